"""A command that says when its first transaction has begun, and then takes its time: `python -m tests.trials.slowly MOMENT SECONDS WORDS`.

What a connection that is lost meanwhile leaves behind can then be looked at.
"""

import os
import sys
import time
from collections.abc import Callable
from datetime import datetime
from typing import Any

from hextui.commands import run
from hextui.store.opening import _Database

BEGAN = "-- began --"


def slowed(real: Callable[..., Any], seconds: float) -> Callable[..., Any]:
    """A statement that waits a moment, and tells of the first BEGIN."""
    told = False

    def execute(self: _Database, sql: str, *given: Any) -> Any:
        nonlocal told
        if told:
            time.sleep(seconds)
        answer = real(self, sql, *given)
        if not told and sql == "BEGIN IMMEDIATE":
            told = True
            os.write(1, f"{BEGAN}\n".encode())
        return answer

    return execute


if __name__ == "__main__":
    moment, pause = datetime.fromisoformat(sys.argv[1]), float(sys.argv[2])
    _Database.execute_sql = slowed(_Database.execute_sql, pause)  # type: ignore[method-assign]
    sys.exit(run([*sys.argv[3:], "--json"], dict(os.environ), lambda: moment))

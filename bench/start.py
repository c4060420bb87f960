"""How long a program takes in a terminal of its own until words stand on its screen. Prints milliseconds.

`python -m bench.start WORDS MODULE [FOLDER]`
"""

import os
import sys
import time
from pathlib import Path

import pexpect

ROOT = Path(__file__).parent.parent


def main() -> None:
    """Start it, wait for the words, end it."""
    words, module = sys.argv[1].encode(), sys.argv[2]
    environment = {
        "PATH": os.environ["PATH"], "TERM": "xterm-256color", "LANG": "en_US.UTF-8", "PYTHONPATH": str(ROOT), "HOME": os.environ["HOME"],
        "HEXTUI_HOME": sys.argv[3] if len(sys.argv) > 3 else "",
    }  # fmt: skip
    begun = time.perf_counter()
    child = pexpect.spawn(sys.executable, ["-m", module], env=environment, dimensions=(24, 80), timeout=60, use_poll=True)
    try:
        child.expect_exact(words)
        print((time.perf_counter() - begun) * 1000)  # noqa: T201 - this is its answer
    finally:
        child.close(force=True)


if __name__ == "__main__":
    main()

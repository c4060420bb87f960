"""What follows a step that is committed: whatever goes wrong there, the step was done, and its answer says so.

This is the one place that takes any error at all: nothing that a document, a file, a mail or a screen raises may undo the word "done".
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from hextui.errors import Refused
from hextui.log import log_error
from hextui.text import _, why

Answer = TypeVar("Answer")


@dataclass(frozen=True)
class Trouble:
    """What could not be done after a step: a stable word for programs, and a sentence or a part of one for a person."""

    code: str
    message: str


def trouble_of(error: Exception, log: Path) -> Trouble:
    """What an error means for a person, without a word that nothing was changed; the details of one that should not be go to the log."""
    if isinstance(error, Refused):
        return Trouble(error.code, error.fact)
    where = log_error(log, error)
    if isinstance(error, OSError) and error.errno is not None:
        return Trouble("system_refused", f"{error.filename}: {why(error)}." if error.filename else f"{why(error)}.")
    said = _("something went wrong that should not ({name}).").format(name=type(error).__name__)
    more = _("Details for whoever mends it are in {path}.").format(path=where) if where else _("The log could not be written.")
    return Trouble("unexpected", f"{said} {more}")


def guarded(log: Path, work: Callable[[], Answer]) -> tuple[Answer | None, Trouble | None]:
    """What some work after a commit answers, else why it could not be done. Raises nothing but what stops the program."""
    try:
        return work(), None
    except Exception as error:  # noqa: BLE001 - the step before it is committed: see above
        return None, trouble_of(error, log)

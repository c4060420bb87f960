"""What is said of an error that should not be."""

from pathlib import Path

from hextui.log import log_error
from hextui.text import _


def unexpected(log: Path, error: BaseException) -> str:
    """The sentence for an error that should not be; its details go to the log."""
    path = log_error(log, error)
    said = _(
        "Something went wrong that should not. Look (`hextui timeline`, `hextui show`) whether the step was done before you do it again."
    )
    more = _("Details for whoever mends it are in {path}.").format(path=path) if path else _("The log could not be written.")
    return f"{said} {more}"

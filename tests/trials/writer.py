"""A process that takes steps and tells each one: `python -m tests.trials.writer FOLDER STEPS SYNCHRONOUS`."""

import os
import sys
from pathlib import Path

from hextui.billing import cancel, drafts, interventions, issue, payments
from hextui.studio import Studio
from tests import studios


def main(folder: Path, steps: int, synchronous: int) -> None:
    """Bill a client again and again."""
    studio = studios.opened(folder)
    studio.store.execute(f"PRAGMA synchronous = {synchronous}")
    for turn in range(steps):
        _bill(studio, turn)
    os._exit(0)


def _bill(studio: Studio, turn: int) -> None:
    item = interventions.write(studio, 1 + turn % 2, "PR", text="x" * (turn * 97 % 3000))
    _tell(studio)
    interventions.publish(studio, item)
    _tell(studio)
    draft = drafts.compose(studio, 1 + turn % 2, drafts.Composition(only=(item,)))
    issue.issue(studio, draft)
    _tell(studio)
    if turn % 3:
        payments.mark_paid(studio, [draft], "cash")
    else:
        cancel.cancel(studio, draft, "erreur")
    _tell(studio)


def _tell(studio: Studio) -> None:
    os.write(1, f"acknowledged {studio.store.value('SELECT max(id) FROM journal')}\n".encode())


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))

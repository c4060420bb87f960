"""Who may read the studio's files: those who share its folder (DESIGN.md: 0600, or 0660 in a folder of mode 2770), and nobody else."""

import shlex
import stat
from collections.abc import Sequence
from pathlib import Path

from hextui.settings import Places
from hextui.store.opening import file_mode
from hextui.text import _
from hextui.workflows.copies import folder_of


def too_open(where: Places) -> list[Path]:
    """The studio's files and folders that others may read or write."""
    mode = file_mode(where.store.parent)
    found = []
    for path in (where.store, where.settings, where.stripe, where.mail, where.log, where.documents, folder_of(where)):
        try:
            its = stat.S_IMODE(path.stat().st_mode)
        except OSError:
            continue
        if its & 0o077 & ~(0o070 if mode & 0o060 and path.is_dir() else mode):
            found.append(path)
    return found


def said(paths: Sequence[Path]) -> str:
    """Which they are."""
    return _("May be read by others: {files}.").format(files=", ".join(map(str, paths)))


def cure(where: Places, paths: Sequence[Path]) -> str:
    """The command that takes others' rights away."""
    return f"chmod {'o=' if file_mode(where.store.parent) & 0o060 else 'go='} {shlex.join(map(str, paths))}"

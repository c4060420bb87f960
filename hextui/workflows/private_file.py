"""Files beside the store that are this machine's alone: they hold a secret, name this place, and are in no backup."""

import hashlib
import stat
from pathlib import Path

from hextui.settings import Places


def place_of(where: Places) -> str:
    """This store in this place on this machine, as a hash: a copy of it elsewhere has another one."""
    try:
        machine = Path("/etc/machine-id").read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        machine = ""
    return hashlib.sha256(f"{machine}:{where.store.resolve()}".encode()).hexdigest()


def is_open(path: Path, mode: int) -> bool:
    """Whether others may read the file than those who share the store (files of that mode). Raises OSError."""
    return bool(stat.S_IMODE(path.stat().st_mode) & ~mode & 0o077)

"""Files beside the store that are this machine's alone: they hold a secret, name this place, and are in no backup."""

import hashlib
import stat
import tomllib
from pathlib import Path
from typing import Any

from hextui.errors import Refused
from hextui.settings import Places
from hextui.text import _, why


def place_of(where: Places) -> str:
    """This store in this place on this machine, as a hash: a copy of it elsewhere has another one."""
    try:
        machine = Path("/etc/machine-id").read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        machine = ""
    return hashlib.sha256(f"{machine}:{where.store.resolve()}".encode()).hexdigest()


def read_private(path: Path, mode: int, open_to_others: Refused, damaged: Refused) -> dict[str, Any] | None:
    """What such a file holds; None when there is none.

    Raises `open_to_others` when others may read it than those who share the store (files of that mode), `damaged` when it cannot be
    understood, Refused when it cannot be read.
    """
    try:
        if stat.S_IMODE(path.stat().st_mode) & ~mode & 0o077:
            raise open_to_others
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except OSError as error:
        raise Refused("cannot_read", _("{path} cannot be read: {reason}.").format(path=path, reason=why(error))) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError):
        raise damaged from None

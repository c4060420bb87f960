"""Backup: a whole copy of the studio while others work. The copy is itself a studio that can be opened and verified."""

import os
import sqlite3
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from hextui.billing import rights, setup
from hextui.errors import Refused
from hextui.settings import Places, places
from hextui.store import faults
from hextui.store.faults import in_sentences
from hextui.store.opening import WAIT_SECONDS, below, file_mode, make_folders
from hextui.studio import Studio
from hextui.text import _, why
from hextui.workflows.documents import LOGO, write_whole


@dataclass(frozen=True)
class Backup:
    """Where a backup is, and how much it holds."""

    store: Path
    documents: int
    size: int


def patient(store: Path, seconds: float) -> Callable[[int, int, int], None]:
    """What is told how copying into (or out of) a store goes: raises StoreFault once another program has held it for so long.

    SQLite's own copying would wait without an end.
    """
    until = time.monotonic() + seconds

    def told(result: int, _left: int, _pages: int) -> None:
        if result in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED) and time.monotonic() > until:
            raise faults.locked(store)

    return told


def copy_store(source: sqlite3.Connection, target: Path, mode: int) -> None:
    """Copy a store in one step: a stepped copy begins anew at each foreign write. The file is there whole or not at all. Raises Refused."""
    part = target.with_name(f".{target.name}.part")
    try:
        make_folders(part.parent, mode)
        os.close(os.open(part, os.O_RDWR | os.O_CREAT | os.O_TRUNC, mode))
        part.chmod(mode)
        with in_sentences(part):
            copy = sqlite3.connect(part)
            try:
                source.backup(copy, pages=-1, progress=patient(target, WAIT_SECONDS))
                copy.execute("PRAGMA journal_mode = DELETE")
            finally:
                copy.close()
        with part.open("rb") as file:
            os.fsync(file.fileno())
        os.replace(part, target)
    except OSError as error:
        raise Refused("cannot_write", _("{path} cannot be written: {reason}.").format(path=target, reason=why(error))) from error
    finally:
        part.unlink(missing_ok=True)


def _linked(there: Path, wanted: Path, size: int, mode: int) -> bool:
    """Whether the file is there now as a link to one that was there, and is as large as it was issued."""
    make_folders(wanted.parent, mode)
    try:
        if there.stat().st_size != size:
            return False
        os.link(there, wanted)
    except OSError:
        # Not there, or no file system that can: it is copied.
        return False
    return True


def backup(studio: Studio, file: Path) -> Backup:
    """Copy store, settings and documents to `file` and beside it; `hextui --store FILE verify` checks the copy.

    The store comes first: every document that it names is there already. Raises Refused, also when the file exists.
    """
    rights.require(studio, "backup")
    target = places(str(file), {})
    for path in (target.store, target.settings, target.documents):
        if path.exists():
            raise Refused("file_exists", _("{path} is there already. Nothing was copied; name another file.").format(path=path))
    if not target.store.parent.is_dir():
        raise Refused("cannot_write", _("There is no folder {path}.").format(path=target.store.parent))
    if target.store.suffix == ".toml":
        raise Refused("cannot_write", _("A backup's name cannot end in .toml; its settings get that name."))
    setup.backed_up(studio, str(target.store.absolute()))
    return copy_studio(studio, target, file_mode(target.store.parent))


def copy_studio(studio: Studio, target: Places, mode: int, before: Path | None = None) -> Backup:
    """Copy store, documents and, last of all, settings, as files of that mode. Raises Refused.

    `before`: the documents of an earlier copy. They never change, so those that are there are taken from there, as links.
    """
    copy_store(studio.store.database.connection(), target.store, mode)
    copied = sqlite3.connect(f"{target.store.as_uri()}?mode=ro", uri=True)
    try:
        named = copied.execute("SELECT path, size FROM document UNION ALL SELECT path, size FROM receipt_document").fetchall()
    finally:
        copied.close()
    count = 0
    for name, size in named:
        original, wanted = below(studio.places.documents, name), below(target.documents, name)
        # One that is lost here, or whose name leads elsewhere, is missing there too: `verify` names it, a backup does not hide it.
        if original is None or wanted is None:
            continue
        if before is not None and _linked(before / name, wanted, size, mode):
            count += 1
        elif original.exists():
            write_whole(wanted, original.read_bytes(), mode)
            count += 1
    for logo in sorted((studio.places.documents / LOGO).glob("*.*")):
        write_whole(target.documents / LOGO / logo.name, logo.read_bytes(), mode)
    studio.settings.write(target.settings, mode)
    return Backup(target.store, count, target.store.stat().st_size)

"""What SQLite answers, as sentences."""

import sqlite3
from pathlib import Path

from peewee import DatabaseError, InterfaceError

from hextui.errors import StoreFault
from hextui.text import _


def locked(path: Path) -> StoreFault:
    """The store is held by someone else for too long."""
    return StoreFault(
        "store_locked", _("Another program holds {path}.").format(path=path), _("Nothing was changed; try again in a moment.")
    )


def read_only(path: Path) -> StoreFault:
    """This user may not write to the store."""
    return StoreFault(
        "store_read_only",
        _("{path} cannot be written by this user.").format(path=path),
        _("Nothing was changed; check the permissions of the file and its folder."),
    )


def corrupt(path: Path) -> StoreFault:
    """The file is damaged."""
    advice = _("Nothing was changed; keep a copy of it and restore the last backup.")
    return StoreFault("store_corrupt", _("{path} is damaged.").format(path=path), advice)


def references(path: Path, first: str) -> StoreFault:
    """Some records refer to records that are not there: it was changed behind the program's back. `first` is one of them."""
    said = _("{path} holds records that refer to records that are not there ({first}).").format(path=path, first=first)
    return StoreFault("store_corrupt", said, _("Nothing was changed; keep a copy of it and restore the last backup."))


def no_database(path: Path) -> StoreFault:
    """The file is no database at all."""
    said = _("{path} is no studio, or it is damaged from its first byte.").format(path=path)
    return StoreFault("store_corrupt", said, _("Nothing was changed; if it was one, restore the last backup."))


def newer(path: Path) -> StoreFault:
    """The store has a form that this program does not know."""
    return StoreFault(
        "store_newer",
        _("{path} was written by a newer hextui.").format(path=path),
        _("Nothing was changed; update hextui on this machine."),
    )


def replaced(path: Path) -> StoreFault:
    """Another program has put a copy in the store's place."""
    said = _("{path} was replaced by a copy since it was opened.").format(path=path)
    return StoreFault("store_replaced", said, _("Nothing was changed; close hextui and open it again."))


def unreadable(path: Path, reason: str) -> StoreFault:
    """The file cannot be opened."""
    return StoreFault("store_unreadable", _("{path} cannot be opened: {reason}.").format(path=path, reason=reason))


def disk_full(path: Path) -> StoreFault:
    """There is no room for the store or its write-ahead log."""
    said = _("The disk that holds {path} is full.").format(path=path)
    return StoreFault("disk_full", said, _("Nothing was changed; make room and try again."))


def _sqlite_code(error: BaseException | None) -> int | None:
    """The primary result code of the SQLite error underneath, however it was wrapped."""
    found = None
    while error is not None:
        code = getattr(error, "sqlite_errorcode", None)
        if isinstance(error, sqlite3.Error) and code is not None:
            # The first fault counts: a full disk surfaces as a failed rollback.
            found = code & 0xFF
        error = error.__cause__ or error.__context__
    return found


def as_fault(error: BaseException, path: Path) -> StoreFault | None:
    """The sentence for an error of the store itself, or None when it is no such error."""
    code = _sqlite_code(error)
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return locked(path)
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM):
        return read_only(path)
    if code == sqlite3.SQLITE_CORRUPT:
        return corrupt(path)
    if code == sqlite3.SQLITE_NOTADB:
        return no_database(path)
    if code == sqlite3.SQLITE_FULL:
        return disk_full(path)
    if code in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN):
        return unreadable(path, str(error))
    return None


def is_fault(error: BaseException) -> bool:
    """Whether an error is the file's, or of somebody who stopped the statement; a value that cannot be computed with is neither."""
    return getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_INTERRUPT or as_fault(error, Path()) is not None


class in_sentences:  # noqa: N801 - it stands where a context manager's function would, and costs a tenth of one
    """Within it, an error of the store's file is raised as a StoreFault."""

    __slots__ = ("_path",)

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> None:
        """Nothing is to be done."""

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        """Say it in a sentence."""
        if isinstance(error, (DatabaseError, InterfaceError, sqlite3.Error)):
            fault = corrupt(self._path) if "not decode to UTF-8" in str(error) else as_fault(error, self._path)
            if fault is not None:
                raise fault from error

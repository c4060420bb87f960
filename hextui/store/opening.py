"""Opening and creating a store; its connections, one a thread; its transactions."""

import errno
import json
import os
import shutil
import sqlite3
import stat
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import lru_cache
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from peewee import Model, SqliteDatabase, __exception_wrapper__  # type: ignore[attr-defined] # Peewee has no types

from hextui.errors import Refused, StoreFault
from hextui.store import faults, queue
from hextui.store.schema import BrokenReferences, bring, migrations, newest_form
from hextui.text import _, why

APPLICATION_ID = 0x48585549
HEADER_BYTES = 100
QUICK_CHECK_BYTES = 8 * 1024 * 1024
WAIT_SECONDS = 15.0
BUSY_SECONDS = 5.0
CACHE_SIZE = -2_000
"""Each connection's own pages, in KiB below zero: every thread has one, and what is read often stays in the system's cache."""


class Row(tuple[Any, ...]):
    """A row of a query, with its columns as attributes."""

    __slots__ = ()
    _fields: tuple[str, ...] = ()


@lru_cache(maxsize=256)
def row_type(names: tuple[str, ...]) -> Any:
    """The type of the rows that have these columns. (A namedtuple takes twenty times as long to make.)"""
    # Of two columns of one name the first has it.
    columns = {name: property(itemgetter(place)) for place, name in reversed(tuple(enumerate(names)))}
    return type("Row", (Row,), {"__slots__": (), "_fields": names, **columns})


class _Database(SqliteDatabase):
    """Peewee's, which runs a statement without asking its log and its hooks first: there are none."""

    if TYPE_CHECKING:

        def connection(self) -> sqlite3.Connection:
            """This thread's connection, opened at its first use."""

    def execute_sql(self, sql: str, params: Any = None) -> sqlite3.Cursor:
        """Run a statement. Raises peewee.DatabaseError and its kind."""
        try:
            return self.connection().execute(sql, params or ())
        except sqlite3.Error:
            with __exception_wrapper__:
                raise

    def execute_many(self, sql: str, rows: Sequence[Sequence[object]]) -> None:
        """Run a statement for each of these rows of values. Raises peewee.DatabaseError and its kind."""
        try:
            self.connection().executemany(sql, rows)
        except sqlite3.Error:
            with __exception_wrapper__:
                raise


@lru_cache(maxsize=256)
def _insertion(model: type[Model], names: tuple[str, ...], rows: int) -> str:
    """The statement that inserts so many rows. Made once: to make it anew takes longer than to run it."""
    columns = ", ".join(f'"{model._meta.fields[name].column_name}"' for name in names)
    places = f"({', '.join('?' * len(names))})"
    return f'INSERT INTO "{model._meta.table_name}" ({columns}) VALUES {", ".join([places] * rows)}'


@lru_cache(maxsize=256)
def _change(model: type[Model], names: tuple[str, ...], several: bool = False) -> str:
    """The statement that changes the named columns of one row; of `several`, whose ids are given as one JSON list."""
    columns = ", ".join(f'"{model._meta.fields[name].column_name}" = ?' for name in names)
    key: Any = model._meta.primary_key
    which = "IN (SELECT value FROM json_each(?))" if several else "= ?"
    return f'UPDATE "{model._meta.table_name}" SET {columns} WHERE "{key.column_name}" {which}'


@lru_cache(maxsize=256)
def _adapters(model: type[Model], names: tuple[str, ...]) -> list[Callable[[object], object]]:
    return [model._meta.fields[name].db_value for name in names]


def _adapted(model: type[Model], names: tuple[str, ...], values: Iterable[object]) -> list[object]:
    """The values of these columns as the store holds them."""
    return [adapted(value) for adapted, value in zip(_adapters(model, names), values, strict=True)]


def make_folders(folder: Path, mode: int) -> None:
    """Make a folder, and those above it, for whoever may read files of that mode. Raises OSError."""
    if folder.exists():
        return
    make_folders(folder.parent, mode)
    folder.mkdir(exist_ok=True)
    folder.chmod(0o2770 if mode & 0o060 else 0o700)


def below(folder: Path, name: str) -> Path | None:
    """The file of that name in a folder; None where the name leads out of it."""
    path = folder / name
    return path if path.resolve().is_relative_to(folder.resolve()) else None


def file_mode(folder: Path) -> int:
    """The mode of new files: 0660 in a folder that a group shares (2770), 0600 elsewhere."""
    shared = stat.S_ISGID | stat.S_IWGRP
    return 0o660 if folder.exists() and folder.stat().st_mode & shared == shared else 0o600


def _may_write(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _address(path: Path) -> str:
    """How SQLite is told to open the file now: to write, or only to read where this user may not write."""
    file = path.absolute().as_uri()
    if _may_write(path):
        return file
    # Without a log beside it nobody is writing, and SQLite need not make one to read: it takes the file as it is at this moment.
    return f"{file}?mode=ro" if path.with_name(f"{path.name}-wal").exists() else f"{file}?mode=ro&immutable=1"


def _stamp(path: Path) -> tuple[int, ...]:
    """What tells whether a store's file, or its log, is another than before."""
    found = []
    for each in (path, path.with_name(f"{path.name}-wal")):
        try:
            status = each.stat()
            found += [status.st_ino, status.st_size, status.st_mtime_ns]
        except OSError:
            found.append(0)
    return tuple(found)


class Store:
    """An open store. Each thread has a connection of its own; a transaction belongs to one thread."""

    def __init__(self, path: Path, wait_seconds: float = WAIT_SECONDS, busy_seconds: float = BUSY_SECONDS) -> None:
        self.path = path
        self._seen = _stamp(path)
        self._reads_only = not _may_write(path)
        self._turns = 0
        """How often this store was opened anew under a reader."""
        self.wait_seconds = wait_seconds
        self.file_mode = file_mode(path.parent)
        self.database = _Database(
            _address(path),
            uri=True,
            timeout=busy_seconds,
            # FULL: with NORMAL, a power cut loses steps that were acknowledged.
            # secure_delete: what is erased is overwritten in the file, too, and not only given free.
            pragmas={
                "foreign_keys": 1,
                "recursive_triggers": 1,
                "synchronous": 2,
                "secure_delete": 1,
                "cache_size": CACHE_SIZE,
                "trusted_schema": 0,
            },
        )
        self._thread = threading.local()
        self.before_writing: Callable[[], None] | None = None
        """What is done before a transaction begins, in one of its own if it writes: closings of days that are over."""
        self.commits = 0
        """How many transactions were committed through this store since it was opened: whether anything was done at all."""

    def close(self) -> None:
        """Close this thread's connection."""
        if not self.database.is_closed():
            self.database.close()

    def reading(self) -> sqlite3.Connection:
        """A further connection, to read with, that one thread may hand to another. Its errors are sqlite3's; whoever asks closes it."""
        connection = sqlite3.connect(_address(self.path), uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
        connection.execute("PRAGMA trusted_schema = 0")
        return connection

    def in_transaction(self) -> bool:
        """Whether this thread is inside a write transaction (nothing may cross the network then)."""
        return self._depth > 0

    def _look_again(self) -> None:
        """For who may only read: open the file anew where it, or its log, is another than when it was opened.

        Such a reader may have taken a file without a log for one that nobody writes to, and would see pages of several moments together
        once somebody does. Whoever writes sees each change without this.
        """
        if not self._reads_only:
            return
        now = _stamp(self.path)
        if now != self._seen:
            before, address = self._seen, _address(self.path)
            self._seen = now
            # One that reads through the log sees each change by itself, as long as the file is the same.
            if address != self.database.database or "immutable" in address or before[0] != now[0]:
                self.database.database = address
                self._turns += 1
        if getattr(self._thread, "turn", 0) != self._turns:
            if not self.database.is_closed():
                if self.database.connection().in_transaction:
                    # What is being read is read to its end; the next look opens it anew.
                    return
                self.database.close()
            self._thread.turn = self._turns

    def check_place(self) -> None:
        """Whether the file that was opened is still the studio's: another program may have put a copy in its place. Raises StoreFault."""
        try:
            there = self.path.stat().st_ino
        except OSError as error:
            raise faults.unreadable(self.path, why(error)) from error
        if there != self._seen[0] and not self._reads_only:
            raise faults.replaced(self.path)

    @property
    def _depth(self) -> int:
        return int(getattr(self._thread, "depth", 0))

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """One write transaction (BEGIN IMMEDIATE, after a fair wait); inside another one, a savepoint of it.

        Commits at the end, rolls back on any exception. Raises StoreFault when the store cannot be written.
        """
        with faults.in_sentences(self.path):
            if self._depth:
                with self._scope(f"SAVEPOINT s{self._depth}", f"RELEASE s{self._depth}", f"ROLLBACK TO s{self._depth}"):
                    yield
            else:
                self._before()
                with queue.turn(self.path, self.wait_seconds, self.file_mode):
                    with self._scope("BEGIN IMMEDIATE", "COMMIT", "ROLLBACK"):
                        # Since it was opened a newer program may have given the store a newer form, or another one put a copy in its place.
                        self.check_place()
                        self.check_form()
                        yield
                    self.commits += 1

    def _before(self) -> None:
        if self.before_writing is None or getattr(self._thread, "is_before", False):
            return
        commits, self._thread.is_before = self.commits, True
        try:
            self.before_writing()
        finally:
            # What goes before a step is none of it.
            self.commits, self._thread.is_before = commits, False

    def check_form(self) -> None:
        """Whether the store still has the form that this program writes. Raises StoreFault."""
        if self.value("PRAGMA user_version") > newest_form():
            raise faults.newer(self.path)

    @contextmanager
    def _scope(self, begin: str, end: str, undo: str) -> Iterator[None]:
        self.database.execute_sql(begin)
        self._thread.depth = self._depth + 1
        try:
            yield
            self.database.execute_sql(end)
        except BaseException:
            # After a full disk or a lost file SQLite has rolled back by itself.
            if self.database.connection().in_transaction:
                self.database.execute_sql(undo)
            raise
        finally:
            self._thread.depth = self._depth - 1

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Within it, all reads of this thread see one state of the store."""
        with faults.in_sentences(self.path):
            self._look_again()
            if self.database.connection().in_transaction:
                yield
                return
            self.database.execute_sql("BEGIN")
            try:
                yield
            finally:
                if self.database.connection().in_transaction:
                    self.database.execute_sql("COMMIT")

    def rows(self, sql: str, *parameters: object) -> list[Any]:
        """The rows of a query, each with its columns as attributes. Parameters are values in order, or one mapping of names."""
        given = parameters[0] if len(parameters) == 1 and isinstance(parameters[0], dict) else parameters
        with faults.in_sentences(self.path):
            self._look_again()
            cursor = self.database.execute_sql(sql, given)
            row = row_type(tuple([column[0] for column in cursor.description]))
            return list(map(row, cursor))

    def each(self, sql: str, *parameters: object) -> Iterator[tuple[Any, ...]]:
        """The rows of a query as they come, for what is too long to be held at once."""
        given = parameters[0] if len(parameters) == 1 and isinstance(parameters[0], dict) else parameters
        with faults.in_sentences(self.path):
            yield from self.database.execute_sql(sql, given)

    def row(self, sql: str, *parameters: object) -> Any | None:
        """The first row of a query, or None."""
        found = self.rows(sql, *parameters)
        return found[0] if found else None

    def column(self, sql: str, *parameters: object) -> list[Any]:
        """The first column of a query's rows, for long lists of ids."""
        return [values[0] for values in self.each(sql, *parameters)]

    def value(self, sql: str, *parameters: object) -> Any:
        """The first column of the first row, or None."""
        found = self.row(sql, *parameters)
        return None if found is None else found[0]

    def get(self, model: type[Model], row_id: int) -> Any | None:
        """The row of that id, or None."""
        if not 0 < row_id < 2**63:
            return None
        return self.row(f"SELECT * FROM {model._meta.table_name} WHERE id = ?", row_id)

    def of_ids(self, table: str, ids: Sequence[int]) -> list[Any]:
        """The rows of these ids, in any order; ids that are not there are left out."""
        return self.rows(f"SELECT * FROM {table} WHERE id IN (SELECT value FROM json_each(?))", json.dumps(ids))

    def insert(self, model: type[Model], **values: object) -> int:
        """Insert a row; its id (0 where the table has none)."""
        names = tuple(values)
        cursor = self.database.execute_sql(_insertion(model, names, 1), _adapted(model, names, values.values()))
        return int(cursor.lastrowid or 0)

    def insert_many(self, model: type[Model], rows: Sequence[dict[str, object]]) -> None:
        """Insert rows with the same columns."""
        names = tuple(rows[0]) if rows else ()
        if any(row.keys() != rows[0].keys() for row in rows):
            raise ValueError(f"rows of {model.__name__} with different columns")
        for start in range(0, len(rows), 500):
            batch = rows[start : start + 500]
            given = [value for row in batch for value in _adapted(model, names, [row[name] for name in names])]
            self.database.execute_sql(_insertion(model, names, len(batch)), given)

    def update(self, model: type[Model], row_id: int, **values: object) -> None:
        """Change the named columns of one row."""
        names = tuple(values)
        self.database.execute_sql(_change(model, names), [*_adapted(model, names, values.values()), row_id])

    def update_each(self, model: type[Model], rows: Mapping[int, Sequence[object]], names: tuple[str, ...]) -> None:
        """Change the named columns of some rows, each to its own values, in the order of the names; within a transaction."""
        change = _change(model, names)
        self.database.execute_many(change, [[*_adapted(model, names, values), row_id] for row_id, values in rows.items()])

    def update_all(self, model: type[Model], ids: Sequence[int], **values: object) -> None:
        """Change the named columns of these rows, alike."""
        if ids:
            names = tuple(values)
            self.database.execute_sql(_change(model, names, several=True), [*_adapted(model, names, values.values()), json.dumps(ids)])

    def write_anew(self) -> tuple[bool, bool]:
        """Write the whole file anew, so that nothing that was erased is left between its rows, and empty the log.

        Whether the file was (there must be room for it beside itself), and whether the log was (nobody else may be reading).
        Raises StoreFault.
        """
        room = shutil.disk_usage(self.path.parent).free > 3 * self.path.stat().st_size
        with faults.in_sentences(self.path), queue.turn(self.path, self.wait_seconds, self.file_mode):
            if room:
                self.database.execute_sql("VACUUM")
            (busy, _pages, _moved) = self.database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return room, not busy

    def execute(self, sql: str, *parameters: object) -> None:
        """Run a statement that answers nothing."""
        with faults.in_sentences(self.path):
            self.database.execute_sql(sql, parameters)


def _migrate(store: Store) -> None:
    store.check_form()
    if store.value("PRAGMA user_version") == newest_form():
        return
    with faults.in_sentences(store.path), queue.turn(store.path, store.wait_seconds, store.file_mode):
        for number, script in migrations():
            if number > store.value("PRAGMA user_version"):
                try:
                    bring(store.database.connection(), number, script)
                except BrokenReferences as broken:
                    raise faults.references(store.path, str(broken)) from None


def create_store(path: Path) -> Store:
    """Make an empty store of the newest form, readable by its owner (or the folder's group) alone.

    Raises Refused when the file is there already, StoreFault when it cannot be written.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, file_mode(path.parent)))
        path.chmod(file_mode(path.parent))
    except FileExistsError as error:
        raise Refused(
            "studio_exists",
            _("There is a studio in {path} already. Nothing was changed; name another file with --store.").format(path=path),
        ) from error
    except OSError as error:
        raise faults.unreadable(path, why(error)) from error
    store = Store(path)
    try:
        # Before the write-ahead log: the first page of the file itself must say whose it is, even after a crash.
        store.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        _migrate(store)
        store.execute("PRAGMA journal_mode = WAL")
    except BaseException:
        store.close()
        remove_store(path)
        raise
    return store


def is_unfinished(path: Path) -> bool:
    """Whether the file is a store of ours whose founding was broken off: it holds no studio, so nothing of anybody's."""
    if not path.exists():
        return False
    try:
        store = open_store(path)
    except StoreFault:
        return False
    try:
        return store.row("SELECT 1 FROM studio") is None and store.row("SELECT 1 FROM journal LIMIT 1") is None
    finally:
        store.close()


def remove_store(path: Path) -> None:
    """Take away a store that was never finished."""
    for name in (path.name, f"{path.name}-wal", f"{path.name}-shm", f".{path.name}.lock", f".{path.name}.queue"):
        path.with_name(name).unlink(missing_ok=True)


def _check_file(path: Path) -> None:
    """Whether there is a file that this user may read and that is long enough to be a database.

    It is not opened here: closing it would take this process's locks of it away from SQLite, whose connections would then be taken
    for gone by other programs.
    """
    try:
        found = path.stat()
    except FileNotFoundError as error:
        raise StoreFault(
            "no_studio",
            _("There is no studio in {path}. `hextui init` makes one, `hextui demo` one to try.").format(path=path),
        ) from error
    except OSError as error:
        raise faults.unreadable(path, why(error)) from error
    kept = errno.EISDIR if stat.S_ISDIR(found.st_mode) else 0 if os.access(path, os.R_OK) else errno.EACCES
    if kept:
        raise faults.unreadable(path, why(OSError(kept, os.strerror(kept))))
    if found.st_size < HEADER_BYTES:
        raise faults.no_database(path)


def _check_ours(store: Store) -> None:
    """Whether the database is hextui's; SQLite itself says when it is none, or cut short."""
    if store.value("PRAGMA application_id") != APPLICATION_ID:
        raise StoreFault("store_foreign", _("{path} is a database of another program.").format(path=store.path))


def open_store(path: Path, wait_seconds: float = WAIT_SECONDS, busy_seconds: float = BUSY_SECONDS) -> Store:
    """Open a store, bringing it to the newest form. Checks cheaply that it is whole and ours.

    Raises StoreFault: missing, foreign, damaged, newer than the program, or not to be opened.
    """
    _check_file(path)
    store = Store(path, wait_seconds, busy_seconds)
    try:
        _check_ours(store)
        _migrate(store)
        if path.stat().st_size <= QUICK_CHECK_BYTES and store.value("PRAGMA quick_check(1)") != "ok":
            raise faults.corrupt(path)
    except BaseException:
        store.close()
        raise
    return store

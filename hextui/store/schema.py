"""The form of a store: numbered scripts, each run once and in one transaction.

A `CREATE TABLE` below a line `-- rebuild` stands for the table of that name, which is there already: it is made anew in this form, with
its rows, its indexes and its triggers (SQLite cannot widen a CHECK in place; https://www.sqlite.org/lang_altertable.html, section 7).
"""

import re
import sqlite3
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

MIGRATIONS = Path(__file__).parent / "migrations"
_REBUILD = re.compile(r"^-- rebuild\s+CREATE TABLE (\w+) ", re.MULTILINE)


class BrokenReferences(Exception):
    """Some records refer to records that are not there, so no table can be made anew. Nothing was changed. Says the first of them."""


@lru_cache(maxsize=1)
def newest_form() -> int:
    """What `PRAGMA user_version` says of a store that this program writes."""
    return max(int(path.name[:4]) for path in MIGRATIONS.glob("[0-9]*.sql"))


@lru_cache(maxsize=1)
def migrations() -> list[tuple[int, str]]:
    """The numbered scripts that make the newest form of the store, in order."""
    return [(int(path.name[:4]), path.read_text(encoding="utf-8")) for path in sorted(MIGRATIONS.glob("[0-9]*.sql"))]


def bring(connection: sqlite3.Connection, number: int, script: str) -> None:
    """Run one script in a transaction of its own; the store then has that form.

    Where a table is made anew, references are not enforced meanwhile, and all of them are checked before the commit. The connection
    commits by itself (`isolation_level=None`). Raises sqlite3.Error, BrokenReferences: then nothing changed.
    """
    rebuilds = _REBUILD.search(script) is not None
    enforced = connection.execute("PRAGMA foreign_keys").fetchone()[0]
    if rebuilds:
        # Both can only be set outside a transaction. Legacy: what other tables, triggers and views say of a table stays as it stands.
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("PRAGMA legacy_alter_table = ON")
    try:
        connection.execute("BEGIN IMMEDIATE")
        for statement in _statements(script):
            table = _REBUILD.search(statement)
            if table is None:
                connection.execute(statement)
            else:
                _rebuild(connection, table[1], statement[table.start() :])
        broken = connection.execute("PRAGMA foreign_key_check").fetchone() if rebuilds else None
        if broken is not None:
            raise BrokenReferences(f"{broken[0]} {broken[1]} → {broken[2]}")
        connection.execute(f"PRAGMA user_version = {number}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    finally:
        if rebuilds:
            connection.execute("PRAGMA legacy_alter_table = OFF")
            connection.execute(f"PRAGMA foreign_keys = {enforced}")


def _statements(script: str) -> Iterator[str]:
    """The statements of a script, one by one: a trigger's body holds semicolons of its own."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if line.rstrip().endswith(";") and sqlite3.complete_statement(statement):
            yield statement
            statement = ""


def _rebuild(connection: sqlite3.Connection, table: str, definition: str) -> None:
    """Make a table anew in this form. A column that is new must have a default."""
    defended = connection.execute(
        "SELECT sql FROM sqlite_master WHERE tbl_name = ? AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY rowid", (table,)
    ).fetchall()
    columns = ", ".join(f'"{name}"' for (name,) in connection.execute("SELECT name FROM pragma_table_info(?)", (table,)))
    last = _last_id(connection, table)
    connection.execute(definition.replace(f"CREATE TABLE {table} ", f"CREATE TABLE {table}_anew ", 1))
    connection.execute(f"INSERT INTO {table}_anew ({columns}) SELECT {columns} FROM {table}")
    connection.execute(f"DROP TABLE {table}")
    connection.execute(f"ALTER TABLE {table}_anew RENAME TO {table}")
    if last is not None:
        # An id that was given once is never given again, also where its row is gone.
        connection.execute("DELETE FROM sqlite_sequence WHERE name = ?", (table,))
        connection.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (table, last))
    for (sql,) in defended:
        connection.execute(sql)


def _last_id(connection: sqlite3.Connection, table: str) -> int | None:
    """The last id that an AUTOINCREMENT table gave; None where the table counts otherwise or has given none."""
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'sqlite_sequence'").fetchone() is None:
        return None
    found = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()
    return None if found is None else int(found[0])

"""Stores that earlier versions made become stores of this one, and what was journaled still is what it was.

`tests/data/stores/form-N.sql` are dumps of stores that the version with N migrations made: two invoices over a year's end, and in the
third form money and a credit note. `filled-N.sql` were made by the last version with N migrations too, with something in every table that
a step of that version writes.
"""

import os
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from peewee import DatabaseError

from hextui.billing import cancel, payments, receipts
from hextui.documents.electronic.model import NotExpressible, of_document
from hextui.errors import StoreFault
from hextui.store import schema
from hextui.views.documents import frozen
from hextui.workflows import documents
from hextui.workflows.verify import verify
from tests import studios

STORES = Path(__file__).parent / "data" / "stores"


def laid(folder: Path, dump: str) -> Path:
    """The folder of a studio whose store an earlier version made; the store."""
    folder.mkdir()
    connection = sqlite3.connect(folder / "studio.db")
    connection.executescript((STORES / dump).read_text(encoding="utf-8"))
    connection.close()
    settings = (STORES / "studio.toml").read_text(encoding="utf-8")
    (folder / "studio.toml").write_text(settings.replace("professionals.1000", f"professionals.{os.getuid()}"), encoding="utf-8")
    return folder / "studio.db"


def brought(folder: Path, form: int, kind: str = "form") -> studios.Home:
    """A studio whose store an earlier version made, opened by this one."""
    laid(folder, f"{kind}-{form}.sql")
    studio = studios.opened(folder)
    assert isinstance(studio.clock, studios.SetClock)
    return studios.Home(folder, studio.clock, studio)


@pytest.mark.parametrize("form", [1, 3])
def test_a_store_of_an_earlier_form_becomes_one_of_this(tmp_path: Path, form: int) -> None:
    home = brought(tmp_path / "home", form)
    store = home.studio.store
    assert store.value("PRAGMA user_version") == len(schema.migrations())
    numbered = store.rows(
        "SELECT series, numbered.year, numbered.sequence, number FROM numbered JOIN invoice ON invoice.id = invoice_id ORDER BY invoice_id"
    )
    assert [tuple(row) for row in numbered] == [("", 2025, 1, "2025-0001"), ("", 2026, 1, "2026-0001")]
    assert verify(home.studio).findings == []
    invoice, _items = studios.issued(home.studio)
    assert store.value("SELECT number FROM invoice WHERE id = ?", invoice) == "2026-0002"
    assert verify(home.studio).findings == []
    store.close()


def test_what_an_earlier_version_issued_is_documented_cancelled_and_receipted(tmp_path: Path) -> None:
    home = brought(tmp_path / "home", 3)
    assert documents.make_missing(home.studio) == 3
    made, stored = documents.receipt(home.studio, 2)
    content = frozen(home.studio, "receipt", made.id).content
    assert sum(each["amount"] for each in content["paid"]) == content["total"]
    assert stored.path.exists()
    with pytest.raises(NotExpressible):
        of_document(frozen(home.studio, "invoice", 2).content)
    payments.mark_paid(home.studio, [1], "transfer")
    assert receipts.receipted_copy(home.studio, 1)["credited"]
    done = cancel.cancel(home.studio, 2, "erreur", money="credit")
    assert documents.document(home.studio, "credit_note", done.credit_note_id).path.exists()
    assert verify(home.studio).findings == []
    home.studio.store.close()


FORMS = range(1, 9)
NEVER_FILLED = {1: {"charge"}}
"""Tables that no step of that form wrote."""


def contents(store: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table."""
    connection = sqlite3.connect(store)
    try:
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
        # (Some tables gained a column at their end.)
        return {table: sorted(connection.execute(f"SELECT * FROM {table}").fetchall(), key=repr) for table in tables}
    finally:
        connection.close()


@pytest.mark.parametrize("form", FORMS)
def test_every_row_of_every_form_is_there_afterwards(tmp_path: Path, form: int) -> None:
    store = laid(tmp_path / "home", f"filled-{form}.sql")
    before = contents(store)
    empty = {table for table, rows in before.items() if not rows}
    assert empty == NEVER_FILLED.get(form, set())
    studios.opened(tmp_path / "home").store.close()
    after = contents(store)
    for table, rows in before.items():
        if table == "sqlite_sequence":
            assert dict(rows).items() <= dict(after[table]).items(), "an id that was given is never given again"
        else:
            width = len(rows[0]) if rows else 0
            assert [row[:width] for row in after[table]] == rows, table


@pytest.mark.parametrize("form", FORMS)
def test_a_filled_store_of_every_form_verifies_and_goes_on(tmp_path: Path, form: int) -> None:
    home = brought(tmp_path / "home", form, "filled")
    store = home.studio.store
    home.clock.forward(days=1)
    head = store.value("SELECT hash FROM journal ORDER BY id DESC LIMIT 1")
    # (The documents of these stores are not kept with them.)
    assert [each for each in verify(home.studio).findings if "documents" not in each.where] == []
    assert store.value("SELECT hash FROM journal ORDER BY id DESC LIMIT 1") == head, "opening a store is no step"
    assert store.value("PRAGMA foreign_keys") == 1
    assert store.value("PRAGMA legacy_alter_table") == 0
    invoice, _items = studios.issued(home.studio)
    booked = payments.mark_paid(home.studio, [invoice], "terminal")
    assert store.value("SELECT method FROM payment WHERE id = ?", booked.payment_id) == "terminal"
    with pytest.raises(DatabaseError, match="a payment never changes"):
        store.execute("UPDATE payment SET amount = 1 WHERE id = ?", booked.payment_id)
    assert [each for each in verify(home.studio).findings if "documents" not in each.where] == []
    store.close()


def test_a_store_whose_records_refer_to_nothing_is_not_made_anew(tmp_path: Path) -> None:
    store = laid(tmp_path / "home", "filled-8.sql")
    connection = sqlite3.connect(store)
    connection.execute("DELETE FROM mail_bytes")
    connection.execute("INSERT INTO mail_bytes (mail_id, bytes) VALUES (99, x'00')")
    connection.commit()
    before = contents(store)
    with pytest.raises(StoreFault, match="refer to records that are not there"):
        studios.opened(tmp_path / "home")
    assert contents(store) == before
    assert connection.execute("PRAGMA user_version").fetchone() == (8,)
    connection.close()


def test_a_script_that_fails_at_its_end_changes_nothing(tmp_path: Path) -> None:
    store = laid(tmp_path / "home", "filled-8.sql")
    before = contents(store)
    connection = sqlite3.connect(store, isolation_level=None)
    connection.execute("PRAGMA foreign_keys = ON")
    script = dict(schema.migrations())[9] + "INSERT INTO studio VALUES (2, '', 'CAD', '');"
    with pytest.raises(sqlite3.IntegrityError):
        schema.bring(connection, 9, script)
    assert connection.execute("PRAGMA user_version").fetchone() == (8,)
    assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
    connection.close()
    assert contents(store) == before


def test_a_table_made_anew_keeps_its_indexes_triggers_and_ids(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "any.db", isolation_level=None)
    connection.executescript(
        """CREATE TABLE box (
            id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL CHECK (kind IN ('a')), twin INTEGER REFERENCES box (id));
        CREATE INDEX box_by_kind ON box (kind);
        CREATE TRIGGER box_kept BEFORE DELETE ON box WHEN OLD.id = 1 BEGIN SELECT RAISE(ABORT, 'kept'); END;
        CREATE TABLE thing (id INTEGER PRIMARY KEY, box_id INTEGER REFERENCES box (id));
        CREATE VIEW boxes AS SELECT kind FROM box;
        INSERT INTO box (kind) VALUES ('a'), ('a'); UPDATE box SET twin = 1;
        INSERT INTO thing VALUES (1, 1); DELETE FROM box WHERE id = 2;"""
    )
    connection.execute("PRAGMA foreign_keys = ON")
    widened = (
        "-- rebuild\nCREATE TABLE box (\n    id INTEGER PRIMARY KEY AUTOINCREMENT,\n    kind TEXT NOT NULL CHECK (kind IN ('a', 'b')),\n"
    )
    schema.bring(connection, 1, widened + "    twin INTEGER REFERENCES box (id)\n);\n")
    connection.execute("INSERT INTO box (kind, twin) VALUES ('b', 1)")
    assert connection.execute("SELECT id FROM box WHERE kind = 'b'").fetchone() == (3,), "an id that was given is never given again"
    with pytest.raises(sqlite3.IntegrityError, match="kept"):
        connection.execute("DELETE FROM box WHERE id = 1")
    with pytest.raises(sqlite3.IntegrityError):
        connection.execute("INSERT INTO thing VALUES (2, 77)")
    assert connection.execute("SELECT count(*) FROM boxes").fetchone() == (2,)
    names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE sql IS NOT NULL")}
    assert names >= {"box", "box_by_kind", "box_kept", "thing", "boxes"}
    connection.close()

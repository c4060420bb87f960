"""A changed value in any column that counts is found and named, the triggers out of the way."""

import sqlite3
from pathlib import Path

import pytest

from hextui.billing import cancel, codes, interventions, payments, write_off
from hextui.workflows.documents import document
from hextui.workflows.verify import verify
from tests import studios

TABLES = (
    "studio", "tax", "code", "code_tax", "client", "intervention", "note_addition", "invoice", "invoice_line", "invoice_line_tax",
    "invoice_tax", "credit_note", "credit_note_line", "credit_note_tax", "payment", "settlement", "write_off", "document", "outbox",
    "journal", "words", "open_invoice",
)  # fmt: skip


@pytest.fixture
def full(tmp_path: Path) -> studios.Home:
    """A studio with a row in every table that counts, and all of it as it should be."""
    home = studios.quebec(tmp_path / "home")
    studio = home.studio
    codes.add_code(studio, "LIV", "Livre", 2000, exempt=["TVQ"])
    paid, items = studios.issued(studio)
    interventions.edit(studio, items[0], interventions.Edit(note="ajout"))
    payments.mark_paid(studio, [paid], "cash")
    cancelled, _ = studios.issued(studio, 1, "PR", "EP")
    cancel.cancel(studio, cancelled, "erreur")
    given_up, _ = studios.issued(studio)
    write_off.write_off(studio, given_up, "perdu")
    document(studio, "invoice", paid)
    assert verify(studio).findings == []
    return home


def _change(connection: sqlite3.Connection, table: str, column: str, kind: str) -> bool:
    """Change one value behind the triggers' back, and put them back; whether the store's constraints let it happen."""
    triggers = dict(connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall())
    for name in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    change = f"COALESCE({column}, 0) + 97" if kind == "INTEGER" else f"COALESCE({column}, '') || 'x'"
    (where,) = connection.execute(f"SELECT max({column}) FROM {table}").fetchone()
    try:
        connection.execute(f"UPDATE {table} SET {column} = {change} WHERE {column} IS ?", (where,))
        return True
    except sqlite3.IntegrityError:
        return False
    finally:
        for sql in triggers.values():
            connection.execute(sql)


def test_a_change_in_any_column_that_counts_is_found(full: studios.Home) -> None:
    connection = sqlite3.connect(full.studio.places.store, isolation_level=None)
    pristine = sqlite3.connect(":memory:")
    connection.backup(pristine)
    missed, tried = [], 0
    for table in TABLES:
        assert connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0], table
        for _position, column, kind, *_rest in pristine.execute(f"PRAGMA table_info({table})").fetchall():
            if (table, column) in (("invoice", "seen"), ("outbox", "state"), ("outbox", "not_before")):
                continue
            connection.execute("PRAGMA ignore_check_constraints = 1")
            if _change(connection, table, column, kind):
                tried += 1
                if not verify(full.studio).findings:
                    missed.append(f"{table}.{column}")
            pristine.backup(connection)
    connection.close()
    assert verify(full.studio).findings == []
    assert missed == []
    assert tried > 120


def test_a_changed_or_lost_document_is_found(full: studios.Home) -> None:
    path = next(full.studio.places.documents.rglob("*.pdf"))
    data = path.read_bytes()
    path.write_bytes(data + b" ")
    assert [finding.where for finding in verify(full.studio).findings] == [str(path)]
    path.unlink()
    assert len(verify(full.studio).findings) == 1
    assert document(full.studio, "invoice", 1).path.read_bytes() == data
    assert verify(full.studio).findings == []


def test_a_dropped_trigger_is_found(full: studios.Home) -> None:
    full.studio.store.execute("DROP TRIGGER invoice_frozen")
    assert [finding.where for finding in verify(full.studio).findings] == ["invoice_frozen"]

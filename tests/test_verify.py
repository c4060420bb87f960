"""A changed value in any column that counts is found and named, the triggers out of the way."""

import hashlib
import random
import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest

from hextui.billing import cancel, codes, interventions, payments, write_off
from hextui.errors import Refused
from hextui.views.reports.day import day
from hextui.workflows.documents import document
from hextui.workflows.verify import Report, kept_hash, verify
from hextui.workflows.verify.journal import ENTRY
from hextui.workflows.verify.records import JOURNALED, File, Records
from hextui.workflows.verify.report import as_json
from hextui.workflows.verify.written import json_object
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


def _flip(connection: sqlite3.Connection, table: str, column: str, dice: random.Random) -> bool:
    """Flip one bit of one value, as a bad disk would: also into what is no text any more. Whether there was one to flip."""
    connection.text_factory = bytes
    key = ", ".join(f'"{row[1].decode()}"' for row in connection.execute(f"PRAGMA table_info({table})") if row[5]) or "rowid"
    found = connection.execute(f"SELECT {column}, {key} FROM {table} WHERE {column} IS NOT NULL AND {column} <> ''").fetchall()
    connection.text_factory = str
    if not found:
        return False
    value, *place = dice.choice(found)
    where = " AND ".join(f"{name} = CAST(? AS {'INTEGER' if isinstance(each, int) else 'TEXT'})"
                         for name, each in zip(key.split(", "), place, strict=True))  # fmt: skip
    if isinstance(value, int):
        # Not the highest: SQLite has no number for it that sums could hold.
        given: object = value ^ (1 << dice.randrange(63))
        flipped = "?"
    else:
        at = dice.randrange(len(value) * 8)
        data = bytearray(value)
        data[at // 8] ^= 1 << (at % 8)
        flipped, given = "CAST(? AS TEXT)", bytes(data)
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute("PRAGMA ignore_check_constraints = 1")
    try:
        connection.execute(f"UPDATE {table} SET {column} = {flipped} WHERE {where}", (given, *place))
    except sqlite3.IntegrityError:
        return False
    return True


def test_a_flipped_bit_in_any_column_that_counts_is_found(full: studios.Home, monkeypatch: pytest.MonkeyPatch) -> None:
    """The dropped triggers are passed over: the bit alone must be found."""
    monkeypatch.setattr(File, "schema", lambda _check: None)
    connection = sqlite3.connect(full.studio.places.store, isolation_level=None)
    pristine = sqlite3.connect(":memory:")
    connection.backup(pristine)
    dice, missed, tried = random.Random(9), [], 0
    for table in TABLES:
        for _position, column, *_rest in pristine.execute(f"PRAGMA table_info({table})").fetchall():
            if (table, column) in (("invoice", "seen"), ("outbox", "not_before")):
                continue
            for _turn in range(2):
                if _flip(connection, table, column, dice):
                    tried += 1
                    if not verify(full.studio).findings:
                        missed.append(f"{table}.{column}")
                pristine.backup(connection)
    connection.close()
    assert missed == []
    assert tried > 270


def test_a_record_is_written_by_the_store_as_it_is_by_hand(full: studios.Home) -> None:
    """What the store cannot write is decided by the slow way: both must say the same of what is whole."""
    connection = full.studio.store.reading()
    by_hand = Records(connection, full.studio.places.documents, Report())
    odd = 'quote " backslash \\ slash / tab \t line \n bell \x07 delete \x7f é 😀 \u2028 nul \x00 end'
    connection.execute("CREATE TEMP TABLE told (sort TEXT, id INTEGER, entry INTEGER, digest TEXT)")
    try:
        interventions.edit(
            full.studio, interventions.write(full.studio, 1, "PR"), interventions.Edit(text='quote " backslash \\ tab \t line \n é 😀')
        )
        compared = 0
        for table, which in JOURNALED.items():
            for record, _entry, _digest, written in by_hand._records(table, which):
                assert by_hand.by_hand(table, record) == written, table
                compared += 1
        assert compared > 20
        assert connection.execute(f"SELECT {json_object({'odd': '?'})}", (odd,)).fetchone()[0] == as_json({"odd": odd})
    finally:
        connection.close()


def test_what_is_no_text_any_more_is_named_and_not_the_end(full: studios.Home) -> None:
    """A value that cannot be read ends neither the check of its neighbours nor the program."""
    connection = sqlite3.connect(full.studio.places.store, isolation_level=None)
    for sql in dict(connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()):
        connection.execute(f"DROP TRIGGER {sql}")
    connection.execute("UPDATE client SET name = CAST(x'5aff' AS TEXT) WHERE id = 1")
    connection.execute("UPDATE journal SET details = '{' WHERE id = 5")
    connection.execute("UPDATE payment SET reference = 'x' WHERE id = 1")
    connection.close()
    found = {finding.where for finding in verify(full.studio).findings}
    assert {"client 1", "journal entry 5", "payment 1"} <= found


def test_a_hash_that_was_kept_proves_that_nothing_before_it_changed(full: studios.Home) -> None:
    """The head that stands on the day's report: later entries do not matter, and a journal written anew behind it is found."""
    kept = day(full.studio, full.studio.today()).head
    assert kept == verify(full.studio).head
    studios.issued(full.studio)
    report = verify(full.studio, kept_hash(f"{kept[:20]} {kept[20:40].upper()}"))
    assert report.findings == []
    assert report.head != kept
    assert full.studio.store.value("SELECT hash FROM journal WHERE id = ?", report.against) == kept
    _write_anew(full)
    assert verify(full.studio).findings == [], "by itself the new chain is whole"
    assert [finding.where for finding in verify(full.studio, kept_hash(kept)).findings] == ["the journal"]
    for wrong in ("", "abc", "g" * 64, "a" * 65):
        with pytest.raises(Refused):
            kept_hash(wrong)


def _write_anew(home: studios.Home) -> None:
    """Change who did the first step, and hash all entries anew as somebody would who has the file and the program."""
    connection = sqlite3.connect(home.studio.places.store, isolation_level=None)
    connection.row_factory = sqlite3.Row
    triggers = dict(connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall())
    for name in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute("UPDATE journal SET uid = uid + 1 WHERE id = 2")
    previous = ""
    for row in connection.execute("SELECT * FROM journal ORDER BY id").fetchall():
        entry = {name: row[name] for name in ENTRY} | {"previous": previous}
        previous = hashlib.sha256(as_json(entry).encode()).hexdigest()
        connection.execute("UPDATE journal SET previous = ?, hash = ? WHERE id = ?", (entry["previous"], previous, row["id"]))
    for sql in triggers.values():
        connection.execute(sql)
    connection.close()


def test_the_head_of_a_day_is_the_last_entry_of_that_day(full: studios.Home) -> None:
    today = full.studio.today()
    before = day(full.studio, today).head
    assert day(full.studio, today - timedelta(days=1)).head == ""
    full.clock.forward(days=3)
    studios.issued(full.studio)
    assert day(full.studio, today).head == before
    assert day(full.studio, today + timedelta(days=2)).head == before
    assert day(full.studio, today + timedelta(days=3)).head == verify(full.studio).head != before

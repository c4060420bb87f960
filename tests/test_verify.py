"""A changed value in any column that counts is found and named, the triggers out of the way."""

import hashlib
import os
import random
import sqlite3
import threading
import time
from collections.abc import Collection, Iterator, Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from hextui.billing import cancel, codes, delivery, interventions, payments, stripe_money, templates, write_off
from hextui.errors import Refused
from hextui.studio import Studio
from hextui.views.reports.day import day
from hextui.workflows.documents import document
from hextui.workflows.verify import Report, kept_hash, verify
from hextui.workflows.verify.journal import ENTRY, Journal
from hextui.workflows.verify.records import JOURNALED, File, Records
from hextui.workflows.verify.report import as_json
from hextui.workflows.verify.written import json_object
from tests import cards, post_office, studios

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
    # (What is tried here is not what a power cut leaves: nothing waits for the disk.)
    connection.execute("PRAGMA synchronous = OFF")
    triggers = dict(connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (table,)).fetchall())
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
    assert not missed, " ".join(missed)
    assert tried > 120


OUTSIDE = (
    "charge", "card", "stripe_customer", "booking", "dispute", "unmatched", "pay_page", "invoice_token", "stripe_account", "outbox",
    "reminder", "mail", "mail_bytes", "mail_template", "client_reminders", "document_type", "receipt", "receipt_document", "client_tag",
    "numbered", "printed_page",
)  # fmt: skip
"""The tables of what crosses to the outside world, and of what the documents are."""
UNPROVED = {
    ("stripe_account", "last_event"), ("stripe_account", "last_event_at"), ("stripe_account", "read_at"), ("outbox", "not_before"),
}  # fmt: skip
"""Columns that say how far something was read, or when it is tried next: what is read twice is booked once."""


@pytest.fixture
def busy(tmp_path: Path) -> Iterator[studios.Home]:
    """A studio that charges, refunds, disputes and mails, with a row in every table of that."""
    with cards.till(tmp_path / "home", links=True) as till:
        office = post_office.run()
        try:
            till.save_card()
            for name, text in (("mail.security", "none"), ("mail.port", str(office.port)), ("mail.sender", post_office.SENDER),
                               ("mail.host", "127.0.0.1"), ("stripe.pay_links", "yes"), ("mail.bcc", "studio@example.org")):  # fmt: skip
                assert till.command("settings", "set", name, text).status == 0
            charged, refunded, disputed, left = (till.issue() for _turn in range(4))
            for number in (charged, refunded, disputed):
                assert till.command("charge", number).status == 0, number
            assert till.command("refund", refunded).status == 0
            intent = till.ask("SELECT intent FROM charge WHERE invoice_id = (SELECT id FROM invoice WHERE number = ?)", disputed)[0][0]
            till.stripe.end_dispute(till.stripe.dispute(intent)["id"], "lost")
            till.command("sync")
            home = studios.Home(till.folder, till.clock, studios.acting_again(studios.opened(till.folder)))
            studio = home.studio = Studio(home.studio.places, home.studio.store, home.studio.settings, os.getuid(), "", till.clock)
            stripe_money.unmatched(studio, "pi_stray", "payment", 700, "CAD")
            till.clock.forward(minutes=30)
            assert till.command("mail", "send", "--json").json["mail"]["sent"]
            till.clock.forward(days=40)
            assert till.command("remind", left).status == 0
            till.clock.forward(minutes=30)
            sent = till.command("mail", "send", "--json").json["mail"]
            assert sent["sent"], sent
            for words in (("receipt", charged), ("client", "tag", "1", "hold", "--reason", "attend"), ("type", "add", "Mien"),
                          ("client", "edit", "1", "--reminders", "none")):  # fmt: skip
                assert till.command(*words).status == 0, words
            templates.set_words(studio, "remind_first", "fr", "Rappel", "Bonjour {{ client.name }}")
            # One more was made, and was not handed over yet.
            till.issue()
            till.clock.forward(minutes=30)
            batch = delivery.next_batch(studio)
            assert batch is not None
            delivery.keep_mail(studio, batch, delivery.Made("Sujet", "Mots", b"octets"))
            assert verify(studio).findings == []
            yield home
            studio.store.close()
        finally:
            office.stop()


def test_a_flipped_bit_in_what_crosses_to_the_outside_is_found(busy: studios.Home, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(File, "schema", lambda _check: None)
    missed, tried = _flipped_everywhere(busy, OUTSIDE, UNPROVED, random.Random(10))
    assert not missed, " ".join(missed)
    assert tried > 250


def _flipped_everywhere(
    home: studios.Home, tables: Sequence[str], left_out: Collection[tuple[str, str]], dice: random.Random
) -> tuple[list[str], int]:
    """Flip a bit twice in each column of these tables; where that was not found, and how often it was tried."""
    connection = sqlite3.connect(home.studio.places.store, isolation_level=None)
    pristine = sqlite3.connect(":memory:")
    connection.backup(pristine)
    missed, tried = [], 0
    for table in tables:
        assert pristine.execute(f"SELECT count(*) FROM {table}").fetchone()[0], table
        for _position, column, *_rest in pristine.execute(f"PRAGMA table_info({table})").fetchall():
            for _turn in range(0 if (table, column) in left_out else 2):
                if _flip(connection, table, column, dice):
                    tried += 1
                    if not verify(home.studio).findings:
                        missed.append(f"{table}.{column}")
                pristine.backup(connection)
    connection.close()
    return missed, tried


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
    # Of a mail that was not handed over yet only the bytes are proved: it may be made anew.
    among = "id NOT IN (SELECT mail_id FROM mail_bytes)" if table == "mail" else "true"
    connection.text_factory = bytes
    key = ", ".join(f'"{row[1].decode()}"' for row in connection.execute(f"PRAGMA table_info({table})") if row[5]) or "rowid"
    found = connection.execute(f"SELECT {column}, {key} FROM {table} WHERE {column} IS NOT NULL AND {column} <> '' AND {among}").fetchall()
    connection.text_factory = str
    if not found:
        return False
    value, *place = dice.choice(found)
    where = " AND ".join(f"{name} = CAST(? AS {'INTEGER' if isinstance(each, int) else 'TEXT'})"
                         for name, each in zip(key.split(", "), place, strict=True))  # fmt: skip
    if isinstance(value, int):
        bit = dice.randrange(64)
        given: object = value ^ (1 << bit) if bit < 63 else value - 2**63 if value >= 0 else value + 2**63
        flipped = "?"
    else:
        at = dice.randrange(len(value) * 8)
        data = bytearray(value)
        data[at // 8] ^= 1 << (at % 8)
        flipped, given = "CAST(? AS TEXT)", bytes(data)
    connection.execute("PRAGMA synchronous = OFF")
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (table,)).fetchall():
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
    missed, tried = _flipped_everywhere(full, TABLES, {("invoice", "seen"), ("outbox", "not_before")}, random.Random(9))
    assert not missed, " ".join(missed)
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


def _plain(home: studios.Home) -> sqlite3.Connection:
    """A connection that no trigger and no check holds back."""
    connection = sqlite3.connect(home.studio.places.store, isolation_level=None)
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute("PRAGMA ignore_check_constraints = 1")
    return connection


@pytest.mark.parametrize(
    "details",
    [
        '{"notices":[1.2],"records":{},"state":"sent"}', '{"notices":["x"],"records":{},"state":"sent"}',
        '{"notices":[[1]],"records":{"outbox:1":5},"state":"sent"}', '{"notices":[99999999999999999999],"records":{},"state":1}',
        '{"records":null}', '{"records":5}', '{"records":{"client:99999999999999999999":"x","no colon":"y","code:t":"z"}}',
        '{"records":{', "[]",
    ],
)  # fmt: skip
@pytest.mark.parametrize("beside", [False, True])
def test_details_that_cannot_be_read_are_named(full: studios.Home, details: str, beside: bool) -> None:
    """Whatever stands there: the entry is named once for it, everything else is still checked."""
    connection = _plain(full)
    row = connection.execute("SELECT id FROM journal ORDER BY id DESC LIMIT 1").fetchone()[0]
    connection.execute("UPDATE journal SET details = ?, kind = 'deliver' WHERE id = ?", (details, row))
    if beside:
        connection.execute("UPDATE journal SET details = '{' WHERE id = 3")
    connection.execute("UPDATE payment SET reference = 'x' WHERE id = 1")
    connection.close()
    found = verify(full.studio).findings
    where = [finding.where for finding in found]
    assert f"journal entry {row}" in where
    assert "payment 1" in where
    assert len(found) == len(set(found)), "nothing is said twice"
    if "no colon" in details:
        assert {"no colon", "code:t"} <= set(where)


def test_records_below_one_are_found(full: studios.Home) -> None:
    connection = _plain(full)
    columns = [row[1] for row in connection.execute("PRAGMA table_info(intervention)") if row[1] != "id"]
    for new in (0, -1, -(2**63)):
        connection.execute(f"INSERT INTO intervention SELECT {new}, {', '.join(columns)} FROM intervention WHERE id = 1")
    columns = [row[1] for row in connection.execute("PRAGMA table_info(journal)") if row[1] not in ("id", "hash")]
    connection.execute(
        f"INSERT INTO journal (id, {', '.join(columns)}, hash) SELECT -1, {', '.join(columns)}, 'x' FROM journal WHERE id = 2"
    )
    connection.close()
    where = {finding.where for finding in verify(full.studio).findings}
    assert {"intervention 0", "intervention -1", f"intervention {-(2**63)}", "journal -1"} <= where


def test_an_amount_that_no_sum_can_hold_is_found(full: studios.Home) -> None:
    """Not even the file's own check can compute with it: that is said, and the record is named all the same."""
    connection = _plain(full)
    connection.execute("UPDATE code SET price = ? WHERE id = 1", (-(2**63),))
    connection.close()
    where = {finding.where for finding in verify(full.studio).findings}
    assert {"the file", "code 1"} <= where


def test_verify_sees_one_state_while_others_write(full: studios.Home, monkeypatch: pytest.MonkeyPatch) -> None:
    """Head, entries and totals fit each other, though somebody writes between the beginnings of its readers."""
    real, left = full.studio.store.reading, [2]

    def reading() -> sqlite3.Connection:
        return Eager(real())  # type: ignore[return-value]

    class Eager:
        def __init__(self, connection: sqlite3.Connection) -> None:
            self.connection = connection

        def execute(self, sql: str, *given: object) -> object:
            done = self.connection.execute(sql, *given)  # type: ignore[arg-type]
            if "max(id) FROM journal" in sql and left[0]:
                left[0] -= 1
                studios.published(full.studio)
            return done

        def __getattr__(self, name: str) -> object:
            return getattr(self.connection, name)

        def __setattr__(self, name: str, value: object) -> None:
            if name == "connection":
                object.__setattr__(self, name, value)
            else:
                setattr(self.connection, name, value)

    monkeypatch.setattr(full.studio.store, "reading", reading)
    report = verify(full.studio)
    assert left == [0]
    assert report.findings == []
    assert report.entries == full.studio.store.value("SELECT max(id) FROM journal")
    assert report.unbilled == full.studio.store.value("SELECT sum(price) FROM intervention WHERE state = 'unbilled'")


def test_verify_stops_when_it_is_stopped(full: studios.Home, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the second thread is at ends too, however long it would take."""
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    monkeypatch.setattr(File, "references", lambda check: check.value(endless))
    under_way = threading.Event()

    def stopped(_check: object, _against: str) -> None:
        under_way.wait(5)
        time.sleep(0.2)
        raise KeyboardInterrupt

    def whole(_check: object) -> bool:
        under_way.set()
        return True

    monkeypatch.setattr(File, "whole", whole)
    monkeypatch.setattr(Journal, "chain", stopped)
    # (It would go on for ever.)
    with pytest.raises(KeyboardInterrupt):
        verify(full.studio)


def test_verify_stops_among_the_documents_too(full: studios.Home, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each takes a while; whoever stopped waits for one at the most."""
    import hextui.workflows.verify as room

    hashing = threading.Event()

    def stopped(_check: object, _against: str) -> None:
        hashing.wait()
        raise KeyboardInterrupt

    seen: list[object] = []

    def slow(check: room._Files) -> None:
        for row in check.walk("WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n) SELECT id FROM n WHERE id > ? LIMIT ?"):
            hashing.set()
            seen.append(row.id)
            time.sleep(0.05)

    monkeypatch.setattr(room._Files, "stored_documents", slow)
    monkeypatch.setattr(Journal, "chain", stopped)
    # (It would go on for ever.)
    with pytest.raises(KeyboardInterrupt):
        verify(full.studio)
    assert len(seen) < 50

"""The database defends itself: each rule of money is refused to raw SQL too."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from hextui.billing import cancel, drafts, payments
from tests import studios


@pytest.fixture
def raw(home: studios.Home) -> Iterator[sqlite3.Connection]:
    """A store with one of everything, behind the program's back.

    Invoice 1 is paid (item 1), 2 open (item 2), 3 cancelled (item 3, unbilled again), 4 a draft (item 4); 5 is a draft item.
    """
    studio = home.studio
    one, _ = studios.issued(studio)
    payments.mark_paid(studio, [one], "transfer")
    studios.issued(studio)
    three, _ = studios.issued(studio)
    cancel.cancel(studio, three, "erreur")
    item = studios.published(studio)
    drafts.compose(studio, 1, drafts.Composition(only=(item,)))
    from hextui.billing import interventions

    interventions.write(studio, 1, "PR")
    payments.mark_paid(studio, [2], "transfer", 10000)
    payments.reverse(studio, 2, "erreur")
    connection = sqlite3.connect(studio.places.store, isolation_level=None)
    connection.execute("PRAGMA foreign_keys = 1")
    yield connection
    connection.close()


REFUSED = {
    "an issued invoice's total": "UPDATE invoice SET total = 1 WHERE id = 1",
    "an issued invoice's date": "UPDATE invoice SET issued_on = '2026-01-01' WHERE id = 1",
    "an issued invoice is deleted": "DELETE FROM invoice WHERE id = 1",
    "an issued line's amount": "UPDATE invoice_line SET amount = 1 WHERE invoice_id = 1",
    "an issued line is deleted": "DELETE FROM invoice_line WHERE invoice_id = 1",
    "a line is added to an issued invoice": "INSERT INTO invoice_line (invoice_id, position, description, quantity, unit_price) "
    "VALUES (1, 9, 'x', '1', 1)",
    "a line dies without a credit note": "UPDATE invoice_line SET live = 0 WHERE invoice_id = 2",
    "a cancelled line lives again": "UPDATE invoice_line SET live = 1 WHERE invoice_id = 3",
    "what is left to pay is no longer open": "DELETE FROM open_invoice WHERE id = 2",
    "what is left to pay is another amount": "UPDATE open_invoice SET due = 1 WHERE id = 2",
    "a paid invoice is open": "INSERT INTO open_invoice (id, client_id, due_on, due) VALUES (1, 1, '2026-12-24', 5)",
    "an issued tax": "UPDATE invoice_tax SET amount = 0 WHERE invoice_id = 1",
    "an issued tax is deleted": "DELETE FROM invoice_tax WHERE invoice_id = 1",
    "a second number": "UPDATE invoice SET number = '2026-0001', year = 2026, sequence = 4 WHERE id = 4",
    "a gap in the numbers": "UPDATE invoice SET year = 2026, sequence = 9, number = 'X9', issued_on = '2026-11-24', due_on = '2026-11-24', "
    "issued_at = 'x', issued_by = 1, prices_include_tax = 0, net = 0, tax = 0, total = 0, snapshot = '', snapshot_sha256 = '' WHERE id = 4",
    "totals that do not add up": "UPDATE invoice SET year = 2026, sequence = 4, number = 'X9', issued_on = '2026-11-24', "
    "due_on = '2026-11-24', issued_at = 'x', issued_by = 1, prices_include_tax = 0, net = 7, tax = 0, total = 7, snapshot = '', "
    "snapshot_sha256 = '' WHERE id = 4",
    "an invoice that is born issued": "INSERT INTO invoice (client_id, document_type, created_at, created_by, number) "
    "VALUES (2, 'invoice', 'x', 1, 'Y')",
    "a second draft of a client": "INSERT INTO invoice (client_id, document_type, created_at, created_by) VALUES (1, 'invoice', 'x', 1)",
    "an item on two invoices": "INSERT INTO invoice_line (invoice_id, position, intervention_id, description, quantity, unit_price) "
    "VALUES (4, 9, 4, 'x', '1', 1)",
    "an invoiced item on a draft": "INSERT INTO invoice_line (invoice_id, position, intervention_id, description, quantity, unit_price) "
    "VALUES (4, 9, 1, 'x', '1', 1)",
    "a draft item on a draft": "INSERT INTO invoice_line (invoice_id, position, intervention_id, description, quantity, unit_price) "
    "VALUES (4, 9, 5, 'x', '1', 1)",
    "an invoiced item's price": "UPDATE intervention SET price = 1 WHERE id = 1",
    "an invoiced item's client": "UPDATE intervention SET client_id = 2 WHERE id = 1",
    "an invoiced item made free": "UPDATE intervention SET state = 'free' WHERE id = 1",
    "an invoiced item back in the balance": "UPDATE intervention SET state = 'unbilled' WHERE id = 1",
    "an item on a draft made free": "UPDATE intervention SET state = 'free' WHERE id = 4",
    "an item on a draft to another client": "UPDATE intervention SET client_id = 2 WHERE id = 4",
    "an item invoiced on no invoice": "UPDATE intervention SET state = 'invoiced' WHERE id = 3",
    "a draft item straight to free": "UPDATE intervention SET state = 'free' WHERE id = 5",
    "an item deleted": "DELETE FROM intervention WHERE id = 5",
    "an item born published": "INSERT INTO intervention (client_id, code_id, professional_uid, author_uid, at, minutes, price, state, "
    "visibility, salt) VALUES (1, 1, 1, 1, '2026-11-24T10:00:00Z', 0, 1, 'unbilled', 'me', '')",
    "a payment's amount": "UPDATE payment SET amount = 1 WHERE id = 1",
    "a payment deleted": "DELETE FROM payment WHERE id = 1",
    "a settlement changed": "UPDATE settlement SET amount = 1 WHERE id = 1",
    "a settlement deleted": "DELETE FROM settlement WHERE id = 1",
    "a settlement added later": "INSERT INTO settlement (payment_id, target, client_id, amount) VALUES (1, 'credit', 1, 500)",
    "a credit note's total": "UPDATE credit_note SET total = 1",
    "a credit note deleted": "DELETE FROM credit_note",
    "a line added to a credit note": "INSERT INTO credit_note_line VALUES (1, 1, 5000)",
    "a write-off of a draft": "INSERT INTO write_off (invoice_id, amount, written_off_at) VALUES (4, 1, 'x')",
    "a journal entry changed": "UPDATE journal SET amount = 1 WHERE id = 5",
    "a journal entry deleted": "DELETE FROM journal WHERE id = (SELECT max(id) FROM journal)",
    "a journal entry off the chain": "INSERT INTO journal (at, uid, terminal, kind, details, previous, hash) "
    "VALUES ('x', 1, '', 'x', '{}', 'nonsense', 'y')",
    "words changed": "UPDATE words SET words = '{}'",
    "a document's hash": "UPDATE document SET sha256 = 'x'",
    "a client deleted": "DELETE FROM client WHERE id = 2",
    "a code deleted": "DELETE FROM code WHERE id = 1",
    "a tax deleted": "DELETE FROM tax WHERE id = 1",
    "two defaults in a group": "UPDATE tax SET tax_group = 'TPS' WHERE id = 2",
    "the currency": "UPDATE studio SET currency = 'EUR'",
    "an amount that is no number": "UPDATE code SET price = 'abc' WHERE id = 1",
    "an invoiced item's text": "UPDATE intervention SET text = 'other' WHERE id = 1",
    "an invoiced item shown to more": "UPDATE intervention SET visibility = 'everybody' WHERE id = 1",
    "who wrote an item": "UPDATE intervention SET author_uid = 7 WHERE id = 5",
    "a write-off of less than is due": "INSERT INTO write_off (invoice_id, amount, written_off_at) VALUES (2, 1, 'x')",
    "a write-off of a paid invoice": "INSERT INTO write_off (invoice_id, amount, written_off_at) VALUES (1, 1, 'x')",
    "a notice's invoice": "UPDATE outbox SET invoice_id = 2 WHERE id = 1",
    "a notice deleted": "DELETE FROM outbox WHERE id = 1",
    "a draft to another client": "UPDATE invoice SET client_id = 2 WHERE id = 4",
    "a charge of a draft": "INSERT INTO charge (invoice_id, amount, state, started_at) VALUES (4, 1, 'pending', 'x')",
    "a charge of more than is due": "INSERT INTO charge (invoice_id, amount, state, started_at) VALUES (2, 99999, 'pending', 'x')",
    "a document of a draft": "INSERT INTO document (invoice_id, path, sha256, size, made_with, made_at) VALUES (4, 'x', 'y', 1, '', '')",
    "an amount beyond all bounds": "UPDATE code SET price = 1000000000001 WHERE id = 1",
    "a rate beyond 100": "UPDATE tax SET rate = '101' WHERE id = 1",
}


@pytest.mark.parametrize("what", REFUSED)
def test_raw_sql_is_refused(raw: sqlite3.Connection, what: str) -> None:
    if what == "a document's hash":
        raw.execute("INSERT INTO document (invoice_id, path, sha256, size, made_with, made_at) VALUES (1, 'x', 'y', 1, '', '')")
    with pytest.raises(sqlite3.IntegrityError):
        raw.execute(REFUSED[what])


KEPT = ("studio", "tax", "code", "client", "intervention", "invoice", "invoice_line", "credit_note", "credit_note_line", "payment",
        "settlement", "outbox", "journal", "words")  # fmt: skip


NATURAL = ("tax", "code", "credit_note", "credit_note_line", "outbox", "journal")


@pytest.mark.parametrize(("table", "new_number"), [*((table, False) for table in KEPT), *((table, True) for table in NATURAL)])
def test_nothing_takes_the_place_of_what_is_kept(raw: sqlite3.Connection, table: str, new_number: bool) -> None:
    number, *rest = raw.execute(f"SELECT * FROM {table} ORDER BY 1 LIMIT 1").fetchone()
    row = [number + 5000 if new_number else number, *rest]
    with pytest.raises(sqlite3.IntegrityError):
        raw.execute(f"INSERT OR REPLACE INTO {table} VALUES ({', '.join('?' * len(row))})", row)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE OR REPLACE tax SET name = 'TVQ' WHERE id = 1",
        "UPDATE OR REPLACE tax SET id = 2 WHERE id = 1",
        "UPDATE OR REPLACE code SET code = 'EP' WHERE id = 1",
        "UPDATE OR REPLACE client SET id = 2 WHERE id = 1",
        "UPDATE OR REPLACE intervention SET id = 2 WHERE id = 4",
        "UPDATE OR REPLACE invoice SET id = 2 WHERE id = 4",
        "UPDATE OR REPLACE invoice SET year = 2026, sequence = 4, number = '2026-0001', issued_on = '2026-11-24', due_on = '2026-11-24', "
        "issued_at = 'x', issued_by = 1, prices_include_tax = 0, net = 0, tax = 0, total = 0, snapshot = '', snapshot_sha256 = '' "
        "WHERE id = 4",
    ],
)
def test_no_change_takes_anothers_place(raw: sqlite3.Connection, change: str) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        raw.execute(change)


PAYMENT = (
    "INSERT INTO payment (id, client_id, kind, method, amount, money, dated, recorded_at, recorded_by) "
    "VALUES (99, {client}, '{kind}', '{method}', {amount}, {money}, '2026-11-24', 'x', 1)"
)
SETTLE = "INSERT INTO settlement (payment_id, target, client_id, invoice_id, amount) VALUES (99, '{target}', {client}, {invoice}, {amount})"


@pytest.mark.parametrize(
    ("parts", "payment"),
    [
        pytest.param([("invoice", 1, 2, 100)], (1, "payment", "cash", 200, 200), id="does not add up"),
        pytest.param([("invoice", 1, 2, 9999)], (1, "payment", "cash", 9999, 9999), id="more than is due"),
        pytest.param([("invoice", 1, 1, 100)], (1, "payment", "cash", 100, 100), id="on a paid invoice"),
        pytest.param([("invoice", 1, 3, 100)], (1, "payment", "cash", 100, 100), id="on a cancelled invoice"),
        pytest.param([("invoice", 1, 2, -100)], (1, "refund", "cash", 100, -100), id="below zero"),
        pytest.param([("credit", 1, "NULL", -100)], (1, "refund", "cash", 100, -100), id="credit below zero"),
        pytest.param([("credit", 1, "NULL", -100), ("invoice", 1, 2, 100)], (1, "payment", "credit", 100, 0), id="credit not there"),
        pytest.param([("credit", 2, "NULL", 100)], (1, "payment", "cash", 100, 100), id="another client's account"),
        pytest.param([("invoice", 2, 2, 100)], (2, "payment", "cash", 100, 100), id="another client's invoice"),
        pytest.param([("invoice", 1, 4, 100)], (1, "payment", "cash", 100, 100), id="a draft"),
        pytest.param([("rounding", 1, "NULL", 3)], (1, "payment", "cash", 3, 3), id="rounding too large"),
        pytest.param([], (1, "payment", "cash", 100, 100), id="went nowhere"),
        pytest.param([("invoice", 1, 2, 102), ("rounding", 1, "NULL", -2)], (1, "payment", "transfer", 100, 100), id="a transfer rounded"),
        pytest.param([("rounding", 1, "NULL", 1), ("rounding", 1, "NULL", 1)], (1, "payment", "cash", 2, 2), id="rounded twice"),
        pytest.param([("invoice", 1, 2, -5), ("credit", 1, "NULL", 5)], (1, "release", "credit", 99, 0), id="freed by no cancellation"),
    ],
)
def test_money_that_does_not_fit_is_refused(
    raw: sqlite3.Connection, parts: list[tuple[str, int, object, int]], payment: tuple[int, str, str, int, int]
) -> None:
    raw.execute("BEGIN")
    with pytest.raises(sqlite3.IntegrityError):  # noqa: PT012 - whichever of the statements meets the rule
        for target, client, invoice, amount in parts:
            raw.execute(SETTLE.format(target=target, client=client, invoice=invoice, amount=amount))
        client, kind, method, amount, money = payment
        raw.execute(PAYMENT.format(client=client, kind=kind, method=method, amount=amount, money=money))
    raw.execute("ROLLBACK")


def test_a_settlement_without_its_payment_is_not_committed(raw: sqlite3.Connection) -> None:
    raw.execute("BEGIN")
    raw.execute(SETTLE.format(target="invoice", client=1, invoice=2, amount=100))
    with pytest.raises(sqlite3.IntegrityError):
        raw.execute("COMMIT")


def test_an_open_charge_keeps_other_money_away(raw: sqlite3.Connection) -> None:
    raw.execute("INSERT INTO charge (invoice_id, amount, state, started_at) VALUES (2, 100, 'unknown', 'x')")
    with pytest.raises(sqlite3.IntegrityError):
        raw.execute("INSERT INTO charge (invoice_id, amount, state, started_at) VALUES (2, 100, 'pending', 'x')")
    raw.execute("BEGIN")
    raw.execute(SETTLE.format(target="invoice", client=1, invoice=2, amount=100))
    with pytest.raises(sqlite3.IntegrityError):
        raw.execute(PAYMENT.format(client=1, kind="payment", method="cash", amount=100, money=100))


def test_the_models_are_the_tables(home: studios.Home) -> None:
    from hextui.store import models

    for model in models.Table.__subclasses__():
        columns = [row.name for row in home.studio.store.rows(f"PRAGMA table_info({model._meta.table_name})")]
        assert columns == list(model._meta.fields), model


def test_files_are_their_owners_alone(tmp_path: Path) -> None:
    home = studios.make(tmp_path / "home")
    assert oct(home.studio.places.store.stat().st_mode & 0o777) == "0o600"
    assert oct(home.studio.places.settings.stat().st_mode & 0o777) == "0o600"

"""What a mail is to say: the facts of its notices, read in one state of the store."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from hextui.checks import is_web_address
from hextui.errors import Refused
from hextui.reckoning import credit, standing
from hextui.reminders import is_last, level_on
from hextui.studio import Studio
from hextui.text import _


@dataclass(frozen=True)
class Paid:
    """A movement of money that a mail is about. `kind` payment, refund, ...; minor units; `on` its local date."""

    kind: str
    amount: int
    method: str
    on: date
    card: str = ""
    """The card as the client tells it from others."""
    rounded: bool = False
    """Whether cash was rounded to coins that there are."""
    invoices: tuple[str, ...] = ()
    """The numbers of the invoices that it is for, where they are several."""


@dataclass(frozen=True)
class Event:
    """A notice's own facts."""

    kind: str
    payment: Paid | None = None
    credit_note: str = ""
    credit_note_total: int = 0
    partly: bool = False
    """Whether only part of the invoice was cancelled."""
    decline: str = ""
    """Why a card was declined, in Stripe's word."""
    card: str = ""
    level: int = 0
    last: bool = False
    """A reminder's level, and whether it is the schedule's last."""


@dataclass(frozen=True)
class Bill:
    """The invoice that a mail is about. Minor units, local dates."""

    number: str
    issued_on: date
    due_on: date
    total: int
    paid: int
    due: int
    days_late: int


@dataclass(frozen=True)
class Contents:
    """What the notices of a mail come to. `documents` go with it: (`invoice` or `credit_note`, id)."""

    client: int
    name: str
    """Whom it is written to: the payer, else the client."""
    served: str
    """The client, where a payer is written to; else empty."""
    language: str
    events: tuple[Event, ...]
    invoice: int | None
    bill: Bill | None
    credit: int
    pay_url: str
    documents: tuple[tuple[str, int], ...]
    logo: str


WITH_INVOICE = ("issue", "remind", "send", "charge", "mark_paid", "charge_failed")
"""The notices that the invoice's document goes with."""


def contents(studio: Studio, notices: Sequence[int]) -> Contents:
    """What a mail of these notices says. They are of one client, and of one invoice or of none."""
    with studio.store.snapshot():
        rows = studio.store.rows("SELECT * FROM outbox WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id", json.dumps(list(notices)))
        client = studio.store.row("SELECT * FROM client WHERE id = ?", rows[0].client_id)
        return _contents(studio, client, rows[0].invoice_id, tuple(_event(studio, row) for row in rows), _documents(studio, rows))


def contents_of(studio: Studio, invoice_id: int) -> Contents:
    """What a mail about an invoice would say, without any notice: for looking at. Raises Refused for an unknown one."""
    with studio.store.snapshot():
        client = studio.store.row("SELECT client.* FROM client JOIN invoice ON client_id = client.id WHERE invoice.id = ?", invoice_id)
        if client is None:
            raise Refused("unknown_invoice", _("There is no invoice {id}.").format(id=invoice_id))
        return _contents(studio, client, invoice_id, (), ())


def _contents(
    studio: Studio, client: Any, invoice_id: int | None, events: tuple[Event, ...], documents: tuple[tuple[str, int], ...]
) -> Contents:
    bill = _bill(studio, invoice_id) if invoice_id is not None else None
    return Contents(
        client.id,
        client.payer_name or client.name,
        client.name if client.payer_name else "",
        client.language or studio.settings.text("studio.language"),
        events,
        invoice_id,
        bill,
        credit(studio.store, client.id),
        _pay_url(studio, invoice_id, bill.due if bill else 0),
        documents,
        studio.settings.text("documents.logo"),
    )


def _bill(studio: Studio, invoice_id: int) -> Bill | None:
    stands = standing(studio.store, invoice_id)
    if stands is None or stands.number is None or stands.issued_on is None or stands.due_on is None:
        return None
    late = max((studio.today() - stands.due_on).days, 0) if stands.due else 0
    return Bill(stands.number, stands.issued_on, stands.due_on, stands.total, stands.paid, stands.due, late)


def _pay_url(studio: Studio, invoice_id: int | None, due: int) -> str:
    """The page on which what is left is paid; one for another amount is none."""
    if invoice_id is None or not due:
        return ""
    url = str(studio.store.value("SELECT url FROM pay_page WHERE invoice_id = ? AND state = 'open' AND amount = ?", invoice_id, due) or "")
    return url if is_web_address(url) else ""


def _documents(studio: Studio, rows: Sequence[Any]) -> tuple[tuple[str, int], ...]:
    found: list[tuple[str, int]] = []
    for row in rows:
        if row.kind == "mark_paid" and row.payment_id is not None:
            paid = "SELECT DISTINCT invoice_id FROM settlement WHERE payment_id = ? AND invoice_id IS NOT NULL ORDER BY invoice_id"
            found += [("paid", each) for each in studio.store.column(paid, row.payment_id)]
        if row.credit_note_id is not None:
            found.append(("credit_note", row.credit_note_id))
        elif row.kind in WITH_INVOICE and row.invoice_id is not None:
            found.append(("paid" if row.kind in ("mark_paid", "charge") and row.payment_id is not None else "invoice", row.invoice_id))
    return tuple(dict.fromkeys(found))


def _face(brand: str, last4: str) -> str:
    """A card as it is told from others, on one line."""
    return f"{brand.capitalize()}\u00a0····\u00a0{last4}"


def _paid(studio: Studio, payment_id: int | None) -> Paid | None:
    row = None if payment_id is None else studio.store.row("SELECT * FROM payment WHERE id = ?", payment_id)
    if row is None:
        return None
    brand, _space, last4 = (row.reference or "").rpartition(" ")
    card = _face(brand, last4) if row.method == "card" and brand and last4.isdigit() else ""
    numbers = studio.store.column(
        "SELECT DISTINCT number FROM settlement JOIN invoice ON invoice.id = invoice_id WHERE payment_id = ? ORDER BY invoice.id",
        payment_id,
    )
    several = tuple(map(str, numbers)) if len(numbers) > 1 else ()
    rounded = bool(studio.store.value("SELECT 1 FROM settlement WHERE payment_id = ? AND target = 'rounding' AND amount <> 0", payment_id))
    return Paid(row.kind, abs(row.amount), row.method, date.fromisoformat(row.dated), card, rounded, several)


def _event(studio: Studio, row: Any) -> Event:
    note = None if row.credit_note_id is None else studio.store.row("SELECT * FROM credit_note WHERE id = ?", row.credit_note_id)
    declined = None
    if row.kind == "charge_failed":
        declined = studio.store.row(
            """SELECT charge.code, card.brand, card.last4 FROM charge LEFT JOIN card ON card.id = card_id
            WHERE invoice_id = ? AND charge.state = 'declined' ORDER BY charge.id DESC LIMIT 1""",
            row.invoice_id,
        )
    level, last = _level(studio, row) if row.kind == "remind" else (0, False)
    live = (
        note is not None and studio.store.row("SELECT 1 FROM invoice_line WHERE invoice_id = ? AND live = 1", note.invoice_id) is not None
    )
    return Event(
        row.kind,
        _paid(studio, row.payment_id),
        note.number if note is not None else "",
        note.total if note is not None else 0,
        live,
        declined.code if declined is not None else "",
        _face(declined.brand, declined.last4) if declined is not None and declined.brand else "",
        level,
        last,
    )


def _level(studio: Studio, row: Any) -> tuple[int, bool]:
    """A reminder's level, and whether the schedule has none after it."""
    schedule = studio.settings.reminder_days()
    level = studio.store.value("SELECT level FROM reminder WHERE id = ?", row.id)
    if level is None:
        # One of a time before levels were kept.
        due_on = date.fromisoformat(str(studio.store.value("SELECT due_on FROM invoice WHERE id = ?", row.invoice_id)))
        level = level_on((studio.today() - due_on).days, schedule)
    elif not level and studio.store.value("SELECT due_on FROM invoice WHERE id = ?", row.invoice_id) < studio.today().isoformat():
        # It was meant for before the due date, and goes out after it.
        level = 1
    return int(level), is_last(int(level), schedule)

"""Invoices and credit notes, draft and issued, with what they come to and how they stand."""

from dataclasses import dataclass, replace
from typing import Any

from hextui import typed
from hextui.errors import Refused
from hextui.kept_types import type_name
from hextui.reckoning import STANDING, Standing, last_seen, read_draft, standing_of
from hextui.studio import Studio
from hextui.text import _


@dataclass(frozen=True)
class LineView:
    """A line; amounts in minor units. `amount` is after its own discount and its share of the whole one."""

    id: int
    intervention: int | None
    code: str | None
    description: str
    quantity: str
    unit_price: int
    discount: int
    share: int
    amount: int
    taxes: tuple[str, ...]
    live: bool
    on: str | None = None
    """A session's local date (ISO)."""
    code_price: int | None = None


@dataclass(frozen=True)
class TaxAmount:
    """A tax at the foot; `rate` in percent as text, amounts in minor units."""

    name: str
    rate: str
    base: int
    amount: int


@dataclass(frozen=True)
class InvoiceView:
    """An invoice, draft or issued. Amounts in minor units; dates ISO or None."""

    id: int
    number: str | None
    state: str
    client: int
    client_name: str
    type: str
    type_name: str
    issued_on: str | None
    due_on: str | None
    lines: tuple[LineView, ...]
    taxes: tuple[TaxAmount, ...]
    discount: int
    discount_given: str
    """The discount off the whole as a person types it: `10%`, `12.50`; empty when there is none."""
    net: int
    tax: int
    total: int
    credited: int
    paid: int
    due: int
    document: str | None
    """The stored document's path below the documents folder, when it has been made."""
    changed: bool
    """Whether a draft is not what its composer last saw."""
    left_out: int
    """How many items of the balance are on no draft (of a draft; else 0)."""
    composed_by: int
    composed_at: str


def invoice_id(studio: Studio, text: str) -> int:
    """The id that a typed invoice means: digits are the id itself, anything else a number. Raises Refused."""
    wanted = text.strip()
    if wanted.isascii() and wanted.isdigit() and len(wanted) < 18:
        found = studio.store.value("SELECT id FROM invoice WHERE id = ?", int(wanted))
    else:
        found = studio.store.value("SELECT id FROM invoice WHERE number = ?", wanted)
    if found is None and credit_note_id(studio, wanted) is not None:
        raise Refused("is_credit_note", _("{number} is a credit note. Name the invoice that it cancels.").format(number=wanted))
    if found is None:
        raise Refused("unknown_invoice", _("There is no invoice {id}.").format(id=wanted[:40]))
    return int(found)


def _draft_parts(studio: Studio, invoice_id: int) -> tuple[Any, tuple[LineView, ...], tuple[TaxAmount, ...]]:
    draft = read_draft(studio, invoice_id)
    lines = tuple(
        LineView(
            line.id,
            line.intervention_id,
            line.code,
            line.description,
            str(line.quantity),
            line.unit_price,
            amounts.discount,
            amounts.share,
            amounts.amount,
            tuple(tax.name for tax in line.taxes),
            True,
            studio.local(line.at).date().isoformat() if line.at else None,
            line.code_price,
        )
        for line, amounts in zip(draft.lines, draft.totals.lines, strict=True)
    )
    taxes = tuple(TaxAmount(each.tax.name, str(each.tax.rate), each.base, each.amount) for each in draft.totals.sums.taxes)
    return draft, lines, taxes


def _issued_parts(studio: Studio, invoice_id: int) -> tuple[tuple[LineView, ...], tuple[TaxAmount, ...]]:
    named: dict[int, list[str]] = {}
    for row in studio.store.rows(
        """SELECT line_id, invoice_tax.name FROM invoice_line_tax JOIN invoice_line ON invoice_line.id = line_id
        JOIN invoice_tax ON invoice_tax.invoice_id = invoice_line.invoice_id AND invoice_tax.tax_id = invoice_line_tax.tax_id
        WHERE invoice_line.invoice_id = ? ORDER BY invoice_tax.position""",
        invoice_id,
    ):
        named.setdefault(row.line_id, []).append(row.name)
    lines = tuple(
        LineView(
            row.id,
            row.intervention_id,
            row.code,
            row.description,
            row.quantity,
            row.unit_price,
            row.discount,
            row.share,
            row.amount,
            tuple(named.get(row.id, ())),
            bool(row.live),
            studio.local(row.at).date().isoformat() if row.at else None,
        )
        for row in studio.store.rows(
            """SELECT line.*, code.code, intervention.at FROM invoice_line AS line LEFT JOIN code ON code.id = line.code_id
            LEFT JOIN intervention ON intervention.id = line.intervention_id WHERE invoice_id = ? ORDER BY position, line.id""",
            invoice_id,
        )
    )
    taxes = tuple(
        TaxAmount(row.name, row.rate, row.base, row.amount)
        for row in studio.store.rows("SELECT * FROM invoice_tax WHERE invoice_id = ? ORDER BY position", invoice_id)
    )
    return lines, taxes


def _typed_discount(studio: Studio, kind: str | None, value: str | None) -> str:
    if kind is None or value is None:
        return ""
    return f"{value}%" if kind == "percent" else typed.written_amount(studio, int(value))


def invoice(studio: Studio, invoice_id: int) -> InvoiceView:
    """One invoice. Raises Refused."""
    with studio.store.snapshot():
        row = studio.store.row(
            """SELECT invoice.*, client.name AS client_name, document.path FROM invoice JOIN client ON client.id = client_id
            LEFT JOIN document ON document.invoice_id = invoice.id WHERE invoice.id = ?""",
            invoice_id,
        )
        if row is None:
            raise Refused("unknown_invoice", _("There is no invoice {id}.").format(id=invoice_id))
        stands = standing_of(studio.store.row(f"{STANDING} WHERE invoice.id = ?", invoice_id))
        left_out, changed = 0, False
        if row.number is None:
            draft, lines, taxes = _draft_parts(studio, invoice_id)
            foot, discount = draft.totals.sums, draft.totals.discount
            net, tax, total = foot.net, foot.tax, foot.total
            changed = draft.seen() != last_seen(row.seen, studio.uid)
            left_out = studio.store.value(
                """SELECT count(*) FROM intervention WHERE client_id = ? AND state = 'unbilled' AND NOT EXISTS (
                SELECT 1 FROM invoice_line WHERE intervention_id = intervention.id AND live = 1)""",
                row.client_id,
            )
        else:
            lines, taxes = _issued_parts(studio, invoice_id)
            net, tax, total = row.net, row.tax, row.total
            discount = sum(line.share for line in lines)
        return InvoiceView(
            row.id,
            row.number,
            stands.state,
            row.client_id,
            row.client_name,
            row.document_type,
            type_name(studio, row.document_type),
            row.issued_on,
            row.due_on,
            lines,
            taxes,
            discount,
            _typed_discount(studio, row.discount_kind, row.discount_value),
            net,
            tax,
            total,
            stands.credited,
            stands.paid,
            stands.due,
            row.path,
            changed,
            left_out,
            row.created_by,
            studio.local(row.created_at).isoformat(),
        )


@dataclass(frozen=True)
class CreditNoteView:
    """A credit note; `total` is positive."""

    id: int
    number: str
    invoice: int
    invoice_number: str
    client: int
    client_name: str
    issued_on: str
    lines: tuple[LineView, ...]
    discount: int
    net: int
    tax: int
    total: int
    taxes: tuple[TaxAmount, ...]
    document: str | None


def credit_note(studio: Studio, credit_note_id: int) -> CreditNoteView:
    """One credit note. Raises Refused."""
    row = studio.store.row(
        """SELECT credit_note.*, invoice.client_id, invoice.number AS original, client.name AS client_name, document.path
        FROM credit_note JOIN invoice ON invoice.id = credit_note.invoice_id JOIN client ON client.id = invoice.client_id
        LEFT JOIN document ON document.credit_note_id = credit_note.id WHERE credit_note.id = ?""",
        credit_note_id,
    )
    if row is None:
        raise Refused("unknown_credit_note", _("There is no credit note {id}.").format(id=credit_note_id))
    taxes = studio.store.rows(
        """SELECT name, rate, credit_note_tax.base, credit_note_tax.amount FROM credit_note_tax
        JOIN invoice_tax ON invoice_tax.tax_id = credit_note_tax.tax_id AND invoice_tax.invoice_id = ?
        WHERE credit_note_id = ? ORDER BY position""",
        row.invoice_id,
        credit_note_id,
    )
    credited = {each.line_id for each in studio.store.rows("SELECT line_id FROM credit_note_line WHERE credit_note_id = ?", credit_note_id)}
    lines = tuple(replace(line, live=True) for line in _issued_parts(studio, row.invoice_id)[0] if line.id in credited)
    return CreditNoteView(
        row.id,
        row.number,
        row.invoice_id,
        row.original,
        row.client_id,
        row.client_name,
        row.issued_on,
        lines,
        sum(line.share for line in lines),
        row.net,
        row.tax,
        row.total,
        tuple(TaxAmount(each.name, each.rate, each.base, each.amount) for each in taxes),
        row.path,
    )


def credit_note_id(studio: Studio, number: str) -> int | None:
    """The id of the credit note of that number, or None."""
    found = studio.store.value("SELECT id FROM credit_note WHERE number = ?", number.strip())
    return None if found is None else int(found)


def invoices_of(studio: Studio, client_id: int) -> list[Standing]:
    """How each invoice of a client stands, newest first."""
    rows = studio.store.rows(f"{STANDING} WHERE client_id = ? ORDER BY invoice.id DESC", client_id)
    return [standing_of(row) for row in rows]


def newest_number(studio: Studio) -> str:
    """The number of the invoice that was issued last; empty when there is none."""
    found = studio.store.value(
        "SELECT number FROM journal JOIN invoice ON invoice.id = invoice_id WHERE kind = 'issue' ORDER BY journal.id DESC LIMIT 1"
    )
    return str(found or "")


def draft_of(studio: Studio, client_id: int) -> int | None:
    """The client's draft, or None."""
    found = studio.store.value("SELECT id FROM invoice WHERE client_id = ? AND number IS NULL", client_id)
    return None if found is None else int(found)


@dataclass(frozen=True)
class PaymentView:
    """A movement of money and where it went. `money` is what moved (0 for the client's own credit)."""

    id: int
    client: int
    kind: str
    method: str
    amount: int
    money: int
    date: str
    reference: str
    reverses: int | None
    invoices: tuple[tuple[int, int], ...]
    credit: int
    rounding: int
    flagged: bool
    """Whether it came when no invoice was open for it, and became credit whole."""


def payment(studio: Studio, payment_id: int) -> PaymentView:
    """One payment. Raises Refused."""
    row = studio.store.row("SELECT * FROM payment WHERE id = ?", payment_id)
    if row is None:
        raise Refused("unknown_payment", _("There is no payment {id}.").format(id=payment_id))
    parts = studio.store.rows("SELECT target, invoice_id, amount FROM settlement WHERE payment_id = ? ORDER BY id", payment_id)
    settled = tuple((part.invoice_id, part.amount) for part in parts if part.target == "invoice")
    return PaymentView(
        row.id,
        row.client_id,
        row.kind,
        row.method,
        row.amount,
        row.money,
        row.dated,
        row.reference,
        row.reverses,
        settled,
        sum(part.amount for part in parts if part.target == "credit"),
        sum(part.amount for part in parts if part.target == "rounding"),
        row.kind == "payment" and not settled,
    )


def payments_of(studio: Studio, invoice_id: int) -> list[PaymentView]:
    """The payments that touched an invoice, oldest first."""
    rows = studio.store.rows("SELECT DISTINCT payment_id FROM settlement WHERE invoice_id = ? ORDER BY payment_id", invoice_id)
    return [payment(studio, row.payment_id) for row in rows]


def credit_notes_of(studio: Studio, invoice_id: int) -> list[CreditNoteView]:
    """The credit notes of an invoice, oldest first."""
    rows = studio.store.rows("SELECT id FROM credit_note WHERE invoice_id = ? ORDER BY id", invoice_id)
    return [credit_note(studio, row.id) for row in rows]

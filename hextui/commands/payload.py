"""What the views show, as the objects of COMMANDS.md (`--json`) and as words for a person."""

from collections.abc import Sequence
from dataclasses import asdict
from decimal import Decimal

from hextui.commands.base import Session, table
from hextui.errors import Refused
from hextui.text import _, cells, padded, plural, show_number
from hextui.views.catalogue import CodeView, TaxView
from hextui.views.clients import ClientView
from hextui.views.interventions import InterventionView, intervention
from hextui.views.invoices import CreditNoteView, InvoiceView, LineView, PaymentView, credit_note, invoice, payment
from hextui.workflows.documents import document

Payload = dict[str, object]


def state_word(state: str) -> str:
    """A state, as a person reads it."""
    words = {
        "draft": _("draft"),
        "unbilled": _("unbilled"),
        "invoiced": _("invoiced"),
        "free": _("free"),
        "discarded": _("discarded"),
        "open": _("open"),
        "partially_paid": _("partially paid"),
        "paid": _("paid"),
        "processing": _("processing"),
        "unknown": _("unknown"),
        "cancelled": _("cancelled"),
        "written_off": _("written off"),
    }
    return words[state]


def method_word(method: str) -> str:
    """A method of payment, as a person reads it."""
    words = {
        "cash": _("cash"),
        "cheque": _("cheque"),
        "transfer": _("transfer"),
        "other": _("other"),
        "credit": _("credit"),
        "card": _("card"),
    }
    return words[method]


def tax_payload(view: TaxView) -> Payload:
    """A `tax` object."""
    return asdict(view)


def code_payload(view: CodeView) -> Payload:
    """A `code` object."""
    return asdict(view)


def client_payload(view: ClientView) -> Payload:
    """A `client` object."""
    return asdict(view)


def intervention_payload(session: Session, intervention_id: int) -> Payload:
    """An `intervention` object, as the acting person may see it."""
    return asdict(intervention(session.studio, intervention_id))


def intervention_line(session: Session, view: InterventionView) -> str:
    """An intervention in one line."""
    return _("Intervention {id} · {code} {description} · {at} · {price} · {state}").format(
        id=view.id,
        code=view.code,
        description=view.description,
        at=view.at[:16].replace("T", " "),
        price=session.money(view.price),
        state=state_word(view.state),
    )


def made_document(session: Session, kind: str, record_id: int) -> str | None:
    """The path of a document, made now if it is missing. A step never fails because of its paper: that is said beside."""
    try:
        stored = document(session.studio, kind, record_id)
    except Refused as refused:
        session.aside(_("The document was not made: {reason} The next `hextui document` tries again.").format(reason=refused.message))
        return None
    if stored.missing:
        session.aside(
            _("The document's fonts lack these characters, which are printed as ?: {characters}").format(
                characters=" ".join(stored.missing)
            )
        )
    return str(stored.path)


def invoice_payload(session: Session, invoice_id: int) -> Payload:
    """An `invoice` object; its document is made if it is missing."""
    view = invoice(session.studio, invoice_id)
    pdf = made_document(session, "invoice", invoice_id) if view.number is not None else None
    fields = asdict(view)
    stored = ("document",)
    return {**{name: value for name, value in fields.items() if name not in stored}, "pdf": pdf}


def credit_note_payload(session: Session, credit_note_id: int) -> Payload:
    """A `credit_note` object; its document is made if it is missing."""
    fields = asdict(credit_note(session.studio, credit_note_id))
    fields.pop("document")
    return {**fields, "pdf": made_document(session, "credit_note", credit_note_id)}


def payment_payload(session: Session, payment_id: int) -> Payload:
    """A `payment` object."""
    fields = asdict(payment(session.studio, payment_id))
    fields["invoices"] = [{"invoice": invoice_id, "amount": amount} for invoice_id, amount in fields["invoices"]]
    return fields


def payment_line(session: Session, view: PaymentView) -> str:
    """A payment in one line."""
    kinds = {"payment": _("payment"), "refund": _("refund"), "reversal": _("reversal"), "release": _("to credit")}
    return _("{kind} {id} · {date} · {method} · {amount}").format(
        kind=kinds[view.kind], id=view.id, date=view.date, method=method_word(view.method), amount=session.money(view.amount)
    )


def invoice_heading(view: InvoiceView) -> str:
    """What an invoice is, and of whom, in one line."""
    if view.number is None:
        return _("Draft {id} · {client}").format(id=view.id, client=view.client_name)
    return _("Invoice {number} · {client} · {state}").format(number=view.number, client=view.client_name, state=state_word(view.state))


def _line_table(session: Session, lines: Sequence[LineView]) -> str:
    """The lines of an invoice or credit note. What is cancelled says so."""
    money = session.money
    rows = [
        (
            str(line.intervention or ""),
            str(line.id),
            line.description + ("" if line.live else f" ({_('cancelled')})"),
            show_number(Decimal(line.quantity)),
            money(line.unit_price),
            " ".join(line.taxes),
            money(line.amount + line.share),
        )
        for line in lines
    ]
    headings = (_("Intervention"), _("Line"), _("Description"), _("Qty"), _("Unit price"), _("Taxes"), _("Amount"))
    return table(headings, rows, right=(0, 1, 3, 4, 6))


def _foot(rows: Sequence[tuple[str, str]]) -> str:
    width = max(cells(label) for label, _amount in rows)
    return "\n".join(f"{padded(label, width)}  {amount:>14}" for label, amount in rows)


def _sums(session: Session, view: InvoiceView | CreditNoteView) -> list[tuple[str, str]]:
    """Discount, net, taxes: what stands between the lines and the total."""
    money = session.money
    return [
        *([(_("Discount"), money(-view.discount))] if view.discount else []),
        (_("Total before tax"), money(view.net)),
        *((f"{tax.name} {show_number(Decimal(tax.rate))} %", money(tax.amount)) for tax in view.taxes),
    ]


def invoice_text(session: Session, view: InvoiceView) -> str:
    """An invoice as a person reads it in a terminal."""
    money = session.money
    parts = [invoice_heading(view)]
    if view.issued_on and view.due_on:
        parts.append(_("issued {issued}, due {due}").format(issued=view.issued_on, due=view.due_on))
    parts.append(_line_table(session, view.lines))
    feet = [*_sums(session, view), (_("Total"), money(view.total))]
    if view.credited:
        feet.append((_("Credited"), money(-view.credited)))
    if view.paid:
        feet.append((_("Paid"), money(view.paid)))
    if view.number is not None:
        feet.append((_("Due"), money(view.due)))
    parts.append(_foot(feet))
    if view.left_out:
        parts.append(
            plural(
                "{count} item of the balance is not on this draft (compose --only puts it on).",
                "{count} items of the balance are not on this draft (compose --only puts them on).",
                view.left_out,
            ).format(count=view.left_out)
        )
    return "\n".join(parts)


def credit_note_text(session: Session, view: CreditNoteView) -> str:
    """A credit note as a person reads it in a terminal."""
    heading = _("Credit note {number} · {client} · of {day}, for invoice {invoice}").format(
        number=view.number, client=view.client_name, invoice=view.invoice_number, day=view.issued_on
    )
    feet = [*_sums(session, view), (_("Total credited"), session.money(view.total))]
    return "\n".join((heading, _line_table(session, view.lines), _foot(feet)))

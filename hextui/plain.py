"""Invoices and credit notes as plain text, for a terminal; and the words for states and methods."""

from collections.abc import Sequence
from decimal import Decimal

from hextui.text import _, cells, harmless, padded, plural, show_money, show_number
from hextui.views.invoices import CreditNoteView, InvoiceView, LineView


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


def table(headings: Sequence[str], rows: Sequence[Sequence[str]], right: Sequence[int] = (), limit: int = 44) -> str:
    """Rows in columns, padded by cells; the columns `right` are aligned right."""
    shown = [[harmless(value) for value in row] for row in (headings, *rows)]
    widths = [min(limit, max(cells(row[column]) for row in shown)) for column in range(len(headings))]
    lines = ["  ".join(padded(value, widths[column], column in right) for column, value in enumerate(row)).rstrip() for row in shown]
    lines.insert(1, "  ".join("─" * width for width in widths))
    return "\n".join(lines)


def invoice_heading(view: InvoiceView) -> str:
    """What an invoice is, and of whom, in one line."""
    if view.number is None:
        return _("Draft {id} · {client}").format(id=view.id, client=view.client_name)
    return _("Invoice {number} · {client} · {state}").format(number=view.number, client=view.client_name, state=state_word(view.state))


def _line_table(lines: Sequence[LineView], currency: str) -> str:
    """The lines of an invoice or credit note. What is cancelled says so."""
    rows = [
        (
            str(line.intervention or ""),
            str(line.id),
            line.description + ("" if line.live else f" ({_('cancelled')})"),
            show_number(Decimal(line.quantity)),
            show_money(line.unit_price, currency),
            " ".join(line.taxes),
            show_money(line.amount + line.share, currency),
        )
        for line in lines
    ]
    headings = (_("Intervention"), _("Line"), _("Description"), _("Qty"), _("Unit price"), _("Taxes"), _("Amount"))
    return table(headings, rows, right=(0, 1, 3, 4, 6))


def _foot(rows: Sequence[tuple[str, str]]) -> str:
    width = max(cells(label) for label, _amount in rows)
    return "\n".join(f"{padded(label, width)}  {amount:>14}" for label, amount in rows)


def _sums(view: InvoiceView | CreditNoteView, currency: str) -> list[tuple[str, str]]:
    """Discount, net, taxes: what stands between the lines and the total."""
    return [
        *([(_("Discount"), show_money(-view.discount, currency))] if view.discount else []),
        (_("Total before tax"), show_money(view.net, currency)),
        *((f"{tax.name} {show_number(Decimal(tax.rate))} %", show_money(tax.amount, currency)) for tax in view.taxes),
    ]


def invoice_text(view: InvoiceView, currency: str) -> str:
    """An invoice as a person reads it in a terminal."""
    parts = [invoice_heading(view)]
    if view.issued_on and view.due_on:
        parts.append(_("issued {issued}, due {due}").format(issued=view.issued_on, due=view.due_on))
    parts.append(_line_table(view.lines, currency))
    feet = [*_sums(view, currency), (_("Total"), show_money(view.total, currency))]
    if view.credited:
        feet.append((_("Credited"), show_money(-view.credited, currency)))
    if view.paid:
        feet.append((_("Paid"), show_money(view.paid, currency)))
    if view.number is not None:
        feet.append((_("Due"), show_money(view.due, currency)))
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


def credit_note_text(view: CreditNoteView, currency: str) -> str:
    """A credit note as a person reads it in a terminal."""
    heading = _("Credit note {number} · {client} · of {day}, for invoice {invoice}").format(
        number=view.number, client=view.client_name, invoice=view.invoice_number, day=view.issued_on
    )
    feet = [*_sums(view, currency), (_("Total credited"), show_money(view.total, currency))]
    return "\n".join((heading, _line_table(view.lines, currency), _foot(feet)))

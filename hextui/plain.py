"""Invoices and credit notes as plain text, for a terminal; and the words for states and methods."""

import csv
import io
import re
import shutil
import sys
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, TextIO

from hextui.documents.labels import bare_name
from hextui.text import _, cells, current_country, harmless, padded, plural, show_day, show_moment, show_money, show_number

if TYPE_CHECKING:
    from hextui.views.cards import CardView
    from hextui.views.documents import ReceiptView
    from hextui.views.find import Hit
    from hextui.views.invoices import CreditNoteView, InvoiceView, LineView
    from hextui.views.outbox import NoticeView

LEAST_WORDS = 8
"""Cells that a column of words keeps at least."""


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


def _outcome_word(kind: str, outcome: str) -> str:
    """What became of a step at Stripe, as a person reads it; empty for one whose own word says it."""
    words = {
        ("charge", "declined"): _("card declined"),
        ("charge", "not_sent"): _("not charged"),
        ("charge", "unknown"): _("charge unknown"),
        ("charge", "processing"): _("charge on its way"),
        ("pay_link", "open"): _("pay link made"),
        ("pay_link", "closed"): _("pay link closed"),
        ("pay_link", "left"): _("pay link left"),
        ("pay_link", "paid"): _("paid online"),
        ("pay_link", "processing"): _("payment on its way"),
        ("pay_link", "declined"): _("payment failed"),
        ("pay_link", "not_sent"): _("payment failed"),
        ("refund", "declined"): _("refund failed"),
        ("refund", "not_sent"): _("not refunded"),
        ("refund", "unknown"): _("refund unknown"),
        ("refund", "processing"): _("refund on its way"),
        ("reverse", "refund_failed"): _("refund came back"),
        ("dispute", "open"): _("disputed"),
        ("dispute", "won"): _("dispute won"),
        ("dispute", "lost"): _("dispute lost"),
        ("deliver", "sent"): _("mailed"),
        ("deliver", "failed"): _("mail refused"),
    }
    return words.get((kind, outcome), "")


def step_word(kind: str, undo: bool = False, outcome: str = "") -> str:
    """A step, as a person reads it."""
    if outcome and _outcome_word(kind, outcome):
        return _outcome_word(kind, outcome)
    words = {
        "save_card": _("card saved"),
        "remove_card": _("card removed"),
        "settle": _("settled by hand"),
        "write": _("written"),
        "edit": _("edited"),
        "publish": _("published"),
        "free": _("made free"),
        "discard": _("discarded"),
        "issue": _("issued"),
        "charge": _("charged"),
        "mark_paid": _("paid"),
        "reverse": _("reversed"),
        "refund": _("refunded"),
        "write_off": _("taken up again") if undo else _("written off"),
        "remind": _("reminded"),
        "send": _("to be mailed"),
        "deliver": _("mailed"),
        "drop": _("mail dropped"),
        "retry": _("mail tried again"),
        "readdress": _("mail readdressed"),
        "discard_notice": _("mail discarded"),
        "cancel": _("cancelled"),
        "receipt": _("receipt for insurers"),
        "tag": _("tag taken away") if undo else _("tagged"),
        "unmatched": _("looked at") if undo else _("unmatched money"),
        "restore": _("restored from a copy"),
        "archive": _("archived"),
        "backup": _("backed up"),
        "close": _("period closed"),
        "export": _("written down for the client"),
        "erase": _("erased"),
    }
    return words.get(kind, kind)


def notice_word(kind: str) -> str:
    """What a notice tells the client of, as a person reads it."""
    words = {
        "issue": _("invoice"),
        "charge": _("card charged"),
        "charge_failed": _("card declined"),
        "mark_paid": _("receipt"),
        "refund": _("refund"),
        "refund_failed": _("refund that failed"),
        "cancel": _("cancellation"),
        "remind": _("reminder"),
        "send": _("document"),
        "save_card": _("card page"),
        "copy": _("copy to the studio"),
    }
    return words[kind]


def notice_state_word(view: "NoticeView") -> str:
    """How a notice stands, as a person reads it."""
    if view.old:
        return _("too old")
    if view.state == "queued" and view.tries:
        return _("tried again")
    words = {"queued": _("queued"), "sent": _("sent"), "failed": _("failed"), "dropped": _("dropped"), "discarded": _("discarded")}
    return words[view.state]


def notice_line(view: "NoticeView") -> str:
    """A notice in one line: when, what, how it stands, to whom."""
    when = show_moment(view.ended_at or view.due_at or view.queued_at)
    return " · ".join(part for part in (when, notice_word(view.kind), notice_state_word(view), view.recipient, view.said) if part)


def dropped_said(why: str) -> str:
    """Why a notice was dropped, as a person reads it."""
    words = {
        "paid": _("paid meanwhile"),
        "cancelled": _("cancelled meanwhile"),
        "written_off": _("written off meanwhile"),
        "under_way": _("money is under way"),
        "no_reminders": _("gets no reminders"),
        "superseded": _("another reminder takes its place"),
        "reversed": _("reversed meanwhile"),
    }
    return words.get(why, why)


def method_word(method: str) -> str:
    """A method of payment, as a person reads it."""
    words = {
        "cash": _("cash"),
        "cheque": _("cheque"),
        "transfer": _("transfer"),
        "terminal": _("card terminal"),
        "other": _("other"),
        "credit": _("credit"),
        "card": _("card"),
    }
    return words[method]


def days_late_said(days: int) -> str:
    """How late, in words; nothing when it is not."""
    return plural("{count} day late", "{count} days late", days).format(count=days) if days else ""


def hit_said(hit: "Hit") -> str:
    """What was found, and how it stands."""
    if hit.sort == "client":
        return _("archived") if hit.archived else ""
    if hit.sort == "invoice":
        what = state_word(hit.state)
    elif hit.sort == "credit_note":
        what = _("credit note")
    else:
        what = {"payment": _("payment"), "refund": _("refund"), "reversal": _("reversal"), "release": _("to credit")}[hit.state]
    method = method_word(hit.method) if hit.method else ""
    return " · ".join(part for part in (what, method, show_day(hit.on)) if part)


def card_face(brand: str, last4: str) -> str:
    """A card as it is told from others."""
    return f"{brand.capitalize()} ···· {last4}"


def card_line(view: "CardView") -> str:
    """A saved card in one line."""
    ends = {
        "valid": _("expires {month}"),
        "expires_this_month": _("expires this month"),
        "expired": _("expired {month}"),
    }[view.state].format(month=view.expires)
    test = "" if view.live else " · TEST"
    return f"{card_face(view.brand, view.last4)} · {ends}{test}"


def terminal_width() -> int:
    """How wide the terminal is that reads standard output; wide enough for anything when it is none."""
    return shutil.get_terminal_size((80, 24)).columns if sys.stdout is not None and sys.stdout.isatty() else 1_000


def table(
    headings: Sequence[str],
    rows: Sequence[Sequence[str]],
    right: Sequence[int] = (),
    limit: int = 44,
    whole: Sequence[int] = (),
    room: int | None = None,
) -> str:
    """Rows in columns, padded by cells; the columns `right` are aligned right.

    A column with nothing in it is left out. What is too wide for the room (the terminal, where none is given) is cut in its widest
    columns of words, but for those that stay `whole`.
    """
    kept = [column for column in range(len(headings)) if any(row[column].strip() for row in rows)] or list(range(len(headings)))
    shown = [[harmless(row[column]) for column in kept] for row in (headings, *rows)]
    figures = {place for place, column in enumerate(kept) if column in right}
    widths = [min(limit, max(cells(row[place]) for row in shown)) for place in range(len(kept))]
    words = [place for place, column in enumerate(kept) if place not in figures and column not in whole]
    while sum(widths) + 2 * (len(widths) - 1) > (room or terminal_width()) and words:
        widest = max(words, key=lambda place: widths[place])
        if widths[widest] <= LEAST_WORDS:
            break
        widths[widest] -= 1
    lines = ["  ".join(padded(value, widths[place], place in figures) for place, value in enumerate(row)).rstrip() for row in shown]
    lines.insert(1, "  ".join("─" * width for width in widths))
    return "\n".join(lines)


def invoice_heading(view: "InvoiceView") -> str:
    """What an invoice is, and of whom, in one line."""
    if view.number is None:
        return _("Draft {id} · {client}").format(id=view.id, client=view.client_name)
    return _("Invoice {number} · {client} · {state}").format(number=view.number, client=view.client_name, state=state_word(view.state))


def _line_table(lines: "Sequence[LineView]", currency: str) -> str:
    """The lines of an invoice or credit note. What is cancelled says so."""

    def described(line: "LineView") -> str:
        discount = f" −{show_money(line.discount, currency)}" if line.discount else ""
        return line.description + discount + ("" if line.live else f" ({_('cancelled')})")

    rows = [
        (
            str(line.intervention or ""),
            str(line.id),
            line.description
            + (f" −{show_money(line.discount, currency)}" if line.discount else "")
            + ("" if line.live else f" ({_('cancelled')})"),
            show_number(Decimal(line.quantity)),
            show_money(line.unit_price, currency),
            " ".join(line.taxes),
            show_money(line.amount + line.share, currency),
        )
        for line in lines
    ]
    headings = (_("Item"), _("Line"), _("Description"), _("Qty"), _("Price"), _("Taxes"), _("Amount"))
    return table(headings, rows, right=(0, 1, 3, 4, 6))


def _foot(rows: Sequence[tuple[str, str]]) -> str:
    width = max(cells(label) for label, _amount in rows)
    return "\n".join(f"{padded(label, width)}  {amount:>14}" for label, amount in rows)


def _sums(view: "InvoiceView | CreditNoteView", currency: str) -> list[tuple[str, str]]:
    """Discount, net, taxes: what stands between the lines and the total."""
    return [
        *([(_("Discount"), show_money(-view.discount, currency))] if view.discount else []),
        (_("Total before tax"), show_money(view.net, currency)),
        *((f"{bare_name(tax.name, tax.rate)} {show_number(Decimal(tax.rate))} %", show_money(tax.amount, currency)) for tax in view.taxes),
    ]


def invoice_text(view: "InvoiceView", currency: str) -> str:
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


def credit_note_text(view: "CreditNoteView", currency: str) -> str:
    """A credit note as a person reads it in a terminal."""
    said = (
        _("Credit memo {number} · {client} · of {day}, for invoice {invoice}")
        if current_country() == "CA"
        else _("Credit note {number} · {client} · of {day}, for invoice {invoice}")
    )
    heading = said.format(number=view.number, client=view.client_name, invoice=view.invoice_number, day=view.issued_on)
    feet = [*_sums(view, currency), (_("Total credited"), show_money(view.total, currency))]
    return "\n".join((heading, _line_table(view.lines, currency), _foot(feet)))


def receipt_said(view: "ReceiptView") -> str:
    """A receipt for insurers in one line: when it was made, of how much, and whether it still holds."""
    made = _("Receipt for insurers of {day}").format(day=show_day(view.made_on))
    if view.holds:
        return made
    said = _("{receipt}: it no longer holds, for money or items were taken back since. Tell the client.").format(receipt=made)
    return f"{said} {_('Make a new one once the invoice is paid.')}" if view.renewable else said


def receipt_warning(views: "Sequence[ReceiptView]") -> str:
    """What to know before money or items of an invoice are taken back of which a receipt was made; nothing when there is none."""
    holding = [view for view in views if view.holds]
    if not holding:
        return ""
    return _("A receipt for insurers was made of it on {day}: it will no longer hold.").format(day=show_day(holding[-1].made_on))


BAR = 24


def bar(value: int, largest: int) -> str:
    """A bar of a chart: as long as its part of the largest, to an eighth of a cell; nothing for zero and below."""
    if value <= 0 or largest <= 0:
        return ""
    eighths = max(1, value * BAR * 8 // largest)
    return "█" * (eighths // 8) + ("", "▏", "▎", "▍", "▌", "▋", "▊", "▉")[eighths % 8]


def as_csv(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Rows as CSV, as `write_csv` writes them."""
    out = io.StringIO()
    write_csv(out, headings, rows)
    return out.getvalue()


def write_csv(file: TextIO, headings: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write rows as CSV. Words that a spreadsheet would take for a formula get an apostrophe before them; figures stay figures."""
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(headings)
    writer.writerows([_no_formula(harmless(cell)) for cell in row] for row in rows)


def _no_formula(cell: str) -> str:
    if re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", cell):
        return cell
    # A spreadsheet may part cells at other signs than commas, and pass over blanks: behind each of them a formula could begin.
    guarded = re.sub(r"([;,\t|])([\s'\"]*)(?=[=@]|[+-][^;,\t|]*[(|!])", r"\1\2'", cell)
    return f"'{guarded}" if re.match(r"[\t\r]|[\s\"]*[=+@-]", cell) else guarded

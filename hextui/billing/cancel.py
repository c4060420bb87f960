"""Cancel: undo an issued invoice, or some of its items, by a credit note. The items return to the balance."""

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from hextui import kept_types
from hextui.billing import find, journal, numbers, outbox, pay_pages, payments, prints, rights, snapshots
from hextui.errors import Refused
from hextui.money import Sums, TaxTotal, sums
from hextui.store import models
from hextui.studio import Studio
from hextui.text import _, show_money


@dataclass(frozen=True)
class Cancelled:
    """A cancellation: its credit note, and what was done with the money that was on the invoice (minor units)."""

    credit_note_id: int
    number: str
    total: int
    to_credit: int
    refunded: int
    notice: int | None


def _chosen(studio: Studio, invoice_id: int, number: str, only: Sequence[int], lines: Sequence[int]) -> tuple[list[Any], list[Any]]:
    """The live lines that are credited, and those that stay."""
    live = studio.store.rows("SELECT * FROM invoice_line WHERE invoice_id = ? AND live = 1 ORDER BY position, id", invoice_id)
    if not live:
        raise Refused("already_cancelled", _("Invoice {number} is cancelled already.").format(number=number))
    if not only and not lines:
        return live, []
    on_invoice = {line.intervention_id for line in live if line.intervention_id is not None}
    for intervention_id in only:
        if intervention_id not in on_invoice:
            raise Refused(
                "not_on_invoice",
                _("Intervention {id} is not on invoice {number} (any more).").format(id=intervention_id, number=number),
            )
    for line_id in lines:
        if line_id not in {line.id for line in live}:
            raise Refused("not_on_invoice", _("Line {id} is not on invoice {number} (any more).").format(id=line_id, number=number))
    chosen = [line for line in live if line.intervention_id in only or line.id in lines]
    return chosen, [line for line in live if line not in chosen]


def _foot(studio: Studio, invoice: Any, lines: Sequence[Any]) -> Sums:
    """What these lines come to by themselves, under the taxes that the invoice was issued with."""
    taxes = {row.tax_id: snapshots.tax_of(row) for row in studio.store.rows("SELECT * FROM invoice_tax WHERE invoice_id = ?", invoice.id)}
    amounts = [
        (
            line.amount,
            tuple(
                taxes[row.tax_id]
                for row in studio.store.rows("SELECT tax_id FROM invoice_line_tax WHERE line_id = ? ORDER BY tax_id", line.id)
            ),
        )
        for line in lines
    ]
    return sums(amounts, bool(invoice.prices_include_tax))


def _credited(before: Sums, after: Sums) -> Sums:
    """What a credit note must say so that the invoice comes to exactly what is left: the difference.

    So a credit note of the whole mirrors its original, and several of the parts add up to it, to the cent.
    """
    left = {each.tax.id: each for each in after.taxes}
    taxes = []
    for each in before.taxes:
        rest = left.get(each.tax.id)
        base, amount = each.base - (rest.base if rest else 0), each.amount - (rest.amount if rest else 0)
        if base or amount or rest is None:
            taxes.append(TaxTotal(each.tax, base, amount))
    return Sums(tuple(taxes), before.net - after.net, before.tax - after.tax, before.total - after.total)


def sums_of(studio: Studio, invoice: Any, line_ids: Collection[int]) -> Sums:
    """What some lines of an issued invoice come to by themselves, under the taxes that it was issued with."""
    lines = studio.store.rows("SELECT * FROM invoice_line WHERE invoice_id = ? ORDER BY position, id", invoice.id)
    return _foot(studio, invoice, [line for line in lines if line.id in line_ids])


def standing_sums(studio: Studio, invoice: Any) -> Sums:
    """What the invoice comes to now: its live lines. All lines live: exactly what was issued."""
    return _foot(
        studio,
        invoice,
        studio.store.rows("SELECT * FROM invoice_line WHERE invoice_id = ? AND live = 1 ORDER BY position, id", invoice.id),
    )


def _write_note(studio: Studio, client: Any, invoice: Any, chosen: Sequence[Any], credit: Sums) -> tuple[int, str]:
    """Write the credit note: its lines and taxes first, then its head; its id and number."""
    store = studio.store
    # Never before what it cancels, whatever the clock or the studio's time zone did meanwhile.
    issued_on = max(numbers.issue_date(studio, None), date.fromisoformat(invoice.issued_on))
    number = numbers.next_number(studio, "credit_note", issued_on)
    note_id = int(store.value("SELECT COALESCE(max(id), 0) + 1 FROM credit_note"))
    store.insert_many(models.CreditNoteLine, [{"credit_note_id": note_id, "line_id": line.id, "amount": line.amount} for line in chosen])
    store.insert_many(
        models.CreditNoteTax,
        [{"credit_note_id": note_id, "tax_id": each.tax.id, "base": each.base, "amount": each.amount} for each in credit.taxes],
    )
    shares = sum(line.share for line in chosen)
    its = kept_types.document_type(studio, "credit-note").type
    content = snapshots.of_credit_note(
        studio, json.loads(invoice.snapshot), client, its, [line.id for line in chosen], shares, credit, number.text, issued_on
    )
    # What a font had and has no more waits for it; what none ever had is printed as a question mark, for a cancellation cannot wait.
    content["gaps"] = bool(prints.gaps(studio, content))
    snapshot = journal.canonical(content)
    store.insert(
        models.CreditNote,
        id=note_id,
        invoice_id=invoice.id,
        year=number.year,
        sequence=number.sequence,
        number=number.text,
        issued_on=issued_on.isoformat(),
        issued_at=studio.now(),
        issued_by=studio.uid,
        net=credit.net,
        tax=credit.tax,
        total=credit.total,
        snapshot=snapshot,
        snapshot_sha256=journal.sha256(snapshot),
    )
    return note_id, number.text


def _check_answer(studio: Studio, client: Any, invoice: Any, excess: int, money: str | None, method: str | None) -> None:
    """Whether it is said where money above what is left of the invoice goes. Raises Refused."""
    if excess <= 0:
        return
    if money not in ("credit", "refund"):
        raise Refused(
            "money_on_invoice",
            _(
                "{amount} was paid on invoice {number}. Say where it goes: to the client's credit or refunded (--money credit|refund)."
            ).format(amount=show_money(excess, studio.currency), number=invoice.number),
        )
    if money == "refund":
        rights.require(studio, "refund", client)
        payments.check_method(method or payments.last_method(studio, client.id, invoice.id), payments.BY_HAND)


def _move_money(
    studio: Studio, client: Any, invoice: Any, excess: int, money: str | None, method: str | None
) -> tuple[int | None, int, int]:
    """What to do with money above what is left of the invoice: the payment's id, and what went to credit or was refunded."""
    if excess <= 0:
        return None, 0, 0
    if money == "refund":
        way = method or payments.last_method(studio, client.id, invoice.id)
        payment_id, _rounding = payments.refund_money(studio, client, way, excess, payments.Part("invoice", -excess, invoice.id))
        return payment_id, 0, excess
    parts = [payments.Part("invoice", -excess, invoice.id), payments.Part("credit", excess)]
    return payments.book(studio, client, "release", "credit", excess, 0, parts, studio.today()), excess, 0


def cancel(
    studio: Studio,
    invoice_id: int,
    reason: str,
    *,
    only: Sequence[int] = (),
    lines: Sequence[int] = (),
    money: str | None = None,
    method: str | None = None,
) -> Cancelled:
    """Undo an issued invoice by a credit note: the whole, or the interventions `only` and the `lines` named.

    Its items return to the balance. Money above what is left of the invoice goes to the client's credit or is refunded
    (`money`: credit or refund, refused without an answer; `method`: how it is given back). Raises Refused.
    """
    with studio.store.transaction():
        invoice, stands = find.issued(studio, invoice_id)
        client = find.client(studio, invoice.client_id)
        rights.require(studio, "cancel", client)
        said = find.reason(reason)
        find.no_open_charge(stands)
        find.not_written_off(stands)
        chosen, rest = _chosen(studio, invoice_id, invoice.number, only, lines)
        credit = _credited(standing_sums(studio, invoice), _foot(studio, invoice, rest))
        left = stands.total - stands.credited - credit.total
        if credit.total < 0 or left < 0:
            raise Refused(
                "credits_too_much",
                _("Crediting these alone would leave less than nothing, or more than was invoiced. Cancel the whole invoice."),
            )
        _check_answer(studio, client, invoice, stands.paid - left, money, method)
        pay_pages.no_open_page(studio, invoice_id)
        note_id, number = _write_note(studio, client, invoice, chosen, credit)
        payment_id, to_credit, refunded = _move_money(studio, client, invoice, stands.paid - left, money, method)
        for line in chosen:
            studio.store.update(models.InvoiceLine, line.id, live=0)
        items = [line.intervention_id for line in chosen if line.intervention_id is not None]
        for intervention_id in items:
            studio.store.update(models.Intervention, intervention_id, state="unbilled")
        notice = outbox.queue(studio, "cancel", client, invoice=invoice_id, credit_note=note_id, payment=payment_id)
        snapshot_hash = studio.store.value("SELECT snapshot_sha256 FROM credit_note WHERE id = ?", note_id)
        journal.record(
            studio,
            "cancel",
            client=client.id,
            invoice=invoice_id,
            credit_note=note_id,
            payment=payment_id,
            amount=credit.total,
            details={"number": number, "snapshot": snapshot_hash, "items": items, "to_credit": to_credit, "refunded": refunded},
            words={"reason": said},
            rows=[
                ("credit_note", note_id),
                *(("intervention", item) for item in items),
                *([("payment", payment_id)] if payment_id else []),
                *outbox.written(notice),
            ],
        )
        return Cancelled(note_id, number, credit.total, to_credit, refunded, notice)

"""Money: recorded, taken from credit, reversed, refunded by hand. Each call is one payment with its settlements.

A settlement says where the money of a payment went: to an invoice, to the client's credit, to the rounding of cash.
Their sum is the money that moved.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from hextui.billing import find, journal, outbox, pay_pages, rights
from hextui.errors import Refused
from hextui.money import AMOUNT_LIMIT, round_cash
from hextui.reckoning import Standing, spendable
from hextui.store import models
from hextui.studio import Studio
from hextui.text import _, one_line, show_money

LONG_BEFORE = timedelta(days=366)
"""A payment may come before its invoice; one dated earlier than this is a mistyped year."""
METHODS = ("cash", "cheque", "transfer", "terminal", "other", "credit")
BY_HAND = ("cash", "cheque", "transfer", "terminal", "other")


@dataclass(frozen=True)
class Part:
    """One settlement to be written: `target` invoice, credit or rounding; `amount` signed, minor units."""

    target: str
    amount: int
    invoice_id: int | None = None


@dataclass(frozen=True)
class Booked:
    """A payment just booked. `credited` went to the client's credit; `flagged` when no invoice was open for it."""

    payment_id: int
    amount: int
    credited: int
    rounding: int
    flagged: bool = False
    notice: int | None = None
    came_back: bool = False
    """Whether it is a refund of before that came back."""


def book(
    studio: Studio,
    client: Any,
    kind: str,
    method: str,
    amount: int,
    money: int,
    parts: Sequence[Part],
    dated: date,
    reference: str = "",
    reverses: int | None = None,
) -> int:
    """Write a payment and where it went, inside the verb's transaction; its id. `amount` is its size, `money` what moved."""
    store = studio.store
    if amount > AMOUNT_LIMIT:
        raise Refused("too_large", _("{amount} is too large an amount.").format(amount=show_money(amount, studio.currency)))
    payment_id = int(store.value("SELECT COALESCE(max(id), 0) + 1 FROM payment"))
    for part in parts:
        if part.amount:
            store.insert(
                models.Settlement,
                payment_id=payment_id,
                target=part.target,
                client_id=client.id,
                invoice_id=part.invoice_id,
                amount=part.amount,
            )
    store.insert(
        models.Payment,
        id=payment_id,
        client_id=client.id,
        kind=kind,
        method=method,
        amount=amount,
        money=money,
        dated=dated.isoformat(),
        reference=reference,
        reverses=reverses,
        recorded_at=studio.now(),
        recorded_by=studio.uid,
    )
    return payment_id


def _rounds(studio: Studio, method: str) -> bool:
    return method == "cash" and studio.settings.flag("billing.cash_rounding")


def check_method(method: str, methods: Sequence[str]) -> None:
    """Whether money can come or go that way by hand. Raises Refused."""
    if method == "card":
        raise Refused("by_card", _("Cards are debited with charge and refunded through Stripe. Choose another method."))
    if method not in methods:
        raise Refused("bad_method", _("The method is one of {methods}.").format(methods=", ".join(methods)))


def _open_invoices(studio: Studio, invoice_ids: Sequence[int]) -> tuple[Any, list[Standing]]:
    """The client and the standings of the invoices that a payment is for."""
    if len(set(invoice_ids)) < len(invoice_ids):
        raise Refused("named_twice", _("An invoice is named twice."))
    standings = [find.issued(studio, invoice_id)[1] for invoice_id in invoice_ids]
    client = find.client(studio, standings[0].client_id)
    rights.require(studio, "mark_paid", client)
    if any(each.client_id != client.id for each in standings):
        raise Refused("other_client", _("These invoices are of different clients. Record one payment for each client."))
    for each in standings:
        find.no_open_charge(each)
        find.not_written_off(each)
    return client, standings


def _spread(amount: int, standings: Sequence[Standing]) -> tuple[list[Part], int]:
    """An amount over what is due, invoice by invoice as named; and what is left over."""
    parts, left = [], amount
    for each in standings:
        settled = min(left, each.due)
        parts.append(Part("invoice", settled, each.id))
        left -= settled
    return parts, left


def _from_credit(studio: Studio, client: Any, amount: int, due: int) -> None:
    held = spendable(studio.store, client.id)
    if amount > held:
        raise Refused(
            "credit_too_small",
            _("{client} has a credit of {credit}. Give an amount up to that.").format(
                client=client.name, credit=show_money(held, studio.currency)
            ),
        )
    if amount > due:
        raise Refused(
            "more_than_due",
            _("No more than what is due, {due}, is taken from the credit.").format(due=show_money(due, studio.currency)),
        )


def _cash_taken(studio: Studio, given: int | None, due: int) -> int:
    """The coins and notes taken where there are no small coins: what is due, rounded, or the amount given if it exists."""
    if given is None or given == due:
        return round_cash(due)
    if given != round_cash(given):
        raise Refused(
            "no_such_coins",
            _("There are no coins for {amount}. Give the amount that was taken, or leave it out for what is due.").format(
                amount=show_money(given, studio.currency)
            ),
        )
    return given


def mark_paid(
    studio: Studio,
    invoice_ids: Sequence[int],
    method: str,
    amount: int | None = None,
    dated: date | None = None,
    reference: str = "",
) -> Booked:
    """Record money that came another way than by card, or use the client's credit, for one or several of his invoices.

    Without `amount`: what is due. Above what is due it becomes credit; for invoices with nothing left to pay an amount
    must be given, and all of it becomes credit and is flagged. Cash is rounded where there are no small coins; the
    invoice is then paid in full and the difference booked as rounding. Raises Refused.
    """
    with studio.store.transaction():
        check_method(method, METHODS)
        client, standings = _open_invoices(studio, invoice_ids)
        due = sum(each.due for each in standings)
        if amount is None and due == 0:
            raise Refused("nothing_due", _("Nothing is left to pay on {number}. Nothing was booked.").format(number=standings[0].number))
        if amount is not None and amount <= 0:
            raise Refused("bad_amount", _("An amount paid is above zero. Use refund or reverse to take money back."))
        day = find.bookable(studio, find.past_or_today(studio, dated, _("The date of the payment")))
        if day < min(each.issued_on or day for each in standings) - LONG_BEFORE:
            raise Refused("bad_date", _("{day} is more than a year before the invoice. Look at the year.").format(day=day.isoformat()))
        taken = due if amount is None else amount
        rounding = 0
        if method == "credit":
            _from_credit(studio, client, taken, due)
        elif _rounds(studio, method):
            taken = _cash_taken(studio, amount, due)
            if taken == 0:
                raise Refused(
                    "no_such_coins",
                    _("There are no coins for {amount}. Choose another method, or write it off.").format(
                        amount=show_money(due, studio.currency)
                    ),
                )
            # Enough cash for the rounded amount settles the exact one.
            rounding = round_cash(due) - due if due and taken >= round_cash(due) else 0
        parts, left = _spread(taken - rounding, standings)
        parts.append(Part("rounding", rounding))
        parts.append(Part("credit", -taken if method == "credit" else left))
        text = one_line(reference, _("The reference"), 100, required=False)
        for each in standings:
            pay_pages.no_open_page(studio, each.id)
        payment_id = book(studio, client, "payment", method, taken, 0 if method == "credit" else taken, parts, day, text)
        first = standings[0].id
        notice = outbox.queue(studio, "mark_paid", client, invoice=first, payment=payment_id)
        flagged = due == 0
        journal.record(
            studio,
            "mark_paid",
            client=client.id,
            invoice=first,
            payment=payment_id,
            amount=taken,
            details={
                "method": method,
                "invoices": list(invoice_ids),
                "credited": max(left, 0) if method != "credit" else 0,
                "flagged": flagged,
            },
            rows=[("payment", payment_id), *outbox.written(notice)],
        )
        return Booked(payment_id, taken, left if method != "credit" else 0, rounding, flagged, notice)


def reverse(studio: Studio, payment_id: int, reason: str, dated: date | None = None) -> Booked:
    """Undo a payment (or a refund) that was recorded wrongly or bounced, by a dated counter-entry; the invoice is open again.

    Without `dated` it bears today's date, as a cheque that bounced does; a typing error may be undone on the payment's own date, so that
    no day in between shows the money twice. What has become credit meanwhile is taken from the credit. Raises Refused.
    """
    with studio.store.transaction():
        row = find.payment(studio, payment_id)
        client = find.client(studio, row.client_id)
        rights.require(studio, "reverse", client)
        said = find.reason(reason)
        if row.kind in ("reversal", "release"):
            raise Refused("not_reversible", _("Entry {id} is no payment. Only payments and refunds are reversed.").format(id=payment_id))
        if studio.store.row("SELECT 1 FROM payment WHERE reverses = ?", payment_id):
            raise Refused("already_reversed", _("Payment {id} is reversed already.").format(id=payment_id))
        if row.method == "card":
            raise Refused("card_payment", _("A card payment is not reversed by hand. Refund it instead."))
        day = find.past_or_today(studio, dated, _("The date of the counter-entry"))
        if day.isoformat() < row.dated:
            raise Refused(
                "bad_date",
                _("{day} is before the payment of {dated}. A counter-entry bears its date or a later one.").format(
                    day=day.isoformat(), dated=row.dated
                ),
            )
        parts = _counter_parts(studio, client, payment_id)
        reversal = book(
            studio, client, "reversal", row.method, row.amount, -row.money, parts, find.bookable(studio, day), reverses=payment_id
        )
        touched = next((part.invoice_id for part in parts if part.invoice_id), None)
        journal.record(
            studio,
            "reverse",
            client=client.id,
            invoice=touched,
            payment=reversal,
            amount=row.amount,
            details={"reverses": payment_id, "method": row.method},
            words={"reason": said},
            rows=[("payment", reversal)],
        )
        return Booked(reversal, row.amount, sum(part.amount for part in parts if part.target == "credit"), 0)


def _counter_parts(studio: Studio, client: Any, payment_id: int) -> list[Part]:
    """The settlements that undo a payment: from its invoices as far as its money is still there, the rest from credit."""
    parts, from_credit = [], 0
    for each in studio.store.rows("SELECT * FROM settlement WHERE payment_id = ? ORDER BY id", payment_id):
        if each.target == "rounding":
            parts.append(Part("rounding", -each.amount))
            continue
        if each.target == "credit":
            from_credit -= each.amount
            continue
        stands = find.issued(studio, each.invoice_id)[1]
        find.no_open_charge(stands)
        find.not_written_off(stands)
        # Undoing a payment takes at most what is on the invoice; undoing a refund gives at most what is due on it.
        undone = -min(each.amount, stands.paid) if each.amount > 0 else min(-each.amount, stands.due)
        parts.append(Part("invoice", undone, each.invoice_id))
        from_credit += -each.amount - undone
    if spendable(studio.store, client.id) + from_credit < 0:
        raise Refused(
            "credit_used",
            _("The money of payment {id} became credit and was used or given back. Reverse that first.").format(id=payment_id),
        )
    parts.append(Part("credit", from_credit))
    moved = [part for part in parts if part.amount]
    if not moved:
        raise Refused("nothing_to_reverse", _("The money of payment {id} is back in the credit already.").format(id=payment_id))
    for part in moved:
        if part.invoice_id is not None:
            pay_pages.no_open_page(studio, part.invoice_id)
    return moved


def last_method(studio: Studio, client_id: int, invoice_id: int | None = None) -> str:
    """How the client's last money came (on that invoice, if given): how a refund goes back unless said otherwise."""
    found = studio.store.value(
        """SELECT method FROM payment WHERE client_id = ? AND kind = 'payment' AND method <> 'credit'
        AND NOT EXISTS (SELECT 1 FROM payment AS reversal WHERE reversal.reverses = payment.id)
        AND (? IS NULL OR EXISTS (SELECT 1 FROM settlement WHERE payment_id = payment.id AND invoice_id = ?))
        ORDER BY id DESC LIMIT 1""",
        client_id,
        invoice_id,
        invoice_id,
    )
    return str(found) if found else "other"


def refund_money(studio: Studio, client: Any, method: str, amount: int, source: Part) -> tuple[int, int]:
    """Book money given back, inside a verb's transaction; the payment's id and the rounding. `source` is negative."""
    check_method(method, BY_HAND)
    given = round_cash(amount) if _rounds(studio, method) else amount
    if given == 0:
        raise Refused(
            "no_such_coins",
            _("There are no coins for {amount}. Choose another method.").format(amount=show_money(amount, studio.currency)),
        )
    if source.invoice_id is not None:
        pay_pages.no_open_page(studio, source.invoice_id)
    parts = [source, Part("rounding", amount - given)]
    return book(studio, client, "refund", method, given, -given, parts, studio.today()), amount - given


def refund(
    studio: Studio,
    *,
    invoice_id: int | None = None,
    client_id: int | None = None,
    amount: int | None = None,
    method: str | None = None,
) -> Booked:
    """Give money back by hand: what was paid on an invoice, which is then open again, or a client's credit.

    Exactly one of `invoice_id` and `client_id`. Without `amount`: all of it. Without `method`: as it came. Raises Refused.
    """
    with studio.store.transaction():
        if invoice_id is not None:
            row, stands = find.issued(studio, invoice_id)
            client, there = find.client(studio, row.client_id), stands.paid
            rights.require(studio, "refund", client)
            find.no_open_charge(stands)
            find.not_written_off(stands)
            none = _("No money is on invoice {number}. What became credit is refunded with --client {client}.").format(
                number=row.number, client=client.id
            )
        else:
            client = find.client(studio, client_id or 0)
            rights.require(studio, "refund", client)
            there = spendable(studio.store, client.id)
            none = _("{client} has no credit.").format(client=client.name)
        if there == 0:
            raise Refused("nothing_to_refund", none)
        wanted = there if amount is None else amount
        if not 0 < wanted <= there:
            raise Refused("bad_amount", _("Between zero and {there} can be given back.").format(there=show_money(there, studio.currency)))
        source = Part("invoice", -wanted, invoice_id) if invoice_id is not None else Part("credit", -wanted)
        way = method or last_method(studio, client.id, invoice_id)
        payment_id, rounding = refund_money(studio, client, way, wanted, source)
        notice = outbox.queue(studio, "refund", client, invoice=invoice_id, payment=payment_id)
        journal.record(
            studio,
            "refund",
            client=client.id,
            invoice=invoice_id,
            payment=payment_id,
            amount=wanted,
            details={"method": way},
            rows=[("payment", payment_id), *outbox.written(notice)],
        )
        return Booked(payment_id, wanted, 0 if invoice_id is not None else -wanted, rounding, notice=notice)

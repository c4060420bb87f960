"""What moved at Stripe, booked here: once an object, with the amount that Stripe reports, whatever order it is learnt in."""

from dataclasses import dataclass
from typing import Any

from hextui.billing import charges, find, journal, outbox, pay_pages, rights
from hextui.billing.payments import Booked, Part, book
from hextui.billing.stripe_account import At
from hextui.errors import Refused
from hextui.reckoning import Standing, credit, spendable
from hextui.store import models
from hextui.studio import Studio
from hextui.text import _, show_money


def booked(studio: Studio, thing: str) -> int | None:
    """The payment that an object of Stripe's became, or None."""
    found = studio.store.value("SELECT payment_id FROM booking WHERE object = ?", thing)
    return None if found is None else int(found)


def _given_up(studio: Studio, invoice_id: int) -> bool:
    """Whether the invoice is written off, whatever else is under way on it."""
    return studio.store.row("SELECT 1 FROM write_off WHERE invoice_id = ? AND undone_at IS NULL", invoice_id) is not None


def _payable(studio: Studio, invoice_id: int) -> int:
    """What money may settle of an invoice: nothing of one that was given up."""
    return 0 if _given_up(studio, invoice_id) else _standing(studio, invoice_id).due


def take(studio: Studio, at: At, invoice_id: int, intent: str, amount: int, *, by_hand: str = "") -> Booked | None:
    """Book what a PaymentIntent took, `amount` in minor units, and settle its try; None when that is booked already.

    What is above what is due, and all of what comes for a paid, cancelled or given-up invoice, becomes credit and is flagged.
    `by_hand`: the reason with which the owner says that it was taken.
    """
    with studio.store.transaction():
        tried = charges.try_of(studio, intent)
        if booked(studio, intent) is not None:
            return None
        row = find.invoice(studio, invoice_id)
        client = find.client(studio, row.client_id)
        settled = min(_payable(studio, invoice_id), amount)
        parts = [Part("invoice", settled, invoice_id), Part("credit", amount - settled)]
        card = studio.store.get(models.Card, tried.card_id) if tried is not None and tried.card_id else None
        payment = book(
            studio, client, "payment", "card", amount, amount, parts, studio.today(), f"{card.brand} {card.last4}" if card else "Stripe"
        )
        rows = [("payment", payment), ("booking", _keep(studio, at, payment, intent, intent, invoice_id, amount))]
        if tried is not None and tried.settled_at is None:
            studio.store.update(
                models.Charge, tried.id, state="succeeded", settled_at=studio.now(), **({"code": "by_hand"} if by_hand else {})
            )
            rows.append(("charge", tried.id))
        kind = "charge" if tried is not None and tried.kind == "card" else "pay_link"
        notice = outbox.queue(studio, "charge" if kind == "charge" else "mark_paid", client, invoice=invoice_id, payment=payment)
        twice = settled < amount
        journal.record(
            studio,
            kind,
            client=client.id,
            invoice=invoice_id,
            payment=payment,
            amount=amount,
            details={"state": "succeeded" if kind == "charge" else "paid", "credited": amount - settled, "flagged": twice},
            words={"reason": by_hand},
            rows=[*rows, *outbox.written(notice)],
        )
        return Booked(payment, amount, amount - settled, 0, twice, notice)


def _standing(studio: Studio, invoice_id: int) -> Standing:
    return find.issued(studio, invoice_id)[1]


def _keep(studio: Studio, at: At, payment: int, thing: str, intent: str, invoice_id: int, amount: int) -> int:
    return studio.store.insert(
        models.Booking, payment_id=payment, object=thing, intent=intent, invoice_id=invoice_id, account=at.account, live=int(at.live),
        amount=amount,
    )  # fmt: skip


# Giving back ----------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class GivenBack:
    """A refund that was written: what is to be asked of Stripe."""

    id: int
    intent: str
    amount: int
    wanted: int
    """What is to be given back in all; more than `amount` where no single payment brought so much."""
    key: str


def refundable(studio: Studio, client_id: int, at: At, invoice_id: int | None = None) -> list[tuple[Any, int]]:
    """The client's card payments (on that invoice, if given) of which money can be given back, and how much; newest first."""
    rows = studio.store.rows(
        """SELECT booking.*, booking.amount
            - (SELECT COALESCE(sum(given.amount), 0) FROM booking AS given WHERE given.intent = booking.intent AND given.id <> booking.id
               AND NOT EXISTS (SELECT 1 FROM payment AS undone WHERE undone.reverses = given.payment_id)
               AND (SELECT kind FROM payment WHERE id = given.payment_id) = 'refund')
            - (SELECT COALESCE(sum(charge.amount), 0) FROM charge WHERE gives_back = booking.payment_id
               AND state IN ('pending', 'processing', 'unknown')) AS remains
        FROM booking JOIN payment ON payment.id = payment_id
        WHERE payment.client_id = ? AND payment.kind = 'payment' AND booking.account = ? AND booking.live = ?
        AND (? IS NULL OR booking.invoice_id = ?) ORDER BY booking.id DESC""",
        client_id,
        at.account,
        int(at.live),
        invoice_id,
        invoice_id,
    )
    return [(row, row.remains) for row in rows if row.remains > 0]


def begin_refund(
    studio: Studio,
    at: At,
    *,
    invoice_id: int | None = None,
    client_id: int | None = None,
    amount: int | None = None,
    prefer: int | None = None,
) -> GivenBack:
    """Write a refund to a card, before Stripe is called: what was paid on an invoice, or the client's credit. Raises Refused.

    Without `amount`: all of it. No more is written than one card payment can give back: what is left is for another refund.
    Of a client's credit the payments that came for the invoice `prefer` are given back first.
    """
    with studio.store.transaction():
        if invoice_id is not None:
            row, stands = find.issued(studio, invoice_id)
            client, there = find.client(studio, row.client_id), stands.paid
            rights.require(studio, "refund", client)
            find.no_open_charge(stands)
            find.not_written_off(stands)
        else:
            client = find.client(studio, client_id or 0)
            rights.require(studio, "refund", client)
            there = spendable(studio.store, client.id)
        found = [
            (each, left) for each, left in refundable(studio, client.id, at, invoice_id) if not charges.open_tries(studio, each.invoice_id)
        ]
        if not there or not found:
            raise Refused("nothing_to_refund", _("There is no card payment of which money can be given back. Choose another method."))
        most = min(there, sum(left for _each, left in found))
        wanted = most if amount is None else amount
        if not 0 < wanted <= most:
            raise Refused("bad_amount", _("Between zero and {there} can be given back.").format(there=show_money(most, studio.currency)))
        if invoice_id is not None:
            pay_pages.no_open_page(studio, invoice_id)
        # The invoice's own payment first; then one that covers it all.
        booking, left = min(found, key=lambda each: (each[0].invoice_id != prefer, each[1] < wanted, -each[0].id))
        part = min(wanted, left)
        key = charges.next_key(studio, booking.invoice_id)
        charge = studio.store.insert(
            models.Charge, invoice_id=booking.invoice_id, kind="refund", amount=part, state="pending", started_at=studio.now(),
            account=at.account, live=int(at.live), key=key, intent=booking.intent, gives_back=booking.payment_id,
            from_credit=int(invoice_id is None),
        )  # fmt: skip
        journal.record(studio, "attempt", client=client.id, invoice=booking.invoice_id, amount=part, rows=[("charge", charge)])
        return GivenBack(charge, booking.intent, part, wanted, key)


def give_back(
    studio: Studio, at: At, thing: str, intent: str, amount: int, *, charge_id: int | None = None, dispute: bool = False
) -> Booked | None:
    """Book what Stripe gave back of a payment (a refund, a lost dispute), and settle its try; None when nothing is booked now.

    It is taken from where that payment's money is (see `_sources`). What is there no more is kept as unmatched, for a person.
    """
    with studio.store.transaction():
        if booked(studio, thing) is not None or is_unmatched(studio, thing):
            return None
        sort = "dispute" if dispute else "refund"
        origin = studio.store.row("SELECT * FROM booking WHERE object = ?", intent)
        tried = studio.store.get(models.Charge, charge_id) if charge_id is not None else None
        parts = [] if origin is None else _sources(studio, origin, amount, tried)
        found = -sum(part.amount for part in parts)
        if found < amount:
            unmatched(studio, thing, sort, amount - found, studio.currency)
        if origin is None or not found:
            if charge_id is not None:
                charges.failed(studio, charge_id, "not_sent", "unmatched")
            return None
        client = find.client(studio, studio.store.value("SELECT client_id FROM payment WHERE id = ?", origin.payment_id))
        payment = book(studio, client, "refund", "card", found, -found, parts, studio.today(), "Stripe")
        rows = [("payment", payment), ("booking", _keep(studio, at, payment, thing, intent, origin.invoice_id, found))]
        if tried is not None and tried.settled_at is None:
            studio.store.update(models.Charge, tried.id, state="succeeded", settled_at=studio.now(), refund=thing)
            rows.append(("charge", tried.id))
        notice = None if dispute else outbox.queue(studio, "refund", client, invoice=origin.invoice_id, payment=payment)
        journal.record(
            studio,
            sort,
            client=client.id,
            invoice=origin.invoice_id,
            payment=payment,
            amount=found,
            details={
                "method": "card",
                **({"state": "lost"} if dispute else {}),
                **({"unmatched": amount - found} if found < amount else {}),
            },
            rows=[*rows, *outbox.written(notice)],
        )
        return Booked(payment, found, sum(part.amount for part in parts if part.target == "credit"), 0, notice=notice)


def _sources(studio: Studio, origin: Any, amount: int, tried: Any | None) -> list[Part]:
    """Where money that went back to a card is taken from: never more than its payment brought there. `origin`: that payment's booking.

    What the client is owed goes first: the credit that came from this payment; then the invoices that it settled. A refund that was
    asked for here says itself whether it is of the credit or of the invoice. What is in no part is there no more.
    """
    store, left, parts = studio.store, amount, []
    client_id = int(store.value("SELECT client_id FROM payment WHERE id = ?", origin.payment_id))
    moved = store.rows(
        """SELECT target, settlement.invoice_id, sum(settlement.amount) AS amount FROM booking
        JOIN settlement ON settlement.payment_id = booking.payment_id WHERE intent = ? GROUP BY target, settlement.invoice_id
        ORDER BY settlement.invoice_id""",
        origin.intent,
    )
    brought = {row.invoice_id: max(row.amount, 0) for row in moved if row.target == "invoice"}
    owed = sum(row.amount for row in moved if row.target == "credit")
    owed += sum(min(there, _released(studio, each)) for each, there in brought.items())
    of_credit = tried is not None and bool(tried.from_credit)
    held = credit(store, client_id) if of_credit else max(spendable(store, client_id), 0)
    from_credit = held if of_credit else min(held, max(owed, 0))
    from_invoices = [(each, 0 if _given_up(studio, each) else min(there, _standing(studio, each).paid)) for each, there in brought.items()]
    sources = [(None, from_credit), *from_invoices]
    if tried is not None and not of_credit:
        sources = [*from_invoices, (None, from_credit)]
    for each, there in sources:
        part = min(left, there)
        if part:
            parts.append(Part("credit", -part) if each is None else Part("invoice", -part, each))
            left -= part
    return parts


def _released(studio: Studio, invoice_id: int) -> int:
    """What cancellations made credit of the money on an invoice."""
    return int(
        studio.store.value(
            """SELECT COALESCE(-sum(settlement.amount), 0) FROM settlement JOIN payment ON payment.id = payment_id
            WHERE settlement.invoice_id = ? AND kind = 'release'""",
            invoice_id,
        )
    )


def refund_failed(studio: Studio, at: At, refund: str) -> Booked | None:
    """A refund that was booked came back: the money is the studio's again, by a counter-entry. None when that is booked already.

    The client who was told of it is told so, and a person has it before the eyes until they say what became of it.
    """
    with studio.store.transaction():
        origin = studio.store.row("SELECT * FROM booking WHERE object = ?", refund)
        thing = f"{refund}:failed"
        if origin is None or booked(studio, thing) is not None:
            return None
        given = find.payment(studio, origin.payment_id)
        client = find.client(studio, given.client_id)
        parts, left = [], int(given.amount)
        for each in studio.store.rows("SELECT * FROM settlement WHERE payment_id = ? AND target = 'invoice' ORDER BY id", given.id):
            back = min(-each.amount, left, _payable(studio, each.invoice_id))
            parts.append(Part("invoice", back, each.invoice_id))
            left -= back
        parts.append(Part("credit", left))
        payment = book(studio, client, "reversal", "card", given.amount, given.amount, parts, studio.today(), reverses=given.id)
        kept = _keep(studio, at, payment, thing, origin.intent, origin.invoice_id, given.amount)
        # A client who was told of the refund is told that it did not come.
        told = _knows_of(studio, given.id)
        notice = outbox.queue(studio, "refund_failed", client, invoice=origin.invoice_id, payment=payment) if told else None
        journal.record(
            studio, "reverse", client=client.id, invoice=origin.invoice_id, payment=payment, amount=given.amount,
            details={"reverses": given.id, "method": "card", "state": "refund_failed"},
            rows=[("payment", payment), ("booking", kept), *outbox.written(notice)],
        )  # fmt: skip
        _came_back(studio, refund)
        unmatched(studio, thing, "refund_failed", given.amount, studio.currency)
        return Booked(payment, given.amount, left, 0, notice=notice, came_back=True)


def _knows_of(studio: Studio, refund_payment: int) -> bool:
    """Whether the client may have been told of a refund: its notice went out, or was tried, or there was none."""
    return not studio.store.row(
        """SELECT 1 FROM outbox LEFT JOIN delivery ON outbox_id = outbox.id
        WHERE kind = 'refund' AND payment_id = ? AND state <> 'sent' AND tried_at IS NULL""",
        refund_payment,
    )


def _came_back(studio: Studio, refund: str) -> None:
    """What of a refund was found nowhere here is the studio's again with the rest: nobody need look at it any more."""
    row = studio.store.row("SELECT * FROM unmatched WHERE object = ? AND settled_at IS NULL", refund)
    if row is not None:
        studio.store.update(models.Unmatched, row.id, settled_at=studio.now())
        details = {"sort": row.sort, "did": "came_back"}
        journal.record(studio, "unmatched", amount=row.amount, details=details, rows=[("unmatched", row.id)])


# Disputes and what belongs to nothing -----------------------------------------------------------------------------------------


def disputed(studio: Studio, at: At, thing: str, intent: str, amount: int, state: str, code: str) -> bool:
    """Keep how a dispute stands (`open`, `won`, `lost`); one that was lost takes its money; whether anything is new."""
    with studio.store.transaction():
        origin = studio.store.row("SELECT * FROM booking WHERE object = ?", intent)
        if origin is None:
            return unmatched(studio, thing, "dispute", amount, studio.currency)
        row = studio.store.row("SELECT * FROM dispute WHERE object = ?", thing)
        if row is not None and row.state == state:
            return False
        client = studio.store.value("SELECT client_id FROM payment WHERE id = ?", origin.payment_id)
        closed = None if state == "open" else studio.now()
        if row is None:
            kept = studio.store.insert(
                models.Dispute, object=thing, intent=intent, client_id=client, invoice_id=origin.invoice_id, amount=amount, state=state,
                code=code[:60], opened_at=studio.now(), closed_at=closed,
            )  # fmt: skip
        elif row.state != "open":
            return False
        else:
            kept = row.id
            studio.store.update(models.Dispute, kept, state=state, closed_at=closed)
        journal.record(
            studio, "dispute", client=client, invoice=origin.invoice_id, amount=amount, details={"state": state, "code": code[:60]},
            rows=[("dispute", kept)],
        )  # fmt: skip
        if state == "lost":
            give_back(studio, at, thing, intent, amount, dispute=True)
        return True


def unmatched(studio: Studio, thing: str, sort: str, amount: int, currency: str) -> bool:
    """Keep money that moved at Stripe and belongs to nothing here, for a person to look at; whether it is new.

    `sort`: payment, refund, dispute; or refund_failed, which is booked, and still somebody's to give back otherwise.
    """
    with studio.store.transaction():
        if studio.store.row("SELECT 1 FROM unmatched WHERE object = ?", thing):
            return False
        row = studio.store.insert(
            models.Unmatched, object=thing, sort=sort, amount=amount, currency=currency[:3] or studio.currency, seen_at=studio.now()
        )
        journal.record(studio, "unmatched", amount=amount, details={"sort": sort}, rows=[("unmatched", row)])
        return True


def is_unmatched(studio: Studio, thing: str) -> bool:
    """Whether an object of Stripe's is kept, in whole or in part, as money that belongs to nothing here."""
    return studio.store.row("SELECT 1 FROM unmatched WHERE object = ?", thing) is not None


def settle_unmatched(studio: Studio, unmatched_id: int, reason: str) -> None:
    """Say what became of money that belongs to nothing here: it waits for nobody any more. Raises Refused."""
    with studio.store.transaction():
        rights.require(studio, "settle_unmatched")
        said = find.reason(reason)
        row = studio.store.get(models.Unmatched, unmatched_id)
        if row is None or row.settled_at:
            raise Refused("nothing_to_settle", _("Nothing of that waits any more. Nothing was changed."))
        studio.store.update(models.Unmatched, unmatched_id, settled_at=studio.now())
        details = {"sort": row.sort, "did": "settled"}
        journal.record(studio, "unmatched", amount=row.amount, details=details, words={"reason": said}, rows=[("unmatched", unmatched_id)])


# By hand ------------------------------------------------------------------------------------------------------------------------


def settle(studio: Studio, invoice_id: int, taken: bool, reason: str) -> Booked | None:
    """Say by hand what became of a try that can never be known: money was `taken` (or given back), or not. Raises Refused.

    What Stripe reports later is booked all the same, once.
    """
    with studio.store.transaction():
        row, _stands = find.issued(studio, invoice_id)
        rights.require(studio, "settle", find.client(studio, row.client_id))
        said = find.reason(reason)
        tried = _unknown(studio, invoice_id, row.number)
        at = At(tried.account, bool(tried.live))
        if taken and tried.kind == "refund":
            done = give_back(studio, at, f"{tried.key}:by-hand", tried.intent, tried.amount, charge_id=tried.id)
        elif taken:
            done = take(studio, at, invoice_id, tried.intent or f"{tried.key}:by-hand", tried.amount, by_hand=said)
        else:
            studio.store.update(models.Charge, tried.id, state="not_sent", code="by_hand", settled_at=studio.now())
            done = None
        tail = [] if taken else [("charge", tried.id)]
        journal.record(
            studio, "settle", client=row.client_id, invoice=invoice_id, amount=tried.amount, details={"taken": taken},
            words={"reason": said}, rows=tail,
        )  # fmt: skip
        return done


def _unknown(studio: Studio, invoice_id: int, number: str) -> Any:
    tried = studio.store.row("SELECT * FROM charge WHERE invoice_id = ? AND state IN ('pending', 'unknown')", invoice_id)
    if tried is None:
        raise Refused("nothing_unknown", _("No charge or refund of invoice {number} is unknown.").format(number=number))
    return tried

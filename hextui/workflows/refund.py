"""Refund: give money back, to the card through Stripe or by hand; and cancel with a refund to the card."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from hextui.afterwards import guarded
from hextui.billing import cancel as cancelling
from hextui.billing import charges, find, pay_pages, payments, rights, stripe_money
from hextui.errors import Refused
from hextui.gateways.stripe_answers import Declined, NotSent, StripeTrouble, Unsure
from hextui.reckoning import spendable
from hextui.studio import Studio
from hextui.text import _, show_money
from hextui.workflows.intents import learn_refund
from hextui.workflows.pay_link import after_issue, closing_first
from hextui.workflows.stripe_account import Connection, connection, said_of


@dataclass(frozen=True)
class Refunded:
    """Money given back: `state` succeeded, processing or unknown; `amount` in minor units, `booked` what was booked of it."""

    state: str
    amount: int
    booked: payments.Booked | None
    method: str
    rest: int = 0
    """What was to be given back too and was not; `why`."""
    why: str = ""


def refund(
    studio: Studio,
    environment: Mapping[str, str],
    *,
    invoice_id: int | None = None,
    client_id: int | None = None,
    amount: int | None = None,
    method: str | None = None,
) -> Refunded:
    """Give back what was paid on an invoice, or a client's credit; without `method` as it came. Raises Refused.

    Exactly one of `invoice_id` and `client_id`. Without `amount`: all of it.
    """
    if invoice_id is not None:
        row, _stands = find.issued(studio, invoice_id)
        client = row.client_id
    else:
        client = client_id or 0
        find.client(studio, client)
    way = method or payments.last_method(studio, client, invoice_id)
    pages = [] if invoice_id is None else [invoice_id]
    if way != "card":
        booked = closing_first(
            studio, pages, environment,
            lambda: payments.refund(studio, invoice_id=invoice_id, client_id=client_id, amount=amount, method=way),
        )  # fmt: skip
        return Refunded("succeeded", booked.amount, booked, way)
    there = connection(studio, environment)

    def begin(left: int | None) -> stripe_money.GivenBack:
        return stripe_money.begin_refund(studio, there.at, invoice_id=invoice_id, client_id=client_id, amount=left)

    had_page = [each for each in pages if pay_pages.open_page(studio, each) is not None]
    try:
        return _by_cards(studio, there, lambda left: closing_first(studio, pages, environment, lambda: begin(left)), amount)
    finally:
        # While the card was asked nothing could be paid on a page; what is left now can.
        for each in had_page:
            after_issue(studio, each, environment)


def _by_cards(studio: Studio, there: Connection, begin: Callable[[int | None], stripe_money.GivenBack], amount: int | None) -> Refunded:
    """Give back to as many cards as brought it, one after the other, until it is all or one of them does not say."""
    given = begin(amount)
    done, total = _by_card(studio, there, given), given.amount
    while done.state == "succeeded" and total < given.wanted:
        try:
            more = begin(given.wanted - total)
            done = _by_card(studio, there, more)
        except Refused as refused:
            # What was given back stands; what is left is still there to be given.
            return replace(done, amount=total, rest=given.wanted - total, why=refused.fact)
        total += more.amount
    return replace(done, amount=total)


def _by_card(studio: Studio, there: Connection, given: stripe_money.GivenBack) -> Refunded:
    try:
        done = there.stripe.refund(given.intent, given.amount, {"hextui_install": there.install, "hextui_try": given.key}, given.key)
    except (Declined, NotSent) as trouble:
        charges.failed(studio, given.id, "not_sent", trouble.code)
        if trouble.code == "charge_already_refunded":
            # Somebody gave it back at Stripe itself: that is booked now.
            _learn_all(studio, there, given.intent)
            raise Refused(trouble.code, _("It was given back at Stripe already, and is booked.")) from None
        raise said_of(trouble) from None
    except Unsure:
        _unknown(studio, given.id)
        return Refunded("unknown", given.amount, None, "card")
    booked, not_booked = guarded(studio.places.log, lambda: learn_refund(studio, there, done))
    if not_booked is not None:
        # The money is given back and cannot be booked just now: it is, as soon as the store can be written.
        return Refunded("unknown", given.amount, None, "card")
    if done.status in ("failed", "canceled"):
        raise Refused("refund_failed", _("The bank did not take the refund. Nothing was given back; choose another method."))
    # (Nothing is booked now where another terminal was first, or where the money is nowhere here any more.)
    return Refunded("succeeded" if done.status == "succeeded" else "processing", given.amount, booked, "card")


def _unknown(studio: Studio, charge_id: int) -> None:
    """The try's outcome is not known; where even that cannot be written it is open all the same."""
    guarded(studio.places.log, lambda: charges.moved(studio, charge_id, "unknown"))


def _learn_all(studio: Studio, there: Connection, intent: str) -> None:
    try:
        for each in there.stripe.refunds_of(intent):
            learn_refund(studio, there, each)
    except StripeTrouble as trouble:
        raise said_of(trouble) from None


@dataclass(frozen=True)
class CancelledAndRefunded:
    """A cancellation, and the refund to the card that followed it, if one did; `failed`: why the money is credit instead."""

    cancelled: cancelling.Cancelled
    refunded: Refunded | None
    failed: str


def cancel(
    studio: Studio,
    environment: Mapping[str, str],
    invoice_id: int,
    reason: str,
    *,
    only: Sequence[int] = (),
    lines: Sequence[int] = (),
    money: str | None = None,
    method: str | None = None,
) -> CancelledAndRefunded:
    """Undo an issued invoice, with its pay link closed first. Money that goes back to the card becomes credit in the same step,
    which Stripe then gives back; where it cannot, it stays the client's credit. Raises Refused.
    """
    row, stands = find.issued(studio, invoice_id)
    way = method or (payments.last_method(studio, row.client_id, invoice_id) if money == "refund" and stands.paid else "")
    to_card = money == "refund" and way == "card" and stands.paid > 0
    if to_card:
        rights.require(studio, "refund", find.client(studio, row.client_id))
        # Before anything is cancelled: without Stripe the answer is another one.
        there = connection(studio, environment)
    done = closing_first(
        studio,
        [invoice_id],
        environment,
        lambda: cancelling.cancel(
            studio, invoice_id, reason, only=only, lines=lines, money="credit" if to_card else money, method=None if to_card else method
        ),
    )
    if not to_card or not done.to_credit:
        return CancelledAndRefunded(done, None, "")

    def given_back() -> Refunded:
        back = min(done.to_credit, spendable(studio.store, row.client_id))

        def begin(left: int | None) -> stripe_money.GivenBack:
            most = sum(remains for _each, remains in stripe_money.refundable(studio, row.client_id, there.at))
            wanted = min(back if left is None else left, most) or back
            return stripe_money.begin_refund(studio, there.at, client_id=row.client_id, amount=wanted, prefer=invoice_id)

        return _by_cards(studio, there, begin, None)

    refunded, trouble = guarded(studio.places.log, given_back)
    if trouble is None:
        return CancelledAndRefunded(done, refunded, "")
    said = _("{amount} is the client's credit now; it was not given back: {reason}")
    return CancelledAndRefunded(done, None, said.format(amount=show_money(done.to_credit, studio.currency), reason=trouble.message))

"""Charge: debit the client's saved card through Stripe, never twice. Transaction, then Stripe, then transaction.

The try is on record before Stripe is called. Whatever happens then (no answer, a crash, a closed terminal) it stays open until
Stripe has said what became of it; meanwhile nothing else moves money on the invoice.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from hextui.afterwards import guarded
from hextui.billing import cards, charges, pay_pages, rights, stripe_money
from hextui.errors import Refused
from hextui.gateways.stripe_answers import Declined, Intent, NotSent, StripeTrouble, Unsure
from hextui.studio import Studio
from hextui.text import _
from hextui.workflows.cards import tell_customer
from hextui.workflows.declines import decline_said
from hextui.workflows.intents import close_page, learn, settle_try
from hextui.workflows.pay_link import after_issue
from hextui.workflows.stripe_account import Connection, connection, said_of
from hextui.workflows.sync import read_events, recently_read

NEVER_KNOWN = ("other_account", "stripe_missing", "bad_key", "no_permission", "stripe_copied", "stripe_file_damaged")
"""Why Stripe can not be asked any more what became of a charge."""


@dataclass(frozen=True)
class Charged:
    """What became of a charge: `state` succeeded, processing or unknown; `amount` in minor units."""

    charge_id: int
    state: str
    amount: int
    payment: int | None
    credited: int = 0


@dataclass(frozen=True)
class Offer:
    """What can be charged, for the question before it; `missing` says why nothing can."""

    due: int
    cards: tuple[Any, ...]
    missing: str
    live: bool


def offer(studio: Studio, invoice_id: int, environment: Mapping[str, str]) -> Offer:
    """Which of the client's cards the invoice can be charged to. Raises Refused where nothing may be paid on it at all."""
    with studio.store.snapshot():
        _row, client, due = charges.check(studio, invoice_id)
    try:
        there = connection(studio, environment)
        cards.find_card(studio, client, there.at, None)
    except Refused as refused:
        return Offer(due, (), refused.message, live=False)
    return Offer(due, tuple(cards.usable(studio, client.id, there.at)), "", there.at.live)


def charge(
    studio: Studio, invoice_id: int, environment: Mapping[str, str], amount: int | None = None, card_id: int | None = None
) -> Charged:
    """Debit the client's newest card, or the one named, for what is due or a part of it. Raises Refused: declined, or a rule's.

    A refusal's code is Stripe's decline code where the card was declined. Nothing was taken whenever it is raised.
    """
    with studio.store.snapshot():
        row, client, _due = charges.check(studio, invoice_id, amount)
    try:
        there = connection(studio, environment)
    except Refused as refused:
        if refused.code != "stripe_missing":
            raise
        raise Refused(refused.code, f"{refused.message} {_('Record the money with mark-paid.')}") from None
    card = cards.find_card(studio, client, there.at, card_id)
    booked = _booked(studio, invoice_id)
    had_page = pay_pages.open_page(studio, invoice_id) is not None
    try:
        if not recently_read(studio, there):
            # A store that was restored, or left alone, may not know yet what was paid.
            read_events(studio, there)
        close_page(studio, there, invoice_id)
    except StripeTrouble as trouble:
        raise said_of(trouble) from None
    tell_customer(studio, there, client, studio.store.value("SELECT customer FROM stripe_customer WHERE id = ?", card.customer_id))
    try:
        done = _sent(studio, there, charges.begin(studio, invoice_id, there.at, amount, card_id))
    except Refused as refused:
        if refused.code == "nothing_due" and _booked(studio, invoice_id) != booked:
            said = _("{number} was just paid on its pay link, and that is booked. Nothing more was charged.")
            raise Refused("nothing_due", said.format(number=row.number)) from None
        if had_page:
            after_issue(studio, invoice_id, environment)
            if pay_pages.open_page(studio, invoice_id) is None:
                closed = _("Its pay link was closed before; the next mail about the invoice brings a new one.")
                raise Refused(refused.code, f"{refused.message} {closed}") from None
        raise
    if had_page and done.state == "succeeded":
        # What is left, if only a part was charged, can be paid on a new page.
        after_issue(studio, invoice_id, environment)
    return done


def _booked(studio: Studio, invoice_id: int) -> int:
    return int(studio.store.value("SELECT count(*) FROM booking WHERE invoice_id = ?", invoice_id))


def _sent(studio: Studio, there: Connection, tried: charges.Try) -> Charged:
    metadata = {"hextui_install": there.install, "hextui_invoice": tried.token, "hextui_try": tried.key}
    try:
        made = there.stripe.make_intent(tried.amount, studio.currency, tried.customer, tried.description, metadata)
    except StripeTrouble as trouble:
        # It moves no money, and without its confirmation it never will.
        charges.failed(studio, tried.id, "not_sent", trouble.code)
        raise said_of(trouble) from None
    charges.attach(studio, tried.id, made.id)
    charged, _not_booked = guarded(studio.places.log, lambda: _confirmed(studio, there, tried, made.id))
    if charged is not None:
        if isinstance(charged, Refused):
            raise charged
        return charged
    # The money may be taken and cannot be booked just now: it is, as soon as the store can be written.
    return Charged(tried.id, "unknown", tried.amount, None)


def _confirmed(studio: Studio, there: Connection, tried: charges.Try, made: str) -> Charged | Refused:
    """What became of the confirmation; a refusal is answered where Stripe said that no money was taken. Whatever is raised: not known."""
    try:
        intent = there.stripe.confirm(made, tried.method, tried.key)
    except Declined as declined:
        charges.failed(studio, tried.id, "declined", declined.code)
        _end(there, made)
        return Refused(declined.code, decline_said(declined.code, declined.said))
    except NotSent as trouble:
        charges.failed(studio, tried.id, "not_sent", trouble.code)
        _end(there, made)
        return said_of(trouble)
    except Unsure:
        charges.moved(studio, tried.id, "unknown")
        return Charged(tried.id, "unknown", tried.amount, None)
    return _answered(studio, there, tried, intent)


def _answered(studio: Studio, there: Connection, tried: charges.Try, intent: Intent) -> Charged | Refused:
    if intent.status == "succeeded":
        booked = learn(studio, there, intent)
        return Charged(tried.id, "succeeded", intent.received, booked.payment_id if booked else None, booked.credited if booked else 0)
    if intent.status == "processing":
        charges.moved(studio, tried.id, "processing")
        return Charged(tried.id, "processing", tried.amount, None)
    charges.moved(studio, tried.id, "unknown")
    try:
        state = settle_try(studio, there, tried.id)
    except StripeTrouble:
        return Charged(tried.id, "unknown", tried.amount, None)
    if state in ("declined", "not_sent"):
        code = "authentication_required" if intent.status == "requires_action" else intent.error or "declined"
        return Refused(code, decline_said(code, ""))
    return Charged(tried.id, state, tried.amount, None)


def _end(there: Connection, intent: str) -> None:
    """End a PaymentIntent that took nothing, so that none stands half done at Stripe; without the network it stays so, harmlessly."""
    try:
        there.stripe.cancel_intent(intent)
    except StripeTrouble:
        return


def check_now(studio: Studio, invoice_id: int, environment: Mapping[str, str]) -> str:
    """Ask Stripe what became of the invoice's open charge or refund; its state then, empty when none was open. Raises Refused."""
    rights.require(studio, "sync")
    tries = charges.open_tries(studio, invoice_id)
    if not tries:
        return ""
    there = connection(studio, environment)
    try:
        return settle_try(studio, there, tries[0].id)
    except StripeTrouble as trouble:
        raise said_of(trouble) from None


def settle(studio: Studio, invoice_id: int, taken: bool, reason: str, environment: Mapping[str, str]) -> None:
    """Say by hand what became of a charge or refund, or of a pay link, where that can never be known. Raises Refused.

    Stripe is asked first: what can be known is not settled by hand.
    """
    if not charges.open_tries(studio, invoice_id):
        _settle_page(studio, invoice_id, taken, reason, environment)
        return
    state = ""
    try:
        state = check_now(studio, invoice_id, environment)
    except Refused as refused:
        if refused.code not in NEVER_KNOWN:
            # Stripe can say it, only not now: what can be known is not settled by hand.
            raise
    if state in ("succeeded", "declined", "not_sent", "processing"):
        known = {
            "succeeded": _("It is known: the money was taken, and is booked."),
            "processing": _("It is known: the money is on its way. Wait for it."),
        }
        raise Refused("outcome_known", known.get(state, _("It is known: no money was taken. Nothing stands open any more.")))
    stripe_money.settle(studio, invoice_id, taken, reason)


def _settle_page(studio: Studio, invoice_id: int, taken: bool, reason: str, environment: Mapping[str, str]) -> None:
    """Close the invoice's page at Stripe; where that can never be done, it counts as closed by its owner's word. Raises Refused."""
    pay_pages.check_settle(studio, invoice_id)
    try:
        close_page(studio, connection(studio, environment), invoice_id)
        return
    except StripeTrouble as trouble:
        if trouble.code != "bad_key":
            raise said_of(trouble) from None
    except Refused as refused:
        if refused.code not in ("other_account", "stripe_missing"):
            raise
    if taken:
        raise Refused("nothing_unknown", _("Only that nothing was paid on the pay link can be said by hand (--not-taken)."))
    pay_pages.close_by_hand(studio, invoice_id, reason)

"""Sync: what happened at Stripe, read oldest first from where the last reading stopped, and booked here. Twice changes nothing.

Stripe keeps events for thirty days. Where the last one read is gone, everything that can still move is read instead.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from hextui.billing import cards, charges, rights
from hextui.billing import stripe_account as accounts
from hextui.gateways.stripe import Event, NotThere, StripeTrouble
from hextui.studio import Studio
from hextui.workflows.cards import look
from hextui.workflows.intents import learn_dispute, learn_refund, look_at, settle_try
from hextui.workflows.stripe_account import Connection, connection, said_of

KEPT_SECONDS = 29 * 24 * 3600


@dataclass
class Synced:
    """What a reading brought. Amounts in minor units."""

    events: int = 0
    payments: int = 0
    amount: int = 0
    refunds: int = 0
    disputes: int = 0
    cards: int = 0
    settled: int = 0
    """Charges and refunds whose outcome is known now."""
    open: int = 0
    """Those whose outcome still is not."""
    bridged: bool = False
    flagged: list[int] = field(default_factory=list)
    """Payments that came for nothing that was to pay: money of a client that may be his twice."""


class _Reading:
    def __init__(self, studio: Studio, there: Connection) -> None:
        self.studio, self.there, self.done = studio, there, Synced()

    def intent(self, intent: str) -> None:
        """What became of a payment."""
        try:
            booked = look_at(self.studio, self.there, intent)
        except NotThere:
            return
        if booked is not None:
            self.done.payments += 1
            self.done.amount += booked.amount
            if booked.flagged:
                self.done.flagged.append(booked.payment_id)

    def refunds(self, intent: str) -> None:
        """Every refund of a payment."""
        for each in self.there.stripe.refunds_of(intent):
            self.done.refunds += learn_refund(self.studio, self.there, each) is not None

    def disputes(self, intent: str) -> None:
        """Every dispute of a payment."""
        for each in self.there.stripe.disputes_of(intent):
            self.done.disputes += learn_dispute(self.studio, self.there, each)

    def cards(self, customer: str) -> None:
        """The customer's cards."""
        if self.studio.store.row("SELECT 1 FROM stripe_customer WHERE customer = ? AND gone_at IS NULL", customer):
            came, went = look(self.studio, self.there, customer)
            self.done.cards += came + went

    def event(self, event: Event) -> None:
        """One thing that happened: its object is read as it is now, so order and repetition do not matter."""
        family = event.type.split(".")[0]
        if event.type == "payment_method.detached":
            self.done.cards += cards.removed(self.studio, event.object)
        elif event.type == "customer.deleted":
            cards.customer_gone(self.studio, event.object)
        elif family in ("payment_method", "setup_intent") or (family == "checkout" and not event.intent):
            if event.customer:
                self.cards(event.customer)
        elif event.type.startswith("charge.dispute") and event.intent:
            self.intent(event.intent)
            self.disputes(event.intent)
        elif (family == "refund" or "refund" in event.type) and event.intent:
            self.intent(event.intent)
            self.refunds(event.intent)
        elif family in ("payment_intent", "checkout", "charge") and event.intent:
            self.intent(event.intent)

    def open_tries(self) -> None:
        """The charges and refunds whose outcome is not known."""
        for row in charges.open_tries(self.studio):
            if (row.account, bool(row.live)) != (self.there.at.account, self.there.at.live) or charges.is_young(self.studio, row):
                continue
            if row.state == "processing" and row.kind == "refund":
                self.refunds(row.intent)
            else:
                before = self.studio.store.value("SELECT count(*) FROM booking")
                settle_try(self.studio, self.there, row.id)
                self.done.payments += row.kind != "refund" and self.studio.store.value("SELECT count(*) FROM booking") > before
            self.done.settled += self.studio.store.value("SELECT settled_at IS NOT NULL FROM charge WHERE id = ?", row.id)

    def everything(self) -> None:
        """Read whatever may have moved: every page that was ever open for what is not settled, every payment, every customer."""
        studio, at = self.studio, self.there.at
        mine = (at.account, int(at.live))
        for link in studio.store.column("SELECT link FROM pay_page WHERE account = ? AND live = ? AND state <> 'paid' ORDER BY id", *mine):
            for session in self.there.stripe.sessions_of(link):
                if session.status == "complete" and session.intent:
                    self.intent(session.intent)
        unbooked = """SELECT intent FROM charge WHERE account = ? AND live = ? AND kind <> 'refund' AND intent IS NOT NULL
            AND intent NOT IN (SELECT object FROM booking) ORDER BY id"""
        for intent in studio.store.column(unbooked, *mine):
            self.intent(intent)
        for intent in studio.store.column("SELECT DISTINCT intent FROM booking WHERE account = ? AND live = ?", *mine):
            self.refunds(intent)
            self.disputes(intent)
        customers = "SELECT customer FROM stripe_customer WHERE account = ? AND live = ? AND gone_at IS NULL ORDER BY id"
        for customer in studio.store.column(customers, *mine):
            self.cards(customer)


def sync(studio: Studio, environment: Mapping[str, str]) -> Synced:
    """Read what happened at Stripe and book it. Raises Refused: not set up, not reachable; what was booked before stays booked."""
    rights.require(studio, "sync")
    there = connection(studio, environment)
    reading = _Reading(studio, there)
    try:
        _events(studio, there, reading)
        reading.open_tries()
    except StripeTrouble as trouble:
        raise said_of(trouble) from None
    accounts.read_now(studio, there.install)
    reading.done.open = len(charges.open_tries(studio))
    return reading.done


def _events(studio: Studio, there: Connection, reading: _Reading) -> None:
    last, read_at = accounts.last_read(studio, there.install)
    now = int(studio.clock().timestamp())
    if not read_at or abs(now - read_at) > KEPT_SECONDS:
        _bridge(studio, there, reading)
        return
    try:
        # Without a last event, or where nothing happened for so long that it is gone: by time, with an hour for clocks that differ.
        found = there.stripe.events_after(last) if last else there.stripe.events_since(read_at - 3600)
        _each(studio, there, reading, found)
    except NotThere:
        _each(studio, there, reading, there.stripe.events_since(read_at - 3600))


def _each(studio: Studio, there: Connection, reading: _Reading, events: Iterable[Event]) -> None:
    for event in events:
        reading.event(event)
        reading.done.events += 1
        accounts.read_up_to(studio, there.install, event.id, event.created)


def _bridge(studio: Studio, there: Connection, reading: _Reading) -> None:
    """Read everything, then go on from the event that was the last one before that."""
    event, at = there.stripe.newest_event()
    reading.everything()
    reading.done.bridged = True
    if event:
        accounts.read_up_to(studio, there.install, event, at)

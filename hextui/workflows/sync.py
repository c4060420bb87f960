"""Sync: what happened at Stripe, read oldest first from where the last reading stopped, and booked here. Twice changes nothing.

Stripe keeps events for thirty days. Where the last one read is gone, everything that can still move is read instead.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from hextui.billing import cards, charges, rights, stripe_money
from hextui.billing import stripe_account as accounts
from hextui.errors import Refused, StoreFault
from hextui.gateways.stripe_answers import Event, NotSent, NotThere, StripeTrouble, Unsure
from hextui.studio import Studio
from hextui.workflows.cards import look
from hextui.workflows.intents import close_stale_pages, learn_dispute, learn_refund, look_at, settle_try
from hextui.workflows.stripe_account import Connection, connection, said_of

KEPT_SECONDS = 29 * 24 * 3600
RECENTLY_SECONDS = 300
PAGE = "page"
"""What is kept of a pay page that could not be read, beside Stripe's own kinds of events."""


@dataclass
class Synced:
    """What a reading brought. Amounts in minor units."""

    events: int = 0
    payments: int = 0
    amount: int = 0
    refunds: int = 0
    refunds_failed: int = 0
    """Refunds that were booked before and came back: the money is the studio's again."""
    disputes: int = 0
    cards: int = 0
    settled: int = 0
    """Charges and refunds whose outcome is known now."""
    unmatched: int = 0
    """Movements of money that belong to nothing here, and are new."""
    problems: list[str] = field(default_factory=list)
    """What could not be read, in words; the rest was."""
    open: int = 0
    """Those whose outcome still is not."""
    bridged: bool = False
    flagged: list[int] = field(default_factory=list)
    """Payments that came for nothing that was to pay: money of a client that may be his twice."""


class _Reading:
    def __init__(self, studio: Studio, there: Connection) -> None:
        self.studio, self.there, self.done = studio, there, Synced()

    def intent(self, intent: str) -> None:
        """What became of a payment; one that is booked does not become anything else."""
        if stripe_money.booked(self.studio, intent) is not None:
            return
        try:
            booked = look_at(self.studio, self.there, intent)
        except NotThere:
            return
        except NotSent as trouble:
            # Never passed over: a payment that cannot be read now is read as soon as it can.
            raise Unsure(trouble.code, trouble.said) from None
        if booked is not None:
            self.done.payments += 1
            self.done.amount += booked.amount
            if booked.flagged:
                self.done.flagged.append(booked.payment_id)

    def refunds(self, intent: str) -> None:
        """Every refund of a payment."""
        for each in self.there.stripe.refunds_of(intent):
            booked = learn_refund(self.studio, self.there, each)
            self.done.refunds += booked is not None and not booked.came_back
            self.done.refunds_failed += booked is not None and booked.came_back

    def disputes(self, intent: str) -> None:
        """Every dispute of a payment."""
        for each in self.there.stripe.disputes_of(intent):
            self.done.disputes += learn_dispute(self.studio, self.there, each)

    def cards(self, customer: str) -> None:
        """The customer's cards."""
        if self.studio.store.row("SELECT 1 FROM stripe_customer WHERE customer = ? AND gone_at IS NULL", customer):
            came, went = look(self.studio, self.there, customer)
            self.done.cards += came + went

    def event(self, event: Event) -> bool:
        """One thing that happened; whether it was read. What cannot be read of it, for want of a permission, say, does not keep the rest
        from being read.
        """
        return self.guarded(lambda: self._event(event))

    def guarded(self, work: Callable[[], None]) -> bool:
        """Read something; whether it was. What Stripe refuses of it is noted; a store that cannot be written, a clock that ran back or a
        lost network ends the reading.
        """
        try:
            work()
        except NotSent as trouble:
            if trouble.code in ("bad_key", "rate_limit"):
                raise
            self._note(said_of(trouble).message)
            return False
        except Refused as refused:
            if isinstance(refused, StoreFault) or refused.code == "clock_back":
                raise
            self._note(refused.message)
            return False
        return True

    def _note(self, problem: str) -> None:
        if problem not in self.done.problems:
            self.done.problems.append(problem)

    def look(self, type_: str, object_: str, *, intent: str = "", customer: str = "") -> None:
        """Read one thing as if it had been told of; what cannot be read is kept, and tried at every reading."""
        event = Event(f"look:{type_}:{object_}", type_, int(self.studio.clock().timestamp()), object_, intent, customer)
        if not self.event(event):
            accounts.keep_unread(self.studio, self.there.install, event.id, event.created, told(event))

    def _event(self, event: Event) -> None:
        """Its object is read as it is now, so order and repetition do not matter."""
        family = event.type.split(".")[0]
        if event.type == PAGE:
            self._sessions(event.object)
        elif event.type == "payment_method.detached":
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
            before = self.studio.store.value("SELECT count(*) FROM booking")
            self.guarded(partial(self._settle, row))
            self.done.payments += row.kind != "refund" and self.studio.store.value("SELECT count(*) FROM booking") > before
            self.done.settled += self.studio.store.value("SELECT settled_at IS NOT NULL FROM charge WHERE id = ?", row.id)

    def _settle(self, row: Any) -> None:
        if row.state == "processing" and row.kind == "refund":
            self.refunds(row.intent)
        else:
            settle_try(self.studio, self.there, row.id)

    def everything(self) -> None:
        """Read whatever may have moved: every page that was ever open for what is not settled, every payment, every customer."""
        studio, at = self.studio, self.there.at
        mine = (at.account, int(at.live))
        for link in studio.store.column("SELECT link FROM pay_page WHERE account = ? AND live = ? ORDER BY id", *mine):
            self.look(PAGE, link)
        unbooked = """SELECT intent FROM charge WHERE account = ? AND live = ? AND kind <> 'refund' AND intent IS NOT NULL
            AND intent NOT IN (SELECT object FROM booking) ORDER BY id"""
        for intent in studio.store.column(unbooked, *mine):
            self.look("payment_intent", intent, intent=intent)
        for intent in studio.store.column("SELECT DISTINCT intent FROM booking WHERE account = ? AND live = ?", *mine):
            self.look("refund", intent, intent=intent)
            self.look("charge.dispute", intent, intent=intent)
        customers = "SELECT customer FROM stripe_customer WHERE account = ? AND live = ? AND gone_at IS NULL ORDER BY id"
        for customer in studio.store.column(customers, *mine):
            self.look("payment_method", customer, customer=customer)

    def open_pages(self) -> None:
        """Some of the pages that are open, in turn: what was paid on one is booked, whether or not an event was ever seen."""
        pages = accounts.pages_to_look_at(self.studio, self.there.at, self.there.install)
        for page in pages:
            self.guarded(partial(self._sessions, page.link))
        if pages:
            accounts.looked_at_pages(self.studio, self.there.install, pages[-1].id)

    def _sessions(self, link: str) -> None:
        for session in self.there.stripe.sessions_of(link):
            if session.status == "complete" and session.intent:
                self.intent(session.intent)


def sync(studio: Studio, environment: Mapping[str, str]) -> Synced:
    """Read what happened at Stripe and book it. Raises Refused: not set up, not reachable; what was booked before stays booked."""
    rights.require(studio, "sync")
    there = connection(studio, environment)
    try:
        return read_events(studio, there)
    except StripeTrouble as trouble:
        raise said_of(trouble) from None


def recently_read(studio: Studio, there: Connection) -> bool:
    """Whether what happened at Stripe was read to its end in the last minutes."""
    read_at = accounts.last_read(studio, there.install)[2]
    return abs(studio.clock().timestamp() - read_at) < RECENTLY_SECONDS


def read_events(studio: Studio, there: Connection) -> Synced:
    """Read what happened and book it. Raises StripeTrouble, StoreFault."""
    reading = _Reading(studio, there)
    lost = studio.store.value("SELECT count(*) FROM unmatched")
    _again(studio, there, reading)
    _events(studio, there, reading)
    reading.open_tries()
    reading.guarded(lambda: close_stale_pages(studio, there))
    reading.open_pages()
    accounts.read_now(studio, there.install)
    reading.done.unmatched = studio.store.value("SELECT count(*) FROM unmatched") - lost
    reading.done.open = len(charges.open_tries(studio))
    return reading.done


def told(event: Event) -> dict[str, str]:
    """What is kept of an event that could not be read."""
    return {"type": event.type, "object": event.object, "intent": event.intent, "customer": event.customer}


def _again(studio: Studio, there: Connection, reading: _Reading) -> None:
    """Try what could not be read before."""
    for row in accounts.unread_of(studio, there.install):
        if reading.event(Event(row.event, row.type, row.created, row.object, row.intent, row.customer)):
            accounts.read_at_last(studio, row.event)


def _events(studio: Studio, there: Connection, reading: _Reading) -> None:
    last, last_at, read_at = accounts.last_read(studio, there.install)
    now = int(studio.clock().timestamp())
    if not read_at or abs(now - read_at) > KEPT_SECONDS:
        _bridge(studio, there, reading)
        return
    try:
        if last:
            # What is shown late stands before the last one that was read.
            _each(studio, there, reading, there.stripe.events_since(last_at - accounts.MARGIN_SECONDS, last_at))
        # Before the first event, everything that is kept: this machine's clock is not Stripe's.
        _each(studio, there, reading, there.stripe.events_after(last) if last else there.stripe.events_since(0))
    except NotThere:
        _each(studio, there, reading, there.stripe.events_since(last_at))


def _each(studio: Studio, there: Connection, reading: _Reading, events: Iterable[Event]) -> None:
    """Read these events, each once; one that cannot be read is kept and tried at every reading."""
    known = accounts.read_of(studio, there.install)
    for event in events:
        if event.id in known:
            continue
        reading.done.events += 1
        unread = None if reading.event(event) else told(event)
        accounts.passed(studio, there.install, event.id, event.created, unread)


def _bridge(studio: Studio, there: Connection, reading: _Reading) -> None:
    """Read everything, then go on from the event that was the last one before that."""
    event, at = there.stripe.newest_event()
    reading.everything()
    reading.done.bridged = True
    if event:
        accounts.passed(studio, there.install, event, at)

"""Stripe: the one place that speaks to it. Each call says what it knows afterwards: an answer, or one of the errors below.

A call that moves money is sent once (no retry of the library's); reads and harmless calls may be sent three times.
No error of the library's leaves this room: it would carry the key.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

from hextui.gateways import leave_transaction
from hextui.gateways.stripe_answers import (
    Account,
    Declined,
    Dispute,
    Event,
    Intent,
    NotSent,
    NotThere,
    Refund,
    SavedCard,
    Session,
    StripeTrouble,
    Unsure,
    as_account,
    as_address,
    as_cards,
    as_dispute,
    as_event,
    as_intent,
    as_link,
    as_refund,
    as_session,
    field_of,
)
from hextui.store import Store

if TYPE_CHECKING:
    from stripe import StripeClient

Answer = TypeVar("Answer")

CONNECT_SECONDS, ANSWER_SECONDS = 5.0, 25.0
"""Together at most 30 seconds: how long a call that moves money is waited for."""
RETRIES = 2
UNCERTAIN_CODES = frozenset(("payment_intent_unexpected_state", "idempotency_key_in_use", "lock_timeout"))
"""Refusals that do not say that nothing was done."""


def is_local(base: str) -> bool:
    """Whether an address is this machine's own."""
    return urlsplit(base).hostname in ("127.0.0.1", "localhost", "::1")


class Stripe:
    """An account at Stripe, over HTTP. `base` is another address than Stripe's own, for tests. It never shows its key."""

    def __init__(self, key: str, base: str, store: Store) -> None:
        self._base, self._store = base, store
        self._client: StripeClient = _client(key, base)

    def __repr__(self) -> str:
        return f"Stripe({self._base or 'api.stripe.com'})"

    def _call(self, work: Callable[[Any], Answer]) -> Answer:
        """What the library answers, in our own words: an answer that cannot be read is none. Raises Declined, NotSent, NotThere, Unsure."""
        leave_transaction(self._store)
        import stripe

        try:
            return work(self._client.v1)
        except stripe.StripeError as error:
            trouble = _trouble(error)
        except (ValueError, TypeError, KeyError, AttributeError, OSError) as error:
            # An answer that is not what Stripe answers.
            trouble = Unsure(f"unreadable_{type(error).__name__}")
        raise trouble

    # The account ---------------------------------------------------------------------------------------------------------

    def account(self) -> Account:
        """The account that the key is of. Raises StripeTrouble."""
        return self._call(lambda v1: as_account(v1.accounts.retrieve_current()))

    def lacking(self) -> list[str]:
        """The permissions that the key lacks, in the words of Stripe's page of keys. Raises Unsure, NotSent.

        Asked by calls that change nothing: reads of an empty page, and writes to an object that cannot be there.
        """
        nobody = "hextui_permission_check"
        asked: list[tuple[str, Callable[[Any], Any]]] = [
            ("Customers: write", lambda v1: v1.customers.update(f"cus_{nobody}", {"description": ""})),
            ("PaymentMethods: write", lambda v1: v1.payment_methods.detach(f"pm_{nobody}")),
            ("PaymentIntents: write", lambda v1: v1.payment_intents.cancel(f"pi_{nobody}")),
            ("Charges and Refunds: write", lambda v1: v1.refunds.update(f"re_{nobody}", {"metadata": {}})),
            ("Disputes: read", lambda v1: v1.disputes.list({"limit": 1})),
            ("Events: read", lambda v1: v1.events.list({"limit": 1})),
            ("Checkout Sessions: write", lambda v1: v1.checkout.sessions.expire(f"cs_{nobody}")),
            ("Payment Links: write", lambda v1: v1.payment_links.update(f"plink_{nobody}", {"active": False})),
            ("Customer portal: write", lambda v1: v1.billing_portal.sessions.create({"customer": f"cus_{nobody}"})),
        ]
        lacks = []
        for name, work in asked:
            try:
                self._call(work)
            except NotSent as trouble:
                if trouble.code == "no_permission":
                    lacks.append(name)
                elif trouble.code == "bad_key":
                    raise
        return lacks

    # Clients and their cards -----------------------------------------------------------------------------------------------

    def make_customer(self, name: str, email: str, metadata: Mapping[str, str]) -> str:
        """A new customer's id."""
        given = {"name": name, "metadata": dict(metadata), **({"email": email} if email else {})}
        return str(self._call(lambda v1: str(v1.customers.create(given).id)))

    def rename_customer(self, customer: str, name: str, email: str) -> None:
        """Tell Stripe how a customer is called now, and where mail reaches them. Raises NotThere."""
        self._call(lambda v1: v1.customers.update(customer, {"name": name, "email": email}))

    def card_page(self, customer: str, currency: str, back: str, branding: Mapping[str, str], language: str) -> Session:
        """A page on which the customer saves a card; it lives for a day."""
        given: dict[str, Any] = {
            "mode": "setup",
            "currency": currency.lower(),
            "customer": customer,
            "allowed_payment_method_types": ["card"],
            "success_url": back,
            "locale": language,
        }
        if branding:
            given["branding_settings"] = dict(branding)
        return self._call(lambda v1: as_session(v1.checkout.sessions.create(given)))

    def portal(self, customer: str, back: str) -> str:
        """The address of the page on which the customer sees and changes his cards; it lives for some minutes."""
        return self._call(lambda v1: as_address(v1.billing_portal.sessions.create({"customer": customer, "return_url": back})))

    def cards(self, customer: str) -> list[SavedCard]:
        """The cards that the customer has saved, the newest first."""
        asked = {"type": "card", "limit": 100}
        return self._call(lambda v1: as_cards(v1.customers.payment_methods.list(customer, asked).auto_paging_iter()))

    def remove_card(self, method: str) -> None:
        """Take a saved card from its customer; one that is gone already is gone."""
        try:
            self._call(lambda v1: v1.payment_methods.detach(method))
        except NotThere:
            return

    def remove_customer(self, customer: str) -> None:
        """Delete a customer with his cards; one that is gone already is gone. What was charged stays in the account's books."""
        try:
            self._call(lambda v1: v1.customers.delete(customer))
        except NotThere:
            return

    # Charging ----------------------------------------------------------------------------------------------------------------

    def make_intent(self, amount: int, currency: str, customer: str, description: str, metadata: Mapping[str, str]) -> Intent:
        """A PaymentIntent, which moves no money yet."""
        given: dict[str, Any] = {
            "amount": amount,
            "currency": currency.lower(),
            "customer": customer,
            "allowed_payment_method_types": ["card"],
            "description": description,
            "metadata": dict(metadata),
        }
        return self._call(lambda v1: as_intent(v1.payment_intents.create(given)))

    def confirm(self, intent: str, method: str, key: str) -> Intent:
        """Take the money, once: no call of this library's is sent again. Raises Declined, NotSent, Unsure."""
        given = {"off_session": True, "payment_method": method}
        once = {"idempotency_key": key, "max_network_retries": 0}
        return self._call(lambda v1: as_intent(v1.payment_intents.confirm(intent, given, once)))

    def intent(self, intent: str) -> Intent:
        """A PaymentIntent as it is now."""
        return self._call(lambda v1: as_intent(v1.payment_intents.retrieve(intent)))

    def cancel_intent(self, intent: str) -> Intent:
        """End a PaymentIntent that has taken nothing: it never can afterwards. As it is then, whoever ended it."""
        try:
            return self._call(lambda v1: as_intent(v1.payment_intents.cancel(intent)))
        except (NotSent, Unsure):
            return self.intent(intent)

    # Pages on which an invoice is paid -----------------------------------------------------------------------------------------

    def make_link(self, amount: int, currency: str, what: str, metadata: Mapping[str, str], inactive: str) -> tuple[str, str]:
        """A page on which this amount is paid once; its id and address."""
        given: dict[str, Any] = {
            "line_items": [
                {"price_data": {"currency": currency.lower(), "unit_amount": amount, "product_data": {"name": what}}, "quantity": 1}
            ],
            "restrictions": {"completed_sessions": {"limit": 1}},
            "metadata": dict(metadata),
            "payment_intent_data": {"metadata": dict(metadata), "description": what},
            "inactive_message": inactive,
        }
        return self._call(lambda v1: as_link(v1.payment_links.create(given)))

    def turn_link(self, link: str, active: bool) -> None:
        """Open or close the address of a page; sessions that were opened from it go on until they are expired."""
        self._call(lambda v1: v1.payment_links.update(link, {"active": active}))

    def sessions_of(self, link: str) -> list[Session]:
        """Every session that was opened from a page."""
        return self._call(
            lambda v1: [as_session(each) for each in v1.checkout.sessions.list({"payment_link": link, "limit": 100}).auto_paging_iter()]
        )

    def expire(self, session: str) -> Session:
        """End an open session; as it is then: it may have been paid at the last moment."""
        try:
            return self._call(lambda v1: as_session(v1.checkout.sessions.expire(session)))
        except (NotSent, Unsure):
            return self._call(lambda v1: as_session(v1.checkout.sessions.retrieve(session)))

    # Giving back -----------------------------------------------------------------------------------------------------------------

    def refund(self, intent: str, amount: int, metadata: Mapping[str, str], key: str) -> Refund:
        """Give money back, once. Raises Declined, NotSent, Unsure."""
        given: dict[str, Any] = {"payment_intent": intent, "amount": amount, "metadata": dict(metadata)}
        return self._call(lambda v1: as_refund(v1.refunds.create(given, {"idempotency_key": key, "max_network_retries": 0})))

    def refunds_of(self, intent: str) -> list[Refund]:
        """Every refund of a payment."""
        return self._call(
            lambda v1: [as_refund(each) for each in v1.refunds.list({"payment_intent": intent, "limit": 100}).auto_paging_iter()]
        )

    def disputes_of(self, intent: str) -> list[Dispute]:
        """Every dispute of a payment."""
        return self._call(
            lambda v1: [as_dispute(each) for each in v1.disputes.list({"payment_intent": intent, "limit": 100}).auto_paging_iter()]
        )

    # What happened -----------------------------------------------------------------------------------------------------------------

    def newest_event(self) -> tuple[str, int]:
        """The id and time (seconds) of the last thing that happened; empty when nothing ever did."""
        return self._call(lambda v1: next(((str(each.id), int(each.created)) for each in v1.events.list({"limit": 1}).data), ("", 0)))

    def events_since(self, moment: int, until: int | None = None) -> list[Event]:
        """What happened since a moment (seconds), oldest first; with `until`, up to and with that one."""
        given: dict[str, Any] = {"limit": 100, "created": {"gte": moment, **({} if until is None else {"lte": until})}}
        return self._call(lambda v1: [as_event(each) for each in reversed(list(v1.events.list(given).auto_paging_iter()))])

    def events_after(self, last: str) -> Iterator[Event]:
        """What happened after an event, oldest first. Raises NotThere when that event is no longer kept."""
        pages = self._call(lambda v1: iter(v1.events.list({"limit": 100, "ending_before": last}).auto_paging_iter()))
        while True:
            # The library reads the next page by itself: each step may be a call.
            found = self._call(lambda _v1: next((as_event(each) for each in pages), None))
            if found is None:
                return
            yield found


def _client(key: str, base: str) -> "StripeClient":
    import requests
    import stripe

    class Quiet(stripe.RequestsClient):
        """Answers without the header that makes the library write to the terminal."""

        def request(self, *given: Any, **named: Any) -> tuple[Any, int, Mapping[str, str]]:
            body, status, headers = super().request(*given, **named)
            return body, status, {name: value for name, value in headers.items() if name.lower() != "stripe-notice"}

    stripe.enable_telemetry = False
    # What the library would write of its calls, by an environment variable too, would tear the screen.
    stripe.log = None
    vars(stripe._util)["STRIPE_LOG"] = None
    session = None
    if base and is_local(base):
        # A proxy of the environment would be asked even for this machine's own address.
        session = requests.Session()
        session.trust_env = False
    return stripe.StripeClient(
        key,
        base_addresses={"api": base.rstrip("/")} if base else {},
        http_client=Quiet(timeout=(CONNECT_SECONDS, ANSWER_SECONDS), session=session),
        max_network_retries=RETRIES,
    )


def _trouble(error: Any) -> StripeTrouble:
    """What an error of the library's means for whoever asked."""
    import stripe

    code = str(error.code or "")
    detail = error.error
    if isinstance(error, stripe.CardError):
        declined = str(field_of(detail, "decline_code") or "") if detail is not None else ""
        # The bank wants the client himself: the one decline that a person can do something about here.
        return Declined(
            "authentication_required" if code == "authentication_required" else declined or code or "card_declined", _said(error)
        )
    if code in UNCERTAIN_CODES:
        return Unsure(code)
    if isinstance(error, stripe.AuthenticationError):
        return NotSent("bad_key")
    if isinstance(error, stripe.PermissionError):
        return NotSent("no_permission", _said(error))
    if isinstance(error, stripe.RateLimitError):
        return NotSent("rate_limit")
    if isinstance(error, stripe.InvalidRequestError):
        if error.http_status == 404 or code == "resource_missing":
            return NotThere("resource_missing", _said(error))
        return NotSent(code or "invalid_request", _said(error))
    # 5xx, 409, no connection, an answer that cannot be read, an idempotency conflict: it may have been done.
    return Unsure("no_connection" if isinstance(error, stripe.APIConnectionError) else "no_answer")


def _said(error: Any) -> str:
    """Stripe's sentence, without anything that looks like a key."""
    import re

    return re.sub(r"\b[a-z]{2}_(live|test)_\S+", "…", str(error.user_message or ""))[:300]

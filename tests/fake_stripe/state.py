"""What Stripe holds: a small account with customers, cards, payments, pages and events, behaving as its documentation says."""

import itertools
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

Thing = dict[str, Any]
DAY = 24 * 3600

CARDS: dict[str, tuple[str, str]] = {
    "4242424242424242": ("visa", ""),
    "5555555555554444": ("mastercard", ""),
    "4000000000000002": ("visa", "generic_decline"),
    "4000000000009995": ("visa", "insufficient_funds"),
    "4000000000000069": ("visa", "expired_card"),
    "4000000000000119": ("visa", "processing_error"),
    "4000002760003184": ("visa", "authentication_required"),
    "4000000000000259": ("visa", ""),
}
"""Test cards: brand, and why they are declined (once saved: Stripe saves them all here)."""
SLOW = "sepa_debit"
"""Given to `pay` instead of a card: money that comes later."""


class Refusal(Exception):
    """An answer that is an error."""

    def __init__(self, status: int, kind: str, message: str, **more: Any) -> None:
        super().__init__(message)
        self.status = status
        self.body = {"error": {"type": kind, "message": message, **more}}


def missing(what: str) -> Refusal:
    return Refusal(404, "invalid_request_error", f"No such object: '{what}'", code="resource_missing")


def wrong(message: str, code: str = "", **more: Any) -> Refusal:
    return Refusal(400, "invalid_request_error", message, **({"code": code} if code else {}), **more)


@dataclass
class FakeStripe:
    """An account. Every method holds the lock: Stripe does one thing to an object at a time."""

    live: bool = False
    permissions: frozenset[str] | None = None
    """What a restricted key may do (`payment_intents:write`); None: everything."""
    base: str = "http://127.0.0.1:0"
    things: dict[str, Thing] = field(default_factory=dict)
    events: list[Thing] = field(default_factory=list)
    shifted: float = 0.0
    """By how many seconds tests have moved the clock."""
    lock: threading.RLock = field(default_factory=threading.RLock)
    numbers: Any = field(default_factory=lambda: itertools.count(1))
    account_id: str = "acct_1Fake"
    lateness: Callable[[], float] = lambda: 0.0
    """How many seconds after it happened the next event is shown in the list."""

    def now(self) -> int:
        return int(time.time() + self.shifted)

    # Making things -------------------------------------------------------------------------------------------------------

    def make(self, prefix: str, sort: str, **fields: Any) -> Thing:
        thing: Thing = {
            "id": f"{prefix}_{next(self.numbers):06d}fake", "object": sort, "created": self.now(), "livemode": self.live, **fields
        }  # fmt: skip
        self.things[thing["id"]] = thing
        return thing

    def get(self, thing_id: str, sort: str) -> Thing:
        found = self.things.get(thing_id)
        if found is None or found["object"] != sort:
            raise missing(thing_id)
        return found

    def happened(self, kind: str, thing: Thing) -> None:
        import copy

        event = self.make(
            "evt", "event", type=kind, pending_webhooks=0, api_version="2026-10-28.endive", request=None,
            data={"object": copy.deepcopy(_public(thing))}, _shown_at=self.now() + self.lateness(),
        )  # fmt: skip
        self.events.append(event)

    def of(self, sort: str, keep: Callable[[Thing], bool] = lambda _thing: True) -> list[Thing]:
        """Things of a sort, the newest first."""
        return [thing for thing in reversed(list(self.things.values())) if thing["object"] == sort and keep(thing)]

    # The account, customers, cards -----------------------------------------------------------------------------------------

    def account(self, _given: Thing) -> Thing:
        return {
            "id": self.account_id, "object": "account", "country": "CA", "charges_enabled": True, "email": "owner@example.org",
            "business_profile": {"name": "Studio Boréal (Stripe)"}, "settings": {"dashboard": {"display_name": "Studio Boréal"}},
        }  # fmt: skip

    def customer_create(self, given: Thing) -> Thing:
        customer = self.make(
            "cus", "customer", name=given.get("name"), email=given.get("email"), metadata=given.get("metadata", {}),
            description=None, address=None, shipping=None,
        )  # fmt: skip
        self.happened("customer.created", customer)
        return customer

    def customer_update(self, given: Thing, customer: str) -> Thing:
        found = self.get(customer, "customer")
        found.update({name: value for name, value in given.items() if name in ("name", "email", "description")})
        return found

    def customer_cards(self, _given: Thing, customer: str) -> list[Thing]:
        self.get(customer, "customer")
        return self.of("payment_method", lambda each: each["customer"] == customer)

    def customer_delete(self, _given: Thing, customer: str) -> Thing:
        self.get(customer, "customer")
        self.delete_customer(customer)
        return {"id": customer, "object": "customer", "deleted": True}

    def delete_customer(self, customer: str) -> None:
        """As a person does in Stripe's dashboard."""
        with self.lock:
            found = self.things.pop(customer)
            for method in self.of("payment_method", lambda each: each["customer"] == customer):
                method["customer"] = None
            self.happened("customer.deleted", found)

    def detach(self, _given: Thing, method: str) -> Thing:
        found = self.get(method, "payment_method")
        if found["customer"] is None:
            raise wrong("The payment method you provided is not attached to a customer so detachment is impossible.")
        found["customer"] = None
        self.happened("payment_method.detached", found)
        return found

    def save(self, customer: str, number: str = "4242424242424242", month: int = 12, year: int = 2030) -> Thing:
        """A customer saves a card."""
        brand, _decline = CARDS[number]
        method = self.make(
            "pm", "payment_method", type="card", customer=customer, metadata={}, billing_details=_billing(),
            card={"brand": brand, "last4": number[-4:], "exp_month": month, "exp_year": year, "funding": "credit", "country": "CA",
                  "checks": None, "fingerprint": None, "generated_from": None, "networks": None, "three_d_secure_usage": None,
                  "wallet": None},
            _number=number,
        )  # fmt: skip
        self.happened("payment_method.attached", method)
        return method

    # Payments ------------------------------------------------------------------------------------------------------------------

    def intent_create(self, given: Thing) -> Thing:
        amount = int(given["amount"])
        if amount < 50:
            raise wrong("Amount must be at least $0.50 cad", "amount_too_small", param="amount")
        if given.get("customer"):
            self.get(given["customer"], "customer")
        intent = self._intent(amount, given["currency"], given.get("customer"), given.get("metadata", {}), given.get("description"))
        self.happened("payment_intent.created", intent)
        if str(given.get("confirm", "")).lower() == "true":
            return self.intent_confirm(given, str(intent["id"]))
        return intent

    def _intent(self, amount: int, currency: str, customer: str | None, metadata: Thing, description: str | None) -> Thing:
        return self.make(
            "pi", "payment_intent", amount=amount, amount_received=0, amount_capturable=0, currency=currency, customer=customer,
            metadata=dict(metadata), description=description, status="requires_payment_method", last_payment_error=None,
            latest_charge=None, payment_method=None, client_secret="hidden", capture_method="automatic_async",
            confirmation_method="automatic", payment_method_types=["card"], canceled_at=None, cancellation_reason=None,
        )  # fmt: skip

    def intent_read(self, _given: Thing, intent: str) -> Thing:
        return self.get(intent, "payment_intent")

    def intent_cancel(self, _given: Thing, intent: str) -> Thing:
        found = self.get(intent, "payment_intent")
        if found["status"] not in ("requires_payment_method", "requires_confirmation", "requires_action"):
            raise wrong(
                f"You cannot cancel this PaymentIntent because it has a status of {found['status']}.", "payment_intent_unexpected_state"
            )
        found.update(status="canceled", canceled_at=self.now())
        self.happened("payment_intent.canceled", found)
        return found

    def intent_confirm(self, given: Thing, intent: str) -> Thing:
        found = self.get(intent, "payment_intent")
        method = self.get(given["payment_method"], "payment_method")
        if found["status"] not in ("requires_payment_method", "requires_confirmation"):
            raise wrong(
                f"You cannot confirm this PaymentIntent because it has a status of {found['status']}.", "payment_intent_unexpected_state"
            )
        if method["customer"] != found["customer"] or method["customer"] is None:
            raise wrong("The PaymentMethod is not attached to the customer.")
        decline = CARDS[method["_number"]][1]
        if decline:
            error = self._declined(found, decline)
            raise Refusal(402, "card_error", error.pop("message"), **error, payment_intent=_public(found))
        found["payment_method"] = method["id"]
        self._succeed(found, method["_number"])
        return found

    def _declined(self, intent: Thing, decline: str) -> Thing:
        intent["status"] = "requires_payment_method"
        code = decline if decline in ("expired_card", "processing_error", "authentication_required") else "card_declined"
        error = {"code": code, "message": "Your card was declined.", "type": "card_error"}
        if code != decline or decline == "authentication_required":
            error["decline_code"] = decline
        charge = self._charge(intent, "failed")
        intent.update(last_payment_error=dict(error), latest_charge=charge["id"])
        self.happened("payment_intent.payment_failed", intent)
        return {name: value for name, value in error.items() if name != "type"}

    def _charge(self, intent: Thing, status: str) -> Thing:
        paid = status == "succeeded"
        return self.make(
            "ch", "charge", amount=intent["amount"], amount_captured=intent["amount"] if paid else 0, amount_refunded=0,
            billing_details=_billing(), captured=paid, currency=intent["currency"], disputed=False, metadata={}, paid=paid,
            refunded=False, status=status, payment_intent=intent["id"], customer=intent["customer"],
        )  # fmt: skip

    def _succeed(self, intent: Thing, number: str = "") -> None:
        charge = self._charge(intent, "succeeded")
        intent.update(status="succeeded", amount_received=intent["amount"], latest_charge=charge["id"], last_payment_error=None)
        self.happened("charge.succeeded", charge)
        self.happened("payment_intent.succeeded", intent)
        if number == "4000000000000259":
            self.dispute(intent["id"])

    # Refunds and disputes ----------------------------------------------------------------------------------------------------------

    def refund_create(self, given: Thing) -> Thing:
        intent = self.get(given["payment_intent"], "payment_intent")
        if intent["status"] != "succeeded":
            raise wrong("This PaymentIntent does not have a successful charge to refund.")
        charge = self.get(intent["latest_charge"], "charge")
        left = charge["amount"] - charge["amount_refunded"]
        amount = int(given.get("amount", left))
        if left == 0:
            raise wrong(f"Charge {charge['id']} has already been refunded.", "charge_already_refunded")
        if amount > left:
            raise wrong("Refund amount is greater than unrefunded amount on charge")
        charge["amount_refunded"] += amount
        charge["refunded"] = charge["amount_refunded"] == charge["amount"]
        refund = self.make(
            "re", "refund", amount=amount, currency=charge["currency"], payment_intent=intent["id"], charge=charge["id"],
            metadata=given.get("metadata", {}), status="succeeded", reason=None, balance_transaction=None, receipt_number=None,
            source_transfer_reversal=None, transfer_reversal=None,
        )  # fmt: skip
        self.happened("refund.created", refund)
        self.happened("charge.refunded", charge)
        return refund

    def refund_update(self, _given: Thing, refund: str) -> Thing:
        return self.get(refund, "refund")

    def refund_list(self, given: Thing) -> list[Thing]:
        return self.of("refund", lambda each: given.get("payment_intent") in (None, each["payment_intent"]))

    def refund_at_dashboard(self, intent: str, amount: int | None = None) -> Thing:
        """The studio's owner gives money back in Stripe's dashboard. Raises Refusal."""
        with self.lock:
            return self.refund_create({"payment_intent": intent, **({} if amount is None else {"amount": amount})})

    def fail_refund(self, refund: str) -> None:
        """The bank sends a refund back, days later."""
        with self.lock:
            found = self.get(refund, "refund")
            if found["status"] != "succeeded":
                return
            found["status"] = "failed"
            charge = self.get(found["charge"], "charge")
            charge["amount_refunded"] -= found["amount"]
            charge["refunded"] = False
            self.happened("refund.failed", found)

    def dispute(self, intent: str, amount: int | None = None) -> Thing:
        """The cardholder disputes a payment at his bank."""
        with self.lock:
            found = self.get(intent, "payment_intent")
            dispute = self.make(
                "du", "dispute", amount=amount or found["amount"], currency=found["currency"], charge=found["latest_charge"],
                payment_intent=intent, reason="fraudulent", status="needs_response", balance_transactions=[], metadata={},
                enhanced_eligibility_types=[], evidence={"enhanced_evidence": {}}, is_charge_refundable=False,
                evidence_details={"due_by": None, "enhanced_eligibility": {}, "has_evidence": False, "past_due": False,
                                  "submission_count": 0},
            )  # fmt: skip
            self.happened("charge.dispute.created", dispute)
            return dispute

    def end_dispute(self, dispute: str, status: str) -> None:
        """The bank decides: won or lost."""
        with self.lock:
            found = self.get(dispute, "dispute")
            found["status"] = status
            self.happened("charge.dispute.closed", found)

    def dispute_list(self, given: Thing) -> list[Thing]:
        return self.of("dispute", lambda each: given.get("payment_intent") in (None, each["payment_intent"]))

    # Pages -------------------------------------------------------------------------------------------------------------------------

    def session_create(self, given: Thing) -> Thing:
        if not given.get("success_url"):
            raise wrong("Missing required param: success_url.", "parameter_missing")
        if given["mode"] == "setup":
            self.get(given["customer"], "customer")
        return self._session(given["mode"], given.get("customer"), None, None)

    def _session(self, mode: str, customer: str | None, link: str | None, amount: int | None) -> Thing:
        session = self.make(
            "cs_test", "checkout.session", mode=mode, status="open",
            payment_status="unpaid" if mode == "payment" else "no_payment_required",
            payment_intent=None, setup_intent=None, customer=customer, payment_link=link, amount_total=amount,
            automatic_tax={"enabled": False, "liability": None, "provider": None, "status": None}, custom_fields=[],
            custom_text={"after_submit": None, "shipping_address": None, "submit": None, "terms_of_service_acceptance": None},
            expires_at=self.now() + DAY, payment_method_types=["card"], shipping_options=[], metadata={},
        )  # fmt: skip
        session["url"] = f"{self.base}/pages/{session['id']}"
        return session

    def session_read(self, _given: Thing, session: str) -> Thing:
        found = self.get(session, "checkout.session")
        if found["status"] == "open" and found["expires_at"] <= self.now():
            found["status"] = "expired"
        return found

    def session_expire(self, given: Thing, session: str) -> Thing:
        found = self.session_read(given, session)
        if found["status"] != "open":
            raise wrong('Only Checkout Sessions with a status in ["open"] can be expired.')
        found.update(status="expired", url=None)
        self.happened("checkout.session.expired", found)
        return found

    def session_list(self, given: Thing) -> list[Thing]:
        found = self.of("checkout.session", lambda each: given.get("payment_link") in (None, each["payment_link"]))
        return [each for each in (self.session_read({}, each["id"]) for each in found) if given.get("status") in (None, each["status"])]

    def link_create(self, given: Thing) -> Thing:
        item = given["line_items"]["0"] if isinstance(given["line_items"], dict) else given["line_items"][0]
        price = item["price_data"]
        if int(price["unit_amount"]) < 50:
            raise wrong("The Checkout Session's total amount due must add up to at least $0.50 cad", "amount_too_small")
        link = self.make(
            "plink", "payment_link", active=True, currency=price["currency"], metadata=given.get("metadata", {}),
            after_completion={"type": "hosted_confirmation", "hosted_confirmation": {"custom_message": None}},
            allow_promotion_codes=False, automatic_tax={"enabled": False, "liability": None}, billing_address_collection="auto",
            custom_fields=[], custom_text={"after_submit": None, "shipping_address": None, "submit": None,
                                           "terms_of_service_acceptance": None},
            customer_creation="if_required", payment_method_collection="always", phone_number_collection={"enabled": False},
            shipping_options=[], submit_type="auto", tax_id_collection={"enabled": False, "required": "never"},
            inactive_message=given.get("inactive_message"), _amount=int(price["unit_amount"]),
            _metadata=given.get("payment_intent_data", {}).get("metadata", {}), _limit=bool(given.get("restrictions")), _done=0,
        )  # fmt: skip
        link["url"] = f"{self.base}/buy/{link['id']}"
        return link

    def link_update(self, given: Thing, link: str) -> Thing:
        found = self.get(link, "payment_link")
        active = str(given.get("active", found["active"])).lower() == "true"
        if active and found["_limit"] and found["_done"]:
            raise wrong("This payment link has reached its limit of completed sessions.")
        found["active"] = active
        return found

    def open(self, url: str) -> Thing:
        """A client opens a link: a session begins. Raises Refusal when the link is closed."""
        with self.lock:
            link = self.get(url.rsplit("/", 1)[1], "payment_link")
            if not link["active"] or (link["_limit"] and link["_done"]):
                raise wrong("inactive")
            return self._session("payment", None, link["id"], link["_amount"])

    def pay(self, url: str, card: str = "4242424242424242") -> bool:
        """Act as the client on a page (a link, or a session's own address); whether it went through. Raises Refusal when it is closed."""
        with self.lock:
            if "/buy/" in url:
                return self.pay(self.open(url)["url"], card)
            session = self.session_read({}, url.rsplit("/", 1)[1])
            if session["status"] != "open":
                raise wrong("closed")
            if session["mode"] == "setup":
                self._save_on(session, card)
                return True
            return self._pay_on(session, card)

    def _save_on(self, session: Thing, card: str) -> None:
        method = self.save(session["customer"], card)
        setup = self.make(
            "seti", "setup_intent", status="succeeded", usage="off_session", payment_method_types=["card"], customer=session["customer"],
            payment_method=method["id"], metadata={},
        )  # fmt: skip
        session.update(status="complete", setup_intent=setup["id"], url=None)
        self.happened("setup_intent.succeeded", setup)
        self.happened("checkout.session.completed", session)

    def _pay_on(self, session: Thing, card: str) -> bool:
        link = self.get(session["payment_link"], "payment_link")
        if link["_limit"] and link["_done"]:
            raise wrong("limit reached")
        intent = self._intent(link["_amount"], link["currency"], None, link["_metadata"], None)
        decline = CARDS[card][1] if card != SLOW else ""
        if decline and decline != "authentication_required":
            self._declined(intent, decline)
            return False
        link["_done"] += 1
        if link["_limit"]:
            link["active"] = False
        session.update(status="complete", payment_intent=intent["id"], url=None)
        if card == SLOW:
            intent["status"] = "processing"
            self.happened("payment_intent.processing", intent)
        else:
            session["payment_status"] = "paid"
            self._succeed(intent, card)
        self.happened("checkout.session.completed", session)
        return True

    def arrive(self, intent: str, came: bool) -> None:
        """Money of a slow method comes, or does not."""
        with self.lock:
            found = self.get(intent, "payment_intent")
            session = self.of("checkout.session", lambda each: each["payment_intent"] == intent)[0]
            if came:
                session["payment_status"] = "paid"
                self._succeed(found)
                self.happened("checkout.session.async_payment_succeeded", session)
            else:
                found.update(
                    status="requires_payment_method",
                    last_payment_error={"type": "card_error", "code": "payment_intent_payment_attempt_failed", "message": "It failed."},
                )
                self.happened("payment_intent.payment_failed", found)
                self.happened("checkout.session.async_payment_failed", session)

    def portal_create(self, given: Thing) -> Thing:
        self.get(given["customer"], "customer")
        portal = self.make(
            "bps", "billing_portal.session", customer=given["customer"], configuration="bpc_1", return_url=given.get("return_url"),
            flow=None, locale=None, on_behalf_of=None,
        )  # fmt: skip
        portal["url"] = f"{self.base}/portal/{portal['id']}"
        return portal

    # Events ------------------------------------------------------------------------------------------------------------------------

    def event_list(self, given: Thing) -> list[Thing]:
        """The newest first; kept for thirty days."""
        since = max(self.now() - 30 * DAY, int(given.get("created", {}).get("gte", 0)))
        for cursor in ("ending_before", "starting_after"):
            if given.get(cursor) and self.get(given[cursor], "event")["created"] < self.now() - 30 * DAY:
                raise missing(given[cursor])
        until = int(given.get("created", {}).get("lte", self.now()))
        return [each for each in reversed(self.events) if since <= each["created"] <= until and each["_shown_at"] <= self.now()]

    # What a test asks ----------------------------------------------------------------------------------------------------------------

    def taken(self) -> list[Thing]:
        """Every charge that took money, oldest first."""
        with self.lock:
            return list(reversed(self.of("charge", lambda each: each["paid"])))


def _billing() -> Thing:
    return {"address": None, "email": None, "name": None, "phone": None, "tax_id": None}


def _public(thing: Any) -> Any:
    """A thing as Stripe shows it: what begins with an underscore is the fake's own."""
    if isinstance(thing, dict):
        return {name: _public(value) for name, value in thing.items() if not name.startswith("_")}
    return [_public(each) for each in thing] if isinstance(thing, list) else thing

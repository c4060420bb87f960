"""What Stripe answers, in our own words: each object as a frozen dataclass with what is used of it, each trouble as an error.

The library's objects are no dictionaries and its errors carry the key: neither leaves the gateways.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from hextui.checks import is_web_address


class StripeTrouble(Exception):
    """A call that did not answer as wished. `code` is Stripe's word for it, `said` its sentence, which may be shown."""

    def __init__(self, code: str, said: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.said = said


class Declined(StripeTrouble):
    """The card was declined: no money moved."""


class NotSent(StripeTrouble):
    """Stripe refused the call before doing anything: wrong key, no permission, too many calls, a wrong request."""


class NotThere(NotSent):
    """The object that was named is not there."""


class Unsure(StripeTrouble):
    """No answer, or one that does not say what was done."""


@dataclass(frozen=True)
class Account:
    """The account that a key is of."""

    id: str
    name: str
    country: str
    charges: bool
    """Whether it may take money."""


@dataclass(frozen=True)
class SavedCard:
    """A saved card: nothing of its number but the last four digits."""

    method: str
    brand: str
    last4: str
    exp_month: int
    exp_year: int


@dataclass(frozen=True)
class Intent:
    """A PaymentIntent: `received` is what Stripe took, in minor units; `error` why the last try was declined."""

    id: str
    status: str
    received: int
    currency: str
    metadata: Mapping[str, str]
    error: str


@dataclass(frozen=True)
class Session:
    """A Checkout session: a page that a client has opened, or was given."""

    id: str
    status: str
    paid: str
    intent: str
    url: str


@dataclass(frozen=True)
class Refund:
    """Money given back, or on its way; minor units."""

    id: str
    status: str
    amount: int
    currency: str
    intent: str
    metadata: Mapping[str, str]


@dataclass(frozen=True)
class Dispute:
    """A dispute of a payment; minor units."""

    id: str
    status: str
    amount: int
    currency: str
    intent: str
    reason: str


@dataclass(frozen=True)
class Event:
    """Something that happened at Stripe: which object it is about, and what that belongs to."""

    id: str
    type: str
    created: int
    object: str
    intent: str
    customer: str


def _id(value: Any) -> str:
    """The id of a field that holds an id or the object itself."""
    return str(value if isinstance(value, str) else getattr(value, "id", "") or "") if value is not None else ""


def field_of(thing: Any, name: str) -> Any:
    """A field of one of the library's objects, which are no dictionaries; None when it is not there."""
    return getattr(thing, name, None)


def id_in(thing: Any, name: str) -> str:
    """The id that a field holds, by itself or as the object; empty when it is not there."""
    return _id(field_of(thing, name))


def as_intent(found: Any) -> Intent:
    """A PaymentIntent as the library answers it."""
    error = field_of(found, "last_payment_error")
    code = str(field_of(error, "decline_code") or field_of(error, "code") or "") if error is not None else ""
    # Stripe has one word for both: the bank wants the client himself.
    code = "authentication_required" if error is not None and field_of(error, "code") == "authentication_required" else code
    return Intent(found.id, found.status, int(field_of(found, "amount_received") or 0), _currency(found), _metadata(found), code)


def _currency(found: Any) -> str:
    currency = str(field_of(found, "currency") or "").upper()
    return currency if re.fullmatch(r"[A-Z]{3}", currency) else ""


def _metadata(found: Any) -> dict[str, str]:
    metadata = field_of(found, "metadata")
    return {str(name): str(value) for name, value in metadata.to_dict().items()} if metadata is not None else {}


def as_account(found: Any) -> Account:
    """The account as the library answers it."""
    profile = field_of(found, "business_profile")
    dashboard = field_of(field_of(found, "settings"), "dashboard")
    name = field_of(profile, "name") or field_of(dashboard, "display_name") or field_of(found, "email") or found.id
    return Account(found.id, str(name), str(field_of(found, "country") or ""), bool(field_of(found, "charges_enabled")))


def as_cards(found: Any) -> list[SavedCard]:
    """The cards among the payment methods that the library answers."""
    return [
        SavedCard(each.id, str(each.card.brand), str(each.card.last4), int(each.card.exp_month), int(each.card.exp_year))
        for each in found
        if field_of(each, "card") is not None
    ]


def as_session(found: Any) -> Session:
    """A Checkout session as the library answers it."""
    return Session(
        found.id, str(field_of(found, "status") or ""), str(field_of(found, "payment_status") or ""), id_in(found, "payment_intent"),
        as_address(found) if field_of(found, "url") else "",
    )  # fmt: skip


def as_refund(found: Any) -> Refund:
    """A refund as the library answers it."""
    return Refund(
        found.id,
        str(field_of(found, "status") or ""),
        int(found.amount),
        _currency(found),
        id_in(found, "payment_intent"),
        _metadata(found),
    )


def as_dispute(found: Any) -> Dispute:
    """A dispute as the library answers it."""
    return Dispute(
        found.id,
        str(found.status),
        int(found.amount),
        _currency(found),
        id_in(found, "payment_intent"),
        str(field_of(found, "reason") or ""),
    )


def as_link(found: Any) -> tuple[str, str]:
    """A pay link's id and address."""
    return str(found.id), as_address(found)


def as_address(found: Any) -> str:
    """The address of a page that a client is led to. Raises ValueError for one that is none: it is not shown, printed or mailed."""
    address = str(field_of(found, "url") or "")
    if not is_web_address(address):
        raise ValueError("no address of the web")
    return address


def as_event(found: Any) -> Event:
    """An event as the library answers it."""
    thing = found.data.object
    sort = str(field_of(thing, "object") or "")
    intent = thing.id if sort == "payment_intent" else id_in(thing, "payment_intent")
    return Event(found.id, str(found.type), int(found.created), _id(thing), intent, id_in(thing, "customer"))

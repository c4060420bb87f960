"""Saved cards: the page on which a client saves one, what he has saved, taking one off."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from hextui.addresses import ascii_address
from hextui.afterwards import guarded
from hextui.billing import cards, find, rights
from hextui.billing.journal import canonical, sha256
from hextui.errors import Refused
from hextui.gateways.stripe_answers import NotThere, StripeTrouble
from hextui.notices import mailed_to
from hextui.studio import Studio
from hextui.text import _
from hextui.workflows.stripe_account import Connection, connection, said_of

NOWHERE = "https://stripe.com"
"""Where a client goes after Stripe's page when the studio has no page of its own: Stripe wants an address."""


@dataclass(frozen=True)
class CardPage:
    """A page on which a client saves a card; it lives for a day."""

    url: str


def back_address(studio: Studio) -> str:
    """Where a client comes back to after Stripe's pages."""
    website = studio.settings.text("studio.website").strip()
    if website and "://" not in website:
        website = f"https://{website}"
    return studio.settings.text("stripe.return_url") or (website if website.startswith("http") and " " not in website else "") or NOWHERE


def _customer(studio: Studio, there: Connection, client: Any) -> str:
    """The client's customer at Stripe, made when there is none."""
    known = cards.customer_of(studio, client.id, there.at)
    if known:
        tell_customer(studio, there, client, known)
        return known
    name, email = _known_as(client)
    made = there.stripe.make_customer(name, email, {"hextui_install": there.install, "hextui_client": str(client.id)})
    kept = cards.keep_customer(studio, client.id, there.at, made)
    if kept == made:
        cards.was_told(studio, made, _told_hash(client))
    return kept


def _known_as(client: Any) -> tuple[str, str]:
    """What Stripe knows of a client (their row): the name and the address of whoever pays."""
    email = mailed_to(client)
    try:
        return client.payer_name or client.name, ascii_address(email) if email else ""
    except ValueError:
        # An address that was kept under older rules: Stripe goes without it.
        return client.payer_name or client.name, ""


def _told_hash(client: Any) -> str:
    return sha256(client.salt + canonical(_known_as(client)))


def tell_customer(studio: Studio, there: Connection, client: Any, customer: str) -> None:
    """Tell Stripe how the client is called and reached now, where that changed since it was told. What it does not take waits for the
    next call about them: nothing else is kept from being done.
    """
    if cards.is_told(studio, customer, _told_hash(client)):
        return
    try:
        there.stripe.rename_customer(customer, *_known_as(client))
    except StripeTrouble:
        return
    guarded(studio.places.log, lambda: cards.was_told(studio, customer, _told_hash(client)))


def _branding(studio: Studio) -> dict[str, str]:
    colour = studio.settings.text("documents.colour")
    return {"display_name": studio.settings.text("studio.name")[:100], **({"button_color": colour} if colour else {})}


def card_page(studio: Studio, client_id: int, environment: Mapping[str, str]) -> CardPage:
    """A page on which the client saves a card. Raises Refused."""
    client = cards.check(studio, client_id)
    if client.archived_at is not None:
        raise Refused("archived_client", _("{client} is archived.").format(client=client.name))
    there = connection(studio, environment)
    language = client.language or studio.settings.text("studio.language")
    try:
        customer = _customer(studio, there, client)
        given = (studio.currency, back_address(studio), _branding(studio), language)
        try:
            return CardPage(there.stripe.card_page(customer, *given).url)
        except NotThere:
            # Somebody deleted the customer at Stripe.
            cards.customer_gone(studio, customer)
            return CardPage(there.stripe.card_page(_customer(studio, there, client), *given).url)
    except StripeTrouble as trouble:
        raise said_of(trouble) from None


def portal(studio: Studio, client_id: int, environment: Mapping[str, str]) -> CardPage:
    """The page on which the client sees and changes his cards; it lives for some minutes. Raises Refused."""
    client = cards.check(studio, client_id)
    there = connection(studio, environment)
    customer = cards.customer_of(studio, client_id, there.at)
    if not customer:
        raise Refused("no_card", _("{client} has saved no card yet. Give him the page on which he saves one.").format(client=client.name))
    tell_customer(studio, there, client, customer)
    try:
        return CardPage(there.stripe.portal(customer, back_address(studio)))
    except StripeTrouble as trouble:
        raise said_of(trouble) from None


def look(studio: Studio, there: Connection, customer: str) -> tuple[int, int]:
    """Make a customer's cards here what they are at Stripe; how many came and went. Raises StripeTrouble."""
    try:
        found = there.stripe.cards(customer)
    except NotThere:
        cards.customer_gone(studio, customer)
        return 0, 0
    return cards.keep_cards(
        studio, customer, [cards.Seen(each.method, each.brand, each.last4, each.exp_month, each.exp_year) for each in found]
    )


def refresh(studio: Studio, client_id: int, environment: Mapping[str, str]) -> tuple[int, int]:
    """Ask Stripe for the client's cards; how many came and went. Raises Refused."""
    client = find.client(studio, client_id)
    if not rights.may_for(studio, "save_card", client):
        # He sees what is kept here: to ask Stripe would change it.
        return 0, 0
    there = connection(studio, environment)
    customer = cards.customer_of(studio, client_id, there.at)
    if not customer:
        return 0, 0
    try:
        return look(studio, there, customer)
    except StripeTrouble as trouble:
        raise said_of(trouble) from None


def remove_card(studio: Studio, client_id: int, card_id: int | None, environment: Mapping[str, str]) -> Any:
    """Take a saved card off, at Stripe first; the card's row. Raises Refused."""
    client = cards.check(studio, client_id)
    there = connection(studio, environment)
    card = cards.find_card(studio, client, there.at, card_id)
    if card_id is None and len(cards.usable(studio, client_id, there.at)) > 1:
        raise Refused("several_cards", _("{client} has several cards. Say which one (--card).").format(client=client.name))
    try:
        there.stripe.remove_card(card.method)
    except StripeTrouble as trouble:
        raise said_of(trouble) from None
    # It is off at Stripe; where that cannot be written down now, the next reading does.
    guarded(studio.places.log, lambda: cards.removed(studio, card.method))
    return card

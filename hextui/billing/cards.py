"""Saved cards: what is known of them here. They are saved on Stripe's page; no number is ever typed or stored."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from hextui.billing import find, journal, outbox, rights
from hextui.billing.stripe_account import At
from hextui.errors import Refused
from hextui.store import models
from hextui.studio import Studio
from hextui.text import _


@dataclass(frozen=True)
class Seen:
    """A card as it is at Stripe now."""

    method: str
    brand: str
    last4: str
    exp_month: int
    exp_year: int


def customer_of(studio: Studio, client_id: int, at: At) -> str:
    """The client's customer at Stripe; empty when there is none yet."""
    found = studio.store.value(
        "SELECT customer FROM stripe_customer WHERE client_id = ? AND account = ? AND live = ? AND gone_at IS NULL",
        client_id,
        at.account,
        int(at.live),
    )
    return str(found or "")


def check(studio: Studio, client_id: int) -> Any:
    """The client, for whom a card may be saved and removed by the acting person. Raises Refused."""
    client = find.client(studio, client_id)
    rights.require(studio, "save_card", client)
    return client


def keep_customer(studio: Studio, client_id: int, at: At, customer: str) -> str:
    """Keep who the client is at Stripe; the customer that stands, which another terminal may have kept first."""
    with studio.store.transaction():
        there = customer_of(studio, client_id, at)
        if there:
            return there
        row = studio.store.insert(
            models.StripeCustomer, client_id=client_id, account=at.account, live=int(at.live), customer=customer, made_at=studio.now()
        )
        journal.record(studio, "customer", client=client_id, rows=[("stripe_customer", row)])
        return customer


def is_told(studio: Studio, customer: str, hashed: str) -> bool:
    """Whether Stripe was told this of its customer last: a hash, salted, of what it was told."""
    told = studio.store.value("SELECT hash FROM customer_copy JOIN stripe_customer USING (id) WHERE customer = ?", customer)
    return bool(told == hashed)


def was_told(studio: Studio, customer: str, hashed: str) -> None:
    """Remember what Stripe was told of its customer. Not journaled: it is a copy of what the client's own entries say."""
    with studio.store.transaction():
        studio.store.execute(
            """INSERT INTO customer_copy (id, hash, told_at) SELECT id, ?1, ?2 FROM stripe_customer WHERE customer = ?3
            ON CONFLICT (id) DO UPDATE SET hash = ?1, told_at = ?2""",
            hashed,
            studio.now(),
            customer,
        )


def customer_gone(studio: Studio, customer: str) -> None:
    """Stripe no longer knows the customer: his cards are gone, and the next one is saved under a new customer."""
    with studio.store.transaction():
        row = studio.store.row("SELECT * FROM stripe_customer WHERE customer = ? AND gone_at IS NULL", customer)
        if row is None:
            return
        keep_cards(studio, customer, ())
        studio.store.update(models.StripeCustomer, row.id, gone_at=studio.now())
        journal.record(studio, "customer", client=row.client_id, details={"gone": True}, rows=[("stripe_customer", row.id)])


def keep_cards(studio: Studio, customer: str, seen: Sequence[Seen]) -> tuple[int, int]:
    """Make the cards here what they are at Stripe: how many came, and how many went. What stays as it was is not written."""
    with studio.store.transaction():
        owner = studio.store.row("SELECT * FROM stripe_customer WHERE customer = ?", customer)
        if owner is None:
            return 0, 0
        there = {row.method: row for row in studio.store.rows("SELECT * FROM card WHERE customer_id = ?", owner.id)}
        came = went = 0
        for card in seen:
            row = there.pop(card.method, None)
            face = {"brand": card.brand[:40], "last4": card.last4[:4], "exp_month": card.exp_month, "exp_year": card.exp_year}
            if row is None:
                kept = studio.store.insert(
                    models.Card, client_id=owner.client_id, customer_id=owner.id, account=owner.account, live=owner.live,
                    method=card.method, saved_at=studio.now(), **face,
                )  # fmt: skip
                _record(studio, "save_card", owner.client_id, kept)
                came += 1
            elif row.removed_at is not None or any(getattr(row, name) != value for name, value in face.items()):
                studio.store.update(models.Card, row.id, removed_at=None, **face)
                _record(studio, "save_card", owner.client_id, row.id)
                came += row.removed_at is not None
        for row in there.values():
            if row.removed_at is None:
                studio.store.update(models.Card, row.id, removed_at=studio.now())
                _record(studio, "remove_card", owner.client_id, row.id)
                went += 1
        return came, went


def removed(studio: Studio, method: str) -> bool:
    """A card was taken off at Stripe; whether it stood here until now."""
    with studio.store.transaction():
        row = studio.store.row("SELECT * FROM card WHERE method = ? AND removed_at IS NULL", method)
        if row is None:
            return False
        studio.store.update(models.Card, row.id, removed_at=studio.now())
        _record(studio, "remove_card", row.client_id, row.id)
        return True


def _record(studio: Studio, kind: str, client_id: int, card_id: int) -> None:
    card = studio.store.get(models.Card, card_id)
    assert card is not None
    journal.record(studio, kind, client=client_id, words={"card": f"{card.brand} {card.last4}".strip()}, rows=[("card", card_id)])


def usable(studio: Studio, client_id: int, at: At) -> list[Any]:
    """The client's cards that can be charged with that account: the newest first, those that have expired last."""
    return studio.store.rows(
        """SELECT * FROM card WHERE client_id = ? AND account = ? AND live = ? AND removed_at IS NULL
        ORDER BY exp_year * 100 + exp_month < ?, id DESC""",
        client_id,
        at.account,
        int(at.live),
        studio.today().year * 100 + studio.today().month,
    )


def find_card(studio: Studio, client: Any, at: At, card_id: int | None) -> Any:
    """The card to be charged or removed: the one named, else the client's newest. Raises Refused."""
    found = next((row for row in usable(studio, client.id, at) if card_id is None or row.id == card_id), None)
    if found is None and card_id is not None:
        raise Refused(
            "unknown_card",
            _("{client} has no saved card {id}. `hextui card list {client_id}` shows them.").format(
                client=client.name, id=card_id, client_id=client.id
            ),
        )
    if found is None:
        raise Refused(
            "no_card", _("{client} has no saved card. Nothing was changed; record the money with mark-paid.").format(client=client.name)
        )
    return found


def mail_page(studio: Studio, client_id: int) -> int:
    """Queue a notice that asks the client to save his card; the page is made when it is sent. Raises Refused."""
    with studio.store.transaction():
        client = check(studio, client_id)
        notice = outbox.queue(studio, "save_card", client)
        if notice is None:
            raise Refused("no_email", _("{client} has no e-mail. Show the page's address instead.").format(client=client.name))
        journal.record(studio, "send", client=client.id, details={"what": "save_card"}, rows=[("outbox", notice)])
        return notice

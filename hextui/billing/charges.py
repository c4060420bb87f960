"""Charge: debit a saved card. The try is written before Stripe is called, and settled by what Stripe says afterwards.

While a try is open (pending, processing, unknown) everything that could take or give money twice is refused.
"""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from hextui.billing import cards, find, journal, outbox, pay_pages, rights
from hextui.billing.stripe_account import At, token_of
from hextui.errors import Refused
from hextui.reckoning import spendable
from hextui.store import models
from hextui.studio import Studio, from_instant
from hextui.text import _, show_money

OLD = timedelta(minutes=10)
YOUNG = timedelta(seconds=90)
"""A try that began less long ago may be under way in another terminal: it is left to that one unless a person asks."""


@dataclass(frozen=True)
class Try:
    """A try that was written: what is to be asked of Stripe. `amount` in minor units."""

    id: int
    amount: int
    customer: str
    method: str
    key: str
    token: str
    description: str


def check(studio: Studio, invoice_id: int, amount: int | None = None) -> tuple[Any, Any, int]:
    """Whether the invoice can be charged at all: its row, its client's, and what is left to pay. Raises Refused."""
    row, stands = find.issued(studio, invoice_id)
    client = find.client(studio, row.client_id)
    rights.require(studio, "charge", client)
    find.no_open_charge(stands)
    find.not_written_off(stands)
    if stands.due == 0:
        raise Refused("nothing_due", _("Nothing is left to pay on {number}. Nothing was booked.").format(number=row.number))
    held = spendable(studio.store, client.id)
    if held >= stands.due:
        raise Refused(
            "credit_covers",
            _(
                "{client} has a credit of {credit}, which covers it. Nothing was charged; take it from the credit (mark paid, credit)."
            ).format(client=client.name, credit=show_money(held, studio.currency)),
        )
    if amount is not None and not 0 < amount <= stands.due:
        due = show_money(stands.due, studio.currency)
        raise Refused("bad_amount", _("Between zero and what is due, {due}, can be charged.").format(due=due))
    return row, client, stands.due


def begin(studio: Studio, invoice_id: int, at: At, amount: int | None = None, card_id: int | None = None) -> Try:
    """Write the try, before Stripe is called. Without `amount`: what is due. Raises Refused."""
    with studio.store.transaction():
        row, client, due = check(studio, invoice_id, amount)
        pay_pages.no_open_page(studio, invoice_id)
        wanted = due if amount is None else amount
        card = cards.find_card(studio, client, at, card_id)
        token = token_of(studio, invoice_id)
        key = next_key(studio, invoice_id)
        charge = studio.store.insert(
            models.Charge, invoice_id=invoice_id, kind="card", amount=wanted, state="pending", started_at=studio.now(),
            account=at.account, live=int(at.live), card_id=card.id, key=key,
        )  # fmt: skip
        journal.record(studio, "attempt", client=client.id, invoice=invoice_id, amount=wanted, rows=[("charge", charge)])
        customer = studio.store.value("SELECT customer FROM stripe_customer WHERE id = ?", card.customer_id)
        return Try(charge, wanted, customer, card.method, key, token, f"{studio.settings.text('studio.name')} {row.number}"[:200])


def attach(studio: Studio, charge_id: int, intent: str) -> None:
    """Keep which PaymentIntent the try is, before it is confirmed. Raises Refused when the try was settled meanwhile."""
    with studio.store.transaction():
        row = studio.store.get(models.Charge, charge_id)
        assert row is not None
        if row.state != "pending" or row.intent is not None:
            raise Refused("charge_settled", _("This charge was settled by another terminal meanwhile. Nothing was charged."))
        _write(studio, row, "attempt", intent=intent)


def moved(studio: Studio, charge_id: int, state: str) -> None:
    """The try is processing, or what became of it is unknown. Nothing when it is settled, or known to be so, already."""
    with studio.store.transaction():
        row = studio.store.get(models.Charge, charge_id)
        assert row is not None
        if row.settled_at is None and row.state != state:
            _write(studio, row, "refund" if row.kind == "refund" else "charge", state=state)


def failed(studio: Studio, charge_id: int, state: str, code: str) -> bool:
    """The try took no money: it was `declined` or `not_sent`; whether that is news. `code` is Stripe's word for why."""
    with studio.store.transaction():
        row = studio.store.get(models.Charge, charge_id)
        assert row is not None
        if row.settled_at is not None:
            return False
        notice = None
        if state == "declined" and row.kind in ("card", "page"):
            client = find.client(studio, studio.store.value("SELECT client_id FROM invoice WHERE id = ?", row.invoice_id))
            notice = outbox.queue(studio, "charge_failed", client, invoice=row.invoice_id)
        kind = {"card": "charge", "page": "pay_link", "refund": "refund"}[row.kind]
        _write(studio, row, kind, outbox.written(notice), state=state, code=code[:60], settled_at=studio.now())
        return True


def page_processing(studio: Studio, invoice_id: int, at: At, intent: str, amount: int) -> None:
    """Money is under way from a page (a delayed method): nothing else is taken until it came or failed."""
    with studio.store.transaction():
        row, _stands = find.issued(studio, invoice_id)
        if try_of(studio, intent) is not None or open_tries(studio, invoice_id):
            return
        charge = studio.store.insert(
            models.Charge, invoice_id=invoice_id, kind="page", amount=amount, state="processing", started_at=studio.now(),
            account=at.account, live=int(at.live), intent=intent,
        )  # fmt: skip
        journal.record(
            studio, "pay_link", client=row.client_id, invoice=invoice_id, amount=amount, details={"state": "processing"},
            rows=[("charge", charge)],
        )  # fmt: skip


def next_key(studio: Studio, invoice_id: int) -> str:
    """What names the invoice's next try to Stripe, so that a call that is sent again is the same call; inside a verb's transaction."""
    number = studio.store.value("SELECT count(*) + 1 FROM charge WHERE invoice_id = ?", invoice_id)
    return f"{token_of(studio, invoice_id)}:{number}"


def try_of(studio: Studio, intent: str) -> Any | None:
    """The try whose money a PaymentIntent takes, or None."""
    return studio.store.row("SELECT * FROM charge WHERE intent = ? AND kind <> 'refund'", intent)


def refund_try(studio: Studio, key: str) -> Any | None:
    """The refund of that key, or None."""
    return studio.store.row("SELECT * FROM charge WHERE kind = 'refund' AND key = ?", key) if key else None


def open_tries(studio: Studio, invoice_id: int | None = None) -> list[Any]:
    """The tries whose end is not known, oldest first: all, or the invoice's."""
    return studio.store.rows(
        "SELECT * FROM charge WHERE state IN ('pending', 'processing', 'unknown') AND (?1 IS NULL OR invoice_id = ?1) ORDER BY id",
        invoice_id,
    )


def is_young(studio: Studio, row: Any) -> bool:
    """Whether another terminal may still be at it."""
    return row.state == "pending" and abs(studio.clock() - from_instant(row.started_at)) < YOUNG


def is_old(studio: Studio, row: Any) -> bool:
    """Whether no call of ours can be on its way any more."""
    return abs(studio.clock() - from_instant(row.started_at)) >= OLD


def _write(studio: Studio, row: Any, kind: str, also: list[tuple[str, int]] | None = None, **changes: object) -> None:
    studio.store.update(models.Charge, row.id, **changes)
    client = studio.store.value("SELECT client_id FROM invoice WHERE id = ?", row.invoice_id)
    details = {name: changes[name] for name in ("state", "code") if changes.get(name)}
    journal.record(
        studio, kind, client=client, invoice=row.invoice_id, amount=row.amount, details=details, rows=[("charge", row.id), *(also or [])]
    )

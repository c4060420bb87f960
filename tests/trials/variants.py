"""Wrong ways to charge that other programs have taken: the trial must catch each of them."""

import uuid
from collections.abc import Callable
from typing import Any

from hextui.billing import charges, pay_pages
from hextui.gateways import stripe as gateway
from hextui.gateways.stripe_answers import Declined, NotSent, StripeTrouble, Unsure, as_intent
from hextui.workflows import charge as charging
from hextui.workflows import intents, pay_link, sync
from hextui.workflows.intents import learn
from hextui.workflows.stripe_account import said_of


def random_key_a_call() -> None:
    """Each call is a new payment with a new key, and no answer counts as no charge."""

    def sent(studio: Any, there: Any, tried: charges.Try) -> Any:
        metadata = {"hextui_install": there.install, "hextui_invoice": tried.token, "hextui_try": tried.key}
        try:
            made = there.stripe.make_intent(tried.amount, studio.currency, tried.customer, tried.description, metadata)
            charges.attach(studio, tried.id, made.id)
            intent = there.stripe.confirm(made.id, tried.method, uuid.uuid4().hex)
        except StripeTrouble as trouble:
            charges.failed(studio, tried.id, "not_sent", trouble.code)
            raise said_of(trouble) from None
        return charging._answered(studio, there, tried, intent)

    charging._sent = sent


def one_key_a_row_replayed() -> None:
    """Payment and confirmation are one call, which is made again under its key to learn what became of it."""

    def call(studio: Any, there: Any, row_id: int) -> Any:
        row = studio.store.row("SELECT * FROM charge WHERE id = ?", row_id)
        card = studio.store.row("SELECT * FROM card WHERE id = ?", row.card_id)
        customer = studio.store.value("SELECT customer FROM stripe_customer WHERE id = ?", card.customer_id)
        token = studio.store.value("SELECT token FROM invoice_token WHERE invoice_id = ?", row.invoice_id)
        given = {
            "amount": row.amount, "currency": "cad", "customer": customer, "payment_method": card.method, "confirm": True,
            "off_session": True, "metadata": {"hextui_install": there.install, "hextui_invoice": token, "hextui_try": row.key},
        }  # fmt: skip
        made = there.stripe._call(lambda v1: v1.payment_intents.create(given, {"idempotency_key": row.key, "max_network_retries": 0}))
        return as_intent(made)

    def sent(studio: Any, there: Any, tried: charges.Try) -> Any:
        try:
            intent = call(studio, there, tried.id)
        except (Declined, NotSent) as trouble:
            charges.failed(studio, tried.id, "declined", trouble.code)
            raise said_of(trouble) from None
        except Unsure:
            charges.moved(studio, tried.id, "unknown")
            return charging.Charged(tried.id, "unknown", tried.amount, None)
        charges.attach(studio, tried.id, intent.id)
        return charging._answered(studio, there, tried, intent)

    def settle(studio: Any, there: Any, charge_id: int) -> str:
        row = studio.store.row("SELECT * FROM charge WHERE id = ?", charge_id)
        if row.kind != "card" or row.settled_at is not None:
            return real(studio, there, charge_id)
        try:
            intent = call(studio, there, charge_id)
        except (Declined, NotSent) as trouble:
            charges.failed(studio, charge_id, "declined", trouble.code)
            return "declined"
        with studio.store.transaction():
            studio.store.execute("UPDATE charge SET intent = ? WHERE id = ? AND intent IS NULL", intent.id, charge_id)
        learn(studio, there, intent)
        return ""

    real = intents.settle_try
    charging._sent = sent
    for room in (charging, sync):
        room.settle_try = settle  # type: ignore[attr-defined]


def a_5xx_is_a_failure() -> None:
    """An answer that says nothing of what was done counts as nothing done."""
    real = gateway._trouble

    def trouble(error: Any) -> StripeTrouble:
        found = real(error)
        return NotSent("failed") if isinstance(found, Unsure) and found.code == "no_answer" else found

    gateway._trouble = trouble


def link_left_open() -> None:
    """The link is closed here, and not at Stripe."""

    def close(studio: Any, _there: Any, invoice_id: int) -> None:
        page = pay_pages.open_page(studio, invoice_id)
        if page is not None:
            pay_pages.closed(studio, page.id)

    for room in (charging, pay_link, intents):
        vars(room)["close_page"] = close


VARIANTS: dict[str, Callable[[], None]] = {
    "random key a call": random_key_a_call,
    "one key a row, replayed": one_key_a_row_replayed,
    "5xx as failed": a_5xx_is_a_failure,
    "link left open": link_left_open,
}


def use(name: str) -> None:
    """Make this process charge in a wrong way; the empty name is the right one."""
    if name:
        VARIANTS[name]()

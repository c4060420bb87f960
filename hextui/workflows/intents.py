"""What became of a payment, a refund or a dispute at Stripe: read there, and booked here once, in whatever order it is learnt."""

from hextui.billing import charges, find, pay_pages, stripe_account, stripe_money
from hextui.billing.payments import Booked
from hextui.errors import Refused
from hextui.gateways.stripe_answers import Dispute, Intent, NotThere, Refund, Session
from hextui.studio import Studio
from hextui.text import _
from hextui.workflows.stripe_account import Connection

GONE = ("canceled",)
UNDER_WAY = ("processing",)
KNOWN = ("succeeded", "canceled")
DISPUTE_STATES = {"won": "won", "lost": "lost", "warning_closed": "won", "prevented": "won"}


def look_at(studio: Studio, there: Connection, intent_id: str) -> Booked | None:
    """Read a PaymentIntent and book what it took; what was booked now. Raises StripeTrouble."""
    return learn(studio, there, there.stripe.intent(intent_id))


def learn(studio: Studio, there: Connection, intent: Intent) -> Booked | None:
    """Book what is now known of a PaymentIntent; what was booked. Those of other programs and studios are left alone."""
    invoice_id = _invoice_of(studio, there, intent)
    if invoice_id is None:
        return None
    if intent.status == "succeeded":
        if invoice_id == 0 or intent.currency != studio.currency:
            stripe_money.unmatched(studio, intent.id, "payment", intent.received, intent.currency)
            return None
        return stripe_money.take(studio, there.at, invoice_id, intent.id, intent.received)
    tried = charges.try_of(studio, intent.id)
    if tried is None:
        if intent.status in UNDER_WAY and invoice_id:
            amount = studio.store.value("SELECT amount FROM pay_page WHERE invoice_id = ? ORDER BY id DESC LIMIT 1", invoice_id)
            charges.page_processing(studio, invoice_id, there.at, intent.id, int(amount or find.issued(studio, invoice_id)[1].total))
    elif intent.status in UNDER_WAY:
        charges.moved(studio, tried.id, "processing")
    elif intent.status in GONE:
        charges.failed(studio, tried.id, "declined" if intent.error else "not_sent", intent.error or "cancelled")
    elif intent.error and tried.kind == "page":
        charges.failed(studio, tried.id, "declined", intent.error)
    return None


def close_page(studio: Studio, there: Connection, invoice_id: int) -> None:
    """Close the invoice's open page at Stripe for good, with every session that was opened from it.

    What was paid on it at the last moment is booked; what was begun there and waits for the client is ended.
    Raises Refused, StripeTrouble.
    """
    page = pay_pages.open_page(studio, invoice_id)
    if page is None:
        return
    if not page.live and there.at.live:
        # Nobody can pay real money on a page of test mode.
        pay_pages.closed(studio, page.id)
        return
    if (page.account, bool(page.live)) != (there.at.account, there.at.live):
        raise Refused(
            "other_account",
            _(
                "The pay link of this invoice was made with another Stripe account. Connect that one first (`hextui stripe connect`), "
                "or let the owner settle it (`hextui settle`)."
            ),
        )
    try:
        there.stripe.turn_link(page.link, active=False)
        for session in there.stripe.sessions_of(page.link):
            _end_session(studio, there, session)
    except NotThere:
        # Stripe has deleted it: nobody can pay there.
        pass
    pay_pages.closed(studio, page.id)


def _end_session(studio: Studio, there: Connection, session: Session) -> None:
    ended = there.stripe.expire(session.id) if session.status == "open" else session
    if ended.status == "open":
        raise Refused("page_open", _("The pay link could not be closed at Stripe. Nothing was changed; try again."))
    if ended.status != "complete" or not ended.intent:
        return
    intent = there.stripe.intent(ended.intent)
    if intent.status not in (*KNOWN, *UNDER_WAY):
        # A voucher that was not paid yet, say: it could be paid after the card was charged.
        intent = there.stripe.cancel_intent(intent.id)
        if intent.status not in (*KNOWN, *UNDER_WAY):
            raise Refused("page_open", _("The pay link could not be closed at Stripe. Nothing was changed; try again."))
    learn(studio, there, intent)


def close_stale_pages(studio: Studio, there: Connection) -> None:
    """Close every page whose amount is no longer what is left to pay: money came in another way. Raises Refused, StripeTrouble."""
    for page in pay_pages.open_pages(studio, there.at):
        stands = find.issued(studio, page.invoice_id)[1]
        if stands.due != page.amount or stands.state not in ("open", "partially_paid"):
            close_page(studio, there, page.invoice_id)


def _invoice_of(studio: Studio, there: Connection, intent: Intent) -> int | None:
    """The invoice that a PaymentIntent is for; 0 when it is this store's and the invoice is not here; None when it is not ours."""
    tried = charges.try_of(studio, intent.id)
    if tried is not None:
        return int(tried.invoice_id)
    if intent.metadata.get("hextui_install") not in there.ours:
        return None
    return stripe_account.invoice_of(studio, intent.metadata.get("hextui_invoice", "")) or 0


def learn_refund(studio: Studio, there: Connection, refund: Refund) -> Booked | None:
    """Book what is now known of a refund; what was booked. Those of payments that are not here are left alone."""
    if stripe_money.booked(studio, refund.intent) is None or refund.currency != studio.currency:
        return None
    key = refund.metadata.get("hextui_try", "")
    tried = charges.refund_try(studio, key)
    if tried is not None and stripe_money.booked(studio, f"{key}:by-hand") is not None:
        return None
    if refund.status in ("failed", "canceled"):
        if tried is not None:
            charges.failed(studio, tried.id, "declined", f"refund_{refund.status}")
        return stripe_money.refund_failed(studio, there.at, refund.id)
    if refund.status == "succeeded":
        return stripe_money.give_back(
            studio, there.at, refund.id, refund.intent, refund.amount, charge_id=tried.id if tried is not None else None
        )
    if tried is not None:
        charges.moved(studio, tried.id, "processing")
    return None


def learn_dispute(studio: Studio, there: Connection, dispute: Dispute) -> bool:
    """Keep how a dispute stands; whether anything is new. Those of payments that are not here are left alone."""
    if stripe_money.booked(studio, dispute.intent) is None:
        return False
    state = DISPUTE_STATES.get(dispute.status, "open")
    return stripe_money.disputed(studio, there.at, dispute.id, dispute.intent, dispute.amount, state, dispute.reason)


def settle_try(studio: Studio, there: Connection, charge_id: int) -> str:
    """Find out what became of an open try, without ever taking money; its state then. Raises StripeTrouble.

    Where nothing was taken, the PaymentIntent is ended first: a confirmation that is still on its way can do nothing then.
    """
    row = studio.store.row("SELECT * FROM charge WHERE id = ?", charge_id)
    if row is None or row.settled_at is not None:
        return "" if row is None else str(row.state)
    if (row.account, bool(row.live)) != (there.at.account, there.at.live):
        # Only the account that was asked can say it.
        return str(row.state)
    if row.kind == "refund":
        _settle_refund(studio, there, row.id)
    elif row.intent is None:
        # The PaymentIntent was never kept here, so it was never confirmed.
        charges.failed(studio, row.id, "not_sent", "broken_off")
    else:
        try:
            intent = there.stripe.intent(row.intent)
            if intent.status not in ("succeeded", "processing", "canceled") and row.kind == "card":
                error = intent.error
                intent = there.stripe.cancel_intent(row.intent)
                if intent.status == "canceled":
                    intent = Intent(intent.id, intent.status, 0, intent.currency, intent.metadata, error or intent.error)
            learn(studio, there, intent)
        except NotThere:
            # With this key it cannot be known.
            charges.moved(studio, row.id, "unknown")
    return str(studio.store.value("SELECT state FROM charge WHERE id = ?", charge_id))


def _settle_refund(studio: Studio, there: Connection, charge_id: int) -> None:
    row = studio.store.row("SELECT * FROM charge WHERE id = ?", charge_id)
    assert row is not None
    try:
        refunds = list(there.stripe.refunds_of(row.intent))
    except NotThere:
        # With this key it cannot be known.
        charges.moved(studio, charge_id, "unknown")
        return
    for refund in refunds:
        if refund.metadata.get("hextui_try") == row.key:
            learn_refund(studio, there, refund)
            return
    if row.state == "pending" or charges.is_young(studio, row):
        charges.moved(studio, charge_id, "unknown")
    elif charges.is_old(studio, row):
        # No call of ours waits that long: what is not in Stripe's list by now was never asked.
        charges.failed(studio, charge_id, "not_sent", "not_found")

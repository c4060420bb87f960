"""Why a card was declined, in the user's words, and what to do about it."""

from hextui.plain import dropped_said
from hextui.text import _


def decline_said(code: str, said: str) -> str:
    """The sentence for Stripe's decline code; `said` is Stripe's own, for a code that is not known here."""
    ask = _("Ask the client for another card, or mark it as paid another way.")
    words = {
        "authentication_required": _("The bank wants the client to confirm it himself. Nothing was charged; give him the pay link."),
        "insufficient_funds": _("There is not enough money on the card."),
        "expired_card": _("The card has expired."),
        "lost_card": _("The bank declined the card."),
        "stolen_card": _("The bank declined the card."),
        "incorrect_cvc": _("The card's security code is wrong."),
        "incorrect_number": _("The card's number is wrong."),
        "card_velocity_exceeded": _("The card is over its limit."),
        "withdrawal_count_limit_exceeded": _("The card is over its limit."),
        "generic_decline": _("The bank declined the card and does not say why."),
        "do_not_honor": _("The bank declined the card and does not say why; the client can ask it."),
        "fraudulent": _("Stripe takes it for fraud and declined the card."),
        "card_not_supported": _("The card cannot be used for this."),
        "currency_not_supported": _("The card cannot be charged in this currency."),
        "processing_error": _("The bank could not process it. Try again in a few minutes."),
        "issuer_not_available": _("The bank cannot be reached. Try again in a few minutes."),
        "try_again_later": _("The bank cannot answer just now. Try again in a few minutes."),
        "approve_with_id": _("The bank wants the client to call it first."),
        "call_issuer": _("The bank wants the client to call it first."),
        "transaction_not_allowed": _("The bank does not allow this payment; the client can ask it."),
    }
    if code in ("authentication_required", "processing_error", "issuer_not_available", "try_again_later"):
        tail = "" if code == "authentication_required" else _("Nothing was charged.")
        return f"{words[code]} {tail}".strip()
    if code in words:
        return f"{words[code]} {_('Nothing was charged.')} {ask}"
    because = f" ({said})" if said else f" ({code})"
    return f"{_('The card was declined')}{because}. {_('Nothing was charged.')} {ask}"


def cause_said(kind: str, outcome: str, code: str) -> str:
    """Why a step of the timeline took no money, where that is a decline, or why a notice was dropped; else nothing."""
    if kind == "drop":
        return dropped_said(code)
    return decline_said(code, "") if outcome == "declined" and code and kind in ("charge", "pay_link") else ""

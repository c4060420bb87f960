"""Stripe. Until a key is set nothing is called; this room says what is missing."""

from collections.abc import Mapping

from hextui.errors import Refused
from hextui.text import _


def require_key(environment: Mapping[str, str]) -> str:
    """The secret key from STRIPE_API_KEY. Raises Refused, saying what is missing; the key is never repeated."""
    key = environment.get("STRIPE_API_KEY", "").strip()
    if not key:
        raise Refused(
            "stripe_missing",
            _("No card can be charged: no Stripe key is set (STRIPE_API_KEY). Nothing was changed; record the money with mark-paid."),
        )
    if not key.startswith(("sk_test_", "rk_test_", "sk_live_", "rk_live_")):
        raise Refused("stripe_key_wrong", _("The Stripe key is no secret or restricted key (sk_ or rk_). Nothing was changed."))
    return key

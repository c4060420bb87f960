"""The pages that a client sees, for a person who tries the program: save a card, pay a link."""

import html

from tests.fake_stripe.state import CARDS, SLOW, FakeStripe, Refusal


def _page(title: str, body: str) -> str:
    return (
        "<!doctype html><meta charset=utf-8><meta name=viewport content='width=device-width'>"
        f"<title>{html.escape(title)}</title><body style='font:16px sans-serif;max-width:30em;margin:3em auto'>"
        f"<h1>{html.escape(title)}</h1><p><b>A pretended Stripe: no real money.</b></p>{body}"
    )


def shown(state: FakeStripe, path: str) -> tuple[int, str]:
    """A page: its form, or that it is closed."""
    thing = state.things.get(path.rsplit("/", 1)[1])
    if path.startswith("/portal/") and thing is not None:
        return 200, _page("Your cards", "<p>Here a client changes his cards.</p>")
    closed = thing is None or (thing["object"] == "payment_link" and not thing["active"]) or thing.get("status") in ("complete", "expired")
    if closed or thing is None:
        return 410, _page("Closed", f"<p>{html.escape(str((thing or {}).get('inactive_message') or 'This page is closed.'))}</p>")
    words = ", ".join(
        f"<option value={number}>{number} {brand} {decline or 'works'}</option>" for number, (brand, decline) in CARDS.items()
    )
    slow = f"<option value={SLOW}>a bank debit that takes days</option>" if thing.get("mode") != "setup" else ""
    amount = int(thing.get("_amount") or thing.get("amount_total") or 0)
    title = "Save a card" if thing.get("mode") == "setup" else f"Pay {amount / 100:.2f}"
    return 200, _page(title, f"<form method=post><select name=card>{words}{slow}</select> <button>Go</button></form>")


def done(state: FakeStripe, path: str, fields: dict[str, str]) -> tuple[int, str]:
    """What became of a form that was sent."""
    try:
        went = state.pay(path, fields.get("card", ""))
    except (Refusal, KeyError):
        return 410, _page("Closed", "<p>This page is closed.</p>")
    return (200, _page("Done", "<p>Thank you.</p>")) if went else (402, _page("Declined", "<p>The card was declined.</p>"))

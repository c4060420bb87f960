"""Charging, what became of a charge, pay links: as dialogs on an invoice."""

from collections.abc import Awaitable, Callable
from functools import partial

from hextui import typed
from hextui.client_tags import tag_said, tags_now
from hextui.errors import Refused
from hextui.plain import card_face
from hextui.screens.dialogs import Ask, Form, Pick, ShowCode, parsed
from hextui.screens.page import Page
from hextui.screens.telling import untold
from hextui.text import _
from hextui.views.cards import open_tries
from hextui.views.invoices import InvoiceView, invoice
from hextui.widgets.fields import Field
from hextui.workflows import charge as charging
from hextui.workflows import pay_link as pay_links
from hextui.workflows.sync import sync

CHECK_SECONDS = 10.0
"""After how long a charge without an answer is asked for by itself."""


async def charge(page: Page, view: InvoiceView, heading: str) -> str:
    """Say whom, which card and how much, and charge it; `mark_paid` when that is chosen instead."""
    offer = await page.desk.reach(charging.offer, view.id, page.environment)
    if offer.missing:
        chosen = await page.app.push_screen_wait(Pick(heading, [("mark_paid", "m", _("mark as paid instead"))], lines=[offer.missing]))
        return chosen or ""
    newest = offer.cards[0]
    lines = [
        _("{client} · {card}").format(client=view.client_name, card=card_face(newest.brand, newest.last4)),
        _("Left to pay: {amount}").format(amount=page.money(offer.due)),
        *(f"⊘ {tag_said(tag)}" for (_client, kind), tag in (await page.read(tags_now, view.client)).items() if kind == "no_charge"),
        *([] if offer.live else [_("TEST: no real money moves.")]),
    ]
    choices = [
        ("charge", "y", _("charge the card: {amount}").format(amount=page.money(offer.due))),
        ("other", "a", _("another amount or card")),
        ("pay_link", "p", _("pay link instead")),
        ("mark_paid", "m", _("mark as paid instead")),
    ]
    chosen = await page.app.push_screen_wait(Pick(heading, choices, lines=lines, money=["charge", "pay_link"]))
    if chosen == "charge":
        page.say(_("Asking Stripe…"))
        await _charge(page, view, None, None)
    elif chosen == "other":
        await _other(page, view, heading, offer)
    elif chosen == "pay_link":
        await pay_link(page, view)
    return "mark_paid" if chosen == "mark_paid" else ""


async def _other(page: Page, view: InvoiceView, heading: str, offer: charging.Offer) -> None:
    cards = [(str(card.id), card_face(card.brand, card.last4)) for card in offer.cards]
    fields = [
        Field("amount", _("Amount"), placeholder=page.money(offer.due)),
        Field("card", _("Card"), choices=cards),
    ]

    async def submit(filled: dict[str, str]) -> tuple[int | None, int]:
        given = filled["amount"].strip()
        amount = await parsed("amount", lambda: typed.amount(page.studio, given)) if given else None
        if amount is not None and not 0 < amount <= offer.due:
            raise Refused("bad_amount", _("Between zero and what is due, {due}, can be charged.").format(due=page.money(offer.due)))
        return amount, int(filled["card"])

    filled = await page.app.push_screen_wait(Form(heading, fields, submit, done=_("go on"), blame={"bad_amount": "amount"}))
    if not filled:
        return
    amount, card = filled
    face = next(words for key, words in cards if key == str(card))
    lines = [_("{client} · {card}").format(client=view.client_name, card=face)]
    charge = _("charge {amount}").format(amount=page.money(offer.due if amount is None else amount))
    if await page.app.push_screen_wait(Ask(heading, lines, charge, moves_money=True)):
        page.say(_("Asking Stripe…"))
        await _charge(page, view, *filled)


async def _charge(page: Page, view: InvoiceView, amount: int | None, card: int | None) -> None:
    try:
        done = await page.reach(charging.charge, view.id, page.environment, amount, card)
    except Refused as refused:
        if refused.code != "authentication_required":
            raise
        choices = [("pay_link", "p", _("show the pay link"))]
        if await page.app.push_screen_wait(Pick(_("The bank wants the client himself"), choices, lines=[refused.message])):
            await pay_link(page, view)
        return
    words = {
        "succeeded": _("{amount} is charged and booked."),
        "processing": _("{amount} is on its way; it is booked when it comes."),
        "unknown": _("Whether {amount} was charged is not known yet. Nothing more is taken meanwhile; `c` asks Stripe."),
    }
    told = await untold(page, view.id) if done.state == "succeeded" else ""
    page.say(f"{words[done.state].format(amount=page.money(done.amount))} {told}".strip(), bad=done.state == "unknown")
    if done.state == "unknown":
        page.app.set_timer(CHECK_SECONDS, page.app.read_stripe)  # type: ignore[attr-defined]


async def check(page: Page, view: InvoiceView) -> None:
    """What became of the money under way: ask Stripe now, or settle it by hand."""
    tries = await page.read(open_tries, view.id)
    words = {"card": _("charge"), "page": _("payment online"), "refund": _("refund")}
    lines = [
        _("{what} of {amount}, begun {moment}: its outcome is not known.").format(
            what=words[each.kind], amount=page.money(each.amount), moment=each.started_at[:16].replace("T", " ")
        )
        if each.state != "processing"
        else _("{what} of {amount} is on its way.").format(what=words[each.kind], amount=page.money(each.amount))
        for each in tries
    ]
    choices = [("check", "c", _("ask Stripe now"))]
    if any(each.state != "processing" for each in tries):
        choices.append(("settle", "h", _("settle it by hand")))
    chosen = await page.app.push_screen_wait(Pick(f"{view.number} · {view.client_name}", choices, lines=lines))
    if chosen == "check":
        page.say(_("Asking Stripe…"))
        await _check_now(page, view)
    elif chosen == "settle":
        await _settle(page, view)


async def _check_now(page: Page, view: InvoiceView) -> None:
    state = await page.reach(charging.check_now, view.id, page.environment)
    words = {
        "succeeded": _("It is known now: the money moved, and is booked."),
        "declined": _("It is known now: it was declined, no money moved."),
        "not_sent": _("It is known now: no money moved."),
        "processing": _("It is on its way."),
        "": _("Nothing is under way any more."),
    }
    page.say(words.get(state, _("Stripe does not know yet. Try again in some minutes.")), bad=state not in words)


async def _settle(page: Page, view: InvoiceView) -> None:
    fields = [
        Field("taken", _("The money"), choices=[("no", _("did not move")), ("yes", _("moved"))]),
        Field("reason", _("Reason")),
    ]

    async def submit(filled: dict[str, str]) -> None:
        await page.reach(charging.settle, view.id, filled["taken"] == "yes", filled["reason"], page.environment)

    lines = [_("Only where Stripe can never say it. What Stripe reports later is booked all the same, once.")]
    form = Form(_("Settle by hand · {number}").format(number=view.number), fields, submit, lines=lines, done=_("settle"),
                blame={"empty": "reason"})  # fmt: skip
    if await page.app.push_screen_wait(form):
        page.say(_("Settled by hand."))


async def pay_link(page: Page, view: InvoiceView) -> None:
    """The page on which the client pays, as an address and a code; it closes by itself when he has paid."""
    page.say(_("Asking Stripe…"))
    url = await page.reach(pay_links.pay_link, view.id, page.environment)
    page.say("")

    async def paid() -> str:
        await page.desk.beside("stripe", sync, page.environment)
        now = await page.read(invoice, view.id)
        return "" if now.due == view.due and now.state == view.state else _("{number} is paid.").format(number=view.number)

    title = _("{number} · {client} · {amount}").format(number=view.number, client=view.client_name, amount=page.money(view.due))
    said = await page.app.push_screen_wait(ShowCode(title, url, partial(quiet, paid)))
    if said:
        page.say(said)
        page.reload()


async def quiet(ask: Callable[[], Awaitable[str]]) -> str:
    """What is asked again and again: where Stripe cannot be reached, it is asked again later."""
    try:
        return await ask()
    except Refused:
        return ""

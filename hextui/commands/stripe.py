"""Stripe: the account, saved cards, pay links, what happened there."""

import os
import sys
from dataclasses import asdict
from typing import Any

import click

from hextui.billing.stripe_money import settle_unmatched
from hextui.commands.base import WHOLE, Session, command, group, option, piped_line
from hextui.commands.payload import invoice_payload
from hextui.errors import Refused
from hextui.plain import card_line, state_word, table
from hextui.qr import qr_lines
from hextui.text import N_, _, plural, show_day, show_money
from hextui.views.cards import CardView, cards_of, open_tries, unmatched_count
from hextui.views.clients import client_id
from hextui.views.invoices import invoice, invoice_id
from hextui.views.review import unmatched_money
from hextui.workflows import cards, stripe_account
from hextui.workflows import charge as charging
from hextui.workflows import pay_link as pay_links
from hextui.workflows.sync import sync as run_sync

BRANDING_PAGE = "https://dashboard.stripe.com/settings/branding"
PORTAL_PAGE = "https://dashboard.stripe.com/settings/billing/portal"

stripe_group = group("stripe")


def _mode(live: bool) -> str:
    return _("LIVE: real money") if live else _("TEST: no real money")


def _typed_key(session: Session) -> tuple[str, bool]:
    """The key and whether it is to be kept: from the environment, where it stays, else typed without echo."""
    given = session.environment.get("STRIPE_API_KEY", "").strip()
    if given:
        return given, False
    if sys.stdin.isatty():
        return str(click.prompt(_("Stripe key (rk_… or sk_…; it is not shown)"), hide_input=True, err=True)), True
    return piped_line(400), True


@stripe_group.command("connect", help=N_("Take a key and check its account."), example="hextui stripe connect")
@option("--take-over", is_flag=True, help=N_("What another copy of this studio left open at Stripe is this one's now."))
@click.pass_obj
def connect(session: Session, take_over: bool) -> None:
    """Connect the account."""
    studio = session.studio
    key, keep = _typed_key(session)
    done = stripe_account.connect(studio, key, keep_key=keep, take_over=take_over)
    account = {"id": done.account.id, "name": done.account.name, "country": done.account.country, "live": done.live}
    session.answer(
        {"stripe": {**account, "charges": done.account.charges, "lacks": list(done.lacks), "kept": done.kept_key}},
        _("Connected: {name} · {country} · {mode}").format(name=done.account.name, country=done.account.country, mode=_mode(done.live)),
        _("The key is in {path}, for its owner alone; it is in no backup.").format(path=done.path)
        if done.kept_key
        else _("The key stays in STRIPE_API_KEY; it is kept nowhere else."),
        *_warnings(done.account.charges, done.lacks),
        _("Logo and colours of Stripe's own pages: {branding}; the client's card page: {portal}").format(
            branding=BRANDING_PAGE, portal=PORTAL_PAGE
        ),
    )


def _warnings(charges: bool, lacks: tuple[str, ...]) -> list[str]:
    said = [] if charges else [_("The account may not take money yet: finish its set-up at Stripe.")]
    return said + [_("The key lacks a permission: {name}").format(name=name) for name in lacks]


@stripe_group.command("status", help=N_("How the account stands, and what is open."), example="hextui stripe status")
@click.pass_obj
def status(session: Session) -> None:
    """The account's status."""
    studio = session.studio
    found = stripe_account.status(studio, session.environment)
    tries, lost = open_tries(studio), unmatched_count(studio)
    read = studio.local(found.read_at).isoformat(timespec="minutes") if found.read_at else ""
    session.answer(
        {"stripe": {**asdict(found), "open": [asdict(each) for each in tries], "unmatched": lost}},
        _("{name} · {country} · {mode}").format(name=found.name, country=found.country, mode=_mode(found.live)),
        *_warnings(found.charges, found.lacks),
        _("Last read: {moment}").format(moment=read) if read else _("Not read yet: `hextui sync`."),
        *(
            _("Invoice {number}: {amount} {state}").format(
                number=each.number,
                amount=session.money(each.amount),
                state=state_word("unknown" if each.state == "pending" else each.state),
            )
            for each in tries
        ),
        *([_("Money that belongs to nothing here: {count}. Look at it at Stripe.").format(count=lost)] if lost else []),
    )


@stripe_group.command(
    "unmatched",
    help=N_("Money that moved at Stripe and belongs to nothing here; --settle takes it off the list."),
    example='hextui stripe unmatched\nhextui stripe unmatched --settle 3 --reason "given back at Stripe"',
)
@option("--settle", "settled", type=WHOLE, metavar="N", help=N_("Say what became of this one."))
@option("--reason", metavar="R", help=N_("What became of it; it stays in the journal."))
@click.pass_obj
def unmatched(session: Session, settled: int | None, reason: str | None) -> None:
    """Money that belongs to nothing here."""
    if settled is not None:
        settle_unmatched(session.studio, settled, reason or "")
    rows = unmatched_money(session.studio)
    lines = [
        (str(row.id), show_day(row.on), row.what, show_money(row.amount, row.currency) if row.amount is not None else "", row.said)
        for row in rows
    ]
    said = table(("#", _("Since"), _("What"), _("Amount"), "Stripe"), lines, right=(0, 3)) if rows else _("Nothing of that waits.")
    session.answer({"unmatched": [asdict(row) for row in rows]}, said)


@stripe_group.command("disconnect", help=N_("Forget the key."), example="hextui stripe disconnect")
@click.pass_obj
def disconnect(session: Session) -> None:
    """Forget the key."""
    stripe_account.disconnect(session.studio)
    session.answer({"stripe": None}, _("The key is forgotten. What is open at Stripe stays open there."))


card_group = group("card")


def _show_page(session: Session, url: str, *sentences: str) -> None:
    """An address, as a code too where a terminal shows it."""
    session.answer({"url": url}, url, *sentences)
    if not session.as_json and sys.stdout.isatty():
        lines = qr_lines(url)
        if lines and len(lines[0]) <= os.get_terminal_size().columns:
            session.say("\n".join(lines))


@card_group.command(
    "link", help=N_("A page of Stripe's on which the client saves a card; it lives for a day."), example="hextui card link 12"
)
@click.argument("client_text", metavar="CLIENT")
@option("--mail", is_flag=True, help=N_("Mail it to the client instead."))
@click.pass_obj
def card_link(session: Session, client_text: str, mail: bool) -> None:
    """The page on which a card is saved."""
    studio = session.studio
    client = client_id(studio, client_text)
    if mail:
        from hextui.billing.cards import mail_page

        notice = mail_page(studio, client)
        session.answer(
            {"notice": {"id": notice, "kind": "save_card", "state": "queued"}}, _("The notice to the client waits in the outbox.")
        )
        return
    _show_page(session, cards.card_page(studio, client, session.environment).url, _("The card appears here once the client has saved it."))


@card_group.command("portal", help=N_("The page on which the client sees and changes his cards."), example="hextui card portal 12")
@click.argument("client_text", metavar="CLIENT")
@click.pass_obj
def card_portal(session: Session, client_text: str) -> None:
    """The client's own page."""
    _show_page(session, cards.portal(session.studio, client_id(session.studio, client_text), session.environment).url)


def _card_object(view: CardView) -> dict[str, Any]:
    month, year = view.expires.split("/")
    return {**asdict(view), "exp_month": int(month), "exp_year": int(year)}


@card_group.command("list", help=N_("The client's saved cards, as Stripe has them now."), example="hextui card list 12")
@click.argument("client_text", metavar="CLIENT")
@click.pass_obj
def card_list(session: Session, client_text: str) -> None:
    """The saved cards."""
    studio = session.studio
    client = client_id(studio, client_text)
    try:
        cards.refresh(studio, client, session.environment)
    except Refused as refused:
        # What is known here is shown all the same.
        session.aside(refused.message)
    views = cards_of(studio, client)
    rows = [(str(view.id), card_line(view)) for view in views]
    session.answer({"cards": [_card_object(view) for view in views]}, table(("#", _("Card")), rows) if rows else _("No card is saved."))


@card_group.command("remove", help=N_("Take a saved card off, here and at Stripe."), example="hextui card remove 12 --card 3")
@click.argument("client_text", metavar="CLIENT")
@option("--card", "card_id", type=WHOLE, metavar="N", help=N_("Which one, when there are several."))
@click.pass_obj
def card_remove(session: Session, client_text: str, card_id: int | None) -> None:
    """Remove a card."""
    studio = session.studio
    client = client_id(studio, client_text)
    card = cards.remove_card(studio, client, card_id, session.environment)
    session.did(card={"brand": card.brand, "last4": card.last4})
    session.answer(
        {"cards": [_card_object(view) for view in cards_of(studio, client)]},
        _("The card {brand} {last4} is taken off.").format(brand=card.brand, last4=card.last4),
    )


@command(
    "charge",
    "hextui charge 2026-0001\nhextui charge 2026-0001 --amount 20",
)
@click.argument("wanted", metavar="INVOICE")
@option("--amount", metavar="A", help=N_("How much (default: what is due)."))
@option("--card", "card_id", type=WHOLE, metavar="N", help=N_("Which card (default: the newest)."))
def charge(session: Session, wanted: str, amount: str | None, card_id: int | None) -> None:
    """Charge a card; exit status 4 when the outcome is not known yet."""
    from hextui import typed

    studio = session.studio
    record_id = invoice_id(studio, wanted)
    how_much = None if amount is None else typed.amount(studio, amount)
    done = charging.charge(studio, record_id, session.environment, how_much, card_id)
    words = {
        "succeeded": _("{amount} is charged and booked."),
        "processing": _("{amount} is on its way; it is booked when it comes (`hextui sync`)."),
        "unknown": _(
            "Whether {amount} was charged is not known yet. Nothing more is taken meanwhile; `hextui sync` asks Stripe what became of it."
        ),
    }
    session.exit_status = 4 if done.state == "unknown" else 0
    payment = {"id": done.payment, "state": done.state, "amount": done.amount}
    session.did(payment=payment, invoice={"id": record_id})
    said = [words[done.state].format(amount=session.money(done.amount))]
    if done.credited:
        said.append(_("{amount} went to the client's credit.").format(amount=session.money(done.credited)))
    session.answer({"payment": payment, "invoice": invoice_payload(session, record_id)}, *said)


@command("pay-link", "hextui pay-link 2026-0001")
@click.argument("wanted", metavar="INVOICE")
def pay_link(session: Session, wanted: str) -> None:
    """An invoice's pay link."""
    _show_page(session, pay_links.pay_link(session.studio, invoice_id(session.studio, wanted), session.environment))


@command("sync", "hextui sync")
def sync(session: Session) -> None:
    """Read Stripe's events."""
    done = run_sync(session.studio, session.environment)
    session.did(sync=asdict(done))
    said = [
        _("Payments booked: {count} · {amount}").format(count=done.payments, amount=session.money(done.amount)),
        *([_("Refunds booked: {count}").format(count=done.refunds)] if done.refunds else []),
        *(
            [
                plural(
                    "{count} refund did not reach the client: the money is the studio's again. Look at it in the review.",
                    "{count} refunds did not reach the clients: the money is the studio's again. Look at them in the review.",
                    done.refunds_failed,
                ).format(count=done.refunds_failed)
            ]
            if done.refunds_failed
            else []
        ),
        *([_("Disputes: {count}").format(count=done.disputes)] if done.disputes else []),
        *([_("Saved cards that came or went: {count}").format(count=done.cards)] if done.cards else []),
        *([_("Still not known: {count}").format(count=done.open)] if done.open else []),
    ]
    if done.unmatched:
        said.append(_("Money that belongs to nothing here: {count}. Look at it at Stripe.").format(count=done.unmatched))
    for problem in done.problems:
        session.aside(problem)
    if done.flagged:
        said.append(
            plural(
                "{count} payment came for nothing that was to pay: it is the client's credit. Look whether to give it back.",
                "{count} payments came for nothing that was to pay: they are the clients' credit. Look whether to give them back.",
                len(done.flagged),
            ).format(count=len(done.flagged))
        )
    session.answer({"sync": asdict(done)}, *said)


@command(
    "settle",
    'hextui settle 2026-0001 --taken --reason "seen on the account statement"',
)
@click.argument("wanted", metavar="INVOICE")
@option("--taken/--not-taken", "taken", required=True, help=N_("Whether the money moved."))
@option("--reason", required=True, metavar="R", help=N_("Why; it stays in the timeline."))
def settle(session: Session, wanted: str, taken: bool, reason: str) -> None:
    """Settle an unknown outcome by hand."""
    record_id = invoice_id(session.studio, wanted)
    charging.settle(session.studio, record_id, taken, reason, session.environment)
    session.did(invoice={"id": record_id})
    view = invoice(session.studio, record_id)
    session.answer(
        {"invoice": invoice_payload(session, record_id)},
        _("Settled by hand. Left to pay on {number}: {amount}").format(number=view.number, amount=session.money(view.due)),
    )


COMMANDS = {
    "stripe": stripe_group,
    "card": card_group,
    "charge": charge,
    "pay-link": pay_link,
    "sync": sync,
    "settle": settle,
}

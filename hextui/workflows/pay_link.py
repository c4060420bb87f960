"""Pay links: the page at Stripe on which a client pays an invoice. Closed there before money moves in another way."""

from collections.abc import Mapping
from typing import Any

from hextui.billing import find, pay_pages
from hextui.documents.labels import invoice_named, page_closed
from hextui.errors import Refused
from hextui.gateways.stripe import StripeTrouble
from hextui.reckoning import standing
from hextui.studio import Studio
from hextui.text import _, speaking
from hextui.workflows.intents import look_at
from hextui.workflows.stripe_account import Connection, connection, has_key, said_of


def pay_link(studio: Studio, invoice_id: int, environment: Mapping[str, str], *, by_itself: bool = False) -> str:
    """The address of the page on which the invoice is paid, made when there is none for what is left to pay. Raises Refused."""
    there = connection(studio, environment)
    _row, due, token = pay_pages.begin(studio, invoice_id, by_itself=by_itself)
    try:
        page = pay_pages.open_page(studio, invoice_id)
        if page is not None:
            if page.amount == due and (page.account, bool(page.live)) == (there.at.account, there.at.live):
                # Where it was opened again and that did not reach Stripe, it does now.
                there.stripe.turn_link(page.link, active=True)
                return str(page.url)
            close(studio, there, invoice_id)
            _row, due, token = pay_pages.begin(studio, invoice_id, by_itself=by_itself)
        metadata = {"hextui_install": there.install, "hextui_invoice": token}
        link, url = there.stripe.make_link(due, studio.currency, _what(studio, invoice_id), metadata, _words(studio, invoice_id))
        if pay_pages.keep(studio, invoice_id, there.at, link, url, due):
            return url
        # Money or another page came first: nobody was given this one.
        there.stripe.turn_link(link, active=False)
    except StripeTrouble as trouble:
        raise said_of(trouble) from None
    page = pay_pages.open_page(studio, invoice_id)
    if page is not None:
        return str(page.url)
    raise Refused("changed_meanwhile", _("What is left to pay changed meanwhile. Look at the invoice again."))


def after_issue(studio: Studio, invoice_id: int, environment: Mapping[str, str]) -> str:
    """Make the pay link of an invoice just issued, where Stripe is set up and answers; why not, if it does not. Never refuses."""
    stands = standing(studio.store, invoice_id)
    if stands is None or stands.due == 0 or not studio.settings.flag("stripe.pay_links"):
        return ""
    try:
        if has_key(studio, environment):
            pay_link(studio, invoice_id, environment, by_itself=True)
    except Refused as refused:
        return refused.message
    return ""


def _what(studio: Studio, invoice_id: int) -> str:
    row, _stands = find.issued(studio, invoice_id)
    client = find.client(studio, row.client_id)
    with speaking(client.language or studio.settings.text("studio.language"), studio.settings.text("studio.country")):
        return invoice_named(row.number)


def _words(studio: Studio, invoice_id: int) -> str:
    row, _stands = find.issued(studio, invoice_id)
    client = find.client(studio, row.client_id)
    with speaking(client.language or studio.settings.text("studio.language"), studio.settings.text("studio.country")):
        return page_closed(row.number)


def close(studio: Studio, there: Connection, invoice_id: int) -> Any | None:
    """Close the invoice's open page at Stripe, with every session that was opened from it; the page, or None when none was open.

    What was paid on it at the last moment is booked. Raises Refused, StripeTrouble.
    """
    page = pay_pages.open_page(studio, invoice_id)
    if page is None:
        return None
    if not page.live and there.at.live:
        # Nobody can pay real money on a page of test mode.
        pay_pages.closed(studio, page.id)
        return None
    if (page.account, bool(page.live)) != (there.at.account, there.at.live):
        raise Refused(
            "other_account",
            _("The pay link of this invoice was made with another Stripe account. Connect that one first (`hextui stripe connect`)."),
        )
    there.stripe.turn_link(page.link, active=False)
    for session in there.stripe.sessions_of(page.link):
        ended = there.stripe.expire(session.id) if session.status == "open" else session
        if ended.status == "open":
            raise Refused("page_open", _("The pay link could not be closed at Stripe. Nothing was changed; try again."))
        if ended.status == "complete" and ended.intent:
            look_at(studio, there, ended.intent)
    pay_pages.closed(studio, page.id)
    return page


def close_before(studio: Studio, invoice_ids: list[int], environment: Mapping[str, str]) -> None:
    """Close what is open at Stripe for these invoices, before money is recorded or taken back by hand. Raises Refused."""
    wanted = [each for each in dict.fromkeys(invoice_ids) if pay_pages.open_page(studio, each) is not None]
    if not wanted:
        return
    try:
        there = connection(studio, environment)
        for each in wanted:
            close(studio, there, each)
    except StripeTrouble as trouble:
        raise said_of(trouble) from None


def open_again(studio: Studio, there: Connection, page: Any | None) -> None:
    """Open a page that was closed for a charge that took nothing. Where that fails it stays closed: a new one is made on demand."""
    if page is None:
        return
    try:
        pay_pages.opened_again(studio, page.id)
        there.stripe.turn_link(page.link, active=True)
    except (Refused, StripeTrouble):
        # It counts as open here: it will be closed again before money moves, which does no harm.
        return

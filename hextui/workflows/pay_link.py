"""Pay links: the page at Stripe on which a client pays an invoice. Closed there before money moves in another way."""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from hextui.afterwards import guarded
from hextui.billing import find, pay_pages
from hextui.documents.labels import invoice_named, page_closed
from hextui.errors import Refused
from hextui.gateways.stripe_answers import StripeTrouble
from hextui.reckoning import standing
from hextui.studio import Studio
from hextui.text import _, speaking
from hextui.workflows.intents import close_page
from hextui.workflows.stripe_account import connection, has_key, said_of

Answer = TypeVar("Answer")


def pay_link(studio: Studio, invoice_id: int, environment: Mapping[str, str], *, by_itself: bool = False) -> str:
    """The address of the page on which the invoice is paid, made when there is none for what is left to pay. Raises Refused."""
    there = connection(studio, environment)
    _row, due, token = pay_pages.begin(studio, invoice_id, by_itself=by_itself)
    try:
        page = pay_pages.open_page(studio, invoice_id)
        if page is not None:
            if page.amount == due and (page.account, bool(page.live)) == (there.at.account, there.at.live):
                return str(page.url)
            close_page(studio, there, invoice_id)
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

    def made() -> None:
        stands = standing(studio.store, invoice_id)
        wanted = stands is not None and stands.due > 0 and studio.settings.flag("stripe.pay_links")
        if wanted and has_key(studio, environment):
            pay_link(studio, invoice_id, environment, by_itself=True)

    _none, trouble = guarded(studio.places.log, made)
    return "" if trouble is None else trouble.message


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


def closing_first(studio: Studio, invoice_ids: Sequence[int], environment: Mapping[str, str], verb: Callable[[], Answer]) -> Answer:
    """Do a verb; where an open page stands in its way, the page is closed at Stripe first. Raises Refused.

    The verb refuses an open page last of all: one that is refused for another reason closes nothing. What is left to pay afterwards can
    be paid on a new page, which the notice of the step names.
    """
    try:
        return verb()
    except Refused as refused:
        if refused.code != "page_open":
            raise
    try:
        there = connection(studio, environment)
        for each in dict.fromkeys(invoice_ids):
            close_page(studio, there, each)
    except StripeTrouble as trouble:
        raise said_of(trouble) from None
    except Refused as refused:
        if refused.code != "stripe_missing":
            raise
        raise Refused(
            "page_open",
            _(
                "The client can still pay on this invoice's pay link, and without Stripe's key it cannot be closed. Nothing was changed. "
                "Connect Stripe (`hextui stripe connect`), or let the owner settle it (`hextui settle`)."
            ),
        ) from None
    try:
        return verb()
    finally:
        # Also where the step is refused now: the page that the client had is closed.
        for each in dict.fromkeys(invoice_ids):
            after_issue(studio, each, environment)

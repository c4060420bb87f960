"""Pages on which an invoice is paid: kept with their amount, closed before money moves otherwise."""

from typing import Any

from hextui.billing import find, journal, rights
from hextui.billing.stripe_account import At, token_of
from hextui.errors import Refused
from hextui.store import models
from hextui.studio import Studio
from hextui.text import _


def open_page(studio: Studio, invoice_id: int) -> Any | None:
    """The page that is open for the invoice, or None."""
    return studio.store.row("SELECT * FROM pay_page WHERE invoice_id = ? AND state = 'open'", invoice_id)


def open_pages(studio: Studio, at: At) -> list[Any]:
    """Every page of the account that is open, oldest first."""
    return studio.store.rows(
        "SELECT * FROM pay_page WHERE state = 'open' AND account = ? AND live = ? ORDER BY id", at.account, int(at.live)
    )


def no_open_page(studio: Studio, invoice_id: int) -> None:
    """Refuse what would move money while the client may pay on a page. Raises Refused."""
    if open_page(studio, invoice_id) is not None:
        number = studio.store.value("SELECT number FROM invoice WHERE id = ?", invoice_id)
        raise Refused(
            "page_open",
            _("The pay link of invoice {number} is open, and it could not be closed at Stripe. Nothing was changed; try again.").format(
                number=number
            ),
        )


def begin(studio: Studio, invoice_id: int, *, by_itself: bool = False) -> tuple[Any, int, str]:
    """Check that a page may be made: the invoice's row, what is left to pay, and what names it to Stripe. Raises Refused.

    `by_itself`: it is made by the step that issued the invoice, whoever did that.
    """
    with studio.store.transaction():
        row, stands = find.issued(studio, invoice_id)
        if not by_itself:
            rights.require(studio, "pay_link", find.client(studio, row.client_id))
        find.no_open_charge(stands)
        find.not_written_off(stands)
        if stands.due == 0:
            raise Refused("nothing_due", _("Nothing is left to pay on {number}. Nothing was booked.").format(number=row.number))
        return row, stands.due, token_of(studio, invoice_id)


def keep(studio: Studio, invoice_id: int, at: At, link: str, url: str, amount: int) -> bool:
    """Keep a page that was made at Stripe; whether it may be used: what is left to pay, or another page, may have come first."""
    with studio.store.transaction():
        row, stands = find.issued(studio, invoice_id)
        usable = stands.due == amount and stands.state in ("open", "partially_paid") and open_page(studio, invoice_id) is None
        if not usable:
            return False
        page = studio.store.insert(
            models.PayPage, invoice_id=invoice_id, account=at.account, live=int(at.live), link=link, url=url, amount=amount,
            state="open", made_at=studio.now(),
        )  # fmt: skip
        _record(studio, row.client_id, invoice_id, amount, "open", page)
        return True


def closed(studio: Studio, page_id: int) -> None:
    """The page is closed at Stripe. Nothing when another terminal has said so already."""
    with studio.store.transaction():
        page = studio.store.get(models.PayPage, page_id)
        assert page is not None
        if page.state == "open":
            studio.store.update(models.PayPage, page_id, state="closed")
            client = studio.store.value("SELECT client_id FROM invoice WHERE id = ?", page.invoice_id)
            _record(studio, client, page.invoice_id, page.amount, "closed", page_id)


def check_settle(studio: Studio, invoice_id: int) -> None:
    """Whether the invoice has an open page, and the acting person may say by hand that it is closed. Raises Refused."""
    row, _stands = find.issued(studio, invoice_id)
    rights.require(studio, "settle", find.client(studio, row.client_id))
    if open_page(studio, invoice_id) is None:
        raise Refused("nothing_unknown", _("No charge or refund of invoice {number} is unknown.").format(number=row.number))


def close_by_hand(studio: Studio, invoice_id: int, reason: str) -> None:
    """Say by hand that a page that cannot be closed at Stripe any more counts as closed. Raises Refused."""
    with studio.store.transaction():
        check_settle(studio, invoice_id)
        said = find.reason(reason)
        page = open_page(studio, invoice_id)
        assert page is not None
        studio.store.update(models.PayPage, page.id, state="closed")
        client = studio.store.value("SELECT client_id FROM invoice WHERE id = ?", invoice_id)
        journal.record(
            studio, "settle", client=client, invoice=invoice_id, amount=page.amount, details={"page": page.id},
            words={"reason": said}, rows=[("pay_page", page.id)],
        )  # fmt: skip


def _record(studio: Studio, client: int, invoice: int, amount: int, state: str, page: int) -> None:
    journal.record(studio, "pay_link", client=client, invoice=invoice, amount=amount, details={"state": state}, rows=[("pay_page", page)])

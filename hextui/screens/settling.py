"""What went otherwise than it should, as dialogs of the review: a mail that was not taken, money that belongs to nothing here."""

from hextui.billing import outbox
from hextui.billing.stripe_money import settle_unmatched
from hextui.review_said import detail_said
from hextui.screens.dialogs import Form
from hextui.screens.page import Page
from hextui.text import _
from hextui.views.review import ToSettle
from hextui.widgets.fields import Field


async def send_again(page: Page, notice: int) -> None:
    """Send a mail that was not taken once more."""
    await page.act(outbox.retry, notice)
    page.say(_("It is being sent…"))
    await page.app.send_mail_now()  # type: ignore[attr-defined]


async def give_up_mail(page: Page, row: ToSettle) -> None:
    """Discard a mail that was not taken, with a reason."""

    async def submit(filled: dict[str, str]) -> bool:
        await page.act(outbox.discard, row.id, filled["reason"])
        return True

    title = _("Discard · {client}").format(client=row.name)
    form = Form(title, [Field("reason", _("Reason"))], submit, lines=[_("The client is not told.")], done=_("discard"),
                blame={"empty": "reason"})  # fmt: skip
    if await page.app.push_screen_wait(form):
        page.say(_("Discarded; nobody is told."))


async def look_at_unmatched(page: Page, row: ToSettle) -> None:
    """Say what became of money that belongs to nothing here."""

    async def submit(filled: dict[str, str]) -> bool:
        await page.act(settle_unmatched, row.id, filled["reason"])
        return True

    nowhere = _("It moved at Stripe in this studio's name, and belongs to no invoice here: {object}.")
    came_back = _("The client's bank sent this refund back: the money is the studio's again, and booked. Give it back in another way.")
    lines = [
        came_back if row.what == "refund_failed" else nowhere.format(object=row.said),
        _("Look at it at Stripe. What is to be done there is done there; here it only leaves the list."),
    ]
    form = Form(detail_said(page.studio, row, ""), [Field("reason", _("What became of it"))], submit, lines=lines,
                done=_("looked at"), blame={"empty": "reason", "too_long": "reason"})  # fmt: skip
    if await page.app.push_screen_wait(form):
        page.say(_("It is off the list; the journal keeps it."))

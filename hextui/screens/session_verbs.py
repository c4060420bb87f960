"""The verbs on a session, as dialogs: the same from the timeline, the balance details and the review."""

from typing import Any

from hextui.billing import interventions
from hextui.screens.dialogs import Ask, Form
from hextui.screens.page import Page
from hextui.text import _, show_moment
from hextui.views.account import account
from hextui.views.interventions import InterventionView, intervention
from hextui.widgets.fields import Field


def session_said(page: Page, view: InterventionView) -> str:
    """A session in a line: code, description, when, price."""
    return f"{view.code} {view.description} · {show_moment(view.at)} · {page.money(view.price)}"


async def publish(page: Page, item: int) -> None:
    """Put a draft into the balance, after a look at before and after."""
    view = await page.read(intervention, item)
    now = await page.read(account, view.client)
    change = _("Balance: {before} → {after}").format(before=page.money(now.unbilled), after=page.money(now.unbilled + view.price))
    if await page.app.push_screen_wait(Ask(session_said(page, view), [now.name, change], _("publish"))):
        await page.act(interventions.publish, item)
        page.say(f"{now.name} · {change}")


async def discard(page: Page, item: int) -> None:
    """Throw a draft away."""
    view = await page.read(intervention, item)
    if await page.app.push_screen_wait(Ask(session_said(page, view), [_("The draft is thrown away.")], _("discard"))):
        await page.act(interventions.discard_intervention, item)
        page.say(_("Discarded."))


async def free(page: Page, item: int) -> None:
    """Take an item out of the balance for good, with a reason, after a look at before and after."""
    view = await page.read(intervention, item)
    now = await page.read(account, view.client)
    change = _("Balance: {before} → {after}").format(before=page.money(now.unbilled), after=page.money(now.unbilled - view.price))

    async def submit(filled: dict[str, str]) -> Any:
        return await page.act(interventions.free, item, filled["reason"])

    lines = [change, _("Free is for good; it stays in the timeline.")]
    form = Form(session_said(page, view), [Field("reason", _("Reason"))], submit, lines=lines, done=_("make free"),
                blame={"empty": "reason", "too_long": "reason"})  # fmt: skip
    if await page.app.push_screen_wait(form):
        page.say(change)

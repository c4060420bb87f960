"""A client's tags by keys: what he is left out of, why, until when."""

from hextui import typed
from hextui.billing import tags as tagging
from hextui.client_tags import KINDS, tag_said, tags_now
from hextui.screens.dialogs import Form, Pick, parsed
from hextui.screens.page import Page
from hextui.text import _
from hextui.views.clients import client
from hextui.widgets.fields import Field

LETTERS = {"no_charge": "c", "no_reminders": "b", "hold": "i"}
"""A tag has the key of what it keeps from being done."""


async def tag_client(page: Page, client_id: int) -> None:
    """Choose a tag: one that holds is taken away, another is set with its reason and its end."""
    who = await page.read(client, client_id)
    now = await page.read(tags_now, client_id)
    choices = []
    for kind, key in LETTERS.items():
        held = now.get((client_id, kind))
        words = _("take away: {tag}").format(tag=tag_said(held)) if held else _("set: {tag}").format(tag=_(KINDS[kind]))
        choices.append((kind, key, words))
    chosen: str | None = await page.app.push_screen_wait(Pick(_("Tags · {client}").format(client=who.name), choices))
    if not chosen:
        return
    if (client_id, chosen) in now:
        await page.act(tagging.untag, client_id, chosen)
        page.say(_("Taken away: {tag}.").format(tag=_(KINDS[chosen])))
        return
    await _set(page, client_id, who.name, chosen)


async def _set(page: Page, client_id: int, name: str, kind: str) -> None:
    async def submit(filled: dict[str, str]) -> int:
        given = filled["until"].strip()
        until = await parsed("until", lambda: typed.coming_day(page.studio, given)) if given else None
        return await page.act(tagging.tag, client_id, kind, filled["reason"], until)

    fields = [
        Field("reason", _("Reason")),
        Field("until", _("Until"), placeholder=_("until it is taken away"), hint=page.coming_day_said),
    ]
    blame = {"empty": "reason", "too_long": "reason", "past_date": "until", "bad_date": "until"}
    title = f"{_(KINDS[kind])} · {name}"
    form = Form(title, fields, submit, lines=[means(kind)], done=_("set"), blame=blame)
    if await page.app.push_screen_wait(form):
        page.say(_("Set: {tag}.").format(tag=_(KINDS[kind])))


def means(kind: str) -> str:
    """What a tag keeps from being done, in a sentence."""
    return {
        "no_charge": _("His card is not charged with others' at once; by itself it still can be."),
        "no_reminders": _("He gets no reminders, neither by hand nor by the schedule."),
        "hold": _("His balance is not invoiced with others' at once; by itself it still can be."),
    }[kind]

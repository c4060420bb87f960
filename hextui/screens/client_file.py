"""A client's file by keys: everything that is kept of him written down, or erased where the law lets it go."""

from functools import partial

from hextui.billing import rights
from hextui.client_file_said import erased_said, written_said
from hextui.screens.dialogs import Form, Pick, Show
from hextui.screens.page import Page
from hextui.text import _
from hextui.views.clients import client
from hextui.views.interventions import SEES_NOTES
from hextui.widgets.fields import Field


async def client_file(page: Page, client_id: int) -> None:
    """Choose what is done with a client's file."""
    who = await page.read(client, client_id)
    choices = [("export", "w", _("write it down for him: what he may be shown, and every document"))]
    if page.studio.role in SEES_NOTES:
        choices.append(("notes", "n", _("the same with the words for the studio and the professional notes")))
    if rights.may(page.studio, "erase"):
        choices.append(("erase", "x", _("erase what need not be kept; issued documents stay")))
        choices.append(("keep", "k", _("the same, and keep the words of sessions")))
    chosen: str | None = await page.app.push_screen_wait(Pick(_("File · {client}").format(client=who.name), choices))
    if chosen in ("export", "notes"):
        await _export(page, client_id, who.name, notes=chosen == "notes")
    elif chosen:
        await _erase(page, client_id, who.name, keep_notes=chosen == "keep")


async def _export(page: Page, client_id: int, name: str, *, notes: bool) -> None:
    from hextui.workflows.client_file import export_beside

    done = await page.reach(export_beside, client_id, notes=notes)
    await page.app.push_screen_wait(Show(_("File · {client}").format(client=name), "\n".join(written_said(done))))


async def _erase(page: Page, client_id: int, name: str, *, keep_notes: bool) -> None:
    from hextui.workflows.client_file import erase

    would = await page.reach(erase, client_id, "", page.environment, keep_notes=keep_notes)

    async def submit(filled: dict[str, str]) -> list[str]:
        work = partial(erase, keep_notes=keep_notes, sure=True)
        return erased_said(await page.reach(work, client_id, filled["reason"], page.environment), done=True)

    lines = [*erased_said(would, done=False), _("It cannot be undone.")]
    form = Form(_("Erase · {client}").format(client=name), [Field("reason", _("Reason"))], submit, lines=lines, done=_("erase"),
                blame={"empty": "reason", "too_long": "reason"})  # fmt: skip
    said = await page.app.push_screen_wait(form)
    if said:
        await page.app.push_screen_wait(Show(_("Erased"), "\n".join(said)))

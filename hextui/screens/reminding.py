"""Reminders of several invoices at once: who gets one, who does not and why, then one after the other."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from hextui.billing import remind as reminding
from hextui.screens.dialogs import Ask, Pick, Progress, Show
from hextui.screens.page import Page
from hextui.studio import Studio
from hextui.text import _, plural
from hextui.views.invoices import InvoiceView, invoice

REASONS_SHOWN = 6


@dataclass(frozen=True)
class Plan:
    """What reminding of some invoices would do: those that would be reminded of, and the others with the reason."""

    good: tuple[InvoiceView, ...]
    left_out: tuple[tuple[InvoiceView, str], ...]


def plan(studio: Studio, invoices: Sequence[int]) -> Plan:
    """Look at some invoices before they are reminded of."""
    good, left_out = [], []
    for each in invoices:
        view, reason = invoice(studio, each), reminding.reason_against(studio, each)
        if reason:
            left_out.append((view, reason))
        else:
            good.append(view)
    return Plan(tuple(good), tuple(left_out))


async def remind_each(page: Page, invoices: Sequence[int], title: str) -> None:
    """Remind of several invoices, after a look at who gets what."""
    planned = await page.read(plan, invoices)
    reasons = Counter(reason for _view, reason in planned.left_out)
    left = [f"✗ {reason}" for reason, _count in reasons.most_common(REASONS_SHOWN)]
    if len(reasons) > REASONS_SHOWN:
        left.append("…")
    if not planned.good:
        await page.app.push_screen_wait(Show(title, "\n".join([_("Nobody can be reminded."), "", *left])))
        return
    clients = len({view.client for view in planned.good})
    said = plural("{count} reminder", "{count} reminders", len(planned.good)).format(count=len(planned.good))
    lines = [
        _("{reminders} to {clients} client(s), {amount} in all").format(
            reminders=said, clients=clients, amount=page.money(sum(view.due for view in planned.good))
        ),
        *([_("Left out: {count}").format(count=len(planned.left_out)), *left] if planned.left_out else []),
    ]
    if not await page.app.push_screen_wait(Ask(title, lines, _("remind"))):
        return

    async def one(invoice_id: int) -> str:
        await page.desk.act(reminding.remind, invoice_id)
        return _("queued")

    items = [(view.id, f"{view.number} · {view.client_name} · {page.money(view.due)}") for view in planned.good]
    done = await page.app.push_screen_wait(Progress(title, items, one))
    page.reload()
    page.say(plural("{count} reminder waits in the outbox.", "{count} reminders wait in the outbox.", done or 0).format(count=done or 0))


async def remind_late(page: Page, client: tuple[int, str], ticked: Sequence[int]) -> None:
    """Ask whose late invoices are meant: this client's, the ticked clients', everybody's; then remind of them."""
    client_id, name = client
    groups = {"one": await page.read(reminding.late_invoices, [client_id]), "all": await page.read(reminding.late_invoices)}
    if ticked:
        groups["ticked"] = await page.read(reminding.late_invoices, list(ticked))
    words = {
        "one": ("1", _("{client}: {count} late").format(client=name, count=len(groups["one"]))),
        "ticked": ("t", _("the ticked clients: {count} late").format(count=len(groups.get("ticked", [])))),
        "all": ("a", _("everybody: {count} late").format(count=len(groups["all"]))),
    }
    choices = [(key, *words[key]) for key in ("one", "ticked", "all") if groups.get(key)]
    if not choices:
        page.say(_("Nothing is late."))
        return
    chosen = await page.app.push_screen_wait(Pick(_("Remind of late invoices"), choices))
    if chosen:
        await remind_each(page, groups[chosen], _("Remind of late invoices"))

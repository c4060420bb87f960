"""Reminders: of one invoice after a look at it; of several, who gets one, who does not and why, then one after the other."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from hextui.billing import remind as reminding
from hextui.screens.dialogs import Ask, Pick, Show
from hextui.screens.many import write_outcomes
from hextui.screens.page import Page
from hextui.screens.step_dialogs import Outcome, Progress
from hextui.studio import Studio
from hextui.text import _, plural, show_day
from hextui.views.account import Bill, account
from hextui.views.clients import client
from hextui.views.invoices import InvoiceView, invoice

NAMES_SHOWN = 6


async def remind_one(page: Page, view: InvoiceView, heading: str) -> None:
    """Queue a reminder of an invoice, after a look at when its client was last reminded."""
    refused = await page.read(reminding.refusal, view.id)
    if refused is not None:
        page.say(refused.message, bad=True)
        return
    who = await page.read(client, view.client)
    bill = next((each for each in (await page.read(account, view.client)).bills if each.id == view.id), None)
    lines = [
        _("Left to pay: {amount}, due {day}").format(amount=page.money(view.due), day=show_day(view.due_on or "")),
        reminded_said(bill) if bill is not None and bill.reminded_on else _("Not reminded yet."),
        _("To {address}").format(address=who.mailed_to),
    ]
    if await page.app.push_screen_wait(Ask(heading, lines, _("remind"))):
        await page.act(reminding.remind, view.id)
        page.say(_("The reminder waits in the outbox."))


def unreminded_said(code: str) -> str:
    """Why a client cannot be reminded of an invoice; empty when he can."""
    words = {
        "no_email": _("The client has no e-mail: print the invoice (view) or call."),
        "no_reminders": _("The client gets no reminders (his form). Call, or change that."),
        "reminded_today": _("The client was reminded of this invoice today."),
    }
    return words.get(code, "")


def reminded_said(bill: Bill) -> str:
    """When the client was last reminded of an invoice, and how urgently."""
    if not bill.reminded_level:
        return _("reminded {day}, before it was due").format(day=show_day(bill.reminded_on))
    return _("reminded {day}, level {level}").format(day=show_day(bill.reminded_on), level=bill.reminded_level)


@dataclass(frozen=True)
class Plan:
    """What reminding of some invoices would do: those that would be reminded of, and the others with the code of the refusal."""

    good: tuple[InvoiceView, ...]
    left_out: tuple[tuple[InvoiceView, str], ...]


def plan(studio: Studio, invoices: Sequence[int]) -> Plan:
    """Look at some invoices before they are reminded of."""
    good, left_out = [], []
    for each in invoices:
        view, refused = invoice(studio, each), reminding.refusal(studio, each)
        if refused is None:
            good.append(view)
        else:
            left_out.append((view, refused.code))
    return Plan(tuple(good), tuple(left_out))


def _left_out(planned: Plan) -> list[str]:
    """Who is left out, by reason."""
    words = {
        "no_email": _("no e-mail"),
        "no_reminders": _("gets no reminders"),
        "reminded_today": _("reminded today"),
        "nothing_due": _("nothing left to pay"),
        "charge_open": _("money is under way"),
        "written_off": _("written off"),
        "not_in_charge": _("in another professional's charge"),
    }
    names: dict[str, list[str]] = {}
    for view, code in planned.left_out:
        names.setdefault(words.get(code, code), []).append(view.client_name)
    lines = []
    for reason, clients in names.items():
        shown = list(dict.fromkeys(clients))
        named = f"{', '.join(shown[:NAMES_SHOWN])}{', …' if len(shown) > NAMES_SHOWN else ''}"
        lines.append(_("✗ {reason}: {names}").format(reason=reason, names=named))
    return lines


async def remind_each(page: Page, invoices: Sequence[int], title: str) -> None:
    """Remind of several invoices, after a look at who gets what."""
    planned = await page.read(plan, invoices)
    left = _left_out(planned)
    if not planned.good:
        await page.app.push_screen_wait(Show(title, "\n".join([_("Nobody can be reminded."), "", *left])))
        return
    clients = len({view.client for view in planned.good})
    said = plural("{count} reminder", "{count} reminders", len(planned.good)).format(count=len(planned.good))
    lines = [
        _("{reminders} to {clients}, {amount} in all").format(
            reminders=said,
            clients=plural("{count} client", "{count} clients", clients).format(count=clients),
            amount=page.money(sum(view.due for view in planned.good)),
        ),
        *([_("Left out: {count}").format(count=len(planned.left_out)), *left] if planned.left_out else []),
    ]
    if not await page.app.push_screen_wait(Ask(title, lines, _("remind"))):
        return

    async def one(invoice_id: int) -> Outcome:
        await page.desk.act(reminding.remind, invoice_id)
        return Outcome(_("queued"))

    items = [(view.id, f"{view.number} · {view.client_name} · {page.money(view.due)}") for view in planned.good]
    done = await page.app.push_screen_wait(Progress(title, items, one, partial(write_outcomes, page, "remind")))
    page.reload()
    page.say(plural("{count} reminder waits in the outbox.", "{count} reminders wait in the outbox.", done or 0).format(count=done or 0))


async def remind_late(page: Page, whom: tuple[int, str], ticked: Sequence[int]) -> None:
    """Ask whose late invoices are meant: this client's, the ticked clients', everybody's; then remind of them."""
    client_id, name = whom
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

"""The same step on many: what it would do and who is left out, one yes, then one after the other with what became of each."""

from collections.abc import Mapping, Sequence
from functools import partial

from hextui.billing import find
from hextui.plain import method_word, table
from hextui.screens.dialogs import Form, Pick
from hextui.screens.page import Page
from hextui.screens.results import Results
from hextui.screens.step_dialogs import LEFT_OUT, NOT_BEGUN, Consider, Outcome, Progress
from hextui.text import _, harmless, plural
from hextui.widgets.fields import Field
from hextui.workflows import run as runs
from hextui.workflows.exports import export_table

AT_ONCE = ("publish", "discard", "remind", "send")
"""Steps that wait for no network."""


def step_said(step: str) -> tuple[str, str]:
    """What a step for many is called, as a heading and as what yes does."""
    words = {
        "publish": (_("Publish"), _("publish")),
        "discard": (_("Discard"), _("discard")),
        "invoice": (_("Invoice"), _("issue")),
        "charge": (_("Charge"), _("charge")),
        "remind": (_("Remind"), _("remind")),
        "mark_paid": (_("Mark paid"), _("mark paid")),
        "send": (_("Send"), _("send")),
        "cancel": (_("Cancel"), _("cancel")),
        "write_off": (_("Write off"), _("write off")),
    }
    return words[step]


def count_said(step: str, count: int) -> str:
    """So many of what a step is done to."""
    if step in ("publish", "discard"):
        return plural("{count} session", "{count} sessions", count).format(count=count)
    if step == "remind":
        return plural("{count} reminder", "{count} reminders", count).format(count=count)
    return plural("{count} invoice", "{count} invoices", count).format(count=count)


def no_mail(page: Page) -> list[str]:
    """That nobody is told before a mail server is set up; nothing where one is."""
    return [] if page.studio.settings.text("mail.host") else [_("⚠ No mail server is set up: notices wait in the outbox.")]


def room_of(page: Page) -> int:
    """How wide a line of a wide dialog is."""
    return min(92, page.size.width * 96 // 100) - 7


def _listed(page: Page, planned: Sequence[runs.Planned]) -> str:
    """What is done and what is left out, with the reasons, one a line."""
    good = [item for item in planned if not item.left_out]
    out = [item for item in planned if item.left_out]
    parts = []
    if good:
        rows = [(item.name, item.what, page.money(item.amount)) for item in good]
        parts.append(table((_("Client"), _("What"), _("Amount")), rows, right=(2,), room=room_of(page)))
    if out:
        said = _("Left out: {count}").format(count=len(out))
        lines = [f"✗ {harmless(item.name)} · {item.what} · {page.money(item.amount)}\n    {item.left_out}" for item in out]
        parts.append("\n".join([said, *lines]))
    return "\n\n".join(parts)


async def on_many(page: Page, step: str, keys: Sequence[int]) -> Results | None:
    """Ask for the words that a step needs, show what it would do to these records, ask once, do it; what became of each, or None when
    nothing was begun.
    """
    planned = await page.read(runs.plan_of, step, keys)
    asked = await _words_for(page, step, len([item for item in planned if not item.left_out]))
    if asked is None:
        return None
    words, note = asked
    heading, yes = step_said(step)
    good = [item for item in planned if not item.left_out]
    clients = len({item.client for item in good})
    lines = [
        _("{what} · {clients} · {amount}").format(
            what=count_said(step, len(good)),
            clients=plural("{count} client", "{count} clients", clients).format(count=clients),
            amount=page.money(sum(item.amount for item in good)),
        )
        if good
        else _("Nothing of it can be done."),
        *([_("Amounts are before tax; each client is told as usual.")] if step == "invoice" and good else []),
        *(no_mail(page) if step in ("invoice", "remind", "send") and good else []),
        *([_("Left out: {count}, each with its reason below.").format(count=len(planned) - len(good))] if good != list(planned) else []),
        *([note] if note else []),
        "",
    ]
    question = Consider(heading, lines, _listed(page, planned), yes if good else "", moves_money=step == "charge")
    answer = await page.app.push_screen_wait(question)
    if answer != "yes":
        return None
    return await _done_each(page, step, heading, planned, words)


async def _words_for(page: Page, step: str, count: int) -> tuple[dict[str, str], str] | None:
    """The method or the reason that a step needs, once for all of them, and a line about it; None when the person left."""
    if step == "mark_paid":
        methods = {"cash": "c", "cheque": "h", "transfer": "t", "terminal": "k", "other": "o"}
        choices = [(method, key, method_word(method)) for method, key in methods.items()]
        method = await page.app.push_screen_wait(Pick(_("How it came"), choices))
        return ({"method": method}, _("How it came: {method}").format(method=method_word(method))) if method else None
    if step in ("cancel", "write_off"):
        title = _("Cancel · {count} invoices") if step == "cancel" else _("Write off · {count} invoices")

        async def submit(filled: dict[str, str]) -> str:
            return find.reason(filled["reason"])

        fields = [Field("reason", _("Reason"))]
        form = Form(title.format(count=count), fields, submit, done=_("go on"), blame={"empty": "reason"})
        reason = await page.app.push_screen_wait(form)
        return ({"reason": reason}, _("Reason: {reason}").format(reason=reason)) if reason else None
    return {}, ""


async def _done_each(page: Page, step: str, heading: str, planned: Sequence[runs.Planned], words: Mapping[str, str]) -> Results:
    good = [item for item in planned if not item.left_out]
    results = Results(step, not_begun={item.key for item in good})
    do = page.desk.act if step in AT_ONCE else page.desk.reach

    async def one(place: int) -> Outcome:
        item = good[place]
        results.not_begun.discard(item.key)
        done = await do(runs.do, page.environment, step, item, words)
        if done.unknown:
            said = done.said or _("not known yet")
            results.failed[item.key] = said
            return Outcome(said, "?")
        if done.code:
            results.failed[item.key] = done.said
            return Outcome(done.said, "✗")
        return Outcome(" · ".join(part for part in (done.number if done.number != item.what else "", done.said) if part))

    items = [(place, f"{item.name} · {item.what} · {page.money(item.amount)}") for place, item in enumerate(good)]
    out = [(LEFT_OUT, f"{item.name} · {item.what} · {page.money(item.amount)}", item.left_out) for item in planned if item.left_out]
    progress = Progress(heading, items, one, partial(write_outcomes, page, step), out)
    results.done = await page.app.push_screen_wait(progress) or 0
    results.outcomes = progress.outcomes
    page.reload()
    said = _("{step}: {done} of {all} done.").format(step=heading, done=results.done, all=len(good))
    more = []
    if results.failed:
        left = plural("{count} was not done (h, then r, says why).", "{count} were not done (h, then r, says why).", len(results.failed))
        more.append(left.format(count=len(results.failed)))
    if results.not_begun:
        more.append(_("Stopped: {count} not begun.").format(count=len(results.not_begun)))
    page.say(" ".join([said, *more]), bad=bool(results.failed))
    return results


async def write_outcomes(page: Page, name: str, outcomes: Sequence[tuple[str, str, str]]) -> str:
    """Put what became of each item in a file; where it is."""
    marks = {"✓": _("done"), "✗": _("not done"), "?": _("not known yet"), NOT_BEGUN: _("not begun"), LEFT_OUT: _("left out")}
    rows = [(marks[mark], words, said) for mark, words, said in outcomes]
    return str(await page.act(export_table, name, (_("Result"), _("What"), _("Note")), rows))

"""The daily review and the search, as commands."""

from dataclasses import asdict
from typing import Any

import click

from hextui.commands.base import Session, command, option
from hextui.plain import hit_said, step_word, table
from hextui.review_said import due_said, heading_said, held_said, oldest_said, open_said, settle_said, what_to_do
from hextui.text import N_, _, show_day, show_moment, show_money
from hextui.views.day import done_keys, done_rows, done_sums
from hextui.views.find import find
from hextui.views.review import Key, Row, Section, has_clients, review, review_rows
from hextui.views.work import ToCollect, ToInvoice, ToPublish


@command(
    "review",
    "hextui review\nhextui review --all\nhextui review --done",
)
@option("--all", "everything", is_flag=True, help=N_("Show what can wait, too."))
@option("--done", is_flag=True, help=N_("What was done today instead."))
def review_command(session: Session, everything: bool, done: bool) -> None:
    """The review."""
    if done:
        _show_done(session)
        return
    sections = review(session.studio)
    rows = {each.name: review_rows(session.studio, each.keys) if each.name != "wait" or everything else [] for each in sections}
    payload = {
        each.name: {"count": len(each.keys), "amount": each.amount, "items": [_payload(key, row) for key, row in rows[each.name]]}
        for each in sections
    }
    if not any(each.keys for each in sections if each.name != "wait"):
        said = (
            [_("There is no client yet (`hextui client add`).")]
            if not has_clients(session.studio)
            else [_("✓ Nothing waits for you: all is published, invoiced and collected. Enjoy the rest of the day.")]
        )
    else:
        said = []
    for each in sections:
        if each.keys:
            said += [*([""] if said else []), _section(session, each, [row for _key, row in rows[each.name]])]
    session.answer(payload, *said)


def _payload(key: Key, row: Row) -> dict[str, Any]:
    return {"sort": key[0], **asdict(row)}


def _section(session: Session, section: Section, rows: list[Row]) -> str:
    heading = heading_said(section, session.studio.currency)
    if not rows:
        return _("{section} (--all shows them)").format(section=heading)
    headings = ("#", _("Client"), _("What"), _("Amount"), _("When"))
    return f"{heading}\n{table(headings, [_row(session, row) for row in rows], right=(0, 3))}"


def _row(session: Session, row: Row) -> tuple[str, str, str, str, str]:
    if isinstance(row, ToPublish):
        return str(row.id), row.name, f"{row.code} {row.description}", session.money(row.price), show_moment(row.at)
    if isinstance(row, ToInvoice):
        return str(row.client), row.name, held_said(row), session.money(row.amount), oldest_said(row)
    if isinstance(row, ToCollect):
        return str(row.client), row.name, open_said(row), session.money(row.due), due_said(row.days_late)
    amount = "" if row.amount is None else show_money(row.amount, row.currency)
    return str(row.client or ""), row.name or _("nobody's"), f"{settle_said(row)} · {what_to_do(row)}", amount, show_day(row.on)


def _show_done(session: Session) -> None:
    studio = session.studio
    sums, steps = done_sums(studio), done_rows(studio, done_keys(studio))
    payload = {
        "sums": [asdict(each) for each in sums],
        "steps": [{"client": each.client, "name": each.name, **asdict(each.step)} for each in steps],
    }
    if not steps:
        session.answer(payload, _("Nothing was done today yet."))
        return
    rows = [
        (
            show_moment(each.step.at)[-5:],
            step_word(each.step.kind, each.step.undo, each.step.outcome),
            each.name,
            " · ".join(part for part in (each.step.code, each.step.title, each.step.words) if part),
            "" if each.step.amount is None or each.step.kind == "unmatched" else session.money(each.step.amount),
            each.step.who,
        )
        for each in steps
    ]
    headings = (_("When"), _("Step"), _("Client"), _("About"), _("Amount"), _("By"))
    session.answer(payload, table(headings, rows, right=(4,)))


@command(
    "find",
    'hextui find tremblya\nhextui find 2026-0042\nhextui find 84.00',
)  # fmt: skip
@click.argument("text", metavar="TEXT", nargs=-1, required=True)
def find_command(session: Session, text: tuple[str, ...]) -> None:
    """The search."""
    hits = find(session.studio, " ".join(text))
    payload = {"hits": [asdict(each) for each in hits]}
    if not hits:
        session.answer(payload, _("Nothing is found."))
        return
    headings = ("#", _("Client"), _("Number"), _("Amount"), _("State"))
    rows = [
        (str(each.client), each.name, each.number, "" if each.amount is None else session.money(each.amount), hit_said(each))
        for each in hits
    ]
    session.answer(payload, table(headings, rows, right=(0, 3)))


COMMANDS = {"review": review_command, "find": find_command}

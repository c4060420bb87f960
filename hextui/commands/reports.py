"""Where every account stands, and what happened with a client."""

from dataclasses import asdict

import click

from hextui.commands.base import Session, command, option
from hextui.text import N_, _, plural
from hextui.views import balances as accounts


def show_balances(session: Session, everybody: bool = False) -> None:
    """The table of all accounts with something on them, and the totals."""
    from hextui.plain import table

    views = accounts.balances(session.studio)
    if not views:
        session.say(_("There is no client yet."))
        return
    money = session.money
    shown = [view for view in views if everybody or view.items or view.to_pay or view.credit or view.written_off or view.unknown]
    rows = [
        (
            str(view.id),
            view.name + (f" ({_('archived')})" if view.archived else ""),
            f"{view.items} · {money(view.unbilled)}" if view.items else "",
            money(view.to_pay) if view.to_pay else "",
            money(view.late) if view.late else "",
            money(view.paid) if view.paid else "",
            money(view.credit) if view.credit else "",
            money(view.unknown) if view.unknown else "",
        )
        for view in shown
    ]
    rest = [view for view in views if view not in shown]
    if rest:
        others = plural("{count} other, nothing open", "{count} others, nothing open", len(rest)).format(count=len(rest))
        rows.append(("", others, "", "", "", money(sum(view.paid for view in rest)) if any(view.paid for view in rest) else "", "", ""))
    rows.append(
        (
            "",
            _("Total"),
            f"{sum(view.items for view in views)} · {money(sum(view.unbilled for view in views))}",
            money(sum(view.to_pay for view in views)),
            money(sum(view.late for view in views)),
            money(sum(view.paid for view in views)),
            money(sum(view.credit for view in views)),
            money(sum(view.unknown for view in views)) if any(view.unknown for view in views) else "",
        )
    )
    headings = ("#", _("Client"), _("To invoice"), _("To pay"), _("Late"), _("Paid"), _("Credit"), _("Unknown"))
    session.say(table(headings, rows, right=(0, 2, 3, 4, 5, 6, 7), limit=28))


@command("balances", "hextui balances --json")
@option("--all", "everybody", is_flag=True, help=N_("Clients with nothing open too."))
def balances(session: Session, everybody: bool) -> None:
    """All balances."""
    if session.as_json:
        # (Its fields are plain values: `asdict` would copy each deeply, and take longer than everything else.)
        session.answer({"clients": [vars(view) for view in accounts.balances(session.studio)]})
    else:
        show_balances(session, everybody)


@command("timeline", "hextui timeline 12")
@click.argument("client_text", metavar="CLIENT")
def timeline(session: Session, client_text: str) -> None:
    """A client's timeline."""
    from hextui.history_said import changes_said
    from hextui.plain import method_word, step_word, table
    from hextui.views.clients import client_id
    from hextui.views.timeline import timeline as entries_of
    from hextui.workflows.declines import cause_said

    entries = entries_of(session.studio, client_id(session.studio, client_text))
    payload = {"entries": [{**asdict(entry), "by": entry.by_name, "uid": entry.by} for entry in entries]}
    rows = [
        (
            entry.at[:16].replace("T", " "),
            step_word(entry.kind, entry.undo, entry.outcome or ""),
            entry.by_name,
            " · ".join(
                part
                for part in (
                    entry.code or entry.credit_note or entry.number,
                    method_word(entry.method) if entry.method else "",
                    entry.reference,
                )
                if part
            ),
            "" if entry.amount is None else session.money(entry.amount),
            entry.reason
            or cause_said(entry.kind, entry.outcome or "", entry.cause or "")
            or entry.text
            or changes_said(session.studio, entry.changes),
        )
        for entry in entries
    ]
    session.answer(
        payload, table((_("When"), _("Step"), _("By"), _("About"), _("Amount"), _("Words")), rows, right=(4,), limit=30, whole=(0, 1))
    )


COMMANDS = {"balances": balances, "timeline": timeline}

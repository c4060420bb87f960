"""Reports: the day's end, ageing, revenue, taxes, the receipts book; as a table, as CSV, as JSON."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date

import click

from hextui import typed
from hextui.commands.base import Session, group, new_file, option
from hextui.plain import as_csv, table
from hextui.sheets import Sheet, ageing_sheet, closings_sheet, day_sheet, receipts_sheet, receipts_sums_sheet, revenue_sheet, taxes_sheet
from hextui.text import N_, _
from hextui.views.reports.ageing import BUCKETS, ageing
from hextui.views.reports.closings import BY as CLOSED_BY
from hextui.views.reports.closings import closings
from hextui.views.reports.day import day
from hextui.views.reports.receipts import BY as RECEIPTS_BY
from hextui.views.reports.receipts import receipts_book
from hextui.views.reports.revenue import BY, revenue
from hextui.views.reports.taxes import BASES, taxes
from hextui.workflows.documents import write_whole

report = group("report")
CSV_HELP = N_("Write it here as CSV; - for standard output.")


def _period(session: Session, since: str | None, until: str | None, *, year: bool = False) -> tuple[date, date]:
    """The typed period; without one this month so far, or this year. Raises Refused."""
    today = session.studio.today()
    last = today if until is None else typed.iso_day(until)
    first = typed.iso_day(since) if since is not None else last.replace(day=1, month=1) if year else last.replace(day=1)
    typed.check_period(first, last)
    return first, last


def _answer(session: Session, payload: Mapping[str, object], sheet: Sheet, csv: str | None) -> None:
    """The report: to a program, into a file, or as a table."""
    said = [sheet.said] if sheet.said else []
    if csv is not None:
        data = as_csv(sheet.plain_headings, sheet.plain).encode("utf-8")
        if csv == "-":
            if session.as_json:
                raise click.UsageError(_("--json and --csv - cannot both go to standard output."), click.get_current_context())
            session.answer_bytes(data)
            return
        path = new_file(csv)
        write_whole(path, data, 0o600)
        said.append(str(path))
    lines = [table(sheet.headings, sheet.rows, right=sheet.right)] if sheet.rows else [_("There is nothing in that time.")]
    session.answer(payload, *lines, *said)


@report.command(
    "day", help=N_("The day's money by method, against what was counted; and what was issued."), example="hextui report day --cash 182.50"
)
@option("--on", metavar="DATE", help=N_("The day (default: today)."))
@option("--cash", metavar="A", help=N_("The cash that was counted."))
@option("--terminal", metavar="A", help=N_("What the card terminal counted."))
@option("--csv", metavar="FILE", help=CSV_HELP)
@click.pass_obj
def report_day(session: Session, on: str | None, cash: str | None, terminal: str | None, csv: str | None) -> None:
    """The end of a day."""
    studio = session.studio
    counted = {method: typed.counted(studio, text) for method, text in (("cash", cash), ("terminal", terminal)) if text is not None}
    found = day(studio, studio.today() if on is None else typed.iso_day(on), counted)
    payload = {
        "day": found.on.isoformat(),
        "methods": [
            {"method": each.method, "count": each.count, "received": each.received, "refunded": each.refunded, "reversed": each.reversed,
             "net": each.net, "counted": each.counted, "difference": each.difference}
            for each in found.methods
        ],
        "net": found.net,
        "invoices": {"count": found.invoices, "total": found.invoiced},
        "credit_notes": {"count": found.credit_notes, "total": found.credited},
        "head": found.head,
        "closed": {"at": found.closed_at, "turnover": found.turnover, "money": found.money} if found.closed_at else None,
    }  # fmt: skip
    _answer(session, payload, day_sheet(studio, found), csv)


@report.command("ageing", help=N_("What is owed on a day, by how late it is."), example="hextui report ageing --on 2026-10-31")
@option("--on", metavar="DATE", help=N_("As of the end of this day (default: today)."))
@option("--csv", metavar="FILE", help=CSV_HELP)
@click.pass_obj
def report_ageing(session: Session, on: str | None, csv: str | None) -> None:
    """Ageing."""
    studio = session.studio
    found = ageing(studio, studio.today() if on is None else typed.iso_day(on))
    payload = {
        "on": found.on.isoformat(),
        "clients": [
            {"id": c.client, "name": c.name, **dict(zip(BUCKETS, c.amounts, strict=True)), "total": c.total} for c in found.clients
        ],
        **dict(zip(BUCKETS, found.amounts, strict=True)),
        "total": found.total,
    }
    _answer(session, payload, ageing_sheet(studio, found), csv)


@report.command(
    "revenue",
    help=N_("Revenue before tax: invoiced less credited, by month, code or professional."),
    example="hextui report revenue --by code",
)
@option("--by", type=click.Choice(BY), default="month", help=N_("What it is broken down by."))
@option("--since", metavar="DATE", help=N_("From this day (default: the first of the year)."))
@option("--until", metavar="DATE", help=N_("Until this day (default: today)."))
@option("--csv", metavar="FILE", help=CSV_HELP)
@click.pass_obj
def report_revenue(session: Session, by: str, since: str | None, until: str | None, csv: str | None) -> None:
    """Revenue."""
    found = revenue(session.studio, by, *_period(session, since, until, year=True))
    payload = {
        "by": by, "since": found.since.isoformat(), "until": found.until.isoformat(),
        "rows": [{"key": each.key, "label": each.label, "lines": each.lines, "net": each.net} for each in found.rows], "net": found.net,
    }  # fmt: skip
    _answer(session, payload, revenue_sheet(session.studio, found), csv)


@report.command(
    "taxes",
    help=N_("The taxes of a period, on invoices or on payments."),
    example="hextui report taxes --since 2026-07-01 --until 2026-09-30",
)
@option("--since", metavar="DATE", help=N_("From this day (default: the first of the month)."))
@option("--until", metavar="DATE", help=N_("Until this day (default: today)."))
@option("--basis", type=click.Choice(BASES), help=N_("On invoices or on payments (default: the setting billing.vat_due)."))
@option("--csv", metavar="FILE", help=CSV_HELP)
@click.pass_obj
def report_taxes(session: Session, since: str | None, until: str | None, basis: str | None, csv: str | None) -> None:
    """Taxes."""
    found = taxes(session.studio, *_period(session, since, until), basis)
    payload = {
        "basis": found.basis, "since": found.since.isoformat(), "until": found.until.isoformat(), "amount": found.amount,
        "changed_since_filed": found.changed,
        "taxes": [{"name": t.name, "rate": t.rate, "registration": t.registration, "base": t.base, "amount": t.amount} for t in found.rows],
    }  # fmt: skip
    _answer(session, payload, taxes_sheet(session.studio, found), csv)


@report.command(
    "receipts", help=N_("The receipts book (livre des recettes): all money in the order of its dates."),
    example="hextui report receipts --since 2026-01-01 --csv recettes.csv",
)  # fmt: skip
@option("--since", metavar="DATE", help=N_("From this day (default: the first of the month)."))
@option("--until", metavar="DATE", help=N_("Until this day (default: today)."))
@option("--no-names", is_flag=True, help=N_("Leave the clients' names out."))
@option("--by", type=click.Choice(RECEIPTS_BY), help=N_("The sums of each month or quarter, instead of each movement."))
@option("--csv", metavar="FILE", help=CSV_HELP)
@click.pass_obj
def report_receipts(session: Session, since: str | None, until: str | None, no_names: bool, by: str | None, csv: str | None) -> None:
    """The receipts book."""
    found = receipts_book(session.studio, *_period(session, since, until, year=by is not None), names=not no_names)
    payload = {
        "since": found.since.isoformat(), "until": found.until.isoformat(), "amount": found.amount,
        "entries": [
            {"payment": e.id, "date": e.date, "kind": e.kind, "method": e.method, "reference": e.reference,
             **({} if no_names else {"client": e.client}), "invoices": list(e.invoices), "amount": e.amount}
            for e in found.entries
        ],
        **{
            f"{span}s": [
                {"period": each.period, "entries": each.entries, "amount": each.amount, "methods": dict(each.methods)}
                for each in found.by(span)
            ]
            for span in RECEIPTS_BY
        },
    }  # fmt: skip
    sheet = receipts_sheet(session.studio, found, names=not no_names) if by is None else receipts_sums_sheet(session.studio, found, by)
    _answer(session, payload, sheet, csv)


@report.command(
    "closings", help=N_("What was recorded in each day, month or year, with the sums since the beginning and the journal's head."),
    example="hextui report closings --by month --since 2026-01-01",
)  # fmt: skip
@option("--by", type=click.Choice(CLOSED_BY), default="day", help=N_("What is closed."))
@option("--since", metavar="DATE", help=N_("From this day (default: the first of the month)."))
@option("--until", metavar="DATE", help=N_("Until this day (default: today)."))
@option("--csv", metavar="FILE", help=CSV_HELP)
@click.pass_obj
def report_closings(session: Session, by: str, since: str | None, until: str | None, csv: str | None) -> None:
    """Closings."""
    first, last = _period(session, since, until, year=by != "day")
    found = closings(session.studio, by, first, last)
    payload = {"by": by, "since": first.isoformat(), "until": last.isoformat(), "closings": [asdict(each) for each in found]}
    _answer(session, payload, closings_sheet(session.studio, found), csv)


COMMANDS = {"report": report}

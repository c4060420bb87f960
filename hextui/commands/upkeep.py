"""Import, verify, backup."""

from dataclasses import asdict

import click

from hextui.commands.base import Session, command, option, typed_path
from hextui.errors import Damaged, Refused
from hextui.text import N_, _, plural

LINES_SHOWN = 50


@command(
    "import",
    N_("Import clients, codes or interventions from a CSV file: all lines or none."),
    "hextui import clients.csv --dry-run\nhextui import sessions.csv --kind interventions",
)
@click.argument("file", metavar="FILE.csv")
@option("--kind", type=click.Choice(["clients", "codes", "interventions"]), help=N_("What it holds (default: by its headings)."))
@option("--dry-run", is_flag=True, help=N_("Only say what would be imported."))
@option("--dates", type=click.Choice(["day-first", "month-first"]), help=N_("How its dates are written, when the file shows both."))
def import_(session: Session, file: str, kind: str | None, dry_run: bool, dates: str | None) -> None:
    """Import a file."""
    from hextui.workflows.import_csv import import_csv

    try:
        done = import_csv(session.studio, typed_path(file), kind, dry_run, dates)
    except Refused as refused:
        lines = refused.details.get("lines")
        if isinstance(lines, list) and not session.as_json:
            for each in lines[:LINES_SHOWN]:
                session.aside(_("Line {line}: {message}").format(**each))
            if len(lines) > LINES_SHOWN:
                session.aside(_("… and {count} more.").format(count=len(lines) - LINES_SHOWN))
        raise
    kinds = {"clients": _("clients"), "codes": _("codes"), "interventions": _("interventions")}
    sentences = [
        (
            _("{file}: {added} {kind} would be added, {there} are there already.")
            if dry_run
            else _("{file}: {added} {kind} added, {there} were there already.")
        ).format(file=file, added=done.added, kind=kinds[done.kind], there=done.there_already)
    ]
    if done.published:
        sentences.append(_("{count} are published: {amount} before tax.").format(count=done.published, amount=session.money(done.unbilled)))
    if done.date_order:
        sentences.append(_("Dates were read day first.") if done.date_order == "day-first" else _("Dates were read month first."))
    for each in done.differs[:LINES_SHOWN]:
        if not session.as_json:
            session.aside(_("Line {line}: {message}").format(**each))
    if done.differs:
        sentences.append(
            plural(
                "{count} line differs from what is there; what is there was kept.",
                "{count} lines differ from what is there; what is there was kept.",
                len(done.differs),
            ).format(count=len(done.differs))
        )
    if not done.added:
        sentences.append(_("Nothing new in this file."))
    session.answer({"import": asdict(done)}, *sentences)


@command("verify", N_("Check the journal, every record, every total and every stored document."), "hextui verify")
def verify(session: Session) -> None:
    """Verify the studio."""
    from hextui.workflows.verify import verify as run_verify

    report = run_verify(session.studio)
    if report.findings:
        if not session.as_json:
            for finding in report.findings[:LINES_SHOWN]:
                session.aside(f"{finding.where}: {finding.what}")
        raise Damaged(
            "verify_failed",
            _("{count} things are not as they were written. Keep a copy of the files as they are, and restore the last backup.").format(
                count=len(report.findings)
            ),
            {"findings": [asdict(finding) for finding in report.findings]},
        )
    money = session.money
    session.answer(
        {"verify": {"ok": True, **{name: value for name, value in asdict(report).items() if name != "findings"}}},
        _("All is as it was written: {entries} journal entries, {documents} documents.").format(
            entries=report.entries, documents=report.documents
        ),
        _("Unbilled {unbilled} · to pay {to_pay} · paid {paid} · credit {credit}").format(
            unbilled=money(report.unbilled), to_pay=money(report.to_pay), paid=money(report.paid), credit=money(report.credit)
        ),
        _("Head of the journal: {head}").format(head=report.head),
    )


@command(
    "backup",
    N_("Copy the whole studio, while others work; the copy is a studio of its own."),
    "hextui backup /media/usb/studio-2026-11-24.db",
)
@click.argument("file", metavar="FILE")
def backup(session: Session, file: str) -> None:
    """Back the studio up."""
    from hextui.workflows.backup import backup as run_backup

    done = run_backup(session.studio, typed_path(file))
    session.answer(
        {"backup": {"file": str(done.store), "documents": done.documents, "size": done.size}},
        _("Copied to {path}, with {count} documents. `hextui --store {path} verify` checks the copy.").format(
            path=done.store, count=done.documents
        ),
    )


COMMANDS = {"import": import_, "verify": verify, "backup": backup}

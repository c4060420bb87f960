"""Import, verify, backup, restore, doctor."""

import shutil
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from hextui.afterwards import Trouble
from hextui.commands.base import Session, command, option, typed_path
from hextui.errors import Damaged, Refused
from hextui.text import N_, _, plural, show_day, show_moment

if TYPE_CHECKING:
    from hextui.workflows.restore import Restoring

LINES_SHOWN = 50


@command(
    "import",
    "hextui import clients.csv --dry-run\nhextui import sessions.csv --kind interventions",
)
@click.argument("file", metavar="FILE.csv")
@option("--kind", type=click.Choice(["clients", "codes", "interventions"]), help=N_("What it holds (default: by its headings)."))
@option("--dry-run", is_flag=True, help=N_("Only say what would be imported."))
@option("--dates", type=click.Choice(["day-first", "month-first"]), help=N_("How its dates are written, when the file shows both."))
@option("--prefix", default="", metavar="P", help=N_("Goes before references of digits alone."))
def import_(session: Session, file: str, kind: str | None, dry_run: bool, dates: str | None, prefix: str) -> None:
    """Import a file."""
    from hextui.workflows.import_csv import import_csv, kind_word

    try:
        done = import_csv(session.studio, typed_path(file), kind, dry_run, dates, prefix)
    except Refused as refused:
        lines = refused.details.get("lines")
        if isinstance(lines, list) and not session.as_json:
            _tell_lines(session, lines)
        raise
    sentences = [
        (
            _("{file}: {added} {kind} would be added, {there} are there already.")
            if dry_run
            else _("{file}: {added} {kind} added, {there} were there already.")
        ).format(file=file, added=done.added, kind=kind_word(done.kind), there=done.there_already)
    ]
    if done.published:
        sentences.append(_("{count} are published: {amount} before tax.").format(count=done.published, amount=session.money(done.unbilled)))
    if done.date_order:
        sentences.append(_("Dates were read day first.") if done.date_order == "day-first" else _("Dates were read month first."))
    if not session.as_json:
        _tell_lines(session, done.differs)
    if done.ignored:
        sentences.append(_("Columns that were not read: {names}.").format(names=", ".join(done.ignored)))
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


def _tell_lines(session: Session, lines: Sequence[Mapping[str, Any]]) -> None:
    """Say what is wrong with some lines: the same words once, with all their lines."""
    by_message: dict[str, list[int]] = {}
    for each in lines:
        by_message.setdefault(str(each["message"]), []).append(int(each["line"]))
    for message, numbers in list(by_message.items())[:LINES_SHOWN]:
        shown = ", ".join(map(str, numbers[:12])) + (", …" if len(numbers) > 12 else "")
        session.aside(plural("Line {lines}: {message}", "Lines {lines}: {message}", len(numbers)).format(lines=shown, message=message))
    if len(by_message) > LINES_SHOWN:
        session.aside(_("… and {count} more.").format(count=len(by_message) - LINES_SHOWN))


@command("verify", "hextui verify\nhextui verify --against 5d41402abc4b2a76b9719d911017c592")
@option("--against", metavar="HASH", help=N_("A head of the journal that was kept elsewhere: proves that nothing before it changed."))
def verify(session: Session, against: str | None) -> None:
    """Verify the studio."""
    from hextui.workflows.verify import kept_hash
    from hextui.workflows.verify import verify as run_verify

    report = run_verify(session.studio, "" if against is None else kept_hash(against))
    if report.findings:
        if not session.as_json:
            for finding in report.findings[:LINES_SHOWN]:
                session.aside(f"{finding.where}: {finding.what}")
        said = plural(
            "{count} thing is not as it was written. Keep a copy of the files as they are, and restore the last backup.",
            "{count} things are not as they were written. Keep a copy of the files as they are, and restore the last backup.",
            len(report.findings),
        )
        raise Damaged(
            "verify_failed",
            said.format(count=len(report.findings)),
            {"findings": [asdict(finding) for finding in report.findings]},
        )
    money = session.money
    session.answer(
        {"verify": {"ok": True, **{name: value for name, value in asdict(report).items() if name != "findings"}}},
        _("All is as it was written. Journal entries: {entries}; documents: {documents}.").format(
            entries=report.entries, documents=report.documents
        ),
        _("Unbilled {unbilled} · to pay {to_pay} · paid {paid} · credit {credit}").format(
            unbilled=money(report.unbilled), to_pay=money(report.to_pay), paid=money(report.paid), credit=money(report.credit)
        ),
        _("Head of the journal: {head}").format(head=report.head),
        *(f"{each.where}: {each.what}" for each in report.left_out[:LINES_SHOWN]),
        *(
            [
                _("The hash that was given is entry {entry}'s, of {moment}: nothing up to there has changed since it was kept.").format(
                    entry=report.against, moment=show_moment(session.studio.local(report.against_at).isoformat())
                )
            ]
            if report.against is not None
            else []
        ),
    )


@command(
    "backup",
    "hextui backup /media/usb/studio-2026-11-24.db\nhextui backup --daily",
)
@click.argument("file", metavar="FILE", required=False)
@option("--daily", is_flag=True, help=N_("The copy of today, beside the studio, where there is none yet; older ones are thinned."))
def backup(session: Session, file: str | None, daily: bool) -> None:
    """Back the studio up."""
    from hextui.workflows.backup import backup as run_backup

    if daily == (file is not None):
        raise click.UsageError(_("Name a FILE, or say --daily."), click.get_current_context())
    if file is None:
        _copy_of_today(session)
        return
    done = run_backup(session.studio, typed_path(file))
    session.answer(
        {"backup": {"file": str(done.store), "documents": done.documents, "size": done.size}},
        _("Copied to {path} (documents: {count}). `hextui --store {path} verify` checks the copy.").format(
            path=done.store, count=done.documents
        ),
    )


def _copy_of_today(session: Session) -> None:
    from hextui.workflows.copies import copies, copy_of_today, folder_of

    done, there = copy_of_today(session.studio), copies(session.studio.places)
    made = _("Copied to {path}.").format(path=done.made) if done.made else _("The copy of today is there already.")
    session.answer(
        {
            "backup": {
                "made": str(done.made) if done.made else None,
                "removed": [day.isoformat() for day in done.removed],
                "kept": [day.isoformat() for day in there],
            }
        },
        made,
        _("Copies in {folder}: {count}, the oldest of {day}.").format(
            folder=folder_of(session.studio.places), count=len(there), day=show_day(there[0].isoformat())
        ),
    )


@command("restore", "hextui restore studio.copies/2026-11-24.db\nhextui restore studio.copies/2026-11-24.db --yes")
@click.argument("file", metavar="FILE")
@option("--yes", is_flag=True, help=N_("Do it; without this, only what it would do is said."))
def restore(session: Session, file: str, yes: bool) -> None:
    """Restore the studio from a copy."""
    from hextui.workflows.restore import restore as run_restore

    found = run_restore(session.places, typed_path(file).absolute(), session.clock, sure=yes)
    payload = {
        "restore": {
            "done": yes,
            "entries": found.entries,
            "lost": asdict(found.lost) if found.lost else None,
            "missing_documents": list(found.missing),
            "kept": str(found.kept) if found.kept else None,
        }
    }
    lost = _lost_said(found)
    whole = _("The copy is whole: {count} journal entries.").format(count=found.entries)
    if not yes:
        session.answer(payload, whole, *lost, _("Nothing was changed. With --yes the copy takes the studio's place."))
        return
    session.answer(
        payload,
        *lost,
        *([_("What was there is kept: {path}.").format(path=found.kept)] if found.kept else []),
        _("The studio is restored. Mail waits until `hextui mail check` worked: what the copy has to send may have been sent since."),
    )


def _lost_said(found: "Restoring") -> list[str]:
    """What is not in the copy, for a person."""
    if found.lost is None:
        said = [_("The studio as it is cannot be read, or has another past than the copy.")]
    else:
        steps = plural(
            "{count} step of the studio came after the copy, and is not in it.",
            "{count} steps of the studio came after the copy, and are not in it.",
            found.lost.steps,
        )
        said = [steps.format(count=found.lost.steps)]
        if found.lost.numbers:
            shown = ", ".join(found.lost.numbers[:LINES_SHOWN]) + (", …" if len(found.lost.numbers) > LINES_SHOWN else "")
            said.append(
                _("Issued since, and not in it: {numbers}. Their numbers will be given again: write down what they were.").format(
                    numbers=shown
                )
            )
        if found.lost.erased:
            shown = ", ".join(map(str, found.lost.erased[:LINES_SHOWN])) + (", …" if len(found.lost.erased) > LINES_SHOWN else "")
            said.append(_("Erased since, and in the copy again: clients {clients}. Erase them once more.").format(clients=shown))
    if found.missing:
        said.append(_("Documents that are in neither: {files}.").format(files=", ".join(found.missing[:LINES_SHOWN])))
    return said


@command("archive", "hextui archive /media/usb/archive-2026 --since 2026-01-01 --until 2026-12-31")
@click.argument("folder", metavar="FOLDER")
@option("--since", metavar="DATE", help=N_("From this day (default: the first one)."))
@option("--until", metavar="DATE", help=N_("Until this day (default: today)."))
def archive(session: Session, folder: str, since: str | None, until: str | None) -> None:
    """Write an archive."""
    from hextui import typed
    from hextui.workflows.archive import archive as write

    first, last = (None if text is None else typed.iso_day(text) for text in (since, until))
    done = write(session.studio, typed_path(folder).absolute(), first, last)
    for missing in done.missing:
        session.warn(Trouble("document_missing", missing))
    session.answer(
        {"archive": {"folder": str(done.folder), "since": done.since.isoformat(), "until": done.until.isoformat(),
                     "files": done.files, "documents": done.documents, "manifest": done.manifest, "missing": list(done.missing)}},
        _("Written to {folder}: {files} files, {documents} documents, {since} to {until}.").format(
            folder=done.folder, files=done.files, documents=done.documents, since=show_day(done.since.isoformat()),
            until=show_day(done.until.isoformat()),
        ),
        _("Hash of the list of its files: {hash}. It stands in the journal; keep it elsewhere too.").format(hash=done.manifest),
    )  # fmt: skip


@command("doctor", "hextui doctor")
def doctor(session: Session) -> None:
    """Look at what the studio stands on."""
    from hextui.workflows.doctor import doctor as look

    size = shutil.get_terminal_size()
    window = (size.columns, size.lines) if sys.stdin.isatty() and sys.stdout.isatty() else None
    found = []
    for each in look(session.places, session.environment, session.clock, window):
        found.append(each)
        if not session.as_json:
            sign = {"ok": "✓", "warn": "!", "bad": "✗"}[each.state]
            session.say(f"{sign} {_part_word(each.name)}: {each.said}" + (f"\n    → {each.cure}" if each.cure else ""))
    bad, warned = (sum(each.state == state for each in found) for state in ("bad", "warn"))
    if bad:
        said = plural("{count} thing does not work.", "{count} things do not work.", bad).format(count=bad)
    elif warned:
        said = plural("All works; {count} thing is worth a look.", "All works; {count} things are worth a look.", warned).format(
            count=warned
        )
    else:
        said = _("All is well.")
    checks = [asdict(each) for each in found]
    if bad:
        raise Damaged("doctor", said, {"checks": checks})
    session.answer({"doctor": {"ok": True, "checks": checks}}, said)


def _part_word(name: str) -> str:
    """What was looked at, as a person reads it."""
    return {
        "settings": _("settings"),
        "store": _("store"),
        "permissions": _("permissions"),
        "disk": _("disk"),
        "copies": _("copies"),
        "documents": _("documents"),
        "time": _("time"),
        "mail": _("mail"),
        "outbox": _("outbox"),
        "stripe": "Stripe",
        "terminal": _("terminal"),
    }[name]


COMMANDS = {"import": import_, "verify": verify, "backup": backup, "restore": restore, "archive": archive, "doctor": doctor}

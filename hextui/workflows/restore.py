"""Restore: a copy takes the studio's place, after it was checked whole; what was there before is kept.

Everything that can be refused is looked at before anything is touched. Where the studio can be read, its store is replaced page by page
within one transaction of SQLite's: other terminals go on with the restored one, and a power cut leaves the old one or the new one. No
step is taken by anybody meanwhile, so that the one that is kept has all of them.
"""

import hashlib
import os
import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from hextui.billing import rights, setup
from hextui.errors import Refused, StoreFault
from hextui.settings import Places, places, read_settings
from hextui.store import open_store, queue
from hextui.store.faults import in_sentences
from hextui.store.opening import below, file_mode, make_folders
from hextui.studio import Clock, Studio, open_studio, terminal_name
from hextui.text import _
from hextui.workflows import mail_account
from hextui.workflows.backup import copy_store, copy_studio, patient
from hextui.workflows.documents import LOGO, write_whole
from hextui.workflows.verify import Finding, verify

UNREADABLE = ("store_corrupt", "store_foreign", "no_studio", "settings_differ", "bad_settings_file")
"""What is put aside as it is: there is nothing in it that could be read."""


@dataclass(frozen=True)
class Lost:
    """What of the studio came after the copy: its steps, the numbers that were given and will be given again, whom the copy brings back."""

    steps: int
    numbers: tuple[str, ...]
    erased: tuple[int, ...] = ()
    """The clients who were erased since: the copy brings back what was kept of them."""


@dataclass(frozen=True)
class Restoring:
    """What restoring would do, or did: the copy's entries; what is lost (None where the studio as it is cannot be read, or has another
    past than the copy); which documents are neither in the copy nor here; where what was there is kept.
    """

    entries: int
    lost: Lost | None
    missing: tuple[str, ...] = ()
    kept: Path | None = None


def restore(where: Places, file: Path, clock: Clock, *, sure: bool) -> Restoring:
    """Put the copy in the studio's place, where `sure`; else only say what that would do.

    Whoever restores owns the studio, and stays an owner whatever the copy's settings say. Nothing is mailed from the restored studio
    before its mail server was checked anew: what waited then may have been sent since. Raises Refused, StoreFault.
    """
    source = places(str(file), {})
    if not source.store.exists():
        raise StoreFault("no_studio", _("There is no studio in {path}.").format(path=source.store))
    if source.store.resolve() == where.store.resolve():
        raise Refused("same_file", _("{path} is the studio itself. Name a copy of it.").format(path=source.store))
    where = replace(where, store=where.store.resolve()) if where.store.is_symlink() else where
    make_folders(where.store.parent, 0o600)
    mode = file_mode(where.store.parent)
    with queue.only_one(where.store, "restore", mode) as alone:
        if not alone:
            raise Refused("restore_under_way", _("Somebody else restores this studio now. Nothing was changed."))
        with _present(where, clock) as present, _staged(source, where, clock) as staged:
            _check_same(present, staged)
            report = verify(replace(staged, places=replace(staged.places, documents=source.documents)))
            missing = _missing(where, staged, report.findings, source)
            found = Restoring(report.entries, _lost(present, report.head), missing)
            if not sure:
                return found
            return _replaced(where, source, staged, present, clock, mode, found, report.head)


# What is looked at before -------------------------------------------------------------------------------------------------------------


@contextmanager
def _present(where: Places, clock: Clock) -> Iterator[Studio | None]:
    """The studio as it is, None where it cannot be read. Raises Refused unless the acting person owns it."""
    if not where.store.exists():
        if where.settings.exists():
            # The store is lost; the studio still has an owner.
            _check_owner_of_ruins(where)
        yield None
        return
    try:
        studio = open_studio(where, clock=clock)
    except Refused as refused:
        if refused.code not in UNREADABLE:
            raise
        _check_owner_of_ruins(where)
        yield None
        return
    try:
        rights.require(studio, "restore")
        yield studio
    finally:
        studio.store.close()


def _check_owner_of_ruins(where: Places) -> None:
    """Refuse unless the acting person owns the studio by its settings, or its file where those cannot be read either."""
    try:
        people = read_settings(where.settings).professionals()
    except Refused:
        people = {}
    file = where.store if where.store.exists() else where.settings
    owns = people[os.getuid()].role == "owner" if os.getuid() in people else not people and file.stat().st_uid == os.getuid()
    if not owns and os.getuid() != 0:
        raise Refused("not_allowed", _("Only the owner restores a studio. Nothing was changed."))


@contextmanager
def _staged(source: Places, where: Places, clock: Clock) -> Iterator[Studio]:
    """The copy's store, copied once more beside the studio: it is brought to the newest form there, and the copy stays as it is."""
    if not source.settings.exists():
        raise Refused(
            "copy_without_settings", _("The settings of the copy are missing: {path}. Nothing was changed.").format(path=source.settings)
        )
    settings = read_settings(source.settings)
    staged = where.store.with_name(f".{where.store.stem}.restoring{where.store.suffix}")
    _take_away(staged)
    try:
        with in_sentences(source.store), closing(sqlite3.connect(f"{source.store.resolve().as_uri()}?mode=ro", uri=True)) as copy:
            copy_store(copy, staged, file_mode(where.store.parent))
        people = settings.professionals()
        if people and (os.getuid() not in people or people[os.getuid()].role != "owner"):
            settings = settings.changed(f"professionals.{os.getuid()}.role", "owner")
        store = open_store(staged)
        try:
            if store.value("SELECT currency FROM studio") != settings.text("studio.currency"):
                raise Refused("settings_differ", _("The settings beside the copy are of another studio. Nothing was changed."))
            yield Studio(replace(where, store=staged, settings=source.settings), store, settings, os.getuid(), terminal_name(), clock)
        finally:
            store.close()
    finally:
        _take_away(staged)


def _take_away(store: Path) -> None:
    for name in (store.name, f"{store.name}-wal", f"{store.name}-shm", f".{store.name}.lock", f".{store.name}.queue"):
        store.with_name(name).unlink(missing_ok=True)


def _check_same(present: Studio | None, staged: Studio) -> None:
    try:
        there = None if present is None else present.store.value("SELECT uuid FROM studio")
    except StoreFault:
        return
    if there is not None and there != staged.store.value("SELECT uuid FROM studio"):
        raise Refused("other_studio", _("The copy is of another studio. Nothing was changed; name another place with --store."))


def _missing(where: Places, staged: Studio, findings: Sequence[Finding], source: Places) -> tuple[str, ...]:
    """The documents that the copy lacks and that are not here either. Raises Refused when anything else is wrong with the copy."""
    documents = {
        str(source.documents / name): (below(where.documents, name), digest)
        for table in ("document", "receipt_document")
        for name, digest in staged.store.each(f"SELECT path, sha256 FROM {table}")
    }
    missing = []
    for finding in findings:
        path, digest = documents.get(finding.where, (None, ""))
        if finding.where not in documents:
            raise Refused(
                "copy_damaged",
                _("The copy {path} is damaged: {where}: {what}. Nothing was changed; take another copy.").format(
                    path=source.store, where=finding.where, what=finding.what
                ),
                {"findings": len(findings)},
            )
        if path is None or not _is(path, digest):
            missing.append(finding.where)
    return tuple(missing)


def _is(path: Path, digest: str) -> bool:
    return path.exists() and hashlib.sha256(path.read_bytes()).hexdigest() == digest


def _lost(present: Studio | None, head: str) -> Lost | None:
    if present is None:
        return None
    try:
        common = present.store.value("SELECT id FROM journal WHERE hash = ?", head)
        if common is None:
            return None
        last = present.store.value("SELECT max(id) FROM journal") or 0
        numbers = present.store.column(
            """SELECT COALESCE(credit_note.number, invoice.number) FROM journal LEFT JOIN invoice ON invoice.id = journal.invoice_id
            LEFT JOIN credit_note ON credit_note.id = journal.credit_note_id
            WHERE journal.id > ? AND kind IN ('issue', 'cancel') ORDER BY journal.id""",
            common,
        )
        erased = present.store.column(
            "SELECT DISTINCT client_id FROM journal WHERE id > ? AND kind = 'erase' AND client_id IS NOT NULL ORDER BY client_id", common
        )
    except StoreFault:
        return None
    return Lost(last - common, tuple(numbers), tuple(erased))


# The replacement ----------------------------------------------------------------------------------------------------------------------


def _replaced(
    where: Places, source: Places, staged: Studio, present: Studio | None, clock: Clock, mode: int, found: Restoring, head: str
) -> Restoring:
    moment = clock().astimezone(staged.settings.timezone())
    kept = places(str(where.store.with_name(f"{where.store.stem}-before-{moment:%Y-%m-%d-%H%M%S}{where.store.suffix}")), {})
    for each in (kept.store, kept.settings, kept.documents):
        if each.exists():
            raise Refused("file_exists", _("{path} is there already. Nothing was changed; try again in a moment.").format(path=each))
    _check_room(where, staged)
    mine = replace(staged, places=where)
    # What waits in the copy may have been sent since: from here on nothing goes out by itself.
    mail_account.ask_before_sending(mine)
    _bring_documents(mine, source, mode)
    with queue.turn(where.store, staged.store.wait_seconds, mode):
        # Nobody takes a step any more: what is counted and kept now is all there is.
        if present is not None:
            # Asked again: the copy may have taken minutes to be checked.
            rights.require(present, "restore")
        lost = _lost(present, head)
        setup.restored(staged, None if lost is None else lost.steps)
        there = where.store.exists()
        if present is None or not _put_in(where, kept, staged, present, mode):
            _put_aside(where, kept, staged, mode)
        staged.settings.write(where.settings, mode)
    return replace(found, lost=lost, kept=kept.store if there else None)


def _check_room(where: Places, staged: Studio) -> None:
    needed = 3 * staged.places.store.stat().st_size
    if shutil.disk_usage(where.store.parent).free < needed:
        raise Refused(
            "disk_full", _("Restoring needs {size} MB of room on this disk. Nothing was changed.").format(size=needed // 1_000_000 + 1)
        )


def _put_in(where: Places, kept: Places, staged: Studio, present: Studio, mode: int) -> bool:
    """Keep a copy of what is there, then replace its pages; False where it cannot be read after all, and nothing was replaced."""
    try:
        # Its documents never change in place: the kept ones are links of them.
        copy_studio(present, kept, mode, before=where.documents)
    except StoreFault as fault:
        if fault.code not in UNREADABLE:
            raise
        _forget(kept)
        return False
    try:
        with in_sentences(where.store):
            told = patient(where.store, present.store.wait_seconds)
            staged.store.database.connection().backup(present.store.database.connection(), pages=-1, progress=told)
    except StoreFault:
        # Nothing was replaced: what is there needs no copy.
        _forget(kept)
        raise
    return True


def _forget(kept: Places) -> None:
    _take_away(kept.store)
    kept.settings.unlink(missing_ok=True)
    shutil.rmtree(kept.documents, ignore_errors=True)


def _put_aside(where: Places, kept: Places, staged: Studio, mode: int) -> None:
    """Put the file that cannot be read aside as it is, and the new one, whole, in its place."""
    new = where.store.with_name(f".{where.store.name}.new")
    _take_away(new)
    copy_store(staged.store.database.connection(), new, mode)
    with closing(sqlite3.connect(new)) as made:
        made.execute("PRAGMA journal_mode = WAL")
    if where.settings.exists():
        write_whole(kept.settings, where.settings.read_bytes(), mode)
    if where.store.exists():
        os.link(where.store, kept.store)
        # First the log of the old file: beside the new one it would be taken for its own.
        for suffix in ("-wal", "-shm"):
            log = where.store.with_name(where.store.name + suffix)
            if log.exists():
                log.replace(kept.store.with_name(kept.store.name + suffix))
    new.replace(where.store)


def _bring_documents(studio: Studio, source: Places, mode: int) -> None:
    """The documents that the copy names, as they were issued, where they are not there any more; and its logo."""
    for table in ("document", "receipt_document"):
        for name, digest in studio.store.each(f"SELECT path, sha256 FROM {table}"):
            path, copied = below(studio.places.documents, name), below(source.documents, name)
            if path is not None and copied is not None and not _is(path, digest) and _is(copied, digest):
                write_whole(path, copied.read_bytes(), mode)
    for logo in sorted((source.documents / LOGO).glob("*.*")):
        if not (studio.places.documents / LOGO / logo.name).exists():
            write_whole(studio.places.documents / LOGO / logo.name, logo.read_bytes(), mode)

"""Restore: a copy takes the studio's place, after it was checked whole; what was there before is kept.

The store is replaced page by page within one transaction of SQLite's, so that other terminals go on with the restored one, and
a power cut leaves the old one or the new one.
"""

import hashlib
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from hextui.billing import rights, setup
from hextui.errors import Refused, StoreFault
from hextui.settings import Places, places, read_settings
from hextui.store import open_store, queue
from hextui.store.faults import in_sentences
from hextui.store.opening import file_mode
from hextui.studio import Clock, Studio, open_studio
from hextui.text import _
from hextui.workflows import mail_account
from hextui.workflows.backup import copy_store, copy_studio
from hextui.workflows.documents import write_whole
from hextui.workflows.verify import verify


@dataclass(frozen=True)
class Restoring:
    """What restoring would do, or did: the copy's entries; how many of the studio's would be lost (None where it cannot be read), and
    where what was there is kept.
    """

    entries: int
    lost: int | None
    kept: Path | None


def restore(where: Places, file: Path, clock: Clock, *, sure: bool) -> Restoring:
    """Put the copy in the studio's place, where `sure`; else only say what that would do.

    The copy is checked as `verify` checks, before anything is touched. What was there is kept beside it. Nothing is mailed from the
    restored studio before its mail server was checked anew: what waited then may have been sent since. Raises Refused, StoreFault.
    """
    source = places(str(file), {})
    if source.store.resolve() == where.store.resolve():
        raise Refused("same_file", _("{path} is the studio itself. Name a copy of it.").format(path=source.store))
    with _staged(source, where, clock) as staged:
        report = verify(replace(staged, places=replace(staged.places, documents=source.documents)))
        if report.findings:
            raise Refused(
                "copy_damaged",
                _("The copy {path} is damaged: {where}: {what}. Nothing was changed; take another copy.").format(
                    path=source.store, where=report.findings[0].where, what=report.findings[0].what
                ),
                {"findings": len(report.findings)},
            )
        with _present(where, clock) as present:
            lost = _lost(present, staged, report.head)
            found = Restoring(report.entries, lost, None)
            return replace(found, kept=_replace(where, source, staged, present, clock, lost)) if sure else found


@contextmanager
def _staged(source: Places, where: Places, clock: Clock) -> Iterator[Studio]:
    """The copy's store, copied once more beside the studio: it is brought to the newest form there, and the copy stays as it is."""
    if not source.store.exists():
        raise StoreFault("no_studio", _("There is no studio in {path}.").format(path=source.store))
    where.store.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    staged = where.store.with_name(f".{where.store.stem}.restoring{where.store.suffix}")
    _take_away(staged)
    try:
        with in_sentences(source.store), closing(sqlite3.connect(f"{source.store.resolve().as_uri()}?mode=ro", uri=True)) as copy:
            copy_store(copy, staged, file_mode(where.store.parent))
        settings = read_settings(source.settings)
        store = open_store(staged)
        try:
            yield Studio(replace(where, store=staged, settings=source.settings), store, settings, os.getuid(), clock=clock)
        finally:
            store.close()
    finally:
        _take_away(staged)


def _take_away(store: Path) -> None:
    for name in (store.name, f"{store.name}-wal", f"{store.name}-shm", f".{store.name}.lock", f".{store.name}.queue"):
        store.with_name(name).unlink(missing_ok=True)


@contextmanager
def _present(where: Places, clock: Clock) -> Iterator[Studio | None]:
    """The studio as it is, where it can be opened. Raises Refused unless the acting person owns it, or the settings beside its ruins."""
    if not where.store.exists():
        yield None
        return
    try:
        studio = open_studio(where, clock=clock)
    except StoreFault as fault:
        if fault.code not in ("store_corrupt", "store_foreign"):
            raise
        people = read_settings(where.settings).professionals()
        if people and (os.getuid() not in people or people[os.getuid()].role != "owner"):
            raise Refused("not_allowed", _("Only the owner restores a studio. Nothing was changed.")) from fault
        yield None
        return
    try:
        rights.require(studio, "restore")
        yield studio
    finally:
        studio.store.close()


def _lost(present: Studio | None, staged: Studio, head: str) -> int | None:
    """How many of the studio's entries came after the copy's last. Raises Refused where the copy is of another studio."""
    if present is None:
        return None
    if present.store.value("SELECT uuid FROM studio") != staged.store.value("SELECT uuid FROM studio"):
        raise Refused("other_studio", _("The copy is of another studio. Nothing was changed; name another place with --store."))
    last = present.store.value("SELECT max(id) FROM journal") or 0
    common = present.store.value("SELECT id FROM journal WHERE hash = ?", head)
    return None if common is None else last - common


def _replace(where: Places, source: Places, staged: Studio, present: Studio | None, clock: Clock, lost: int | None) -> Path | None:
    mode = file_mode(where.store.parent)
    moment = clock().astimezone(staged.settings.timezone())
    kept = places(str(where.store.with_name(f"{where.store.stem}-before-{moment:%Y-%m-%d-%H%M%S}{where.store.suffix}")), {})
    for each in (kept.store, kept.settings, kept.documents):
        if each.exists():
            raise Refused("file_exists", _("{path} is there already. Nothing was changed; try again in a moment.").format(path=each))
    if present is not None:
        copy_studio(present, kept, mode, before=where.documents)
        with queue.turn(where.store, present.store.wait_seconds, mode), in_sentences(where.store):
            staged.store.database.connection().backup(present.store.database.connection(), pages=-1)
    else:
        for suffix in ("", "-wal", "-shm"):
            old = where.store.with_name(where.store.name + suffix)
            if old.exists():
                os.replace(old, kept.store.with_name(kept.store.name + suffix))
        if where.settings.exists():
            write_whole(kept.settings, where.settings.read_bytes(), mode)
        copy_store(staged.store.database.connection(), where.store, mode)
    staged.settings.write(where.settings, mode)
    store = open_store(where.store)
    try:
        studio = Studio(where, store, staged.settings, os.getuid(), clock=clock)
        mail_account.ask_before_sending(studio)
        _bring_documents(studio, source, mode)
        setup.restored(studio, lost)
    finally:
        store.close()
    return kept.store if kept.store.exists() else None


def _bring_documents(studio: Studio, source: Places, mode: int) -> None:
    """The documents that the restored store names, as they were issued, where they are not there any more."""
    folder = studio.places.documents
    for table in ("document", "receipt_document"):
        for name, digest in studio.store.each(f"SELECT path, sha256 FROM {table}"):
            path, copied = folder / name, source.documents / name
            inside = path.resolve().is_relative_to(folder.resolve())
            if inside and copied.exists() and not (path.exists() and hashlib.sha256(path.read_bytes()).hexdigest() == digest):
                write_whole(path, copied.read_bytes(), mode)

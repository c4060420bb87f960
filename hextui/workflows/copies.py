"""Copies of the studio, one a day, in a folder beside it; the older they are, the fewer are kept."""

import shutil
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from hextui.billing import rights
from hextui.errors import Refused
from hextui.settings import Places, places
from hextui.store import queue
from hextui.studio import Studio
from hextui.text import _
from hextui.workflows.backup import copy_studio

SPARE = 200 * 1024 * 1024
"""Bytes that a copy leaves free on the disk."""
DAYS, WEEKS, MONTHS, YEARS = 7, 5, 12, 10
"""So many copies are kept of the last days, weeks, months and years: the first of each."""


@dataclass(frozen=True)
class Copied:
    """What became of the day's copy: where it was made (None: it was there already), and which days' copies were let go of."""

    made: Path | None
    removed: tuple[date, ...] = ()


def folder_of(where: Places) -> Path:
    """The folder of the daily copies."""
    return where.store.with_suffix(".copies")


def _place(where: Places, day: date) -> Places:
    return places(str(folder_of(where) / f"{day.isoformat()}.db"), {})


def copies(where: Places) -> list[date]:
    """The days of which there is a whole copy, the oldest first."""
    found = []
    for path in folder_of(where).glob("????-??-??.db"):
        try:
            day = date.fromisoformat(path.stem)
        except ValueError:
            continue
        # Its settings are written last: without them it was broken off.
        if path.with_suffix(".toml").exists():
            found.append(day)
    return sorted(found)


def kept(days: Iterable[date]) -> set[date]:
    """Which of these copies are kept: of each of the last days, weeks, months and years that have one, the first.

    The last ones are counted by the copies there are, not by the calendar: after a long pause nothing is let go of at once.
    """
    known = sorted(set(days))
    wanted: set[date] = set()
    for many, period in (
        (DAYS, lambda day: day),
        (WEEKS, lambda day: day.isocalendar()[:2]),
        (MONTHS, lambda day: (day.year, day.month)),
        (YEARS, lambda day: day.year),
    ):
        first: dict[object, date] = {}
        for day in known:
            first.setdefault(period(day), day)
        wanted |= set(list(first.values())[-many:])
    return wanted


def copy_of_today(studio: Studio) -> Copied:
    """Make the copy of the studio's present day where there is none, and let go of those that are no longer kept. Raises Refused.

    Two terminals make one copy. What broken-off ones left is taken away.
    """
    rights.require(studio, "copy")
    where, today, mode = studio.places, studio.today(), studio.store.file_mode
    if today in copies(where):
        return Copied(None)
    with queue.only_one(where.store, "copy", mode) as alone:
        there = copies(where)
        if not alone or today in there:
            return Copied(None)
        _tidy(where, there)
        _check_room(where)
        target = _place(where, today)
        copy_studio(studio, target, mode, _place(where, there[-1]).documents if there else None)
        gone = sorted(set(copies(where)) - kept([*there, today]))
        for day in gone:
            _remove(_place(where, day))
    return Copied(target.store, tuple(gone))


def _check_room(where: Places) -> None:
    needed = where.store.stat().st_size + SPARE
    if shutil.disk_usage(where.store.parent).free < needed:
        raise Refused("disk_full", _("it needs {size} MB of room on this disk.").format(size=needed // 1_000_000 + 1))


def _tidy(where: Places, whole: Sequence[date]) -> None:
    """Take away what broken-off copies left."""
    folder = folder_of(where)
    for path in (*folder.glob("????-??-??.db"), *folder.glob("????-??-??.documents")):
        try:
            day = date.fromisoformat(path.stem)
        except ValueError:
            continue
        if day not in whole:
            _remove(_place(where, day))
    for path in folder.glob(".????-??-??.*.part"):
        path.unlink(missing_ok=True)


def _remove(copy: Places) -> None:
    # The settings first: what is left when this is broken off counts as no copy.
    copy.settings.unlink(missing_ok=True)
    copy.store.unlink(missing_ok=True)
    shutil.rmtree(copy.documents, ignore_errors=True)

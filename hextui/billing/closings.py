"""Closings: what was recorded in each day, month and year that is over, with the sums since the beginning and the journal's head.

Whoever first writes on a new local day closes what ended before it, in a transaction of its own before the step's. A closing's bounds
are instants: the next begins where the last one ended, so that no change of the time zone moves what is closed. Days on which nobody
wrote are closed together with the last one on which somebody did (CGI art. 286 I 3 bis).
"""

from dataclasses import asdict, replace
from datetime import date, timedelta
from typing import Any

from hextui.billing import journal
from hextui.errors import Refused, StoreFault
from hextui.recorded import head_before, recorded
from hextui.store import models
from hextui.studio import BY_ITSELF, Studio

SORTS = ("day", "month", "year")


class _Watch:
    """What is asked before each transaction of a store: whether a local day has ended since the last one."""

    def __init__(self, studio: Studio) -> None:
        self._studio = replace(studio, terminal=BY_ITSELF)
        self._day_ends = ""

    def __call__(self) -> None:
        if self._studio.now() < self._day_ends:
            return
        try:
            settings = self._studio.present_settings()
            studio = replace(self._studio, settings=settings)
            close_what_ended(studio)
            self._day_ends = studio.start_of(studio.today() + timedelta(days=1))
        except StoreFault:
            raise
        except Refused:
            # A clock that ran back, settings that are gone: the step itself says so. The next writer closes what is left.
            return


def watch(studio: Studio) -> None:
    """From now on, whoever first writes through this store on a new local day closes what ended."""
    studio.store.before_writing = _Watch(studio)


def close_what_ended(studio: Studio) -> list[int]:
    """Close every day, month and year that is over and is not closed yet; the ids of the closings. Raises Refused, StoreFault."""
    if not _is_over(studio, studio.today()):
        return []
    with studio.store.transaction():
        # Another terminal may have been first.
        today = studio.today()
        done = [_start(studio, today)] if _begins_late(studio) else []
        return [each for each in (*done, *(_close(studio, sort, today) for sort in SORTS)) if each is not None]


def _is_over(studio: Studio, today: date) -> bool:
    last = studio.store.value("SELECT max(until) FROM closing WHERE sort IN ('day', 'start')")
    if last is None:
        last = studio.store.value("SELECT created_at FROM studio")
    return last is not None and str(last) < studio.start_of(today)


def _begins_late(studio: Studio) -> bool:
    """Whether the store had worked before closings were kept, and none is kept yet."""
    begin = studio.store.row("SELECT 1 FROM closings_begin WHERE NOT EXISTS (SELECT 1 FROM closing)")
    return begin is not None


def _start(studio: Studio, today: date) -> int | None:
    """Everything that was recorded before the present day, once, where closings were not kept before."""
    return _write(studio, "start", f"{today - timedelta(days=1)}", "", studio.start_of(today), None)


def _close(studio: Studio, sort: str, today: date) -> int | None:
    """Close the periods of that sort that are over; None where none is."""
    until = studio.start_of(_begin_of(sort, today))
    before = studio.store.row("SELECT * FROM closing WHERE sort IN (?, 'start') ORDER BY until DESC, id DESC LIMIT 1", sort)
    since = str(before.until if before is not None else studio.store.value("SELECT created_at FROM studio"))
    if since >= until:
        return None
    first, last = _name(sort, studio.local(since).date()), _name(sort, _begin_of(sort, today) - timedelta(days=1))
    return _write(studio, sort, first if first >= last else f"{first}/{last}", since, until, before)


def _begin_of(sort: str, day: date) -> date:
    """The first day of the day, month or year that this day is in."""
    return day if sort == "day" else day.replace(day=1) if sort == "month" else day.replace(month=1, day=1)


def _name(sort: str, day: date) -> str:
    return day.isoformat()[: {"day": 10, "month": 7, "year": 4}[sort]]


def _write(studio: Studio, sort: str, period: str, since: str, until: str, before: Any | None) -> int:
    head = head_before(studio, until)
    found = recorded(studio, before.entry if before is not None else 0, head.entry if head is not None else 0)
    # A studio that moved west has some days twice.
    again = studio.store.value(
        "SELECT count(*) FROM closing WHERE sort = ? AND (period = ? OR period LIKE ? || '~%')", sort, period, period
    )
    name = f"{period}~{again + 1}" if again else period
    sums = {
        **asdict(found),
        "turnover": (before.turnover if before is not None else 0) + found.invoiced - found.credited,
        "money": (before.money if before is not None else 0) + found.received,
        "entry": head.entry if head is not None else 0,
        "head": head.hash if head is not None else "",
    }
    row = studio.store.insert(models.Closing, sort=sort, period=name, since=since, until=until, closed_at=studio.now(), **sums)
    details = {"period": name, "sort": sort, "from": since, "to": until, **sums}
    journal.record(studio, "close", details=details, rows=[("closing", row)])
    return row

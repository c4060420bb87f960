"""Closings: what was issued and what money moved in each day, month or year, with the sums since the beginning, and the journal's head.

Everything counts when it was recorded, whatever date it bears. What is over was closed by whoever wrote first afterwards, and stands as
it was closed (`billing.closings`); what is not over, and what was over before closings were kept, is reckoned from the journal. The head
at a period's end, kept elsewhere, proves that nothing before it changed (`hextui verify --against`).
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from hextui.recorded import head_before
from hextui.studio import Studio

BY = ("day", "month", "year")
RECORDED = """
    SELECT substr(at, 1, 16) || ':00Z' AS minute, count(*) AS invoices, sum(total) AS invoiced, 0 AS notes, 0 AS credited, 0 AS came
    FROM journal JOIN invoice ON invoice.id = invoice_id WHERE kind = 'issue' GROUP BY 1
    UNION ALL SELECT substr(at, 1, 16) || ':00Z', 0, 0, count(*), sum(total), 0
    FROM journal JOIN credit_note ON credit_note.id = credit_note_id WHERE kind = 'cancel' GROUP BY 1
    UNION ALL SELECT substr(COALESCE(at, recorded_at), 1, 16) || ':00Z', 0, 0, 0, 0, sum(money)
    FROM payment LEFT JOIN (SELECT payment_id, min(at) AS at FROM journal WHERE payment_id IS NOT NULL GROUP BY payment_id) AS entry
        ON entry.payment_id = payment.id GROUP BY 1"""
"""What was recorded when, by the journal: its instants never go back, whatever the clock did."""


@dataclass(frozen=True)
class Closing:
    """A period's closing, amounts in minor units. `period` is ISO: 2026-11-26, 2026-11 or 2026, or the first and the last of several that
    were closed together (2026-11-26/2026-11-29); `received` money come less money gone.

    `turnover` and `money` are the sums of all that was invoiced less credited, and of all money, since the beginning; `head` is the
    journal's at the period's end, `entry` its place.
    """

    period: str
    is_over: bool
    invoices: int
    invoiced: int
    credit_notes: int
    credited: int
    received: int
    turnover: int
    money: int
    entry: int
    head: str
    kept: bool = False
    """Whether it was closed, and so cannot change any more."""


@dataclass
class _Sums:
    invoices: int = 0
    invoiced: int = 0
    notes: int = 0
    credited: int = 0
    came: int = 0
    days: list[date] = field(default_factory=list)

    def add(self, day: date, sums: Sequence[int]) -> None:
        """Count what was recorded in a minute of that local day, in the order of RECORDED."""
        self.days.append(day)
        invoices, invoiced, notes, credited, came = sums
        self.invoices, self.invoiced = self.invoices + invoices, self.invoiced + invoiced
        self.notes, self.credited, self.came = self.notes + notes, self.credited + credited, self.came + came


def closings(studio: Studio, by: str, since: date, until: date) -> list[Closing]:
    """The closings of the periods that touch these days and in which something was recorded; `by` is one of BY."""
    name_of: Callable[[date], str] = {
        "day": lambda day: day.isoformat(),
        "month": lambda day: f"{day:%Y-%m}",
        "year": lambda day: f"{day:%Y}",
    }[by]
    with studio.store.snapshot():
        kept = studio.store.rows("SELECT * FROM closing WHERE sort IN (?, 'start') ORDER BY until, id", by)
        first, last = (kept[0].since or kept[0].until, kept[-1].until) if kept else ("", "")
        # What is reckoned is known by its minute: the studio may have been founded within one.
        first = first[:16]
        earlier: dict[str, _Sums] = defaultdict(_Sums)
        later: dict[str, _Sums] = defaultdict(_Sums)
        for minute, *sums in studio.store.each(RECORDED):
            if first and first <= minute < last:
                continue
            day = studio.local(minute).date()
            found = (later if minute >= last else earlier)[name_of(day)]
            found.add(day, sums)
        done = list(_reckoned(studio, earlier, 0, 0))
        done += [_as_closed(row) for row in kept if row.sort != "start"]
        turnover, money = (kept[-1].turnover, kept[-1].money) if kept else (0, 0)
        done += _reckoned(studio, later, turnover, money)
        return [each for each in done if _touches(each.period, name_of(since), name_of(until))]


def _touches(period: str, first: str, last: str) -> bool:
    begin, _slash, end = period.partition("~")[0].partition("/")
    return begin <= last and (end or begin) >= first


def _as_closed(row: Any) -> Closing:
    return Closing(
        row.period, True, row.invoices, row.invoiced, row.credit_notes, row.credited, row.received, row.turnover, row.money, row.entry,
        row.head, kept=True,
    )  # fmt: skip


def _reckoned(studio: Studio, periods: dict[str, _Sums], turnover: int, money: int) -> Iterator[Closing]:
    for period in sorted(periods):
        found = periods[period]
        turnover += found.invoiced - found.credited
        money += found.came
        after = _day_after(period, max(found.days))
        head = head_before(studio, studio.start_of(after))
        assert head is not None, "it is counted by its entry"
        yield Closing(
            period, studio.today() >= after, found.invoices, found.invoiced, found.notes, found.credited, found.came, turnover, money,
            head.entry, head.hash,
        )  # fmt: skip


def _day_after(period: str, day: date) -> date:
    """The first day after a period that this day is in."""
    if len(period) == 4:
        return date(day.year + 1, 1, 1)
    if len(period) == 7:
        return (day.replace(day=1) + timedelta(days=32)).replace(day=1)
    return day + timedelta(days=1)

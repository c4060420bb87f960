"""Closings: what was issued and what money moved in each day, month or year, with the sums since the beginning, and the journal's head.

Everything counts when it was recorded, whatever date it bears: a period that is over never changes again, and the head of the journal
at its end, kept elsewhere, proves it (`hextui verify --against`). So nothing is stored: a closing is the journal up to a moment.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from hextui.studio import Studio
from hextui.views.journal_head import head_before

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
    """A period's closing, amounts in minor units. `period` is ISO: 2026-11-26, 2026-11 or 2026; `received` money come less money gone.

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


@dataclass
class _Sums:
    invoices: int = 0
    invoiced: int = 0
    notes: int = 0
    credited: int = 0
    came: int = 0
    days: list[date] = field(default_factory=list)


def closings(studio: Studio, by: str, since: date, until: date) -> list[Closing]:
    """The closings of the periods that touch these days and in which something was recorded; `by` is one of BY."""
    name_of: Callable[[date], str] = {
        "day": lambda day: day.isoformat(),
        "month": lambda day: f"{day:%Y-%m}",
        "year": lambda day: f"{day:%Y}",
    }[by]
    periods: dict[str, _Sums] = defaultdict(_Sums)
    with studio.store.snapshot():
        for minute, *sums in studio.store.each(RECORDED):
            day = studio.local(minute).date()
            found = periods[name_of(day)]
            found.days.append(day)
            found.invoices, found.invoiced, found.notes, found.credited, found.came = (
                before + more
                for before, more in zip(
                    (found.invoices, found.invoiced, found.notes, found.credited, found.came), sums, strict=True
                )
            )  # fmt: skip
        return list(_closed(studio, periods, name_of, since, until))


def _closed(studio: Studio, periods: dict[str, _Sums], name_of: Callable[[date], str], since: date, until: date) -> Iterator[Closing]:
    turnover = money = 0
    for period in sorted(periods):
        found = periods[period]
        turnover += found.invoiced - found.credited
        money += found.came
        if not name_of(since) <= period <= name_of(until):
            continue
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

"""The end of a day: money by method against what was counted, and what was issued."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from hextui.recorded import head_before
from hextui.studio import Studio

METHODS = ("cash", "cheque", "transfer", "terminal", "card", "other")


@dataclass(frozen=True)
class MethodDay:
    """One method's money on a day, in minor units. `net` is what came less what went; `counted` what a person found, if he did."""

    method: str
    count: int
    received: int
    refunded: int
    reversed: int
    net: int
    counted: int | None

    @property
    def difference(self) -> int | None:
        """What was counted, less what there should be."""
        return None if self.counted is None else self.counted - self.net


@dataclass(frozen=True)
class DayReport:
    """A day's end. Amounts in minor units; `on` is the studio's local date."""

    on: date
    methods: tuple[MethodDay, ...]
    received: int
    refunded: int
    reversed: int
    net: int
    invoices: int
    invoiced: int
    credit_notes: int
    credited: int
    head: str
    """The journal's head at the day's end, or now: kept elsewhere, it proves that nothing before it changed. Empty before all entries."""
    closed_at: str = ""
    """When the day was closed (local, ISO); empty as long as it is not."""
    turnover: int = 0
    money: int = 0
    """Of a day that was closed: all that was invoiced less credited, and all money, recorded since the beginning."""


def day(studio: Studio, on: date, counted: Mapping[str, int] | None = None) -> DayReport:
    """The money that is dated on that day, by method, and what was issued. `counted`: by method, what was found in the till.

    Money of the client's own credit does not move and is not in it.
    """
    found = dict(counted or {})
    with studio.store.snapshot():
        rows = studio.store.rows(
            """SELECT method, count(*) AS many, sum(CASE kind WHEN 'payment' THEN money ELSE 0 END) AS received,
                -sum(CASE kind WHEN 'refund' THEN money ELSE 0 END) AS refunded,
                -sum(CASE kind WHEN 'reversal' THEN money ELSE 0 END) AS reversed, sum(money) AS net
            FROM payment WHERE dated = ? AND money <> 0 GROUP BY method""",
            on.isoformat(),
        )
        moved = {row.method: row for row in rows}
        methods = tuple(
            MethodDay(method, row.many, row.received, row.refunded, row.reversed, row.net, found.get(method))
            if (row := moved.get(method)) is not None
            else MethodDay(method, 0, 0, 0, 0, 0, found.get(method))
            for method in METHODS
            if method in moved or method in found
        )
        issued = studio.store.row(
            "SELECT count(*) AS many, COALESCE(sum(total), 0) AS total FROM invoice WHERE number IS NOT NULL AND issued_on = ?",
            on.isoformat(),
        )
        notes = studio.store.row(
            "SELECT count(*) AS many, COALESCE(sum(total), 0) AS total FROM credit_note WHERE issued_on = ?", on.isoformat()
        )
        head = head_before(studio, studio.start_of(on + timedelta(days=1)))
        closed = studio.store.row(
            """SELECT closed_at, turnover, money, head FROM closing WHERE sort = 'day' AND substr(period, 1, 10) <= ?1
            AND max(substr(period, 1, 10), substr(period, 12, 10)) >= ?1 ORDER BY id LIMIT 1""",
            on.isoformat(),
        )
    assert issued is not None
    assert notes is not None
    return DayReport(
        on,
        methods,
        sum(each.received for each in methods),
        sum(each.refunded for each in methods),
        sum(each.reversed for each in methods),
        sum(each.net for each in methods),
        issued.many,
        issued.total,
        notes.many,
        notes.total,
        closed.head if closed is not None else "" if head is None else head.hash,
        studio.local(closed.closed_at).isoformat(timespec="minutes") if closed is not None else "",
        closed.turnover if closed is not None else 0,
        closed.money if closed is not None else 0,
    )

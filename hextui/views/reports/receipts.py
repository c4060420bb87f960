"""The receipts book (livre des recettes): every movement of money in the order of its dates."""

from dataclasses import dataclass
from datetime import date

from hextui.studio import Studio


@dataclass(frozen=True)
class Entry:
    """A movement of money. `amount` in minor units, below zero where money went; `client` is empty where names are left out."""

    id: int
    date: str
    kind: str
    method: str
    reference: str
    client: str
    invoices: tuple[str, ...]
    amount: int


BY = ("month", "quarter")
"""What the book is summed up by: a micro-entrepreneur declares by the one or the other (CGI art. 50-0; URSSAF)."""


@dataclass(frozen=True)
class Receipts:
    """What came, less what went, in a month (2026-11) or a quarter (2026-Q4), in all and by method; minor units."""

    period: str
    entries: int
    amount: int
    methods: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class ReceiptsBook:
    """The book of a time, with its sum."""

    since: date
    until: date
    entries: tuple[Entry, ...]

    @property
    def amount(self) -> int:
        """What came, less what went."""
        return sum(entry.amount for entry in self.entries)

    def by(self, span: str) -> tuple[Receipts, ...]:
        """The sums of each month or quarter (one of BY) in which money moved, in their order."""
        found: dict[str, list[Entry]] = {}
        for entry in self.entries:
            found.setdefault(_period(entry.date, span), []).append(entry)
        return tuple(
            Receipts(
                period,
                len(entries),
                sum(entry.amount for entry in entries),
                tuple(
                    (method, sum(entry.amount for entry in entries if entry.method == method))
                    for method in sorted({entry.method for entry in entries})
                ),
            )
            for period, entries in found.items()
        )


def _period(day: str, span: str) -> str:
    return day[:7] if span == "month" else f"{day[:4]}-Q{(int(day[5:7]) + 2) // 3}"


def receipts_book(studio: Studio, since: date, until: date, names: bool = True) -> ReceiptsBook:
    """All money that is dated in that time: when, from whom, for which invoices, how, how much (CGI art. 50-0, micro-entrepreneurs)."""
    rows = studio.store.rows(
        """SELECT payment.id, dated, kind, method, payment.reference, client.name, money, (
            SELECT group_concat(number, ' ') FROM (SELECT DISTINCT number FROM settlement JOIN invoice ON invoice.id = invoice_id
                WHERE settlement.payment_id = payment.id ORDER BY invoice.id)) AS numbers
        FROM payment JOIN client ON client.id = client_id WHERE money <> 0 AND dated BETWEEN ? AND ? ORDER BY dated, payment.id""",
        since.isoformat(),
        until.isoformat(),
    )
    entries = tuple(
        Entry(
            row.id, row.dated, row.kind, row.method, row.reference, row.name if names else "", tuple((row.numbers or "").split()), row.money
        )
        for row in rows
    )
    return ReceiptsBook(since, until, entries)

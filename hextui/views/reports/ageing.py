"""Ageing: what each client owed on any day, by how late it was."""

from dataclasses import dataclass
from datetime import date

from hextui.studio import Studio
from hextui.text import folded

BUCKETS = ("not_due", "to_30", "to_60", "to_90", "over_90")
"""Not due yet; 1 to 30, 31 to 60, 61 to 90, and more than 90 days late."""


@dataclass(frozen=True)
class ClientAge:
    """What a client owed, in minor units, in the order of `BUCKETS`."""

    client: int
    name: str
    amounts: tuple[int, ...]

    @property
    def total(self) -> int:
        """All of it."""
        return sum(self.amounts)


@dataclass(frozen=True)
class Ageing:
    """What was owed on a day, by client and in all."""

    on: date
    clients: tuple[ClientAge, ...]
    amounts: tuple[int, ...]

    @property
    def total(self) -> int:
        """All of it."""
        return sum(self.amounts)


def _bucket(days_late: int) -> int:
    return 0 if days_late <= 0 else min(1 + (days_late - 1) // 30, len(BUCKETS) - 1)


def ageing(studio: Studio, on: date) -> Ageing:
    """What was left to pay at the end of that day, as its credit notes, payments and write-offs stood then; the largest debt first.

    A payment counts by the date it carries, a write-off by the studio's local day. An invoice on which more money stood on that day than
    was left of it (a payment that was reversed later and recorded anew with its own date) was owed nothing: it makes no other debt smaller.
    """
    day = on.isoformat()
    owed: dict[int, list[int]] = {}
    names: dict[int, str] = {}
    with studio.store.snapshot():
        given_up = {
            row.invoice_id
            for row in studio.store.rows("SELECT invoice_id, written_off_at, undone_at FROM write_off")
            if studio.local(row.written_off_at).date() <= on and (row.undone_at is None or studio.local(row.undone_at).date() > on)
        }
        rows = studio.store.rows(
            """WITH credited AS (SELECT invoice_id, sum(total) AS amount FROM credit_note WHERE issued_on <= ?1 GROUP BY invoice_id),
            settled AS (SELECT invoice_id, sum(settlement.amount) AS amount FROM settlement JOIN payment ON payment.id = payment_id
                WHERE invoice_id IS NOT NULL AND dated <= ?1 GROUP BY invoice_id)
            SELECT invoice.id, client_id, client.name, due_on, total - COALESCE(credited.amount, 0) - COALESCE(settled.amount, 0) AS due
            FROM invoice JOIN client ON client.id = client_id LEFT JOIN credited ON credited.invoice_id = invoice.id
            LEFT JOIN settled ON settled.invoice_id = invoice.id
            WHERE number IS NOT NULL AND issued_on <= ?1 AND due > 0""",
            day,
        )
        for row in rows:
            if row.id not in given_up:
                late = (on - date.fromisoformat(row.due_on)).days
                owed.setdefault(row.client_id, [0] * len(BUCKETS))[_bucket(late)] += row.due
                names[row.client_id] = row.name
    clients = [ClientAge(client, names[client], tuple(amounts)) for client, amounts in owed.items() if any(amounts)]
    clients.sort(key=lambda each: (-each.total, folded(each.name), each.client))
    return Ageing(on, tuple(clients), tuple(sum(each.amounts[place] for each in clients) for place in range(len(BUCKETS))))

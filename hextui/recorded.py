"""What the journal says was recorded between two of its entries; and its head, the hash that all entries before it go into.

Kept elsewhere, a head proves later that none of the entries before it changed.
"""

from dataclasses import dataclass

from hextui.studio import Studio


@dataclass(frozen=True)
class Head:
    """An entry, when it was written (UTC, as the store writes it), and its hash."""

    entry: int
    at: str
    hash: str


def head_before(studio: Studio, instant: str) -> Head | None:
    """The last entry before an instant; None where there is none. Entries follow one another in time: it is looked for by halves."""
    with studio.store.snapshot():
        low, high = 0, studio.store.value("SELECT max(id) FROM journal") or 0
        found = None
        while low < high:
            middle = (low + high + 1) // 2
            row = studio.store.row("SELECT id, at, hash FROM journal WHERE id <= ? ORDER BY id DESC LIMIT 1", middle)
            if row is not None and row.at < instant:
                low, found = middle, row
            else:
                high = middle - 1
    return None if found is None else Head(found.id, found.at, found.hash)


@dataclass(frozen=True)
class Recorded:
    """What was recorded: documents, with what they come to, and money come less money gone, in minor units."""

    invoices: int
    invoiced: int
    credit_notes: int
    credited: int
    received: int


def recorded(studio: Studio, after: int, last: int) -> Recorded:
    """What the entries after one and up to another recorded, whatever date it bears."""
    row = studio.store.row(
        """WITH entry AS MATERIALIZED (
            SELECT kind, invoice_id, credit_note_id, payment_id FROM journal WHERE id > ? AND id <= ?
            AND (kind IN ('issue', 'cancel') OR payment_id IS NOT NULL)),
        issued AS (SELECT count(*) AS many, COALESCE(sum(total), 0) AS amount FROM entry JOIN invoice ON invoice.id = invoice_id
            WHERE kind = 'issue'),
        cancelled AS (SELECT count(*) AS many, COALESCE(sum(total), 0) AS amount FROM entry
            JOIN credit_note ON credit_note.id = credit_note_id WHERE kind = 'cancel'),
        moved AS (SELECT COALESCE(sum(money), 0) AS amount FROM payment WHERE id IN (SELECT payment_id FROM entry))
        SELECT issued.many AS invoices, issued.amount AS invoiced, cancelled.many AS notes, cancelled.amount AS credited,
            moved.amount AS received FROM issued, cancelled, moved""",
        after,
        last,
    )
    assert row is not None
    return Recorded(row.invoices, row.invoiced, row.notes, row.credited, row.received)

"""The journal's head: the hash that all entries before it go into. Kept elsewhere, it proves later that none of them changed."""

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

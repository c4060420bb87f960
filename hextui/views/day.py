"""What was done today, by everybody: step by step, and summed up."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from hextui.studio import Studio
from hextui.views.timeline_list import TimelineRow, timeline_rows

LEFT_OUT = "'document', 'attempt', 'customer', 'close'"
"""What the program does by itself, and no person asks about."""


@dataclass(frozen=True)
class DoneRow:
    """A step of today, and whose it is."""

    step: TimelineRow
    client: int | None
    name: str


@dataclass(frozen=True)
class DoneSum:
    """How often a verb was done today, and what it came to in minor units."""

    kind: str
    undo: bool
    outcome: str
    count: int
    amount: int


def _since(studio: Studio) -> int:
    """The journal's last entry before today."""
    found: int | None = studio.store.value("SELECT id FROM journal WHERE at < ? ORDER BY id DESC LIMIT 1", studio.start_of_today())
    return found or 0


def _wanted(studio: Studio) -> dict[str, object]:
    own = studio.uid if studio.role == "professional" else None
    return {"since": _since(studio), "own": own}


_TODAY = f"""FROM journal WHERE id > :since AND kind NOT IN ({LEFT_OUT})
    AND NOT (kind = 'deliver' AND json_extract(details, '$.state') = 'sent')
    AND (:own IS NULL OR uid = :own OR (SELECT in_charge_uid FROM client WHERE client.id = client_id) = :own)"""


def done_keys(studio: Studio) -> list[int]:
    """The steps of today, the last one first; a professional's own, and those of the clients in his charge."""
    return studio.store.column(f"SELECT id {_TODAY} ORDER BY id DESC", _wanted(studio))


def done_rows(studio: Studio, keys: Sequence[int]) -> list[DoneRow]:
    """The rows of these steps, in that order."""
    whose = {
        row.id: row
        for row in studio.store.rows(
            """SELECT journal.id, client_id, name FROM journal LEFT JOIN client ON client.id = client_id
            WHERE journal.id IN (SELECT value FROM json_each(?))""",
            json.dumps(list(keys)),
        )
    }
    steps = timeline_rows(studio, [("step", key) for key in keys])
    return [DoneRow(step, whose[step.id].client_id, whose[step.id].name or "") for step in steps]


def done_sums(studio: Studio) -> list[DoneSum]:
    """Today's steps summed up by verb, the most frequent first."""
    rows = studio.store.rows(
        f"""SELECT kind, COALESCE(json_extract(details, '$.undo'), json_extract(details, '$.did') IN ('end', 'settled'), 0) AS undo,
            COALESCE(json_extract(details, '$.state'), '') AS outcome, count(*) AS many, COALESCE(sum(amount), 0) AS amount
        {_TODAY} GROUP BY 1, 2, 3 ORDER BY many DESC, kind""",
        _wanted(studio),
    )
    return [DoneSum(row.kind, bool(row.undo), str(row.outcome), row.many, row.amount) for row in rows]

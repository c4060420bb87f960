"""What a step was about when it was taken: an intervention's code as it was then, and what an edit changed from what to what.

New entries say it themselves; for older ones the code is found in the entries before them.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from hextui.studio import Studio

CODED = ("write", "edit", "publish", "free", "discard")
"""The steps that say of themselves which code their intervention had."""


@dataclass(frozen=True)
class CodeThen:
    """A code as it was called when a step was taken, and its description."""

    code: str
    description: str


@dataclass(frozen=True)
class Change:
    """What an edit changed: the field (code, at, minutes, price, by, visibility, client), and what stood there before and after.

    Amounts are in minor units, instants in UTC as the store writes them.
    """

    field: str
    before: str
    after: str


def codes_then(studio: Studio, entries: Sequence[Any]) -> dict[int, CodeThen]:
    """For each of these entries (rows with id, kind, intervention_id and details) that is about an intervention: its code then."""
    about = [each for each in entries if each.intervention_id is not None]
    if not about:
        return {}
    past: dict[int, list[tuple[int, int, str]]] = {}
    for row in studio.store.rows(
        """SELECT id, intervention_id, COALESCE(json_extract(details, '$.code_id'), json_extract(details, '$.code')) AS code_id,
            COALESCE(json_extract(details, '$.named'), '') AS named
        FROM journal WHERE intervention_id IN (SELECT value FROM json_each(?)) AND kind IN ('write', 'edit') ORDER BY id""",
        json.dumps(sorted({each.intervention_id for each in about})),
    ):
        if isinstance(row.code_id, int):
            past.setdefault(row.intervention_id, []).append((row.id, row.code_id, row.named))
    known = {row.id: row for row in studio.store.rows("SELECT id, code, description FROM code")}
    found = {}
    for each in about:
        before = [(code, named) for entry, code, named in past.get(each.intervention_id, ()) if entry <= each.id]
        if before:
            code_id, named = before[-1]
            said = str(json.loads(each.details).get("named") or named or (known[code_id].code if code_id in known else ""))
            found[each.id] = CodeThen(said, known[code_id].description if code_id in known else "")
    return found


def changes(details: Mapping[str, Any]) -> tuple[Change, ...]:
    """What an edit changed, as its entry says it; nothing for entries of before that was written down."""
    before, after = details.get("before"), details.get("after")
    if not isinstance(before, dict) or not isinstance(after, dict):
        return ()
    return tuple(Change(name, str(before.get(name, "")), str(after[name])) for name in after)

"""A client's timeline as a screen shows it: one row a session, one a billing step, newest first; only what is in view is read."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from hextui.client_tags import KINDS
from hextui.reckoning import STANDING, standing_of
from hextui.studio import Studio
from hextui.text import _
from hextui.views.history import Change, CodeThen, changes, codes_then
from hextui.views.interventions import SHOWN_TO_STUDIO
from hextui.views.timeline import by_name, spoken

FILTERS = ("all", "sessions", "billing", "steps")
"""`steps`: every step in the journal, also those that a session's row otherwise stands for."""

OF_COURSE = " AND NOT (kind = 'deliver' AND json_extract(details, '$.state') = 'sent')"
"""A mail that was sent as it should be is a step like others, but what it tells of stands in the list already."""
IN_A_SESSION = ("write", "edit", "publish", "free", "discard")
_SESSIONS = "SELECT 'session' AS sort, id, at FROM intervention WHERE client_id = :client"
_BILLABLE = f"{_SESSIONS} AND state IN ('unbilled', 'invoiced', 'free')"
_STEPS = """
    SELECT 'step' AS sort, id, at FROM journal WHERE kind NOT IN ('client', 'document', 'attempt', 'customer'{left_out}){of_course}
    AND id IN (
        SELECT id FROM journal WHERE client_id = :client UNION SELECT id FROM journal WHERE from_client_id = :client)"""

Key = tuple[str, int]


@dataclass(frozen=True)
class TimelineRow:
    """A session (`sort` session) or a step (`sort` step). Amounts in minor units; `at` the local instant with its offset."""

    sort: str
    id: int
    at: str
    kind: str
    """The verb of a step; `session` for a session."""
    state: str
    """The session's state, or how the step's invoice stands now; empty for a step without an invoice."""
    code: str
    title: str
    """A session's description; a step's document."""
    words: str
    """A session's text where it may be seen; a step's reason."""
    who: str
    minutes: int
    amount: int | None
    method: str
    undo: bool
    """Whether a write-off was taken back."""
    outcome: str
    """What became of a step at Stripe (`succeeded`, `declined`, `open`, ...); empty for a step that has no outcome."""
    cause: str
    """Why it was declined, in Stripe's word."""
    intervention: int | None
    invoice: int | None
    """The invoice that the row is about, for the verbs on it."""
    number: str
    changes: tuple[Change, ...] = ()
    """What an edit changed, from what to what."""


def timeline_keys(studio: Studio, client_id: int, only: str = "all") -> list[Key]:
    """What stands in a client's timeline, newest first; `only` is one of FILTERS."""
    left_out = "" if only == "steps" else "".join(f", '{kind}'" for kind in IN_A_SESSION)
    steps = _STEPS.format(left_out=left_out, of_course="" if only == "steps" else OF_COURSE)
    parts = {"sessions": [_SESSIONS], "billing": [_BILLABLE, steps], "steps": [steps]}.get(only, [_SESSIONS, steps])
    rows = studio.store.rows(f"{' UNION ALL '.join(parts)} ORDER BY at DESC, sort DESC, id DESC", {"client": client_id})
    return [(row.sort, row.id) for row in rows]


def timeline_rows(studio: Studio, keys: Sequence[Key]) -> list[TimelineRow]:
    """The rows of these keys, in that order."""
    sessions = _sessions(studio, [row_id for sort, row_id in keys if sort == "session"])
    steps = _steps(studio, [row_id for sort, row_id in keys if sort == "step"])
    found = {**{("session", key): row for key, row in sessions.items()}, **{("step", key): row for key, row in steps.items()}}
    return [found[key] for key in keys if key in found]


def _states(studio: Studio, invoice_ids: Sequence[int]) -> dict[int, str]:
    rows = studio.store.rows(f"{STANDING} WHERE invoice.id IN (SELECT value FROM json_each(?))", json.dumps(sorted(set(invoice_ids))))
    return {row.id: standing_of(row).state for row in rows}


def _sessions(studio: Studio, ids: Sequence[int]) -> dict[int, TimelineRow]:
    if not ids:
        return {}
    rows = studio.store.rows(
        """SELECT intervention.*, code.code, code.description, invoice.id AS invoice_id, invoice.number
        FROM intervention JOIN code ON code.id = intervention.code_id
        LEFT JOIN invoice_line ON invoice_line.intervention_id = intervention.id AND live = 1
        LEFT JOIN invoice ON invoice.id = invoice_line.invoice_id
        WHERE intervention.id IN (SELECT value FROM json_each(?))""",
        json.dumps(list(ids)),
    )
    return {row.id: _session(studio, row) for row in rows}


def _session(studio: Studio, row: Any) -> TimelineRow:
    seen = row.visibility in SHOWN_TO_STUDIO or row.author_uid == studio.uid
    return TimelineRow(
        "session",
        row.id,
        studio.local(row.at).isoformat(),
        "session",
        row.state,
        row.code,
        row.description,
        row.text if seen else "",
        studio.name_of(row.professional_uid),
        row.minutes,
        row.price,
        "",
        False,
        "",
        "",
        row.id,
        row.invoice_id,
        row.number or "",
    )


def _steps(studio: Studio, ids: Sequence[int]) -> dict[int, TimelineRow]:
    if not ids:
        return {}
    rows = studio.store.rows(
        """SELECT journal.*, code.code, code.description, invoice.number AS invoice_number, credit_note.number AS note_number,
            payment.method, words.words
        FROM journal LEFT JOIN words ON words.journal_id = journal.id
        LEFT JOIN intervention ON intervention.id = journal.intervention_id LEFT JOIN code ON code.id = intervention.code_id
        LEFT JOIN invoice ON invoice.id = journal.invoice_id LEFT JOIN credit_note ON credit_note.id = journal.credit_note_id
        LEFT JOIN payment ON payment.id = journal.payment_id
        WHERE journal.id IN (SELECT value FROM json_each(?))""",
        json.dumps(list(ids)),
    )
    states = _states(studio, [row.invoice_id for row in rows if row.invoice_id is not None])
    then = codes_then(studio, rows)
    return {row.id: _step(studio, row, states.get(row.invoice_id, ""), then.get(row.id)) for row in rows}


def _step(studio: Studio, row: Any, state: str, then: CodeThen | None) -> TimelineRow:
    words = spoken(row.words)
    details = json.loads(row.details)
    tag = _(KINDS[details["tag"]]) if row.kind == "tag" else ""
    return TimelineRow(
        "step",
        row.id,
        studio.local(row.at).isoformat(),
        row.kind,
        state,
        then.code if then is not None else row.code or "",
        row.note_number or row.invoice_number or (then.description if then is not None else row.description) or tag,
        words.get("reason", "") or words.get("card", "") or words.get("to", ""),
        by_name(studio, row),
        0,
        row.amount,
        row.method or "",
        bool(details.get("undo")) or details.get("did") in ("end", "settled"),
        str(details.get("state", "")),
        str(details.get("code", "")) if "state" in details else "",
        row.intervention_id,
        row.invoice_id if state else None,
        row.invoice_number or "",
        changes(details),
    )

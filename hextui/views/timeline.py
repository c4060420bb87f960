"""Everything that ever happened with a client: interventions and billing steps, newest first, cancelled ones too."""

import json
from dataclasses import dataclass
from typing import Any

from hextui.errors import Refused
from hextui.studio import BY_ITSELF, Studio
from hextui.text import _
from hextui.views.history import Change, changes, codes_then
from hextui.views.interventions import SHOWN_TO_STUDIO


def spoken(words: str | None) -> dict[str, str]:
    """The words beside an entry; none where they were erased, or damaged, which `verify` names."""
    try:
        found = json.loads(words) if words else {}
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def by_name(studio: Studio, entry: Any) -> str:
    """Who took a step: the program itself, where nobody pressed a key for it."""
    return "hextui" if entry.terminal == BY_ITSELF else studio.name_of(entry.uid)


@dataclass(frozen=True)
class Entry:
    """One step. `kind` is the verb; `at` the local instant with its offset; `amount` in minor units."""

    id: int
    at: str
    kind: str
    by: int
    by_name: str
    intervention: int | None
    code: str | None
    invoice: int | None
    number: str | None
    credit_note: str | None
    payment: int | None
    amount: int | None
    method: str | None
    reference: str | None
    """A payment's reference."""
    undo: bool
    """Whether the step takes a write-off back."""
    outcome: str | None
    """What became of a step at Stripe (`succeeded`, `declined`, `open`, ...)."""
    cause: str | None
    """Why it was declined, in Stripe's word."""
    reason: str | None
    text: str | None
    """The intervention's text, on the step that published it."""
    changes: tuple[Change, ...] = ()
    """What an edit changed, from what to what."""


def timeline(studio: Studio, client_id: int) -> list[Entry]:
    """A client's timeline. Raises Refused."""
    if studio.store.value("SELECT 1 FROM client WHERE id = ?", client_id) is None:
        raise Refused("unknown_client", _("There is no client {id}. `hextui client list` shows them all.").format(id=client_id))
    rows = studio.store.rows(
        """
        SELECT journal.id, journal.at, journal.uid, journal.terminal, journal.kind, journal.intervention_id, code.code,
            journal.invoice_id, invoice.number,
            credit_note.number AS credit_note, journal.payment_id, journal.amount, payment.method, payment.reference, journal.details,
            words.words, item.text, item.visibility, item.author_uid, item.client_id AS item_client
        FROM journal LEFT JOIN words ON words.journal_id = journal.id LEFT JOIN intervention AS item ON item.id = journal.intervention_id
        LEFT JOIN code ON code.id = item.code_id LEFT JOIN invoice ON invoice.id = journal.invoice_id
        LEFT JOIN credit_note ON credit_note.id = journal.credit_note_id LEFT JOIN payment ON payment.id = journal.payment_id
        WHERE journal.kind NOT IN ('client', 'document', 'attempt', 'customer')
        AND journal.id IN (SELECT id FROM journal WHERE client_id = ?1
            UNION SELECT id FROM journal WHERE from_client_id = ?1)
        ORDER BY journal.id DESC
        """,
        client_id,
    )
    entries, then = [], codes_then(studio, rows)
    for row in rows:
        words = spoken(row.words)
        details = json.loads(row.details)
        seen = row.author_uid == studio.uid or row.visibility in SHOWN_TO_STUDIO
        shows = row.kind == "publish" and row.text and seen and row.item_client == client_id
        entries.append(
            Entry(
                row.id,
                studio.local(row.at).isoformat(),
                row.kind,
                row.uid,
                by_name(studio, row),
                row.intervention_id,
                then[row.id].code if row.id in then else row.code,
                row.invoice_id,
                row.number,
                row.credit_note,
                row.payment_id,
                row.amount,
                row.method,
                row.reference or None,
                bool(details.get("undo")),
                details.get("state"),
                details.get("code") if "state" in details else None,
                words.get("reason") or words.get("card") or words.get("to"),
                row.text if shows else None,
                changes(details),
            )
        )
    return entries

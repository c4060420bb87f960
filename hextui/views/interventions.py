"""One intervention as a person may see it: notes only to those they are for."""

from dataclasses import dataclass
from typing import Any

from hextui.errors import Refused
from hextui.studio import Studio
from hextui.text import _

SEES_NOTES = frozenset(("owner", "manager", "professional"))
SHOWN_TO_STUDIO = frozenset(("studio", "studio_client", "everybody"))


@dataclass(frozen=True)
class Addition:
    """What was added to a note after the item was invoiced."""

    field: str
    words: str
    at: str
    by: int


@dataclass(frozen=True)
class InterventionView:
    """An intervention; `price` in minor units, `at` the local instant with its offset, notes None where not shown."""

    id: int
    client: int
    code: str
    description: str
    state: str
    price: int
    at: str
    minutes: int
    by: int
    author: int
    visibility: str
    text: str | None
    note: str | None
    personal: str | None
    additions: tuple[Addition, ...]
    invoice: int | None
    """The invoice or draft that it is on now."""


def _may_see(studio: Studio, row: Any, field: str, author: int) -> bool:
    """A personal note is its author's, a professional note the professionals'; an own text stays with its author."""
    if field == "personal_note":
        return author == studio.uid
    if row.visibility not in SHOWN_TO_STUDIO and row.author_uid != studio.uid:
        return False
    return field == "text" or studio.role in SEES_NOTES


def intervention(studio: Studio, intervention_id: int) -> InterventionView:
    """One intervention. Raises Refused."""
    row = studio.store.row(
        """SELECT intervention.*, code.code, code.description,
            (SELECT invoice_id FROM invoice_line WHERE intervention_id = intervention.id AND live = 1) AS invoice_id
        FROM intervention JOIN code ON code.id = code_id WHERE intervention.id = ?""",
        intervention_id,
    )
    if row is None:
        raise Refused("unknown_intervention", _("There is no intervention {id}.").format(id=intervention_id))
    additions = studio.store.rows("SELECT * FROM note_addition WHERE intervention_id = ? ORDER BY id", intervention_id)
    shown = {
        field: getattr(row, field) if _may_see(studio, row, field, row.author_uid) else None
        for field in ("text", "professional_note", "personal_note")
    }
    return InterventionView(
        row.id,
        row.client_id,
        row.code,
        row.description,
        row.state,
        row.price,
        studio.local(row.at).isoformat(),
        row.minutes,
        row.professional_uid,
        row.author_uid,
        row.visibility,
        shown["text"],
        shown["professional_note"],
        shown["personal_note"],
        tuple(
            Addition(each.field, each.words, studio.local(each.at).isoformat(), each.author_uid)
            for each in additions
            if _may_see(studio, row, each.field, each.author_uid)
        ),
        row.invoice_id,
    )

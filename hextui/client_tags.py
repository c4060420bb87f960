"""The tags that a client has now: read for the rules and the views alike."""

from dataclasses import dataclass

from hextui.studio import Studio
from hextui.text import N_, _, show_day

KINDS = {"no_charge": N_("no automatic charge"), "no_reminders": N_("no reminders"), "hold": N_("hold invoicing")}
"""What a tag keeps from being done to many at once, as a person reads it."""


@dataclass(frozen=True)
class Tag:
    """A tag that holds today; `until` is its last local day (ISO), or None."""

    client: int
    kind: str
    reason: str
    until: str | None


def tags_now(studio: Studio, client_id: int | None = None) -> dict[tuple[int, str], Tag]:
    """The tags that hold today, of a client or of all, by client and kind."""
    rows = studio.store.rows(
        """SELECT client_id, kind, reason, until FROM client_tag WHERE ended_at IS NULL AND (until IS NULL OR until >= ?1)
        AND (?2 IS NULL OR client_id = ?2) ORDER BY client_id, kind""",
        studio.today().isoformat(),
        client_id,
    )
    return {(row.client_id, row.kind): Tag(row.client_id, row.kind, row.reason, row.until) for row in rows}


def tag_said(tag: Tag) -> str:
    """A tag in words: what it keeps from being done, until when, and why."""
    until = _("until {day}").format(day=show_day(tag.until)) if tag.until else ""
    return " · ".join(part for part in (_(KINDS[tag.kind]), until, tag.reason) if part)

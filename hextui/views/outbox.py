"""The outbox: every notice with what became of it, for the list and one by one."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from hextui.errors import Refused
from hextui.notices import stale_before
from hextui.studio import Studio
from hextui.text import _, show_moment

FILTERS = ("open", "all")
"""`open`: what waits or failed."""


@dataclass(frozen=True)
class NoticeView:
    """A notice. Instants are local; `said` is what the mail server said last, or why it waits."""

    id: int
    kind: str
    client: int
    client_name: str
    invoice: int | None
    number: str
    """The invoice's or credit note's."""
    recipient: str
    state: str
    queued_at: str
    due_at: str
    """When it is sent, or tried again; of one that is not queued any more, empty."""
    tries: int
    said: str
    subject: str
    old: bool
    """Whether it is too old to go out without a person's word."""
    ended_at: str
    """When the mail server took or refused it; empty before."""


_ROWS = """
    SELECT outbox.*, client.name AS client_name, COALESCE(credit_note.number, invoice.number) AS number, mail.subject,
        delivery.tries, delivery.said, delivery.answered_at, delivery.outbox_id
    FROM outbox JOIN client ON client.id = outbox.client_id LEFT JOIN invoice ON invoice.id = outbox.invoice_id
    LEFT JOIN credit_note ON credit_note.id = outbox.credit_note_id LEFT JOIN delivery ON delivery.outbox_id = outbox.id
    LEFT JOIN mail ON mail.id = delivery.mail_id
"""


def notice_ids(studio: Studio, only: str = "open") -> list[int]:
    """The ids of the notices: what failed first, then what waits longest; all of them newest first."""
    if only == "all":
        return studio.store.column("SELECT id FROM outbox ORDER BY id DESC")
    return studio.store.column(
        "SELECT id FROM (SELECT id, 0 AS place, '' AS due FROM outbox WHERE state = 'failed'"
        " UNION ALL SELECT id, 1, not_before FROM outbox WHERE state = 'queued') ORDER BY place, due, id"
    )


def old_ids(studio: Studio) -> list[int]:
    """The notices that are too old to go out without a person's word, oldest first."""
    return studio.store.column(
        """SELECT id FROM outbox WHERE state = 'queued' AND queued_at <= ?
        AND NOT EXISTS (SELECT 1 FROM delivery WHERE outbox_id = outbox.id) ORDER BY id""",
        stale_before(studio),
    )


def notices_of(studio: Studio, invoice_id: int) -> list[NoticeView]:
    """The notices on an invoice, oldest first; the studio's own copies left out."""
    ids = studio.store.column("SELECT id FROM outbox WHERE invoice_id = ? AND kind <> 'copy' ORDER BY id", invoice_id)
    return sorted(notices(studio, ids), key=lambda view: view.id)


def notices(studio: Studio, ids: Sequence[int]) -> list[NoticeView]:
    """The notices of some ids, in no order."""
    rows = studio.store.rows(f"{_ROWS} WHERE outbox.id IN (SELECT value FROM json_each(?))", json.dumps(list(ids)))
    return [_view(studio, row) for row in rows]


def notice(studio: Studio, notice_id: int) -> NoticeView:
    """One notice. Raises Refused."""
    found = notices(studio, [notice_id])
    if not found:
        raise Refused("unknown_notice", _("There is no notice {id}. `hextui mail list --all` shows them all.").format(id=notice_id))
    return found[0]


def words_of(studio: Studio, notice_id: int) -> tuple[str, str] | None:
    """The subject and the text of the mail that a notice was made into, as it was sent or waits; None before it is made."""
    row = studio.store.row("SELECT subject, words FROM mail JOIN delivery ON mail_id = mail.id WHERE delivery.outbox_id = ?", notice_id)
    return None if row is None else (row.subject, row.words)


def open_count(studio: Studio) -> tuple[int, int]:
    """How many notices wait, and how many failed."""
    row = studio.store.row(
        """SELECT (SELECT count(*) FROM outbox WHERE state = 'queued') AS queued,
        (SELECT count(*) FROM outbox WHERE state = 'failed') AS failed"""
    )
    assert row is not None
    return row.queued, row.failed


def trouble_said(studio: Studio) -> str:
    """Why no mail is sent at all, as it was found, and when it is tried again (local time); empty when mail is sent."""
    row = studio.store.row("SELECT said, not_before FROM mail_trouble")
    if row is None:
        return ""
    return _("{reason} · tried again {moment}").format(reason=row.said, moment=show_moment(studio.local(row.not_before).isoformat()))


def _view(studio: Studio, row: Any) -> NoticeView:
    def local(instant: str | None) -> str:
        return studio.local(instant).isoformat() if instant else ""

    old = row.state == "queued" and row.outbox_id is None and row.queued_at <= stale_before(studio)
    return NoticeView(
        row.id,
        row.kind,
        row.client_id,
        row.client_name,
        row.invoice_id,
        row.number or "",
        row.recipient,
        row.state,
        local(row.queued_at),
        local(row.not_before) if row.state == "queued" else "",
        row.tries or 0,
        row.said or "",
        row.subject or "",
        old,
        local(row.answered_at) if row.state in ("sent", "failed") else "",
    )

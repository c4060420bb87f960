"""Notices to the client: written in the step's own transaction, rendered and sent afterwards.

A step never fails because mail does. A notice waits a few minutes (setting mail.delay), so that what happens at the desk
makes one mail.
"""

from datetime import timedelta
from typing import Any

from hextui.store import models
from hextui.studio import Studio, as_instant


def recipient(client: Any) -> str:
    """Where a client's notices go: to his payer, else to himself; empty when neither has an e-mail."""
    if client.payer_name:
        return str(client.payer_email)
    return str(client.email)


def written(notice: int | None) -> list[tuple[str, int]]:
    """A notice as the journal names the records that a step wrote; none when nobody is told."""
    return [] if notice is None else [("outbox", notice)]


def queue(
    studio: Studio,
    kind: str,
    client: Any,
    *,
    invoice: int | None = None,
    credit_note: int | None = None,
    payment: int | None = None,
    to: str | None = None,
) -> int | None:
    """Write a notice, inside the step's transaction; its id, or None when there is no e-mail to send it to."""
    address = to or recipient(client)
    if not address:
        return None
    now = studio.clock()
    domain = address.rpartition("@")[2]
    return studio.store.insert(
        models.Outbox,
        kind=kind,
        client_id=client.id,
        invoice_id=invoice,
        credit_note_id=credit_note,
        payment_id=payment,
        recipient=address,
        message_id=f"<{studio.token()}.hextui@{domain}>",
        state="queued",
        queued_on=studio.today().isoformat(),
        queued_at=as_instant(now),
        not_before=as_instant(now + timedelta(minutes=studio.settings.number("mail.delay"))),
        salt=studio.token(),
    )

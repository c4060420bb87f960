"""What stands of notices for the rules and for the views alike: to whom they go, which wait for a person, who may be reminded."""

from datetime import timedelta
from typing import Any

from hextui.store import Store
from hextui.studio import Studio, as_instant

STALE_DAYS = 7
"""How old a notice may be that goes out for the first time without a person's word: where nothing was sent for weeks, nobody is
flooded when it is."""
UNANSWERED = "tried_at IS NOT NULL AND (answered_at IS NULL OR answered_at < tried_at)"
"""A delivery whose last try has no answer (yet): what became of it is not known."""


def stale_before(studio: Studio) -> str:
    """The instant (UTC) up to which a notice that was never tried is too old to go out by itself."""
    return as_instant(studio.clock() - timedelta(days=STALE_DAYS))


def mailed_to(client: Any) -> str:
    """Where a client's mails go (his row): to his payer, else to himself; empty when that one has no e-mail."""
    return str(client.payer_email if client.payer_name else client.email)


def reminders_wanted(store: Store, client_id: int) -> bool:
    """Whether a client may be reminded; all are, unless it was said otherwise."""
    return bool(store.value("SELECT COALESCE((SELECT wanted FROM client_reminders WHERE id = ?), 1)", client_id))


def may_be_reminded(studio: Studio, client_id: int) -> bool:
    """Whether a client may be reminded today: it was not said otherwise, and no tag keeps reminders from him."""
    return reminders_wanted(studio.store, client_id) and not studio.store.row(
        """SELECT 1 FROM client_tag WHERE client_id = ? AND kind = 'no_reminders' AND ended_at IS NULL
        AND (until IS NULL OR until >= ?)""",
        client_id,
        studio.today().isoformat(),
    )


def reminded_today(studio: Studio, invoice_id: int) -> bool:
    """Whether a reminder of an invoice was queued on the studio's present day, or went out on it."""
    return bool(
        studio.store.row(
            """SELECT 1 FROM outbox LEFT JOIN delivery ON outbox_id = outbox.id WHERE invoice_id = ? AND kind = 'remind' AND (
                (queued_on = ? AND state IN ('queued', 'sent', 'failed')) OR (state = 'sent' AND answered_at >= ?))""",
            invoice_id,
            studio.today().isoformat(),
            studio.start_of_today(),
        )
    )

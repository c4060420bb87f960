"""Remind: tell the client that an issued invoice is unpaid. At most one a day per invoice."""

from hextui.billing import find, journal, outbox, rights
from hextui.errors import Refused
from hextui.studio import Studio
from hextui.text import _


def remind(studio: Studio, invoice_id: int) -> int:
    """Queue a reminder, before the due date too; the notice's id. Raises Refused."""
    with studio.store.transaction():
        row, stands = find.issued(studio, invoice_id)
        client = find.client(studio, row.client_id)
        rights.require(studio, "remind", client)
        find.no_open_charge(stands)
        find.not_written_off(stands)
        if stands.due == 0:
            raise Refused("nothing_due", _("Nothing is left to pay on {number}; there is nothing to remind of.").format(number=row.number))
        if not outbox.recipient(client):
            raise Refused(
                "no_email", _("{client} has no e-mail. Print the invoice (`hextui document`) or call.").format(client=client.name)
            )
        if studio.store.row(
            "SELECT 1 FROM outbox WHERE invoice_id = ? AND kind = 'remind' AND queued_on = ? AND state IN ('queued', 'sent', 'failed')",
            invoice_id,
            studio.today().isoformat(),
        ):
            raise Refused(
                "reminded_today",
                _("{client} was reminded of invoice {number} today.").format(client=client.name, number=row.number),
            )
        notice = outbox.queue(studio, "remind", client, invoice=invoice_id)
        assert notice is not None
        journal.record(studio, "remind", client=client.id, invoice=invoice_id, amount=stands.due, rows=[("outbox", notice)])
        return notice


def send(studio: Studio, invoice_id: int, to: str | None = None, credit_note_id: int | None = None) -> int:
    """Queue a document for mailing again, to the client or to another address; the notice's id. Raises Refused.

    The invoice's document, or that of one of its credit notes.
    """
    from hextui.settings import email_address

    with studio.store.transaction():
        row, _stands = find.issued(studio, invoice_id)
        client = find.client(studio, row.client_id)
        rights.require(studio, "send", client)
        address = email_address(_("The address"), to) if to else outbox.recipient(client)
        if not address:
            raise Refused("no_email", _("{client} has no e-mail. Give one with --to.").format(client=client.name))
        notice = outbox.queue(studio, "send", client, invoice=invoice_id, credit_note=credit_note_id, to=address)
        assert notice is not None
        journal.record(studio, "send", client=client.id, invoice=invoice_id, credit_note=credit_note_id, rows=[("outbox", notice)])
        return notice

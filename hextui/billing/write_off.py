"""Write off: give up an unpaid invoice. It leaves what is to pay and the reminders, stays in the reports; reversible."""

from hextui.billing import find, journal, pay_pages, rights
from hextui.errors import Refused
from hextui.store import models
from hextui.studio import Studio
from hextui.text import _


def write_off(studio: Studio, invoice_id: int, reason: str) -> int:
    """Give up what is left to pay of an invoice; that amount, in minor units. Raises Refused."""
    with studio.store.transaction():
        row, stands = find.issued(studio, invoice_id)
        rights.require(studio, "write_off", find.client(studio, row.client_id))
        said = find.reason(reason)
        find.no_open_charge(stands)
        if stands.state == "written_off":
            raise Refused("already_written_off", _("Invoice {number} is written off already.").format(number=row.number))
        if stands.due == 0:
            raise Refused("nothing_due", _("Nothing is left to pay on {number}. Nothing was booked.").format(number=row.number))
        pay_pages.no_open_page(studio, invoice_id)
        record = studio.store.insert(models.WriteOff, invoice_id=invoice_id, amount=stands.due, written_off_at=studio.now())
        journal.record(
            studio,
            "write_off",
            client=row.client_id,
            invoice=invoice_id,
            amount=stands.due,
            words={"reason": said},
            rows=[("write_off", record)],
        )
        return stands.due


def undo_write_off(studio: Studio, invoice_id: int, reason: str) -> int:
    """Take up a written-off invoice again; what is left to pay of it. Raises Refused."""
    with studio.store.transaction():
        row, stands = find.issued(studio, invoice_id)
        rights.require(studio, "write_off", find.client(studio, row.client_id))
        said = find.reason(reason)
        record = studio.store.value("SELECT id FROM write_off WHERE invoice_id = ? AND undone_at IS NULL", invoice_id)
        if record is None:
            raise Refused("not_written_off", _("Invoice {number} is not written off.").format(number=row.number))
        studio.store.update(models.WriteOff, record, undone_at=studio.now())
        journal.record(
            studio,
            "write_off",
            client=row.client_id,
            invoice=invoice_id,
            amount=stands.due,
            details={"undo": True},
            words={"reason": said},
            rows=[("write_off", record)],
        )
        return stands.due

"""Remind: tell the client that an issued invoice is unpaid. At most one a day per invoice; by hand, or by the studio's schedule."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from hextui.billing import find, journal, outbox, rights
from hextui.checks import email_address
from hextui.errors import Refused
from hextui.notices import mailed_to, may_be_reminded, reminded_today
from hextui.reckoning import STANDING, Standing, standing_of
from hextui.reminders import GRACE_DAYS, level_on, step_on
from hextui.store import models
from hextui.studio import Studio
from hextui.text import _


def check(studio: Studio, row: Any, stands: Standing, client: Any) -> None:
    """Refuse a reminder that must not be sent: of an invoice (its row, how it stands), to a client. Raises Refused."""
    find.no_open_charge(stands)
    find.not_written_off(stands)
    if stands.due == 0:
        raise Refused("nothing_due", _("Nothing is left to pay on {number}; there is nothing to remind of.").format(number=row.number))
    if not mailed_to(client):
        raise Refused("no_email", _("{client} has no e-mail. Print the invoice (`hextui document`) or call.").format(client=client.name))
    if not may_be_reminded(studio, client.id):
        raise Refused(
            "no_reminders",
            _("{client} gets no reminders (client edit --reminders, client tag). Call, or change that.").format(client=client.name),
        )
    if reminded_today(studio, row.id):
        raise Refused(
            "reminded_today",
            _("{client} was reminded of invoice {number} today.").format(client=client.name, number=row.number),
        )


def refusal(studio: Studio, invoice_id: int) -> Refused | None:
    """Why a client cannot be reminded of an invoice now; None when he can."""
    try:
        with studio.store.snapshot():
            row, stands = find.issued(studio, invoice_id)
            client = find.client(studio, row.client_id)
            rights.require(studio, "remind", client)
            check(studio, row, stands, client)
    except Refused as refused:
        return refused
    return None


def remind(studio: Studio, invoice_id: int, *, scheduled: bool = False) -> int:
    """Queue a reminder, before the due date too; the notice's id. Raises Refused.

    `scheduled`: by the schedule, which sends it only while it is that step's turn.
    """
    with studio.store.transaction():
        row, stands = find.issued(studio, invoice_id)
        client = find.client(studio, row.client_id)
        rights.require(studio, "remind", client)
        check(studio, row, stands, client)
        if scheduled and not _owed(studio, row):
            raise Refused("not_its_turn", _("The schedule has no reminder of invoice {number} now.").format(number=row.number))
        notice = outbox.queue(studio, "remind", client, invoice=invoice_id)
        assert notice is not None
        level = _level(studio, row)
        studio.store.insert(models.Reminder, id=notice, level=level, scheduled=int(scheduled))
        journal.record(
            studio,
            "remind",
            client=client.id,
            invoice=invoice_id,
            amount=stands.due,
            details={"level": level, "scheduled": scheduled},
            rows=[("outbox", notice), ("reminder", notice)],
        )
        return notice


def _level(studio: Studio, row: Any) -> int:
    """How urgent a reminder is: by the days, but one step after the other. Nobody's first reminder is the last."""
    days = (studio.today() - date.fromisoformat(row.due_on)).days
    before = studio.store.value(
        """SELECT count(*) FROM outbox JOIN reminder ON reminder.id = outbox.id
        WHERE invoice_id = ? AND level > 0 AND state IN ('queued', 'sent')""",
        row.id,
    )
    return min(level_on(days, studio.settings.reminder_days()), 1 + int(before))


# The schedule ----------------------------------------------------------------------------------------------------------------


def _owed(studio: Studio, row: Any) -> bool:
    """Whether it is the turn of a step of the schedule for an issued invoice, and no reminder was sent since its day.

    A step whose day had come when the invoice was issued is left out: the client has just been told.
    """
    due_on = date.fromisoformat(row.due_on)
    step = step_on((studio.today() - due_on).days, studio.settings.reminder_days())
    if step is None:
        return False
    step_day = due_on + timedelta(days=step)
    if studio.local(row.issued_at).date() >= step_day:
        return False
    return not studio.store.row(
        "SELECT 1 FROM outbox WHERE invoice_id = ? AND kind = 'remind' AND queued_on >= ? AND state <> 'dropped'",
        row.id,
        step_day.isoformat(),
    )


def due_now(studio: Studio) -> list[int]:
    """The invoices whose turn it is by the schedule, the oldest due date first; some may be refused when they are reminded of."""
    schedule = studio.settings.reminder_days()
    if not schedule:
        return []
    today = studio.today()
    first, last = today - timedelta(days=schedule[-1] + GRACE_DAYS), today - timedelta(days=schedule[0])
    with studio.store.snapshot():
        rows = studio.store.rows(
            """SELECT id, open_invoice.due_on, issued_at FROM open_invoice JOIN invoice USING (id)
            WHERE open_invoice.due_on BETWEEN ? AND ? ORDER BY open_invoice.due_on, id""",
            first.isoformat(),
            last.isoformat(),
        )
        return [row.id for row in rows if _owed(studio, row) and _to_pay(studio, row.id)]


def _to_pay(studio: Studio, invoice_id: int) -> bool:
    stands = standing_of(studio.store.row(f"{STANDING} WHERE invoice.id = ?", invoice_id))
    return stands.state in ("open", "partially_paid")


def late_invoices(studio: Studio, clients: Sequence[int] | None = None) -> list[int]:
    """Every invoice that is late and to pay, of these clients or of all, the oldest due date first."""
    wanted = None if clients is None else set(clients)
    with studio.store.snapshot():
        rows = studio.store.rows(
            f"{STANDING} WHERE invoice.id IN (SELECT id FROM open_invoice WHERE due_on < ?) ORDER BY due_on, invoice.id",
            studio.today().isoformat(),
        )
    return [
        row.id for row in rows
        if (wanted is None or row.client_id in wanted) and standing_of(row).state in ("open", "partially_paid")
    ]  # fmt: skip


@dataclass(frozen=True)
class Reminded:
    """What became of one invoice of a batch: the notice that was queued, or why none was."""

    invoice: int
    notice: int | None
    code: str = ""
    said: str = ""


def remind_each(
    studio: Studio, invoices: Sequence[int], *, scheduled: bool = False, stop: Callable[[], bool] = lambda: False
) -> list[Reminded]:
    """Remind of several invoices, one transaction each; what became of each. Stops between two when `stop` says so."""
    done = []
    for each in invoices:
        if stop():
            break
        try:
            done.append(Reminded(each, remind(studio, each, scheduled=scheduled)))
        except Refused as refused:
            done.append(Reminded(each, None, refused.code, refused.message))
    return done


def remind_due(studio: Studio) -> list[Reminded]:
    """Remind of every invoice whose turn it is by the schedule; what became of each."""
    rights.require(studio, "remind")
    return remind_each(studio, due_now(studio), scheduled=True)


def send(studio: Studio, invoice_id: int, to: str | None = None, credit_note_id: int | None = None) -> int:
    """Queue a document for mailing again, to the client or to another address; the notice's id. Raises Refused.

    The invoice's document, or that of one of its credit notes.
    """
    with studio.store.transaction():
        row, _stands = find.issued(studio, invoice_id)
        client = find.client(studio, row.client_id)
        rights.require(studio, "send", client)
        address = email_address(_("The address"), to) if to else mailed_to(client)
        if not address:
            raise Refused("no_email", _("{client} has no e-mail. Give one with --to.").format(client=client.name))
        notice = outbox.queue(studio, "send", client, invoice=invoice_id, credit_note=credit_note_id, to=address)
        assert notice is not None
        journal.record(studio, "send", client=client.id, invoice=invoice_id, credit_note=credit_note_id, rows=[("outbox", notice)])
        return notice

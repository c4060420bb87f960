"""A client's account in its three stages, for the balance details: unbilled, to pay, paid, and the credit beside them."""

from dataclasses import dataclass
from datetime import date

from hextui.client_tags import Tag, tags_now
from hextui.errors import Refused
from hextui.notices import mailed_to, may_be_reminded, reminded_today
from hextui.reckoning import STANDING, credit, standing_of
from hextui.reminders import wants_call
from hextui.studio import Studio
from hextui.text import _


@dataclass(frozen=True)
class Item:
    """A billable item; `price` in minor units before tax, `on` its local date (ISO)."""

    id: int
    on: str
    code: str
    description: str
    price: int
    draft: int | None
    """The draft invoice that it is on."""


@dataclass(frozen=True)
class Bill:
    """An issued invoice; amounts in minor units, dates ISO."""

    id: int
    number: str
    state: str
    issued_on: str
    due_on: str
    total: int
    paid: int
    due: int
    days_late: int
    reminded_on: str
    """The day of the last reminder that was sent or waits, or empty."""
    reminded_level: int
    """How urgent that was: 0 before the due date, then 1, 2, ..."""
    unreminded: str
    """Why no reminder can be sent, as a code: `no_email`, `no_reminders`, `reminded_today`; empty when one can."""
    call: bool
    """Whether mails have not helped: the schedule of reminders is over."""
    paid_how: str
    """The method of the last payment on it, or empty."""
    paid_on: str


@dataclass(frozen=True)
class DraftInvoice:
    """A client's draft, with who began it and when (local instant)."""

    id: int
    by: str
    at: str
    lines: int


@dataclass(frozen=True)
class Account:
    """Everything that stands on a client's account."""

    client: int
    name: str
    archived: bool
    email: str
    items: tuple[Item, ...]
    unbilled: int
    bills: tuple[Bill, ...]
    """To pay: open, partially paid, processing, unknown; the oldest due date first."""
    to_pay: int
    late: int
    given_up: tuple[Bill, ...]
    paid: tuple[Bill, ...]
    """Paid and cancelled ones, newest first."""
    paid_sum: int
    credit: int
    unknown: int
    """How many charges and refunds have an outcome that is not known."""
    draft: DraftInvoice | None
    tags: tuple[Tag, ...]
    """What the client is left out of today."""


def _items(studio: Studio, client_id: int) -> tuple[Item, ...]:
    rows = studio.store.rows(
        """SELECT intervention.id, at, code, description, intervention.price, (
            SELECT invoice_id FROM invoice_line WHERE intervention_id = intervention.id AND live = 1) AS draft
        FROM intervention JOIN code ON code.id = code_id WHERE client_id = ? AND state = 'unbilled' ORDER BY at, intervention.id""",
        client_id,
    )
    return tuple(Item(row.id, studio.local(row.at).date().isoformat(), row.code, row.description, row.price, row.draft) for row in rows)


def _against_reminders(studio: Studio, client_id: int) -> str:
    """Why a client gets no reminders at all, as a code; empty when he gets them."""
    if not mailed_to(studio.store.row("SELECT payer_name, payer_email, email FROM client WHERE id = ?", client_id)):
        return "no_email"
    return "" if may_be_reminded(studio, client_id) else "no_reminders"


def _bills(studio: Studio, client_id: int) -> list[Bill]:
    today = studio.today()
    schedule = studio.settings.reminder_days()
    reminded = {
        row.invoice_id: row
        for row in studio.store.rows(
            """SELECT invoice_id, max(queued_on) AS day, COALESCE(level, 0) AS level,
                (SELECT max(queued_on) FROM outbox AS earlier WHERE earlier.invoice_id = outbox.invoice_id AND earlier.kind = 'remind'
                    AND earlier.state IN ('queued', 'sent') AND earlier.queued_on < ?2) AS before_today
            FROM outbox LEFT JOIN reminder ON reminder.id = outbox.id
            WHERE client_id = ?1 AND kind = 'remind' AND state IN ('queued', 'sent') GROUP BY invoice_id""",
            client_id,
            today.isoformat(),
        )
    }
    paid = {
        row.invoice_id: row
        for row in studio.store.rows(
            """SELECT settlement.invoice_id, method, max(payment.id), dated FROM payment JOIN settlement ON payment_id = payment.id
            WHERE payment.client_id = ? AND kind = 'payment' AND settlement.invoice_id IS NOT NULL GROUP BY settlement.invoice_id""",
            client_id,
        )
    }
    against = _against_reminders(studio, client_id)
    bills = []
    for row in studio.store.rows(
        f"{STANDING} WHERE client_id = ? AND number IS NOT NULL ORDER BY issued_on DESC, invoice.id DESC", client_id
    ):
        stands = standing_of(row)
        how = paid.get(stands.id) if stands.paid else None
        last = reminded.get(stands.id)
        due_on = date.fromisoformat(row.due_on)
        days = (today - due_on).days
        reminded_at = (date.fromisoformat(last.before_today) - due_on).days if last and last.before_today else None
        bills.append(
            Bill(
                stands.id,
                str(stands.number),
                stands.state,
                row.issued_on,
                row.due_on,
                stands.total,
                stands.paid,
                stands.due,
                max(days, 0) if stands.due else 0,
                last.day if last else "",
                last.level if last else 0,
                against or ("reminded_today" if stands.due and reminded_today(studio, stands.id) else ""),
                stands.state in ("open", "partially_paid") and wants_call(days, schedule, reminded_at),
                how.method if how else "",
                how.dated if how else "",
            )
        )
    return bills


def account(studio: Studio, client_id: int) -> Account:
    """A client's account. Raises Refused for an unknown client."""
    with studio.store.snapshot():
        client = studio.store.row("SELECT id, name, email, archived_at FROM client WHERE id = ?", client_id)
        if client is None:
            raise Refused("unknown_client", _("There is no client {id}. `hextui client list` shows them all.").format(id=client_id))
        items, bills = _items(studio, client_id), _bills(studio, client_id)
        open_bills = sorted((bill for bill in bills if bill.due and bill.state != "written_off"), key=lambda bill: (bill.due_on, bill.id))
        draft = studio.store.row(
            """SELECT id, created_by, created_at, (SELECT count(*) FROM invoice_line WHERE invoice_id = invoice.id) AS lines
            FROM invoice WHERE client_id = ? AND number IS NULL""",
            client_id,
        )
        return Account(
            client_id,
            client.name,
            client.archived_at is not None,
            client.email,
            items,
            sum(item.price for item in items),
            tuple(open_bills),
            sum(bill.due for bill in open_bills),
            sum(bill.due for bill in open_bills if bill.days_late),
            tuple(bill for bill in bills if bill.state == "written_off"),
            tuple(bill for bill in bills if not bill.due),
            sum(bill.paid for bill in bills),
            credit(studio.store, client_id),
            sum(bill.state == "unknown" for bill in bills),
            DraftInvoice(draft.id, studio.name_of(draft.created_by), studio.local(draft.created_at).isoformat(), draft.lines)
            if draft and draft.lines
            else None,
            tuple(tags_now(studio, client_id).values()),
        )

"""What waits to be done for many clients: sessions to publish, balances to invoice, invoices to collect."""

from dataclasses import dataclass
from datetime import datetime

from hextui.notices import mailed_to
from hextui.reckoning import STANDING, standing_of
from hextui.studio import Studio, as_instant


@dataclass(frozen=True)
class ToPublish:
    """A draft whose time has passed. `price` in minor units; `at` the local instant (ISO)."""

    id: int
    client: int
    name: str
    code: str
    at: str
    price: int


@dataclass(frozen=True)
class ToInvoice:
    """A client with something in the balance. `amount` before tax; `draft`: the draft that is there, and when it was begun (UTC)."""

    client: int
    name: str
    amount: int
    items: tuple[int, ...]
    oldest: str
    email: str
    draft: int | None
    draft_begun: str


@dataclass(frozen=True)
class ToCollect:
    """An issued invoice with something left to pay. `declined_on`: the local day of the last declined charge, or empty."""

    id: int
    number: str
    client: int
    name: str
    due: int
    due_on: str
    days_late: int
    state: str
    email: str
    declined_on: str


def to_publish(studio: Studio, before: datetime, client_id: int | None = None) -> list[ToPublish]:
    """The drafts whose time is before that instant, the oldest first."""
    rows = studio.store.rows(
        """SELECT intervention.id, client_id, client.name, code.code, at, intervention.price FROM intervention
        JOIN client ON client.id = client_id JOIN code ON code.id = code_id
        WHERE state = 'draft' AND at < ?1 AND (?2 IS NULL OR client_id = ?2) ORDER BY at, intervention.id""",
        as_instant(before),
        client_id,
    )
    return [ToPublish(row.id, row.client_id, row.name, row.code, studio.local(row.at).isoformat(), row.price) for row in rows]


def to_invoice(studio: Studio, before: datetime, client_id: int | None = None) -> list[ToInvoice]:
    """The clients with items in the balance whose time is before that instant, the largest amount first."""
    found: dict[int, list[tuple[int, int, str]]] = {}
    with studio.store.snapshot():
        for row in studio.store.rows(
            """SELECT id, client_id, price, at FROM intervention WHERE state = 'unbilled' AND at < ?1 AND (?2 IS NULL OR client_id = ?2)
            ORDER BY at, id""",
            as_instant(before),
            client_id,
        ):
            found.setdefault(row.client_id, []).append((row.id, row.price, row.at))
        drafts = {row.client_id: row for row in studio.store.rows("SELECT id, client_id, created_at FROM invoice WHERE number IS NULL")}
        who = {row.id: row for row in studio.store.rows("SELECT id, name, email, payer_name, payer_email FROM client") if row.id in found}
    waiting = [
        ToInvoice(
            client,
            who[client].name,
            sum(price for _id, price, _at in items),
            tuple(item for item, _price, _at in items),
            studio.local(items[0][2]).date().isoformat(),
            mailed_to(who[client]),
            drafts[client].id if client in drafts else None,
            drafts[client].created_at if client in drafts else "",
        )
        for client, items in found.items()
    ]
    return sorted(waiting, key=lambda each: (-each.amount, each.client))


def to_collect(studio: Studio, client_id: int | None = None) -> list[ToCollect]:
    """The invoices with something left to pay, the oldest due date first; what was given up is left out."""
    today = studio.today()
    with studio.store.snapshot():
        rows = studio.store.rows(
            f"{STANDING} WHERE number IS NOT NULL AND (?1 IS NULL OR client_id = ?1) ORDER BY due_on, invoice.id", client_id
        )
        stands = [each for each in map(standing_of, rows) if each.due > 0 and each.state not in ("cancelled", "written_off")]
        who = {row.id: row for row in studio.store.rows("SELECT id, name, email, payer_name, payer_email FROM client")}
        declined = {
            row.invoice_id: studio.local(row.last).date().isoformat()
            for row in studio.store.rows(
                "SELECT invoice_id, max(started_at) AS last FROM charge WHERE state = 'declined' GROUP BY invoice_id"
            )
        }
    return [
        ToCollect(
            each.id,
            each.number or "",
            each.client_id,
            who[each.client_id].name,
            each.due,
            each.due_on.isoformat() if each.due_on else "",
            max(0, (today - each.due_on).days) if each.due_on else 0,
            each.state,
            mailed_to(who[each.client_id]),
            declined.get(each.id, ""),
        )
        for each in stands
    ]

"""Where every client's account stands: unbilled, to pay, paid, credit."""

from dataclasses import dataclass

from hextui.studio import Studio
from hextui.text import folded


@dataclass(frozen=True)
class ClientBalance:
    """One client's account, in minor units. `unbilled` is before tax; `to_pay` leaves write-offs out."""

    id: int
    reference: str
    name: str
    archived: bool
    unbilled: int
    items: int
    to_pay: int
    late: int
    written_off: int
    paid: int
    credit: int
    unknown: int
    """How much money was asked of Stripe, to take or to give back, whose outcome is not known."""


def balances(studio: Studio, client_id: int | None = None) -> list[ClientBalance]:
    """All clients by name (archived ones too: what they owe stays in every total), or the one of that id."""
    rows = studio.store.each(
        """
        WITH unbilled AS (
            SELECT client_id, sum(price) AS amount, count(*) AS items FROM intervention
            WHERE state = 'unbilled' AND (?1 IS NULL OR client_id = ?1) GROUP BY client_id),
        settled AS (
            SELECT client_id, sum(amount) AS paid FROM settlement WHERE invoice_id IS NOT NULL AND (?1 IS NULL OR client_id = ?1)
            GROUP BY client_id),
        debts AS (
            SELECT client_id, due_on, due, EXISTS (SELECT 1 FROM write_off WHERE invoice_id = open_invoice.id AND undone_at IS NULL)
                AS given_up
            FROM open_invoice WHERE ?1 IS NULL OR client_id = ?1),
        billed AS (
            SELECT client_id, sum(CASE WHEN given_up THEN 0 ELSE due END) AS to_pay,
                sum(CASE WHEN given_up THEN due ELSE 0 END) AS written_off,
                sum(CASE WHEN due_on < ?2 AND NOT given_up THEN due ELSE 0 END) AS late
            FROM debts GROUP BY client_id),
        charged AS (
            SELECT client_id, sum(amount) AS unknown FROM charge CROSS JOIN invoice ON invoice.id = invoice_id
            WHERE state IN ('pending', 'unknown') GROUP BY client_id),
        held AS (SELECT client_id, sum(amount) AS amount FROM settlement WHERE target = 'credit' GROUP BY client_id)
        SELECT client.id, reference, name, archived_at, COALESCE(unbilled.amount, 0) AS unbilled, COALESCE(items, 0) AS items,
            COALESCE(to_pay, 0) AS to_pay, COALESCE(late, 0) AS late, COALESCE(written_off, 0) AS written_off, COALESCE(paid, 0) AS paid,
            COALESCE(held.amount, 0) AS credit, COALESCE(unknown, 0) AS unknown
        FROM client LEFT JOIN unbilled ON unbilled.client_id = client.id LEFT JOIN billed ON billed.client_id = client.id
        LEFT JOIN settled ON settled.client_id = client.id LEFT JOIN charged ON charged.client_id = client.id
        LEFT JOIN held ON held.client_id = client.id
        WHERE ?1 IS NULL OR client.id = ?1
        """,
        client_id,
        studio.today().isoformat(),
    )
    views = [
        ClientBalance(client, reference or "", name, archived_at is not None, *amounts)
        for client, reference, name, archived_at, *amounts in rows
    ]
    return sorted(views, key=lambda view: (folded(view.name), view.id))

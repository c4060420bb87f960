"""Saved cards and pay links, as screens and commands show them."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from hextui.studio import Studio


@dataclass(frozen=True)
class CardView:
    """A saved card; `expires` is MM/YYYY; `state`: valid, expires_this_month or expired."""

    id: int
    brand: str
    last4: str
    expires: str
    state: str
    live: bool
    saved_on: str


def _view(studio: Studio, row: Any) -> CardView:
    now = (studio.today().year, studio.today().month)
    ends = (row.exp_year, row.exp_month)
    state = "expired" if ends < now else "expires_this_month" if ends == now else "valid"
    saved_on = studio.local(row.saved_at).date().isoformat()
    return CardView(row.id, row.brand, row.last4, f"{row.exp_month:02d}/{row.exp_year}", state, bool(row.live), saved_on)


def cards_of(studio: Studio, client_id: int) -> list[CardView]:
    """The client's saved cards, the one that is charged first."""
    return cards_of_many(studio, [client_id]).get(client_id, [])


def cards_of_many(studio: Studio, clients: Sequence[int] | None = None, *, chargeable: bool = False) -> dict[int, list[CardView]]:
    """The saved cards of these clients, or of all who have one; of each the one that is charged first: the newest that has not expired.

    `chargeable`: only those of the account at Stripe, and of its mode, that was connected last.
    """
    found: dict[int, list[CardView]] = {}
    for row in studio.store.rows(
        """SELECT * FROM card WHERE removed_at IS NULL AND (?1 IS NULL OR client_id IN (SELECT value FROM json_each(?1)))
        AND (?2 = 0 OR (account, live) IN (SELECT account, live FROM stripe_account ORDER BY id DESC LIMIT 1))
        ORDER BY exp_year * 100 + exp_month < ?3, id DESC""",
        None if clients is None else json.dumps(list(clients)),
        int(chargeable),
        studio.today().year * 100 + studio.today().month,
    ):
        found.setdefault(row.client_id, []).append(_view(studio, row))
    return found


@dataclass(frozen=True)
class OpenTry:
    """Money under way at Stripe: `kind` card, page or refund; `state` pending, processing or unknown; minor units."""

    invoice: int
    number: str
    client: int
    kind: str
    state: str
    amount: int
    started_at: str


def open_tries(studio: Studio, invoice_id: int | None = None) -> list[OpenTry]:
    """What is under way at Stripe: all of it, or the invoice's; oldest first."""
    rows = studio.store.rows(
        """SELECT charge.*, number, client_id FROM charge CROSS JOIN invoice ON invoice.id = invoice_id
        WHERE state IN ('pending', 'processing', 'unknown') AND (?1 IS NULL OR invoice_id = ?1) ORDER BY charge.id""",
        invoice_id,
    )
    return [
        OpenTry(row.invoice_id, row.number, row.client_id, row.kind, row.state, row.amount, studio.local(row.started_at).isoformat())
        for row in rows
    ]


def unmatched_count(studio: Studio) -> int:
    """How many movements of money at Stripe belong to nothing here and wait for a person."""
    return int(studio.store.value("SELECT count(*) FROM unmatched WHERE settled_at IS NULL"))

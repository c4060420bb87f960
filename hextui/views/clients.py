"""Clients, as a list and one by one."""

from dataclasses import dataclass
from typing import Any

from hextui.errors import Refused
from hextui.notices import mailed_to
from hextui.studio import Studio
from hextui.text import _, folded


@dataclass(frozen=True)
class ClientView:
    """What is known of a client. `terms`: days to pay, None for the studio's own; `in_charge`: Unix user id."""

    id: int
    reference: str
    name: str
    email: str
    phone: str
    address: str
    country: str
    language: str
    terms: int | None
    in_charge: int | None
    business: bool
    registration: str
    vat_number: str
    bill_to: str
    bill_to_address: str
    bill_to_email: str
    archived: bool
    reminders: bool
    """Whether he is reminded of what he owes."""
    mailed_to: str
    """Where mails go: to whom he is billed to, else to himself; empty when there is no e-mail."""


_CLIENT = """
    SELECT client.*, COALESCE(client_reminders.wanted, 1) AS reminders FROM client
    LEFT JOIN client_reminders ON client_reminders.id = client.id
"""


def _view(studio: Studio, row: Any) -> ClientView:
    settings = studio.settings
    return ClientView(
        row.id,
        row.reference or "",
        row.name,
        row.email,
        row.phone,
        row.address,
        row.country or settings.text("studio.country"),
        row.language or settings.text("studio.language"),
        row.terms_days,
        row.in_charge_uid,
        bool(row.business),
        row.registration,
        row.vat_number,
        row.payer_name,
        row.payer_address,
        row.payer_email,
        row.archived_at is not None,
        bool(row.reminders),
        mailed_to(row),
    )


def clients(studio: Studio, archived: bool = False) -> list[ClientView]:
    """The clients by name; those that are archived only when asked for."""
    rows = studio.store.rows(f"{_CLIENT} WHERE archived_at IS NULL OR ?", int(archived))
    return sorted((_view(studio, row) for row in rows), key=lambda view: (folded(view.name), view.id))


def client(studio: Studio, client_id: int) -> ClientView:
    """One client. Raises Refused."""
    row = studio.store.row(f"{_CLIENT} WHERE client.id = ?", client_id)
    if row is None:
        raise Refused("unknown_client", _("There is no client {id}. `hextui client list` shows them all.").format(id=client_id))
    return _view(studio, row)


def client_id(studio: Studio, text: str) -> int:
    """The id that a typed client means: digits are the id itself, anything else a reference. Raises Refused."""
    wanted = text.strip()
    if wanted.isascii() and wanted.isdigit() and len(wanted) < 18:
        found = studio.store.value("SELECT id FROM client WHERE id = ?", int(wanted))
    else:
        found = studio.store.value("SELECT id FROM client WHERE reference = ?", wanted)
    if found is None:
        raise Refused("unknown_client", _("There is no client {id}. `hextui client list` shows them all.").format(id=wanted[:40]))
    return int(found)

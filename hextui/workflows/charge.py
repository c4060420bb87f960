"""Charge: debit the client's saved card through Stripe."""

from collections.abc import Mapping

from hextui.billing import find, rights
from hextui.errors import Refused
from hextui.gateways import leave_transaction, stripe
from hextui.studio import Studio
from hextui.text import _


def charge(studio: Studio, invoice_id: int, environment: Mapping[str, str]) -> None:
    """Check that the invoice can be charged, and refuse with what is missing to do it. Raises Refused.

    A client's card is saved on Stripe's page; no card can have been saved as long as that page is not offered.
    """
    with studio.store.snapshot():
        row, stands = find.issued(studio, invoice_id)
        client = find.client(studio, row.client_id)
        rights.require(studio, "charge", client)
        find.no_open_charge(stands)
        if stands.due == 0:
            raise Refused("nothing_due", _("Nothing is left to pay on {number}. Nothing was booked.").format(number=row.number))
    leave_transaction(studio.store)
    stripe.require_key(environment)
    raise Refused(
        "no_card", _("{client} has no saved card. Nothing was changed; record the money with mark-paid.").format(client=client.name)
    )

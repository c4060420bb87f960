"""What a person records by hand of an invoice that may be open at Stripe too: its pay link is closed there first.

Where that cannot be done the step is refused: the client could pay a second time.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from hextui.billing import payments
from hextui.billing import write_off as giving_up
from hextui.studio import Studio
from hextui.workflows.pay_link import closing_first


def mark_paid(
    studio: Studio,
    environment: Mapping[str, str],
    invoice_ids: Sequence[int],
    method: str,
    amount: int | None = None,
    dated: date | None = None,
    reference: str = "",
) -> payments.Booked:
    """Record money that came another way than by card (see billing.payments). Raises Refused."""
    return closing_first(
        studio, invoice_ids, environment, lambda: payments.mark_paid(studio, invoice_ids, method, amount, dated, reference)
    )


def reverse(studio: Studio, environment: Mapping[str, str], payment_id: int, reason: str, dated: date | None = None) -> payments.Booked:
    """Undo a payment that was recorded wrongly (see billing.payments). Raises Refused."""
    touched = studio.store.column("SELECT DISTINCT invoice_id FROM settlement WHERE payment_id = ? AND invoice_id IS NOT NULL", payment_id)
    return closing_first(studio, touched, environment, lambda: payments.reverse(studio, payment_id, reason, dated))


def write_off(studio: Studio, environment: Mapping[str, str], invoice_id: int, reason: str) -> int:
    """Give up an unpaid invoice (see billing.write_off). Raises Refused."""
    return closing_first(studio, [invoice_id], environment, lambda: giving_up.write_off(studio, invoice_id, reason))

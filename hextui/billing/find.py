"""Finding the record that a verb is about, or refusing with a sentence."""

from datetime import date
from typing import Any

from hextui.errors import Refused
from hextui.reckoning import Standing, standing
from hextui.store import models
from hextui.studio import Studio, unknown_user
from hextui.text import _


def client(studio: Studio, client_id: int) -> Any:
    """The client's row. Raises Refused."""
    row = studio.store.get(models.Client, client_id)
    if row is None:
        raise Refused("unknown_client", _("There is no client {id}. `hextui client list` shows them all.").format(id=client_id))
    return row


def intervention(studio: Studio, intervention_id: int) -> Any:
    """The intervention's row. Raises Refused."""
    row = studio.store.get(models.Intervention, intervention_id)
    if row is None:
        raise Refused("unknown_intervention", _("There is no intervention {id}.").format(id=intervention_id))
    return row


def invoice(studio: Studio, invoice_id: int) -> Any:
    """The invoice's row, draft or issued. Raises Refused."""
    row = studio.store.get(models.Invoice, invoice_id)
    if row is None:
        raise Refused("unknown_invoice", _("There is no invoice {id}.").format(id=invoice_id))
    return row


def draft(studio: Studio, invoice_id: int) -> Any:
    """The row of an invoice that is still a draft. Raises Refused."""
    row = invoice(studio, invoice_id)
    if row.number is not None:
        raise Refused(
            "already_issued",
            _("Invoice {number} was issued on {day} and cannot change. Cancel it first.").format(number=row.number, day=row.issued_on),
        )
    return row


def issued(studio: Studio, invoice_id: int) -> tuple[Any, Standing]:
    """The row of an issued invoice, and how it stands. Raises Refused."""
    row = invoice(studio, invoice_id)
    if row.number is None:
        raise Refused("not_issued", _("Invoice {id} is a draft. Issue it first.").format(id=invoice_id))
    stands = standing(studio.store, invoice_id)
    assert stands is not None
    return row, stands


def code(studio: Studio, text: str) -> Any:
    """The row of an intervention code, by its short text; archived ones too. Raises Refused."""
    row = studio.store.row("SELECT * FROM code WHERE code = ?", text.strip())
    if row is None:
        raise Refused("unknown_code", _("There is no code {code}. `hextui code list` shows them all.").format(code=text.strip()[:40]))
    return row


def usable_code(studio: Studio, text: str) -> Any:
    """A code that is not archived. Raises Refused."""
    row = code(studio, text)
    if row.archived_at:
        raise Refused("archived_code", _("The code {code} is archived. Choose another one.").format(code=row.code))
    return row


def tax(studio: Studio, name: str) -> Any:
    """The row of a tax that is not archived, by its name. Raises Refused."""
    row = any_tax(studio, name)
    if row.archived_at:
        raise Refused("archived_tax", _("The tax {tax} is archived. Take it back into use first.").format(tax=row.name))
    return row


def any_tax(studio: Studio, name: str) -> Any:
    """The row of a tax by its name, archived ones too. Raises Refused."""
    row = studio.store.row("SELECT * FROM tax WHERE name = ?", name.strip())
    if row is None:
        raise Refused("unknown_tax", _("There is no tax {name}. `hextui tax list` shows them all.").format(name=name.strip()[:40]))
    return row


def payment(studio: Studio, payment_id: int) -> Any:
    """The payment's row. Raises Refused."""
    row = studio.store.get(models.Payment, payment_id)
    if row is None:
        raise Refused("unknown_payment", _("There is no payment {id}.").format(id=payment_id))
    return row


def professional(studio: Studio, uid: int) -> int:
    """The user id of somebody who works in this studio. Raises Refused."""
    known = studio.present_settings().professionals()
    if known and uid not in known:
        raise Refused("unknown_professional", unknown_user(uid).message)
    return uid


def not_written_off(stands: Standing) -> None:
    """Refuse what would move money on an invoice that was given up."""
    if stands.state == "written_off":
        raise Refused(
            "written_off",
            _("Invoice {number} is written off. Take it up again first (`hextui write-off {number} --undo --reason R`).").format(
                number=stands.number
            ),
        )


def no_open_charge(stands: Standing) -> None:
    """Refuse what could take money twice while the outcome of a charge is not known."""
    if stands.state in ("processing", "unknown"):
        raise Refused(
            "charge_open",
            _(
                "Money of invoice {number} is under way at Stripe. Nothing was changed; wait until its outcome is known "
                "(`hextui sync` asks Stripe)."
            ).format(number=stands.number),
        )


def past_or_today(studio: Studio, day: date | None, what: str) -> date:
    """The day, or today when none is given. Raises Refused for a day to come."""
    if day is None:
        return studio.today()
    if day > studio.today():
        raise Refused(
            "future_date",
            _("{what}: {day} lies in the future; today is {today}.").format(
                what=what, day=day.isoformat(), today=studio.today().isoformat()
            ),
        )
    if day.year < 1990:
        raise Refused("bad_date", _("{what}: {day} is too long ago to be meant.").format(what=what, day=day.isoformat()))
    return day


def bookable(studio: Studio, day: date) -> date:
    """The day that a document or a movement of money bears. Raises Refused for one of a period that was filed with the tax office
    (setting billing.locked_until).
    """
    locked = studio.present_settings().text("billing.locked_until")
    if locked and day.isoformat() <= locked:
        raise Refused(
            "locked_period",
            _("{day} lies in a period that is closed (up to {locked}). Nothing was changed; give a later date.").format(
                day=day.isoformat(), locked=locked
            ),
        )
    return day


def reason(text: str) -> str:
    """A reason that a person can read later. Raises Refused."""
    from hextui.text import many_lines

    return many_lines(text, _("The reason"), 500, required=True)

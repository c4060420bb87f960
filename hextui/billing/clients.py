"""Clients and their payers: added, edited, archived."""

from dataclasses import dataclass
from typing import Any

from hextui.billing import find, journal, rights
from hextui.checks import country_code, email_address
from hextui.errors import Refused
from hextui.notices import reminders_wanted
from hextui.reckoning import STANDING, balance, credit, standing_of
from hextui.store import models
from hextui.studio import Studio
from hextui.text import LANGUAGES, _, folded, many_lines, one_line


@dataclass(frozen=True)
class ClientForm:
    """What is known of a client. None leaves a field as it is (or empty, for a new one); "" empties it.

    `terms_days`: days to pay, 0 on receipt, -1 the studio's own. `in_charge_uid`: Unix user id. The payer (`payer_*`) is
    whom the invoices are addressed to instead: a parent, an employer.
    """

    name: str | None = None
    reference: str | None = None
    email: str | None = None
    phone: str | None = None
    address: str | None = None
    country: str | None = None
    language: str | None = None
    terms_days: int | None = None
    in_charge_uid: int | None = None
    business: bool | None = None
    registration: str | None = None
    vat_number: str | None = None
    payer_name: str | None = None
    payer_address: str | None = None
    payer_email: str | None = None
    reminders: bool | None = None
    """Whether he is reminded of what he owes; a client of whom nothing was said is."""


def _language(text: str) -> str:
    if text and text not in LANGUAGES:
        raise Refused("bad_language", _("A client's language is one of {languages}.").format(languages=", ".join(LANGUAGES)))
    return text


def _terms(days: int) -> int | None:
    if days == -1:
        return None
    if not 0 <= days <= 365:
        raise Refused("bad_terms", _("Payment terms are 0 to 365 days; 0 is on receipt."))
    return days


def _checked(studio: Studio, form: ClientForm) -> dict[str, Any]:
    """The columns that the form changes, each checked."""
    checks: dict[str, Any] = {
        "name": lambda text: one_line(text, _("The name"), 200),
        "reference": lambda text: one_line(text, _("The reference"), 40, required=False) or None,
        "email": lambda text: email_address(_("The e-mail"), text),
        "phone": lambda text: one_line(text, _("The telephone"), 40, required=False),
        "address": lambda text: many_lines(text, _("The address"), 500),
        "country": lambda text: country_code(_("The country"), text) if text else "",
        "language": _language,
        "terms_days": _terms,
        "in_charge_uid": lambda uid: find.professional(studio, uid),
        "business": int,
        "registration": lambda text: one_line(text, _("The registration number"), 60, required=False),
        "vat_number": lambda text: one_line(text, _("The VAT number"), 40, required=False),
        "payer_name": lambda text: one_line(text, _("The payer's name"), 200, required=False),
        "payer_address": lambda text: many_lines(text, _("The payer's address"), 500),
        "payer_email": lambda text: email_address(_("The payer's e-mail"), text),
    }
    return {name: check(value) for name, check in checks.items() if (value := getattr(form, name)) is not None}


def _check_reference(studio: Studio, reference: str | None, own_id: int | None = None) -> None:
    if reference is None:
        return
    if reference.isascii() and reference.isdigit():
        raise Refused("bad_reference", _("A reference has at least one letter, so that it is never taken for a client's number."))
    if studio.store.row("SELECT 1 FROM client WHERE reference = ? AND id IS NOT ?", reference, own_id):
        raise Refused("reference_exists", _("Another client has the reference {reference}.").format(reference=reference))


def _set_reminders(studio: Studio, client_id: int, wanted: bool | None) -> list[tuple[str, int]]:
    """Keep whether a client is reminded; the records that were written."""
    if wanted is None or reminders_wanted(studio.store, client_id) == wanted:
        return []
    if studio.store.row("SELECT 1 FROM client_reminders WHERE id = ?", client_id):
        studio.store.update(models.ClientReminders, client_id, wanted=int(wanted))
    else:
        studio.store.insert(models.ClientReminders, id=client_id, wanted=int(wanted))
    return [("client_reminders", client_id)]


def _set_search(studio: Studio, client_id: int) -> None:
    """Keep what the client is found by, and listed in the order of, beside what is known of him."""
    row = find.client(studio, client_id)
    words = " ".join(folded(each) for each in (row.name, row.reference or "", row.email, row.phone) if each)
    studio.store.update(models.Client, client_id, search=words)


def add_client(studio: Studio, form: ClientForm) -> int:
    """Add a client; his id. Without a professional in charge it is who adds him. Raises Refused."""
    with studio.store.transaction():
        role = rights.require(studio, "client")
        values = {"name": one_line(form.name or "", _("The name"), 200), **_checked(studio, form)}
        _check_reference(studio, values.get("reference"))
        if "in_charge_uid" not in values and role in rights.WRITING:
            values["in_charge_uid"] = studio.uid
        if role == "professional" and values["in_charge_uid"] != studio.uid:
            raise Refused("not_allowed", _("A professional adds clients in his own charge."))
        client_id = studio.store.insert(models.Client, salt=studio.token(), **values)
        _set_search(studio, client_id)
        rows = [("client", client_id), *_set_reminders(studio, client_id, form.reminders)]
        journal.record(studio, "client", client=client_id, details={"did": "add"}, rows=rows)
        return client_id


def edit_client(studio: Studio, client_id: int, form: ClientForm) -> None:
    """Change what is known of a client; issued documents keep what they showed. Raises Refused."""
    with studio.store.transaction():
        client = find.client(studio, client_id)
        role = rights.require(studio, "client", client)
        changes = _checked(studio, form)
        _check_reference(studio, changes.get("reference"), client_id)
        if not changes and (form.reminders is None or form.reminders == reminders_wanted(studio.store, client_id)):
            raise Refused("nothing_to_change", _("Say what to change; `--help` lists it."))
        if role == "professional" and changes.get("in_charge_uid", studio.uid) != studio.uid:
            raise Refused("not_allowed", _("Only the owner, a manager or an assistant gives a client to somebody else."))
        if changes:
            studio.store.update(models.Client, client_id, **changes)
        _set_search(studio, client_id)
        rows = [("client", client_id), *_set_reminders(studio, client_id, form.reminders)]
        journal.record(studio, "client", client=client_id, details={"did": "edit"}, rows=rows)


@dataclass(frozen=True)
class Archived:
    """What an archived client still has: shown as a warning, kept in every total. Minor units."""

    unbilled: int
    to_pay: int
    credit: int


def archive_client(studio: Studio, client_id: int, undo: bool = False) -> Archived:
    """Take a client out of the lists (or back into them); what he owes stays in every total. Raises Refused."""
    with studio.store.transaction():
        client = find.client(studio, client_id)
        rights.require(studio, "client", client)
        if bool(client.archived_at) != undo:
            raise Refused(
                "nothing_to_change",
                _("{client} is not archived.").format(client=client.name)
                if undo
                else _("{client} is archived already.").format(client=client.name),
            )
        studio.store.update(models.Client, client_id, archived_at=None if undo else studio.now())
        journal.record(studio, "client", client=client_id, details={"did": "restore" if undo else "archive"}, rows=[("client", client_id)])
        standings = [standing_of(row) for row in studio.store.rows(f"{STANDING} WHERE client_id = ? AND number IS NOT NULL", client_id)]
        owed = sum(each.due for each in standings if each.state != "written_off")
        return Archived(balance(studio.store, client_id)[0], owed, credit(studio.store, client_id))

"""Document numbers: given at issue, gap-free per series and year, in the order of their dates."""

import re
from dataclasses import dataclass
from datetime import date

from hextui import checks
from hextui.billing import find
from hextui.checks import number_text
from hextui.errors import Refused
from hextui.store import Store
from hextui.studio import Studio
from hextui.text import _

BEGUN = {"invoice": "SELECT 1 FROM numbered WHERE series = '' LIMIT 1", "credit_note": "SELECT 1 FROM credit_note LIMIT 1"}
CONTINUOUS = 0
"""The "year" of a series whose form has no year: its numbers never begin again."""


@dataclass(frozen=True)
class Number:
    """A number for one document: the year and place in its series, and how it is written."""

    year: int
    sequence: int
    text: str


def next_number(studio: Studio, series: str, on: date, own_form: str = "") -> Number:
    """The next number of a series (`invoice` or `credit_note`) for a document of that date, inside its transaction.

    `own_form`: the form of the numbers that a document type has for itself. Raises Refused when a later date has been given
    a number already, or the number is another document's.
    """
    store = studio.store
    form = own_form or studio.settings.text(f"numbers.{series}")
    last_on = store.value(f"SELECT max(issued_on) FROM {series} WHERE issued_on IS NOT NULL")
    if last_on is not None and on.isoformat() < last_on:
        raise Refused(
            "date_before_last",
            _(
                "The last number of this series is of {last}; a document of {day} would break the order of dates. Date it {last} or later."
            ).format(last=last_on, day=on.isoformat()),
        )
    year = on.year if "{year}" in form else CONTINUOUS
    if series == "invoice":
        shared = checks.series(own_form) if own_form else ""
        last = store.value("SELECT max(sequence) FROM numbered WHERE series = ? AND year = ?", shared, year)
    else:
        last = store.value("SELECT max(sequence) FROM credit_note WHERE year = ?", year)
    if last is None and own_form:
        sequence = 1
    elif last is None:
        # A studio that comes from another program goes on from its last number, once.
        begun = store.value(BEGUN[series])
        sequence = 1 if begun else studio.settings.number(f"numbers.first_{series}")
    else:
        sequence = last + 1
    text = number_text(form, on.year, sequence)
    if store.value("SELECT 1 FROM invoice WHERE number = ?1 UNION ALL SELECT 1 FROM credit_note WHERE number = ?1", text):
        cure = (
            _("Give the document type another form of numbers (`hextui type edit`).")
            if own_form
            else _("Change the form of the numbers in the settings `numbers.*`.")
        )
        raise Refused("number_taken", _("The number {number} is given already. {cure}").format(number=text, cure=cure))
    return Number(year, sequence, text)


def _as_pattern(form: str) -> str:
    """What every number of a form looks like, and no other."""
    parts = re.split(r"(\{year\}|\{number(?::[1-9])?\})", form)
    return "".join(
        "[0-9]{4}" if part == "{year}" else f"[0-9]{{{part[8:-1] or 1},}}" if part.startswith("{number") else re.escape(part)
        for part in parts
    )


def check_form(store: Store, form: str, series: str) -> None:
    """Refuse a form whose numbers another series gives, or gave before. `series`: `invoice`, `credit_note`, or a type's own.

    Raises Refused.
    """
    mine = "" if series == "invoice" else series
    pattern = re.compile(_as_pattern(form))
    numbers = [
        row.number for row in store.rows("SELECT number FROM invoice JOIN numbered ON invoice_id = invoice.id WHERE series <> ?", mine)
    ]
    if series != "credit_note":
        numbers += store.column("SELECT number FROM credit_note")
    given = next((number for number in numbers if pattern.fullmatch(number)), None)
    taken = store.value("SELECT key FROM document_type WHERE series = ? AND series <> ?", checks.series(form), mine)
    if given is not None:
        raise Refused("number_taken", _("Numbers of this form are given already, like {number}. Choose another form.").format(number=given))
    if taken is not None:
        raise Refused("number_taken", _("The document type {name} numbers its invoices so. Choose another form.").format(name=taken))


def issue_date(studio: Studio, on: date | None) -> date:
    """The date of a document: today, or an earlier one. Raises Refused."""
    return find.bookable(studio, find.past_or_today(studio, on, _("The date of issue")))

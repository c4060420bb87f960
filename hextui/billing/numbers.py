"""Document numbers: given at issue, gap-free per series and year, in the order of their dates."""

from dataclasses import dataclass
from datetime import date

from hextui import checks
from hextui.billing import find
from hextui.checks import number_text
from hextui.errors import Refused
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
    for other in ("invoice", "credit_note"):
        if store.row(f"SELECT 1 FROM {other} WHERE number = ?", text):
            raise Refused(
                "number_taken",
                _("The number {number} is given already. Change the form of the numbers in the settings `numbers.*`.").format(number=text),
            )
    return Number(year, sequence, text)


def issue_date(studio: Studio, on: date | None) -> date:
    """The date of a document: today, or an earlier one. Raises Refused."""
    return find.past_or_today(studio, on, _("The date of issue"))

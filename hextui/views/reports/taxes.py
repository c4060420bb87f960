"""Taxes of a period: on invoices, or on payments (setting billing.vat_due; DOMAIN.md, Countries)."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from hextui.studio import Studio

BASES = ("invoice", "payment")


@dataclass(frozen=True)
class TaxDue:
    """One tax of a period, as it stood on the invoices; `rate` in percent as text, amounts in minor units."""

    name: str
    registration: str
    rate: str
    base: int
    amount: int


@dataclass(frozen=True)
class TaxReport:
    """The taxes of a period, and on which basis."""

    basis: str
    since: date
    until: date
    rows: tuple[TaxDue, ...]
    changed: int = 0
    """How many documents and movements of money of the period were recorded after it was filed (setting billing.locked_until)."""

    @property
    def amount(self) -> int:
        """All of them."""
        return sum(row.amount for row in self.rows)


Key = tuple[str, str, str]


def _on_invoices(studio: Studio, since: str, until: str) -> dict[Key, list[int]]:
    found: dict[Key, list[int]] = defaultdict(lambda: [0, 0])
    for row in studio.store.rows(
        """SELECT name, registration, rate, sum(base) AS base, sum(amount) AS amount FROM (
            SELECT name, registration, rate, base, amount FROM invoice_tax JOIN invoice ON invoice.id = invoice_id
            WHERE number IS NOT NULL AND issued_on BETWEEN ?1 AND ?2
            UNION ALL SELECT invoice_tax.name, invoice_tax.registration, invoice_tax.rate, -credit_note_tax.base, -credit_note_tax.amount
            FROM credit_note_tax JOIN credit_note ON credit_note.id = credit_note_id
            JOIN invoice_tax ON invoice_tax.invoice_id = credit_note.invoice_id AND invoice_tax.tax_id = credit_note_tax.tax_id
            WHERE credit_note.issued_on BETWEEN ?1 AND ?2)
        GROUP BY name, registration, rate""",
        since,
        until,
    ):
        found[row.name, row.registration, row.rate] = [row.base, row.amount]
    return found


_TOUCHED = """
    WITH touched AS (
        SELECT invoice_id AS id FROM settlement JOIN payment ON payment.id = payment_id
            WHERE invoice_id IS NOT NULL AND dated BETWEEN ?1 AND ?2
        UNION SELECT invoice_id FROM credit_note WHERE issued_on BETWEEN ?1 AND ?2
        UNION SELECT id FROM invoice WHERE number IS NOT NULL AND issued_on BETWEEN ?1 AND ?2),
    paid AS (SELECT invoice_id, sum(CASE WHEN dated < ?1 THEN settlement.amount ELSE 0 END) AS before, sum(settlement.amount) AS by_end
        FROM settlement JOIN payment ON payment.id = payment_id
        WHERE invoice_id IN (SELECT id FROM touched) AND dated <= ?2 GROUP BY invoice_id),
    noted AS (SELECT invoice_id, sum(CASE WHEN issued_on < ?1 THEN total ELSE 0 END) AS before, sum(total) AS by_end
        FROM credit_note WHERE invoice_id IN (SELECT id FROM touched) AND issued_on <= ?2 GROUP BY invoice_id),
    relieved AS (SELECT invoice_id, tax_id,
            sum(CASE WHEN issued_on < ?1 THEN base ELSE 0 END) AS base_before, sum(base) AS base_by_end,
            sum(CASE WHEN issued_on < ?1 THEN amount ELSE 0 END) AS amount_before, sum(amount) AS amount_by_end
        FROM credit_note_tax JOIN credit_note ON credit_note.id = credit_note_id
        WHERE invoice_id IN (SELECT id FROM touched) AND issued_on <= ?2 GROUP BY invoice_id, tax_id)
    SELECT name, registration, rate, base, amount, issued_on < ?1 AS was_there, issued_on <= ?2 AS is_there, total,
        COALESCE(noted.before, 0), COALESCE(noted.by_end, 0), COALESCE(paid.before, 0), COALESCE(paid.by_end, 0),
        COALESCE(base_before, 0), COALESCE(base_by_end, 0), COALESCE(amount_before, 0), COALESCE(amount_by_end, 0)
    FROM touched JOIN invoice ON invoice.id = touched.id JOIN invoice_tax ON invoice_tax.invoice_id = invoice.id
    LEFT JOIN paid ON paid.invoice_id = invoice.id LEFT JOIN noted ON noted.invoice_id = invoice.id
    LEFT JOIN relieved ON relieved.invoice_id = invoice.id AND relieved.tax_id = invoice_tax.tax_id
    WHERE number IS NOT NULL"""
"""Each tax of each invoice on which anything happened in the period, with what was credited and paid before it and by its end."""


def _share(base: int, paid: int, left: int, issued: int) -> int:
    """The part of an amount of an invoice that is due on payments: its paid share, rounded half up, away from zero.

    An invoice that comes to zero, by a line that takes away what others add, is paid at once: its taxes are due when it is issued.
    """
    if left <= 0:
        return base if issued else 0
    part = max(0, min(paid, left))
    # In whole numbers: this runs once for each tax of each invoice of a year.
    rounded = (2 * abs(base) * part + left) // (2 * left)
    return rounded if base >= 0 else -rounded


def _on_payments(studio: Studio, since: date, until: date) -> dict[Key, list[int]]:
    """What the payments of the period bear: for each invoice what was paid of its taxes by its end, less what was before.

    So the periods add up to the whole tax, to the unit, whenever and in how many parts it is paid.
    """
    found: dict[Key, list[int]] = defaultdict(lambda: [0, 0])
    for (
        name, registration, rate, base, amount, was_there, is_there, total, noted_before, noted, paid_before, paid,
        base_before, base_relieved, amount_before, amount_relieved,
    ) in studio.store.each(_TOUCHED, since.isoformat(), until.isoformat()):  # fmt: skip
        sums = found[name, registration, rate]
        then, now = total - noted_before, total - noted
        sums[0] += _share(base - base_relieved, paid, now, is_there) - _share(base - base_before, paid_before, then, was_there)
        sums[1] += _share(amount - amount_relieved, paid, now, is_there) - _share(amount - amount_before, paid_before, then, was_there)
    return found


def taxes(studio: Studio, since: date, until: date, basis: str | None = None) -> TaxReport:
    """The taxes of a period. `basis`: `invoice` or `payment`; without one, the setting billing.vat_due decides."""
    chosen = basis or studio.settings.text("billing.vat_due")
    with studio.store.snapshot():
        found = _on_payments(studio, since, until) if chosen == "payment" else _on_invoices(studio, since.isoformat(), until.isoformat())
        changed = _changed_since_filed(studio, since, until)
    rows = [TaxDue(*key, base, amount) for key, (base, amount) in sorted(found.items()) if base or amount]
    return TaxReport(chosen, since, until, tuple(rows), changed)


def _changed_since_filed(studio: Studio, since: date, until: date) -> int:
    """What was recorded of a period after it was first closed by the setting billing.locked_until; 0 where it never was."""
    filed = studio.store.value(
        """SELECT min(at) FROM journal WHERE kind = 'settings' AND json_extract(details, '$.setting') = 'billing.locked_until'
        AND json_extract(details, '$.until') >= ?""",
        until.isoformat(),
    )
    if filed is None:
        return 0
    given = (since.isoformat(), until.isoformat(), filed)
    return int(
        studio.store.value(
            """SELECT (SELECT count(*) FROM payment WHERE dated BETWEEN ?1 AND ?2 AND recorded_at > ?3)
                + (SELECT count(*) FROM invoice WHERE number IS NOT NULL AND issued_on BETWEEN ?1 AND ?2 AND issued_at > ?3)
                + (SELECT count(*) FROM credit_note WHERE issued_on BETWEEN ?1 AND ?2 AND issued_at > ?3)""",
            *given,
        )
    )

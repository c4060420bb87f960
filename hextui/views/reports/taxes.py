"""Taxes of a period: on invoices, or on payments (setting billing.vat_due; DOMAIN.md, Countries)."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from hextui.money import round_half_up
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


def _paid_share(studio: Studio, invoice_id: int, total: int, on: str) -> tuple[int, Fraction]:
    """What an invoice came to at the end of a day, and which part of that was paid."""
    credited = studio.store.value("SELECT COALESCE(sum(total), 0) FROM credit_note WHERE invoice_id = ? AND issued_on <= ?", invoice_id, on)
    paid = studio.store.value(
        """SELECT COALESCE(sum(settlement.amount), 0) FROM settlement JOIN payment ON payment.id = payment_id
        WHERE invoice_id = ? AND dated <= ?""",
        invoice_id,
        on,
    )
    left = total - credited
    return left, Fraction(max(0, min(paid, left)), left) if left > 0 else Fraction(0)


def _due_by(studio: Studio, invoice_id: int, total: int, on: str) -> dict[Key, tuple[int, int]]:
    """The part of each tax of an invoice that had been paid by the end of a day: base and amount."""
    _left, share = _paid_share(studio, invoice_id, total, on)
    return {
        (row.name, row.registration, row.rate): (round_half_up(row.base * share), round_half_up(row.amount * share))
        for row in studio.store.rows(
            """WITH credited AS (SELECT tax_id, sum(base) AS base, sum(amount) AS amount FROM credit_note_tax
                JOIN credit_note ON credit_note.id = credit_note_id WHERE credit_note.invoice_id = ?1 AND issued_on <= ?2 GROUP BY tax_id)
            SELECT name, registration, rate, invoice_tax.base - COALESCE(credited.base, 0) AS base,
                invoice_tax.amount - COALESCE(credited.amount, 0) AS amount
            FROM invoice_tax LEFT JOIN credited ON credited.tax_id = invoice_tax.tax_id WHERE invoice_id = ?1""",
            invoice_id,
            on,
        )
    }


def _on_payments(studio: Studio, since: date, until: date) -> dict[Key, list[int]]:
    """What the payments of the period bear: for each invoice what was paid of its taxes by its end, less what was before.

    So the periods add up to the whole tax, to the unit, whenever and in how many parts it is paid.
    """
    before, last = (since - timedelta(days=1)).isoformat(), until.isoformat()
    found: dict[Key, list[int]] = defaultdict(lambda: [0, 0])
    for row in studio.store.rows(
        """SELECT id, total FROM invoice WHERE number IS NOT NULL AND tax <> 0 AND (
            id IN (SELECT invoice_id FROM settlement JOIN payment ON payment.id = payment_id
                WHERE invoice_id IS NOT NULL AND dated BETWEEN ?1 AND ?2)
            OR id IN (SELECT invoice_id FROM credit_note WHERE issued_on BETWEEN ?1 AND ?2)) ORDER BY id""",
        since.isoformat(),
        last,
    ):
        earlier = _due_by(studio, row.id, row.total, before)
        for key, (base, amount) in _due_by(studio, row.id, row.total, last).items():
            found[key][0] += base - earlier[key][0]
            found[key][1] += amount - earlier[key][1]
    return found


def taxes(studio: Studio, since: date, until: date, basis: str | None = None) -> TaxReport:
    """The taxes of a period. `basis`: `invoice` or `payment`; without one, the setting billing.vat_due decides."""
    chosen = basis or studio.settings.text("billing.vat_due")
    with studio.store.snapshot():
        found = _on_payments(studio, since, until) if chosen == "payment" else _on_invoices(studio, since.isoformat(), until.isoformat())
    rows = [TaxDue(*key, base, amount) for key, (base, amount) in sorted(found.items()) if base or amount]
    return TaxReport(chosen, since, until, tuple(rows))

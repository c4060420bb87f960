"""Revenue before tax, as invoiced and credited: by month, code or professional."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import groupby
from typing import Any

from hextui.studio import Studio
from hextui.text import _

BY = ("month", "code", "professional")


@dataclass(frozen=True)
class Earned:
    """One row: `key` (a month like 2026-11, a code, a Unix user id; empty for what has none), the same in words, how many lines, and
    their net in minor units.
    """

    key: str
    label: str
    lines: int
    net: int


@dataclass(frozen=True)
class Revenue:
    """Revenue of a time. Its rows add up to the net of what was issued in it, less the net of what was credited, to the unit."""

    by: str
    since: date
    until: date
    rows: tuple[Earned, ...]
    net: int


def shared(net: int, exact: list[Fraction]) -> list[int]:
    """A net over lines, each rounded so that the sum is exact: by largest remainder, the first of equals first."""
    parts = [value.numerator // value.denominator for value in exact]
    left = net - sum(parts)
    order = sorted(range(len(exact)), key=lambda place: (parts[place] - exact[place], place))
    for turn in range(abs(left)):
        parts[order[turn % len(order)]] += 1 if left > 0 else -1
    return parts


def _lines(studio: Studio, since: str, until: str) -> Iterator[Any]:
    """The lines of what was issued in a time, and of what was credited; those of one document together."""
    common = """line.code_id, code.code, code.description, intervention.professional_uid, line.amount, prices_include_tax,
        (SELECT group_concat(invoice_tax.rate) FROM invoice_line_tax JOIN invoice_tax ON invoice_tax.invoice_id = line.invoice_id
            AND invoice_tax.tax_id = invoice_line_tax.tax_id WHERE line_id = line.id) AS rates
        FROM invoice_line AS line JOIN invoice ON invoice.id = line.invoice_id LEFT JOIN code ON code.id = line.code_id
        LEFT JOIN intervention ON intervention.id = line.intervention_id"""
    yield from studio.store.rows(
        f"SELECT 1 AS sign, invoice.id AS document, invoice.issued_on, invoice.net, {common}"
        " WHERE invoice.number IS NOT NULL AND invoice.issued_on BETWEEN ? AND ? ORDER BY invoice.id, line.position, line.id",
        since,
        until,
    )
    yield from studio.store.rows(
        f"SELECT -1 AS sign, credit_note.id AS document, credit_note.issued_on, credit_note.net, {common}"
        " JOIN credit_note_line ON credit_note_line.line_id = line.id JOIN credit_note ON credit_note.id = credit_note_id"
        " WHERE credit_note.issued_on BETWEEN ? AND ? ORDER BY credit_note.id, line.position, line.id",
        since,
        until,
    )


def _exact(row: Any) -> Fraction:
    """A line's amount before tax, not rounded."""
    if not row.prices_include_tax:
        return Fraction(row.amount)
    rates = sum((Fraction(Decimal(rate)) for rate in (row.rates or "").split(",") if rate), Fraction(0))
    return Fraction(row.amount) / (1 + rates / 100)


def _key(row: Any, by: str) -> str:
    if by == "month":
        return str(row.issued_on[:7])
    if by == "code":
        return row.code or ""
    return "" if row.professional_uid is None else str(row.professional_uid)


def _label(studio: Studio, row: Any, by: str) -> str:
    if by == "month":
        return str(row.issued_on[:7])
    if by == "code":
        return f"{row.code} {row.description}" if row.code else _("lines in free words")
    if row.professional_uid is None:
        return _("lines that are no session")
    return studio.professional(row.professional_uid).name or studio.name_of(row.professional_uid)


def revenue(studio: Studio, by: str, since: date, until: date) -> Revenue:
    """What was invoiced in that time, before tax and after discounts, less what was credited in it. `by`: one of `BY`."""
    labels: dict[str, str] = {}
    counts: dict[str, int] = {}
    nets: dict[str, int] = {}
    with studio.store.snapshot():
        documents: Iterable[tuple[Any, Iterator[Any]]] = groupby(
            _lines(studio, since.isoformat(), until.isoformat()), key=lambda row: (row.sign, row.document)
        )
        for (sign, _document), group in documents:
            rows = list(group)
            for row, part in zip(rows, shared(rows[0].net, [_exact(row) for row in rows]), strict=True):
                key = _key(row, by)
                labels.setdefault(key, _label(studio, row, by))
                counts[key] = counts.get(key, 0) + sign
                nets[key] = nets.get(key, 0) + sign * part
    earned = [Earned(key, labels[key], counts[key], nets[key]) for key in nets]
    earned.sort(key=lambda each: each.key if by == "month" else (-each.net, each.key))
    return Revenue(by, since, until, tuple(earned), sum(nets.values()))

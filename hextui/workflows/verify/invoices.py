"""Invoices and credit notes, reckoned a second time and another way: exact fractions, from the lines and the rates on record."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from fractions import Fraction
from functools import lru_cache
from typing import Any

from hextui.text import _
from hextui.workflows.verify.report import BATCH, Check, text_hash

LINES = """
    SELECT id, invoice_id, position, description, quantity, unit_price, discount_kind, discount_value, gross, discount, share, amount, live,
        (SELECT group_concat(tax_id) FROM invoice_line_tax WHERE line_id = invoice_line.id) AS taxes
    FROM invoice_line WHERE invoice_id BETWEEN ? AND ? ORDER BY invoice_id, position, id"""
TAXES = "SELECT invoice_id, tax_id, rate, amount FROM invoice_tax WHERE invoice_id BETWEEN ? AND ? ORDER BY invoice_id"
INVOICES = """
    SELECT id, number, issued_on, discount_kind, discount_value, prices_include_tax, net, tax, total, snapshot, snapshot_sha256
    FROM invoice WHERE number IS NOT NULL AND id > ? ORDER BY id LIMIT ?"""
CREDITED = (
    "SELECT id, number, prices_include_tax FROM invoice WHERE id IN (SELECT invoice_id FROM credit_note) AND id > ? ORDER BY id LIMIT ?"
)


def half_up(numerator: int, denominator: int = 1) -> int:
    """The nearest whole number to a fraction (its denominator above zero); a half goes away from zero."""
    whole, rest = divmod(abs(numerator), denominator)
    rounded = whole + (2 * rest >= denominator)
    return rounded if numerator >= 0 else -rounded


@lru_cache(maxsize=1024)
def _ratio(decimal: str) -> tuple[int, int]:
    """A decimal number as a fraction. Raises ValueError."""
    return Fraction(decimal).as_integer_ratio()


@lru_cache(maxsize=1024)
def _shares(rates: tuple[str, ...], included: bool) -> tuple[tuple[int, int], ...]:
    """What each of these taxes (percent) is of the amount of a line that has them all: a fraction each. Raises ValueError."""
    parts = [Fraction(rate) / 100 for rate in rates]
    divisor = 1 + sum(parts) if included else Fraction(1)
    return tuple((part / divisor).as_integer_ratio() for part in parts)


@lru_cache(maxsize=1024)
def _ids(concatenated: str | None) -> tuple[int, ...]:
    return tuple(map(int, concatenated.split(","))) if concatenated else ()


def reckon(lines: Iterable[Any], rates: dict[int, str], *, included: bool) -> tuple[int, int, dict[int, int]]:
    """Net, total and each tax of these lines, from their amounts and the rates on record."""
    whole = 0
    by_taxes: dict[str | None, int] = {}
    for line in lines:
        whole += line.amount
        by_taxes[line.taxes] = by_taxes.get(line.taxes, 0) + line.amount
    exact: dict[int, tuple[int, int]] = {}
    for taxes, amount in by_taxes.items():
        ids = _ids(taxes)
        for tax, (part, of) in zip(ids, _shares(tuple(rates.get(each, "0") for each in ids), included), strict=True):
            before, below = exact.get(tax, (0, 1))
            exact[tax] = (before * of + amount * part * below, below * of)
    taxed = {tax: half_up(*fraction) for tax, fraction in exact.items()}
    if included:
        return whole - sum(taxed.values()), whole, taxed
    return whole, whole + sum(taxed.values()), taxed


def _taken_off(row: Any, base: int) -> int:
    """What the discount of a line or an invoice takes off: never more than there is."""
    if row.discount_kind is None:
        return 0
    if row.discount_kind == "amount":
        return min(int(row.discount_value), max(base, 0))
    part, of = _ratio(row.discount_value)
    return half_up(max(base, 0) * part, of * 100)


class Invoices(Check):
    """Every total and number is what its records come to."""

    def steps(self) -> tuple[Callable[[], None], ...]:
        """What is checked, one after the other; each stands by itself."""
        return (
            self.invoices,
            self.credit_notes,
            self.receipts,
            self.tokens,
            lambda: self.numbers("invoice"),
            lambda: self.numbers("credit_note"),
        )

    def _of(self, sql: str, invoices: list[Any]) -> dict[int, list[Any]]:
        """The rows of a table for these invoices, which follow one another, by invoice."""
        found: dict[int, list[Any]] = defaultdict(list)
        if invoices:
            for row in self.rows(sql, invoices[0].id, invoices[-1].id):
                found[row.invoice_id].append(row)
        return found

    def _with_lines(self, sql: str) -> Iterator[tuple[Any, list[Any], list[Any]]]:
        """Invoices by id, each with its lines and taxes."""
        last = 0
        while True:
            invoices = self.rows(sql, last, BATCH)
            lines, taxes = self._of(LINES, invoices), self._of(TAXES, invoices)
            for invoice in invoices:
                yield invoice, lines[invoice.id], taxes[invoice.id]
            if len(invoices) < BATCH:
                return
            last = invoices[-1].id

    def invoices(self) -> None:
        for invoice, lines, taxes in self._with_lines(INVOICES):
            for line in lines:
                self._line(line, invoice)
            if sum(line.share for line in lines) != _taken_off(invoice, sum(line.gross - line.discount for line in lines)):
                self._wrong(invoice, _("the discount off the whole is not what was given"))
            rates = {tax.tax_id: tax.rate for tax in taxes}
            net, total, taxed = reckon(lines, rates, included=bool(invoice.prices_include_tax))
            if taxed != {tax.tax_id: tax.amount for tax in taxes} or (net, total) != (invoice.net, invoice.total):
                self._wrong(invoice, _("its totals are not those of its lines"))
            self._snapshot(invoice, _("invoice {number}").format(number=invoice.number), lines)

    def _wrong(self, invoice: Any, what: str) -> None:
        self.found(_("invoice {number}").format(number=invoice.number), what)

    def _line(self, line: Any, invoice: Any) -> None:
        quantity, of = _ratio(line.quantity)
        if line.gross != half_up(quantity * line.unit_price, of) or line.gross - line.discount - line.share != line.amount:
            self._wrong(invoice, _("line {id} does not multiply to its amount").format(id=line.id))
        if line.discount != _taken_off(line, line.gross):
            self._wrong(invoice, _("the discount of line {id} is not what was given").format(id=line.id))

    def _snapshot(self, record: Any, where: str, lines: list[Any]) -> None:
        """The frozen contents are unchanged, and show the amounts on record."""
        if text_hash(record.snapshot) != record.snapshot_sha256:
            self.found(where, _("its frozen contents were changed"))
            return
        content = json.loads(record.snapshot)
        shown = (content["number"], content["issued_on"], content["net"], content["tax"], content["total"])
        if shown != (record.number, record.issued_on, record.net, record.tax, record.total):
            self.found(where, _("its frozen contents differ from its record"))
        amounts = [(line["id"], line["amount"], line["description"]) for line in content["lines"]]
        if amounts != [(line.id, line.amount + line.share, line.description) for line in lines]:
            self.found(where, _("the lines of its frozen contents differ from its record"))

    # Credit notes ----------------------------------------------------------------------------------------------------------

    def credit_notes(self) -> None:
        """Each note, in order, is what its invoice came to before less what it came to after."""
        for invoice, lines, taxes in self._with_lines(CREDITED):
            left = {line.id: line for line in lines}
            rates = {tax.tax_id: tax.rate for tax in taxes}
            for note in self.rows("SELECT * FROM credit_note WHERE invoice_id = ? ORDER BY id", invoice.id):
                self._credit_note(note, left, rates, included=bool(invoice.prices_include_tax))
            if {line.id for line in lines if not line.live} != {line.id for line in lines} - left.keys():
                self._wrong(invoice, _("its cancelled lines are not those of its credit notes"))
        for (line_id,) in self.each("SELECT id FROM invoice_line WHERE live = 0 AND id NOT IN (SELECT line_id FROM credit_note_line)"):
            self.found(f"invoice_line {line_id}", _("is cancelled without a credit note"))
        for (note_id,) in self.each("SELECT id FROM credit_note WHERE invoice_id NOT IN (SELECT id FROM invoice)"):
            self.found(f"credit_note {note_id}", _("refers to a record that is not there"))

    def _credit_note(self, note: Any, left: dict[int, Any], rates: dict[int, str], *, included: bool) -> None:
        where = _("credit note {number}").format(number=note.number)
        before = reckon(left.values(), rates, included=included)
        credited = []
        for line_id, amount in self.each("SELECT line_id, amount FROM credit_note_line WHERE credit_note_id = ? ORDER BY line_id", note.id):
            line = left.pop(line_id, None)
            if line is None or line.amount != amount:
                self.found(where, _("credits a line that was not there, or not whole"))
            else:
                credited.append(line)
        after = reckon(left.values(), rates, included=included)
        taxes = {tax: amount - after[2].get(tax, 0) for tax, amount in before[2].items()}
        on_record = dict(self.each("SELECT tax_id, amount FROM credit_note_tax WHERE credit_note_id = ?", note.id))
        if (note.net, note.total) != (before[0] - after[0], before[1] - after[1]) or {k: v for k, v in taxes.items() if v} != {
            k: v for k, v in on_record.items() if v
        }:
            self.found(where, _("its totals are not those of what it credits"))
        self._snapshot(note, where, sorted(credited, key=lambda line: (line.position, line.id)))

    # Receipts and numbers --------------------------------------------------------------------------------------------------

    def receipts(self) -> None:
        """A receipt says what it was hashed as, and is of an issued invoice."""
        for row in self.walk("SELECT id, total, snapshot, snapshot_sha256 FROM receipt WHERE id > ? ORDER BY id LIMIT ?"):
            where = f"receipt {row.id}"
            if text_hash(row.snapshot) != row.snapshot_sha256:
                self.found(where, _("its frozen contents are not what was hashed"))
            elif json.loads(row.snapshot)["total"] != row.total:
                self.found(where, _("its total is not the one of its contents"))

    def tokens(self) -> None:
        """What names an invoice to Stripe comes from what the invoice is."""
        studio = self.value("SELECT uuid FROM studio")
        for row in self.walk(
            """SELECT invoice_id AS id, token, snapshot_sha256 FROM invoice_token LEFT JOIN invoice ON invoice.id = invoice_id
            WHERE invoice_id > ? ORDER BY invoice_id LIMIT ?"""
        ):
            if row.token != text_hash(f"{studio}:{row.id}:{row.snapshot_sha256}")[:32]:
                self.found(f"invoice_token {row.id}", _("is not the name of its invoice"))

    def numbers(self, table: str) -> None:
        """In each series and year the numbers follow one another without a gap, and their dates never go back."""
        numbered = {
            "invoice": """SELECT series, numbered.year, numbered.sequence, number, issued_on FROM numbered
                JOIN invoice ON invoice.id = invoice_id ORDER BY series, numbered.year, numbered.sequence""",
            "credit_note": "SELECT '' AS series, year, sequence, number, issued_on FROM credit_note ORDER BY year, sequence",
        }
        before: tuple[Any, ...] = (None, None, 0, "", "")
        for row in self.each(numbered[table]):
            series, year, sequence, number, issued_on = row
            follows = before[:2] == (series, year)
            if series and not follows and sequence != 1:
                self.found(f"{table} {number}", _("does not begin its series at one: a number is missing"))
            if follows:
                if sequence != before[2] + 1:
                    self.found(f"{table} {number}", _("does not follow {number}: a number is missing").format(number=before[3]))
                if issued_on < before[4]:
                    self.found(f"{table} {number}", _("is dated before the number before it"))
            before = row

"""Money, numbers and states, computed from the lines a second time and another way."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable
from fractions import Fraction
from typing import Any

from hextui.text import _, folded
from hextui.workflows.verify.report import Check, half_up, text_hash


class Accounts(Check):
    """Every total, number and state is what its records come to."""

    def steps(self) -> tuple[Callable[[], None], ...]:
        """What is checked, one after the other; each stands by itself."""
        return (
            self.invoices,
            self.credit_notes,
            self.payments,
            self.write_offs,
            self.cards,
            lambda: self.numbers("invoice"),
            lambda: self.numbers("credit_note"),
            self.series,
            self.receipts,
            self.interventions,
            self.clients,
            self.drafts,
            self.accounts,
        )

    # Money -----------------------------------------------------------------------------------------------------------------

    def _lines(self, invoice: Any) -> list[Any]:
        return self.store.rows("SELECT * FROM invoice_line WHERE invoice_id = ? ORDER BY position, id", invoice.id)

    def _line_taxes(self, invoice_id: int) -> dict[int, list[int]]:
        taxes: dict[int, list[int]] = defaultdict(list)
        for row in self.store.rows(
            "SELECT line_id, tax_id FROM invoice_line_tax WHERE line_id IN (SELECT id FROM invoice_line WHERE invoice_id = ?)",
            invoice_id,
        ):
            taxes[row.line_id].append(row.tax_id)
        return taxes

    def _reckon(self, invoice: Any, lines: Iterable[Any]) -> tuple[int, int, dict[int, int]]:
        """Net, total and each tax of these lines, from their amounts and the rates on record."""
        rates = {
            row.tax_id: Fraction(row.rate) / 100
            for row in self.store.rows("SELECT tax_id, rate FROM invoice_tax WHERE invoice_id = ?", invoice.id)
        }
        named = self._line_taxes(invoice.id)
        exact: dict[int, Fraction] = defaultdict(Fraction)
        whole = 0
        for line in lines:
            whole += line.amount
            its_rates = [rates.get(tax_id, Fraction(0)) for tax_id in named[line.id]]
            divisor = 1 + sum(its_rates) if invoice.prices_include_tax else Fraction(1)
            for tax_id in named[line.id]:
                exact[tax_id] += line.amount / divisor * rates.get(tax_id, Fraction(0))
        taxes = {tax_id: half_up(amount) for tax_id, amount in exact.items()}
        if invoice.prices_include_tax:
            return whole - sum(taxes.values()), whole, taxes
        return whole, whole + sum(taxes.values()), taxes

    def invoices(self) -> None:
        for invoice in self.walk("SELECT * FROM invoice WHERE number IS NOT NULL AND id > ? ORDER BY id LIMIT 1000"):
            where = _("invoice {number}").format(number=invoice.number)
            lines = self._lines(invoice)
            for line in lines:
                if (
                    line.gross != half_up(Fraction(line.quantity) * line.unit_price)
                    or line.gross - line.discount - line.share != line.amount
                ):
                    self.found(where, _("line {id} does not multiply to its amount").format(id=line.id))
                self._line_discount(line, where)
            self._whole_discount(invoice, where, lines)
            net, total, taxes = self._reckon(invoice, lines)
            on_record = {
                row.tax_id: row.amount for row in self.store.rows("SELECT tax_id, amount FROM invoice_tax WHERE invoice_id = ?", invoice.id)
            }
            if taxes != on_record or (net, total) != (invoice.net, invoice.total):
                self.found(where, _("its totals are not those of its lines"))
            self._snapshot(invoice, where, lines)

    def _line_discount(self, line: Any, where: str) -> None:
        if line.discount != self._taken_off(line, line.gross):
            self.found(where, _("the discount of line {id} is not what was given").format(id=line.id))

    def _whole_discount(self, invoice: Any, where: str, lines: list[Any]) -> None:
        if sum(line.share for line in lines) != self._taken_off(invoice, sum(line.gross - line.discount for line in lines)):
            self.found(where, _("the discount off the whole is not what was given"))

    @staticmethod
    def _taken_off(row: Any, base: int) -> int:
        """What the discount of a line or an invoice takes off: never more than there is."""
        if row.discount_kind is None:
            return 0
        if row.discount_kind == "amount":
            return min(int(row.discount_value), max(base, 0))
        return half_up(max(base, 0) * Fraction(row.discount_value) / 100)

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

    def credit_notes(self) -> None:
        """Each note, in order, is what its invoice came to before less what it came to after."""
        by_invoice: dict[int, list[Any]] = defaultdict(list)
        for note in self.walk("SELECT * FROM credit_note WHERE id > ? ORDER BY id LIMIT 1000"):
            by_invoice[note.invoice_id].append(note)
        for invoice_id, notes in by_invoice.items():
            invoice = self.store.row("SELECT * FROM invoice WHERE id = ?", invoice_id)
            if invoice is None:
                self.found(f"credit_note {notes[0].id}", _("refers to a record that is not there"))
                continue
            left = {line.id: line for line in self._lines(invoice)}
            for note in notes:
                self._credit_note(invoice, note, left)
            dead = {line.id for line in self._lines(invoice) if not line.live}
            if dead != {line.id for line in self._lines(invoice)} - left.keys():
                self.found(_("invoice {number}").format(number=invoice.number), _("its cancelled lines are not those of its credit notes"))
        uncredited = self.store.rows(
            "SELECT id, invoice_id FROM invoice_line WHERE live = 0 AND id NOT IN (SELECT line_id FROM credit_note_line)"
        )
        for line in uncredited:
            self.found(f"invoice_line {line.id}", _("is cancelled without a credit note"))

    def _credit_note(self, invoice: Any, note: Any, left: dict[int, Any]) -> None:
        where = _("credit note {number}").format(number=note.number)
        before = self._reckon(invoice, left.values())
        credited = []
        for row in self.store.rows("SELECT line_id, amount FROM credit_note_line WHERE credit_note_id = ? ORDER BY line_id", note.id):
            line = left.pop(row.line_id, None)
            if line is None or line.amount != row.amount:
                self.found(where, _("credits a line that was not there, or not whole"))
            else:
                credited.append(line)
        after = self._reckon(invoice, left.values())
        taxes = {tax_id: amount - after[2].get(tax_id, 0) for tax_id, amount in before[2].items()}
        on_record = {
            row.tax_id: row.amount
            for row in self.store.rows("SELECT tax_id, amount FROM credit_note_tax WHERE credit_note_id = ?", note.id)
        }
        if (note.net, note.total) != (before[0] - after[0], before[1] - after[1]) or {k: v for k, v in taxes.items() if v} != {
            k: v for k, v in on_record.items() if v
        }:
            self.found(where, _("its totals are not those of what it credits"))
        self._snapshot(note, where, sorted(credited, key=lambda line: (line.position, line.id)))

    def payments(self) -> None:
        for payment in self.walk("SELECT * FROM payment WHERE id > ? ORDER BY id LIMIT 1000"):
            parts = self.store.rows("SELECT * FROM settlement WHERE payment_id = ?", payment.id)
            where = _("payment {id}").format(id=payment.id)
            self._worth(payment, parts, where)
            if sum(part.amount for part in parts) != payment.money:
                self.found(where, _("where it went does not add up to the money"))
            if any(part.client_id != payment.client_id for part in parts):
                self.found(where, _("went to another client's account"))

    def write_offs(self) -> None:
        """What is given up is what is left to pay: no money moves on an invoice meanwhile."""
        for row in self.store.rows(
            """SELECT number, write_off.amount, total - (SELECT COALESCE(sum(total), 0) FROM credit_note WHERE invoice_id = invoice.id)
                - (SELECT COALESCE(sum(amount), 0) FROM settlement WHERE settlement.invoice_id = invoice.id) AS due
            FROM write_off JOIN invoice ON invoice.id = write_off.invoice_id WHERE undone_at IS NULL"""
        ):
            if row.amount != row.due:
                self.found(_("invoice {number}").format(number=row.number), _("is not written off for what is left to pay"))

    def _worth(self, payment: Any, parts: list[Any], where: str) -> None:
        """What a payment says it is worth is what moved: money, or the client's own credit."""
        by_target = {name: sum(part.amount for part in parts if part.target == name) for name in ("invoice", "credit", "rounding")}
        if payment.money:
            right = abs(payment.money) == payment.amount
        elif payment.kind == "payment":
            right = by_target["invoice"] == payment.amount == -by_target["credit"]
        elif payment.kind == "release":
            right = by_target["credit"] == payment.amount == -by_target["invoice"]
        else:
            right = True
        if not right or (by_target["rounding"] and payment.method != "cash"):
            self.found(where, _("is not worth what moved"))

    # Numbers and states

    def numbers(self, table: str) -> None:
        """In each series and year the numbers follow one another without a gap, and their dates never go back."""
        before: Any = None
        numbered = {
            "invoice": """SELECT series, numbered.year, numbered.sequence, number, issued_on FROM numbered
                JOIN invoice ON invoice.id = invoice_id ORDER BY series, numbered.year, numbered.sequence""",
            "credit_note": "SELECT '' AS series, year, sequence, number, issued_on FROM credit_note ORDER BY year, sequence",
        }
        for row in self.store.rows(numbered[table]):
            follows = before is not None and (before.series, before.year) == (row.series, row.year)
            if row.series and not follows and row.sequence != 1:
                self.found(f"{table} {row.number}", _("does not begin its series at one: a number is missing"))
            if follows:
                if row.sequence != before.sequence + 1:
                    self.found(f"{table} {row.number}", _("does not follow {number}: a number is missing").format(number=before.number))
                if row.issued_on < before.issued_on:
                    self.found(f"{table} {row.number}", _("is dated before the number before it"))
            before = row

    def series(self) -> None:
        """Every issued invoice, and no other, has its place in the series of its numbers; its number is written in their form."""
        for row in self.store.rows(
            """SELECT invoice.id, invoice.number FROM invoice LEFT JOIN numbered ON invoice_id = invoice.id
                AND numbered.year = invoice.year AND numbered.sequence = invoice.sequence
            WHERE (invoice.number IS NULL) <> (numbered.invoice_id IS NULL)"""
        ):
            self.found(f"invoice {row.number or row.id}", _("has no place in a series of numbers"))
        for row in self.store.rows(
            """SELECT number, series FROM invoice JOIN numbered ON invoice_id = invoice.id WHERE series <> ''
            AND number NOT GLOB replace(replace(series, '{year}', '[0-9][0-9][0-9][0-9]'), '{number}', '[0-9]*')"""
        ):
            self.found(f"invoice {row.number}", _("is not written in the form of its series {series}").format(series=row.series))

    def interventions(self) -> None:
        """An item is invoiced exactly when a live line of one issued invoice holds it."""
        for row in self.store.rows(
            """SELECT intervention.id, state, (SELECT count(*) FROM invoice_line JOIN invoice ON invoice.id = invoice_id
                WHERE intervention_id = intervention.id AND live = 1 AND number IS NOT NULL) AS billed
            FROM intervention WHERE (state = 'invoiced') <> (billed = 1)"""
        ):
            self.found(f"intervention {row.id}", _("is {state}, but is on {count} live invoices").format(state=row.state, count=row.billed))

    def receipts(self) -> None:
        """A receipt says what it was hashed as, and is of an issued invoice."""
        for row in self.walk("SELECT id, invoice_id, total, snapshot, snapshot_sha256 FROM receipt WHERE id > ? ORDER BY id LIMIT 1000"):
            where = f"receipt {row.id}"
            if text_hash(row.snapshot) != row.snapshot_sha256:
                self.found(where, _("its frozen contents are not what was hashed"))
            elif json.loads(row.snapshot)["total"] != row.total:
                self.found(where, _("its total is not the one of its contents"))

    def drafts(self) -> None:
        """Nothing that is written at issue stands on a draft."""
        for row in self.store.rows(
            """SELECT DISTINCT id FROM invoice WHERE number IS NULL AND (id IN (SELECT invoice_id FROM invoice_tax)
            OR id IN (SELECT invoice_id FROM document WHERE invoice_id IS NOT NULL) OR id IN (SELECT invoice_id FROM charge))"""
        ):
            self.found(f"invoice {row.id}", _("is a draft, but holds what only an issued invoice has"))

    def cards(self) -> None:
        """Every movement of money at Stripe is booked once, with its own amount; every charge that took money is booked."""
        for row in self.store.rows(
            """SELECT payment.id FROM payment LEFT JOIN booking ON booking.payment_id = payment.id
            WHERE method = 'card' AND (booking.id IS NULL OR booking.amount <> payment.amount)"""
        ):
            self.found(f"payment {row.id}", _("is by card, but is not what moved at Stripe"))
        for row in self.store.rows(
            """SELECT charge.id FROM charge WHERE state = 'succeeded' AND NOT EXISTS (SELECT 1 FROM booking
            WHERE object IN (CASE charge.kind WHEN 'refund' THEN charge.refund ELSE charge.intent END, charge.key || ':by-hand'))"""
        ):
            self.found(f"charge {row.id}", _("took or gave money that is not booked"))

    def clients(self) -> None:
        """What a client is found by is made of what is known of him."""
        for row in self.walk("SELECT id, name, reference, email, phone, search FROM client WHERE id > ? ORDER BY id LIMIT 1000"):
            if row.search != " ".join(folded(each) for each in (row.name, row.reference or "", row.email, row.phone) if each):
                self.found(f"client {row.id}", _("is not found by its own name"))

    def accounts(self) -> None:
        """What all accounts come to, by plain addition; no credit below zero, no invoice paid beyond what is left of it."""
        report = self.report
        credits: dict[int, int] = defaultdict(int)
        paid: dict[int, int] = defaultdict(int)
        for part in self.walk("SELECT * FROM settlement WHERE id > ? ORDER BY id LIMIT 1000"):
            if part.target == "credit":
                credits[part.client_id] += part.amount
            elif part.target == "invoice":
                paid[part.invoice_id] += part.amount
        credited: dict[int, int] = defaultdict(int)
        for note in self.walk("SELECT id, invoice_id, total FROM credit_note WHERE id > ? ORDER BY id LIMIT 1000"):
            credited[note.invoice_id] += note.total
        given_up = {row.invoice_id for row in self.store.rows("SELECT invoice_id FROM write_off WHERE undone_at IS NULL")}
        kept = {row.id: (row.client_id, row.due_on, row.due) for row in self.store.rows("SELECT * FROM open_invoice")}
        for invoice in self.walk("SELECT * FROM invoice WHERE number IS NOT NULL AND id > ? ORDER BY id LIMIT 1000"):
            due = invoice.total - credited[invoice.id] - paid[invoice.id]
            if kept.pop(invoice.id, None) != ((invoice.client_id, invoice.due_on, due) if due else None):
                self.found(_("invoice {number}").format(number=invoice.number), _("what is kept as left to pay is not what is left to pay"))
            if due < 0 or paid[invoice.id] < 0:
                self.found(_("invoice {number}").format(number=invoice.number), _("more was paid or credited than it comes to"))
            report.to_pay += 0 if invoice.id in given_up else due
            report.paid += paid[invoice.id]
        for invoice_id in kept:
            self.found(f"invoice {invoice_id}", _("is kept as open, but is not issued"))
        for client_id, amount in credits.items():
            if amount < 0:
                self.found(f"client {client_id}", _("has a credit below zero"))
        report.credit = sum(credits.values())
        report.unbilled = sum(row.price for row in self.store.rows("SELECT price FROM intervention WHERE state = 'unbilled'"))

"""Verify: the journal proves itself, and the records are what it says. Shares no code with the rules and the views.

Everything is computed here a second time and another way: hashes from the columns as they are, amounts in exact
fractions from the lines, states from what refers to an item, numbers by counting.
"""

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any

from hextui.store.opening import Store, migrations
from hextui.studio import Studio
from hextui.text import _

ENTRY = (
    "id", "at", "uid", "terminal", "kind", "client_id", "from_client_id", "intervention_id", "invoice_id", "credit_note_id", "payment_id",
    "amount", "details", "words_hash", "previous",
)  # fmt: skip
PERSONAL = {
    "client": {"name", "email", "phone", "address", "registration", "vat_number", "payer_name", "payer_address", "payer_email"},
    "intervention": {"text", "professional_note", "personal_note"},
    "note_addition": {"words"},
}
NOT_FINAL = {("invoice", "seen"), ("invoice_line", "live")}
CHILDREN = {
    "code": [("code_tax", "code_id = ?", "tax_id")],
    "invoice": [
        ("invoice_line", "invoice_id = ?", "id"),
        ("invoice_line_tax", "line_id IN (SELECT id FROM invoice_line WHERE invoice_id = ?)", "line_id, tax_id"),
        ("invoice_tax", "invoice_id = ?", "tax_id"),
        ("invoice_tax_off", "invoice_id = ?", "tax_id"),
    ],
    "credit_note": [("credit_note_line", "credit_note_id = ?", "line_id"), ("credit_note_tax", "credit_note_id = ?", "tax_id")],
    "payment": [("settlement", "payment_id = ?", "id")],
}
JOURNALED = {
    "studio": "", "tax": "", "code": "", "client": "", "intervention": "", "note_addition": "", "invoice": "WHERE number IS NOT NULL",
    "credit_note": "", "payment": "", "write_off": "", "document": "",
}  # fmt: skip


@dataclass(frozen=True)
class Finding:
    """One thing that is not as it was journaled: `where` names the record, `what` says what is wrong."""

    where: str
    what: str


@dataclass
class Report:
    """What was found, and what was counted on the way (amounts in minor units)."""

    entries: int = 0
    head: str = ""
    documents: int = 0
    documents_waiting: int = 0
    unbilled: int = 0
    to_pay: int = 0
    paid: int = 0
    credit: int = 0
    findings: list[Finding] = field(default_factory=list)


def _text_hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _as_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def _half_up(value: Fraction) -> int:
    whole, rest = divmod(abs(value), 1)
    rounded = int(whole) + (1 if rest >= Fraction(1, 2) else 0)
    return rounded if value >= 0 else -rounded


class _Verifier:
    def __init__(self, store: Store, documents: Path) -> None:
        self.store = store
        self.documents = documents
        self.report = Report()

    def found(self, where: str, what: str) -> None:
        self.report.findings.append(Finding(where, what))

    def run(self) -> Report:
        if not self.file():
            return self.report
        self.records(self.journal())
        for step in (
            self.invoices,
            self.credit_notes,
            self.payments,
            lambda: self.numbers("invoice"),
            lambda: self.numbers("credit_note"),
            self.interventions,
            self.stored_documents,
            self.accounts,
        ):
            try:
                step()
            except (ValueError, TypeError, KeyError, AttributeError) as error:
                # A value that is not even of its kind: the record is named above by its digest; the other steps go on.
                self.found(_("the records"), _("hold a value that cannot be computed with: {error}").format(error=type(error).__name__))
        return self.report

    # The file itself -------------------------------------------------------------------------------------------------

    def file(self) -> bool:
        for row in self.store.rows("PRAGMA integrity_check(5)"):
            if row[0] != "ok":
                self.found(_("the file"), str(row[0]))
        if self.report.findings:
            return False
        for row in self.store.rows("PRAGMA foreign_key_check"):
            self.found(f"{row[0]} {row[1]}", _("refers to a record that is not there"))
        self.schema()
        return True

    def schema(self) -> None:
        """Every table, index and trigger stands as the program made it: a dropped trigger defends nothing."""
        import sqlite3

        fresh = sqlite3.connect(":memory:")
        try:
            for _number, script in migrations():
                fresh.executescript(script)
            wanted = dict(fresh.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall())
        finally:
            fresh.close()
        there = {row.name: row.sql for row in self.store.rows("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")}
        for name in sorted(wanted.keys() | there.keys()):
            if wanted.get(name) != there.get(name) and not name.startswith("sqlite_"):
                self.found(name, _("is not as the program made it"))

    # The journal -----------------------------------------------------------------------------------------------------

    def journal(self) -> dict[str, tuple[int, str]]:
        """Check the chain; the last digest of each record, with the entry that holds it."""
        previous, last_at, expected = "", "", 1
        digests: dict[str, tuple[int, str]] = {}
        words = {row.journal_id: row for row in self.store.rows("SELECT journal_id, salt, words FROM words")}
        for row in self._walk("SELECT * FROM journal WHERE id > ? ORDER BY id LIMIT 1000"):
            where = _("journal entry {id}").format(id=row.id)
            if row.id != expected:
                self.found(where, _("an entry before it is missing"))
            if row.previous != previous:
                self.found(where, _("does not carry the hash of the entry before"))
            entry = {name: getattr(row, name) for name in ENTRY}
            if _text_hash(_as_json(entry)) != row.hash:
                self.found(where, _("is not what was written: its hash differs"))
            if row.at < last_at:
                self.found(where, _("is dated before the entry before it"))
            self._words(row, words.pop(row.id, None), where)
            previous, last_at, expected = row.hash, row.at, row.id + 1
            for record, digest in self._digests(row, where):
                digests[record] = (row.id, digest)
        for stray in words:
            self.found(_("words of entry {id}").format(id=stray), _("belong to no entry"))
        counter = self.store.value("SELECT seq FROM sqlite_sequence WHERE name = 'journal'")
        if (counter or 0) != expected - 1:
            self.found(_("the journal"), _("its last entries are missing"))
        self.report.entries, self.report.head = expected - 1, previous
        return digests

    def _digests(self, row: Any, where: str) -> Iterator[tuple[str, str]]:
        try:
            records = json.loads(row.details)["records"]
            yield from ((str(record), str(digest)) for record, digest in records.items())
        except (ValueError, KeyError, TypeError, AttributeError):
            self.found(where, _("its details cannot be read"))

    def _words(self, row: Any, words: Any, where: str) -> None:
        if (row.words_hash is None) != (words is None):
            self.found(where, _("its words are missing, or were put beside it"))
        elif words is not None and words.salt is not None and _text_hash(words.salt + words.words) != row.words_hash:
            self.found(where, _("its words are not what was written"))

    def _walk(self, sql: str) -> Iterator[Any]:
        """All rows of a query by id, a thousand at a time: memory stays flat."""
        last = 0
        while True:
            rows = self.store.rows(sql, last)
            yield from rows
            if len(rows) < 1000:
                return
            last = rows[-1].id

    # Each record -------------------------------------------------------------------------------------------------------

    def _plain(self, table: str, row: Any) -> dict[str, object]:
        hidden = PERSONAL.get(table, set()) | {"salt"}
        return {name: value for name, value in row._asdict().items() if name not in hidden and (table, name) not in NOT_FINAL}

    def _digest(self, table: str, row: Any) -> str:
        content: dict[str, object] = self._plain(table, row)
        content["table"] = table
        for child, where, order in CHILDREN.get(table, []):
            rows = self.store.rows(f"SELECT * FROM {child} WHERE {where} ORDER BY {order}", row.id)
            content["/" + child] = [self._plain(child, each) for each in rows]
        digest = _text_hash(_as_json(content))
        if table in PERSONAL:
            personal = {name: getattr(row, name) for name in PERSONAL[table]}
            digest += ":" + _text_hash(row.salt + _as_json(personal))
        return digest

    def records(self, digests: dict[str, tuple[int, str]]) -> None:
        """Every record is what the last entry about it says it was, and none came or went without one."""
        for table, condition in JOURNALED.items():
            limit = f"{'AND' if condition else 'WHERE'} id > ? ORDER BY id LIMIT 1000"
            for row in self._walk(f"SELECT * FROM {table} {condition} {limit}"):
                name = f"{table}:{row.id}"
                where = f"{table} {row.id}"
                journaled = digests.pop(name, None)
                if journaled is None:
                    self.found(where, _("no journal entry knows it"))
                elif journaled[1] != self._digest(table, row):
                    self.found(
                        where,
                        _("is not what entry {entry} wrote; it was changed behind the program's back").format(entry=journaled[0]),
                    )
        for name, (entry, _digest) in digests.items():
            self.found(name.replace(":", " "), _("is gone, though entry {entry} wrote it").format(entry=entry))

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
        taxes = {tax_id: _half_up(amount) for tax_id, amount in exact.items()}
        if invoice.prices_include_tax:
            return whole - sum(taxes.values()), whole, taxes
        return whole, whole + sum(taxes.values()), taxes

    def invoices(self) -> None:
        for invoice in self._walk("SELECT * FROM invoice WHERE number IS NOT NULL AND id > ? ORDER BY id LIMIT 1000"):
            where = _("invoice {number}").format(number=invoice.number)
            lines = self._lines(invoice)
            for line in lines:
                if (
                    line.gross != _half_up(Fraction(line.quantity) * line.unit_price)
                    or line.gross - line.discount - line.share != line.amount
                ):
                    self.found(where, _("line {id} does not multiply to its amount").format(id=line.id))
                self._line_discount(line, where)
            net, total, taxes = self._reckon(invoice, lines)
            on_record = {
                row.tax_id: row.amount for row in self.store.rows("SELECT tax_id, amount FROM invoice_tax WHERE invoice_id = ?", invoice.id)
            }
            if taxes != on_record or (net, total) != (invoice.net, invoice.total):
                self.found(where, _("its totals are not those of its lines"))
            self._snapshot(invoice, where, lines)

    def _line_discount(self, line: Any, where: str) -> None:
        if line.discount_kind is None:
            right = line.discount == 0
        elif line.discount_kind == "amount":
            right = line.discount == min(int(line.discount_value), max(line.gross, 0))
        else:
            right = line.discount == _half_up(max(line.gross, 0) * Fraction(line.discount_value) / 100)
        if not right:
            self.found(where, _("the discount of line {id} is not what was given").format(id=line.id))

    def _snapshot(self, record: Any, where: str, lines: list[Any]) -> None:
        """The frozen contents are unchanged, and show the amounts on record."""
        if _text_hash(record.snapshot) != record.snapshot_sha256:
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
        for note in self._walk("SELECT * FROM credit_note WHERE id > ? ORDER BY id LIMIT 1000"):
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
        for payment in self._walk("SELECT * FROM payment WHERE id > ? ORDER BY id LIMIT 1000"):
            parts = self.store.rows("SELECT * FROM settlement WHERE payment_id = ?", payment.id)
            where = _("payment {id}").format(id=payment.id)
            if sum(part.amount for part in parts) != payment.money:
                self.found(where, _("where it went does not add up to the money"))
            if any(part.client_id != payment.client_id for part in parts):
                self.found(where, _("went to another client's account"))

    # Numbers, states, files -----------------------------------------------------------------------------------------------

    def numbers(self, table: str) -> None:
        """In each year the numbers follow one another without a gap, and their dates never go back."""
        before: Any = None
        for row in self.store.rows(
            f"SELECT year, sequence, number, issued_on FROM {table} WHERE number IS NOT NULL ORDER BY year, sequence"
        ):
            if before is not None and before.year == row.year:
                if row.sequence != before.sequence + 1:
                    self.found(f"{table} {row.number}", _("does not follow {number}: a number is missing").format(number=before.number))
                if row.issued_on < before.issued_on:
                    self.found(f"{table} {row.number}", _("is dated before the number before it"))
            before = row

    def interventions(self) -> None:
        """An item is invoiced exactly when a live line of one issued invoice holds it."""
        for row in self.store.rows(
            """SELECT intervention.id, state, (SELECT count(*) FROM invoice_line JOIN invoice ON invoice.id = invoice_id
                WHERE intervention_id = intervention.id AND live = 1 AND number IS NOT NULL) AS billed
            FROM intervention WHERE (state = 'invoiced') <> (billed = 1)"""
        ):
            self.found(f"intervention {row.id}", _("is {state}, but is on {count} live invoices").format(state=row.state, count=row.billed))

    def stored_documents(self) -> None:
        for row in self._walk("SELECT * FROM document WHERE id > ? ORDER BY id LIMIT 1000"):
            path = self.documents / row.path
            try:
                found = hashlib.sha256(path.read_bytes()).hexdigest()
            except FileNotFoundError:
                self.found(str(path), _("is missing"))
                continue
            except OSError as error:
                self.found(str(path), error.strerror or str(error))
                continue
            self.report.documents += 1
            if found != row.sha256:
                self.found(str(path), _("is not the document that was issued"))
        issued = self.store.value("SELECT (SELECT count(*) FROM invoice WHERE number IS NOT NULL) + (SELECT count(*) FROM credit_note)")
        self.report.documents_waiting = issued - self.store.value("SELECT count(*) FROM document")

    def accounts(self) -> None:
        """What all accounts come to, by plain addition; no credit below zero, no invoice paid beyond what is left of it."""
        report = self.report
        credits: dict[int, int] = defaultdict(int)
        paid: dict[int, int] = defaultdict(int)
        for part in self._walk("SELECT * FROM settlement WHERE id > ? ORDER BY id LIMIT 1000"):
            if part.target == "credit":
                credits[part.client_id] += part.amount
            elif part.target == "invoice":
                paid[part.invoice_id] += part.amount
        credited: dict[int, int] = defaultdict(int)
        for note in self._walk("SELECT id, invoice_id, total FROM credit_note WHERE id > ? ORDER BY id LIMIT 1000"):
            credited[note.invoice_id] += note.total
        given_up = {row.invoice_id for row in self.store.rows("SELECT invoice_id FROM write_off WHERE undone_at IS NULL")}
        for invoice in self._walk("SELECT id, number, total FROM invoice WHERE number IS NOT NULL AND id > ? ORDER BY id LIMIT 1000"):
            due = invoice.total - credited[invoice.id] - paid[invoice.id]
            if due < 0 or paid[invoice.id] < 0:
                self.found(_("invoice {number}").format(number=invoice.number), _("more was paid or credited than it comes to"))
            report.to_pay += 0 if invoice.id in given_up else due
            report.paid += paid[invoice.id]
        for client_id, amount in credits.items():
            if amount < 0:
                self.found(f"client {client_id}", _("has a credit below zero"))
        report.credit = sum(credits.values())
        report.unbilled = sum(row.price for row in self.store.rows("SELECT price FROM intervention WHERE state = 'unbilled'"))


def verify(studio: Studio) -> Report:
    """Check everything; the report names what is wrong. Reads one state of the store while others work."""
    with studio.store.snapshot():
        return _Verifier(studio.store, studio.places.documents).run()

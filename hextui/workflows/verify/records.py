"""The file, the journal's chain, and that every record is what the journal says it was."""

import json
from collections.abc import Iterator
from typing import Any

from hextui.store.opening import migrations
from hextui.text import _
from hextui.workflows.verify.report import Check, as_json, text_hash

ENTRY = (
    "id", "at", "uid", "terminal", "kind", "client_id", "from_client_id", "intervention_id", "invoice_id", "credit_note_id", "payment_id",
    "amount", "details", "words_hash", "previous",
)  # fmt: skip
PERSONAL = {
    "client": {"name", "email", "phone", "address", "registration", "vat_number", "payer_name", "payer_address", "payer_email"},
    "intervention": {"text", "professional_note", "personal_note"},
    "note_addition": {"words"},
    "outbox": {"recipient"},
    "client_tag": {"reason"},
}
NOT_FINAL = {("client", "search"), ("invoice", "seen"), ("invoice_line", "live"), ("outbox", "state"), ("outbox", "not_before")}
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
    "credit_note": "", "payment": "", "write_off": "", "document": "", "outbox": "", "charge": "", "stripe_customer": "", "card": "",
    "pay_page": "", "booking": "", "dispute": "", "unmatched": "", "reminder": "", "mail_template": "", "client_reminders": "",
    "document_type": "", "receipt": "", "receipt_document": "", "client_tag": "",
}  # fmt: skip


class Records(Check):
    """Nothing changed, came or went without an entry."""

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
        erased: set[int] = set()
        words = {row.journal_id: row for row in self.store.rows("SELECT journal_id, salt, words FROM words")}
        for row in self.walk("SELECT * FROM journal WHERE id > ? ORDER BY id LIMIT 1000"):
            where = _("journal entry {id}").format(id=row.id)
            if row.id != expected:
                self.found(where, _("an entry before it is missing"))
            if row.previous != previous:
                self.found(where, _("does not carry the hash of the entry before"))
            entry = {name: getattr(row, name) for name in ENTRY}
            if text_hash(as_json(entry)) != row.hash:
                self.found(where, _("is not what was written: its hash differs"))
            if row.at < last_at:
                self.found(where, _("is dated before the entry before it"))
            spoken = words.pop(row.id, None)
            self._words(row, spoken, where)
            if spoken is not None and spoken.salt is None:
                erased.add(row.id)
            erased -= self._erases(row)
            previous, last_at, expected = row.hash, row.at, row.id + 1
            for record, digest in self._digests(row, where):
                digests[record] = (row.id, digest)
        for silent in sorted(erased):
            self.found(_("words of entry {id}").format(id=silent), _("were erased, and no entry says so"))
        for stray in words:
            self.found(_("words of entry {id}").format(id=stray), _("belong to no entry"))
        counter = self.store.value("SELECT seq FROM sqlite_sequence WHERE name = 'journal'")
        if (counter or 0) != expected - 1:
            self.found(_("the journal"), _("its last entries are missing"))
        self.report.entries, self.report.head = expected - 1, previous
        return digests

    @staticmethod
    def _erases(row: Any) -> set[int]:
        """The entries whose words this entry says were erased."""
        if row.kind != "erase":
            return set()
        return {int(entry) for entry in json.loads(row.details).get("words", [])}

    def _digests(self, row: Any, where: str) -> Iterator[tuple[str, str]]:
        try:
            records = json.loads(row.details)["records"]
            yield from ((str(record), str(digest)) for record, digest in records.items())
        except (ValueError, KeyError, TypeError, AttributeError):
            self.found(where, _("its details cannot be read"))

    def _words(self, row: Any, words: Any, where: str) -> None:
        if (row.words_hash is None) != (words is None):
            self.found(where, _("its words are missing, or were put beside it"))
        elif words is not None and words.salt is not None and text_hash(words.salt + words.words) != row.words_hash:
            self.found(where, _("its words are not what was written"))

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
        digest = text_hash(as_json(content))
        if table in PERSONAL:
            personal = {name: getattr(row, name) for name in PERSONAL[table]}
            digest += ":" + text_hash(row.salt + as_json(personal))
        return digest

    def records(self, digests: dict[str, tuple[int, str]]) -> None:
        """Every record is what the last entry about it says it was, and none came or went without one."""
        for table, condition in JOURNALED.items():
            limit = f"{'AND' if condition else 'WHERE'} id > ? ORDER BY id LIMIT 1000"
            for row in self.walk(f"SELECT * FROM {table} {condition} {limit}"):
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

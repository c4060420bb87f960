"""Every record is what the journal says it was; and the file itself is whole."""

import sqlite3
from collections.abc import Callable, Iterator
from functools import partial

from hextui.store import faults
from hextui.store.schema import bring, migrations
from hextui.text import _
from hextui.workflows.verify.report import BATCH, Check
from hextui.workflows.verify.written import Written, digest_of

JOURNALED = {
    "studio": "", "tax": "", "code": "", "client": "", "intervention": "", "note_addition": "", "invoice": "number IS NOT NULL",
    "credit_note": "", "payment": "", "write_off": "", "document": "", "outbox": "", "charge": "", "stripe_customer": "", "card": "",
    "pay_page": "", "booking": "", "dispute": "", "unmatched": "", "reminder": "", "mail_template": "", "client_reminders": "",
    "document_type": "", "receipt": "", "receipt_document": "", "client_tag": "", "code_use": "", "closing": "",
    "mail": """salt <> '' AND record.id IN (SELECT mail_id FROM delivery JOIN outbox ON outbox.id = delivery.outbox_id
        WHERE state = 'sent' AND outbox.kind <> 'copy')""",
}  # fmt: skip
"""The tables whose records the journal knows, each with which of them."""


class File(Check):
    """The file itself."""

    def whole(self) -> bool:
        """Whether its pages are those of a database in which every index fits its table."""
        try:
            for (said,) in self.each("PRAGMA integrity_check(5)"):
                if said != "ok":
                    self.found(_("the file"), str(said))
        except sqlite3.Error as error:
            if faults.is_fault(error):
                raise
            # A value that its own rules cannot be computed with: the pages can be read, and the other checks name the record.
            self.found(_("the file"), str(error))
            return True
        return not self.findings

    def references(self) -> None:
        """Every record that is referred to is there."""
        for table, row_id, *_rest in self.each("PRAGMA foreign_key_check"):
            self.found(f"{table} {row_id}", _("refers to a record that is not there"))

    def schema(self) -> None:
        """Every table, index and trigger stands as the program made it: a dropped trigger defends nothing."""
        fresh = sqlite3.connect(":memory:", isolation_level=None)
        try:
            for number, script in migrations():
                bring(fresh, number, script)
            wanted = dict(fresh.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall())
        finally:
            fresh.close()
        there = dict(self.each("SELECT name, sql FROM main.sqlite_master WHERE sql IS NOT NULL"))
        for name in sorted(wanted.keys() | there.keys()):
            if wanted.get(name) != there.get(name) and not name.startswith("sqlite_"):
                self.found(name, _("is not as the program made it"))


class Records(Written):
    """Nothing changed, came or went without an entry. Works where what the entries say was gathered (`Told`)."""

    def steps(self) -> tuple[Callable[[], None], ...]:
        """What is checked, one after the other; each stands by itself."""
        return (*(partial(self.table, name) for name in JOURNALED), self.below_one, self.gone, self.notices)

    def table(self, name: str) -> None:
        """Every record of a table is what the last entry about it says it was, and none came without one."""
        for record, entry, digest, written in self._records(name, JOURNALED[name]):
            if entry is None:
                self.found(f"{name} {record}", _("no journal entry knows it"))
            elif written != digest and self.by_hand(name, record) != digest:
                what = _("is not what entry {entry} wrote; it was changed behind the program's back")
                self.found(f"{name} {record}", what.format(entry=entry))

    def below_one(self) -> None:
        """Ids begin at one: what has another came behind the program's back, and the other checks pass it over."""
        for name in (*JOURNALED, "journal"):
            for (record,) in self.each(f"SELECT id FROM {name} WHERE id < 1"):
                self.found(f"{name} {record}", _("no journal entry knows it"))

    def gone(self) -> None:
        """No record went without an entry."""
        for (sort,) in self.connection.execute("SELECT DISTINCT sort FROM told").fetchall():
            # (A mail may be known before it is handed over: that it is there is enough.)
            which = JOURNALED.get(sort, "") if sort != "mail" else ""
            where = f"{sort} AS record WHERE {which or 'true'}" if sort in JOURNALED else "(SELECT 0 AS id) WHERE false"
            for record, entry in self.each(f"SELECT id, entry FROM told WHERE sort = ? AND id NOT IN (SELECT id FROM {where})", sort):
                name = f"{sort} {record}" if record >= 0 else str(sort)
                self.found(name, _("is gone, though entry {entry} wrote it").format(entry=entry))

    def _records(self, table: str, which: str) -> Iterator[tuple[int, int | None, str, str]]:
        """Each record of a table: its id, the last entry about it with the digest there, and the digest of it as it is."""
        told = f"FROM {table} AS record LEFT JOIN told ON told.sort = '{table}' AND told.id = record.id"
        which = f"{'AND ' + which if which else ''} AND record.id > ? ORDER BY record.id LIMIT ?"
        fast = f"SELECT record.id, told.entry, told.digest, {self.by_the_store(table)} {told} WHERE true {which}"
        slow = f"SELECT record.id, told.entry, told.digest, '', '' {told} WHERE true {which}"
        last = 0
        while True:
            try:
                rows = self.connection.execute(fast, (last, BATCH)).fetchall()
            except sqlite3.Error as error:
                if faults.is_fault(error):
                    raise
                # A value among them that is no text, or no JSON: each is written by hand.
                rows = self.connection.execute(slow, (last, BATCH)).fetchall()
            yield from [(record, entry, digest, digest_of(content, words)) for record, entry, digest, content, words in rows]
            if len(rows) < BATCH:
                return
            last = rows[-1][0]

    def notices(self) -> None:
        """Every state that a notice has stands in an entry."""
        for (notice,) in self.each(
            """SELECT outbox.id FROM outbox LEFT JOIN told_state ON told_state.id = outbox.id
            WHERE outbox.state IS NOT COALESCE(told_state.state, 'queued')"""
        ):
            self.found(f"outbox {notice}", _("has a state that no entry gave it"))

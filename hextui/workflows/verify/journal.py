"""The journal's chain, and what its entries say that each record is."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from typing import Any

from hextui.store import faults
from hextui.text import _
from hextui.workflows.verify.report import BATCH, Check, as_json, text_hash
from hextui.workflows.verify.written import json_object

ENTRY = (
    "id", "at", "uid", "terminal", "kind", "client_id", "from_client_id", "intervention_id", "invoice_id", "credit_note_id", "payment_id",
    "amount", "details", "words_hash", "previous",
)  # fmt: skip
TELLING = ("deliver", "drop", "retry", "readdress", "discard_notice")
"""The entries that say which state notices have from then on; a notice begins queued."""
RECORDS = '"records":{'
"""How the records stand in an entry's details; within a text its quotes would be escaped."""
CHAIN = f"""
    SELECT id, at, kind, previous, hash, words_hash, {json_object({name: name for name in ENTRY})} AS written,
        instr(details, '{RECORDS}') > 0 AS names_records, journal_id, salt, words
    FROM journal LEFT JOIN words ON journal_id = id WHERE id > ? ORDER BY id LIMIT ?"""
PLAIN_CHAIN = """
    SELECT journal.*, journal_id, salt, words FROM journal LEFT JOIN words ON journal_id = id WHERE id > ? ORDER BY id LIMIT ?"""


AT_ONCE = 50 * BATCH
"""Entries that one statement reads. Within it the store works beside the other thread; between two, Python's lock is waited for."""


Entry = tuple[int, str, str, str, str, str | None, str, bool, int | None, str | None, str | None]
"""An entry as CHAIN answers it: what was written before it was hashed, whether it names records, and the row of its words."""


class Journal(Check):
    """Nothing in the chain changed, came or went."""

    def chain(self, against: str = "") -> None:
        """Check every entry against the one before, itself and its words; and whether one has the hash that is held against the chain."""
        previous, last_at, expected = "", "", 1
        erased: set[int] = set()
        connected: list[int] = []
        for row in self._entries():
            entry, at, kind, carried, hashed, words_hash, written, names_records, spoken, salt, words = row
            if entry != expected:
                self._wrong(entry, _("an entry before it is missing"))
            if carried != previous:
                self._wrong(entry, _("does not carry the hash of the entry before"))
            if text_hash(written) != hashed and text_hash(self._by_hand(entry)) != hashed:
                self._wrong(entry, _("is not what was written: its hash differs"))
            if at < last_at:
                self._wrong(entry, _("is dated before the entry before it"))
            if words_hash is not None or spoken is not None:
                self._words(entry, words_hash, spoken, salt, words)
                if spoken is not None and salt is None:
                    erased.add(entry)
            if kind == "erase" or not names_records:
                erased -= self._details(entry, kind)
            if kind == "stripe":
                connected.append(entry)
            if against and hashed.startswith(against):
                self.report.against, self.report.against_at = entry, at
            previous, last_at, expected = hashed, at, entry + 1
        self.report.entries, self.report.head = expected - 1, previous
        self._accounts(connected)
        self._whole(erased, against)

    def _whole(self, erased: set[int], against: str) -> None:
        """What is said of the chain once all of it was read."""
        for silent in sorted(erased):
            self.found(_("words of entry {id}").format(id=silent), _("were erased, and no entry says so"))
        for (stray,) in self.each("SELECT journal_id FROM words WHERE journal_id NOT IN (SELECT id FROM journal)"):
            self.found(_("words of entry {id}").format(id=stray), _("belong to no entry"))
        if (self.value("SELECT seq FROM sqlite_sequence WHERE name = 'journal'") or 0) != self.report.entries:
            self.found(_("the journal"), _("its last entries are missing"))
        if against and self.report.against is None:
            said = _("no entry has the hash that was given: the journal was changed since that was kept, or it is another studio's")
            self.found(_("the journal"), said)

    def _accounts(self, entries: list[int]) -> None:
        """Which installation speaks for the store with which account is what was journaled; how far it has read changes all the time."""
        known: dict[int, tuple[object, ...]] = {}
        for entry in entries:
            try:
                told = json.loads(self.value("SELECT details FROM journal WHERE id = ?", entry))
                if "row" in told:
                    known[int(told["row"])] = (told["account"], int(told["live"]), told.get("connected_at"), told.get("install"))
            except (ValueError, KeyError, TypeError, sqlite3.OperationalError):
                self._wrong(entry, _("its details cannot be read"))
        for row_id, account, live, at, install in self.each("SELECT id, account, live, connected_at, install FROM stripe_account"):
            told_of = known.pop(row_id, None)
            # Entries of before name neither the installation nor the moment.
            if told_of is None or told_of[:2] != (account, live) or told_of[2] not in (None, at) or told_of[3] not in (None, install):
                self.found(f"stripe_account {row_id}", _("is not what was connected"))
        for row_id in known:
            self.found(f"stripe_account {row_id}", _("is gone"))

    def _wrong(self, entry: int, what: str) -> None:
        self.found(_("journal entry {id}").format(id=entry), what)

    def _entries(self) -> Iterator[Entry]:
        last = 0
        while True:
            try:
                entries: list[Entry] = self.connection.execute(CHAIN, (last, BATCH)).fetchall()
            except sqlite3.Error as error:
                if faults.is_fault(error):
                    raise
                # A value that is no text, or no JSON: each is looked at by itself.
                entries = [self._entry(row) for row in self.rows_as_they_stand(PLAIN_CHAIN, last, BATCH)]
            yield from entries
            if len(entries) < BATCH:
                return
            last = entries[-1][0]

    @staticmethod
    def _entry(row: Any) -> Entry:
        try:
            written = as_json({name: getattr(row, name) for name in ENTRY})
        except TypeError:
            written = ""
        at, kind, previous, hashed, details = map(str, (row.at, row.kind, row.previous, row.hash, row.details))
        return row.id, at, kind, previous, hashed, row.words_hash, written, RECORDS in details, row.journal_id, row.salt, row.words

    def _by_hand(self, entry: int) -> str:
        return self._entry(self.rows_as_they_stand(PLAIN_CHAIN, entry - 1, 1)[0])[6]

    def _details(self, entry: int, kind: str) -> set[int]:
        """The entries whose words this entry says were erased."""
        try:
            details = json.loads(self.value("SELECT details FROM journal WHERE id = ?", entry))
            if not isinstance(details["records"], dict):
                raise TypeError
            return {int(each) for each in details.get("words", [])} if kind == "erase" else set()
        except (ValueError, KeyError, TypeError, AttributeError, sqlite3.OperationalError):
            self._wrong(entry, _("its details cannot be read"))
            return set()

    def _words(self, entry: int, words_hash: str | None, spoken: int | None, salt: str | None, words: str | None) -> None:
        if (words_hash is None) != (spoken is None):
            self._wrong(entry, _("its words are missing, or were put beside it"))
        elif salt is not None and text_hash(salt + str(words)) != words_hash:
            self._wrong(entry, _("its words are not what was written"))


class Told(Check):
    """What the entries say: of each record its last digest, of each notice its last state. Kept beside the store, not in memory."""

    def gather(self) -> None:
        """Read all entries."""
        self.connection.execute(
            "CREATE TEMP TABLE told (sort TEXT, id INTEGER, entry INTEGER, digest TEXT, PRIMARY KEY (sort, id)) WITHOUT ROWID"
        )
        self.connection.execute("CREATE TEMP TABLE told_state (id INTEGER PRIMARY KEY, state TEXT)")
        last = 0
        while to := self.value("SELECT max(id) FROM (SELECT id FROM journal WHERE id > ? ORDER BY id LIMIT ?)", last, AT_ONCE):
            self._some(last, to)
            last = to

    def _some(self, after: int, to: int) -> None:
        try:
            self.connection.execute(
                """INSERT OR REPLACE INTO told
                SELECT CASE named WHEN 1 THEN substr(key, 1, instr(key, ':') - 1) ELSE key END,
                    CASE named WHEN 1 THEN CAST(substr(key, instr(key, ':') + 1) AS INTEGER) ELSE -1 END, entry, value
                FROM (SELECT journal.id AS entry, COALESCE(each.key, '') AS key, COALESCE(each.value, '') AS value,
                    each.key GLOB '?*:[0-9]*' AND substr(each.key, instr(each.key, ':') + 1) NOT GLOB '*[^0-9]*' AS named
                    FROM journal, json_each(details, '$.records') AS each
                    WHERE journal.id > ? AND journal.id <= ? ORDER BY journal.id)""",
                (after, to),
            )
            self.connection.execute(
                f"""INSERT OR REPLACE INTO told_state SELECT each.value, json_extract(details, '$.state')
                FROM journal, json_each(details, '$.notices') AS each
                WHERE journal.id > ? AND journal.id <= ? AND kind IN ({", ".join("?" * len(TELLING))}) AND typeof(each.value) = 'integer'
                ORDER BY journal.id""",
                (after, to, *TELLING),
            )
        except sqlite3.Error as error:
            if faults.is_fault(error):
                raise
            self._one_by_one(after, to)

    def _one_by_one(self, after: int, to: int) -> None:
        """Where something among these entries cannot be read as JSON: the others all the same."""
        plain = "SELECT id, kind, details FROM journal WHERE id > ? AND id <= ? ORDER BY id LIMIT ?"
        while rows := self.rows_as_they_stand(plain, after, to, BATCH):
            after = rows[-1].id
            self._remember(rows)

    def _remember(self, rows: Iterable[Any]) -> None:
        for row in rows:
            try:
                details = json.loads(row.details)
                records = dict(details["records"])
                notices = list(details.get("notices", ())) if row.kind in TELLING else []
            except (ValueError, KeyError, TypeError):
                # Where no records stand at all, the chain says it.
                if RECORDS in str(row.details):
                    self.found(_("journal entry {id}").format(id=row.id), _("its details cannot be read"))
                continue
            for record, digest in records.items():
                sort, _colon, key = record.partition(":")
                place = int(key) if sort and key.isascii() and key.isdigit() and len(key) < 19 else -1
                told = (sort if place >= 0 else record, place, row.id, str(digest))
                self.connection.execute("INSERT OR REPLACE INTO told VALUES (?, ?, ?, ?)", told)
            states = [(notice, str(details.get("state"))) for notice in notices if isinstance(notice, int) and abs(notice) < 2**63]
            self.connection.executemany("INSERT OR REPLACE INTO told_state VALUES (?, ?)", states)

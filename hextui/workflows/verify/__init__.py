"""Verify: the journal proves itself, and the records are what it says. Shares no code with the rules and the views.

Everything is computed here a second time and another way: hashes from the columns as they are, amounts in exact
fractions from the lines, states from what refers to an item, numbers by counting.

What the store answers alone (its pages, its references, its sums, what its entries say of each record) is asked in a second
thread, while the chain, the digests and the amounts are reckoned in this one. Memory does not grow with the store.
"""

import contextvars
import hashlib
import re
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from hextui.documents.pictures import is_drawable
from hextui.errors import Refused
from hextui.store import Store, faults
from hextui.store.opening import below
from hextui.studio import Studio
from hextui.text import _, why
from hextui.workflows.verify.accounts import Accounts
from hextui.workflows.verify.invoices import Invoices
from hextui.workflows.verify.journal import Journal, Told
from hextui.workflows.verify.mails import Mails
from hextui.workflows.verify.records import File, Records
from hextui.workflows.verify.report import Check, Finding, Report

__all__ = ["Finding", "Report", "kept_hash", "verify"]


LOGO = "logo"
"""The folder of logos, below the documents folder."""


KEPT_LOGO = re.compile(r"[0-9a-f]{64}\.(png|jpg)")
"""A logo is kept under its hash; whatever else lies there is not the program's."""


class _Files(Check):
    """The stored documents are the originals."""

    def stored_documents(self) -> None:
        for table in ("document", "receipt_document"):
            self._stored(table)
        issued = self.value("""SELECT (SELECT count(*) FROM invoice WHERE number IS NOT NULL) + (SELECT count(*) FROM credit_note)
            + (SELECT count(*) FROM receipt)""")
        made = self.value("SELECT (SELECT count(*) FROM document) + (SELECT count(*) FROM receipt_document)")
        self.report.documents_waiting = issued - made

    def logos(self) -> None:
        """Every logo that was kept is the picture that was kept: its name is its hash. One that cannot be drawn is named."""
        folder = self.documents / LOGO
        for path in sorted(folder.iterdir()) if folder.is_dir() else ():
            if not KEPT_LOGO.fullmatch(path.name):
                continue
            try:
                if hashlib.sha256(path.read_bytes()).hexdigest() != path.stem:
                    self.found(str(path), _("is not the picture that was kept"))
                elif not is_drawable(path):
                    self.report.left_out.append(Finding(str(path), _("cannot be drawn: documents are made without it")))
            except OSError as error:
                self.found(str(path), why(error))
        for kind, record_id, reason in self.each("SELECT kind, record_id, reason FROM undrawn WHERE logo = '' ORDER BY id"):
            self.report.left_out.append(Finding(f"{kind} {record_id}", reason))

    def _stored(self, table: str) -> None:
        for row in self.walk(f"SELECT id, path, sha256 FROM {table} WHERE id > ? ORDER BY id LIMIT ?"):
            path = self.documents / row.path
            if below(self.documents, row.path) is None:
                self.found(str(path), _("lies outside the studio's documents"))
                continue
            try:
                found = hashlib.sha256(path.read_bytes()).hexdigest()
            except FileNotFoundError:
                self.found(str(path), _("is missing"))
                continue
            except OSError as error:
                self.found(str(path), why(error))
                continue
            self.report.documents += 1
            if found != row.sha256:
                self.found(str(path), _("is not the document that was issued"))


def _taken(check: Check, steps: Iterable[Callable[[], None]]) -> None:
    """Take the steps, one after the other: a value that is not even of its kind ends its step alone."""
    for step in steps:
        try:
            step()
        except (ValueError, TypeError, KeyError, AttributeError, ArithmeticError, sqlite3.Error) as error:
            if faults.is_fault(error):
                raise
            # The record is named by its digest; the other steps go on.
            check.found(_("the records"), _("hold a value that cannot be computed with: {error}").format(error=type(error).__name__))


@contextmanager
def _reading(store: Store) -> Iterator[sqlite3.Connection]:
    connection = store.reading()
    try:
        yield connection
    finally:
        connection.close()


def _see_one_state(connections: Sequence[sqlite3.Connection]) -> bool:
    """Begin to read on all connections at one entry of the journal: where somebody wrote between two of them, all begin anew.

    Whether they see one state.
    """
    for _turn in range(TURNS):
        heads = set()
        for connection in connections:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            connection.execute("BEGIN")
            heads.add(connection.execute("SELECT max(id) FROM journal").fetchone())
        if len(heads) == 1:
            return True
    return False


TURNS = 50
"""So often all connections begin anew, while others write without a pause."""
STOP_SECONDS = 0.05
LEAST_DIGITS = 16
"""So many digits of a hash tell it from all others that could be made on purpose."""


def kept_hash(text: str) -> str:
    """A hash as a person typed it from where he keeps it: all of it or its beginning, in groups or not. Raises Refused."""
    typed = "".join(text.split()).lower()
    if not LEAST_DIGITS <= len(typed) <= 64 or set(typed) - set("0123456789abcdef"):
        raise Refused(
            "bad_hash",
            _("{text} is no hash of the journal: it has 64 digits 0-9 a-f, of which the first {count} are enough.").format(
                text=text[:80], count=LEAST_DIGITS
            ),
        )
    return typed


def verify(studio: Studio, against: str = "") -> Report:
    """Check everything; the report names what is wrong. Reads one state of the store while others work.

    `against`: a head of the journal that was kept elsewhere (`kept_hash`); that an entry still has it proves that nothing before it
    changed. Raises StoreFault.
    """
    with (
        faults.in_sentences(studio.store.path),
        _reading(studio.store) as entries,
        _reading(studio.store) as main,
        _reading(studio.store) as alone,
    ):
        if not _see_one_state((entries, main, alone)):
            # What was written between them would be found as damage.
            raise faults.locked(studio.store.path)
        return _Verification(studio.places.documents, entries, main, alone).report(against)


class _Verification:
    """The checks, each on its connection: `entries` gathers what the entries say and then has it, `alone` is for the second thread."""

    def __init__(self, documents: Path, entries: sqlite3.Connection, main: sqlite3.Connection, alone: sqlite3.Connection) -> None:
        counted = self.counted = Report()
        self.journal, self.invoices = Journal(main, documents, counted), Invoices(main, documents, counted)
        self.told, self.records = Told(entries, documents, counted), Records(entries, documents, counted)
        self.file, self.accounts = File(alone, documents, counted), Accounts(alone, documents, counted)
        self.mails, self.files = Mails(alone, documents, counted), _Files(alone, documents, counted)

    def report(self, against: str) -> Report:
        """Check, and say what was found. Stopped, it ends what the second thread is at too."""
        with ThreadPoolExecutor(1) as beside:
            # The language that is spoken belongs to the context, so the thread is given it.
            gathered = beside.submit(contextvars.copy_context().run, _taken, self.told, (self.told.gather,))
            whole = beside.submit(contextvars.copy_context().run, self._alone)
            try:
                checks = self._checked(against, gathered, whole)
            except BaseException:
                for each in (self.told, self.file, self.accounts, self.mails, self.files):
                    each.stopped = True
                while not (gathered.done() and whole.done()):
                    time.sleep(STOP_SECONDS)
                    for check in (self.told, self.file):
                        check.connection.interrupt()
                raise
        self.counted.findings = [finding for check in checks for finding in check.findings]
        return self.counted

    def _checked(self, against: str, gathered: "Future[None]", whole: "Future[bool]") -> tuple[Check, ...]:
        try:
            _taken(self.journal, (partial(self.journal.chain, against),))
            _taken(self.invoices, self.invoices.steps())
            gathered.result()
            _taken(self.records, self.records.steps())
        except sqlite3.DatabaseError:
            # Where pages cannot be read, the file's own check says more.
            if whole.result():
                raise
        if not whole.result():
            return (self.file,)
        return (self.file, self.journal, self.told, self.records, self.invoices, self.accounts, self.mails, self.files)

    def _alone(self) -> bool:
        """What is asked in the second thread; whether the file is whole: where it is not, nothing else says anything."""
        if not self.file.whole():
            return False
        _taken(self.file, (self.file.references, self.file.schema))
        _taken(self.accounts, self.accounts.steps())
        _taken(self.mails, self.mails.steps())
        _taken(self.files, (self.files.stored_documents, self.files.logos))
        return True

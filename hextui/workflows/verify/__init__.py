"""Verify: the journal proves itself, and the records are what it says. Shares no code with the rules and the views.

Everything is computed here a second time and another way: hashes from the columns as they are, amounts in exact
fractions from the lines, states from what refers to an item, numbers by counting.
"""

import hashlib

from hextui.studio import Studio
from hextui.text import _, why
from hextui.workflows.verify.accounts import Accounts
from hextui.workflows.verify.mails import Mails
from hextui.workflows.verify.records import Records
from hextui.workflows.verify.report import Check, Finding, Report

__all__ = ["Finding", "Report", "verify"]


class _Files(Check):
    """The stored documents are the originals."""

    def stored_documents(self) -> None:
        for table in ("document", "receipt_document"):
            self._stored(table)
        issued = self.store.value("""SELECT (SELECT count(*) FROM invoice WHERE number IS NOT NULL) + (SELECT count(*) FROM credit_note)
            + (SELECT count(*) FROM receipt)""")
        made = self.store.value("SELECT (SELECT count(*) FROM document) + (SELECT count(*) FROM receipt_document)")
        self.report.documents_waiting = issued - made

    def _stored(self, table: str) -> None:
        for row in self.walk(f"SELECT id, path, sha256 FROM {table} WHERE id > ? ORDER BY id LIMIT 1000"):
            path = self.documents / row.path
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


def verify(studio: Studio) -> Report:
    """Check everything; the report names what is wrong. Reads one state of the store while others work."""
    report = Report()
    given = (studio.store, studio.places.documents, report)
    with studio.store.snapshot():
        records, accounts = Records(*given), Accounts(*given)
        if not records.file():
            return report
        records.records(records.journal())
        for step in (*accounts.steps(), *Mails(*given).steps(), _Files(*given).stored_documents):
            try:
                step()
            except (ValueError, TypeError, KeyError, AttributeError) as error:
                # A value that is not even of its kind: the record is named above by its digest; the other steps go on.
                records.found(_("the records"), _("hold a value that cannot be computed with: {error}").format(error=type(error).__name__))
    return report

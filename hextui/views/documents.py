"""Documents as they are frozen and stored: invoices, credit notes, receipts; which are made, and which wait."""

import json
from dataclasses import dataclass
from datetime import date
from typing import Any

from hextui.checks import is_web_address
from hextui.errors import Refused
from hextui.reckoning import paid_on
from hextui.studio import Studio
from hextui.text import _


@dataclass(frozen=True)
class Frozen:
    """The contents of an issued document, and the stored file that was made of it."""

    kind: str
    """`invoice`, `credit_note` or `receipt`."""
    id: int
    number: str
    content: dict[str, Any]
    path: str | None
    sha256: str | None


def frozen(studio: Studio, kind: str, record_id: int) -> Frozen:
    """The frozen contents of an invoice, credit note or receipt. Raises Refused for a draft or an unknown one."""
    if kind == "receipt":
        return _frozen_receipt(studio, record_id)
    table, key = ("invoice", "invoice_id") if kind == "invoice" else ("credit_note", "credit_note_id")
    row = studio.store.row(
        f"SELECT number, snapshot, path, sha256 FROM {table} LEFT JOIN document ON document.{key} = {table}.id WHERE {table}.id = ?",
        record_id,
    )
    if row is None:
        raise Refused("unknown_invoice", _("There is no invoice {id}.").format(id=record_id))
    if row.number is None:
        raise Refused("not_issued", _("Invoice {id} is a draft. Issue it first.").format(id=record_id))
    return Frozen(kind, record_id, row.number, json.loads(row.snapshot), row.path, row.sha256)


def _frozen_receipt(studio: Studio, receipt_id: int) -> Frozen:
    row = studio.store.row(
        """SELECT number, receipt.snapshot, path, sha256 FROM receipt JOIN invoice ON invoice.id = invoice_id
        LEFT JOIN receipt_document ON receipt_document.id = receipt.id WHERE receipt.id = ?""",
        receipt_id,
    )
    if row is None:
        raise Refused("unknown_receipt", _("There is no receipt {id}.").format(id=receipt_id))
    return Frozen("receipt", receipt_id, row.number, json.loads(row.snapshot), row.path, row.sha256)


@dataclass(frozen=True)
class ReceiptView:
    """A receipt made of an invoice. `made_on`: the studio's local date (ISO)."""

    id: int
    invoice: int
    type: str
    made_on: str
    total: int
    document: str | None
    holds: bool
    """Whether its invoice still says the same: no line cancelled, no money given back or reversed since."""
    renewable: bool
    """Whether something of its invoice still stands, so that a new one can be made once that is paid."""


def receipts_of(studio: Studio, invoice_id: int) -> list[ReceiptView]:
    """The receipts made of an invoice, oldest first."""
    rows = studio.store.rows(
        """SELECT receipt.id, document_type, receipt.made_at, total, snapshot, path FROM receipt
        LEFT JOIN receipt_document ON receipt_document.id = receipt.id WHERE invoice_id = ? ORDER BY receipt.id""",
        invoice_id,
    )
    if not rows:
        return []
    live = {row.id for row in studio.store.rows("SELECT id FROM invoice_line WHERE invoice_id = ? AND live = 1", invoice_id)}
    paid = paid_on(studio, invoice_id)
    views = []
    for row in rows:
        content = json.loads(row.snapshot)
        lines = {line["id"] for line in (*content["lines"], *content.get("left_out", ()))}
        holds = content.get("paid_in_all", content["paid"]) == paid and lines == live
        made_on = studio.local(row.made_at).date().isoformat()
        views.append(ReceiptView(row.id, invoice_id, row.document_type, made_on, row.total, row.path, holds, bool(live)))
    return views


def shown_page(studio: Studio, kind: str, record_id: int) -> tuple[int | None, str]:
    """The pay page whose address a document shows (id, address): the one printed, else the one that is open now; or none."""
    if kind != "invoice":
        return None, ""
    if studio.store.value("SELECT 1 FROM document WHERE invoice_id = ?", record_id):
        row = studio.store.row(
            """SELECT pay_page.id, url FROM printed_page JOIN document ON document.id = document_id JOIN pay_page ON pay_page.id = page_id
            WHERE document.invoice_id = ?""",
            record_id,
        )
    else:
        row = studio.store.row("SELECT id, url FROM pay_page WHERE invoice_id = ? AND state = 'open'", record_id)
    return (None, "") if row is None or not is_web_address(row.url) else (int(row.id), str(row.url))


def undocumented(studio: Studio) -> list[tuple[str, int]]:
    """The issued documents whose file has not been made yet: (kind, id), oldest first, those that could not be drawn last."""
    rows = studio.store.rows(
        """SELECT 'invoice' AS kind, id, issued_at FROM invoice WHERE number IS NOT NULL AND id NOT IN (
            SELECT invoice_id FROM document WHERE invoice_id IS NOT NULL)
        UNION ALL SELECT 'credit_note', id, issued_at FROM credit_note WHERE id NOT IN (
            SELECT credit_note_id FROM document WHERE credit_note_id IS NOT NULL)
        UNION ALL SELECT 'receipt', id, made_at FROM receipt WHERE id NOT IN (SELECT id FROM receipt_document)
        ORDER BY issued_at, kind DESC, id"""
    )
    known = {(row.kind, row.record_id) for row in studio.store.rows("SELECT kind, record_id FROM undrawn")}
    return sorted(((row.kind, row.id) for row in rows), key=known.__contains__)


def documents_of(studio: Studio, client_id: int) -> list[tuple[str, int]]:
    """The issued documents of a client: (kind, id)."""
    rows = studio.store.rows(
        """SELECT 'invoice' AS kind, id FROM invoice WHERE client_id = :client AND number IS NOT NULL
        UNION ALL SELECT 'credit_note', credit_note.id FROM credit_note JOIN invoice ON invoice.id = invoice_id WHERE client_id = :client
        UNION ALL SELECT 'receipt', receipt.id FROM receipt JOIN invoice ON invoice.id = invoice_id WHERE client_id = :client""",
        {"client": client_id},
    )
    return [(row.kind, row.id) for row in rows]


def issued_documents(studio: Studio, since: date | None, until: date | None) -> list[tuple[str, int, str, bool]]:
    """The documents issued in a time, in the order of their dates: kind, id, number, and whether the file was made already."""
    first, last = since.isoformat() if since else "", until.isoformat() if until else "9999-12-31"
    rows = studio.store.rows(
        """SELECT 'invoice' AS kind, invoice.id, number, issued_on, path FROM invoice LEFT JOIN document ON document.invoice_id = invoice.id
        WHERE number IS NOT NULL AND issued_on BETWEEN ? AND ?
        UNION ALL SELECT 'credit_note', credit_note.id, number, issued_on, path FROM credit_note
        LEFT JOIN document ON document.credit_note_id = credit_note.id WHERE issued_on BETWEEN ? AND ?
        ORDER BY 4, 1 DESC, 2""",
        first,
        last,
        first,
        last,
    )
    return [(row.kind, row.id, row.number, row.path is not None) for row in rows]

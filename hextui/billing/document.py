"""The journal's record of a stored document: the second entry, with the hash that the file must have."""

from collections.abc import Callable

from hextui.billing import find, journal
from hextui.store import models
from hextui.studio import Studio


def record_document(
    studio: Studio,
    kind: str,
    record_id: int,
    path: str,
    sha256: str,
    size: int,
    made_with: str,
    put_in_place: Callable[[], None],
    page_id: int | None = None,
) -> str:
    """Record the file made for an issued invoice or credit note; the hash on record, which is the first one's.

    `path` is below the documents folder; `page_id` the pay page whose address it shows. Two terminals may make the same
    document at once: the first one's stands. `put_in_place` is called when it is this one: the file takes its place before the record
    says that it is there, and within the same turn, so that no other one's is written over.
    """
    key = "invoice_id" if kind == "invoice" else "credit_note_id"
    with studio.store.transaction():
        there = studio.store.value(f"SELECT sha256 FROM document WHERE {key} = ?", record_id)
        if there is not None:
            return str(there)
        if kind == "invoice":
            invoice_id, note_id = record_id, None
        else:
            invoice_id, note_id = int(studio.store.value("SELECT invoice_id FROM credit_note WHERE id = ?", record_id)), record_id
        client_id = find.invoice(studio, invoice_id).client_id
        put_in_place()
        document_id = studio.store.insert(
            models.Document, **{key: record_id}, path=path, sha256=sha256, size=size, made_with=made_with, made_at=studio.now()
        )
        if page_id is not None:
            studio.store.insert(models.PrintedPage, document_id=document_id, page_id=page_id)
        journal.record(
            studio,
            "document",
            client=client_id,
            invoice=invoice_id,
            credit_note=note_id,
            details={"sha256": sha256},
            rows=[("document", document_id)],
        )
        return sha256


def note_undrawn(studio: Studio, kind: str, record_id: int, *, logo: str = "", reason: str = "") -> None:
    """Remember that a document was made without its logo, or why it could not be made; neither: it is as it should be. Not journaled."""
    known = studio.store.row("SELECT logo, reason FROM undrawn WHERE kind = ? AND record_id = ?", kind, record_id)
    if (known is None and not logo and not reason) or (known is not None and (known.logo, known.reason) == (logo, reason)):
        return
    with studio.store.transaction():
        studio.store.execute("DELETE FROM undrawn WHERE kind = ? AND record_id = ?", kind, record_id)
        if logo or reason:
            studio.store.execute(
                "INSERT INTO undrawn (kind, record_id, logo, reason, since) VALUES (?, ?, ?, ?, ?)",
                kind, record_id, logo, "" if logo else reason, studio.now(),
            )  # fmt: skip


def note_drawn(studio: Studio, kind: str, record_id: int) -> None:
    """A document is there, whatever was the matter with it; one without its logo stays noted. Not journaled."""
    if studio.store.row("SELECT 1 FROM undrawn WHERE kind = ? AND record_id = ? AND logo = ''", kind, record_id):
        with studio.store.transaction():
            studio.store.execute("DELETE FROM undrawn WHERE kind = ? AND record_id = ? AND logo = ''", kind, record_id)

"""An archive of a time: tables, documents and hashes that a person without hextui can read and check, dated and journaled."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from hextui.billing import rights, setup
from hextui.errors import Refused
from hextui.recorded import Head, head_before
from hextui.sheets import closings_sheet
from hextui.studio import Studio, as_instant
from hextui.text import _, speaking
from hextui.views.reports.closings import BY, closings
from hextui.workflows.documents import write_whole
from hextui.workflows.export_documents import export
from hextui.workflows.written_folder import MANIFEST, README, as_written, columns_of, list_hashes, write_table, writing

TABLES = {
    "clients": """SELECT id, reference, name, address, registration, vat_number FROM client
        WHERE id IN (SELECT client_id FROM invoice WHERE issued_on BETWEEN :since AND :until)
        OR id IN (SELECT invoice.client_id FROM credit_note JOIN invoice ON invoice.id = invoice_id
            WHERE credit_note.issued_on BETWEEN :since AND :until)
        OR id IN (SELECT client_id FROM payment WHERE dated BETWEEN :since AND :until) ORDER BY id""",
    "invoices": """SELECT id, number, issued_on, due_on, client_id, document_type, net, tax, total, issued_at, issued_by, snapshot_sha256
        FROM invoice WHERE issued_on BETWEEN :since AND :until ORDER BY year, sequence, id""",
    "invoice_lines": """SELECT number, invoice_line.id AS line, description, quantity, unit_price, gross, discount, share, amount,
        intervention.at AS session_at, intervention.minutes AS session_minutes
        FROM invoice_line JOIN invoice ON invoice.id = invoice_id LEFT JOIN intervention ON intervention.id = intervention_id
        WHERE issued_on BETWEEN :since AND :until ORDER BY invoice.year, invoice.sequence, invoice.id, position, line""",
    "invoice_taxes": """SELECT number, name, registration, rate, base, amount FROM invoice_tax JOIN invoice ON invoice.id = invoice_id
        WHERE issued_on BETWEEN :since AND :until ORDER BY invoice.year, invoice.sequence, invoice.id, position""",
    "credit_notes": """SELECT credit_note.number, credit_note.issued_on, invoice.number AS of_invoice, credit_note.net, credit_note.tax,
        credit_note.total, credit_note.issued_at, credit_note.snapshot_sha256 FROM credit_note JOIN invoice ON invoice.id = invoice_id
        WHERE credit_note.issued_on BETWEEN :since AND :until ORDER BY credit_note.id""",
    "payments": """SELECT id, dated, client_id, kind, method, amount, money, reference, reverses, recorded_at, recorded_by FROM payment
        WHERE dated BETWEEN :since AND :until ORDER BY id""",
    "settlements": """SELECT payment_id, target, settlement.client_id, invoice.number AS invoice, settlement.amount FROM settlement
        JOIN payment ON payment.id = payment_id LEFT JOIN invoice ON invoice.id = invoice_id
        WHERE dated BETWEEN :since AND :until ORDER BY settlement.id""",
    "journal": """SELECT id, at, uid, terminal, kind, client_id, from_client_id, intervention_id, invoice_id, credit_note_id, payment_id,
        amount AS amount_minor, details, words_hash, previous, hash FROM journal WHERE id > :after AND id <= :last ORDER BY id""",
}
"""What is written, each a file. Notes on sessions and what clients were told by mail are not: an archive is for the books."""


@dataclass(frozen=True)
class Archived:
    """What was written: how many files, of them documents; `manifest`: the SHA-256 of the list of all files' hashes."""

    folder: Path
    since: date
    until: date
    files: int
    documents: int
    manifest: str
    missing: tuple[str, ...] = ()
    """The documents that could not be made or read, each with the reason: the contents of all of them are in the tables."""


def archive(studio: Studio, folder: Path, since: date | None = None, until: date | None = None) -> Archived:
    """Write the archive of these local days (by default from the first entry until today) into a folder that is not there yet.

    It is there whole or not at all. Documents that are missing are made. Raises Refused.
    """
    rights.require(studio, "archive")
    last = until or studio.today()
    first = since or _first_day(studio)
    if first > last:
        raise Refused("bad_period", _("The time ends before it begins."))
    with writing(folder) as part:
        documents, missing = _documents(studio, part / "documents", first, last)
        with studio.store.snapshot():
            head = head_before(studio, studio.start_of(last + timedelta(days=1)))
            _tables(studio, part, first, last, head, documents + len(missing))
        with speaking(studio.settings.text("studio.language")):
            write_whole(part / README, _readme(studio, first, last, head, missing).encode("utf-8"), 0o600)
        files, manifest = list_hashes(part)
        # The entry first: a folder that no entry tells of would be worth nothing.
        setup.archived(studio, first.isoformat(), last.isoformat(), manifest)
    return Archived(folder, first, last, files, documents, manifest, missing)


def _first_day(studio: Studio) -> date:
    first = studio.store.value("SELECT at FROM journal ORDER BY id LIMIT 1")
    issued = studio.store.value("SELECT min(issued_on) FROM invoice WHERE number IS NOT NULL")
    days = [studio.local(first).date()] if first else [studio.today()]
    return min([*days, *([date.fromisoformat(issued)] if issued else [])])


def _documents(studio: Studio, folder: Path, since: date, until: date) -> tuple[int, tuple[str, ...]]:
    """Write the documents; how many, and those that could not be: one that is broken must not keep the books from being archived."""
    written = list(export(studio, folder, "pdf", since, until))
    missing = tuple(f"{each.number}: {each.failed}" for each in written if each.failed)
    return len(written) - len(missing), missing


def _tables(studio: Studio, folder: Path, since: date, until: date, head: Head | None, documents: int) -> None:
    before = head_before(studio, studio.start_of(since))
    given = {
        "since": since.isoformat(), "until": until.isoformat(), "after": before.entry if before else 0, "last": head.entry if head else 0,
    }  # fmt: skip
    issued = studio.store.value(
        """SELECT (SELECT count(*) FROM invoice WHERE number IS NOT NULL AND issued_on BETWEEN :since AND :until)
            + (SELECT count(*) FROM credit_note WHERE issued_on BETWEEN :since AND :until)""",
        given,
    )
    if issued != documents:
        raise Refused("changed_meanwhile", _("Something was issued meanwhile. Nothing was written; try again."))
    for name, sql in TABLES.items():
        columns = columns_of(studio, sql, given)
        write_table(folder / f"{name}.csv", columns, as_written(studio, columns, studio.store.each(sql, given)))
    for by in BY:
        sheet = closings_sheet(studio, closings(studio, by, since, until))
        write_table(folder / f"closings-{by}.csv", sheet.plain_headings, iter(sheet.plain))


def _readme(studio: Studio, since: date, until: date, head: Head | None, missing: Sequence[str]) -> str:
    lines = (
        _("Archive of {studio}, {since} to {until}, written {moment}.").format(
            studio=studio.settings.text("studio.name"), since=since.isoformat(), until=until.isoformat(), moment=as_instant(studio.clock())
        ),
        "",
        _("The tables are CSV in UTF-8; amounts are in {currency}, instants in UTC, dates are the studio's own.").format(
            currency=studio.currency
        ),
        _("The documents are the originals that the clients were sent."),
        *([_("These documents are not in it; what stands on them is in the tables:"), *missing] if missing else []),
        "",
        _("To check that nothing was changed since: `sha256sum --check {manifest}` in this folder.").format(manifest=MANIFEST),
        "",
        _("journal.csv is a chain: each entry carries the hash of the one before. An entry's hash is the SHA-256 of its JSON in UTF-8:"),
        _("all its columns but the last (amount_minor is called amount), by name in alphabetical order, without spaces."),
        _("Where nothing stands, a number and words_hash are null, a text is an empty one."),
        _("Head of the journal: {head}").format(head=head.hash if head else "-"),
        "",
    )
    return "\n".join(lines)

"""Everything that is kept of one client: written down for him, or erased where the law lets it go; at Stripe too."""

import json
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from hextui.afterwards import guarded
from hextui.billing import cards, privacy, rights
from hextui.billing.stripe_account import At
from hextui.errors import Refused
from hextui.store.opening import make_folders
from hextui.studio import Studio, as_instant
from hextui.text import _, speaking, why
from hextui.views.clients import client
from hextui.views.documents import documents_of
from hextui.views.interventions import SEES_NOTES
from hextui.workflows.copies import copies
from hextui.workflows.documents import SHOWN, document, write_whole
from hextui.workflows.exports import EXPORTS
from hextui.workflows.stripe_account import connection
from hextui.workflows.written_folder import MANIFEST, README, as_written, columns_of, list_hashes, write_table, writing

OF_INVOICES = "(SELECT id FROM invoice WHERE client_id = :client AND number IS NOT NULL)"
SHOWN_TO_CLIENT = "(visibility IN ('studio_client', 'everybody') OR (visibility = 'me_client' AND author_uid = :uid))"
"""Of what its author shares with the client alone, nobody else in the studio is given the words."""
TABLES = {
    "client": """SELECT id, reference, name, email, phone, address, country, language, terms_days, business, registration, vat_number,
        payer_name, payer_address, payer_email, archived_at, COALESCE((SELECT wanted FROM client_reminders WHERE id = client.id), 1)
        AS reminders FROM client WHERE id = :client""",
    "tags": "SELECT kind, reason, until, set_at, ended_at FROM client_tag WHERE client_id = :client ORDER BY id",
    "sessions": f"""SELECT intervention.id, at, minutes, professional_uid, code.code, code.description, intervention.price, state,
        visibility,
        CASE WHEN {SHOWN_TO_CLIENT} OR (:notes AND (author_uid = :uid OR visibility = 'studio')) THEN text ELSE '' END AS text,
        CASE WHEN :notes AND (author_uid = :uid OR visibility IN ('studio', 'studio_client', 'everybody')) THEN professional_note ELSE ''
        END AS professional_note
        FROM intervention JOIN code ON code.id = code_id WHERE client_id = :client ORDER BY at, intervention.id""",
    "additions": f"""SELECT intervention_id, field, added_at, words
        FROM (SELECT id AS addition, intervention_id, field, at AS added_at, words FROM note_addition)
        JOIN intervention ON intervention.id = intervention_id WHERE client_id = :client AND words <> '' AND (
            (field = 'text' AND ({SHOWN_TO_CLIENT} OR (:notes AND (author_uid = :uid OR visibility = 'studio'))))
            OR (field = 'professional_note' AND :notes
                AND (author_uid = :uid OR visibility IN ('studio', 'studio_client', 'everybody')))) ORDER BY addition""",
    "invoices": """SELECT id, number, issued_on, due_on, document_type, net, tax, total, issued_at FROM invoice
        WHERE client_id = :client AND number IS NOT NULL ORDER BY id""",
    "invoice_lines": f"""SELECT number, description, quantity, unit_price, gross, discount, share, amount, intervention_id
        FROM invoice_line JOIN invoice ON invoice.id = invoice_id WHERE invoice_id IN {OF_INVOICES} ORDER BY invoice_id, position""",
    "invoice_taxes": f"""SELECT number, name, registration, rate, base, amount
        FROM (SELECT * FROM invoice_tax WHERE invoice_id IN {OF_INVOICES})
        JOIN (SELECT id AS invoice, number FROM invoice) ON invoice = invoice_id ORDER BY invoice_id, position""",
    "drafts": """SELECT description, quantity, unit_price, invoice_line.intervention_id, created_at FROM invoice_line
        JOIN invoice ON invoice.id = invoice_id WHERE client_id = :client AND number IS NULL ORDER BY position""",
    "credit_notes": f"""SELECT credit_note.number, credit_note.issued_on, invoice.number AS of_invoice, credit_note.net, credit_note.tax,
        credit_note.total FROM credit_note JOIN invoice ON invoice.id = invoice_id
        WHERE invoice_id IN {OF_INVOICES} ORDER BY credit_note.id""",
    "receipts": f"""SELECT receipt.id, number, made_at, receipt.total FROM receipt JOIN invoice ON invoice.id = invoice_id
        WHERE invoice_id IN {OF_INVOICES} ORDER BY receipt.id""",
    "payments": """SELECT id, dated, kind, method, amount, money, reference, recorded_at FROM payment
        WHERE client_id = :client ORDER BY id""",
    "settlements": """SELECT payment_id, target, invoice.number AS invoice, settlement.amount FROM settlement
        LEFT JOIN invoice ON invoice.id = invoice_id WHERE settlement.client_id = :client ORDER BY settlement.id""",
    "write_offs": f"""SELECT number, amount, written_off_at, undone_at FROM write_off JOIN invoice ON invoice.id = invoice_id
        WHERE invoice_id IN {OF_INVOICES} ORDER BY write_off.id""",
    "pay_pages": f"""SELECT number, url, amount, state, made_at FROM pay_page JOIN invoice ON invoice.id = invoice_id
        WHERE invoice_id IN {OF_INVOICES} ORDER BY pay_page.id""",
    "cards": "SELECT brand, last4, exp_month, exp_year, saved_at, removed_at FROM card WHERE client_id = :client ORDER BY id",
    "stripe": "SELECT account, live, customer, made_at, gone_at FROM stripe_customer WHERE client_id = :client ORDER BY id",
    "charges": f"""SELECT invoice.number, charge.kind, charge.amount, state, charge.code, started_at, settled_at FROM charge
        JOIN invoice ON invoice.id = invoice_id WHERE invoice_id IN {OF_INVOICES} ORDER BY charge.id""",
    "disputes": "SELECT amount, state, code, opened_at, closed_at FROM dispute WHERE client_id = :client ORDER BY id",
    "notices": """SELECT kind, recipient, state, queued_at, tried_at, said FROM outbox LEFT JOIN delivery ON outbox_id = id
        WHERE client_id = :client AND kind <> 'copy' ORDER BY id""",
    "mails": """SELECT mail.made_at, subject, mail.words FROM mail JOIN outbox ON outbox.id = outbox_id WHERE client_id = :client
        ORDER BY mail.id""",
    "journal": """SELECT journal.id, at, kind, amount, words.words FROM journal LEFT JOIN words ON journal_id = journal.id
        WHERE client_id = :client OR from_client_id = :client ORDER BY journal.id""",
}
"""What is written down, each a file. Personal notes are their author's alone and in none of them."""


@dataclass(frozen=True)
class Written:
    """What was written down of a client: where, how many files, of them documents; how many words of sessions were left out."""

    folder: Path
    files: int
    documents: int
    left_out: int
    manifest: str
    missing: tuple[str, ...] = ()
    """The documents that could not be made or read, each with the reason."""


def export(studio: Studio, client_id: int, folder: Path, *, notes: bool = False) -> Written:
    """Write everything that is kept of a client into a folder that is not there yet. Raises Refused.

    Without `notes`, of the sessions only what a client is shown; with it the words for the studio and the professional notes, too, as
    far as the acting person may see them. Documents that are missing are made.
    """
    view = client(studio, client_id)
    role = rights.require(studio, "export")
    if notes and role not in SEES_NOTES:
        raise Refused("not_allowed", _("Your role does not see professional notes. Nothing was written."))
    with writing(folder) as part:
        documents, missing = _documents(studio, client_id, part / "documents")
        with studio.store.snapshot():
            left_out = _tables(studio, client_id, part, notes)
        with speaking(view.language or studio.settings.text("studio.language")):
            write_whole(part / README, _readme(studio, view.name, left_out, missing, notes=notes).encode("utf-8"), 0o600)
        files, manifest = list_hashes(part)
        privacy.exported(studio, client_id, manifest, notes)
    return Written(folder, files, documents, left_out, manifest, missing)


def export_beside(studio: Studio, client_id: int, *, notes: bool = False) -> Written:
    """The same, beside the studio's documents, in a folder with the client's id and the local moment in its name. Raises Refused."""
    moment = studio.clock().astimezone(studio.settings.timezone())
    folder = studio.places.documents / EXPORTS
    make_folders(folder, studio.store.file_mode)
    return export(studio, client_id, folder / f"client-{client_id}-{moment:%Y-%m-%d-%H%M%S}", notes=notes)


def _documents(studio: Studio, client_id: int, folder: Path) -> tuple[int, tuple[str, ...]]:
    """Write the documents; how many, and those that could not be made or read, with the reasons."""
    folder.mkdir(mode=0o700)
    missing = []
    wanted = documents_of(studio, client_id)
    for kind, record_id in wanted:
        try:
            stored = document(studio, kind, record_id)
            bytes_of = stored.path.read_bytes()
        except Refused as refused:
            missing.append(refused.fact)
            continue
        except OSError as error:
            missing.append(_("{path} cannot be read: {reason}.").format(path=stored.path, reason=why(error)))
            continue
        write_whole(folder / stored.path.name, bytes_of, 0o600)
    return len(wanted) - len(missing), tuple(missing)


def _tables(studio: Studio, client_id: int, folder: Path, notes: bool) -> int:
    """Write the tables, and all of them as one JSON file for a program; how many words of sessions are left out."""
    given: dict[str, object] = {"client": client_id, "uid": studio.uid, "notes": notes}
    whole: dict[str, list[dict[str, object]]] = {}
    for name, sql in TABLES.items():
        columns = columns_of(studio, sql, given)
        rows = [tuple(row) for row in studio.store.each(sql, given)]
        whole[name] = [dict(zip(columns, row, strict=True)) for row in rows]
        write_table(folder / f"{name}.csv", columns, as_written(studio, columns, iter(rows)))
    data = json.dumps({"currency": studio.currency, "amounts": "minor units", **whole}, ensure_ascii=False, indent=2)
    write_whole(folder / "client.json", data.encode("utf-8"), 0o600)
    there = studio.store.value(
        """SELECT (SELECT count(*) FILTER (WHERE text <> '') + count(*) FILTER (WHERE professional_note <> '')
                + count(*) FILTER (WHERE personal_note <> '') FROM intervention WHERE client_id = :client)
            + (SELECT count(*) FROM note_addition JOIN intervention ON intervention.id = intervention_id
                WHERE client_id = :client AND words <> '')""",
        given,
    )
    shown = sum(bool(row["text"]) + bool(row["professional_note"]) for row in whole["sessions"]) + len(whole["additions"])
    return int(there) - shown


def _readme(studio: Studio, name: str, left_out: int, missing: Sequence[str], *, notes: bool) -> str:
    lines = (
        _("What {studio} keeps of {client}, written {moment}.").format(
            studio=studio.settings.text("studio.name"), client=name, moment=as_instant(studio.clock())
        ),
        "",
        _("The tables are CSV in UTF-8; amounts are in {currency}, instants in UTC. client.json holds the same for a program.").format(
            currency=studio.currency
        ),
        _("documents holds every invoice, credit note and receipt as it was issued."),
        *([_("These documents are not in it; what stands on them is in the tables:"), *missing] if missing else []),
        _("Words of sessions that are not in it: {count}. {why}").format(
            count=left_out,
            why=_("They are personal notes, or kept by their authors to themselves.")
            if notes
            else _("They are notes for professionals, or kept by their authors to themselves."),
        ),
        "",
        _("To check that nothing was changed since: `sha256sum --check {manifest}` in this folder.").format(manifest=MANIFEST),
        "",
    )
    return "\n".join(lines)


# Erasing --------------------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Gone:
    """What was (or would be) erased. `customers`: who the client still is at Stripe; `copies`: how many daily copies still hold what was
    erased; `anew`, `emptied`: whether the store's file was written anew and its log emptied, so that no remains stand in them.
    """

    erased: privacy.Erased
    customers: tuple[str, ...]
    copies: int
    anew: bool = True
    emptied: bool = True
    files: tuple[str, ...] = ()
    """Files that hold the client's name and could not be removed."""


def erase(
    studio: Studio, client_id: int, reason: str, environment: Mapping[str, str], *, keep_notes: bool = False, sure: bool = False
) -> Gone:
    """Erase what need not be kept of a client, here and then at Stripe; without `sure` only say what that would be. Raises Refused.

    Where Stripe cannot be asked, he is erased here all the same, and the answer names who he is there; erasing again tries again.
    """
    would = privacy.what_would_go(studio, client_id, keep_notes)
    kept = len(copies(studio.places))
    if not sure:
        return Gone(would, _customers(studio, client_id), kept)
    try:
        done = privacy.erase(studio, client_id, reason, keep_notes=keep_notes)
    except Refused as refused:
        if refused.code != "nothing_to_change":
            raise
        if not _customers(studio, client_id):
            # What may be left are remains in the file, of a time when it could not be written anew.
            _write_anew(studio)
            raise
        # Here nothing is left of him: what is left is at Stripe.
        done = would
    # From here on he is erased: what remains of him is named, and keeps nothing else from going.
    _leave_stripe(studio, client_id, environment)
    left = tuple(str(path) for path in _files_of(studio, client_id) if not _taken_away(path))
    known, _trouble = guarded(studio.places.log, lambda: _customers(studio, client_id))
    return Gone(done, known or (), kept, *_write_anew(studio), left)


def _files_of(studio: Studio, client_id: int) -> list[Path]:
    """Previews, statements and what was written down for the client: they hold their name."""
    documents = studio.places.documents
    return [*(documents / SHOWN).glob("*.pdf"), *(documents / EXPORTS).glob(f"*client-{client_id}-*")]


def _taken_away(path: Path) -> bool:
    try:
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    except OSError:
        # (It is named in the answer.)
        return False
    return True


def _write_anew(studio: Studio) -> tuple[bool, bool]:
    """Whether the store's file was written anew, and its log emptied: he is erased, whether or not that can be done now."""
    anew, trouble = guarded(studio.places.log, studio.store.write_anew)
    return (False, False) if trouble is not None or anew is None else anew


def _customers(studio: Studio, client_id: int) -> tuple[str, ...]:
    return tuple(studio.store.column("SELECT customer FROM stripe_customer WHERE client_id = ? AND gone_at IS NULL ORDER BY id", client_id))


def _leave_stripe(studio: Studio, client_id: int, environment: Mapping[str, str]) -> None:
    """Delete the client's customer at the account that can be called, with his cards; whom it cannot reach stays on record."""
    rows = studio.store.rows("SELECT * FROM stripe_customer WHERE client_id = ? AND gone_at IS NULL ORDER BY id", client_id)
    if not rows:
        return

    def leave() -> None:
        there = connection(studio, environment)
        for row in rows:
            if At(row.account, bool(row.live)) == there.at:
                there.stripe.remove_customer(row.customer)
                cards.customer_gone(studio, row.customer)

    # (Where it could not be done, the answer names who the client still is there.)
    guarded(studio.places.log, leave)

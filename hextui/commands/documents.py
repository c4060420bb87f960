"""Documents: the PDF or electronic form of what is issued, previews, receipts, statements; one, or all of them."""

import sys
from collections.abc import Callable
from pathlib import Path

import click

from hextui import typed
from hextui.afterwards import Trouble
from hextui.billing import issue as issuing
from hextui.billing import receipts as making
from hextui.commands.base import Session, command, new_file, option, typed_path
from hextui.commands.payload import made_document
from hextui.errors import PartlyDone, Refused
from hextui.kept_types import document_type
from hextui.plain import receipt_said
from hextui.text import N_, _
from hextui.views.clients import client_id
from hextui.views.documents import receipts_of
from hextui.views.invoices import credit_note_id, invoice, invoice_id
from hextui.workflows import documents
from hextui.workflows.documents import ELECTRONIC, Shown, write_whole
from hextui.workflows.export_documents import export

FORMATS = ("pdf", *ELECTRONIC)


@command(
    "document",
    "hextui document 2026-0001 --output facture.pdf\nhextui document 2026-0001 --format facturx --output -\n"
    "hextui document 12 --preview\nhextui document 2026-0001 --receipted\n"
    "hextui document --all --since 2026-10-01 --until 2026-10-31 --output octobre/",
)
@click.argument("wanted", metavar="[INVOICE]", required=False)
@option("--output", metavar="FILE", help=N_("Copy it here; - for standard output. With --all: the folder."))
@option("--format", "form", type=click.Choice(FORMATS), default="pdf", help=N_("PDF, Factur-X (CII) or Peppol (UBL)."))
@option("--preview", is_flag=True, help=N_("A draft as it would be issued, with a watermark."))
@option("--receipted", is_flag=True, help=N_("The receipted copy of a paid invoice."))
@option("--type", "key", metavar="T", help=N_("With --receipted: by this document type."))
@option("--all", "everything", is_flag=True, help=N_("Of every invoice and credit note; those that are missing are made."))
@option("--since", metavar="DATE", help=N_("With --all: issued on this day or later."))
@option("--until", metavar="DATE", help=N_("With --all: issued on this day or earlier."))
def document(
    session: Session,
    wanted: str | None,
    output: str | None,
    form: str,
    preview: bool,
    receipted: bool,
    key: str | None,
    everything: bool,
    since: str | None,
    until: str | None,
) -> None:
    """A document, or all of them."""
    context = click.get_current_context()
    if everything is (wanted is not None) or preview + receipted + (form != "pdf") + everything > 1 + (everything and form != "pdf"):
        raise click.UsageError(_("Name an invoice, or give --all; --preview, --receipted and --format each stand alone."), context)
    if (since or until) and not everything:
        raise click.UsageError(_("--since and --until go with --all."), context)
    if key is not None and not receipted:
        raise click.UsageError(_("--type goes with --receipted; a draft's is chosen with `hextui compose --type`."), context)
    if everything:
        _export(session, output, form, since, until)
        return
    assert wanted is not None
    studio = session.studio
    note = credit_note_id(studio, wanted)
    kind, record_id = ("invoice", invoice_id(studio, wanted)) if note is None else ("credit_note", note)
    if receipted:
        _give_shown(session, documents.receipted_copy(studio, invoice_id(studio, wanted), key or "receipted"), output)
    elif preview or (kind == "invoice" and _is_pro_forma(session, record_id)):
        draft = invoice_id(studio, wanted)
        shown = documents.preview(studio, draft)
        for gap in issuing.gaps(studio, draft):
            session.aside(_("No font has {what}: it is printed as ? (setting documents.fonts).").format(what=gap))
        _give_shown(session, shown, output)
    elif form != "pdf":
        number = wanted if note is not None else invoice(studio, record_id).number or wanted
        name = f"{documents.file_name(kind, record_id, number)}.{form}.xml"
        _give(session, lambda: documents.electronic(studio, kind, record_id, form), name, output, None)
    else:
        stored = documents.document(studio, kind, record_id)
        if stored.not_electronic:
            session.aside(_("No electronic invoice lies in it: {reason}").format(reason=_(stored.not_electronic)))
        _give(session, stored.path.read_bytes, stored.path.name, output, stored.path)


def _is_pro_forma(session: Session, record_id: int) -> bool:
    view = invoice(session.studio, record_id)
    return view.number is None and document_type(session.studio, view.type).type.kind == "pro_forma"


def _give_shown(session: Session, shown: Shown, output: str | None) -> None:
    """A document that is not kept: written where it was asked for, else beside the documents."""
    if output is None:
        path = documents.write_shown(session.studio, shown)
        _answer(session, path)
    else:
        _give(session, lambda: documents.pdf_of(session.studio, shown), shown.name, output, None)


def _give(session: Session, data: Callable[[], bytes], name: str, output: str | None, kept: Path | None) -> None:
    """A file's bytes: to standard output, or a new file; without one where it is kept, or to standard output."""
    if output == "-" or (output is None and kept is None):
        if session.as_json:
            raise click.UsageError(_("--json needs --output with a file: both cannot go to standard output."), click.get_current_context())
        session.answer_bytes(data())
        return
    path = kept
    if output is not None:
        path = new_file(str(typed_path(output) / name) if typed_path(output).is_dir() else output)
        write_whole(path, data(), 0o600)
    assert path is not None
    _answer(session, path)


def _answer(session: Session, path: Path) -> None:
    session.answer({"document": {"pdf": str(path)}, "pdf": str(path)}, str(path))


def _export(session: Session, output: str | None, form: str, since: str | None, until: str | None) -> None:
    folder = None if output is None else typed_path(output).absolute()
    if form != "pdf" and folder is None:
        raise click.UsageError(_("--all with --format needs --output with a folder."), click.get_current_context())
    if folder is not None and folder.exists() and not folder.is_dir():
        raise Refused("cannot_write", _("{path} is no folder.").format(path=folder))
    first, last = (None if text is None else typed.iso_day(text) for text in (since, until))
    typed.check_period(first, last)
    counts = {"made": 0, "written": 0, "there": 0, "failed": 0}
    failures: list[dict[str, str]] = []
    shown = sys.stderr.isatty() and not session.as_json
    for exported in export(session.studio, folder, form, first, last):
        for name in exported.did:
            counts[name] += 1
        if exported.failed:
            failures.append({"number": exported.number, "message": exported.failed})
            if not session.as_json:
                session.aside(f"{exported.number}: {exported.failed}")
        if shown:
            session.progress(f"{exported.place}/{exported.of}  {exported.number}")
    if shown:
        session.aside("")
    said = _("Made now: {made} · written: {written} · there already: {there} · failed: {failed}").format(**counts)
    if failures:
        raise PartlyDone("some_failed", _("{said}. Those that failed are named above; the others are done.").format(said=said),
                      {**counts, "failures": failures})  # fmt: skip
    session.answer({**counts, "failures": failures}, said, *([str(folder)] if folder is not None else []))


@command(
    "receipt",
    "hextui receipt 2026-0001\nhextui receipt 2026-0001 --output recu.pdf",
)
@click.argument("wanted", metavar="INVOICE")
@option("--type", "key", default="receipt", metavar="T", help=N_("By this document type."))
@option("--output", metavar="FILE", help=N_("Copy it here; - for standard output."))
def receipt(session: Session, wanted: str, key: str, output: str | None) -> None:
    """Make a receipt."""
    studio = session.studio
    record_id = invoice_id(studio, wanted)
    if output is not None and output != "-" and not typed_path(output).is_dir():
        new_file(output)
    made = making.receipt(studio, record_id, key)
    session.did(receipt={"id": made.id, "invoice": record_id})
    for lack in made.lacks:
        session.warn(Trouble("not_as_insurers_want", _("Not as insurers want it: {what}").format(what=lack)))
    pdf = made_document(session, "receipt", made.id)
    if output is not None and pdf is not None:
        _give(session, Path(pdf).read_bytes, Path(pdf).name, output, Path(pdf))
        return
    view = next(each for each in receipts_of(studio, record_id) if each.id == made.id)
    payload = {"id": view.id, "invoice": view.invoice, "type": view.type, "made_on": view.made_on, "total": view.total}
    session.answer(
        {"receipt": {**payload, "pdf": pdf}, "warnings": []},
        f"{receipt_said(view)} · {session.money(view.total)}",
        *([pdf] if pdf else []),
    )


@command(
    "statement",
    "hextui statement 12\nhextui statement 12 --since 2026-01-01 --output releve.pdf",
)
@click.argument("wanted", metavar="CLIENT")
@option("--since", metavar="DATE", help=N_("Earlier movements stand in one line."))
@option("--type", "key", default="statement", metavar="T", help=N_("By this document type."))
@option("--output", metavar="FILE", help=N_("Write the PDF here; - for standard output."))
def statement(session: Session, wanted: str, since: str | None, key: str, output: str | None) -> None:
    """A client's account on paper."""
    first = None if since is None else typed.iso_day(since)
    shown = documents.statement(session.studio, client_id(session.studio, wanted), first, key)
    if output is not None:
        _give(session, lambda: documents.pdf_of(session.studio, shown), shown.name, output, None)
        return
    path = documents.write_shown(session.studio, shown)
    content = shown.content
    lines = [{name: line[name] for name in ("date", "what", "number", "method", "amount", "balance")} for line in content["lines"]]
    session.answer(
        {"statement": {"lines": lines, "balance": content["total"], "late": content["late"], "pdf": str(path)}}, shown.text, "", str(path)
    )


COMMANDS = {"document": document, "receipt": receipt, "statement": statement}

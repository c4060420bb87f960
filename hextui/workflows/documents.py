"""Making and keeping documents: after the commit of issue, cancel or receipt, or when one that is missing is asked for.

What is not final (a preview, a pro forma) or is read anew each time (a receipted copy, a statement) is made when asked for and not kept.
"""

import errno
import hashlib
import os
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hextui import __version__
from hextui.afterwards import guarded
from hextui.billing import issue, receipts, statements, trials
from hextui.billing.document import note_drawn, note_undrawn, record_document
from hextui.billing.receipts import record_receipt_document
from hextui.documents import pictures
from hextui.errors import Refused
from hextui.gateways import leave_transaction
from hextui.log import log_error
from hextui.store.opening import below, make_folders
from hextui.studio import Studio
from hextui.text import _, why
from hextui.views.documents import Frozen, frozen, shown_page, undocumented

if TYPE_CHECKING:
    from hextui.documents.pdf import Rendered


LOGO = "logo"
"""The folder of logos, below the documents folder."""
SHOWN = "shown"
"""The folder of documents that are not kept, below the documents folder."""
DAY = 86_400
STORED_TROUBLE = ("document_changed", "cannot_read")
"""What is wrong with a file that is there: the document itself can be drawn."""


@dataclass(frozen=True)
class Stored:
    """A document's file. Known only when it was just made: the characters that the fonts lack (printed as `?`), and why there is no
    electronic invoice inside although one is wanted.
    """

    path: Path
    missing: str = ""
    not_electronic: str = ""
    without: str = ""
    """The logo that could not be drawn: the document was made without it."""


def _below(content_of: Frozen) -> str:
    """Where a document stands below the documents folder: year, then its name."""
    return f"{content_of.content['issued_on'][:4]}/{file_name(content_of.kind, content_of.id, content_of.number)}.pdf"


def file_name(kind: str, record_id: int, number: str) -> str:
    """What a document's files are called, no two the same: its number; a slash in a number is no folder."""
    if kind == "receipt":
        return f"{number.replace('/', '_')}.receipt{record_id}"
    return number if "/" not in number else f"{number.replace('/', '_')}.{kind}{record_id}"


def write_whole(path: Path, data: bytes, mode: int) -> None:
    """Write a file whole or not at all, durably. Raises Refused when it cannot be written."""
    staged = stage_whole(path, data, mode)
    try:
        staged.replace(path)
    except OSError as error:
        staged.unlink(missing_ok=True)
        raise _cannot_write(path, error) from error


def _cannot_write(path: Path, error: OSError) -> Refused:
    return Refused("cannot_write", _("{path} cannot be written: {reason}.").format(path=path, reason=why(error)))


def stage_whole(path: Path, data: bytes, mode: int) -> Path:
    """Write a file durably beside where it goes by replacing it; the file that waits. Raises Refused."""
    try:
        make_folders(path.parent, mode)
        handle, temporary = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
        try:
            os.fchmod(handle, mode)
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise
        return Path(temporary)
    except OSError as error:
        raise _cannot_write(path, error) from error


def _place(studio: Studio, name: str) -> Path:
    """Where a document of that name stands. Raises Refused where it would lead out of the documents folder."""
    path = below(studio.places.documents, name)
    if path is None:
        raise Refused(
            "document_changed", _("The document {name} lies outside the studio's documents. Restore it from a backup.").format(name=name)
        )
    return path


def _sha256_of(path: Path) -> str | None:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise Refused("cannot_read", _("{path} cannot be read: {reason}.").format(path=path, reason=why(error))) from error


def document(studio: Studio, kind: str, record_id: int) -> Stored:
    """The stored document of an issued invoice, a credit note or a receipt, made now when it is missing.

    A file that was changed is refused; one that was lost is made again, and must come out as it was. Raises Refused.
    """
    leave_transaction(studio.store)
    contents = frozen(studio, kind, record_id)
    try:
        stored = _stored(studio, contents)
    except Refused as refused:
        reason = refused.fact
        if refused.code not in STORED_TROUBLE:
            guarded(studio.places.log, lambda: note_undrawn(studio, kind, record_id, reason=reason))
        raise
    if contents.path is None:
        guarded(studio.places.log, lambda: note_undrawn(studio, kind, record_id, logo=stored.without))
    else:
        guarded(studio.places.log, lambda: note_drawn(studio, kind, record_id))
    return stored


def _stored(studio: Studio, contents: Frozen) -> Stored:
    if contents.path is not None:
        path = _place(studio, contents.path)
        found = _sha256_of(path)
        if found == contents.sha256:
            return Stored(path)
        if found is not None:
            raise Refused(
                "document_changed",
                _("The stored document {path} is not the one that was issued. Restore it from a backup.").format(path=path),
            )
    return _make(studio, contents)


def logo_of(studio: Studio, name: str) -> Path | None:
    """A kept logo that can be drawn; None where it is gone or broken: what cannot be drawn is left out. Raises Refused."""
    path = below(studio.places.documents / LOGO, name) if name else None
    try:
        return path if path is not None and path.is_file() and pictures.is_drawable(path) else None
    except OSError as error:
        raise Refused("cannot_read", _("{path} cannot be read: {reason}.").format(path=path, reason=why(error))) from error


def fonts_of(studio: Studio) -> list[Path]:
    """The font files that draw what the embedded ones lack."""
    return [Path(path) for path in studio.settings.names("documents.fonts")]


def _rendered(studio: Studio, content: dict[str, Any], pay_address: str = "") -> tuple["Rendered", str]:
    """A document of these contents, and the logo that it was made without. Raises Refused where it cannot be drawn."""
    from hextui.documents.pdf import render

    wanted = content.get("brand", {}).get("logo", "")
    logo, fonts = logo_of(studio, wanted), fonts_of(studio)
    error: Exception | None = None
    # A logo that decodes may still be one that the library cannot embed: without it the document is made all the same.
    for picture in (logo, None) if logo is not None else (None,):
        try:
            return render(content, pay_address, picture, fonts), wanted if picture is None else ""
        except Exception as failed:  # noqa: BLE001 - fonts and pictures make a library raise whatever it likes; one document waits
            log_error(studio.places.log, failed)
            error = failed
    said = _("The document {number} cannot be drawn ({name}): look at the logo and the fonts in the settings.")
    number = content.get("number") or _("of the draft")
    raise Refused("not_drawn", said.format(number=number, name=type(error).__name__)) from None


def _make(studio: Studio, contents: Frozen) -> Stored:
    import fpdf

    page_id, address = shown_page(studio, contents.kind, contents.id)
    rendered, without = _rendered(studio, contents.content, address)
    if rendered.missing and contents.sha256 is None and contents.content.get("gaps") is False:
        raise Refused(
            "font_gone",
            _("No font has {what} any more. The document {number} waits until the setting documents.fonts names one again.").format(
                what=rendered.missing, number=contents.number
            ),
        )
    sha256 = hashlib.sha256(rendered.data).hexdigest()
    if contents.sha256 is not None and contents.sha256 != sha256:
        raise Refused(
            "document_lost",
            _("The document {number} is lost and cannot be made as it was with this version. Restore it from a backup.").format(
                number=contents.number
            ),
        )
    name = contents.path or _below(contents)
    path = _place(studio, name)
    made_with = f"hextui {__version__}, fpdf2 {fpdf.__version__}"
    staged = stage_whole(path, rendered.data, studio.store.file_mode)
    try:
        if contents.sha256 is not None:
            _put_in_place(staged, path)
            on_record = contents.sha256
        else:
            put = partial(_put_in_place, staged, path)
            on_record = _record(studio, contents, name, sha256, len(rendered.data), made_with, put, page_id)
    finally:
        staged.unlink(missing_ok=True)
    if contents.kind == "invoice":
        # The preview of what is issued now is of no more use; where it cannot go now it goes by its age.
        with suppress(OSError):
            (studio.places.documents / SHOWN / f"preview-{contents.id}.pdf").unlink(missing_ok=True)
    if on_record != sha256:
        return document(studio, contents.kind, contents.id)
    return Stored(path, rendered.missing, rendered.not_electronic, without)


def _put_in_place(staged: Path, path: Path) -> None:
    """Give a file its name, durably: a power cut that leaves the record leaves the file."""
    try:
        staged.replace(path)
    except OSError as error:
        raise _cannot_write(path, error) from error
    handle = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    except OSError as error:
        # Some network file systems know no such thing of a folder.
        if error.errno != errno.EINVAL:
            raise
    finally:
        os.close(handle)


def _record(
    studio: Studio, contents: Frozen, name: str, sha256: str, size: int, made_with: str, put: Callable[[], None], page_id: int | None
) -> str:
    if contents.kind == "receipt":
        return record_receipt_document(studio, contents.id, name, sha256, size, made_with, put)
    return record_document(studio, contents.kind, contents.id, name, sha256, size, made_with, put, page_id)


def made_after(studio: Studio, kind: str, record_id: int) -> tuple[Stored | None, str]:
    """A document after the step that it is of, which was done: its file, else why it was not made."""
    stored, trouble = guarded(studio.places.log, lambda: document(studio, kind, record_id))
    return stored, "" if trouble is None else trouble.message


def make_missing(studio: Studio) -> int:
    """Make every document that a crash left missing; how many. One that cannot be made now keeps none of the others waiting.

    Raises Refused: the first reason why one could not be made.
    """
    refusals: list[Refused] = []
    waiting = undocumented(studio)
    for kind, record_id in waiting:
        try:
            document(studio, kind, record_id)
        except Refused as refused:
            refusals.append(refused)
    if refusals:
        raise refusals[0]
    return len(waiting)


def receipt(studio: Studio, invoice_id: int, key: str = "receipt") -> tuple[receipts.Receipt, Stored]:
    """Make the receipt for insurers of a paid invoice, and its document. Raises Refused."""
    made = receipts.receipt(studio, invoice_id, key)
    return made, document(studio, "receipt", made.id)


# What is not kept --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Shown:
    """A document that is made when asked for: its contents, and its words for a terminal."""

    content: dict[str, Any]
    text: str
    name: str
    """What its file is called where nothing else is said."""


def _shown(content: dict[str, Any], name: str) -> Shown:
    from hextui.documents.as_text import as_text

    return Shown(content, as_text(content), f"{name}.pdf")


def preview(studio: Studio, invoice_id: int) -> Shown:
    """A draft's document as it would be issued now, with a watermark; a pro forma as it is. Raises Refused."""
    content = issue.preview(studio, invoice_id)
    return _shown(content, f"{'preview' if content.get('preview') else 'pro-forma'}-{invoice_id}")


def receipted_copy(studio: Studio, invoice_id: int, key: str = "receipted") -> Shown:
    """A receipted copy of a paid invoice. Raises Refused."""
    content = receipts.receipted_copy(studio, invoice_id, key)
    return _shown(content, f"{content['number'].replace('/', '_')}-receipted")


def statement(studio: Studio, client_id: int, since: date | None = None, key: str = "statement") -> Shown:
    """A client's statement of account as of today. Raises Refused."""
    content = statements.statement(studio, client_id, since, key)
    return _shown(content, f"statement-{client_id}-{content['issued_on']}")


def try_type(studio: Studio, key: str, invoice_id: int) -> Shown:
    """What a document type makes of an issued invoice, with a watermark; nothing is kept. Raises Refused."""
    content = trials.tried(studio, key, frozen(studio, "invoice", invoice_id).content, invoice_id)
    return _shown(content, f"try-{key}")


def pdf_of(studio: Studio, shown: Shown) -> bytes:
    """The PDF of a document that is not kept. Raises Refused."""
    leave_transaction(studio.store)
    return _rendered(studio, shown.content)[0].data


def write_shown(studio: Studio, shown: Shown) -> Path:
    """Write the PDF of a document that is not kept where a person can fetch it, over the one of that name before; where.

    Those that were written more than a day ago go: they hold clients' names, and can be made again. Raises Refused.
    """
    folder = studio.places.documents / SHOWN
    yesterday = time.time() - DAY
    for old in folder.glob("*.pdf"):
        # (Another terminal may take it away at the same moment; what cannot go today goes another day.)
        with suppress(OSError):
            if old.stat().st_mtime < yesterday:
                old.unlink(missing_ok=True)
    path = folder / shown.name
    write_whole(path, pdf_of(studio, shown), studio.store.file_mode)
    return path


def text_of(studio: Studio, kind: str, record_id: int) -> str:
    """A frozen document as text for a terminal. Raises Refused."""
    from hextui.documents.as_text import as_text

    return as_text(frozen(studio, kind, record_id).content)


ELECTRONIC = ("facturx", "ubl")


def electronic(studio: Studio, kind: str, record_id: int, form: str) -> bytes:
    """The electronic form of an issued invoice or credit note: `facturx` (the CII that lies in its PDF) or `ubl` (Peppol).

    Raises Refused.
    """
    from hextui.documents.electronic.cii import cii
    from hextui.documents.electronic.model import NotExpressible, of_document
    from hextui.documents.electronic.ubl import ubl

    content = frozen(studio, kind, record_id).content
    try:
        invoice = of_document(content)
        return cii(invoice) if form == "facturx" else ubl(invoice)
    except NotExpressible as reason:
        raise Refused(
            "not_electronic", _("There is no electronic form of this document: {reason}").format(reason=_(reason.reason))
        ) from reason

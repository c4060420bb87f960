"""Making and keeping documents: after the commit of issue or cancel, or when one that is missing is asked for."""

import hashlib
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

from hextui import __version__
from hextui.billing.document import record_document
from hextui.errors import Refused
from hextui.gateways import leave_transaction
from hextui.store.opening import make_folders
from hextui.studio import Studio
from hextui.text import _, why
from hextui.views.invoices import Frozen, frozen, shown_page, undocumented


@dataclass(frozen=True)
class Stored:
    """A document's file, and the characters that the fonts lack (printed as `?`; known only when it was just made)."""

    path: Path
    missing: str = ""


def _below(content_of: Frozen) -> str:
    """Where a document stands below the documents folder: year, then number; a slash in a number is no folder."""
    year = content_of.content["issued_on"][:4]
    number = content_of.number
    name = number if "/" not in number else f"{number.replace('/', '_')}.{content_of.kind}{content_of.id}"
    return f"{year}/{name}.pdf"


def write_whole(path: Path, data: bytes, mode: int) -> None:
    """Write a file whole or not at all, durably. Raises Refused when it cannot be written."""
    stage_whole(path, data, mode).replace(path)


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
        raise Refused("cannot_write", _("{path} cannot be written: {reason}.").format(path=path, reason=why(error))) from error


def _sha256_of(path: Path) -> str | None:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise Refused("cannot_read", _("{path} cannot be read: {reason}.").format(path=path, reason=why(error))) from error


def document(studio: Studio, kind: str, record_id: int) -> Stored:
    """The stored document of an issued invoice or credit note, made now when it is missing.

    A file that was changed is refused; one that was lost is made again, and must come out as it was. Raises Refused.
    """
    leave_transaction(studio.store)
    contents = frozen(studio, kind, record_id)
    if contents.path is not None:
        path = studio.places.documents / contents.path
        found = _sha256_of(path)
        if found == contents.sha256:
            return Stored(path)
        if found is not None:
            raise Refused(
                "document_changed",
                _("The stored document {path} is not the one that was issued. Restore it from a backup.").format(path=path),
            )
    return _make(studio, contents)


def _make(studio: Studio, contents: Frozen) -> Stored:
    import fpdf

    from hextui.documents.pdf import render

    page_id, address = shown_page(studio, contents.kind, contents.id)
    logo = contents.content.get("brand", {}).get("logo", "")
    logo_path = studio.places.documents / "logo" / logo if logo else None
    rendered = render(contents.content, address, logo_path if logo_path is not None and logo_path.exists() else None)
    sha256 = hashlib.sha256(rendered.data).hexdigest()
    if contents.sha256 is not None and contents.sha256 != sha256:
        raise Refused(
            "document_lost",
            _("The document {number} is lost and cannot be made as it was with this version. Restore it from a backup.").format(
                number=contents.number
            ),
        )
    below = contents.path or _below(contents)
    path = studio.places.documents / below
    made_with = f"hextui {__version__}, fpdf2 {fpdf.__version__}"
    staged = stage_whole(path, rendered.data, studio.store.file_mode)
    try:
        # On record before it takes its place: another terminal's document is never written over.
        on_record = contents.sha256 or record_document(
            studio, contents.kind, contents.id, below, sha256, len(rendered.data), made_with, page_id
        )
        if on_record == sha256:
            staged.replace(path)
    finally:
        staged.unlink(missing_ok=True)
    if on_record != sha256:
        return document(studio, contents.kind, contents.id)
    return Stored(path, rendered.missing)


def make_missing(studio: Studio) -> int:
    """Make every document that a crash left missing; how many. Raises Refused."""
    waiting = undocumented(studio)
    for kind, record_id in waiting:
        document(studio, kind, record_id)
    return len(waiting)

"""All documents of a time: those that are missing are made, and copies go into a folder, one after the other."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from hextui.errors import Refused
from hextui.store.opening import make_folders
from hextui.studio import Studio
from hextui.text import _, why
from hextui.views.documents import issued_documents
from hextui.workflows.documents import document, electronic, file_name, write_whole


@dataclass(frozen=True)
class Exported:
    """What became of one document: its place among all, and what was done (`made`, `written`, `there`, `failed`)."""

    number: str
    place: int
    of: int
    did: tuple[str, ...]
    failed: str = ""


def export(studio: Studio, folder: Path | None, form: str, since: date | None = None, until: date | None = None) -> Iterator[Exported]:
    """Make every document that is missing, and write each into `folder` (when there is one) as `pdf`, `facturx` or `ubl`.

    One that is there already with the same contents is left alone; one with others is never written over. What fails is said, and
    the others go on. Raises Refused when the folder cannot be made.
    """
    if folder is not None:
        make_folders(folder, 0o600)
    wanted = issued_documents(studio, since, until)
    for place, (kind, record_id, number, made) in enumerate(wanted, start=1):
        try:
            did = _export(studio, folder, form, kind, record_id, number)
            yield Exported(number, place, len(wanted), (*did, *(() if made or form != "pdf" else ("made",))))
        except Refused as refused:
            yield Exported(number, place, len(wanted), ("failed",), refused.message)
        except OSError as error:
            said = _("{path}: {reason}.").format(path=error.filename or number, reason=why(error))
            yield Exported(number, place, len(wanted), ("failed",), said)


def _export(studio: Studio, folder: Path | None, form: str, kind: str, record_id: int, number: str) -> tuple[str, ...]:
    if form == "pdf":
        stored = document(studio, kind, record_id)
        if folder is None:
            return ()
        name, data = stored.path.name, stored.path.read_bytes()
    else:
        name, data = f"{file_name(kind, record_id, number)}.{form}.xml", electronic(studio, kind, record_id, form)
    assert folder is not None
    path = folder / name
    if path.exists() or path.is_symlink():
        if path.is_symlink() or path.read_bytes() != data:
            raise Refused("file_exists", _("{path} is there already. Nothing was copied; name another file.").format(path=path))
        return ("there",)
    write_whole(path, data, 0o600)
    return ("written",)

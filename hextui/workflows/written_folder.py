"""A folder of tables and documents that a person reads and checks without hextui: there whole or not at all, with a list of hashes."""

import hashlib
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from hextui.errors import Refused
from hextui.plain import write_csv
from hextui.studio import Studio
from hextui.text import _, why
from hextui.typed import written_amount
from hextui.workflows.documents import write_whole

MANIFEST = "manifest.sha256"
README = "README.txt"
AMOUNTS = ("unit_price", "price", "gross", "discount", "share", "base", "net", "tax", "total", "amount", "money")
"""Columns in minor units: written in the currency's own."""


@contextmanager
def writing(folder: Path) -> Iterator[Path]:
    """Within it, the place where a folder that is not there yet is written; at its end it stands under its name, whole.

    Raises Refused: it is there already, or cannot be written.
    """
    if folder.exists() or folder.is_symlink():
        raise Refused("file_exists", _("{path} is there already. Nothing was written; name another folder.").format(path=folder))
    if not folder.parent.is_dir():
        raise Refused("cannot_write", _("There is no folder {path}.").format(path=folder.parent))
    try:
        part = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=folder.parent))
    except OSError as error:
        raise Refused("cannot_write", _("{path} cannot be written: {reason}.").format(path=folder, reason=why(error))) from error
    try:
        yield part
        part.rename(folder)
    except OSError as error:
        raise Refused("cannot_write", _("{path} cannot be written: {reason}.").format(path=folder, reason=why(error))) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)


def write_table(path: Path, columns: Sequence[str], rows: Iterator[Sequence[str]]) -> None:
    """Write a table as CSV. Raises OSError."""
    path.touch(mode=0o600)
    with path.open("w", encoding="utf-8", newline="") as file:
        write_csv(file, columns, rows)


def columns_of(studio: Studio, sql: str, given: dict[str, object]) -> list[str]:
    """The names of a query's columns."""
    cursor = studio.store.database.execute_sql(f"SELECT * FROM ({sql}) LIMIT 0", given)
    return [str(column[0]) for column in cursor.description]


def as_written(studio: Studio, columns: Sequence[str], rows: Iterator[tuple[object, ...]]) -> Iterator[list[str]]:
    """Rows as they stand in a table: amounts in the currency's own way, an address on one line."""
    in_currency = [name in AMOUNTS for name in columns]

    def cell(value: object, is_amount: bool) -> str:
        if is_amount and isinstance(value, int):
            return written_amount(studio, value)
        # An address stands on several lines; a table's cell on one.
        return "" if value is None else str(value).replace("\n", ", ")

    for row in rows:
        yield list(map(cell, row, in_currency))


def list_hashes(part: Path) -> tuple[int, str]:
    """Write the list of all files' hashes; how many files there are with it, and its own SHA-256."""
    names = sorted(str(path.relative_to(part)) for path in part.rglob("*") if path.is_file())
    listed = "".join(f"{_sha256(part / name)}  {name}\n" for name in names).encode("utf-8")
    write_whole(part / MANIFEST, listed, 0o600)
    return len(names) + 1, hashlib.sha256(listed).hexdigest()


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()

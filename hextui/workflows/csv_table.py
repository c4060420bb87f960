"""A CSV file as other programs write it: its encoding, separator, headings, dates and amounts, read without guessing."""

import csv
import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path

from hextui.errors import Refused
from hextui.money import NotAnAmount, TooLarge, TooManyDecimals, parse_amount
from hextui.text import _, folded, why

SIZE_LIMIT = 64 * 1024 * 1024
CELL_LIMIT = 60_000
"""More than the longest note can be: such a cell is a file that was not understood."""
CURRENCY_MARK = r"(?:{}|\$ ?CA|CA ?\$|US ?\$|\$ ?US|[$€£¥])"
DATE = re.compile(r"(\d{1,4})[/.\-](\d{1,2})[/.\-](\d{1,4})")


class BadCell(Exception):
    """A cell that cannot be read; its message is for the report of its line."""


@dataclass(frozen=True)
class Row:
    """A line of the file: the number of its first line, and its cells by field."""

    line: int
    cells: Mapping[str, str]

    def get(self, field: str) -> str:
        """A cell without the spaces around it; empty when the file has no such column."""
        return self.cells.get(field, "").strip()


@dataclass(frozen=True)
class Table:
    """A file's rows, and how it was read."""

    fields: tuple[str, ...]
    rows: tuple[Row, ...]
    encoding: str
    delimiter: str
    ignored: tuple[str, ...] = ()
    """The headings of columns that are not known."""


def _decode(data: bytes) -> tuple[str, str]:
    for encoding in ("utf-8-sig", "cp1252", "latin-1"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        return text, {"utf-8-sig": "utf-8", "cp1252": "latin-1"}.get(encoding, encoding)
    raise AssertionError("latin-1 decodes everything")


def _heading_line(text: str) -> str:
    return next((line for line in text.splitlines() if line.strip()), "")


def _bare(cell: str) -> str:
    """A cell without the apostrophe that keeps a spreadsheet from taking it for a formula, as our own tables have it."""
    return cell[1:] if re.match(r"'[=+\-@\t\r]", cell) else cell


def read_table(path: Path, headings: Mapping[str, Sequence[str]]) -> Table:
    """Read a file whose headings are known by `headings` (field: its names, accents and case ignored). Raises Refused."""
    try:
        if path.stat().st_size > SIZE_LIMIT:
            raise Refused("file_too_large", _("{path} is larger than 64 MiB. Split it.").format(path=path))
        data = path.read_bytes()
    except OSError as error:
        raise Refused("cannot_read", _("{path} cannot be read: {reason}.").format(path=path, reason=why(error))) from error
    if b"\x00" in data:
        raise Refused("not_csv", _("{path} is no CSV file.").format(path=path))
    text, encoding = _decode(data)
    if not text.strip():
        raise Refused("empty_file", _("{path} is empty.").format(path=path))
    first = _heading_line(text)
    delimiter = ";" if first.count(";") >= first.count(",") and ";" in first else "\t" if "\t" in first and "," not in first else ","
    names = {folded(name): field for field, spellings in headings.items() for name in spellings}
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows: list[Row] = []
    fields: list[str] = []
    titles: list[str] = []
    start = 1
    try:
        for cells in reader:
            line, start = start, reader.line_num + 1
            if not any(cell.strip() for cell in cells):
                continue
            if not fields:
                fields = [names.get(" ".join(folded(cell[:CELL_LIMIT]).split()), "") for cell in cells]
                titles = [" ".join(cell[:CELL_LIMIT].split()) for cell in cells]
                continue
            if len(cells) != len(fields):
                raise Refused(
                    "not_csv",
                    _("Line {line} has {found} columns, the headings have {wanted}.").format(
                        line=line, found=len(cells), wanted=len(fields)
                    ),
                )
            if any(len(cell) > CELL_LIMIT for cell in cells):
                raise Refused(
                    "not_csv",
                    _("Line {line} has a cell of more than {limit} characters: a quotation mark may be missing.").format(
                        line=line, limit=CELL_LIMIT
                    ),
                )
            rows.append(Row(line, {field: _bare(cell) for field, cell in zip(fields, cells, strict=True) if field}))
    except csv.Error as error:
        raise Refused(
            "not_csv", _("Line {line} cannot be read: a quotation mark is missing, or stands where none may.").format(line=reader.line_num)
        ) from error
    doubled = next((title for title, field in zip(titles, fields, strict=True) if field and fields.count(field) > 1), None)
    if doubled:
        raise Refused("not_csv", _("Two columns say the same: {heading}.").format(heading=doubled[:40]))
    ignored = tuple(title[:40] for title, field in zip(titles, fields, strict=True) if title and not field)
    return Table(tuple(field for field in fields if field), tuple(rows), encoding, delimiter, ignored)


def day_and_time(text: str) -> tuple[str, str]:
    """The two halves of a cell that holds a date and maybe a time: `04/24/2026 2:30 pm`, `2026-04-24T10:00`."""
    match = re.match(r"(\d{1,4}[/.\-]\d{1,2}[/.\-]\d{1,4})(?:T|\s+)?(.*)", text.strip())
    return (match.group(1), match.group(2)) if match else (text.strip(), "")


def _parts(text: str) -> tuple[str, str, str]:
    match = DATE.fullmatch(text)
    if not match:
        raise BadCell(_("{text} is no date.").format(text=text[:40]))
    return match.group(1), match.group(2), match.group(3)


def date_order(values: Sequence[str], said: str | None) -> str:
    """Whether a column's dates are `day-first` or `month-first`: day first unless the file shows otherwise.

    A file that shows both is asked about, not guessed: raises Refused unless `said` answers.
    """
    if said:
        return said
    days = months = False
    for value in values:
        match = DATE.fullmatch(value.strip())
        if match and len(match.group(1)) <= 2:
            days = days or int(match.group(1)) > 12
            months = months or int(match.group(2)) > 12
    if days and months:
        raise Refused(
            "dates_ambiguous",
            _("Some dates have the day first, others the month. Say which it is with --dates day-first or --dates month-first."),
        )
    return "month-first" if months else "day-first"


def cell_date(text: str, order: str) -> date:
    """A date cell: ISO, or in the file's order, with a year of four digits. Raises BadCell."""
    one, two, three = _parts(text)
    if len(one) == 4:
        year, month, day = one, two, three
    else:
        day, month, year = (one, two, three) if order == "day-first" else (two, one, three)
    if len(year) != 4:
        raise BadCell(_("{text}: write the year with four digits.").format(text=text[:40]))
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        raise BadCell(_("{text} is a date that does not exist.").format(text=text[:40])) from None


def cell_amount(text: str, currency: str) -> int:
    """An amount cell in minor units, with its currency's sign or code or without: `1 234,50 $`. Raises BadCell."""
    bare = re.sub(rf"^\s*{CURRENCY_MARK.format(currency)}|{CURRENCY_MARK.format(currency)}\s*$", "", text, flags=re.IGNORECASE)
    try:
        return parse_amount(bare, currency)
    except TooManyDecimals:
        raise BadCell(_("{amount} has more decimals than {currency} has.").format(amount=text[:40], currency=currency)) from None
    except (NotAnAmount, TooLarge):
        raise BadCell(_("{amount} is no amount. Write it like 57.49.").format(amount=text[:40])) from None


def cell_time(text: str) -> time:
    """A time cell: 14:30, 14h30, 2:30 pm. Raises BadCell."""
    match = re.fullmatch(r"(\d{1,2})\s*[:hH.]\s*(\d{2})?(?::\d{2})?\s*([aApP])?\.?[mM]?\.?", text)
    if not match:
        raise BadCell(_("{text} is no time of day.").format(text=text[:40]))
    hour, minute, half = int(match.group(1)), int(match.group(2) or 0), (match.group(3) or "").lower()
    if half:
        if not 1 <= hour <= 12:
            raise BadCell(_("{text} is no time of day.").format(text=text[:40]))
        hour = hour % 12 + (12 if half == "p" else 0)
    try:
        return time(hour, minute)
    except ValueError:
        raise BadCell(_("{text} is no time of day.").format(text=text[:40])) from None

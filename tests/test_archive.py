"""Closings equal the raw rows by the moment they were recorded; an archive can be read and checked without the program."""

import csv
import hashlib
import json
import os
import subprocess
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from hextui.billing import payments
from hextui.errors import Refused
from hextui.studio import Studio
from hextui.views.reports.closings import closings
from hextui.workflows.archive import archive
from hextui.workflows.verify import kept_hash, verify
from tests import studios

TODAY = date(2026, 11, 24)
ZONE = ZoneInfo("America/Montreal")
ENTRY = ("id", "at", "uid", "terminal", "kind", "client_id", "from_client_id", "intervention_id", "invoice_id", "credit_note_id",
         "payment_id", "amount", "details", "words_hash", "previous")  # fmt: skip
NUMBERS = {"id", "uid", "client_id", "from_client_id", "intervention_id", "invoice_id", "credit_note_id", "payment_id", "amount"}
TEXTS = {"at", "terminal", "kind", "details", "previous"}


@pytest.fixture(scope="module")
def studio(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Studio]:
    """A demo studio."""
    folder: Path = tmp_path_factory.mktemp("demo")
    made = studios.demo(folder, TODAY)
    yield made
    made.store.close()


def local(instant: str) -> date:
    return datetime.strptime(instant, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC).astimezone(ZONE).date()


@pytest.mark.parametrize(("by", "digits"), [("day", 10), ("month", 7), ("year", 4)])
def test_a_closing_is_what_was_recorded_in_its_time(studio: Studio, by: str, digits: int) -> None:
    moved: dict[str, list[int]] = defaultdict(lambda: [0] * 5)
    for sql, places_ in (
        ("SELECT issued_at, 1, total, 0, 0, 0 FROM invoice WHERE number IS NOT NULL", 5),
        ("SELECT issued_at, 0, 0, 1, total, 0 FROM credit_note", 5),
        ("SELECT recorded_at, 0, 0, 0, 0, money FROM payment", 5),
    ):
        for at, *amounts in studio.store.each(sql):
            for place in range(places_):
                moved[local(at).isoformat()[:digits]][place] += amounts[place]
    found = closings(studio, by, date(2000, 1, 1), TODAY)
    # Days on which nobody worked are closed together with the last one on which somebody did.
    spans = {each.period: (each.period[:digits], each.period[-digits:]) for each in found}
    for each in found:
        inside = [sums for period, sums in moved.items() if spans[each.period][0] <= period <= spans[each.period][1]]
        shown = [each.invoices, each.invoiced, each.credit_notes, each.credited, each.received]
        assert shown == [sum(column) for column in zip([0] * 5, *inside, strict=True)], each.period
    assert all(any(a <= period <= b for a, b in spans.values()) for period in moved if period <= TODAY.isoformat()[:digits])
    turnover = money = 0
    journal = list(studio.store.each("SELECT id, at, hash FROM journal"))
    for each in found:
        turnover += each.invoiced - each.credited
        money += each.received
        assert (each.turnover, each.money) == (turnover, money)
        entries = [row for row in journal if local(row[1]).isoformat()[:digits] <= spans[each.period][1]]
        assert (each.entry, each.head) == (entries[-1][0], entries[-1][2])
        assert each.is_over == (spans[each.period][1] < TODAY.isoformat()[:digits])


def test_a_part_of_the_closings_has_the_same_sums_as_the_whole(studio: Studio) -> None:
    whole = {each.period: each for each in closings(studio, "month", date(2000, 1, 1), TODAY)}
    part = closings(studio, "month", date(2026, 3, 15), date(2026, 5, 2))
    assert [each.period for each in part] == ["2026-03", "2026-04", "2026-05"]
    assert all(whole[each.period] == each for each in part)


def test_a_period_that_is_over_never_changes(tmp_path: Path) -> None:
    home = studios.quebec(tmp_path / "home", uid=os.getuid())
    paid, _items = studios.issued(home.studio)
    today = home.studio.today()
    home.clock.forward(days=2)
    before = closings(home.studio, "day", today, today)
    # Dated back: it counts on the day it is recorded.
    payments.mark_paid(home.studio, [paid], "cash", dated=today)
    assert closings(home.studio, "day", today, today) == before
    (later,) = closings(home.studio, "day", today + timedelta(days=1), today + timedelta(days=2))
    assert later.received == later.money > 0


def test_a_clock_that_runs_back_over_midnight_changes_no_closing(tmp_path: Path) -> None:
    """What is recorded then counts on the day of its entry, which never goes back."""
    home = studios.quebec(tmp_path / "home", uid=os.getuid())
    home.clock.now = datetime(2026, 11, 26, 5, 0, 30, tzinfo=UTC)
    paid, _items = studios.issued(home.studio)
    before = closings(home.studio, "day", date(2026, 11, 25), date(2026, 11, 25))
    home.clock.now -= timedelta(seconds=60)
    payments.mark_paid(home.studio, [paid], "cash")
    home.clock.now += timedelta(minutes=5)
    assert closings(home.studio, "day", date(2026, 11, 25), date(2026, 11, 25)) == before == []
    (today,) = closings(home.studio, "day", date(2026, 11, 26), date(2026, 11, 26))
    assert (today.invoices, today.received > 0) == (1, True)


def rows(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_an_archive_is_checked_without_the_program(studio: Studio, tmp_path: Path) -> None:
    done = archive(studio, tmp_path / "kept", date(2026, 9, 1), date(2026, 10, 31))
    folder = done.folder
    subprocess.run(["sha256sum", "--check", "--quiet", "manifest.sha256"], cwd=folder, check=True)
    assert hashlib.sha256((folder / "manifest.sha256").read_bytes()).hexdigest() == done.manifest
    listed = {line.split("  ", 1)[1] for line in (folder / "manifest.sha256").read_text().splitlines()}
    there = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
    assert listed == there - {"manifest.sha256"}
    # The books: every amount, from the store's own rows.
    issued = dict(studio.store.each("SELECT number, total FROM invoice WHERE issued_on BETWEEN '2026-09-01' AND '2026-10-31'"))
    assert {row["number"]: round(float(row["total"]) * 100) for row in rows(folder, "invoices")} == issued
    notes = dict(studio.store.each("SELECT number, total FROM credit_note WHERE issued_on BETWEEN '2026-09-01' AND '2026-10-31'"))
    assert {row["number"]: round(float(row["total"]) * 100) for row in rows(folder, "credit_notes")} == notes
    assert len(list((folder / "documents").glob("*.pdf"))) == len(issued) + len(notes) == done.documents
    lines: dict[str, int] = defaultdict(int)
    for row in rows(folder, "invoice_lines"):
        lines[row["number"]] += round(float(row["amount"]) * 100)
    taxes: dict[str, int] = defaultdict(int)
    for row in rows(folder, "invoice_taxes"):
        taxes[row["number"]] += round(float(row["amount"]) * 100)
    assert {number: lines[number] + taxes[number] for number in issued} == issued
    # The chain, as the README tells to reckon it.
    previous = None
    for row in rows(folder, "journal"):
        entry: dict[str, Any] = {name: row["amount_minor" if name == "amount" else name] for name in ENTRY}
        for name, value in entry.items():
            entry[name] = int(value) if name in NUMBERS and value else value if value or name in TEXTS else None
        written = json.dumps(entry, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
        assert hashlib.sha256(written.encode()).hexdigest() == row["hash"], row
        assert previous in (None, row["previous"])
        previous = row["hash"]
    assert previous is not None
    assert previous in (folder / "README.txt").read_text(encoding="utf-8")
    assert verify(studio, kept_hash(previous)).findings == []
    assert rows(folder, "closings-month")[-1][list(rows(folder, "closings-month")[-1])[-1]] == previous


def test_what_is_archived_is_journaled_and_holds_no_notes(studio: Studio, tmp_path: Path) -> None:
    done = archive(studio, tmp_path / "all")
    last = studio.store.row("SELECT kind, details FROM journal ORDER BY id DESC LIMIT 1")
    assert last is not None
    assert last.kind == "archive"
    assert json.loads(last.details)["manifest"] == done.manifest
    notes = [text for (text,) in studio.store.each("SELECT professional_note FROM intervention WHERE professional_note <> '' LIMIT 50")]
    assert notes
    tables = "".join(path.read_text(encoding="utf-8") for path in done.folder.glob("*.csv"))
    assert not [note for note in notes if note in tables]
    assert all(path.stat().st_mode & 0o077 == 0 for path in done.folder.rglob("*"))


def test_an_archive_is_there_whole_or_not_at_all(studio: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "taken").mkdir()
    for folder, since, until in (
        (tmp_path / "taken", None, None),
        (tmp_path / "no" / "where", None, None),
        (tmp_path / "new", date(2026, 2, 1), date(2026, 1, 1)),
    ):
        with pytest.raises(Refused):
            archive(studio, folder, since, until)

    def fails(*_given: object) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("hextui.workflows.written_folder._sha256", fails)
    with pytest.raises(Refused):
        archive(studio, tmp_path / "new", date(2026, 10, 1), date(2026, 10, 31))
    assert {path.name for path in tmp_path.iterdir()} == {"taken"}

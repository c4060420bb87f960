"""Closings: each day, month and year is closed once, before the first step after it, and never moves again."""

import sqlite3
import threading
from collections.abc import Iterator
from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from hextui.billing import closings as closing
from hextui.billing import payments, setup
from hextui.store import open_store
from hextui.studio import Studio
from hextui.views.reports.closings import closings
from hextui.views.reports.day import day
from hextui.workflows.verify import verify
from tests import studios
from tests.test_migrations import laid


@pytest.fixture
def home(tmp_path: Path) -> Iterator[studios.Home]:
    made = studios.quebec(tmp_path / "home")
    closing.watch(made.studio)
    yield made
    made.studio.store.close()


def kept(studio: Studio, sort: str = "day") -> list[tuple[str, int, int]]:
    rows = studio.store.rows("SELECT period, invoiced, received FROM closing WHERE sort = ? ORDER BY id", sort)
    return [(row.period, row.invoiced, row.received) for row in rows]


def test_the_first_step_of_a_day_closes_what_ended_before_it(home: studios.Home) -> None:
    draft, _items = studios.issued(home.studio)
    assert kept(home.studio) == [], "a day that is not over is not closed"
    home.clock.forward(days=1)
    payments.mark_paid(home.studio, [draft], "transfer")
    assert kept(home.studio) == [("2026-11-24", 5749, 0)]
    kinds = home.studio.store.column("SELECT kind FROM journal ORDER BY id DESC LIMIT 2")
    assert kinds == ["mark_paid", "close"], "in an entry of its own, before the step's"
    home.clock.forward(days=7)
    studios.issued(home.studio)
    assert kept(home.studio)[1:] == [("2026-11-25/2026-12-01", 0, 5749)], "days on which nobody wrote are closed with the one before"
    assert kept(home.studio, "month") == [("2026-11", 5749, 5749)]
    assert verify(home.studio).findings == []


def test_a_reader_closes_nothing(home: studios.Home) -> None:
    studios.issued(home.studio)
    home.clock.forward(days=3)
    assert [each.kept for each in closings(home.studio, "day", date(2026, 11, 1), date(2026, 12, 1))] == [False]
    assert verify(home.studio).findings == []
    assert kept(home.studio) == []


def test_a_step_that_is_refused_leaves_the_closing_and_nothing_else(home: studios.Home) -> None:
    studios.issued(home.studio)
    home.clock.forward(days=1)
    with pytest.raises(Exception, match="999"):
        payments.mark_paid(home.studio, [999], "cash")
    assert kept(home.studio) == [("2026-11-24", 5749, 0)]
    assert home.studio.store.value("SELECT kind FROM journal ORDER BY id DESC LIMIT 1") == "close"


def test_a_closing_is_never_moved_by_the_time_zone(home: studios.Home) -> None:
    studios.issued(home.studio)
    home.clock.forward(days=1)
    studios.issued(home.studio)
    before = home.studio.store.rows("SELECT * FROM closing")
    for zone in ("Pacific/Honolulu", "Asia/Tokyo", "Europe/Paris", "America/Montreal"):
        setup.set_setting(home.studio, "studio.timezone", zone)
        home.studio = Studio(
            home.studio.places, home.studio.store, home.studio.settings.changed("studio.timezone", zone), home.studio.uid, "", home.clock
        )
        closing.watch(home.studio)
        home.clock.forward(hours=14)
        studios.issued(home.studio)
        assert home.studio.store.rows("SELECT * FROM closing")[: len(before)] == before
        assert verify(home.studio).findings == []
    total = sum(amount for _period, amount, _money in kept(home.studio))
    assert total == home.studio.store.value("SELECT turnover FROM closing WHERE sort = 'day' ORDER BY id DESC LIMIT 1")


@pytest.mark.parametrize("zone", ["America/Montreal", "Europe/Paris", "Australia/Lord_Howe"])
def test_four_hundred_days_are_each_closed_once(tmp_path: Path, zone: str) -> None:
    """Over both changes of the clock, days without work, a clock that runs back, and an evening's work around midnight."""
    clock = studios.SetClock(datetime(2026, 1, 1, 12, tzinfo=UTC))
    home = studios.make(tmp_path / "home", {**studios.QUEBEC, "studio.timezone": zone}, clock=clock)
    closing.watch(home.studio)
    local = ZoneInfo(zone)
    expected = 0
    for number in range(400):
        if number % 7 in (5, 6):
            clock.forward(days=1)
            continue
        # Around midnight, and once back in time.
        for hours in (0, 11.9, 0.2, -0.01, 11.91):
            clock.forward(hours=hours)
            setup.set_setting(home.studio, "documents.footer", f"{number} {hours}")
            expected += 1
    days = home.studio.store.rows("SELECT * FROM closing WHERE sort = 'day' ORDER BY id")
    assert len({row.period for row in days}) == len(days)
    assert all(before.until == after.since for before, after in pairwise(days))
    for row in days:
        start = datetime.fromisoformat(row.until).astimezone(local)
        assert (start.hour, start.minute) == (0, 0), "a day ends at the studio's midnight"
    covered = (datetime.fromisoformat(days[-1].until) - datetime.fromisoformat(days[0].until)).total_seconds() / 86400
    named = sum(_length(row.period) for row in days[1:])
    assert round(covered) == named, "no day is in two closings, and none in none"
    months = home.studio.store.column("SELECT period FROM closing WHERE sort = 'month' ORDER BY id")
    assert months[:3] == ["2026-01", "2026-02", "2026-03"]
    assert home.studio.store.column("SELECT period FROM closing WHERE sort = 'year'") == ["2026"]
    assert verify(home.studio).findings == []
    home.studio.store.close()


def _length(period: str) -> int:
    first, _slash, last = period.partition("/")
    return (date.fromisoformat(last or first) - date.fromisoformat(first)).days + 1


def test_two_terminals_at_midnight_close_a_day_once(home: studios.Home) -> None:
    studios.issued(home.studio)
    home.clock.forward(days=1)
    begin = threading.Barrier(4)

    def work() -> None:
        store = open_store(home.folder / "studio.db")
        studio = Studio(home.studio.places, store, home.studio.settings, home.studio.uid, "", home.clock)
        closing.watch(studio)
        begin.wait()
        studios.published(studio)
        store.close()

    threads = [threading.Thread(target=work) for _each in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert kept(home.studio) == [("2026-11-24", 5749, 0)]
    assert home.studio.store.value("SELECT count(*) FROM intervention") == 5
    assert verify(home.studio).findings == []


def test_a_store_that_worked_before_begins_with_its_sums_so_far(tmp_path: Path) -> None:
    laid(tmp_path / "home", "filled-8.sql")
    studio = studios.opened(tmp_path / "home")
    assert isinstance(studio.clock, studios.SetClock)
    closing.watch(studio)
    studio.clock.forward(days=3)
    turnover = studio.store.value("SELECT sum(total) FROM invoice") - studio.store.value("SELECT sum(total) FROM credit_note")
    studios.issued(studio)
    (start,) = studio.store.rows("SELECT * FROM closing")
    assert (start.sort, start.since, start.turnover) == ("start", "", turnover)
    assert start.money == studio.store.value("SELECT sum(money) FROM payment")
    studio.clock.forward(days=1)
    studios.issued(studio)
    assert kept(studio) == [("2026-11-27", 5749, 0)]
    shown = closings(studio, "day", date(2026, 1, 1), date(2026, 12, 31))
    assert [(each.period, each.kept) for each in shown] == [("2026-11-24", False), ("2026-11-27", True), ("2026-11-28", False)]
    assert [each for each in verify(studio).findings if "documents" not in each.where] == []
    studio.store.close()


def test_the_end_of_a_day_shows_its_closing(home: studios.Home) -> None:
    studios.issued(home.studio)
    home.clock.forward(days=1)
    studios.issued(home.studio)
    shown = day(home.studio, date(2026, 11, 24))
    assert (shown.turnover, shown.closed_at[:10]) == (5749, "2026-11-25")
    assert shown.head == home.studio.store.value("SELECT head FROM closing")
    assert day(home.studio, date(2026, 11, 25)).closed_at == ""


def test_the_store_refuses_a_closing_that_does_not_follow(home: studios.Home) -> None:
    studios.issued(home.studio)
    home.clock.forward(days=1)
    studios.issued(home.studio)
    connection = sqlite3.connect(home.folder / "studio.db")
    for sql, said in (
        ("UPDATE closing SET invoiced = 0", "never changes"),
        ("DELETE FROM closing", "never deleted"),
        ("INSERT INTO closing SELECT 9, sort, 'x', '2026-01-01T00:00:00Z', until, 0, 0, 0, 0, 0, 0, 0, entry, head, closed_at FROM closing",
         "begins where the last one ended"),
        ("INSERT INTO closing SELECT 9, sort, period, until, '2099-01-01T00:00:00Z', 0, 0, 0, 0, 0, 0, 0, 0, '', closed_at FROM closing",
         "place is taken"),
    ):  # fmt: skip
        with pytest.raises(sqlite3.IntegrityError, match=said):
            connection.execute(sql)
    connection.close()


@pytest.mark.parametrize("column", ["invoiced", "turnover", "money", "entry", "head", "since"])
def test_verify_finds_a_closing_that_was_changed(home: studios.Home, column: str) -> None:
    studios.issued(home.studio)
    home.clock.forward(days=1)
    studios.issued(home.studio)
    connection = sqlite3.connect(home.folder / "studio.db")
    for name in ("closing_fixed", "closing_kept"):
        connection.execute(f"DROP TRIGGER {name}")
    value = {"head": "'0'", "since": "'2026-01-01T00:00:00Z'"}.get(column, f"{column} + 1")
    connection.execute(f"UPDATE closing SET {column} = {value}")
    connection.commit()
    connection.close()
    found = [each.where for each in verify(home.studio).findings]
    assert "closing 1" in found
    assert any("2026-11-24" in each for each in found) or column == "since"


def test_by_command_the_day_is_closed_too(tmp_path: Path) -> None:
    import os

    home = studios.quebec(tmp_path / "home", uid=os.getuid())
    studios.issued(home.studio)
    home.studio.store.close()
    home.clock.forward(days=1)
    studios.command(home.folder, "write", "1", "PR", clock=home.clock)
    home.clock.forward(days=1)
    answer = studios.command(home.folder, "report", "closings", "--json", clock=home.clock)
    assert [(each["period"], each["kept"]) for each in answer.json["closings"]] == [("2026-11-24", True)]

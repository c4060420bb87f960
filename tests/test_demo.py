"""The demo studio: believable, whole, and the same for the same day."""

import hashlib
import re
import sqlite3
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from hextui.billing import interventions
from hextui.reckoning import STANDING, standing_of
from hextui.settings import places
from hextui.workflows.demo import make_demo
from hextui.workflows.verify import verify
from tests import studios

DAY = date(2026, 11, 20)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demo studio of that day."""
    made: Path = tmp_path_factory.mktemp("demo")
    studios.demo(made, DAY).store.close()
    return made


def contents(folder: Path) -> str:
    """A hash of all that is in the store."""
    connection = sqlite3.connect(folder / "studio.db")
    whole = hashlib.sha256("\n".join(connection.iterdump()).encode()).hexdigest()
    connection.close()
    return whole


def test_the_demo_has_every_state_and_is_sound(folder: Path) -> None:
    with studios.reading(folder) as studio:
        rows = studio.store.rows(STANDING)
        states = {standing_of(row).state for row in rows}
        assert states == {"draft", "open", "partially_paid", "paid", "cancelled", "written_off"}
        items = {row.state for row in studio.store.rows("SELECT DISTINCT state FROM intervention")}
        assert items == {"draft", "unbilled", "invoiced", "free", "discarded"}
        count = studio.store.value
        assert count("SELECT count(*) FROM client") == 60
        assert count("SELECT count(*) FROM code") == 12
        assert count("SELECT count(*) FROM intervention") > 1000
        first, last = count("SELECT min(at) FROM intervention"), count("SELECT max(at) FROM intervention")
        assert (first[:7], last[:7]) == ("2024-11", "2026-11")
        assert count("SELECT count(*) FROM client WHERE language = 'es'") > 5
        assert count("SELECT count(*) FROM client WHERE archived_at IS NOT NULL") == 1
        assert count("SELECT count(*) FROM document") == 0, "documents are made when first opened"
        assert verify(studio).findings == []


def test_the_demo_is_the_same_for_the_same_day(folder: Path, tmp_path: Path) -> None:
    make_demo(places(None, {"HEXTUI_HOME": str(tmp_path)}), DAY, studios.SetClock()).store.close()
    assert contents(tmp_path) == contents(folder)


def test_the_demo_never_takes_a_real_studios_place(tmp_path: Path) -> None:
    home = studios.quebec(tmp_path / "home")
    home.studio.store.close()
    before = contents(home.folder)
    answer = studios.command(home.folder, "demo", "--folder", str(home.folder), "--json")
    assert (answer.status, answer.json["error"]["code"]) == (3, "studio_exists")
    assert contents(home.folder) == before


def test_the_command_makes_it_anew_and_says_how_to_go_on(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hextui.workflows.demo.DAYS", 60)
    monkeypatch.setattr("hextui.workflows.demo._last_days", lambda demo: None)
    answer = studios.command(folder, "demo", "--folder", str(folder), "--today", "2026-11-19")
    assert answer.status == 0
    assert re.search(rf"HEXTUI_HOME={folder} \S+ balances", answer.out)
    assert "made anew" in studios.command(folder, "demo", "--folder", str(folder), "--today", "2026-11-19", LANG="en").out


def test_a_demo_made_in_the_evening_can_be_worked_in(tmp_path: Path) -> None:
    """In the studio it is still the day before when the clock of the world has begun another."""
    clock = studios.SetClock(datetime(2026, 11, 25, 0, 10, tzinfo=UTC))
    studio = make_demo(places(None, {"HEXTUI_HOME": str(tmp_path)}), None, clock)
    assert interventions.write(studio, 1, "EP60", minutes=60)
    studio.store.close()

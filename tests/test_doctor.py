"""The doctor finds what is wrong with what a studio stands on, says what to do, and changes nothing."""

import os
import subprocess
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

import pytest

from hextui.settings import places
from hextui.workflows import copies, doctor
from hextui.workflows.doctor import Looked
from tests import cards, post_office, studios
from tests.mailing import mailing

GOOD = {"TERM": "xterm-256color", "LANG": "C.UTF-8"}


@pytest.fixture
def home(tmp_path: Path) -> studios.Home:
    """A studio of whoever runs the tests."""
    return studios.quebec(tmp_path / "home", uid=os.getuid())


def looked(
    home: studios.Home, environment: Mapping[str, str] | None = None, window: tuple[int, int] | None = (80, 24)
) -> dict[str, Looked]:
    where = places(None, {"HEXTUI_HOME": str(home.folder)})
    return {each.name: each for each in doctor.doctor(where, {**GOOD, **(environment or {})}, home.clock, window)}


def test_a_studio_that_is_well_is_said_to_be(home: studios.Home) -> None:
    copies.copy_of_today(home.studio)
    found = looked(home)
    assert {name: each.state for name, each in found.items() if each.state != "ok"} == {"mail": "warn"}
    assert set(found) == {"settings", "store", "permissions", "disk", "copies", "time", "mail", "stripe", "documents", "terminal"}


def test_the_command_for_files_that_are_too_open_mends_them(home: studios.Home) -> None:
    (home.folder / "hextui.log").touch(mode=0o644)
    for name, mode in (("studio.toml", 0o640), ("hextui.log", 0o644), ("studio.db", 0o602)):
        (home.folder / name).chmod(mode)
    found = looked(home)["permissions"]
    assert found.state == "bad"
    for name in ("studio.toml", "hextui.log", "studio.db"):
        assert name in found.said
    subprocess.run(found.cure, shell=True, check=True, cwd="/")
    assert looked(home)["permissions"].state == "ok"
    assert (home.folder / "studio.db").stat().st_mode & 0o777 == 0o600


def test_a_group_that_shares_the_folder_may_read(tmp_path: Path) -> None:
    folder = tmp_path / "home"
    folder.mkdir()
    folder.chmod(0o2770)
    home = studios.quebec(folder, uid=os.getuid())
    assert looked(home)["permissions"].state == "ok"
    (folder / "studio.toml").chmod(0o664)
    found = looked(home)["permissions"]
    assert found.state == "bad"
    subprocess.run(found.cure, shell=True, check=True, cwd="/")
    assert (folder / "studio.toml").stat().st_mode & 0o777 == 0o660


def test_settings_and_a_store_that_cannot_be_read_are_named(home: studios.Home) -> None:
    home.studio.store.close()
    settings = home.folder / "studio.toml"
    kept = settings.read_bytes()
    settings.write_bytes(b"[[[")
    assert looked(home)["settings"].state == "bad"
    settings.write_bytes(kept)
    store = home.folder / "studio.db"
    store.write_bytes(b"\x00" * 5000)
    found = looked(home)
    assert found["store"].state == "bad"
    assert "permissions" in found
    store.unlink()
    settings.unlink()
    assert [each.name for each in looked(home).values()] == ["store"]


def test_a_clock_that_ran_back_and_copies_that_grow_old_are_named(home: studios.Home) -> None:
    copies.copy_of_today(home.studio)
    studios.issued(home.studio)
    home.clock.forward(days=4)
    assert looked(home)["copies"].state == "warn"
    home.clock.now -= timedelta(days=8)
    assert looked(home)["time"].state == "bad"


def test_the_disk_is_held_against_the_store(home: studios.Home, monkeypatch: pytest.MonkeyPatch) -> None:
    for free, state in ((doctor.NARROW - 1, "bad"), (doctor.LITTLE - 1, "warn"), (doctor.LITTLE, "ok")):
        monkeypatch.setattr(doctor.shutil, "disk_usage", lambda _path, free=free: doctor.shutil._ntuple_diskusage(0, 0, free))  # type: ignore[attr-defined]
        assert looked(home)["disk"].state == state


def test_the_mail_server_is_asked_and_nothing_is_sent(tmp_path: Path) -> None:
    with mailing(tmp_path, "starttls", login=True) as mails:
        where = mails.studio.places

        def mail(**environment: str) -> Looked:
            return next(each for each in doctor.doctor(where, {**GOOD, **environment}, mails.home.clock, None) if each.name == "mail")

        mails.set(**{f"professionals__{os.getuid()}__role": "owner"})
        mails.home.studio.store.close()
        assert mail().state == "ok"
        wrong = mail(HEXTUI_MAIL_PASSWORD="wrong")
        assert wrong.state == "bad"
        assert "password" in wrong.said
        assert post_office.PASSWORD not in wrong.said
        mails.server.stop()
        assert mail().state == "bad"
        assert mails.taken == []


def test_stripe_is_asked_whose_the_key_is(tmp_path: Path) -> None:
    with cards.till(tmp_path / "home") as till:
        till.command("stripe", "connect")

        def stripe(**environment: str) -> dict[str, str]:
            answer = till.command("doctor", "--json", **environment).json
            found = answer["doctor"]["checks"] if "doctor" in answer else answer["error"]["checks"]
            return next(each for each in found if each["name"] == "stripe")

        assert stripe()["state"] == "warn", "test money is no money"
        assert "TEST" in stripe()["said"]
        till.server.fault = lambda _verb, _path: "drop"
        assert stripe()["state"] == "bad"
        assert cards.KEY not in str(stripe())


@pytest.mark.parametrize(
    ("environment", "window", "state"),
    [({}, (80, 24), "ok"), ({"TERM": "dumb"}, (80, 24), "bad"), ({"LANG": "C"}, (80, 24), "warn"), ({}, (79, 24), "warn"),
     ({"LANG": "C", "LC_ALL": "fr_CA.utf8"}, (120, 40), "ok"), ({}, None, "ok")],
)  # fmt: skip
def test_the_terminal_is_looked_at(home: studios.Home, environment: Mapping[str, str], window: tuple[int, int] | None, state: str) -> None:
    assert looked(home, environment, window)["terminal"].state == state


def test_the_doctor_by_command(home: studios.Home) -> None:
    said = studios.command(home.folder, "doctor")
    assert said.status == 0
    assert "✓" in said.out
    answer = studios.command(home.folder, "doctor", "--json").json["doctor"]
    assert answer["ok"] is True
    (home.folder / "studio.toml").chmod(0o644)
    wrong = studios.command(home.folder, "doctor", "--json")
    assert (wrong.status, wrong.json["error"]["code"]) == (1, "doctor")

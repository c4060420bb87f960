"""Copies a day, thinned as they grow older; a copy takes the studio's place when it is whole, and what was there is kept."""

import os
import sqlite3
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hextui.billing import payments
from hextui.errors import Refused, StoreFault
from hextui.settings import places
from hextui.studio import Studio, open_studio
from hextui.workflows import backup as backup_room
from hextui.workflows import copies, mail_account
from hextui.workflows import restore as restoring
from hextui.workflows.backup import backup
from hextui.workflows.documents import document
from hextui.workflows.restore import restore
from hextui.workflows.verify import verify
from tests import studios


@pytest.fixture
def home(tmp_path: Path) -> studios.Home:
    """A studio with an issued invoice and its document, owned by whoever runs the tests."""
    made = studios.quebec(tmp_path / "home", uid=os.getuid())
    studios.issued(made.studio)
    document(made.studio, "invoice", 1)
    return made


def reopened(home: studios.Home) -> Studio:
    return replace(open_studio(home.studio.places), clock=home.clock)


# A copy a day -------------------------------------------------------------------------------------------------------------------------


def test_a_copy_a_day_is_made_once_and_is_a_whole_studio(home: studios.Home) -> None:
    first = copies.copy_of_today(home.studio)
    assert first.made is not None
    assert copies.copy_of_today(home.studio).made is None
    home.clock.forward(days=1)
    studios.issued(home.studio)
    second = copies.copy_of_today(home.studio)
    assert second.made is not None
    for made, invoices in ((first.made, 1), (second.made, 2)):
        copy = open_studio(places(str(made), {}))
        assert verify(copy).findings == []
        assert copy.store.value("SELECT count(*) FROM invoice WHERE number IS NOT NULL") == invoices
        copy.store.close()
    # A document that does not change is one file in all copies, and never the studio's own.
    name = next(path.relative_to(first.made.with_suffix(".documents")) for path in first.made.with_suffix(".documents").rglob("*.pdf"))
    one, other = (made.with_suffix(".documents") / name for made in (first.made, second.made))
    assert one.samefile(other)
    assert not one.samefile(home.studio.places.documents / name)


def test_a_copy_that_was_broken_off_is_made_anew(home: studios.Home) -> None:
    made = copies.copy_of_today(home.studio).made
    assert made is not None
    made.with_suffix(".toml").unlink()
    made.write_bytes(b"half")
    assert copies.copies(home.studio.places) == []
    assert copies.copy_of_today(home.studio).made == made
    copy = open_studio(places(str(made), {}))
    assert verify(copy).findings == []
    copy.store.close()


def test_copies_grow_fewer_with_their_age(home: studios.Home) -> None:
    folder = copies.folder_of(home.studio.places)
    folder.mkdir()
    today = home.studio.today()
    for ago in range(1, 800):
        for suffix in ("db", "toml"):
            (folder / f"{today - timedelta(days=ago)}.{suffix}").touch()
    (folder / "letters.db").touch()
    done = copies.copy_of_today(home.studio)
    there = copies.copies(home.studio.places)
    assert len(there) + len(done.removed) == 800
    assert {today - timedelta(days=ago) for ago in range(7)} <= set(there)
    assert 20 < len(there) <= copies.DAYS + copies.WEEKS + copies.MONTHS + copies.YEARS
    assert (folder / "letters.db").exists(), "what is no copy is nobody's to take away"


@given(st.lists(st.integers(0, 1500), min_size=1, max_size=40, unique=True))
def test_thinning_day_by_day_keeps_what_it_promises(worked: list[int]) -> None:
    """Whatever days the studio is open: the last seven copies are there, a copy of each of the last months, never more than the sum."""
    begin, there = date(2024, 1, 1), set[date]()
    ever: list[date] = []
    for offset in sorted(worked):
        day = begin + timedelta(days=offset)
        ever.append(day)
        there = copies.kept([*there, day])
        assert day in there
        assert set(ever[-copies.DAYS :]) <= there
        assert len(there) <= copies.DAYS + copies.WEEKS + copies.MONTHS + copies.YEARS
        months = sorted({(each.year, each.month) for each in ever})[-copies.MONTHS :]
        assert set(months) <= {(each.year, each.month) for each in there}
        assert {each.year for each in ever} == {each.year for each in there}


# Restore ------------------------------------------------------------------------------------------------------------------------------


def test_a_copy_takes_the_studios_place_and_what_was_there_is_kept(home: studios.Home, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    backup(home.studio, copy)
    head = verify(home.studio).head
    before = home.studio.store.value("SELECT max(id) FROM journal")
    studios.issued(home.studio, 2)
    payments.mark_paid(home.studio, [1], "cash")
    lost = home.studio.store.value("SELECT max(id) FROM journal") - before
    mail_account.send_from_here(home.studio)
    asked = restore(home.studio.places, copy, home.clock, sure=False)
    assert asked.lost is not None
    assert (asked.lost.steps, asked.lost.numbers, asked.kept) == (lost, ("2026-0002",), None)
    assert verify(home.studio).head != head, "nothing was changed"
    # Another terminal is open meanwhile, and goes on with the restored studio.
    done = restore(home.studio.places, copy, home.clock, sure=True)
    assert (done.lost, done.entries) == (asked.lost, asked.entries)
    assert home.studio.store.value("PRAGMA journal_mode") == "wal"
    assert home.studio.store.value("SELECT count(*) FROM invoice WHERE number IS NOT NULL") == 1
    assert verify(home.studio).findings == []
    last = home.studio.store.row("SELECT kind, details, previous FROM journal ORDER BY id DESC LIMIT 1")
    assert last is not None
    assert (last.kind, last.previous) == ("restore", head)
    assert f'"lost":{lost}' in last.details
    assert not mail_account._read(home.studio).place, "nothing is mailed before the server was checked anew"
    assert done.kept is not None
    kept = open_studio(places(str(done.kept), {}))
    assert verify(kept).findings == []
    assert kept.store.value("SELECT count(*) FROM invoice WHERE number IS NOT NULL") == 2
    kept.store.close()
    studios.issued(home.studio, 2)
    assert verify(home.studio).findings == [], "it is worked in as before"


def test_a_damaged_studio_is_put_aside_and_replaced(home: studios.Home, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    backup(home.studio, copy)
    home.studio.store.close()
    path = home.studio.places.store
    data = path.read_bytes()
    path.write_bytes(b"\x00" * 4096 + data[4096:])
    lost_document = next(home.studio.places.documents.rglob("*.pdf"))
    issued = lost_document.read_bytes()
    lost_document.unlink()
    with pytest.raises(StoreFault):
        open_studio(home.studio.places)
    done = restore(home.studio.places, copy, home.clock, sure=True)
    assert done.lost is None
    assert done.kept is not None
    assert done.kept.read_bytes().startswith(b"\x00" * 4096)
    again = reopened(home)
    assert verify(again).findings == []
    assert lost_document.read_bytes() == issued
    assert again.store.value("PRAGMA journal_mode") == "wal", "readers hold up no writer"
    again.store.close()


def test_a_damaged_copy_or_a_stranger_s_changes_nothing(home: studios.Home, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    backup(home.studio, copy)
    head = verify(home.studio).head
    connection = sqlite3.connect(copy)
    connection.execute("DROP TRIGGER journal_fixed" if _has(connection, "journal_fixed") else "DROP TRIGGER invoice_frozen")
    connection.commit()
    connection.close()
    stranger = studios.another_quebec(tmp_path / "other", uid=os.getuid())
    for file, code in (
        (copy, "copy_damaged"),
        (stranger.studio.places.store, "other_studio"),
        (tmp_path / "nowhere.db", "no_studio"),
        (home.studio.places.store, "same_file"),
    ):
        with pytest.raises(Refused) as refused:
            restore(home.studio.places, file, home.clock, sure=True)
        assert refused.value.code == code
    assert verify(home.studio).head == head
    beside = {path.name for path in home.studio.places.store.parent.iterdir()}
    assert not {name for name in beside if "restoring" in name or "before" in name}, beside


def _has(connection: sqlite3.Connection, trigger: str) -> bool:
    return connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (trigger,)).fetchone() is not None


@pytest.mark.parametrize("harm", ["garbage", "missing"])
def test_a_studio_whose_settings_are_lost_is_restored(home: studios.Home, tmp_path: Path, harm: str) -> None:
    copy = tmp_path / "copy.db"
    backup(home.studio, copy)
    home.studio.store.close()
    if harm == "garbage":
        home.studio.places.settings.write_bytes(b"[[[")
    else:
        home.studio.places.settings.unlink()
    assert restore(home.studio.places, copy, home.clock, sure=True).kept is not None
    again = reopened(home)
    assert verify(again).findings == []
    assert again.settings.text("studio.name") == "Studio Boréal"
    again.store.close()


def test_a_large_studio_with_a_damaged_page_is_put_aside(home: studios.Home, tmp_path: Path) -> None:
    """Opening looks at the pages of a small store alone: that a large one is damaged shows only when it is read."""
    copy = tmp_path / "copy.db"
    backup(home.studio, copy)
    root = home.studio.store.value("SELECT rootpage FROM sqlite_master WHERE name = 'journal'")
    home.studio.store.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    home.studio.store.close()
    path = home.studio.places.store
    data = bytearray(path.read_bytes())
    data[(root - 1) * 4096 : root * 4096] = b"\xff" * 4096
    path.write_bytes(data)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("hextui.store.opening.QUICK_CHECK_BYTES", 0)
        done = restore(home.studio.places, copy, home.clock, sure=True)
    assert done.kept is not None
    assert done.kept.read_bytes()[(root - 1) * 4096 : root * 4096] == b"\xff" * 4096, "the ruins are kept as they were"
    again = reopened(home)
    assert verify(again).findings == []
    again.store.close()


def test_what_would_make_a_studio_that_nobody_can_open_is_refused_before_anything_is_touched(home: studios.Home, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    backup(home.studio, copy)
    studios.issued(home.studio)
    head = verify(home.studio).head
    settings = copy.with_suffix(".toml")
    kept = settings.read_bytes()
    settings.write_bytes(kept.replace(b'"CAD"', b'"EUR"'))
    for code in ("settings_differ", "copy_without_settings"):
        with pytest.raises(Refused) as refused:
            restore(home.studio.places, copy, home.clock, sure=True)
        assert refused.value.code == code
        settings.unlink(missing_ok=True)
    settings.write_bytes(kept)
    home.studio.places.mail.touch(mode=0o644)
    with pytest.raises(Refused):
        restore(home.studio.places, copy, home.clock, sure=True)
    home.studio.places.mail.unlink()
    moment = home.clock.now
    home.clock.now -= timedelta(days=2)
    with pytest.raises(Refused) as refused:
        restore(home.studio.places, copy, home.clock, sure=True)
    assert refused.value.code == "clock_back"
    home.clock.now = moment
    assert verify(home.studio).head == head


def test_whoever_restores_stays_an_owner_though_the_copy_knows_him_as_less(home: studios.Home, tmp_path: Path) -> None:
    home.set("professionals.4242.role", "owner")
    home.set(f"professionals.{os.getuid()}.role", "assistant")
    copy = tmp_path / "copy.db"
    backup(replace(home.studio, uid=4242), copy)
    home.studio = replace(home.studio, uid=4242)
    home.set(f"professionals.{os.getuid()}.role", "owner")
    restore(home.studio.places, copy, home.clock, sure=True)
    again = reopened(home)
    assert again.role == "owner"
    again.store.close()


def test_whoever_restores_stays_an_owner(home: studios.Home, tmp_path: Path) -> None:
    """The copy's settings may know other people, or him on another machine under another number."""
    copy = tmp_path / "copy.db"
    backup(home.studio, copy)
    settings = copy.with_suffix(".toml")
    settings.write_text(settings.read_text().replace(f"[professionals.{os.getuid()}]", "[professionals.4242]"))
    assert "4242" in settings.read_text()
    restore(home.studio.places, copy, home.clock, sure=True)
    again = reopened(home)
    assert again.role == "owner"
    again.store.close()


def test_no_step_is_taken_while_a_copy_takes_the_studios_place(home: studios.Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What another terminal does is kept, or it is told to try again: never neither."""
    copy = tmp_path / "copy.db"
    backup(home.studio, copy)
    other = reopened(home)
    other.store.wait_seconds = 0.2
    real = backup_room.copy_studio

    def slow(*given: object, **named: object) -> object:
        done = real(*given, **named)  # type: ignore[arg-type]
        with pytest.raises(StoreFault) as refused:
            studios.issued(other, 2)
        assert refused.value.code == "store_locked"
        with pytest.raises(Refused) as second:
            restore(home.studio.places, copy, home.clock, sure=True)
        assert second.value.code == "restore_under_way"
        return done

    monkeypatch.setattr(restoring, "copy_studio", slow)
    restore(home.studio.places, copy, home.clock, sure=True)
    assert verify(other).findings == []
    studios.issued(other, 2)
    other.store.close()


def test_a_document_that_the_copy_lost_is_taken_from_here(home: studios.Home, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    backup(home.studio, copy)
    copied = next(copy.with_suffix(".documents").rglob("*.pdf"))
    copied.write_bytes(copied.read_bytes()[:100])
    assert restore(home.studio.places, copy, home.clock, sure=True).missing == ()
    assert verify(home.studio).findings == []
    next(home.studio.places.documents.rglob("*.pdf")).unlink()
    again = restore(home.studio.places, copy, home.clock, sure=False)
    assert [Path(each).name for each in again.missing] == [copied.name]


def test_a_document_whose_name_leads_out_of_the_folder_is_no_document(home: studios.Home, tmp_path: Path) -> None:
    connection = sqlite3.connect(home.studio.places.store, isolation_level=None)
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute("UPDATE document SET path = '../../stray.pdf'")
    connection.close()
    (home.folder.parent / "stray.pdf").write_bytes(b"mine")
    (tmp_path / "deep").mkdir()
    backup(home.studio, tmp_path / "deep" / "copy.db")
    assert not (tmp_path.parent / "stray.pdf").exists()
    assert any("outside" in finding.what for finding in verify(home.studio).findings)


def test_what_broken_off_copies_left_is_taken_away(home: studios.Home) -> None:
    folder = copies.folder_of(home.studio.places)
    folder.mkdir()
    for name in ("2026-01-02.db", ".2026-01-03.db.part", "letters.db"):
        (folder / name).write_bytes(b"x")
    (folder / "2026-01-02.documents").mkdir()
    copies.copy_of_today(home.studio)
    left = {path.name for path in folder.iterdir()}
    assert not {name for name in left if "2026-01-0" in name}
    assert "letters.db" in left


def test_a_copy_needs_room(home: studios.Home, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = copies.shutil.disk_usage(home.folder)  # type: ignore[attr-defined]
    monkeypatch.setattr(copies.shutil, "disk_usage", lambda _path: usage._replace(free=1000))  # type: ignore[attr-defined]
    with pytest.raises(Refused) as refused:
        copies.copy_of_today(home.studio)
    assert refused.value.code == "disk_full"


def test_only_the_owner_restores(home: studios.Home, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    backup(home.studio, copy)
    home.set("professionals.4242.role", "owner")
    home.set(f"professionals.{os.getuid()}.role", "manager")
    with pytest.raises(Refused) as refused:
        restore(home.studio.places, copy, home.clock, sure=True)
    assert refused.value.code == "not_allowed"


def test_copies_and_restore_by_command(home: studios.Home) -> None:
    folder = home.folder
    made = studios.command(folder, "backup", "--daily", "--json").json["backup"]
    assert len(made["kept"]) == 1
    assert studios.command(folder, "backup", "--daily", "--json").json["backup"]["made"] is None
    assert studios.command(folder, "backup").status == 2
    assert studios.command(folder, "backup", "x.db", "--daily").status == 2
    shown = studios.command(folder, "restore", made["made"])
    assert shown.status == 0
    assert "Nothing was changed" in shown.out
    assert studios.command(folder, "restore", made["made"], "--yes", "--json").json["restore"]["done"] is True
    assert studios.command(folder, "verify").status == 0

"""A store that cannot be used gets its sentence: locked, read-only, newer, foreign, damaged, on a full disk. Nothing is half done."""

import multiprocessing
import os
import shutil
import sqlite3
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from hextui.billing import interventions
from hextui.errors import StoreFault
from hextui.store import Store, opening
from tests import studios

NOBODY = 65534


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A studio of whoever runs the tests, with an issued invoice."""
    home = studios.quebec(tmp_path / "home", uid=os.getuid())
    studios.issued(home.studio)
    home.studio.store.close()
    return home.folder


def test_a_store_held_by_another_program_is_waited_for_and_then_said(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening.open_store, "__defaults__", (0.2, 0.2))
    holder = sqlite3.connect(folder / "studio.db", isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    answer = studios.command(folder, "write", "1", "PR", "--json")
    assert (answer.status, answer.json["error"]["code"]) == (3, "store_locked")
    assert studios.command(folder, "balances").status == 0, "reading goes on meanwhile"
    holder.execute("ROLLBACK")
    assert studios.command(folder, "write", "1", "PR").status == 0


def test_a_writer_who_does_not_let_go_is_waited_for_and_then_said(folder: Path) -> None:
    first, second = Store(folder / "studio.db"), Store(folder / "studio.db", wait_seconds=0.2)
    with first.transaction():
        with pytest.raises(StoreFault) as fault, second.transaction():
            pass
        assert fault.value.code == "store_locked"
    with second.transaction():
        pass


def test_a_newer_store_is_left_alone(folder: Path) -> None:
    connection = sqlite3.connect(folder / "studio.db")
    connection.execute("PRAGMA user_version = 999")
    connection.close()
    answer = studios.command(folder, "balances", "--json")
    assert (answer.status, answer.json["error"]["code"]) == (3, "store_newer")


def test_a_foreign_database_is_left_alone(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "studio.db")
    connection.execute("CREATE TABLE client (id INTEGER)")
    connection.commit()
    connection.close()
    assert studios.command(tmp_path, "balances", "--json").json["error"]["code"] == "store_foreign"


@pytest.mark.parametrize("harm", ["no database", "cut short", "empty", "a page of noise"])
def test_a_damaged_store_is_said(folder: Path, harm: str) -> None:
    store = folder / "studio.db"
    data = bytearray(store.read_bytes())
    page = int.from_bytes(data[16:18], "big")
    if harm == "a page of noise":
        for start in range(page, len(data), page):
            data[start : start + 200] = os.urandom(200)
    harmed: dict[str, bytes] = {"no database": b"hello" * 1000, "cut short": bytes(data[: len(data) // 2]), "empty": b""}
    store.write_bytes(harmed.get(harm, bytes(data)))
    for words in (("balances",), ("write", "1", "PR")):
        answer = studios.command(folder, *words, "--json")
        assert (answer.status, answer.json["error"]["code"]) == (3, "store_corrupt")


def test_no_store_is_said(tmp_path: Path) -> None:
    answer = studios.command(tmp_path / "nowhere", "balances", "--json")
    assert (answer.status, answer.json["error"]["code"]) == (3, "no_studio")


def test_a_file_that_is_full_keeps_what_was_there(folder: Path) -> None:
    store = Store(folder / "studio.db")
    home = studios.Home(folder, studios.SetClock(), studios.opened(folder, store))
    pages = store.value("PRAGMA page_count")
    store.execute(f"PRAGMA max_page_count = {pages + 3}")
    before = store.value("SELECT count(*) FROM journal")
    with pytest.raises(StoreFault) as fault:
        [interventions.write(home.studio, 1, "PR", text="x" * 10_000) for _ in range(100)]
    assert fault.value.code == "disk_full"
    written = store.value("SELECT count(*) FROM intervention")
    assert store.value("SELECT count(*) FROM journal") == before + written - 1
    store.close()
    assert studios.command(folder, "verify").status == 0
    assert studios.command(folder, "write", "1", "PR").status == 0


@pytest.fixture
def small_disk(folder: Path) -> Iterator[Path]:
    """The studio on a disk with next to no room, where this machine lets one be made."""
    place = folder.parent / "disk"
    place.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1600k", "tmpfs", str(place)], capture_output=True, check=False)
    if made.returncode:
        pytest.skip("this user cannot mount a disk")
    try:
        shutil.copytree(folder, place / "home")
        yield place / "home"
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)


def test_a_full_disk_keeps_what_was_there(small_disk: Path) -> None:
    full = False
    for _ in range(200):
        answer = studios.command(small_disk, "write", "1", "PR", "--text", "x" * 19_000, "--json")
        if answer.status:
            assert (answer.status, answer.json["error"]["code"]) == (3, "disk_full")
            full = True
            break
    assert full
    written = len(studios.command(small_disk, "timeline", "1", "--json").json["entries"])
    assert studios.command(small_disk, "verify", "--json").json["verify"]["entries"] >= written


def as_nobody(folder: Path, *words: str) -> studios.Answer:
    """Run a command as a user who may read the studio and not write it."""
    # The other user may not be able to read the program: what the command needs is loaded here, on a copy.
    warm = shutil.copytree(folder, folder.with_name(f"warm-{len(list(folder.parent.iterdir()))}"))
    studios.command(warm, *words)
    context = multiprocessing.get_context("fork")
    ours, theirs = context.Pipe()

    def child() -> None:
        if os.getuid() == 0:
            os.setgroups([])
            os.setgid(NOBODY)
            os.setuid(NOBODY)
        theirs.send(studios.command(folder, *words))

    process = context.Process(target=child)
    process.start()
    try:
        assert ours.poll(60), "the other user's program ended without an answer"
        answer = ours.recv()
    finally:
        process.join(10)
    assert isinstance(answer, studios.Answer)
    return answer


@pytest.mark.parametrize("at_work", [False, True])
def test_a_store_that_may_only_be_read_is_read_and_not_written(at_work: bool) -> None:
    """`at_work`: somebody else has the store open and has just written."""
    place = Path(tempfile.mkdtemp(prefix="hextui-"))
    home = studios.quebec(place / "home", uid=os.getuid())
    try:
        home.set(f"professionals.{NOBODY}.role", "manager")
        studios.issued(home.studio)
        if not at_work:
            home.studio.store.close()
        for path in (place, *place.rglob("*")):
            path.chmod(0o755 if path.is_dir() else 0o644)
        if os.getuid() != 0:
            for path in (home.folder, *home.folder.rglob("*")):
                path.chmod(0o555 if path.is_dir() else 0o444)
        balances = as_nobody(home.folder, "balances", "--json")
        assert balances.status == 0, balances
        assert balances.json["clients"][1]["to_pay"] == 5749
        assert as_nobody(home.folder, "verify").status == 0
        shown = as_nobody(home.folder, "show", "1")
        assert shown.status == 0
        # (Where the program's own folder is closed to others, its fonts cannot be read either.)
        assert "2026-0001" in shown.err, "the missing document cannot be made, which is said"
        refused = as_nobody(home.folder, "write", "1", "PR", "--json")
        assert (refused.status, refused.json["error"]["code"]) == (3, "store_read_only")
    finally:
        home.studio.store.close()
        for path in (place, *place.rglob("*")):
            path.chmod(0o755)
        shutil.rmtree(place)


def test_a_shared_folder_is_the_groups_whatever_the_umask(tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o2770)
    before = os.umask(0o077)
    try:
        home = studios.quebec(shared, uid=os.getuid())
        home.studio.store.close()
        for words in (("write", "1", "PR"), ("publish", "1"), ("compose", "1"), ("issue", "1"), ("settings", "set", "studio.phone", "1")):
            assert studios.command(shared, *words).status == 0
        assert studios.command(shared, "backup", str(shared / "copy.db")).status == 0
    finally:
        os.umask(before)
    modes = {path.name: oct(path.stat().st_mode & 0o7777) for path in shared.rglob("*")}
    assert set(modes.values()) <= {"0o660", "0o2770"}, modes


def test_a_backup_is_a_studio_and_overwrites_nothing(folder: Path, tmp_path: Path) -> None:
    studios.command(folder, "document", "1")
    copy = tmp_path / "copy.db"
    done = studios.command(folder, "backup", str(copy), "--json").json["backup"]
    assert done["documents"] == 1
    assert studios.command(folder, "--store", str(copy), "verify", "--json").json["verify"]["documents"] == 1
    again = studios.command(folder, "backup", str(copy), "--json")
    assert (again.status, again.json["error"]["code"]) == (3, "file_exists")
    assert studios.command(folder, "--store", str(copy), "balances", "--json").json == studios.command(folder, "balances", "--json").json

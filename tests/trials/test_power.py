"""A power cut at any moment: every step that was acknowledged is on the disk, and what is there is whole (synchronous=FULL holds).

Where there is no strace the trial is left out.
"""

import os
import random
import shutil
import sqlite3
from dataclasses import dataclass
from pathlib import Path

import pytest

from hextui.workflows.verify import verify
from tests import studios
from tests.trials import power
from tests.trials.extent import extent

FULL, NORMAL = 2, 1
STEPS, CUTS = extent(40, 150), extent(80, 1500)

pytestmark = pytest.mark.skipif(not power.can_trace(), reason="there is no strace")


@dataclass
class Written:
    """A studio before and after a process worked in it, and what it wrote."""

    folder: Path
    template: Path
    before: dict[str, bytes]
    events: list[power.Event]
    hashes: dict[int, str]

    def after_cut(self, place: Path, at: int, dice: random.Random) -> int:
        """Put the studio into `place` as a power cut at that event leaves it; the last entry that was acknowledged by then."""
        shutil.copytree(self.template, place)
        for file, content in power.cut(self.before, self.events[:at], dice).items():
            path = place / ("studio.db" if file == "db" else "studio.db-wal")
            if content or file == "db":
                path.write_bytes(content)
        return max((event.at for event in self.events[:at] if event.did == "told"), default=0)


def written(tmp_path: Path, synchronous: int) -> Written:
    home = studios.quebec(tmp_path / "home", uid=os.getuid())
    home.studio.store.close()
    assert not (home.folder / "studio.db-wal").exists(), "all is in the file itself"
    template = shutil.copytree(home.folder, tmp_path / "template")
    log = tmp_path / "strace.log"
    power.traced(home.folder, log, STEPS, synchronous)
    store = home.folder / "studio.db"
    events = power.events(log, store)
    with sqlite3.connect(store) as connection:
        hashes = dict(connection.execute("SELECT id, hash FROM journal").fetchall())
    connection.close()
    return Written(home.folder, template, {"db": (template / "studio.db").read_bytes(), "wal": b""}, events, hashes)


def test_a_power_cut_loses_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    made, dice = written(tmp_path, FULL), random.Random(1)
    kinds = {event.did for event in made.events}
    assert {"write", "sync", "told"} <= kinds, kinds
    assert any(event.did == "write" and event.file == "db" for event in made.events), "the log was written into the file meanwhile"
    for turn in range(CUTS):
        place = tmp_path / f"cut{turn}"
        told = made.after_cut(place, dice.randrange(len(made.events) + 1), dice)
        studio = studios.opened(place)
        there = dict(studio.store.each("SELECT id, hash FROM journal"))
        assert max(there) >= told, f"entry {told} was acknowledged, and the last one is {max(there)}"
        assert all(made.hashes[entry] == hashed for entry, hashed in there.items())
        assert studio.store.value("PRAGMA integrity_check(1)") == "ok"
        assert verify(studio).findings == []
        studio.store.close()
        shutil.rmtree(place)


def test_a_store_that_does_not_wait_for_the_disk_is_caught(tmp_path: Path) -> None:
    """The wrong way: with synchronous=NORMAL a step is told before it is on the disk."""
    made, dice = written(tmp_path, NORMAL), random.Random(2)
    for turn in range(60):
        place = tmp_path / f"cut{turn}"
        told = made.after_cut(place, dice.randrange(len(made.events) + 1), dice)
        studio = studios.opened(place)
        last = studio.store.value("SELECT max(id) FROM journal")
        studio.store.close()
        shutil.rmtree(place)
        if last < told:
            return
    pytest.fail("no acknowledged step was lost")

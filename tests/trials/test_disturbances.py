"""What goes wrong around a step, inside every step: the store held by others, a full disk, a file that may only be read, a damaged page,
a clock that runs back or ahead, a terminal that hangs up; and two to eight terminals at once on the same things.

Each step is then done or refused in a sentence, nothing is half done, and `verify` finds nothing (or names the damage of a page).
"""

import logging
import os
import random
import shutil
import sqlite3
import subprocess
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from hextui.billing import setup
from tests import studios
from tests.trials.crash import SOME_FAILED, trial
from tests.trials.extent import LONG, extent
from tests.trials.steps import STEPS

LOG = logging.getLogger(__name__)
REFUSED = 3
NOBODY = 65534
LATER = timedelta(days=3)
KNOWN = ("outcome_known", "nothing_unknown")
"""What `settle` says of what Stripe could still tell."""
READ_ONLY = ("store_read_only", "cannot_write", "system_refused", "some_failed", "stripe_key_open")


def outcome(answer: dict[str, Any]) -> str:
    """`done`, or the code that a step was refused with. Anything else is no way to end."""
    if answer["status"] == 0:
        return "done"
    if SOME_FAILED in answer["out"]:
        # A batch says of each item why it failed.
        return "some_failed"
    assert answer["status"] == REFUSED, answer
    return str(answer["out"]).split('"code": "')[1].split('"')[0]


def test_a_store_that_is_held_refuses_every_step(tmp_path: Path) -> None:
    with trial(tmp_path, seed=1) as tried:
        tried.variant = "hasty"
        for name, step in STEPS.items():
            words = tried.ready(name)
            before = tried.last()
            holder = sqlite3.connect(tried.till.folder / "studio.db", isolation_level=None)
            holder.execute("BEGIN IMMEDIATE")
            try:
                said = outcome(tried.run(tried.job(words))[0])
            finally:
                holder.execute("ROLLBACK")
                holder.close()
            # A copy is only read; who reads at Stripe first finds nothing to book; a card that is off at Stripe is off.
            done = ("backup", "sync", "card remove")
            assert said in ("store_locked", "some_failed", "document_missing", *KNOWN) or name in done, (name, said)
            assert tried.last() == before, name
            if step.stripe:
                tried.settle()
        tried.check()


@pytest.mark.parametrize("back", [timedelta(hours=3), *([timedelta(days=400)] if LONG else [])])
def test_a_clock_that_ran_back_refuses_every_step(tmp_path: Path, back: timedelta) -> None:
    with trial(tmp_path, seed=2) as tried:
        for name, step in STEPS.items():
            words = tried.ready(name)
            before = tried.last()
            job = {**tried.job(words), "now": (tried.clock.now - back).isoformat()}
            said = outcome(tried.run(job)[0])
            # By that clock the session has not been held yet: there is nothing to publish.
            assert said != "done" or not step.kind or name == "run publish", (name, said)
            assert tried.last() == before, name
            # Two minutes are forgiven: clocks are set by a little all the time.
            little = {**tried.job(words), "now": (tried.clock.now - timedelta(seconds=90)).isoformat()}
            assert tried.run(little)[0]["status"] in (0, REFUSED), name
            if step.stripe:
                tried.settle()
        tried.check()


def test_a_clock_that_runs_ahead_and_is_set_right_again_breaks_nothing(tmp_path: Path) -> None:
    """Steps taken three days ahead stand; until that time has come further ones are refused, and then go on."""
    with trial(tmp_path, seed=3) as tried:
        for name, step in STEPS.items():
            words = tried.ready(name)
            tried.pass_seconds(LATER.total_seconds())
            assert outcome(tried.run(tried.job(words))[0]) in ("done", *KNOWN), name
            before = tried.last()
            if step.kind:
                tried.pass_seconds(-LATER.total_seconds())
                assert outcome(tried.run(tried.job(("client", "add", "Trop tôt")))[0]) == "clock_back"
                tried.pass_seconds(LATER.total_seconds())
            assert tried.last() == before
            if step.stripe:
                tried.settle()
        tried.check()


def test_a_terminal_that_hangs_up_inside_any_step_loses_nothing(tmp_path: Path) -> None:
    hung_up = 0
    with trial(tmp_path, seed=4) as tried:
        for name in STEPS:
            for _turn in range(extent(1, 5)):
                tried.hang_up = True
                hung_up += tried.kill(name)
    assert hung_up > len(STEPS) * extent(1, 5) // 4


@contextmanager
def small_disk() -> Iterator[Path]:
    """A disk of little room, where this machine lets one be made."""
    place = Path(tempfile.mkdtemp(prefix="hextui-disk-"))
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", str(place)], capture_output=True, check=False)
    if made.returncode:
        place.rmdir()
        pytest.skip("this user cannot mount a disk")
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)
        place.rmdir()


def test_a_disk_that_is_full_inside_any_step_breaks_nothing(tmp_path: Path) -> None:
    """Between no room at all and enough for a part of the step."""
    dice, found = random.Random(5), Counter[str]()
    with small_disk() as place, trial(place, seed=5) as tried:
        names = [name for name, step in STEPS.items() if not step.by_itself]
        for name in names * extent(1, 5):
            words = tried.ready(name)
            tried.acknowledge()
            before = tried.last()
            filler = place / "filler"
            room = dice.choice((0, 4, 8, 16, 32, 64, 128)) * 1024
            with filler.open("wb") as file:
                file.write(b"\0" * max(0, shutil.disk_usage(place).free - room))
            try:
                answer = tried.run(tried.job(words))[0]
            finally:
                filler.unlink()
            found[outcome(answer)] += 1
            tried.check()
            tried.again(STEPS[name], words, before)
    assert found["disk_full"] + found["cannot_write"] > 3, found
    wanted = {"done", *KNOWN, "disk_full", "cannot_write", "system_refused", "store_unreadable", "store_read_only", "some_failed"}
    assert set(found) <= wanted, found
    LOG.info("full disk: %s", dict(found))


def test_a_studio_that_another_user_may_only_read_is_not_changed_by_him(tmp_path: Path) -> None:
    place = Path(tempfile.mkdtemp(prefix="hextui-"))
    try:
        with trial(place, seed=6) as tried:
            # He may do all by his role: it is the files that refuse.
            setup.set_setting(tried.studio, f"professionals.{os.getuid()}.role", "owner")
            setup.set_setting(tried.studio, f"professionals.{NOBODY}.role", "owner")
            tried.ground.studio = studios.acting_again(tried.studio)
            if os.getuid() != 0:
                pytest.skip("only the superuser can be somebody else")
            ready = {name: tried.ready(name) for name, step in STEPS.items() if not step.by_itself}
            for path in (place, *place.rglob("*")):
                path.chmod(0o755 if path.is_dir() else 0o644)
            before = tried.last()
            tried.variant = "nobody"
            for name, words in ready.items():
                said = outcome(tried.run(tried.job(words))[0])
                assert said in (*READ_ONLY, *KNOWN) or name == "sync", (name, said)
            tried.variant = ""
            assert tried.last() == before
            tried.check()
    finally:
        shutil.rmtree(place)


def test_a_damaged_page_is_said_and_nothing_is_written_over_it(tmp_path: Path) -> None:
    """Noise in a page: the step is refused, or done where it never came near it; then `verify` names the damage."""
    dice, found = random.Random(8), Counter[str]()
    with trial(tmp_path, seed=8) as tried:
        names = [name for name, step in STEPS.items() if not step.by_itself and not step.stripe]
        jobs = [(name, tried.ready(name)) for name in names]
        tried.studio.store.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        for name, words in jobs * extent(1, 4):
            home = tmp_path / "harmed"
            shutil.copytree(tried.till.folder, home)
            store = home / "studio.db"
            data = bytearray(store.read_bytes())
            size = int.from_bytes(data[16:18], "big")
            start = dice.randrange(1, len(data) // size) * size
            data[start : start + size] = dice.randbytes(size)
            store.write_bytes(data)
            job = tried.job(words)
            job["env"]["HEXTUI_HOME"] = str(home)
            found[outcome(tried.run(job)[0])] += 1
            job = tried.job(("verify",))
            job["env"]["HEXTUI_HOME"] = str(home)
            answer = tried.run(job)[0]
            assert answer["status"] in (1, REFUSED), (name, start // size, answer)
            assert '"code": "unexpected"' not in answer["out"], answer
            shutil.rmtree(home)
    assert found["store_corrupt"] > len(jobs) // 2, found


def test_terminals_at_once_on_the_same_things(tmp_path: Path) -> None:
    """Two to eight: each step is done by one of them, and refused or harmless for the others."""
    dice = random.Random(9)
    names = [name for name, step in STEPS.items() if not step.by_itself]
    with trial(tmp_path, seed=9) as tried:
        for _turn in range(extent(14, 200)):
            count = dice.randint(2, 8)
            made = []
            for name in dice.sample(names, dice.randint(1, 3)):
                made.append((name, tried.ready(name), tried.ground.subject))
            tried.acknowledge()
            before = tried.last()
            work = [dice.choice(made) for _terminal in range(count)]
            answers = tried.run(*(tried.job(words) for _name, words, _subject in work))
            tried.acknowledge()
            for (name, _words, subject), answer in zip(work, answers, strict=True):
                assert answer["status"] in (0, REFUSED) or SOME_FAILED in answer["out"] or STEPS[name].stripe, (name, answer)
                if answer["status"] == 0 and not STEPS[name].stripe:
                    tried.assert_entry(replace(STEPS[name], once=STEPS[name].once and subject is not None), subject, before)
            tried.check()
        tried.settle()

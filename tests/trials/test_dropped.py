"""An SSH connection that is lost inside a step: the terminal hangs up, the step is whole or not there, and can be taken again."""

import random
import shlex
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests import cards, sshd, studios
from tests.trials.crash import Trial, trial
from tests.trials.extent import extent
from tests.trials.slowly import BEGAN
from tests.trials.steps import STEPS, Words

DROPS = extent(8, len(STEPS))
PAUSE = 0.02
ENDED_WITHIN = 20.0

pytestmark = pytest.mark.skipif(sshd.MISSING, reason="there is no sshd")


def drop(tried: Trial, server: sshd.Server, words: Words, dice: random.Random) -> bool:
    """Take a step over SSH and lose the connection inside it; whether it had not answered yet."""
    program = [sys.executable, "-m", "tests.trials.slowly", tried.clock.now.isoformat(), str(PAUSE), *words]
    env = [f"HEXTUI_HOME={tried.till.folder}", f"PYTHONPATH={studios.ROOT}", f"STRIPE_API_KEY={cards.KEY}", "LANG=C.UTF-8"]
    remote = f"cd {shlex.quote(str(studios.ROOT))} && exec env {shlex.join([*env, *program])}"
    client = subprocess.Popen([*server.ssh("-tt"), server.who, remote], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert client.stdout is not None
    said = b""
    try:
        while BEGAN.encode() not in said:
            line = client.stdout.readline()
            if not line:
                return False
            said += line
        time.sleep(dice.uniform(0, 0.3))
        client.kill()
        return b'"' not in said + client.stdout.read()
    finally:
        client.kill()
        client.wait()
        _wait_for_the_end(tried.till.folder)


def _wait_for_the_end(folder: Path) -> None:
    """Until no program works in the studio any more: the lost terminal ends it."""
    end = time.monotonic() + ENDED_WITHIN
    while any(_works_in(path, folder) for path in Path("/proc").glob("[0-9]*")):
        assert time.monotonic() < end, "it goes on without its terminal"
        time.sleep(0.05)


def _works_in(process: Path, folder: Path) -> bool:
    try:
        return f"HEXTUI_HOME={folder}".encode() in (process / "environ").read_bytes().split(b"\0")
    except OSError:
        return False


def test_a_connection_that_is_lost_inside_a_step_loses_nothing(tmp_path: Path) -> None:
    dice, dropped = random.Random(11), 0
    with sshd.serving(tmp_path / "sshd") as server, trial(tmp_path, seed=11) as tried:
        names = [name for name, step in STEPS.items() if not step.whole]
        for name in dice.sample(names, min(DROPS, len(names))):
            words = tried.ready(name)
            tried.acknowledge()
            before = tried.last()
            dropped += drop(tried, server, words, dice)
            tried.check()
            tried.again(STEPS[name], words, before)
    assert dropped > DROPS // 2, dropped

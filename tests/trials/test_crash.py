"""Kill -9 inside every step, with one writer and with four. A kill counts between the first BEGIN and the answer, and only there.

After each: the program starts, `verify` finds nothing, every acknowledged entry is there as it was, numbers are gap-free, no money is
there twice, and the step can be taken again and is then done once. `make trials` kills five hundred times with each.
"""

import logging
import random
from pathlib import Path

import pytest

from tests.trials.crash import trial
from tests.trials.extent import extent
from tests.trials.steps import STEPS

KILLS, KILLS_OF_FOUR = extent(100, 500), extent(60, 500)
PARTS = 2
TRIES_A_KILL = 12
LOG = logging.getLogger(__name__)
"""`make trials` shows what was counted."""


@pytest.mark.parametrize("part", range(PARTS))
def test_a_kill_inside_any_step_loses_nothing_and_doubles_nothing(tmp_path: Path, part: int) -> None:
    names = list(STEPS)[part::PARTS]
    wanted = -(-KILLS // len(STEPS))
    with trial(tmp_path, seed=part) as tried:
        for name in names:
            while tried.kills[name] < wanted:
                assert tried.tries[name] < TRIES_A_KILL * wanted, (name, tried.kills, tried.spans)
                tried.kill(name)
        tried.start_again()
    LOG.info("kills: %s", dict(tried.kills))


@pytest.mark.parametrize("part", range(PARTS))
def test_kills_among_four_writers_lose_nothing_and_double_nothing(tmp_path: Path, part: int) -> None:
    names = [name for name, step in STEPS.items() if not step.by_itself]
    dice = random.Random(part)
    with trial(tmp_path, seed=100 + part) as tried:
        while sum(tried.kills.values()) < KILLS_OF_FOUR // PARTS:
            first, second = dice.sample(names, 2)
            # Two of a kind that are about no client could not be told apart afterwards.
            if STEPS[first].kind != STEPS[second].kind:
                tried.kill_four((first, second))
        tried.start_again()
    LOG.info("kills: %s", dict(tried.kills))


def test_steps_that_are_not_one_transaction_are_caught(tmp_path: Path) -> None:
    """The wrong way: a kill then leaves half a step."""
    with trial(tmp_path, seed=7) as tried:
        tried.variant = "piecemeal"

        def kill_some() -> None:
            for _turn in range(40):
                tried.kill("mark-paid")

        with pytest.raises(AssertionError):
            kill_some()

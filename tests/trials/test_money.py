"""Two hundred seeded runs with every fault, kills and races: no card charged twice, nothing unbooked, nothing paid twice unnoticed.

`HEXTUI_RUNS=2000 make faults TESTS=tests/trials/test_money.py` plays more of them.
"""

import importlib
import os
import shutil
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests import cards, studios
from tests.trials import variants
from tests.trials.money import Run
from tests.trials.zygote import Zygote

RUNS = int(os.environ.get("HEXTUI_RUNS", "200"))
PARTS = 8
PATIENCE = 0.15


def prepare() -> None:
    """What every child has loaded and set: short waits, so that two hundred runs take minutes."""
    import stripe
    import stripe._http_client as http
    from stripe import params

    from hextui.gateways import stripe as gateway

    for room in ("commands.invoices", "commands.money", "commands.stripe", "commands.upkeep", "documents.pdf", "workflows.verify"):
        importlib.import_module(f"hextui.{room}")
    # What the library loads at its first call.
    v1 = stripe.StripeClient("sk_test_x").v1
    _ = v1.payment_intents, v1.refunds, v1.events, v1.checkout.sessions, v1.customers, v1.payment_methods, v1.charges, v1.disputes, params
    gateway.CONNECT_SECONDS, gateway.ANSWER_SECONDS = 1.0, PATIENCE
    for delay in ("INITIAL_DELAY", "MAX_DELAY"):
        setattr(http.HTTPClient, delay, 0.002)
    with tempfile.TemporaryDirectory() as folder:
        _warm(Path(folder) / "home")


def _warm(folder: Path) -> None:
    """Take each step once, so that no child has to load what it needs."""
    home = studios.quebec(folder, uid=os.getuid())
    studios.issued(home.studio)
    home.studio.store.close()
    steps = (("mark-paid", "2026-0001", "--method", "cash"), ("refund", "2026-0001", "--method", "cash"), ("charge", "2026-0001"),
             ("pay-link", "2026-0001"), ("sync",), ("write-off", "2026-0001", "--reason", "x"), ("verify",))  # fmt: skip
    for words in steps:
        studios.command(folder, *words, "--json")


@contextmanager
def running(tmp_path: Path, variant: str = "") -> Iterator[Run]:
    """A studio with two open invoices and a saved card, from which each run begins anew."""
    folder = tmp_path / "home"
    zygote = Zygote(prepare, variants.use)
    try:
        with cards.till(folder) as till:
            till.save_card()
            for code in ("PR", "EP"):
                till.issue(code)
            till.command("sync")
            template = tmp_path / "template"
            shutil.copytree(folder, template)
            till.server.patience = PATIENCE
            till.stripe.shifted = studios.NOON.timestamp() - time.time()
            with till.stripe.lock:
                fresh = (dict(till.stripe.things), list(till.stripe.events))
            yield Run(folder, template, till.server, fresh, zygote, variant)
    finally:
        zygote.close()


@pytest.mark.parametrize("part", range(PARTS))
def test_no_fault_makes_a_double_charge_or_loses_one(tmp_path: Path, part: int) -> None:
    counts: Counter[str] = Counter()
    with running(tmp_path) as run:
        for seed in range(part, RUNS, PARTS):
            verdict = run.play(seed)
            assert verdict.clean, (seed, verdict)
            counts.update(verdict.counts)
    # A run in which nothing happens proves nothing.
    assert counts["taken"] > RUNS / PARTS / 4, counts
    assert counts["unknown"] > 0, counts


@pytest.mark.parametrize("variant", variants.VARIANTS)
def test_the_wrong_ways_are_caught(tmp_path: Path, variant: str) -> None:
    with running(tmp_path, variant) as run:
        for seed in range(1000):
            verdict = run.play(seed)
            if verdict.double or verdict.not_booked or verdict.unnoticed or (variant == "link left open" and verdict.counts.get("flagged")):
                return
    pytest.fail(f"{variant} was not caught")

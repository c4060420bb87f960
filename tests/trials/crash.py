"""A studio whose steps are broken off: what must hold after each, computed here by itself."""

import os
import random
import signal
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hextui.desk import Desk
from hextui.studio import Studio
from hextui.views.review import review
from hextui.workflows.documents import make_missing
from hextui.workflows.verify import verify
from tests import cards, studios
from tests.fake_stripe.server import Server
from tests.fake_stripe.state import FakeStripe
from tests.journeys.terminal import Terminal
from tests.trials.steps import STEPS, Ground, Step, Words
from tests.trials.test_money import PATIENCE, prepare
from tests.trials.zygote import Job, Zygote

SOME_FAILED = '"some_failed"'
"""What a run answers whose items somebody else was quicker with."""
STRIPE_WAIT = 15 * 60.0
"""After so long every try that was broken off is settled by the next `sync`."""


def prepare_all() -> None:
    """What every child has loaded."""
    import importlib
    import pkgutil

    import hextui.commands
    import hextui.workflows

    prepare()
    for package in (hextui.commands, hextui.workflows):
        for module in pkgutil.iter_modules(package.__path__):
            importlib.import_module(f"{package.__name__}.{module.name}")
    # What is loaded at the first use, too: somebody else may not be able to read the program.
    with tempfile.TemporaryDirectory() as folder:
        home = studios.quebec(Path(folder) / "home", uid=os.getuid())
        ground = Ground(home.studio, Path(folder), random.Random(0), cards.Till(home.folder, Server(FakeStripe()), home.clock))
        for name in ("issue", "receipt", "import"):
            studios.command(home.folder, *STEPS[name].words(ground), clock=home.clock)
        home.studio.store.close()


@dataclass
class Trial:
    """A studio with a pretended Stripe, and what it acknowledged."""

    till: cards.Till
    zygote: Zygote
    ground: Ground
    clock: studios.SetClock
    kept: dict[int, str] = field(default_factory=dict)
    """The entries that were there when a step was acknowledged: each must stay, as it was."""
    kills: Counter[str] = field(default_factory=Counter)
    tries: Counter[str] = field(default_factory=Counter)
    spans: dict[str, float] = field(default_factory=dict)
    """How long a step takes from its BEGIN to its answer, in seconds."""
    statements: dict[str, int] = field(default_factory=dict)
    """How many statements it runs in between, as far as that is known."""
    variant: str = ""
    hang_up: bool = False
    """Whether its terminal hangs up, instead of kill -9."""

    @property
    def studio(self) -> Studio:
        return self.ground.studio

    @property
    def dice(self) -> random.Random:
        return self.ground.dice

    def job(self, words: Words, **more: Any) -> Job:
        """A command as the zygote runs it."""
        env = {"HEXTUI_HOME": str(self.till.folder), "STRIPE_API_KEY": cards.KEY, "LANG": "C.UTF-8"}
        return {"words": [*words, "--json"], "env": env, "now": self.clock.now.isoformat(), "variant": self.variant, **more}

    def ready(self, name: str) -> Words:
        """Make a step ready; a moment passes."""
        self.pass_seconds(1)
        self.ground.subject = None
        return STEPS[name].words(self.ground)

    def pass_seconds(self, seconds: float) -> None:
        """Time passes, here and at Stripe."""
        self.clock.forward(seconds=seconds)
        self.till.stripe.shifted += seconds

    def run(self, *jobs: Job) -> list[dict[str, Any]]:
        return self.zygote.run(*jobs)

    def killing(self, name: str, words: Words) -> Job:
        """A job that is killed somewhere between its BEGIN and its answer."""
        step = STEPS[name]
        if step.whole:
            return self.job(words, kill_in=self.dice.uniform(0, self.spans.get(name, 0.01)), whole=True)
        if self.hang_up:
            # At a statement, not at a moment: how far a step has come must not depend on how busy the machine is.
            return self.job(words, kill_at=self.dice.randint(1, self.statements.get(name, 8)), signal=int(signal.SIGHUP))
        if name in self.spans and self.dice.random() < 0.5:
            return self.job(words, kill_in=self.dice.uniform(0, self.spans[name]))
        return self.job(words, kill_at=self.dice.randint(1, self.statements.get(name, 60)))

    def learn(self, name: str, job: Job, answer: dict[str, Any]) -> bool:
        """Count a try; whether it was killed between BEGIN and the answer. Whatever is not killed is acknowledged or refused."""
        self.tries[name] += 1
        if answer["status"] < 0 and not answer["out"]:
            self.kills[name] += bool(answer["began"])
            return bool(answer["began"])
        # A kill that came after the answer was one of nobody: the step is acknowledged.
        assert answer["status"] in (0, 3, 4) or answer["status"] < 0 or SOME_FAILED in answer["out"], (name, answer)
        if "kill_at" in job and answer["began"]:
            self.statements[name] = max(1, job["kill_at"] - 1)
        if answer["began"]:
            span = min(answer["answered"], 1.0)
            self.spans[name] = max(span, self.spans.get(name, 0.0) * 0.9)
        return False

    # What must hold -------------------------------------------------------------------------------------------------------------

    def entries(self, after: int = 0) -> list[tuple[int, str, str]]:
        return self.till.ask("SELECT id, kind, hash FROM journal WHERE id > ? ORDER BY id", after)

    def last(self) -> int:
        return int(self.till.ask("SELECT max(id) FROM journal")[0][0])

    def acknowledge(self) -> None:
        """Keep what is there now: somebody was told so."""
        self.kept.update({entry: hashed for entry, _kind, hashed in self.entries(max(self.kept, default=0))})

    def check(self) -> None:
        """The program starts again, nothing that was acknowledged is gone, every number is there once, verify finds nothing."""
        desk = Desk(studios.opened(self.till.folder))
        try:
            studio = Studio(desk.studio.places, desk.studio.store, desk.studio.settings, os.getuid(), "", self.clock)
            assert studio.store.value("PRAGMA quick_check(1)") == "ok"
            review(studio)
            make_missing(studio)
            found = verify(studio)
            assert found.findings == [], found.findings[:5]
        finally:
            desk.studio.store.close()
            desk.close()
        there = {entry: hashed for entry, _kind, hashed in self.entries()}
        lost = [entry for entry, hashed in self.kept.items() if there.get(entry) != hashed]
        assert not lost, lost
        self.check_numbers()
        self.check_money()

    def start_again(self) -> None:
        """The screens open in a real terminal, and are left again."""
        terminal = Terminal(self.till.folder, LANG="en_CA.UTF-8")
        try:
            terminal.wait_for("Review")
            terminal.press("\x11")
            assert terminal.ended() == 0
        finally:
            terminal.close()

    def check_numbers(self) -> None:
        """Gap-free and once, counted by hand."""
        for table in ("invoice", "credit_note"):
            given = self.till.ask(f"SELECT year, sequence, number FROM {table} WHERE number IS NOT NULL ORDER BY year, sequence")
            for year in {year for year, _sequence, _number in given}:
                sequences = [sequence for its, sequence, _number in given if its == year]
                assert sequences == list(range(1, len(sequences) + 1)), (table, year, sequences[-5:])
            assert len({number for _year, _sequence, number in given}) == len(given), table

    def check_money(self) -> None:
        """On no invoice is more than it is worth, and every payment went somewhere whole."""
        over = self.till.ask(
            """SELECT invoice.number FROM invoice WHERE number IS NOT NULL AND
            (SELECT COALESCE(sum(amount), 0) FROM settlement WHERE invoice_id = invoice.id)
            > total - (SELECT COALESCE(sum(total), 0) FROM credit_note WHERE invoice_id = invoice.id)"""
        )
        assert not over, over
        torn = self.till.ask("SELECT id FROM payment WHERE money IS NOT (SELECT sum(amount) FROM settlement WHERE payment_id = payment.id)")
        assert not torn, torn

    def settle(self) -> None:
        """Enough time passes, and what happened at Stripe is read: what it took is what is booked, once."""
        for _turn in range(2):
            self.pass_seconds(STRIPE_WAIT)
            assert self.run(self.job(("sync",)))[0]["status"] == 0
        taken = {charge["payment_intent"]: charge["amount"] for charge in self.till.stripe.taken()}
        booked = self.till.ask("SELECT object, booking.amount FROM booking JOIN payment ON payment.id = payment_id WHERE kind = 'payment'")
        assert dict(booked) == taken
        assert len(booked) == len(taken)
        assert self.till.ask("SELECT id FROM charge WHERE state IN ('pending', 'processing', 'unknown')") == []
        by_invoice: Counter[str] = Counter()
        for charge in self.till.stripe.taken():
            by_invoice[self.till.stripe.things[charge["payment_intent"]]["metadata"]["hextui_invoice"]] += 1
        assert max(by_invoice.values(), default=0) <= 1, "no invoice is charged twice"

    # Kills ----------------------------------------------------------------------------------------------------------------------

    def kill(self, name: str) -> bool:
        """Kill a step once, check, and take it again; whether the kill counted."""
        step, words = STEPS[name], self.ready(name)
        self.acknowledge()
        before = self.last()
        job = self.killing(name, words)
        (answer,) = self.run(job)
        counted = self.learn(name, job, answer)
        if answer["status"] == 0 or (answer["status"] < 0 and '"error"' not in answer["out"] and answer["out"]):
            self.acknowledge()
            self.assert_entry(step, self.ground.subject, before)
        if counted:
            self.check()
            self.again(step, words, before)
        return counted

    def again(self, step: Step, words: Words, before: int) -> None:
        """Take a step that was broken off again: it is done once, whatever the first try came to."""
        self.pass_seconds(2)
        if step.stripe:
            self.settle()
        # A folder or file that stands there whole already is not written over.
        makes_files = step.whole and not step.stripe
        answer = self.run(self.job((*words[:-1], f"{words[-1]}-again") if makes_files else words))[0]
        assert answer["status"] in (0, 3), answer
        self.acknowledge()
        self.assert_entry(step, self.ground.subject, before)
        if step.stripe:
            self.settle()

    def assert_entry(self, step: Step, subject: int | None, before: int) -> None:
        """A step that was acknowledged has its entry, and one that is taken once has one."""
        kinds = self.till.ask("SELECT kind FROM journal WHERE id > ? AND (? IS NULL OR client_id = ?)", before, subject, subject)
        count = kinds.count((step.kind,))
        assert count >= 1 or not step.kind, (step.kind, kinds)
        assert count <= 1 or not step.once or step.whole, (step.kind, kinds)

    def kill_four(self, names: tuple[str, str]) -> int:
        """Two steps, each by two writers at once, some of them killed; then both again. How many kills counted."""
        made = [(name, self.ready(name), self.ground.subject) for name in names]
        self.acknowledge()
        before, counted = self.last(), 0
        work = [
            (name, self.killing(name, words) if self.dice.random() < 0.6 else self.job(words))
            for name, words, _subject in made
            for _writer in range(2)
        ]
        for (name, job), answer in zip(work, self.run(*(job for _name, job in work)), strict=True):
            counted += self.learn(name, job, answer)
        self.acknowledge()
        self.check()
        for name, words, subject in made:
            step = STEPS[name]
            if step.stripe:
                self.settle()
            again = self.run(self.job(words))[0]
            assert again["status"] in (0, 3) or SOME_FAILED in again["out"], again
            self.assert_entry(step, subject, before)
        self.acknowledge()
        return counted


@contextmanager
def trial(folder: Path, seed: int) -> Iterator[Trial]:
    """A studio with a saved card and a pretended Stripe, whose commands can be broken off."""
    zygote = Zygote(prepare_all, use)
    try:
        with cards.till(folder / "home") as till:
            till.save_card()
            till.command("sync")
            till.server.patience = PATIENCE
            files = folder / "files"
            files.mkdir()
            studio = studios.opened(till.folder)
            acting = Studio(studio.places, studio.store, studio.settings, os.getuid(), "", till.clock)
            yield Trial(till, zygote, Ground(acting, files, random.Random(seed), till), till.clock)
            studio.store.close()
    finally:
        zygote.close()


def use(variant: str) -> None:
    """Behave as a trial wants: `nobody` is another user, who may only read; `hasty` waits for a held store but a moment; `piecemeal` is
    the wrong way, in which every statement commits by itself.
    """
    from hextui.store import opening

    if variant == "piecemeal":
        execute = opening._Database.execute_sql

        def apart(self: Any, sql: str, params: Any = None) -> Any:
            unneeded = sql in ("BEGIN IMMEDIATE", "COMMIT", "ROLLBACK")
            return execute(self, "SELECT 1" if unneeded else sql, None if unneeded else params)

        opening._Database.execute_sql = apart  # type: ignore[method-assign]
    if variant == "nobody":
        os.setgroups([])
        os.setgid(65534)
        os.setuid(65534)
    if variant == "hasty":
        opening.open_store.__defaults__ = (0.2, 0.2)

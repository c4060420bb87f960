"""One seeded run: a few invoices, everything that can be done with their money, every fault of the network, kills and races.

Afterwards all is well again and read to its end, and the fake's own list of what it took is held against raw SQL.
"""

import copy
import json
import random
import shutil
import sqlite3
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from tests import studios
from tests.cards import KEY
from tests.fake_stripe.server import FAULTS, Server
from tests.fake_stripe.state import Refusal
from tests.trials.zygote import Zygote

BOOKED = "SELECT object, booking.amount FROM booking JOIN payment ON payment.id = payment_id WHERE kind ="
TO_CREDIT = "SELECT COALESCE(sum(amount), 0) FROM settlement WHERE payment_id = ? AND target = 'credit'"
OPEN = "SELECT id, kind, state FROM charge WHERE state IN ('pending', 'processing', 'unknown')"
UNKNOWN = """SELECT count(*) FROM journal WHERE details LIKE '%"state":"unknown"%'"""
NUMBERS = ("2026-0001", "2026-0002")


@dataclass
class Verdict:
    """What was found wrong, by kind, and what was counted."""

    double: list[str] = field(default_factory=list)
    not_booked: list[str] = field(default_factory=list)
    unnoticed: list[str] = field(default_factory=list)
    other: list[str] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)

    @property
    def clean(self) -> bool:
        return not (self.double or self.not_booked or self.unnoticed or self.other)


@dataclass
class Run:
    """The studio and the Stripe of one run."""

    folder: Path
    template: Path
    server: Server
    fresh: tuple[dict[str, Any], list[Any]]
    zygote: Zygote
    variant: str = ""

    def play(self, seed: int, steps: int = 12) -> Verdict:
        """Play the run of that seed; what the judge says."""
        dice = random.Random(seed)
        self._begin(dice)
        urls: list[str] = []
        for _step in range(steps):
            self._step(dice, urls)
        self._end()
        return self._judge()

    def _begin(self, dice: random.Random) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.copytree(self.template, self.folder)
        self.now = studios.NOON + timedelta(minutes=5)
        state = self.server.state
        things, events = copy.deepcopy(self.fresh)
        with state.lock:
            state.things, state.events, state.shifted = things, events, 0.0
            self.server.stored.clear()
        rate = dice.choice((0.05, 0.15, 0.3))
        faults = [*FAULTS, "drop_after", "500_after", "slow", "late"]

        def fault(verb: str, path: str) -> str:
            # The calls that move money are where it matters.
            moves = verb == "POST" and path.endswith(("/confirm", "/refunds"))
            return dice.choice(faults) if dice.random() < (0.4 if moves else rate) else ""

        self.server.fault = fault
        late = dice.choice((0.0, 0.0, 0.3))
        state.lateness = lambda: dice.choice((5, 90, 1500)) if dice.random() < late else 0

    def _job(self, *words: str, kill: float | None = None) -> dict[str, Any]:
        env = {"HEXTUI_HOME": str(self.folder), "STRIPE_API_KEY": KEY, "LANG": "C.UTF-8"}
        return {"words": [*words, "--json"], "env": env, "now": self.now.isoformat(), "variant": self.variant, "kill": kill}

    def _words(self, dice: random.Random) -> tuple[str, ...]:
        number = dice.choice(NUMBERS)
        return dice.choice(
            (
                ("charge", number), ("charge", number), ("charge", number), ("charge", number, "--amount", "20"),
                ("pay-link", number), ("pay-link", number), ("sync",), ("sync",),
                ("mark-paid", number, "--method", "cash"), ("mark-paid", number, "--method", "transfer", "--amount", "10"),
                ("cancel", number, "--reason", "x", "--money", "credit"), ("cancel", number, "--reason", "x", "--money", "refund"),
                ("refund", number), ("refund", number, "--amount", "5"), ("refund", "--client", "1", "--method", "card"),
                ("write-off", number, "--reason", "x"),
            )
        )  # fmt: skip

    def _step(self, dice: random.Random, urls: list[str]) -> None:
        chance = dice.random()
        if chance < 0.15 and urls:
            self._client_pays(dice, urls)
        elif chance < 0.3 and self.server.state.taken():
            self._at_stripe(dice)
        elif chance < 0.42:
            ahead = dice.choice((timedelta(seconds=20), timedelta(minutes=3), timedelta(minutes=12), timedelta(hours=25)))
            self.now += ahead
            self.server.state.shifted += ahead.total_seconds()
        else:
            jobs = [self._job(*self._words(dice), kill=dice.uniform(0.0, 0.25) if dice.random() < 0.2 else None)]
            if dice.random() < 0.25:
                jobs.append(self._job(*self._words(dice)))
            for answer in self.zygote.run(*jobs):
                self._learn(answer, urls)

    def _learn(self, answer: dict[str, Any], urls: list[str]) -> None:
        try:
            payload = json.loads(answer["out"])
        except ValueError:
            return
        if "url" in payload:
            urls.append(payload["url"])

    def _client_pays(self, dice: random.Random, urls: list[str]) -> None:
        url = dice.choice(urls)
        try:
            if dice.random() < 0.4:
                # He opens the page now and pays later.
                urls.append(self.server.state.open(url)["url"])
            else:
                self.server.state.pay(url, dice.choice(("4242424242424242", "4242424242424242", "4000000000009995")))
        except (Refusal, AttributeError):
            return

    def _at_stripe(self, dice: random.Random) -> None:
        """What happens at Stripe without the studio's program: the owner's dashboard, the cardholder's bank."""
        state = self.server.state
        paid = [str(charge["payment_intent"]) for charge in state.taken()]
        given = [str(each["id"]) for each in state.of("refund", lambda each: each["status"] == "succeeded")]
        open_ = [str(each["id"]) for each in state.of("dispute", lambda each: each["status"] == "needs_response")]
        what = dice.choice(("refund", "part", "dispute", "decide", "fail"))
        try:
            if what in ("refund", "part") and paid:
                state.refund_at_dashboard(dice.choice(paid), dice.choice((500, 1000, 2500)) if what == "part" else None)
            elif what == "dispute" and paid:
                intent = dice.choice(paid)
                # A payment is disputed once, and for all of it, whatever was given back before.
                if not state.of("dispute", lambda each: each["payment_intent"] == intent):
                    state.dispute(intent)
            elif what == "decide" and open_:
                state.end_dispute(dice.choice(open_), dice.choice(("lost", "lost", "won")))
            elif what == "fail" and given:
                state.fail_refund(dice.choice(given))
        except Refusal:
            return

    def _end(self) -> None:
        self.server.wait_for_late()
        self.server.fault = None
        for _round in range(3):
            self.now += timedelta(minutes=15)
            self.server.state.shifted += 900
            self.zygote.run(self._job("sync"))

    # The judge ----------------------------------------------------------------------------------------------------------------

    def _judge(self) -> Verdict:
        found = Verdict()
        store = sqlite3.connect(f"{(self.folder / 'studio.db').as_uri()}?mode=ro", uri=True)
        try:
            self._payments(store, found)
            self._refunds(store, found)
            open_tries = store.execute(OPEN).fetchall()
            found.other += [f"still open: {each}" for each in open_tries]
            found.counts["unknown"] = store.execute('SELECT count(*) FROM journal WHERE details LIKE \'%"state":"unknown"%\'').fetchone()[0]
        finally:
            store.close()
        checked = self.zygote.run({**self._job("verify"), "variant": ""})[0]
        if checked["status"] != 0:
            found.other.append(f"verify: {checked['out'][:400]}")
        found.other += self.server.problems
        self.server.problems.clear()
        return found

    def _payments(self, store: sqlite3.Connection, found: Verdict) -> None:
        """What Stripe took is what is booked, once; a card is never charged for what was not due; nothing comes twice unnoticed."""
        state = self.server.state
        taken = {charge["payment_intent"]: charge["amount"] for charge in state.taken()}
        booked = dict(store.execute(f"{BOOKED} 'payment'").fetchall())
        found.counts["taken"] = len(taken)
        for intent, amount in taken.items():
            if booked.get(intent) != amount:
                found.not_booked.append(f"{intent}: took {amount}, booked {booked.get(intent)}")
        found.other += [f"booked and never taken: {each}" for each in booked.keys() - taken.keys()]
        for intent, payment in store.execute("SELECT object, payment_id FROM booking WHERE object LIKE 'pi%'").fetchall():
            kept = store.execute(TO_CREDIT, (payment,)).fetchone()[0]
            by_card = "hextui_try" in state.things[intent]["metadata"] if intent in state.things else False
            if kept > 0 and by_card:
                found.double.append(f"{intent}: a card was charged {kept} for nothing")
            flagged = store.execute("SELECT details FROM journal WHERE payment_id = ? ORDER BY id LIMIT 1", (payment,)).fetchone()[0]
            if kept > 0 and not json.loads(flagged).get("flagged"):
                found.unnoticed.append(f"{intent}: {kept} came twice, and nobody is told")
            found.counts["flagged"] = found.counts.get("flagged", 0) + (kept > 0)

    def _refunds(self, store: sqlite3.Connection, found: Verdict) -> None:
        """What Stripe gave back is what is booked, once; each try to give back gave back once at most."""
        given = {refund["id"]: refund for refund in self.server.state.of("refund")}
        lost = {each["id"]: each for each in self.server.state.of("dispute", lambda each: each["status"] == "lost")}
        booked = dict(store.execute(f"{BOOKED} 'refund'").fetchall())
        came_back = {str(name).partition(":")[0] for (name,) in store.execute("SELECT object FROM booking WHERE object LIKE '%:failed'")}
        nowhere = dict(store.execute("SELECT object, amount FROM unmatched WHERE sort IN ('refund', 'dispute')").fetchall())
        found.counts |= {"refunds": len(given), "lost": len(lost), "came back": len(came_back), "nowhere": len(nowhere)}
        found.counts["at the dashboard"] = sum("hextui_try" not in each["metadata"] for each in given.values())
        for object_id, each in (given | lost).items():
            kept = booked.get(object_id, 0) + nowhere.get(object_id, 0)
            if each["status"] == "failed":
                if booked.get(object_id) and object_id not in came_back:
                    found.not_booked.append(f"{object_id}: came back, and is booked as given")
            elif kept != each["amount"]:
                found.not_booked.append(f"{object_id}: gave back {each['amount']}, kept {kept}")
        found.other += [f"booked and never given back: {each}" for each in booked.keys() - given.keys() - lost.keys()]
        found.other += [f"came back and was never refused: {each}" for each in came_back if given[each]["status"] != "failed"]
        tries = [name for refund in given.values() if (name := refund["metadata"].get("hextui_try"))]
        found.double += [f"given back twice: {each}" for each in tries if tries.count(each) > 1]
        self._brought(store, found)

    def _brought(self, store: sqlite3.Connection, found: Verdict) -> None:
        """What went back of a payment is taken from nothing that this payment did not bring."""
        for intent, invoice, net in store.execute(
            """SELECT intent, settlement.invoice_id, sum(settlement.amount) FROM booking
            JOIN settlement ON settlement.payment_id = booking.payment_id WHERE target = 'invoice'
            GROUP BY intent, settlement.invoice_id HAVING sum(settlement.amount) < 0"""
        ):
            found.other.append(f"{intent}: {net} more was taken from invoice {invoice} than it brought")

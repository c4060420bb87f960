"""A walk over the verbs of money with dates in the past, beside an oracle that shares no code with hextui: ledgers and fractions.

After each stretch the books are asked as of days of the past: ageing, taxes on invoices and on payments, the receipts book, the end of
a day, credit and what is to pay. `HEXTUI_WALK_SECONDS=600 make faults TESTS=tests/trials/test_walk.py` walks for ten minutes.
"""

import os
import random
import time
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from hextui.billing import cancel, closings, drafts, interventions, issue, payments, write_off
from hextui.errors import Refused
from hextui.studio import Studio
from hextui.views.reports.ageing import ageing
from hextui.views.reports.day import day as day_report
from hextui.views.reports.receipts import receipts_book
from hextui.views.reports.taxes import taxes
from hextui.workflows.verify import verify
from tests import studios

PRICES = {"PR": (5000, True), "EP": (6000, True), "NUT": (9500, False)}
RATES = {"TPS": Fraction(5, 100), "TVQ": Fraction(9975, 100_000)}
SECONDS = float(os.environ.get("HEXTUI_WALK_SECONDS", "0"))
STEPS = 400
METHODS = ("cash", "cheque", "transfer", "terminal", "other")


def half_up(value: Fraction) -> int:
    sign = -1 if value < 0 else 1
    return sign * int(abs(value) + Fraction(1, 2))


def coins(amount: int) -> int:
    """To five, as cash is where there are no small coins."""
    return half_up(Fraction(amount, 5)) * 5


@dataclass
class Bill:
    """An invoice in the oracle's ledger: its lines with the day on which each was credited, and every amount that moved on it."""

    client: int
    issued: date
    lines: dict[int, tuple[int, bool]]
    gone: dict[int, date] = field(default_factory=dict)
    moved: list[tuple[date, int]] = field(default_factory=list)
    given_up: list[tuple[date, date | None]] = field(default_factory=list)

    def left_lines(self, on: date) -> list[tuple[int, bool]]:
        return [line for key, line in self.lines.items() if key not in self.gone or self.gone[key] > on]

    def tax(self, on: date) -> dict[str, int]:
        base = sum(price for price, taxed in self.left_lines(on) if taxed)
        return {name: half_up(base * rate) for name, rate in RATES.items()}

    def total(self, on: date) -> int:
        return sum(price for price, _taxed in self.left_lines(on)) + sum(self.tax(on).values())

    def paid(self, on: date) -> int:
        return sum(amount for dated, amount in self.moved if dated <= on)

    def is_given_up(self, on: date) -> bool:
        return any(begun <= on and (ended is None or ended > on) for begun, ended in self.given_up)

    def due_tax(self, on: date) -> dict[str, int]:
        """What of its taxes is due on payments by that day."""
        if self.issued > on and not self.paid(on):
            return dict.fromkeys(RATES, 0)
        left = self.total(on)
        share = Fraction(max(0, min(self.paid(on), left)), left) if left else Fraction(0)
        return {name: half_up(amount * share) for name, amount in self.tax(on).items()}


@dataclass
class Money:
    client: int
    dated: date
    method: str
    money: int
    on_bills: dict[int, int]
    to_credit: int
    kind: str = "payment"
    reversed: bool = False


class Walk:
    def __init__(self, home: studios.Home, seed: int) -> None:
        self.home, self.dice = home, random.Random(seed)
        self.bills: dict[int, Bill] = {}
        self.money: dict[int, Money] = {}
        self.credit: Counter[int] = Counter()
        self.count: Counter[str] = Counter()

    @property
    def studio(self) -> Studio:
        return self.home.studio

    @property
    def today(self) -> date:
        return self.studio.today()

    def some_bill(self) -> int | None:
        return self.dice.choice(list(self.bills)) if self.bills else None

    def past(self) -> date:
        return self.today - timedelta(days=self.dice.choice((0, 0, 0, 1, 3, 10, 40)))

    def tried(self, name: str, work: Callable[[], Any], allowed: bool) -> Any | None:
        """Do a verb; the oracle knows whether it is allowed."""
        try:
            done = work()
        except Refused as refused:
            if allowed:
                raise AssertionError(f"{name} was refused and should have been done") from refused
            self.count[f"{name} refused"] += 1
            return None
        assert allowed, (name, "was done and should have been refused")
        self.count[name] += 1
        return done

    # Steps ------------------------------------------------------------------------------------------------------------------

    def step(self) -> None:
        self.dice.choice((self.issue, self.issue, self.pay, self.pay, self.pay, self.back, self.back, self.cancel, self.refund,
                          self.give_up, self.use_credit, self.wait, self.wait))()  # fmt: skip

    def wait(self) -> None:
        self.home.clock.forward(hours=self.dice.choice((3, 20, 30, 200)))

    def issue(self) -> None:
        client = self.dice.choice((1, 2))
        chosen = self.dice.choices(list(PRICES), k=self.dice.randint(1, 3))
        items = []
        for code in chosen:
            item = interventions.write(self.studio, client, code)
            interventions.publish(self.studio, item)
            items.append(item)
        draft = drafts.compose(self.studio, client, drafts.Composition(only=tuple(items)))
        issue.issue(self.studio, draft)
        self.bills[draft] = Bill(client, self.today, {item: PRICES[code] for item, code in zip(items, chosen, strict=True)})

    def pay(self) -> None:
        key = self.some_bill()
        if key is None:
            return
        bill, dated, method = self.bills[key], self.past(), self.dice.choice(METHODS)
        due = bill.total(self.today) - bill.paid(date.max)
        amount = self.dice.choice((due, max(due // 2, 1), due + 500)) or 500
        amount = coins(amount) if method == "cash" else amount
        allowed = amount > 0 and not bill.is_given_up(self.today)
        done = self.tried("pay", lambda: payments.mark_paid(self.studio, [key], method, amount, dated), allowed)
        if done is None:
            return
        # Cash that pays all of it, rounded, pays all of it.
        rounding = coins(due) - due if method == "cash" and due and amount >= coins(due) else 0
        settled = min(due, amount - rounding)
        self.book(
            done.payment_id, Money(bill.client, dated, method, amount, {key: settled} if settled else {}, amount - rounding - settled)
        )

    def book(self, payment: int, money: Money) -> None:
        self.money[payment] = money
        for key, amount in money.on_bills.items():
            self.bills[key].moved.append((money.dated, amount))
        self.credit[money.client] += money.to_credit

    def back(self) -> None:
        """Reverse a payment or a refund, today or on its own date."""
        if not self.money:
            return
        number = self.dice.choice(list(self.money))
        money = self.money[number]
        dated = self.dice.choice((self.today, money.dated, money.dated - timedelta(days=1)))
        parts, from_credit = {}, -money.to_credit
        for key, amount in money.on_bills.items():
            bill = self.bills[key]
            there, due = bill.paid(date.max), bill.total(self.today) - bill.paid(date.max)
            undone = -min(amount, there) if amount > 0 else min(-amount, due)
            if undone:
                parts[key] = undone
            from_credit += -amount - undone
        shut = any(self.bills[key].is_given_up(self.today) for key in money.on_bills)
        moves = (
            bool(parts) or from_credit != 0 or (money.method == "cash" and money.money != sum(money.on_bills.values()) + money.to_credit)
        )
        allowed = (
            money.kind in ("payment", "refund") and not money.reversed and not shut and dated >= money.dated and moves
            and self.credit[money.client] + from_credit >= 0
        )  # fmt: skip
        done = self.tried("reverse", lambda: payments.reverse(self.studio, number, "erreur", dated), allowed)
        if done is not None:
            money.reversed = True
            self.book(done.payment_id, Money(money.client, dated, money.method, -money.money, parts, from_credit, "reversal"))

    def refund(self) -> None:
        key = self.some_bill()
        if key is None:
            return
        bill = self.bills[key]
        there = bill.paid(date.max)
        amount = self.dice.choice((there, there // 2, there + 1))
        allowed = 0 < amount <= there and not bill.is_given_up(self.today)
        done = self.tried("refund", lambda: payments.refund(self.studio, invoice_id=key, amount=amount, method="transfer"), allowed)
        if done is not None:
            self.book(done.payment_id, Money(bill.client, self.today, "transfer", -amount, {key: -amount}, 0, "refund"))

    def use_credit(self) -> None:
        key = self.some_bill()
        if key is None:
            return
        bill = self.bills[key]
        due, held = bill.total(self.today) - bill.paid(date.max), self.credit[bill.client]
        amount = min(due, held) or 1
        allowed = 0 < amount <= min(due, held) and not bill.is_given_up(self.today)
        done = self.tried("credit", lambda: payments.mark_paid(self.studio, [key], "credit", amount), allowed)
        if done is not None:
            self.book(done.payment_id, Money(bill.client, self.today, "credit", 0, {key: amount}, -amount))

    def cancel(self) -> None:
        key = self.some_bill()
        if key is None:
            return
        bill = self.bills[key]
        live = [item for item in bill.lines if item not in bill.gone]
        chosen = live if self.dice.random() < 0.4 else live[:1]
        allowed = bool(live) and not bill.is_given_up(self.today)
        done = self.tried("cancel", lambda: cancel.cancel(self.studio, key, "erreur", only=chosen, money="credit"), allowed)
        if done is None:
            return
        for item in chosen:
            bill.gone[item] = self.today
            interventions.free(self.studio, item, "annulée")
        excess = bill.paid(date.max) - bill.total(self.today)
        assert done.to_credit == max(excess, 0)
        if excess > 0:
            bill.moved.append((self.today, -excess))
            self.credit[bill.client] += excess

    def give_up(self) -> None:
        key = self.some_bill()
        if key is None:
            return
        bill = self.bills[key]
        if bill.is_given_up(self.today):
            write_off.undo_write_off(self.studio, key, "retrouvé")
            bill.given_up[-1] = (bill.given_up[-1][0], self.today)
            self.count["taken up"] += 1
            return
        due = bill.total(self.today) - bill.paid(date.max)
        allowed = due > 0
        if self.tried("write off", lambda: write_off.write_off(self.studio, key, "introuvable"), allowed) is not None:
            bill.given_up.append((self.today, None))

    # What the books say ---------------------------------------------------------------------------------------------------

    def look(self) -> None:
        first = min((bill.issued for bill in self.bills.values()), default=self.today)
        for on in {self.today, first, *(first + (self.today - first) * self.dice.random() for _each in range(4))}:
            self.look_at_debts(on)
        since, until = sorted(first - timedelta(days=45) + (self.today - first + timedelta(days=45)) * self.dice.random() for _each in "ab")
        self.look_at_taxes(since, until)
        self.look_at_money(since, until)
        for client in (1, 2):
            held = self.studio.store.value(
                "SELECT COALESCE(sum(amount), 0) FROM settlement WHERE client_id = ? AND target = 'credit'", client
            )
            assert held == self.credit[client]
        assert verify(self.studio).findings == []

    def look_at_debts(self, on: date) -> None:
        owed: Counter[int] = Counter()
        for bill in self.bills.values():
            if bill.issued <= on and not bill.is_given_up(on):
                owed[bill.client] += max(bill.total(on) - bill.paid(on), 0)
        found = ageing(self.studio, on)
        assert {each.client: each.total for each in found.clients} == {client: amount for client, amount in owed.items() if amount}, on

    def look_at_taxes(self, since: date, until: date) -> None:
        before = since - timedelta(days=1)
        paid, billed = Counter[str](), Counter[str]()
        for bill in self.bills.values():
            then, now = bill.due_tax(before), bill.due_tax(until)
            paid.update({name: now[name] - then[name] for name in RATES})
            there = bill.tax(before) if bill.issued <= before else dict.fromkeys(RATES, 0)
            here = bill.tax(until) if bill.issued <= until else dict.fromkeys(RATES, 0)
            billed.update({name: here[name] - there[name] for name in RATES})
        for basis, wanted in (("payment", paid), ("invoice", billed)):
            found = {row.name: row.amount for row in taxes(self.studio, since, until, basis).rows}
            assert {name: found.get(name, 0) for name in RATES} == {name: wanted[name] for name in RATES}, (basis, since, until)

    def look_at_money(self, since: date, until: date) -> None:
        months: dict[str, int] = defaultdict(int)
        days: dict[date, int] = defaultdict(int)
        for each in self.money.values():
            if since <= each.dated <= until and each.money:
                months[each.dated.isoformat()[:7]] += each.money
                days[each.dated] += each.money
        book = receipts_book(self.studio, since, until)
        assert {each.period: each.amount for each in book.by("month")} == months
        for on, net in list(days.items())[:5]:
            assert day_report(self.studio, on).net == net


def walk(folder: Path, seed: int, steps: int) -> Counter[str]:
    clock = studios.SetClock(datetime(2026, 1, 5, 15, tzinfo=UTC))
    home = studios.quebec(folder, clock=clock)
    closings.watch(home.studio)
    walked = Walk(home, seed)
    for number in range(steps):
        walked.step()
        if number % 20 == 19:
            walked.look()
    walked.look()
    home.studio.store.close()
    return walked.count


@pytest.mark.parametrize("seed", [1, 2])
def test_a_walk_agrees_with_the_oracle(tmp_path: Path, seed: int) -> None:
    end, count, number = time.monotonic() + SECONDS, Counter[str](), 0
    while not number or time.monotonic() < end:
        count.update(walk(tmp_path / f"home-{number}", seed * 10_000 + number, STEPS))
        number += 1
    for name in ("pay", "reverse", "refund", "credit", "cancel", "write off"):
        assert count[name] > 3, count
        assert count[f"{name} refused"] > 3, count
    print(f"{number} walks of {STEPS} steps: {dict(count)}")  # noqa: T201 - the figure of a long walk

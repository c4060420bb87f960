"""Every verb against an independent model of a studio, with batches and illegal moves among the moves.

The second half proves that the first can fail: bugs put in on purpose are each found.
"""

import dataclasses
import itertools
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule, run_state_machine_as_test

from hextui import money, reckoning
from hextui.billing import cancel, codes, drafts, find, interventions, issue, journal, numbers, payments, write_off
from hextui.errors import Refused
from hextui.store import Store
from hextui.views import balances
from hextui.views.invoices import invoice
from hextui.workflows.verify import verify
from tests import studios
from tests.model import PRICES, Bill, Item, Model, Money, gross

clients_ = st.sampled_from([1, 2])
codes_ = st.sampled_from(sorted(PRICES))
pick = st.integers(0, 10_000)


class Billing(RuleBasedStateMachine):
    """A day's moves in any order; the model says before each whether it is allowed."""

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.home = studios.quebec(Path(self.folder.name) / "home")
        self.studio = self.home.studio
        codes.add_code(self.studio, "ODD", "Tiers", 3335)
        self.model = Model()
        self.lines = itertools.count()

    def teardown(self) -> None:
        if hasattr(self, "studio"):
            report = verify(self.studio)
            self.studio.store.close()
            self.folder.cleanup()
            assert report.findings == []
            totals = [sum(column) for column in zip(*self.model.accounts().values(), strict=True)]
            assert [report.unbilled, report.to_pay, report.paid, report.credit] == [totals[0], totals[2], totals[4], totals[5]]

    def does(self, allowed: bool, act: Callable[[], Any]) -> Any:
        """Act, and see that it is refused exactly when the model says so."""
        if allowed:
            return act()
        with pytest.raises(Refused):
            act()
        return None

    def one_of(self, keys: Any, which: int) -> Any:
        keys = list(keys)
        return keys[which % len(keys)]

    def item_in(self, state: str, which: int) -> int:
        """An item, three times out of four one in that state."""
        good = [key for key, item in self.model.items.items() if item.state == state]
        return int(self.one_of(good if good and which % 4 else self.model.items, which // 4))

    def bill_that(self, good: Callable[[Bill], bool], which: int) -> int:
        """An invoice, three times out of four one of that kind."""
        keys = [key for key, bill in self.model.bills.items() if bill.number is not None and good(bill)]
        return int(self.one_of(keys if keys and which % 4 else self.model.bills, which // 4))

    @rule(client=clients_, code=codes_, many=st.integers(1, 3))
    def write(self, client: int, code: str, many: int) -> None:
        for _ in range(many):
            self.model.items[interventions.write(self.studio, client, code)] = Item(client, code)

    @precondition(lambda self: self.model.items)
    @rule(which=pick)
    def publish(self, which: int) -> None:
        item = self.item_in("draft", which)
        known = self.model.items[item]
        if self.does(known.state == "draft", lambda: interventions.publish(self.studio, item)):
            known.state = "unbilled"

    @rule(client=clients_, chosen=st.lists(codes_, min_size=1, max_size=3), line=st.booleans())
    def bill(self, client: int, chosen: list[str], line: bool) -> None:
        """The usual way from a session to an issued invoice, so that what comes after it is often tried."""
        for code in chosen:
            self.write(client, code, 1)
        self.publish_all()
        self.compose(client, line)
        draft = self.model.draft_of(client)
        if draft is not None:
            self.issue(list(self.model.bills).index(draft))

    @rule()
    def publish_all(self) -> None:
        for key, item in self.model.items.items():
            if item.state == "draft":
                interventions.publish(self.studio, key)
                item.state = "unbilled"

    @precondition(lambda self: self.model.items)
    @rule(which=pick)
    def free(self, which: int) -> None:
        item = self.item_in("unbilled", which)
        known = self.model.items[item]
        if self.does(known.state == "unbilled", lambda: interventions.free(self.studio, item, "offert")):
            draft = self.model.on_draft(item)
            if draft is not None:
                del self.model.bills[draft].lines[item]
            known.state = "free"

    @precondition(lambda self: self.model.items)
    @rule(which=pick)
    def discard(self, which: int) -> None:
        item = self.item_in("draft", which)
        known = self.model.items[item]
        allowed = known.state == "draft"
        self.does(allowed, lambda: interventions.discard_intervention(self.studio, item))
        if allowed:
            known.state = "discarded"

    @rule(client=clients_, line=st.booleans())
    def compose(self, client: int, line: bool) -> None:
        from decimal import Decimal

        draft = self.model.draft_of(client)
        lines: dict[object, tuple[int, bool]] = dict(self.model.bills[draft].lines) if draft is not None else {}
        if not lines:
            lines = {key: item.part for key, item in self.model.items.items() if item.client == client and item.state == "unbilled"}
        extra = (drafts.NewLine("Élastique", Decimal("1.5"), 3335),) if line else ()
        made = self.does(bool(lines) or line, lambda: drafts.compose(self.studio, client, drafts.Composition(lines=extra)))
        if made is not None:
            if line:
                lines[("line", len(self.model.bills), next(self.lines))] = (5003, True)
            self.model.bills.setdefault(made, Bill(client, {})).lines = lines

    @precondition(lambda self: self.model.items)
    @rule(which=pick)
    def remove(self, which: int) -> None:
        item = self.item_in("unbilled", which)
        draft = self.model.on_draft(item)
        self.does(draft is not None, lambda: drafts.remove(self.studio, item))
        if draft is not None:
            del self.model.bills[draft].lines[item]

    @precondition(lambda self: self.model.bills)
    @rule(which=pick)
    def look(self, which: int) -> None:
        """A draft is looked at again; what is issued is none."""
        key = self.one_of(self.model.bills, which)
        self.does(self.model.bills[key].number is None, lambda: drafts.look(self.studio, key))

    @precondition(lambda self: self.model.bills)
    @rule(which=pick)
    def issue(self, which: int) -> None:
        key = self.one_of(self.model.bills, which)
        bill = self.model.bills[key]
        if self.does(bill.number is None and bool(bill.lines), lambda: issue.issue(self.studio, key)):
            self.model.numbers += 1
            bill.number, bill.total = self.model.numbers, gross(list(bill.lines.values()))
            for item in bill.lines:
                if isinstance(item, int):
                    self.model.items[item].state = "invoiced"
            assert invoice(self.studio, key).number == f"2026-{self.model.numbers:04d}"

    @precondition(lambda self: self.model.bills)
    @rule(which=pick, part=st.sampled_from([None, 1, 2000, 5749, 100_000]), method=st.sampled_from(["transfer", "credit", "cash"]))
    def mark_paid(self, which: int, part: int | None, method: str) -> None:
        key = self.bill_that(lambda bill: bill.due > 0, which)
        bill = self.model.bills[key]
        state = self.model.state(key)
        if method == "cash":
            part = None
        due = bill.due if bill.number is not None else 0
        amount = due if part is None else part
        allowed = state not in ("draft", "written_off") and not (part is None and due == 0)
        if method == "credit":
            allowed = allowed and 0 < amount <= min(due, self.model.credit[bill.client])
        if method == "cash":
            allowed = allowed and due > 2
        booked = self.does(allowed, lambda: payments.mark_paid(self.studio, [key], method, part))
        if booked is None:
            return
        settled = min(amount, due)
        left = -amount if method == "credit" else amount - settled
        bill.paid += settled
        self.model.credit[bill.client] += left
        self.model.money[booked.payment_id] = Money(bill.client, [(key, settled), (None, left)], method)
        if method == "cash":
            assert booked.amount == 5 * ((2 * due + 5) // 10)

    @precondition(lambda self: self.model.money)
    @rule(which=pick)
    def reverse(self, which: int) -> None:
        key = self.one_of(self.model.money, which)
        entry = self.model.money[key]
        from_credit, moves = 0, []
        for target, amount in entry.parts:
            if target is None:
                from_credit -= amount
            else:
                bill = self.model.bills[target]
                back = -min(amount, bill.paid) if amount > 0 else min(-amount, bill.due)
                moves.append((bill, back))
                from_credit += -amount - back
        enough = self.model.credit[entry.client] + from_credit >= 0
        nothing = entry.kind == "release" or entry.reversed or any(bill.given_up for bill, _back in moves)
        if self.does(enough and not nothing, lambda: payments.reverse(self.studio, key, "erreur")):
            for bill, back in moves:
                bill.paid += back
            self.model.credit[entry.client] += from_credit
            entry.reversed = True

    @precondition(lambda self: self.model.bills)
    @rule(which=pick, part=st.sampled_from([None, 1, 1500, 50_000]), from_credit=st.booleans())
    def refund(self, which: int, part: int | None, from_credit: bool) -> None:
        key = self.bill_that(lambda bill: bill.paid > 0, which)
        bill = self.model.bills[key]
        there = self.model.credit[bill.client] if from_credit else bill.paid
        amount = there if part is None else part
        allowed = (from_credit or (bill.number is not None and not bill.given_up)) and 0 < amount <= there
        target: dict[str, int] = {"client_id": bill.client} if from_credit else {"invoice_id": key}
        booked = self.does(allowed, lambda: payments.refund(self.studio, amount=part, method="transfer", **target))
        if booked is not None:
            if from_credit:
                self.model.credit[bill.client] -= amount
            else:
                bill.paid -= amount
            self.model.money[booked.payment_id] = Money(bill.client, [(None if from_credit else key, -amount)], "transfer", "refund")

    @precondition(lambda self: self.model.bills)
    @rule(which=pick, undo=st.booleans())
    def write_off(self, which: int, undo: bool) -> None:
        key = self.bill_that(lambda bill: bill.due > 0, which)
        bill = self.model.bills[key]
        if undo:
            allowed = bill.given_up
            self.does(allowed, lambda: write_off.undo_write_off(self.studio, key, "retrouvé"))
        else:
            allowed = bill.number is not None and bill.due > 0 and not bill.given_up
            self.does(allowed, lambda: write_off.write_off(self.studio, key, "perdu"))
        if allowed:
            bill.given_up = not undo

    @precondition(lambda self: self.model.bills)
    @rule(which=pick, some=st.booleans(), money=st.sampled_from([None, "credit", "refund"]), take=pick)
    def cancel(self, which: int, some: bool, money: str | None, take: int) -> None:
        key = self.bill_that(lambda bill: bool(bill.lines), which)
        bill = self.model.bills[key]
        items = [item for item in bill.lines if isinstance(item, int)]
        only = (items[take % len(items)],) if some and items else ()
        gone: set[object] = set(only) or set(bill.lines)
        left = gross([part for line, part in bill.lines.items() if line not in gone])
        excess = bill.paid - left
        allowed = bill.number is not None and not bill.cancelled and not bill.given_up and not (excess > 0 and money is None)
        done = self.does(allowed, lambda: cancel.cancel(self.studio, key, "erreur", only=only, money=money, method="transfer"))
        if done is None:
            return
        assert done.total == bill.total - bill.credited - left
        bill.credited = bill.total - left
        bill.lines = {line: part for line, part in bill.lines.items() if line not in gone}
        for item in gone:
            if isinstance(item, int):
                self.model.items[item].state = "unbilled"
        if excess > 0:
            bill.paid -= excess
            if money == "credit":
                self.model.credit[bill.client] += excess
            else:
                payment_id = self.studio.store.value("SELECT max(id) FROM payment")
                self.model.money[payment_id] = Money(bill.client, [(key, -excess)], "transfer", "refund")

    @invariant()
    def the_accounts_are_the_models(self) -> None:
        if not hasattr(self, "studio"):
            return
        shown = {
            view.id: (view.unbilled, view.items, view.to_pay, view.written_off, view.paid, view.credit)
            for view in balances.balances(self.studio)
        }
        assert shown == self.model.accounts()
        rows = self.studio.store.rows(reckoning.STANDING)
        assert {row.id: reckoning.standing_of(row).state for row in rows} == {key: self.model.state(key) for key in self.model.bills}
        states = {row.id: row.state for row in self.studio.store.rows("SELECT id, state FROM intervention")}
        assert states == {key: item.state for key, item in self.model.items.items()}


class Busy(Billing):
    """A studio where money has moved already: what a bug does to it is met soon, wherever chance begins."""

    @initialize()
    def begin(self) -> None:
        super().begin()
        self.bill(1, ["PR", "EP"], False)
        self.mark_paid(1, None, "transfer")
        self.bill(2, ["EP"], True)
        self.mark_paid(1, 2000, "transfer")

    @rule(which=pick, from_credit=st.booleans())
    def to_and_fro(self, which: int, from_credit: bool) -> None:
        """Too much comes, and some of it goes back."""
        self.mark_paid(4 * which + 1, 100_000, "transfer")
        self.refund(4 * which + 1, 1500, from_credit)

    @rule(which=pick)
    def freed_on_a_draft(self, which: int) -> None:
        """What stands on a draft is made free."""
        self.write(1, "PR", 1)
        self.publish_all()
        self.compose(1, False)
        self.free(4 * which + 1)


SETTINGS = {"deadline": None, "suppress_health_check": list(HealthCheck), "database": None, "print_blob": False}


def test_every_verb_agrees_with_the_model() -> None:
    run_state_machine_as_test(Billing, settings=settings(max_examples=40, stateful_step_count=40, **SETTINGS))  # type: ignore[arg-type]


def _even(value: Any) -> int:
    rounded: int = round(value)
    return rounded


def _drops_item_state(original: Any) -> Any:
    def update(self: Any, model: Any, row_id: int, **values: Any) -> None:
        if values == {"state": "unbilled"} and self.value("SELECT state FROM intervention WHERE id = ?", row_id) == "invoiced":
            return
        original(self, model, row_id, **values)

    return update


def _one_less(original: Any) -> Any:
    def refund_money(studio: Any, client: Any, method: str, amount: int, source: Any) -> Any:
        return (
            original(studio, client, method, amount - 1, dataclasses.replace(source, amount=source.amount + 1))
            if amount > 1
            else original(studio, client, method, amount, source)
        )

    return refund_money


def _skips_a_number(original: Any) -> Any:
    def next_number(studio: Any, series: str, on: Any) -> Any:
        number = original(studio, series, on)
        return numbers.Number(number.year, number.sequence + 1, f"{number.text}x")

    return next_number


def _no_journal(original: Any) -> Any:
    def record(studio: Any, kind: str, **given: Any) -> Any:
        return None if kind == "free" else original(studio, kind, **given)

    return record


BUGS: dict[str, tuple[Any, str, Callable[[Any], Any]]] = {
    "half to even": (money, "round_half_up", lambda _: _even),
    "published twice": (interventions, "check_publishable", lambda _: lambda item: None),
    "cancelled items stay invoiced": (Store, "update", _drops_item_state),
    "a cent too little given back": (payments, "refund_money", _one_less),
    "a number is skipped": (numbers, "next_number", _skips_a_number),
    "a freed item stays on its draft": (drafts, "take_off", lambda _: lambda studio, item: None),
    "free is not journaled": (journal, "record", _no_journal),
    "credit is not asked for": (payments, "_from_credit", lambda _: lambda *given: None),
    "all goes on the first invoice": (
        payments, "_spread", lambda _: lambda amount, standings: ([payments.Part("invoice", amount, standings[0].id)], 0)
    ),
    "reversed into credit": (payments, "_counter_parts", lambda _: lambda studio, client, payment: [payments.Part("credit", -1)]),
    "a part credits the whole": (cancel, "_credited", lambda _: lambda before, after: before),
    "money on a cancelled invoice stays": (cancel, "_move_money", lambda _: lambda *given: (None, 0, 0)),
    "what is issued is taken for a draft": (find, "draft", lambda _: find.invoice),
}  # fmt: skip


@pytest.mark.parametrize("bug", BUGS)
def test_a_bug_put_in_on_purpose_is_found(monkeypatch: pytest.MonkeyPatch, bug: str) -> None:
    where, name, make = BUGS[bug]
    monkeypatch.setattr(where, name, make(getattr(where, name)))
    quick = settings(max_examples=400, stateful_step_count=40, phases=[Phase.generate], derandomize=True, **SETTINGS)  # type: ignore[arg-type]
    with pytest.raises(BaseException) as found:
        run_state_machine_as_test(Busy, settings=quick)
    assert not isinstance(found.value, (AttributeError, NameError)), "the machine itself is broken"


def test_the_machine_that_finds_bugs_finds_none_where_there_is_none() -> None:
    run_state_machine_as_test(Busy, settings=settings(max_examples=3, stateful_step_count=20, **SETTINGS))  # type: ignore[arg-type]

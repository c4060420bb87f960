"""The schedule of reminders: exactly those that the settings say, on the studio's own days, to nobody who has paid."""

import os
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hextui.billing import clients, codes, drafts, interventions, issue, payments, remind
from hextui.errors import Refused
from hextui.reminders import GRACE_DAYS, is_last, level_on, step_on, wants_call
from hextui.views.account import account
from hextui.views.client_list import client_ids
from hextui.workflows.verify import verify
from tests import studios

COMMAND_HOUR = 5
HOUR = timedelta(hours=1)
schedules = st.lists(st.integers(-30, 90), min_size=1, max_size=6, unique=True).map(sorted)


# The schedule by itself ------------------------------------------------------------------------------------------------------


@given(schedules, st.integers(-60, 150))
def test_a_steps_turn_lasts_until_the_next_ones_day(schedule: list[int], days: int) -> None:
    step = step_on(days, schedule)
    turns = [
        each for place, each in enumerate(schedule)
        if each <= days and (days < schedule[place + 1] if place + 1 < len(schedule) else days <= each + GRACE_DAYS)
        and not (each <= 0 < days)
    ]  # fmt: skip
    assert turns == ([] if step is None else [step])


@given(schedules, st.integers(-60, 150))
def test_levels_rise_with_the_days_and_a_call_comes_after_the_last(schedule: list[int], days: int) -> None:
    level = level_on(days, schedule)
    assert (level == 0) == (days <= 0)
    assert level_on(days + 1, schedule) >= level
    if wants_call(days, schedule, None) or wants_call(days, schedule, days - 1):
        assert is_last(level, schedule)
        assert step_on(days, schedule) is None or days > schedule[-1]


# A year through the command line --------------------------------------------------------------------------------------------


class Year:
    """A studio, a calendar of invoices and payments, and which reminders the settings promise for them."""

    def __init__(self, folder: Path, zone: str, schedule: Sequence[int], start: datetime) -> None:
        self.zone, self.schedule = ZoneInfo(zone), list(schedule)
        self.clock = studios.SetClock(start)
        settings = {**studios.FRANCE, "studio.timezone": zone}
        self.home = studios.make(folder, settings, uid=os.getuid(), clock=self.clock)
        self.home.set("remind.schedule", ", ".join(map(str, schedule)))
        codes.add_code(self.home.studio, "PR", "Séance", 5000)
        self.expected: set[tuple[int, str]] = set()
        self.paying: list[tuple[datetime, int]] = []
        self.number = 0

    def client(self, terms: int, *, email: str = "x@example.org", wanted: bool = True) -> int:
        self.number += 1
        form = clients.ClientForm(name=f"Client {self.number}", email=email, terms_days=terms, reminders=wanted)
        return clients.add_client(self.home.studio, form)

    def issue(self, terms: int, paid_after: int | None, *, told: bool = True) -> int:
        """Issue an invoice now, to be paid at noon so many days after its due date, or never; and say what is to come of it."""
        studio = self.home.studio
        without = self.number % 2 == 0
        who = self.client(terms) if told else self.client(terms, email="" if without else "x@example.org", wanted=without)
        item = interventions.write(studio, who, "PR")
        interventions.publish(studio, item)
        invoice = drafts.compose(studio, who)
        issue.issue(studio, invoice)
        issued = self.clock.now.astimezone(self.zone).date()
        due = issued + timedelta(days=terms)
        paid = None
        if paid_after is not None:
            day_paid = due + timedelta(days=paid_after)
            paid = datetime(day_paid.year, day_paid.month, day_paid.day, 12, tzinfo=self.zone)
        if paid is not None:
            self.paying.append((paid.astimezone(UTC), invoice))
        for step in self.schedule:
            day = due + timedelta(days=step)
            if told and day > issued and (paid is None or day <= paid.date()):
                self.expected.add((invoice, day.isoformat()))
        return invoice

    def run(self, until: datetime, every: timedelta, first_run: timedelta) -> None:
        """Let time pass: invoices each few days, payments at their hour, the command at its own."""
        studio = self.home.studio
        plan = [(15, 9), (30, None), (0, 3), (2, -1), (30, 30), (15, 1), (30, 0), (7, None), (14, 8)]
        turn, next_issue = 0, self.clock.now + 10 * HOUR
        self.clock.now += first_run
        while self.clock.now < until:
            moment = self.clock.now
            while next_issue <= moment:
                self.clock.now = next_issue
                terms, paid_after = plan[turn % len(plan)]
                self.issue(terms, paid_after, told=turn % 7 != 5)
                turn, next_issue = turn + 1, next_issue + timedelta(days=5, hours=7)
            self.clock.now = moment
            for paid in sorted(each for each in self.paying if each[0] <= moment):
                self.paying.remove(paid)
                payments.mark_paid(studio, [paid[1]], "transfer")
            if every == HOUR and moment.hour != COMMAND_HOUR:
                # The same step without the command around it, which takes longer than the step.
                remind.remind_due(studio)
            else:
                answer = studios.command(self.home.folder, "remind", "--due", "--json", clock=self.clock)
                assert answer.status == 0, answer.out + answer.err
            self.clock.now += every

    def found(self) -> set[tuple[int, str]]:
        """The reminders that were queued, by the studio's day."""
        rows = self.home.studio.store.rows("SELECT invoice_id, queued_on FROM outbox WHERE kind = 'remind'")
        found = [(row.invoice_id, row.queued_on) for row in rows]
        assert len(found) == len(set(found)), "one a day at most"
        return set(found)

    def check(self, every: timedelta) -> None:
        last = (self.clock.now - every).astimezone(self.zone).date().isoformat()
        assert self.found() == {(invoice, day) for invoice, day in self.expected if day <= last}
        assert len(self.found()) > 40
        assert verify(self.home.studio).findings == []


YEARS = {
    "Paris, daily": ("Europe/Paris", (-3, 1, 7, 21), datetime(2026, 1, 1, tzinfo=UTC), 364, 24),
    "Montreal, daily, other days": ("America/Montreal", (0, 10, 30), datetime(2026, 1, 1, 5, tzinfo=UTC), 364, 24),
    # Each half holds one of the clock's changes.
    "Paris, hourly until July": ("Europe/Paris", (-3, 1, 7, 21), datetime(2026, 1, 1, tzinfo=UTC), 182, 1),
    "Paris, hourly from July": ("Europe/Paris", (-3, 1, 7, 21), datetime(2026, 7, 1, tzinfo=UTC), 184, 1),
}


@pytest.mark.parametrize("name", YEARS)
def test_a_year_gives_exactly_the_reminders_that_the_settings_say(tmp_path: Path, name: str) -> None:
    zone, schedule, start, days, hours = YEARS[name]
    year = Year(tmp_path / "home", zone, schedule, start)
    until = start + timedelta(days=days)
    # A daily run at six in the morning; hourly ones five minutes past, so that the day's first is soon after midnight.
    year.run(until, hours * HOUR, timedelta(hours=6 if hours == 24 else 0, minutes=5))
    year.check(hours * HOUR)
    year.home.studio.store.close()


# What a person notices ------------------------------------------------------------------------------------------------------


@pytest.fixture
def late(home: studios.Home) -> tuple[studios.Home, int]:
    """An invoice of thirty days' terms, issued today."""
    invoice, _items = studios.issued(home.studio)
    return home, invoice


def _queued(home: studios.Home) -> int:
    return sum(each.notice is not None for each in remind.remind_due(home.studio))


def test_ten_runs_a_day_send_nothing_more(late: tuple[studios.Home, int]) -> None:
    home, _invoice = late
    home.clock.forward(days=31)
    assert [_queued(home) for _ in range(10)] == [1, *([0] * 9)]


def test_what_was_missed_is_not_made_up_for_by_a_flood(late: tuple[studios.Home, int]) -> None:
    home, _invoice = late
    home.clock.forward(days=30 + 12)
    assert _queued(home) == 1, "the second reminder, not the two before it"
    home.clock.forward(days=1)
    assert _queued(home) == 0
    old, _items = studios.issued(home.studio, 1)
    home.clock.forward(days=200)
    assert _queued(home) == 0, "debts of long ago are for a call"
    assert old


def test_a_reminder_by_hand_stands_for_the_schedules_own(late: tuple[studios.Home, int]) -> None:
    home, invoice = late
    home.clock.forward(days=31)
    remind.remind(home.studio, invoice)
    assert _queued(home) == 0
    home.clock.forward(days=1)
    assert _queued(home) == 0
    home.clock.forward(days=5)
    assert _queued(home) == 1


def test_after_the_last_reminder_somebody_calls(late: tuple[studios.Home, int]) -> None:
    home, invoice = late
    seen = []
    for days in (27, 31, 37, 51, 52):
        home.clock.now = studios.NOON + timedelta(days=days)
        _queued(home)
        (bill,) = account(home.studio, 1).bills
        seen.append((bill.reminded_level, bill.call))
    assert seen == [(0, False), (1, False), (2, False), (3, False), (3, True)]
    assert list(client_ids(home.studio, only="call")) == [1]
    home.clock.forward(days=300)
    assert _queued(home) == 0
    payments.mark_paid(home.studio, [invoice], "transfer")
    assert list(client_ids(home.studio, only="call")) == []


def test_no_schedule_sends_nothing_and_nobody_who_wants_none_is_reminded(late: tuple[studios.Home, int]) -> None:
    home, invoice = late
    home.clock.forward(days=31)
    home.set("remind.schedule", "none")
    assert _queued(home) == 0
    home.set("remind.schedule", "")
    clients.edit_client(home.studio, 1, clients.ClientForm(reminders=False))
    assert [each.code for each in remind.remind_due(home.studio)] == ["no_reminders"]
    with pytest.raises(Refused):
        remind.remind(home.studio, invoice)
    clients.edit_client(home.studio, 1, clients.ClientForm(reminders=True))
    assert _queued(home) == 1


def test_all_that_is_late_is_reminded_of_once_by_the_command(home: studios.Home) -> None:
    home.studio.store.close()
    home = studios.quebec(home.folder.parent / "other", uid=os.getuid())
    for client in (1, 2, 1):
        studios.issued(home.studio, client)
    home.clock.forward(days=40)
    tried = studios.command(home.folder, "remind", "--late", "--dry-run", "--json", clock=home.clock).json
    assert tried["queued"] == 0
    assert [each["code"] for each in tried["reminders"]] == [None, "no_email", None]
    done = studios.command(home.folder, "remind", "--late", "--json", clock=home.clock).json
    assert done["queued"] == 2
    assert studios.command(home.folder, "remind", "--late", "--json", clock=home.clock).json["queued"] == 0
    assert studios.command(home.folder, "remind", "--json", clock=home.clock).status == 2
    home.studio.store.close()

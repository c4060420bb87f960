"""The review on the screen: how many keys a decision takes, many at once, what another terminal did, where nothing waits."""

import asyncio
import csv
import os
import re
import sqlite3
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from textual import events

from hextui.app import WATCH_SECONDS
from hextui.billing import clients, interventions, tags
from hextui.desk import Desk
from hextui.screens.review import Review
from hextui.studio import Studio
from hextui.views import review as views
from hextui.views.review import Section, review
from tests import cards, studios
from tests.cards import Till
from tests.screens.driving import Driver, drive

CANADIAN = {"STRIPE_API_KEY": cards.KEY}


@pytest.fixture
def till(tmp_path: Path) -> Iterator[Till]:
    """A studio with a Stripe behind it, on the day after some sessions, one of each decision waiting.

    Client 1 has an e-mail and a card, an open invoice that is late and one that is not; clients 1 and 2 have a balance, and two
    sessions of yesterday wait to be published.
    """
    with cards.till(tmp_path / "home") as made:
        home = studios.Home(made.folder, made.clock, replace(studios.opened(made.folder), clock=made.clock))
        home.set("studio.language", "en")
        made.save_card()
        studios.issued(home.studio)
        made.clock.forward(days=40)
        for client in (1, 2):
            studios.published(home.studio, client)
            interventions.write(home.studio, client, "EP", minutes=60)
        made.clock.forward(days=1)
        made.stripe.shifted = made.clock.now.timestamp() - time.time()
        home.studio.store.close()
        yield made


# The keys are counted ---------------------------------------------------------------------------------------------------------------


def counted(till: Till, keys: str, said: str, *, wait: str = "") -> None:
    """Press exactly these keys on the first screen as it opens; `said` is what is to be read at the end."""

    async def play(screen: Driver) -> None:
        assert "Review" in screen.text()
        for key in keys.split():
            if key.startswith("="):
                await screen.pilot.press(*key)
            else:
                await screen.press(key)
        for _ in range(100):
            if said in " ".join(screen.text().split()):
                return
            await asyncio.sleep(0.05)
            await screen.pilot.pause()
        raise AssertionError(f"{said!r} is not to be read:\n{screen.text()}")

    drive(till.folder, play, on="review", clock=till.clock, environment=CANADIAN)


def test_publish_all_of_yesterdays_sessions_takes_three_keys(till: Till) -> None:
    assert till.ask("SELECT count(*) FROM intervention WHERE state = 'draft'") == [(2,)]
    counted(till, "asterisk p y", "2 of 2 done")
    assert till.ask("SELECT count(*) FROM intervention WHERE state = 'draft'") == [(0,)]


def test_invoice_and_mail_one_client_takes_three_keys(till: Till) -> None:
    counted(till, "2 i y", "Invoice 2027-0001 is issued. The notice to the client waits in the outbox.")
    assert till.ask("SELECT count(*) FROM invoice WHERE number IS NOT NULL") == [(2,)]
    assert till.ask("SELECT recipient FROM outbox WHERE kind = 'issue' ORDER BY id DESC LIMIT 1") == [("zoe@example.org",)]


def test_invoice_all_clients_with_a_balance_takes_four_keys(till: Till) -> None:
    counted(till, "2 asterisk i y", "2 of 2 done")
    assert till.ask("SELECT count(*) FROM intervention WHERE state = 'unbilled'") == [(0,)]
    assert till.ask("SELECT count(*) FROM invoice WHERE number IS NOT NULL") == [(3,)]


def test_charge_one_open_invoice_takes_three_keys(till: Till) -> None:
    counted(till, "3 c y", "$57.49 is charged and booked.")
    assert till.ask("SELECT method, amount FROM payment") == [("card", 5749)]


def test_mark_one_paid_in_cash_takes_three_keys(till: Till) -> None:
    counted(till, "3 m enter", "is booked")
    assert [method for (method,) in till.ask("SELECT method FROM payment")] == ["cash"]


def test_remind_all_late_takes_four_keys(till: Till) -> None:
    counted(till, "3 asterisk b y", "1 of 1 done")
    assert till.ask("SELECT count(*) FROM outbox WHERE kind = 'remind'") == [(1,)]


def test_cancel_one_invoice_takes_three_keys_and_the_reason(till: Till) -> None:
    counted(till, "3 x e r r e u r enter", "Credit note")
    assert till.ask("SELECT count(*), sum(total) FROM credit_note") == [(1, 5749)]


# Many at once -------------------------------------------------------------------------------------------------------------------------


@pytest.fixture
def home(tmp_path: Path) -> Iterator[studios.Home]:
    """A studio of whoever runs the tests."""
    made = studios.quebec(tmp_path / "home", uid=os.getuid())
    made.set("studio.language", "en")
    yield made
    made.studio.store.close()


def ask(home: studios.Home, sql: str) -> list[tuple[object, ...]]:
    """What the store holds."""
    connection = sqlite3.connect(f"{(home.folder / 'studio.db').as_uri()}?mode=ro", uri=True)
    try:
        return connection.execute(sql).fetchall()
    finally:
        connection.close()


def play_on(home: studios.Home, play: object, size: tuple[int, int] = (80, 24)) -> None:
    """Play on the review of this studio."""
    drive(home.folder, play, on="review", clock=home.clock, size=size)  # type: ignore[arg-type]


def test_who_is_left_out_is_named_with_the_reason_before_anything_is_done(home: studios.Home) -> None:
    for client in (1, 2):
        studios.published(home.studio, client)
    tags.tag(home.studio, 2, "hold", "attend son assureur")

    async def play(screen: Driver) -> None:
        await screen.press("asterisk")
        assert "2 ticked · $100.00" in screen.text()
        await screen.press("i")
        text = " ".join(screen.text().split())
        assert "1 invoice · 1 client · $50.00" in text
        assert "Left out: 1, each with its reason below." in text
        await screen.press("end", "pagedown")
        assert "Émile Roy" in screen.text()
        assert "hold invoicing · attend son assureur" in screen.text()
        await screen.press("n")
        assert ask(home, "SELECT count(*) FROM invoice") == [(0,)]
        await screen.press("i", "y")
        for _ in range(100):
            if "1 of 1 done" in screen.text():
                break
            await asyncio.sleep(0.05)
            await screen.settle()
        await screen.press("q")
        assert "Émile Roy ⊘" in screen.text()

    play_on(home, play, (100, 30))
    assert ask(home, "SELECT count(*) FROM invoice WHERE number IS NOT NULL") == [(1,)]


def test_what_became_of_each_stays_to_be_read_and_goes_into_a_file(home: studios.Home) -> None:
    first = interventions.write(home.studio, 1, "PR", minutes=60)
    second = interventions.write(home.studio, 2, "EP", minutes=60)
    home.clock.forward(minutes=10)

    async def play(screen: Driver) -> None:
        await screen.press("asterisk", "p")
        # Another terminal is faster with one of them.
        interventions.publish(home.studio, second)
        await screen.press("y")
        await screen.settle()
        text = " ".join(screen.text().split())
        assert "1 of 2 done · 1 not done" in text
        assert "✗ Émile Roy" in text
        await screen.press("w")
        assert ".csv" in screen.text().replace("\n", "")
        await screen.press("q")
        assert "1 was not done (h, then r, says why)." in screen.text()
        assert "Stopped" not in screen.text()
        await screen.press("h")
        assert "published 2" in screen.text()
        await screen.press("r")
        assert "✗ Émile Roy" in screen.text()
        await screen.press("q", "q")
        assert "Review" in screen.text()

    play_on(home, play, (100, 30))
    (path,) = (home.folder / "studio.documents" / "exports").glob("publish-*.csv")
    with path.open(encoding="utf-8", newline="") as file:
        written = list(csv.reader(file))
    assert [row[0] for row in written] == ["Result", "done", "not done"]
    assert path.stat().st_mode & 0o777 == 0o600
    assert ask(home, f"SELECT state FROM intervention WHERE id IN ({first}, {second})") == [("unbilled",), ("unbilled",)]


def test_a_failure_stays_in_the_review_with_its_reason(home: studios.Home) -> None:
    clients.edit_client(home.studio, 2, clients.ClientForm(name="Emoji 🦄 Roy"))
    for client in (1, 2):
        studios.published(home.studio, client)

    async def play(screen: Driver) -> None:
        await screen.press("asterisk", "i", "y")
        for _ in range(100):
            if "of 2 done" in screen.text():
                break
            await asyncio.sleep(0.05)
            await screen.settle()
        await screen.press("q")
        text = screen.text()
        assert "Emoji" in text
        assert "✗" in text
        assert "Zoé" not in text

    play_on(home, play)


def test_it_stops_between_two(home: studios.Home) -> None:
    for _ in range(30):
        studios.published(home.studio, clients.add_client(home.studio, clients.ClientForm(name="Quelqu'un")))

    async def play(screen: Driver) -> None:
        await screen.press("asterisk", "i")
        screen.app.post_message(events.Key("y", "y"))
        while " of 30" not in screen.text() or "✓ Quelqu'un" not in screen.text():
            await asyncio.sleep(0.005)
        screen.app.post_message(events.Key("q", "q"))
        while "of 30 done" not in screen.text():
            await asyncio.sleep(0.01)
        assert "of 30 done" in screen.text()
        assert "not begun" in screen.text()
        assert "– Quelqu'un" in screen.text(), "what was not begun is told"
        await screen.press("q")
        ((done,),) = ask(home, "SELECT count(*) FROM invoice WHERE number IS NOT NULL")
        left = 30 - int(str(done))
        assert f"Stopped: {left} not begun." in screen.text()
        assert f"{left} ticked" in screen.text(), "what was not begun stays ticked"

    play_on(home, play)
    ((done,),) = ask(home, "SELECT count(*) FROM invoice WHERE number IS NOT NULL")
    assert 0 < int(str(done)) < 30
    assert ask(home, "SELECT count(*) FROM invoice WHERE number IS NULL") == [(0,)], "none is half done"


def test_what_a_step_is_not_for_stays_ticked(home: studios.Home) -> None:
    interventions.write(home.studio, 1, "PR", minutes=60)
    studios.published(home.studio, 2)
    home.clock.forward(minutes=10)

    async def play(screen: Driver) -> None:
        await screen.press("space", "2", "space")
        assert "2 ticked" in screen.text()
        await screen.press("p")
        assert "1 session · 1 client" in screen.text()
        await screen.press("y")
        await screen.settle()
        await screen.press("q")
        assert screen.app.screen.listing.ticked == {("invoice", 2)}  # type: ignore[attr-defined]

    play_on(home, play)


def test_many_are_cancelled_with_one_reason_and_paid_by_one_method(home: studios.Home) -> None:
    for client in (1, 2):
        studios.issued(home.studio, client)
    home.clock.forward(days=40)

    async def play(screen: Driver) -> None:
        await screen.press("3", "space", "m", "t")
        assert "How it came: transfer" in screen.text()
        await screen.press("y")
        await screen.settle()
        await screen.press("q")
        assert "Mark paid: 1 of 1 done." in screen.text()
        await screen.press("3", "asterisk", "x")
        await screen.type("erreur")
        await screen.press("enter")
        assert "Reason: erreur" in screen.text()
        await screen.press("y")
        await screen.settle()
        await screen.press("q")

    play_on(home, play)
    assert ask(home, "SELECT method, amount FROM payment") == [("transfer", 5749)]
    assert ask(home, "SELECT count(*) FROM credit_note") == [(1,)]


# What waits, and what does not -------------------------------------------------------------------------------------------


def test_nothing_waiting_is_said_kindly_and_a_new_studio_is_welcomed(home: studios.Home, tmp_path: Path) -> None:
    async def play(screen: Driver) -> None:
        assert "Nothing waits for you" in screen.text()
        await screen.press("1")
        assert "Nothing is to be published." in screen.text()
        await screen.press("p")
        assert "This row is no session to publish." in screen.text()

    play_on(home, play)


def test_what_can_wait_is_one_line_until_it_is_asked_for(home: studios.Home) -> None:
    studios.issued(home.studio)

    async def play(screen: Driver) -> None:
        assert "Nothing waits for you" in screen.text()
        assert "1 open invoice that needs nothing today" in screen.text()
        assert "2026-0001" not in screen.text()
        await screen.press("5")
        assert "2026-0001" in screen.text()
        await screen.press("m", "enter")
        assert "$57.50 is booked. Rounding of cash: $0.01" in screen.text()
        assert "2026-0001" not in screen.text()

    play_on(home, play)


def test_another_terminals_work_leaves_within_a_second_and_the_cursor_stays(home: studios.Home) -> None:
    items = [interventions.write(home.studio, 1 + number % 2, "PR", minutes=60) for number in range(6)]
    home.clock.forward(minutes=10)

    async def play(screen: Driver) -> None:
        page = screen.app.screen
        assert isinstance(page, Review)
        await screen.press("down", "down", "space", "up")
        assert page.listing.current_key == ("publish", items[2])
        for gone in (items[0], items[1]):
            interventions.publish(home.studio, gone)
        while ("publish", items[0]) in page.listing.keys:
            await asyncio.sleep(0.02)
        assert WATCH_SECONDS < 1
        await screen.settle()
        assert page.listing.current_key == ("publish", items[2]), "the cursor is where it was"
        assert page.listing.ticked == {("publish", items[2])}
        interventions.publish(home.studio, items[2])
        while ("publish", items[2]) in page.listing.keys:
            await asyncio.sleep(0.02)
        await screen.settle()
        assert page.listing.current_key == ("publish", items[3]), "its row is gone: the next one"
        assert page.listing.ticked == set()

    play_on(home, play)


def test_the_cursor_never_rests_on_a_heading(home: studios.Home) -> None:
    interventions.write(home.studio, 1, "PR", minutes=60)
    studios.published(home.studio, 2)
    home.clock.forward(minutes=10)

    async def play(screen: Driver) -> None:
        page = screen.app.screen
        seen = []
        for key in ("down", "down", "up", "up", "home", "end", "pageup", "pagedown", "2", "1"):
            await screen.press(key)
            seen.append(page.listing.current_key[0])  # type: ignore[attr-defined]
        assert "heading" not in seen
        await screen.press("1", "p", "y")
        assert page.listing.current_key[0] == "invoice"  # type: ignore[attr-defined]

    play_on(home, play)


# Find, tags, reports ---------------------------------------------------------------------------------------------------


def test_a_heading_is_no_row_for_any_verb(home: studios.Home) -> None:
    studios.issued(home.studio)

    async def play(screen: Driver) -> None:
        assert "5 shows them" in screen.text()
        for key in ("l", "N", "enter", "e", "p", "i", "c", "m", "b", "x", "v", "s", "z", "w", "delete", "space", "asterisk"):
            await screen.press(key)
            assert "Review" in screen.text(), key
        await screen.press("5", "space")
        await screen.pilot.click("#list", offset=(5, 1))
        await screen.settle()
        assert screen.app.screen.listing.current_key == ("wait", 1)  # type: ignore[attr-defined]
        await screen.press("5")
        assert "ticked" not in screen.text(), "what is folded away is not ticked"

    play_on(home, play)


def test_the_search_is_left_while_it_still_looks(home: studios.Home) -> None:
    async def play(screen: Driver) -> None:
        for burst in (("z", "o", "e", "escape"), ("z", "o", "e", "enter", "enter"), ("escape",)):
            await screen.press("slash")
            for key in burst:
                screen.app.post_message(events.Key(key, key if len(key) == 1 else None))
            for _ in range(5):
                await screen.settle()
            assert screen.app.is_running
        assert screen.app.return_code is None

    play_on(home, play)


def test_a_report_of_a_year_that_is_none_is_refused(home: studios.Home) -> None:
    async def play(screen: Driver) -> None:
        for report in range(5):
            await screen.press("d")
            for _ in range(10):
                await screen.pilot.press("backspace")
            await screen.type("9999-12-31" if report % 2 else "0001-01-01")
            await screen.press("enter")
            assert "lies in no year that is kept" in " ".join(screen.text().split())
            await screen.press("escape", "left", "tab")

    async def opened(screen: Driver) -> None:
        await screen.press("R")
        await play(screen)

    play_on(home, opened)


def test_keys_typed_ahead_are_not_another_verbs(home: studios.Home) -> None:
    for _ in range(150):
        interventions.write(home.studio, 1, "PR", minutes=60)
    studios.issued(home.studio)
    home.clock.forward(days=40)

    async def play(screen: Driver) -> None:
        for key in ("3", "asterisk", "b"):
            screen.app.post_message(events.Key(key, "*" if key == "asterisk" else key))
        for _ in range(50):
            await screen.settle()
            if "1 reminder · 1 client" in screen.text():
                return
        raise AssertionError(screen.text())

    play_on(home, play)


def test_find_is_everywhere_and_goes_there(home: studios.Home) -> None:
    studios.issued(home.studio)
    studios.issued(home.studio, 2)

    async def play(screen: Driver) -> None:
        await screen.press("slash")
        await screen.type("tremblya")
        assert "Zoé Tremblay" in screen.text()
        await screen.press("enter")
        assert "to pay $57.49" in screen.text()
        await screen.press("slash")
        await screen.type("2026-0002")
        await screen.press("enter")
        assert "Émile Roy · balance details" in screen.text()
        assert screen.app.screen.listing.current_key == ("bill", 2)  # type: ignore[attr-defined]
        await screen.press("slash")
        await screen.type("zzzz")
        assert "Nothing is found." in screen.text()
        await screen.press("escape", "q", "q")
        assert "Review" in screen.text()

    play_on(home, play)


def test_enter_waits_for_the_list_of_what_was_typed(home: studios.Home) -> None:
    async def play(screen: Driver) -> None:
        await screen.pilot.press("slash")
        await screen.settle()
        await screen.pilot.press(*"emile", "enter")
        for _ in range(100):
            await screen.settle()
            if "Émile Roy" in screen.text() and "nothing to invoice" in screen.text():
                return
        raise AssertionError(screen.text())

    play_on(home, play)


def test_tags_are_set_and_taken_away_by_keys_and_shown(home: studios.Home) -> None:
    studios.published(home.studio)

    async def play(screen: Driver) -> None:
        await screen.press("N", "i")
        await screen.type("attend")
        await screen.press("tab")
        await screen.type("31/12")
        assert "2026-12-31" in screen.text(), "a day without a year is the next one"
        await screen.press("enter")
        assert "Zoé Tremblay ⊘" in screen.text()
        await screen.press("enter")
        assert "⊘ hold invoicing · until 2026-12-31 · attend" in screen.text()
        await screen.press("i")
        assert "⊘ hold invoicing" in screen.text(), "the composer warns"
        await screen.press("q", "N")
        assert "take away: hold invoicing" in screen.text()
        await screen.press("i")
        assert "⊘" not in screen.text()

    play_on(home, play)
    assert ask(home, "SELECT count(*) FROM journal WHERE kind = 'tag'") == [(2,)]


def test_reports_are_on_the_screen_and_go_into_files(home: studios.Home, tmp_path: Path) -> None:
    studios.issued(home.studio)
    studios.command(home.folder, "mark-paid", "2026-0001", "--method", "transfer", "--amount", "20", clock=home.clock)

    async def play(screen: Driver) -> None:
        await screen.press("R")
        assert "transfer" in screen.text()
        assert "Issued: 1 invoices of $57.49" in screen.text()
        await screen.press("e")
        await screen.type("5")
        await screen.press("enter")
        assert re.search(r"cash\s.*5\.00\s+5\.00", screen.text()), "nothing came in cash, so five are too many"
        await screen.press("tab")
        assert "not due" in screen.text()
        assert "37.49" in screen.text()
        await screen.press("enter")
        assert "Zoé Tremblay · balance details" in screen.text()
        await screen.press("q", "tab")
        assert "2026-11" in screen.text()
        assert "█" in screen.text()
        await screen.press("f")
        assert "by code" in screen.text()
        await screen.press("w")
        assert "report-revenue" in screen.text().replace("\n", "")
        await screen.press("tab", "left")
        assert "2026-10-01 – 2026-10-31" in screen.text()
        await screen.press("right", "right")
        assert "There is no later time yet." in screen.text()
        await screen.press("tab", "f")
        assert "without names" in screen.text()
        assert "Zoé" not in screen.text()

    play_on(home, play)
    (path,) = (home.folder / "studio.documents" / "exports").glob("report-revenue-*.csv")
    other = tmp_path / "revenue.csv"
    assert studios.command(home.folder, "report", "revenue", "--by", "code", "--csv", str(other), clock=home.clock).status == 0
    assert path.read_bytes() == other.read_bytes()


def test_a_large_studio_can_publish_while_the_rest_is_still_read(home: studios.Home, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first section stands there and can be worked in before the others are known; nothing is claimed of those meanwhile."""
    item = interventions.write(home.studio, 1, "PR", minutes=60)
    studios.published(home.studio, 2)
    home.clock.forward(minutes=10)
    known = threading.Event()

    def slow(studio: Studio) -> list[Section]:
        found = review(studio)
        known.wait()
        return found

    monkeypatch.setattr("hextui.screens.review.review", slow)

    async def play(screen: Driver) -> None:
        page = screen.app.screen
        assert isinstance(page, Review)
        while not page.listing.keys:
            await asyncio.sleep(0.02)
        await screen.pilot.pause()
        assert page.listing.current_key == ("publish", item)
        shown = screen.text()
        assert "to decide" not in shown
        assert "To invoice" not in shown
        try:
            await screen.pilot.press("2")
            await screen.until("still being read")
        finally:
            known.set()
        await screen.settle()
        assert page.listing.current_key == ("publish", item), "the cursor stays"
        assert "2 to decide" in screen.text()

    play_on(home, play)


def begun(desk: Desk) -> None:
    """Read what the first page shows, to its end."""
    desk.begin(views.first_opening, views.opening)
    for read in desk._begun:
        read.result(10)


def test_what_was_written_since_the_first_page_was_read_shows(home: studios.Home) -> None:
    """It is read while the screens are being loaded: another terminal may write before they stand."""
    interventions.write(home.studio, 1, "PR", minutes=60)
    home.clock.forward(minutes=10)

    def before(desk: Desk) -> None:
        begun(desk)
        studios.published(home.studio, 2)

    async def play(screen: Driver) -> None:
        for _turn in range(100):
            if "2 to decide" in screen.text():
                return
            await asyncio.sleep(0.05)
        pytest.fail(screen.text())

    drive(home.folder, play, clock=home.clock, on="review", before=before)


def test_rows_that_were_read_with_their_keys_are_not_asked_for(home: studios.Home, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first page stands at once: neither its keys nor its rows are read again."""
    item = interventions.write(home.studio, 1, "PR", minutes=60)
    studios.published(home.studio, 2)
    home.clock.forward(minutes=10)

    def never(*_given: object) -> None:
        raise AssertionError("it was read already")

    for name in ("review", "review_rows", "first_section"):
        monkeypatch.setattr(f"hextui.screens.review.{name}", never)

    async def play(screen: Driver) -> None:
        page = screen.app.screen
        assert isinstance(page, Review)
        assert page.listing.current_row is not None
        assert page.listing.current_row.id == item
        assert "2 to decide" in screen.text()
        assert "already" not in screen.said()

    drive(home.folder, play, clock=home.clock, on="review", before=begun)

"""A Monday's billing in the demo studio, from forty sessions to an empty review, by the keys alone; two terminals on one list."""

import os
import re
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hextui.billing import interventions
from hextui.settings import places
from hextui.studio import system_clock
from hextui.workflows.demo import make_demo
from tests import studios
from tests.journeys.terminal import Terminal

FORTY = 40


def ask(folder: Path, sql: str) -> list[tuple[object, ...]]:
    """What the store holds."""
    connection = sqlite3.connect(f"{(folder / 'studio.db').as_uri()}?mode=ro", uri=True)
    try:
        return connection.execute(sql).fetchall()
    finally:
        connection.close()


@pytest.fixture
def monday(tmp_path: Path) -> Path:
    """The demo studio, in which forty sessions of the day before were written down and not published."""
    folder = tmp_path / "demo"
    studio = make_demo(places(None, {"HEXTUI_HOME": str(folder)}), None, system_clock)
    folder = studio.places.store.parent
    yesterday = datetime.now(UTC) - timedelta(days=1)
    whom = studio.store.column("SELECT id FROM client WHERE archived_at IS NULL ORDER BY id LIMIT 20") * 2
    for number, client in enumerate(whom):
        interventions.write(studio, client, "EP60", at=yesterday.replace(minute=number), minutes=60, text="Séance du lundi")
    # None comes due while the test runs, at whatever time of the day.
    for later in studio.store.column("SELECT id FROM intervention WHERE state = 'draft' AND at > ?", datetime.now(UTC).isoformat()):
        interventions.discard_intervention(studio, later)
    studio.store.close()
    return folder


def ran(terminal: Terminal) -> tuple[int, int]:
    """Wait for the end of a step on many; how many were done, of how many."""
    terminal.wait_for("write to a file", 120)
    found = re.search(r"(\d+) of (\d+) done", terminal.text())
    assert found is not None
    terminal.press("q")
    return int(found[1]), int(found[2])


def test_a_monday_of_forty_sessions_is_billed_to_an_empty_review(monday: Path) -> None:
    ((drafts,),) = ask(monday, "SELECT count(*) FROM intervention WHERE state = 'draft'")
    assert isinstance(drafts, int)
    assert drafts >= FORTY
    terminal = Terminal(monday, LANG="en_US.UTF-8")
    try:
        terminal.wait_for(f"{drafts} sessions whose time has passed")
        terminal.press("*", "p")
        terminal.wait_for(f"{drafts} sessions")
        terminal.press("y")
        assert ran(terminal) == (drafts, drafts)
        terminal.wait_for("To publish 0")
        terminal.press("2", "*", "i")
        terminal.wait_for("each client is told as usual")
        terminal.press("y")
        done, wanted = ran(terminal)
        assert done > 30
        # What is left are drafts that somebody composes, balances of nothing, and names that no font has: one by one.
        for _ in range(12):
            terminal.read(0.5)
            if "To invoice 0" in terminal.text():
                break
            terminal.press("2", "i")
            terminal.wait_for("y issue")
            terminal.press("y")
            terminal.wait_for("is issued.", 60)
        terminal.wait_for("To invoice 0")
        # Everybody comes by and pays, what is late and what is not.
        terminal.press("3", "*", "m", "c")
        terminal.wait_for("How it came: cash")
        terminal.press("y")
        done, wanted = ran(terminal)
        assert done == wanted > 0
        terminal.press("5", "*", "m", "t")
        terminal.wait_for("How it came: transfer")
        terminal.press("y")
        done, wanted = ran(terminal)
        assert done == wanted >= 30
        for _ in range(12):
            terminal.read(0.5)
            if "Nothing waits for you" in terminal.text():
                break
            terminal.press("4", "delete")
            terminal.wait_for("The client is not told.")
            terminal.type("adresse introuvable\r")
            terminal.wait_for("Discarded; nobody is told.")
        terminal.wait_for("Nothing waits for you")
        terminal.press("h")
        terminal.wait_for("Done today")
        terminal.wait_for("published")
        terminal.press("\x11")
        assert terminal.ended(30) == 0
    finally:
        terminal.close()
    assert ask(monday, "SELECT count(*) FROM intervention WHERE text = 'Séance du lundi' AND state <> 'invoiced'") == [(0,)]
    assert ask(monday, "SELECT count(*) FROM intervention WHERE state IN ('draft', 'unbilled')") == [(0,)]
    open_ = """SELECT count(*) FROM invoice WHERE number IS NOT NULL
        AND total <> (SELECT COALESCE(sum(total), 0) FROM credit_note WHERE invoice_id = invoice.id)
            + (SELECT COALESCE(sum(amount), 0) FROM settlement WHERE invoice_id = invoice.id)
        AND id NOT IN (SELECT invoice_id FROM write_off WHERE undone_at IS NULL)"""
    assert ask(monday, open_) == [(0,)], "nothing is owed but what was given up"
    assert studios.process(monday, "verify").status == 0


def test_two_terminals_work_the_same_list_at_once(tmp_path: Path) -> None:
    home = studios.quebec(tmp_path / "home", uid=os.getuid(), clock=studios.SetClock(datetime.now(UTC)))
    home.set("studio.language", "en")
    items = [
        interventions.write(home.studio, 1 + number % 2, "PR", at=home.clock.now - timedelta(hours=number + 1), minutes=60)
        for number in range(8)
    ]
    home.studio.store.close()
    one, two = Terminal(home.folder, LANG="en_US.UTF-8"), Terminal(home.folder, (120, 40), LANG="en_US.UTF-8")
    try:
        for each in (one, two):
            each.wait_for("8 sessions whose time has passed")
        # Both begin the same step on the same rows; the second says yes once the first is through.
        for each in (one, two):
            each.press("*", "p")
            each.wait_for("8 sessions · 2 clients")
        one.press("y")
        one.wait_for("8 of 8 done")
        two.press("y")
        two.wait_for("0 of 8 done · 8 not done")
        assert "published already" in " ".join(two.text().split())
        for each in (one, two):
            each.press("q")
            each.wait_for("To publish 0")
            each.wait_for("To invoice 2")
        # One invoices the first client: the other's list follows, its cursor on the client who is left.
        one.press("2", "i")
        one.wait_for("y issue")
        one.press("y")
        one.wait_for("is issued.")
        two.wait_for("To invoice 1", 3)
        two.press("i")
        two.wait_for("y issue")
        two.press("y")
        two.wait_for("is issued.")
        one.wait_for("To invoice 0", 3)
        for each in (one, two):
            each.wait_for("Nothing waits for you")
            each.press("\x11")
            assert each.ended() == 0
    finally:
        one.close()
        two.close()
    assert len(items) == 8
    assert ask(home.folder, "SELECT count(*) FROM journal WHERE kind = 'publish'") == [(8,)], "nothing twice"
    assert ask(home.folder, "SELECT count(*), sum(net) FROM invoice WHERE number IS NOT NULL") == [(2, 40000)]
    assert studios.process(home.folder, "verify").status == 0

"""What fresh eyes found on the screens stays mended."""

import asyncio
import os
import sqlite3
from pathlib import Path

import pytest
from textual import events

from hextui.billing import drafts, issue, payments
from hextui.errors import Refused
from hextui.screens.own_keys import check_keys
from hextui.settings import Settings
from tests import studios
from tests.screens.driving import Driver, drive
from tests.screens.test_pages import ask


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Client 1 has an open invoice with a payment on it and an item in the balance; client 2 nothing."""
    home = studios.quebec(tmp_path / "home", uid=os.getuid())
    number, _ = studios.issued(home.studio)
    payments.mark_paid(home.studio, [number], "cheque", 2000)
    studios.published(home.studio)
    home.studio.store.close()
    return home.folder


async def burst(screen: Driver, text: str) -> None:
    """Keys that come all at once."""
    for character in text:
        screen.app.post_message(_key({"\t": "tab", "\r": "enter"}.get(character, character), character))
    await asyncio.sleep(1.2)
    await screen.settle()


def _key(name: str, character: str) -> events.Key:
    """A key as a terminal's driver posts it."""
    return events.Key(name, character)


def test_a_reason_that_comes_too_fast_is_a_reason(folder: Path) -> None:
    async def play(screen: Driver) -> None:
        await screen.press("down", "l", "down", "down")
        await burst(screen, "z1bounced\r")
        assert "The payment is reversed." in screen.said()

    drive(folder, play)
    assert ask(folder, "SELECT count(*) FROM journal WHERE kind = 'remind'") == [(0,)]
    assert ask(folder, "SELECT count(*) FROM payment WHERE kind = 'reversal'") == [(1,)]


def test_enter_after_a_search_opens_what_was_searched_for(folder: Path) -> None:
    async def play(screen: Driver) -> None:
        await screen.press("slash")
        await burst(screen, "zoe\r")
        assert "Zoé Tremblay" in screen.text().splitlines()[0]

    drive(folder, play)


def test_a_step_under_way_is_not_left(folder: Path) -> None:
    async def play(screen: Driver) -> None:
        await screen.press("down", "l", "down", "down", "m")
        holder = sqlite3.connect(folder / "studio.db", isolation_level=None)
        holder.execute("BEGIN IMMEDIATE")
        await screen.pilot.press("enter")
        await asyncio.sleep(0.1)
        await screen.pilot.press("escape")
        await asyncio.sleep(0.3)
        assert "under way" in screen.text()
        holder.execute("ROLLBACK")
        for _ in range(100):
            await asyncio.sleep(0.05)
            if ask(folder, "SELECT count(*) FROM payment") == [(2,)]:
                break
        await screen.settle()
        assert "is booked." in screen.said()

    drive(folder, play)


def test_a_page_stays_alive_while_the_store_is_held(folder: Path) -> None:
    async def play(screen: Driver) -> None:
        await screen.press("down", "i")
        holder = sqlite3.connect(folder / "studio.db", isolation_level=None)
        holder.execute("BEGIN IMMEDIATE")
        await screen.pilot.press("minus")
        await asyncio.sleep(0.1)
        await screen.pilot.press("question_mark")
        await asyncio.sleep(0.3)
        assert "Keys" in screen.text()
        for _ in range(4):
            await asyncio.sleep(1.1)
            await screen.pilot.press("down")
        holder.execute("ROLLBACK")
        await screen.pilot.press("q")
        await asyncio.sleep(0.3)
        await screen.settle()

    drive(folder, play)


def test_a_draft_that_is_gone_is_not_reborn(folder: Path) -> None:
    async def play(screen: Driver) -> None:
        await screen.press("down", "i", "d")
        other = studios.opened(folder)
        drafts.discard_invoice(other, 2)
        other.store.close()
        await screen.press("2")
        await asyncio.sleep(0.8)
        await screen.settle()
        assert "2 clients" in screen.text()

    drive(folder, play)
    assert ask(folder, "SELECT count(*) FROM invoice WHERE number IS NULL") == [(0,)]


def test_what_another_terminal_issued_leaves_the_composer(folder: Path) -> None:
    async def play(screen: Driver) -> None:
        await screen.press("down", "i", "question_mark")
        other = studios.opened(folder)
        issue.issue(other, 2)
        other.store.close()
        await screen.press("q")
        await asyncio.sleep(0.8)
        await screen.settle()
        assert "Another terminal issued this draft as 2026-0002." in screen.said()

    drive(folder, play)


def test_a_date_far_away_is_said_and_nothing_closes(folder: Path) -> None:
    async def play(screen: Driver) -> None:
        await screen.press("down", "enter", "n")
        await screen.type("pr")
        await screen.press("tab")
        await screen.type("31/12/9999 23:30")
        await screen.press("enter")
        assert "no date that can be meant" in " ".join(screen.text().split())
        await screen.press("escape")

    drive(folder, play)


def test_a_role_is_refused_at_the_key(folder: Path) -> None:
    studios.command(folder, "settings", "set", "professionals.7001.role", "owner")
    studios.command(folder, "settings", "set", f"professionals.{os.getuid()}.role", "read-only")

    async def play(screen: Driver) -> None:
        assert "n new" not in screen.text()
        await screen.press("n")
        assert "Your role (read-only) does not allow this." in screen.said()
        await screen.press("down", "enter", "n")
        assert "does not allow" in screen.said()

    drive(folder, play)


def test_the_rebate_that_stands_is_kept_by_enter(folder: Path) -> None:
    async def play(screen: Driver) -> None:
        await screen.press("down", "i", "r")
        await screen.type("10%")
        await screen.press("enter")
        assert "$51.74" in screen.text()
        await screen.press("r", "enter")
        assert "$51.74" in screen.text()

    drive(folder, play)


def test_a_client_in_the_charge_of_somebody_who_left_stays_so(folder: Path) -> None:
    for uid in ("7001", "7002", "7003"):
        studios.command(folder, "settings", "set", f"professionals.{uid}.role", "professional")
    studios.command(folder, "client", "edit", "1", "--in-charge", "7003")
    studios.command(folder, "settings", "set", "professionals.7003.role", "")

    async def play(screen: Driver) -> None:
        await screen.press("down", "e", "ctrl+s")

    drive(folder, play)
    assert ask(folder, "SELECT in_charge_uid FROM client WHERE id = 1") == [(7003,)]


@pytest.mark.parametrize(("name", "code"), [("publish", "key_taken"), ("back", "unknown_verb"), ("dance", "unknown_verb")])
def test_keys_that_do_not_fit_are_refused(name: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        check_keys(Settings({f"my.keys.{name}": "j"}))
    assert refused.value.code == code


def test_the_usual_keys_fit_each_other() -> None:
    """They are looked at here and not at each start: a key of one's own that clashes with none of them is taken."""
    assert check_keys(Settings({"my.keys.publish": "P"})) == {"publish": "P"}


def test_a_session_that_is_invoiced_shows_its_notes(folder: Path) -> None:
    studios.command(folder, "edit", "1", "--note", "À revoir dans six semaines")

    async def play(screen: Driver) -> None:
        await screen.press("down", "enter", "f", "end", "enter")
        assert "À revoir dans six semaines" in screen.text()

    drive(folder, play)

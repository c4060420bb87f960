"""The pages of mail: the outbox, the words of mails, reminders of many, and mail that goes out while the screens are open."""

import asyncio
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from hextui.billing import clients, payments
from tests import post_office, studios
from tests.post_office import Running
from tests.screens.driving import Driver, drive
from tests.screens.test_pages import ask


@pytest.fixture
def home(tmp_path: Path) -> studios.Home:
    """A studio of whoever runs the tests: three invoices, one of them of a client without an e-mail."""
    home = studios.quebec(tmp_path / "home", uid=os.getuid())
    studios.issued(home.studio)
    studios.issued(home.studio, 1, "EP")
    studios.issued(home.studio, 2)
    return home


@pytest.fixture
def late(home: studios.Home) -> studios.Home:
    """The same forty days later."""
    home.clock.forward(days=40)
    home.studio.store.close()
    return home


@pytest.fixture
def office() -> Iterator[Running]:
    """A mail server that takes everything."""
    running = post_office.run()
    yield running
    running.stop()


def set_up(home: studios.Home, office: Running) -> None:
    """Let the studio mail through that server."""
    for name, text in (("mail.security", "none"), ("mail.port", str(office.port)), ("mail.sender", post_office.SENDER), ("mail.delay", "0"),
                       ("mail.host", "127.0.0.1")):  # fmt: skip
        done = studios.command(home.folder, "settings", "set", name, text)
        assert done.status == 0, done.out + done.err


async def until(screen: Driver, said: str) -> None:
    """Wait until the screen says something."""
    for _ in range(200):
        await screen.settle()
        if said in screen.text():
            return
        await asyncio.sleep(0.05)
    raise AssertionError(f"{said} never came:\n{screen.text()}")


def test_the_outbox_shows_what_waits_and_every_key_does_what_it_says(home: studios.Home) -> None:
    home.studio.store.close()

    async def play(screen: Driver) -> None:
        await screen.press("O")
        assert "Outbox · waiting 2" in screen.text()
        assert "no mail server is set up" in screen.text()
        await screen.press("v")
        assert "Facture 2026-0001 de Studio Boréal" in screen.text()
        assert "57,49" in screen.text()
        await screen.press("q", "e", *["backspace"] * len("zoe@example.org"))
        await screen.type("zoe2@example.org")
        await screen.press("enter")
        assert "It goes to zoe2@example.org." in screen.said()
        await screen.press("delete")
        await screen.press("enter")
        assert "is missing" in screen.text()
        await screen.type("told by telephone")
        await screen.press("enter")
        assert "Discarded" in screen.said()
        assert "waiting 1" in screen.text()
        await screen.press("f", "s")
        assert "Outbox · all" in screen.text()

    drive(home.folder, play, size=(120, 40))
    assert ask(home.folder, "SELECT state, recipient FROM outbox ORDER BY id") == [
        ("discarded", "zoe2@example.org"), ("queued", "zoe@example.org")
    ]  # fmt: skip


def test_several_notices_are_discarded_one_after_the_other(home: studios.Home) -> None:
    home.studio.store.close()

    async def play(screen: Driver) -> None:
        await screen.press("O", "space", "space")
        assert "2 ticked" in screen.text()
        await screen.press("delete")
        await screen.type("in person")
        await screen.press("enter", "y")
        assert "2 of 2" in screen.text()
        await screen.press("q")
        assert "waiting 0" in screen.text()

    drive(home.folder, play)
    assert ask(home.folder, "SELECT count(*) FROM outbox WHERE state = 'discarded'") == [(2,)]


def test_mail_goes_out_while_the_screens_are_open(home: studios.Home, office: Running) -> None:
    home.clock.forward(minutes=6)
    home.studio.store.close()
    set_up(home, office)

    async def play(screen: Driver) -> None:
        await screen.press("O")
        await until(screen, "waiting 0")
        await screen.press("f")
        assert "sent" in screen.text()

    drive(home.folder, play, clock=home.clock)
    assert [mail.recipient for mail in office.taken] == ["zoe@example.org"] * 2


def test_a_server_that_refuses_is_said_once_and_the_outbox_says_why(home: studios.Home, office: Running) -> None:
    office.office.at_recipient = lambda _address: "550 5.1.1 no such user"
    home.clock.forward(minutes=6)
    home.studio.store.close()
    set_up(home, office)

    async def play(screen: Driver) -> None:
        await until(screen, "4 To settle 2")
        assert "did not take 2 mails" in screen.said()
        await screen.press("O")
        assert "failed 2" in screen.text()
        assert "550 5.1.1 no such user" in " ".join(screen.text().split())

    drive(home.folder, play, clock=home.clock, on="review")


def test_a_wrong_port_is_said_and_everything_is_kept(home: studios.Home, office: Running) -> None:
    home.clock.forward(minutes=6)
    home.studio.store.close()
    set_up(home, office)
    office.stop()

    async def play(screen: Driver) -> None:
        await until(screen, "No mail goes out")
        await screen.press("O")
        assert "No mail goes out: nothing answers" in screen.text()
        assert "waiting 2" in screen.text()

    drive(home.folder, play, clock=home.clock, on="review")


def test_the_words_of_mails_are_edited_tried_and_set_back(home: studios.Home) -> None:
    home.studio.store.close()

    async def play(screen: Driver) -> None:
        await screen.press("O", "T", "e")
        assert "Facture {{ invoice.number }}" in screen.text()
        await screen.press("end")
        await screen.type(" {{ invoice.numbre }}")
        await screen.press("ctrl+s")
        assert "there is no value invoice.numbre" in screen.said()
        assert "the subject" in screen.said()
        await screen.press("v", "enter")
        assert "Voici la facture 2026-0003" in screen.text()
        await screen.press("q", "delete", "y")
        assert "built-in words are used again" in screen.said()

    drive(home.folder, play, size=(120, 40))
    assert ask(home.folder, "SELECT subject, body FROM mail_template") == [(None, None)]


def test_everybody_late_is_reminded_after_a_look(late: studios.Home) -> None:
    async def play(screen: Driver) -> None:
        await screen.press("b", "a")
        assert "2 reminders to 1 client" in screen.text()
        assert "no e-mail: Émile Roy" in screen.text()
        await screen.press("y")
        assert "2 of 2" in screen.text()
        await screen.press("q")
        assert "2 reminders wait" in screen.said()
        await screen.press("b", "a")
        assert "Nobody can be reminded" in screen.text()

    drive(late.folder, play, clock=late.clock)
    assert ask(late.folder, "SELECT count(*) FROM outbox WHERE kind = 'remind'") == [(2,)]


def test_ticked_invoices_are_reminded_of_and_a_client_without_an_address_says_why_not(late: studios.Home) -> None:
    async def play(screen: Driver) -> None:
        await screen.press("down", "l", "space", "space")
        assert "2 ticked: $126.48" in screen.text()
        await screen.press("b", "y", "q")
        assert "2 reminders wait" in screen.said()
        await screen.press("b")
        assert "reminded of this invoice today" in screen.said()
        await screen.press("q", "up", "l", "b")
        assert "The client has no e-mail" in screen.said()

    drive(late.folder, play, clock=late.clock)


def test_a_step_on_a_client_without_an_address_says_that_nobody_was_told_and_what_to_print(home: studios.Home) -> None:
    home.studio.store.close()

    async def play(screen: Driver) -> None:
        await screen.press("l", "down", "m", "enter")
        assert "Nobody was told: the client has no e-mail. To print:" in screen.said().replace("\n", " ")
        assert "2026-0003.pdf" in screen.said()

    drive(home.folder, play, size=(120, 40))


def test_a_client_may_want_no_reminders(late: studios.Home) -> None:
    with studios.reading(late.folder) as studio:
        clients.edit_client(studio, 1, clients.ClientForm(reminders=False))
        payments.mark_paid(studio, [2], "cash")

    async def play(screen: Driver) -> None:
        await screen.press("down", "l", "b")
        assert "gets no reminders" in screen.said()

    drive(late.folder, play, clock=late.clock)

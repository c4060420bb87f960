"""Cards by the keys alone, in a real pseudo-terminal, against a Stripe over HTTP. Judged by raw SQL and by what Stripe took."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests import cards, studios
from tests.journeys.terminal import Terminal


@pytest.fixture
def till(tmp_path: Path) -> Iterator[cards.Till]:
    now = studios.SetClock(datetime.now(UTC).replace(microsecond=0))
    with cards.till(tmp_path / "home", clock=now) as made:
        yield made
        assert made.server.problems == []
        assert made.command("verify").status == 0


def opened(till: cards.Till) -> Terminal:
    """The program on the client's timeline."""
    terminal = Terminal(till.folder, STRIPE_API_KEY=cards.KEY, LANG="en_US.UTF-8")
    terminal.to_clients()
    terminal.wait_for("2 clients")
    terminal.press("/")
    terminal.type("zoe")
    terminal.press("enter")
    terminal.wait_for("Zoé Tremblay")
    terminal.wait_for("STRIPE TEST")
    return terminal


def address(terminal: Terminal, till: cards.Till) -> str:
    """The address that stands under the code."""
    terminal.wait_for(till.stripe.base)
    assert "█" in terminal.text()
    return str(re.findall(r"http://\S+", terminal.text())[0])


def test_a_card_is_saved_charged_and_refunded(till: cards.Till) -> None:
    till.issue()
    terminal = opened(till)
    try:
        terminal.press("C")
        terminal.wait_for("No card is saved")
        terminal.press("n")
        till.stripe.pay(address(terminal, till))
        terminal.wait_for("The card is saved.")
        terminal.wait_for("Visa ···· 4242")
        terminal.press("q", "l")
        terminal.wait_for("balance details")
        terminal.press("down", "c")
        terminal.wait_for("charge the card: $57.49")
        terminal.wait_for("TEST: no real money moves.")
        terminal.press("enter")
        assert till.stripe.taken() == []
        terminal.agree()
        terminal.wait_for("$57.49 is charged and booked.")
        assert till.ask("SELECT kind, method, amount FROM payment") == [("payment", "card", 5749)]
        terminal.press("z")
        terminal.wait_for("refund: give back")
        terminal.press("r")
        terminal.wait_for("Refunded by")
        terminal.type("20\r")
        terminal.wait_for("y give back $20.00")
        terminal.agree()
        terminal.wait_for("$20.00 is given back.")
        assert [each["amount"] for each in till.stripe.of("refund")] == [2000]
        assert till.ask("SELECT kind, method, money FROM payment") == [("payment", "card", 5749), ("refund", "card", -2000)]
    finally:
        terminal.close()


def test_a_decline_says_why_and_the_bank_that_wants_the_client_gets_the_link(till: cards.Till) -> None:
    till.save_card("4000002760003184")
    till.issue()
    terminal = opened(till)
    try:
        terminal.press("l")
        terminal.wait_for("balance details")
        terminal.press("down", "c")
        terminal.wait_for("charge the card")
        terminal.agree()
        terminal.wait_for("The bank wants the client")
        terminal.press("p")
        till.stripe.pay(address(terminal, till))
        terminal.wait_for("-0001 is paid.")
        assert [each["amount"] for each in till.stripe.taken()] == [5749]
        assert till.ask("SELECT method, money FROM payment") == [("card", 5749)]
    finally:
        terminal.close()


def test_an_unknown_charge_shows_blocks_and_is_settled_by_asking(till: cards.Till) -> None:
    till.save_card()
    till.issue()
    till.faults("drop_after", on="/confirm")
    terminal = opened(till)
    try:
        terminal.press("l")
        terminal.wait_for("balance details")
        terminal.press("down", "c")
        terminal.wait_for("charge the card")
        terminal.agree()
        terminal.wait_for("is not known yet")
        terminal.wait_for("unknown")
        terminal.press("m")
        terminal.wait_for("Money is under way at Stripe")
        assert till.ask("SELECT count(*) FROM payment") == [(0,)]
        terminal.press("c")
        terminal.wait_for("its outcome is not")
        terminal.press("c")
        terminal.wait_for("It is known now: the money moved, and is booked.")
        assert [each["amount"] for each in till.stripe.taken()] == [5749]
        assert till.ask("SELECT money FROM payment") == [(5749,)]
    finally:
        terminal.close()


def test_a_charge_under_way_is_booked_though_the_program_is_left(till: cards.Till) -> None:
    till.save_card()
    till.issue()
    # The answer comes late: by then nobody looks at the screen any more.
    till.server.patience = 1.5
    till.faults("wait", on="/confirm")
    terminal = opened(till)
    try:
        terminal.press("l")
        terminal.wait_for("balance details")
        terminal.press("down", "c")
        terminal.wait_for("charge the card")
        terminal.agree()
        terminal.wait_for("Asking Stripe")
        # Everything else goes on meanwhile.
        terminal.press("v")
        terminal.wait_for("Première rencontre")
        terminal.press("q", "\x11")
        assert terminal.ended(20) == 0
        assert till.ask("SELECT money FROM payment") == [(5749,)]
    finally:
        terminal.close()

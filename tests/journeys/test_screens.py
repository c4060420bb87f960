"""A studio's first day by the keys alone, in a real pseudo-terminal. Judged by raw SQL."""

import os
import shlex
import signal
import sqlite3
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hextui.billing import interventions
from tests import sshd, studios
from tests.journeys.terminal import Terminal


def ask(folder: Path, sql: str) -> list[tuple[object, ...]]:
    """What the store holds."""
    connection = sqlite3.connect(f"{(folder / 'studio.db').as_uri()}?mode=ro", uri=True)
    try:
        return connection.execute(sql).fetchall()
    finally:
        connection.close()


def found(terminal: Terminal) -> None:
    """Found a studio with two taxes, a code and a client."""
    terminal.wait_for("A new studio")
    terminal.type("Studio Boréal\tCA\r")
    terminal.wait_for("L shows the list")
    terminal.press("L")
    terminal.wait_for("There is no client yet. n adds one.")
    terminal.press("t", "n")
    terminal.wait_for("New tax")
    terminal.type("TPS\t5\r")
    terminal.wait_for("5 %")
    terminal.press("n")
    terminal.wait_for("New tax")
    terminal.type("TVQ\t9,975\r")
    terminal.wait_for("9.975 %")
    terminal.press("q")
    terminal.wait_for("There is no client yet")
    terminal.press("u", "n")
    terminal.wait_for("New code")
    terminal.type("PR\tPremière rencontre\t50\r")
    terminal.wait_for("$50.00")
    terminal.press("q")
    terminal.wait_for("There is no client yet")
    terminal.press("n")
    terminal.wait_for("New client")
    terminal.type("Zoé Tremblay\t\tzoe@example.org\r")
    terminal.wait_for("Added.")


def bill(terminal: Terminal, folder: Path) -> None:
    """Write and publish three sessions, compose, issue, take money, remind, cancel."""
    terminal.press("enter")
    terminal.wait_for("Nothing has happened yet")
    for number in range(1, 4):
        # The first keys at once, as they come over a slow line: they wait for their dialog.
        terminal.type("npr\tyesterday 14:30\t60\r")
        terminal.wait_for("Written as a draft")
        terminal.press("p")
        terminal.wait_for("y publish")
        terminal.press("y")
        terminal.wait_for(f"■ {number} to invoice")
    terminal.press("i")
    terminal.wait_for("draft invoice")
    terminal.wait_for("$172.46")
    terminal.press("-")
    terminal.wait_for("$114.98")
    terminal.press("g")
    terminal.wait_for("Reason")
    terminal.type("offert\r")
    terminal.wait_for("$57.49")
    terminal.press("a")
    terminal.wait_for("Add a line")
    terminal.type("\tÉlastique\t\b2\t12,50\r")
    terminal.wait_for("$86.23")
    terminal.press("t")
    terminal.wait_for("Taxes of this invoice")
    terminal.press("right", "tab", "tab")
    terminal.type("exonéré\r")
    terminal.wait_for("$82.48")
    terminal.press("d")
    terminal.wait_for("detailed invoice")
    terminal.press("2")
    terminal.wait_for("Document type: detailed")
    terminal.press("i")
    terminal.wait_for("From here it cannot change")
    terminal.press("enter")
    terminal.wait_for("-0001 is issued")
    terminal.press("l")
    terminal.wait_for("balance details")
    terminal.wait_for("$82.48")
    terminal.press("down", "m")
    terminal.wait_for("Left to pay")
    terminal.type("\t20\r")
    terminal.wait_for("$20.00 is booked")
    terminal.press("b")
    terminal.wait_for("Remind ·")
    terminal.press("y")
    terminal.wait_for("The reminder waits")
    terminal.press("x")
    terminal.wait_for("Cancel ·")
    terminal.type("erreur\r")
    terminal.wait_for("Credit note A")
    terminal.wait_for("Credit · $20.00")


def judged(folder: Path) -> None:
    """What must be in the store after that day."""
    assert ask(folder, "SELECT state, count(*) FROM intervention GROUP BY state ORDER BY state") == [("free", 1), ("unbilled", 2)]
    assert ask(folder, "SELECT net, tax, total, document_type, tax_off_reason FROM invoice WHERE number IS NOT NULL") == [
        (7500, 748, 8248, "detailed", "exonéré")
    ]
    assert ask(folder, "SELECT total FROM credit_note") == [(8248,)]
    assert ask(folder, "SELECT kind, amount FROM payment ORDER BY id") == [("payment", 2000), ("release", 2000)]
    assert ask(folder, "SELECT count(*) FROM document") == [(2,)]
    kinds = [row[0] for row in ask(folder, "SELECT kind FROM journal WHERE kind NOT IN ('document', 'tax', 'code', 'client', 'init')")]
    assert kinds == ["write", "publish"] * 3 + ["free", "issue", "mark_paid", "remind", "cancel"]
    assert studios.process(folder, "verify").status == 0


def test_a_first_day_by_the_keys_alone(tmp_path: Path) -> None:
    folder = tmp_path / "home"
    terminal = Terminal(folder)
    try:
        found(terminal)
        bill(terminal, folder)
        terminal.press("q")
        terminal.wait_for("■ 2 to invoice")
        terminal.press("\x11")
        assert terminal.ended() == 0
    finally:
        terminal.close()
    judged(folder)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A studio of whoever runs the tests with an item in the balance."""
    home = studios.quebec(tmp_path / "home", uid=os.getuid(), clock=studios.SetClock(datetime.now(UTC)))
    home.set("studio.language", "en")
    studios.published(home.studio)
    home.studio.store.close()
    return home.folder


@pytest.mark.parametrize("ignored", [False, True], ids=["as usual", "started by nohup"])
def test_a_hang_up_ends_it_at_once_with_the_draft_kept(folder: Path, ignored: bool) -> None:
    deaf = ["sh", "-c", f"trap '' HUP; exec {shlex.quote(sys.executable)} -m hextui"]
    terminal = Terminal(folder, command=deaf if ignored else None)
    try:
        terminal.to_clients()
        terminal.wait_for("Zoé Tremblay")
        terminal.press("down", "i")
        terminal.wait_for("draft invoice")
        terminal.child.kill(signal.SIGHUP)
        assert terminal.ended(3) != 0
    finally:
        terminal.close()
    assert ask(folder, "SELECT count(*) FROM invoice_line") == [(1,)]


def test_keys_typed_ahead_are_for_the_page_that_they_open(folder: Path) -> None:
    """To the clients, down, compose: typed at once, they do what they do when each is waited for."""
    terminal = Terminal(folder)
    try:
        terminal.wait_for("Review")
        terminal.press("L", "down", "i")
        terminal.wait_for("draft invoice")
        assert "Zoé Tremblay" in terminal.text().split("\n")[0]
    finally:
        terminal.close()


def test_nothing_is_sent_while_idle_and_little_for_a_key(folder: Path) -> None:
    terminal = Terminal(folder, SSH_CONNECTION="127.0.0.1 1 127.0.0.1 22")
    try:
        terminal.wait_for("Zoé Tremblay")
        terminal.read(1.5)
        assert terminal.read(2.0) == 0
        terminal.press("down")
        assert terminal.read(0.5) < 1500
    finally:
        terminal.close()


def test_two_terminals_see_each_other(folder: Path) -> None:
    one, two = Terminal(folder), Terminal(folder, size=(120, 40))
    try:
        one.to_clients()
        two.to_clients()
        one.wait_for("■ 1 to invoice")
        two.wait_for("■ 1 to invoice")
        one.press("down", "i")
        one.wait_for("draft invoice")
        one.press("i")
        one.wait_for("From here it cannot change")
        one.press("enter")
        one.wait_for("is issued")
        two.wait_for("to pay $57.49", 5)
    finally:
        one.close()
        two.close()


@pytest.mark.parametrize("environment", [{"LANG": "C", "LC_ALL": "C"}, {"TERM": "xterm"}, {"NO_COLOR": "1"}, {"LANG": "fr_CA.UTF-8"}])
def test_it_starts_in_plain_surroundings(folder: Path, environment: dict[str, str]) -> None:
    terminal = Terminal(folder, (80, 24), None, **environment)
    try:
        terminal.wait_for("Tremblay")
        hidden = [
            cell
            for line in terminal.screen.buffer.values()
            for cell in line.values()
            if cell.data.strip() and cell.fg == cell.bg != "default"
        ]
        assert not hidden, "ink of the colour of its ground"
        terminal.press("down", "enter")
        terminal.wait_for("50")
        terminal.press("\x11")
        assert terminal.ended() == 0
    finally:
        terminal.close()


def test_accents_that_are_typed_arrive(folder: Path) -> None:
    terminal = Terminal(folder)
    try:
        terminal.to_clients()
        terminal.wait_for("Tremblay")
        terminal.press("n")
        terminal.wait_for("New client")
        terminal.type("Gaëlle Ünal-Françoise 王\r")
        terminal.wait_for("Added.")
    finally:
        terminal.close()
    assert ("Gaëlle Ünal-Françoise 王",) in ask(folder, "SELECT name FROM client")


def test_without_a_terminal_it_says_so(folder: Path) -> None:
    answer = studios.process(folder)
    assert answer.status == 3
    assert "terminal" in answer.err
    dumb = Terminal(folder, TERM="dumb")
    try:
        assert dumb.ended() == 3
        assert "terminal" in dumb.text()
    finally:
        dumb.close()


@pytest.mark.skipif(sshd.NO_TERMINALS, reason="only root can give a login a terminal on this machine")
def test_a_first_day_over_ssh(tmp_path: Path) -> None:
    folder = tmp_path / "home"
    remote = f"env HEXTUI_HOME={folder} PYTHONPATH={studios.ROOT} LANG=C.UTF-8 {sys.executable} -m hextui"
    with sshd.serving(tmp_path / "sshd") as server:
        terminal = Terminal(folder, command=[*server.ssh("-tt"), server.who, remote])
        try:
            found(terminal)
            bill(terminal, folder)
            terminal.press("\x11")
            assert terminal.ended() == 0
        finally:
            terminal.close()
    judged(folder)


def test_what_was_done_is_in_the_store_itself_once_the_screens_are_left(tmp_path: Path) -> None:
    """Whoever copies the file alone has everything: the last one to leave brings the log into it."""
    home = studios.quebec(tmp_path / "home", uid=os.getuid())
    home.set("studio.language", "en")
    interventions.write(home.studio, 1, "PR", minutes=60)
    home.studio.store.close()
    terminal = Terminal(home.folder)
    try:
        terminal.wait_for("Review")
        terminal.wait_for("Première")
        terminal.press("p")
        terminal.wait_for("y")
        terminal.press("y")
        terminal.wait_for("2")
        terminal.read(0.5)
        terminal.press("\x11")
        assert terminal.ended() == 0
    finally:
        terminal.close()
    left = {path.name for path in home.folder.glob("studio.db-*")}
    assert left == set(), left

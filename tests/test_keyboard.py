"""What comes from a terminal: keys are keys; what the terminal says itself, and text that was pasted unmarked, are none."""

import os
import random
import sqlite3
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as some
from textual import events
from textual._xterm_parser import XTermParser

from hextui.billing import interventions
from hextui.widgets.keyboard import Controls, Keyboard, is_paste
from tests import cards, studios
from tests.journeys.terminal import Terminal

REPLIES = [
    "\x1b]11;rgb:3c3c/3838/3636\x1b\\",
    "\x1b]11;rgb:3c3c/3838/3636\x07",
    "\x1b]10;rgb:ffff/ffff/ffff\x1b\\",
    "\x1b]52;c;cGF5IG1l\x1b\\",
    "\x9d11;rgb:0/0/0\x9c",
    "\x1bP1+r436f=323536\x1b\\",
    "\x1bP>|xterm(390)\x1b\\",
    "\x1b_Gi=31;OK\x1b\\",
    "\x1b^hello\x1b\\",
    "\x1b[?64;1;2;6;9;15;22c",
    "\x1b[>41;390;0c",
    "\x1b[=1;2c",
    "\x1b[0n",
    "\x1b[?997;1n",
    "\x1b[?1u",
    "\x1b[4;600;800t",
    "\x1b[8;24;80t",
]
"""What terminals answer when they are asked for colours, clipboards, their kind, their state; by this program or the one before it."""
KEYS = [
    "c",
    "y",
    "é",
    "\x1b[A",
    "\x1b[B",
    "\x1bOP",
    "\x1b[15~",
    "\x1b[1;5C",
    "\x1b[Z",
    "\r",
    "\t",
    " ",
    "\x7f",
    "\x1b[<0;3;4M",
    "\x1b[3;4R",
]
"""What keyboards and mice send; and the reports that Textual reads itself."""


@pytest.mark.parametrize("reply", REPLIES)
def test_what_a_terminal_says_is_swallowed_whole(reply: str) -> None:
    assert Controls().keys(f"a{reply}b") == "ab"


@pytest.mark.parametrize("reply", REPLIES)
def test_wherever_it_comes_apart(reply: str) -> None:
    for place in range(1, len(reply)):
        controls = Controls()
        first, second = controls.keys(reply[:place]), controls.keys(reply[place:])
        assert first + second == "", (reply[:place], first, second)
        assert not controls.waits


@pytest.mark.parametrize("key", KEYS)
def test_a_key_is_a_key(key: str) -> None:
    assert Controls().keys(key) == key
    assert Controls().keys("\x1b[?2026;2$y") == "\x1b[?2026;2$y", "the report that was asked for"


def test_escape_alone_is_a_key_once_nothing_follows() -> None:
    controls = Controls()
    assert controls.keys("\x1b") == ""
    assert controls.waits
    assert controls.given_up() == "\x1b"
    assert not controls.waits


def test_half_a_string_is_nothing_and_swallows_no_key_for_long() -> None:
    controls = Controls()
    assert controls.keys("\x1b]11;rgb:") == ""
    assert controls.given_up() == ""
    assert controls.keys("c") == "c"
    assert Controls().keys("\x1b]" + "x" * 200_000) == ""


def test_what_is_pasted_with_its_marks_is_left_as_it_is() -> None:
    pasted = "\x1b[200~a\x1b]11;b\x07 c\x1b[201~"
    assert Controls().keys(pasted) == pasted


PASTED = ["\x1b[200~Bonjour à tous,\n]11;rgb: is no reply here\n\x1b[201~", "\x1b[200~\x1b[201~", "\x1b[200~[201~ \x1b\x1b[201~"]


@given(some.lists(some.sampled_from(["a note, ", "of several words", "\n", *PASTED, "\x1b[A"]), max_size=8), some.integers(0, 2**32))
def test_a_marked_paste_is_the_same_however_it_comes_apart(parts: list[str], seed: int) -> None:
    """What stands between the marks is one paste, in its order."""

    def messages(chunks: Iterable[str]) -> str:
        keyboard, found = Keyboard.__new__(Keyboard), list[Any]()
        keyboard.process_message = found.append  # type: ignore[method-assign,assignment]
        keyboard._app = cast(Any, SimpleNamespace(focused=None))
        parser, controls = XTermParser(False), Controls()
        for chunk in chunks:
            keyboard._read(parser, controls, chunk)
        return "|".join(each.text if isinstance(each, events.Paste) else each.key for each in found)

    dice, stream = random.Random(seed), "".join(f"\x1b[200~{part}\x1b[201~" if part[0] != "\x1b" else part for part in parts)
    places = sorted(dice.randrange(len(stream) + 1) for _each in range(dice.randrange(6)))
    assert messages(stream[a:b] for a, b in pairwise([0, *places, len(stream)])) == messages([stream])


def test_what_a_terminal_says_late_is_no_key_either() -> None:
    controls = Controls()
    assert controls.keys("\x1b]11;rgb:3c3c/") == ""
    assert controls.in_string
    assert controls.keys("3c3c/3838\x1b\\c") == "c"
    assert not controls.in_string


@given(some.lists(some.sampled_from([*REPLIES, *KEYS, *PASTED]), max_size=12), some.integers(0, 2**32))
def test_replies_among_keys_leave_the_keys(parts: list[str], seed: int) -> None:
    stream, dice, controls = "".join(parts), random.Random(seed), Controls()
    found = ""
    while stream:
        cut = dice.randint(1, 9)
        found, stream = found + controls.keys(stream[:cut]), stream[cut:]
    assert found + controls.given_up() == "".join(part for part in parts if part in (*KEYS, *PASTED))


@pytest.mark.parametrize("text", ["Bonjour à tous", "3cyppp", "a b\nc d\n", "abcdef"])
def test_text_that_comes_at_once_was_pasted(text: str) -> None:
    assert is_paste(text)


@pytest.mark.parametrize("text", ["3cy", "jjjjjjjjjjjj", "\x1b[B\x1b[B\x1b[B\x1b[B", "p", "é"])
def test_keys_that_are_typed_or_held_were_not(text: str) -> None:
    assert not is_paste(text)


def steps(folder: Path) -> int:
    connection = sqlite3.connect(f"{(folder / 'studio.db').as_uri()}?mode=ro", uri=True)
    try:
        return int(connection.execute("SELECT count(*) FROM journal").fetchone()[0])
    finally:
        connection.close()


def test_in_a_real_terminal_neither_replies_nor_pasted_text_do_anything(tmp_path: Path) -> None:
    home = studios.quebec(tmp_path / "home", uid=os.getuid(), clock=studios.SetClock(datetime.now(UTC)))
    for _each in range(3):
        interventions.write(home.studio, 1, "PR", at=datetime.now(UTC) - timedelta(hours=1))
    studios.issued(home.studio)
    home.studio.store.close()
    terminal = Terminal(home.folder, LANG="en_CA.UTF-8")
    try:
        terminal.wait_for("3 sessions whose time has passed")
        before = steps(home.folder)
        for reply in REPLIES:
            terminal.press(reply)
        terminal.wait_for("3 sessions whose time has passed")
        terminal.press("*publish p y and yes\r")
        terminal.wait_for("Text was pasted here")
        assert steps(home.folder) == before
        terminal.press("*", "py")
        terminal.wait_for("y publish")
        terminal.read(0.3)
        assert steps(home.folder) == before, "what came with the key that asked is no answer"
        terminal.press("y")
        terminal.wait_for("3 of 3 done")
        assert steps(home.folder) == before + 3, "and what is typed is done"
    finally:
        terminal.close()


def test_a_yes_that_was_typed_ahead_charges_no_card(tmp_path: Path) -> None:
    with cards.till(tmp_path / "home", clock=studios.SetClock(datetime.now(UTC))) as till:
        till.save_card()
        till.issue()
        terminal = Terminal(till.folder, LANG="en_CA.UTF-8", STRIPE_API_KEY=cards.KEY)
        try:
            terminal.wait_for("open invoice")
            terminal.press("3cy")
            terminal.wait_for("charge the card")
            terminal.read(0.4)
            assert till.stripe.taken() == []
            terminal.press("\r")
            assert till.stripe.taken() == []
            terminal.press("y")
            terminal.wait_for("is charged and booked")
            assert len(till.stripe.taken()) == 1
        finally:
            terminal.close()

"""What comes from the terminal: keys that a person pressed, told from what the terminal itself says and from text that was pasted.

A terminal answers questions (its colours, its kind) with control sequences, sometimes long after they were asked, by whatever program
asked. They are swallowed whole: taken for keys, the letters in one could charge a card. Text that arrives at once, without the marks
of a paste, is a paste all the same: nobody types that fast.
"""

import os
import re
import selectors
import time
from codecs import getincrementaldecoder
from collections.abc import Iterable

from textual import events
from textual._xterm_parser import XTermParser
from textual.drivers.linux_driver import LinuxDriver
from textual.message import Message

ESC = "\x1b"
STRINGS = {"]": "OSC", "P": "DCS", "_": "APC", "^": "PM", "X": "SOS"}
"""What follows ESC where a string begins that ends with ST (ECMA-48, 5.6)."""
STRINGS_8BIT = frozenset("\x9d\x90\x9f\x9e\x98")
ENDS = ("\x07", "\x9c", f"{ESC}\\")
PASTE_BEGINS, PASTE_ENDS = f"{ESC}[200~", f"{ESC}[201~"
REPLY = re.compile(r"\x1b\[[?>=][0-?]*[ -/]*[@-~]|\x1b\[[0-;]*[ -/]*[cnxy]|\x1b\[(?!48;)[0-9;]*t")
"""What a terminal answers about itself: no key of any keyboard looks so. (A report of its size, 48, is the screen's to read.)"""
MODE_REPORT = re.compile(r"\x1b\[\?[0-9;]*\$y")
"""The one reply that Textual itself asks for and reads."""
CONTROL = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]")
UNFINISHED = re.compile(r"\x1b(\[[0-?]*[ -/]*)?\Z")
LONGEST_STRING = 100_000
STRING_SECONDS = 2.0
"""How long the rest of a string is waited for."""
BEHIND = "came_behind_others"
AT_ONCE = 6
"""So many different letters in one read were not typed one by one."""


class Controls:
    """Takes out of what is read what is no key. What is not complete yet is kept for the next read."""

    def __init__(self) -> None:
        self._kept = ""
        self._in_string = 0
        self._pasting = False

    @property
    def waits(self) -> bool:
        """Whether something is kept that the next read may complete."""
        return bool(self._kept) or self._in_string > 0

    @property
    def in_string(self) -> bool:
        """Whether what comes is the inside of what a terminal says."""
        return self._in_string > 0

    @property
    def pasting(self) -> bool:
        """Whether what comes is the inside of a paste that the terminal marked."""
        return self._pasting

    def keys(self, text: str) -> str:
        """What of this read, after what was kept, a person can have typed."""
        text, self._kept = self._kept + text, ""
        found = []
        while text:
            if self._in_string:
                text = self._rest_of_string(text)
            elif self._pasting:
                taken, text = self._pasted(text)
                found.append(taken)
            else:
                taken, text = self._plain(text)
                found.append(taken)
        return "".join(found)

    def given_up(self) -> str:
        """Nothing came to complete what was kept: a key that was pressed alone is a key, half a string is nothing."""
        if self._pasting:
            # What may be the beginning of the paste's end waits for the rest of it.
            return ""
        kept, self._kept, self._in_string = self._kept, "", 0
        return kept

    def _rest_of_string(self, text: str) -> str:
        places = [(text.find(end), end) for end in ENDS if end in text]
        if places:
            place, end = min(places)
            self._in_string = 0
            return text[place + len(end) :]
        self._in_string += len(text)
        if text.endswith(ESC):
            # It may be the first half of the end.
            self._kept = ESC
        if self._in_string > LONGEST_STRING:
            self._in_string = 0
        return ""

    def _pasted(self, text: str) -> tuple[str, str]:
        place = text.find(PASTE_ENDS)
        if place < 0:
            begun = next((many for many in range(len(PASTE_ENDS) - 1, 0, -1) if text.endswith(PASTE_ENDS[:many])), 0)
            self._kept = text[len(text) - begun :]
            return text[: len(text) - begun], ""
        self._pasting = False
        return text[: place + len(PASTE_ENDS)], text[place + len(PASTE_ENDS) :]

    def _plain(self, text: str) -> tuple[str, str]:
        """What stands before the next control sequence, that sequence itself if it is a key's, and what is left."""
        place = next((at for at, letter in enumerate(text) if letter == ESC or letter in STRINGS_8BIT), -1)
        if place < 0:
            return text, ""
        before, rest = text[:place], text[place:]
        if rest[0] in STRINGS_8BIT or rest[1:2] in STRINGS:
            self._in_string = 1
            return before, rest[1 if rest[0] in STRINGS_8BIT else 2 :]
        if UNFINISHED.fullmatch(rest):
            self._kept = rest
            return before, ""
        sequence = CONTROL.match(rest)
        if sequence is None:
            return before + rest[:2], rest[2:]
        whole = sequence[0]
        self._pasting = whole == PASTE_BEGINS
        is_reply = REPLY.fullmatch(whole) and not MODE_REPORT.fullmatch(whole)
        return before + ("" if is_reply else whole), rest[len(whole) :]


def came_with_others(event: events.Key) -> bool:
    """Whether other keys came before this one in the same read: it was typed, or pasted, before what they did could be seen."""
    return vars(event).get(BEHIND, False) is True


def mark_behind(event: events.Key) -> events.Key:
    """Let the key be known as one that came with others."""
    setattr(event, BEHIND, True)
    return event


def is_paste(text: str) -> bool:
    """Whether what came in one read was pasted where the terminal marks no paste: several different letters, and nothing but letters."""
    letters = all(each.isprintable() or each in "\r\n\t" for each in text)
    return letters and len(text) >= AT_ONCE and len(set(text)) > 1


def _marked(messages: Iterable[Message]) -> Iterable[Message]:
    first = True
    for message in messages:
        if isinstance(message, events.Key):
            yield message if first else mark_behind(message)
            first = False
        else:
            yield message


class Keyboard(LinuxDriver):
    """Textual's driver, which is given keys alone."""

    def run_input_thread(self) -> None:
        """Read what comes until the application is left."""
        parser, controls = XTermParser(self._debug), Controls()
        decode = getincrementaldecoder("utf-8")("replace").decode
        said_since = 0.0
        with selectors.DefaultSelector() as ready:
            ready.register(self.fileno, selectors.EVENT_READ)
            while not self.exit_event.is_set():
                if not controls.in_string:
                    said_since = time.monotonic()
                if ready.select(self.patience if controls.waits else 0.1):
                    self._read(parser, controls, decode(os.read(self.fileno, 4096)))
                elif controls.in_string and time.monotonic() - said_since < STRING_SECONDS:
                    # The rest of what a terminal says may come late over a slow line: it is no key then either.
                    continue
                elif controls.waits:
                    self._alone(parser, controls.given_up())
                self._hand_on(parser.tick())

    @property
    def patience(self) -> float:
        """How long the rest of a sequence is waited for, in seconds: longer over a network, where it may come in two parts."""
        from textual import constants

        return max(constants.ESCAPE_DELAY, 0.05)

    def _read(self, parser: XTermParser, controls: Controls, text: str) -> None:
        marked = controls.pasting
        self._take(parser, controls.keys(text), marked=marked)

    def _take(self, parser: XTermParser, text: str, *, marked: bool = False) -> None:
        """Hand on what came in one read. `marked`: it is inside of a paste that the terminal marks, and the parser's to put together."""
        if not marked and is_paste(text):
            self._paste(text)
        elif text:
            self._hand_on(_marked(parser.feed(text)))

    def _paste(self, text: str) -> None:
        """Into fields of one line what tabs part goes field by field; the line's end, which would answer, is left to the person."""
        from textual.widgets import Input

        fields = text.rstrip("\r\n").split("\t") if isinstance(self._app.focused, Input) else [text]
        for place, part in enumerate(fields):
            if place:
                self.process_message(events.Key("tab", "\t"))
            if part:
                self.process_message(events.Paste(part))

    def _alone(self, parser: XTermParser, kept: str) -> None:
        """A key that was pressed alone: it was waited for long enough."""
        if kept == ESC:
            self.process_message(events.Key("escape", ESC))
        elif kept:
            self._hand_on(parser.feed(kept))

    def _hand_on(self, messages: Iterable[Message]) -> None:
        for message in messages:
            self.process_message(message)

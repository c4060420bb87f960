"""A real pseudo-terminal with the program in it: keys in, the screen as a terminal would show it out."""

import contextlib
import os
import re
import sys
import time
from pathlib import Path

import pexpect
import pyte

from hextui.widgets.keyboard import AT_ONCE
from tests import studios

KEYS = {
    "enter": "\r",
    "tab": "\t",
    "escape": "\x1b",
    "down": "\x1b[B",
    "up": "\x1b[A",
    "right": "\x1b[C",
    "left": "\x1b[D",
    "delete": "\x1b[3~",
}


class Terminal:
    """The program in a terminal of its own."""

    def __init__(self, folder: Path, size: tuple[int, int] = (80, 24), command: list[str] | None = None, **environment: str) -> None:
        self.screen = pyte.Screen(*size)
        self.stream = pyte.ByteStream(self.screen)
        self.received = 0
        given = {
            "PATH": os.environ["PATH"], "HEXTUI_HOME": str(folder), "PYTHONPATH": str(studios.ROOT), "TERM": "xterm-256color",
            "LANG": "C.UTF-8", "HOME": str(folder.parent), **environment,
        }  # fmt: skip
        program, *words = command or [sys.executable, "-m", "hextui"]
        self.child = pexpect.spawn(program, words, env=given, dimensions=(size[1], size[0]), timeout=30, use_poll=True)

    def read(self, seconds: float = 0.05) -> int:
        """Take what the program has written; how many bytes."""
        count = 0
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            with contextlib.suppress(pexpect.TIMEOUT, pexpect.EOF):
                data = self.child.read_nonblocking(65536, timeout=0.02)
                self.stream.feed(data)
                count += len(data)
        self.received += count
        return count

    def text(self) -> str:
        """The screen now."""
        return "\n".join(line.rstrip() for line in self.screen.display)

    def wait_for(self, words: str, seconds: float = 30) -> None:
        """Wait until the screen shows these words."""
        end = time.monotonic() + seconds
        while words not in self.text():
            assert time.monotonic() < end, f"{words!r} did not come:\n{self.text()}"
            self.read(0.04)

    def press(self, *keys: str) -> None:
        """Press keys, as fast as the program takes them."""
        for key in keys:
            self.child.send(KEYS.get(key, key))
            self.read(0.06)

    def agree(self) -> None:
        """Confirm a question about money, once it was there long enough to be read."""
        self.read(0.4)
        self.press("y")

    def to_clients(self) -> None:
        """From the first screen to the list of clients."""
        self.wait_for("Review")
        self.press("L")
        # The first screen may name clients too: the title tells them apart.
        end = time.monotonic() + 30
        while "client" not in self.text().split("\n")[0]:
            assert time.monotonic() < end, self.text()
            self.read(0.04)

    def type(self, text: str) -> None:
        """Type a text into fields: each stands there before tab or enter is pressed. What comes at once is a paste, and answers nothing."""
        for part in re.split("([\t\r])", text):
            self.child.send(part)
            self.read(0.1)
            if len(part) >= AT_ONCE:
                self.wait_for(part[-AT_ONCE:])

    def ended(self, seconds: float = 10) -> int | None:
        """Wait until the program has ended; its exit status, or minus the signal."""
        end = time.monotonic() + seconds
        while self.child.isalive() and time.monotonic() < end:
            self.read(0.05)
        assert not self.child.isalive(), "the program goes on"
        status: int | None = self.child.exitstatus if self.child.exitstatus is not None else -(self.child.signalstatus or 0)
        return status

    def close(self) -> None:
        """End it."""
        self.child.close(force=True)

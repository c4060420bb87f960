"""A program in a terminal of its own, and how long it takes from a key until its screen is settled."""

import os
import select
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

import pexpect

ROOT = Path(__file__).parent.parent
QUIET_SECONDS = 0.15
"""A screen is settled when nothing was written for so long."""


@dataclass(frozen=True)
class Answer:
    """What came of a key: milliseconds until the last byte of its answer was there, and how many bytes."""

    milliseconds: float
    size: int


class Terminal:
    """The program `python -m MODULE` in a terminal of 80 x 24."""

    def __init__(self, module: str, folder: str = "", size: tuple[int, int] = (24, 80)) -> None:
        environment = {
            "PATH": os.environ["PATH"], "TERM": "xterm-256color", "LANG": "en_US.UTF-8", "PYTHONPATH": str(ROOT),
            "HOME": os.environ["HOME"], "HEXTUI_HOME": folder,
        }  # fmt: skip
        self.begun = time.perf_counter()
        self.child = pexpect.spawn(sys.executable, ["-m", module], env=environment, dimensions=size, timeout=60, use_poll=True)

    def __enter__(self) -> "Terminal":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.child.close(force=True)

    def wait_for(self, words: str) -> float:
        """Until the words stand on the screen; the milliseconds since the start."""
        self.child.expect_exact(words.encode())
        return (time.perf_counter() - self.begun) * 1000

    def settle(self, seconds: float = QUIET_SECONDS) -> int:
        """Until nothing is written for so long; how many bytes were."""
        return self._read(time.perf_counter(), seconds).size

    def press(self, keys: str) -> Answer:
        """Press keys at once, and wait until the screen is settled."""
        begun = time.perf_counter()
        os.write(self.child.child_fd, keys.encode())
        return self._read(begun, QUIET_SECONDS)

    def _read(self, begun: float, quiet: float) -> Answer:
        # What pexpect has read already is not lost: it keeps it in its own buffer, which nobody asks for any more.
        last, size = begun, 0
        while select.select([self.child.child_fd], [], [], quiet)[0]:
            size += len(os.read(self.child.child_fd, 65536))
            last = time.perf_counter()
        return Answer((last - begun) * 1000, size)

    @property
    def memory(self) -> float:
        """The program's peak of resident memory, in MiB."""
        for line in Path(f"/proc/{self.child.pid}/status").read_text(encoding="ascii").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
        raise LookupError("VmHWM")

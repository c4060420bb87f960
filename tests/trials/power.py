"""Power cuts, simulated from what a process wrote: strace lists its writes and syncs, and any state that a disk could be left in is made.

What was written and not synced yet may be on the disk or not, each sector by itself.
"""

import random
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests import studios

SECTOR = 512
CALLS = "openat,pwrite64,write,ftruncate,fdatasync,fsync,unlink"
CALL = re.compile(r"^\d+ +(\w+)\((.*)\) += (-?\d+)")
OPENED = re.compile(r'^AT_FDCWD, "((?:\\x[0-9a-f]{2})*)"')
WRITTEN = re.compile(r'^(\d+), "((?:\\x[0-9a-f]{2})*)", (\d+)(?:, (\d+))?$')
ACKNOWLEDGED = b"acknowledged "


@dataclass(frozen=True)
class Event:
    """Something that the process did: `write`, `truncate`, `sync` or `unlink` of a file, or `told` somebody that an entry is there."""

    did: str
    file: str = ""
    at: int = 0
    data: bytes = b""


def _bytes(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))


def events(log: Path, store: Path) -> list[Event]:
    """What strace saw of the store and its log, and of what was told on standard output."""
    names = {str(store): "db", f"{store}-wal": "wal"}
    opened: dict[int, str] = {}
    found: list[Event] = []
    for line in log.read_text(encoding="ascii").splitlines():
        call = CALL.match(line)
        if call is None:
            continue
        name, given, answer = call[1], call[2], int(call[3])
        if name == "openat":
            path = OPENED.match(given)
            opened[answer] = names.get(_bytes(path[1]).decode(), "") if path else ""
            continue
        if name == "unlink":
            path = re.match(r'^"((?:\\x[0-9a-f]{2})*)"', given)
            file = names.get(_bytes(path[1]).decode(), "") if path else ""
            found += [Event("unlink", file)] if file else []
            continue
        handle = int(given.split(",")[0])
        if name == "write" and handle == 1:
            said = WRITTEN.match(given)
            if said and _bytes(said[2]).startswith(ACKNOWLEDGED):
                found.append(Event("told", at=int(_bytes(said[2]).split()[1])))
        elif file := opened.get(handle, ""):
            if name in ("fdatasync", "fsync"):
                found.append(Event("sync", file))
            elif name == "ftruncate":
                found.append(Event("truncate", file, int(given.split(",")[1])))
            else:
                written = WRITTEN.match(given)
                assert written is not None, line[:200]
                assert written[4] is not None, "every write says where"
                found.append(Event("write", file, int(written[4]), _bytes(written[2])))
    return found


def _apply(content: bytearray, event: Event, kept: random.Random | None = None) -> None:
    """Do what an event did to a file; of a write only some sectors, with `kept`."""
    if event.did == "truncate":
        del content[event.at :]
        content.extend(b"\0" * (event.at - len(content)))
        return
    content.extend(b"\0" * (event.at + len(event.data) - len(content)))
    start = event.at
    while start < event.at + len(event.data):
        end = min((start // SECTOR + 1) * SECTOR, event.at + len(event.data))
        if kept is None or kept.random() < 0.5:
            content[start:end] = event.data[start - event.at : end - event.at]
        start = end


def cut(before: dict[str, bytes], done: list[Event], dice: random.Random) -> dict[str, bytes]:
    """The files as a power cut after these events could leave them."""
    left: dict[str, bytes] = {}
    for file, content in before.items():
        mine = [event for event in done if event.file == file]
        synced = max((place + 1 for place, event in enumerate(mine) if event.did in ("sync", "unlink")), default=0)
        there = bytearray(content)
        for event in mine[:synced]:
            if event.did == "unlink":
                there.clear()
            elif event.did != "sync":
                _apply(there, event)
        # Whether none, some or all of the rest reached the disk.
        share = dice.choice((0.0, 0.5, 1.0))
        for event in mine[synced:]:
            if share == 1.0:
                _apply(there, event)
            elif share and dice.random() < 0.7:
                _apply(there, event, dice)
        left[file] = bytes(there)
    return left


def traced(folder: Path, log: Path, steps: int, synchronous: int) -> None:
    """Let a process of its own take steps in the studio of a folder, seen by strace. Raises CalledProcessError."""
    words = [sys.executable, "-m", "tests.trials.writer", str(folder), str(steps), str(synchronous)]
    subprocess.run(
        ["strace", "-f", "-qq", "-xx", "-s", "100000", "-e", f"trace={CALLS}", "-o", str(log), *words],
        check=True, capture_output=True, cwd=studios.ROOT, timeout=120,
    )  # fmt: skip


def can_trace() -> bool:
    """Whether there is an strace, and this user may use it."""
    found = shutil.which("strace")
    return found is not None and subprocess.run([found, "-qq", "-o", "/dev/null", "true"], capture_output=True, check=False).returncode == 0

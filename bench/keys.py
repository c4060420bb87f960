"""How long keys take until the screen is settled. Prints the 95th percentile in milliseconds; for `bytes` the mean size of the answer
to an arrow key, for `idle` what is written in five seconds without a key, for `memory` the peak after a walk through the pages, in MiB.

`python -m bench.keys arrow|page|find|open|bytes|idle|memory [FOLDER]`: without a folder the floor.
"""

import statistics
import sys
from collections.abc import Iterator

from bench.terminal import Answer, Terminal

DOWN, PAGE_DOWN, ENTER, ESCAPE, BACKSPACE = "\x1b[B", "\x1b[6~", "\r", "\x1b", "\x7f"
TURNS = 60
FIRST, CLIENTS, CLIENT = "whose time has passed", "Clients · ", "Timeline"


def opened(what: str, folder: str) -> Terminal:
    """Ours on the list of clients, or the floor, after the first keys: what is loaded at the first use of a page is loaded."""
    terminal = Terminal("hextui" if folder else "bench.floor_table" if what in ("bytes", "idle") else "bench.floor_list", folder)
    terminal.wait_for(FIRST if folder else "the floor is ready")
    terminal.settle(2)
    if folder:
        terminal.press("L")
        terminal.settle(0.5)
    return terminal


def arrow(terminal: Terminal) -> Iterator[Answer]:
    """The arrow key, down and down."""
    for _ in range(TURNS):
        yield terminal.press(DOWN)


def page(terminal: Terminal) -> Iterator[Answer]:
    """Page down."""
    for _ in range(TURNS // 2):
        yield terminal.press(PAGE_DOWN)


def find(terminal: Terminal) -> Iterator[Answer]:
    """Find as you type: each letter, then each taken away again."""
    terminal.press("/")
    for _ in range(TURNS // 10):
        for letter in "tremb":
            yield terminal.press(letter)
        for _letter in "tremb":
            yield terminal.press(BACKSPACE)


def open_one(terminal: Terminal) -> Iterator[Answer]:
    """Open a client, come back, go on to the next."""
    terminal.press(ENTER)
    terminal.press(ESCAPE)
    terminal.settle(0.3)
    for _ in range(TURNS // 3):
        terminal.press(DOWN)
        yield terminal.press(ENTER)
        terminal.press(ESCAPE)
        terminal.settle(0.3)


KEYS = {"arrow": arrow, "page": page, "find": find, "open": open_one, "bytes": arrow}


def main() -> None:
    """Press, and print."""
    what, folder = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else ""
    with opened(what, folder) as terminal:
        if what == "idle":
            found: float = terminal.settle(5)
        elif what == "memory":
            for walk in (arrow, page, open_one, find):
                list(walk(terminal))
            found = terminal.memory
        else:
            answers = list(KEYS[what](terminal))
            found = (
                statistics.mean(each.size for each in answers)
                if what == "bytes"
                else statistics.quantiles([each.milliseconds for each in answers], n=20)[-1]
            )
    print(found)  # noqa: T201 - this is its answer


if __name__ == "__main__":
    main()

"""Run the measurements: floors and ours in turn, each in fresh processes; a table, and bench/results.json."""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from bench.contents import invoice_content, studio_with
from bench.make_store import CLIENTS, counts, make_store

HERE = Path(__file__).parent
TURNS, DOCUMENTS = 7, 30
READ_TURNS = 3
STORES = HERE / "stores"
"""The stores that are measured on: made at the first run, kept for the next ones."""


@dataclass(frozen=True)
class Measured:
    """One measurement: its floor and ours (medians), and how far ours may go: as a multiple of the floor, or as so much more."""

    what: str
    unit: str
    floor: float
    ours: float
    reach: float
    as_more: bool = False

    @property
    def ratio(self) -> float:
        """Ours as a multiple of the floor, or as so much more than it."""
        return self.ours - self.floor if self.as_more else self.ours / self.floor

    def line(self) -> str:
        """The measurement as a line of the table."""
        sign = f"+{self.ratio:.0f} {self.unit}" if self.as_more else f"{self.ratio:.2f} x"
        reach = f"+{self.reach:.0f} {self.unit}" if self.as_more else f"{self.reach} x"
        missed = "" if self.ratio <= self.reach else "   MISSED"
        return f"{self.what:62} {self.floor:9.1f} {self.ours:9.1f} {self.unit:4} {sign:>9}  (reach {reach}){missed}"


def program(module: str, *words: str) -> float:
    """What a program of this folder prints, run in a process of its own."""
    done = subprocess.run([sys.executable, "-m", module, *words], capture_output=True, text=True, check=True, cwd=HERE.parent)
    return float(done.stdout)


def lasting(*command: str) -> float:
    """How many milliseconds a command takes, from its start to its end."""
    begun = time.perf_counter()
    subprocess.run([sys.executable, *command], capture_output=True, check=True, cwd=HERE.parent)
    return (time.perf_counter() - begun) * 1000


def in_turn(floor: Callable[[], float], ours: Callable[[], float], turns: int) -> tuple[float, float]:
    """Both, one after the other, so many times; the medians."""
    pairs = [(floor(), ours()) for _ in range(turns)]
    return statistics.median(pair[0] for pair in pairs), statistics.median(pair[1] for pair in pairs)


def store_of(count: int) -> Path:
    """The store with so many clients, made where there is none yet."""
    folder = STORES / str(count)
    if not (folder / "made").exists():
        make_store(folder, count)
        (folder / "made").touch()
    print(f"{count} clients: " + " · ".join(f"{table} {many:,}" for table, many in counts(folder)))  # noqa: T201
    return folder


def document(folder: Path) -> Measured:
    """A one-page invoice: fpdf2's core fonts against PDF/A-3B with embedded fonts and Factur-X."""
    contents = folder / "content.json"
    contents.write_text(json.dumps(invoice_content(folder / "home")), encoding="utf-8")
    floor, ours = in_turn(
        lambda: program("bench.floor_document", str(DOCUMENTS)),
        lambda: program("bench.ours_document", str(DOCUMENTS), str(contents)),
        TURNS,
    )
    return Measured("one page, CPU", "ms", floor * 1000 / DOCUMENTS, ours * 1000 / DOCUMENTS, 2.5)


def memory(folder: Path) -> Measured:
    """The peak memory of `hextui document --all` over 1,000 documents, against 50."""
    peaks = [program("bench.all_documents", str(studio_with(folder / f"all{count}", count)), str(count)) for count in (50, 1000)]
    return Measured("document --all, 1,000 documents against 50, peak memory", "MiB", peaks[0], peaks[1], 1.2)


SHOWN = "whose time has passed"
"""What stands on the first screen once its rows do."""


def starts(small: Path, large: Path) -> list[Measured]:
    """From the start to the rows of the first screen."""
    floor, ours = in_turn(
        lambda: program("bench.start", "the floor is ready", "bench.floor_app"),
        lambda: program("bench.start", SHOWN, "hextui", str(small)),
        TURNS,
    )
    few, many = in_turn(
        lambda: program("bench.start", SHOWN, "hextui", str(small)), lambda: program("bench.start", SHOWN, "hextui", str(large)), TURNS
    )
    return [
        Measured("start to the first screen, 100 clients, against a Static", "ms", floor, ours, 1.5),
        Measured("start to the first screen, 1x, against 100 clients", "ms", few, many, 1.1),
    ]


def reads(large: Path) -> list[Measured]:
    """Balances of all clients, and verify, against sqlite3 alone."""
    place = str(large)
    balances = in_turn(
        lambda: program("bench.floor_sql", place, "balances"), lambda: program("bench.ours_read", place, "balances"), READ_TURNS
    )
    verified = in_turn(lambda: program("bench.floor_sql", place, "rows"), lambda: program("bench.ours_read", place, "verify"), 1)
    return [
        Measured("balances of all clients, 1x, against the same SQL", "ms", *balances, 1.5),
        Measured("verify, 1x, against reading every row once", "ms", *verified, 4),
    ]


def commands(large: Path) -> list[Measured]:
    """Commands, against Python alone and against the query."""
    helped = in_turn(lambda: lasting("-c", "pass"), lambda: lasting("-m", "hextui", "--help"), TURNS)
    listed = in_turn(
        lambda: program("bench.floor_sql", str(large), "balances"),
        lambda: lasting("-m", "hextui", "--store", str(large / "studio.db"), "balances", "--json"),
        READ_TURNS,
    )
    return [
        Measured("hextui --help, against python -c pass", "ms", *helped, 120, as_more=True),
        Measured("hextui balances --json, 1x, against the query", "ms", *listed, 250, as_more=True),
    ]


def main() -> None:
    """Measure everything, print the table, write the file."""
    small, large = store_of(100), store_of(CLIENTS)
    with tempfile.TemporaryDirectory() as name:
        found = [document(Path(name)), memory(Path(name)), *starts(small, large), *reads(large), *commands(large)]
    for each in found:
        print(each.line())  # noqa: T201
    results = [{**asdict(each), "ratio": each.ratio} for each in found]
    (HERE / "results.json").write_text(json.dumps(results, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

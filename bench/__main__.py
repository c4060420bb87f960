"""Run the measurements: floors and ours in turn, each in fresh processes; a table, and bench/results.json.

`python -m bench [PART ...]`: all parts, or some of documents, start, keys, wire, memory, reads, writes, run, commands. `10x` makes the
store of ten times the size (an hour, 33 GB) where it is not made yet; once it is there it is measured on too.
"""

import json
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from functools import cache, partial
from pathlib import Path

from bench import writes as steps
from bench.contents import invoice_content, studio_with
from bench.make_store import CLIENTS, counts, make_store

HERE = Path(__file__).parent
TURNS, DOCUMENTS = 7, 30
READ_TURNS = 3
RUN = 1000
STEPS = steps.CLIENTS * steps.LINES
RESULTS = HERE / "results.json"
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


@cache
def store_of(count: int) -> Path:
    """The store with so many clients, made where there is none yet."""
    folder = STORES / str(count)
    if not (folder / "made").exists():
        make_store(folder, count)
        (folder / "made").touch()
    print(f"{count:,} clients: " + " · ".join(f"{table} {many:,}" for table, many in counts(folder)))  # noqa: T201
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


def starts(small: Path, large: Path, huge: Path | None) -> list[Measured]:
    """From the start to the rows of the first screen."""
    floor, ours = in_turn(
        lambda: program("bench.start", "the floor is ready", "bench.floor_app"),
        lambda: program("bench.start", SHOWN, "hextui", str(small)),
        TURNS,
    )
    few, many = in_turn(
        lambda: program("bench.start", SHOWN, "hextui", str(small)), lambda: program("bench.start", SHOWN, "hextui", str(large)), TURNS
    )
    found = [
        Measured("start to the first screen, 100 clients, against a Static", "ms", floor, ours, 1.5),
        Measured("start to the first screen, 1x, against 100 clients", "ms", few, many, 1.1),
    ]
    if huge is not None:
        few, many = in_turn(
            lambda: program("bench.start", SHOWN, "hextui", str(small)), lambda: program("bench.start", SHOWN, "hextui", str(huge)), TURNS
        )
        found.append(Measured("start to the first screen, 10x, against 100 clients", "ms", few, many, 1.2))
    return found


def reads(large: Path) -> list[Measured]:
    """Balances of all clients, and verify, against sqlite3 alone; taxes on payments against those on invoices."""
    place = str(large)
    balances = in_turn(
        lambda: program("bench.floor_sql", place, "balances"), lambda: program("bench.ours_read", place, "balances"), READ_TURNS
    )
    taxes = in_turn(
        lambda: program("bench.ours_read", place, "taxes-invoice"), lambda: program("bench.ours_read", place, "taxes-payment"), READ_TURNS
    )
    verified = in_turn(lambda: program("bench.floor_sql", place, "rows"), lambda: program("bench.ours_read", place, "verify"), 1)
    few = program("bench.ours_read", str(store_of(1000)), "verify-memory")
    return [
        Measured("balances of all clients, 1x, against the same SQL", "ms", *balances, 1.5),
        Measured("report taxes on payments, a year of 1x, against on invoices", "ms", *taxes, 1.5),
        Measured("verify, 1x, against reading every row once", "ms", *verified, 4),
        Measured("verify, peak memory, 10,000 clients against 1,000", "MiB", few, program("bench.ours_read", place, "verify-memory"), 1.2),
    ]


KEYS = (("arrow", "arrow key"), ("page", "page down"), ("find", "find as you type"), ("open", "open a client"))


def keys(folder: Path, size: str) -> list[Measured]:
    """From a key to the settled screen, against the same key in a Textual app with a fixed list."""
    found = []
    for what, words in KEYS:
        pair = in_turn(partial(program, "bench.keys", what), partial(program, "bench.keys", what, str(folder)), READ_TURNS)
        found.append(Measured(f"{words}, p95, {size}, against a fixed list", "ms", *pair, 1.5))
    return found


def on_the_wire(folder: Path) -> list[Measured]:
    """What goes over the network for a key, against Textual's DataTable; and while nobody presses one."""
    pair = in_turn(lambda: program("bench.keys", "bytes"), lambda: program("bench.keys", "bytes", str(folder)), 1)
    idle = in_turn(lambda: program("bench.keys", "idle"), lambda: program("bench.keys", "idle", str(folder)), 1)
    return [
        Measured("bytes an arrow key at 80x24, against DataTable", "B", *pair, 0.8),
        Measured("bytes while idle", "B", *idle, 0, as_more=True),
    ]


def walked(small: Path, large: Path, size: str) -> Measured:
    """The peak of memory after a walk through the pages."""
    pair = in_turn(lambda: program("bench.keys", "memory", str(small)), lambda: program("bench.keys", "memory", str(large)), 1)
    return Measured(f"memory, {size}, against 100 clients", "MiB", *pair, 1.2)


def writes(folder: Path) -> list[Measured]:
    """A durable step, against its statements in sqlite3 alone: as time, so that half as many a second is twice as long."""
    subprocess.run([sys.executable, "-m", "bench.writes", "make", str(folder / "made")], check=True, cwd=HERE.parent)
    found = []
    for what, words, reach in (("publish", "publish", 1 / 0.5), ("issue", "issue of 10 lines", 1 / 0.4)):
        statements = folder / f"{what}.json"
        with _copy(folder) as noted:
            program("bench.writes", what, str(noted), str(statements))

        def floor(statements: Path = statements) -> float:
            with _copy(folder) as store:
                return program("bench.writes", "replay", str(store), str(statements))

        def ours(what: str = what) -> float:
            with _copy(folder) as store:
                return program("bench.writes", what, str(store))

        found.append(Measured(f"{words}, durable, a step, against its statements", "ms", *in_turn(floor, ours, TURNS), reach))
    return found


@contextmanager
def _copy(folder: Path) -> Iterator[Path]:
    """A copy of the studio to write in."""
    with tempfile.TemporaryDirectory(dir=folder) as name:
        yield Path(shutil.copytree(folder / "made", Path(name) / "studio"))


def writers(folder: Path) -> Measured:
    """The 99th percentile of a step of four writers at once, against one writer's. Every step of every writer is done, or this ends."""

    def last(of: int) -> float:
        with _copy(folder) as store:
            command = [sys.executable, "-m", "bench.writes", "writer", str(store)]
            started = [
                subprocess.Popen([*command, str(number), str(of)], stdout=subprocess.PIPE, text=True, cwd=HERE.parent)
                for number in range(of)
            ]
            answers = [each.communicate()[0] for each in started]
            assert all(each.returncode == 0 for each in started), "a writer's step failed"
        taken = [step for answer in answers for step in json.loads(answer)]
        assert len(taken) == STEPS, "a writer starved"
        print(f"{of} writers: {len(taken):,} steps, the longest {max(taken):.0f} ms")  # noqa: T201
        return float(statistics.quantiles(taken, n=100)[-1])

    return Measured("p99 of a step, four writers at once, against one", "ms", *in_turn(lambda: last(1), lambda: last(4), READ_TURNS), 10)


def whole_run(folder: Path) -> Measured:
    """`hextui run invoice` for a thousand clients with their documents, against making those PDFs alone."""
    home, contents = folder / "run", folder / "content.json"
    contents.write_text(json.dumps(invoice_content(folder / "one")), encoding="utf-8")
    subprocess.run([sys.executable, "-m", "bench.run_studio", str(home), str(RUN)], check=True, cwd=HERE.parent)
    floor = lasting("-m", "bench.ours_document", str(RUN), str(contents))
    ours = lasting("-m", "hextui", "--store", str(home / "studio.db"), "run", "invoice")
    made = len(list((home / "studio.documents").rglob("*.pdf")))
    assert made == RUN, made
    return Measured(f"run invoice, {RUN:,} clients with PDF, against the PDFs alone", "ms", floor, ours, 1.3)


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


def profiled(results: Sequence[Measured], large: Path) -> None:
    """Where the time of an issue, of verify and of the first screen's reads goes, beside the table, when anything is missed."""
    if all(each.ratio <= each.reach for each in results):
        return
    with tempfile.TemporaryDirectory() as name:
        made = Path(name) / "made"
        subprocess.run([sys.executable, "-m", "bench.writes", "make", str(made)], check=True, cwd=HERE.parent)
        told = {"issue": ["bench.writes", "issue", str(made)], "verify": ["bench.ours_read", str(store_of(1000)), "verify"]}
        if (large / "made").exists():
            told["review"] = ["bench.ours_read", str(large), "review"]
        for what, words in told.items():
            command = [sys.executable, "-m", "cProfile", "-s", "tottime", "-m", *words]
            done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=HERE.parent)
            (HERE / f"profile-{what}.txt").write_text("\n".join(done.stdout.splitlines()[:60]) + "\n", encoding="utf-8")
    print("Where the time goes: bench/profile-*.txt")  # noqa: T201


def measured(wanted: Sequence[str], folder: Path) -> Iterator[Measured]:
    """The measurements of these parts, or all; each as soon as it is there."""
    small, large = partial(store_of, 100), partial(store_of, CLIENTS)
    has_huge = "10x" in wanted or (STORES / str(CLIENTS * 10) / "made").exists()
    huge = partial(store_of, CLIENTS * 10) if has_huge else None
    parts: dict[str, Callable[[], Iterable[Measured]]] = {
        "documents": lambda: [document(folder), memory(folder)],
        "start": lambda: starts(small(), large(), huge() if huge else None),
        "keys": lambda: [*keys(large(), "1x"), *(keys(huge(), "10x") if huge else [])],
        "wire": lambda: on_the_wire(large()),
        "memory": lambda: [walked(small(), huge() if huge else large(), "10x" if huge else "1x")],
        "reads": lambda: reads(large()),
        "writes": lambda: [*writes(folder), writers(folder)],
        "run": lambda: [whole_run(folder)],
        "commands": lambda: commands(large()),
    }
    named = set(wanted) - {"10x"}
    if named - set(parts):
        raise SystemExit(f"There is no part {', '.join(sorted(named - set(parts)))}: {', '.join(parts)}")
    for name, part in parts.items():
        if name in named or not named:
            yield from part()


def main() -> None:
    """Measure everything, or the parts that are named; print the table, write the file."""
    found = []
    with tempfile.TemporaryDirectory() as name:
        for each in measured(sys.argv[1:], Path(name)):
            print(each.line(), flush=True)  # noqa: T201
            found.append(each)
    kept = json.loads(RESULTS.read_text(encoding="utf-8")) if RESULTS.exists() else []
    new = {each.what for each in found}
    results = [each for each in kept if each["what"] not in new] + [{**asdict(each), "ratio": each.ratio} for each in found]
    RESULTS.write_text(json.dumps(results, indent=2) + "\n", encoding="utf-8")
    profiled(found, STORES / str(CLIENTS))


if __name__ == "__main__":
    main()

"""Run the measurements: floors and ours in turn, each in fresh processes; a table, and bench/results.json."""

import json
import statistics
import subprocess
import sys
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path

from bench.contents import invoice_content, studio_with

HERE = Path(__file__).parent
TURNS, DOCUMENTS = 7, 30


@dataclass(frozen=True)
class Measured:
    """One measurement: its floor and ours (medians), the ratio, and how far it may go."""

    what: str
    unit: str
    floor: float
    ours: float
    reach: float

    @property
    def ratio(self) -> float:
        """Ours as a multiple of the floor."""
        return self.ours / self.floor


def program(module: str, *words: str) -> float:
    """What a program of this folder prints, run in a process of its own."""
    done = subprocess.run([sys.executable, "-m", module, *words], capture_output=True, text=True, check=True, cwd=HERE.parent)
    return float(done.stdout)


def document(folder: Path) -> Measured:
    """A one-page invoice: fpdf2's core fonts against PDF/A-3B with embedded fonts and Factur-X."""
    contents = folder / "content.json"
    contents.write_text(json.dumps(invoice_content(folder / "home")), encoding="utf-8")
    floors, ours = [], []
    for _ in range(TURNS):
        floors.append(program("bench.floor_document", str(DOCUMENTS)))
        ours.append(program("bench.ours_document", str(DOCUMENTS), str(contents)))
    each = 1000 / DOCUMENTS
    return Measured("one page, CPU", "ms", statistics.median(floors) * each, statistics.median(ours) * each, 2.5)


def memory(folder: Path) -> Measured:
    """The peak memory of `hextui document --all` over 1,000 documents, against 50."""
    peaks = [program("bench.all_documents", str(studio_with(folder / f"all{count}", count)), str(count)) for count in (50, 1000)]
    return Measured("document --all, 1,000 documents against 50, peak memory", "MiB", peaks[0], peaks[1], 1.2)


def main() -> None:
    """Measure everything, print the table, write the file."""
    with tempfile.TemporaryDirectory() as name:
        found = [document(Path(name)), memory(Path(name))]
    for each in found:
        print(f"{each.what:58} {each.floor:8.1f} {each.ours:8.1f} {each.unit:4} {each.ratio:5.2f} x  (reach {each.reach} x)")  # noqa: T201
    results = [{**asdict(each), "ratio": each.ratio} for each in found]
    (HERE / "results.json").write_text(json.dumps(results, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

"""Tables that a person takes along, a report or what became of each item of a run: written beside the studio's documents."""

from collections.abc import Sequence
from pathlib import Path

from hextui.plain import as_csv
from hextui.studio import Studio
from hextui.workflows.documents import write_whole

EXPORTS = "exports"
"""The folder of tables, below the documents folder."""


def export_table(studio: Studio, name: str, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> Path:
    """Write a table as CSV under a name of its own, with the local moment in it; where it is. Raises Refused."""
    moment = studio.clock().astimezone(studio.settings.timezone())
    folder = studio.places.documents / EXPORTS
    stem = f"{name}-{moment:%Y-%m-%d-%H%M%S}"
    taken = {path.stem for path in folder.glob(f"{stem}*.csv")}
    place = next(each for each in (stem, *(f"{stem}-{number}" for number in range(2, len(taken) + 3))) if each not in taken)
    path = folder / f"{place}.csv"
    write_whole(path, as_csv(headings, rows).encode("utf-8"), studio.store.file_mode)
    return path

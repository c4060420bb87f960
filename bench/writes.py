"""How long a durable step takes: `publish`, or `issue` of an invoice of ten lines. Prints milliseconds a step; for `writer` every step's.

`python -m bench.writes make FOLDER`: a studio with a hundred clients who have ten sessions to publish, and ten on a draft.
`python -m bench.writes publish|issue FOLDER`: ours, a step for each client; `... FOLDER FILE` writes every statement that was run
into the file. `python -m bench.writes replay FOLDER FILE`: the same statements, with the same values and commits, in sqlite3 alone
with synchronous=FULL, on a copy of the studio as it was before. `python -m bench.writes writer FOLDER NUMBER OF`: publishes the
sessions of its share of the clients, beside other writers.
"""

import json
import os
import sqlite3
import sys
import time
from pathlib import Path
from typing import Any

from bench.contents import founded
from hextui.billing import clients, drafts, interventions, issue
from hextui.settings import places
from hextui.studio import Studio, open_studio

CLIENTS, LINES = 100, 10


def make(folder: Path) -> None:
    """The studio: for each client ten sessions to publish, and a draft of ten."""
    studio = founded(folder, os.getuid())
    for number in range(CLIENTS):
        client = clients.add_client(studio, clients.ClientForm(name=f"Cliente {number}", email=f"cliente{number}@exemple.example"))
        for _ in range(LINES):
            interventions.publish(studio, interventions.write(studio, client, "EP", minutes=60))
        drafts.compose(studio, client)
        for _ in range(LINES):
            interventions.write(studio, client, "EP", minutes=60)
    studio.store.close()


def _opened(folder: str) -> Studio:
    return open_studio(places(None, {"HEXTUI_HOME": folder}))


def _sessions(studio: Studio) -> list[int]:
    return studio.store.column("SELECT id FROM intervention WHERE state = 'draft' ORDER BY client_id, id")


def _drafts(studio: Studio) -> list[int]:
    return studio.store.column("SELECT id FROM invoice WHERE number IS NULL ORDER BY id")


def steps(what: str, studio: Studio, statements: Path | None) -> float:
    """Do the step for each client; the milliseconds that one took."""
    todo = _sessions(studio)[::LINES] if what == "publish" else _drafts(studio)
    kept: list[tuple[str, Any]] = []
    if statements is not None:
        run = studio.store.database.execute_sql

        def noted(sql: str, given: Any = None) -> Any:
            kept.append((sql, given or ()))
            return run(sql, given)

        run_many = studio.store.database.execute_many

        def noted_many(sql: str, rows: Any) -> None:
            kept.extend((sql, row) for row in rows)
            run_many(sql, rows)

        studio.store.database.execute_many = noted_many  # type: ignore[method-assign]
        studio.store.database.execute_sql = noted  # type: ignore[method-assign, assignment] # to see what is run, as it is run
    begun = time.perf_counter()
    for each in todo:
        if what == "publish":
            interventions.publish(studio, each)
        else:
            issue.issue(studio, each)
    taken = time.perf_counter() - begun
    if statements is not None:
        statements.write_text(json.dumps(kept), encoding="utf-8")
    return taken * 1000 / len(todo)


def replay(folder: str, statements: Path) -> float:
    """Run the statements; the milliseconds that one step's took."""
    store = sqlite3.connect(Path(folder) / "studio.db", isolation_level=None)
    for pragma in ("synchronous = FULL", "foreign_keys = ON", "recursive_triggers = ON"):
        store.execute(f"PRAGMA {pragma}")
    todo = json.loads(statements.read_text(encoding="utf-8"))
    begun = time.perf_counter()
    for sql, given in todo:
        store.execute(sql, given).fetchall()
    return (time.perf_counter() - begun) * 1000 / CLIENTS


def writer(studio: Studio, number: int, of: int) -> list[float]:
    """Publish every session of a share of the clients; the milliseconds of each step. A step that fails ends it."""
    taken = []
    for each in [session for session in _sessions(studio) if session % of == number]:
        begun = time.perf_counter()
        interventions.publish(studio, each)
        taken.append((time.perf_counter() - begun) * 1000)
    return taken


def main() -> None:
    """Do what was asked for, and print."""
    what, folder, *more = sys.argv[1:]
    if what == "make":
        make(Path(folder))
    elif what == "replay":
        print(replay(folder, Path(more[0])))  # noqa: T201 - this is its answer
    elif what == "writer":
        print(json.dumps(writer(_opened(folder), int(more[0]), int(more[1]))))  # noqa: T201
    else:
        print(steps(what, _opened(folder), Path(more[0]) if more else None))  # noqa: T201


if __name__ == "__main__":
    main()

"""The floor of a read: the same question to sqlite3 alone. Prints milliseconds: the least of five, in one process.

`python -m bench.floor_sql FOLDER balances|rows`: `rows` reads every row of every table once.
"""

import sqlite3
import sys
import time
from pathlib import Path

BALANCES = """
    SELECT client.id, name,
        (SELECT COALESCE(sum(price), 0) FROM intervention WHERE client_id = client.id AND state = 'unbilled') AS unbilled,
        (SELECT COALESCE(sum(due), 0) FROM open_invoice WHERE client_id = client.id) AS to_pay,
        (SELECT COALESCE(sum(amount), 0) FROM settlement WHERE client_id = client.id AND target = 'credit') AS credit
    FROM client LEFT JOIN (SELECT client_id, sum(amount) AS paid FROM settlement WHERE invoice_id IS NOT NULL GROUP BY client_id) AS paid
        ON paid.client_id = client.id
    ORDER BY search, client.id"""


def balances(store: sqlite3.Connection) -> None:
    """What every client has open and paid."""
    store.execute(BALANCES).fetchall()


def rows(store: sqlite3.Connection) -> None:
    """Every row of every table, once."""
    for (name,) in store.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").fetchall():
        for _row in store.execute(f"SELECT * FROM {name}"):
            pass


def main() -> None:
    """Measure, and print the milliseconds."""
    store = sqlite3.connect(f"{(Path(sys.argv[1]) / 'studio.db').as_uri()}?mode=ro", uri=True)
    ask, turns = {"balances": (balances, 5), "rows": (rows, 1)}[sys.argv[2]]
    taken = []
    for _ in range(turns):
        begun = time.perf_counter()
        ask(store)
        taken.append(time.perf_counter() - begun)
    print(min(taken) * 1000)  # noqa: T201 - this is its answer


if __name__ == "__main__":
    main()

"""Our reads: balances, verify, or a page's first read, in one process. Prints milliseconds, and for verify the peak of memory in MiB.

`python -m bench.ours_read FOLDER balances|verify|review|find|taxes-payment|taxes-invoice|memory`
"""

import resource
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from bench.make_store import END
from hextui.settings import places
from hextui.studio import Studio, open_studio
from hextui.views.balances import balances
from hextui.views.client_list import client_ids, client_rows, studio_totals
from hextui.views.find import find
from hextui.views.reports.taxes import taxes
from hextui.views.review import review, review_rows


def first_page(studio: Studio) -> None:
    """What the first screen reads."""
    sections = review(studio)
    review_rows(studio, [key for section in sections for key in section.keys][:64])


def clients_page(studio: Studio) -> None:
    """What the list of clients reads."""
    client_rows(studio, client_ids(studio)[:64])
    studio_totals(studio)


def checked(studio: Studio) -> None:
    """Everything, recomputed."""
    from hextui.workflows.verify import verify

    assert verify(studio).findings == []


def taxes_of(studio: Studio, basis: str) -> None:
    """The taxes of a year."""
    taxes(studio, END.date() - timedelta(days=365), END.date(), basis)


READS: dict[str, Callable[[Studio], object]] = {
    "balances": balances,
    "review": first_page,
    "clients": clients_page,
    "find": lambda studio: find(studio, "tremb"),
    "taxes-invoice": lambda studio: taxes_of(studio, "invoice"),
    "taxes-payment": lambda studio: taxes_of(studio, "payment"),
    "verify": checked,
}


def main() -> None:
    """Measure, and print what was asked for."""
    where = places(None, {"HEXTUI_HOME": str(Path(sys.argv[1]))})
    studio = replace(open_studio(where), clock=lambda: END)
    what, memory = sys.argv[2].removesuffix("-memory"), sys.argv[2].endswith("-memory")
    taken = []
    for _ in range(1 if what == "verify" else 5):
        begun = time.perf_counter()
        READS[what](studio)
        taken.append(time.perf_counter() - begun)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(peak if memory else min(taken) * 1000)  # noqa: T201 - this is its answer


if __name__ == "__main__":
    main()

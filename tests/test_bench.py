"""What is measured on is a studio like any other."""

from pathlib import Path

from bench.make_store import INVOICES, counts, make_store
from hextui.workflows.verify import verify
from tests.studios import reading


def test_a_store_to_measure_on_is_as_the_verbs_would_have_left_it(tmp_path: Path) -> None:
    """Everything recomputed from its rows and its journal agrees, and every index and trigger is there again; it has the rows that it
    is said to have."""
    make_store(tmp_path, 3)
    rows = dict(counts(tmp_path))
    # And one client with two invoices, of three sessions and of four, that the others are made after.
    assert (rows["client"], rows["intervention"], rows["invoice"]) == (3 + 1, 3 * 100 + 7, 3 * INVOICES + 2)
    with reading(tmp_path) as studio:
        assert verify(studio).findings == []

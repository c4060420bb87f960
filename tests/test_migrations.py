"""Stores that earlier versions made become stores of this one, and what was journaled still is what it was.

`tests/data/stores/form-N.sql` are dumps of stores that the version with N migrations made: two invoices over a year's end, and in the
third form money and a credit note.
"""

import os
import sqlite3
from pathlib import Path

import pytest

from hextui.billing import cancel, payments, receipts
from hextui.documents.electronic.model import NotExpressible, of_document
from hextui.store import opening
from hextui.views.documents import frozen
from hextui.workflows import documents
from hextui.workflows.verify import verify
from tests import studios

STORES = Path(__file__).parent / "data" / "stores"


def brought(folder: Path, form: int) -> studios.Home:
    """A studio whose store an earlier version made, opened by this one."""
    folder.mkdir()
    connection = sqlite3.connect(folder / "studio.db")
    connection.executescript((STORES / f"form-{form}.sql").read_text(encoding="utf-8"))
    connection.close()
    settings = (STORES / "studio.toml").read_text(encoding="utf-8")
    (folder / "studio.toml").write_text(settings.replace("professionals.1000", f"professionals.{os.getuid()}"), encoding="utf-8")
    clock = studios.SetClock()
    return studios.Home(folder, clock, studios.opened(folder))


@pytest.mark.parametrize("form", [1, 3])
def test_a_store_of_an_earlier_form_becomes_one_of_this(tmp_path: Path, form: int) -> None:
    home = brought(tmp_path / "home", form)
    store = home.studio.store
    assert store.value("PRAGMA user_version") == len(opening.migrations())
    numbered = store.rows(
        "SELECT series, numbered.year, numbered.sequence, number FROM numbered JOIN invoice ON invoice.id = invoice_id ORDER BY invoice_id"
    )
    assert [tuple(row) for row in numbered] == [("", 2025, 1, "2025-0001"), ("", 2026, 1, "2026-0001")]
    assert verify(home.studio).findings == []
    invoice, _items = studios.issued(home.studio)
    assert store.value("SELECT number FROM invoice WHERE id = ?", invoice) == "2026-0002"
    assert verify(home.studio).findings == []
    store.close()


def test_what_an_earlier_version_issued_is_documented_cancelled_and_receipted(tmp_path: Path) -> None:
    home = brought(tmp_path / "home", 3)
    assert documents.make_missing(home.studio) == 3
    made, stored = documents.receipt(home.studio, 2)
    content = frozen(home.studio, "receipt", made.id).content
    assert sum(each["amount"] for each in content["paid"]) == content["total"]
    assert stored.path.exists()
    with pytest.raises(NotExpressible):
        of_document(frozen(home.studio, "invoice", 2).content)
    payments.mark_paid(home.studio, [1], "transfer")
    assert receipts.receipted_copy(home.studio, 1)["credited"]
    done = cancel.cancel(home.studio, 2, "erreur", money="credit")
    assert documents.document(home.studio, "credit_note", done.credit_note_id).path.exists()
    assert verify(home.studio).findings == []
    home.studio.store.close()

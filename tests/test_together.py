"""Four processes at once on the same clients: no number twice or missing, no money twice, nothing lost."""

import collections
import multiprocessing
import os
from pathlib import Path

from hextui.billing import drafts, interventions, issue, payments
from hextui.errors import Refused
from hextui.store import open_store
from hextui.workflows.verify import verify
from tests import studios

ROUNDS = 12
OVERTAKEN = ("nothing_to_invoice", "unknown_invoice", "nothing_due", "already_issued", "changed_since_seen")


def _bill(folder: Path, client: int) -> None:
    """One terminal: writes, publishes, composes, issues and collects for a client that another one bills too."""
    store = open_store(folder / "studio.db")
    studio = studios.opened(folder, store)
    acknowledged: dict[str, int] = collections.Counter()
    for _ in range(ROUNDS):
        steps = (
            ("publish", lambda: interventions.publish(studio, interventions.write(studio, client, "PR"))),
            ("issue", lambda: issue.issue(studio, drafts.compose(studio, client))),
            ("mark_paid", lambda: payments.mark_paid(studio, [_open(studio.store, client)], "transfer")),
        )
        for name, step in steps:
            try:
                step()
                acknowledged[name] += 1
            except Refused as refused:
                # The other terminal on this client was quicker, and it is said so.
                if refused.code not in OVERTAKEN:
                    raise
    store.close()
    (folder / f"done-{os.getpid()}").write_text(f"{acknowledged['publish']} {acknowledged['issue']} {acknowledged['mark_paid']}")


def _open(store: object, client: int) -> int:
    found = store.value(  # type: ignore[attr-defined]
        """SELECT id FROM invoice WHERE client_id = ? AND number IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM settlement WHERE invoice_id = invoice.id) ORDER BY id LIMIT 1""",
        client,
    )
    return int(found or 0)


def test_four_processes_at_once(tmp_path: Path) -> None:
    home = studios.quebec(tmp_path / "home", uid=os.getuid())
    home.studio.store.close()
    context = multiprocessing.get_context("spawn")
    writers = [context.Process(target=_bill, args=(home.folder, client)) for client in (1, 1, 2, 2)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(120)
    assert [writer.exitcode for writer in writers] == [0, 0, 0, 0]
    told = [tuple(map(int, path.read_text().split())) for path in home.folder.glob("done-*")]
    assert len(told) == 4
    store = open_store(home.folder / "studio.db")
    published, issued, paid = (sum(column) for column in zip(*told, strict=True))
    assert published == 4 * ROUNDS == store.value("SELECT count(*) FROM intervention WHERE state <> 'draft'")
    assert issued == store.value("SELECT count(*) FROM invoice WHERE number IS NOT NULL") > 0
    assert paid == store.value("SELECT count(*) FROM payment") > 0
    numbers = [row.number for row in store.rows("SELECT number FROM invoice WHERE number IS NOT NULL ORDER BY sequence")]
    assert numbers == [f"2026-{sequence:04d}" for sequence in range(1, issued + 1)]
    assert store.value("SELECT count(*) FROM (SELECT 1 FROM settlement GROUP BY invoice_id HAVING count(*) > 1)") == 0
    billed = store.value("SELECT count(*) FROM invoice_line JOIN invoice ON invoice.id = invoice_id WHERE number IS NOT NULL")
    assert billed == store.value("SELECT count(*) FROM intervention WHERE state = 'invoiced'")
    assert verify(studios.opened(home.folder, store)).findings == []
    store.close()

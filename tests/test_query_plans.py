"""How the store is read by what a screen shows: no table that grows with the years is read from end to end."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bench.make_store import END, make_store
from hextui.studio import Studio
from hextui.views.account import account
from hextui.views.cards import cards_of, open_tries
from hextui.views.client_list import FILTERS, ORDERS, client_ids, client_rows, studio_totals
from hextui.views.clients import client
from hextui.views.day import done_keys, done_rows, done_sums
from hextui.views.documents import receipts_of
from hextui.views.find import find
from hextui.views.interventions import intervention
from hextui.views.invoices import credit_notes_of, draft_of, invoice, payments_of
from hextui.views.outbox import notice_ids, notices, notices_of, old_ids, open_count, trouble_said
from hextui.views.review import review, review_rows
from hextui.views.timeline_list import FILTERS as TIMELINE_FILTERS
from hextui.views.timeline_list import timeline_keys, timeline_rows
from tests import studios

GROWING = ("intervention", "invoice", "invoice_line", "invoice_line_tax", "invoice_tax", "credit_note", "payment", "settlement", "journal",
           "numbered", "invoice_token", "words", "document")  # fmt: skip
WAITING = ("intervention_unbilled", "intervention_draft", "invoice_one_draft", "outbox_queued", "outbox_failed", "settlement_credit")
"""Indexes of what waits: as long as the list of decisions, however many years there are."""


BOUNDED = ("FROM journal ORDER BY id DESC LIMIT", "FROM journal WHERE at < ? ORDER BY id DESC LIMIT 1")
"""Reads from a table's end that stop by themselves: after so many steps, or at the first one of yesterday."""


@pytest.fixture(scope="module")
def studio(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Studio]:
    """A studio of two hundred clients with twenty thousand sessions, as the store is measured, with the statistics that it would have."""
    folder: Path = tmp_path_factory.mktemp("plans") / "home"
    make_store(folder, 200)
    opened = replace(studios.opened(folder), clock=lambda: END)
    yield opened
    opened.store.close()


READS: dict[str, Callable[[Studio], Any]] = {
    "review": review,
    "review rows": lambda studio: review_rows(studio, [key for section in review(studio) for key in section.keys[:20]]),
    "clients": lambda studio: [client_ids(studio, order=order, only=only) for order in ORDERS for only in FILTERS],
    "client rows": lambda studio: client_rows(studio, range(1, 60)),
    "totals": studio_totals,
    "account": lambda studio: account(studio, 5),
    "client": lambda studio: (client(studio, 5), cards_of(studio, 5), draft_of(studio, 5)),
    "timeline": lambda studio: [
        timeline_rows(studio, timeline_keys(studio, 5, only)[:60]) for only in TIMELINE_FILTERS
    ],
    "session": lambda studio: intervention(studio, 500),
    "invoice": lambda studio: (invoice(studio, 50), payments_of(studio, 50), credit_notes_of(studio, 50), receipts_of(studio, 50)),
    "open tries": open_tries,
    "find": lambda studio: [find(studio, text) for text in ("", "a", "zoe", "tremblya", "2026-0042", "42", "250.08", "2026-0O42")],
    "find in the list": lambda studio: client_ids(studio, "2026-0042"),
    "done today": lambda studio: (done_sums(studio), done_rows(studio, done_keys(studio)[:60])),
    "outbox": lambda studio: (open_count(studio), notices(studio, notice_ids(studio)), old_ids(studio), trouble_said(studio)),
    "notices of an invoice": lambda studio: notices_of(studio, 50),
}  # fmt: skip


@pytest.mark.parametrize("read", READS)
def test_no_growing_table_is_read_from_end_to_end(studio: Studio, read: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: dict[str, Any] = {}
    execute: Callable[..., Any] = studio.store.database.execute_sql

    def watched(sql: str, given: Any = None) -> Any:
        asked.setdefault(sql, given)
        return execute(sql, given)

    monkeypatch.setattr(studio.store.database, "execute_sql", watched)
    READS[read](studio)
    plans = {sql: [row[3] for row in execute(f"EXPLAIN QUERY PLAN {sql}", given)] for sql, given in asked.items()
             if sql.lstrip().upper().startswith(("SELECT", "WITH"))}  # fmt: skip
    assert plans, "it reads the store"
    found = [
        f"{step}\n    in {' '.join(sql.split())}"
        for sql, steps in plans.items()
        if not any(bounded in " ".join(sql.split()) for bounded in BOUNDED)
        for step in steps
        if (scan := re.match(r"SCAN (\w+)(?: USING (?:COVERING )?INDEX (\w+))?", step))
        and _table(scan[1], sql) in GROWING
        and scan[2] not in WAITING
    ]
    assert found == []


def _table(name: str, sql: str) -> str:
    """The table that a plan's name stands for."""
    alias = re.search(rf"\b(?:FROM|JOIN)\s+(\w+)\s+AS\s+{name}\b", sql)
    return alias[1] if alias else name

"""Invoicing a balance without the composer: what the invoice would be, and issuing exactly that, in one transaction."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from hextui.billing import drafts, find, issue
from hextui.errors import Refused
from hextui.reckoning import Draft, read_draft
from hextui.studio import Studio
from hextui.text import _, show_money


@dataclass(frozen=True)
class Proposed:
    """The invoice that would be issued: the contents of its document, what it would lack, what no font has. Minor units."""

    content: dict[str, Any]
    net: int
    tax: int
    total: int
    lines: int
    lacks: tuple[str, ...]
    gaps: tuple[str, ...]


class _LookedAt(Exception):
    """Ends the transaction in which something was only tried."""


@contextmanager
def _only_tried(studio: Studio) -> Iterator[None]:
    """Whatever is done within is taken back at its end."""
    try:
        with studio.store.transaction():
            yield
            raise _LookedAt
    except _LookedAt:
        return


def _changed(now: int, currency: str) -> Refused:
    return Refused(
        "changed_since_seen",
        _("The balance has changed since you looked: it comes to {total} now. Nothing was issued; look at it again.").format(
            total=show_money(now, currency)
        ),
    )


def _composed(studio: Studio, client_id: int, items: Sequence[int], seen: str) -> tuple[Draft, int]:
    """The client's draft as it was seen, else a new one of these items; and what it comes to before tax.

    Raises Refused when there is another draft than the one that was seen, or one where none was.
    """
    kept = studio.store.value(
        """SELECT id FROM invoice WHERE client_id = ? AND number IS NULL
        AND EXISTS (SELECT 1 FROM invoice_line WHERE invoice_id = invoice.id)""",
        client_id,
    )
    there = read_draft(studio, kept) if kept else None
    if (there.seen() if there else "") != seen:
        now = there.totals.sums.total if there else sum(_prices(studio, items))
        raise _changed(now, studio.currency)
    what = drafts.Composition() if kept else drafts.Composition(only=tuple(items))
    draft = read_draft(studio, drafts.compose(studio, client_id, what))
    return draft, draft.totals.sums.net if kept else sum(line.unit_price for line in draft.lines)


def _prices(studio: Studio, items: Sequence[int]) -> list[int]:
    return [find.intervention(studio, item).price for item in items]


def propose(studio: Studio, client_id: int, items: Sequence[int], seen: str = "") -> Proposed:
    """What issuing the client's balance would give: his draft, else these items. Changes nothing. Raises Refused.

    `seen`: what stood on the draft when it was looked at (`Draft.seen`); empty where there was none.
    """
    found: list[Proposed] = []
    with _only_tried(studio):
        draft, _net = _composed(studio, client_id, items, seen)
        sums = draft.totals.sums
        lacks, gaps = issue.lacks(studio, draft.id), issue.gaps(studio, draft.id)
        content = issue.preview(studio, draft.id)
        found.append(Proposed(content, sums.net, sums.tax, sums.total, len(draft.lines), tuple(lacks), tuple(gaps)))
    return found[0]


def invoice_balance(
    studio: Studio, client_id: int, items: Sequence[int], amount: int, seen: str = "", total: int | None = None, *, with_gaps: bool = False
) -> issue.Issued:
    """Issue the client's draft as it was left, else an invoice of these items; the client is told as usual.

    `amount` is what it came to before tax when it was looked at, `seen` what stood on its draft, `total` with tax where that was shown:
    when anything of it has changed meanwhile, nothing is issued. Raises Refused.
    """
    with studio.store.transaction():
        draft, before_tax = _composed(studio, client_id, items, seen)
        now = draft.totals.sums.total
        if before_tax != amount or (total is not None and now != total):
            raise _changed(now, studio.currency)
        return issue.issue(studio, draft.id, with_gaps=with_gaps)

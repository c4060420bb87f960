"""Invoicing a balance without the composer: what the invoice would be, and issuing exactly that, in one transaction."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from hextui.billing import drafts, issue
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


def _composed(studio: Studio, client_id: int, items: Sequence[int]) -> tuple[Draft, int]:
    """The client's draft as it was left, else a new one of these items; and what it comes to before tax."""
    kept = studio.store.value(
        """SELECT id FROM invoice WHERE client_id = ? AND number IS NULL
        AND EXISTS (SELECT 1 FROM invoice_line WHERE invoice_id = invoice.id)""",
        client_id,
    )
    what = drafts.Composition() if kept else drafts.Composition(only=tuple(items[: drafts.LINES_LIMIT]))
    draft = read_draft(studio, drafts.compose(studio, client_id, what))
    return draft, draft.totals.sums.net if kept else sum(line.unit_price for line in draft.lines)


def propose(studio: Studio, client_id: int, items: Sequence[int]) -> Proposed:
    """What issuing the client's balance would give: his draft as it was left, else these items. Changes nothing. Raises Refused."""
    found: list[Proposed] = []
    with _only_tried(studio):
        draft, _net = _composed(studio, client_id, items)
        sums = draft.totals.sums
        lacks, gaps = issue.lacks(studio, draft.id), issue.gaps(studio, draft.id)
        content = issue.preview(studio, draft.id)
        found.append(Proposed(content, sums.net, sums.tax, sums.total, len(draft.lines), tuple(lacks), tuple(gaps)))
    return found[0]


def invoice_balance(
    studio: Studio, client_id: int, items: Sequence[int], amount: int, total: int | None = None, *, with_gaps: bool = False
) -> issue.Issued:
    """Issue the client's draft as it was left, else an invoice of these items; the client is told as usual.

    `amount` is what it came to before tax when it was looked at, `total` with tax where that was seen: when it has changed meanwhile,
    nothing is issued. Raises Refused.
    """
    with studio.store.transaction():
        draft, before_tax = _composed(studio, client_id, items)
        now = draft.totals.sums.total
        if before_tax != amount or (total is not None and now != total):
            raise Refused(
                "changed_since_seen",
                _("The balance has changed since you looked: it comes to {total} now. Nothing was issued; look at it again.").format(
                    total=show_money(now, studio.currency)
                ),
            )
        return issue.issue(studio, draft.id, with_gaps=with_gaps)

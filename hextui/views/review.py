"""The daily review: every decision that waits, by what is to be done. Which they are first, in order; the rows in view follow."""

import json
import sys
from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import chain, islice, repeat
from typing import Any, overload

from hextui.reckoning import STANDING, standing_of
from hextui.studio import Studio, as_instant
from hextui.views.outbox import notices, old_ids
from hextui.views.work import (
    ToCollect,
    ToInvoice,
    ToPublish,
    Waiting,
    balances_waiting,
    debts_waiting,
    drafts_waiting,
    own_only,
    to_collect,
    to_invoice,
    to_publish,
)

SECTIONS = ("publish", "invoice", "collect", "settle", "wait")
"""`wait`: open invoices that need nothing today (not due, or reminded today, and no card that could be charged)."""
FIRST_ROWS = 128
"""More rows than a terminal shows."""
PENDING_FOR = timedelta(minutes=2)
"""How long a charge may take before a person is to look at it."""

Key = tuple[str, int]
"""What a row is: its sort (a section; in `settle`: unknown, declined, disputed, unmatched, mail) and the id of its record."""


class Keys(Sequence[Key]):
    """The keys of records of one sort, in order: a hundred thousand of them take as many times eight bytes."""

    def __init__(self, sort: str, ids: "array[int]") -> None:
        self.sort, self.ids = sort, ids

    def __len__(self) -> int:
        return len(self.ids)

    @overload
    def __getitem__(self, place: int) -> Key: ...
    @overload
    def __getitem__(self, place: slice) -> "Keys": ...
    def __getitem__(self, place: int | slice) -> "Key | Keys":
        return Keys(self.sort, self.ids[place]) if isinstance(place, slice) else (self.sort, self.ids[place])

    def __iter__(self) -> Iterator[Key]:
        return zip(repeat(self.sort), self.ids)

    def __contains__(self, key: object) -> bool:
        return isinstance(key, tuple) and len(key) == 2 and key[0] == self.sort and key[1] in self.ids

    def index(self, key: Any, start: int = 0, stop: int = sys.maxsize) -> int:
        """Where the key stands. Raises ValueError where it does not."""
        if key not in self:
            raise ValueError(key)
        return self.ids.index(key[1], start, stop)


@dataclass(frozen=True)
class Section:
    """A section: its keys in order, and what they come to in minor units (None where amounts would not add up)."""

    name: str
    keys: Sequence[Key]
    amount: int | None


@dataclass(frozen=True)
class ToSettle:
    """Something that went otherwise than it should. `sort`: unknown, declined, disputed, unmatched, undrawn, mail. `on`: a local day (ISO).

    `invoice` and `number` of the invoice that it is about, if any; `amount` in minor units of `currency`; `said`: what the mail server,
    the bank or Stripe said, as a code or in its words.
    """

    sort: str
    id: int
    client: int | None
    name: str
    invoice: int | None
    number: str
    what: str
    """Of what sort the money or the notice is: card, page, refund; payment, refund, dispute; a notice's kind."""
    amount: int | None
    currency: str
    on: str
    said: str
    state: str = ""
    """How the invoice stands; empty where it is about none."""


Row = ToPublish | ToInvoice | ToCollect | ToSettle


def has_clients(studio: Studio) -> bool:
    """Whether the studio has any client yet."""
    return studio.store.row("SELECT 1 FROM client LIMIT 1") is not None


def review(studio: Studio) -> list[Section]:
    """The sections with their keys; a professional's are of the clients in his charge."""
    own, now = own_only(studio), studio.clock()
    with studio.store.snapshot():
        publish = drafts_waiting(studio, now, uid=own)
        invoice = balances_waiting(studio, uid=own)
        collect, wait = debts_waiting(studio, own)
        settle = _settle(studio, own)
    return [
        _section("publish", publish),
        _section("invoice", invoice),
        _section("collect", collect),
        Section("settle", tuple(settle), None),
        _section("wait", wait),
    ]


@dataclass(frozen=True)
class Opening:
    """The review as it is first shown: its sections, and the rows of the first keys of those that are shown row by row."""

    sections: Sequence[Section]
    rows: Mapping[Key, Row]


def opening(studio: Studio) -> Opening:
    """All that the first page shows, read at once."""
    with studio.store.snapshot():
        return _opened(studio, review(studio))


def first_opening(studio: Studio) -> Opening:
    """What of it stands first, alone: with a hundred thousand clients the rest takes a moment longer."""
    with studio.store.snapshot():
        return _opened(studio, [first_section(studio)])


def _opened(studio: Studio, sections: Sequence[Section]) -> Opening:
    keys = islice(chain.from_iterable(each.keys for each in sections if each.name != "wait"), FIRST_ROWS)
    return Opening(sections, dict(review_rows(studio, list(keys))))


def first_section(studio: Studio) -> Section:
    """The section that stands first, alone."""
    return _section("publish", drafts_waiting(studio, studio.clock(), uid=own_only(studio)))


def _section(name: str, found: Waiting) -> Section:
    return Section(name, Keys(name, found.ids), found.amount)


def _settle(studio: Studio, own: int | None) -> list[Key]:
    given = {"since": as_instant(studio.clock() - PENDING_FOR), "own": own}
    tries = studio.store.rows(
        f"""
        SELECT 'unknown' AS sort, charge.id FROM charge CROSS JOIN invoice ON invoice.id = invoice_id
        WHERE {_UNSETTLED} AND state IN ('unknown', 'pending') AND (state = 'unknown' OR started_at < :since) AND {_OWN}
        UNION ALL SELECT 'declined', charge.id FROM charge CROSS JOIN invoice ON invoice.id = invoice_id WHERE {_DECLINED} AND {_OWN}
        ORDER BY 1 DESC, 2""",
        given,
    )
    disputes = studio.store.column(f"SELECT id FROM dispute WHERE state = 'open' AND {_OWN} ORDER BY id", given)
    # It is no client's, so it is nobody's who only has clients of his own.
    lost = studio.store.column("SELECT id FROM unmatched WHERE settled_at IS NULL ORDER BY id") if own is None else []
    mails = studio.store.column(f"SELECT id FROM outbox WHERE state = 'failed' AND {_OWN} ORDER BY id", given)
    if studio.settings.text("mail.host"):
        # Without a mail server everything grows old, and what is to be done is to set one up.
        mails += [each.id for each in notices(studio, old_ids(studio)) if own is None or _in_charge(studio, each.client) == own]
    return [
        *((row.sort, row.id) for row in tries),
        *(("disputed", key) for key in disputes),
        *(("unmatched", key) for key in lost),
        *(("undrawn", key) for key in (_undrawn(studio) if own is None else ())),
        *(("mail", key) for key in mails),
    ]


def _undrawn(studio: Studio) -> list[int]:
    """The documents that could not be drawn; of those without their logo one, for as long as that logo is in use."""
    return studio.store.column(
        """SELECT min(id) FROM undrawn WHERE logo = '' OR logo = ? OR EXISTS (
            SELECT 1 FROM document_type WHERE archived_at IS NULL AND instr(definition, logo))
        GROUP BY CASE logo WHEN '' THEN id ELSE logo END ORDER BY 1""",
        studio.settings.text("documents.logo"),
    )


def undrawn(studio: Studio) -> list[ToSettle]:
    """The documents that could not be drawn, each with why."""
    return [row for _key, row in _undrawn_rows(studio, _undrawn(studio)) if isinstance(row, ToSettle)]


def _in_charge(studio: Studio, client: int) -> int | None:
    found: int | None = studio.store.value("SELECT in_charge_uid FROM client WHERE id = ?", client)
    return found


_OWN = "(:own IS NULL OR (SELECT in_charge_uid FROM client WHERE client.id = client_id) = :own)"
# The last try on an invoice that is still to pay, when the client was not told of the debt since.
_UNSETTLED = "charge.state IN ('unknown', 'pending', 'processing', 'declined')"
_DECLINED = f"""{_UNSETTLED} AND charge.state = 'declined' AND kind = 'card' AND number IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM charge AS later WHERE later.invoice_id = charge.invoice_id AND later.id > charge.id)
    AND EXISTS (SELECT 1 FROM open_invoice WHERE open_invoice.id = invoice.id AND due > 0)
    AND NOT EXISTS (SELECT 1 FROM write_off WHERE write_off.invoice_id = invoice.id AND undone_at IS NULL)
    AND NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.invoice_id = invoice.id AND outbox.kind IN ('remind', 'send')
        AND outbox.queued_at >= charge.started_at)"""


def review_rows(studio: Studio, keys: Sequence[Key]) -> list[tuple[Key, Row]]:
    """The rows of these keys; what is not there any more is left out."""
    wanted: dict[str, list[int]] = {}
    for sort, key in keys:
        wanted.setdefault(sort, []).append(key)
    found: dict[Key, Row] = {}
    with studio.store.snapshot():
        for sort, ids in wanted.items():
            for key, row in _ROWS[sort](studio, ids):
                found[sort, key] = row
        about = [row.invoice for row in found.values() if isinstance(row, ToSettle) and row.invoice is not None]
        states = {
            row.id: standing_of(row).state
            for row in studio.store.rows(f"{STANDING} WHERE invoice.id IN (SELECT value FROM json_each(?))", json.dumps(about))
        }
        for name, each in found.items():
            if isinstance(each, ToSettle) and each.invoice is not None:
                found[name] = replace(each, state=states[each.invoice])
    return [(key, found[key]) for key in keys if key in found]


def _publish_rows(studio: Studio, ids: Sequence[int]) -> list[tuple[int, Row]]:
    return [(row.id, row) for row in to_publish(studio, ids)]


def _invoice_rows(studio: Studio, ids: Sequence[int]) -> list[tuple[int, Row]]:
    return [(row.client, row) for row in to_invoice(studio, ids)]


def _collect_rows(studio: Studio, ids: Sequence[int]) -> list[tuple[int, Row]]:
    return [(row.id, row) for row in to_collect(studio, ids)]


def _try_rows(studio: Studio, ids: Sequence[int]) -> list[tuple[int, Row]]:
    rows = studio.store.rows(
        """SELECT charge.*, number, client_id, name FROM charge JOIN invoice ON invoice.id = invoice_id JOIN client ON client.id = client_id
        WHERE charge.id IN (SELECT value FROM json_each(?))""",
        json.dumps(list(ids)),
    )
    return [
        (
            row.id,
            ToSettle("declined" if row.state == "declined" else "unknown", row.id, row.client_id, row.name, row.invoice_id, row.number,
                     row.kind, row.amount, studio.currency, studio.local(row.started_at).date().isoformat(), row.code),
        )
        for row in rows
    ]  # fmt: skip


def _dispute_rows(studio: Studio, ids: Sequence[int]) -> list[tuple[int, Row]]:
    rows = studio.store.rows(
        """SELECT dispute.*, number, name FROM dispute JOIN invoice ON invoice.id = invoice_id JOIN client ON client.id = dispute.client_id
        WHERE dispute.id IN (SELECT value FROM json_each(?))""",
        json.dumps(list(ids)),
    )
    return [
        (
            row.id,
            ToSettle("disputed", row.id, row.client_id, row.name, row.invoice_id, row.number, "dispute", row.amount, studio.currency,
                     studio.local(row.opened_at).date().isoformat(), row.code),
        )
        for row in rows
    ]  # fmt: skip


def _unmatched_rows(studio: Studio, ids: Sequence[int]) -> list[tuple[int, Row]]:
    rows = studio.store.rows(
        """SELECT unmatched.*, client.id AS client, COALESCE(name, '') AS name, invoice.id AS invoice, COALESCE(number, '') AS number
        FROM unmatched LEFT JOIN booking ON booking.object = unmatched.object LEFT JOIN invoice ON invoice.id = booking.invoice_id
        LEFT JOIN client ON client.id = invoice.client_id WHERE unmatched.id IN (SELECT value FROM json_each(?))""",
        json.dumps(list(ids)),
    )
    return [
        (
            row.id,
            ToSettle("unmatched", row.id, row.client, row.name, row.invoice, row.number, row.sort, row.amount, row.currency.upper(),
                     studio.local(row.seen_at).date().isoformat(), row.object),
        )
        for row in rows
    ]  # fmt: skip


def _undrawn_rows(studio: Studio, ids: Sequence[int]) -> list[tuple[int, Row]]:
    rows = studio.store.rows(
        """SELECT undrawn.*, invoice.id AS invoice, COALESCE(credit_note.number, invoice.number) AS number, client_id, name FROM undrawn
        LEFT JOIN credit_note ON kind = 'credit_note' AND credit_note.id = record_id
        LEFT JOIN receipt ON kind = 'receipt' AND receipt.id = record_id
        JOIN invoice ON invoice.id = COALESCE(credit_note.invoice_id, receipt.invoice_id, record_id) JOIN client ON client.id = client_id
        WHERE undrawn.id IN (SELECT value FROM json_each(?))""",
        json.dumps(list(ids)),
    )
    return [
        (
            row.id,
            ToSettle("undrawn", row.id, row.client_id, row.name, row.invoice, row.number, row.kind, None, studio.currency,
                     studio.local(row.since).date().isoformat(), row.reason or row.logo),
        )
        for row in rows
    ]  # fmt: skip


def unmatched_money(studio: Studio) -> list[ToSettle]:
    """All money that moved at Stripe and belongs to nothing here, or came back, as long as nobody said what became of it."""
    ids = studio.store.column("SELECT id FROM unmatched WHERE settled_at IS NULL ORDER BY id")
    return [row for _key, row in _unmatched_rows(studio, ids) if isinstance(row, ToSettle)]


def _mail_rows(studio: Studio, ids: Sequence[int]) -> list[tuple[int, Row]]:
    return [
        (
            each.id,
            ToSettle("mail", each.id, each.client, each.client_name, each.invoice, each.number, each.kind, None, studio.currency,
                     (each.ended_at or each.queued_at)[:10], each.said),
        )
        for each in notices(studio, ids)
    ]  # fmt: skip


_ROWS: dict[str, Callable[[Studio, Sequence[int]], list[tuple[int, Row]]]] = {
    "publish": _publish_rows,
    "invoice": _invoice_rows,
    "collect": _collect_rows,
    "wait": _collect_rows,
    "unknown": _try_rows,
    "declined": _try_rows,
    "disputed": _dispute_rows,
    "unmatched": _unmatched_rows,
    "undrawn": _undrawn_rows,
    "mail": _mail_rows,
}


def invoice_of(row: Any) -> int | None:
    """The invoice that a row is about; None where it is about none."""
    if isinstance(row, ToCollect):
        return row.id
    return row.invoice if isinstance(row, ToSettle) else None


def client_of(row: Any) -> int | None:
    """The client that a row is about; None where it is about none."""
    return row.client if isinstance(row, (ToPublish, ToInvoice, ToCollect, ToSettle)) else None

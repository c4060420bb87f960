"""What waits to be done: sessions to publish, balances to invoice, invoices to collect. First which, in order; then each as it stands.

A list of many reads the keys first and only the rows that are in view; a run reads the rows of all.
"""

import json
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from hextui.client_tags import Tag, tags_now
from hextui.document_types import LINES_LIMIT
from hextui.notices import mailed_to
from hextui.reckoning import STANDING, read_draft, standing_of
from hextui.studio import Studio, as_instant
from hextui.views.cards import CardView, cards_of_many

DRAFT_IN_HAND = timedelta(days=1)
"""A draft younger than this is somebody's who composes it now; an older one was left behind."""


class Waiting(NamedTuple):
    """What waits, before it is read: the ids (interventions, clients or invoices) in order, and what they come to in minor units."""

    ids: "array[int]"
    amount: int


LISTED_AT_ONCE = 50_000
"""Characters of a list of numbers that are read at once."""


@dataclass(frozen=True)
class ToPublish:
    """A draft whose time has passed. `price` in minor units; `at` the local instant (ISO). `mine`: whether its client is in the charge
    of whoever looks, where that matters.
    """

    id: int
    client: int
    name: str
    code: str
    description: str
    at: str
    minutes: int
    price: int
    who: str
    mine: bool


@dataclass(frozen=True)
class ToInvoice:
    """A client with something in the balance, or with a draft that was left; `amount` before tax, of the draft if there is one.

    `items`: what the balance holds, as much of it as one invoice can; `draft`: the draft that is there, when it was begun (UTC), how many
    lines it has, and whether it holds nothing later than the asked instant.
    """

    client: int
    name: str
    amount: int
    items: tuple[int, ...]
    oldest: str
    email: str
    draft: int | None
    draft_begun: str
    draft_lines: int
    draft_whole: bool
    draft_seen: str
    """What stands on the draft, as `reckoning.Draft.seen` says it; empty where there is none."""
    card: CardView | None
    tags: tuple[Tag, ...]
    mine: bool


@dataclass(frozen=True)
class ToCollect:
    """An issued invoice with something left to pay. `days_late` is below zero before it is due; `declined_on`: the local day of the
    last declined charge, or empty; `reminded_on` and `reminded_level` of the last reminder.
    """

    id: int
    number: str
    client: int
    name: str
    due: int
    due_on: str
    days_late: int
    state: str
    email: str
    declined_on: str
    reminded_on: str
    reminded_level: int
    credit: int
    """What the studio holds of the client's money."""
    card: CardView | None
    tags: tuple[Tag, ...]
    mine: bool
    disputed: bool = False
    """Whether the client disputes a card payment, or won such a dispute."""


def own_only(studio: Studio) -> int | None:
    """Whose clients are shown: a professional's own (his user id), everybody's to all others (None)."""
    return studio.uid if studio.role == "professional" else None


def _ids(keys: Sequence[int]) -> str:
    return json.dumps(list(keys))


def _tags_of(tags: Mapping[tuple[int, str], Tag], client: int) -> tuple[Tag, ...]:
    return tuple(tag for (tagged, _kind), tag in tags.items() if tagged == client)


def _end(before: datetime | None) -> str:
    """That instant as the store writes it; without one, an end that no session reaches."""
    return "9999" if before is None else as_instant(before)


def _card(cards: Mapping[int, Sequence[CardView]], client: int) -> CardView | None:
    """The card that would be charged; an expired one where there is no other."""
    return next(iter(cards.get(client, ())), None)


# To publish --------------------------------------------------------------------------------------------------------------------


def _waiting(studio: Studio, sql: str, given: Mapping[str, object]) -> Waiting:
    """The ids of a query that answers `id` and `worth`, in its order, and what they come to."""
    return _parted(studio, sql, given, "true")[0]


def _parted(studio: Studio, sql: str, given: Mapping[str, object], *parts: str) -> list[Waiting]:
    """The same of some parts of its rows, each a condition.

    SQLite writes them in one step: row by row, each would wait for the thread that loads or draws the screen. (It keeps the order of
    a query within for what is put together in an order.)
    """
    asked = ", ".join(f"group_concat(id) FILTER (WHERE {part}), sum(worth) FILTER (WHERE {part})" for part in parts)
    (found,) = studio.store.each(f"SELECT {asked} FROM ({sql})", given)
    return [Waiting(_numbers(ids or ""), amount or 0) for ids, amount in zip(found[::2], found[1::2], strict=True)]


def _numbers(listed: str) -> "array[int]":
    """Numbers with commas between them: hundreds of thousands take eight bytes each, and little more while they are read."""
    numbers, start = array("q"), 0
    while start < len(listed):
        end = listed.find(",", start + LISTED_AT_ONCE)
        end = len(listed) if end < 0 else end
        numbers.fromlist(json.loads(f"[{listed[start:end]}]"))
        start = end + 1
    return numbers


def drafts_waiting(studio: Studio, before: datetime, client_id: int | None = None, uid: int | None = None) -> Waiting:
    """The sessions that are drafts and whose time is before that instant, the oldest first; `uid`: only of his clients."""
    return _waiting(
        studio,
        """SELECT intervention.id, intervention.price AS worth FROM intervention
        WHERE state = 'draft' AND at < :before AND (:client IS NULL OR client_id = :client)
        AND (:uid IS NULL OR (SELECT in_charge_uid FROM client WHERE client.id = client_id) = :uid) ORDER BY at, intervention.id""",
        {"before": as_instant(before), "client": client_id, "uid": uid},
    )


def to_publish(studio: Studio, ids: Sequence[int]) -> list[ToPublish]:
    """Those of these sessions that are drafts, in that order."""
    own = own_only(studio)
    rows = {
        row.id: row
        for row in studio.store.rows(
            """SELECT intervention.id, client_id, client.name, in_charge_uid, code.code, code.description, at, minutes, intervention.price,
                professional_uid
            FROM intervention JOIN client ON client.id = client_id JOIN code ON code.id = code_id
            WHERE intervention.id IN (SELECT value FROM json_each(?)) AND state = 'draft'""",
            _ids(ids),
        )
    }
    return [
        ToPublish(
            row.id,
            row.client_id,
            row.name,
            row.code,
            row.description,
            studio.local(row.at).isoformat(),
            row.minutes,
            row.price,
            studio.name_of(row.professional_uid),
            own is None or row.in_charge_uid == own,
        )
        for row in (rows[each] for each in ids if each in rows)
    ]


# To invoice --------------------------------------------------------------------------------------------------------------------


def balances_waiting(studio: Studio, before: datetime | None = None, client_id: int | None = None, uid: int | None = None) -> Waiting:
    """The clients with something in the balance (before that instant, where one is given), or with a draft that was left; the largest
    amount first: what would be invoiced, before tax (the draft's where there is one).
    """
    with studio.store.snapshot():
        begun = studio.store.rows(
            """SELECT id, client_id, created_at FROM invoice WHERE number IS NULL AND (?1 IS NULL OR client_id = ?1)
            AND (?2 IS NULL OR (SELECT in_charge_uid FROM client WHERE client.id = client_id) = ?2)
            AND EXISTS (SELECT 1 FROM invoice_line WHERE invoice_id = invoice.id)""",
            client_id,
            uid,
        )
        # A draft was composed by somebody: what it comes to is what would be invoiced.
        nets = [(row.client_id, read_draft(studio, row.id).totals.sums.net, row.created_at) for row in begun]
        # Without an end the index alone answers: it holds no instants.
        ended = "" if before is None else "AND at < :before"
        return _waiting(
            studio,
            f"""
            WITH held AS (
                SELECT client_id, sum(price) AS amount FROM intervention
                WHERE state = 'unbilled' AND (:client IS NULL OR client_id = :client) {ended} GROUP BY client_id),
            begun AS (
                SELECT json_extract(value, '$[0]') AS client_id, json_extract(value, '$[1]') AS net,
                    json_extract(value, '$[2]') AS created_at FROM json_each(:nets))
            SELECT client_id AS id, COALESCE(net, amount) AS worth FROM held LEFT JOIN begun USING (client_id)
            WHERE :uid IS NULL OR (SELECT in_charge_uid FROM client WHERE client.id = client_id) = :uid
            UNION ALL SELECT client_id, net FROM begun
            WHERE created_at < :left AND client_id NOT IN (SELECT client_id FROM held)
            AND (:uid IS NULL OR (SELECT in_charge_uid FROM client WHERE client.id = client_id) = :uid)
            ORDER BY worth DESC, id""",
            {
                "before": _end(before), "client": client_id, "uid": uid, "nets": json.dumps(nets),
                "left": as_instant(studio.clock() - DRAFT_IN_HAND),
            },
        )  # fmt: skip


def to_invoice(studio: Studio, ids: Sequence[int], before: datetime | None = None) -> list[ToInvoice]:
    """Those of these clients with something to invoice (before that instant, where one is given), in that order."""
    wanted, own, end = _ids(ids), own_only(studio), _end(before)
    with studio.store.snapshot():
        items: dict[int, list[Any]] = {}
        for row in studio.store.rows(
            """SELECT id, client_id, price, at FROM intervention
            WHERE state = 'unbilled' AND client_id IN (SELECT value FROM json_each(?1)) AND at < ?2 ORDER BY at, id""",
            wanted,
            end,
        ):
            items.setdefault(row.client_id, []).append(row)
        begun = {
            row.client_id: row
            for row in studio.store.rows(
                "SELECT id, client_id, created_at FROM invoice WHERE number IS NULL AND client_id IN (SELECT value FROM json_each(?))",
                wanted,
            )
        }
        drafts = {client: read_draft(studio, row.id) for client, row in begun.items()}
        who = {row.id: row for row in studio.store.rows("SELECT * FROM client WHERE id IN (SELECT value FROM json_each(?))", wanted)}
        tags, cards = tags_now(studio), cards_of_many(studio, ids, chargeable=True)
    found = []
    for client in ids:
        held, draft = items.get(client, [])[:LINES_LIMIT], drafts.get(client)
        lines = len(draft.lines) if draft is not None else 0
        if not held and not lines:
            continue
        dates = [row.at for row in held] or [begun[client].created_at]
        amount = draft.totals.sums.net if draft is not None and lines else sum(row.price for row in held)
        found.append(
            ToInvoice(
                client,
                who[client].name,
                amount,
                tuple(row.id for row in held),
                studio.local(min(dates)).date().isoformat(),
                mailed_to(who[client]),
                begun[client].id if client in begun else None,
                begun[client].created_at if client in begun else "",
                lines,
                draft is None or all(not line.at or line.at < end for line in draft.lines),
                draft.seen() if draft is not None and lines else "",
                _card(cards, client),
                _tags_of(tags, client),
                own is None or who[client].in_charge_uid == own,
            )
        )
    return found


# To collect --------------------------------------------------------------------------------------------------------------------


_DEBTS = """
    SELECT id, due AS worth{more} FROM open_invoice AS debt
    WHERE due > 0 AND (:client IS NULL OR client_id = :client)
    AND (:uid IS NULL OR (SELECT in_charge_uid FROM client WHERE client.id = client_id) = :uid)
    AND NOT EXISTS (SELECT 1 FROM write_off WHERE invoice_id = debt.id AND undone_at IS NULL)
    AND EXISTS (SELECT 1 FROM invoice_line WHERE invoice_id = debt.id AND live = 1)
    ORDER BY due_on, id"""
_OF_TODAY = """,
    (due_on < :today AND id NOT IN (SELECT value FROM json_each(:reminded))
        OR client_id IN (SELECT value FROM json_each(:able)) AND id NOT IN (SELECT value FROM json_each(:declined))) AS of_today,
    EXISTS (SELECT 1 FROM charge WHERE invoice_id = debt.id AND state IN ('pending', 'processing', 'unknown')) AS under_way"""


def invoices_waiting(studio: Studio, client_id: int | None = None) -> Waiting:
    """The issued invoices with something left to pay, the oldest due date first; what was given up is left out, and what is under way at
    Stripe is in.
    """
    return _waiting(studio, _DEBTS.format(more=""), {"client": client_id, "uid": None})


def debts_waiting(studio: Studio, uid: int | None = None) -> tuple[Waiting, Waiting]:
    """The open invoices that something can be done about today (late and not reminded today, or a card can be charged that was not
    declined today), and the others; money under way is in neither. `uid`: only of his clients. The oldest due date first.
    """
    today = studio.today().isoformat()
    cards = cards_of_many(studio, chargeable=True).items()
    able = {client for client, its in cards if any(card.state != "expired" for card in its)}
    reminded = studio.store.column(
        "SELECT invoice_id FROM outbox WHERE kind = 'remind' AND queued_on = ? AND state IN ('queued', 'sent', 'failed')", today
    )
    given = {
        "client": None, "uid": uid, "today": today, "reminded": _ids(reminded),
        "able": _ids(sorted(able - {client for client, kind in tags_now(studio) if kind == "no_charge"})),
        "declined": _ids([invoice for invoice, day in declined_on(studio).items() if day == today]),
    }  # fmt: skip
    now, later = _parted(studio, _DEBTS.format(more=_OF_TODAY), given, "of_today AND NOT under_way", "NOT of_today AND NOT under_way")
    return now, later


def declined_on(studio: Studio, ids: Sequence[int] | None = None) -> dict[int, str]:
    """On which local day a charge of an invoice was last declined; of these invoices or of all, where one was."""
    rows = studio.store.rows(
        """SELECT invoice_id, max(started_at) AS last FROM charge
        WHERE state = 'declined' AND state IN ('unknown', 'pending', 'processing', 'declined') AND kind <> 'refund'
        AND (?1 IS NULL OR invoice_id IN (SELECT value FROM json_each(?1))) GROUP BY invoice_id""",
        None if ids is None else _ids(ids),
    )
    return {row.invoice_id: studio.local(row.last).date().isoformat() for row in rows}


def to_collect(studio: Studio, ids: Sequence[int]) -> list[ToCollect]:
    """Those of these invoices with something left to pay, in that order; what was given up is left out."""
    wanted, today, own = _ids(ids), studio.today(), own_only(studio)
    with studio.store.snapshot():
        stands = {
            row.id: standing_of(row)
            for row in studio.store.rows(f"{STANDING} WHERE number IS NOT NULL AND invoice.id IN (SELECT value FROM json_each(?))", wanted)
        }
        clients = sorted({each.client_id for each in stands.values()})
        who = {row.id: row for row in studio.store.rows("SELECT * FROM client WHERE id IN (SELECT value FROM json_each(?))", _ids(clients))}
        reminded = {
            row.invoice_id: row
            for row in studio.store.rows(
                """SELECT invoice_id, max(queued_on) AS day, COALESCE(level, 0) AS level FROM outbox
                LEFT JOIN reminder ON reminder.id = outbox.id WHERE invoice_id IN (SELECT value FROM json_each(?))
                AND kind = 'remind' AND state IN ('queued', 'sent') GROUP BY invoice_id""",
                wanted,
            )
        }
        declined = declined_on(studio, ids)
        credits_ = {
            row.client_id: row.held
            for row in studio.store.rows(
                """SELECT client_id, sum(amount) AS held FROM settlement
                WHERE target = 'credit' AND client_id IN (SELECT value FROM json_each(?)) GROUP BY client_id""",
                _ids(clients),
            )
        }
        disputed = set(
            studio.store.column(
                "SELECT client_id FROM dispute WHERE state <> 'won' AND client_id IN (SELECT value FROM json_each(?))", _ids(clients)
            )
        )
        tags, cards = tags_now(studio), cards_of_many(studio, clients, chargeable=True)
    found = []
    for each in (stands[key] for key in ids if key in stands):
        if each.due <= 0 or each.state in ("cancelled", "written_off") or each.due_on is None:
            continue
        last = reminded.get(each.id)
        found.append(
            ToCollect(
                each.id,
                each.number or "",
                each.client_id,
                who[each.client_id].name,
                each.due,
                each.due_on.isoformat(),
                (today - each.due_on).days,
                each.state,
                mailed_to(who[each.client_id]),
                declined.get(each.id, ""),
                last.day if last else "",
                last.level if last else 0,
                credits_.get(each.client_id, 0),
                _card(cards, each.client_id),
                _tags_of(tags, each.client_id),
                own is None or who[each.client_id].in_charge_uid == own,
                each.client_id in disputed,
            )
        )
    return found

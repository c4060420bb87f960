"""The list of clients as a screen shows it: the ids in order first, then only the rows that are in view."""

import json
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from hextui.client_tags import tags_now
from hextui.matching import LONGEST_SEARCH
from hextui.reminders import GRACE_DAYS
from hextui.studio import Studio
from hextui.text import folded
from hextui.views.find import clients_found

ORDERS = ("name", "unbilled", "to_pay", "late", "last_visit")
FILTERS = ("all", "to_invoice", "to_pay", "late", "call", "archived")
"""`call`: those whose debts the schedule of reminders is over for (hextui.reminders.wants_call)."""

_DUE = """
    SELECT id, client_id, due_on, due FROM open_invoice
    WHERE NOT EXISTS (SELECT 1 FROM write_off WHERE invoice_id = open_invoice.id AND undone_at IS NULL)"""
_AMOUNTS = {
    "unbilled": "SELECT client_id, sum(price) AS worth FROM intervention WHERE state = 'unbilled' GROUP BY client_id",
    "to_pay": f"SELECT client_id, sum(due) AS worth FROM ({_DUE}) WHERE due > 0 GROUP BY client_id",
    "late": f"SELECT client_id, sum(due) AS worth FROM ({_DUE}) WHERE due > 0 AND due_on < :today GROUP BY client_id",
    "call": f"""SELECT client_id, sum(due) AS worth FROM ({_DUE}) AS debt WHERE due > 0 AND due_on < :ended AND (due_on < :over OR EXISTS (
        SELECT 1 FROM outbox WHERE invoice_id = debt.id AND kind = 'remind' AND state IN ('queued', 'sent') AND queued_on < :today
        AND julianday(queued_on) - julianday(due_on) >= :last)) GROUP BY client_id""",
    "last_visit": """SELECT id AS client_id, (
        SELECT max(at) FROM intervention WHERE client_id = client.id AND state <> 'discarded') AS worth FROM client""",
}


@dataclass(frozen=True)
class ClientRow:
    """A client in the list; amounts in minor units, `last_visit` a local date (ISO) or empty, `days_late` of the oldest debt."""

    id: int
    name: str
    archived: bool
    items: int
    unbilled: int
    to_pay: int
    late: int
    days_late: int
    credit: int
    last_visit: str
    drafts: int
    """Interventions written and not yet published."""
    tagged: bool
    """Whether a tag keeps the client out of something."""


def client_ids(studio: Studio, find: str = "", order: str = "name", only: str = "all") -> "array[int]":
    """The clients that match, in order: every word of `find` stands in name, reference, e-mail or telephone; after them those whom a
    number or an amount of theirs finds, or all but one letter.

    `order` is one of ORDERS (amounts: the largest first), `only` one of FILTERS.
    """
    ids = _matching(studio, find, order, only)
    if not find.strip() or (ids and not any(character.isdigit() for character in find)):
        return ids
    known = set(ids)
    further = [client for client in clients_found(studio, find) if client not in known]
    if further:
        shown = set(_matching(studio, "", order, only))
        ids.extend(client for client in further if client in shown)
    return ids


def _matching(studio: Studio, find: str, order: str, only: str) -> "array[int]":
    parameters: dict[str, object] = {"today": studio.today().isoformat()}
    conditions = ["archived_at IS NOT NULL" if only == "archived" else "archived_at IS NULL"]
    for number, word in enumerate(folded(find[:LONGEST_SEARCH]).split()[:8]):
        parameters[f"word{number}"] = word
        conditions.append(f"instr(search, :word{number}) > 0")
    where = " AND ".join(conditions)
    wanted = {"to_invoice": "unbilled", "to_pay": "to_pay", "late": "late", "call": "call"}.get(only)
    if wanted == "call":
        parameters.update(_end_of_schedule(studio))
    if order == "name" and wanted is None:
        sql = f"SELECT id FROM client WHERE {where} ORDER BY search, id"
    else:
        ranked = _AMOUNTS["unbilled" if order == "name" else order]
        sql = f"SELECT client.id FROM client LEFT JOIN ({ranked}) AS ranked ON ranked.client_id = client.id WHERE {where}"
        if wanted is not None:
            sql += f" AND client.id IN (SELECT client_id FROM ({_AMOUNTS[wanted]}))"
        sql += " ORDER BY search, client.id" if order == "name" else " ORDER BY worth IS NULL, worth DESC, search, client.id"
    return array("q", studio.store.column(sql, parameters))


def _end_of_schedule(studio: Studio) -> dict[str, object]:
    """The days before which a debt's due date must lie for the schedule of reminders to be over."""
    schedule = studio.settings.reminder_days()
    last = schedule[-1] if schedule and schedule[-1] > 0 else None
    if last is None:
        return {"last": 0, "ended": "", "over": ""}
    ended = studio.today() - timedelta(days=last)
    return {"last": last, "ended": ended.isoformat(), "over": (ended - timedelta(days=GRACE_DAYS)).isoformat()}


def client_rows(studio: Studio, ids: Sequence[int]) -> list[ClientRow]:
    """The rows of these clients, in that order; a client that is gone from the store is left out."""
    rows = studio.store.rows(
        f"""
        WITH wanted AS (SELECT value AS id FROM json_each(:ids)),
        debts AS (SELECT client_id, due_on, due FROM ({_DUE} AND client_id IN (SELECT id FROM wanted)) WHERE due > 0),
        billed AS (
            SELECT client_id, sum(due) AS to_pay, sum(CASE WHEN due_on < :today THEN due ELSE 0 END) AS late,
                min(CASE WHEN due_on < :today THEN due_on END) AS oldest
            FROM debts GROUP BY client_id)
        SELECT client.id, name, archived_at,
            (SELECT count(*) FROM intervention WHERE client_id = client.id AND state = 'unbilled') AS items,
            (SELECT COALESCE(sum(price), 0) FROM intervention WHERE client_id = client.id AND state = 'unbilled') AS unbilled,
            (SELECT COALESCE(sum(amount), 0) FROM settlement WHERE client_id = client.id AND target = 'credit') AS credit,
            (SELECT max(at) FROM intervention WHERE client_id = client.id AND state <> 'discarded') AS last_visit,
            (SELECT count(*) FROM intervention WHERE client_id = client.id AND state = 'draft') AS drafts,
            COALESCE(to_pay, 0) AS to_pay, COALESCE(late, 0) AS late, CAST(julianday(:today) - julianday(oldest) AS INTEGER) AS days_late
        FROM client LEFT JOIN billed ON billed.client_id = client.id WHERE client.id IN (SELECT id FROM wanted)""",
        {"ids": json.dumps(list(ids)), "today": studio.today().isoformat()},
    )
    tagged = {client for client, _kind in tags_now(studio)}
    views = {
        row.id: ClientRow(
            row.id,
            row.name,
            row.archived_at is not None,
            row.items,
            row.unbilled,
            row.to_pay,
            row.late,
            row.days_late or 0,
            row.credit,
            studio.local(row.last_visit).date().isoformat() if row.last_visit else "",
            row.drafts,
            row.id in tagged,
        )
        for row in rows
    }
    return [views[client_id] for client_id in ids if client_id in views]


@dataclass(frozen=True)
class StudioTotals:
    """What stands open in the whole studio, in minor units."""

    clients: int
    unbilled: int
    items: int
    to_pay: int
    late: int
    mails_failed: int
    """Notices that the mail server did not take, and that wait for somebody."""


def studio_totals(studio: Studio) -> StudioTotals:
    """The sums over all clients, archived ones included."""
    row = studio.store.row(
        f"""SELECT (SELECT count(*) FROM client WHERE archived_at IS NULL) AS clients,
        (SELECT COALESCE(sum(price), 0) FROM intervention WHERE state = 'unbilled') AS unbilled,
        (SELECT count(*) FROM intervention WHERE state = 'unbilled') AS items, to_pay, late,
        (SELECT count(*) FROM outbox WHERE state = 'failed') AS mails_failed
        FROM (SELECT COALESCE(sum(due), 0) AS to_pay, COALESCE(sum(CASE WHEN due_on < :today THEN due ELSE 0 END), 0) AS late
            FROM ({_DUE}))""",
        {"today": studio.today().isoformat()},
    )
    assert row is not None
    return StudioTotals(row.clients, row.unbilled, row.items, row.to_pay, row.late, row.mails_failed)

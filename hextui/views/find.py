"""Find: clients, numbers of invoices and credit notes, amounts; as one types, accents and case ignored, one typing mistake forgiven.

What was worked on last stands first.
"""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from hextui.checks import NUMBER_LIMIT
from hextui.errors import Refused
from hextui.matching import LONGEST_SEARCH, begins_nearly, one_figure_off, pieces
from hextui.reckoning import STANDING, standing_of
from hextui.studio import Studio
from hextui.text import folded
from hextui.typed import amount as typed_amount

SHOWN = 40
"""How many of a kind are shown at most."""
RECENT_STEPS = 3_000
"""How far back in the journal one looks for who was worked on last."""
LOOKED_AT = 20_000
"""How many names are compared letter by letter at most."""
FORGIVEN_FROM = 4
"""From how many letters on a mistake is forgiven."""


@dataclass(frozen=True)
class Hit:
    """Something that was found. `sort`: client, invoice, credit_note, payment; amounts in minor units; `on` a local day (ISO), or empty."""

    sort: str
    id: int
    client: int
    name: str
    archived: bool
    number: str
    invoice: int | None
    amount: int | None
    state: str
    method: str
    on: str


def find(studio: Studio, text: str) -> list[Hit]:
    """What matches a text; with none, the clients who were worked on last."""
    text = text[:LONGEST_SEARCH]
    words = folded(text).split()[:8]
    with studio.store.snapshot():
        recent = _recent_clients(studio)
        hits = _clients(studio, words, recent)
        if not words:
            return hits
        typed = text.strip()
        numbers = _numbered(studio, typed) if re.search(r"\d", typed) else []
        amounts = _amounts(studio, typed) if re.search(r"\d", typed) else []
        if not numbers and not amounts and not hits and FORGIVEN_FROM <= len(typed) <= NUMBER_LIMIT:
            numbers = _numbers_one_off(studio, typed)
        if not hits:
            hits = _nearly(studio, words, recent)
    if numbers or amounts:
        # Who types figures means a number or an amount first; a telephone number is longer.
        return [*numbers, *amounts, *hits] if len(re.sub(r"\D", "", typed)) < 7 else [*hits, *numbers, *amounts]
    return hits


def clients_found(studio: Studio, text: str) -> list[int]:
    """The clients that a text finds, directly or by a number or an amount of theirs; the best first, each once."""
    return list(dict.fromkeys(hit.client for hit in find(studio, text)))


def _recent_clients(studio: Studio) -> dict[int, int]:
    """The clients who were worked on last, with their place: the last one first."""
    rows = studio.store.column(
        """SELECT client_id FROM (SELECT client_id, id FROM journal ORDER BY id DESC LIMIT ?) WHERE client_id IS NOT NULL
        GROUP BY client_id ORDER BY max(id) DESC""",
        RECENT_STEPS,
    )
    return {client: place for place, client in enumerate(rows)}


def _client_hit(row: Any) -> Hit:
    return Hit("client", row.id, row.id, row.name, row.archived_at is not None, row.reference or "", None, None, "", "", "")


_WRITTEN = "replace(replace(search, '''', ''), '’', '')"
"""What a client is found by, with O'Neil as one word."""
_CLIENT = "SELECT id, name, reference, archived_at, search FROM client"


def _clients(studio: Studio, words: Sequence[str], recent: dict[int, int]) -> list[Hit]:
    """The clients in whose name, reference, e-mail or telephone every word stands: who was worked on last, then by name."""
    given: dict[str, object] = {f"word{place}": word for place, word in enumerate(words)}
    matches = " AND ".join([f"instr(search, :word{place}) > 0" for place in range(len(words))]) or "1"
    given.update({"recent": json.dumps(list(recent)), "limit": SHOWN})
    last = studio.store.rows(f"{_CLIENT} WHERE id IN (SELECT value FROM json_each(:recent)) AND {matches}", given)
    last.sort(key=lambda row: recent[row.id])
    if len(last) >= SHOWN or (not words and last):
        return [_client_hit(row) for row in last[:SHOWN]]
    others = studio.store.rows(
        f"{_CLIENT} WHERE {matches} AND id NOT IN (SELECT value FROM json_each(:recent)) ORDER BY search, id LIMIT :limit", given
    )
    return [_client_hit(row) for row in (*last, *others)][:SHOWN]


def _nearly(studio: Studio, words: Sequence[str], recent: dict[int, int]) -> list[Hit]:
    """The clients whom one mistake in a word keeps from being found."""
    if not any(len(word) >= FORGIVEN_FROM and not re.search(r"\d", word) for word in words):
        return []
    given: dict[str, object] = {"limit": LOOKED_AT}
    conditions = []
    for place, word in enumerate(words):
        parts = pieces(word) if len(word) >= FORGIVEN_FROM else (word,)
        given.update({f"part{place}_{number}": part for number, part in enumerate(parts)})
        # Names and references are mistyped; what follows them, and is alike for hundreds, leads to nobody.
        end = "" if "@" in word else " BETWEEN 1 AND length(name) + length(COALESCE(reference, '')) + 1"
        alike = [f"instr({_WRITTEN}, :part{place}_{number}){end or ' > 0'}" for number in range(len(parts))]
        conditions.append("(" + " OR ".join(alike) + ")")
    rows = studio.store.rows(f"{_CLIENT} WHERE {' AND '.join(conditions)} ORDER BY search, id LIMIT :limit", given)
    near = [row for row in rows if all(_is_nearly(row, word) for word in words)]
    near.sort(key=lambda row: recent.get(row.id, len(recent)))
    return [_client_hit(row) for row in near[:SHOWN]]


def _is_nearly(row: Any, word: str) -> bool:
    if word in row.search:
        return True
    within = row.search if "@" in word else folded(f"{row.name} {row.reference or ''}")
    # O'Neil is typed as one word, as two, and as it is written.
    tokens = [*within.split(), *re.sub(r"['’-]", "", within).split(), *re.split(r"[\s'’-]+", within)]
    return len(word) >= FORGIVEN_FROM and any(begins_nearly(each, word) for each in tokens)


# Numbers and amounts -----------------------------------------------------------------------------------------------------------


def _numbered(studio: Studio, typed: str) -> list[Hit]:
    """The invoices and credit notes of a number: as it is written, as it begins, or the figure at its end; the newest first."""
    year = re.fullmatch(r"\D*((?:19|20)\d\d)\D+0*(\d{1,9})", typed)
    figure = re.fullmatch(r"0*(\d{1,9})", typed)
    given = {
        "begins": typed.upper(), "after": typed.upper() + "\uffff", "year": int(year[1]) if year else 0,
        "sequence": int((year and year[2]) or (figure and figure[1]) or 0), "any_year": int(figure is not None), "limit": SHOWN,
        "years": json.dumps(_years(studio)),
    }  # fmt: skip
    invoices = studio.store.column(
        """SELECT id FROM (
            SELECT * FROM (SELECT id FROM invoice WHERE number >= :begins AND number < :after ORDER BY number DESC LIMIT :limit)
            UNION SELECT id FROM invoice WHERE number IS NOT NULL AND year = :year AND sequence = :sequence
            UNION SELECT id FROM invoice WHERE :any_year AND number IS NOT NULL AND sequence = :sequence
                AND year IN (SELECT value FROM json_each(:years))) ORDER BY id DESC LIMIT :limit""",
        given,
    )
    notes = studio.store.column(
        """SELECT id FROM (
            SELECT * FROM (SELECT id FROM credit_note WHERE number >= :begins AND number < :after ORDER BY number DESC LIMIT :limit)
            UNION SELECT id FROM credit_note WHERE year = :year AND sequence = :sequence
            UNION SELECT id FROM credit_note WHERE :any_year AND sequence = :sequence
                AND year IN (SELECT value FROM json_each(:years))) ORDER BY id DESC LIMIT :limit""",
        given,
    )
    return [*_invoice_hits(studio, invoices), *_note_hits(studio, notes)]


def _years(studio: Studio) -> list[int]:
    """The years in which numbers were given."""
    first = studio.store.value("SELECT min(year) FROM invoice WHERE number IS NOT NULL")
    last = studio.store.value("SELECT max(year) FROM invoice WHERE number IS NOT NULL")
    return [] if first is None else list(range(first, last + 1))


def _numbers_one_off(studio: Studio, typed: str) -> list[Hit]:
    """The invoices and credit notes whose number differs from what was typed by one mistake."""
    near = json.dumps(one_figure_off(typed.upper()))
    found = [
        studio.store.column(
            f"SELECT id FROM {table} WHERE number IN (SELECT value FROM json_each(?)) ORDER BY id DESC LIMIT ?", near, SHOWN
        )
        for table in ("invoice", "credit_note")
    ]
    return [*_invoice_hits(studio, found[0]), *_note_hits(studio, found[1])]


def _amounts(studio: Studio, typed: str) -> list[Hit]:
    """The invoices of that total, or with that left to pay, and the payments of that amount; the newest first."""
    try:
        # As it is typed, or as it is read on a screen, with the currency beside it.
        amount = typed_amount(studio, re.sub(r"[^0-9.,'’\u00a0\u202f -]", "", typed).strip())
    except Refused:
        return []
    if amount <= 0:
        return []
    invoices = studio.store.column(
        """SELECT id FROM (SELECT id FROM invoice WHERE number IS NOT NULL AND total = ?1 ORDER BY id DESC LIMIT ?2)
        UNION SELECT id FROM open_invoice WHERE due = ?1 ORDER BY id DESC LIMIT ?2""",
        amount,
        SHOWN // 2,
    )
    payments = studio.store.column(
        """SELECT id FROM (SELECT id FROM payment WHERE amount = ?1 ORDER BY id DESC LIMIT ?2)
        UNION ALL SELECT id FROM (SELECT id FROM payment WHERE amount = -?1 ORDER BY id DESC LIMIT ?2)""",
        amount,
        SHOWN // 2,
    )
    return [*_invoice_hits(studio, invoices), *_payment_hits(studio, payments)]


def _invoice_hits(studio: Studio, ids: Sequence[int]) -> list[Hit]:
    found = {
        row.id: standing_of(row)
        for row in studio.store.rows(f"{STANDING} WHERE invoice.id IN (SELECT value FROM json_each(?))", json.dumps(list(ids)))
    }
    names = _names(studio, [each.client_id for each in found.values()])
    return [
        Hit("invoice", each.id, each.client_id, *names[each.client_id], each.number or "", each.id, each.total, each.state, "",
            each.issued_on.isoformat() if each.issued_on else "")
        for each in (found[key] for key in ids if key in found)
    ]  # fmt: skip


def _note_hits(studio: Studio, ids: Sequence[int]) -> list[Hit]:
    rows = studio.store.rows(
        """SELECT credit_note.*, client_id FROM credit_note JOIN invoice ON invoice.id = invoice_id
        WHERE credit_note.id IN (SELECT value FROM json_each(?)) ORDER BY credit_note.id DESC""",
        json.dumps(list(ids)),
    )
    names = _names(studio, [row.client_id for row in rows])
    return [
        Hit("credit_note", row.id, row.client_id, *names[row.client_id], row.number, row.invoice_id, row.total, "", "", row.issued_on)
        for row in rows
    ]


def _payment_hits(studio: Studio, ids: Sequence[int]) -> list[Hit]:
    rows = studio.store.rows(
        """SELECT payment.*, (SELECT min(invoice_id) FROM settlement WHERE payment_id = payment.id) AS invoice_id,
            (SELECT min(number) FROM settlement JOIN invoice ON invoice.id = invoice_id WHERE payment_id = payment.id) AS number
        FROM payment WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id DESC""",
        json.dumps(list(ids)),
    )
    names = _names(studio, [row.client_id for row in rows])
    return [
        Hit("payment", row.id, row.client_id, *names[row.client_id], row.number or "", row.invoice_id, row.amount, row.kind, row.method,
            row.dated)
        for row in rows
    ]  # fmt: skip


def _names(studio: Studio, clients: Sequence[int]) -> dict[int, tuple[str, bool]]:
    rows = studio.store.rows(
        "SELECT id, name, archived_at FROM client WHERE id IN (SELECT value FROM json_each(?))", json.dumps(sorted(set(clients)))
    )
    return {row.id: (row.name, row.archived_at is not None) for row in rows}

"""The journal: an append-only chain of what was done, by whom, and what every touched record then was.

An entry holds ids, amounts and codes, and a digest of each record that the verb wrote, so that a change behind the
program's back is found. Free words stand beside it as a salted hash, with words and salt in a table that can be erased.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from datetime import timedelta
from functools import lru_cache
from typing import Any

from hextui.errors import Refused
from hextui.store import Store, models
from hextui.studio import Studio, as_instant, from_instant
from hextui.text import _

# Columns that hold words about people: hashed with the record's own salt, so that they can be erased.
WORDS = {
    "client": ("name", "email", "phone", "address", "registration", "vat_number", "payer_name", "payer_address", "payer_email"),
    "intervention": ("text", "professional_note", "personal_note"),
    "note_addition": ("words",),
    "outbox": ("recipient",),
    "client_tag": ("reason",),
    "mail": ("subject", "words"),
}
# Records that consist of more than one row.
PARTS = {
    "code": (("code_tax", "SELECT * FROM code_tax WHERE code_id = ? ORDER BY tax_id"),),
    "invoice": (
        ("invoice_line", "SELECT * FROM invoice_line WHERE invoice_id = ? ORDER BY id"),
        (
            "invoice_line_tax",
            "SELECT invoice_line_tax.* FROM invoice_line_tax JOIN invoice_line ON invoice_line.id = line_id"
            " WHERE invoice_id = ? ORDER BY line_id, tax_id",
        ),
        ("invoice_tax", "SELECT * FROM invoice_tax WHERE invoice_id = ? ORDER BY tax_id"),
        ("invoice_tax_off", "SELECT * FROM invoice_tax_off WHERE invoice_id = ? ORDER BY tax_id"),
    ),
    "credit_note": (
        ("credit_note_line", "SELECT * FROM credit_note_line WHERE credit_note_id = ? ORDER BY line_id"),
        ("credit_note_tax", "SELECT * FROM credit_note_tax WHERE credit_note_id = ? ORDER BY tax_id"),
    ),
    "payment": (("settlement", "SELECT * FROM settlement WHERE payment_id = ? ORDER BY id"),),
}
# Columns that change after the record is final (checked by `verify` against the records that change them).
LOOSE = {"client": ("search",), "invoice": ("seen",), "invoice_line": ("live",), "outbox": ("state", "not_before")}
CLOCK_TOLERANCE = timedelta(minutes=2)
_WRITER = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def canonical(value: object) -> str:
    """The one way a value is written before it is hashed."""
    return _WRITER.encode(value)


def sha256(text: str) -> str:
    """Hexadecimal SHA-256 of a text in UTF-8."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


@lru_cache(maxsize=64)
def _hashed(table: str, columns: tuple[str, ...]) -> list[tuple[str, int]]:
    """The columns of a table that are hashed, each with its place in a row."""
    left_out = {"salt", *WORDS.get(table, ()), *LOOSE.get(table, ())}
    return [(name, place) for place, name in enumerate(columns) if name not in left_out]


def _columns(table: str, row: Any) -> dict[str, object]:
    return {name: row[place] for name, place in _hashed(table, row._fields)}


def digests(store: Store, rows: Sequence[tuple[str, int]]) -> dict[str, str]:
    """What each of these records is now, under its table and id. Raises KeyError for one that is not there."""
    wanted: dict[str, list[int]] = {}
    for table, row_id in rows:
        wanted.setdefault(table, []).append(row_id)
    found = {(table, row.id): row for table, ids in wanted.items() for row in store.of_ids(table, ids)}
    return {f"{table}:{row_id}": _digest(store, table, found[table, row_id]) for table, row_id in rows}


def _digest(store: Store, table: str, row: Any) -> str:
    """What a record is now: a hash of its columns and parts, and after a colon one of its words, with its salt."""
    content: dict[str, object] = {"table": table, **_columns(table, row)}
    for part, query in PARTS.get(table, ()):
        content[f"/{part}"] = [_columns(part, each) for each in store.rows(query, row.id)]
    hashed = sha256(canonical(content))
    if table not in WORDS:
        return hashed
    words = {name: getattr(row, name) for name in WORDS[table]}
    return f"{hashed}:{sha256(row.salt + canonical(words))}"


def _instant(studio: Studio, last: Any | None) -> str:
    """The entry's instant: never before the last one's. A clock that ran back is refused."""
    now = studio.clock()
    if last is None or as_instant(now) >= last.at:
        return as_instant(now)
    if from_instant(last.at) - now <= CLOCK_TOLERANCE:
        return str(last.at)
    raise Refused(
        "clock_back",
        _("This machine's clock shows {now}, but the last step was at {last}. Nothing was changed; set the clock right first.").format(
            now=as_instant(now), last=last.at
        ),
    )


def record(
    studio: Studio,
    kind: str,
    *,
    client: int | None = None,
    from_client: int | None = None,
    intervention: int | None = None,
    invoice: int | None = None,
    credit_note: int | None = None,
    payment: int | None = None,
    amount: int | None = None,
    details: Mapping[str, object] | None = None,
    words: Mapping[str, str] | None = None,
    rows: Sequence[tuple[str, int]] = (),
) -> int:
    """Write the entry of a verb, inside its transaction and after its last change; the entry's id.

    `details` holds ids, amounts and codes alone; free words go into `words`; `rows` names every record that was written.
    """
    store = studio.store
    last = store.row("SELECT id, at, hash FROM journal ORDER BY id DESC LIMIT 1")
    spoken = {name: text for name, text in (words or {}).items() if text}
    salt = studio.token() if spoken else None
    entry: dict[str, object] = {
        "id": 1 if last is None else last.id + 1,
        "at": _instant(studio, last),
        "uid": studio.uid,
        "terminal": studio.terminal,
        "kind": kind,
        "client_id": client,
        "from_client_id": from_client,
        "intervention_id": intervention,
        "invoice_id": invoice,
        "credit_note_id": credit_note,
        "payment_id": payment,
        "amount": amount,
        "details": canonical({**(details or {}), "records": digests(store, rows)}),
        "words_hash": sha256(salt + canonical(spoken)) if salt else None,
        "previous": "" if last is None else last.hash,
    }
    entry["hash"] = sha256(canonical(entry))
    entry_id = store.insert(models.Journal, **entry)
    if salt:
        store.insert(models.Words, journal_id=entry_id, salt=salt, words=canonical(spoken))
    return entry_id

"""Make the store that is measured on: 10,000 clients, 1,000,000 interventions, 300,000 invoices a size, as the verbs would have left it.

`python -m bench.make_store FOLDER [CLIENTS]`: the rows and their journal are written at once, not verb by verb; `hextui verify` finds
nothing wrong with them. Prints how many rows there are.
"""

import json
import os
import random
import sqlite3
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from json.encoder import encode_basestring as quoted
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bench.stencils import bare, digest_of, hole, stencil
from hextui.billing import clients, codes, drafts, interventions, issue, journal, setup, taxes
from hextui.billing.stripe_account import token_from
from hextui.settings import places
from hextui.studio import as_instant, from_instant
from hextui.text import folded

CLIENTS, SESSIONS, INVOICES = 10_000, 100, 30
"""A size: so many clients, each with so many sessions and invoices."""
END = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
ROUND = timedelta(days=12)
ZONE = ZoneInfo("America/Montreal")
PRICE, TAX_RATES = 7250, (Decimal(5), Decimal("9.975"))
UNPAID = 0.05
"""Which part of the invoices of the last rounds is still to pay."""
SETTINGS = {
    "studio.name": "Studio Boréal", "studio.address": "425, rue Saint-Joseph Est\nQuébec (Québec) G1K 3B7", "studio.country": "CA",
    "studio.currency": "CAD", "studio.timezone": "America/Montreal", "studio.language": "fr",
}  # fmt: skip
FIRST = (
    "Zoé",
    "Émile",
    "Chloé",
    "Noah",
    "María",
    "Benoît",
    "Françoise",
    "Liam",
    "Inès",
    "Yves",
    "Sofía",
    "Léa",
    "Henry",
    "Aïcha",
    "Camille",
)
LAST = ("Tremblay", "Roy", "Bélanger", "Côté", "Gagnon", "Bouchard", "Ouellet", "Pelletier", "Morin", "Lévesque", "Fortin", "Nadeau")
ABOUT = ("client_id", "from_client_id", "intervention_id", "invoice_id", "credit_note_id", "payment_id", "amount")
NO_ABOUT = dict.fromkeys(ABOUT, "null")
ENTRY = stencil({
    **{name: bare(name) for name in ("id", "uid", *ABOUT, "details", "words_hash")}, "at": hole("at"), "kind": hole("kind"),
    "previous": hole("previous"), "terminal": "",
})  # fmt: skip
SYLLABLES = ("ba", "chi", "do", "fer", "gui", "la", "mon", "nel", "ro", "sau", "ter", "vi")


@dataclass
class Writer:
    """Rows by table, written many at a time; and the journal's chain."""

    store: sqlite3.Connection
    uid: int
    chance: random.Random
    waiting: dict[str, list[Sequence[object]]] = field(default_factory=dict)
    columns: dict[str, tuple[str, ...]] = field(default_factory=dict)
    entry: int = 0
    last: str = ""

    def add(self, table: str, row: Mapping[str, object]) -> None:
        """A row."""
        if table not in self.columns:
            self.columns[table] = tuple(row)
        rows = self.waiting.setdefault(table, [])
        rows.append(tuple(row.values()))
        if len(rows) >= 20_000:
            self.flush()

    def flush(self) -> None:
        """Write what waits."""
        for table, rows in self.waiting.items():
            names = self.columns[table]
            self.store.executemany(f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})", rows)
            rows.clear()

    def salt(self) -> str:
        """What keeps a record's words from being guessed; here the same each time it is made."""
        return f"{self.chance.getrandbits(128):032x}"

    def record(
        self, kind: str, at: str, details: Mapping[str, object], records: Mapping[str, str], about: Mapping[str, int],
        words: Mapping[str, str] | None = None,
    ) -> None:  # fmt: skip
        """An entry of the journal, as `billing.journal.record` makes it."""
        salt = self.salt() if words else None
        self.entry += 1
        entry: dict[str, object] = {
            "id": self.entry,
            "at": at,
            "uid": self.uid,
            "terminal": "",
            "kind": kind,
            **{name: about.get(name) for name in ABOUT},
            "details": journal.canonical({**details, "records": records}),
            "words_hash": journal.sha256(salt + journal.canonical(words)) if salt else None,
            "previous": self.last,
        }
        filled = {**NO_ABOUT, **about, "id": self.entry, "at": at, "uid": self.uid, "kind": kind, "previous": self.last}
        filled |= {"details": quoted(str(entry["details"])), "words_hash": quoted(str(entry["words_hash"])) if salt else "null"}
        self.last = journal.sha256(ENTRY(filled))
        self.add("journal", {**entry, "hash": self.last})
        if salt:
            self.add("words", {"journal_id": self.entry, "salt": salt, "words": journal.canonical(words)})


@dataclass
class Template:
    """An invoice of three sessions and one of four, as the verbs made them: what theirs differ from it is put in its place."""

    invoice: dict[str, Any]
    lines: list[dict[str, Any]]
    line_taxes: list[dict[str, Any]]
    taxes: list[dict[str, Any]]
    content: dict[str, Any]
    """The frozen contents."""

    def __post_init__(self) -> None:
        """What is made once: the invoice's rows with holes, its frozen contents and its digest."""
        of_invoice = {"invoice_id": bare("id")}
        lines = [
            {**line, **of_invoice, "id": bare(f"line{place}"), "intervention_id": bare(f"item{place}")}
            for place, line in enumerate(self.lines)
        ]
        places_ = {line["id"]: fresh["id"] for line, fresh in zip(self.lines, lines, strict=True)}
        parts = {
            "invoice_line": lines,
            "invoice_line_tax": [{**each, "line_id": places_[each["line_id"]]} for each in self.line_taxes],
            "invoice_tax": [{**each, **of_invoice} for each in self.taxes],
            "invoice_tax_off": [],
        }
        dates = {name: hole(name) for name in ("issued_on", "due_on")}
        invoice = {
            **self.invoice, **dates, "id": bare("id"), "client_id": bare("client_id"), "year": bare("year"), "sequence": bare("sequence"),
            "number": hole("number"), "created_at": hole("moment"), "issued_at": hole("moment"), "snapshot": bare("quoted"),
            "snapshot_sha256": hole("snapshot_sha256"),
        }  # fmt: skip
        self.digest = digest_of("invoice", invoice, parts)
        client = {**self.content["client"], "name": hole("name"), "reference": ""}
        frozen = [
            {**line, "id": bare(f"line{place}"), "date": hole(f"date{place}"), "time": hole(f"time{place}")}
            for place, line in enumerate(self.content["lines"])
        ]
        self.frozen = stencil({**self.content, **dates, "number": hole("number"), "client": client, "lines": frozen})


def _template(store: sqlite3.Connection, invoice_id: int) -> Template:
    def rows(sql: str) -> list[dict[str, Any]]:
        cursor = store.execute(sql, (invoice_id,))
        return [dict(zip([column[0] for column in cursor.description], row, strict=True)) for row in cursor]

    (invoice,) = rows("SELECT * FROM invoice WHERE id = ?")
    return Template(
        invoice,
        rows("SELECT * FROM invoice_line WHERE invoice_id = ? ORDER BY id"),
        rows(
            "SELECT invoice_line_tax.* FROM invoice_line_tax JOIN invoice_line ON invoice_line.id = line_id WHERE invoice_id = ?"
            " ORDER BY line_id, tax_id"
        ),
        rows("SELECT * FROM invoice_tax WHERE invoice_id = ? ORDER BY tax_id"),
        json.loads(invoice["snapshot"]),
    )


def _found(folder: Path) -> dict[int, Template]:
    """The studio with its taxes and its code, and in it the first client with the two invoices that are templates, made by the verbs."""
    clock = [END - ROUND * (INVOICES + 2)]
    studio = setup.found(places(None, {"HEXTUI_HOME": str(folder)}), SETTINGS, os.getuid(), clock=lambda: clock[0])
    for name, rate, number in (("TPS", TAX_RATES[0], "123456789 RT0001"), ("TVQ", TAX_RATES[1], "1234567890 TQ0001")):
        taxes.add_tax(studio, name, rate, number)
    codes.add_code(studio, "EP", "Entraînement privé - 60 min", PRICE)
    clients.add_client(studio, clients.ClientForm(name="Zoé Modèle", reference="M1"))
    made = {}
    for count in (3, 4):
        for _ in range(count):
            interventions.publish(studio, interventions.write(studio, 1, "EP", minutes=60))
        made[count] = issue.issue(studio, drafts.compose(studio, 1), tell="print").invoice_id
    templates = {count: _template(studio.store.database.connection(), invoice) for count, invoice in made.items()}
    studio.store.close()
    return templates


def make_store(folder: Path, count: int = CLIENTS) -> None:
    """Make the store in a folder that has none, with so many clients."""
    templates = _found(folder)
    store = sqlite3.connect(folder / "studio.db", isolation_level=None)
    try:
        # One transaction is larger than the disk's other half at 10x: no journal while it is made, nothing else reads it.
        store.execute("PRAGMA journal_mode = OFF")
        store.execute("PRAGMA synchronous = OFF")
        store.execute("PRAGMA foreign_keys = OFF")
        store.execute("PRAGMA cache_size = -400000")
        triggers = _taken_away(store, "trigger")
        indexes = _taken_away(store, "index")
        _fill(store, templates, count)
        for sql in indexes:
            store.execute(sql)
        store.execute("INSERT OR IGNORE INTO open_invoice SELECT id, client_id, due_on, due FROM invoice_due WHERE due <> 0")
        for sql in triggers:
            store.execute(sql)
        store.execute("ANALYZE")
        store.execute("PRAGMA journal_mode = WAL")
    finally:
        store.close()


def _taken_away(store: sqlite3.Connection, kind: str) -> list[str]:
    """Drop all triggers, or the indexes that no constraint made; the words that make them again."""
    found = store.execute("SELECT name, sql FROM sqlite_master WHERE type = ? AND sql IS NOT NULL ORDER BY rowid", (kind,)).fetchall()
    for name, _sql in found:
        store.execute(f"DROP {kind} {name}")
    return [sql for _name, sql in found]


def _fill(store: sqlite3.Connection, templates: Mapping[int, Template], count: int) -> None:
    store.execute("BEGIN IMMEDIATE")
    writer = Writer(store, os.getuid(), random.Random("hextui bench"))  # noqa: S311
    writer.entry, writer.last = store.execute("SELECT id, hash FROM journal ORDER BY id DESC LIMIT 1").fetchone()
    filling = _Filling(writer, templates, store)
    who = [filling.client(place) for place in range(count)]
    for round_ in range(INVOICES):
        for client in who:
            filling.round(client, round_)
    for place, client in enumerate(who):
        filling.session(client, END - timedelta(days=1), published=place % 20 > 0)
    writer.flush()
    store.execute("COMMIT")


class _Filling:
    """Clients, sessions, invoices and payments, one after the other, as time goes on."""

    def __init__(self, writer: Writer, templates: Mapping[int, Template], store: sqlite3.Connection) -> None:
        self.writer, self.templates = writer, templates
        self.uuid = str(store.execute("SELECT uuid FROM studio").fetchone()[0])

        def last(table: str) -> int:
            return int(store.execute(f"SELECT COALESCE(max(id), 0) FROM {table}").fetchone()[0])

        self.ids = {table: last(table) for table in ("client", "intervention", "invoice", "invoice_line", "payment", "settlement")}
        self.sequences: dict[int, int] = dict(
            store.execute("SELECT year, max(sequence) FROM invoice WHERE number IS NOT NULL GROUP BY year")
        )
        self.names: dict[int, str] = {}
        self.now = END - ROUND * (INVOICES + 1)
        self.written: dict[str, object] = {
            "id": bare("id"), "client_id": bare("client_id"), "code_id": 1, "professional_uid": writer.uid, "author_uid": writer.uid,
            "at": hole("at"), "minutes": 60, "price": PRICE, "state": hole("state"), "visibility": "studio", "text": "",
            "professional_note": "", "personal_note": "", "salt": "",
        }  # fmt: skip
        self.session_digest = digest_of("intervention", self.written)
        self.paid: dict[str, object] = {
            "id": bare("id"), "client_id": bare("client_id"), "kind": "payment", "method": "transfer", "amount": bare("amount"),
            "money": bare("money"), "dated": hole("dated"), "reference": "", "reverses": None, "recorded_at": hole("recorded_at"),
            "recorded_by": writer.uid,
        }  # fmt: skip
        part = {
            "id": bare("part"), "payment_id": bare("id"), "target": "invoice", "client_id": bare("client_id"),
            "invoice_id": bare("invoice"),
            "amount": bare("amount"),
        }  # fmt: skip
        self.payment_digest = digest_of("payment", self.paid, {"settlement": [part]})

    def _next(self, table: str) -> int:
        self.ids[table] += 1
        return self.ids[table]

    def _moment(self, wanted: datetime) -> str:
        """The instant of the next step: never before the last."""
        self.now = max(self.now, wanted)
        return as_instant(self.now)

    def client(self, place: int) -> int:
        """Another client, with a name that hundreds do not share."""
        chance = self.writer.chance
        name = f"{FIRST[place % len(FIRST)]} {LAST[(place // len(FIRST)) % len(LAST)]}"
        if place >= len(FIRST) * len(LAST):
            name += "-" + "".join(chance.choice(SYLLABLES) for _ in range(3)).capitalize()
        row: dict[str, object] = {
            "id": self._next("client"), "reference": f"B{place:06d}", "name": name, "email": f"client{place}@exemple.example",
            "phone": f"418 555-{place % 10_000:04d}", "address": "", "country": "", "language": "", "terms_days": None,
            "in_charge_uid": self.writer.uid, "business": 0, "registration": "", "vat_number": "", "payer_name": "", "payer_address": "",
            "payer_email": "", "archived_at": None, "salt": self.writer.salt(), "search": "",
        }  # fmt: skip
        row["search"] = folded(" ".join(str(row[part]) for part in ("name", "reference", "email", "phone")))
        self.writer.add("client", row)
        client = int(str(row["id"]))
        self.names[client] = name
        self.writer.record(
            "client", self._moment(self.now), {"did": "add"}, {f"client:{client}": digest_of("client", row)(row)}, {"client_id": client}
        )
        return client

    def session(self, client: int, at: datetime, *, published: bool = True, invoiced: bool = False) -> dict[str, object]:
        """A session that was written and published; its row as it stands now."""
        row = {
            **self.written, "id": self._next("intervention"), "client_id": client, "at": as_instant(at), "state": "draft",
            "salt": self.writer.salt(),
        }  # fmt: skip
        about = {"client_id": client, "intervention_id": int(str(row["id"])), "amount": PRICE}
        key, moment = f"intervention:{row['id']}", self._moment(at)
        self.writer.record("write", moment, {"code": 1}, {key: self.session_digest(row)}, about)
        if published:
            row["state"] = "unbilled"
            self.writer.record("publish", moment, {}, {key: self.session_digest(row)}, about)
        if invoiced:
            row["state"] = "invoiced"
        self.writer.add("intervention", row)
        return row

    def round(self, client: int, round_: int) -> None:
        """Some sessions, their invoice, and its payment."""
        at = END - ROUND * (INVOICES - round_)
        items = [self.session(client, at, invoiced=True) for _ in range(4 if round_ % 3 == 0 and round_ < INVOICES - 3 else 3)]
        invoice, total = self._invoice(client, items, at.date())
        recent = round_ >= INVOICES - 4
        if not recent or self.writer.chance.random() >= UNPAID:
            self._pay(client, invoice, total, at.date())

    def _invoice(self, client: int, items: Sequence[Mapping[str, object]], on: date) -> tuple[int, int]:
        made = self.templates[len(items)]
        invoice, moment = self._next("invoice"), self._moment(self.now)
        sequence = self.sequences[on.year] = self.sequences.get(on.year, 0) + 1
        number, due_on = f"{on.year}-{sequence:04d}", on + timedelta(days=30)
        lines = [
            {**line, "id": self._next("invoice_line"), "invoice_id": invoice, "intervention_id": item["id"]}
            for line, item in zip(made.lines, items, strict=True)
        ]
        filled: dict[str, object] = {
            "id": invoice, "client_id": client, "name": self.names[client], "number": number, "issued_on": on.isoformat(),
            "due_on": due_on.isoformat(), "moment": moment, "year": on.year, "sequence": sequence,
        }  # fmt: skip
        for place, (line, item) in enumerate(zip(lines, items, strict=True)):
            at = from_instant(str(item["at"])).astimezone(ZONE)
            filled |= {f"line{place}": line["id"], f"item{place}": item["id"]}
            filled |= {f"date{place}": at.date().isoformat(), f"time{place}": f"{at:%H:%M}"}
        snapshot = made.frozen(filled)
        filled |= {"quoted": quoted(snapshot), "snapshot_sha256": journal.sha256(snapshot)}
        row = {
            **made.invoice, "id": invoice, "client_id": client, "created_at": moment, "year": on.year, "sequence": sequence,
            "number": number, "issued_on": on.isoformat(), "due_on": due_on.isoformat(), "issued_at": moment, "snapshot": snapshot,
            "snapshot_sha256": filled["snapshot_sha256"],
        }  # fmt: skip
        places_ = {line["id"]: fresh["id"] for line, fresh in zip(made.lines, lines, strict=True)}
        line_taxes = [{**each, "line_id": places_[each["line_id"]]} for each in made.line_taxes]
        sums = [{**each, "invoice_id": invoice} for each in made.taxes]
        for table, rows in (("invoice", [row]), ("invoice_line", lines), ("invoice_line_tax", line_taxes), ("invoice_tax", sums)):
            for each in rows:
                self.writer.add(table, each)
        self.writer.add("numbered", {"series": "", "year": on.year, "sequence": sequence, "invoice_id": invoice})
        self.writer.add("invoice_token", {"invoice_id": invoice, "token": token_from(self.uuid, invoice, str(filled["snapshot_sha256"]))})
        records = {f"invoice:{invoice}": made.digest(filled)}
        records |= {f"intervention:{item['id']}": self.session_digest(item) for item in items}
        details = {
            "number": number, "issued_on": on.isoformat(), "snapshot": row["snapshot_sha256"], "items": [item["id"] for item in items],
        }  # fmt: skip
        self.writer.record("issue", moment, details, records, {"client_id": client, "invoice_id": invoice, "amount": int(row["total"])})
        return invoice, int(row["total"])

    def _pay(self, client: int, invoice: int, total: int, on: date) -> None:
        payment, moment = self._next("payment"), self._moment(self.now)
        row = {
            **self.paid, "id": payment, "client_id": client, "amount": total, "money": total, "dated": on.isoformat(),
            "recorded_at": moment,
        }  # fmt: skip
        part = {
            "id": self._next("settlement"), "payment_id": payment, "target": "invoice", "client_id": client, "invoice_id": invoice,
            "amount": total,
        }  # fmt: skip
        self.writer.add("payment", row)
        self.writer.add("settlement", part)
        details = {"method": "transfer", "credited": 0, "flagged": False, "invoices": [invoice]}
        records = {f"payment:{payment}": self.payment_digest({**row, "part": part["id"], "invoice": invoice})}
        about = {"client_id": client, "invoice_id": invoice, "payment_id": payment, "amount": total}
        self.writer.record("mark_paid", moment, details, records, about)


def counts(folder: Path) -> Iterator[tuple[str, int]]:
    """How many rows the tables have that matter."""
    store = sqlite3.connect(f"{(folder / 'studio.db').as_uri()}?mode=ro", uri=True)
    try:
        for table in ("client", "intervention", "invoice", "payment", "journal"):
            yield table, store.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
    finally:
        store.close()


def main() -> None:
    """Make it, and say what it holds."""
    folder = Path(sys.argv[1]).resolve()
    make_store(folder, int(sys.argv[2]) if len(sys.argv) > 2 else CLIENTS)
    print(" · ".join(f"{table} {many:,}" for table, many in counts(folder)))  # noqa: T201


if __name__ == "__main__":
    main()

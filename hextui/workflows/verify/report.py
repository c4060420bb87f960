"""What verify finds and counts, and what all its checks share."""

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

from hextui.store.opening import row_type

BATCH = 1000
"""Rows that are held at once: memory stays flat."""


@dataclass(frozen=True)
class Finding:
    """One thing that is not as it was journaled: `where` names the record, `what` says what is wrong."""

    where: str
    what: str


@dataclass
class Report:
    """What was found, and what was counted on the way (amounts in minor units)."""

    entries: int = 0
    head: str = ""
    documents: int = 0
    documents_waiting: int = 0
    unbilled: int = 0
    to_pay: int = 0
    paid: int = 0
    credit: int = 0
    against: int | None = None
    """The entry whose hash was given to be held against the chain, where it was found; and when it was written."""
    against_at: str = ""
    findings: list[Finding] = field(default_factory=list)
    left_out: list[Finding] = field(default_factory=list)
    """What is as it was written, and cannot be drawn: documents are made without it, or wait."""


def text_hash(text: str) -> str:
    """Hexadecimal SHA-256 of a text in UTF-8; of bytes that are none, as they stand in the store."""
    try:
        return sha256(text.encode()).hexdigest()
    except UnicodeEncodeError:
        return sha256(text.encode("utf-8", "surrogateescape")).hexdigest()


def as_json(value: object) -> str:
    """A value as it is written before it is hashed: keys in order, no spaces. Raises TypeError for what is never written."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def _as_it_stands(stored: bytes) -> str:
    return stored.decode("utf-8", "surrogateescape")


class Check:
    """One part of the verification, over a connection of its own or one that others have done with."""

    def __init__(self, connection: sqlite3.Connection, documents: Path, report: Report) -> None:
        self.connection = connection
        self.documents = documents
        self.report = report
        self.findings: list[Finding] = []
        self.stopped = False
        """Whether whoever asked for it wants it no longer: it ends at the next rows."""

    def found(self, where: str, what: str) -> None:
        """Name one thing that is not as it was."""
        self.findings.append(Finding(*(said.encode("utf-8", "replace").decode() for said in (where, what))))

    def each(self, sql: str, *parameters: object) -> Iterator[tuple[Any, ...]]:
        """The rows of a query as they come."""
        return iter(self.connection.execute(sql, parameters))

    def value(self, sql: str, *parameters: object) -> Any:
        """The first column of the first row, or None."""
        found = self.connection.execute(sql, parameters).fetchone()
        return None if found is None else found[0]

    def rows(self, sql: str, *parameters: object) -> list[Any]:
        """The rows of a query, each with its columns as attributes."""
        cursor = self.connection.execute(sql, parameters)
        return list(map(row_type(tuple(column[0] for column in cursor.description)), cursor))

    def rows_as_they_stand(self, sql: str, *parameters: object) -> list[Any]:
        """The same, where a text in the store may not even be text."""
        self.connection.text_factory = _as_it_stands
        try:
            return self.rows(sql, *parameters)
        finally:
            self.connection.text_factory = str

    def walk(self, sql: str) -> Iterator[Any]:
        """All rows of a query by id (`id > ? ORDER BY id LIMIT ?`), some at a time."""
        last = 0
        while True:
            rows = self.rows(sql, last, BATCH)
            for row in rows:
                if self.stopped:
                    raise InterruptedError
                yield row
            if len(rows) < BATCH:
                return
            last = rows[-1].id

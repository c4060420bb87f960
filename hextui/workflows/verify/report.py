"""What verify finds and counts, and what all its checks share."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any

from hextui.store.opening import Store


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
    findings: list[Finding] = field(default_factory=list)


def text_hash(text: str) -> str:
    """Hexadecimal SHA-256 of a text in UTF-8."""
    return hashlib.sha256(text.encode()).hexdigest()


def as_json(value: object) -> str:
    """A value as it is written before it is hashed: keys in order, no spaces."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def half_up(value: Fraction) -> int:
    """The nearest whole number; a half goes away from zero."""
    whole, rest = divmod(abs(value), 1)
    rounded = int(whole) + (1 if rest >= Fraction(1, 2) else 0)
    return rounded if value >= 0 else -rounded


class Check:
    """One part of the verification, over an open store."""

    def __init__(self, store: Store, documents: Path, report: Report) -> None:
        self.store = store
        self.documents = documents
        self.report = report

    def found(self, where: str, what: str) -> None:
        """Name one thing that is not as it was."""
        self.report.findings.append(Finding(where, what))

    def walk(self, sql: str) -> Iterator[Any]:
        """All rows of a query by id, a thousand at a time: memory stays flat."""
        last = 0
        while True:
            rows = self.store.rows(sql, last)
            yield from rows
            if len(rows) < 1000:
                return
            last = rows[-1].id

"""Canonical texts of records that are written a million times: everything but what changes is made once.

What changes stands in an example as `hole(name)`, a word inside its quotes, or as `bare(name)`, which is filled with JSON (a number,
null, a quoted text). Words that fill a hole need no escape in JSON.
"""

import re
from collections.abc import Callable, Mapping, Sequence

from hextui.billing import journal


def hole(name: str) -> str:
    """A place inside quotes."""
    return f"⟨{name}⟩"


def bare(name: str) -> str:
    """A place for JSON."""
    return f"⟨#{name}⟩"


def stencil(example: object) -> Callable[[Mapping[str, object]], str]:
    """What makes the canonical text of such a record from what fills its holes."""
    text = re.sub(r'"⟨#(\w+)⟩"', r"%(\1)s", journal.canonical(example).replace("%", "%%"))
    return re.sub(r"⟨(\w+)⟩", r"%(\1)s", text).__mod__


def kept(table: str, row: Mapping[str, object]) -> dict[str, object]:
    """What of a row is in its record's digest, as `billing.journal.digests` takes it from the store."""
    left_out = {"salt", *journal.WORDS.get(table, ()), *journal.LOOSE.get(table, ())}
    return {column: value for column, value in row.items() if column not in left_out}


def digest_of(
    table: str, example: Mapping[str, object], parts: Mapping[str, Sequence[Mapping[str, object]]] | None = None
) -> Callable[[Mapping[str, object]], str]:
    """What makes the digest of such a record, as `billing.journal.digests` says it of the record in the store; its `salt` is given too."""
    content: dict[str, object] = {"table": table, **kept(table, example)}
    for part, rows in (parts or {}).items():
        content[f"/{part}"] = [kept(part, each) for each in rows]
    text = stencil(content)
    if table not in journal.WORDS:
        return lambda filled: journal.sha256(text(filled))
    words = stencil({name: example[name] for name in journal.WORDS[table]})
    return lambda filled: f"{journal.sha256(text(filled))}:{journal.sha256(str(filled['salt']) + words(filled))}"

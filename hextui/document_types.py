"""Document types: what an invoice or what follows from it becomes. Pure: definitions, their checks, words with values in them.

A type has a kind (what it is), blocks (what stands on it, in which order), words of its own in each language, and looks.
Built-in types are here; what a studio changes or makes is kept in the store, in the form of `as_kept`.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from hextui import checks
from hextui.errors import Refused
from hextui.text import LANGUAGES, N_, _, many_lines, one_line

KINDS = {
    "invoice": N_("invoice"),
    "pro_forma": N_("pro forma"),
    "receipt": N_("receipt for insurers"),
    "receipted": N_("receipted copy"),
    "credit_note": N_("credit note"),
    "statement": N_("statement of account"),
}
"""What a document can be, as a person reads it."""
BLOCKS = {
    "studio": N_("studio"),
    "client": N_("client"),
    "professional": N_("professional"),
    "items": N_("sessions"),
    "lines": N_("lines"),
    "taxes": N_("taxes"),
    "totals": N_("totals"),
    "payment": N_("how to pay"),
    "qr": N_("payment code"),
    "legal": N_("legal lines"),
    "text": N_("free text"),
}
"""What can stand on a document, as a person reads it."""
WORDS = {"title": N_("Title"), "text": N_("Free text"), "payment": N_("How to pay"), "legal": N_("Legal lines")}
"""The words of its own that a type can have, in each language."""
VALUES = ("number", "date", "due", "total", "client", "studio", "professional")
"""What stands in braces in a type's words and is replaced: `{number}`."""
WITHOUT = {"statement": ("number", "due", "professional"), "pro_forma": ("number", "due"), "credit_note": ("due",)}
"""The values that a document of a kind has none of."""
NO_LOGO = "none"
WORD_LIMITS = {"title": 60, "text": 1500, "payment": 600, "legal": 1500}
COPIED = ("invoice", "pro_forma", "receipt", "receipted", "statement")
"""The kinds that a studio can have several types of. There is one credit note: nobody is asked which when something is cancelled."""
_SHOWS = ("studio", "client", "items", "lines", "totals")
REQUIRED = {
    "invoice": (*_SHOWS, "taxes", "legal"),
    "receipted": (*_SHOWS, "taxes", "legal"),
    "credit_note": (*_SHOWS, "taxes", "legal"),
    "pro_forma": _SHOWS,
    "receipt": (*_SHOWS, "professional"),
    "statement": ("studio", "client", "items", "totals"),
}
"""What a document of a kind cannot leave out: what it is about, what it comes to, and what the law wants to see."""
COMPOSED = ("invoice", "pro_forma")
"""The kinds that a draft can become."""


@dataclass(frozen=True)
class DocumentType:
    """A type. `terms` in days, None for the client's or the studio's; empty looks are the studio's. `series`: the form of its own
    numbers, empty for the studio's. `details`: each session with its time, duration and professional.
    """

    key: str
    kind: str
    name: str
    blocks: tuple[str, ...]
    details: bool = False
    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    colour: str = ""
    logo: str = ""
    paper: str = ""
    series: str = ""
    terms: int | None = None

    def as_kept(self) -> dict[str, Any]:
        """Its definition as the store and a frozen document keep it."""
        return {
            "blocks": list(self.blocks),
            "details": self.details,
            "words": {language: dict(words) for language, words in sorted(self.words.items()) if words},
            "colour": self.colour,
            "logo": self.logo,
            "paper": self.paper,
            "series": self.series,
            "terms": self.terms,
        }

    def word(self, field_name: str, language: str, studio_language: str) -> str:
        """Its own words in a language; else in the studio's language, else in any. A title stands in its own language alone: every
        document has one in each.
        """
        if field_name == "title":
            return self.words.get(language, {}).get(field_name, "")
        for known in (language, studio_language, *LANGUAGES):
            said = self.words.get(known, {}).get(field_name, "")
            if said:
                return said
        return ""


_BILL = ("studio", "client", "items", "lines", "taxes", "totals", "qr", "payment", "legal", "text")
BUILT_IN = {
    each.key: each
    for each in (
        DocumentType("invoice", "invoice", N_("invoice"), _BILL),
        DocumentType("detailed", "invoice", N_("detailed invoice"), _BILL, details=True),
        DocumentType("pro-forma", "pro_forma", N_("pro forma"), ("studio", "client", "items", "lines", "taxes", "totals", "legal", "text")),
        DocumentType(
            "receipt",
            "receipt",
            N_("receipt for insurers"),
            ("studio", "client", "professional", "items", "lines", "taxes", "totals", "payment", "legal", "text"),
            details=True,
        ),
        DocumentType("receipted", "receipted", N_("receipted copy"), _BILL),
        DocumentType("credit-note", "credit_note", N_("credit note"), _BILL),
        DocumentType("statement", "statement", N_("statement of account"), ("studio", "client", "items", "totals", "payment", "text")),
    )
}
LINES_LIMIT = 500
"""How many lines a document has at most."""
DEFAULT = "invoice"


def is_session(line: Mapping[str, Any]) -> bool:
    """Whether a line of a frozen document is a session, and no supplement or other words (an earlier version kept its date alone)."""
    return bool(line.get("session", line["date"]))


def kind_word(kind: str) -> str:
    """A kind of document, as a person reads it."""
    return _(KINDS[kind])


def block_word(block: str) -> str:
    """A block, as a person reads it."""
    return _(BLOCKS[block])


def of_kept(key: str, kind: str, name: str | None, kept: Mapping[str, Any]) -> DocumentType:
    """A type from its kept definition; without a name of its own it has the built-in one's."""
    built_in = BUILT_IN.get(key)
    return DocumentType(
        key=key,
        kind=kind,
        name=name or (built_in.name if built_in else key),
        blocks=tuple(block for block in kept["blocks"] if block in BLOCKS),
        details=bool(kept["details"]),
        words=kept["words"],
        colour=kept["colour"],
        logo=kept["logo"],
        paper=kept["paper"],
        series=kept["series"],
        terms=kept["terms"],
    )


def _blocks(kind: str, text: str) -> tuple[str, ...]:
    named = [word.strip().lower() for word in text.split(",") if word.strip()]
    translated = {_(said).lower(): block for block, said in BLOCKS.items()}
    blocks = [translated.get(word, word) for word in named]
    unknown = next((block for block in blocks if block not in BLOCKS), None)
    if unknown is not None:
        raise Refused(
            "unknown_block",
            _("There is no block {name}; there are {names}.").format(name=unknown[:40], names=", ".join(BLOCKS)),
        )
    if len(set(blocks)) < len(blocks):
        raise Refused("block_twice", _("A block stands on a document once. Nothing was changed."))
    missing = [block for block in REQUIRED[kind] if block not in blocks]
    if missing:
        raise Refused(
            "block_missing",
            _("This document must show {blocks}. Nothing was changed.").format(blocks=", ".join(block_word(block) for block in missing)),
        )
    return tuple(blocks)


def values_of(kind: str) -> tuple[str, ...]:
    """The values that can stand in the words of a kind of document."""
    return tuple(value for value in VALUES if value not in WITHOUT.get(kind, ()))


def _words(kind: str, name: str, text: str) -> str:
    said = many_lines(text, _(WORDS[name]), WORD_LIMITS[name]) if name != "title" else one_line(text, _("Title"), 60, required=False)
    unknown = next((value for value in re.findall(r"\{([^{}]*)\}", said) if value not in values_of(kind)), None)
    if unknown is not None:
        raise Refused(
            "unknown_value",
            _("{{{name}}} is no value; there are {names}.").format(
                name=unknown[:40], names=" ".join(f"{{{each}}}" for each in values_of(kind))
            ),
        )
    return said


def _terms(text: str) -> int | None:
    return None if not text.strip() else int(str(checks.number(0, 365)("terms", text)))


def _series(text: str) -> str:
    return str(checks.number_form("series", text)) if text.strip() else ""


def changed(before: DocumentType, typed: Mapping[str, str]) -> DocumentType:
    """A type with typed changes, each checked. Names: `name`, `blocks`, `details`, `colour`, `logo` (kept already, `none`, or empty),
    `paper`, `series`, `terms`, and `LANGUAGE.WORD` like `fr.title`. Raises Refused.
    """
    now = before
    for name, text in typed.items():
        language, _dot, word = name.partition(".")
        if word and language in LANGUAGES and word in WORDS:
            words = {known: dict(its) for known, its in now.words.items()}
            words.setdefault(language, {})[word] = _words(now.kind, word, text)
            now = replace(now, words={known: {w: t for w, t in its.items() if t} for known, its in words.items()})
        elif name == "name":
            now = replace(now, name=one_line(text, _("The name"), 60))
        elif name == "blocks":
            now = replace(now, blocks=_blocks(now.kind, text))
        elif name == "details":
            now = replace(now, details=bool(checks.flag("details", text)))
        elif name == "colour":
            now = replace(now, colour=checks.colour("colour", text))
        elif name == "logo":
            now = replace(now, logo=NO_LOGO if text.strip() == NO_LOGO else checks.picture("logo", text))
        elif name == "paper":
            now = replace(now, paper=str(checks.choice("A4", "Letter")("paper", text)) if text.strip() else "")
        elif name == "series":
            now = replace(now, series=_series(text))
        elif name == "terms":
            now = replace(now, terms=_terms(text))
        else:
            raise Refused("unknown_part", _("A document type has no {name}.").format(name=name[:40]))
    if now.kind != "invoice" and (now.series or now.terms is not None):
        raise Refused("no_series", _("Only invoices have numbers and terms of their own."))
    return now


def key_for(name: str, taken: frozenset[str]) -> str:
    """A key for a new type of that name, which no other has: `Facture kiné` -> `facture-kine`."""
    from hextui.text import folded

    bare = re.sub(r"[^a-z0-9]+", "-", folded(name)).strip("-")[:30] or "type"
    if not bare[0].isalpha():
        bare = f"type-{bare}"
    key, number = bare, 2
    while key in taken:
        key, number = f"{bare}-{number}", number + 1
    return key


def filled(words: str, values: Mapping[str, str]) -> str:
    """A type's words with its values in them."""
    return re.sub(r"\{([a-z]+)\}", lambda found: values.get(found.group(1), found.group(0)), words)

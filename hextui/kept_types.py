"""The studio's document types: the built-in ones as it changed them, and its own, read for the rules and the views alike."""

import json
from dataclasses import dataclass
from typing import Any

from hextui.document_types import BUILT_IN, KINDS, DocumentType, of_kept
from hextui.errors import Refused
from hextui.studio import Studio
from hextui.text import _


@dataclass(frozen=True)
class Kept:
    """A type, whether it differs from the built-in one, and whether it is out of use."""

    type: DocumentType
    own: bool
    archived: bool

    @property
    def built_in(self) -> bool:
        """Whether the program brought it."""
        return self.type.key in BUILT_IN

    @property
    def name(self) -> str:
        """Its name; a built-in one's in the current language until the studio gave it another."""
        its = BUILT_IN.get(self.type.key)
        return _(self.type.name) if its is not None and self.type.name == its.name else self.type.name


def _kept(row: Any) -> Kept:
    built_in = BUILT_IN.get(row.key)
    if row.definition is None and built_in is not None:
        return Kept(built_in, own=False, archived=row.archived_at is not None)
    return Kept(of_kept(row.key, row.kind, row.name, json.loads(row.definition)), own=True, archived=row.archived_at is not None)


def document_types(studio: Studio) -> list[Kept]:
    """Every type, the built-in ones first, in their order; the studio's own after them."""
    rows = {row.key: _kept(row) for row in studio.store.rows("SELECT * FROM document_type ORDER BY id")}
    built_in = [rows.pop(key, Kept(each, own=False, archived=False)) for key, each in BUILT_IN.items()]
    return [*built_in, *rows.values()]


def types_in_use(studio: Studio, *kinds: str) -> list[Kept]:
    """The types of these kinds that can be chosen."""
    return [each for each in document_types(studio) if each.type.kind in kinds and not each.archived]


def _found(studio: Studio, key: str) -> Kept | None:
    row = studio.store.row("SELECT * FROM document_type WHERE key = ?", key)
    if row is not None:
        return _kept(row)
    return Kept(BUILT_IN[key], own=False, archived=False) if key in BUILT_IN else None


def document_type(studio: Studio, key: str) -> Kept:
    """One type. Raises Refused."""
    found = _found(studio, key)
    if found is None:
        names = ", ".join(each.type.key for each in types_in_use(studio, *KINDS))
        raise Refused("unknown_type", _("There is no document type {name}; there are {names}.").format(name=key[:40], names=names))
    return found


def usable_type(studio: Studio, key: str, *kinds: str) -> DocumentType:
    """A type that is in use and of one of these kinds. Raises Refused."""
    found = document_type(studio, key)
    if found.type.kind not in kinds:
        names = ", ".join(each.type.key for each in types_in_use(studio, *kinds))
        raise Refused("other_kind", _("{name} is not for this; there are {names}.").format(name=found.name, names=names))
    if found.archived:
        raise Refused("archived_type", _("The document type {name} is archived. Choose another.").format(name=found.name))
    return found.type


def type_name(studio: Studio, key: str) -> str:
    """What the type of a draft or an issued invoice is called, in the current language where it is built in."""
    found = _found(studio, key)
    return key if found is None else found.name

"""Taxes and codes, as lists."""

from collections.abc import Mapping
from dataclasses import dataclass

from hextui.reckoning import Taxation
from hextui.studio import Studio
from hextui.text import key_of
from hextui.views.interventions import SHOWN_TO_STUDIO


@dataclass(frozen=True)
class TaxView:
    """A tax; `rate` in percent, as text."""

    id: int
    name: str
    rate: str
    number: str
    group: str
    default: bool
    archived: bool


@dataclass(frozen=True)
class CodeView:
    """A code; `price` in minor units, `taxes` the names of those that apply to it now. What is no service (a fee, a product) stands on no
    receipt for insurers.
    """

    id: int
    code: str
    description: str
    price: int
    taxes: tuple[str, ...]
    archived: bool
    is_service: bool = True


def taxes(studio: Studio, tax_id: int | None = None) -> list[TaxView]:
    """All taxes, archived ones last, or the one of that id."""
    rows = studio.store.rows("SELECT * FROM tax WHERE ?1 IS NULL OR id = ?1 ORDER BY archived_at IS NOT NULL, id", tax_id)
    return [
        TaxView(row.id, row.name, row.rate, row.registration, row.tax_group, bool(row.is_default), row.archived_at is not None)
        for row in rows
    ]


def codes(studio: Studio, code_id: int | None = None) -> list[CodeView]:
    """All codes, archived ones last, or the one of that id."""
    taxation = Taxation(studio.store)
    rows = studio.store.rows(
        """SELECT code.*, COALESCE(is_service, 1) AS is_service FROM code LEFT JOIN code_use ON code_id = code.id
        WHERE ?1 IS NULL OR code.id = ?1 ORDER BY archived_at IS NOT NULL, code COLLATE NOCASE""",
        code_id,
    )
    return [
        CodeView(
            row.id,
            row.code,
            row.description,
            row.price,
            tuple(tax.name for tax in taxation.of_code(row.id)),
            row.archived_at is not None,
            bool(row.is_service),
        )
        for row in rows
    ]


def _by_key(studio: Studio, sql: str) -> Mapping[str, int]:
    return {row.key: row.id for row in studio.store.rows(sql)}


def known_references(studio: Studio) -> Mapping[str, int]:
    """Every client's reference (`text.key_of`) and id: an import asks which are there already."""
    return {
        key_of(key): row_id
        for key, row_id in _by_key(studio, "SELECT reference AS key, id FROM client WHERE reference IS NOT NULL").items()
    }


def known_codes(studio: Studio) -> Mapping[str, int]:
    """Every code (`text.key_of`) and its id."""
    return {key_of(key): row_id for key, row_id in _by_key(studio, "SELECT code AS key, id FROM code").items()}


def known_taxes(studio: Studio) -> Mapping[str, int]:
    """Every tax in use, by its name (`text.key_of`)."""
    return {key_of(key): row_id for key, row_id in _by_key(studio, "SELECT name AS key, id FROM tax WHERE archived_at IS NULL").items()}


@dataclass(frozen=True)
class KnownSession:
    """A session that an import meets. `text` is None where the acting person may not see it."""

    id: int
    minutes: int
    published: bool
    discarded: bool
    text: str | None


def sessions_at(studio: Studio, client_id: int, code_id: int, at: str) -> list[KnownSession]:
    """The sessions of a client with that code at that instant (UTC): an import adds what is not there yet."""
    rows = studio.store.rows(
        """SELECT id, minutes, state, text, visibility, author_uid FROM intervention
        WHERE client_id = ? AND at = ? AND code_id = ? ORDER BY id""",
        client_id,
        at,
        code_id,
    )
    return [
        KnownSession(
            row.id,
            row.minutes,
            row.state not in ("draft", "discarded"),
            row.state == "discarded",
            row.text if row.visibility in SHOWN_TO_STUDIO or row.author_uid == studio.uid else None,
        )
        for row in rows
    ]

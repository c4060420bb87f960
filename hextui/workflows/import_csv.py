"""Import of clients, codes and interventions from CSV: a dry run, a report by line, all or nothing.

Every row goes through the verbs, so what a person could not type cannot be imported either. What is there already is
left alone: the same file imported again adds nothing.
"""

import re
import shlex
import unicodedata
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time
from pathlib import Path

from hextui.billing import clients, codes, interventions, rights
from hextui.errors import Refused
from hextui.studio import Studio, as_instant
from hextui.text import _, folded, key_of, plural
from hextui.views import catalogue
from hextui.views import clients as client_views
from hextui.workflows.csv_table import BadCell, Row, Table, cell_amount, cell_date, cell_time, date_order, day_and_time, read_table

HEADINGS: dict[str, dict[str, tuple[str, ...]]] = {
    "clients": {
        "reference": ("Référence", "Reference", "Réf", "Ref", "No client", "Client number", "Numéro"),
        "name": ("Nom", "Name", "Nom complet", "Full name"),
        "first_name": ("Prénom", "First name"),
        "last_name": ("Nom de famille", "Last name"),
        "email": ("Courriel", "E-mail", "Email", "Mél", "Adresse courriel", "Email address"),
        "phone": ("Téléphone", "Telephone", "Phone", "Tél", "Tel", "Mobile"),
        "address": ("Adresse", "Address", "Rue", "Street"),
        "city": ("Ville", "City"),
        "postal_code": ("Code postal", "Postal code", "Zip", "Zip code", "Postcode"),
        "country": ("Pays", "Country"),
        "language": ("Langue", "Language"),
        "terms": ("Conditions", "Terms", "Payment terms", "Conditions de paiement", "Délai"),
    },
    "codes": {
        "code": ("Code",),
        "description": ("Description", "Libellé", "Désignation"),
        "price": ("Prix", "Price", "Tarif", "Rate", "Montant"),
        "taxes": ("Taxes", "Taxe", "Tax"),
    },
    "interventions": {
        "client": ("Client", "Référence", "Reference", "Référence client", "Client reference", "Client ref"),
        "date": ("Date",),
        "time": ("Heure", "Time", "Hour"),
        "code": ("Code",),
        "minutes": ("Durée (min)", "Durée", "Duration (min)", "Duration", "Minutes", "Durée en minutes"),
        "text": ("Note", "Notes", "Texte", "Text"),
        "state": ("État", "Etat", "State", "Status", "Statut"),
    },
}
REQUIRED = {"clients": ("name",), "codes": ("code", "description", "price"), "interventions": ("client", "date", "code")}
PUBLISHED = ("publiee", "publie", "published", "unbilled", "a facturer", "publicada")
DRAFT = ("brouillon", "draft", "", "borrador")
EXEMPT = ("exempt", "exempte", "exonere", "aucune", "none", "exento")
LANGUAGE_WORDS = {
    "fr": ("fr", "francais", "french", "frances"),
    "en": ("en", "anglais", "english", "ingles"),
    "es": ("es", "espagnol", "spanish", "espanol"),
}


@dataclass(frozen=True)
class Imported:
    """What an import did (or, as a dry run, would do)."""

    kind: str
    rows: int
    added: int
    there_already: int
    differs: tuple[dict[str, object], ...]
    """Lines that are there already but not as the file has them: `line` and `message`. What is there was kept."""
    published: int
    unbilled: int
    ignored: tuple[str, ...]
    """The headings of columns that the program does not know."""
    encoding: str
    delimiter: str
    date_order: str | None
    dry_run: bool


class _DryRun(Exception):
    """Ends a dry run: everything it did is rolled back."""


def _find_kind(path: Path, wanted: str | None) -> tuple[str, Table]:
    """What the file holds, by its headings."""
    kinds = [wanted] if wanted else ["interventions", "codes", "clients"]
    for kind in kinds:
        table = read_table(path, _spellings(kind))
        named = {"name"} if {"first_name", "last_name"} & set(table.fields) else set()
        missing = [field for field in REQUIRED[kind] if field not in table.fields and field not in named]
        if not missing:
            return kind, table
    columns = ", ".join(HEADINGS[kinds[-1]][field][0] for field in REQUIRED[kinds[-1]])
    said = (
        _("The headings of {path} are not those of {kind}. Needed: {columns}.")
        if wanted
        else _("The headings of {path} are not known. Needed for {kind}: {columns}. Name the kind with --kind.")
    )
    raise Refused("unknown_headings", said.format(path=path, kind=kind_word(kinds[-1]), columns=columns))


def kind_word(kind: str) -> str:
    """What a file holds, as a person reads it."""
    return {"clients": _("clients"), "codes": _("codes"), "interventions": _("interventions")}[kind]


def _spellings(kind: str) -> Mapping[str, tuple[str, ...]]:
    return HEADINGS[kind]


def import_csv(
    studio: Studio, path: Path, kind: str | None = None, dry_run: bool = False, dates: str | None = None, prefix: str = ""
) -> Imported:
    """Import a file; every line or none. With `dry_run` nothing is kept.

    `kind`: clients, codes or interventions (default: by the headings). `dates`: day-first or month-first, when the file
    shows both. `prefix` goes before references of digits alone, which would be taken for clients' numbers.
    Raises Refused with `details["lines"]`: each line that cannot be imported, and why.
    """
    found, table = _find_kind(path, kind)
    order = date_order([day_and_time(row.get("date"))[0] for row in table.rows], dates) if found == "interventions" else None
    importer = {"clients": _Clients, "codes": _Codes, "interventions": _Interventions}[found](studio, order or "day-first", prefix)
    problems: list[dict[str, object]] = []
    try:
        with studio.store.transaction():
            rights.require(studio, "import")
            importer.prepare()
            for row in table.rows:
                try:
                    with studio.store.transaction():
                        importer.add(row)
                except (Refused, BadCell) as error:
                    message = error.message if isinstance(error, Refused) else str(error)
                    problems.append({"line": row.line, "message": message})
            if problems:
                said = plural(
                    "{count} line of {rows} cannot be imported; nothing was imported. Mend it and import again.",
                    "{count} lines of {rows} cannot be imported; nothing was imported. Mend them and import again.",
                    len(problems),
                )
                raise Refused(
                    "import_refused",
                    said.format(count=len(problems), rows=len(table.rows)),
                    {"lines": problems},
                )
            if dry_run:
                raise _DryRun
    except _DryRun:
        pass
    return Imported(
        found,
        len(table.rows),
        importer.added,
        importer.there_already,
        tuple(importer.differs),
        importer.published,
        importer.unbilled,
        table.ignored,
        table.encoding,
        table.delimiter,
        order,
        dry_run,
    )


class _Importer:
    """One kind of row."""

    def __init__(self, studio: Studio, order: str, prefix: str) -> None:
        self.studio = studio
        self.order = order
        self.prefix = prefix
        self.added = 0
        self.there_already = 0
        self.differs: list[dict[str, object]] = []
        self.lines: dict[str, int] = {}
        self.published = 0
        self.unbilled = 0

    def prepare(self) -> None:
        """Learn what is there already, once."""

    def add(self, row: Row) -> None:
        """Import one row. Raises Refused or BadCell."""
        raise AssertionError("each kind adds its own rows")

    def reference(self, text: str) -> str:
        """A client's reference as it is kept. Raises BadCell for one of digits alone without a prefix."""
        if not (text.isascii() and text.isdigit()):
            return text
        if not self.prefix:
            raise BadCell(
                _("{reference}: digits alone would be taken for a client's number. Import with --prefix C to make it C{reference}.").format(
                    reference=text[:40]
                )
            )
        return self.prefix + text

    def is_there(self, row: Row, pairs: Mapping[str, tuple[object, object]], key: str = "") -> None:
        """Count a row that is there already, and say in what it differs: each pair is what the file has and what is there.

        Raises BadCell when this file itself has it twice (`key` names it) and not the same both times.
        """
        self.there_already += 1
        different = [name for name, (given, there) in pairs.items() if _plain(given) != _plain(there)]
        if not different:
            return
        words = ", ".join(different)
        if key in self.lines:
            raise BadCell(_("It stands on line {line} already, and differs from it: {fields}.").format(line=self.lines[key], fields=words))
        self.differs.append(
            {"line": row.line, "message": _("It is there already, but differs: {fields}. What is there was kept.").format(fields=words)}
        )


def _plain(value: object) -> object:
    """A value for comparing: words composed, with single spaces."""
    return " ".join(unicodedata.normalize("NFC", value).split()) if isinstance(value, str) else value


def _terms(text: str) -> int | None:
    plain = folded(text)
    if not plain:
        return None
    if plain in ("a reception", "reception", "on receipt", "due on receipt", "comptant", "a la recepcion"):
        return 0
    match = re.fullmatch(r"(?:net )?(\d{1,3})(?: ?(?:jours?|j|days?|d|dias?))?", plain)
    if not match:
        raise BadCell(_("{text} is no payment term. Write it like “15 jours” or “on receipt”.").format(text=text[:40]))
    return int(match.group(1))


def _language(text: str) -> str | None:
    plain = folded(text)
    if not plain:
        return None
    found = next((language for language, words in LANGUAGE_WORDS.items() if plain in words), None)
    if found is None:
        raise BadCell(_("{text} is no language that documents are made in.").format(text=text[:40]))
    return found


def _countries() -> dict[str, str]:
    """Countries by their names in French, English and Spanish, and by their two letters."""
    from babel import Locale

    names: dict[str, str] = {}
    for language in ("en", "fr", "es"):
        for code, name in Locale.parse(language).territories.items():
            if re.fullmatch(r"[A-Z]{2}", code):
                names[folded(name)] = code
                names[code.lower()] = code
    return names


class _Clients(_Importer):
    def prepare(self) -> None:
        self.references = dict(catalogue.known_references(self.studio))
        self.nameless = Counter(
            (folded(view.name), folded(view.email), view.phone)
            for view in client_views.clients(self.studio, archived=True)
            if not view.reference
        )
        self.countries: dict[str, str] | None = None

    def _country(self, text: str) -> str | None:
        if not text:
            return None
        if self.countries is None:
            self.countries = _countries()
        code = self.countries.get(folded(text))
        if code is None:
            raise BadCell(_("{text} is no country.").format(text=text[:40]))
        return code

    def add(self, row: Row) -> None:
        name = row.get("name") or " ".join(part for part in (row.get("first_name"), row.get("last_name")) if part)
        reference = self.reference(row.get("reference"))
        key = (folded(name), folded(row.get("email")), row.get("phone"))
        town = " ".join(part for part in (row.get("postal_code"), row.get("city")) if part)
        if self._country(row.get("country")) in ("CA", "US") and row.get("city") and row.get("postal_code"):
            town = f"{row.get('city')} {row.get('postal_code')}"
        form = clients.ClientForm(
            name=name,
            reference=reference or None,
            email=row.get("email"),
            phone=row.get("phone"),
            address="\n".join(part for part in (row.get("address"), town) if part),
            country=self._country(row.get("country")),
            language=_language(row.get("language")),
            terms_days=_terms(row.get("terms")),
        )
        there = self.references.get(key_of(reference)) if reference else None
        if there is not None:
            self.is_there(row, _client_pairs(form, client_views.client(self.studio, there)), key_of(reference))
            return
        if not reference and self.nameless[key] > 0:
            self.nameless[key] -= 1
            self.there_already += 1
            return
        client_id = clients.add_client(self.studio, form)
        if reference:
            self.references[key_of(reference)] = client_id
            self.lines[key_of(reference)] = row.line
        self.added += 1


def _client_pairs(form: clients.ClientForm, view: client_views.ClientView) -> dict[str, tuple[object, object]]:
    """What the file says of a client beside what is known; what it leaves empty says nothing."""
    pairs = {
        _("name"): (form.name, view.name),
        _("e-mail"): (form.email, view.email),
        _("telephone"): (form.phone, view.phone),
        _("address"): (form.address, view.address),
        _("country"): (form.country, view.country),
        _("language"): (form.language, view.language),
        _("payment term"): (form.terms_days, view.terms),
    }
    return {name: pair for name, pair in pairs.items() if pair[0] not in (None, "")}


class _Codes(_Importer):
    def prepare(self) -> None:
        self.codes = dict(catalogue.known_codes(self.studio))
        self.taxes = catalogue.known_taxes(self.studio)

    def _taxes(self, text: str) -> tuple[list[str], list[str]]:
        """The taxes named, and `all` as exempt: what a file names is all that applies."""
        if folded(text) in EXEMPT:
            return [], ["all"]
        named = [name.strip() for name in re.split(r"[,+/]", text) if name.strip()]
        unknown = [name for name in named if key_of(name) not in self.taxes]
        if unknown:
            raise BadCell(
                _("There is no tax {name}. Add it first: `hextui tax add {name} RATE`.").format(name=shlex.quote(unknown[0][:40]))
            )
        return (named, ["all"]) if named else ([], [])

    def add(self, row: Row) -> None:
        code = row.get("code")
        price = cell_amount(row.get("price"), self.studio.currency)
        named, exempt = self._taxes(row.get("taxes"))
        there = self.codes.get(key_of(code))
        if there is not None:
            (view,) = catalogue.codes(self.studio, there)
            pairs: dict[str, tuple[object, object]] = {
                _("description"): (row.get("description"), view.description),
                _("price"): (price, view.price),
            }
            if named or exempt:
                pairs[_("tax")] = ({name.casefold() for name in named}, {name.casefold() for name in view.taxes})
            self.is_there(row, pairs, key_of(code))
            return
        self.codes[key_of(code)] = codes.add_code(self.studio, code, row.get("description"), price, named, exempt)
        self.lines[key_of(code)] = row.line
        self.added += 1


class _Interventions(_Importer):
    def prepare(self) -> None:
        self.references = catalogue.known_references(self.studio)
        self.codes = catalogue.known_codes(self.studio)
        self.prices = {view.id: view.price for view in catalogue.codes(self.studio)}
        # As often as the file has a session, so often it must be there; only what is missing is added.
        self.taken: set[int] = set()
        self.zone = self.studio.settings.timezone()

    def _client(self, text: str) -> int:
        found = self.references.get(key_of(text))
        if found is None:
            raise BadCell(_("There is no client with the reference {reference}. Import the clients first.").format(reference=text[:40]))
        return found

    def _at(self, row: Row) -> datetime:
        text = row.get("date")
        day_text, time_text = day_and_time(text)
        clock_text = row.get("time") or time_text
        local = datetime.combine(cell_date(day_text, self.order), cell_time(clock_text) if clock_text else time(12, 0), self.zone)
        if datetime.fromtimestamp(local.timestamp(), self.zone).replace(tzinfo=None) != local.replace(tzinfo=None):
            raise BadCell(_("{text} does not exist here: the clocks went forward then.").format(text=f"{day_text} {clock_text}"))
        return local

    def _minutes(self, text: str) -> int:
        match = re.fullmatch(r"(\d{1,4})(?: ?min\.?| ?minutes?)?", text.lower()) if text else None
        if text and not match:
            raise BadCell(_("{text} is no number of minutes.").format(text=text[:40]))
        return int(match.group(1)) if match else 0

    def _is_published(self, text: str) -> bool:
        plain = folded(text)
        if plain not in PUBLISHED + DRAFT:
            raise BadCell(_("{text}: only drafts and published sessions can be imported.").format(text=text[:40]))
        return plain in PUBLISHED

    def add(self, row: Row) -> None:
        client_id, at = self._client(self.reference(row.get("client"))), self._at(row)
        code_id = self.codes.get(key_of(row.get("code")))
        if code_id is None:
            raise BadCell(_("There is no code {code}. Import the codes first.").format(code=row.get("code")[:40]))
        minutes, published = self._minutes(row.get("minutes")), self._is_published(row.get("state"))
        text = row.cells.get("text", "")
        there = [each for each in catalogue.sessions_at(self.studio, client_id, code_id, as_instant(at)) if each.id not in self.taken]
        if there:
            found = min(there, key=lambda each: (each.discarded, each.minutes != minutes, each.published != published, each.id))
            self.taken.add(found.id)
            self.is_there(
                row,
                {
                    _("duration"): (minutes if row.get("minutes") else found.minutes, found.minutes),
                    _("state"): (published if row.get("state") else found.published, None if found.discarded else found.published),
                    _("text"): (text if text.strip() and found.text is not None else found.text, found.text),
                },
            )
            return
        intervention_id = interventions.write(self.studio, client_id, row.get("code"), at=at, minutes=minutes, text=text)
        self.taken.add(intervention_id)
        if published:
            interventions.publish(self.studio, intervention_id)
            self.published += 1
            self.unbilled += self.prices[code_id]
        self.added += 1

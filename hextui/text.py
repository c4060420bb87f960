"""Words for people: translation, dates and money in a language, and foreign text made harmless.

The language is a property of the running task (a context variable), so that a document can be made in the client's
language while the screen stays in the user's.
"""

import errno
import gettext
import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any

from hextui.errors import Refused
from hextui.money import decimals

LANGUAGES = ("en", "fr", "es")
"""What documents, mails and screens speak."""
COUNTRIES = {"fr": ("CA", "CH", "BE", "LU"), "en": ("CA", "GB", "US", "AU", "IE", "NZ"), "es": ("MX", "US", "AR", "CL", "CO")}
"""The countries whose own way of writing a language is known."""
LOCALE_FOLDER = Path(__file__).parent / "locale"

_language: ContextVar[str] = ContextVar("language", default="en")
_country: ContextVar[str] = ContextVar("country", default="")

# Invisible or direction-changing characters that make text look like what it is not.
_DECEPTIVE = re.compile(
    "[\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e00ff\U000e01f0-\U000e0fff]"
)
UNSHOWN = re.compile(f"[\\x00-\\x1f\\x7f-\\x9f\\ud800-\\udfff{_DECEPTIVE.pattern[1:]}")
"""What no terminal is ever given: controls, halves of characters, what hides or turns text."""
_PLAIN = re.compile("[ -~\u00a0-\u00ac\u00ae-\u024f]*")
"""Most text: Latin letters, without the soft hyphen."""
_ACCENTS = re.compile("[\u0300-\u034e\u0350-\u036f]+")
"""The combining marks of European letters; there are others."""
_MARKS_AT_MOST = 4
_PILE = 30
"""So many marks on one letter at most (Unicode's stream-safe text): composing a longer pile takes its length squared."""
_TYPED_AT_MOST = 4
"""So many times its limit a text may be long to be composed at all."""
_YEAR_FIRST = ("CA", "SE", "LT", "HU", "JP", "CN", "KR", "TW")
_DOTTED = ("CH", "DE", "AT", "FI", "NO", "DK", "PL", "CZ", "SK")
_LOWER = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz")


@lru_cache(maxsize=8)
def _catalogue(language: str) -> gettext.NullTranslations:
    # The code is written in English: there is no catalogue to look for.
    return gettext.NullTranslations() if language == "en" else gettext.translation("hextui", LOCALE_FOLDER, [language], fallback=True)


def _(message: str) -> str:
    """The message in the current language; English, which the code is written in, when there is no translation."""
    return _catalogue(_language.get()).gettext(message)


def N_(message: str) -> str:
    """Marks a message that is translated where it is shown (the help of commands)."""
    return message


def N_plural(one: str, many: str) -> tuple[str, str]:
    """Marks a message of two forms that is translated elsewhere."""
    return one, many


def plural(one: str, many: str, count: int) -> str:
    """The form of a message that goes with `count`, in the current language."""
    return _catalogue(_language.get()).ngettext(one, many, count)


@contextmanager
def speaking(language: str, country: str = "") -> Iterator[None]:
    """Within it, `_` speaks `language` (en, fr, es; anything else: en) with the country's dates and money."""
    spoken = _language.set(language if language in LANGUAGES else "en")
    written = _country.set(country)
    try:
        yield
    finally:
        _country.reset(written)
        _language.reset(spoken)


def spoken_by(environment: Mapping[str, str]) -> tuple[str | None, str]:
    """The user's language and country by the environment; None when it names none that the screens speak."""
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        match = re.match(r"([a-z]{2})(?:[_-]([A-Z]{2}))?", environment.get(name, ""))
        if match and match.group(1) in LANGUAGES:
            return match.group(1), match.group(2) or ""
    return None, ""


def current_country() -> str:
    """The country whose dates and money are written now; empty when none was said."""
    return _country.get()


def current_language() -> str:
    """The language that `_` speaks now."""
    return _language.get()


def _locale() -> str:
    language, country = _language.get(), _country.get()
    return f"{language}_{country}" if country in COUNTRIES.get(language, ()) else language


@lru_cache(maxsize=1)
def _amount_forms() -> dict[str, Any]:
    """How each language and country writes money (CLDR), as `locale/amounts.py` took it from Babel, which would take longer to load."""
    forms: dict[str, Any] = json.loads((LOCALE_FOLDER / "amounts.json").read_text(encoding="utf-8"))
    return forms


def _figures(amount: int, currency: str, form: Mapping[str, Any]) -> str:
    """Minor units without a sign, with the currency's own number of decimals (CLDR's differ from ISO 4217's)."""
    digits = decimals(currency)
    whole, rest = divmod(abs(amount), 10**digits)
    grouped = f"{whole:,}".replace(",", form["group"])
    return f"{grouped}{form['point']}{rest:0{digits}}" if digits else grouped


def show_money(amount: int, currency: str) -> str:
    """Minor units as the current language writes them: 5749, CAD -> `57,49 $` in French Canada."""
    form = _amount_forms()[_locale()]
    before, after = form["around"][amount < 0]
    sign = form["signs"].get(currency, currency)
    written = f"{before.replace('¤', sign)}{_figures(amount, currency, form)}{after.replace('¤', sign)}"
    return written.replace("\u202f", "\u00a0")


def show_amount(amount: int, currency: str) -> str:
    """Minor units as the current language writes them, without the currency: 5749, CAD -> `57,49` in French Canada."""
    form = _amount_forms()[_locale()]
    return ("-" if amount < 0 else "") + _figures(amount, currency, form).replace("\u202f", "\u00a0")


def show_number(number: Decimal) -> str:
    """A quantity or a rate as the current language writes it, without needless zeros."""
    from babel.numbers import format_decimal

    written = format_decimal(number, locale=_locale(), decimal_quantization=False)
    return written.replace("\u202f", "\u00a0").replace("\u2212", "-")


def show_date(day: date) -> str:
    """A calendar date in words of the current language."""
    from babel.dates import format_date

    written = format_date(day, format="long", locale=_locale()).replace("\u202f", "\u00a0")
    # French counts the first of a month, and only that.
    return f"1er{written[1:]}" if _language.get() == "fr" and day.day == 1 else written


def show_country(code: str) -> str:
    """A country's name in the current language, from its two letters."""
    from babel import Locale

    return str(Locale.parse(_locale()).territories.get(code, code))


def show_day(iso: str) -> str:
    """A calendar date (ISO) in the short form of the country: 2026-11-24 in Canada, 24/11/2026 in France; always ten cells."""
    year, month, day = iso[:4], iso[5:7], iso[8:10]
    country = _country.get() or {"fr": "FR", "es": "ES"}.get(_language.get(), "")
    if not iso or country in _YEAR_FIRST or not country:
        return iso[:10]
    if country == "US":
        return f"{month}/{day}/{year}"
    return f"{day}.{month}.{year}" if country in _DOTTED else f"{day}/{month}/{year}"


def show_moment(iso: str) -> str:
    """A local instant (ISO) in the short form of the country, to the minute."""
    return f"{show_day(iso)} {iso[11:16]}"


def show_time(instant: datetime) -> str:
    """The time of day of a local instant, in the current language."""
    from babel.dates import format_time

    return format_time(instant.time(), format="short", locale=_locale()).replace("\u202f", "\u00a0")


def why(error: OSError) -> str:
    """Why the system refused, in the current language."""
    words = {
        errno.ENOENT: _("it is not there"),
        errno.EACCES: _("this user may not"),
        errno.EPERM: _("this user may not"),
        errno.EROFS: _("the disk can only be read"),
        errno.ENOSPC: _("the disk is full"),
        errno.EDQUOT: _("the disk is full"),
        errno.EISDIR: _("it is a folder"),
        errno.ENOTDIR: _("what should be a folder is a file"),
        errno.EEXIST: _("it is there already"),
        errno.ENAMETOOLONG: _("the name is too long"),
        errno.EIO: _("the disk does not answer"),
    }
    return words.get(error.errno or 0, error.strerror or type(error).__name__)


def harmless(text: str, lines: bool = False) -> str:
    """Foreign text that can be shown: no terminal escape, no hidden direction, no pile of marks.

    Control characters become U+FFFD, deceptive ones vanish, a run of combining marks is cut. With `lines`, line ends
    and tabs stay.
    """
    if _PLAIN.fullmatch(text):
        return text
    kept: list[str] = []
    marks = 0
    for character in _DECEPTIVE.sub("", text):
        category = unicodedata.category(character)
        marks = marks + 1 if category in ("Mn", "Me", "Cf") else 0
        if marks > _MARKS_AT_MOST:
            continue
        if lines and character in "\n\t":
            kept.append(character)
        elif category in ("Cc", "Cs", "Zl", "Zp"):
            kept.append("\ufffd")
        else:
            kept.append(character)
    return "".join(kept)


def one_line(value: str, what: str, limit: int, required: bool = True) -> str:
    """A value that fits a form's field: one line, composed (NFC), without controls, `limit` characters at most.

    `what` names the field in the sentence. Raises Refused: a bad value is sent back, never repaired in silence.
    """
    typed = value.strip()
    if len(typed) > _TYPED_AT_MOST * limit:
        raise _too_long(what, len(typed), limit)
    if _without_piles(typed) != typed:
        raise Refused("bad_text", _("{what}: there are too many marks on one letter. Type it again without them.").format(what=what))
    text = unicodedata.normalize("NFC", typed)
    bad = next((c for c in text if unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp") or _DECEPTIVE.match(c)), None)
    if bad is not None:
        raise Refused(
            "bad_text",
            _("{what}: the character U+{number:04X} is not allowed. Type it again without it.").format(what=what, number=ord(bad)),
        )
    if len(text) > limit:
        raise _too_long(what, len(text), limit)
    if required and not text:
        raise Refused("empty", _("{what} is missing.").format(what=what))
    return text


def _too_long(what: str, length: int, limit: int) -> Refused:
    return Refused("too_long", _("{what}: {length} characters are too many, {limit} fit.").format(what=what, length=length, limit=limit))


def _without_piles(text: str) -> str:
    """The text without marks of which more stand on one letter than any writing has, so that it can be composed in no time."""
    if len(text) <= _PILE or text.isascii():
        return text
    kept: list[str] = []
    marks = 0
    for character in text:
        marks = marks + 1 if unicodedata.category(character) in ("Mn", "Me") else 0
        if marks <= _PILE:
            kept.append(character)
    return "".join(kept)


def many_lines(value: str, what: str, limit: int, required: bool = False) -> str:
    """Like `one_line`, for notes, addresses and reasons: line ends and tabs are allowed."""
    text = value.replace("\r\n", "\n").replace("\r", "\n")
    checked = one_line(text.replace("\n", " ").replace("\t", " "), what, limit, required)
    return unicodedata.normalize("NFC", text).strip() if checked else ""


def folded(text: str) -> str:
    """Text for comparing: without accents and case."""
    plain = _ACCENTS.sub("", unicodedata.normalize("NFKD", _without_piles(text).casefold()))
    return plain if plain.isascii() else "".join(character for character in plain if not unicodedata.combining(character))


def key_of(text: str) -> str:
    """A reference or code as it is told from others: composed, without the case of plain letters, as the store tells them."""
    return unicodedata.normalize("NFC", _without_piles(text)).strip().translate(_LOWER)


def cells(text: str) -> int:
    """How many columns of a terminal the text takes: wide characters two, combining marks none."""
    return len(text) if text.isascii() else sum(map(_cells_of, text))


def _cells_of(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def padded(text: str, width: int, right: bool = False) -> str:
    """Text made `width` columns wide, cut with an ellipsis when it is longer."""
    taken = cells(text)
    if taken > width:
        kept, taken = 0, 0
        for character in text:
            if taken + _cells_of(character) > width - 1:
                break
            taken += _cells_of(character)
            kept += 1
        text, taken = f"{text[:kept]}…", taken + 1
    space = " " * (width - taken)
    return space + text if right else text + space

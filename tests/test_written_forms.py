"""What is kept beside the program, so that no start waits for it, is what its source says."""

from importlib import resources

import pytest
from babel import Locale
from babel.numbers import format_currency, format_decimal
from hypothesis import given
from hypothesis import strategies as st

from hextui import checks
from hextui.locale import amounts
from hextui.money import CURRENCIES, decimals, to_decimal
from hextui.studio import from_instant
from hextui.text import COUNTRIES, harmless, show_amount, show_money, speaking

SPOKEN = [(language, country) for language, countries in COUNTRIES.items() for country in ("", "FR", *countries)]


def locale_of(language: str, country: str) -> str:
    """Babel's name of a language in a country that has its own way of writing it."""
    return f"{language}_{country}" if country in COUNTRIES[language] else language


def as_kept(written: str) -> str:
    """No narrow spaces, which fonts lack, and the hyphen for a minus."""
    return written.replace("\u202f", "\u00a0").replace("\u2212", "-")


@given(st.sampled_from(SPOKEN), st.sampled_from(sorted(CURRENCIES)), st.integers(-(10**12), 10**12))
def test_money_is_written_as_cldr_writes_it(spoken: tuple[str, str], currency: str, amount: int) -> None:
    """Any amount of any currency, in every language and country, with the currency's own number of decimals."""
    locale, digits = locale_of(*spoken), "0" * decimals(currency)
    pattern = str(Locale.parse(locale).currency_formats["standard"].pattern).replace("0.00", f"0.{digits}" if digits else "0")
    exact = to_decimal(amount, currency)
    with speaking(*spoken):
        assert show_money(amount, currency) == as_kept(format_currency(exact, currency, pattern, locale=locale, currency_digits=False))
        plain = "#,##0" + (f".{digits}" if digits else "")
        assert show_amount(amount, currency) == as_kept(format_decimal(exact, plain, locale=locale))


def test_the_kept_forms_are_those_of_babel() -> None:
    """`python hextui/locale/amounts.py` would change nothing."""
    assert amounts.KEPT.read_text(encoding="utf-8") == amounts.written()


def test_the_countries_are_those_of_the_time_zones_table() -> None:
    """As tzdata lists them (ISO 3166)."""
    table = resources.files("tzdata.zoneinfo").joinpath("iso3166.tab").read_text(encoding="utf-8")
    assert {line[:2] for line in table.splitlines() if not line.startswith("#")} == checks.COUNTRIES


@pytest.mark.parametrize("character", [chr(number) for number in (0x7F, 0x85, 0x9B, 0x1B, 0x300, 0x200B, 0x202E)])
def test_what_is_no_plain_text_is_looked_at_letter_by_letter(character: str) -> None:
    """The short way for plain text lets nothing through that the long way would change."""
    said = harmless(f"Zoé{character * 6}")
    assert said != f"Zoé{character * 6}"
    assert harmless("Zoé Côté · 12 ÷ ſ") == "Zoé Côté · 12 ÷ ſ"


@pytest.mark.parametrize(
    "text", ["2026-11-24T17:00:00+05:00", "2026-11-24", "2026-W48-2", "20261124T170000Z", "2026-11-24T17:00:00.5Z", "2026-13-01T00:00:00Z"]
)
def test_a_moment_is_written_in_one_way_alone(text: str) -> None:
    """What the store does not write is no moment: `verify` finds it."""
    assert from_instant("2026-11-24T17:00:05Z").isoformat() == "2026-11-24T17:00:05+00:00"
    with pytest.raises(ValueError, match=r"\d"):
        from_instant(text)

"""How each language and country writes money: `python hextui/locale/amounts.py` takes it from Babel (CLDR) and keeps it in amounts.json.

Kept, because the first screen is full of money and Babel needs longer to load than the screen to be drawn.
"""

import json
from pathlib import Path
from typing import Any

from babel import Locale
from babel.numbers import get_currency_symbol, get_decimal_symbol, get_group_symbol

from hextui.money import CURRENCIES
from hextui.text import COUNTRIES

KEPT = Path(__file__).with_suffix(".json")


def taken() -> dict[str, Any]:
    """By locale: what stands before and after a positive and a negative amount (`¤` for the currency), the decimal point, what
    parts thousands, and the currencies whose sign is not their code."""
    forms: dict[str, Any] = {}
    for language, countries in COUNTRIES.items():
        for name in (language, *(f"{language}_{country}" for country in countries)):
            locale = Locale.parse(name)
            pattern = locale.currency_formats["standard"]
            assert pattern.grouping == (3, 3)
            forms[name] = {
                "around": list(zip(pattern.prefix, pattern.suffix, strict=True)),
                "point": get_decimal_symbol(locale),
                "group": get_group_symbol(locale),
                "signs": {code: sign for code in sorted(CURRENCIES) if (sign := get_currency_symbol(code, locale)) != code},
            }
    return forms


def written() -> str:
    """The kept file's text."""
    return json.dumps(taken(), ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n"


if __name__ == "__main__":
    KEPT.write_text(written(), encoding="utf-8")

"""What people type, read without guessing: amounts, numbers, dates and moments, discounts, lines.

A text that cannot be understood raises Unreadable; one that is understood and cannot be meant raises Refused.
"""

import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from hextui.errors import Refused, Unreadable
from hextui.money import Discount, NotAnAmount, TooLarge, TooManyDecimals, parse_amount, parse_number, to_decimal
from hextui.studio import Studio
from hextui.text import _, folded

TODAY = ("today", "aujourd'hui", "aujourdhui", "auj", "hoy")
YESTERDAY = ("yesterday", "hier", "ayer")
BEFORE_YESTERDAY = ("avant-hier", "anteayer")
WEEKDAYS = (
    ("monday", "mon", "lundi", "lun", "lunes"),
    ("tuesday", "tue", "mardi", "mar", "martes"),
    ("wednesday", "wed", "mercredi", "mer", "miercoles", "mie"),
    ("thursday", "thu", "jeudi", "jeu", "jueves", "jue"),
    ("friday", "fri", "vendredi", "ven", "viernes", "vie"),
    ("saturday", "sat", "samedi", "sam", "sabado", "sab"),
    ("sunday", "sun", "dimanche", "dim", "domingo", "dom"),
)


def amount(studio: Studio, text: str) -> int:
    """An amount in minor units. Raises Unreadable, or Refused for too many decimals."""
    try:
        return parse_amount(text, studio.currency)
    except TooManyDecimals:
        raise Refused(
            "too_many_decimals", _("{amount} has more decimals than {currency} has.").format(amount=text[:40], currency=studio.currency)
        ) from None
    except TooLarge:
        raise Refused("too_large", _("{amount} is too large an amount.").format(amount=text[:40])) from None
    except NotAnAmount:
        raise Unreadable("not_an_amount", _("{amount} is no amount. Write it like 57.49.").format(amount=text[:40])) from None


def written_amount(studio: Studio, amount: int) -> str:
    """An amount as it is typed: 1250 is `12.50`."""
    return format(to_decimal(amount, studio.currency), "f")


def number(text: str) -> Decimal:
    """A number (a rate, a quantity). Raises Unreadable."""
    try:
        return parse_number(text)
    except NotAnAmount:
        raise Unreadable("not_a_number", _("{text} is no number.").format(text=text[:40])) from None


def discount(studio: Studio, text: str) -> Discount | None:
    """A discount: an amount, or a percentage with %; nothing or zero takes it away. Raises Unreadable, Refused."""
    wanted = text.strip()
    if not wanted:
        return None
    if wanted.endswith("%"):
        percent = number(wanted[:-1])
        return Discount(percent=percent) if percent else None
    value = amount(studio, wanted)
    return Discount(amount=value) if value else None


def terms(text: str) -> int:
    """Payment terms in days, or nothing for the studio's own (-1). Raises Unreadable."""
    if not text.strip():
        return -1
    if not re.fullmatch(r"\d{1,4}", text.strip()):
        raise Unreadable("not_days", _("{text} is no number of days.").format(text=text[:40]))
    return int(text)


def whole(text: str) -> int:
    """A whole number, nothing being zero. Raises Unreadable."""
    if not text.strip():
        return 0
    if not re.fullmatch(r"\d{1,9}", text.strip()):
        raise Unreadable("not_a_number", _("{text} is no whole number.").format(text=text[:40]))
    return int(text)


def iso_day(text: str) -> date:
    """A calendar date as programs write it: 2026-11-24. Raises Unreadable."""
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text.strip()):
        raise Unreadable("not_a_date", _("{text} is no date. Write it like 2026-11-24.").format(text=text[:40]))
    try:
        found = date.fromisoformat(text.strip())
    except ValueError:
        raise Unreadable("not_a_date", _("{text} is a date that does not exist.").format(text=text[:40])) from None
    if not FIRST_YEAR <= found.year <= LAST_YEAR:
        raise Unreadable("not_a_date", _("{day} lies in no year that is kept.").format(day=found.isoformat()))
    return found


def iso_moment(studio: Studio, text: str) -> datetime:
    """A date and time as programs write it; without an offset the studio's local time. Raises Unreadable, Refused."""
    try:
        when = datetime.fromisoformat(text.strip())
    except ValueError:
        raise Unreadable(
            "not_a_date", _("{text} is no date and time that exists. Write it like 2026-11-24T14:30.").format(text=text[:40])
        ) from None
    if not 1990 <= when.year <= 2999:
        raise Refused("bad_date", _("{text} is no date that can be meant.").format(text=text[:40]))
    return when if when.tzinfo is not None else _local(studio, when, text)


def has_time(text: str) -> bool:
    """Whether a date and time as programs write it says a time."""
    return re.search(r"[T ]\d", text.strip()) is not None


def _local(studio: Studio, when: datetime, text: str) -> datetime:
    """A moment of the studio's local time, which has to exist there."""
    if not 1990 <= when.year <= 2999:
        raise Refused("bad_date", _("{text} is no date that can be meant.").format(text=text[:40]))
    zone = studio.settings.timezone()
    local = when.replace(tzinfo=zone)
    there_and_back = datetime.fromtimestamp(local.timestamp(), zone).replace(tzinfo=None)
    if there_and_back != when.replace(microsecond=there_and_back.microsecond):
        raise Unreadable("not_a_date", _("{text} does not exist here: the clocks went forward then.").format(text=text[:40]))
    return local


def day(studio: Studio, text: str) -> date:
    """A calendar date as people say it: `yesterday`, `hier`, `lundi` (the last one), `24/11`, `24/11/2026`, `2026-11-24`.

    Nothing is today; a day without a year is the last one that was. Raises Unreadable.
    """
    today = studio.today()
    wanted = folded(text.strip())
    if wanted in ("", *TODAY):
        return today
    if wanted in YESTERDAY:
        return today - timedelta(days=1)
    if wanted in BEFORE_YESTERDAY:
        return today - timedelta(days=2)
    for position, names in enumerate(WEEKDAYS):
        if wanted in names:
            return today - timedelta(days=(today.weekday() - position) % 7)
    short = re.fullmatch(r"(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}))?", wanted)
    if not short:
        return iso_day(text)
    try:
        if short.group(3):
            return date(int(short.group(3)), int(short.group(2)), int(short.group(1)))
        this_year = date(today.year, int(short.group(2)), int(short.group(1)))
        return this_year if this_year <= today else this_year.replace(year=today.year - 1)
    except ValueError:
        raise Unreadable("not_a_date", _("{text} is a date that does not exist.").format(text=text[:40])) from None


def clock(text: str) -> time | None:
    """A time of day: `14:30`, `14h30`, `9h`, `2:30 pm`; None when the text is none."""
    match = re.fullmatch(r"(\d{1,2})(?:[:h](\d{2})?)?(?::\d{2})?\s*([ap])?\.?m?\.?", text.strip().lower())
    if not match or not (match.group(2) or match.group(3) or re.search("[:h]", text.lower())):
        return None
    hour, minute = int(match.group(1)), int(match.group(2) or 0)
    if match.group(3):
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if match.group(3) == "p" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def moment(studio: Studio, text: str) -> datetime:
    """A date and time as people say it: `yesterday 14:30`, `hier 14h30`, `9:00`, `lundi 8h`, `24/11 14:30`, ISO.

    Nothing is now. A day alone keeps the present time of day, or noon when that has not come yet there. Raises Unreadable.
    """
    wanted = " ".join(text.split())
    now = studio.clock().astimezone(studio.settings.timezone())
    if not wanted:
        return now
    if re.match(r"\d{4}-\d{2}-\d{2}[T ]\d", wanted):
        return iso_moment(studio, wanted)
    said, _space, last = wanted.rpartition(" ")
    at = clock(last)
    if at is None and (halves := re.fullmatch(r"(.*?)\s*(\d{1,2}(?:[:h]\d{0,2})?\s*[ap]\.?m\.?)", wanted, re.IGNORECASE)):
        said, at = halves.group(1), clock(halves.group(2))
    if at is None:
        said, at = wanted, now.time().replace(second=0, microsecond=0)
    return _local(studio, datetime.combine(day(studio, said), at), text)


def coming_day(studio: Studio, text: str) -> date:
    """A calendar date as people say it, but a weekday or a day without a year is the next one: `lundi`, `24/12`. Raises Unreadable."""
    found = day(studio, text)
    if found >= studio.today():
        return found
    wanted = folded(text.strip())
    if any(wanted in names for names in WEEKDAYS):
        return found + timedelta(days=7)
    if re.fullmatch(r"\d{1,2}\D\d{1,2}", wanted):
        leap = found.month == 2 and found.day == 29
        return found.replace(year=found.year + 1, day=28 if leap else found.day)
    return found


def counted(studio: Studio, text: str) -> int:
    """What somebody counted, in minor units: nothing below zero. Raises Unreadable, or Refused."""
    found = amount(studio, text)
    if found < 0:
        raise Refused("bad_amount", _("What is counted is not below zero."))
    return found


FIRST_YEAR, LAST_YEAR = 1990, 2999
"""The years of which anything is kept."""


def business_day(studio: Studio, text: str) -> date:
    """A calendar date of a year of which something can be kept. Raises Unreadable, or Refused for another year."""
    found = day(studio, text)
    if not FIRST_YEAR <= found.year <= LAST_YEAR:
        raise Refused("bad_date", _("{day} lies in no year that is kept.").format(day=found.isoformat()))
    return found


def check_period(first: date | None, last: date | None) -> None:
    """Refuse a time that ends before it begins. Raises Refused."""
    if first is not None and last is not None and first > last:
        raise Refused(
            "bad_time", _("{first} is after {last}: there is no such time.").format(first=first.isoformat(), last=last.isoformat())
        )

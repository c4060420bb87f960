"""What a typed setting may be: each check takes the setting's name and the typed text, and gives the value that is kept.

A value that does not fit is refused with a sentence that says what would.
"""

import ipaddress
import re
from collections.abc import Callable
from datetime import date
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from hextui.addresses import ascii_domain
from hextui.errors import Refused
from hextui.money import is_currency
from hextui.text import _, folded, many_lines, one_line

Value = str | int | bool | list[str]
Check = Callable[[str, str], Value]

NUMBER_LIMIT = 35
COUNTRIES = frozenset(
    (  # noqa: SIM905 - as a list each would take a line
        "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF "
        "CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH "
        "GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW "
        "KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG "
        "NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN "
        "SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT "
        "ZA ZM ZW"
    ).split()
)
"""The two letters of every country that there is (ISO 3166)."""
YES = ("yes", "true", "on", "1", "oui", "o", "y", "si")
NO = ("no", "false", "off", "0", "non", "n")


def refuse(name: str, message: str) -> Refused:
    """The refusal of a value: the setting's name, and what would fit."""
    return Refused("bad_setting", _("{name}: {message}").format(name=name, message=message))


def text(limit: int, required: bool = False) -> Check:
    """One line of so many characters at most."""
    return lambda name, text: one_line(text, name, limit, required)


def lines(limit: int) -> Check:
    r"""Several lines; `\n` may stand for a line's end."""
    return lambda name, text: many_lines(text.replace("\\n", "\n"), name, limit)


def choice(*choices: str) -> Check:
    """One of a few words."""

    def check(name: str, text: str) -> Value:
        if text not in choices:
            raise refuse(name, _("one of {choices}.").format(choices=", ".join(choices)))
        return text

    return check


def number(least: int, most: int) -> Check:
    """A whole number between two."""

    def check(name: str, text: str) -> Value:
        if not re.fullmatch(r"[0-9]{1,9}", text.strip()) or not least <= int(text) <= most:
            raise refuse(name, _("a whole number from {least} to {most}.").format(least=least, most=most))
        return int(text)

    return check


def flag(name: str, text: str) -> Value:
    """Yes or no, in the languages that the screens speak. Raises Refused."""
    said = folded(text.strip())
    if said not in YES + NO:
        raise refuse(name, _("yes or no."))
    return said in YES


def country_code(name: str, text: str) -> str:
    """A country as its two letters (ISO 3166), upper case. Raises Refused."""
    code = text.strip().upper()
    if code not in COUNTRIES:
        raise refuse(name, _("a country's two letters, like CA or FR."))
    return code


def email_address(name: str, text: str) -> str:
    """An e-mail address that could exist, or nothing. Raises Refused."""
    address = one_line(text, name, 254, required=False)
    if address and not is_address(address):
        raise refuse(name, _("this is no e-mail address."))
    return address


def is_address(address: str) -> bool:
    """Whether a mail can be handed over for an address, and goes nowhere else: words apart by single dots, and a domain that exists
    in servers' own writing (IDNA). No comments, routes or quotes, which servers read otherwise than people.
    """
    name, _at, domain = address.rpartition("@")
    word = r"[\w!#$%&'*+/=?^`{|}~-]+"
    # In a header "=?" begins words that whoever reads it decodes.
    if len(address) > 254 or "=?" in address or not re.fullmatch(rf"{word}(\.{word})*", name) or domain.count(".") < 1:
        return False
    try:
        ascii_domain(domain)
    except ValueError:
        return False
    return True


def is_web_address(address: str) -> bool:
    """Whether an address is one that a client can be led to: of the web, on one line, short enough for a code that a telephone reads.

    This machine itself is let through: a pretended Stripe answers there.
    """
    return re.fullmatch(r"https://[!-~]{1,2000}|http://127\.0\.0\.1[:/][!-~]{0,2000}", address) is not None


def colour(name: str, text: str) -> str:
    """A colour as the web writes it, or nothing. Raises Refused."""
    colour = text.strip().lower()
    if colour and not re.fullmatch(r"#[0-9a-f]{6}", colour):
        raise refuse(name, _("a colour like #115e59."))
    return colour


def picture(name: str, text: str) -> str:
    """A logo that was kept, by its hash, or nothing. Raises Refused."""
    kept = text.strip()
    if kept and not re.fullmatch(r"[0-9a-f]{64}\.(png|jpg)", kept):
        raise refuse(name, _("the path of a PNG or JPEG file."))
    return kept


def font_files(name: str, text: str) -> Value:
    """The paths of font files, apart by commas. Raises Refused."""
    paths = [path.strip() for path in text.split(",") if path.strip()]
    if not all(re.fullmatch(r"/[^\x00-\x1f,]{1,400}\.(ttf|otf|ttc)", path, re.IGNORECASE) for path in paths) or not 0 < len(paths) <= 5:
        raise refuse(name, _("whole paths of font files (.ttf, .otf, .ttc), apart by commas, five at most."))
    return paths


def iban(name: str, text: str) -> Value:
    """An account's number (ISO 13616), its check digits right. Raises Refused."""
    bare = "".join(text.split()).upper()
    moved = bare[4:] + bare[:4]
    known = re.fullmatch(r"[A-Z]{2}[0-9]{2}[A-Z0-9]{8,30}", bare) and int("".join(str(int(sign, 36)) for sign in moved)) % 97 == 1
    if not known:
        raise refuse(name, _("an IBAN whose check digits are right."))
    return bare


def bic(name: str, text: str) -> Value:
    """A bank's code (ISO 9362). Raises Refused."""
    bare = "".join(text.split()).upper()
    if not re.fullmatch(r"[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?", bare):
        raise refuse(name, _("a BIC of 8 or 11 letters and digits."))
    return bare


def exemption_code(name: str, text: str) -> Value:
    """A code of the European list of exemptions from VAT. Raises Refused."""
    code = text.strip().upper()
    if not re.fullmatch(r"VATEX-[A-Z]{2}-[A-Z0-9-]{1,24}", code):
        raise refuse(name, _("a code of the European list, like VATEX-FR-FRANCHISE or VATEX-EU-132-1C."))
    return code


def web_address(name: str, text: str) -> str:
    """The address of a page or server, or nothing. Raises Refused."""
    address = one_line(text, name, 500, required=False)
    if address and not re.fullmatch(r"https?://[^\s/@]+(/\S*)?", address):
        raise refuse(name, _("an address like https://example.org."))
    return address


def day(name: str, text: str) -> str:
    """A calendar day (ISO), or nothing. Raises Refused."""
    typed = text.strip()
    if not typed:
        return ""
    try:
        # (The standard library also takes other forms than this one.)
        found = date.fromisoformat(typed) if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", typed) else None
    except ValueError:
        found = None
    if found is None:
        raise refuse(name, _("a day like 2026-11-30, or nothing."))
    return found.isoformat()


def is_loopback(host: str) -> bool:
    """Whether a host is this machine itself."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def host(name: str, text: str) -> str:
    """A machine's name or address, or nothing. Raises Refused."""
    host = text.strip().strip("[]")
    if not host.isascii():
        try:
            host = ascii_domain(host)
        except ValueError:
            raise refuse(name, _("a machine's name, like smtp.example.org.")) from None
    if host and not re.fullmatch(r"[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|[0-9A-Fa-f:.]{2,45}", host):
        raise refuse(name, _("a machine's name, like smtp.example.org."))
    return host


NO_REMINDERS = "none"
DAYS_AROUND = 365


def schedule(name: str, text: str) -> str:
    """Days around the due date on which a reminder goes out, in order: `-3, 1, 7, 21`; or `none`. Raises Refused."""
    if folded(text.strip()) in (NO_REMINDERS, "aucun", "ninguno"):
        return NO_REMINDERS
    words = [word.strip() for word in text.split(",") if word.strip()]
    if not words or len(words) > 12 or not all(re.fullmatch(r"[+-]?[0-9]{1,3}", word) for word in words):
        raise refuse(name, _("days from the due date, apart by commas, like -3, 1, 7, 21; or none."))
    days = sorted({int(word) for word in words})
    if not -DAYS_AROUND <= days[0] <= days[-1] <= DAYS_AROUND:
        raise refuse(name, _("days from the due date, apart by commas, like -3, 1, 7, 21; or none."))
    return ", ".join(map(str, days))


def currency(name: str, text: str) -> Value:
    """A currency's three letters (ISO 4217), upper case. Raises Refused."""
    code = text.strip().upper()
    if not is_currency(code):
        raise refuse(name, _("a currency's three letters, like CAD or EUR."))
    return code


def timezone(name: str, text: str) -> Value:
    """A time zone's name. Raises Refused."""
    try:
        # To look one up is a hundred times faster than to list them all, which each start would wait for.
        known = re.fullmatch(r"[A-Za-z0-9_+/-]{1,60}", text) is not None and ZoneInfo(text).key == text
    except (ZoneInfoNotFoundError, ValueError, OSError):
        known = False
    if not known:
        raise refuse(name, _("a time zone's name, like America/Montreal or Europe/Paris."))
    return text


def number_form(name: str, text: str) -> Value:
    """The form of a series of numbers, like `{year}-{number:4}`. Raises Refused."""
    form = text.strip()
    if not re.fullmatch(r"[A-Za-z0-9+_/-]*(\{year\}[A-Za-z0-9+_/-]*)?\{number(:[1-9])?\}[A-Za-z0-9+_/-]*", form):
        raise refuse(
            name,
            _("letters, digits and + - _ / around {{year}} (or not) and {{number:4}}, like {{year}}-{{number:4}}.").format(),
        )
    if not re.search(r"[^0-9]", re.sub(r"\{[^}]*\}", "", form)):
        raise refuse(name, _("a letter or a sign beside the digits, so that a number is never taken for an invoice's id."))
    if len(number_text(form, 9999, 10**9)) > NUMBER_LIMIT:
        raise refuse(name, _("numbers would be longer than {limit} characters.").format(limit=NUMBER_LIMIT))
    return form


def series(form: str) -> str:
    """What two forms must not share: `{number}` and `{number:4}` give the same numbers sooner or later."""
    return re.sub(r":[1-9]\}", "}", form)


def number_text(form: str, year: int, sequence: int) -> str:
    """A document's number in the studio's form: `{year}-{number:4}`, 2026, 1 -> 2026-0001."""
    digits = re.search(r"\{number(?::([1-9]))?\}", form)
    width = int(digits.group(1) or 1) if digits else 1
    return re.sub(r"\{number(?::[1-9])?\}", f"{sequence:0{width}d}", form.replace("{year}", f"{year:04d}"))


def key_name(name: str, text: str) -> Value:
    """A key of the keyboard, by its name. Raises Refused."""
    key = text.strip()
    if not re.fullmatch(r"[a-zA-Z0-9]|[a-z_]{2,20}|f[0-9]{1,2}|ctrl\+[a-z]", key):
        raise refuse(name, _("one letter or digit, or a key's name, like delete, f5 or ctrl+k."))
    return key


def words(*choices: str) -> Check:
    """Some of a few words, apart by commas."""

    def check(name: str, typed: str) -> Value:
        chosen = [word.strip() for word in typed.split(",") if word.strip()]
        if not chosen or not set(chosen) <= set(choices):
            raise refuse(name, _("roles apart by commas, out of {roles}.").format(roles=", ".join(choices)))
        return chosen

    return check

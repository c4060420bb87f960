"""The studio's settings: one TOML file beside the store, every value checked before it is written.

A setting has a dotted name (`studio.name`). Professionals are settings too, by Unix user id
(`professionals.1000.role`). Reading never fails on a missing file: everything has a default.
"""

import ipaddress
import os
import re
import tempfile
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from importlib import resources
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from hextui.errors import Refused
from hextui.money import is_currency
from hextui.text import LANGUAGES, N_, _, folded, many_lines, one_line, why

Value = str | int | bool | list[str]

ROLES = ("owner", "manager", "professional", "assistant", "read-only")
NUMBER_LIMIT = 35
LETTER_COUNTRIES = frozenset(["US", "CA", "MX", "CL", "CO", "CR", "DO", "GT", "NI", "PA", "PH", "PR", "SV", "VE"])
SMALL_COINS_GONE = frozenset(("CAD", "CHF"))
YES = ("yes", "true", "on", "1", "oui", "o", "y", "si")
NO = ("no", "false", "off", "0", "non", "n")
NARROWED = ("free", "refund", "reverse", "cancel", "write_off")


ROLE_WORDS = {
    "owner": N_("owner"),
    "manager": N_("manager"),
    "professional": N_("professional"),
    "assistant": N_("assistant"),
    "read-only": N_("read-only"),
}


def role_word(role: str) -> str:
    """A role, as a person reads it."""
    return _(ROLE_WORDS[role])


@dataclass(frozen=True)
class Places:
    """Where a studio's things are: everything is named after the store's file. `own`: the acting person's own settings."""

    store: Path
    settings: Path
    documents: Path
    log: Path
    own: Path
    stripe: Path
    """The secret key and what else is this machine's alone: never in the store, the settings or a backup."""
    mail: Path
    """The mail server's password, and that mail is sent from here: never in the store, the settings or a backup."""


def places(store: str | None, environment: Mapping[str, str]) -> Places:
    """The files of the studio: `store` (the option --store), else HEXTUI_HOME, else the user's data folder."""
    if environment.get("HEXTUI_HOME"):
        home = Path(environment["HEXTUI_HOME"]).expanduser().absolute()
        path, log, own = home / "studio.db", home / "hextui.log", home / f"own-{os.getuid()}.toml"
    else:
        import platformdirs

        path = Path(platformdirs.user_data_dir("hextui")) / "studio.db"
        log = Path(platformdirs.user_state_dir("hextui")) / "hextui.log"
        own = Path(platformdirs.user_config_dir("hextui")) / "own.toml"
    if store:
        path = Path(store).expanduser().absolute()
        log = path.with_suffix(".log")
    documents = path.parent / f"{path.stem}.documents"
    return Places(path, path.with_suffix(".toml"), documents, log, own, path.with_suffix(".stripe"), path.with_suffix(".mail"))


def _refuse(name: str, message: str) -> Refused:
    return Refused("bad_setting", _("{name}: {message}").format(name=name, message=message))


def _text(limit: int, required: bool = False) -> Callable[[str, str], Value]:
    return lambda name, text: one_line(text, name, limit, required)


def _lines(limit: int) -> Callable[[str, str], Value]:
    return lambda name, text: many_lines(text.replace("\\n", "\n"), name, limit)


def _choice(*choices: str) -> Callable[[str, str], Value]:
    def check(name: str, text: str) -> Value:
        if text not in choices:
            raise _refuse(name, _("one of {choices}.").format(choices=", ".join(choices)))
        return text

    return check


def _number(least: int, most: int) -> Callable[[str, str], Value]:
    def check(name: str, text: str) -> Value:
        if not re.fullmatch(r"[0-9]{1,9}", text.strip()) or not least <= int(text) <= most:
            raise _refuse(name, _("a whole number from {least} to {most}.").format(least=least, most=most))
        return int(text)

    return check


def _flag(name: str, text: str) -> Value:
    said = folded(text.strip())
    if said not in YES + NO:
        raise _refuse(name, _("yes or no."))
    return said in YES


_USUAL = {
    "CA": ("CAD", "America/Montreal"), "US": ("USD", ""), "CH": ("CHF", "Europe/Zurich"), "GB": ("GBP", "Europe/London"), "MX": ("MXN", ""),
    "JP": ("JPY", "Asia/Tokyo"), "FR": ("EUR", "Europe/Paris"), "BE": ("EUR", "Europe/Brussels"), "ES": ("EUR", "Europe/Madrid"),
    "LU": ("EUR", "Europe/Luxembourg"), "MC": ("EUR", "Europe/Monaco"),
}  # fmt: skip
_EURO = ("AT", "BG", "CY", "DE", "EE", "FI", "GR", "HR", "IE", "IT", "LT", "LV", "MT", "NL", "PT", "SI", "SK")


def usual_for(country: str) -> tuple[str, str]:
    """The currency and the time zone that a studio in that country usually has, as far as they are known; else empty, or this machine's."""
    machine = str(Path("/etc/localtime").resolve()).partition("zoneinfo/")[2] or "UTC"
    currency, zone = _USUAL.get(country.strip().upper(), ("EUR" if country.strip().upper() in _EURO else "", ""))
    return currency, zone or machine


@lru_cache(maxsize=1)
def countries() -> frozenset[str]:
    """The two letters of every country that there is (ISO 3166)."""
    table = resources.files("tzdata.zoneinfo").joinpath("iso3166.tab").read_text(encoding="utf-8")
    return frozenset(line[:2] for line in table.splitlines() if not line.startswith("#"))


def country_code(name: str, text: str) -> str:
    """A country as its two letters (ISO 3166), upper case. Raises Refused."""
    code = text.strip().upper()
    if code not in countries():
        raise _refuse(name, _("a country's two letters, like CA or FR."))
    return code


def email_address(name: str, text: str) -> str:
    """An e-mail address that could exist, or nothing. Raises Refused."""
    address = one_line(text, name, 254, required=False)
    if address and not is_address(address):
        raise _refuse(name, _("this is no e-mail address."))
    return address


def is_address(address: str) -> bool:
    """Whether a mail can be handed over for an address, and goes nowhere else: words apart by single dots, and a domain that exists
    in servers' own writing (IDNA). No comments, routes or quotes, which servers read otherwise than people.
    """
    name, _at, domain = address.rpartition("@")
    word = r"[\w!#$%&'*+/=?^`{|}~-]+"
    if len(address) > 254 or not re.fullmatch(rf"{word}(\.{word})*", name) or domain.count(".") < 1:
        return False
    try:
        labels = [label.encode("idna").decode("ascii") for label in domain.split(".")]
    except UnicodeError:
        return False
    return all(re.fullmatch(r"[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?", label) for label in labels)


def _colour(name: str, text: str) -> str:
    """A colour as the web writes it, or nothing. Raises Refused."""
    colour = text.strip().lower()
    if colour and not re.fullmatch(r"#[0-9a-f]{6}", colour):
        raise _refuse(name, _("a colour like #115e59."))
    return colour


def _picture(name: str, text: str) -> str:
    """A logo that was kept, by its hash, or nothing. Raises Refused."""
    kept = text.strip()
    if kept and not re.fullmatch(r"[0-9a-f]{64}\.(png|jpg)", kept):
        raise _refuse(name, _("the path of a PNG or JPEG file."))
    return kept


def _web_address(name: str, text: str) -> str:
    """The address of a page or server, or nothing. Raises Refused."""
    address = one_line(text, name, 500, required=False)
    if address and not re.fullmatch(r"https?://[^\s/@]+(/\S*)?", address):
        raise _refuse(name, _("an address like https://example.org."))
    return address


def is_loopback(host: str) -> bool:
    """Whether a host is this machine itself."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _host(name: str, text: str) -> str:
    """A machine's name or address, or nothing. Raises Refused."""
    host = text.strip().strip("[]")
    if host and not re.fullmatch(r"[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|[0-9A-Fa-f:.]{2,45}", host):
        raise _refuse(name, _("a machine's name, like smtp.example.org."))
    return host


NO_REMINDERS = "none"
DAYS_AROUND = 365


def _schedule(name: str, text: str) -> str:
    """Days around the due date on which a reminder goes out, in order: `-3, 1, 7, 21`; or `none`. Raises Refused."""
    if folded(text.strip()) in (NO_REMINDERS, "aucun", "ninguno"):
        return NO_REMINDERS
    words = [word.strip() for word in text.split(",") if word.strip()]
    if not words or len(words) > 12 or not all(re.fullmatch(r"[+-]?[0-9]{1,3}", word) for word in words):
        raise _refuse(name, _("days from the due date, apart by commas, like -3, 1, 7, 21; or none."))
    days = sorted({int(word) for word in words})
    if not -DAYS_AROUND <= days[0] <= days[-1] <= DAYS_AROUND:
        raise _refuse(name, _("days from the due date, apart by commas, like -3, 1, 7, 21; or none."))
    return ", ".join(map(str, days))


def _currency(name: str, text: str) -> Value:
    code = text.strip().upper()
    if not is_currency(code):
        raise _refuse(name, _("a currency's three letters, like CAD or EUR."))
    return code


def _timezone(name: str, text: str) -> Value:
    try:
        # To look one up is a hundred times faster than to list them all, which each start would wait for.
        known = re.fullmatch(r"[A-Za-z0-9_+/-]{1,60}", text) is not None and ZoneInfo(text).key == text
    except (ZoneInfoNotFoundError, ValueError, OSError):
        known = False
    if not known:
        raise _refuse(name, _("a time zone's name, like America/Montreal or Europe/Paris."))
    return text


def _number_form(name: str, text: str) -> Value:
    form = text.strip()
    if not re.fullmatch(r"[A-Za-z0-9+_/-]*(\{year\}[A-Za-z0-9+_/-]*)?\{number(:[1-9])?\}[A-Za-z0-9+_/-]*", form):
        raise _refuse(
            name,
            _("letters, digits and + - _ / around {{year}} (or not) and {{number:4}}, like {{year}}-{{number:4}}.").format(),
        )
    if not re.search(r"[^0-9]", re.sub(r"\{[^}]*\}", "", form)):
        raise _refuse(name, _("a letter or a sign beside the digits, so that a number is never taken for an invoice's id."))
    if len(number_text(form, 9999, 10**9)) > NUMBER_LIMIT:
        raise _refuse(name, _("numbers would be longer than {limit} characters.").format(limit=NUMBER_LIMIT))
    return form


def _series(form: str) -> str:
    """What two forms must not share: `{number}` and `{number:4}` give the same numbers sooner or later."""
    return re.sub(r":[1-9]\}", "}", form)


def number_text(form: str, year: int, sequence: int) -> str:
    """A document's number in the studio's form: `{year}-{number:4}`, 2026, 1 -> 2026-0001."""
    digits = re.search(r"\{number(?::([1-9]))?\}", form)
    width = int(digits.group(1) or 1) if digits else 1
    return re.sub(r"\{number(?::[1-9])?\}", f"{sequence:0{width}d}", form.replace("{year}", f"{year:04d}"))


def _key_name(name: str, text: str) -> Value:
    key = text.strip()
    if not re.fullmatch(r"[a-zA-Z0-9]|[a-z_]{2,20}|f[0-9]{1,2}|ctrl\+[a-z]", key):
        raise _refuse(name, _("one letter or digit, or a key's name, like delete, f5 or ctrl+k."))
    return key


def _roles(name: str, text: str) -> Value:
    chosen = [word.strip() for word in text.split(",") if word.strip()]
    unknown = [role for role in chosen if role not in ROLES[:-1]]
    if unknown or not chosen:
        raise _refuse(name, _("roles apart by commas, out of {roles}.").format(roles=", ".join(ROLES[:-1])))
    return chosen


@dataclass(frozen=True)
class Key:
    """A setting: how a typed value is checked, and what stands when it is not set."""

    check: Callable[[str, str], Value]
    default: Value | Callable[["Settings"], Value]


MAIL_PORTS = {"starttls": 587, "tls": 465, "none": 25}

KEYS: dict[str, Key] = {
    "studio.name": Key(_text(200, required=True), ""),
    "studio.address": Key(_lines(500), ""),
    "studio.country": Key(country_code, ""),
    "studio.region": Key(
        _text(40),
        lambda settings: "QC" if settings.text("studio.timezone") == "America/Montreal" else "",
    ),
    "studio.currency": Key(_currency, ""),
    "studio.timezone": Key(_timezone, "UTC"),
    "studio.language": Key(_choice(*LANGUAGES), "en"),
    "studio.email": Key(email_address, ""),
    "studio.phone": Key(_text(40), ""),
    "studio.website": Key(_text(200), ""),
    "studio.legal_form": Key(_text(100), ""),
    "studio.registration": Key(_text(60), ""),
    "studio.vat_number": Key(_text(40), ""),
    "billing.terms": Key(_number(0, 365), 30),
    "billing.prices_include_tax": Key(_flag, False),
    "billing.cash_rounding": Key(_flag, lambda settings: settings.text("studio.currency") in SMALL_COINS_GONE),
    "billing.tax_exemption": Key(_text(200), ""),
    "billing.late_rate": Key(_text(100), ""),
    "numbers.invoice": Key(_number_form, "{year}-{number:4}"),
    "numbers.credit_note": Key(_number_form, "A{year}-{number:4}"),
    "numbers.first_invoice": Key(_number(1, 99_999_999), 1),
    "numbers.first_credit_note": Key(_number(1, 99_999_999), 1),
    "documents.paper": Key(
        _choice("A4", "Letter"), lambda settings: "Letter" if settings.text("studio.country") in LETTER_COUNTRIES else "A4"
    ),
    "documents.logo": Key(_picture, ""),
    "documents.colour": Key(_colour, ""),
    "documents.footer": Key(_lines(300), ""),
    "documents.note": Key(_lines(1000), ""),
    "stripe.api_base": Key(_web_address, ""),
    "stripe.pay_links": Key(_flag, True),
    "stripe.return_url": Key(_web_address, ""),
    "mail.host": Key(_host, ""),
    "mail.port": Key(_number(1, 65535), lambda settings: MAIL_PORTS[settings.text("mail.security")]),
    "mail.security": Key(_choice("starttls", "tls", "none"), "starttls"),
    "mail.user": Key(_text(200), ""),
    "mail.sender": Key(email_address, lambda settings: settings.text("studio.email")),
    "mail.reply_to": Key(email_address, ""),
    "mail.bcc": Key(email_address, ""),
    "mail.delay": Key(_number(0, 1440), 5),
    "remind.schedule": Key(_schedule, "-3, 1, 7, 21"),
    **{f"permissions.{verb}": Key(_roles, []) for verb in NARROWED},
}


def has_colours(environment: Mapping[str, str]) -> bool:
    """Whether this terminal shows, and its user wants, more than sixteen colours."""
    many = "256" in environment.get("TERM", "") or environment.get("COLORTERM", "") in ("truecolor", "24bit")
    return many and not environment.get("NO_COLOR")


THEMES = ("dusk", "paper", "plain")
OWN_KEYS: dict[str, Key] = {
    "my.language": Key(_choice("", *LANGUAGES), ""),
    "my.theme": Key(_choice("", *THEMES), ""),
}
"""A person's own settings: the language of the screens and the looks; `my.keys.VERB` is the key of a verb."""

PROFESSIONAL_KEYS: dict[str, Key] = {
    "name": Key(_text(200), ""),
    "role": Key(_choice(*ROLES), "read-only"),
    "title": Key(_text(100), ""),
    "association": Key(_text(200), ""),
    "member_number": Key(_text(60), ""),
}
FIXED = ("studio.currency",)


@dataclass(frozen=True)
class Professional:
    """A person who works in the studio, known by the Unix user id."""

    uid: int
    name: str
    role: str
    title: str = ""
    association: str = ""
    member_number: str = ""


def find_key(name: str) -> Key:
    """The setting of that dotted name. Raises Refused."""
    if name in KEYS:
        return KEYS[name]
    if name in OWN_KEYS:
        return OWN_KEYS[name]
    if re.fullmatch(r"my\.keys\.[a-z_]{1,40}", name):
        return Key(_key_name, "")
    parts = name.split(".")
    if len(parts) == 3 and parts[0] == "professionals" and re.fullmatch(r"0|[1-9][0-9]{0,9}", parts[1]) and parts[2] in PROFESSIONAL_KEYS:
        return PROFESSIONAL_KEYS[parts[2]]
    if name == "mail.password":
        raise Refused("secret_setting", _("A password is no setting: `hextui mail password` asks for it. Nothing was changed."))
    raise Refused(
        "unknown_setting",
        _("There is no setting {name}. `hextui settings list` shows them all.").format(name=one_line(name, _("The setting"), 100)),
    )


@dataclass(frozen=True)
class Settings:
    """All settings of a studio; immutable: `changed` makes a new one."""

    values: Mapping[str, Value] = field(default_factory=dict)

    def get(self, name: str) -> Value:
        """The value that stands, the default included. Raises Refused for an unknown name."""
        key = find_key(name)
        if name in self.values:
            return self.values[name]
        return key.default(self) if callable(key.default) else key.default

    def text(self, name: str) -> str:
        """A text setting."""
        return str(self.get(name))

    def number(self, name: str) -> int:
        """A whole number setting."""
        value = self.get(name)
        return value if isinstance(value, int) else 0

    def flag(self, name: str) -> bool:
        """A yes-or-no setting."""
        return self.get(name) is True

    def names(self, name: str) -> list[str]:
        """A setting that is a list of words."""
        value = self.get(name)
        return list(value) if isinstance(value, list) else []

    def reminder_days(self) -> list[int]:
        """The schedule of reminders: days from the due date, in order, negative before it."""
        schedule = self.text("remind.schedule")
        return [] if schedule == NO_REMINDERS else [int(day) for day in schedule.split(",")]

    def timezone(self) -> ZoneInfo:
        """The studio's time zone, in which its calendar dates are reckoned."""
        return ZoneInfo(self.text("studio.timezone"))

    def professionals(self) -> dict[int, Professional]:
        """Everybody who is configured, by Unix user id."""
        uids = sorted({int(name.split(".")[1]) for name in self.values if name.startswith("professionals.")})
        return {uid: Professional(uid, **{part: self.text(f"professionals.{uid}.{part}") for part in PROFESSIONAL_KEYS}) for uid in uids}

    def changed(self, name: str, text: str) -> "Settings":
        """These settings with one more typed value, checked; nothing typed sets the default again. Raises Refused."""
        key = find_key(name)
        values = dict(self.values)
        if not text.strip() and name != "studio.name":
            values.pop(name, None)
        else:
            values[name] = key.check(name, text)
        settings = Settings(values)
        if _series(settings.text("numbers.invoice")) == _series(settings.text("numbers.credit_note")):
            raise _refuse(name, _("invoices and credit notes need numbers of different forms."))
        host = settings.text("mail.host")
        if settings.text("mail.security") == "none" and host and not is_loopback(host):
            # A password and the clients' invoices would cross the network for everybody to read.
            raise _refuse(name, _("without encryption mail goes to this machine alone (127.0.0.1). Set mail.security to starttls or tls."))
        return settings

    def names_shown(self) -> list[str]:
        """Every name that can be listed: all the studio's, and those of the professionals that are set."""
        return [*KEYS, *sorted(name for name in self.values if name.startswith("professionals."))]

    def write(self, path: Path, mode: int = 0o600) -> None:
        """Write the file whole or not at all."""
        import tomli_w

        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        tree: dict[str, object] = {}
        for name, value in self.values.items():
            *folders, leaf = name.split(".")
            branch = tree
            for folder in folders:
                branch = branch.setdefault(folder, {})  # type: ignore[assignment]
            branch[leaf] = value
        handle, temporary = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        try:
            os.fchmod(handle, mode)
            with os.fdopen(handle, "wb") as file:
                tomli_w.dump(tree, file)
                file.flush()
                os.fsync(file.fileno())
            os.replace(temporary, path)
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise


def _flat(tree: Mapping[str, object], prefix: str = "") -> dict[str, object]:
    values: dict[str, object] = {}
    for name, value in tree.items():
        if isinstance(value, dict):
            values.update(_flat(value, f"{prefix}{name}."))
        else:
            values[prefix + name] = value
    return values


def read_settings(path: Path) -> Settings:
    """The settings in a file; none when there is no file. Raises Refused when the file cannot be read or holds nonsense."""
    try:
        tree = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        raise Refused(
            "bad_settings_file", _("The settings in {path} cannot be read: {reason}.").format(path=path, reason=why(error))
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Refused("bad_settings_file", _("The settings in {path} cannot be read: {reason}.").format(path=path, reason=error)) from error
    checked: dict[str, Value] = {}
    for name, value in _flat(tree).items():
        typed = (
            ",".join(map(str, value))
            if isinstance(value, list)
            else {True: "yes", False: "no"}.get(value, str(value))
            if isinstance(value, bool)
            else str(value)
        )
        checked[name] = find_key(name).check(name, typed)
    return Settings(checked)

"""The studio's settings: one TOML file beside the store, every value checked before it is written.

A setting has a dotted name (`studio.name`). Professionals are settings too, by Unix user id
(`professionals.1000.role`). Reading never fails on a missing file: everything has a default.
"""

import os
import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from zoneinfo import ZoneInfo

from hextui import checks
from hextui.checks import Value
from hextui.errors import Refused
from hextui.text import LANGUAGES, N_, _, one_line, why

ROLES = ("owner", "manager", "professional", "assistant", "read-only")
LETTER_COUNTRIES = frozenset(["US", "CA", "MX", "CL", "CO", "CR", "DO", "GT", "NI", "PA", "PH", "PR", "SV", "VE"])
SMALL_COINS_GONE = frozenset(("CAD", "CHF"))
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
    return _(ROLE_WORDS[role]) if role in ROLE_WORDS else _("nobody here")


@dataclass(frozen=True)
class Places:
    """Where a studio's things are: everything is named after the store's file. `home`: the folder that HEXTUI_HOME names."""

    store: Path
    settings: Path
    documents: Path
    log: Path
    home: Path | None
    stripe: Path
    """The secret key and what else is this machine's alone: never in the store, the settings or a backup."""
    mail: Path
    """The mail server's password, and that mail is sent from here: never in the store, the settings or a backup."""

    @property
    def own(self) -> Path:
        """The acting person's own settings."""
        if self.home is not None:
            return self.home / f"own-{os.getuid()}.toml"
        import platformdirs

        return Path(platformdirs.user_config_dir("hextui")) / "own.toml"


def _real(path: Path) -> Path:
    """Where a path leads: whoever comes by a link finds the same documents, log and queue of writers as everybody else."""
    try:
        return path.expanduser().resolve()
    except (OSError, RuntimeError):
        # A link that leads in a circle: opening the store says so.
        return path.expanduser().absolute()


def places(store: str | None, environment: Mapping[str, str]) -> Places:
    """The files of the studio: `store` (the option --store), else HEXTUI_HOME, else the user's data folder."""
    home = _real(Path(environment["HEXTUI_HOME"])) if environment.get("HEXTUI_HOME") else None
    if store:
        path = _real(Path(store))
        log = path.with_suffix(".log")
    elif home is not None:
        path, log = _real(home / "studio.db"), home / "hextui.log"
    else:
        import platformdirs

        path = _real(Path(platformdirs.user_data_dir("hextui")) / "studio.db")
        log = Path(platformdirs.user_state_dir("hextui")) / "hextui.log"
    documents = path.parent / f"{path.stem}.documents"
    return Places(path, path.with_suffix(".toml"), documents, log, home, path.with_suffix(".stripe"), path.with_suffix(".mail"))


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


@dataclass(frozen=True)
class Key:
    """A setting: how a typed value is checked, and what stands when it is not set."""

    check: Callable[[str, str], Value]
    default: Value | Callable[["Settings"], Value]


MAIL_PORTS = {"starttls": 587, "tls": 465, "none": 25}

KEYS: dict[str, Key] = {
    "studio.name": Key(checks.text(200, required=True), ""),
    "studio.address": Key(checks.lines(500), ""),
    "studio.country": Key(checks.country_code, ""),
    "studio.region": Key(
        checks.text(40),
        lambda settings: "QC" if settings.text("studio.timezone") == "America/Montreal" else "",
    ),
    "studio.currency": Key(checks.currency, ""),
    "studio.timezone": Key(checks.timezone, "UTC"),
    "studio.language": Key(checks.choice(*LANGUAGES), "en"),
    "studio.email": Key(checks.email_address, ""),
    "studio.phone": Key(checks.text(40), ""),
    "studio.website": Key(checks.text(200), ""),
    "studio.legal_form": Key(checks.text(100), ""),
    "studio.registration": Key(checks.text(60), ""),
    "studio.vat_number": Key(checks.text(40), ""),
    "studio.iban": Key(checks.iban, ""),
    "studio.bic": Key(checks.bic, ""),
    "billing.terms": Key(checks.number(0, 365), 30),
    "billing.prices_include_tax": Key(checks.flag, False),
    "billing.cash_rounding": Key(checks.flag, lambda settings: settings.text("studio.currency") in SMALL_COINS_GONE),
    "billing.tax_exemption": Key(checks.text(200), ""),
    "billing.tax_exemption_code": Key(
        checks.exemption_code,
        lambda settings: "VATEX-FR-FRANCHISE" if "293 B" in settings.text("billing.tax_exemption").replace("\u00a0", " ") else "",
    ),
    "billing.vat_due": Key(checks.choice("payment", "invoice"), "payment"),
    "billing.locked_until": Key(checks.day, ""),
    "billing.late_rate": Key(checks.text(100), ""),
    "numbers.invoice": Key(checks.number_form, "{year}-{number:4}"),
    "numbers.credit_note": Key(checks.number_form, "A{year}-{number:4}"),
    "numbers.first_invoice": Key(checks.number(1, 99_999_999), 1),
    "numbers.first_credit_note": Key(checks.number(1, 99_999_999), 1),
    "documents.paper": Key(
        checks.choice("A4", "Letter"), lambda settings: "Letter" if settings.text("studio.country") in LETTER_COUNTRIES else "A4"
    ),
    "documents.logo": Key(checks.picture, ""),
    "documents.colour": Key(checks.colour, ""),
    "documents.footer": Key(checks.lines(300), ""),
    "documents.note": Key(checks.lines(1000), ""),
    "documents.fonts": Key(checks.font_files, []),
    "documents.factur_x": Key(checks.flag, lambda settings: settings.text("studio.country") == "FR"),
    "documents.after_payment": Key(checks.choice("receipted", "receipt", "invoice"), "receipted"),
    "stripe.api_base": Key(checks.web_address, ""),
    "stripe.pay_links": Key(checks.flag, True),
    "stripe.return_url": Key(checks.web_address, ""),
    "mail.host": Key(checks.host, ""),
    "mail.port": Key(checks.number(1, 65535), lambda settings: MAIL_PORTS[settings.text("mail.security")]),
    "mail.security": Key(checks.choice("starttls", "tls", "none"), "starttls"),
    "mail.user": Key(checks.text(200), ""),
    "mail.sender": Key(checks.email_address, lambda settings: settings.text("studio.email")),
    "mail.reply_to": Key(checks.email_address, ""),
    "mail.bcc": Key(checks.email_address, ""),
    "mail.delay": Key(checks.number(0, 1440), 5),
    "backup.daily": Key(checks.flag, True),
    "remind.schedule": Key(checks.schedule, "-3, 1, 7, 21"),
    **{f"permissions.{verb}": Key(checks.words(*ROLES[:-1]), []) for verb in NARROWED},
}


def has_colours(environment: Mapping[str, str]) -> bool:
    """Whether this terminal shows, and its user wants, more than sixteen colours."""
    many = "256" in environment.get("TERM", "") or environment.get("COLORTERM", "") in ("truecolor", "24bit")
    return many and not environment.get("NO_COLOR")


THEMES = ("dusk", "paper", "plain")
OWN_KEYS: dict[str, Key] = {
    "my.language": Key(checks.choice("", *LANGUAGES), ""),
    "my.theme": Key(checks.choice("", *THEMES), ""),
}
"""A person's own settings: the language of the screens and the looks; `my.keys.VERB` is the key of a verb."""

PROFESSIONAL_KEYS: dict[str, Key] = {
    "name": Key(checks.text(200), ""),
    "role": Key(checks.choice(*ROLES), "read-only"),
    "title": Key(checks.text(100), ""),
    "association": Key(checks.text(200), ""),
    "member_number": Key(checks.text(60), ""),
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
        return Key(checks.key_name, "")
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
        """The value that stands, the default included. Raises Refused for an unknown name that has no value."""
        if name in self.values:
            return self.values[name]
        key = find_key(name)
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
        return [] if schedule == checks.NO_REMINDERS else [int(day) for day in schedule.split(",")]

    def timezone(self) -> ZoneInfo:
        """The studio's time zone, in which its calendar dates are reckoned."""
        return self._timezone

    @cached_property
    def _timezone(self) -> ZoneInfo:
        return ZoneInfo(self.text("studio.timezone"))

    def professionals(self) -> Mapping[int, Professional]:
        """Everybody who is configured, by Unix user id."""
        return self._professionals

    @cached_property
    def _professionals(self) -> Mapping[int, Professional]:
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
        if checks.series(settings.text("numbers.invoice")) == checks.series(settings.text("numbers.credit_note")):
            raise checks.refuse(name, _("invoices and credit notes need numbers of different forms."))
        host = settings.text("mail.host")
        if settings.text("mail.security") == "none" and host and not checks.is_loopback(host):
            # A password and the clients' invoices would cross the network for everybody to read.
            raise checks.refuse(
                name, _("without encryption mail goes to this machine alone (127.0.0.1). Set mail.security to starttls or tls.")
            )
        return settings

    def names_shown(self) -> list[str]:
        """Every name that can be listed: all the studio's, and those of the professionals that are set."""
        return [*KEYS, *sorted(name for name in self.values if name.startswith("professionals."))]

    def write(self, path: Path, mode: int = 0o600) -> None:
        """Write the file whole or not at all."""
        import tempfile

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


def own_settings(where: Places) -> Settings:
    """A person's own settings; the usual ones where the file cannot be read."""
    own = read_settings(where.own)
    return Settings({name: value for name, value in own.values.items() if name in OWN_KEYS or name.startswith("my.keys.")})


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

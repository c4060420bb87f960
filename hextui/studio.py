"""What every verb and view is given first: the open store, the settings, the clock, and who is acting."""

import os
import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TextIO

from hextui.errors import Refused
from hextui.settings import Places, Professional, Settings, read_settings
from hextui.store import Store, open_store
from hextui.text import _

Clock = Callable[[], datetime]
INSTANT = "%Y-%m-%dT%H:%M:%SZ"
_WRITTEN = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z", re.ASCII)


def system_clock() -> datetime:
    """The machine's time, in UTC."""
    return datetime.now(UTC)


BY_ITSELF = "by itself"
"""The terminal of what the application does without a key, while somebody has it open."""


def terminal_name(environment: Mapping[str, str] = os.environ) -> str:
    """The terminal that the acting person sits at, for the journal; empty for a script.

    With it, where there is one, the address that he comes from over SSH, and who he was before `sudo`.
    """
    seat = next((name for stream in (sys.stdin, sys.stderr, sys.stdout) if (name := _terminal_of(stream))), "")
    address = environment.get("SSH_CONNECTION", "").partition(" ")[0]
    before = environment.get("SUDO_UID", "")
    parts = (
        seat,
        address if re.fullmatch(r"[0-9A-Fa-f.:]{2,45}(%[A-Za-z0-9]{1,15})?", address) else "",
        f"sudo:{before}" if re.fullmatch(r"[0-9]{1,10}", before) else "",
    )
    return " ".join(part for part in parts if part)


def _terminal_of(stream: TextIO | None) -> str:
    try:
        return os.ttyname(stream.fileno()) if stream is not None and stream.isatty() else ""
    except (OSError, ValueError):
        # Closed, or a terminal that has no name here (in a container, say).
        return ""


def random_token() -> str:
    """128 random bits as hexadecimal digits (salts, identifiers)."""
    # (As `secrets.token_hex`, which takes longer to load than everything else here.)
    return os.urandom(16).hex()


def stamp_of(path: Path) -> tuple[int, ...]:
    """What tells whether a file is another than before."""
    try:
        status = path.stat()
    except OSError:
        # Gone, or kept from us: either way it cannot be read.
        return ()
    return (status.st_mtime_ns, status.st_size, status.st_ino)


def as_instant(moment: datetime) -> str:
    """A moment as the store writes it: UTC, to the second."""
    return moment.astimezone(UTC).strftime(INSTANT)


def from_instant(text: str) -> datetime:
    """A moment from the store, in UTC. Raises ValueError for what is none as the store writes it."""
    if not _WRITTEN.fullmatch(text):
        raise ValueError(text)
    return datetime.fromisoformat(text)


NOBODY = ""
"""The role of who does not work in the studio."""


def unknown_user(uid: int) -> Refused:
    """The refusal of who does not work in the studio (any more)."""
    return Refused(
        "unknown_user",
        _(
            "User {uid} does not work in this studio. Its owner can change that: "
            "`hextui settings set professionals.{uid}.role professional`."
        ).format(uid=uid),
    )


@dataclass(frozen=True)
class Studio:
    """An open studio with somebody at work in it."""

    places: Places
    store: Store
    settings: Settings
    uid: int
    terminal: str = ""
    clock: Clock = system_clock
    token: Callable[[], str] = random_token
    settings_stamp: tuple[int, ...] | None = None
    """What the settings' file was like when they were read; None: they are not looked at again."""

    @property
    def currency(self) -> str:
        """The studio's one currency (ISO 4217)."""
        return self.settings.text("studio.currency")

    def now(self) -> str:
        """The present instant, UTC, as the store writes it."""
        return as_instant(self.clock())

    def today(self) -> date:
        """The studio's local calendar date."""
        return self.clock().astimezone(self.settings.timezone()).date()

    def start_of(self, day: date) -> str:
        """The instant (UTC, as the store writes it) at which a local calendar day begins."""
        return as_instant(datetime(day.year, day.month, day.day, tzinfo=self.settings.timezone()))

    def start_of_today(self) -> str:
        """The instant (UTC, as the store writes it) at which the studio's present day began."""
        return self.start_of(self.today())

    def local(self, instant: str) -> datetime:
        """A stored instant in the studio's time zone."""
        return from_instant(instant).astimezone(self.settings.timezone())

    def professional(self, uid: int | None = None) -> Professional:
        """Who that user is here (without `uid`: who is acting). An unknown one has his number for a name."""
        wanted = self.uid if uid is None else uid
        return self.settings.professionals().get(wanted) or Professional(wanted, "", "read-only")

    @property
    def role(self) -> str:
        """The acting person's role; the owner's as long as nobody is configured."""
        return self.role_in(self.settings)

    def role_in(self, settings: Settings) -> str:
        """The acting person's role by these settings; NOBODY when he is no longer in them."""
        people = settings.professionals()
        if not people:
            return "owner"
        return people[self.uid].role if self.uid in people else NOBODY

    def present_settings(self) -> Settings:
        """The settings as they are on the disk now, read anew only when the file is another. Raises Refused where they are gone."""
        if self.settings_stamp is None:
            return self.settings
        stamp = stamp_of(self.places.settings)
        if stamp == self.settings_stamp:
            return self.settings
        if not stamp:
            # Not "nobody is configured": then everybody would be the owner.
            raise Refused(
                "settings_gone",
                _("The studio's settings {path} are gone. Nothing was changed; put them back from a copy (`hextui restore`).").format(
                    path=self.places.settings
                ),
            )
        settings = read_settings(self.places.settings)
        if not self.fits(settings):
            raise Refused(
                "settings_differ",
                _("The studio's settings {path} are not this studio's any more. Nothing was changed; put them back from a copy.").format(
                    path=self.places.settings
                ),
            )
        return settings

    def fits(self, settings: Settings) -> bool:
        """Whether settings can be this studio's: its currency, and somebody who works in it where there was somebody.

        A file that is being written by hand, or was emptied, would make everybody the owner.
        """
        is_ours = settings.text("studio.currency") == self.currency
        return is_ours and (bool(settings.professionals()) or not self.settings.professionals())

    def name_of(self, uid: int) -> str:
        """The name that is shown for a user: from the settings, else the account's, else the number."""
        import pwd

        configured = self.professional(uid).name
        if configured:
            return configured
        try:
            return pwd.getpwuid(uid).pw_name
        except KeyError:
            return str(uid)

    def find_user(self, text: str) -> int:
        """The user id for a number, an account's name or a configured name. Raises Refused."""
        import pwd

        known = self.settings.professionals()
        if text.isascii() and text.isdigit() and len(text) <= 10:
            return int(text)
        matches = [person.uid for person in known.values() if person.name.casefold() == text.casefold()]
        if len(matches) == 1:
            return matches[0]
        try:
            return pwd.getpwnam(text).pw_uid
        except (KeyError, ValueError, UnicodeError):
            raise Refused("unknown_user", _("There is no user of that name. Give the account's name or its number.")) from None


def open_studio(places: Places, uid: int | None = None, clock: Clock = system_clock, terminal: str | None = None) -> Studio:
    """Open the studio for a user (default: whoever runs the program).

    Raises Refused: no store, a damaged or newer one, settings that do not fit it, or a user who is not in the settings.
    """
    stamp = stamp_of(places.settings)
    settings = read_settings(places.settings)
    store = open_store(places.store)
    user, seat = os.getuid() if uid is None else uid, terminal_name() if terminal is None else terminal
    studio = Studio(places, store, settings, user, seat, clock, settings_stamp=stamp)
    try:
        currency = store.value("SELECT currency FROM studio")
        if currency is None:
            raise Refused("no_studio", _("The studio in {path} was never finished. `hextui init` makes it anew.").format(path=places.store))
        if currency != studio.currency:
            raise Refused(
                "settings_differ",
                _("The settings in {path} are of another studio: the store's currency is {currency}.").format(
                    path=places.settings, currency=currency
                ),
            )
        if studio.role == NOBODY:
            raise unknown_user(studio.uid)
    except BaseException:
        store.close()
        raise
    return studio

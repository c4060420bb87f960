"""Doctor: looks at everything that a studio stands on, and says of each what it found and what to do. Changes nothing."""

import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta

from hextui.errors import Refused
from hextui.settings import Places, Settings, read_settings
from hextui.studio import Clock, Studio, as_instant, open_studio
from hextui.text import _, plural, show_day, show_moment, why
from hextui.views.review import undrawn
from hextui.workflows import copies, file_modes, mail_account, stripe_account
from hextui.workflows.documents import logo_of

NARROW, LITTLE = 50 * 1024 * 1024, 1024 * 1024 * 1024
"""Bytes free on the disk: below the first nothing goes on for long; below the second (or twice the store) it is time to make room."""
COPY_AGE = timedelta(days=3)
LEAST_SIZE = (80, 24)


@dataclass(frozen=True)
class Looked:
    """One thing that was looked at. `state`: ok, warn (worth a look), bad (does not work). `cure`: what to do, where it is known."""

    name: str
    state: str
    said: str
    cure: str = ""


def doctor(where: Places, environment: Mapping[str, str], clock: Clock, window: tuple[int, int] | None) -> Iterator[Looked]:
    """Each thing as soon as it was looked at. `window`: columns and rows of the terminal, None without one.

    Asks the mail server to let it in and Stripe whose the key is, where they are set up; sends and moves nothing.
    """
    if not where.store.exists() and not where.settings.exists():
        yield Looked(
            "store", "bad", _("There is no studio in {path}. `hextui init` makes one, `hextui demo` one to try.").format(path=where.store)
        )
        return
    if not where.settings.exists():
        yield Looked("settings", "bad", _("{path} is missing.").format(path=where.settings), _("Restore a copy (`hextui restore`)."))
        return
    try:
        settings = read_settings(where.settings)
    except Refused as refused:
        yield Looked("settings", "bad", refused.message, _("Put it right by hand, or restore a copy (`hextui restore`)."))
        return
    yield _settings(where, settings)
    try:
        studio = open_studio(where, clock=clock, terminal="")
    except Refused as refused:
        yield Looked("store", "bad", refused.message)
        yield from _permissions(where)
        return
    try:
        yield Looked("store", "ok", _("{path} opens; `hextui verify` checks all that is in it.").format(path=where.store))
        yield from _permissions(where)
        looks: tuple[Callable[[], Iterator[Looked]], ...] = (
            lambda: _disk(where),
            lambda: _copies(studio),
            lambda: _documents(studio),
            lambda: _time(studio),
            lambda: _mail(studio, environment),
            lambda: _stripe(studio, environment),
            lambda: _terminal(environment, window),
        )
        for look in looks:
            try:
                yield from look()
            except OSError as error:
                yield Looked("disk", "bad", f"{error.filename or where.store}: {why(error)}.")
    finally:
        studio.store.close()


def _settings(where: Places, settings: Settings) -> Looked:
    if not settings.professionals():
        return Looked(
            "settings", "warn", _("Nobody is named in them: whoever opens the studio is its owner."),
            f"hextui settings set professionals.{os.getuid()}.role owner",
        )  # fmt: skip
    return Looked("settings", "ok", _("{path} can be read.").format(path=where.settings))


# Files --------------------------------------------------------------------------------------------------------------------------------


def _permissions(where: Places) -> Iterator[Looked]:
    found = file_modes.too_open(where)
    if found:
        yield Looked("permissions", "bad", file_modes.said(found), file_modes.cure(where, found))
    else:
        yield Looked("permissions", "ok", _("Nobody else may read the studio's files."))


def _disk(where: Places) -> Iterator[Looked]:
    free, size = shutil.disk_usage(where.store.parent).free, where.store.stat().st_size
    said = _("{free} MB are free; the store has {size} MB.").format(free=free // 1_000_000, size=size // 1_000_000)
    state = "bad" if free < NARROW else "warn" if free < max(LITTLE, 2 * size) else "ok"
    yield Looked("disk", state, said, "" if state == "ok" else _("Make room on this disk, or move the studio to a larger one."))


def _copies(studio: Studio) -> Iterator[Looked]:
    there = copies.copies(studio.places)
    cure = _("`hextui backup --daily`, by a timer; and a copy on another machine now and then.")
    if not there:
        yield Looked("copies", "warn", _("There is no daily copy yet."), cure)
        return
    said = plural("{count} daily copy, the last of {day}.", "{count} daily copies, the last of {day}.", len(there)).format(
        count=len(there), day=show_day(there[-1].isoformat())
    )
    late = studio.today() - there[-1] > COPY_AGE
    yield Looked("copies", "warn" if late else "ok", said, cure if late else "")


def _documents(studio: Studio) -> Iterator[Looked]:
    found = undrawn(studio)
    logo = studio.settings.text("documents.logo")
    if logo and logo_of(studio, logo) is None:
        said = _("The logo {name} cannot be drawn: documents are made without it.").format(name=logo)
        yield Looked("documents", "warn", said, "hextui settings set documents.logo FILE")
    elif found:
        said = plural("{count} document could not be drawn: {reason}", "{count} documents could not be drawn: {reason}", len(found))
        yield Looked("documents", "warn", said.format(count=len(found), reason=found[0].said), _("`hextui document --all` tries again."))
    else:
        yield Looked("documents", "ok", _("All that were asked for could be drawn."))


# What is around it --------------------------------------------------------------------------------------------------------------------


def _time(studio: Studio) -> Iterator[Looked]:
    last, now = studio.store.value("SELECT at FROM journal ORDER BY id DESC LIMIT 1"), studio.now()
    if last is not None and last > as_instant(studio.clock() + timedelta(minutes=2)):
        said = _("The clock shows {now}, but the last step was at {last}.").format(now=now, last=last)
        yield Looked("time", "bad", said, _("Set this machine's clock right: until then no step is taken."))
        return
    moment = show_moment(studio.local(now).isoformat())
    yield Looked("time", "ok", _("It is {moment} in {zone}.").format(moment=moment, zone=studio.settings.text("studio.timezone")))


def _mail(studio: Studio, environment: Mapping[str, str]) -> Iterator[Looked]:
    from hextui.gateways.mail import connect
    from hextui.gateways.mail_answers import MailTrouble

    if not studio.settings.text("mail.host"):
        cure = "hextui settings set mail.host smtp.example.org"
        yield Looked("mail", "warn", _("No mail server is set up: every notice is kept."), cure)
        return
    try:
        with connect(mail_account.server(studio, environment), studio.store):
            yield Looked("mail", "ok", _("The mail server {host} lets us in.").format(host=studio.settings.text("mail.host")))
    except Refused as refused:
        yield Looked("mail", "bad", refused.message)
    except MailTrouble as trouble:
        said = _("The mail server {host}: {reason}.").format(
            host=studio.settings.text("mail.host"), reason=mail_account.trouble_said(trouble).rstrip(".")
        )
        yield Looked("mail", "bad", said, _("`hextui mail check` tries it again."))
    failed = studio.store.value("SELECT count(*) FROM outbox WHERE state = 'failed'")
    if failed:
        said = plural("{count} mail was not taken.", "{count} mails were not taken.", failed).format(count=failed)
        yield Looked("outbox", "warn", said, _("`hextui mail list` says why."))


def _stripe(studio: Studio, environment: Mapping[str, str]) -> Iterator[Looked]:
    if not stripe_account.has_key(studio, environment):
        yield Looked("stripe", "ok", _("Not set up: cards are not charged."))
        return
    try:
        found = stripe_account.status(studio, environment, only_look=True)
    except Refused as refused:
        if refused.code in ("not_allowed", "stripe_not_used"):
            # Looking changes nothing: what was not used yet is for the first who charges.
            yield Looked("stripe", "ok", refused.message)
            return
        yield Looked("stripe", "bad", refused.message)
        return
    mode = _("LIVE") if found.live else _("TEST")
    if found.lacks or not found.charges:
        lacks = ", ".join(found.lacks) or _("the account may not charge yet")
        yield Looked("stripe", "bad", f"{found.name} ({mode}): {lacks}", _("Give the key these permissions on Stripe's page."))
    else:
        yield Looked("stripe", "ok" if found.live else "warn", _("{name} answers ({mode}).").format(name=found.name, mode=mode))


def _terminal(environment: Mapping[str, str], window: tuple[int, int] | None) -> Iterator[Looked]:
    if window is None:
        yield Looked("terminal", "ok", _("There is none: commands need none."))
        return
    spoken = next((environment[name] for name in ("LC_ALL", "LC_CTYPE", "LANG") if environment.get(name)), "")
    term = environment.get("TERM", "")
    said = _("{term}, {columns} x {rows}, {locale}").format(term=term or "-", columns=window[0], rows=window[1], locale=spoken or "-")
    if term in ("", "dumb"):
        yield Looked("terminal", "bad", said, _("Its TERM cannot place text: the screens do not open."))
    elif "UTF" not in spoken.upper():
        yield Looked("terminal", "warn", said, _("Without a UTF-8 locale accents may be lost: `export LANG=C.UTF-8`."))
    elif window[0] < LEAST_SIZE[0] or window[1] < LEAST_SIZE[1]:
        yield Looked("terminal", "warn", said, _("The screens want 80 columns and 24 rows."))
    else:
        yield Looked("terminal", "ok", said)

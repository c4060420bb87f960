"""The studio itself: founded once, and its settings, each change journaled."""

import uuid
from collections.abc import Callable, Mapping
from datetime import date

from hextui.billing import journal, rights
from hextui.billing.numbers import BEGUN, check_form
from hextui.errors import Refused
from hextui.settings import FIXED, Places, Settings, find_key, read_settings
from hextui.store import Store, create_store, models
from hextui.store.opening import file_mode, is_unfinished, remove_store
from hextui.studio import Clock, Studio, random_token, system_clock
from hextui.text import _

LOCKED = "billing.locked_until"
VAT_ON_PAYMENT = ("FR", "MC")
"""Countries in which the VAT of services falls due when they are paid; elsewhere usually when they are invoiced (DOMAIN.md, Countries)."""
REQUIRED = ("studio.name", "studio.country", "studio.currency", "studio.timezone", "studio.language")


def check_vacant(places: Places) -> None:
    """Refuse where a studio is already. Raises Refused."""
    if places.settings.exists():
        raise Refused(
            "studio_exists",
            _("There are settings in {path} already. Nothing was changed; name another file with --store.").format(path=places.settings),
        )
    if places.store.exists() and not is_unfinished(places.store):
        raise Refused(
            "studio_exists",
            _("There is a studio in {path} already. Nothing was changed; name another file with --store.").format(path=places.store),
        )


def found(
    places: Places,
    typed: Mapping[str, str],
    uid: int,
    *,
    clock: Clock = system_clock,
    terminal: str = "",
    token: Callable[[], str] = random_token,
) -> Studio:
    """Make a studio: its store and its settings. Whoever founds it is its owner. Makes no tax and no code.

    `typed` are settings by dotted name. Raises Refused: a value that is not valid, or a studio that is there already.
    """
    settings = Settings()
    for name, text in typed.items():
        settings = settings.changed(name, text)
    for name in REQUIRED:
        if name not in settings.values:
            raise Refused("missing_setting", _("{name} is missing.").format(name=name))
    if "billing.vat_due" not in settings.values:
        due = "payment" if settings.text("studio.country") in VAT_ON_PAYMENT else "invoice"
        settings = settings.changed("billing.vat_due", due)
    settings = settings.changed(f"professionals.{uid}.role", "owner")
    check_vacant(places)
    if is_unfinished(places.store):
        remove_store(places.store)
    store = create_store(places.store)
    studio = Studio(places, store, settings, uid, terminal, clock, token)
    try:
        with store.transaction():
            identity = str(uuid.UUID(hex=token()))
            store.insert(models.Studio, id=1, uuid=identity, currency=settings.text("studio.currency"), created_at=studio.now())
            journal.record(studio, "init", rows=[("studio", 1)])
            settings.write(places.settings, file_mode(places.settings.parent))
    except BaseException:
        store.close()
        remove_store(places.store)
        raise
    return studio


def set_setting(studio: Studio, name: str, text: str) -> Settings:
    """Change one setting of the studio; all of them as they are now. Raises Refused."""
    return set_settings(studio, {name: text})


def set_settings(studio: Studio, typed: Mapping[str, str]) -> Settings:
    """Change settings of the studio, all or none; all of them as they are now. Raises Refused."""
    written: Settings | None = None
    # Within the turn of one writer: another terminal may have set something since this one was opened.
    try:
        with studio.store.transaction():
            rights.require(studio, "settings")
            present = read_settings(studio.places.settings)
            settings = present
            for name, text in typed.items():
                before, settings = settings, _changed(studio.store, settings, name, text, studio.today())
                journal.record(
                    studio,
                    "settings",
                    # (The day up to which the books are closed is no word about anybody, and the tax report asks for it.)
                    details={"setting": name, **({"until": settings.text(name)} if name == LOCKED else {})},
                    words={"before": str(before.get(name)), "after": str(settings.get(name))},
                )
            settings.write(studio.places.settings, studio.store.file_mode)
            written = present
    except BaseException:
        # The entry was not kept, so the change is not either.
        if written is not None:
            written.write(studio.places.settings, studio.store.file_mode)
        raise
    return settings


def archived(studio: Studio, since: str, until: str, manifest: str) -> None:
    """Record that an archive of these local days was written; `manifest`: the SHA-256 of the list of its files' hashes."""
    with studio.store.transaction():
        rights.require(studio, "archive")
        journal.record(studio, "archive", details={"since": since, "until": until, "manifest": manifest})


def backed_up(studio: Studio, file: str) -> None:
    """Record that a copy of the whole studio is taken out of it, notes and all; before it is made, so that the copy knows it too."""
    with studio.store.transaction():
        rights.require(studio, "backup")
        journal.record(studio, "backup", words={"to": file})


def keeps_password(studio: Studio, kept: bool) -> None:
    """Record that the mail server's password is kept now, or forgotten; within a transaction or in one of its own."""
    with studio.store.transaction():
        rights.require(studio, "settings")
        journal.record(studio, "settings", details={"setting": "mail.password", "did": "keep" if kept else "forget"})


def restored(studio: Studio, lost: int | None) -> None:
    """Record that a copy took the studio's place; `lost`: how many entries came after its last (None where that cannot be known)."""
    with studio.store.transaction():
        journal.record(studio, "restore", details={"lost": lost})


def _changed(store: Store, present: Settings, name: str, text: str, today: date) -> Settings:
    find_key(name)
    if name.startswith("my."):
        raise Refused("own_setting", _("{name} is a person's own setting, not the studio's.").format(name=name))
    if name in FIXED:
        raise Refused("fixed_setting", _("{name} is fixed when the studio is founded: every amount is in it.").format(name=name))
    series = name.removeprefix("numbers.first_")
    if series in BEGUN and series != name and store.row(BEGUN[series]):
        raise Refused("numbers_begun", _("{name}: the first number is given already, and the next follows the last.").format(name=name))
    settings = present.changed(name, text)
    if name == LOCKED and settings.text(name) >= today.isoformat():
        raise Refused("future_date", _("{name}: only days that are over can be closed.").format(name=name))
    if name in ("numbers.invoice", "numbers.credit_note"):
        check_form(store, str(settings.get(name)), name.removeprefix("numbers."))
    if not any(person.role == "owner" for person in settings.professionals().values()):
        raise Refused("no_owner", _("A studio has at least one owner. Make somebody else owner first."))
    return settings

"""Who may do what, by DOMAIN.md's own words: every step as every role, refused by the verb itself; notes are seen by those they are for."""

import os
import random
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from hextui.billing import drafts, interventions, issue, payments
from hextui.desk import Desk
from hextui.errors import Refused
from hextui.settings import read_settings
from hextui.store import Store
from hextui.studio import BY_ITSELF, NOBODY, Studio, stamp_of, terminal_name
from tests import cards, studios
from tests.screens.driving import Driver, drive
from tests.trials.steps import STEPS, Ground

ROLES = ("owner", "manager", "professional", "assistant", "read-only", "nobody")
WRITES = ("write", "edit", "discard intervention")
RUNS = ("client export", "tax add", "tax edit", "tax archive", "code add", "code edit", "code archive", "import", "backup", "archive")
OWNS = (
    "client erase",
    "type reset",
    "stripe connect",
    "settle",
    "type edit",
    "mail template reset",
    "type add",
    "type archive",
    "settings set",
    "mail template set",
    "restore",
)
OTHER = 4001
"""Another owner, who stays one whatever the acting person is."""


def allowed(role: str, step: str) -> bool:
    """What the domain says: the owner everything, a manager all clients and all billing, a professional writes and bills, an assistant
    bills and sees no note, read-only nothing.
    """
    if role in ("read-only", "nobody"):
        # Who may look at an invoice may look at its document, which is made when it is missing.
        return role == "read-only" and step == "document"
    if role == "owner":
        return True
    if step in OWNS:
        return False
    if role == "manager":
        return True
    if step in RUNS:
        return False
    if step == "unmatched settled":
        # Money of nobody's is for whoever bills all clients.
        return role == "assistant"
    return role == "professional" or step not in WRITES


@dataclass
class Office:
    """A studio in which the acting person's role is set at will."""

    till: cards.Till
    ground: Ground

    def role(self, role: str) -> None:
        """Let the acting person have that role, in the settings' file alone."""
        where = self.ground.studio.places.settings
        settings = read_settings(where).changed(f"professionals.{OTHER}.role", "owner")
        name = f"professionals.{os.getuid()}.role"
        if role == "nobody":
            settings = type(settings)({key: value for key, value in settings.values.items() if key != name})
        else:
            settings = settings.changed(name, role)
        settings.write(where, stat.S_IMODE(where.stat().st_mode))

    def entries(self) -> int:
        return int(self.till.ask("SELECT count(*) FROM journal")[0][0])


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with cards.till(tmp_path / "home") as till:
        till.save_card()
        till.command("sync")
        files = tmp_path / "files"
        files.mkdir()
        opened = studios.opened(till.folder)
        studio = Studio(opened.places, opened.store, opened.settings, os.getuid(), "", till.clock)
        yield Office(till, Ground(studio, files, random.Random(1), till))
        studio.store.close()


@pytest.mark.parametrize("role", ROLES)
def test_every_step_is_refused_to_whom_it_is_not_for(office: Office, role: str) -> None:
    wrong = []
    for name, step in STEPS.items():
        if (role == "owner" and name == "restore") or name == "settle":
            # Restoring replaces the ground that the other steps are made ready on (tests/test_copies.py). And what Stripe can still tell is
            # booked for whoever bills, and settled by nobody's word (tests/test_cards.py).
            continue
        office.role("owner")
        office.till.clock.forward(seconds=1)
        words = step.words(office.ground)
        office.role(role)
        before = office.entries()
        answer = office.till.command(*words, "--json")
        if allowed(role, name) != (answer.status == 0):
            wrong.append((name, answer))
        if answer.status:
            error = answer.json["error"]
            # A batch says it of each of its items.
            codes = {item["code"] for item in error["items"]} if error["code"] == "some_failed" else {error["code"]}
            assert codes <= {"not_allowed", "unknown_user"}, (name, answer)
            assert office.entries() == before, name
    assert wrong == []


def test_a_professional_acts_for_the_clients_in_his_charge_alone(office: Office) -> None:
    for name, step in STEPS.items():
        office.role("owner")
        office.till.clock.forward(seconds=1)
        words = step.words(office.ground)
        subject = office.ground.subject
        if subject is None or not allowed("professional", name) or name.startswith(("run ", "tax", "code", "type")):
            continue
        office.ground.studio.store.execute("UPDATE client SET in_charge_uid = ? WHERE id = ?", OTHER, subject)
        office.role("professional")
        before = office.entries()
        answer = office.till.command(*words, "--json")
        if name != "document":
            # A document is only looked at.
            assert answer.json["error"]["code"] == "not_in_charge", (name, answer)
            assert office.entries() == before, name
        office.ground.subject = None


def test_a_terminal_that_is_open_goes_by_the_settings_as_they_are_now(office: Office) -> None:
    studio = office.ground.studio
    office.role("owner")
    where = studio.places.settings
    desk = Desk(Studio(studio.places, studio.store, read_settings(where), os.getuid(), settings_stamp=stamp_of(where)))
    try:
        item = studios.published(studio)
        office.role("read-only")
        with pytest.raises(Refused) as refused:
            interventions.free(desk.studio, item, "offerte")
        assert refused.value.code == "not_allowed"
        kept = where.read_bytes()
        where.unlink()
        # Not "nobody is configured": that would make everybody the owner.
        with pytest.raises(Refused) as refused:
            interventions.free(desk.studio, item, "offerte")
        assert refused.value.code == "settings_gone"
        desk._first_look()
        assert desk.studio.role == "owner", "what was known last: nothing is learned from a file that is gone"
        for emptied in ("", "# gone\n", 'studio.currency = "EUR"\n', 'studio.currency = "CAD"\n'):
            # Written by hand, and not all of it there yet.
            where.write_text(emptied, encoding="utf-8")
            with pytest.raises(Refused):
                interventions.free(desk.studio, item, "offerte")
            desk._first_look()
            assert desk.studio.settings.professionals(), emptied
        where.write_bytes(kept)
        office.role("nobody")
        desk._first_look()
        assert desk.studio.role == NOBODY
        with pytest.raises(Refused) as refused:
            interventions.free(desk.studio, item, "offerte")
        assert refused.value.code == "unknown_user"
    finally:
        desk.close()


def test_a_change_between_look_and_read_is_seen_at_the_next_look(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    where = office.ground.studio.places.settings
    office.role("owner")
    desk = Desk(
        Studio(office.ground.studio.places, office.ground.studio.store, read_settings(where), os.getuid(), settings_stamp=(1, 2, 3))
    )
    real = read_settings

    def read_then_changed(path: Path) -> object:
        found = real(path)
        monkeypatch.setattr("hextui.desk.read_settings", real)
        office.role("read-only")
        return found

    monkeypatch.setattr("hextui.desk.read_settings", read_then_changed)
    try:
        desk._first_look()
        assert desk.studio.role == "owner"
        desk._first_look()
        assert desk.studio.role == "read-only"
    finally:
        desk.close()


# Notes --------------------------------------------------------------------------------------------------------------------------------

TEXT, SECRET, NOTE, PERSONAL = "le-texte-ZQ1", "texte-de-l-auteur-ZQ2", "note-professionnelle-ZQ3", "note-personnelle-ZQ4"
READING = (
    ("balances",), ("balances", "--all"), ("timeline", "1"), ("client", "show", "1"), ("client", "list"), ("review", "--all"),
    ("review", "--done"), ("find", "ZQ"), ("find", "Zoé"), ("show", "2026-0001"), ("document", "2026-0001"), ("statement", "1"),
    ("report", "day"), ("report", "revenue"), ("report", "closings"), ("report", "receipts"), ("report", "ageing"), ("report", "taxes"),
    ("mail", "list", "--all"), ("settings", "list"), ("code", "list"), ("type", "list"), ("verify",), ("doctor",), ("card", "list", "1"),
    ("edit", "1", "--minutes", "5"), ("publish", "1"), ("free", "1", "--reason", "x"), ("receipt", "2026-0001"),
    ("run", "publish", "--dry-run"), ("run", "invoice", "--dry-run"), ("send", "2026-0001"), ("mail", "show", "1"),
)  # fmt: skip


def _with_notes(office: Office) -> None:
    """Sessions of another author with words of every sort, one of them invoiced, and additions to its notes."""
    ours = office.ground.studio
    theirs = Studio(ours.places, ours.store, read_settings(ours.places.settings), OTHER, "", office.till.clock)
    items = []
    for visibility in ("studio", "me", "me_client"):
        item = interventions.write(
            theirs, 1, "PR", text=TEXT if visibility == "studio" else SECRET, note=NOTE, personal=PERSONAL, visibility=visibility
        )
        interventions.publish(theirs, item)
        items.append(item)
    draft = drafts.compose(theirs, 1, drafts.Composition(only=(items[0],)))
    issue.issue(theirs, draft)
    payments.mark_paid(theirs, [draft], "cash")
    interventions.edit(theirs, items[0], interventions.Edit(note=f"{NOTE} encore", personal=f"{PERSONAL} encore"))
    interventions.write(theirs, 1, "EP", personal=PERSONAL, note=NOTE, at=office.till.clock() - timedelta(hours=2))


def _everything_written(folder: Path) -> str:
    """What stands in all files below a folder that the studio writes for people; its store and its copies are the studio itself."""
    return "".join(
        path.read_bytes().decode("utf-8", "replace")
        for path in folder.rglob("*")
        if path.is_file() and not path.name.startswith((".studio", "studio.db")) and "copies" not in str(path)
    )


@pytest.mark.parametrize("role", ["owner", "manager", "professional", "assistant", "read-only"])
def test_a_personal_note_is_seen_by_its_author_alone(office: Office, role: str, tmp_path: Path) -> None:
    office.role("owner")
    _with_notes(office)
    office.role(role)
    shown = ""
    for words in READING:
        for form in ((), ("--json",)):
            answer = office.till.command(*words, *form)
            shown += answer.out + answer.err
    for words in (("archive", str(tmp_path / "archive")), ("document", "--all", "--output", str(tmp_path / "all"))):
        office.till.command(*words)
    shown += _everything_written(tmp_path)
    assert PERSONAL not in shown
    assert SECRET not in shown
    assert (TEXT in shown) == (role != "nobody"), "the trial sees what there is to see"
    sees = role in ("owner", "manager", "professional")
    assert sees or NOTE not in shown


PAGES = ((), ("enter",), ("enter", "e"), ("l",), ("i",), ("e",), ("N",), ("D",), ("h",), ("enter", "question_mark"))


@pytest.mark.parametrize("role", ["owner", "assistant", "read-only"])
def test_no_page_shows_a_note_to_whom_it_is_not_for(office: Office, role: str) -> None:
    office.role("owner")
    _with_notes(office)
    office.ground.studio.store.close()
    office.role(role)
    shown: list[str] = []

    async def look(screen: Driver, keys: tuple[str, ...]) -> None:
        await screen.press(*keys)
        for _turn in range(8):
            shown.append(screen.text())
            await screen.press("down")

    for keys in PAGES:
        drive(office.till.folder, partial(look, keys=keys), size=(130, 40), clock=office.till.clock)
    whole = "\n".join(shown)
    assert "Zoé Tremblay" in whole
    assert "ZQ4" not in whole
    assert "ZQ2" not in whole
    assert role == "owner" or "ZQ3" not in whole


# Who and where from --------------------------------------------------------------------------------------------------------------------


def test_the_journal_names_the_terminal_and_where_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    class Standard:
        def __init__(self, name: str) -> None:
            self.name = name

        def isatty(self) -> bool:
            return bool(self.name)

        def fileno(self) -> int:
            return 7

    def ttyname(_handle: int) -> str:
        if here == "unnamed":
            raise OSError
        return here

    monkeypatch.setattr("os.ttyname", ttyname)
    for at, name in ((0, "sys.stdin"), (1, "sys.stdout"), (2, "sys.stderr")):
        monkeypatch.setattr(name, Standard("tty" if at == 2 else ""))
    here = "/dev/pts/3"
    assert terminal_name({}) == "/dev/pts/3", "input from a file is still somebody at a terminal"
    assert terminal_name({"SSH_CONNECTION": "203.0.113.7 52044 10.0.0.1 22", "SUDO_UID": "1001"}) == "/dev/pts/3 203.0.113.7 sudo:1001"
    assert terminal_name({"SSH_CONNECTION": "\x1b]0;x 1 2 3", "SUDO_UID": "x y"}) == "/dev/pts/3"
    here = "unnamed"
    assert terminal_name({}) == ""


def test_what_goes_on_by_itself_is_told_from_what_a_person_did(office: Office) -> None:
    from hextui.beside import sync_now
    from hextui.views.timeline import timeline

    number = office.till.issue()
    url = office.till.command("pay-link", number, "--json").json["url"]
    office.till.stripe.pay(url, "4242424242424242")
    studio = office.ground.studio
    sync_now(
        Studio(studio.places, studio.store, studio.settings, os.getuid(), "/dev/pts/1", office.till.clock), {"STRIPE_API_KEY": cards.KEY}
    )
    rows = office.till.ask("SELECT kind, terminal FROM journal ORDER BY id DESC LIMIT 1")
    assert rows == [(rows[0][0], BY_ITSELF)]
    assert timeline(studio, 1)[0].by_name == "hextui"


def test_a_whole_copy_that_is_taken_out_and_a_password_are_journaled(office: Office, tmp_path: Path) -> None:
    office.role("owner")
    assert office.till.command("backup", str(tmp_path / "copy.db")).status == 0
    kinds = [kind for (kind,) in office.till.ask("SELECT kind FROM journal")]
    assert "backup" in kinds
    with_it = Store(tmp_path / "copy.db")
    assert with_it.value("SELECT count(*) FROM journal WHERE kind = 'backup'") == 1, "the copy knows of itself"
    with_it.close()

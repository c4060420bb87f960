"""Hostile text in every parameter of every command, in files, in what Stripe and the mail server answer, and in the store itself.

After each: no crash, no escape towards the terminal, whatever is written to files is harmless, and nobody else's records are touched.
`make trials` gives ten thousand inputs.
"""

import contextlib
import io
import json
import os
import random
import shutil
import sqlite3
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from hextui.billing import clients, interventions, payments
from hextui.studio import Studio
from hextui.text import UNSHOWN
from hextui.workflows.documents import make_missing
from hextui.workflows.verify import verify
from tests import cards, post_office, studios
from tests.journeys.terminal import Terminal
from tests.screens.driving import Driver, drive
from tests.trials import hostile
from tests.trials.extent import extent

INPUTS = extent(700, 10_000)
PARTS = 2
LOOK_EVERY = 60
LEFT_OUT = (("demo",), ("init",))
"""They make studios; an empty folder is tried by itself."""
STRIPE_WORDS = ("brand", "last4", "message", "decline_code", "code", "url", "display_name", "reason", "name", "currency", "status", "id")
BYSTANDER = "SELECT * FROM {table} WHERE {column} = ?"
MINE = {
    "client": "id", "intervention": "client_id", "invoice": "client_id", "payment": "client_id", "journal": "client_id",
    "outbox": "client_id",
}  # fmt: skip


@dataclass
class Fuzz:
    """A studio that is given hostile text, and a client in it whom nobody names."""

    till: cards.Till
    office: post_office.Running
    dice: random.Random
    files: Path
    bystander: int = 0
    before: dict[str, list[tuple[Any, ...]]] = field(default_factory=dict)
    settings: bytes = b""
    failures: list[str] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)

    def prepare(self) -> None:
        """The bystander, whose account is settled; what the others have; files of hostile text."""
        for name, text in (("mail.security", "none"), ("mail.port", str(self.office.port)), ("mail.sender", post_office.SENDER),
                           ("mail.host", "127.0.0.1")):  # fmt: skip
            assert self.till.command("settings", "set", name, text).status == 0
        self.till.save_card()
        opened = studios.opened(self.till.folder)
        studio = Studio(opened.places, opened.store, opened.settings, os.getuid(), "", self.till.clock)
        self.bystander = clients.add_client(studio, clients.ClientForm(name="Témoin Silencieux", reference="TEMOIN-QQ"))
        invoice, _items = studios.issued(studio, self.bystander)
        payments.mark_paid(studio, [invoice], "cash")
        make_missing(studio)
        clients.archive_client(studio, self.bystander)
        for _turn in range(4):
            studios.issued(studio, 1, "PR", "EP")
            interventions.write(studio, 1, "PR", text="Genou")
            studios.published(studio, 2, "NUT")
        studio.store.close()
        self.before = self.rows()
        self.settings = (self.till.folder / "studio.toml").read_bytes()
        for number in range(20):
            (self.files / f"file{number}.csv").write_bytes(self._csv())

    def _csv(self) -> bytes:
        heads = self.dice.choice(
            ("name,email,reference,phone", "code,description,price,tax", "client,code,date,minutes,note", hostile.text(self.dice))
        )
        width = heads.count(",") + 1

        def cell() -> str:
            return '"' + hostile.text(self.dice)[:2000].replace("\n", " ") + '"'

        rows = [",".join(cell() for _cell in range(width)) for _row in range(4)]
        return "\n".join([heads, *rows]).encode("utf-8", "surrogatepass")

    def rows(self) -> dict[str, list[tuple[Any, ...]]]:
        """Everything that is the bystander's."""
        return {table: self.till.ask(BYSTANDER.format(table=table, column=column), self.bystander) for table, column in MINE.items()}

    def values(self) -> hostile.Values:
        """What there is to name, of everybody else."""
        ask = self.till.ask
        others = [str(row[0]) for row in ask("SELECT id FROM client WHERE id <> ?", self.bystander)]
        items = [str(row[0]) for row in ask("SELECT id FROM intervention WHERE client_id <> ? ORDER BY id DESC LIMIT 40", self.bystander)]
        invoices = [str(row[0] or row[1]) for row in ask("SELECT number, id FROM invoice WHERE client_id <> ? ORDER BY id DESC LIMIT 40",
                                                          self.bystander)]  # fmt: skip
        payments_ = [str(row[0]) for row in ask("SELECT id FROM payment WHERE client_id <> ?", self.bystander)]
        return hostile.Values(others, items, invoices, payments_, self.files)

    def one(self, commands: list[Any]) -> None:
        """One input: a command with hostile parameters, a hostile standard input, hostile servers."""
        words, command = self.dice.choice(commands)
        given = hostile.call(words, command, self.values(), self.dice, self.dice.choice((0.15, 0.5, 1.0)))
        form = ["--json"] if self.dice.random() < 0.5 else []
        self.till.clock.forward(minutes=self.dice.choice((0, 1, 1, 30)))
        before = sys.stdin
        sys.stdin = io.StringIO(hostile.text(self.dice))
        try:
            answer = self.till.command(*given, *form)
        finally:
            sys.stdin = before
            # A setting could send what follows to another address than this machine's, or lock everybody out.
            (self.till.folder / "studio.toml").write_bytes(self.settings)
        self.counts[f"status {answer.status}"] += 1
        self.counts[" ".join(words)] += 1
        said = answer.out + answer.err
        what = f"{[part[:80] for part in given]} -> {answer.status} {said[:300]!r}"
        if answer.status not in (0, 1, 2, 3, 4) or '"unexpected"' in said or "hextui.log" in said:
            self.failures.append(f"crash: {what}")
        if not hostile.shown_harmless(said):
            self.failures.append(f"escape: {what}")
        if form and words[0] != "completion" and answer.out and not _is_json(answer.out):
            self.failures.append(f"no JSON: {what}")

    def look(self) -> None:
        """Nobody else's records have changed, and every change is journaled."""
        now = self.rows()
        for table in MINE:
            changed = set(now[table]) ^ set(self.before[table])
            self.failures += [f"the bystander's records were changed: {table} {sorted(changed, key=str)[:2]}"] if changed else []
        self.before = now
        studio = studios.opened(self.till.folder)
        found = verify(studio).findings
        studio.store.close()
        self.failures += [f"verify: {finding}" for finding in found[:3]]


def _is_json(out: str) -> bool:
    try:
        json.loads(out)
    except ValueError:
        # A document on standard output is no object.
        return out.startswith(("%PDF", "<?xml"))
    return True


def _spoiled(answer: Any, dice: random.Random, name: str = "") -> Any:
    """What Stripe answers, with hostile words in it."""
    if isinstance(answer, dict):
        return {key: _spoiled(value, dice, key) for key, value in answer.items()}
    if isinstance(answer, list):
        return [_spoiled(value, dice, name) for value in answer]
    return hostile.text(dice)[:3000] if isinstance(answer, str) and name in STRIPE_WORDS and dice.random() < 0.05 else answer


@contextlib.contextmanager
def fuzzing(folder: Path, seed: int) -> Iterator[Fuzz]:
    dice = random.Random(seed)

    def refused(*_given: object) -> str | None:
        words = hostile.text(dice)[:400].encode("ascii", "ignore").decode().replace("\r", " ").replace("\n", " ")
        return f"{dice.choice((450, 550, 552))} {words}" if dice.random() < 0.5 else None

    office = post_office.run(office=post_office.Office(at_recipient=refused, at_data=refused))
    here, deep = Path.cwd(), folder / "a" / "b" / "c"
    deep.mkdir(parents=True)
    files = folder / "files"
    files.mkdir()
    try:
        with cards.till(folder / "home", links=True) as till:
            act = till.server._act
            till.server.judged = False
            # Names of files that are texts land there.
            os.chdir(deep)
            fuzz = Fuzz(till, office, dice, files)
            fuzz.prepare()
            till.server._act = lambda *given: _answered(act(*given), dice)  # type: ignore[method-assign]
            yield fuzz
    finally:
        os.chdir(here)
        office.stop()


def _answered(answer: tuple[int, Any], dice: random.Random) -> tuple[int, Any]:
    return answer[0], _spoiled(answer[1], dice)


@pytest.mark.parametrize("part", range(PARTS))
def test_hostile_text_in_every_parameter_does_no_harm(tmp_path: Path, part: int) -> None:
    commands = [each for each in hostile.commands() if each[0] not in LEFT_OUT]
    with fuzzing(tmp_path, part) as fuzz:
        for turn in range(INPUTS // PARTS):
            fuzz.one(commands)
            if turn % LOOK_EVERY == LOOK_EVERY - 1:
                fuzz.look()
        fuzz.look()
        _assert_files_harmless(tmp_path, fuzz)
    assert not fuzz.failures, f"{len(fuzz.failures)} of {INPUTS}:\n" + "\n".join(fuzz.failures[:25])
    assert fuzz.counts["status 0"] > INPUTS // PARTS // 20, fuzz.counts


def _assert_files_harmless(folder: Path, fuzz: Fuzz) -> None:
    """Tables and texts that were written: no escape, and no cell that a spreadsheet would take for a formula."""
    for path in folder.rglob("*"):
        if not path.is_file() or path.suffix not in (".csv", ".txt", ".log") or path.parent == fuzz.files:
            continue
        text = path.read_bytes().decode("utf-8", "replace")
        if not hostile.shown_harmless(text.replace("\r\n", "\n")):
            fuzz.failures.append(f"escape in {path}")
    log = fuzz.till.folder / "hextui.log"
    if log.exists() and hostile.MARK in log.read_text(encoding="utf-8", errors="replace"):
        fuzz.failures.append("what was typed stands in the log")


# The store itself ------------------------------------------------------------------------------------------------------------------------

FREE_WORDS = {
    "client": ("name", "email", "phone", "address", "reference", "registration", "vat_number", "payer_name", "payer_address",
               "payer_email"),
    "intervention": ("text", "professional_note", "personal_note"), "note_addition": ("words",), "code": ("description",),
    "tax": ("name", "registration", "tax_group"), "invoice_line": ("description",), "payment": ("reference",), "outbox": ("recipient",),
    "mail": ("subject", "words"), "delivery": ("said",), "mail_trouble": ("said",), "client_tag": ("reason",), "card": ("brand",),
    "document_type": ("name",), "pay_page": ("url",), "unmatched": ("currency", "object"), "charge": ("code",), "dispute": ("code",),
    "journal": ("terminal",),
}  # fmt: skip
READING = (
    ("balances", "--all"), ("timeline", "1"), ("timeline", "2"), ("client", "list", "--archived"), ("client", "show", "1"),
    ("review", "--all"), ("review", "--done"), ("find", "FUZZ"), ("find", "Z"), ("code", "list"), ("tax", "list"), ("type", "list"),
    ("mail", "list", "--all"),
    ("mail", "show", "1"), ("card", "list", "1"), ("stripe", "unmatched"), ("settings", "list"), ("report", "day"), ("report", "revenue"),
    ("report", "ageing"), ("report", "taxes"), ("report", "receipts"), ("report", "closings"), ("run", "invoice", "--dry-run"),
    ("run", "charge", "--dry-run"), ("run", "remind", "--dry-run"), ("document", "2026-0001"), ("statement", "1"), ("show", "2026-0001"),
    ("verify",), ("doctor",), ("client", "export", "1", "file"), ("archive", "archive"), ("mail", "template", "list"),
)  # fmt: skip


def pollute(store: Path, dice: random.Random) -> None:
    """Put hostile text into every free word of a store, past the forms that refuse it: another writer's, an older version's."""
    connection = sqlite3.connect(store, isolation_level=None)
    triggers = dict(connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall())
    for name in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    for table, columns in FREE_WORDS.items():
        for (row_id,) in connection.execute(f"SELECT rowid FROM {table}").fetchall():
            for column in columns:
                # The store's own rules hold, whoever wrote it: its lengths among them.
                for limit in (3000, 200, 40, 4, 3):
                    # Taken for markup, an end without a beginning ends the program.
                    words = (dice.choice((f"[/{hostile.MARK}]", "")) + hostile.text(dice))[:limit].encode("utf-8", "ignore").decode()
                    with contextlib.suppress(sqlite3.IntegrityError):
                        connection.execute(f"UPDATE {table} SET {column} = ? WHERE rowid = ?", (words, row_id))
                        break
    for row_id, snapshot in connection.execute("SELECT id, snapshot FROM invoice WHERE snapshot IS NOT NULL").fetchall():
        content = json.loads(snapshot)
        content["client"]["name"] = hostile.text(dice)[:500].encode("utf-8", "ignore").decode()
        content["studio"]["name"] = hostile.text(dice)[:500].encode("utf-8", "ignore").decode()
        for line in content["lines"]:
            line["description"] = hostile.text(dice)[:500].encode("utf-8", "ignore").decode()
        connection.execute("UPDATE invoice SET snapshot = ? WHERE id = ?", (json.dumps(content), row_id))
    for row_id, words in connection.execute("SELECT journal_id, words FROM words WHERE words IS NOT NULL").fetchall():
        spoken = {name: hostile.text(dice)[:500].encode("utf-8", "ignore").decode() for name in json.loads(words)}
        connection.execute("UPDATE words SET words = ? WHERE journal_id = ?", (json.dumps(spoken), row_id))
    for sql in triggers.values():
        connection.execute(sql)
    assert connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)
    connection.close()


@pytest.fixture(scope="module")
def polluted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A busy studio in whose store every free word is hostile."""
    folder = tmp_path_factory.mktemp("polluted")
    with fuzzing(folder, 99) as fuzz:
        for words in (("mail", "send"), ("charge", "2026-0002"), ("remind", "2026-0003"), ("client", "tag", "1", "hold", "--reason", "x"),
                      ("type", "add", "Mien"), ("document", "2026-0002")):  # fmt: skip
            fuzz.till.clock.forward(minutes=30)
            fuzz.till.command(*words)
        pollute(fuzz.till.folder / "studio.db", random.Random(5))
        yield fuzz.till.folder


@pytest.mark.parametrize("words", READING, ids=" ".join)
def test_a_store_full_of_hostile_text_is_read_without_harm(polluted: Path, words: tuple[str, ...], tmp_path: Path) -> None:
    folder = shutil.copytree(polluted, tmp_path / "home")
    given = tuple(str(tmp_path / each) if each in ("file", "archive") and place else each for place, each in enumerate(words))
    for form in ((), ("--json",)):
        answer = studios.command(folder, *given, *form)
        said = answer.out + answer.err
        assert hostile.shown_harmless(said), said[:500]
        assert "store_corrupt" not in said
        assert "hextui.log" not in said, (words, (folder / "hextui.log").read_text(encoding="utf-8")[-2000:])


PAGES = {
    "review": ((), "review"), "clients": ((), "clients"), "client form": (("e",), "clients"), "timeline": (("enter",), "clients"),
    "details": (("l",), "clients"), "composer": (("i",), "clients"), "outbox": (("O",), "clients"), "codes": (("u",), "clients"),
    "a code": (("u", "e"), "clients"), "taxes": (("t",), "clients"), "a tax": (("t", "e"), "clients"), "types": (("d",), "clients"),
    "reports": (("R",), "clients"), "settings": (("comma",), "clients"), "done today": (("h",), "review"), "find": (("slash",), "review"),
    "session": (("enter", "e"), "clients"), "file": (("D",), "clients"), "tags": (("N",), "clients"),
    "help": (("question_mark",), "clients"),
    "palette": (("ctrl+p",), "clients"), "mail": (("O", "enter"), "clients"), "cards": (("enter", "k"), "clients"),
}  # fmt: skip


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("size", [(80, 24), (130, 40)])
def test_a_store_full_of_hostile_text_is_shown_without_harm(polluted: Path, page: str, size: tuple[int, int], tmp_path: Path) -> None:
    folder = shutil.copytree(polluted, tmp_path / "home")
    keys, on = PAGES[page]

    async def play(screen: Driver) -> None:
        await screen.press(*keys)
        for _turn in range(6):
            await screen.press("down")
            shown = "\n".join(
                "".join(segment.text for segment in strip if not segment.control) for strip in screen.app.screen._compositor.render_strips()
            )
            found = UNSHOWN.search(shown.replace("\n", ""))
            assert found is None, (page, found, shown)
        assert screen.app.is_running

    drive(folder, play, size=size, on=on)
    log = folder / "hextui.log"
    assert not log.exists(), log.read_text(encoding="utf-8")[-2000:]


def test_no_escape_goes_over_the_wire(polluted: Path, tmp_path: Path) -> None:
    """The real application in a real terminal: what it writes holds nothing of what the texts would have a terminal do."""
    folder = shutil.copytree(polluted, tmp_path / "home")
    terminal = Terminal(folder, size=(120, 40))
    heard: list[bytes] = []
    feed = terminal.stream.feed

    def hear(data: bytes) -> None:
        heard.append(data)
        feed(data)

    terminal.stream.feed = hear  # type: ignore[method-assign]
    try:
        terminal.wait_for("Studio", 30)
        for key in (
            "L",
            "down",
            "down",
            "e",
            "escape",
            "enter",
            "down",
            "e",
            "escape",
            "q",
            "l",
            "q",
            "O",
            "down",
            "q",
            "u",
            "e",
            "escape",
            "q",
            "R",
            "q",
        ):
            terminal.press(key)
            terminal.read(0.15)
        terminal.press("\x11")
        terminal.ended()
    finally:
        terminal.close()
    wire = b"".join(heard)
    assert hostile.MARK.encode() in wire, "the texts were shown"
    for piece in hostile.PIECES:
        data = piece.encode("utf-8", "ignore")
        if piece[:1] in ("\x1b", "\x9b") and hostile.MARK in piece:
            assert data not in wire, piece
    for character in ("\x9b", "\u202e", "\u2066", "\u200f", "\ufeff", "\u200b"):
        assert character.encode() not in wire, repr(character)
    assert b"\x1b]0;FUZZ" not in wire
    assert b"\x1b]52" not in wire

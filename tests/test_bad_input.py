"""Bad input gets its sentence and its status, changes nothing, and no escape reaches the terminal."""

import os
import sqlite3
from pathlib import Path

import pytest

from hextui.billing import interventions
from tests import studios
from tests.studios import Answer

HOSTILE = "\x1b[31mrouge\x1b]0;title\x07"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A studio of whoever runs the tests: client 1, item 1 invoiced on 2026-0001, item 2 in the balance, item 3 a draft."""
    home = studios.quebec(tmp_path / "home", uid=os.getuid())
    studios.issued(home.studio)
    studios.published(home.studio)
    interventions.write(home.studio, 1, "PR")
    home.studio.store.close()
    return home.folder


def rows_of(folder: Path) -> list[tuple[object, ...]]:
    """Everything that is in the store."""
    connection = sqlite3.connect(folder / "studio.db")
    try:
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
        return [row for table in tables for row in connection.execute(f"SELECT '{table}', * FROM {table}")]
    finally:
        connection.close()


BAD: dict[str, tuple[tuple[str, ...], int, str]] = {
    "an unknown intervention": (("publish", "999"), 3, "unknown_intervention"),
    "an unknown client": (("write", "999", "PR"), 3, "unknown_client"),
    "an unknown reference": (("timeline", "NOBODY"), 3, "unknown_client"),
    "an unknown code": (("write", "1", "ZZZ"), 3, "unknown_code"),
    "an unknown invoice": (("show", "2026-0999"), 3, "unknown_invoice"),
    "an unknown payment": (("reverse", "99", "--reason", "x"), 3, "unknown_payment"),
    "an unknown tax": (("compose", "1", "--no-tax", "GST"), 3, "unknown_tax"),
    "an unknown command": (("invoce", "1"), 2, "usage"),
    "an unknown option": (("issue", "1", "--fast"), 2, "usage"),
    "an unknown setting": (("settings", "get", "studio.colour"), 3, "unknown_setting"),
    "an unknown professional": (("write", "1", "PR", "--by", "4444"), 3, "unknown_professional"),
    "an unknown country": (("client", "add", "Ana", "--country", "ZZ"), 3, "bad_setting"),
    "an id that is no number": (("publish", "one"), 2, "usage"),
    "an id of 30 digits": (("publish", "9" * 30), 3, "unknown_intervention"),
    "too many decimals": (("code", "add", "X", "x", "12.505"), 3, "too_many_decimals"),
    "no amount at all": (("code", "add", "X", "x", "douze"), 2, "not_an_amount"),
    "an amount beyond all bounds": (("code", "add", "X", "x", "99999999999999999999"), 3, "too_large"),
    "a line beyond all bounds": (("compose", "1", "--line", "x;100000;9000000000"), 3, "bad_price"),
    "a rate that is none": (("tax", "add", "X", "101"), 3, "bad_rate"),
    "a name of 10,000 characters": (("client", "add", "a" * 10_000), 3, "too_long"),
    "a name with escapes": (("client", "add", HOSTILE), 3, "bad_text"),
    "a name with a line in it": (("client", "add", "a\nb"), 3, "bad_text"),
    "a name that runs backwards": (("client", "add", "a\u202eb"), 3, "bad_text"),
    "a name that is none": (("client", "add", "  "), 3, "empty"),
    "bytes that are no text": (("client", "add", "a\udcff"), 2, "not_text"),
    "a date that does not exist": (("write", "1", "PR", "--at", "2026-02-30T10:00"), 2, "not_a_date"),
    "an hour that does not exist": (("write", "1", "PR", "--at", "2026-03-08T02:30"), 2, "not_a_date"),
    "a session to come": (("write", "1", "PR", "--at", "2026-11-25T10:00"), 3, "future_date"),
    "an invoice of tomorrow": (("issue", "2026-0001", "--on", "2026-11-25"), 3, "already_issued"),
    "money of tomorrow": (("mark-paid", "1", "--method", "cash", "--date", "2026-11-25"), 3, "future_date"),
    "a date of another calendar": (("mark-paid", "1", "--method", "cash", "--date", "24/11/2026"), 2, "not_a_date"),
    "a discount below zero": (("compose", "1", "--discount=-5"), 3, "bad_discount"),
    "a discount above the total": (("compose", "1", "--discount", "500"), 3, "discount_too_large"),
    "a discount of 101 %": (("compose", "1", "--discount", "101%"), 3, "bad_discount"),
    "a quantity of nothing": (("compose", "1", "--line", "x;0;5"), 3, "bad_quantity"),
    "a line that is none": (("compose", "1", "--line", "x;5"), 2, "not_a_line"),
    "publishing twice": (("publish", "2"), 3, "already_published"),
    "publishing one twice at once": (("publish", "3", "3"), 3, "named_twice"),
    "publishing a good one with a bad one": (("publish", "3", "2"), 3, "already_published"),
    "freeing what is invoiced": (("free", "1", "--reason", "x"), 3, "is_invoiced"),
    "freeing without a reason": (("free", "2", "--reason", " "), 3, "empty"),
    "editing what is invoiced": (("edit", "1", "--code", "EP"), 3, "is_invoiced"),
    "discarding what is published": (("discard", "--intervention", "2"), 3, "not_a_draft"),
    "discarding what is issued": (("discard", "--invoice", "1"), 3, "already_issued"),
    "removing what is on no draft": (("remove", "2"), 3, "not_on_draft"),
    "issuing twice": (("issue", "1"), 3, "already_issued"),
    "composing from nothing": (("compose", "2"), 3, "nothing_to_invoice"),
    "a method that is none": (("mark-paid", "1", "--method", "gold"), 2, "usage"),
    "no money": (("mark-paid", "1", "--method", "cash", "--amount", "0"), 3, "bad_amount"),
    "coins that do not exist": (("mark-paid", "1", "--method", "cash", "--amount", "10.01"), 3, "no_such_coins"),
    "credit that is not there": (("mark-paid", "1", "--method", "credit"), 3, "credit_too_small"),
    "refunding what was not paid": (("refund", "1"), 3, "nothing_to_refund"),
    "undoing what was not written off": (("write-off", "1", "--reason", "x", "--undo"), 3, "not_written_off"),
    "cancelling what it does not hold": (("cancel", "1", "--reason", "x", "--only", "2"), 3, "not_on_invoice"),
    "reminding whoever has no e-mail": (("send", "1", "--to", "nobody"), 3, "bad_setting"),
    "charging without a key": (("charge", "1"), 3, "stripe_missing"),
    "changing nothing": (("client", "edit", "1"), 3, "nothing_to_change"),
    "a code of the program's": (("code", "add", "SX", "x", "1"), 3, "reserved_code"),
    "a reference that is a number": (("client", "add", "Ana", "--reference", "12"), 3, "bad_reference"),
    "the currency": (("settings", "set", "studio.currency", "EUR"), 3, "fixed_setting"),
    "the last owner": (("settings", "set", f"professionals.{os.getuid()}.role", "manager"), 3, "no_owner"),
    "a second studio": (
        ("init", "--name", "B", "--country", "FR", "--currency", "EUR", "--timezone", "Europe/Paris", "--language", "fr"),
        3,
        "studio_exists",
    ),
    "a file that is not there": (("import", "/nowhere/clients.csv"), 3, "cannot_read"),
    "a file without a name": (("backup", ""), 2, "no_path"),
    "a demo of tomorrow": (("demo", "--folder", "demo-of-tomorrow", "--today", "2026-11-25"), 3, "future_date"),
}


@pytest.mark.parametrize("what", BAD)
def test_bad_input_is_refused_with_a_sentence_and_changes_nothing(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    monkeypatch.chdir(tmp_path)
    words, status, code = BAD[what]
    before = rows_of(folder)
    answer = studios.command(folder, *words, "--json")
    assert (answer.status, answer.json["error"]["code"]) == (status, code)
    said = studios.command(folder, *words)
    assert (said.status, said.out) == (status, "")
    assert said.err.strip()
    assert harmless(said)
    assert rows_of(folder) == before


def harmless(answer: Answer) -> bool:
    """Whether nothing in it moves a cursor or hides."""
    return not any(ord(character) < 32 and character not in "\n" for character in answer.out + answer.err)


def test_markup_is_text_everywhere(folder: Path) -> None:
    name = "[red]Robert[/red] =SUM(A1) 'x\""
    added = studios.command(folder, "client", "add", name, "--json").json["client"]
    assert added["name"] == name
    assert name in studios.command(folder, "client", "list").out
    studios.command(folder, "write", "3", "PR", "--text", "[blink]{tag}</b> %s {0}")
    studios.command(folder, "publish", "4")
    assert "[blink]{tag}</b>" in studios.command(folder, "timeline", "3").out


def test_what_was_written_behind_the_programs_back_reaches_no_terminal(folder: Path) -> None:
    connection = sqlite3.connect(folder / "studio.db")
    connection.execute("UPDATE client SET name = ?, phone = ? WHERE id = 1", (HOSTILE, HOSTILE))
    connection.execute("UPDATE code SET description = ? WHERE code = 'PR'", (HOSTILE,))
    connection.execute("UPDATE intervention SET text = ? WHERE id = 2", (HOSTILE,))
    connection.commit()
    connection.close()
    for words in (
        ("balances",),
        ("client", "list"),
        ("client", "show", "1"),
        ("timeline", "1"),
        ("code", "list"),
        ("compose", "1"),
        ("verify",),
    ):
        assert harmless(studios.command(folder, *words)), words


def test_an_unexpected_error_is_a_sentence_and_tells_the_log_no_words(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    name = "".join(("Zo", "é"))

    def broken(*_given: object) -> None:
        raise ZeroDivisionError(name)

    monkeypatch.setattr("hextui.views.clients.clients", broken)
    answer = studios.command(folder, "client", "list", "--json")
    assert (answer.status, answer.json["error"]["code"]) == (1, "unexpected")
    log = folder / "hextui.log"
    assert "ZeroDivisionError" in log.read_text(encoding="utf-8")
    assert name not in log.read_text(encoding="utf-8") + answer.out
    assert log.stat().st_mode & 0o077 == 0


def test_an_answer_that_cannot_be_written_is_said_beside(folder: Path) -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("this system has no /dev/full")
    answer = studios.process(folder, "balances", "--json", out=full)
    assert answer.status == 1
    assert "Traceback" not in answer.err
    assert answer.err.strip().count("\n") == 0

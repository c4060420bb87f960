"""A studio's first day by command, from an empty folder: set up, imported, billed, paid, cancelled. Judged by raw SQL."""

import hashlib
import itertools
import json
import sqlite3
from pathlib import Path

from tests import studios

DATA = Path(__file__).parent.parent / "data"


class Day:
    """The commands of a day, each a program of its own, and the store as SQL alone sees it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def does(self, *words: str) -> dict[str, object]:
        """Run a command that must be done; what it answers."""
        answer = studios.process(self.folder, *words, "--json")
        assert answer.status == 0, (words, answer)
        found: dict[str, object] = json.loads(answer.out)
        return found

    def refused(self, *words: str) -> str:
        """Run a command that must be refused; with what code."""
        answer = studios.process(self.folder, *words, "--json")
        assert answer.status == 3, (words, answer)
        return str(json.loads(answer.out)["error"]["code"])

    def ask(self, sql: str, *parameters: object) -> list[tuple[object, ...]]:
        """What the store holds."""
        connection = sqlite3.connect(f"{(self.folder / 'studio.db').as_uri()}?mode=ro", uri=True)
        try:
            return connection.execute(sql, parameters).fetchall()
        finally:
            connection.close()

    def one(self, sql: str, *parameters: object) -> object:
        """The one value of a query."""
        ((value,),) = self.ask(sql, *parameters)
        return value


def _set_up(day: Day) -> None:
    where = ("--country", "CA", "--currency", "CAD", "--timezone", "America/Montreal", "--address", "425, rue Saint-Joseph Est\\nQuébec")
    day.does("init", "--name", "Studio Boréal", "--language", "fr", *where)
    day.does("tax", "add", "TPS", "5", "--number", "123456789 RT0001")
    day.does("tax", "add", "TVQ", "9.975", "--number", "1234567890 TQ0001")
    for kind in ("clients", "codes", "interventions"):
        day.does("import", str(DATA / f"{kind}.csv"))


def test_a_first_day(tmp_path: Path) -> None:
    day = Day(tmp_path / "studio")
    _set_up(day)
    expected = json.loads((DATA / "expected.json").read_text(encoding="utf-8"))
    assert day.one("SELECT sum(price) FROM intervention WHERE state = 'unbilled'") == expected["unbilled_total"]
    assert day.one("SELECT count(*) FROM client") == expected["clients"]

    day.does("code", "add", "JOUR", "Entraînement du jour", "50.00")
    day.does("client", "add", "Zoé Tremblay", "--email", "zoe@example.org", "--reference", "ZT", "--terms", "15")
    client = day.one("SELECT id FROM client WHERE reference = 'ZT'")
    items = [day.does("write", "ZT", "JOUR", "--minutes", "60")["intervention"]["id"] for _ in range(4)]  # type: ignore[index]
    one, two, three, four = map(str, items)
    day.does("publish", one, two, three, four)
    assert day.one("SELECT sum(price) FROM intervention WHERE client_id = ? AND state = 'unbilled'", client) == 20000
    assert day.refused("publish", one) == "already_published"

    # Compose: one off, one free, a line and a discount; then issue. 50 + 2 x 12.50 - 10 % = 67.50; 3.38 + 6.73.
    draft = str(day.does("compose", "ZT", "--line", "Élastique;2;12.50", "--discount", "10%")["invoice"]["id"])  # type: ignore[index]
    day.does("remove", two)
    day.does("remove", four)
    day.does("free", three, "--reason", "séance offerte")
    issued = day.does("issue", draft)["invoice"]
    assert isinstance(issued, dict)
    assert (issued["number"][4:], issued["total"], issued["state"]) == ("-0001", 7761, "open")
    number = issued["number"]
    assert day.ask("SELECT net, tax, total FROM invoice WHERE number = ?", number) == [(6750, 1011, 7761)]
    assert day.ask("SELECT id, state FROM intervention WHERE client_id = ? ORDER BY id", client) == [
        (int(one), "invoiced"), (int(two), "unbilled"), (int(three), "free"), (int(four), "unbilled"),
    ]  # fmt: skip
    assert day.one("SELECT julianday(due_on) - julianday(issued_on) FROM invoice WHERE number = ?", number) == 15
    assert day.refused("free", one, "--reason", "x") == "is_invoiced"
    assert day.refused("charge", number) == "stripe_missing"

    # Money: part of it, a reminder, too much, and the rest of it as credit on the next invoice.
    day.does("mark-paid", number, "--method", "cash", "--amount", "20.00")
    day.does("remind", number)
    assert day.refused("remind", number) == "reminded_today"
    day.does("mark-paid", number, "--method", "transfer", "--amount", "100", "--reference", "VIR 7")
    assert day.ask("SELECT target, sum(amount) FROM settlement WHERE client_id = ? GROUP BY target ORDER BY target", client) == [
        ("credit", 4239), ("invoice", 7761),
    ]  # fmt: skip
    draft = str(day.does("compose", "ZT", "--only", two)["invoice"]["id"])  # type: ignore[index]
    second = str(day.does("issue", draft)["invoice"]["number"])  # type: ignore[index]
    day.does("mark-paid", second, "--method", "credit", "--amount", "42.39")
    assert day.one("SELECT sum(amount) FROM settlement WHERE client_id = ? AND target = 'credit'", client) == 0

    # The wrong invoice: cancelled, where its money goes is asked; the item can be billed again.
    assert day.refused("cancel", second, "--reason", "mauvais client") == "money_on_invoice"
    note = day.does("cancel", second, "--reason", "mauvais client", "--money", "credit")["credit_note"]
    assert isinstance(note, dict)
    assert note["total"] == 5749
    assert day.one("SELECT state FROM intervention WHERE id = ?", int(two)) == "unbilled"
    day.does("refund", "--client", "ZT", "--method", "transfer")
    assert day.one("SELECT sum(money) FROM payment WHERE client_id = ?", client) == 7761

    # A bounced cheque, and what is given up.
    again = str(day.does("compose", "ZT", "--again", second)["invoice"]["id"])  # type: ignore[index]
    third = str(day.does("issue", again, "--tell", "print")["invoice"]["number"])  # type: ignore[index]
    paid = day.does("mark-paid", third, "--method", "cheque")["payment"]
    assert isinstance(paid, dict)
    day.does("reverse", str(paid["id"]), "--reason", "chèque sans provision")
    day.does("write-off", third, "--reason", "introuvable")
    assert day.one("SELECT amount FROM write_off") == 5749

    _all_is_proved(day, client)


def _all_is_proved(day: Day, client: object) -> None:
    """Every document is on the disk with the bytes on record; every step is in the chain and the timeline; a backup holds it all."""
    for path, sha256 in day.ask("SELECT path, sha256 FROM document"):
        assert hashlib.sha256((day.folder / "studio.documents" / str(path)).read_bytes()).hexdigest() == sha256
    documents = day.one("SELECT (SELECT count(*) FROM invoice WHERE number IS NOT NULL) + (SELECT count(*) FROM credit_note)")
    assert day.one("SELECT count(*) FROM document") == documents == 4
    entries = day.does("timeline", "ZT")["entries"]
    assert isinstance(entries, list)
    kinds = [entry["kind"] for entry in reversed(entries)]
    assert kinds == [
        *["write"] * 4, *["publish"] * 4, "free", "issue", "mark_paid", "remind", "mark_paid", "issue", "mark_paid", "cancel", "refund",
        "issue", "mark_paid", "reverse", "write_off",
    ]  # fmt: skip
    chain = day.ask("SELECT id, previous, hash FROM journal ORDER BY id")
    assert [row[0] for row in chain] == list(range(1, len(chain) + 1))
    assert all(after[1] == before[2] for before, after in itertools.pairwise(chain))
    queued = day.ask("SELECT kind FROM outbox WHERE client_id = ? ORDER BY id", client)
    assert [row[0] for row in queued] == [
        "issue", "mark_paid", "remind", "mark_paid", "issue", "mark_paid", "cancel", "refund", "mark_paid",
    ]  # fmt: skip
    verified = day.does("verify")["verify"]
    assert isinstance(verified, dict)
    assert (verified["ok"], verified["head"], verified["entries"]) == (True, chain[-1][2], len(chain))
    copy = day.folder.parent / "copy.db"
    day.does("backup", str(copy))
    # The copy knows that it was taken.
    assert day.does("--store", str(copy), "verify")["verify"] == day.does("verify")["verify"]

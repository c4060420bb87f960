"""Everything that is kept of a client is written down for him; what need not be kept is erased, and nobody can tell what it was."""

import csv
import hashlib
import json
import sqlite3
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from hextui.billing import journal
from hextui.billing.journal import canonical
from hextui.settings import read_settings
from hextui.studio import Studio
from hextui.workflows.verify import verify
from tests import cards, post_office, studios

WORDS = {
    "name": "Zénobie Quasimodo", "email": "zenobie.q@example.org", "phone": "418 555-7731", "address": "77 rue Introuvable",
    "reference": "QZX-77", "payer": "Ursuline Payante", "payer_address": "9 impasse Payeuse", "payer_email": "payeuse@example.org",
    "text": "le texte montré", "studio_text": "le texte du studio", "note": "la note du professionnel", "personal": "la note à moi seul",
    "addition": "ajout plus tard", "reason": "raison de la gratuité", "tag": "raison de l'étiquette",
}  # fmt: skip
NOT_FOR_HIM = ("studio_text", "note", "personal", "addition")
ON_DOCUMENTS = ("name", "payer", "payer_address", "address", "reference")
OTHER = "Hors-Sujet Complet"
AUTHOR = 4001


@dataclass
class File:
    """A studio with a client of whom everything is known, and one of whom nothing may be told."""

    till: cards.Till
    client: int
    clean: int
    """A client without any document."""

    def command(self, *words: str) -> studios.Answer:
        return self.till.command(*words, "--json")

    @property
    def studio(self) -> Studio:
        return studios.acting_again(studios.opened(self.till.folder))


def _known(till: cards.Till, name: str, *, billed: bool) -> int:
    given = WORDS | {"name": name}
    client = till.command(
        "client", "add", given["name"], "--email", given["email"], "--phone", given["phone"], "--address", given["address"],
        *(("--reference", given["reference"], "--bill-to", given["payer"], "--bill-to-address", given["payer_address"],
           "--bill-to-email", given["payer_email"]) if billed else ()),
        "--json",
    ).json["client"]["id"]  # fmt: skip
    shown = till.command(
        "write", str(client), "PR", "--text", given["text"], "--visibility", "studio_client", "--note", given["note"], "--json"
    ).json["intervention"]["id"]
    hidden = till.command("write", str(client), "EP", "--text", given["studio_text"], "--json").json["intervention"]["id"]
    till.command("publish", str(shown), str(hidden))
    till.command("free", str(hidden), "--reason", given["reason"])
    till.command("client", "tag", str(client), "hold", "--reason", given["tag"])
    if billed:
        draft = till.command("compose", str(client), "--json").json["invoice"]["id"]
        number = till.command("issue", str(draft), "--json").json["invoice"]["number"]
        till.command("mark-paid", number, "--method", "cash")
        till.command("edit", str(shown), "--note", given["addition"])
    else:
        till.command("free", str(shown), "--reason", given["reason"])
        till.command("edit", str(shown), "--note", given["addition"])
    return int(client)


@pytest.fixture
def file(tmp_path: Path) -> Iterator[File]:
    with cards.till(tmp_path / "home") as till:
        office = post_office.run()
        try:
            for name, text in (("mail.security", "none"), ("mail.port", str(office.port)), ("mail.sender", post_office.SENDER),
                               ("mail.host", "127.0.0.1"), (f"professionals.{AUTHOR}.role", "professional")):  # fmt: skip
                assert till.command("settings", "set", name, text).status == 0
            client = _known(till, WORDS["name"], billed=True)
            clean = _known(till, "Anémone Passagère", billed=False)
            till.command("client", "edit", "2", "--name", OTHER)
            opened = studios.opened(till.folder)
            theirs = Studio(opened.places, opened.store, read_settings(opened.places.settings), AUTHOR, "", till.clock)
            from hextui.billing import clients, interventions

            for each in (client, clean):
                clients.edit_client(studios.acting_again(opened), each, clients.ClientForm(in_charge_uid=AUTHOR))
                item = interventions.write(theirs, each, "BIL", personal=WORDS["personal"])
                interventions.publish(theirs, item)
                interventions.free(theirs, item, WORDS["reason"])
            opened.store.close()
            till.clock.forward(minutes=30)
            assert till.command("mail", "send", "--json").json["mail"]["sent"]
            till.save_card(client=client)
            yield File(till, client, clean)
        finally:
            office.stop()


def _everything(folder: Path) -> str:
    return "\n".join(path.read_bytes().decode("utf-8", "replace") for path in sorted(folder.rglob("*")) if path.is_file())


def test_everything_of_a_client_is_written_down_and_nothing_of_anybody_else(file: File, tmp_path: Path) -> None:
    folder = tmp_path / "file"
    done = file.command("client", "export", str(file.client), str(folder)).json["export"]
    there = _everything(folder)
    for name, words in WORDS.items():
        assert (words in there) == (name not in NOT_FOR_HIM), name
    assert OTHER not in there
    assert "4242" in there, "the last digits of his card"
    assert done["left_out"] == 4, done
    assert done["documents"] == 1
    assert len(list((folder / "documents").glob("*.pdf"))) == 1
    checked = subprocess.run(["sha256sum", "--check", "--quiet", "manifest.sha256"], cwd=folder, capture_output=True, check=False)
    assert checked.returncode == 0, checked.stderr
    assert hashlib.sha256((folder / "manifest.sha256").read_bytes()).hexdigest() == done["manifest"]
    entry = json.loads(file.till.ask("SELECT details FROM journal WHERE kind = 'export'")[0][0])
    assert entry["manifest"] == done["manifest"]
    whole = json.loads((folder / "client.json").read_text(encoding="utf-8"))
    for name, rows in whole.items():
        if isinstance(rows, list):
            with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as table:
                assert len(list(csv.reader(table))) == len(rows) + 1, name
    modes = {oct(path.stat().st_mode & 0o077) for path in folder.rglob("*")}
    assert modes == {"0o0"}
    again = file.command("client", "export", str(file.client), str(folder))
    assert (again.status, again.json["error"]["code"]) == (3, "file_exists")


def test_with_notes_what_the_acting_person_sees_is_in_it_too(file: File, tmp_path: Path) -> None:
    done = file.command("client", "export", str(file.client), str(tmp_path / "file"), "--notes").json["export"]
    there = _everything(tmp_path / "file")
    assert all((words in there) == (name != "personal") for name, words in WORDS.items())
    assert done["left_out"] == 1


def test_every_table_that_holds_a_client_is_in_his_file() -> None:
    """A table that is added later and names a client, or something of his, must be thought of."""
    from hextui.store.schema import bring, migrations
    from hextui.workflows.client_file import TABLES

    store = sqlite3.connect(":memory:", isolation_level=None)
    for number, script in migrations():
        bring(store, number, script)
    named = {
        table
        for (table,) in store.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
        for column in store.execute(f"PRAGMA table_info({table})")
        if column[1] in ("client_id", "intervention_id", "outbox_id", "journal_id")
    }
    read = " ".join(TABLES.values())
    unread = {table for table in named if f" {table} " not in f" {read} ".replace("\n", " ").replace("(", " ").replace(")", " ")}
    assert unread <= {"open_invoice", "settlement"}, unread


def _remains(file: File) -> str:
    """The bytes of the store and its log, as somebody with the file would read them."""
    return "".join(path.read_bytes().decode("utf-8", "replace") for path in file.till.folder.glob("studio.db*") if path.is_file())


def test_what_is_open_is_in_the_way(file: File) -> None:
    item = file.command("write", str(file.client), "PR").json["intervention"]["id"]
    refused = file.command("client", "erase", str(file.client), "--reason", "demandé", "--yes")
    assert (refused.status, refused.json["error"]["code"]) == (3, "still_open")
    file.command("publish", str(item))
    number = file.command("issue", str(file.command("compose", str(file.client)).json["invoice"]["id"])).json["invoice"]["number"]
    assert "68" in file.command("client", "erase", str(file.client), "--reason", "x", "--yes").json["error"]["message"] or number
    assert file.command("client", "erase", str(file.client), "--reason", "x", "--yes").status == 3
    assert WORDS["phone"] in _remains(file)


def test_without_yes_nothing_is_changed(file: File) -> None:
    before = file.till.ask("SELECT max(id) FROM journal")
    said = file.command("client", "erase", str(file.client), "--reason", "demandé").json["erase"]
    assert said["done"] is False
    assert (said["documents"], said["mails"]) == (1, 1)
    assert file.till.ask("SELECT max(id) FROM journal") == before


def test_a_client_without_documents_leaves_no_word_behind(file: File) -> None:
    """Not in the store, not in its log, and no hash that a guess could be tried against."""
    old_salts = {salt for (salt,) in file.till.ask("SELECT salt FROM client WHERE id = ?", file.clean)}
    assert file.command("client", "erase", str(file.client), "--reason", "demandé", "--yes").status == 0
    assert file.command("client", "erase", str(file.clean), "--reason", "demandé", "--yes").status == 0
    remains = _remains(file)
    for name, words in (WORDS | {"name": "Anémone Passagère"}).items():
        assert words not in remains or name in ON_DOCUMENTS, name
        folded = words.casefold()
        assert name in ON_DOCUMENTS or folded not in remains.casefold(), name
    assert not any(salt in remains for salt in old_salts)
    assert verify(file.studio).findings == []
    (salt,) = file.till.ask("SELECT salt FROM client WHERE id = ?", file.clean)[0]
    digests = json.dumps([details for (details,) in file.till.ask("SELECT details FROM journal")])
    known = dict.fromkeys(journal.WORDS["client"], "") | {
        "name": "Anémone Passagère", "email": WORDS["email"], "phone": WORDS["phone"], "address": WORDS["address"],
    }  # fmt: skip
    assert hashlib.sha256((salt + canonical(known)).encode()).hexdigest() not in digests


def test_issued_documents_stay_and_can_be_cancelled(file: File) -> None:
    number = file.till.ask("SELECT number FROM invoice WHERE client_id = ?", file.client)[0][0]
    file.command("document", number)
    pdf = next(Path(file.command("document", number).json["document"]["pdf"]).parent.glob("*.pdf"))
    before, snapshot = pdf.read_bytes(), file.till.ask("SELECT snapshot FROM invoice WHERE number = ?", number)
    others = _others(file)
    assert file.command("client", "erase", str(file.client), "--reason", "demandé", "--yes").status == 0
    assert pdf.read_bytes() == before
    assert file.till.ask("SELECT snapshot FROM invoice WHERE number = ?", number) == snapshot
    assert WORDS["payer"] in snapshot[0][0]
    assert _others(file) == others
    shown = file.command("client", "show", str(file.client)).json["client"]
    assert (shown["name"], shown["email"], shown["archived"]) == (f"Client {file.client} (effacé)", "", True)
    kinds = [entry["kind"] for entry in file.command("timeline", str(file.client)).json["entries"]]
    assert "erase" in kinds[:2], "his cards go after it"
    assert {"write", "publish", "free", "issue", "mark_paid"} <= set(kinds)
    assert file.till.stripe.of("customer") == [], "he is gone at Stripe, too"
    cancelled = file.command("cancel", number, "--reason", "erreur", "--money", "credit")
    assert cancelled.status == 0
    content = json.loads(file.till.ask("SELECT snapshot FROM credit_note")[0][0])
    assert WORDS["payer"] in json.dumps(content, ensure_ascii=False), "it bears the name of the invoice that it cancels"
    assert verify(file.studio).findings == []


def _others(file: File) -> dict[str, list[tuple[object, ...]]]:
    """What is kept of everybody else."""
    return {
        "client": file.till.ask("SELECT * FROM client WHERE id <> ?", file.client),
        "intervention": file.till.ask("SELECT * FROM intervention WHERE client_id <> ?", file.client),
        "outbox": file.till.ask("SELECT * FROM outbox WHERE client_id <> ?", file.client),
        "client_tag": file.till.ask("SELECT * FROM client_tag WHERE client_id <> ?", file.client),
        "words": file.till.ask("SELECT words.* FROM words JOIN journal ON id = journal_id WHERE client_id IS NOT ?", file.client),
        "payment": file.till.ask("SELECT * FROM payment"),
        "invoice": file.till.ask("SELECT * FROM invoice"),
    }


def test_the_words_of_sessions_can_be_kept(file: File) -> None:
    assert file.command("client", "erase", str(file.clean), "--reason", "demandé", "--keep-notes", "--yes").status == 0
    assert WORDS["note"] in _remains(file)
    assert file.till.ask("SELECT email FROM client WHERE id = ?", file.clean) == [("",)]
    # Later they go, too; and then there is nothing left.
    assert file.command("client", "erase", str(file.clean), "--reason", "dix ans plus tard", "--yes").status == 0
    again = file.command("client", "erase", str(file.clean), "--reason", "encore", "--yes")
    assert (again.status, again.json["error"]["code"]) == (3, "nothing_to_change")
    assert verify(file.studio).findings == []


def test_words_that_went_without_an_entry_are_found(file: File) -> None:
    connection = sqlite3.connect(file.till.folder / "studio.db", isolation_level=None)
    connection.execute("UPDATE words SET salt = NULL, words = NULL WHERE journal_id = (SELECT max(journal_id) FROM words)")
    connection.close()
    assert [finding.where for finding in verify(file.studio).findings]


def test_a_daily_copy_is_told_of(file: File) -> None:
    assert file.command("backup", "--daily").status == 0
    assert file.command("client", "erase", str(file.clean), "--reason", "demandé", "--yes").json["erase"]["copies"] == 1


def test_restoring_an_older_copy_names_whom_it_brings_back(file: File, tmp_path: Path) -> None:
    copy = str(tmp_path / "copy.db")
    assert file.command("backup", copy).status == 0
    assert file.command("client", "erase", str(file.clean), "--reason", "demandé", "--yes").status == 0
    assert file.command("restore", copy).json["restore"]["lost"]["erased"] == [file.clean]
    assert str(file.clean) in file.till.command("restore", copy).out


def test_nothing_goes_at_stripe_before_it_may_go_here(file: File) -> None:
    """A reason that is missing, and a client who was billed meanwhile, are refused before anybody outside is asked."""
    assert file.command("client", "erase", str(file.client), "--reason", " ", "--yes").json["error"]["code"] == "empty"
    file.command("write", str(file.client), "PR")
    assert file.command("client", "erase", str(file.client), "--reason", "demandé", "--yes").json["error"]["code"] == "still_open"
    assert len(file.till.stripe.of("customer")) == 1


def test_where_stripe_cannot_be_asked_he_is_erased_here_and_named_there(file: File) -> None:
    customer = file.till.stripe.of("customer")[0]["id"]
    file.till.server.fault = lambda _verb, _path: "drop_before"
    done = file.command("client", "erase", str(file.client), "--reason", "demandé", "--yes").json["erase"]
    assert done["stripe_customers"] == [customer]
    assert file.till.ask("SELECT phone, email FROM client WHERE id = ?", file.client) == [("", "")]
    file.till.server.fault = None
    again = file.command("client", "erase", str(file.client), "--reason", "encore", "--yes").json["erase"]
    assert again["stripe_customers"] == []
    assert file.till.stripe.of("customer") == []
    last = file.command("client", "erase", str(file.client), "--reason", "et encore", "--yes")
    assert (last.status, last.json["error"]["code"]) == (3, "nothing_to_change")


def test_contacts_that_came_back_go_again_and_words_that_were_taken_away_cannot_be_guessed(file: File) -> None:
    item = file.command("write", str(file.clean), "PR", "--text", "diagnostic secret").json["intervention"]["id"]
    (salt,) = file.till.ask("SELECT salt FROM intervention WHERE id = ?", item)[0]
    file.command("edit", str(item), "--text", "")
    file.command("discard", "--intervention", str(item))
    assert file.command("client", "erase", str(file.clean), "--reason", "demandé", "--yes").status == 0
    assert file.till.ask("SELECT salt FROM intervention WHERE id = ?", item) != [(salt,)]
    assert salt not in _remains(file)
    file.command("client", "edit", str(file.clean), "--email", "de.retour@example.org")
    assert file.command("client", "erase", str(file.clean), "--reason", "encore", "--yes").status == 0
    assert "de.retour" not in _remains(file)
    assert verify(file.studio).findings == []


def test_many_long_notes_leave_nothing_between_the_rows(file: File) -> None:
    for turn in range(60):
        item = file.command("write", str(file.clean), "BIL", "--note", f"Marqueur-Unique {turn} " * 20).json["intervention"]["id"]
        file.command("edit", str(item), "--note", f"Marqueur-Unique {turn} plus long " * (turn % 7 * 10 + 1))
        file.command("discard", "--intervention", str(item))
    done = file.command("client", "erase", str(file.clean), "--reason", "demandé", "--yes").json["erase"]
    assert (done["written_anew"], done["log_emptied"]) == (True, True)
    assert "Marqueur-Unique" not in _remains(file)


def test_a_reader_elsewhere_is_told_of(file: File) -> None:
    reader = sqlite3.connect(file.till.folder / "studio.db", isolation_level=None, timeout=0.1)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM client").fetchall()
    try:
        done = file.till.command("client", "erase", str(file.clean), "--reason", "demandé", "--yes", "--json").json["erase"]
        assert done["log_emptied"] is False
        assert "Anémone Passagère" in _remains(file)
        # He has read, and stays: the log is not taken away by whoever leaves last.
        reader.execute("ROLLBACK")
        again = file.command("client", "erase", str(file.clean), "--reason", "encore", "--yes")
        assert again.json["error"]["code"] == "nothing_to_change"
        assert "Anémone Passagère" not in _remains(file), "what it could not reach the first time is gone"
    finally:
        reader.close()
    assert file.command("client", "erase", str(file.client), "--reason", "demandé", "--yes").json["erase"]["log_emptied"] is True
    assert WORDS["tag"] not in _remains(file)


def test_a_mail_that_was_made_and_never_sent_is_no_false_alarm(file: File) -> None:
    """Erased with the others, it is known to the journal from then on."""
    from hextui.billing import delivery

    number = file.command("issue", str(file.command("compose", str(file.client), "--line", "Élastique;1;5.00").json["invoice"]["id"])).json[
        "invoice"
    ]["number"]
    file.till.clock.forward(minutes=30)
    opened = file.studio
    studio = Studio(opened.places, opened.store, opened.settings, opened.uid, "", file.till.clock)
    batch = delivery.next_batch(studio)
    assert batch is not None
    delivery.keep_mail(studio, batch, delivery.Made("Sujet", "Mots", b"octets"))
    (notice,) = file.till.ask("SELECT max(id) FROM outbox")[0]
    assert file.command("mail", "discard", str(notice), "--reason", "x").status == 0
    assert file.command("cancel", number, "--reason", "x").status == 0
    for (waits,) in file.till.ask("SELECT id FROM outbox WHERE state IN ('queued', 'failed')"):
        file.command("mail", "discard", str(waits), "--reason", "x")
    assert file.command("client", "erase", str(file.client), "--reason", "demandé", "--yes").status == 0
    assert verify(file.studio).findings == []
    assert file.till.ask("SELECT count(*) FROM mail_bytes") == [(0,)]

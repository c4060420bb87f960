"""A studio's export is imported to the cent, all or nothing, and again adds nothing."""

import json
import os
from pathlib import Path

import pytest

from tests import studios

DATA = Path(__file__).parent / "data"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A studio with its taxes and nothing else."""
    home = studios.make(tmp_path / "home", uid=os.getuid())
    home.studio.store.close()
    for name, rate in (("TPS", "5"), ("TVQ", "9,975")):
        assert studios.command(home.folder, "tax", "add", name, rate).status == 0
    return home.folder


def test_the_export_gives_what_it_must(folder: Path) -> None:
    expected = json.loads((DATA / "expected.json").read_text(encoding="utf-8"))
    for kind in ("clients", "codes", "interventions"):
        dry = studios.command(folder, "import", str(DATA / f"{kind}.csv"), "--dry-run", "--json").json["import"]
        done = studios.command(folder, "import", str(DATA / f"{kind}.csv"), "--json").json["import"]
        assert (dry["added"], done["added"], done["encoding"]) == (expected[kind], expected[kind], "latin-1")
        again = studios.command(folder, "import", str(DATA / f"{kind}.csv"), "--json").json["import"]
        assert (again["added"], again["there_already"]) == (0, expected[kind])
    accounts = studios.command(folder, "balances", "--json").json["clients"]
    assert sum(account["unbilled"] for account in accounts) == expected["unbilled_total"]
    assert sum(account["items"] for account in accounts) == expected["published"]
    largest = sorted(accounts, key=lambda account: -account["unbilled"])[:5]
    assert [[account["reference"], account["unbilled"]] for account in largest] == expected["largest_balances"]
    clients = studios.command(folder, "client", "list", "--json").json["clients"]
    assert sum(not client["email"] for client in clients) == expected["without_email"]
    assert studios.command(folder, "verify", "--json").json["verify"]["unbilled"] == expected["unbilled_total"]


def test_one_bad_line_and_nothing_is_imported(folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "codes.csv"
    file.write_text("Code,Description,Price,Taxes\nA,One,10.00,TPS\nB,Two,10.005,TPS\nSX,Three,1.00,\n", encoding="utf-8")
    answer = studios.command(folder, "import", str(file), "--json")
    assert answer.status == 3
    assert [line["line"] for line in answer.json["error"]["lines"]] == [3, 4]
    assert studios.command(folder, "code", "list", "--json").json["codes"] == []


def imported(folder: Path, file: Path, text: str, *words: str) -> studios.Answer:
    """Import a file of that text."""
    file.write_text(text, encoding="utf-8")
    return studios.command(folder, "import", str(file), "--json", *words)


@pytest.fixture
def mine(folder: Path) -> Path:
    """The studio, with its owner at work."""
    return folder


def test_a_line_that_differs_from_what_is_there_is_named_and_changes_nothing(mine: Path, tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    assert imported(mine, file, "Référence;Nom;Courriel\nB1;Zoé Roy;zoe@example.org\nB2;Ana;\n").json["import"]["added"] == 2
    again = imported(mine, file, "Référence;Nom;Courriel\nB1;Zoé Roy;autre@example.org\nB2;Ana;\n").json["import"]
    assert (again["added"], again["there_already"], [each["line"] for each in again["differs"]]) == (0, 2, [2])
    assert studios.command(mine, "client", "show", "B1", "--json").json["client"]["email"] == "zoe@example.org"
    imported(mine, file, "Code;Description;Prix\nPR;Première;50,00\n")
    again = imported(mine, file, "Code;Description;Prix\nPR;Première;50,00\nEV;Bilan;1 234,50 $\n").json["import"]
    assert (again["added"], again["differs"]) == (1, [])
    again = imported(mine, file, "Code;Description;Prix\nPR;Première;55,00\n").json["import"]
    assert [each["line"] for each in again["differs"]] == [2]
    sessions = "Client;Date;Heure;Code;Durée (min);État\nB1;03/11/2026;10:00;PR;{};{}\n"
    assert imported(mine, file, sessions.format(60, "publiée")).json["import"]["published"] == 1
    assert imported(mine, file, sessions.format(60, "publiée")).json["import"]["differs"] == []
    assert len(imported(mine, file, sessions.format(45, "publiée")).json["import"]["differs"]) == 1
    assert imported(mine, file, sessions.format("", "")).json["import"]["differs"] == []
    assert {view["code"]: view["price"] for view in studios.command(mine, "code", "list", "--json").json["codes"]} == {
        "PR": 5000,
        "EV": 123450,
    }


def test_a_reference_twice_in_one_file_is_refused_unless_it_is_the_same(mine: Path, tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    twice = imported(mine, file, "Référence;Nom\nB1;Zoé Roy\nB1;Ana\n")
    assert (twice.status, [line["line"] for line in twice.json["error"]["lines"]]) == (3, [3])
    same = imported(mine, file, "Référence;Nom\nB1;Zoé Roy\nB1;Zoé  Roy\n").json["import"]
    assert (same["added"], same["there_already"]) == (1, 1)


def test_the_same_session_twice_in_a_file_is_two_sessions(mine: Path, tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    imported(mine, file, "Référence;Nom\nB1;Zoé Roy\n")
    imported(mine, file, "Code;Description;Prix\nPR;Première;50\n")
    sessions = "Client;Date;Code\nB1;2026-11-03;PR\nB1;2026-11-03;PR\n"
    assert imported(mine, file, sessions).json["import"]["added"] == 2
    assert imported(mine, file, sessions).json["import"]["added"] == 0


SESSIONS = "Client;Date;Code\nB1;{};PR\nB1;{};PR\n"


@pytest.mark.parametrize(
    ("first", "second", "order", "days"),
    [
        ("03/11/2026", "04/11/2026", None, ["2026-11-03", "2026-11-04"]),
        ("03/11/2026", "11/25/2025", None, ["2026-03-11", "2025-11-25"]),
        ("25/10/2026", "01/11/2026", None, ["2026-10-25", "2026-11-01"]),
        ("2026-11-03", "2026-11-04", None, ["2026-11-03", "2026-11-04"]),
        ("03.11.2026", "04-11-2026", None, ["2026-11-03", "2026-11-04"]),
        ("03/11/2026", "04/11/2026", "month-first", ["2026-03-11", "2026-04-11"]),
    ],
)
def test_dates_are_day_first_unless_the_file_shows_otherwise(
    mine: Path, tmp_path: Path, first: str, second: str, order: str | None, days: list[str]
) -> None:
    file = tmp_path / "a.csv"
    imported(mine, file, "Référence;Nom\nB1;Zoé Roy\n")
    imported(mine, file, "Code;Description;Prix\nPR;Première;50\n")
    done = imported(mine, file, SESSIONS.format(first, second), *(("--dates", order) if order else ()))
    assert done.status == 0, done
    entries = [studios.command(mine, "edit", str(number), "--minutes", "5", "--json").json["intervention"]["at"] for number in (1, 2)]
    assert [at[:10] for at in entries] == days


def test_a_file_that_shows_both_orders_is_asked_about(mine: Path, tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    imported(mine, file, "Référence;Nom\nB1;Zoé Roy\n")
    imported(mine, file, "Code;Description;Prix\nPR;Première;50\n")
    answer = imported(mine, file, SESSIONS.format("25/10/2026", "10/25/2026"))
    assert (answer.status, answer.json["error"]["code"]) == (3, "dates_ambiguous")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "latin-1", "cp1252"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("headings", [("Référence", "Nom", "Courriel"), ("Reference", "Name", "E-mail"), ("REFERENCE", "name", "email")])
def test_encodings_separators_and_headings(
    mine: Path, tmp_path: Path, encoding: str, separator: str, headings: tuple[str, str, str]
) -> None:
    file = tmp_path / "a.csv"
    name = "Zoë l'Été" if separator == "\t" else f"Zoë{separator} l'Été"
    rows = [headings, ("B1", f'"{name}"', "zoe@example.org")]
    file.write_bytes("\r\n".join(separator.join(row) for row in rows).encode(encoding))
    assert studios.command(mine, "import", str(file), "--json").json["import"]["added"] == 1
    assert studios.command(mine, "client", "show", "B1", "--json").json["client"]["name"] == name


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "empty_file"),
        ("a,b\n1,2\n", "unknown_headings"),
        ("Nom,Nom\na,b\n", "not_csv"),
        ("Nom,Courriel\na\n", "not_csv"),
        ('Nom,Courriel\na,"b\n', "not_csv"),
        ("Nom\x00,Courriel\na,b\n", "not_csv"),
        ("Nom,Pays\nAna,Narnia\n", "import_refused"),
        ("Nom,Langue\nAna,klingon\n", "import_refused"),
        ("Nom,Courriel\nAna,nobody\n", "import_refused"),
        ("Nom\n\x1b[31mAna\n", "import_refused"),
        ("Client,Date,Code\nB9,2026-11-03,PR\n", "import_refused"),
    ],
)
def test_a_file_that_cannot_be_imported_is_refused_whole(mine: Path, tmp_path: Path, text: str, code: str) -> None:
    answer = imported(mine, tmp_path / "a.csv", text)
    assert (answer.status, answer.json["error"]["code"]) == (3, code)
    assert studios.command(mine, "client", "list", "--json").json["clients"] == []


def test_references_of_digits_get_a_prefix(mine: Path, tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    plain = imported(mine, file, "Numéro;Nom\n1042;Zoé Roy\n")
    assert plain.status == 3
    assert "--prefix" in plain.json["error"]["lines"][0]["message"]
    assert imported(mine, file, "Numéro;Nom;Truc\n1042;Zoé Roy;x\n", "--prefix", "C").json["import"]["ignored"] == ["Truc"]
    imported(mine, file, "Code;Description;Prix\nPR;Première;50\n")
    assert imported(mine, file, "Client;Date;Code\n1042;2026-11-03;PR\n", "--prefix", "C").json["import"]["added"] == 1


def test_decomposed_letters_and_other_cases_are_told_apart_as_the_store_does(mine: Path, tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    text = "Référence;Nom\nE\u0301-1;Zoe\u0301\n"
    assert imported(mine, file, text).json["import"]["added"] == 1
    again = imported(mine, file, text).json["import"]
    assert (again["added"], again["there_already"], again["differs"]) == (0, 1, [])


def test_what_was_discarded_does_not_come_back(mine: Path, tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    imported(mine, file, "Référence;Nom\nB1;Zoé Roy\n")
    imported(mine, file, "Code;Description;Prix\nPR;Première;50\n")
    sessions = "Client;Date;Code\nB1;04/24/2026 2:30 pm;PR\n"
    assert imported(mine, file, sessions).json["import"]["date_order"] == "month-first"
    studios.command(mine, "discard", "--intervention", "1")
    assert imported(mine, file, sessions).json["import"]["added"] == 0

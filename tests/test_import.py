"""A studio's export is imported to the cent, all or nothing, and again adds nothing."""

import json
from pathlib import Path

import pytest

from tests import studios

DATA = Path(__file__).parent / "data"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A studio with its taxes and nothing else."""
    home = studios.make(tmp_path / "home", uid=0)
    home.studio.store.close()
    for name, rate in (("TPS", "5"), ("TVQ", "9,975")):
        assert studios.command(home.folder, "tax", "add", name, rate).status == 0
    return home.folder


def test_the_export_gives_what_it_must(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.getuid", lambda: 0)
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


def test_one_bad_line_and_nothing_is_imported(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.getuid", lambda: 0)
    file = tmp_path / "codes.csv"
    file.write_text("Code,Description,Price,Taxes\nA,One,10.00,TPS\nB,Two,10.005,TPS\nSX,Three,1.00,\n", encoding="utf-8")
    answer = studios.command(folder, "import", str(file), "--json")
    assert answer.status == 3
    assert [line["line"] for line in answer.json["error"]["lines"]] == [3, 4]
    assert studios.command(folder, "code", "list", "--json").json["codes"] == []

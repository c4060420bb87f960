"""Runs: one step for everybody whom it concerns; who is left out and why; running one again does nothing more."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import peewee
import pytest

from hextui.billing import clients, drafts, interventions, remind, tags
from hextui.client_tags import tags_now
from hextui.errors import Refused
from hextui.workflows import run as runs
from hextui.workflows.verify import verify
from tests import cards, studios


def wrote(home: studios.Home, client: int, code: str = "PR") -> int:
    return interventions.write(home.studio, client, code, minutes=60)


def planned(home: studios.Home, step: str, **given: Any) -> list[tuple[str, int, str]]:
    return [(item.name, item.amount, item.left_out) for item in runs.plan(home.studio, step, **given)]


def ran(home: studios.Home, step: str, **given: Any) -> list[runs.Done]:
    return list(runs.run(home.studio, {}, step, runs.plan(home.studio, step, **given)))


def test_publish_puts_every_past_session_into_its_balance_once(home: studios.Home) -> None:
    wrote(home, 1)
    wrote(home, 2, "EP")
    later = interventions.write(home.studio, 2, "EP", at=home.clock.now.replace(hour=23), minutes=30)
    home.clock.forward(hours=1)
    assert planned(home, "publish") == [("Zoé Tremblay", 5000, ""), ("Émile Roy", 6000, "")]
    assert planned(home, "publish", least=5500) == [("Zoé Tremblay", 5000, "below the least amount"), ("Émile Roy", 6000, "")]
    assert planned(home, "publish", client_id=2) == [("Émile Roy", 6000, "")]
    assert all(not done.code for done in ran(home, "publish"))
    assert ran(home, "publish") == []
    assert home.studio.store.value("SELECT state FROM intervention WHERE id = ?", later) == "draft"
    assert verify(home.studio).findings == []


def test_invoice_issues_every_balance_and_leaves_alone_who_is_to_be_left_alone(home: studios.Home) -> None:
    third = clients.add_client(home.studio, clients.ClientForm(name="Ana", email="ana@example.org"))
    fourth = clients.add_client(home.studio, clients.ClientForm(name="Luc"))
    fifth = clients.add_client(home.studio, clients.ClientForm(name="Mia"))
    for client, code in ((1, "PR"), (1, "EP"), (2, "EP"), (third, "NUT"), (fourth, "BIL"), (fifth, "PR")):
        studios.published(home.studio, client, code)
    tags.tag(home.studio, third, "hold", "attend son assureur")
    drafts.compose(home.studio, fifth)
    home.clock.forward(minutes=5)
    assert planned(home, "invoice") == [
        ("Zoé Tremblay", 11000, ""),
        ("Ana", 9500, "hold invoicing · attend son assureur"),
        ("Émile Roy", 6000, ""),
        ("Mia", 5000, "a draft is being composed"),
        ("Luc", 0, "nothing but sessions at zero"),
    ]
    done = ran(home, "invoice")
    assert [(each.item.name, each.number, each.said) for each in done] == [
        ("Zoé Tremblay", "2026-0001", "total CA$126.47"),
        ("Émile Roy", "2026-0002", "total CA$68.99 · Nobody was told: the client has no e-mail."),
    ]
    assert ran(home, "invoice") == []
    home.clock.forward(days=2)
    assert [each.number for each in ran(home, "invoice")] == ["2026-0003"], "a draft that was left behind"
    assert verify(home.studio).findings == []


def test_invoice_until_a_day_takes_what_was_before_it(home: studios.Home) -> None:
    studios.published(home.studio)
    home.clock.forward(days=3)
    studios.published(home.studio, 1, "EP")
    home.clock.forward(hours=1)
    (item,) = runs.plan(home.studio, "invoice", until=home.studio.today().replace(day=25))
    assert (item.amount, len(item.items)) == (5000, 1)


def test_remind_tells_who_is_left_out_and_why(home: studios.Home) -> None:
    studios.issued(home.studio)
    studios.issued(home.studio, 2)
    home.clock.forward(days=40)
    assert [left_out for _name, _amount, left_out in planned(home, "remind")] == [
        "",
        "no e-mail",
    ]
    assert len(ran(home, "remind")) == 1
    assert ran(home, "remind") == [], "once a day"
    home.clock.forward(days=1)
    tags.tag(home.studio, 1, "no_reminders", "arrangement", until=home.studio.today())
    assert "no reminders" in planned(home, "remind")[0][2]
    with pytest.raises(Refused):
        remind.remind(home.studio, 1)
    home.clock.forward(days=1)
    assert planned(home, "remind")[0][2] == "", "the tag has ended by itself"


@pytest.fixture
def till(tmp_path: Path) -> Iterator[cards.Till]:
    with cards.till(tmp_path / "home") as made:
        yield made
        assert made.command("verify").status == 0


def test_charge_debits_every_valid_card_once(till: cards.Till) -> None:
    till.command("client", "add", "Ana", "--email", "ana@example.org")
    for client in ("1", "3"):
        till.save_card(client=int(client))
        till.issue(client=client)
    till.issue(client="2")
    till.command("client", "tag", "3", "no_charge", "--reason", "paie comptant")
    preview = till.command("run", "charge", "--dry-run", "--json").json
    assert [(item["client"], item["left_out"]) for item in preview["items"]] == [
        (1, None),
        (3, "pas de prélèvement automatique · paie comptant"),
        (2, "pas de carte valable"),
    ]
    assert (preview["done"], preview["amount"], till.stripe.taken()) == (0, 5749, [])
    done = till.command("run", "charge", "--json").json
    assert (done["done"], done["left_out"], done["amount"]) == (1, 2, 5749)
    assert till.command("run", "charge", "--json").json["done"] == 0
    assert [charge["amount"] for charge in till.stripe.taken()] == [5749]


def test_a_card_that_was_declined_today_is_not_tried_again(till: cards.Till) -> None:
    till.save_card("4000000000009995")
    number = till.issue()
    answer = till.command("run", "charge", "--json")
    assert answer.status == 1
    assert (answer.json["error"]["code"], answer.json["error"]["failed"]) == ("some_failed", 1)
    (item,) = till.command("run", "charge", "--dry-run", "--json").json["items"]
    assert item["left_out"] == "refusée aujourd'hui"
    assert till.shown(number)["due"] == 5749


def test_the_command_says_each_and_writes_it_down(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.getuid", lambda: studios.OWNER)
    home = studios.quebec(tmp_path / "home")
    wrote(home, 1)
    home.studio.store.close()
    home.clock.forward(hours=1)
    target = tmp_path / "result.csv"
    dry = studios.command(home.folder, "run", "publish", "--dry-run", clock=home.clock)
    assert "serait fait" in dry.out
    answer = studios.command(home.folder, "run", "publish", "--csv", str(target), clock=home.clock)
    assert "Fait : 1 de 50,00" in answer.out.replace("\u00a0", " ")
    assert "50.00" in target.read_text(encoding="utf-8")
    refused = studios.command(home.folder, "run", "publish", "--csv", str(target), clock=home.clock)
    assert refused.status == 3
    assert "Il n'y a rien à faire" in studios.command(home.folder, "run", "publish", clock=home.clock).out


# Tags --------------------------------------------------------------------------------------------------------------------


def test_a_tag_holds_until_its_day_and_is_replaced_or_taken_away(home: studios.Home) -> None:
    tags.tag(home.studio, 1, "hold", "attend", until=home.studio.today())
    tags.tag(home.studio, 1, "hold", "attend encore")
    assert [tag.reason for tag in tags_now(home.studio, 1).values()] == ["attend encore"]
    tags.untag(home.studio, 1, "hold")
    assert tags_now(home.studio) == {}
    for wrong in (
        lambda: tags.untag(home.studio, 1, "hold"),
        lambda: tags.tag(home.studio, 1, "vip", "x"),
        lambda: tags.tag(home.studio, 1, "hold", ""),
        lambda: tags.tag(home.studio, 1, "hold", "x", until=home.studio.today().replace(day=1)),
        lambda: tags.tag(home.studio, 99, "hold", "x"),
    ):
        with pytest.raises(Refused):
            wrong()
    kinds = home.studio.store.column("SELECT kind FROM journal WHERE client_id = 1 AND kind = 'tag'")
    assert list(kinds) == ["tag"] * 3
    assert verify(home.studio).findings == []


def test_the_store_keeps_tags_as_they_were(home: studios.Home) -> None:
    tags.tag(home.studio, 1, "hold", "attend")
    for statement in (
        "DELETE FROM client_tag",
        "UPDATE client_tag SET kind = 'no_charge'",
        "UPDATE client_tag SET reason = 'autre'",
        "INSERT OR REPLACE INTO client_tag SELECT * FROM client_tag",
    ):
        with pytest.raises(peewee.IntegrityError):
            home.studio.store.execute(statement)
    home.studio.store.execute("UPDATE client_tag SET reason = ''")
    assert verify(home.studio).findings, "a reason that went without a word is noticed"

"""The review: what waits is what raw records say waits; a professional sees his own; what a balance is issued as is what was seen."""

import json
import os
import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from hextui.billing import cancel, clients, drafts, interventions, payments, remind, stripe_money, tags, write_off
from hextui.billing.cards import usable
from hextui.billing.invoice_balance import invoice_balance, propose
from hextui.billing.stripe_account import At
from hextui.client_tags import tags_now
from hextui.errors import Refused
from hextui.store import open_store
from hextui.views import work
from hextui.views.day import done_sums
from hextui.views.review import ToSettle, review, review_rows
from hextui.views.work import ToCollect, ToInvoice
from hextui.workflows import run as runs
from hextui.workflows.verify import verify
from tests import cards, studios
from tests.cards import Till

DEMO_DAY = date(2026, 11, 24)


def waiting(home: studios.Home, name: str) -> list[int]:
    """The records of a section, in order."""
    return [key for section in review(home.studio) if section.name == name for _sort, key in section.keys]


def rows(home: studios.Home, name: str) -> list[Any]:
    """The rows of a section, in order."""
    keys = [key for section in review(home.studio) if section.name == name for key in section.keys]
    return [row for _key, row in review_rows(home.studio, keys)]


# Against the records themselves ------------------------------------------------------------------------------------------------


def _from_records(path: Path, now: datetime, today: str) -> dict[str, dict[int, int]]:
    """What waits, worked out from plain tables by another way than the program's: record and amount, by section."""
    store = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
    store.row_factory = sqlite3.Row
    table = {name: [dict(row) for row in store.execute(f"SELECT * FROM {name}")] for name in (
        "intervention", "invoice", "invoice_line", "credit_note", "settlement", "write_off", "outbox", "charge")}  # fmt: skip
    store.close()
    paid: dict[int, int] = defaultdict(int)
    for row in table["settlement"]:
        paid[row["invoice_id"]] += row["amount"]
    for row in table["credit_note"]:
        paid[row["invoice_id"]] += row["total"]
    given_up = {row["invoice_id"] for row in table["write_off"] if row["undone_at"] is None}
    reminded = {row["invoice_id"] for row in table["outbox"] if row["kind"] == "remind" and row["queued_on"] == today}
    found: dict[str, dict[int, int]] = {name: defaultdict(int) for name in ("publish", "invoice", "collect", "wait")}
    for row in table["intervention"]:
        at = datetime.fromisoformat(row["at"].replace("Z", "+00:00"))
        if row["state"] == "draft" and at < now:
            found["publish"][row["id"]] = row["price"]
        if row["state"] == "unbilled":
            found["invoice"][row["client_id"]] += row["price"]
    prices = {row["id"]: row["price"] for row in table["intervention"]}
    for row in table["invoice"]:
        if row["number"] is None:
            held = [line for line in table["invoice_line"] if line["invoice_id"] == row["id"]]
            begun = datetime.fromisoformat(row["created_at"].replace("Z", "+00:00"))
            if held and (row["client_id"] in found["invoice"] or begun < now - timedelta(days=1)):
                assert not row["discount_kind"]
                found["invoice"][row["client_id"]] = sum(
                    prices.get(line["intervention_id"]) or int(line["quantity"]) * line["unit_price"] for line in held
                )
        elif row["total"] - paid[row["id"]] > 0 and row["id"] not in given_up:
            late = row["due_on"] < today and row["id"] not in reminded
            found["collect" if late else "wait"][row["id"]] = row["total"] - paid[row["id"]]
    return found


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[studios.Home]:
    """The demo studio, with a morning of sessions that nobody has published and some reminders of today."""
    folder = tmp_path_factory.mktemp("review") / "demo"
    clock = studios.SetClock(datetime(2026, 11, 24, 22, 0, tzinfo=UTC))
    studio = studios.demo(folder, DEMO_DAY, clock)
    made = studios.Home(folder, clock, studio)
    for client in range(3, 12):
        interventions.write(studio, client, "EP60", at=clock.now - timedelta(hours=client), minutes=60)
    interventions.write(studio, 3, "EP60", at=clock.now + timedelta(hours=1), minutes=60)
    for each in runs.plan(studio, "remind")[:4]:
        if not each.left_out:
            remind.remind(studio, each.key)
    yield made
    studio.store.close()


def test_what_waits_is_what_the_records_say_waits(demo: studios.Home) -> None:
    wanted = _from_records(demo.folder / "studio.db", demo.clock.now, demo.studio.today().isoformat())
    assert all(wanted.values()), "every section has something in it"
    for section in review(demo.studio):
        if section.name in wanted:
            assert {key for _sort, key in section.keys} == set(wanted[section.name])
            assert len(section.keys) == len(set(section.keys))
            assert section.amount == sum(wanted[section.name].values())
            amounts = [getattr(row, "price", None) or getattr(row, "due", None) or row.amount for row in rows(demo, section.name)]
            assert section.amount == sum(amounts), "the header is what the rows come to"
    for row in rows(demo, "collect") + rows(demo, "wait"):
        assert row.due == {**wanted["collect"], **wanted["wait"]}[row.id]
    dates = [row.due_on for row in rows(demo, "collect")]
    assert dates == sorted(dates), "the oldest debt first"
    amounts = [wanted["invoice"][key] for key in waiting(demo, "invoice")]
    assert amounts == sorted(amounts, reverse=True), "the largest balance first"


def test_every_row_of_a_key_is_read_and_none_other(demo: studios.Home) -> None:
    keys = [key for section in review(demo.studio) for key in section.keys]
    assert [key for key, _row in review_rows(demo.studio, keys)] == keys
    assert review_rows(demo.studio, [("publish", 10**9), ("collect", 10**9), ("invoice", 10**9), ("unknown", 10**9)]) == []


# What leaves, and what comes ------------------------------------------------------------------------------------------------------


def test_what_is_done_leaves(home: studios.Home) -> None:
    item = interventions.write(home.studio, 1, "PR", minutes=60)
    home.clock.forward(minutes=5)
    assert waiting(home, "publish") == [item]
    interventions.publish(home.studio, item)
    assert (waiting(home, "publish"), waiting(home, "invoice")) == ([], [1])
    (row,) = rows(home, "invoice")
    invoice_balance(home.studio, 1, row.items, row.amount)
    assert waiting(home, "invoice") == []
    assert len(waiting(home, "wait")) == 1, "it is not due, and nothing can be charged"
    home.clock.forward(days=40)
    (invoice,) = waiting(home, "collect")
    remind.remind(home.studio, invoice)
    assert (waiting(home, "collect"), waiting(home, "wait")) == ([], [invoice]), "today it was reminded"
    home.clock.forward(days=1)
    assert waiting(home, "collect") == [invoice]
    payments.mark_paid(home.studio, [invoice], "cash")
    assert [len(section.keys) for section in review(home.studio)] == [0, 0, 0, 0, 0]


def test_what_is_given_up_or_cancelled_waits_for_nobody(home: studios.Home) -> None:
    one, _items = studios.issued(home.studio)
    two, _more = studios.issued(home.studio, 2)
    home.clock.forward(days=40)
    assert waiting(home, "collect") == [one, two]
    write_off.write_off(home.studio, one, "introuvable")
    cancel.cancel(home.studio, two, "erreur")
    assert waiting(home, "collect") == []
    assert waiting(home, "invoice") == [2], "its item is in the balance again"


def test_a_draft_that_was_left_waits_even_with_nothing_in_the_balance(home: studios.Home) -> None:
    draft = drafts.compose(home.studio, 1, drafts.Composition(lines=(drafts.NewLine("Tapis", Decimal(1), 4000),)))
    assert waiting(home, "invoice") == [], "somebody composes it now"
    home.clock.forward(days=2)
    (row,) = rows(home, "invoice")
    assert (row.client, row.amount, row.draft, row.items) == (1, 4000, draft, ())
    (item,) = runs.plan_of(home.studio, "invoice", [1])
    assert item.left_out == ""
    assert runs.do(home.studio, {}, "invoice", item, {}).number == "2026-0001"
    assert waiting(home, "invoice") == []


def test_a_draft_that_was_left_is_issued_as_it_was_left(home: studios.Home) -> None:
    first, second = studios.published(home.studio), studios.published(home.studio, 1, "EP")
    drafts.compose(home.studio, 1, drafts.Composition(only=(first,)))
    home.clock.forward(days=2)
    (row,) = rows(home, "invoice")
    assert (row.amount, row.items, row.draft_lines) == (5000, (first, second), 1)
    (item,) = runs.plan_of(home.studio, "invoice", [1])
    assert runs.do(home.studio, {}, "invoice", item, {}).number == "2026-0001"
    (rest,) = rows(home, "invoice")
    assert rest.items == (second,), "what was left off it still waits"


def test_a_professional_sees_the_clients_in_his_charge(home: studios.Home) -> None:
    home.set("professionals.1000.role", "owner")
    home.set("professionals.2000.role", "professional")
    clients.edit_client(home.studio, 2, clients.ClientForm(in_charge_uid=2000))
    studios.published(home.studio)
    studios.published(home.studio, 2)
    studios.issued(home.studio)
    studios.issued(home.studio, 2)
    interventions.write(home.studio, 1, "PR")
    interventions.write(home.studio, 2, "PR")
    home.clock.forward(days=40)
    assert [len(section.keys) for section in review(home.studio)] == [2, 2, 2, 0, 0]
    his = home.acting(2000)
    shown = {section.name: section.keys for section in review(his)}
    assert {name: len(keys) for name, keys in shown.items()} == {"publish": 1, "invoice": 1, "collect": 1, "settle": 0, "wait": 0}
    assert {row.client for _key, row in review_rows(his, [key for keys in shown.values() for key in keys])} == {2}
    assert [item.left_out for item in runs.plan(his, "invoice")] == ["in another professional's charge", ""]


# To settle ------------------------------------------------------------------------------------------------------------------------


@pytest.fixture
def till(tmp_path: Path) -> Iterator[Till]:
    with cards.till(tmp_path / "home") as made:
        yield made


def of(till: Till) -> studios.Home:
    """The till's studio."""
    return studios.Home(till.folder, till.clock, studios.opened(till.folder, open_store(till.folder / "studio.db")))


def settling(till: Till) -> list[ToSettle]:
    """What is to be settled, as the command says it."""
    found = till.command("review", "--json").json["settle"]["items"]
    return [ToSettle(**{name: value for name, value in each.items() if name != "sort"}, sort=each["sort"]) for each in found]


def test_a_declined_charge_waits_until_something_was_done_about_it(till: Till) -> None:
    till.save_card("4000000000009995")
    number = till.issue()
    waits = till.command("review", "--json").json
    assert [row["number"] for row in waits["collect"]["items"]] == [number], "its card can be charged"
    assert till.command("charge", number).status != 0
    waits = till.command("review", "--json").json
    assert [(each["sort"], each["number"]) for each in waits["settle"]["items"]] == [("declined", number)]
    assert waits["collect"]["items"] == [], "not today again"
    assert "refus" in till.command("review").out
    assert till.command("remind", number).status == 0
    assert settling(till) == [], "the client was told since"


def test_a_charge_without_an_answer_waits_until_it_is_known(till: Till) -> None:
    till.save_card()
    number = till.issue()
    till.faults("dropped", "dropped", "dropped", on="/confirm")
    assert till.command("charge", number).status == 4
    assert [(each.sort, each.number) for each in settling(till)] == [("unknown", number)]
    waits = till.command("review", "--json").json
    assert waits["collect"]["count"] == waits["wait"]["count"] == 0, "nothing is to be done about it but to ask"
    till.command("sync")
    assert settling(till) == []


def test_money_that_belongs_to_nothing_waits_until_somebody_says_what_became_of_it(home: studios.Home) -> None:
    stripe_money.unmatched(home.studio, "pi_other", "payment", 4200, "cad")
    (row,) = rows(home, "settle")
    assert (row.sort, row.amount, row.said, row.client) == ("unmatched", 4200, "pi_other", None)
    with pytest.raises(Refused):
        stripe_money.settle_unmatched(home.studio, row.id, "")
    stripe_money.settle_unmatched(home.studio, row.id, "remboursé chez Stripe")
    assert rows(home, "settle") == []
    with pytest.raises(Refused):
        stripe_money.settle_unmatched(home.studio, row.id, "encore")
    assert verify(home.studio).findings == []


# Issuing a balance as it was seen ---------------------------------------------------------------------------------------------------


def test_a_proposal_changes_nothing(home: studios.Home) -> None:
    items = [studios.published(home.studio), studios.published(home.studio, 1, "EP")]
    before = list(home.studio.store.database.connection().iterdump())
    proposed = propose(home.studio, 1, items)
    assert (proposed.net, proposed.total, proposed.lines) == (11000, 12647, 2)
    assert list(home.studio.store.database.connection().iterdump()) == before
    issued = invoice_balance(home.studio, 1, items, 11000, total=proposed.total)
    kept = json.loads(home.studio.store.value("SELECT snapshot FROM invoice WHERE id = ?", issued.invoice_id))
    said = {name: value for name, value in proposed.content.items() if name not in ("preview", "number", "gaps")}
    assert {name: kept[name] for name in said} == said, "what was shown is what was issued"


def test_a_balance_that_changed_since_it_was_seen_is_not_issued(home: studios.Home) -> None:
    item = studios.published(home.studio)
    proposed = propose(home.studio, 1, [item])
    interventions.edit(home.studio, item, interventions.Edit(code="EP"))
    with pytest.raises(Refused) as refused:
        invoice_balance(home.studio, 1, [item], 5000, total=proposed.total)
    assert refused.value.code == "changed_since_seen"
    assert home.studio.store.value("SELECT count(*) FROM invoice") == 0, "not even a draft stays"
    interventions.free(home.studio, item, "offert")
    with pytest.raises(Refused):
        invoice_balance(home.studio, 1, [item], 6000)


# On those that a person chose -------------------------------------------------------------------------------------------------------


def test_each_step_on_many_says_who_is_left_out_and_why(home: studios.Home) -> None:
    one, _items = studios.issued(home.studio)
    two, _more = studios.issued(home.studio, 2)
    fresh = clients.add_client(home.studio, clients.ClientForm(name="Ana", email="ana@example.org", terms_days=90))
    three, _rest = studios.issued(home.studio, fresh)
    home.clock.forward(days=40)
    payments.mark_paid(home.studio, [one], "cash", 1000)
    tags.tag(home.studio, 1, "no_charge", "paie toujours en argent")
    chosen = [one, two, three]

    def left_out(step: str) -> list[str]:
        return [item.left_out for item in runs.plan_of(home.studio, step, chosen)]

    assert left_out("remind") == ["", "no e-mail", "not late"]
    assert left_out("charge") == ["no automatic charge · paie toujours en argent", "no card that is valid", "no card that is valid"]
    assert left_out("cancel") == ["money came on it: cancel it by itself", "", ""]
    assert left_out("send") == ["", "no e-mail", ""]
    assert left_out("mark_paid") == left_out("write_off") == ["", "", ""]
    for step, given, item in (
        ("cancel", {"reason": "erreur"}, 1),
        ("write_off", {"reason": "introuvable"}, 2),
        ("mark_paid", {"method": "cash"}, 0),
    ):
        done = runs.do(home.studio, {}, step, runs.plan_of(home.studio, step, [chosen[item]])[0], given)
        assert done.code == "", done
    assert runs.plan_of(home.studio, "mark_paid", chosen) == [], "what is done is not there any more"
    assert verify(home.studio).findings == []


def test_a_tag_is_shown_where_it_leaves_out(home: studios.Home) -> None:
    studios.published(home.studio)
    tags.tag(home.studio, 1, "hold", "attend son assureur", home.studio.today() + timedelta(days=3))
    (row,) = rows(home, "invoice")
    assert isinstance(row, ToInvoice)
    assert [tag.kind for tag in row.tags] == ["hold"]
    assert runs.plan_of(home.studio, "invoice", [1])[0].left_out.startswith("hold invoicing · until 2026-11-27")
    home.clock.forward(days=4)
    assert tags_now(home.studio, 1) == {}
    assert runs.plan_of(home.studio, "invoice", [1])[0].left_out == ""
    studios.issued(home.studio)
    (open_,) = rows(home, "wait")
    assert isinstance(open_, ToCollect)


def test_what_changed_after_it_was_agreed_to_is_not_done(home: studios.Home) -> None:
    """Between the look and the step another terminal composes a draft, tags a client, takes money back, changes a price."""
    studios.published(home.studio)
    (item,) = runs.plan_of(home.studio, "invoice", [1])
    drafts.compose(home.studio, 1)
    assert runs.do(home.studio, {}, "invoice", item, {}).code == "left_out", "somebody composes it now"
    home.clock.forward(days=2)
    (item,) = runs.plan_of(home.studio, "invoice", [1])
    draft = home.studio.store.value("SELECT id FROM invoice WHERE number IS NULL")
    lines = (drafts.NewLine("Tapis", Decimal(1), 1000, ()), drafts.NewLine("Reprise", Decimal(1), -1000, ()))
    drafts.compose(home.studio, 1, drafts.Composition(lines=lines, draft=draft))
    assert runs.do(home.studio, {}, "invoice", item, {}).code == "changed_since_seen", "the same sum, by other lines"
    (item,) = runs.plan_of(home.studio, "invoice", [1])
    tags.tag(home.studio, 1, "hold", "attend")
    assert runs.do(home.studio, {}, "invoice", item, {}).said == "hold invoicing · attend"
    assert home.studio.store.value("SELECT count(*) FROM invoice WHERE number IS NOT NULL") == 0

    open_, _items = studios.issued(home.studio, 2)
    booked = payments.mark_paid(home.studio, [open_], "transfer", 3000)
    (planned,) = runs.plan_of(home.studio, "mark_paid", [open_])
    payments.reverse(home.studio, booked.payment_id, "erreur")
    assert runs.do(home.studio, {}, "mark_paid", planned, {"method": "transfer"}).code == "changed_since_seen"
    written = interventions.write(home.studio, 2, "PR")
    (session,) = runs.plan_of(home.studio, "publish", [written])
    interventions.edit(home.studio, written, interventions.Edit(code="EP"))
    assert runs.do(home.studio, {}, "publish", session, {}).code == "changed_since_seen"
    assert verify(home.studio).findings == []


def test_more_sessions_than_an_invoice_holds_are_invoiced_one_invoice_after_the_other(
    home: studios.Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drafts, "LINES_LIMIT", 3)
    monkeypatch.setattr(work, "LINES_LIMIT", 3)
    for _ in range(4):
        studios.published(home.studio)
    for count, amount in ((3, 15000), (1, 5000)):
        (item,) = runs.plan_of(home.studio, "invoice", [1])
        assert (len(item.items), item.amount) == (count, amount)
        assert runs.do(home.studio, {}, "invoice", item, {}).code == ""
    assert waiting(home, "invoice") == []


def test_the_card_that_is_shown_is_the_one_that_is_charged(till: Till) -> None:
    till.save_card("5555555555554444")
    till.save_card("4242424242424242")
    till.issue()
    home = of(till)
    newest = home.studio.store.value("SELECT max(id) FROM card")
    home.studio.store.execute("UPDATE card SET exp_year = 2025 WHERE id = ?", newest)
    (row,) = rows(home, "collect")
    assert row.card is not None
    assert row.card.last4 == "4444", "the newest has expired"
    account = home.studio.store.row("SELECT account, live FROM stripe_account")
    assert account is not None
    assert [card.id for card in usable(home.studio, 1, At(account.account, bool(account.live)))] == [row.card.id, newest]
    home.studio.store.execute("UPDATE card SET removed_at = '2026-11-24T00:00:00Z' WHERE id = ?", row.card.id)
    assert [item.left_out for item in runs.plan_of(home.studio, "charge", [row.id])] == ["no card that is valid"]
    home.studio.store.close()


def test_unmatched_money_is_no_professionals(home: studios.Home) -> None:
    home.set("professionals.1000.role", "owner")
    home.set("professionals.2000.role", "professional")
    stripe_money.unmatched(home.studio, "pi_other", "payment", 4200, "usd")
    his = home.acting(2000)
    assert [len(section.keys) for section in review(his)] == [0, 0, 0, 0, 0]
    with pytest.raises(Refused) as refused:
        stripe_money.settle_unmatched(his, 1, "vu")
    assert refused.value.code == "not_allowed"


def test_what_was_taken_back_is_summed_up_apart(home: studios.Home) -> None:
    tags.tag(home.studio, 1, "hold", "attend")
    tags.untag(home.studio, 1, "hold")
    assert sorted((each.kind, each.undo, each.count) for each in done_sums(home.studio) if each.kind == "tag") == [
        ("tag", False, 1), ("tag", True, 1)]  # fmt: skip


def test_the_command_says_the_same(tmp_path: Path) -> None:
    home = studios.quebec(tmp_path / "home", uid=os.getuid())
    home.set("studio.language", "en")
    item = interventions.write(home.studio, 1, "PR", minutes=60)
    home.clock.forward(minutes=5)
    answer = studios.command(home.folder, "review", "--json", clock=home.clock)
    assert answer.json["publish"]["items"][0]["id"] == item
    assert "To publish · 1 session whose time has passed · $50.00" in studios.command(home.folder, "review", clock=home.clock).out
    interventions.publish(home.studio, item)
    done = studios.command(home.folder, "review", "--done", "--json", clock=home.clock).json
    assert [(each["kind"], each["count"], each["amount"]) for each in done["sums"] if each["kind"] == "publish"] == [("publish", 1, 5000)]
    interventions.free(home.studio, item, "offert")
    assert "Nothing waits for you" in studios.command(home.folder, "review", clock=home.clock).out

"""Saved cards, charges, pay links, refunds, sync: by the commands, against a Stripe over HTTP that remembers everything."""

import io
import os
import re
import socket
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import cards, studios
from tests.fake_stripe.contract import check_answer, check_request
from tests.fake_stripe.server import Server, serving
from tests.fake_stripe.state import DAY, SLOW, FakeStripe


@pytest.fixture
def till(tmp_path: Path) -> Iterator[cards.Till]:
    with cards.till(tmp_path / "home") as made:
        yield made
        assert made.server.problems == []
        assert made.command("verify").status == 0


def taken(till: cards.Till) -> list[int]:
    return [charge["amount"] for charge in till.stripe.taken()]


def booked(till: cards.Till) -> list[int]:
    return [row[0] for row in till.ask("SELECT money FROM payment WHERE method = 'card' ORDER BY id")]


def test_a_card_is_saved_listed_charged_and_removed(till: cards.Till) -> None:
    number = till.issue()
    assert till.command("charge", number, "--json").json["error"]["code"] == "no_card"
    till.save_card()
    listed = till.command("card", "list", "1", "--json").json["cards"]
    assert [(each["brand"], each["last4"], each["exp_month"], each["exp_year"]) for each in listed] == [("visa", "4242", 12, 2030)]
    answer = till.command("charge", number, "--json")
    assert (answer.status, answer.json["payment"]["state"], answer.json["payment"]["amount"]) == (0, "succeeded", 5749)
    assert till.shown(number)["state"] == "paid"
    assert taken(till) == booked(till) == [5749]
    assert till.ask("SELECT kind FROM outbox WHERE payment_id IS NOT NULL") == [("charge",)]
    again = till.command("charge", number, "--json")
    assert (again.status, again.json["error"]["code"]) == (3, "nothing_due")
    assert till.command("card", "remove", "1", "--json").json == {"cards": []}
    assert till.stripe.customer_cards({}, till.ask("SELECT customer FROM stripe_customer")[0][0]) == []


def test_a_part_is_charged_and_then_the_rest(till: cards.Till) -> None:
    till.save_card()
    number = till.issue()
    assert till.command("charge", number, "--amount", "20").status == 0
    assert till.shown(number)["due"] == 3749
    assert till.command("charge", number, "--amount", "40", "--json").json["error"]["code"] == "bad_amount"
    assert till.command("charge", number).status == 0
    assert taken(till) == booked(till) == [2000, 3749]


@pytest.mark.parametrize(
    ("card", "code", "words"),
    [
        ("4000000000009995", "insufficient_funds", "provision|not enough money"),
        ("4000000000000002", "generic_decline", "banque|bank"),
        ("4000000000000069", "expired_card", "expir"),
        ("4000002760003184", "authentication_required", "lien de paiement|pay link"),
    ],
)
def test_a_decline_says_why_in_the_users_words_and_moves_nothing(till: cards.Till, card: str, code: str, words: str) -> None:
    till.save_card(card)
    number = till.issue()
    answer = till.command("charge", number, "--json")
    assert (answer.status, answer.json["error"]["code"]) == (3, code)
    assert re.search(words, answer.json["error"]["message"])
    assert answer.json["error"]["message"][:20] in till.command("timeline", "1").out
    assert till.shown(number)["state"] == "open"
    assert taken(till) == booked(till) == []
    assert [each["status"] for each in till.stripe.of("payment_intent")] == ["canceled"]
    till.save_card("5555555555554444")
    assert till.command("charge", number).status == 0
    assert taken(till) == booked(till) == [5749]


@pytest.mark.parametrize("fault", ["drop_after", "slow", "500_after", "half", "captive_after", "json_after"])
def test_a_charge_whose_answer_is_lost_is_unknown_blocks_everything_and_is_booked_once(till: cards.Till, fault: str) -> None:
    till.save_card()
    number = till.issue()
    till.faults(fault, on="/confirm")
    answer = till.command("charge", number, "--json")
    assert (answer.status, answer.json["payment"]["state"]) == (4, "unknown")
    assert till.shown(number)["state"] == "unknown"
    assert till.command("balances", "--json").json["clients"][1]["unknown"] == 5749
    for words in (
        ("charge", number), ("mark-paid", number, "--method", "cash"), ("cancel", number, "--reason", "x"), ("pay-link", number),
        ("refund", number), ("write-off", number, "--reason", "x"), ("remind", number),
    ):  # fmt: skip
        refused = till.command(*words, "--json")
        assert (refused.status, refused.json["error"]["code"]) == (3, "charge_open"), words
    till.clock.forward(minutes=3)
    assert till.command("sync").status == 0
    assert till.shown(number)["state"] == "paid"
    assert till.command("sync", "--json").json["sync"]["payments"] == 0
    assert taken(till) == booked(till) == [5749]


@pytest.mark.parametrize("fault", ["drop_before", "late", "500", "captive", "409", "json"])
def test_a_charge_that_never_was_is_known_not_to_be_and_can_be_made_again(till: cards.Till, fault: str) -> None:
    till.save_card()
    number = till.issue()
    till.faults(fault, on="/confirm")
    assert till.command("charge", number).status == 4
    till.clock.forward(minutes=3)
    till.command("sync")
    till.server.wait_for_late()
    till.command("sync")
    if till.shown(number)["state"] == "open":
        assert till.command("charge", number).status == 0
    assert taken(till) == booked(till) == [5749]


def test_too_many_calls_and_a_lost_first_call_move_nothing(till: cards.Till) -> None:
    till.save_card()
    number = till.issue()
    for fault, on in (("429", "/confirm"), ("drop_after", "/payment_intents"), ("drop_after", "/payment_intents")):
        # A harmless call is sent three times.
        till.faults(*([fault] * (3 if fault == "drop_after" else 1)), on=on)
        answer = till.command("charge", number, "--json")
        assert answer.status == 3, answer.json
        assert till.shown(number)["state"] == "open"
    assert taken(till) == []
    assert till.command("charge", number).status == 0
    assert taken(till) == booked(till) == [5749]


def test_the_owner_settles_what_can_never_be_known_and_what_stripe_says_later_is_booked_once(till: cards.Till) -> None:
    till.save_card()
    number = till.issue()
    till.faults("drop_after", on="/confirm")
    assert till.command("charge", number).status == 4
    early = till.command("settle", number, "--not-taken", "--reason", "x", "--json")
    assert early.json["error"]["code"] == "outcome_known"
    assert till.shown(number)["state"] == "paid"
    other = till.issue()
    till.faults("drop_after", *["drop_before"] * 3, on="")
    till.server.fault = lambda _verb, path: "drop_after" if path.endswith("/confirm") else ""
    assert till.command("charge", other).status == 4
    till.server.fault = lambda _verb, _path: "drop_before"
    waits = till.command("settle", other, "--not-taken", "--reason", "Stripe gave no answer", "--json")
    assert waits.json["error"]["code"] == "stripe_unreachable", "it may say so tomorrow"
    till.server.fault = lambda _verb, _path: "closed"
    assert till.command("settle", other, "--not-taken", "--reason", "the account was closed").status == 0
    assert till.shown(other)["state"] == "open"
    assert till.command("mark-paid", other, "--method", "cash").status == 0
    till.server.fault = None
    sync = till.command("sync", "--json").json["sync"]
    assert len(sync["flagged"]) == 1
    assert till.command("balances", "--json").json["clients"][1]["credit"] == 5749
    assert taken(till) == booked(till) == [5749, 5749]


def test_a_client_pays_by_the_link_and_it_is_booked_once(till: cards.Till) -> None:
    number = till.issue()
    url = till.command("pay-link", number, "--json").json["url"]
    assert till.command("pay-link", number, "--json").json["url"] == url
    assert not till.stripe.pay(url, "4000000000000002")
    assert till.stripe.pay(url)
    first, second = till.command("sync", "--json").json["sync"], till.command("sync", "--json").json["sync"]
    assert (first["payments"], second["payments"]) == (1, 0)
    assert till.shown(number)["state"] == "paid"
    assert taken(till) == booked(till) == [5749]


@pytest.mark.parametrize(
    "words", [("charge",), ("mark-paid", "--method", "cash"), ("cancel", "--reason", "x"), ("write-off", "--reason", "x")]
)
def test_a_link_and_what_was_opened_from_it_are_closed_before_anything_else_happens(till: cards.Till, words: tuple[str, ...]) -> None:
    till.save_card()
    number = till.issue()
    url = till.command("pay-link", number, "--json").json["url"]
    session = till.stripe.open(url)
    assert till.command(words[0], number, *words[1:]).status == 0
    assert not till.stripe.things[url.rsplit("/", 1)[1]]["active"]
    assert session["status"] == "expired"


def test_money_that_came_on_the_link_at_the_last_moment_is_seen_before_the_card_is_charged(till: cards.Till) -> None:
    till.save_card()
    number = till.issue()
    till.stripe.pay(till.command("pay-link", number, "--json").json["url"])
    assert till.command("charge", number, "--json").json["error"]["code"] == "nothing_due"
    assert taken(till) == booked(till) == [5749]


def test_without_stripe_nothing_is_recorded_while_the_link_is_open(till: cards.Till) -> None:
    number = till.issue()
    till.command("pay-link", number)
    till.server.fault = lambda _verb, _path: "drop_before"
    for words in (("mark-paid", number, "--method", "cash"), ("cancel", number, "--reason", "x")):
        assert till.command(*words).status == 3
    assert till.shown(number)["state"] == "open"
    till.server.fault = None
    assert till.command("mark-paid", number, "--method", "cash").status == 0


def test_after_a_declined_charge_the_client_gets_a_new_link(till: cards.Till) -> None:
    till.save_card("4000000000009995")
    number = till.issue()
    url = till.command("pay-link", number, "--json").json["url"]
    assert till.command("charge", number).status == 3
    other = till.command("pay-link", number, "--json").json["url"]
    # A link that was closed for a charge is never opened again: somebody may have charged meanwhile.
    assert other != url
    assert till.stripe.pay(other)
    till.command("sync")
    assert till.shown(number)["state"] == "paid"


@pytest.mark.parametrize("came", [True, False])
def test_money_of_a_slow_method_is_processing_and_then_comes_or_fails(till: cards.Till, came: bool) -> None:
    number = till.issue()
    till.stripe.pay(till.command("pay-link", number, "--json").json["url"], SLOW)
    till.command("sync")
    assert till.shown(number)["state"] == "processing"
    assert till.command("mark-paid", number, "--method", "cash", "--json").json["error"]["code"] == "charge_open"
    intent = till.stripe.of("payment_intent")[0]["id"]
    till.stripe.arrive(intent, came)
    till.command("sync")
    assert till.shown(number)["state"] == ("paid" if came else "open")
    assert booked(till) == ([5749] if came else [])


def test_money_is_given_back_in_part_and_whole_from_credit_and_in_a_cancellation(till: cards.Till) -> None:
    till.save_card()
    number = till.issue()
    till.command("charge", number)
    assert till.command("refund", number, "--amount", "10").status == 0
    assert (till.shown(number)["state"], till.shown(number)["due"]) == ("partially_paid", 1000)
    assert till.command("cancel", number, "--reason", "x", "--money", "refund").status == 0
    assert till.shown(number)["state"] == "cancelled"
    assert [each["amount"] for each in reversed(till.stripe.of("refund"))] == [1000, 4749]
    assert booked(till) == [5749, -1000, -4749]
    other = till.issue()
    till.command("charge", other)
    till.command("cancel", other, "--reason", "x", "--money", "credit")
    assert till.command("refund", "--client", "1", "--method", "card").status == 0
    assert till.command("balances", "--json").json["clients"][1]["credit"] == 0
    assert sum(booked(till)) == 0


@pytest.mark.parametrize("fault", ["drop_after", "500_after", "half", "slow"])
def test_a_refund_whose_answer_is_lost_is_given_once(till: cards.Till, fault: str) -> None:
    till.save_card()
    number = till.issue()
    till.command("charge", number)
    till.faults(fault, on="/refunds")
    answer = till.command("refund", number, "--json")
    assert (answer.status, answer.json["refund"]["state"]) == (4, "unknown")
    assert till.command("refund", number, "--json").json["error"]["code"] == "charge_open"
    till.clock.forward(minutes=3)
    till.command("sync")
    assert till.shown(number)["state"] == "open"
    assert booked(till) == [5749, -5749]
    assert len(till.stripe.of("refund")) == 1


def test_a_refund_that_was_never_asked_is_known_not_to_be_after_a_while(till: cards.Till) -> None:
    till.save_card()
    number = till.issue()
    till.command("charge", number)
    till.faults("drop_before", on="/refunds")
    assert till.command("refund", number).status == 4
    till.clock.forward(minutes=3)
    till.command("sync")
    assert till.shown(number)["state"] == "unknown"
    till.clock.forward(minutes=10)
    till.command("sync")
    assert till.shown(number)["state"] == "paid"
    assert till.command("refund", number).status == 0
    assert len(till.stripe.of("refund")) == 1


def test_what_is_done_in_stripes_own_dashboard_is_booked(till: cards.Till) -> None:
    till.save_card()
    number = till.issue()
    till.command("charge", number)
    till.command("sync")
    intent = till.stripe.of("payment_intent")[0]["id"]
    refund = till.stripe.refund_create({"payment_intent": intent, "amount": "2000"})
    assert till.command("sync", "--json").json["sync"]["refunds"] == 1
    assert till.shown(number)["due"] == 2000
    till.stripe.fail_refund(refund["id"])
    till.command("sync")
    assert till.shown(number)["state"] == "paid"
    dispute = till.stripe.dispute(intent)
    till.command("sync")
    assert till.shown(number)["state"] == "paid"
    till.stripe.end_dispute(dispute["id"], "lost")
    till.command("sync")
    till.command("sync")
    assert till.shown(number)["state"] == "open"
    kinds = [entry["outcome"] for entry in till.command("timeline", "1", "--json").json["entries"] if entry["kind"] == "dispute"]
    assert kinds == ["lost", "lost", "open"]
    assert booked(till) == [5749, -2000, 2000, -5749]


def test_a_gap_of_more_than_thirty_days_is_bridged(till: cards.Till) -> None:
    till.save_card()
    charged, paid = till.issue(), till.issue("EP")
    till.command("charge", charged)
    url = till.command("pay-link", paid, "--json").json["url"]
    till.command("sync")
    till.stripe.pay(url)
    till.stripe.refund_create({"payment_intent": till.stripe.of("payment_intent")[-1]["id"], "amount": "1000"})
    till.clock.forward(days=40)
    till.stripe.shifted += 40 * DAY
    assert till.command("sync", "--json").json["sync"]["bridged"]
    assert till.shown(paid)["state"] == "paid"
    assert till.shown(charged)["due"] == 1000
    assert not till.command("sync", "--json").json["sync"]["bridged"]


def test_a_copy_of_the_store_does_not_take_the_payments_of_its_original(till: cards.Till, tmp_path: Path) -> None:
    number = till.issue()
    url = till.command("pay-link", number, "--json").json["url"]
    till.command("sync")
    assert till.command("backup", str(tmp_path / "copy.db")).status == 0
    assert not (tmp_path / "copy.stripe").exists()
    till.stripe.pay(url)
    elsewhere = ("--store", str(tmp_path / "copy.db"))
    assert till.command(*elsewhere, "sync", "--json").json["error"]["code"] == "stripe_copied"
    assert till.command(*elsewhere, "show", number, "--json").json["invoice"]["state"] == "open"
    (tmp_path / "copy.stripe").write_bytes((till.folder / "studio.stripe").read_bytes())
    (tmp_path / "copy.stripe").chmod(0o600)
    assert till.command(*elsewhere, "sync", "--json").json["error"]["code"] == "stripe_copied"
    assert till.command(*elsewhere, "stripe", "connect").status == 0
    # One that stands beside the other takes nothing of it; one that takes its place takes all.
    assert till.command(*elsewhere, "sync", "--json").json["sync"]["payments"] == 0
    assert till.ask("SELECT count(*) FROM payment") == [(0,)]
    assert till.command(*elsewhere, "stripe", "connect", "--take-over").status == 0
    assert till.command(*elsewhere, "sync", "--json").json["sync"]["payments"] == 1
    till.command("sync")


def test_a_key_is_checked_kept_apart_and_never_shown(till: cards.Till, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for wrong in ("pk_test_123", "nonsense", "sk_test_a b"):
        refused = till.command("stripe", "connect", "--json", STRIPE_API_KEY=wrong)
        assert (refused.status, refused.json["error"]["code"]) == (3, "stripe_key_wrong")
        assert wrong not in refused.out
    live = "sk_live_51NeverShown"
    till.server.keys = ("rk_test_some", live)
    unknown = till.command("stripe", "status", "--json")
    assert unknown.json["error"]["code"] == "bad_key"
    till.stripe.permissions = frozenset(("customers:write", "events:read", "payment_intents:write", "payment_intents:read"))
    lacks = till.command("stripe", "connect", "--json", STRIPE_API_KEY="rk_test_some").json["stripe"]["lacks"]
    assert "Payment Links: write" in lacks
    assert "Customers: write" not in lacks
    till.stripe.permissions = None
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{live}\n"))
    done = till.command("stripe", "connect", "--json", STRIPE_API_KEY="")
    assert done.status == 0, done.out
    assert done.json["stripe"]["live"] is True
    path = till.folder / "studio.stripe"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert live in path.read_text()
    till.command("backup", str(tmp_path / "copy.db"))
    for file in (*tmp_path.rglob("*"),):
        if file.is_file() and file != path:
            assert live.encode() not in file.read_bytes(), file
    assert live not in done.out + done.err
    path.chmod(0o644)
    assert till.command("sync", "--json", STRIPE_API_KEY="").json["error"]["code"] == "stripe_key_open"
    path.chmod(0o600)
    assert till.command("stripe", "disconnect").status == 0
    assert till.command("sync", "--json", STRIPE_API_KEY="").json["error"]["code"] == "stripe_missing"


def test_stripe_is_never_called_inside_a_transaction(till: cards.Till) -> None:
    from hextui.gateways.stripe import Stripe

    with studios.reading(till.folder) as studio:
        stripe = Stripe(cards.KEY, till.stripe.base, studio.store)
        with pytest.raises(RuntimeError), studio.store.transaction():
            stripe.account()
    assert till.server.asked == []


def test_a_live_key_goes_to_no_other_machine(till: cards.Till) -> None:
    till.command("settings", "set", "stripe.api_base", "https://stripe.example.org")
    refused = till.command("stripe", "connect", "--json", STRIPE_API_KEY="sk_live_abc")
    assert refused.json["error"]["code"] == "stripe_base_foreign"
    assert till.server.asked == []


def test_a_crash_inside_a_charge_tells_nothing_of_the_key(till: cards.Till, monkeypatch: pytest.MonkeyPatch) -> None:
    from hextui.gateways import stripe as gateway

    number = till.issue()
    live = "sk_live_51CrashKey"

    def crash(error: object) -> None:
        raise RuntimeError(f"unforeseen {error!r}")

    monkeypatch.setattr(gateway, "_trouble", crash)
    till.server.fault = lambda _verb, path: "500" if "payment_intents" in path else ""
    till.command("stripe", "connect", STRIPE_API_KEY=live)
    till.stripe.pay(till.command("card", "link", "1", "--json", STRIPE_API_KEY=live).json["url"])
    till.command("card", "list", "1", STRIPE_API_KEY=live)
    answer = till.command("charge", number, STRIPE_API_KEY=live)
    assert answer.status == 1
    log = (till.folder / "hextui.log").read_text()
    assert "RuntimeError" in log
    everything = answer.out + answer.err + log
    assert "51CrashKey" not in everything
    assert "sk_live" not in everything


def test_a_crash_on_the_screens_tells_nothing_of_the_key(till: cards.Till, monkeypatch: pytest.MonkeyPatch) -> None:
    from hextui.gateways import stripe as gateway
    from tests.screens.driving import Driver, drive

    till.issue()
    live = "sk_live_51CrashKey"
    till.command("stripe", "connect", STRIPE_API_KEY=live)
    till.stripe.pay(till.command("card", "link", "1", "--json", STRIPE_API_KEY=live).json["url"])
    till.command("card", "list", "1", STRIPE_API_KEY=live)

    def crash(error: object) -> None:
        raise RuntimeError(f"unforeseen {error!r}")

    async def play(screen: Driver) -> None:
        monkeypatch.setattr(gateway, "_trouble", crash)
        till.server.fault = lambda _verb, path: "500" if "payment_intents" in path else ""
        await screen.press("slash")
        await screen.type("zoe")
        await screen.press("enter", "l", "down", "c")
        assert "4242" in screen.text()
        assert "TEST" not in screen.text()
        await screen.press("y")
        await screen.settle()
        assert "Something went wrong" in screen.said()
        assert "sk_live" not in screen.text()

    drive(till.folder, play, environment={"STRIPE_API_KEY": live}, clock=till.clock)
    log = (till.folder / "hextui.log").read_text()
    assert "RuntimeError" in log
    assert "51CrashKey" not in log
    till.server.fault = None


def test_a_refused_step_leaves_the_clients_link_alone(till: cards.Till) -> None:
    number = till.issue()
    url = till.command("pay-link", number, "--json").json["url"]
    for words in (
        ("mark-paid", number, "--method", "credit"), ("mark-paid", number, "--method", "cash", "--amount", "-1"),
        ("cancel", number, "--reason", ""), ("write-off", number, "--reason", ""), ("charge", number), ("refund", number),
    ):  # fmt: skip
        assert till.command(*words).status == 3
    assert till.stripe.pay(url)


def test_a_voucher_that_waits_to_be_paid_is_ended_before_the_card_is_charged(till: cards.Till) -> None:
    till.save_card()
    number = till.issue()
    till.stripe.pay(till.command("pay-link", number, "--json").json["url"], SLOW)
    voucher = till.stripe.of("payment_intent")[0]
    voucher["status"] = "requires_action"
    assert till.command("charge", number).status == 0
    assert voucher["status"] == "canceled"
    assert taken(till) == booked(till) == [5749]


def test_what_stripe_reports_after_a_word_by_hand_closes_the_new_link(till: cards.Till) -> None:
    till.save_card()
    number = till.issue()
    till.server.fault = lambda _verb, path: "drop_after" if path.endswith("/confirm") else ""
    assert till.command("charge", number).status == 4
    till.server.fault = lambda _verb, _path: "drop_before"
    till.command("settle", number, "--not-taken", "--reason", "x")
    till.server.fault = None
    link = till.command("pay-link", number, "--json").json.get("url")
    till.command("sync")
    assert till.shown(number)["state"] == "paid"
    assert link is None or not till.stripe.things[link.rsplit("/", 1)[1]]["active"]
    assert taken(till) == booked(till) == [5749]


def test_money_under_way_for_what_was_given_up_meanwhile_becomes_credit(till: cards.Till) -> None:
    number = till.issue()
    till.stripe.pay(till.command("pay-link", number, "--json").json["url"], SLOW)
    till.command("write-off", number, "--reason", "x")
    assert till.command("sync").status == 0
    till.stripe.arrive(till.stripe.of("payment_intent")[0]["id"], came=True)
    assert till.command("sync").status == 0
    assert booked(till) == [5749]


def test_a_refund_that_came_back_can_be_made_again(till: cards.Till) -> None:
    till.save_card()
    number = till.issue()
    till.command("charge", number)
    assert till.command("refund", number).status == 0
    till.stripe.fail_refund(till.stripe.of("refund")[0]["id"])
    till.command("sync")
    assert till.command("refund", number, "--method", "card").status == 0
    assert booked(till) == [5749, -5749, 5749, -5749]


def test_an_invoice_paid_by_two_charges_is_given_back_to_both_and_not_to_another(till: cards.Till) -> None:
    till.save_card()
    number, other = till.issue(), till.issue("EP")
    till.command("charge", number, "--amount", "20")
    till.command("charge", number)
    till.command("charge", other)
    assert till.command("cancel", number, "--reason", "x", "--money", "refund").status == 0
    assert sorted(each["amount"] for each in till.stripe.of("refund")) == [2000, 3749]
    assert till.shown(other)["state"] == "paid"
    assert booked(till) == [2000, 3749, 6899, -3749, -2000]


def test_a_store_restored_from_before_a_charge_does_not_charge_again(till: cards.Till, tmp_path: Path) -> None:
    till.save_card()
    number = till.issue()
    till.command("sync")
    till.command("backup", str(tmp_path / "before.db"))
    till.command("charge", number)
    for name in ("studio.db", "studio.db-wal", "studio.db-shm"):
        (till.folder / name).unlink(missing_ok=True)
    (till.folder / "studio.db").write_bytes((tmp_path / "before.db").read_bytes())
    till.clock.forward(hours=26)
    till.stripe.shifted += 26 * 3600
    assert till.command("charge", number, "--json").json["error"]["code"] == "nothing_due"
    assert taken(till) == booked(till) == [5749]


def test_a_key_that_may_not_read_disputes_does_not_stop_the_reading(till: cards.Till) -> None:
    till.save_card("4000000000000259")
    number, other = till.issue(), till.issue("EP")
    till.command("charge", number)
    till.stripe.pay(till.command("pay-link", other, "--json").json["url"])
    families = ("customers", "payment_methods", "payment_intents", "refunds", "checkout_sessions", "payment_links", "portal", "events")
    till.stripe.permissions = frozenset(f"{family}:{right}" for family in families for right in ("read", "write"))
    done = till.command("sync", "--json").json["sync"]
    assert done["problems"]
    assert till.shown(other)["state"] == "paid"


def test_a_link_that_is_gone_at_stripe_or_of_another_account_holds_nobody_up_for_ever(till: cards.Till) -> None:
    gone, old = till.issue(), till.issue("EP")
    del till.stripe.things[till.command("pay-link", gone, "--json").json["url"].rsplit("/", 1)[1]]
    assert till.command("mark-paid", gone, "--method", "cash").status == 0
    till.command("pay-link", old)
    till.stripe.account_id = "acct_2Other"
    assert till.command("stripe", "connect", STRIPE_API_KEY="sk_test_other").status == 0
    refused = till.command("mark-paid", old, "--method", "cash", "--json", STRIPE_API_KEY="sk_test_other")
    assert refused.json["error"]["code"] == "other_account"
    assert till.command("settle", old, "--not-taken", "--reason", "closed account", STRIPE_API_KEY="sk_test_other").status == 0
    assert till.command("mark-paid", old, "--method", "cash", STRIPE_API_KEY="sk_test_other").status == 0


def test_a_payment_that_may_not_be_read_is_never_passed_over(till: cards.Till) -> None:
    number = till.issue()
    url = till.command("pay-link", number, "--json").json["url"]
    till.command("sync")
    till.stripe.pay(url)
    till.stripe.permissions = frozenset(("events:read", "payment_links:write", "checkout_sessions:read"))
    assert till.command("sync").status == 3
    till.stripe.permissions = None
    assert till.command("sync").status == 0
    assert booked(till) == taken(till) == [5749]


def test_another_key_reads_again_what_the_one_before_might_not(till: cards.Till) -> None:
    till.save_card("4000000000000259")
    number = till.issue()
    till.command("charge", number)
    families = ("customers", "payment_methods", "payment_intents", "refunds", "checkout_sessions", "payment_links", "portal", "events")
    till.stripe.permissions = frozenset(f"{family}:{right}" for family in families for right in ("read", "write"))
    till.command("sync")
    assert till.ask("SELECT count(*) FROM dispute") == [(0,)]
    till.stripe.permissions = None
    assert till.command("stripe", "connect", STRIPE_API_KEY="rk_test_better").status == 0
    till.command("sync", STRIPE_API_KEY="rk_test_better")
    assert till.ask("SELECT state FROM dispute") == [("open",)]


def test_nothing_is_settled_by_hand_that_is_not_unknown(till: cards.Till) -> None:
    number = till.issue()
    refused = till.command("settle", number, "--not-taken", "--reason", "x", "--json")
    assert refused.json["error"]["code"] == "nothing_unknown"
    till.command("pay-link", number)
    till.server.fault = lambda _verb, _path: "drop_before"
    # A network that is away today is no reason: the page can be closed tomorrow.
    assert till.command("settle", number, "--not-taken", "--reason", "x", "--json").json["error"]["code"] == "stripe_unreachable"
    till.server.fault = None
    assert till.command("settle", number, "--not-taken", "--reason", "x").status == 0
    assert [each["active"] for each in till.stripe.of("payment_link")] == [False]


def test_nobody_but_the_owner_brings_another_account_in(till: cards.Till) -> None:
    till.issue()
    till.command("settings", "set", f"professionals.{os.getuid()}.role", "owner")
    till.command("stripe", "connect")
    till.command("settings", "set", "professionals.1234.role", "owner")
    till.command("settings", "set", f"professionals.{os.getuid()}.role", "assistant")
    till.stripe.account_id = "acct_HisOwn"
    refused = till.command("pay-link", "2026-0001", "--json", STRIPE_API_KEY="sk_test_his")
    assert refused.json["error"]["code"] == "not_allowed"
    assert till.ask("SELECT count(*) FROM pay_page") == [(0,)]


def test_a_key_typed_in_the_wrong_place_is_not_shown(till: cards.Till) -> None:
    answer = till.command("stripe", "connect", "sk_live_51Secret")
    assert answer.status == 2
    assert "51Secret" not in answer.out + answer.err


def test_pages_of_test_mode_do_not_stand_in_the_way_of_real_money(till: cards.Till) -> None:
    number = till.issue()
    till.command("pay-link", number)
    till.command("stripe", "connect", STRIPE_API_KEY="sk_live_x1")
    assert till.command("mark-paid", number, "--method", "cash", STRIPE_API_KEY="sk_live_x1").status == 0


def test_the_fakes_judge_is_no_formality() -> None:
    assert check_answer("payment_intent", {"object": "payment_intent"})
    assert check_answer("payment_link", {"id": "plink_1", "object": "payment_link", "active": "yes"})
    assert check_request("intent_create", {"amount": "1", "currency": "cad", "payment_method_types": ["card"]})
    assert check_request("intent_create", {"currency": "cad"})
    assert check_request("link_create", {"line_items": [{"quantity": "1", "prices": {}}]})
    assert not check_request("intent_confirm", {"off_session": "true", "payment_method": "pm_1"})


def test_the_pretended_stripe_does_nothing_with_half_a_request() -> None:
    """A client that was killed between its headers and its body has asked for nothing."""
    server = Server(FakeStripe(), patience=0.2)
    with serving(server) as base:
        port = int(base.rsplit(":", 1)[1])
        with socket.create_connection(("127.0.0.1", port), timeout=5) as half:
            half.sendall(b"POST /v1/payment_links HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\nmetadata[a]=b")
            half.shutdown(socket.SHUT_WR)
            assert half.recv(100) == b""
    assert server.problems == []

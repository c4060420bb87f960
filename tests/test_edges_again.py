"""The edges of money, looked at a second time: brothers of what was found, each with the right value."""

import os
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from hextui.addresses import ascii_domain
from hextui.billing import codes, drafts, interventions, issue, payments, receipts
from hextui.store import open_store
from hextui.studio import Studio
from hextui.views.documents import frozen
from hextui.views.reports.taxes import taxes
from hextui.workflows import documents
from hextui.workflows.verify import verify
from tests import cards, studios
from tests.test_edges_of_money import charged, sound

NAMES = ("payment_intents", "refunds", "events", "disputes", "payment_methods", "customers", "checkout_sessions", "payment_links",
         "charges", "account")  # fmt: skip
EVERYTHING = frozenset(f"{name}:{right}" for name in NAMES for right in ("read", "write"))


@pytest.fixture
def till(tmp_path: Path) -> Iterator[cards.Till]:
    with cards.till(tmp_path / "home") as made:
        made.save_card()
        yield made


def test_publishing_several_that_is_broken_off_is_not_answered_as_done(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = studios.quebec(tmp_path / "home", uid=os.getuid())
    items = [interventions.write(home.studio, 1, "PR") for _each in range(3)]
    publish = interventions.publish

    def stopped(studio: Studio, item: int) -> interventions.BalanceChange:
        if item == items[1]:
            raise KeyboardInterrupt
        return publish(studio, item)

    monkeypatch.setattr(interventions, "publish", stopped)
    answer = studios.command(home.folder, "publish", *map(str, items), "--json", clock=home.clock)
    assert (answer.status, answer.json["error"]["code"]) == (1, "stopped")
    assert home.studio.store.value("SELECT count(*) FROM intervention WHERE state = 'unbilled'") == 1


def test_the_owner_settles_a_refund_of_a_payment_that_stripe_does_not_know(till: cards.Till) -> None:
    number, intent, _items = charged(till)
    till.faults("drop_before", on="/refunds")
    assert till.command("refund", number, "--amount", "10").status == 4
    with till.stripe.lock:
        del till.stripe.things[intent]
    assert till.command("settle", number, "--not-taken", "--reason", "the account was emptied").status == 0
    assert till.shown(number)["state"] == "paid"
    sound(till)


def test_what_a_first_reading_may_not_read_is_read_once_it_may(till: cards.Till) -> None:
    number, intent, _items = charged(till)
    till.command("sync")
    till.stripe.refund_at_dashboard(intent, 1000)
    till.clock.forward(days=40)
    till.stripe.shifted += 40 * 86400
    till.stripe.permissions = EVERYTHING - {"refunds:read"}
    answer = till.command("sync", "--json").json["sync"]
    assert answer["bridged"]
    assert answer["problems"]
    till.stripe.permissions = None
    assert till.command("sync", "--json").json["sync"]["refunds"] == 1
    assert till.shown(number)["due"] == 1000
    assert till.ask("SELECT count(*) FROM event_unread") == [(0,)]


def test_an_event_that_cannot_be_read_keeps_no_other_from_being_passed(till: cards.Till) -> None:
    _number, intent, _items = charged(till)
    till.command("sync")
    till.stripe.permissions = EVERYTHING - {"refunds:read"}
    till.stripe.refund_at_dashboard(intent, 1000)
    till.command("sync")
    ((before,),) = till.ask("SELECT last_event FROM stripe_account")
    number = till.issue()
    till.stripe.pay(till.command("pay-link", number, "--json").json["url"])
    assert till.command("sync", "--json").json["sync"]["payments"] == 1
    assert till.ask("SELECT last_event FROM stripe_account") != [(before,)]
    assert till.command("sync", "--json").json["sync"]["events"] == 0, "nothing is listed and read again"


@pytest.mark.parametrize("how", ["refund", "charge"])
def test_whatever_closed_the_page_a_new_one_is_there_afterwards(tmp_path: Path, how: str) -> None:
    with cards.till(tmp_path / "home", links=True) as till:
        till.save_card("4242424242424242" if how == "refund" else "4000000000000002")
        number = till.issue()
        if how == "refund":
            till.command("charge", number, "--amount", "20")
            assert till.command("refund", number, "--amount", "10").status == 0
        else:
            assert till.command("charge", number).status == 3
        due = till.shown(number)["due"]
        assert till.ask("SELECT amount FROM pay_page WHERE state = 'open'") == [(due,)]


def test_a_page_that_was_closed_before_the_network_failed_is_said(tmp_path: Path) -> None:
    with cards.till(tmp_path / "home", links=True) as till:
        till.save_card()
        number = till.issue()
        till.command("sync")
        lost = ("/payment_intents", "/payment_links")
        till.server.fault = lambda verb, path: "drop_before" if verb == "POST" and path.endswith(lost) else ""
        answer = till.command("charge", number, "--json", LANG="en_CA.UTF-8")
        assert answer.status == 3
        assert "pay link was closed" in answer.json["error"]["message"]


def test_a_rebate_that_is_no_service_lowers_the_receipt(home: studios.Home) -> None:
    """Without it the receipt would certify more than was paid."""
    codes.add_code(home.studio, "RAB", "Rabais", -1000)
    codes.set_use(home.studio, "RAB", is_service=False)
    draft, _items = studios.issued(home.studio, 1, "PR", "RAB")
    payments.mark_paid(home.studio, [draft], "transfer")
    made = receipts.receipt(home.studio, draft)
    assert frozen(home.studio, "receipt", made.id).content["total"] == 4599
    assert verify(home.studio).findings == []


def test_taxes_that_cancel_each_other_out_are_due_on_payments_too(home: studios.Home) -> None:
    """5.00 of one tax and as much less of the other: the whole tax is nothing, and each is something."""
    some = drafts.Composition(lines=(drafts.NewLine("A", Decimal(1), 10_000, ("TPS",)), drafts.NewLine("B", Decimal(1), -5_013, ("TVQ",))))
    draft = drafts.compose(home.studio, 1, some)
    issue.issue(home.studio, draft)
    assert home.studio.store.value("SELECT tax FROM invoice WHERE id = ?", draft) == 0
    payments.mark_paid(home.studio, [draft], "transfer")
    both = [taxes(home.studio, date(2026, 1, 1), date(2026, 12, 31), basis).rows for basis in ("invoice", "payment")]
    assert [[(row.name, row.amount) for row in rows] for rows in both] == [[("TPS", 500), ("TVQ", -500)]] * 2


def test_a_document_that_is_there_again_is_named_no_more(home: studios.Home) -> None:
    invoice, _items = studios.issued(home.studio)
    stored = documents.document(home.studio, "invoice", invoice)
    whole = stored.path.read_bytes()
    stored.path.write_bytes(b"other")
    with pytest.raises(Exception, match="not the one that was issued"):
        documents.document(home.studio, "invoice", invoice)
    assert home.studio.store.rows("SELECT * FROM undrawn") == []
    home.studio.store.execute("INSERT INTO undrawn (kind, record_id, logo, reason, since) VALUES ('invoice', ?, '', 'a font', '')", invoice)
    stored.path.write_bytes(whole)
    documents.document(home.studio, "invoice", invoice)
    assert home.studio.store.rows("SELECT * FROM undrawn") == []


def test_what_a_kill_left_beside_the_logos_is_no_damage(home: studios.Home) -> None:
    folder = home.studio.places.documents / "logo"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / ".1b5dda9e.png.part").write_bytes(b"half")
    assert verify(home.studio).findings == []


@pytest.mark.parametrize(("typed", "written"), [("i❤.ws", "xn--i-7iq.ws"), ("r3---sn.é.fr", "r3---sn.xn--9ca.fr")])
def test_a_domain_that_was_taken_before_is_taken_still(typed: str, written: str) -> None:
    assert ascii_domain(typed) == written


def test_a_reader_in_the_middle_of_a_page_opens_the_store_anew_afterwards(home: studios.Home, monkeypatch: pytest.MonkeyPatch) -> None:
    from hextui.store import opening

    home.studio.store.close()
    monkeypatch.setattr(opening, "_may_write", lambda _path: False)
    reader = open_store(home.folder / "studio.db")
    with reader.snapshot():
        assert reader.value("SELECT count(*) FROM intervention") == 0
        monkeypatch.undo()
        writer = open_store(home.folder / "studio.db")
        studios.published(Studio(home.studio.places, writer, home.studio.settings, home.studio.uid, "", home.clock))
        monkeypatch.setattr(opening, "_may_write", lambda _path: False)
        assert reader.value("SELECT count(*) FROM intervention") == 0
    assert reader.value("SELECT count(*) FROM intervention") == 1
    monkeypatch.undo()
    writer.close()
    reader.close()

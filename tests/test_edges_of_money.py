"""The edges of money: what other hands move at Stripe, what comes late, what comes back; each with the right value."""

import dataclasses
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from hextui.billing import clients, codes, drafts, interventions, issue, payments, receipts, setup
from hextui.errors import Refused, StoreFault
from hextui.store import open_store
from hextui.studio import Studio
from hextui.views.mails import contents
from hextui.views.reports.ageing import ageing
from hextui.views.reports.receipts import receipts_book
from hextui.views.reports.taxes import taxes
from hextui.views.timeline import timeline
from hextui.views.timeline_list import timeline_keys, timeline_rows
from hextui.workflows.verify import verify
from tests import cards, studios


@pytest.fixture
def till(tmp_path: Path) -> Iterator[cards.Till]:
    with cards.till(tmp_path / "home") as made:
        made.save_card()
        yield made


def charged(till: cards.Till, *codes_: str) -> tuple[str, str, list[int]]:
    """An invoice of these items that a card paid: its number, its PaymentIntent, its items."""
    items = [till.command("write", "1", code, "--json").json["intervention"]["id"] for code in codes_ or ("PR",)]
    till.command("publish", *map(str, items))
    draft = till.command("compose", "1", *(word for item in items for word in ("--only", str(item))), "--json").json["invoice"]["id"]
    number = str(till.command("issue", str(draft), "--json").json["invoice"]["number"])
    assert till.command("charge", number, "--json").json["payment"]["state"] == "succeeded"
    return number, str(till.stripe.taken()[-1]["payment_intent"]), items


def credit_of(till: cards.Till) -> int:
    (client,) = [each for each in till.command("balances", "--json").json["clients"] if each["id"] == 1]
    return int(client["credit"])


def sound(till: cards.Till) -> None:
    answer = till.command("verify", "--json")
    assert answer.status == 0, answer.out


# Money that was moved by another hand -----------------------------------------------------------------------------------------


def test_a_refund_at_the_dashboard_takes_what_the_client_is_owed_first(till: cards.Till) -> None:
    number, intent, items = charged(till, "NUT", "NUT")
    till.command("cancel", number, "--only", str(items[0]), "--reason", "x", "--money", "credit")
    assert (credit_of(till), till.shown(number)["state"]) == (9500, "paid")
    till.stripe.refund_at_dashboard(intent, 9500)
    assert till.command("sync", "--json").json["sync"]["refunds"] == 1
    assert (credit_of(till), till.shown(number)["state"]) == (0, "paid"), "the invoice stays paid"
    assert till.command("charge", number).status == 3
    sound(till)


def test_a_refund_takes_no_more_from_an_invoice_than_its_payment_brought(till: cards.Till) -> None:
    number, intent, _items = charged(till, "NUT")
    other = till.issue("NUT")
    till.command("mark-paid", other, "--method", "cash")
    till.stripe.refund_at_dashboard(intent, 2500)
    dispute = till.stripe.dispute(intent)
    till.stripe.end_dispute(dispute["id"], "lost")
    done = till.command("sync", "--json").json["sync"]
    assert done["unmatched"] == 1
    assert till.shown(number)["due"] == 9500
    assert till.shown(other)["state"] == "paid", "another invoice is not touched"
    assert till.ask("SELECT sort, amount FROM unmatched") == [("dispute", 2500)]
    steps = [(each["kind"], each["outcome"]) for each in till.command("timeline", "1", "--json").json["entries"]]
    assert ("dispute", "lost") in steps
    shown = till.command("review", "--json").json["settle"]["items"]
    assert [(each["sort"], each["what"], each["amount"]) for each in shown] == [("unmatched", "dispute", 2500)]
    sound(till)


def test_a_client_who_disputed_is_left_out_of_runs_with_the_reason(till: cards.Till) -> None:
    number, intent, _items = charged(till)
    till.stripe.end_dispute(till.stripe.dispute(intent)["id"], "lost")
    till.command("sync")
    (item,) = till.command("run", "charge", "--dry-run", "--json", LANG="en_CA.UTF-8").json["items"]
    assert item["what"] == number
    assert "dispute" in item["left_out"] or "conteste" in item["left_out"]


def test_nothing_charges_while_credit_covers_the_invoice(till: cards.Till) -> None:
    first, _intent, _items = charged(till)
    till.command("cancel", first, "--reason", "x", "--money", "credit")
    number = till.issue()
    assert till.command("charge", number, "--json").json["error"]["code"] == "credit_covers"
    (item,) = till.command("run", "charge", "--dry-run", "--json").json["items"]
    assert item["left_out"]
    assert len(till.stripe.taken()) == 1


def test_a_refund_that_came_back_is_told_to_the_client_and_shown_to_a_person(till: cards.Till) -> None:
    number, _intent, _items = charged(till)
    till.command("refund", number, "--amount", "20")
    # The client is told before the bank says no.
    connection = open_store(till.folder / "studio.db")
    connection.execute("UPDATE outbox SET state = 'sent' WHERE kind = 'refund'")
    connection.execute("INSERT INTO delivery (outbox_id, tries, tried_at, answered_at) SELECT id, 1, queued_at, queued_at FROM outbox "
                       "WHERE kind = 'refund'")  # fmt: skip
    connection.close()
    till.stripe.fail_refund(till.stripe.of("refund")[0]["id"])
    answer = till.command("sync", "--json").json["sync"]
    assert (answer["refunds"], answer["refunds_failed"]) == (0, 1)
    assert till.shown(number)["state"] == "paid"
    assert till.ask("SELECT count(*) FROM outbox WHERE kind = 'refund_failed' AND state = 'queued'") == [(1,)]
    (row,) = till.command("review", "--json").json["settle"]["items"]
    assert (row["sort"], row["what"], row["number"], row["amount"]) == ("unmatched", "refund_failed", number, 2000)
    assert till.command("sync", "--json").json["sync"]["refunds_failed"] == 0


def test_a_client_who_was_not_told_of_a_refund_is_not_told_that_it_failed(till: cards.Till) -> None:
    number, _intent, _items = charged(till)
    till.command("refund", number, "--amount", "20")
    till.stripe.fail_refund(till.stripe.of("refund")[0]["id"])
    till.command("sync")
    assert till.ask("SELECT count(*) FROM outbox WHERE kind = 'refund_failed'") == [(0,)]
    sound(till)


@pytest.mark.parametrize("lateness", [120, 1500])
def test_events_that_are_shown_late_are_booked(till: cards.Till, lateness: int) -> None:
    late = till.issue()
    early = till.issue()
    urls = [till.command("pay-link", number, "--json").json["url"] for number in (late, early)]
    till.stripe.lateness = lambda: float(lateness)
    till.stripe.pay(urls[0])
    till.stripe.lateness = lambda: 0.0
    till.clock.forward(seconds=5)
    till.stripe.shifted += 5
    till.stripe.pay(urls[1])
    assert till.command("sync", "--json").json["sync"]["payments"] >= 1
    # Only the events are to tell: pages are not looked at meanwhile.
    till.clock.forward(seconds=lateness + 10)
    till.stripe.shifted += lateness + 10
    till.command("sync")
    assert [till.shown(number)["state"] for number in (late, early)] == ["paid", "paid"]
    assert till.command("sync", "--json").json["sync"]["events"] == 0, "what was read is not read again"
    sound(till)


def test_an_open_page_is_looked_at_now_and_then_without_any_event(till: cards.Till) -> None:
    number = till.issue()
    url = till.command("pay-link", number, "--json").json["url"]
    till.command("sync")
    till.stripe.lateness = lambda: 10**9
    till.stripe.pay(url)
    till.clock.forward(hours=1)
    till.stripe.shifted += 3600
    till.command("sync")
    assert till.shown(number)["state"] == "paid"


def test_a_reading_that_the_clock_refuses_passes_nothing_over(till: cards.Till) -> None:
    number = till.issue()
    url = till.command("pay-link", number, "--json").json["url"]
    till.command("sync")
    till.stripe.pay(url)
    till.clock.forward(hours=-2)
    assert till.command("sync", "--json").json["error"]["code"] == "clock_back"
    till.clock.forward(hours=2)
    till.command("sync")
    assert till.shown(number)["state"] == "paid"


def test_what_a_key_may_not_read_is_read_once_it_may(till: cards.Till) -> None:
    number, intent, _items = charged(till)
    till.command("sync")
    everything = frozenset(
        f"{name}:{right}" for name in ("payment_intents", "refunds", "events", "disputes", "payment_methods", "customers",
                                       "checkout_sessions", "payment_links", "charges", "account") for right in ("read", "write")
    )  # fmt: skip
    till.stripe.refund_at_dashboard(intent, 1000)
    till.stripe.permissions = everything - {"refunds:read"}
    assert till.command("sync", "--json").json["sync"]["problems"]
    till.stripe.permissions = None
    till.command("sync")
    assert till.shown(number)["due"] == 1000


def test_stripe_is_told_of_a_new_name_or_address_at_the_next_call(till: cards.Till) -> None:
    till.command("client", "edit", "1", "--name", "Zoé Roy", "--email", "zoe@straße.example")
    till.command("charge", till.issue())
    (customer,) = till.stripe.of("customer")
    assert (customer["name"], customer["email"]) == ("Zoé Roy", "zoe@xn--strae-oqa.example")
    before = len([each for each in till.server.asked if each.path.startswith("/v1/customers/") and each.verb == "POST"])
    till.command("charge", till.issue())
    after = len([each for each in till.server.asked if each.path.startswith("/v1/customers/") and each.verb == "POST"])
    assert before == after, "told once"


def test_a_part_payment_makes_a_new_page_that_the_client_is_told_of(tmp_path: Path) -> None:
    with cards.till(tmp_path / "linked", links=True) as till:
        number = till.issue("NUT")
        (before,) = till.ask("SELECT url FROM pay_page WHERE state = 'open'")
        till.command("mark-paid", number, "--method", "cash", "--amount", "20")
        (after,) = till.ask("SELECT url, amount FROM pay_page WHERE state = 'open'")
        assert (after[0] != before[0], after[1]) == (True, 7500)
        notice = till.ask("SELECT max(id) FROM outbox WHERE kind = 'mark_paid'")[0][0]
        with studios.reading(till.folder) as studio:
            assert contents(studio, [notice]).pay_url == after[0]
        assert "courriel" in str(till.stripe.of("payment_link")[-1]["inactive_message"])
        till.stripe.pay(after[0])
        till.command("sync")
        assert till.shown(number)["state"] == "paid"


# Domains ----------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("a@straße.de", "a@xn--strae-oqa.de"),
        ("a@faß.example", "a@xn--fa-hia.example"),
        ("a@Québec.example", "a@xn--qubec-csa.example"),
        ("a@example.org", "a@example.org"),
    ],
)
def test_a_domain_is_written_by_the_rules_of_today(typed: str, written: str) -> None:
    from hextui.gateways.mail import on_the_wire

    assert on_the_wire(typed) == written


def test_two_domains_that_were_one_by_the_old_rules_are_two() -> None:
    from hextui.addresses import same

    assert not same("a@straße.de", "a@strasse.de")
    assert same("A@STRASSE.de", "a@strasse.de")


# Dates ------------------------------------------------------------------------------------------------------------------------


def test_ageing_is_never_below_zero_and_hides_no_debt(home: studios.Home) -> None:
    studio = home.studio
    first, _items = studios.issued(studio)
    studios.issued(studio, 2)
    home.clock.forward(days=5)
    paid = payments.mark_paid(studio, [first], "cash")
    home.clock.forward(days=5)
    payments.reverse(studio, paid.payment_id, "saisi deux fois")
    payments.mark_paid(studio, [first], "cash", dated=date(2026, 11, 29))
    between = ageing(studio, date(2026, 11, 30))
    assert [(each.client, each.total) for each in between.clients] == [(2, 5749)]
    assert between.total == 5749


def test_a_typing_error_may_be_reversed_on_its_own_date(home: studios.Home) -> None:
    studio = home.studio
    first, _items = studios.issued(studio)
    paid = payments.mark_paid(studio, [first], "cash", 1000)
    home.clock.forward(days=10)
    payments.reverse(studio, paid.payment_id, "mauvais montant", date(2026, 11, 24))
    assert ageing(studio, date(2026, 11, 24)).total == 5749
    again = payments.mark_paid(studio, [first], "cash", 2000, date(2026, 11, 24))
    with pytest.raises(Refused) as refused:
        payments.reverse(studio, again.payment_id, "x", date(2026, 11, 23))
    assert refused.value.code == "bad_date"
    with pytest.raises(Refused) as refused:
        payments.reverse(studio, again.payment_id, "x", date(2026, 12, 25))
    assert refused.value.code == "future_date"


def test_nothing_is_dated_in_a_period_that_is_closed(home: studios.Home) -> None:
    studio = home.studio
    first, _items = studios.issued(studio)
    paid = payments.mark_paid(studio, [first], "cash", 1000)
    home.clock.forward(days=10)
    home.set("billing.locked_until", "2026-11-30")
    studio = home.studio
    line = drafts.Composition(lines=(drafts.NewLine("x", Decimal(1), 100),))
    for work in (
        lambda: payments.mark_paid(studio, [first], "cash", 1000, date(2026, 11, 30)),
        lambda: payments.reverse(studio, paid.payment_id, "x", date(2026, 11, 24)),
        lambda: issue.issue(studio, drafts.compose(studio, 1, line), date(2026, 11, 29)),
    ):
        with pytest.raises(Refused) as refused:
            work()
        assert refused.value.code == "locked_period"
    payments.mark_paid(studio, [first], "cash", 1000, date(2026, 12, 1))
    with pytest.raises(Refused):
        setup.set_setting(studio, "billing.locked_until", "2026-12-04")
    with pytest.raises(Refused):
        setup.set_setting(studio, "billing.locked_until", "yesterday")


def test_the_tax_report_says_what_was_recorded_after_it_was_filed(home: studios.Home) -> None:
    first, _items = studios.issued(home.studio)
    home.clock.forward(days=10)
    home.set("billing.locked_until", "2026-11-30")
    month = (date(2026, 11, 1), date(2026, 11, 30))
    assert taxes(home.studio, *month).changed == 0
    home.clock.forward(seconds=5)
    home.set("billing.locked_until", "")
    payments.mark_paid(home.studio, [first], "transfer", dated=date(2026, 11, 28))
    assert taxes(home.studio, *month).changed == 1
    assert taxes(home.studio, date(2026, 12, 1), date(2026, 12, 4)).changed == 0


# Taxes and receipts -----------------------------------------------------------------------------------------------------------


def test_taxes_of_an_invoice_that_comes_to_zero_are_due_when_it_is_issued(tmp_path: Path) -> None:
    from hextui.billing import taxes as tax_verbs

    home = studios.make(tmp_path / "france", studios.FRANCE)
    tax_verbs.add_tax(home.studio, "TVA", Decimal(20), "FR123")
    clients.add_client(home.studio, clients.ClientForm(name="Zoé"))
    draft = drafts.compose(
        home.studio, 1, drafts.Composition(lines=(drafts.NewLine("A", Decimal(1), 10000), drafts.NewLine("B", Decimal(1), -12000, ())))
    )
    issue.issue(home.studio, draft)
    found = taxes(home.studio, date(2026, 11, 1), date(2026, 11, 30))
    assert (found.basis, found.amount) == ("payment", 2000)
    assert taxes(home.studio, date(2026, 12, 1), date(2026, 12, 31)).amount == 0
    home.studio.store.close()


@pytest.mark.parametrize(("country", "due"), [("CA", "invoice"), ("BE", "invoice"), ("FR", "payment")])
def test_when_taxes_fall_due_is_set_by_country(tmp_path: Path, country: str, due: str) -> None:
    answer = studios.command(
        tmp_path / "new", "init", "--name", "S", "--country", country, "--currency", "EUR", "--timezone", "Europe/Paris", "--language", "en"
    )
    assert answer.status == 0
    assert "billing.vat_due" in answer.out
    assert studios.command(tmp_path / "new", "settings", "get", "billing.vat_due").out.strip() == due


def test_taxes_on_payments_are_one_statement(home: studios.Home, monkeypatch: pytest.MonkeyPatch) -> None:
    for _each in range(6):
        invoice, _items = studios.issued(home.studio)
        payments.mark_paid(home.studio, [invoice], "cash", 1000)
    asked: list[str] = []
    database = type(home.studio.store.database)
    execute = database.execute_sql

    def counted(self: Any, sql: str, params: Any = None) -> Any:
        asked.append(sql)
        return execute(self, sql, params)

    monkeypatch.setattr(database, "execute_sql", counted)
    taxes(home.studio, date(2026, 11, 1), date(2026, 11, 30), "payment")
    assert len([sql for sql in asked if "touched" in sql]) == 1
    assert len(asked) <= 5, asked


def test_the_receipts_book_has_the_sums_of_months_and_quarters(home: studios.Home) -> None:
    first, _items = studios.issued(home.studio)
    payments.mark_paid(home.studio, [first], "terminal", 1000)
    home.clock.forward(days=40)
    payments.mark_paid(home.studio, [first], "cash", 500)
    book = receipts_book(home.studio, date(2026, 1, 1), date(2027, 3, 31))
    assert [(each.period, each.amount) for each in book.by("month")] == [("2026-11", 1000), ("2027-01", 500)]
    quarters = [(each.period, each.methods) for each in book.by("quarter")]
    assert quarters == [("2026-Q4", (("terminal", 1000),)), ("2027-Q1", (("cash", 500),))]


def test_a_receipt_for_insurers_certifies_services_alone(home: studios.Home) -> None:
    codes.add_code(home.studio, "ABS", "Absence", 3000)
    codes.set_use(home.studio, "ABS", is_service=False)
    invoice, _items = studios.issued(home.studio, 1, "PR", "ABS")
    payments.mark_paid(home.studio, [invoice], "cash")
    made = receipts.receipt(home.studio, invoice)
    from hextui.documents.as_text import as_text
    from hextui.views.documents import frozen, receipts_of

    content = frozen(home.studio, "receipt", made.id).content
    assert [line["description"] for line in content["lines"]] == ["Première rencontre"]
    assert (content["total"], sum(each["amount"] for each in content["paid"])) == (5749, 5749)
    assert "Absence" in as_text(content)
    assert [each.holds for each in receipts_of(home.studio, invoice)] == [True]
    only, _items = studios.issued(home.studio, 1, "ABS")
    payments.mark_paid(home.studio, [only], "cash")
    with pytest.raises(Refused) as refused:
        receipts.receipt(home.studio, only)
    assert refused.value.code == "no_service"
    assert verify(home.studio).findings == []


# History ----------------------------------------------------------------------------------------------------------------------


def test_history_is_shown_as_it_was(home: studios.Home) -> None:
    item = interventions.write(home.studio, 1, "PR")
    interventions.publish(home.studio, item)
    interventions.edit(home.studio, item, interventions.Edit(code="EP", minutes=45))
    codes.edit_code(home.studio, "EP", new_code="EP60")
    entries = {each.kind: each for each in timeline(home.studio, 1)}
    assert [entries[kind].code for kind in ("write", "publish", "edit")] == ["PR", "PR", "EP"]
    changed = {each.field: (each.before, each.after) for each in entries["edit"].changes}
    assert changed == {"code": ("PR", "EP"), "price": ("5000", "6000"), "minutes": ("0", "45")}
    rows = {row.kind: row for row in timeline_rows(home.studio, timeline_keys(home.studio, 1, "steps"))}
    assert [rows[kind].code for kind in ("write", "publish", "edit")] == ["PR", "PR", "EP"]


def test_an_older_entry_finds_its_code_in_those_before_it(home: studios.Home) -> None:
    item = interventions.write(home.studio, 1, "PR")
    interventions.publish(home.studio, item)
    interventions.edit(home.studio, item, interventions.Edit(code="EP"))
    from hextui.views.history import codes_then

    rows = home.studio.store.rows("SELECT id, kind, intervention_id, json_remove(details, '$.named') AS details FROM journal")
    found = codes_then(home.studio, rows)
    assert [found[row.id].code for row in rows if row.kind in ("write", "publish", "edit")] == ["PR", "PR", "EP"]


def test_the_filter_of_billing_lists_billable_items(home: studios.Home) -> None:
    interventions.write(home.studio, 1, "PR")
    item = studios.published(home.studio)
    assert ("session", item) in timeline_keys(home.studio, 1, "billing")
    assert len([key for key in timeline_keys(home.studio, 1, "billing") if key[0] == "session"]) == 1


# What was true at opening -----------------------------------------------------------------------------------------------------


def test_a_store_that_a_newer_program_migrated_is_written_no_more(home: studios.Home) -> None:
    other = open_store(home.folder / "studio.db")
    other.execute("PRAGMA user_version = 99")
    with pytest.raises(StoreFault) as fault:
        studios.published(home.studio)
    assert fault.value.code == "store_newer"
    other.close()


def test_a_store_that_was_replaced_is_written_no_more(home: studios.Home) -> None:
    path = home.folder / "studio.db"
    copy = home.folder / "copy.db"
    copy.write_bytes(path.read_bytes())
    copy.replace(path)
    with pytest.raises(StoreFault) as fault:
        studios.published(home.studio)
    assert fault.value.code == "store_replaced"


def test_whoever_comes_by_a_link_finds_the_same_studio(home: studios.Home, tmp_path: Path) -> None:
    from hextui.settings import places

    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / "elsewhere" / "lien.db"
    link.symlink_to(home.folder / "studio.db")
    assert places(str(link), {}) == dataclasses.replace(places(str(home.folder / "studio.db"), {}))


def test_a_reader_who_opened_while_nobody_wrote_sees_what_is_written_since(home: studios.Home, monkeypatch: pytest.MonkeyPatch) -> None:
    from hextui.store import opening

    home.studio.store.close()
    monkeypatch.setattr(opening, "_may_write", lambda _path: False)
    store = open_store(home.folder / "studio.db")
    assert "immutable" in str(store.database.database)
    reader = Studio(home.studio.places, store, home.studio.settings, home.studio.uid, "", home.clock)
    assert reader.store.value("SELECT count(*) FROM intervention") == 0
    monkeypatch.undo()
    for number in range(1, 4):
        writer = open_store(home.folder / "studio.db")
        studios.published(Studio(home.studio.places, writer, home.studio.settings, home.studio.uid, "", home.clock))
        monkeypatch.setattr(opening, "_may_write", lambda _path: False)
        assert reader.store.value("SELECT count(*) FROM intervention") == number
        monkeypatch.undo()
        writer.close()
        monkeypatch.setattr(opening, "_may_write", lambda _path: False)
        assert reader.store.value("SELECT count(*) FROM intervention") == number
        monkeypatch.undo()
    store.close()


def test_a_cancellation_that_is_done_stays_done_when_the_refund_breaks(till: cards.Till, monkeypatch: pytest.MonkeyPatch) -> None:
    number, _intent, _items = charged(till)

    def broken(*_given: object, **_named: object) -> object:
        raise KeyError("whatever")

    monkeypatch.setattr("hextui.workflows.refund._by_cards", broken)
    answer = till.command("cancel", number, "--reason", "x", "--money", "refund", "--json")
    assert answer.status == 0
    assert answer.json["invoice"]["state"] == "cancelled"
    assert credit_of(till) == 5749

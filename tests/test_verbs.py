"""Each verb's legal and illegal moves, and what the client's account then is."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from hextui.billing import cancel, clients, codes, drafts, interventions, issue, payments, remind, setup, taxes, write_off
from hextui.errors import Refused
from hextui.money import Discount
from hextui.reckoning import balance, credit, standing
from hextui.studio import Studio
from hextui.views import balances, catalogue, timeline
from hextui.views.interventions import intervention
from hextui.views.invoices import invoice
from hextui.workflows.verify import verify
from tests import studios

Move = Callable[[Studio, int], Any]


def at_state(studio: Studio, state: str) -> int:
    """An intervention in that state."""
    item = interventions.write(studio, 1, "PR", text="séance")
    if state == "discarded":
        interventions.discard_intervention(studio, item)
    if state in ("unbilled", "free", "invoiced", "on draft"):
        interventions.publish(studio, item)
    if state == "free":
        interventions.free(studio, item, "offert")
    if state in ("invoiced", "on draft"):
        draft = drafts.compose(studio, 1, drafts.Composition(only=(item,)))
        if state == "invoiced":
            issue.issue(studio, draft)
    return item


ITEM_MOVES: dict[str, Move] = {
    "publish": interventions.publish,
    "free": lambda studio, item: interventions.free(studio, item, "offert"),
    "discard": interventions.discard_intervention,
    "edit": lambda studio, item: interventions.edit(studio, item, interventions.Edit(code="EP")),
    "note": lambda studio, item: interventions.edit(studio, item, interventions.Edit(note="à revoir")),
    "compose": lambda studio, item: drafts.compose(studio, 1, drafts.Composition(only=(item,))),
    "remove": drafts.remove,
}
ITEM_LEGAL = {
    "draft": {"publish", "discard", "edit", "note"},
    "unbilled": {"free", "edit", "note", "compose"},
    "on draft": {"free", "edit", "note", "compose", "remove"},
    "invoiced": {"note"},
    "free": {"note"},
    "discarded": set(),
}


@pytest.mark.parametrize("state", ITEM_LEGAL)
@pytest.mark.parametrize("move", ITEM_MOVES)
def test_an_intervention_moves_only_as_its_life_allows(home: studios.Home, state: str, move: str) -> None:
    item = at_state(home.studio, state)
    entries = home.studio.store.value("SELECT count(*) FROM journal")
    before = home.studio.store.row("SELECT * FROM intervention WHERE id = ?", item)
    if move in ITEM_LEGAL[state]:
        ITEM_MOVES[move](home.studio, item)
        return
    with pytest.raises(Refused) as refused:
        ITEM_MOVES[move](home.studio, item)
    assert refused.value.message
    assert home.studio.store.row("SELECT * FROM intervention WHERE id = ?", item) == before
    assert home.studio.store.value("SELECT count(*) FROM journal") == entries


def invoice_at(studio: Studio, state: str) -> int:
    """An invoice in that state."""
    if state == "draft":
        return drafts.compose(studio, 1, drafts.Composition(only=(studios.published(studio),)))
    number, _ = studios.issued(studio)
    if state == "partially_paid":
        payments.mark_paid(studio, [number], "transfer", 2000)
    if state == "paid":
        payments.mark_paid(studio, [number], "transfer")
    if state == "cancelled":
        cancel.cancel(studio, number, "erreur")
    if state == "written_off":
        write_off.write_off(studio, number, "perdu")
    if state in ("unknown", "processing"):
        studio.store.execute("INSERT INTO charge (invoice_id, amount, state, started_at) VALUES (?, 5749, ?, '')", number, state)
    return number


INVOICE_MOVES: dict[str, Move] = {
    "issue": issue.issue,
    "discard": drafts.discard_invoice,
    "mark paid": lambda studio, number: payments.mark_paid(studio, [number], "transfer"),
    "refund": lambda studio, number: payments.refund(studio, invoice_id=number, method="cash"),
    "write off": lambda studio, number: write_off.write_off(studio, number, "perdu"),
    "undo write-off": lambda studio, number: write_off.undo_write_off(studio, number, "retrouvé"),
    "remind": remind.remind,
    "cancel": lambda studio, number: cancel.cancel(studio, number, "erreur"),
    "cancel to credit": lambda studio, number: cancel.cancel(studio, number, "erreur", money="credit"),
    "send": remind.send,
}
INVOICE_LEGAL = {
    "draft": {"issue", "discard"},
    "open": {"mark paid", "write off", "remind", "cancel", "cancel to credit", "send"},
    "partially_paid": {"mark paid", "refund", "write off", "remind", "cancel to credit", "send"},
    "paid": {"refund", "cancel to credit", "send"},
    "cancelled": {"send"},
    "written_off": {"undo write-off", "send"},
    "unknown": {"send"},
    "processing": {"send"},
}


@pytest.mark.parametrize("state", INVOICE_LEGAL)
@pytest.mark.parametrize("move", INVOICE_MOVES)
def test_an_invoice_moves_only_as_its_life_allows(home: studios.Home, state: str, move: str) -> None:
    number = invoice_at(home.studio, state)
    assert invoice(home.studio, number).state == state
    tables = ("journal", "payment", "credit_note", "outbox", "write_off")
    before = [home.studio.store.value(f"SELECT count(*) FROM {table}") for table in tables]
    if move in INVOICE_LEGAL[state]:
        INVOICE_MOVES[move](home.studio, number)
        return
    with pytest.raises(Refused):
        INVOICE_MOVES[move](home.studio, number)
    assert [home.studio.store.value(f"SELECT count(*) FROM {table}") for table in tables] == before


def test_the_balance_is_what_is_published_and_not_yet_invoiced(home: studios.Home) -> None:
    studio = home.studio
    first, second = studios.published(studio), studios.published(studio, 1, "NUT")
    interventions.write(studio, 1, "EP")
    assert balance(studio.store, 1) == (14500, 2)
    draft = drafts.compose(studio, 1)
    assert balance(studio.store, 1) == (14500, 2)
    drafts.remove(studio, second)
    issue.issue(studio, draft)
    assert balance(studio.store, 1) == (9500, 1)
    cancel.cancel(studio, draft, "erreur")
    assert balance(studio.store, 1) == (14500, 2)
    assert interventions.free(studio, first, "offert").after == 9500


def test_a_code_names_the_taxes_of_its_items(home: studios.Home) -> None:
    studio = home.studio
    taxes.add_tax(studio, "TVQ réduite", Decimal(3), group="TVQ", default=False)
    codes.add_code(studio, "LIV", "Livre", 2000, exempt=["TVQ"])
    codes.add_code(studio, "RED", "Réduite", 1000, taxes=["TVQ réduite"])
    for code in ("PR", "NUT", "LIV", "RED"):
        studios.published(studio, 1, code)
    draft = drafts.compose(studio, 1)
    shown = {line.code: line.taxes for line in invoice(studio, draft).lines}
    assert shown == {"PR": ("TPS", "TVQ"), "NUT": (), "LIV": ("TPS",), "RED": ("TPS", "TVQ réduite")}
    drafts.compose(studio, 1, drafts.Composition(no_tax=("TPS",), no_tax_reason="Client hors Québec"))
    assert all("TPS" not in line.taxes for line in invoice(studio, draft).lines)
    with pytest.raises(Refused, match="exclude"):
        codes.add_code(studio, "X", "x", 1, taxes=["TVQ", "TVQ réduite"])


def test_changing_a_price_changes_no_item_that_exists(home: studios.Home) -> None:
    item = studios.published(home.studio)
    codes.edit_code(home.studio, "PR", price=9900)
    assert intervention(home.studio, item).price == 5000
    draft = drafts.compose(home.studio, 1)
    assert invoice(home.studio, draft).lines[0].code_price == 9900
    codes.archive_code(home.studio, "PR")
    with pytest.raises(Refused):
        interventions.write(home.studio, 1, "PR")


def test_a_draft_of_an_archived_code_can_still_be_published(home: studios.Home) -> None:
    item = interventions.write(home.studio, 1, "PR")
    codes.archive_code(home.studio, "PR")
    assert interventions.publish(home.studio, item).after == 5000


def test_issue_asks_again_when_something_changed_elsewhere(home: studios.Home) -> None:
    studio = home.studio
    item = studios.published(studio)
    draft = drafts.compose(studio, 1)
    interventions.edit(roles(home, "manager"), item, interventions.Edit(code="EP"))
    with pytest.raises(issue.ChangedSinceSeen) as changed:
        issue.issue(studio, draft)
    assert (changed.value.before, changed.value.after) == (5749, 6899)
    assert invoice(studio, draft).changed
    taxes.edit_tax(studio, "TPS", rate=Decimal(6))
    with pytest.raises(issue.ChangedSinceSeen):
        # Agreeing to one state is not agreeing to the next.
        issue.issue(studio, draft, agreed=changed.value.seen)
    drafts.compose(studio, 1)
    issue.issue(studio, draft)
    assert invoice(studio, draft).total == 6959


def test_anothers_free_shows_on_the_draft_and_an_own_one_is_known(home: studios.Home) -> None:
    studio = home.studio
    items = [studios.published(studio) for _ in range(3)]
    draft = drafts.compose(studio, 1)
    interventions.free(studio, items[0], "offert")
    assert not invoice(studio, draft).changed
    other = home.acting(2000, professionals__2000__role="manager")
    interventions.free(other, items[1], "offert")
    assert invoice(studio, draft).changed


def test_an_issued_invoice_shows_what_was_frozen(home: studios.Home) -> None:
    number, _ = studios.issued(home.studio)
    before = home.studio.store.value("SELECT snapshot FROM invoice WHERE id = ?", number)
    clients.edit_client(home.studio, 1, clients.ClientForm(name="Autre Nom"))
    taxes.edit_tax(home.studio, "TPS", rate=Decimal(9))
    codes.edit_code(home.studio, "PR", description="Autre chose")
    shown = invoice(home.studio, number)
    assert (shown.total, shown.lines[0].description) == (5749, "Première rencontre")
    assert home.studio.store.value("SELECT snapshot FROM invoice WHERE id = ?", number) == before
    assert "Zoé Tremblay" in before


def test_numbers_follow_one_another_per_year_and_dates_never_go_back(home: studios.Home) -> None:
    studio = home.studio
    numbers = [invoice(studio, studios.issued(studio)[0]).number for _ in range(3)]
    assert numbers == ["2026-0001", "2026-0002", "2026-0003"]
    draft = drafts.compose(studio, 1, drafts.Composition(only=(studios.published(studio),)))
    with pytest.raises(Refused) as earlier:
        issue.issue(studio, draft, date(2026, 11, 23))
    assert earlier.value.code == "date_before_last"
    with pytest.raises(Refused) as later:
        issue.issue(studio, draft, date(2026, 11, 25))
    assert later.value.code == "future_date"
    home.clock.forward(days=60)
    issue.issue(studio, draft, date(2026, 12, 31))
    assert invoice(studio, draft).number == "2026-0004"
    assert invoice(studio, studios.issued(studio)[0]).number == "2027-0001"


def test_the_form_and_the_first_number_are_settings(home: studios.Home) -> None:
    home.set("numbers.invoice", "F-{year}/{number:3}")
    home.set("numbers.first_invoice", "412")
    assert [invoice(home.studio, studios.issued(home.studio)[0]).number for _ in range(2)] == ["F-2026/412", "F-2026/413"]
    for bad in ("{year}", "{number", "é{number}", "{number:40}", "x" * 33 + "{number:4}", "A{year}-{number:4}"):
        with pytest.raises(Refused):
            setup.set_setting(home.studio, "numbers.invoice", bad)


def test_a_clock_that_ran_back_is_refused(home: studios.Home) -> None:
    studios.issued(home.studio)
    home.clock.forward(days=-3)
    with pytest.raises(Refused) as refused:
        interventions.write(home.studio, 1, "PR")
    assert refused.value.code == "clock_back"


def test_the_due_date_follows_the_clients_terms_else_the_studios(home: studios.Home) -> None:
    studio = home.studio
    assert invoice(studio, studios.issued(studio)[0]).due_on == "2026-12-24"
    clients.edit_client(studio, 1, clients.ClientForm(terms_days=0))
    assert invoice(studio, studios.issued(studio)[0]).due_on == "2026-11-24"


def test_a_total_of_zero_is_paid_at_once_and_below_zero_is_not_issued(home: studios.Home) -> None:
    studio = home.studio
    free, _ = studios.issued(studio, 1, "BIL")
    assert invoice(studio, free).state == "paid"
    cancel.cancel(studio, free, "erreur")
    assert invoice(studio, free).state == "cancelled"
    line = drafts.NewLine("Retour", Decimal(1), -100)
    draft = drafts.compose(studio, 2, drafts.Composition(lines=(line,)))
    with pytest.raises(Refused) as refused:
        issue.issue(studio, draft)
    assert refused.value.code == "below_zero"


def test_a_discount_never_takes_more_than_there_is(home: studios.Home) -> None:
    studio = home.studio
    items = [studios.published(studio, 1, code) for code in ("PR", "EP")]
    for value in (
        Discount(amount=0),
        Discount(amount=-5),
        Discount(amount=11001),
        Discount(percent=Decimal(101)),
        Discount(percent=Decimal(0)),
    ):
        with pytest.raises(Refused):
            drafts.compose(studio, 1, drafts.Composition(discount=value))
    draft = drafts.compose(studio, 1, drafts.Composition(discount=Discount(amount=6000)))
    assert invoice(studio, draft).total == 5749
    drafts.discount(studio, draft, Discount(percent=Decimal(50)), invoice(studio, draft).lines[0].id)
    assert invoice(studio, draft).net == 2500
    drafts.remove(studio, items[1])
    assert invoice(studio, draft).discount == 0


def test_cash_is_rounded_and_the_invoice_is_paid_in_full(home: studios.Home) -> None:
    number, _ = studios.issued(home.studio)
    booked = payments.mark_paid(home.studio, [number], "cash")
    assert (booked.amount, booked.rounding, invoice(home.studio, number).state) == (5750, 1, "paid")
    back = payments.refund(home.studio, invoice_id=number)
    assert (back.rounding, invoice(home.studio, number).due) == (-1, 5749)
    other, _ = studios.issued(home.studio)
    with pytest.raises(Refused) as refused:
        payments.mark_paid(home.studio, [other], "cash", 2003)
    assert refused.value.code == "no_such_coins"
    assert payments.mark_paid(home.studio, [other], "cash", 6000).credited == 250


def test_money_above_what_is_due_becomes_credit_and_credit_pays(home: studios.Home) -> None:
    studio = home.studio
    one, _ = studios.issued(studio)
    two, _ = studios.issued(studio, 1, "EP")
    booked = payments.mark_paid(studio, [one, two], "transfer", 15000, date(2026, 11, 20), "VIR")
    assert (booked.credited, credit(studio.store, 1)) == (2352, 2352)
    three, _ = studios.issued(studio)
    with pytest.raises(Refused):
        payments.mark_paid(studio, [three], "credit")
    payments.mark_paid(studio, [three], "credit", 2352)
    assert (invoice(studio, three).due, credit(studio.store, 1)) == (3397, 0)
    with pytest.raises(Refused) as refused:
        payments.reverse(studio, booked.payment_id, "chèque sans provision")
    assert refused.value.code == "credit_used"


def test_a_bounced_cheque_opens_the_invoice_again(home: studios.Home) -> None:
    number, _ = studios.issued(home.studio)
    booked = payments.mark_paid(home.studio, [number], "cheque", None, None, "204")
    payments.reverse(home.studio, booked.payment_id, "sans provision")
    assert invoice(home.studio, number).state == "open"
    with pytest.raises(Refused) as again:
        payments.reverse(home.studio, booked.payment_id, "sans provision")
    assert again.value.code == "already_reversed"


def test_a_payment_is_reversed_after_its_invoice_was_cancelled(home: studios.Home) -> None:
    number, _ = studios.issued(home.studio)
    booked = payments.mark_paid(home.studio, [number], "cheque")
    cancel.cancel(home.studio, number, "erreur", money="credit")
    payments.reverse(home.studio, booked.payment_id, "sans provision")
    assert credit(home.studio.store, 1) == 0


def test_money_for_a_paid_invoice_is_credit_and_flagged(home: studios.Home) -> None:
    number, _ = studios.issued(home.studio)
    payments.mark_paid(home.studio, [number], "transfer")
    booked = payments.mark_paid(home.studio, [number], "transfer", 5749)
    assert booked.flagged
    assert credit(home.studio.store, 1) == 5749


@pytest.mark.parametrize("money", ["credit", "refund"])
def test_cancelling_a_paid_invoice_asks_where_the_money_goes(home: studios.Home, money: str) -> None:
    number, items = studios.issued(home.studio)
    payments.mark_paid(home.studio, [number], "transfer")
    with pytest.raises(Refused) as refused:
        cancel.cancel(home.studio, number, "erreur")
    assert refused.value.code == "money_on_invoice"
    done = cancel.cancel(home.studio, number, "erreur", money=money)
    assert done.total == 5749
    assert credit(home.studio.store, 1) == (5749 if money == "credit" else 0)
    assert intervention(home.studio, items[0]).state == "unbilled"


def test_credit_notes_of_the_parts_add_up_to_the_whole(home: studios.Home) -> None:
    studio = home.studio
    codes.add_code(studio, "T", "Tiers", 3335)
    composition = drafts.Composition(discount=Discount(amount=1000))
    items = [studios.published(studio, 1, "T") for _ in range(3)]
    draft = drafts.compose(studio, 1, composition)
    issue.issue(studio, draft)
    total = invoice(studio, draft).total
    notes = [cancel.cancel(studio, draft, "erreur", only=[item]).total for item in items]
    assert sum(notes) == total
    assert standing(studio.store, draft).state == "cancelled"  # type: ignore[union-attr]


def test_a_part_that_would_credit_more_than_the_whole_is_refused(home: studios.Home) -> None:
    studio = home.studio
    item = studios.published(studio)
    draft = drafts.compose(studio, 1, drafts.Composition(lines=(drafts.NewLine("Retour", Decimal(1), -2000),)))
    issue.issue(studio, draft)
    with pytest.raises(Refused) as refused:
        cancel.cancel(studio, draft, "erreur", only=[item])
    assert refused.value.code == "credits_too_much"
    cancel.cancel(studio, draft, "erreur")


def test_a_cancelled_invoice_can_be_composed_again_whole(home: studios.Home) -> None:
    studio = home.studio
    studios.published(studio)
    line = drafts.NewLine("Élastique", Decimal(2), 1250)
    whole = Discount(percent=Decimal(10))
    draft = drafts.compose(studio, 1, drafts.Composition(lines=(line,), discount=whole, no_tax=("TVQ",), no_tax_reason="hors Québec"))
    issue.issue(studio, draft)
    total = invoice(studio, draft).total
    with pytest.raises(Refused):
        drafts.compose(studio, 1, drafts.Composition(again=draft))
    cancel.cancel(studio, draft, "mauvaise date")
    again = drafts.compose(studio, 1, drafts.Composition(again=draft))
    assert invoice(studio, again).total == total
    issue.issue(studio, again)


def test_prices_that_include_tax_and_their_credit_notes(tmp_path: Path) -> None:
    home = studios.make(tmp_path / "home", studios.FRANCE)
    studio = home.studio
    taxes.add_tax(studio, "TVA 20", Decimal(20), "FR12812345678", "TVA")
    taxes.add_tax(studio, "TVA 10", Decimal(10), "FR12812345678", "TVA", default=False)
    codes.add_code(studio, "COURS", "Cours", 3999)
    codes.add_code(studio, "LIVRE", "Livre", 1099, taxes=["TVA 10"])
    clients.add_client(studio, clients.ClientForm(name="Luc"))
    home.set("billing.prices_include_tax", "yes")
    studio = home.studio
    items = [studios.published(studio, 1, code) for code in ("COURS", "LIVRE", "COURS")]
    draft = drafts.compose(studio, 1)
    issue.issue(studio, draft)
    shown = invoice(studio, draft)
    assert (shown.total, shown.tax) == (9097, 1333 + 100)
    notes = [cancel.cancel(studio, draft, "erreur", only=[item]).total for item in items]
    assert (notes, sum(notes)) == ([3999, 1099, 3999], 9097)


def test_remind_is_once_a_day_and_needs_an_e_mail(home: studios.Home) -> None:
    number, _ = studios.issued(home.studio)
    remind.remind(home.studio, number)
    with pytest.raises(Refused) as again:
        remind.remind(home.studio, number)
    assert again.value.code == "reminded_today"
    home.clock.forward(days=1)
    remind.remind(home.studio, number)
    silent, _ = studios.issued(home.studio, 2)
    with pytest.raises(Refused) as without:
        remind.remind(home.studio, silent)
    assert without.value.code == "no_email"


def test_each_step_leaves_a_notice_for_whoever_pays(home: studios.Home) -> None:
    studio = home.studio
    clients.edit_client(studio, 1, clients.ClientForm(payer_name="Acme", payer_email="ap@example.com"))
    number, _ = studios.issued(studio)
    payments.mark_paid(studio, [number], "transfer")
    payments.refund(studio, invoice_id=number)
    remind.remind(studio, number)
    cancel.cancel(studio, number, "erreur")
    rows = studio.store.rows("SELECT kind, recipient, state FROM outbox ORDER BY id")
    assert [row.kind for row in rows] == ["issue", "mark_paid", "refund", "remind", "cancel"]
    assert {(row.recipient, row.state) for row in rows} == {("ap@example.com", "queued")}


def test_the_timeline_has_every_step_newest_first(home: studios.Home) -> None:
    studio = home.studio
    number, _ = studios.issued(studio)
    booked = payments.mark_paid(studio, [number], "cash")
    payments.reverse(studio, booked.payment_id, "erreur de saisie")
    write_off.write_off(studio, number, "perdu")
    write_off.undo_write_off(studio, number, "retrouvé")
    cancel.cancel(studio, number, "mauvais client")
    kinds = [entry.kind for entry in timeline.timeline(studio, 1)]
    assert kinds == ["cancel", "write_off", "write_off", "reverse", "mark_paid", "issue", "publish", "write"]
    assert timeline.timeline(studio, 1)[0].reason == "mauvais client"


def test_the_account_has_three_stages_and_credit(home: studios.Home) -> None:
    studio = home.studio
    one, _ = studios.issued(studio)
    studios.issued(studio, 1, "EP")
    given_up, _ = studios.issued(studio)
    write_off.write_off(studio, given_up, "perdu")
    payments.mark_paid(studio, [one], "transfer", 6000)
    studios.published(studio, 1, "NUT")
    (view,) = balances.balances(studio, 1)
    assert (view.unbilled, view.items, view.to_pay, view.written_off, view.paid, view.credit) == (9500, 1, 6899, 5749, 5749, 251)


def roles(home: studios.Home, role: str) -> Studio:
    return home.acting(3000, professionals__1000__role="owner", professionals__3000__role=role)


@pytest.mark.parametrize(
    ("role", "writes", "bills", "runs", "owns"),
    [
        ("owner", True, True, True, True),
        ("manager", True, True, True, False),
        ("professional", False, False, False, False),
        ("assistant", False, True, False, False),
        ("read-only", False, False, False, False),
    ],
)
def test_roles_are_refused_in_the_verbs(home: studios.Home, role: str, writes: bool, bills: bool, runs: bool, owns: bool) -> None:
    item = interventions.write(home.studio, 1, "PR")
    studio = roles(home, role)
    for allowed, act in (
        (writes, lambda: interventions.write(studio, 1, "PR")),
        (bills, lambda: interventions.publish(studio, item)),
        (runs, lambda: codes.add_code(studio, "N", "Nouveau", 100)),
        (owns, lambda: setup.set_setting(studio, "billing.terms", "15")),
    ):
        if allowed:
            act()
        else:
            with pytest.raises(Refused) as refused:
                act()
            assert refused.value.code in ("not_allowed", "not_in_charge")


def test_a_professional_bills_for_clients_in_his_charge(home: studios.Home) -> None:
    studio = roles(home, "professional")
    with pytest.raises(Refused) as refused:
        interventions.write(studio, 1, "PR")
    assert refused.value.code == "not_in_charge"
    with pytest.raises(Refused) as stranger:
        clients.edit_client(home.studio, 1, clients.ClientForm(in_charge_uid=3000))
    assert stranger.value.code == "unknown_professional"
    home.set("professionals.3000.role", "professional")
    clients.edit_client(home.studio, 1, clients.ClientForm(in_charge_uid=3000))
    assert invoice(studio, studios.issued(studio)[0]).state == "open"


def test_verbs_can_be_narrowed_to_fewer_roles(home: studios.Home) -> None:
    item = studios.published(home.studio)
    studio = home.acting(3000, professionals__3000__role="manager", permissions__free="owner")
    with pytest.raises(Refused) as refused:
        interventions.free(studio, item, "offert")
    assert refused.value.code == "not_allowed"


def test_notes_are_seen_by_those_they_are_for(home: studios.Home) -> None:
    item = interventions.write(home.studio, 1, "PR", text="texte", note="pro", personal="moi")
    own = interventions.write(home.studio, 1, "PR", text="texte", note="pro", visibility="me")
    shown = {role: intervention(roles(home, role), item) for role in ("manager", "assistant", "read-only")}
    assert (shown["manager"].text, shown["manager"].note, shown["manager"].personal) == ("texte", "pro", None)
    assert (shown["assistant"].text, shown["assistant"].note, shown["assistant"].personal) == ("texte", None, None)
    assert intervention(roles(home, "manager"), own).text is None
    assert intervention(home.studio, item).personal == "moi"


def test_once_invoiced_only_additions_and_a_narrower_visibility(home: studios.Home) -> None:
    _, items = studios.issued(home.studio)
    interventions.edit(home.studio, items[0], interventions.Edit(note="ajout", visibility="me"))
    shown = intervention(home.studio, items[0])
    assert [addition.words for addition in shown.additions] == ["ajout"]
    assert shown.visibility == "me"
    with pytest.raises(Refused) as wider:
        interventions.edit(home.studio, items[0], interventions.Edit(visibility="everybody"))
    assert wider.value.code == "wider_visibility"


def test_an_item_that_changes_client_moves_both_balances_and_leaves_its_draft(home: studios.Home) -> None:
    item = studios.published(home.studio)
    draft = drafts.compose(home.studio, 1)
    changes = interventions.edit(home.studio, item, interventions.Edit(client_id=2))
    assert [(each.client_id, each.before, each.after) for each in changes] == [(1, 5000, 0), (2, 0, 5000)]
    assert invoice(home.studio, draft).lines == ()
    assert timeline.timeline(home.studio, 1)[0].kind == "edit"
    assert timeline.timeline(home.studio, 2)[0].kind == "edit"


def test_sessions_and_payments_are_never_in_the_future(home: studios.Home) -> None:
    with pytest.raises(Refused):
        interventions.write(home.studio, 1, "PR", at=home.clock() + timedelta(days=1))
    number, _ = studios.issued(home.studio)
    with pytest.raises(Refused):
        payments.mark_paid(home.studio, [number], "transfer", None, date(2026, 11, 25))


def test_the_last_owner_stays_and_the_currency_is_fixed(home: studios.Home) -> None:
    with pytest.raises(Refused) as last:
        setup.set_setting(home.studio, "professionals.1000.role", "manager")
    assert last.value.code == "no_owner"
    with pytest.raises(Refused) as fixed:
        setup.set_setting(home.studio, "studio.currency", "EUR")
    assert fixed.value.code == "fixed_setting"


def test_archived_clients_stay_in_every_total(home: studios.Home) -> None:
    number, _ = studios.issued(home.studio)
    left = clients.archive_client(home.studio, 1)
    assert left.to_pay == 5749
    (view,) = balances.balances(home.studio, 1)
    assert (view.archived, view.to_pay) == (True, 5749)
    payments.mark_paid(home.studio, [number], "transfer")
    clients.archive_client(home.studio, 1, undo=True)
    with pytest.raises(Refused):
        clients.archive_client(home.studio, 1, undo=True)


def test_only_its_author_shows_what_is_for_him_alone(home: studios.Home) -> None:
    own = interventions.write(home.studio, 1, "PR", text="secret", visibility="me")
    with pytest.raises(Refused) as refused:
        interventions.edit(roles(home, "manager"), own, interventions.Edit(visibility="studio"))
    assert refused.value.code == "not_author"


def test_a_credit_payment_that_is_back_in_the_credit_is_not_reversed(home: studios.Home) -> None:
    first, _ = studios.issued(home.studio)
    payments.mark_paid(home.studio, [first], "transfer", 20000)
    second, _ = studios.issued(home.studio)
    booked = payments.mark_paid(home.studio, [second], "credit")
    cancel.cancel(home.studio, second, "erreur", money="credit")
    with pytest.raises(Refused) as refused:
        payments.reverse(home.studio, booked.payment_id, "erreur")
    assert refused.value.code == "nothing_to_reverse"


def test_two_terminals_lose_no_setting_and_no_owner(home: studios.Home) -> None:
    setup.set_setting(home.studio, "studio.phone", "418")
    assert setup.set_setting(home.studio, "studio.email", "a@b.example").text("studio.phone") == "418"
    with pytest.raises(Refused) as refused:
        setup.set_setting(home.studio, "professionals.1000.role", "")
    assert refused.value.code == "no_owner"


def test_an_item_that_left_does_not_tell_its_words_in_the_old_timeline(home: studios.Home) -> None:
    item = studios.published(home.studio)
    interventions.edit(home.studio, item, interventions.Edit(client_id=2))
    interventions.edit(home.studio, item, interventions.Edit(text="Émile seul"))
    assert all(entry.text is None for entry in timeline.timeline(home.studio, 1))


def test_a_new_store_is_known_before_its_first_checkpoint(home: studios.Home) -> None:
    from hextui.store import open_store

    open_store(home.studio.places.store).close()


def test_an_emptied_draft_begins_anew(home: studios.Home) -> None:
    item = studios.published(home.studio)
    chosen = drafts.Composition(discount=Discount(percent=Decimal(10)), no_tax=("TPS",), no_tax_reason="exempt", document_type="detailed")
    draft = drafts.compose(home.studio, 1, chosen)
    drafts.remove(home.studio, item)
    assert drafts.compose(home.studio, 1) == draft
    view = invoice(home.studio, draft)
    assert (view.type, view.discount, view.total) == ("invoice", 0, 5749)
    row = home.studio.store.row("SELECT tax_off_reason FROM invoice WHERE id = ?", draft)
    assert row is not None
    assert row.tax_off_reason == ""


def test_a_tax_that_went_off_goes_on_again(home: studios.Home) -> None:
    studios.published(home.studio)
    draft = drafts.compose(home.studio, 1, drafts.Composition(no_tax=("TPS", "TVQ"), no_tax_reason="hors du Canada"))
    assert invoice(home.studio, draft).total == 5000
    drafts.compose(home.studio, 1, drafts.Composition(with_tax=("TVQ",)))
    assert invoice(home.studio, draft).total == 5499
    drafts.compose(home.studio, 1, drafts.Composition(with_tax=("TPS",)))
    assert invoice(home.studio, draft).total == 5749
    with pytest.raises(Refused) as refused:
        drafts.compose(home.studio, 1, drafts.Composition(with_tax=("TPS",)))
    assert refused.value.code == "tax_is_on"


def test_a_price_that_fell_below_the_discount_keeps_the_draft_usable(home: studios.Home) -> None:
    item = studios.published(home.studio, 1, "NUT")
    draft = drafts.compose(home.studio, 1, drafts.Composition(discount=Discount(amount=8000)))
    interventions.edit(home.studio, item, interventions.Edit(code="PR"))
    drafts.compose(home.studio, 1, drafts.Composition(no_tax=("TVQ",)))
    view = invoice(home.studio, draft)
    assert (view.discount, view.total) == (5000, 0)
    issue.issue(home.studio, draft)
    assert verify(home.studio).findings == []
    studios.published(home.studio)
    with pytest.raises(Refused) as refused:
        drafts.compose(home.studio, 1, drafts.Composition(discount=Discount(amount=5000), lines=(drafts.NewLine("x", Decimal(1), -100),)))
    assert refused.value.code == "discount_too_large"


def test_composing_again_keeps_each_lines_code_and_discount(home: studios.Home) -> None:
    item = studios.published(home.studio)
    line = drafts.NewLine("Élastique", Decimal(2), 1250, ("TPS",))
    draft = drafts.compose(home.studio, 1, drafts.Composition(only=(item,), lines=(line,), codes=(drafts.CodeLine("EP", Decimal("1.5")),)))
    for position, value in enumerate((Discount(amount=500), Discount(percent=Decimal(10)), Discount(amount=100))):
        drafts.discount(home.studio, draft, value, invoice(home.studio, draft).lines[position].id)
    issue.issue(home.studio, draft)
    before = invoice(home.studio, draft)
    cancel.cancel(home.studio, draft, "erreur")
    after = invoice(home.studio, drafts.compose(home.studio, 1, drafts.Composition(again=draft)))
    assert [(each.code, each.quantity, each.discount, each.amount, each.taxes) for each in after.lines] == [
        (each.code, each.quantity, each.discount, each.amount, each.taxes) for each in before.lines
    ]
    assert (after.total, after.net) == (before.total, before.net)


def test_no_money_moves_on_what_was_given_up(home: studios.Home) -> None:
    number, _ = studios.issued(home.studio)
    booked = payments.mark_paid(home.studio, [number], "cheque", 2000)
    write_off.write_off(home.studio, number, "perdu")
    for move in (
        lambda: payments.refund(home.studio, invoice_id=number),
        lambda: payments.reverse(home.studio, booked.payment_id, "erreur"),
        lambda: payments.mark_paid(home.studio, [number], "cash"),
        lambda: cancel.cancel(home.studio, number, "erreur"),
        lambda: remind.remind(home.studio, number),
    ):
        with pytest.raises(Refused) as refused:
            move()
        assert refused.value.code == "written_off"


def test_a_refund_goes_back_as_the_money_came_that_is_still_there(home: studios.Home) -> None:
    number, _ = studios.issued(home.studio)
    payments.mark_paid(home.studio, [number], "transfer", 2000)
    bounced = payments.mark_paid(home.studio, [number], "cheque", 1000)
    payments.reverse(home.studio, bounced.payment_id, "sans provision")
    back = payments.refund(home.studio, invoice_id=number)
    assert home.studio.store.value("SELECT method FROM payment WHERE id = ?", back.payment_id) == "transfer"


def test_amounts_are_bounded_in_the_verbs(home: studios.Home) -> None:
    number, _ = studios.issued(home.studio)
    with pytest.raises(Refused):
        payments.mark_paid(home.studio, [number], "transfer", 10**13)
    with pytest.raises(Refused):
        drafts.compose(home.studio, 1, drafts.Composition(codes=(drafts.CodeLine("NUT", Decimal(100_000)),), lines=(
            drafts.NewLine("x", Decimal(100_000), 10**9),)))  # fmt: skip
    with pytest.raises(Refused):
        interventions.write(home.studio, 1, "PR", at=datetime(1, 1, 1, tzinfo=UTC))
    many = drafts.compose(home.studio, 1, drafts.Composition(lines=tuple(drafts.NewLine("x", Decimal(1), 9 * 10**11) for _ in range(3))))
    with pytest.raises(Refused) as refused:
        issue.issue(home.studio, many)
    assert refused.value.code == "too_large"


def test_only_people_of_the_studio_give_sessions(home: studios.Home) -> None:
    with pytest.raises(Refused) as refused:
        interventions.write(home.studio, 1, "PR", by=4444)
    assert refused.value.code == "unknown_professional"
    item = interventions.write(home.studio, 1, "PR")
    with pytest.raises(Refused):
        interventions.edit(home.studio, item, interventions.Edit(by=4444))


def test_a_setting_that_could_not_be_journaled_is_not_changed(home: studios.Home) -> None:
    before = home.studio.places.settings.read_bytes()
    # A settlement without its payment: the commit itself fails.
    home.studio.store.execute(
        "CREATE TEMP TRIGGER astray AFTER INSERT ON words BEGIN"
        " INSERT INTO settlement (payment_id, target, client_id, amount) VALUES (99, 'credit', 1, 5); END"
    )
    with pytest.raises(Exception, match="FOREIGN KEY"):
        setup.set_setting(home.studio, "studio.phone", "418")
    assert home.studio.places.settings.read_bytes() == before


def test_a_number_is_never_taken_for_an_id(home: studios.Home) -> None:
    for form in ("{number}", "{year}{number:4}", "2026{number}"):
        with pytest.raises(Refused):
            setup.set_setting(home.studio, "numbers.invoice", form)
    with pytest.raises(Refused):
        setup.set_setting(home.studio, "numbers.credit_note", "{year}-{number}")
    studios.issued(home.studio)
    with pytest.raises(Refused) as begun:
        setup.set_setting(home.studio, "numbers.first_invoice", "500")
    assert begun.value.code == "numbers_begun"


def test_a_credit_note_is_never_dated_before_its_invoice(tmp_path: Path) -> None:
    home = studios.make(tmp_path / "home", {**studios.QUEBEC, "studio.timezone": "Pacific/Auckland"})
    codes.add_code(home.studio, "PR", "Bilan", 5000)
    clients.add_client(home.studio, clients.ClientForm(name="Ana"))
    number, _ = studios.issued(home.studio)
    home.set("studio.timezone", "America/Montreal")
    cancel.cancel(home.studio, number, "erreur")
    assert home.studio.store.value("SELECT issued_on FROM credit_note") == "2026-11-25"
    assert verify(home.studio).findings == []
    home.studio.store.close()


def test_each_person_is_asked_about_what_the_other_changed(home: studios.Home) -> None:
    one, other = home.studio, roles(home, "manager")
    item = studios.published(one)
    draft = drafts.compose(one, 1)
    drafts.compose(other, 1, drafts.Composition(lines=(drafts.NewLine("Tapis", Decimal(1), 10000),)))
    with pytest.raises(issue.ChangedSinceSeen):
        issue.issue(one, draft)
    interventions.edit(one, item, interventions.Edit(minutes=45))
    with pytest.raises(issue.ChangedSinceSeen):
        issue.issue(other, draft)
    drafts.compose(other, 1)
    issue.issue(other, draft)


def test_a_cancelled_invoice_is_composed_again_once(home: studios.Home) -> None:
    line = drafts.NewLine("Élastique", Decimal(1), 1000)
    draft = drafts.compose(home.studio, 1, drafts.Composition(lines=(line,), codes=(drafts.CodeLine("PR"),)))
    issue.issue(home.studio, draft)
    cancel.cancel(home.studio, draft, "erreur")
    taxes.archive_tax(home.studio, "TPS")
    taxes.add_tax(home.studio, "GST", Decimal(6))
    again = drafts.compose(home.studio, 1, drafts.Composition(again=draft))
    assert {line.taxes for line in invoice(home.studio, again).lines} == {("TVQ", "GST")}
    for _ in range(2):
        with pytest.raises(Refused) as refused:
            drafts.compose(home.studio, 1, drafts.Composition(again=draft))
        assert refused.value.code == "composed_again"
        if invoice(home.studio, again).number is None:
            issue.issue(home.studio, again)


def test_what_is_too_much_for_one_invoice_is_left_for_the_next(home: studios.Home, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drafts, "LINES_LIMIT", 3)
    for _ in range(5):
        studios.published(home.studio)
    view = invoice(home.studio, drafts.compose(home.studio, 1))
    assert (len(view.lines), view.left_out) == (3, 2)


def test_groups_are_the_same_whatever_their_case(home: studios.Home) -> None:
    taxes.add_tax(home.studio, "TVA 20", Decimal(20), group="TVA")
    with pytest.raises(Refused) as refused:
        taxes.add_tax(home.studio, "TVA 10", Decimal(10), group="tva")
    assert refused.value.code == "default_exists"


def test_editing_one_half_of_a_codes_taxes_keeps_the_other(home: studios.Home) -> None:
    codes.add_code(home.studio, "ONE", "Une", 1000, ["TPS"], ["all"])
    codes.edit_code(home.studio, "ONE", taxes=["TVQ"])
    assert next(view.taxes for view in catalogue.codes(home.studio) if view.code == "ONE") == ("TVQ",)


def test_a_tax_that_a_code_names_is_not_archived_and_one_comes_back(home: studios.Home) -> None:
    taxes.add_tax(home.studio, "HST", Decimal(13), default=False)
    codes.add_code(home.studio, "ONE", "Une", 1000, ["HST"])
    with pytest.raises(Refused) as named:
        taxes.archive_tax(home.studio, "HST")
    assert named.value.code == "tax_is_named"
    taxes.archive_tax(home.studio, "TPS")
    with pytest.raises(Refused):
        taxes.edit_tax(home.studio, "TPS", rate=Decimal(6))
    taxes.archive_tax(home.studio, "TPS", undo=True)
    taxes.edit_tax(home.studio, "TPS", rate=Decimal(6))


def test_a_role_that_was_narrowed_binds_terminals_that_are_open(home: studios.Home) -> None:
    from hextui.studio import open_studio

    setup.set_setting(home.studio, "professionals.3000.role", "manager")
    number, _ = studios.issued(home.studio)
    other = open_studio(home.studio.places, 3000, home.clock, "")
    setup.set_setting(home.studio, "professionals.3000.role", "read-only")
    with pytest.raises(Refused) as refused:
        payments.mark_paid(other, [number], "transfer")
    assert refused.value.code == "not_allowed"
    other.store.close()


def test_a_founding_that_was_broken_off_is_begun_anew(tmp_path: Path) -> None:
    from hextui.settings import places
    from hextui.store import create_store
    from hextui.studio import open_studio

    where = places(None, {"HEXTUI_HOME": str(tmp_path)})
    create_store(where.store).close()
    with pytest.raises(Refused) as refused:
        open_studio(where)
    assert refused.value.code == "no_studio"
    studios.make(tmp_path).studio.store.close()


def test_a_reason_needs_a_tax_that_is_off(home: studios.Home) -> None:
    studios.published(home.studio)
    with pytest.raises(Refused) as refused:
        drafts.compose(home.studio, 1, drafts.Composition(no_tax_reason="exonéré"))
    assert refused.value.code == "no_tax_off"


def test_a_line_in_free_words_can_be_changed(home: studios.Home) -> None:
    item = studios.published(home.studio)
    draft = drafts.compose(home.studio, 1, drafts.Composition(lines=(drafts.NewLine("Élastique", Decimal(1), 1000),)))
    first, second = invoice(home.studio, draft).lines
    drafts.edit_line(home.studio, second.id, drafts.NewLine("Tapis", Decimal(2), 4500, ()))
    assert [(line.description, line.amount, line.taxes) for line in invoice(home.studio, draft).lines][1] == ("Tapis", 9000, ())
    with pytest.raises(Refused) as refused:
        drafts.edit_line(home.studio, first.id, drafts.NewLine("x", Decimal(1), 1))
    assert refused.value.code == "is_a_session"
    assert item

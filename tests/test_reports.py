"""Reports equal what is computed again from the raw rows by other means, on the demo studio and by worked examples."""

import csv
import io
import os
import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from hextui.billing import cancel, clients, codes, drafts, issue, payments, taxes, write_off
from hextui.studio import Studio
from hextui.views.reports.ageing import ageing
from hextui.views.reports.day import day
from hextui.views.reports.receipts import receipts_book
from hextui.views.reports.revenue import revenue
from hextui.views.reports.taxes import taxes as tax_report
from tests import studios

TODAY = date(2026, 11, 24)
DAYS = (date(2026, 11, 23), date(2026, 10, 31), date(2026, 7, 1), date(2025, 12, 31))
PERIODS = ((date(2026, 1, 1), TODAY), (date(2026, 7, 1), date(2026, 9, 30)), (date(2025, 12, 15), date(2026, 1, 15)), (TODAY, TODAY))


class Raw:
    """The store's rows, read without the program."""

    def __init__(self, folder: Path) -> None:
        self.connection = sqlite3.connect(folder / "studio.db")
        self.connection.row_factory = sqlite3.Row
        self.invoices = {row["id"]: row for row in self.all("SELECT * FROM invoice WHERE number IS NOT NULL")}
        self.notes = self.all("SELECT * FROM credit_note")
        self.payments = {row["id"]: row for row in self.all("SELECT * FROM payment")}
        self.settlements = self.all("SELECT * FROM settlement WHERE invoice_id IS NOT NULL")

    def all(self, sql: str) -> list[Any]:
        return self.connection.execute(sql).fetchall()

    def left(self, invoice: int, on: str) -> tuple[int, int]:
        """What an invoice came to at the end of a day, and what had been paid of it."""
        total = self.invoices[invoice]["total"] - sum(n["total"] for n in self.notes if n["invoice_id"] == invoice and n["issued_on"] <= on)
        paid = sum(s["amount"] for s in self.settlements if s["invoice_id"] == invoice and self.payments[s["payment_id"]]["dated"] <= on)
        return total, paid


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Studio, Raw]]:
    """A demo studio, and its rows."""
    folder: Path = tmp_path_factory.mktemp("demo")
    studio = studios.demo(folder, TODAY)
    yield studio, Raw(folder)
    studio.store.close()


@pytest.mark.parametrize("on", DAYS)
def test_a_day_is_the_money_that_is_dated_on_it(demo: tuple[Studio, Raw], on: date) -> None:
    studio, raw = demo
    found = day(studio, on, {"cash": 12345})
    dated = [row for row in raw.payments.values() if row["dated"] == on.isoformat() and row["money"]]
    for each in found.methods:
        mine = [row for row in dated if row["method"] == each.method]
        assert (each.count, each.net) == (len(mine), sum(row["money"] for row in mine))
        assert each.received == sum(row["money"] for row in mine if row["kind"] == "payment")
        assert each.refunded == sum(-row["money"] for row in mine if row["kind"] == "refund")
        assert each.reversed == sum(-row["money"] for row in mine if row["kind"] == "reversal")
    assert found.net == sum(row["money"] for row in dated)
    (cash,) = (each for each in found.methods if each.method == "cash")
    assert cash.difference == 12345 - cash.net
    issued = [row["total"] for row in raw.invoices.values() if row["issued_on"] == on.isoformat()]
    credited = [row["total"] for row in raw.notes if row["issued_on"] == on.isoformat()]
    assert (found.invoices, found.invoiced, found.credit_notes, found.credited) == (len(issued), sum(issued), len(credited), sum(credited))


@pytest.mark.parametrize("on", [*DAYS, TODAY])
def test_ageing_is_what_was_owed_on_any_day(demo: tuple[Studio, Raw], on: date) -> None:
    studio, raw = demo
    zone = ZoneInfo("America/Montreal")

    def local(instant: str) -> date:
        return datetime.fromisoformat(instant.replace("Z", "+00:00")).astimezone(zone).date()

    given_up = {
        row["invoice_id"]
        for row in raw.all("SELECT * FROM write_off")
        if local(row["written_off_at"]) <= on and not (row["undone_at"] and local(row["undone_at"]) <= on)
    }
    owed: dict[int, list[int]] = defaultdict(lambda: [0] * 5)
    for invoice, row in raw.invoices.items():
        if row["issued_on"] <= on.isoformat() and invoice not in given_up:
            total, paid = raw.left(invoice, on.isoformat())
            late = (on - date.fromisoformat(row["due_on"])).days
            bucket = 0 if late <= 0 else 1 if late <= 30 else 2 if late <= 60 else 3 if late <= 90 else 4
            owed[row["client_id"]][bucket] += total - paid
    expected = {client: tuple(amounts) for client, amounts in owed.items() if any(amounts)}
    found = ageing(studio, on)
    assert {each.client: each.amounts for each in found.clients} == expected
    assert found.total == sum(map(sum, expected.values()))
    assert [each.total for each in found.clients] == sorted((each.total for each in found.clients), reverse=True)


@pytest.mark.parametrize("by", ["month", "code", "professional"])
@pytest.mark.parametrize(("since", "until"), PERIODS)
def test_revenue_is_what_was_issued_less_what_was_credited(demo: tuple[Studio, Raw], since: date, until: date, by: str) -> None:
    studio, raw = demo
    first, last = since.isoformat(), until.isoformat()
    expected: dict[str, int] = defaultdict(int)
    lines = raw.all(
        """SELECT line.id, line.amount, line.invoice_id, code.code, professional_uid FROM invoice_line AS line
        LEFT JOIN code ON code.id = line.code_id LEFT JOIN intervention ON intervention.id = line.intervention_id"""
    )
    credited = {row["line_id"]: row["credit_note_id"] for row in raw.all("SELECT * FROM credit_note_line")}
    notes = {row["id"]: row for row in raw.notes}
    for line in lines:
        invoice = raw.invoices.get(line["invoice_id"])
        if invoice is None:
            continue
        dated = [(invoice["issued_on"], line["amount"])]
        if line["id"] in credited:
            dated.append((notes[credited[line["id"]]]["issued_on"], -line["amount"]))
        for on, amount in dated:
            if first <= on <= last:
                uid = line["professional_uid"]
                key = {"month": on[:7], "code": line["code"] or "", "professional": "" if uid is None else str(uid)}[by]
                expected[key] += amount
    found = revenue(studio, by, since, until)
    assert {row.key: row.net for row in found.rows} == dict(expected)
    nets = sum(row["net"] for row in raw.invoices.values() if first <= row["issued_on"] <= last)
    assert found.net == nets - sum(row["net"] for row in raw.notes if first <= row["issued_on"] <= last)


@pytest.mark.parametrize(("since", "until"), PERIODS)
@pytest.mark.parametrize("basis", ["invoice", "payment"])
def test_taxes_are_those_of_what_was_issued_or_paid(demo: tuple[Studio, Raw], since: date, until: date, basis: str) -> None:
    studio, raw = demo
    first, last, before = since.isoformat(), until.isoformat(), (since - timedelta(days=1)).isoformat()
    noted = {row["id"]: row for row in raw.notes}
    note_taxes = raw.all("SELECT * FROM credit_note_tax")
    expected: dict[str, int] = defaultdict(int)

    def part(invoice: int, tax: Any, on: str) -> int:
        amount = tax["amount"] - sum(
            each["amount"]
            for each in note_taxes
            if each["tax_id"] == tax["tax_id"]
            and noted[each["credit_note_id"]]["invoice_id"] == invoice
            and noted[each["credit_note_id"]]["issued_on"] <= on
        )
        total, paid = raw.left(invoice, on)
        share = Fraction(min(max(paid, 0), total), total) if total > 0 else Fraction(0)
        exact = Decimal((amount * share).numerator) / Decimal((amount * share).denominator)
        return int(exact.quantize(Decimal(1), ROUND_HALF_UP))

    for tax in raw.all("SELECT * FROM invoice_tax"):
        invoice = raw.invoices[tax["invoice_id"]]
        if basis == "invoice":
            if first <= invoice["issued_on"] <= last:
                expected[tax["name"]] += tax["amount"]
        elif invoice["issued_on"] <= last:
            expected[tax["name"]] += part(invoice["id"], tax, last) - part(invoice["id"], tax, before)
    if basis == "invoice":
        names = {(row["invoice_id"], row["tax_id"]): row["name"] for row in raw.all("SELECT * FROM invoice_tax")}
        for each in note_taxes:
            note = noted[each["credit_note_id"]]
            if first <= note["issued_on"] <= last:
                expected[names[note["invoice_id"], each["tax_id"]]] -= each["amount"]
    found = tax_report(studio, since, until, basis)
    assert {row.name: row.amount for row in found.rows} == {name: amount for name, amount in expected.items() if amount}


@pytest.mark.parametrize(("since", "until"), PERIODS)
def test_the_receipts_book_holds_all_money_in_order(demo: tuple[Studio, Raw], since: date, until: date) -> None:
    studio, raw = demo
    found = receipts_book(studio, since, until)
    rows = [row for row in raw.payments.values() if row["money"] and since.isoformat() <= row["dated"] <= until.isoformat()]
    rows.sort(key=lambda row: (row["dated"], row["id"]))
    assert [(each.id, each.amount, each.date) for each in found.entries] == [(row["id"], row["money"], row["dated"]) for row in rows]
    assert found.amount == sum(row["money"] for row in rows)
    without = receipts_book(studio, since, until, names=False)
    assert not any(each.client for each in without.entries)


def test_taxes_on_payments_add_up_to_the_whole_however_it_is_paid(home: studios.Home) -> None:
    invoice, _items = studios.issued(home.studio, 1, "PR", "EP")
    for amount in (1, 3333, 3333, 1):
        payments.mark_paid(home.studio, [invoice], "transfer", amount=amount)
        home.clock.forward(days=31)
    payments.mark_paid(home.studio, [invoice], "transfer")
    start = date(2026, 11, 1)
    months = [date(2026 + (10 + turn) // 12, (10 + turn) % 12 + 1, 1) for turn in range(8)]
    amounts: dict[str, int] = defaultdict(int)
    for first, following in pairwise(months):
        for row in tax_report(home.studio, first, following - timedelta(days=1), "payment").rows:
            amounts[row.name] += row.amount
    whole = {row.name: row.amount for row in tax_report(home.studio, start, date(2027, 12, 31), "invoice").rows}
    assert dict(amounts) == whole


def test_prices_that_include_tax_share_their_net_to_the_cent(tmp_path: Path) -> None:
    home = studios.make(tmp_path / "home", {**studios.FRANCE, "billing.prices_include_tax": "yes"})
    taxes.add_tax(home.studio, "TVA 20", Decimal(20))
    codes.add_code(home.studio, "PR", "Bilan", 1000)
    clients.add_client(home.studio, clients.ClientForm(name="Ana"))
    lines = tuple(drafts.NewLine(f"X{number}", Decimal(1), 1000) for number in range(7))
    invoice = issue.issue(home.studio, drafts.compose(home.studio, 1, drafts.Composition(lines=lines, codes=(drafts.CodeLine("PR"),))))
    net = home.studio.store.value("SELECT net FROM invoice WHERE id = ?", invoice.invoice_id)
    found = revenue(home.studio, "code", TODAY, TODAY)
    assert found.net == net == 6667
    assert sum(row.net for row in found.rows) == net
    assert {row.key: row.lines for row in found.rows} == {"": 7, "PR": 1}
    cancel.cancel(home.studio, invoice.invoice_id, "erreur")
    assert [row.net for row in revenue(home.studio, "code", TODAY, TODAY).rows] == [0, 0]
    home.studio.store.close()


def test_what_was_given_up_leaves_the_ageing_on_its_day(home: studios.Home) -> None:
    invoice, _items = studios.issued(home.studio)
    home.clock.forward(days=40)
    write_off.write_off(home.studio, invoice, "introuvable")
    home.clock.forward(days=5)
    write_off.undo_write_off(home.studio, invoice, "retrouvé")
    totals = [ageing(home.studio, TODAY + timedelta(days=days)).amounts for days in (0, 30, 31, 39, 40, 44, 45)]
    assert totals == [
        (5749, 0, 0, 0, 0),
        (5749, 0, 0, 0, 0),
        (0, 5749, 0, 0, 0),
        (0, 5749, 0, 0, 0),
        (0,) * 5,
        (0,) * 5,
        (0, 5749, 0, 0, 0),
    ]


def test_the_commands_answer_as_table_csv_and_json(tmp_path: Path) -> None:
    home = studios.quebec(tmp_path / "home", uid=os.getuid())
    clients.edit_client(home.studio, 1, clients.ClientForm(name="=SUM(A1)"))
    invoice, _items = studios.issued(home.studio)
    payments.mark_paid(home.studio, [invoice], "cash", amount=1000)
    home.studio.store.close()

    def report(*words: str) -> studios.Answer:
        return studios.command(home.folder, "report", *words)

    found = report("day", "--cash", "12.00", "--json").json
    assert (found["net"], found["methods"][0]["difference"], found["invoices"]) == (1000, 200, {"count": 1, "total": 5749})
    assert "Écart" in report("day", "--cash", "12.00").out
    assert report("ageing", "--json").json["total"] == 4749
    assert report("ageing", "--csv", str(tmp_path / "ages.csv")).status == 0
    rows = list(csv.reader(io.StringIO((tmp_path / "ages.csv").read_text(encoding="utf-8"))))
    assert rows[1] == ["1", "'=SUM(A1)", "47.49", "0.00", "0.00", "0.00", "0.00", "47.49"]
    assert report("revenue", "--by", "code", "--json").json["net"] == 5000
    assert "█" in report("revenue").out
    assert report("taxes", "--basis", "invoice", "--json").json["amount"] == 749
    assert "Sur les factures" in report("taxes").out
    book = report("receipts", "--no-names", "--json").json
    assert (book["amount"], "client" in book["entries"][0]) == (1000, False)
    target = tmp_path / "recettes.csv"
    assert report("receipts", "--csv", str(target)).status == 0
    assert "'=SUM(A1)" in target.read_text(encoding="utf-8")
    assert report("receipts", "--csv", str(target)).status == 3
    assert report("revenue", "--since", "2027-01-01").status == 3
    assert "rien" in report("receipts", "--since", "2026-01-01", "--until", "2026-01-31").out

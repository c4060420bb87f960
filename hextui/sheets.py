"""Reports as tables, for commands and screens alike: rows as a person reads them, and as a spreadsheet does."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from hextui.plain import bar, method_word
from hextui.studio import Studio
from hextui.text import _, plural, show_amount, show_day, show_moment, show_money, show_number
from hextui.typed import written_amount
from hextui.views.reports.ageing import BUCKETS, Ageing
from hextui.views.reports.closings import Closing
from hextui.views.reports.day import DayReport
from hextui.views.reports.receipts import ReceiptsBook
from hextui.views.reports.revenue import Revenue
from hextui.views.reports.taxes import TaxReport


@dataclass(frozen=True)
class Sheet:
    """A report as a table: headings and rows as a person reads them, the same as a spreadsheet does, which columns are figures, and what
    is said below.
    """

    headings: Sequence[str]
    rows: Sequence[Sequence[str]]
    plain_headings: Sequence[str]
    plain: Sequence[Sequence[str]]
    right: tuple[int, ...]
    said: str = ""


def _money(studio: Studio, amount: int | None, bare: bool) -> str:
    """An amount for a person, without the currency's sign where there is little room; nothing for none."""
    if amount is None:
        return ""
    return show_amount(amount, studio.currency) if bare else show_money(amount, studio.currency)


def bucket_word(bucket: str) -> str:
    """How late, as a person reads it."""
    return {
        "not_due": _("not due"),
        "to_30": _("1-30 days"),
        "to_60": _("31-60 days"),
        "to_90": _("61-90 days"),
        "over_90": _("over 90 days"),
    }[bucket]


def day_sheet(studio: Studio, found: DayReport, *, bare: bool = False) -> Sheet:
    """The day's money by method, against what was counted. `bare`: amounts without the currency's sign."""

    def money(amount: int | None) -> str:
        return _money(studio, amount, bare)

    headings = (_("Method"), _("Movements"), _("Received"), _("Refunded"), _("Reversed"), _("Net"), _("Counted"), _("Difference"))
    rows, plain = [], []
    for each in found.methods:
        figures = (each.received, each.refunded, each.reversed, each.net, each.counted, each.difference)
        rows.append((method_word(each.method), str(each.count), *map(money, figures)))
        plain.append((each.method, str(each.count), *("" if value is None else written_amount(studio, value) for value in figures)))
    checked = [each for each in found.methods if each.counted is not None]
    compared = [sum(each.counted or 0 for each in checked), sum(each.difference or 0 for each in checked)] if checked else [None, None]
    rows.append((_("Total"), "", *map(money, (found.received, found.refunded, found.reversed, found.net, *compared))))
    said = _("Issued: {invoices} invoices of {invoiced}, {notes} credit notes of {credited}").format(
        invoices=found.invoices,
        invoiced=show_money(found.invoiced, studio.currency),
        notes=found.credit_notes,
        credited=show_money(found.credited, studio.currency),
    )
    if found.closed_at:
        said += "\n" + _("Closed {moment}. Since the beginning: turnover {turnover}, money {money}.").format(
            moment=show_moment(found.closed_at), turnover=show_money(found.turnover, studio.currency),
            money=show_money(found.money, studio.currency),
        )  # fmt: skip
    if found.head:
        said += "\n" + _("Head of the journal: {head}").format(head=found.head)
    return Sheet(headings, rows, headings, plain, (1, 2, 3, 4, 5, 6, 7), said)


def ageing_sheet(studio: Studio, found: Ageing, *, bare: bool = False) -> Sheet:
    """What is owed, by how late it is."""
    headings = ("#", _("Client"), *(bucket_word(bucket) for bucket in BUCKETS), _("Total"))

    def figures(amounts: Sequence[int], total: int) -> list[str]:
        return [_money(studio, value or None, bare) for value in (*amounts, total)]

    rows = [(str(each.client), each.name, *figures(each.amounts, each.total)) for each in found.clients]
    if rows:
        rows.append(("", _("Total"), *(_money(studio, value, bare) for value in (*found.amounts, found.total))))
    plain = [
        (str(each.client), each.name, *(written_amount(studio, value) for value in (*each.amounts, each.total))) for each in found.clients
    ]
    return Sheet(headings, rows, headings, plain, (0, 2, 3, 4, 5, 6, 7))


def revenue_sheet(studio: Studio, found: Revenue, *, bare: bool = False) -> Sheet:
    """Revenue before tax, with a bar each."""
    heading = {"month": _("Month"), "code": _("Code"), "professional": _("Professional")}[found.by]
    largest = max((each.net for each in found.rows), default=0)
    rows = [(each.label, str(each.lines), _money(studio, each.net, bare), bar(each.net, largest)) for each in found.rows]
    if rows:
        rows.append((_("Total"), "", _money(studio, found.net, bare), ""))
    plain = [(each.key, each.label, str(each.lines), written_amount(studio, each.net)) for each in found.rows]
    return Sheet((heading, _("Lines"), _("Net"), ""), rows, (heading, _("Description"), _("Lines"), _("Net")), plain, (1, 2))


def taxes_sheet(studio: Studio, found: TaxReport, *, bare: bool = False) -> Sheet:
    """The taxes of a period."""
    rows = [
        (
            each.name,
            f"{show_number(Decimal(each.rate))} %",
            each.registration,
            _money(studio, each.base, bare),
            _money(studio, each.amount, bare),
        )
        for each in found.rows
    ]
    if rows:
        rows.append((_("Total"), "", "", "", _money(studio, found.amount, bare)))
    plain = [
        (each.name, each.rate, each.registration, written_amount(studio, each.base), written_amount(studio, each.amount))
        for each in found.rows
    ]
    headings = (_("Tax"), _("Rate"), _("Number"), _("Base"), _("Amount"))
    said = _("On payments.") if found.basis == "payment" else _("On invoices.")
    if found.changed:
        changed = plural(
            "{count} entry of this time was recorded after it was closed: what was filed may have to be corrected.",
            "{count} entries of this time were recorded after it was closed: what was filed may have to be corrected.",
            found.changed,
        )
        said += " " + changed.format(count=found.changed)
    return Sheet(headings, rows, headings, plain, (1, 3, 4), said)


def closings_sheet(studio: Studio, found: Sequence[Closing], *, bare: bool = False) -> Sheet:
    """The closings, with the journal's head at the end of each."""
    headings = (
        _("Period"), _("Invoices"), _("Invoiced"), _("Credit notes"), _("Credited"), _("Received"), _("Turnover so far"),
        _("Money so far"), _("Head of the journal"),
    )  # fmt: skip
    rows, plain = [], []
    for each in found:
        amounts = (each.credited, each.received, each.turnover, each.money)
        period = each.period if each.is_over else _("{period} (not over)").format(period=each.period)
        money = [_money(studio, amount, bare) for amount in (each.invoiced, *amounts)]
        rows.append((period, str(each.invoices), money[0], str(each.credit_notes), *money[1:], each.head[:16]))
        written = [written_amount(studio, amount) for amount in (each.invoiced, *amounts)]
        plain.append((each.period, str(each.invoices), written[0], str(each.credit_notes), *written[1:], each.head))
    return Sheet(headings, rows, headings, plain, (1, 2, 3, 4, 5, 6, 7))


def receipts_sheet(studio: Studio, found: ReceiptsBook, *, names: bool, bare: bool = False) -> Sheet:
    """The receipts book: all money in the order of its dates."""
    headings = ["#", _("Date"), *([_("Client")] if names else []), _("Invoices"), _("Method"), _("Reference"), _("Amount")]
    rows, plain = [], []
    for each in found.entries:
        whose = [each.client] if names else []
        numbers = " ".join(each.invoices)
        rows.append(
            [
                str(each.id), show_day(each.date), *whose, numbers, method_word(each.method), each.reference,
                _money(studio, each.amount, bare),
            ]
        )  # fmt: skip
        plain.append([str(each.id), each.date, *whose, numbers, each.method, each.reference, written_amount(studio, each.amount)])
    if rows:
        rows.append(["", _("Total"), *([""] * (len(headings) - 3)), _money(studio, found.amount, bare)])
    return Sheet(headings, rows, headings, plain, (0, len(headings) - 1))


def receipts_sums_sheet(studio: Studio, found: ReceiptsBook, span: str, *, bare: bool = False) -> Sheet:
    """The receipts book summed up by month or quarter: what came less what went, in all and by method."""
    sums = found.by(span)
    methods = sorted({method for each in sums for method, _amount in each.methods})
    headings = [_("Month") if span == "month" else _("Quarter"), _("Entries"), *(method_word(method) for method in methods), _("Total")]
    rows, plain = [], []
    for each in sums:
        amounts = dict(each.methods)
        figures = [*(amounts.get(method) for method in methods), each.amount]
        rows.append([each.period, str(each.entries), *(_money(studio, amount, bare) for amount in figures)])
        plain.append([each.period, str(each.entries), *("" if amount is None else written_amount(studio, amount) for amount in figures)])
    if rows:
        totals = [sum(dict(each.methods).get(method, 0) for each in sums) for method in methods]
        rows.append([_("Total"), str(len(found.entries)), *(_money(studio, amount, bare) for amount in (*totals, found.amount))])
    return Sheet(headings, rows, headings, plain, tuple(range(1, len(headings))))

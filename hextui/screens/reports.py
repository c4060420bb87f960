"""The reports on the screen: one after the other, a period earlier or later, as CSV where it is fetched."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Static

from hextui import typed
from hextui.plain import bar
from hextui.screens.dialogs import Form, parsed
from hextui.screens.page import Page
from hextui.sheets import Sheet, ageing_sheet, bucket_word, day_sheet, receipts_sheet, revenue_sheet, taxes_sheet
from hextui.studio import Studio
from hextui.text import N_, _, cells, harmless, padded, show_day, show_money
from hextui.views.reports.ageing import BUCKETS, ageing
from hextui.views.reports.day import day
from hextui.views.reports.receipts import receipts_book
from hextui.views.reports.revenue import BY, revenue
from hextui.views.reports.taxes import BASES, taxes
from hextui.widgets.fields import Field
from hextui.widgets.key_bar import Verb
from hextui.widgets.virtual_list import Cell, Column, VirtualList
from hextui.workflows.exports import export_table

REPORTS = ("day", "ageing", "revenue", "taxes", "receipts")
ON_A_DAY = ("day", "ageing")
WIDEST = 40
LEAST = 8
"""How wide the column of most words is at least; it takes what the others leave."""


@dataclass(frozen=True)
class Asked:
    """Which report, and what of it: `on` for those of a day, `since` and `until` for those of a period."""

    report: str
    on: date
    since: date
    until: date
    by: str = BY[0]
    basis: str = ""
    names: bool = True
    cash: int | None = None
    terminal: int | None = None


def report_word(report: str) -> str:
    """What a report is called."""
    return {
        "day": _("The day"),
        "ageing": _("Ageing"),
        "revenue": _("Revenue"),
        "taxes": _("Taxes"),
        "receipts": _("Receipts book"),
    }[report]


def made(studio: Studio, asked: Asked, bare: bool) -> tuple[Sheet, list[str]]:
    """The report as a table, and its chart where one says more. `bare`: amounts without the currency's sign."""
    if asked.report == "day":
        counted = {method: amount for method, amount in (("cash", asked.cash), ("terminal", asked.terminal)) if amount is not None}
        return day_sheet(studio, day(studio, asked.on, counted), bare=bare), []
    if asked.report == "ageing":
        found = ageing(studio, asked.on)
        largest = max(found.amounts, default=0)
        width = max(cells(bucket_word(bucket)) for bucket in BUCKETS)
        figures = [show_money(amount, studio.currency) for amount in found.amounts]
        room = max(cells(figure) for figure in figures)
        chart = [
            f"{padded(bucket_word(bucket), width)}  {padded(figure, room, right=True)}  {bar(amount, largest)}"
            for bucket, figure, amount in zip(BUCKETS, figures, found.amounts, strict=True)
        ]
        return ageing_sheet(studio, found, bare=bare), chart if found.total else []
    if asked.report == "revenue":
        return revenue_sheet(studio, revenue(studio, asked.by, asked.since, asked.until), bare=bare), []
    if asked.report == "taxes":
        return taxes_sheet(studio, taxes(studio, asked.since, asked.until, asked.basis or None), bare=bare), []
    book = receipts_book(studio, asked.since, asked.until, names=asked.names)
    return receipts_sheet(studio, book, names=asked.names, bare=bare), []


def month_of(on: date) -> tuple[date, date]:
    """The first and the last day of a day's month."""
    first = on.replace(day=1)
    return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


class Reports(Page):
    """One report at a time."""

    VERBS: ClassVar[tuple[Verb, ...]] = (
        Verb("tab", "next_report", N_("next report")),
        Verb("left", "earlier", N_("earlier")),
        Verb("right", "later", N_("later")),
        Verb("d", "dates", N_("dates")),
        Verb("f", "filter", N_("filter")),
        Verb("e", "count_cash", N_("what was counted")),
        Verb("w", "export", N_("write to a file")),
        Verb("enter", "open", N_("go to"), shown=False),
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        *(
            Binding(verb.key, verb.action, verb.label, show=False, id=verb.action, priority=verb.key in ("tab", "left", "right"))
            for verb in VERBS
        ),
        Binding("shift+tab", "report_before", show=False, priority=True),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._asked: Asked | None = None
        self._sheet: Sheet | None = None
        self._shown: list[int] = []

    def contents(self) -> ComposeResult:
        """The reports' names, the chart where there is one, the table, what is said below it."""
        yield Static("", id="tabs")
        yield Static("", id="chart")
        yield VirtualList([Column("", 10, stretch=True)], self._read_rows, self._described, id="list")
        yield Static("", id="detail", classes="tall")

    @property
    def listing(self) -> VirtualList:
        """The table's rows."""
        return self.query_one("#list", VirtualList)

    @property
    def asked(self) -> Asked:
        """Which report is shown; first the day, and the month so far."""
        if self._asked is None:
            today = self.studio.today()
            self._asked = Asked("day", today, today.replace(day=1), today)
        return self._asked

    def title_said(self) -> str:
        """Which report, of when, and what of it."""
        asked = self.asked
        when = show_day(asked.on.isoformat())
        if asked.report not in ON_A_DAY:
            when = f"{show_day(asked.since.isoformat())} – {show_day(asked.until.isoformat())}"
        more = {
            "revenue": {"month": _("by month"), "code": _("by code"), "professional": _("by professional")}[asked.by],
            "receipts": "" if asked.names else _("without names"),
        }.get(asked.report, "")
        return " · ".join(part for part in (report_word(asked.report), when, more) if part)

    def reload(self) -> None:
        """Read anew, unless it is another terminal's work: a report is as of when it was asked for."""
        if self._sheet is None:
            super().reload()

    def on_screen_resume(self) -> None:
        """Back from a client's account: what was done there shows."""
        self._ask(self.asked)

    def _ask(self, asked: Asked) -> None:
        self._asked, self._sheet = asked, None
        self.reload()

    async def load(self) -> None:
        """Make the report."""
        asked = self.asked
        parts: list[Any] = []
        for each in REPORTS:
            parts += [(report_word(each), "bold reverse" if each == asked.report else "$text-muted"), "   "]
        self.query_one("#tabs", Static).update(Content.assemble(*parts))
        sheet, chart = await self.read(made, asked, self.size.width < 110)
        if self.gone or asked != self.asked:
            return
        self._sheet = sheet
        self._lay_out(sheet)
        shown = "\n".join(chart) if self.size.height >= 24 else ""
        self.query_one("#chart", Static).update(Content(shown))
        self.query_one("#chart", Static).set_class(bool(shown), "said")
        self.query_one("#detail", Static).update(Content(harmless(sheet.said, lines=True)))
        self.listing.empty = _("There is nothing in that time.")
        self.listing.set_keys(list(range(len(sheet.rows))))
        self.listing.focus()

    def _lay_out(self, sheet: Sheet) -> None:
        """The columns that hold something, as wide as what they hold; the one of most words takes what is left."""
        kept = [place for place in range(len(sheet.headings)) if any(row[place].strip() for row in sheet.rows[:-1] or sheet.rows)]
        widths = {place: max(cells(row[place]) for row in (sheet.headings, *sheet.rows)) for place in kept}
        if "#" in sheet.headings and sum(widths.values()) + 2 * len(kept) > self.size.width:
            kept.remove(sheet.headings.index("#"))
        words = [place for place in kept if place not in sheet.right]
        widest = max(words, key=lambda place: widths[place], default=-1)
        self._shown = kept
        columns = [
            Column(
                sheet.headings[place],
                min(widths[place], LEAST if place == widest else WIDEST),
                stretch=place == widest,
                right=place in sheet.right,
            )
            for place in kept
        ] or [Column("", 10, stretch=True)]
        self.listing.set_columns(columns)

    async def _read_rows(self, keys: Sequence[Hashable]) -> dict[Hashable, Any]:
        sheet = self._sheet
        return {} if sheet is None else {key: (sheet.rows[key], key == len(sheet.rows) - 1) for key in keys if isinstance(key, int)}

    def _described(self, row: Any) -> list[Cell]:
        texts, last = row
        look = "strong" if last and _("Total") in texts else ""
        shown = [Cell(texts[place], look) for place in self._shown]
        return shown if len(shown) > 1 else [*shown, Cell("")]

    def on_resize(self) -> None:
        """Another width: other columns."""
        if self._sheet is not None:
            self._ask(self.asked)

    def why_not(self, action: str) -> str:
        """Why a verb does not apply to this report."""
        report = self.asked.report
        if action == "filter" and report in ON_A_DAY:
            return _("This report has nothing to filter.")
        if action == "count_cash" and report != "day":
            return _("Only the day is held against what was counted.")
        if action == "later" and report in ON_A_DAY and self.asked.on >= self.studio.today():
            return _("There is no later day yet.")
        if action == "later" and report not in ON_A_DAY and self.asked.until >= self.studio.today():
            return _("There is no later time yet.")
        if action == "earlier" and (self.asked.on if report in ON_A_DAY else self.asked.since).year <= typed.FIRST_YEAR:
            return _("There is no earlier time.")
        if action == "open" and report != "ageing":
            return _("This row is about no client.")
        return ""

    # Verbs -------------------------------------------------------------------------------------------------------------------

    def action_next_report(self) -> None:
        """The next report."""
        self._to(1)

    def action_report_before(self) -> None:
        """The report before."""
        self._to(-1)

    def _to(self, by: int) -> None:
        asked = self.asked
        report = REPORTS[(REPORTS.index(asked.report) + by) % len(REPORTS)]
        since = asked.since
        if report == "revenue" and asked.report != "revenue" and (asked.since, asked.until) == self._this_month():
            # A chart of months wants more than one.
            since = asked.until.replace(month=1, day=1)
        elif asked.report == "revenue" and (asked.since, asked.until) == (asked.until.replace(month=1, day=1), self.studio.today()):
            since = asked.until.replace(day=1)
        self._ask(replace(asked, report=report, since=since))

    def _this_month(self) -> tuple[date, date]:
        today = self.studio.today()
        return today.replace(day=1), today

    def _moved(self, by: int) -> Asked:
        """The same report a day, a month or a year earlier or later."""
        asked = self.asked
        if asked.report in ON_A_DAY:
            return replace(asked, on=asked.on + timedelta(days=by), cash=None, terminal=None)
        if asked.report == "revenue" and asked.since == asked.until.replace(month=1, day=1):
            year = asked.since.year + by
            return replace(asked, since=date(year, 1, 1), until=min(date(year, 12, 31), max(self.studio.today(), date(year, 1, 1))))
        first, last = month_of(asked.since - timedelta(days=1) if by < 0 else month_of(asked.since)[1] + timedelta(days=1))
        return replace(asked, since=first, until=min(last, self.studio.today()) if first <= self.studio.today() else last)

    def action_earlier(self) -> None:
        """The time before."""
        if self.applies("earlier"):
            self._ask(self._moved(-1))

    def action_later(self) -> None:
        """The time after."""
        if self.applies("later"):
            self._ask(self._moved(1))

    def action_filter(self) -> None:
        """Revenue by month, code or professional; taxes on invoices or payments; the receipts book with or without names."""
        if not self.applies("filter"):
            return
        asked = self.asked
        if asked.report == "revenue":
            self._ask(replace(asked, by=BY[(BY.index(asked.by) + 1) % len(BY)]))
        elif asked.report == "taxes":
            basis = asked.basis or self.studio.settings.text("billing.vat_due")
            self._ask(replace(asked, basis=BASES[(BASES.index(basis) + 1) % len(BASES)]))
        else:
            self._ask(replace(asked, names=not asked.names))

    def action_dates(self) -> None:
        """Another day or period."""
        self.perform(self._dates())

    async def _dates(self) -> None:
        asked = self.asked
        one = asked.report in ON_A_DAY
        fields = (
            [Field("on", _("Day"), value=asked.on.isoformat(), hint=self.day_said)]
            if one
            else [
                Field("since", _("From"), value=asked.since.isoformat(), hint=self.day_said),
                Field("until", _("Until"), value=asked.until.isoformat(), hint=self.day_said),
            ]
        )

        async def submit(filled: dict[str, str]) -> Asked:
            if one:
                return replace(asked, on=await parsed("on", self._day(filled["on"])))
            since, until = await parsed("since", self._day(filled["since"])), await parsed("until", self._day(filled["until"]))
            await parsed("until", lambda: typed.check_period(since, until))
            return replace(asked, since=since, until=until)

        chosen = await self.app.push_screen_wait(Form(report_word(asked.report), fields, submit, done=_("show")))
        if chosen:
            self._ask(chosen)

    def _day(self, text: str) -> Callable[[], date]:
        return lambda: typed.business_day(self.studio, text)

    def action_count_cash(self) -> None:
        """Type what was counted in cash and at the card terminal: the difference is shown."""
        if self.applies("count_cash"):
            self.perform(self._count())

    async def _count(self) -> None:
        asked = self.asked

        def written(amount: int | None) -> str:
            return "" if amount is None else typed.written_amount(self.studio, amount)

        fields = [
            Field("cash", _("Cash"), value=written(asked.cash)),
            Field("terminal", _("Card terminal"), value=written(asked.terminal), placeholder=_("payments recorded as other")),
        ]

        async def submit(filled: dict[str, str]) -> Asked:
            amounts: dict[str, int | None] = {}
            for name in ("cash", "terminal"):
                text = filled[name].strip()
                amounts[name] = await parsed(name, self._amount(text)) if text else None
            return replace(asked, cash=amounts["cash"], terminal=amounts["terminal"])

        chosen = await self.app.push_screen_wait(Form(_("What was counted"), fields, submit, done=_("compare")))
        if chosen:
            self._ask(chosen)

    def _amount(self, text: str) -> Callable[[], int]:
        return lambda: typed.counted(self.studio, text)

    def action_export(self) -> None:
        """Write the report as CSV, and say where."""
        self.perform(self._export(), opens=False)

    async def _export(self) -> None:
        sheet = self._sheet
        if sheet is not None:
            path = await self.act(export_table, f"report-{self.asked.report}", sheet.plain_headings, sheet.plain)
            self.say(str(path))

    def action_open(self) -> None:
        """The account of the client who owes."""
        sheet, key = self._sheet, self.listing.current_key
        if self.applies("open") and sheet is not None and isinstance(key, int) and key < len(sheet.plain):
            from hextui.screens.details import Details

            self.app.push_screen(Details(int(sheet.plain[key][0])))

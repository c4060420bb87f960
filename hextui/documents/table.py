"""The tables of a document: lines kept whole over pages, figures aligned on the decimal, sums carried from page to page."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from hextui.documents.page import INK, MARGIN, MUTED, Page, tint
from hextui.text import N_, _

LINE, SMALL = 4.8, 4.0
HEAD, CARRY = 9.4, 7.5
INSET = 2.0
"""How far words and figures keep from the ends of the table's band."""
GAP = 6.0
AMOUNT = 34.0
WIDEST = 44.0
"""How wide a column of figures may be; what is longer is written smaller."""


@dataclass(frozen=True)
class Figure:
    """A column of figures on the right of the description."""

    heading: str
    text: Callable[[dict[str, Any]], str]
    small: bool = False


@dataclass(frozen=True)
class Table:
    """What a table shows: the heading of the descriptions, each row's words and small print, and figures."""

    heading: str
    words: Callable[[dict[str, Any]], str]
    details: Callable[[dict[str, Any]], str]
    figures: tuple[Figure, ...]
    lead: Figure | None = None
    """A column on the left of the words."""
    carried: Callable[[dict[str, Any]], int] | None = None
    """What of a row goes into the sum that is carried to the next page."""


def decimal_pad(page: Page, texts: Sequence[str]) -> dict[str, float]:
    """How far from the right each of these figures ends, so that their decimal signs stand below each other."""

    def after(text: str) -> float:
        sign = max(text.rfind(","), text.rfind("."))
        return float(page.get_string_width(text[sign:])) if sign >= 0 and text[sign + 1 :].isdigit() else 0.0

    widths = {text: after(text) for text in texts}
    widest = max(widths.values(), default=0.0)
    return {text: widest - width for text, width in widths.items()}


class Drawn:
    """One table on its pages."""

    def __init__(self, page: Page, table: Table, rows: Sequence[dict[str, Any]], after: float) -> None:
        self.page, self.table, self.rows = page, table, rows
        self.after = after
        """How much height must follow the last row on its page: the totals, so that they never stand alone."""
        self.pads = [self._pads(figure) for figure in table.figures]
        self.widths = [self._width(figure, pads) for figure, pads in zip(table.figures, self.pads, strict=True)]
        self.lead = self._width(table.lead, {}) if table.lead else 0.0
        self.left = MARGIN + INSET + self.lead
        """Where the description begins."""
        self.width = page.epw - sum(self.widths) - INSET - self.lead
        """How much is left for the description."""
        self.sum = 0

    def _pads(self, figure: Figure) -> dict[str, float]:
        if figure.small:
            return {}
        self.page.ink(9.5)
        return decimal_pad(self.page, [figure.text(row) for row in self.rows])

    def _width(self, figure: Figure, pads: dict[str, float]) -> float:
        """As wide as the widest of a column, its heading included."""
        page = self.page
        page.ink(self._heading_size, bold=True)
        widest = page.get_string_width(figure.heading)
        page.ink(8 if figure.small else 9.5)
        for text in {page.plain(figure.text(row)) for row in self.rows}:
            widest = max(widest, page.get_string_width(text) + pads.get(text, 0.0))
        return min(float(widest), WIDEST) + GAP

    @property
    def _heading_size(self) -> float:
        return 8 if len(self.page.labels.languages) == 1 else 7

    def draw(self) -> None:
        """Write all rows."""
        page = self.page
        for place, row in enumerate(self.rows):
            words, details, height = self._measure(row)
            last = place == len(self.rows) - 1
            needed = height + (self.after if last else CARRY if self.table.carried else 0.0)
            if place == 0:
                # With its headings, never without.
                page.keep(HEAD + needed)
                self.head()
            elif needed > page.room:
                self._carry(N_("Carried forward"))
                page.go_on()
                self.head()
                self._carry(N_("Brought forward"), begins=True)
            self._row(row, words, details, height)
            if self.table.carried:
                self.sum += self.table.carried(row)

    def head(self) -> None:
        """The headings, on a band of the accent's tint."""
        page = self.page
        page.set_fill_color(*tint(page.accent, 0.07))
        page.rect(MARGIN, page.get_y(), page.epw, 7.6, style="F")
        page.ink(self._heading_size, bold=True, colour=page.accent)
        page.set_x(MARGIN + INSET)
        if self.table.lead:
            page.cell(self.lead, 7.6, self.table.lead.heading)
        page.cell(self.width - INSET, 7.6, self.table.heading)
        for figure, width in zip(self.table.figures, self.widths, strict=True):
            page.cell(width, 7.6, figure.heading, align="R")
        page.ln(HEAD)

    def _measure(self, row: dict[str, Any]) -> tuple[str, str, float]:
        page, width = self.page, self.width - INSET
        words, details = page.plain(self.table.words(row)), page.plain(self.table.details(row))
        page.ink(8, colour=MUTED)
        height = page.height_of(width, SMALL, details)
        page.ink(9.5)
        return words, details, height + page.height_of(width, LINE, words) + 2.6

    def _row(self, row: dict[str, Any], words: str, details: str, height: float) -> None:
        page, top = self.page, self.page.get_y()
        page.ink(9.5)
        if self.table.lead:
            page.set_x(MARGIN + INSET)
            page.cell(self.lead, LINE, page.plain(self.table.lead.text(row)))
        page.block(self.left, self.width - INSET, LINE, words)
        if details:
            page.ink(8, colour=MUTED)
            page.block(self.left, self.width - INSET, SMALL, details)
        left = MARGIN + self.lead + self.width
        for figure, pads, width in zip(self.table.figures, self.pads, self.widths, strict=True):
            text = figure.text(row)
            self._figure(figure, left, top, text, width - pads.get(text, 0.0))
            left += width
        bottom = top + height
        page.rule(MARGIN, page.right, bottom - 1)
        page.set_y(bottom + 0.6)

    def _figure(self, figure: Figure, left: float, top: float, text: str, width: float) -> None:
        page = self.page
        shown = page.plain(text)
        page.ink(8 if figure.small else 9.5, colour=MUTED if figure.small else INK)
        if page.get_string_width(shown) > width - 2:
            page.ink(6.5, colour=MUTED if figure.small else INK)
        page.set_xy(left, top)
        page.cell(width, LINE, shown, align="R")

    def _carry(self, said: str, begins: bool = False) -> None:
        """The sum so far, at the end of a page and at the beginning of the next."""
        if not self.table.carried:
            return
        page, labels = self.page, self.page.labels
        spoken = labels.speak(lambda: _(said))
        page.ink(8.5, colour=MUTED)
        page.set_x(MARGIN)
        page.cell(page.epw - AMOUNT - INSET, 5, spoken, align="R")
        page.ink(9, bold=True)
        page.cell(AMOUNT, 5, labels.money(self.sum), align="R")
        page.ln(5)
        if begins:
            page.rule(MARGIN, page.right, page.get_y() + 0.6)
        page.ln(CARRY - 5)

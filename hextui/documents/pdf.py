"""The PDF of an invoice or credit note: A4 or Letter, one page or many, with embedded fonts.

The same contents give the same bytes with the same versions of hextui and fpdf2: the date inside is the document's own.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from fpdf import FPDF
from fpdf.enums import MethodReturnValue, WrapMode, XPos, YPos

from hextui.documents.labels import Labels
from hextui.text import _, harmless

FONTS = Path(__file__).parent / "fonts"
INK, MUTED, ACCENT, RULE, BAND = (28, 34, 43), (98, 108, 122), (17, 94, 89), (208, 213, 221), (242, 246, 246)
MARGIN = 18.0
FOOT = 20.0
LOGO_WIDTH, LOGO_HEIGHT = 60.0, 18.0
CODE_SIZE = 26.0
PAGES = "¤¤"
"""Stands for the number of pages until it is known; foreign text never holds it."""
WORD_JOINS = {"\u202f": "\u00a0", "\u2212": "-", "\u2011": "-"}


@dataclass(frozen=True)
class Rendered:
    """A document's bytes, and the characters that no embedded font has (printed as `?`)."""

    data: bytes
    missing: str


def _colour(written: str) -> tuple[int, int, int] | None:
    """A colour from how the web writes it, or none."""
    return (int(written[1:3], 16), int(written[3:5], 16), int(written[5:7], 16)) if written else None


class Page(FPDF):
    """A page with the studio's fonts, a head on every page after the first, and a foot on all."""

    def __init__(self, labels: Labels) -> None:
        content = labels.content
        super().__init__(orientation="portrait", unit="mm", format=content["paper"].lower())
        self.labels = labels
        self.missing: set[str] = set()
        self.set_margins(MARGIN, MARGIN, MARGIN)
        self.set_auto_page_break(False)
        self.set_creation_date(datetime.fromisoformat(content["issued_on"]).replace(hour=12, tzinfo=UTC))
        for style, weight in (("", "Regular"), ("B", "Bold")):
            self.add_font("inter", style, FONTS / f"Inter-{weight}-Latin.ttf")
            self.add_font("other", style, FONTS / f"Inter-{weight}-Other.ttf")
        self.set_fallback_fonts(["other"])
        brand = content.get("brand", {})
        self.accent = _colour(brand.get("colour", "")) or ACCENT
        self.brand_footer: str = brand.get("footer", "")
        self.known = {chr(point) for name in ("inter", "other") for point in self.fonts[name].cmap}  # type: ignore[union-attr]
        self.alias_nb_pages(PAGES)

    def plain(self, text: str) -> str:
        """Foreign text that the fonts can print: harmless, and what they lack as a question mark."""
        joined = "".join(WORD_JOINS.get(character, character) for character in harmless(text)).replace(PAGES, "¤ ¤")
        lacking = {character for character in joined if character not in self.known}
        self.missing |= lacking
        return "".join("?" if character in lacking else character for character in joined)

    def ink(self, size: float, bold: bool = False, colour: tuple[int, int, int] = INK) -> None:
        """What is written next: its size in points, weight and colour."""
        self.set_font("inter", "B" if bold else "", size)
        self.set_text_color(*colour)

    def footer(self) -> None:
        """The studio and the document's number, and which page it is of how many."""
        if self.brand_footer:
            self.set_y(-18)
            self.ink(7.5, colour=MUTED)
            self.cell(self.epw, 4, self.plain(" · ".join(self.brand_footer.splitlines())), align="C")
        self.set_y(-14)
        self.ink(8, colour=MUTED)
        content = self.labels.content
        spoken = self.labels.speak(lambda: _("Page {page} of {pages}").format(page=self.page_no(), pages=PAGES))
        # On the left: the number of pages is put in last, and would leave a right-hand text out of line.
        self.cell(self.epw, 5, f"{self.plain(content['studio']['name'][:60])} · {content['number']} · {spoken}")

    def height_of(self, width: float, line: float, text: str) -> float:
        """How high a text will stand in a column, without writing it."""
        if not text:
            return 0.0
        return float(self.multi_cell(width, line, text, dry_run=True, output=MethodReturnValue.HEIGHT))  # type: ignore[arg-type]

    def block(self, x: float, width: float, line: float, text: str, align: str = "L") -> None:
        """Write a text in a column, below what stands there."""
        self.set_x(x)
        self.multi_cell(width, line, text, align=align, new_x=XPos.LEFT, new_y=YPos.NEXT)

    @property
    def room(self) -> float:
        """How much height is left on this page."""
        return float(self.h - FOOT - self.get_y())


def _logo(page: Page, logo: Path) -> None:
    """The studio's logo above its name, in a box that any shape fits into."""
    from PIL import Image

    with Image.open(logo) as picture:
        width, height = picture.size
    scale = min(LOGO_WIDTH / width, LOGO_HEIGHT / height)
    page.image(str(logo), x=MARGIN, y=page.get_y(), w=width * scale, h=height * scale)
    page.set_y(page.get_y() + height * scale + 3)


def _head(page: Page, logo: Path | None) -> None:
    """The studio on the left, what the document is on the right."""
    labels, content = page.labels, page.labels.content
    half = page.epw / 2
    right = MARGIN + half
    top = page.get_y()
    if logo is not None:
        _logo(page, logo)
    page.ink(15, bold=True)
    page.block(MARGIN, half - 6, 7, page.plain(content["studio"]["name"]))
    page.ln(1)
    page.ink(8.5, colour=MUTED)
    for line in labels.studio():
        page.block(MARGIN, half - 6, 4.3, page.plain(line))
    left_end = page.get_y()
    page.set_y(top)
    page.ink(20 if len(labels.title()) < 16 else 15, bold=True, colour=page.accent)
    page.block(right, half, 9, labels.title(), "R")
    page.ln(1.5)
    for label, value in labels.facts():
        page.set_x(right)
        page.ink(8.5, colour=MUTED)
        page.cell(half * 0.55, 5, label, align="R")
        page.ink(9.5, bold=True)
        page.cell(half * 0.45, 5, page.plain(value), align="R", new_x=XPos.LMARGIN, new_y=YPos.NEXT)
    page.set_y(max(left_end, page.get_y()) + 7)


def _addressee(page: Page) -> None:
    labels = page.labels
    name, *rest = labels.addressee()
    page.ink(8.5, colour=MUTED)
    page.block(MARGIN, page.epw, 5, labels.speak(lambda: _("Billed to")))
    page.ink(11, bold=True)
    page.block(MARGIN, page.epw * 0.62, 5.4, page.plain(name))
    page.ink(9.5)
    for line in rest:
        page.block(MARGIN, page.epw * 0.62, 4.7, page.plain(line))
    page.ln(7)


class _Columns:
    """Where the columns of the table stand."""

    def __init__(self, page: Page) -> None:
        content = page.labels.content
        taxed = bool(content["taxes"])
        # Headings in two languages need more room than figures do.
        quantity, price, taxes, amount = (17.0, 28.0, 24.0, 29.0) if len(page.labels.languages) == 1 else (18.0, 36.0, 26.0, 31.0)
        self.quantity, self.price, self.taxes, self.amount = quantity, price, taxes if taxed else 0.0, amount
        self.description = page.epw - self.quantity - self.price - self.taxes - self.amount
        self.taxed = taxed


def _table_head(page: Page, columns: _Columns) -> None:
    labels = page.labels
    named = [
        (columns.description, labels.speak(lambda: _("Description")), "L"),
        (columns.quantity, labels.speak(lambda: _("Qty")), "R"),
        (columns.price, labels.speak(lambda: _("Unit price")), "R"),
        *([(columns.taxes, labels.speak(lambda: _("Taxes")), "R")] if columns.taxed else []),
        (columns.amount, labels.speak(lambda: _("Amount")), "R"),
    ]
    page.set_fill_color(*BAND)
    page.rect(MARGIN, page.get_y(), page.epw, 8, style="F")
    page.ink(8 if len(labels.languages) == 1 else 7, bold=True, colour=page.accent)
    for width, text, align in named:
        page.cell(width, 8, text, align=align)
    page.ln(9.5)


def _continue(page: Page) -> None:
    page.add_page()
    page.ink(9, colour=MUTED)
    content = page.labels.content
    page.cell(page.epw, 6, page.plain(f"{page.labels.title()} {content['number']}"), align="R", new_x=XPos.LMARGIN, new_y=YPos.NEXT)
    page.ln(2)


def _table_row(page: Page, columns: _Columns, line: dict[str, Any]) -> None:
    labels = page.labels
    description, details = page.plain(line["description"]), page.plain(labels.line_details(line))
    page.ink(8, colour=MUTED)
    details_height = page.height_of(columns.description - 4, 4, details)
    page.ink(9.5)
    height = page.height_of(columns.description - 4, 4.8, description) + details_height + 2.6
    if height > page.room:
        _continue(page)
        _table_head(page, columns)
        page.ink(9.5)
    top = page.get_y()
    page.block(MARGIN, columns.description - 4, 4.8, description)
    if details:
        page.ink(8, colour=MUTED)
        page.block(MARGIN, columns.description - 4, 4, details)
    page.set_xy(MARGIN + columns.description, top)
    page.ink(9.5)
    page.cell(columns.quantity, 4.8, labels.number(line["quantity"]), align="R")
    page.cell(columns.price, 4.8, labels.money(line["unit_price"]), align="R")
    if columns.taxed:
        page.ink(8, colour=MUTED)
        taxes = page.plain(" + ".join(line["taxes"]) or "-")
        if page.get_string_width(taxes) > columns.taxes - 2:
            page.ink(6.5, colour=MUTED)
        page.cell(columns.taxes, 4.8, taxes, align="R")
        page.ink(9.5)
    page.cell(columns.amount, 4.8, labels.money(line["amount"]), align="R")
    bottom = top + height
    page.set_draw_color(*RULE)
    page.set_line_width(0.1)
    page.line(MARGIN, bottom - 1, MARGIN + page.epw, bottom - 1)
    page.set_y(bottom + 0.6)


def _totals(page: Page, rows: Sequence[tuple[str, str, bool]]) -> None:
    amount = 34.0
    label = 92.0
    left = MARGIN + page.epw - label - amount
    if page.room < 6.2 * len(rows) + 8:
        _continue(page)
    page.ln(2)
    for text, value, counts in rows:
        if counts:
            page.set_draw_color(*page.accent)
            page.set_line_width(0.5)
            page.line(left + 20, page.get_y() + 0.8, MARGIN + page.epw, page.get_y() + 0.8)
            page.ln(2)
        page.ink(12 if counts else 9, bold=counts, colour=INK if counts else MUTED)
        shown = page.plain(text)
        if page.get_string_width(shown) > label - 2:
            page.ink(7.5, colour=MUTED)
        page.set_x(left)
        page.cell(label, 5.6, shown, align="R")
        page.ink(12 if counts else 9.5, bold=counts)
        page.cell(amount, 5.6, value, align="R", new_x=XPos.LMARGIN, new_y=YPos.NEXT)
    page.ln(6)


def _notes(page: Page, notes: Sequence[str]) -> None:
    page.ink(8.5, colour=MUTED)
    for note in notes:
        for line in note.splitlines() or [""]:
            text = page.plain(line)
            if page.height_of(page.epw, 4.3, text) > page.room:
                _continue(page)
                page.ink(8.5, colour=MUTED)
            page.block(MARGIN, page.epw, 4.3, text)
        page.ln(1)


def _pay_online(page: Page, address: str) -> None:
    """Where the client can pay, as a code for his telephone and as a link."""
    import segno

    rows = [list(row) for row in segno.make(address, error="m", micro=False).matrix_iter(border=0)]
    if page.room < CODE_SIZE + 8:
        _continue(page)
    top, module = page.get_y(), CODE_SIZE / len(rows)
    page.set_fill_color(0, 0, 0)
    for down, row in enumerate(rows):
        start = 0
        while start < len(row):
            end = start
            while end < len(row) and row[end]:
                end += 1
            if end > start:
                page.rect(MARGIN + start * module, top + down * module, (end - start) * module, module, style="F")
            start = end + 1
    left = MARGIN + CODE_SIZE + 5
    page.set_y(top + 2)
    page.ink(10, bold=True, colour=page.accent)
    page.block(left, page.epw - CODE_SIZE - 5, 5, page.labels.speak(lambda: _("Pay online")))
    page.ink(8.5, colour=MUTED)
    page.set_x(left)
    page.multi_cell(
        page.epw - CODE_SIZE - 5,
        4.3,
        page.plain(address),
        align="L",
        link=address,
        wrapmode=WrapMode.CHAR,
        new_x=XPos.LEFT,
        new_y=YPos.NEXT,
    )
    page.set_y(top + CODE_SIZE + 5)


def render(content: dict[str, Any], pay_address: str = "", logo: Path | None = None) -> Rendered:
    """The PDF of a frozen invoice or credit note (the contents that `issue` and `cancel` froze).

    `pay_address` is the page on which the client pays it, shown as a code and a link; `logo` the file of the studio's logo.
    """
    labels = Labels(content)
    page = Page(labels)
    page.set_title(f"{labels.title()} {content['number']}")
    page.set_author(page.plain(content["studio"]["name"]))
    page.set_lang(content["language"])
    page.set_creator("hextui")
    page.set_producer("hextui")
    page.add_page()
    _head(page, logo)
    _addressee(page)
    columns = _Columns(page)
    _table_head(page, columns)
    for line in content["lines"]:
        _table_row(page, columns, line)
    _totals(page, labels.totals())
    if pay_address:
        _pay_online(page, pay_address)
    _notes(page, labels.notes())
    return Rendered(bytes(page.output()), "".join(sorted(page.missing)))

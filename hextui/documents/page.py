"""A page: the fonts that a document's words need, what is at its foot, and writing in columns. PDF/A-3B in all cases."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from fpdf import FPDF
from fpdf.enums import MethodReturnValue, XPos, YPos

from hextui import glyphs
from hextui.documents.labels import Labels
from hextui.text import _, harmless

FONTS = Path(__file__).parent / "fonts"
INK, MUTED, ACCENT, RULE, PALE = (28, 34, 43), (98, 108, 122), (17, 94, 89), (208, 213, 221), (236, 239, 242)
CONTRAST = 4.5
MARGIN = 18.0
FOOT = 20.0
PAGES = "¤¤"
"""Stands for the number of pages until it is known; foreign text never holds it."""
WEIGHTS = {"": "Regular", "B": "Bold"}


def colour_of(written: str) -> tuple[int, int, int] | None:
    """A colour from how the web writes it, or none."""
    return (int(written[1:3], 16), int(written[3:5], 16), int(written[5:7], 16)) if written else None


def shortened(text: str, most: int) -> str:
    """A text of so many characters at most."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def tint(colour: tuple[int, int, int], part: float) -> tuple[int, int, int]:
    """A colour made lighter: so much of it on white."""
    red, green, blue = (round(255 - (255 - each) * part) for each in colour)
    return red, green, blue


def _light(colour: tuple[int, int, int]) -> float:
    """How light a colour is to the eye (WCAG's relative luminance)."""
    parts = [each / 255 for each in colour]
    red, green, blue = (each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def readable(colour: tuple[int, int, int]) -> tuple[int, int, int]:
    """A colour made so dark that words in it can be read on white (WCAG's contrast of 4.5)."""
    while 1.05 / (_light(colour) + 0.05) < CONTRAST:
        red, green, blue = (round(each * 0.9) for each in colour)
        colour = (red, green, blue)
    return colour


class Page(FPDF):
    """The pages of a document, with its fonts, its foot, and a watermark where it is not final."""

    def __init__(self, labels: Labels, fonts: Sequence[Path] = ()) -> None:
        content = labels.content
        super().__init__(orientation="portrait", unit="mm", format=content["paper"].lower(), enforce_compliance="PDFA_3B")
        self.labels = labels
        self.missing: set[str] = set()
        self.set_margins(MARGIN, MARGIN, MARGIN)
        self.set_auto_page_break(False)
        # Words begin where bands and codes do.
        self.c_margin = 0
        self.made = datetime.fromisoformat(content.get("made_on") or content["issued_on"]).replace(hour=12, tzinfo=UTC)
        self.set_creation_date(self.made)
        self._add_fonts_for(harmless(json.dumps(content, ensure_ascii=False)), fonts)
        brand = content.get("brand", {})
        self.band = colour_of(brand.get("colour", "")) or ACCENT
        """The colour of bands and frames."""
        self.accent = readable(self.band)
        """The same for words: as dark as they need on white."""
        self.brand_footer: str = brand.get("footer", "")
        self.alias_nb_pages(PAGES)

    def _add_fonts_for(self, words: str, fonts: Sequence[Path]) -> None:
        """The embedded Latin part always; what else is needed to write these words: each costs time and bytes."""
        used = set(glyphs.joined(words))
        latin, other = glyphs.covered(glyphs.LATIN), glyphs.covered(glyphs.OTHER)
        self.known = set(latin)
        self._add_font("inter", {style: FONTS / f"Inter-{weight}-Latin.ttf" for style, weight in WEIGHTS.items()})
        fallback = []
        if used & (other - latin):
            self._add_font("other", {style: FONTS / f"Inter-{weight}-Other.ttf" for style, weight in WEIGHTS.items()})
            fallback.append("other")
            self.known |= other
        for number, path in enumerate(fonts):
            helps = (used - latin - other) & glyphs.of_font(path)
            if helps:
                self._add_font(f"own{number}", dict.fromkeys(WEIGHTS, path))
                fallback.append(f"own{number}")
                self.known |= helps
        self._falls_back = bool(fallback)
        if fallback:
            self.set_fallback_fonts(fallback, exact_match=False)
        if glyphs.needs_shaping(used & self.known):
            self.set_text_shaping(True)

    def _add_font(self, family: str, files: dict[str, Path]) -> None:
        for style, path in files.items():
            self.add_font(family, style, path)
        for font in self.fonts.values():
            # Each glyph keeps the box that it has: computing them anew takes half the time of a document.
            font.ttfont.recalcBBoxes = False  # type: ignore[union-attr]

    def plain(self, text: str) -> str:
        """Foreign text that the fonts can print: harmless, and what they lack as a question mark."""
        joined = glyphs.joined(harmless(text)).replace(PAGES, "¤ ¤")
        lacking = {character for character in joined if character not in self.known}
        self.missing |= lacking
        return "".join("?" if character in lacking else character for character in joined)

    def ink(self, size: float, bold: bool = False, colour: tuple[int, int, int] = INK) -> None:
        """What is written next: its size in points, weight and colour."""
        self.set_font("inter", "B" if bold else "", size)
        self.set_text_color(*colour)

    def header(self) -> None:
        """A watermark, where the document is not final."""
        words = self.labels.watermark()
        if words:
            self.ink(90 if len(words) < 10 else 54 if len(words) < 18 else 36, bold=True, colour=PALE)
            middle, height = self.w / 2, self.h / 2
            with self.rotation(48, middle, height):
                self.set_xy(0, height - 10)
                self.cell(self.w, 20, self.plain(words).upper(), align="C")
            self.set_xy(MARGIN, MARGIN)

    def footer(self) -> None:
        """The studio and the document's number, and which page it is of how many."""
        if self.brand_footer:
            self.set_y(-18)
            self.ink(7.5, colour=MUTED)
            self.cell(self.epw, 4, self.plain(" · ".join(self.brand_footer.splitlines())), align="C")
        self.set_y(-14)
        self.ink(8, colour=MUTED)
        labels = self.labels
        spoken = labels.speak(lambda: _("Page {page} of {pages}").format(page=self.page_no(), pages=PAGES))
        named = " · ".join(part for part in (shortened(labels.content["studio"]["name"], 60), labels.reference) if part)
        # On the left: the number of pages is put in last, and would leave a right-hand text out of line.
        self.cell(self.epw, 5, f"{self.plain(named)} · {spoken}")

    def height_of(self, width: float, line: float, text: str) -> float:
        """How high a text will stand in a column, without writing it."""
        if not text:
            return 0.0
        return float(self.multi_cell(width, line, text, dry_run=True, output=MethodReturnValue.HEIGHT))  # type: ignore[arg-type]

    def block(self, x: float, width: float, line: float, text: str, align: str = "L") -> None:
        """Write a text in a column, below what stands there."""
        self.set_x(x)
        self.multi_cell(width, line, text, align=align, new_x=XPos.LEFT, new_y=YPos.NEXT)
        if self._falls_back:
            # What ended in a fallback font leaves that font on the page, which fpdf2 does not know of.
            family, style, size = self.font_family, self.font_style, self.font_size_pt
            self.font_family = ""
            self.set_font(family, style, size)

    def rule(self, left: float, right: float, y: float, width: float = 0.1, colour: tuple[int, int, int] = RULE) -> None:
        """A line across."""
        self.set_draw_color(*colour)
        self.set_line_width(width)
        self.line(left, y, right, y)

    @property
    def right(self) -> float:
        """Where the column of text ends on the right."""
        return float(MARGIN + self.epw)

    @property
    def room(self) -> float:
        """How much height is left on this page."""
        return float(self.h - FOOT - self.get_y())

    def go_on(self) -> None:
        """Begin the next page, which says of what it is."""
        self.add_page()
        self.ink(9, colour=MUTED)
        said = self.plain(f"{self.labels.title()} {self.labels.reference}".strip())
        self.cell(self.epw, 6, said, align="R", new_x=XPos.LMARGIN, new_y=YPos.NEXT)
        self.ln(2)

    def keep(self, height: float) -> None:
        """Begin the next page unless so much height is left on this one."""
        if height > self.room:
            self.go_on()

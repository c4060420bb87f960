"""What can stand on a document, block by block: each draws itself where the page is, and leaves the page below itself."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from fpdf.enums import WrapMode, XPos, YPos

from hextui.document_types import is_session
from hextui.documents.foot import Foot, Row, movement, movement_details
from hextui.documents.labels import Labels
from hextui.documents.page import INK, MARGIN, MUTED, Page, tint
from hextui.documents.table import AMOUNT, INSET, Drawn, Figure, Table
from hextui.text import _

LOGO_WIDTH, LOGO_HEIGHT = 60.0, 18.0
CODE_SIZE = 26.0
LABEL = 70.0


def head(page: Page, logo: Path | None) -> None:
    """What the document is, on the right; the studio on the left where it begins the document."""
    labels = page.labels
    half = page.epw / 2
    right = MARGIN + half
    page.set_fill_color(*page.band)
    page.rect(0, 0, page.w, 2.2, style="F")
    top = page.get_y()
    left_end = top
    if labels.blocks[:1] == ("studio",):
        studio(page, logo, half - 6)
        left_end = page.get_y()
    page.set_y(top)
    title = page.plain(labels.title())
    page.ink(22 if len(title) < 14 else 16 if len(title) < 26 else 12, bold=True, colour=page.accent)
    page.block(right, half, 9, title, "R")
    page.ln(1.5)
    facts = [(label, page.plain(value)) for label, value in labels.facts()]
    page.ink(9.5, bold=True)
    width = min(max((page.get_string_width(value) for _label, value in facts), default=0.0) + 4, half * 0.7)
    for label, value in facts:
        page.set_x(right)
        page.ink(8.5, colour=MUTED)
        page.cell(half - width, 5, label, align="R")
        page.ink(9.5, bold=True)
        page.cell(width, 5, value, align="R", new_x=XPos.LMARGIN, new_y=YPos.NEXT)
    stamp = Foot(labels).stamp()
    if stamp:
        _stamp(page, stamp, right, half)
    page.set_y(max(left_end, page.get_y()) + 7)


def _stamp(page: Page, words: str, left: float, width: float) -> None:
    """How a receipted copy was paid, in a frame."""
    page.ln(2)
    page.ink(10, bold=True, colour=page.accent)
    height = page.height_of(width - 8, 5, words) + 4
    top = page.get_y()
    page.set_draw_color(*page.accent)
    page.set_line_width(0.5)
    page.rect(left + 4, top, width - 4, height, style="D", round_corners=True, corner_radius=1.5)
    page.set_y(top + 2)
    page.block(left + 6, width - 8, 5, page.plain(words), "C")
    page.set_y(top + height + 1)


def _logo(page: Page, logo: Path) -> None:
    """The logo above the studio's name, in a box that any shape fits into."""
    from PIL import Image

    with Image.open(logo) as picture:
        width, height = picture.size
    scale = min(LOGO_WIDTH / width, LOGO_HEIGHT / height)
    page.image(str(logo), x=MARGIN, y=page.get_y(), w=width * scale, h=height * scale, alt_text=page.labels.content["studio"]["name"])
    page.set_y(page.get_y() + height * scale + 3)


def studio(page: Page, logo: Path | None, width: float) -> None:
    """Who issues it."""
    if logo is not None:
        _logo(page, logo)
    page.ink(15, bold=True)
    page.block(MARGIN, width, 7, page.plain(page.labels.studio_name()))
    page.ln(1)
    page.ink(8.5, colour=MUTED)
    for line in page.labels.studio():
        page.block(MARGIN, width, 4.3, page.plain(line))


def client(page: Page) -> None:
    """Whom it is addressed to."""
    labels = page.labels
    name, *rest = labels.addressee()
    page.keep(8 + 5 * len(rest))
    page.ink(8.5, colour=MUTED)
    said: dict[str, Callable[[], str]] = {"statement": lambda: _("Account of"), "receipt": lambda: _("Received from")}
    page.block(MARGIN, page.epw, 5, labels.speak(said.get(labels.kind, lambda: _("Billed to"))))
    page.ink(11, bold=True)
    page.block(MARGIN, page.epw * 0.62, 5.4, page.plain(name))
    page.ink(9.5)
    for line in rest:
        page.block(MARGIN, page.epw * 0.62, 4.7, page.plain(line))
    page.ln(6)


def professional(page: Page) -> None:
    """Who saw the client, with title, association and member number."""
    people = page.labels.professionals()
    if not people:
        return
    page.keep(8 + 10 * min(len(people), 3))
    page.ink(8.5, colour=MUTED)
    page.block(MARGIN, page.epw, 5, page.labels.speak(lambda: _("Professional")))
    for name, *rest in people:
        page.keep(10)
        page.ink(10.5, bold=True)
        page.block(MARGIN, page.epw, 5.2, page.plain(name))
        if rest:
            page.ink(9)
            page.block(MARGIN, page.epw, 4.6, page.plain(" · ".join(rest)))
    page.ln(5)


def lines(page: Page, blocks: Sequence[str], after: float) -> None:
    """Sessions and other lines, in one table where they stand together."""
    labels = page.labels
    if labels.kind == "statement":
        if "items" in blocks and labels.content["lines"]:
            _movements(page, after)
        return
    chosen = [line for block in blocks for line in labels.content["lines"] if is_session(line) is (block == "items")]
    if set(blocks) == {"items", "lines"} and blocks[0] == "items":
        chosen = labels.content["lines"]
    if not chosen:
        return
    figures = [
        Figure(labels.speak(lambda: _("Qty")), lambda line: labels.figure(line["quantity"])),
        Figure(labels.unit_price(), lambda line: labels.money(line["unit_price"])),
    ]
    if labels.content["taxes"]:
        taxes = Figure(labels.speak(lambda: _("Taxes")), lambda line: " + ".join(line["taxes"]) or "-", small=True)
        figures.append(taxes)
    figures.append(Figure(labels.speak(lambda: _("Amount")), lambda line: labels.money(line["amount"])))
    table = Table(
        heading=labels.speak(lambda: _("Description")),
        words=lambda line: str(line["description"]),
        details=labels.line_details,
        figures=tuple(figures),
        carried=lambda line: int(line["amount"]),
    )
    Drawn(page, table, chosen, after).draw()


def _movements(page: Page, after: float) -> None:
    """A statement's invoices, credit notes and payments, with the balance after each."""
    labels = page.labels
    table = Table(
        heading=labels.speak(lambda: _("Movement")),
        words=lambda line: movement(labels, line),
        details=lambda line: movement_details(labels, line),
        lead=Figure(labels.speak(lambda: _("Date")), lambda line: labels.short_day(line["date"])),
        figures=(
            Figure(labels.speak(lambda: _("Amount")), lambda line: labels.money(line["amount"]) if line["what"] != "before" else ""),
            Figure(labels.speak(lambda: _("Balance")), lambda line: labels.money(line["balance"])),
        ),
    )
    Drawn(page, table, labels.content["lines"], after).draw()


def height_of_sums(rows: Sequence[Row]) -> float:
    """How high a foot of these rows stands."""
    return 6.0 * len(rows) + 12


def _widths(page: Page, rows: Sequence[Row]) -> tuple[float, float]:
    """How wide the amounts of a foot are, and its labels: as wide as they need, never over each other."""
    amount, label = AMOUNT, LABEL
    for text, value, counts in rows:
        page.ink(12 if counts else 9.5, bold=counts)
        amount = max(amount, page.get_string_width(value) + 2 * INSET + 4)
        page.ink(11.5 if counts else 9, bold=counts)
        label = max(label, page.get_string_width(page.plain(text)) + INSET)
    return amount, min(label, page.epw - amount)


def sums(page: Page, rows: Sequence[Row]) -> None:
    """The foot: amounts under each other, and the one that counts on a band."""
    if not rows:
        return
    amount, label = _widths(page, rows)
    left = page.right - label - amount
    page.keep(height_of_sums(rows) - 4)
    page.ln(2)
    for text, value, counts in rows:
        if counts:
            page.ln(1)
            page.set_fill_color(*tint(page.accent, 0.10))
            page.rect(left, page.get_y(), label + amount, 9, style="F", round_corners=True, corner_radius=1)
        height = 9 if counts else 5.6
        shown = page.plain(text)
        page.ink(11.5 if counts else 9, bold=counts, colour=page.accent if counts else MUTED)
        page.set_x(left)
        page.cell(label, height, shown, align="R")
        page.ink(12 if counts else 9.5, bold=counts, colour=INK)
        page.cell(amount - INSET, height, value, align="R", new_x=XPos.LMARGIN, new_y=YPos.NEXT)
    page.ln(5)


def words(page: Page, notes: Sequence[str], size: float = 8.5, heading: str = "") -> None:
    """Paragraphs: how to pay, legal lines, free text."""
    if not notes:
        return
    if heading:
        page.keep(12)
        page.ink(8.5, bold=True, colour=page.accent)
        page.block(MARGIN, page.epw, 5, heading)
    for note in notes:
        for line in note.splitlines() or [""]:
            page.ink(size, colour=MUTED)
            text = page.plain(line) or " "
            page.keep(page.height_of(page.epw, size / 2, text))
            page.ink(size, colour=MUTED)
            page.block(MARGIN, page.epw, size / 2, text)
        page.ln(1)
    page.ln(1.5)


def _code(page: Page, text: str, level: str) -> None:
    import segno

    rows = [list(row) for row in segno.make(text, error=level, micro=False).matrix_iter(border=0)]
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


def code(page: Page, address: str) -> None:
    """Where the client can pay, as a code for his telephone and as a link; else a transfer's code, where there is one."""
    labels = page.labels
    transfer = "" if address else transfer_code(labels)
    if transfer and labels.content.get("preview"):
        # As large as the one that it will have, and of no use.
        transfer = "-" * len(transfer)
    if labels.kind not in ("invoice", "statement") or not (address or transfer):
        return
    page.keep(CODE_SIZE + 4)
    top = page.get_y()
    _code(page, address or transfer, "m")
    left, width = MARGIN + CODE_SIZE + 5, page.epw - CODE_SIZE - 5
    page.set_y(top + 2)
    page.ink(10, bold=True, colour=page.accent)
    said = labels.speak(lambda: _("Pay online")) if address else labels.speak(lambda: _("Pay by transfer"))
    page.block(left, width, 5, said)
    page.ink(8.5, colour=MUTED)
    page.set_x(left)
    if address:
        page.multi_cell(width, 4.3, page.plain(address), align="L", link=address, wrapmode=WrapMode.CHAR, new_x=XPos.LEFT, new_y=YPos.NEXT)
    else:
        page.block(left, width, 4.3, labels.speak(lambda: _("Scan this code in your bank's application.")))
    page.set_y(top + CODE_SIZE + 5)


def transfer_code(labels: Labels) -> str:
    """A SEPA transfer as banks' applications read it (EPC069-12): to whom, how much, for which invoice; or nothing."""
    content: dict[str, Any] = labels.content
    account = content.get("account", {})
    amount = content["total"]
    if content["currency"] != "EUR" or not account.get("iban") or not 1 <= amount <= 99_999_999_999:
        return ""
    parts = [
        "BCD", "002", "1", "SCT", account["bic"], content["studio"]["name"][:70], account["iban"],
        f"EUR{amount // 100}.{amount % 100:02d}", "", "", (labels.reference or content["client"]["name"])[:140],
    ]  # fmt: skip
    return "\n".join(parts)

"""What the review says of what waits: the tally, a section's heading, a row, all of a row."""

from collections.abc import Sequence
from typing import Any

from textual.content import Content

from hextui.review_said import (
    detail_said,
    due_said,
    facts,
    heading_said,
    held_said,
    known_said,
    oldest_said,
    open_said,
    section_word,
    settle_said,
)
from hextui.studio import Studio
from hextui.text import _, cells, harmless, padded, show_day, show_moment, show_money
from hextui.views.review import SECTIONS, Section, ToSettle
from hextui.views.work import ToCollect, ToInvoice, ToPublish
from hextui.widgets.drawing import fitted
from hextui.widgets.virtual_list import Cell


def tally(sections: Sequence[Section], currency: str, width: int) -> Content:
    """Counts and sums of the sections side by side, each under the key that goes there."""
    shown = [each for each in sections if each.keys or each.name != "wait"]
    words = [f" {section_word(each.name)} {len(each.keys)}" for each in shown]
    amounts = ["" if each.amount is None or not each.keys else show_money(each.amount, currency) for each in shown]
    widths = [max(cells(said) + 1, cells(amount) + 2) for said, amount in zip(words, amounts, strict=True)]
    # As far apart as there is room for; where there is none, the longest words give way.
    gap = max(1, min(4, (width - 2 - sum(widths)) // max(len(shown) - 1, 1)))
    while sum(widths) + gap * (len(shown) - 1) > width - 2 and max(widths) > 8:
        widths[widths.index(max(widths))] -= 1
    top: list[Any] = []
    foot: list[Any] = []
    for each, said, amount, room in zip(shown, words, amounts, widths, strict=True):
        top += [(str(SECTIONS.index(each.name) + 1), "bold $accent")]
        top += [(fitted(said, room - 1) + " " * gap, "bold" if each.keys and each.name != "wait" else "$text-muted")]
        foot.append((fitted(f"  {amount}", room) + " " * gap, "$text-muted"))
    return Content.assemble(*top, "\n", *foot)


def mark(row: Any) -> str:
    """What a row's client is left out of, as a sign beside his name."""
    return " ⊘" if isinstance(row, (ToInvoice, ToCollect)) and row.tags else ""


def described(row: Any, currency: str, failed: str) -> list[Cell]:
    """What stands in a row's columns: client, what, amount, when, what else is known; a heading is one cell."""
    if isinstance(row, str):
        return [Cell(row)]
    if isinstance(row, ToPublish):
        cells_ = [Cell(row.name), Cell(f"{row.code} {row.description}"), Cell(show_money(row.price, currency)), Cell(show_moment(row.at))]
    elif isinstance(row, ToInvoice):
        cells_ = [Cell(row.name + mark(row)), Cell(held_said(row)), Cell(show_money(row.amount, currency)), Cell(oldest_said(row), "muted")]
    elif isinstance(row, ToCollect):
        look = "warn" if row.days_late > 0 else "muted"
        cells_ = [
            Cell(row.name + mark(row)),
            Cell(open_said(row)),
            Cell(show_money(row.due, currency)),
            Cell(due_said(row.days_late), look),
        ]
    else:
        amount = "" if row.amount is None else show_money(row.amount, row.currency)
        cells_ = [Cell(row.name or _("nobody's")), Cell(settle_said(row), "bad"), Cell(amount), Cell(show_day(row.on), "muted")]
    if failed:
        cells_[3] = Cell(f"✗ {failed}", "bad")
    return [*cells_, Cell(known_said(row), "muted")]


def side_lines(studio: Studio, row: Any, failed: str) -> list[Content]:
    """All of a row, beside the list."""
    amount = row.price if isinstance(row, ToPublish) else row.due if isinstance(row, ToCollect) else row.amount
    currency = row.currency if isinstance(row, ToSettle) else studio.currency
    lines = [Content.styled(harmless(row.name or _("nobody's")), "bold")]
    if amount is not None:
        lines.append(Content.styled(show_money(amount, currency), "bold"))
    lines.append(Content(""))
    if failed:
        lines += [Content.styled(harmless(f"✗ {failed}"), "$text-error"), Content("")]
    known = [(label, words) for label, words in facts(studio, row) if words]
    width = max((cells(label) for label, _words in known), default=0)
    lines += [Content.assemble((padded(label, width) + "  ", "$text-muted"), harmless(words)) for label, words in known]
    return lines


__all__ = ["described", "detail_said", "heading_said", "side_lines", "tally"]

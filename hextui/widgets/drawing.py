"""What is written of a row: texts made to fit their cells, in as few pieces as can be."""

from collections.abc import Sequence

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style


def merged(parts: Sequence[tuple[str, Style]]) -> list[Segment]:
    """As few segments as look the same: over a network each costs thirty bytes on top of its text.

    Spaces have no ink: they go with what stands before them where their ground is the same.
    """
    segments: list[Segment] = []
    words, look = parts[0]
    for text, style in parts[1:]:
        if style == look or (text.isspace() and style.bgcolor == look.bgcolor and not (_lined(style) or _lined(look))):
            words += text
        elif words.isspace() and style.bgcolor == look.bgcolor and not (_lined(style) or _lined(look)):
            words, look = words + text, style
        else:
            segments.append(Segment(words, look))
            words, look = text, style
    return [*segments, Segment(words, look)]


def _lined(style: Style) -> bool:
    """Whether even a space in it is to be seen."""
    return bool(style.underline or style.underline2 or style.reverse or style.strike or style.overline)


def fitted(text: str, width: int, right: bool = False) -> str:
    """Text made exactly `width` cells wide: cut with an ellipsis when it is longer, padded on the right or the left."""
    if cell_len(text) > width:
        text = set_cell_size(text, max(width - 1, 0)).rstrip() + "…" if width else ""
    space = " " * (width - cell_len(text))
    return space + text if right else text + space

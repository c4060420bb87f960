"""What goes to the terminal: nothing that it would obey, wherever on a screen a text came from."""

from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

from hextui.text import UNSHOWN


class Harmless(LineFilter):
    """Takes terminal escapes and hidden directions out of every line, after all that draws them.

    What is shown is made harmless where it is shown; this is for what a form holds, where a text stands as it can be edited.
    """

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The line without them; each takes as many cells as before."""
        if all(segment.control or not UNSHOWN.search(segment.text) for segment in segments):
            return segments
        return [self._without(segment) for segment in segments]

    @staticmethod
    def _without(segment: Segment) -> Segment:
        if segment.control or not UNSHOWN.search(segment.text):
            return segment
        shown = "".join(" " * Segment(each).cell_length if UNSHOWN.match(each) else each for each in segment.text)
        return Segment(shown, segment.style)

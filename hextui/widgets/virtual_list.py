"""The virtual list: as many rows as there are keys, of which only those in view are read and drawn.

It is given keys in order and a way to read rows by their keys; it keeps the cursor and the ticks by key, so that a list
that is read anew does not move under anybody's eyes.
"""

from collections.abc import Awaitable, Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any, ClassVar

from rich.cells import set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from hextui.text import _, harmless
from hextui.widgets.drawing import fitted, merged

FEW = 8
"""So many keys are looked for one by one in a list of any length."""
PAGE = 64
"""Rows that are read at once."""
KEPT_ROWS = 2_000
"""Rows that are kept at most once they were read, beside those that are ticked."""
GAP = 2


@dataclass(frozen=True)
class Cell:
    """What stands in a column: a text and the name of a look (`good`, `bad`, `muted`, `strong`, or none)."""

    text: str
    look: str = ""


@dataclass(frozen=True)
class Column:
    """A column: its heading, its least width in cells, whether it takes what is left, and from what width of the list it is shown."""

    heading: str
    width: int
    stretch: bool = False
    right: bool = False
    from_width: int = 0


class VirtualList(ScrollView, can_focus=True):
    """Rows by key, read page by page."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "list--heading", "list--cursor", "list--section", "list--good", "list--bad", "list--muted", "list--strong", "list--warn",
    }  # fmt: skip
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "move(-1)", show=False),
        Binding("down,j", "move(1)", show=False),
        Binding("pageup", "page(-1)", show=False),
        Binding("pagedown", "page(1)", show=False),
        Binding("home", "jump(False)", show=False),
        Binding("end,G", "jump(True)", show=False),
    ]

    class Moved(Message):
        """The cursor stands on another row."""

        def __init__(self, sender: "VirtualList") -> None:
            super().__init__()
            self.list = sender

        @property
        def control(self) -> "VirtualList":
            """The list that it is about."""
            return self.list

    class Loaded(Moved):
        """Rows that were waited for are there."""

    def __init__(
        self,
        columns: Sequence[Column],
        read: Callable[[Sequence[Hashable]], Awaitable[dict[Hashable, Any]]],
        describe: Callable[[Any], Sequence[Cell]],
        *,
        tickable: bool = False,
        heads: Callable[[Hashable], bool] = lambda _key: False,
        id: str | None = None,
    ) -> None:
        """`read` answers the rows of some keys; `describe` what stands in a row's columns (one cell alone: a heading row).

        `heads` says which keys are headings before they are read: the cursor never rests on one of those.
        """
        super().__init__(id=id)
        self.columns = list(columns)
        self.keys: Sequence[Hashable] = ()
        self.cursor = 0
        self.ticked: set[Hashable] = set()
        self.tickable = tickable
        self.empty = ""
        self._read = read
        self._describe = describe
        self._heads = heads
        self._rows: dict[Hashable, Any] = {}
        self._asked: set[int] = set()
        self._read_already: set[int] = set()
        self._generation = 0
        self._looks: dict[tuple[str, bool], Style] = {}
        self._widths: list[int] = []
        self._columns: list[tuple[int, Column]] = []
        self._widths_for = -1

    # What is shown -----------------------------------------------------------------------------------------------------

    def set_keys(self, keys: Sequence[Hashable], rows: Mapping[Hashable, Any] | None = None) -> None:
        """Show these rows; some may have been read with their keys. The cursor stays on its key, else on the next one that is there."""
        index = self._place_in(keys)
        offset = self.cursor - int(self.scroll_y)
        self.keys = keys
        self._generation += 1
        # What was read before is shown until it is read anew: a refresh never blinks.
        self._asked.clear()
        self._read_already.clear()
        if rows:
            self._rows.update(rows)
            whole = range(len(rows) // PAGE + 1)
            self._read_already.update(page for page in whole if all(key in rows for key in keys[page * PAGE : (page + 1) * PAGE]))
            self._asked.update(self._read_already)
        self.cursor = self._off_headings(max(0, min(index if index >= 0 else self.cursor, len(keys) - 1)))
        self.virtual_size = Size(self.room, len(keys) + 1)
        if index >= 0:
            self.scroll_to(y=max(0, self.cursor - offset), animate=False)
        self._keep_in_view()
        self.refresh()
        self._ask_for_view()
        self.post_message(self.Loaded(self) if rows else self.Moved(self))

    def _place_in(self, keys: Sequence[Hashable]) -> int:
        """Where the cursor's key stands in these keys, or the nearest one after it, or before it; -1 when none is left."""
        current = self.current_key
        if current is None:
            return -1
        if self.cursor < len(keys) and keys[self.cursor] == current:
            return self.cursor
        # A few are looked for one by one; where many have gone, all places are written down first.
        places: dict[Hashable, int] = {}
        misses = 0
        after = (self.keys[at] for at in range(self.cursor, len(self.keys)))
        before = (self.keys[at] for at in range(self.cursor - 1, -1, -1))
        for near in (after, before):
            for key in near:
                if self._heads(key):
                    # Another section: first what is left of this one.
                    break
                if misses < FEW:
                    if key in keys:
                        return keys.index(key)
                    misses += 1
                    continue
                places = places or {each: place for place, each in enumerate(keys)}
                if key in places:
                    return places[key]
        return -1

    def keep_ticks(self, keys: Sequence[Hashable]) -> None:
        """What is not among the keys any more loses its tick."""
        if self.ticked:
            among = set(keys) if len(self.ticked) > FEW else keys
            self.ticked = {key for key in self.ticked if key in among}

    def _off_headings(self, index: int, by: int = 1) -> int:
        """The nearest place that is no heading: in that direction, else in the other."""
        onward = range(index, len(self.keys)) if by > 0 else range(index, -1, -1)
        back = range(index - 1, -1, -1) if by > 0 else range(index + 1, len(self.keys))
        for place in chain(onward, back):
            if not self._is_heading(place):
                return place
        return index

    @property
    def current_key(self) -> Hashable | None:
        """The key of the row under the cursor."""
        return self.keys[self.cursor] if 0 <= self.cursor < len(self.keys) else None

    @property
    def current_row(self) -> Any | None:
        """The row under the cursor, once it was read."""
        key = self.current_key
        return None if key is None else self._rows.get(key)

    def row_of(self, key: Hashable) -> Any | None:
        """A row that was read."""
        return self._rows.get(key)

    def go_to(self, key: Hashable, *, on_top: bool = False) -> None:
        """Put the cursor on a key, where it is there; `on_top`: with its heading where the list begins."""
        if key in self.keys:
            index = self.keys.index(key)
            self._put_cursor(index)
            if on_top:
                self.scroll_to(y=index - 1 if index and self._heads(self.keys[index - 1]) else index, animate=False)

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Show other columns: what was read for the ones before is forgotten."""
        self.columns = list(columns)
        self._rows.clear()
        self.redraw()

    def redraw(self) -> None:
        """Draw again what is there: a look or a width has changed."""
        self._looks.clear()
        self._widths_for = -1
        self.refresh()

    def _pages_in_view(self) -> range:
        first = max(0, int(self.scroll_y) - 1) // PAGE
        last = min(len(self.keys) - 1, int(self.scroll_y) + max(self.size.height, 1)) // PAGE
        return range(first, last + 1)

    def _ask_for_view(self) -> None:
        """Read the pages that are in view and were not read in this generation; those beside them once these are there."""
        if not self.keys:
            return
        wanted = self._pages_in_view()
        if all(page in self._read_already for page in wanted):
            wanted = range(max(0, wanted.start - 1), min(wanted.stop, (len(self.keys) - 1) // PAGE) + 1)
        for page in wanted:
            if page not in self._asked:
                self._asked.add(page)
                self.run_worker(self._read_page(page, self._generation), exit_on_error=True)

    async def _read_page(self, page: int, generation: int) -> None:
        keys = self.keys[page * PAGE : (page + 1) * PAGE]
        rows = await self._read(list(keys))
        if generation != self._generation:
            return
        self._rows.update(rows)
        self._read_already.add(page)
        if page in self._pages_in_view() or page == self.cursor // PAGE:
            self.refresh()
            self.post_message(self.Loaded(self))
        self._forget()
        self._ask_for_view()

    def _forget(self) -> None:
        """Let rows go that are neither in view nor beside it, nor ticked, when there are many."""
        if len(self._rows) <= KEPT_ROWS + len(self.ticked):
            return
        view = self._pages_in_view()
        near = range(max(0, view.start - 1), view.stop + 1)
        kept = set(self.keys[near.start * PAGE : near.stop * PAGE])
        self._rows = {key: row for key, row in self._rows.items() if key in kept or key in self.ticked}
        forgotten = self._read_already - set(near)
        # What is still being read is not asked for again.
        self._asked -= forgotten
        self._read_already -= forgotten

    # Drawing -----------------------------------------------------------------------------------------------------------

    def _look(self, name: str, on_cursor: bool) -> Style:
        known = self._looks.get((name, on_cursor))
        if known is None:
            base = self.rich_style
            known = base + self.get_component_rich_style(f"list--{name}", partial=True) if name else base
            if on_cursor:
                cursor = self.get_component_rich_style("list--cursor", partial=True)
                # On the cursor's row its ink wins; the weight of the look stays.
                known = known + cursor
            self._looks[(name, on_cursor)] = known
        return known

    @property
    def room(self) -> int:
        """How many cells a row has: what the scrollbar leaves."""
        return int(self.scrollable_content_region.width)

    def _lay_out(self, room: int) -> None:
        """Settle which columns have room, with their places in a row, and how wide each is."""
        if self._widths_for == room:
            return
        self._widths_for = room
        self._columns = [(place, column) for place, column in enumerate(self.columns) if room >= column.from_width]
        shown = [column for _place, column in self._columns]
        mark = 2 if self.tickable else 0
        left = room - mark - 1 - sum(column.width for column in shown) - GAP * (len(shown) - 1)
        stretching = max(1, sum(column.stretch for column in shown))
        self._widths = [column.width + (max(left, 0) // stretching if column.stretch else 0) for column in shown]

    def render_line(self, y: int) -> Strip:
        """The heading on top, below it the rows from where the list is scrolled to."""
        width = self.room
        self._lay_out(width)
        if y == 0:
            cells = [Cell(column.heading) for column in self.columns]
            return self._line(cells, "  " if self.tickable else "", "heading", False, width)
        index = y - 1 + int(self.scroll_y)
        if index >= len(self.keys):
            words = self.empty if not self.keys and y == 2 else ""
            return Strip([Segment(set_cell_size(f"  {words}", width), self._look("muted" if words else "", False))], width)
        key = self.keys[index]
        row = self._rows.get(key)
        on_cursor = index == self.cursor and self.has_focus_within
        mark = ("✓ " if key in self.ticked else "  ") if self.tickable else ""
        if row is None:
            return self._line([Cell("…", "muted")] + [Cell("")] * (len(self.columns) - 1), mark, "", on_cursor, width)
        cells = list(self._describe(row))
        if len(cells) == 1:
            text = set_cell_size(f" {harmless(cells[0].text)}", width)
            return Strip([Segment(text, self._look(cells[0].look or "section", on_cursor))], width)
        return self._line(cells, mark, "", on_cursor, width)

    @property
    def has_focus_within(self) -> bool:
        """Whether the cursor is to be seen: the list has the focus, or a field that searches in it."""
        return self.has_focus or self.has_class("searched")

    def _line(self, cells: Sequence[Cell], mark: str, look: str, on_cursor: bool, width: int) -> Strip:
        plain = self._look(look, on_cursor)
        parts = [(" " + mark, self._look("strong", on_cursor) if mark.strip() else plain)]
        for number, ((place, column), room) in enumerate(zip(self._columns, self._widths, strict=True)):
            cell = cells[place]
            text = fitted(harmless(cell.text), room, column.right)
            parts.append((text, self._look(cell.look, on_cursor) if cell.look else plain))
            if number < len(self._columns) - 1:
                parts.append((" " * GAP, plain))
        return Strip(merged(parts)).adjust_cell_length(width, plain)

    def notify_style_update(self) -> None:
        """Another theme: the looks are made anew."""
        super().notify_style_update()
        self._looks.clear()

    # Moving ------------------------------------------------------------------------------------------------------------

    def _put_cursor(self, index: int) -> None:
        wanted = max(0, min(index, len(self.keys) - 1))
        if wanted == self.cursor:
            return
        before, self.cursor = self.cursor, wanted
        top = int(self.scroll_y)
        self._keep_in_view()
        if int(self.scroll_y) == top:
            for changed in (before, wanted):
                self.refresh(Region(0, changed - top + 1, self.size.width, 1))
        self.post_message(self.Moved(self))

    def _keep_in_view(self) -> None:
        top, rows = int(self.scroll_y), max(1, self.size.height - 1)
        if self.cursor < top:
            self.scroll_to(y=self.cursor, animate=False)
        elif self.cursor >= top + rows:
            self.scroll_to(y=self.cursor - rows + 1, animate=False)

    def action_move(self, by: int) -> None:
        """Up or down; over the headings of sections."""
        index = self.cursor + by
        while 0 <= index < len(self.keys) and self._is_heading(index):
            index += by
        if 0 <= index < len(self.keys):
            self._put_cursor(index)
        elif self.size.height and by < 0:
            self.scroll_to(y=0, animate=False)

    def _is_heading(self, index: int) -> bool:
        if self._heads(self.keys[index]):
            return True
        row = self._rows.get(self.keys[index])
        return row is not None and len(self._describe(row)) == 1

    def action_page(self, by: int) -> None:
        """A page up or down."""
        index = max(0, min(self.cursor + by * max(1, self.size.height - 2), len(self.keys) - 1))
        self._put_cursor(self._off_headings(index, by))

    def action_jump(self, to_end: bool) -> None:
        """To the first row or the last."""
        self._put_cursor(self._off_headings(len(self.keys) - 1, -1) if to_end else self._off_headings(0))

    def toggle_tick(self) -> None:
        """Tick the row under the cursor, or take its tick away, and go on to the next."""
        key = self.current_key
        if key is None or not self.tickable or self._heads(key):
            return
        self.ticked ^= {key}
        self.refresh(Region(0, self.cursor - int(self.scroll_y) + 1, self.size.width, 1))
        self.action_move(1)
        self.post_message(self.Moved(self))

    def tick(self, keys: Iterable[Hashable]) -> None:
        """Tick all of these; where all are ticked already, take their ticks away."""
        wanted = set(keys)
        self.ticked = self.ticked - wanted if wanted <= self.ticked else self.ticked | wanted
        self.refresh()
        self.post_message(self.Moved(self))

    def untick(self, keys: Iterable[Hashable] | None = None) -> None:
        """Take the ticks of these keys away, or all."""
        self.ticked = set() if keys is None else self.ticked - set(keys)
        self.refresh()
        self.post_message(self.Moved(self))

    # What happens to it ------------------------------------------------------------------------------------------------

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Read what comes into view."""
        super().watch_scroll_y(old_value, new_value)
        self._ask_for_view()

    def on_resize(self, _event: events.Resize) -> None:
        """Other columns may have room now."""
        self.virtual_size = Size(self.room, len(self.keys) + 1)
        self._keep_in_view()
        # How far it can be scrolled is known once it is laid out.
        self.call_after_refresh(self._keep_in_view)
        self._ask_for_view()

    def on_click(self, event: events.Click) -> None:
        """The cursor goes where the mouse points."""
        index = event.y - 1 + int(self.scroll_y)
        if event.y > 0 and index < len(self.keys):
            self._put_cursor(self._off_headings(index))


def ticks_said(count: int) -> str:
    """How many rows are ticked, for the line of keys."""
    return _("{count} ticked").format(count=count)

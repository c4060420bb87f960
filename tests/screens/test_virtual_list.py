"""The virtual list: as many rows as there are keys, of which only those in view are read; cursor and ticks are kept by key."""

import asyncio
from collections.abc import Awaitable, Callable, Hashable, Sequence
from typing import Any
from unittest.mock import patch

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.app import App, ComposeResult
from textual.pilot import Pilot

from hextui.widgets.drawing import fitted, merged
from hextui.widgets.joined import Joined
from hextui.widgets.virtual_list import KEPT_ROWS, PAGE, Cell, Column, VirtualList
from tests.screens.driving import quiet


class Host(App[None]):
    """A list and nothing else."""

    def __init__(self, headings: bool = False) -> None:
        super().__init__()
        self.read_keys: list[Hashable] = []
        self.headings = headings

    def compose(self) -> ComposeResult:
        yield VirtualList(
            [Column("Name", 10, stretch=True), Column("Amount", 10, right=True)], self.read, self.describe, tickable=True, id="list"
        )

    async def read(self, keys: Sequence[Hashable]) -> dict[Hashable, Any]:
        self.read_keys += keys
        return {key: key for key in keys}

    def describe(self, row: Any) -> Sequence[Cell]:
        if self.headings and int(row) % 10 == 0:
            return [Cell(f"section {row}")]
        return [Cell(f"row {row}"), Cell(f"{row}.00")]

    @property
    def list(self) -> VirtualList:
        return self.query_one("#list", VirtualList)


def play(script: Callable[[Host, Pilot[None]], Awaitable[None]], headings: bool = False) -> None:
    async def run() -> None:
        app = Host(headings)
        async with app.run_test(size=(60, 20)) as pilot:
            app.list.focus()
            await script(app, pilot)

    with patch("textual.app.wait_for_idle", quiet), patch("textual.pilot.wait_for_idle", quiet):
        asyncio.run(run())


def shown(app: Host) -> list[str]:
    return [app.list.render_line(y).text.rstrip() for y in range(app.list.size.height)]


def test_only_what_is_in_view_is_read() -> None:
    async def script(app: Host, pilot: Pilot[None]) -> None:
        app.list.set_keys(range(100_000))
        await pilot.pause()
        assert len(app.read_keys) <= 2 * PAGE
        assert shown(app)[1].split() == ["row", "0", "0.00"]
        await pilot.press("end")
        await pilot.pause()
        assert len(app.read_keys) <= 4 * PAGE
        assert shown(app)[-1].split() == ["row", "99999", "99999.00"]
        await pilot.press("home", "pagedown", "k", "j", "down")
        await pilot.pause()
        assert app.list.current_key == 19
        assert len(app.read_keys) <= 6 * PAGE

    play(script)


def test_the_cursor_and_the_ticks_stay_on_their_rows_when_others_come() -> None:
    async def script(app: Host, pilot: Pilot[None]) -> None:
        app.list.set_keys(list(range(100)))
        await pilot.press("pagedown", "pagedown", "down")
        app.list.toggle_tick()
        await pilot.pause()
        key = app.list.current_key
        place = app.list.cursor - int(app.list.scroll_y)
        app.list.set_keys([-3, -2, -1, *range(100)])
        await pilot.pause()
        assert app.list.current_key == key
        assert app.list.cursor - int(app.list.scroll_y) == place, "what is shown has not moved"
        assert app.list.ticked == {key - 1}  # type: ignore[operator]
        app.list.set_keys([1, 2, 3])
        await pilot.pause()
        assert app.list.current_key == 3
        assert app.list.ticked == {key - 1}, "what is ticked stays so while others are shown"  # type: ignore[operator]
        app.list.set_keys([])
        await pilot.pause()
        assert app.list.current_key is None

    play(script)


def test_the_cursor_goes_over_headings() -> None:
    async def script(app: Host, pilot: Pilot[None]) -> None:
        app.list.set_keys(list(range(40)))
        await pilot.pause()
        await pilot.press("home")
        assert [app.list.current_key] == [1]
        await pilot.press(*["down"] * 9)
        assert [app.list.current_key] == [11]

    play(script, headings=True)


def test_texts_are_fitted_by_cells() -> None:
    for text in ("abc", "王小明王小明", "e\u0301e\u0301e\u0301", "a" * 50, "", "👩‍👩‍👧 family"):
        for width in (1, 5, 12):
            assert cell_len(fitted(text, width)) == width
            assert cell_len(fitted(text, width, right=True)) == width


def test_the_page_beside_the_view_is_there_before_it_is_looked_at() -> None:
    """Page down finds its rows; what is read beside the view draws nothing."""

    async def script(app: Host, pilot: Pilot[None]) -> None:
        app.list.set_keys(range(1000))
        for _ in range(5):
            await pilot.pause()
        assert PAGE in app.read_keys, "the page below"
        assert 2 * PAGE not in app.read_keys, "and no further"
        before = len(app.read_keys)
        app.list._put_cursor(PAGE + 10)
        assert shown(app)[-1].split()[0] == "row", "there at once"
        for _ in range(5):
            await pilot.pause()
        assert len(app.read_keys) == before + PAGE, "then the one below that"

    play(script)


def test_however_far_one_goes_what_is_in_view_stays_read() -> None:
    """Rows that were seen long ago are forgotten; those in view never are, nor those that are ticked."""

    async def script(app: Host, pilot: Pilot[None]) -> None:
        app.list.set_keys(range(100_000))
        await pilot.pause()
        app.list.toggle_tick()
        for place in range(0, 2 * KEPT_ROWS, PAGE // 2):
            app.list._put_cursor(place)
            for _ in range(3):
                await pilot.pause()
            assert all(line.split()[0] in ("row", "Name", "✓") for line in shown(app)), place
        assert app.list.row_of(0) == 0
        assert app.list.row_of(PAGE) is None

    play(script)


def test_with_all_ticked_every_page_is_read_once() -> None:
    """Ticked rows are kept, however many: nothing is read again for it."""

    async def script(app: Host, pilot: Pilot[None]) -> None:
        app.list.set_keys(range(10_000))
        app.list.tick(range(10_000))
        for place in range(0, 2 * KEPT_ROWS, PAGE // 2):
            app.list._put_cursor(place)
            for _ in range(3):
                await pilot.pause()
        assert len(app.read_keys) == len(set(app.read_keys))
        before = len(app.read_keys)
        await asyncio.sleep(0.2)
        assert len(app.read_keys) == before, "and nothing goes on by itself"

    play(script)


@given(st.lists(st.lists(st.integers(0, 99), max_size=4), max_size=4), st.integers(-20, 20), st.integers(-20, 20))
def test_joined_sequences_are_one(parts: list[list[int]], start: int, stop: int) -> None:
    """Against a plain list: length, members, slices, places, what is in it."""
    plain = [each for part in parts for each in part]
    joined = Joined(*parts)
    assert (len(joined), list(joined), joined[start:stop]) == (len(plain), plain, plain[start:stop])
    for place in range(-len(plain), len(plain)):
        assert joined[place] == plain[place]
    for each in range(100):
        assert (each in joined) == (each in plain)
        if each in plain:
            assert joined.index(each) == plain.index(each)


STYLES = st.builds(
    Style, color=st.sampled_from(["red", "blue"]), bgcolor=st.sampled_from(["black", "white"]), bold=st.booleans(),
    underline=st.booleans(), reverse=st.booleans(),
)  # fmt: skip


@given(st.lists(st.tuples(st.sampled_from(["Zoé", "  ", "12.00", " "]), STYLES), min_size=1, max_size=6))
def test_merged_segments_look_the_same(parts: list[tuple[str, Style]]) -> None:
    """Every letter keeps its look, and every space its ground and its lines."""

    def seen(segments: Sequence[tuple[str, Style | None]]) -> list[tuple[object, ...]]:
        letters = [(letter, style or Style()) for text, style in segments for letter in text]
        return [
            (letter, style.bgcolor, style.underline, style.reverse)
            if letter == " " and not (style.underline or style.reverse)
            else (letter, style)
            for letter, style in letters
        ]

    segments: list[Segment] = merged(parts)
    assert seen([(each.text, each.style) for each in segments]) == seen(parts)
    assert len(segments) <= len(parts)

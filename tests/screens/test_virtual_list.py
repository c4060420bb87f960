"""The virtual list: as many rows as there are keys, of which only those in view are read; cursor and ticks are kept by key."""

import asyncio
from collections.abc import Awaitable, Callable, Hashable, Sequence
from typing import Any

from rich.cells import cell_len
from textual.app import App, ComposeResult
from textual.pilot import Pilot

from hextui.widgets.virtual_list import PAGE, Cell, Column, VirtualList, fitted


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

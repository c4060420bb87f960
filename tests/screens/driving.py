"""Driving the application in a test: keys in, the screen's text out."""

import asyncio
import gc
import os
import re
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from unittest.mock import patch

os.environ["TEXTUAL_ANIMATIONS"] = "none"
os.environ["TEXTUAL_DISABLE_KITTY_KEY"] = "1"

from textual._context import active_app
from textual.pilot import Pilot

from hextui.app import Hextui
from hextui.desk import Desk
from hextui.screens.dialogs import MEANT_SECONDS
from hextui.settings import Settings, places
from hextui.text import speaking
from tests import studios


async def quiet(min_sleep: float = 0, max_sleep: float = 1) -> None:
    """Wait until the event loop has nothing ready and the screen nothing to draw.

    Textual's own wait asks whether the process used no time for a while, which costs a tenth of a second a key, and more on a busy
    machine. Threads are waited for by `Driver.settle`.
    """
    app = active_app.get(None)
    while True:
        await _drained()
        if app is None or not app.screen_stack:
            return
        screen = app.screen
        waits = (screen._callbacks, screen._dirty_widgets, screen._layout_required, screen._repaint_required, screen._recompose_required)
        if not any(waits):
            return
        screen._on_timer_update()


async def _drained() -> None:
    """Wait until nothing is ready in the loop, three times over: what was ready may call for what was not."""
    loop: Any = asyncio.get_running_loop()
    still = 0
    while still < 3:
        await asyncio.sleep(0)
        still = 0 if loop._ready else still + 1


class Driver:
    """An application that runs headless, and what can be asked of it."""

    def __init__(self, app: Hextui, pilot: Pilot[None]) -> None:
        self.app = app
        self.pilot = pilot

    async def press(self, *keys: str) -> None:
        """Press keys, each when what the one before began has ended."""
        for key in keys:
            if key == "y" and getattr(self.app.screen, "moves_money", False):
                # A question about money is read before it is answered.
                await asyncio.sleep(MEANT_SECONDS + 0.02)
            await self.pilot.press(key)
            await self.settle()

    async def type(self, text: str) -> None:
        """Type a text into the field that has the focus."""
        for character in text:
            await self.pilot.press({" ": "space"}.get(character, character))
        await self.settle()

    async def settle(self) -> None:
        """Wait until every worker has done its work, or waits for a dialog."""
        for _ in range(200):
            await self.pilot.pause()
            busy = [worker for worker in self.app.workers if worker.is_running and worker.group in ("load", "side")]
            if not busy and not self.app._holding and not (self.app._desk and self.app._desk.under_way):
                break
            await asyncio.sleep(0.01)
        await self.pilot.pause()

    async def until(self, words: str) -> None:
        """Wait until the screen shows these words, however busy the machine is; a test that waits in vain is ended by whoever runs it."""
        while words not in self.text():
            await self.pilot.pause()
            await asyncio.sleep(0.01)

    def text(self) -> str:
        """The screen as a person sees it: one line a row, without what stands blank at its end."""
        strips = self.app.screen._compositor.render_strips()
        return "\n".join("".join(segment.text for segment in strip).rstrip() for strip in strips)

    def said(self) -> str:
        """The message at the foot."""
        from textual.widgets import Static

        return str(self.app.screen.query_one("#message", Static).render())


def drive(
    folder: Path,
    play: Callable[[Driver], Awaitable[Any]],
    *,
    size: tuple[int, int] = (80, 24),
    language: str = "en",
    own: Settings | None = None,
    clock: studios.SetClock | None = None,
    environment: dict[str, str] | None = None,
    on: str = "clients",
    before: Callable[[Desk], None] | None = None,
) -> None:
    """Run the application on a folder's studio (or on none), go to the page where the play begins (`clients`, `review`), and play.

    `before` is done at the desk before there is a page.
    """
    where = places(None, {"HEXTUI_HOME": str(folder)})
    with speaking(language, "CA"):
        opened = replace(studios.opened(folder), clock=clock or studios.SetClock()) if where.store.exists() else None
        desk = Desk(opened) if opened is not None else None
        if desk is not None and before is not None:
            before(desk)
        app = Hextui(where, {"TERM": "xterm-256color", **(environment or {})}, clock or studios.SetClock(), desk, own or Settings())

        async def run() -> None:
            async with app.run_test(size=size) as pilot:
                driver = Driver(app, pilot)
                await driver.settle()
                if opened is not None and on == "clients":
                    await driver.press("L")
                await play(driver)

        with patch("textual.app.wait_for_idle", quiet), patch("textual.pilot.wait_for_idle", quiet):
            asyncio.run(run())
        if opened is not None:
            # Its threads end, and with them their connections: hundreds of tests run in one process.
            app.desk.close()
            opened.store.close()
            gc.collect()
            # What is left is the test run's own: the next collection need not look through it again.
            gc.freeze()


def without_time(text: str) -> str:
    """A screen without what a run changes: the path of the folder."""
    return re.sub(r"/\S+/(pytest|popen)\S*", "PATH", text)

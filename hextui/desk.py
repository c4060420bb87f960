"""A desk: one person's reads and verbs, done in threads beside the event loop, which never waits.

Each thread has its own connection to the store; verbs go through one thread, in the order they were asked for.
"""

import asyncio
import contextvars
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from typing import Any, Concatenate, ParamSpec, TypeVar

from hextui.settings import Settings, read_settings
from hextui.studio import Studio, stamp_of

Given = ParamSpec("Given")
Answer = TypeVar("Answer")
BESIDE = ("stripe", "mail", "copy", "documents")
"""What goes on by itself while the application is open: reading what happened at Stripe, sending mail, making the day's copy."""
StudioFunction = Callable[Concatenate[Studio, Given], Answer]


class Desk:
    """Where a person works in a studio; `studio` is as it was when it was last looked at."""

    def __init__(self, studio: Studio) -> None:
        self.studio = studio
        self._readers = ThreadPoolExecutor(2, "hextui-read")
        self._writer = ThreadPoolExecutor(1, "hextui-act")
        self._watcher = ThreadPoolExecutor(1, "hextui-watch")
        self._outside = ThreadPoolExecutor(3, "hextui-outside")
        self._beside = {name: ThreadPoolExecutor(1, f"hextui-{name}") for name in BESIDE}
        self._taken = {name: threading.Lock() for name in BESIDE}
        self._seen: tuple[object, ...] | None = None
        self._closed = False
        self._begun: list[Future[Any]] = []
        self.was_begun = False
        """Whether what the first page shows was begun to be read before there was a page."""
        self.outside = 0
        """How many workflows wait for the network, whether or not anybody waits for them."""
        self.under_way = 0
        """How many reads and verbs have been asked for and have not ended."""

    async def read(self, view: StudioFunction[Given, Answer], *given: Given.args, **named: Given.kwargs) -> Answer:
        """What a view answers. Raises what it raises."""
        return await self._in(self._readers, lambda: view(self.studio, *given, **named))

    def begin(self, *views: Callable[[Studio], object]) -> None:
        """Begin to read what the first page shows, before there is an event loop. What is written from now on is a change."""
        looked = self._watcher.submit(self._first_look)

        def read(view: Callable[[Studio], object], before: Future[Any]) -> object:
            # First the look, then the read: what is written between them is seen as a change. And one read after the other: the
            # screens are being loaded beside them.
            before.result()
            return view(self.studio)

        for view in views:
            before = self._begun[-1] if self._begun else looked
            self._begun.append(self._readers.submit(contextvars.copy_context().run, read, view, before))
        self.was_begun = True

    def _first_look(self) -> None:
        self._seen, settings = self._look()
        self._take(settings)

    def take_begun(self) -> list[Future[Any]]:
        """What was begun, in that order, once; nothing where nothing was."""
        begun, self._begun = self._begun, []
        return begun

    async def act(self, verb: StudioFunction[Given, Answer], *given: Given.args, **named: Given.kwargs) -> Answer:
        """What a verb or workflow answers, done after those asked for before it. Raises what it raises."""
        return await self._in(self._writer, lambda: verb(self.studio, *given, **named))

    async def reach(self, work: StudioFunction[Given, Answer], *given: Given.args, **named: Given.kwargs) -> Answer:
        """What a workflow answers that may wait for the network, beside all other reads and verbs. Raises what it raises.

        Once it has begun it ends, even where nobody waits for it any more: what Stripe answers is booked.
        """

        def counted() -> Answer:
            self.outside += 1
            try:
                return work(self.studio, *given, **named)
            finally:
                self.outside -= 1

        return await self._in(self._outside, counted)

    async def beside(self, name: str, work: StudioFunction[Given, Answer], *given: Given.args, **named: Given.kwargs) -> Answer | None:
        """What a workflow answers that goes on by itself (one of BESIDE); None while the last one of that name has not ended.

        However slow the network is, it keeps no verb and no other such workflow from its turn.
        """
        lock = self._taken[name]
        if lock.locked():
            return None

        def guarded() -> Answer | None:
            # Taken here: what is cancelled before its thread begins has taken nothing.
            if not lock.acquire(blocking=False):
                return None
            try:
                return work(self.studio, *given, **named)
            finally:
                lock.release()

        return await self._in(self._beside[name], guarded)

    def is_under_way(self, name: str) -> bool:
        """Whether what goes on by itself under that name (one of BESIDE) is at it now."""
        return self._taken[name].locked()

    async def _in(self, threads: ThreadPoolExecutor, work: Callable[[], Answer]) -> Answer:
        if self._closed:
            # Nobody waits for it any more: what asked ends, as what is under way does.
            raise asyncio.CancelledError
        # The language that is spoken belongs to the task, so the thread is given it.
        context = contextvars.copy_context()
        self.under_way += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(threads, context.run, work)
        finally:
            self.under_way -= 1

    async def changed(self) -> bool:
        """Whether anybody, here or elsewhere, has written to the store or the settings since this was last asked."""
        seen, settings = await self._in(self._watcher, self._look)
        first, changed = self._seen is None, seen != self._seen
        self._seen = seen
        self._take(settings)
        return changed and not first

    def _look(self) -> tuple[tuple[object, ...], tuple[Settings, tuple[int, ...]] | None]:
        """What tells a change, cheaply; and the settings where they are others, with the stamp that they had before they were read."""
        self.studio.store.check_place()
        self.studio.store.check_form()
        version = self.studio.store.value("PRAGMA data_version")
        stamp = stamp_of(self.studio.places.settings)
        if not stamp or stamp == self.studio.settings_stamp:
            # Where they are gone, the verbs say so; who may see what stays as it was.
            return (version, stamp), None
        settings = read_settings(self.studio.places.settings)
        return (version, stamp), (settings, stamp) if self.studio.fits(settings) else None

    def _take(self, settings: tuple[Settings, tuple[int, ...]] | None) -> None:
        if settings is not None:
            self.studio = replace(self.studio, settings=settings[0], settings_stamp=settings[1])

    async def refresh(self) -> None:
        """Work with the settings as they are now."""
        path = self.studio.places.settings
        stamp = stamp_of(path)
        self.studio = replace(self.studio, settings=await self._in(self._watcher, lambda: read_settings(path)), settings_stamp=stamp)

    def close(self) -> None:
        """Let the threads end; what a verb has begun, it ends. Nothing more is begun."""
        self._closed = True
        for threads in (self._readers, self._writer, self._watcher, self._outside, *self._beside.values()):
            threads.shutdown(wait=False, cancel_futures=True)

"""A fair queue of writers before BEGIN, across processes and threads.

SQLite's own busy wait lets late comers overtake and starves the rest. Here a writer first takes the place at the head
of the queue (one file lock), then waits there for the store (another): whoever has just written must queue again.
"""

import fcntl
import os
import stat
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

from hextui.store import faults


@lru_cache(maxsize=32)
def _beside(store: Path, name: str) -> str:
    return str(store.with_name(f".{store.name}.{name}"))


class _Lock:
    """An exclusive lock on a file, waited for no longer than a time."""

    def __init__(self, path: str, mode: int) -> None:
        self._handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, mode)
        status = os.fstat(self._handle)
        if status.st_uid == os.geteuid() and stat.S_IMODE(status.st_mode) != mode:
            # Whatever the user's umask: a group that shares the store shares its queue.
            os.fchmod(self._handle, mode)

    def take_now(self) -> bool:
        """Whether the lock was free."""
        try:
            fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return True
        except BlockingIOError:
            return False

    def take(self, seconds: float) -> bool:
        """Whether the lock was had in time. When it was not, a waiting thread stays behind and lets go by itself."""
        if self.take_now():
            return True
        turn, guard = threading.Event(), threading.Lock()
        given_up = False

        def wait() -> None:
            # A blocking wait stands in the kernel's queue, which is first come, first served; polling is not.
            fcntl.flock(self._handle, fcntl.LOCK_EX)
            with guard:
                if given_up:
                    os.close(self._handle)
                turn.set()

        threading.Thread(target=wait, daemon=True).start()
        turn.wait(seconds)
        with guard:
            given_up = not turn.is_set()
        return not given_up

    def release(self) -> None:
        os.close(self._handle)


@contextmanager
def turn(store: Path, seconds: float, mode: int) -> Iterator[None]:
    """Within it, this writer alone writes. Raises StoreFault when the turn does not come in time."""
    try:
        head = _Lock(_beside(store, "queue"), mode)
    except OSError as error:
        raise faults.read_only(store) from error
    if not head.take(seconds):
        raise faults.locked(store)
    try:
        lock = _Lock(_beside(store, "lock"), mode)
        taken = lock.take(seconds)
    except OSError as error:
        raise faults.read_only(store) from error
    finally:
        head.release()
    if not taken:
        raise faults.locked(store)
    try:
        yield
    finally:
        lock.release()


@contextmanager
def only_one(store: Path, name: str, mode: int) -> Iterator[bool]:
    """Within it, whether nobody else is in there, in any process: what one at a time does. Whoever dies leaves it free.

    `name` tells one such work from another. Raises StoreFault where the folder cannot be written.
    """
    try:
        lock = _Lock(_beside(store, name), mode)
    except OSError as error:
        raise faults.read_only(store) from error
    try:
        yield lock.take_now()
    finally:
        lock.release()

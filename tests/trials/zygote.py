"""A process that has everything loaded and runs each command in a child of its own, which can be killed at any moment."""

import contextlib
import io
import json
import os
import select
import signal
import threading
import time
from collections.abc import Callable
from datetime import datetime
from typing import Any

Job = dict[str, Any]


class Zygote:
    """Start it before any thread is started; then ask it to run commands, one or several at once."""

    def __init__(self, prepare: Callable[[], None], use: Callable[[str], None]) -> None:
        """`use` makes a child behave in the way that a job's variant names."""
        to_child, from_parent = os.pipe()
        to_parent, from_child = os.pipe()
        self.pid = os.fork()
        if self.pid == 0:
            # What this process is given to write goes nowhere: it never returns into the test.
            os.close(from_parent)
            os.close(to_parent)
            try:
                prepare()
                _serve(os.fdopen(to_child, "r"), os.fdopen(from_child, "w"), use)
            finally:
                os._exit(0)
        os.close(to_child)
        os.close(from_child)
        self._out, self._in = os.fdopen(from_parent, "w"), os.fdopen(to_parent, "r")

    def run(self, *jobs: Job) -> list[dict[str, Any]]:
        """Run jobs at the same time: words, env, now (ISO), variant; status and output of each.

        A job may be killed: `kill` seconds after its start, `kill_in` seconds after its first BEGIN (or after its start, with
        `whole`), or at the `kill_at`-th statement after it; by `signal` (default: SIGKILL). Its answer says whether it had `began`,
        and after how many seconds it had `answered`.
        """
        self._out.write(json.dumps(jobs) + "\n")
        self._out.flush()
        answers: list[dict[str, Any]] = json.loads(self._in.readline())
        return answers

    def close(self) -> None:
        """End it."""
        self._out.close()
        os.waitpid(self.pid, 0)
        self._in.close()


def _serve(jobs: io.TextIOBase, answers: io.TextIOBase, use: Callable[[str], None]) -> None:
    for line in jobs:
        children = [_Child(job, use) for job in json.loads(line)]
        # Each is watched by a thread of its own: none of them waits for another, and all have ended before the next fork.
        watchers = [threading.Thread(target=child.watch) for child in children]
        for watcher in watchers:
            watcher.start()
        for watcher in watchers:
            watcher.join()
        answers.write(json.dumps([child.answer for child in children]) + "\n")
        answers.flush()


class _Child:
    """A command in a process of its own."""

    def __init__(self, job: Job, use: Callable[[str], None]) -> None:
        self.job = job
        self.reading, writing = os.pipe()
        self.told, telling = os.pipe()
        self.answer: dict[str, Any] = {}
        self.pid = os.fork()
        if self.pid == 0:
            os.close(self.reading)
            os.close(self.told)
            status = 70
            try:
                status = _run(job, writing, telling, use)
            finally:
                os._exit(status)
        os.close(writing)
        os.close(telling)
        self.begun_at = time.monotonic()

    def watch(self) -> None:
        """Kill it where the job says so; keep what it answered."""
        job, began = self.job, False
        if "kill_in" in job or "kill_at" in job:
            select.select([self.told], [], [])
            began, self.begun_at = os.read(self.told, 1) == b"B", time.monotonic()
        wanted = job.get("kill_in") if began else None
        wanted = job.get("kill") if wanted is None else wanted
        if wanted is not None and not select.select([self.reading], [], [], wanted)[0]:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.pid, job.get("signal", signal.SIGKILL))
        with os.fdopen(self.reading, "rb") as pipe:
            out = pipe.read()
        answered = time.monotonic() - self.begun_at
        os.close(self.told)
        _pid, status = os.waitpid(self.pid, 0)
        said = out.decode(errors="replace")
        self.answer = {"status": os.waitstatus_to_exitcode(status), "out": said, "began": began, "answered": answered}


def _run(job: Job, writing: int, telling: int, use: Callable[[str], None]) -> int:
    from hextui.commands import run

    use(job.get("variant", ""))
    if "kill_in" in job or "kill_at" in job:
        _tell(job, telling)
    moment = datetime.fromisoformat(job["now"])
    out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()):
        status = run(job["words"], job["env"], lambda: moment)
    os.write(writing, out.getvalue().encode()[:60_000])
    return status


def _tell(job: Job, telling: int) -> None:
    """Say when the first transaction has begun; die at the statement after it that the job names."""
    from hextui.store.opening import _Database

    began, statements = False, 0
    if job.get("whole"):
        began = bool(os.write(telling, b"B"))

    def counted(real: Callable[..., Any]) -> Callable[..., Any]:
        def execute(self: _Database, sql: str, *given: Any) -> Any:
            nonlocal began, statements
            if began:
                statements += 1
                if statements == job.get("kill_at"):
                    os.kill(os.getpid(), job.get("signal", signal.SIGKILL))
            answer = real(self, sql, *given)
            if not began and sql == "BEGIN IMMEDIATE":
                began = bool(os.write(telling, b"B"))
            return answer

        return execute

    _Database.execute_sql = counted(_Database.execute_sql)  # type: ignore[method-assign]
    _Database.execute_many = counted(_Database.execute_many)  # type: ignore[method-assign]

"""A process that has everything loaded and runs each command in a child of its own, which can be killed at any moment."""

import contextlib
import io
import json
import os
import signal
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
        """Run jobs at the same time: words, env, now (ISO), variant, kill (seconds, or none); status and output of each."""
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
        started = [(_start(job, use), job) for job in json.loads(line)]
        done = [_end(*child, job) for child, job in started]
        answers.write(json.dumps(done) + "\n")
        answers.flush()


def _start(job: Job, use: Callable[[str], None]) -> tuple[int, int, float]:
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(reading)
        status = 70
        try:
            status = _child(job, writing, use)
        finally:
            os._exit(status)
    os.close(writing)
    return pid, reading, time.monotonic()


def _child(job: Job, writing: int, use: Callable[[str], None]) -> int:
    from hextui.commands import run

    use(job.get("variant", ""))
    moment = datetime.fromisoformat(job["now"])
    out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()):
        status = run(job["words"], job["env"], lambda: moment)
    os.write(writing, out.getvalue().encode()[:60_000])
    return status


def _end(pid: int, reading: int, began: float, job: Job) -> dict[str, Any]:
    if job.get("kill") is not None:
        time.sleep(max(0.0, began + job["kill"] - time.monotonic()))
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    with os.fdopen(reading, "rb") as pipe:
        out = pipe.read()
    _pid, status = os.waitpid(pid, 0)
    return {"status": os.waitstatus_to_exitcode(status), "out": out.decode(errors="replace")}

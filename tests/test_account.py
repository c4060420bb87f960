"""The lines of docs/account.md against a real sshd on this machine: the screens open, and there is no other way in or out."""

import getpass
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from hextui.workflows.verify import verify
from tests import sshd, studios
from tests.journeys.terminal import Terminal

OUTSIDE = ("TEXTUAL_LOG", "TEXTUAL_DRIVER", "PYTHONSTARTUP", "PYTHONINSPECT", "HEXTUI_STRAY", "LD_LIBRARY_PATH")
"""What a client would like to put into the program's environment."""

pytestmark = pytest.mark.skipif(sshd.MISSING, reason="there is no sshd")


@dataclass
class Account:
    """A studio behind an sshd whose account is locked down as the documentation says."""

    home: studios.Home
    server: sshd.Server

    def programs(self) -> dict[int, dict[str, str]]:
        """The programs that run in this studio, each with its environment."""
        found = {}
        for path in Path("/proc").glob("[0-9]*"):
            try:
                data = (path / "environ").read_bytes().decode(errors="replace")
                words = (path / "cmdline").read_bytes().split(b"\0")
            except OSError:
                continue
            environment = dict(each.split("=", 1) for each in data.split("\0") if "=" in each)
            if environment.get("HEXTUI_HOME") == str(self.home.folder) and b"hextui" in words:
                found[int(path.name)] = environment
        return found


def documented(home: Path) -> str:
    """The documented block of sshd's settings, for whoever runs the tests and for this program."""
    text = (studios.ROOT / "docs" / "account.md").read_text(encoding="utf-8")
    block = re.search(r"^    Match Group hextui\n(?:^     +.*\n)+", text, re.MULTILINE)
    assert block is not None
    lines = [line.strip() for line in block[0].splitlines()]
    forced = f"ForceCommand exec env HEXTUI_HOME={home} PYTHONPATH={studios.ROOT} {sys.executable} -m hextui"
    return "\n".join([f"Match User {getpass.getuser()}", *(forced if line.startswith("ForceCommand") else line for line in lines[1:])])


@pytest.fixture(scope="module")
def account(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Account]:
    folder: Path = tmp_path_factory.mktemp("account")
    home = studios.quebec(folder / "home", uid=os.getuid())
    home.set("studio.language", "en")
    with sshd.serving(folder / "sshd", documented(home.folder)) as server:
        yield Account(home, server)


def opened(account: Account, *options: str) -> Terminal:
    """The screens, over SSH."""
    return Terminal(account.home.folder, command=[*account.server.ssh("-tt", *options), account.server.who])


@pytest.mark.skipif(sshd.NO_TERMINALS, reason="only root can give a login a terminal on this machine")
def test_the_screens_open_and_nothing_comes_in_with_them(account: Account, tmp_path: Path) -> None:
    wanted = " ".join([*(f"{name}={tmp_path}/stray" for name in OUTSIDE), "LANG=en_US.UTF-8"])
    terminal = opened(account, "-o", f"SetEnv={wanted}")
    try:
        terminal.wait_for("Review")
        running = account.programs()
        assert running
        for environment in running.values():
            assert not set(OUTSIDE) & set(environment), environment
            assert environment["LANG"] == "en_US.UTF-8"
        assert not (tmp_path / "stray").exists()
        # No key suspends the program, and none leads to a shell.
        terminal.press("\x1a", "!", ":", "\x03")
        assert terminal.ended() == 0
    finally:
        terminal.close()
    assert "$ " not in terminal.text()


@pytest.mark.parametrize("words", ["id", "/bin/sh -i", "cat /etc/passwd", "hextui; id", "hextui --help", "$(id)"])
def test_no_command_is_run(account: Account, words: str) -> None:
    done = account.server.run(words)
    assert done.returncode == 3
    assert "The screens need a terminal" in done.stderr
    assert "uid=" not in done.stdout + done.stderr
    assert done.stdout == ""


def test_no_file_goes_in_or_out(account: Account, tmp_path: Path) -> None:
    wanted = tmp_path / "fetched"
    ours = [*account.server.ssh()[1:]]
    ours[ours.index("-p")] = "-P"
    store = account.home.folder / "studio.db"
    for words in (
        ["sftp", *ours, f"{account.server.who}:{store}", str(wanted)],
        ["scp", *ours, f"{account.server.who}:{store}", str(wanted)],
        ["scp", "-O", *ours, f"{account.server.who}:{store}", str(wanted)],
        ["scp", "-O", *ours, __file__, f"{account.server.who}:{tmp_path}/sent"],
    ):
        done = subprocess.run(words, capture_output=True, timeout=60, stdin=subprocess.DEVNULL)
        assert done.returncode != 0, words
    assert not wanted.exists()
    assert not (tmp_path / "sent").exists()


def test_nothing_is_forwarded(account: Account) -> None:
    with socket.socket() as inside:
        inside.bind(("127.0.0.1", 0))
        inside.listen()
        inside.settimeout(2)
        behind, port = f"127.0.0.1:{inside.getsockname()[1]}", sshd.free_port()
        client = subprocess.Popen(
            [*account.server.ssh("-tt", "-L", f"127.0.0.1:{port}:{behind}"), account.server.who],
            stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            for _turn in range(100):
                with socket.socket() as through:
                    if through.connect_ex(("127.0.0.1", port)) == 0:
                        through.settimeout(5)
                        assert through.recv(1) == b"", "the channel is closed at once"
                        break
                time.sleep(0.05)
            else:
                pytest.fail("the client never listened")
            with pytest.raises(TimeoutError):
                inside.accept()
        finally:
            client.kill()
            client.wait()
        refused = account.server.run(options=("-N", "-o", "ExitOnForwardFailure=yes", "-R", f"127.0.0.1:{sshd.free_port()}:{behind}"))
        assert refused.returncode == 255


@pytest.mark.skipif(sshd.NO_TERMINALS, reason="only root can give a login a terminal on this machine")
def test_a_connection_that_is_lost_ends_the_program_and_loses_nothing(account: Account) -> None:
    terminal = opened(account)
    try:
        terminal.wait_for("Review")
        running = set(account.programs())
        assert running
        os.kill(terminal.child.pid, signal.SIGKILL)
        end = time.monotonic() + 10
        while running & set(account.programs()):
            assert time.monotonic() < end, "it goes on without its terminal"
            time.sleep(0.1)
    finally:
        terminal.close()
    assert verify(account.home.studio).findings == []

"""The lines of docs/account.md against a real sshd on this machine: the screens open, and there is no other way in or out.

Where OpenSSH's server is not installed the tests are left out; HEXTUI_SSHD=required makes that a failure.
"""

import getpass
import os
import re
import shutil
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
from tests import studios
from tests.journeys.terminal import Terminal

SSHD = shutil.which("sshd") or shutil.which("sshd", path="/usr/sbin:/usr/local/sbin")
OUTSIDE = ("TEXTUAL_LOG", "TEXTUAL_DRIVER", "PYTHONSTARTUP", "PYTHONINSPECT", "HEXTUI_STRAY", "LD_LIBRARY_PATH")
"""What a client would like to put into the program's environment."""

pytestmark = pytest.mark.skipif(SSHD is None and os.environ.get("HEXTUI_SSHD") != "required", reason="there is no sshd")


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


@dataclass
class Account:
    """A studio behind an sshd whose account is locked down as the documentation says."""

    home: studios.Home
    folder: Path
    port: int

    def ssh(self, *options: str) -> list[str]:
        """The words of a client that has the right key."""
        return [
            "ssh", "-F", "none", "-p", str(self.port), "-i", str(self.folder / "key"), "-o", f"UserKnownHostsFile={self.folder}/known",
            "-o", "StrictHostKeyChecking=no", "-o", "IdentitiesOnly=yes", "-o", "BatchMode=yes", "-o", "LogLevel=ERROR", *options,
        ]  # fmt: skip

    @property
    def who(self) -> str:
        return f"{getpass.getuser()}@127.0.0.1"

    def run(self, *words: str, options: tuple[str, ...] = ()) -> "subprocess.CompletedProcess[str]":
        """A command behind the host, without a terminal."""
        return subprocess.run([*self.ssh(*options), self.who, *words], capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL)

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
    assert SSHD is not None, "HEXTUI_SSHD=required, and there is no sshd"
    folder: Path = tmp_path_factory.mktemp("account")
    home = studios.quebec(folder / "home", uid=os.getuid())
    home.set("studio.language", "en")
    for name in ("key", "host"):
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(folder / name)], check=True)
    port = free_port()
    config = folder / "sshd_config"
    config.write_text(
        f"Port {port}\nListenAddress 127.0.0.1\nHostKey {folder}/host\nPidFile none\nUsePAM no\nStrictModes no\n"
        f"AuthorizedKeysFile {folder}/key.pub\nPermitRootLogin prohibit-password\nAcceptEnv LANG LC_*\n"
        f"Subsystem sftp internal-sftp\n{documented(home.folder)}\n",
        encoding="utf-8",
    )
    if os.getuid() == 0:
        Path("/run/sshd").mkdir(mode=0o755, exist_ok=True)
    subprocess.run([SSHD, "-t", "-f", str(config)], check=True)
    server = subprocess.Popen([SSHD, "-D", "-e", "-f", str(config)], stderr=(folder / "log").open("wb"))
    try:
        for _turn in range(100):
            with socket.socket() as there:
                if there.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.05)
        yield Account(home, folder, port)
    finally:
        server.terminate()
        server.wait()


def opened(account: Account, *options: str) -> Terminal:
    """The screens, over SSH."""
    return Terminal(account.home.folder, command=[*account.ssh("-tt", *options), account.who])


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
    done = account.run(words)
    assert done.returncode == 3
    assert "The screens need a terminal" in done.stderr
    assert "uid=" not in done.stdout + done.stderr
    assert done.stdout == ""


def test_no_file_goes_in_or_out(account: Account, tmp_path: Path) -> None:
    wanted = tmp_path / "fetched"
    ours = [*account.ssh()[1:]]
    ours[ours.index("-p")] = "-P"
    store = account.home.folder / "studio.db"
    for words in (
        ["sftp", *ours, f"{account.who}:{store}", str(wanted)],
        ["scp", *ours, f"{account.who}:{store}", str(wanted)],
        ["scp", "-O", *ours, f"{account.who}:{store}", str(wanted)],
        ["scp", "-O", *ours, __file__, f"{account.who}:{tmp_path}/sent"],
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
        target, port = inside.getsockname()[1], free_port()
        client = subprocess.Popen(
            [*account.ssh("-tt", "-L", f"127.0.0.1:{port}:127.0.0.1:{target}"), account.who],
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
        refused = account.run(options=("-N", "-o", "ExitOnForwardFailure=yes", "-R", f"127.0.0.1:{free_port()}:127.0.0.1:{target}"))
        assert refused.returncode == 255


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

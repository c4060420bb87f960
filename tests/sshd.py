"""A real sshd on 127.0.0.1, for tests: a key of its own, and whatever settings a test wants it to have.

Where OpenSSH's server is not installed the tests are left out; HEXTUI_SSHD=required makes that a failure.
"""

import getpass
import grp
import os
import pty
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

PROGRAM = shutil.which("sshd") or shutil.which("sshd", path="/usr/sbin:/usr/local/sbin")
MISSING = PROGRAM is None and os.environ.get("HEXTUI_SSHD") != "required"


def _gives_terminals() -> bool:
    """Whether a server of this user's can give a login a terminal: root's can, others where new ones belong to the group tty."""
    if os.getuid() == 0:
        return True
    ours, theirs = pty.openpty()
    try:
        return os.fstat(theirs).st_gid == grp.getgrnam("tty").gr_gid
    finally:
        os.close(ours)
        os.close(theirs)


NO_TERMINALS = MISSING or not _gives_terminals()


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


@dataclass(frozen=True)
class Server:
    """An sshd, and the key that it lets in."""

    folder: Path
    port: int

    @property
    def who(self) -> str:
        """The account that is let in: whoever runs the tests."""
        return f"{getpass.getuser()}@127.0.0.1"

    def ssh(self, *options: str) -> list[str]:
        """The words of a client that has the right key."""
        return [
            "ssh", "-F", "none", "-p", str(self.port), "-i", str(self.folder / "key"), "-o", f"UserKnownHostsFile={self.folder}/known",
            "-o", "StrictHostKeyChecking=no", "-o", "IdentitiesOnly=yes", "-o", "BatchMode=yes", "-o", "LogLevel=ERROR", *options,
        ]  # fmt: skip

    def run(self, *words: str, options: tuple[str, ...] = ()) -> "subprocess.CompletedProcess[str]":
        """A command behind the host, without a terminal."""
        return subprocess.run([*self.ssh(*options), self.who, *words], capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL)


@contextmanager
def serving(folder: Path, settings: str = "") -> Iterator[Server]:
    """An sshd whose files lie in a folder, with these further settings."""
    assert PROGRAM is not None, "HEXTUI_SSHD=required, and there is no sshd"
    folder.mkdir(exist_ok=True)
    for name in ("key", "host"):
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(folder / name)], check=True)
    port = free_port()
    config = folder / "sshd_config"
    config.write_text(
        f"Port {port}\nListenAddress 127.0.0.1\nHostKey {folder}/host\nPidFile none\nUsePAM no\nStrictModes no\n"
        f"AuthorizedKeysFile {folder}/key.pub\nPermitRootLogin prohibit-password\nAcceptEnv LANG LC_*\n"
        f"Subsystem sftp internal-sftp\n{settings}\n",
        encoding="utf-8",
    )
    if os.getuid() == 0:
        Path("/run/sshd").mkdir(mode=0o755, exist_ok=True)
    subprocess.run([PROGRAM, "-t", "-f", str(config)], check=True)
    server = subprocess.Popen([PROGRAM, "-D", "-e", "-f", str(config)], stderr=(folder / "log").open("wb"))
    try:
        for _turn in range(100):
            with socket.socket() as there:
                if there.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.05)
        yield Server(folder, port)
    finally:
        server.terminate()
        server.wait()

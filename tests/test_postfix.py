"""Debian's Postfix as the studio's mail server: what it takes reaches the next server, what it refuses is told from what it asks to wait.

It runs by itself in a folder of the test's, on this machine alone. Where Postfix is not installed (or the test is not run by root,
who alone may start it) the test is left out; HEXTUI_POSTFIX=required makes that a failure.
"""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from hextui.billing import clients, payments
from hextui.views.outbox import notice
from hextui.workflows.verify import verify
from tests import post_office, studios
from tests.mailing import Mailing
from tests.post_office import Running

SERVICES = """
127.0.0.1:{port} inet n - n - - smtpd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
relay unix - - n - - smtp
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
"""
SETTINGS = """
compatibility_level = 3.6
queue_directory = {folder}/queue
data_directory = {folder}/data
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
myhostname = mail.studio.example
mydestination =
alias_maps =
local_recipient_maps =
relayhost = [127.0.0.1]:{next_port}
smtp_tls_security_level = none
smtpd_relay_restrictions = permit_mynetworks, reject
smtpd_recipient_restrictions =
    check_recipient_access inline:{{ {{ refused@example.org = 550 5.1.1 no such user }}, {{ later@example.org = 450 4.2.0 come back }} }},
    permit_mynetworks, reject
smtpd_sender_restrictions = check_sender_access inline:{{ {{ foreign@example.org = 553 5.7.1 not your sender }} }}
maximal_queue_lifetime = 1h
"""


def _why_not() -> str:
    if shutil.which("postfix") is None and not Path("/usr/sbin/postfix").exists():
        return "Postfix is not installed"
    return "" if os.geteuid() == 0 else "only root starts Postfix"


@contextmanager
def postfix(next_port: int) -> Iterator[int]:
    """A Postfix of the test's own, which hands everything on to a port of this machine; the port that it listens at."""
    # Not in the test's own folder: Postfix's processes, which are not root's, look through the folders that hold its queue.
    with tempfile.TemporaryDirectory(prefix="hextui-postfix-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        for each in ("etc", "queue", "data"):
            (folder / each).mkdir()
        shutil.chown(folder / "data", "postfix")
        yield from _started(folder, next_port)


def _started(folder: Path, next_port: int) -> Iterator[int]:
    port = post_office.free_port()
    (folder / "etc" / "main.cf").write_text(SETTINGS.format(folder=folder, next_port=next_port))
    (folder / "etc" / "master.cf").write_text(SERVICES.format(port=port))
    command = [shutil.which("postfix") or "/usr/sbin/postfix", "-c", str(folder / "etc")]
    started = subprocess.run([*command, "start"], capture_output=True, text=True, timeout=60, check=False)
    assert started.returncode == 0, started.stdout + started.stderr
    try:
        yield port
    finally:
        subprocess.run([*command, "stop"], capture_output=True, timeout=60, check=False)


@pytest.fixture
def beyond() -> Iterator[Running]:
    """The server beyond Postfix, at which everything arrives."""
    running = post_office.run()
    yield running
    running.stop()


def test_mails_go_through_postfix(tmp_path: Path, beyond: Running) -> None:
    why_not = _why_not()
    if why_not and os.environ.get("HEXTUI_POSTFIX") == "required":
        pytest.fail(why_not)
    if why_not:
        pytest.skip(why_not)
    home = studios.quebec(tmp_path / "home")
    mails = Mailing(home, beyond)
    with postfix(beyond.port) as port:
        mails.set(mail__security="none", mail__port=str(port), mail__sender=post_office.SENDER, mail__host="127.0.0.1")
        for name in ("refused", "later"):
            clients.add_client(home.studio, clients.ClientForm(name=name, email=f"{name}@example.org"))
        invoice, _items = studios.issued(home.studio, 1)
        payments.mark_paid(home.studio, [invoice], "cash")
        studios.issued(home.studio, 3)
        studios.issued(home.studio, 4)
        done = mails.send()
        assert (done.sent, done.failed, done.later, done.problem) == (1, 1, 1, "")
        assert "550 5.1.1" in notice(home.studio, 3).said
        assert "450 4.2.0" in notice(home.studio, 4).said
        mail = _arrived(beyond)
        assert (mail.recipient, mail.id) == ("zoe@example.org", home.studio.store.value("SELECT message_id FROM outbox WHERE id = 1"))
        stored = (home.studio.places.documents / "2026" / "2026-0001.pdf").read_bytes()
        assert mail.documents["2026-0001.pdf"] == stored
        assert set(mail.documents) == {"2026-0001.pdf", "2026-0001-receipted.pdf"}
        assert "Nous avons reçu" in mail.text

        mails.set(mail__sender="foreign@example.org")
        studios.issued(home.studio, 1)
        done = mails.send()
        assert (done.later, done.failed) == (2, 0), "a sender that the server does not take is no fault of the recipient's: it is kept"
        assert "553 5.7.1" in done.said
        assert home.studio.store.value("SELECT count(*) FROM outbox WHERE state = 'failed'") == 1
        mails.set(mail__sender=post_office.SENDER)
        assert mails.send(after=10).sent == 1
    assert verify(home.studio).findings == []
    home.studio.store.close()


def _arrived(beyond: Running) -> post_office.Taken:
    """The mail that Postfix has handed on, once it has."""
    for _ in range(300):
        if beyond.taken:
            (mail,) = beyond.taken
            return mail
        time.sleep(0.1)
    raise AssertionError("Postfix took the mail and handed nothing on")

"""A studio that mails: a real server beside it, and what tests do with both."""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from hextui.studio import Studio
from hextui.workflows import change_setting, mail_account
from hextui.workflows.deliver import Delivered, deliver
from tests import post_office, studios
from tests.post_office import Running, Taken


class Mailing:
    """A studio, its mail server, and what was taken by it."""

    def __init__(self, home: studios.Home, server: Running) -> None:
        self.home, self.server = home, server

    @property
    def studio(self) -> Studio:
        return self.home.studio

    @property
    def taken(self) -> list[Taken]:
        return self.server.taken

    @property
    def environment(self) -> dict[str, str]:
        return {}

    def set(self, **settings: str) -> None:
        """Change settings, as a person does: the names with dots written as two underscores."""
        for name, text in settings.items():
            changed = change_setting.set_setting(self.studio, name.replace("__", "."), text)
            self.home.studio = Studio(self.studio.places, self.studio.store, changed, self.studio.uid, "", self.home.clock)

    def send(self, *, after: float = 5, insist: bool = False) -> Delivered:
        """Send what is due after some minutes."""
        self.home.clock.forward(minutes=after)
        return deliver(self.studio, self.environment, insist=insist)

    def states(self) -> dict[str, int]:
        """How many notices stand in each state."""
        rows = self.studio.store.rows("SELECT state, count(*) AS count FROM outbox GROUP BY state")
        return {row.state: row.count for row in rows}

    def entries(self, kind: str) -> int:
        """How many entries of a kind stand in the journal."""
        return int(self.studio.store.value("SELECT count(*) FROM journal WHERE kind = ?", kind))

    def login(self) -> None:
        """Give the studio the user and the password that the server wants."""
        self.set(mail__user=post_office.USER)
        mail_account.keep_password(self.studio, post_office.PASSWORD)


@contextlib.contextmanager
def mailing(
    folder: Path, security: str = "none", *, login: bool = False, names: tuple[str, ...] = ("127.0.0.1", "localhost"), expired: bool = False
) -> Iterator[Mailing]:
    """A studio in Quebec that mails through a server of its own; its authority is trusted while it runs."""
    home = studios.quebec(folder / "home")
    server = post_office.run(folder, security, login=login, names=names, expired=expired)
    before = os.environ.get("SSL_CERT_FILE")
    os.environ.update(server.environment())
    try:
        made = Mailing(home, server)
        made.set(mail__security=security, mail__port=str(server.port), mail__sender=post_office.SENDER, mail__host="127.0.0.1")
        if login:
            made.login()
        yield made
    finally:
        os.environ.pop("SSL_CERT_FILE", None)
        if before is not None:
            os.environ["SSL_CERT_FILE"] = before
        server.stop()
        home.studio.store.close()

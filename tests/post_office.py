"""A real mail server on this machine, over TLS and with a login where that is wanted, which answers as it is told.

`python -m tests.post_office` runs one for a person to try hextui against; what it takes is shown and thrown away.
"""

import asyncio
import email
import email.policy
import hashlib
import socket
import ssl
import sys
import threading
import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass, field
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import trustme
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

SENDER = "studio@example.org"
USER, PASSWORD = "studio", "secret-of-the-mail"


@dataclass(frozen=True)
class Taken:
    """A mail that the server took: for whom, and its bytes."""

    sender: str
    recipient: str
    data: bytes

    @property
    def message(self) -> EmailMessage:
        """The mail, parsed by the standard library."""
        parsed = email.message_from_bytes(self.data, policy=email.policy.default)
        assert isinstance(parsed, EmailMessage)
        return parsed

    @property
    def id(self) -> str:
        return str(self.message["Message-ID"])

    @property
    def hash(self) -> str:
        return hashlib.sha256(self.data).hexdigest()

    @property
    def text(self) -> str:
        part = self.message.get_body(("plain",))
        assert part is not None
        return str(part.get_content())

    @property
    def html(self) -> str:
        part = self.message.get_body(("html",))
        assert part is not None
        return str(part.get_content())

    @property
    def documents(self) -> dict[str, bytes]:
        """The PDFs that went with it, by name."""
        return {str(part.get_filename()): part.get_content() for part in self.message.iter_attachments()}


@dataclass
class Office:
    """What the server has taken, and what it answers. An answer is SMTP's line, or None to take it."""

    taken: list[Taken] = field(default_factory=list)
    at_mail: Callable[[str], str | None] = lambda _sender: None
    at_recipient: Callable[[str], str | None] = lambda _recipient: None
    at_data: Callable[[str, bytes], str | None] = lambda _recipient, _data: None
    at_data_command: Callable[[str], str | None] = lambda _recipient: None
    """What is answered to the command DATA itself, before a byte of the mail."""
    at_ehlo: Callable[[], None] = lambda: None
    while_taking: Callable[[], None] = lambda: None
    """What happens elsewhere while the client waits for the server's answer."""
    drops: Callable[[str], bool] = lambda _recipient: False
    """Whether the connection is cut instead of an answer to DATA; the mail was taken before or not, as `takes_first` says."""
    takes_first: bool = False
    tries: int = 0
    logins: list[str] = field(default_factory=list)
    on_taken: Callable[[Taken], None] = lambda _taken: None

    async def handle_EHLO(self, _server: SMTP, session: Session, _envelope: Envelope, hostname: str, responses: list[str]) -> list[str]:
        session.host_name = hostname
        await asyncio.to_thread(self.at_ehlo)
        return responses

    async def handle_MAIL(self, _server: SMTP, _session: Session, envelope: Envelope, address: str, options: list[str]) -> str:
        said = self.at_mail(address)
        if said is None:
            envelope.mail_from = address
            envelope.mail_options.extend(options)
        return said or "250 OK"

    async def handle_RCPT(self, _server: SMTP, _session: Session, envelope: Envelope, address: str, options: list[str]) -> str:
        said = self.at_recipient(address)
        if said is None:
            envelope.rcpt_tos.append(address)
            envelope.rcpt_options.extend(options)
        return said or "250 OK"

    async def handle_DATA(self, server: SMTP, _session: Session, envelope: Envelope) -> str:
        recipient, data = envelope.rcpt_tos[0], envelope.original_content or b""
        self.tries += 1
        await asyncio.to_thread(self.while_taking)
        said = self.at_data(recipient, data)
        if said is not None:
            return said
        cut = self.drops(recipient)
        if not cut or self.takes_first:
            assert len(envelope.rcpt_tos) == 1
            mail = Taken(str(envelope.mail_from), recipient, data)
            self.taken.append(mail)
            self.on_taken(mail)
        if cut:
            assert server.transport is not None
            server.transport.abort()  # type: ignore[attr-defined]
        return f"250 taken as {len(self.taken)}"


@dataclass
class Running:
    """A server that runs: where, and what it has taken."""

    office: Office
    port: int
    controller: Controller
    certificates: Path | None
    stopped: bool = False

    @property
    def taken(self) -> list[Taken]:
        return self.office.taken

    def environment(self) -> dict[str, str]:
        """What a program needs to trust the server's certificate."""
        return {"SSL_CERT_FILE": str(self.certificates)} if self.certificates else {}

    def stop(self) -> None:
        if not self.stopped:
            self.stopped = True
            self.controller.stop()


def free_port() -> int:
    """A port of this machine that nobody listens at."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class _Server(SMTP):
    async def smtp_DATA(self, arg: str) -> None:
        """Answer the command itself as the office says, else as usual."""
        office, envelope = self.event_handler, self.envelope
        assert isinstance(office, Office)
        said = office.at_data_command(envelope.rcpt_tos[0]) if envelope is not None and envelope.rcpt_tos else None
        if said is not None:
            await self.push(said)
            return
        await super().smtp_DATA(arg)


class _Listening(Controller):
    def __init__(self, office: Office, *, implicit: ssl.SSLContext | None, starttls: ssl.SSLContext | None, **options: Any) -> None:
        self._implicit, self._starttls, self._options = implicit, starttls, options
        super().__init__(office, hostname="127.0.0.1", port=free_port(), ssl_context=implicit)

    def factory(self) -> SMTP:
        with warnings.catch_warnings():
            # That a login without STARTTLS is unsafe: here all of it is inside TLS.
            warnings.simplefilter("ignore")
            return self._made()

    def _made(self) -> SMTP:
        return _Server(self.handler, tls_context=self._starttls, enable_SMTPUTF8=True, **self._options)


def run(
    folder: Path | None = None, security: str = "none", *, login: bool = False, names: tuple[str, ...] = ("127.0.0.1", "localhost"),
    expired: bool = False, office: Office | None = None,
) -> Running:  # fmt: skip
    """A running server; with `security` tls or starttls its authority's certificate is kept in the folder. Stop it when done."""
    office = office or Office()
    context: ssl.SSLContext | None = None
    authority_file: Path | None = None
    if security != "none":
        assert folder is not None
        import datetime

        authority = trustme.CA()
        yesterday = datetime.datetime.now(datetime.UTC) - datetime.timedelta(days=1)
        server = authority.issue_cert(*names, not_after=yesterday) if expired else authority.issue_cert(*names)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        server.configure_cert(context)
        authority_file = folder / f"authority-{threading.get_ident()}-{time.monotonic_ns()}.pem"
        authority.cert_pem.write_to_path(str(authority_file))

    def logged_in(_server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, given: Any) -> AuthResult:
        assert isinstance(given, LoginPassword)
        office.logins.append(given.login.decode())
        return AuthResult(success=(given.login.decode(), given.password.decode()) == (USER, PASSWORD), handled=False)

    options: dict[str, Any] = {"auth_required": True, "authenticator": logged_in, "auth_require_tls": security != "none"} if login else {}
    if security == "tls" and login:
        # The library takes only STARTTLS for encryption when it asks for it.
        options["auth_require_tls"] = False
    controller = _Listening(
        office, implicit=context if security == "tls" else None, starttls=context if security == "starttls" else None, **options
    )
    controller.start()
    return Running(office, controller.port, controller, authority_file)


def main() -> None:
    """Run a server until it is stopped, and show what it takes."""

    def show(mail: Taken) -> None:
        names = ", ".join(mail.documents) or "-"
        sys.stdout.write(f"\n{mail.recipient} · {mail.message['Subject']} · {names}\n{mail.text}\n")
        sys.stdout.flush()

    running = run(office=Office(on_taken=show))
    sys.stdout.write(f"hextui settings set mail.security none\nhextui settings set mail.host 127.0.0.1\n"
                     f"hextui settings set mail.port {running.port}\nhextui mail check\n")  # fmt: skip
    sys.stdout.flush()
    threading.Event().wait()


if __name__ == "__main__":
    main()

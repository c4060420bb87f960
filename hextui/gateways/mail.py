"""The mail server: the one place that speaks SMTP. Each call says what the server decided, in one of the errors below.

Certificates are always checked. Without encryption only this machine's own server is spoken to. A handed-over mail is one for which
the server said 250 after its last byte; where no answer came, whether it was taken is not known, and the same bytes may be sent again.
"""

import re
import smtplib
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from hextui.addresses import ascii_address
from hextui.checks import is_address, is_loopback
from hextui.gateways import leave_transaction
from hextui.gateways.mail_answers import MailTrouble, NotSetUp, NotTaken, Server, TryLater
from hextui.store import Store

ANSWER_SECONDS = 60.0
"""How long one answer of the server is waited for."""
CONNECT_SECONDS = 15.0
TOO_LARGE = 552
NOT_ALLOWED_YET = 530
WORDS_AT_MOST = 400
ABOUT_US = re.compile(
    r"^5\.(7\.\d+|1\.[78]|4\.5)\b|relay(ing)? (access )?(denied|not permitted|not allowed)|unable to relay|authentication (is )?required"
    r"|(limit|quota) exceeded",
    re.IGNORECASE,
)
"""Refusals of a recipient that are not about the recipient: policy (relaying is denied, a login is missing), the sender's address, how
much he may send. Servers like Postfix say them only then."""
ABOUT_US_LATE = re.compile(r"^5\.7\.(57|60|64|139)\b|^5\.4\.5\b|send ?as|(limit|quota) exceeded", re.IGNORECASE)
"""The same of a mail's text: there 5.7.1 is about the text."""


def _cleaned(words: bytes | str) -> str:
    """What a server said, in one line and no longer than a person reads."""
    text = words.decode("utf-8", "replace") if isinstance(words, bytes) else words
    return " ".join(text.split())[:WORDS_AT_MOST]


def _answer(code: int, words: bytes | str) -> str:
    return f"{code} {_cleaned(words)}".strip()


def _certificate_words(error: ssl.SSLError) -> str:
    return _cleaned(getattr(error, "verify_message", "") or error.reason or "TLS")


def _own_name() -> str:
    """What this machine calls itself to the server: its name where it is a full one. No look-up, which may take its time."""
    name = socket.gethostname()
    return name if "." in name and name.isascii() else "[127.0.0.1]"


@contextmanager
def _troubles() -> Iterator[None]:
    """The library's errors as ours: none of them leaves this room, since some carry what was sent. Raises MailTrouble."""
    trouble: MailTrouble
    try:
        yield
        return
    except MailTrouble:
        raise
    except smtplib.SMTPAuthenticationError as error:
        later = 400 <= error.smtp_code < 500
        said = _answer(error.smtp_code, error.smtp_error)
        trouble = TryLater("login_later", said) if later else NotSetUp("login_refused", said)
    except smtplib.SMTPNotSupportedError as error:
        trouble = NotSetUp("not_supported", _cleaned(str(error)))
    except smtplib.SMTPResponseException as error:
        # Also what the server says instead of a greeting.
        said = _answer(error.smtp_code, error.smtp_error)
        trouble = NotSetUp("server_refused", said) if error.smtp_code >= 500 else TryLater("server_later", said)
    except ssl.SSLCertVerificationError as error:
        trouble = NotSetUp("certificate", _certificate_words(error))
    except ssl.SSLError as error:
        trouble = NotSetUp("no_tls", _certificate_words(error))
    except socket.gaierror as error:
        said = _cleaned(str(error.strerror or ""))
        trouble = TryLater("no_network", said) if error.errno == socket.EAI_AGAIN else NotSetUp("no_such_host", said)
    except TimeoutError:
        trouble = TryLater("no_answer", lost=True)
    except ConnectionRefusedError:
        trouble = TryLater("connection_refused")
    except (smtplib.SMTPException, OSError) as error:
        trouble = TryLater("connection_lost", _cleaned(getattr(error, "strerror", "") or ""), lost=True)
    raise trouble


def on_the_wire(address: str) -> str:
    """An address as servers know it: a domain with accents in its ASCII form. Raises NotTaken when it has none.

    One that the protocol's library would read otherwise than it is written (a comment, a route) is not written to at all.
    """
    if not is_address(address) or smtplib.quoteaddr(address) != f"<{address}>":
        raise NotTaken("no_address")
    try:
        return ascii_address(address)
    except ValueError:
        raise NotTaken("address_not_ascii") from None


class Connection:
    """A conversation with the server; each mail is one step of it."""

    def __init__(self, smtp: smtplib.SMTP) -> None:
        self._smtp = smtp

    @property
    def alive(self) -> bool:
        """Whether the conversation goes on."""
        return self._smtp.sock is not None

    def hand_over(self, sender: str, recipient: str, data: bytes) -> str:
        """Hand one mail over for one address; the server's words for having taken it.

        Raises NotTaken, TryLater, NotSetUp; nothing but a 250 after the last byte counts as taken.
        """
        with _troubles():
            sender, recipient = on_the_wire(sender), on_the_wire(recipient)
            utf8 = not recipient.isascii() or not sender.isascii()
            if utf8 and not self._smtp.has_extn("smtputf8"):
                raise NotTaken("address_not_ascii") if sender.isascii() else NotSetUp("not_supported")
            size = [f"size={len(data)}"] if self._smtp.has_extn("size") else []
            # Our own mails are of seven-bit lines; only an address may need more.
            code, words = self._smtp.mail(sender, [*size, *(["SMTPUTF8"] if utf8 else [])])
            if code != 250:
                self._refused(code, words, whole=code != TOO_LARGE)
            code, words = self._smtp.rcpt(recipient)
            if code not in (250, 251):
                self._refused(code, words, whole=code == NOT_ALLOWED_YET, ours=ABOUT_US.search(_cleaned(words)) is not None)
            try:
                code, words = self._smtp.data(data)
            except smtplib.SMTPDataError as error:
                # The command itself was refused, before a byte of the mail.
                code, words = error.smtp_code, error.smtp_error if isinstance(error.smtp_error, bytes) else error.smtp_error.encode()
            if code != 250:
                self._refused(code, words, whole=False, ours=ABOUT_US_LATE.search(_cleaned(words)) is not None)
            return _answer(code, words)

    def _refused(self, code: int, words: bytes, *, whole: bool, ours: bool = False) -> None:
        """What a refusal means. A 421 ends the conversation; else the server is asked to forget this mail.

        `whole`: it is about every mail. `ours`: it is not about the recipient, but about who sends.
        """
        said = _answer(code, words)
        if code == 421:
            self._smtp.close()
            raise TryLater("server_later", said)
        if code < 0:
            raise TryLater("connection_lost", lost=True)
        try:
            self._smtp.rset()
        except (smtplib.SMTPException, OSError):
            # It has said what it had to say; the next mail needs another conversation.
            self._smtp.close()
        if code < 500:
            raise TryLater("server_later", said)
        if 550 <= code <= 559 and not whole and not ours:
            raise NotTaken("not_taken", said)
        raise NotSetUp("server_refused", said, whole=whole)


def _connected(server: Server) -> smtplib.SMTP:
    """A greeted connection, encrypted unless it is to this machine."""
    context = ssl.create_default_context()
    smtp: smtplib.SMTP
    if server.security == "tls":
        smtp = smtplib.SMTP_SSL(server.host, server.port, local_hostname=_own_name(), timeout=CONNECT_SECONDS, context=context)
    else:
        smtp = smtplib.SMTP(server.host, server.port, local_hostname=_own_name(), timeout=CONNECT_SECONDS)
    try:
        if smtp.sock is not None:
            smtp.sock.settimeout(ANSWER_SECONDS)
        if server.security == "starttls":
            smtp.starttls(context=context)
        smtp.ehlo_or_helo_if_needed()
    except BaseException:
        smtp.close()
        raise
    return smtp


def _log_in(smtp: smtplib.SMTP, server: Server) -> None:
    """Log in, by one way and once: the library's own login tries every way in turn, which counts as so many failures."""
    offered = smtp.esmtp_features.get("auth", "").upper().split()
    ways: dict[str, Any] = {"PLAIN": smtp.auth_plain, "LOGIN": smtp.auth_login, "CRAM-MD5": smtp.auth_cram_md5}
    way = next((each for each in ways if each in offered), None)
    if way is None:
        raise NotSetUp("not_supported")
    smtp.user, smtp.password = server.user, server.password
    try:
        smtp.auth(way, ways[way])
    except ValueError:
        # These ways of logging in know ASCII alone; or the server's question cannot be read.
        raise NotSetUp("login_refused") from None


@contextmanager
def connect(server: Server, store: Store) -> Iterator[Connection]:
    """A conversation with the server, logged in. Raises TryLater, NotSetUp."""
    leave_transaction(store)
    with _troubles():
        if server.security == "none" and not is_loopback(server.host):
            raise NotSetUp("not_encrypted")
        smtp = _connected(server)
        try:
            if server.user:
                _log_in(smtp, server)
        except BaseException:
            smtp.close()
            raise
    try:
        yield Connection(smtp)
    finally:
        _leave(smtp)


def _leave(smtp: smtplib.SMTP) -> None:
    """End the conversation; that it ended badly changes nothing of what was handed over."""
    try:
        if smtp.sock is not None:
            smtp.quit()
    except (smtplib.SMTPException, OSError):
        smtp.close()

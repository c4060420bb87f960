"""A mail as it goes over the wire: headers, text, HTML, the document attached."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from email.utils import format_datetime
from pathlib import Path

from hextui.addresses import ascii_domain
from hextui.text import _, harmless

LOGO_ID = "logo@hextui"


@dataclass(frozen=True)
class Attachment:
    """A document that goes with a mail."""

    name: str
    data: bytes


@dataclass(frozen=True)
class Letter:
    """Everything of a mail but how it is written down. `made_at`: the local moment that it is dated with."""

    studio: str
    sender: str
    reply_to: str
    name: str
    recipient: str
    message_id: str
    made_at: datetime
    languages: Sequence[str]
    subject: str
    text: str
    html: str
    attachments: Sequence[Attachment] = ()
    logo: Path | None = None


SPECIAL = frozenset('()<>[]:;@\\,."')


def _said(text: str) -> str:
    """Words as a header can hold them: one line without controls, and nothing that whoever reads it would decode into others."""
    return harmless(text).replace("=?", "= ?")


def _address(name: str, address: str) -> Address:
    local, _at, domain = address.rpartition("@")
    name = _said(name)
    if not local.isascii() and SPECIAL & set(name):
        # With such an address a header is written in UTF-8, where the library leaves such a name without its quotes.
        name = "".join(each for each in name if each not in SPECIAL)
    return Address(display_name=name, username=local, domain=ascii_domain(domain))


def _started(letter: Letter) -> EmailMessage:
    # Lines of seven bits travel everywhere unchanged, and keep a signature valid; only an address may need more.
    ascii_only = letter.recipient.rpartition("@")[0].isascii() and letter.sender.rpartition("@")[0].isascii()
    message = EmailMessage((SMTP if ascii_only else SMTPUTF8).clone(cte_type="7bit" if ascii_only else "8bit"))
    message["From"] = _address(letter.studio, letter.sender)
    message["To"] = _address(letter.name, letter.recipient)
    if letter.reply_to:
        message["Reply-To"] = _address(letter.studio, letter.reply_to)
    message["Subject"] = _said(letter.subject)
    message["Date"] = format_datetime(letter.made_at)
    message["Message-ID"] = letter.message_id
    # So that an answering machine does not answer.
    message["Auto-Submitted"] = "auto-generated"
    return message


def as_bytes(letter: Letter) -> bytes:
    """The mail as bytes, its lines ended as SMTP wants them."""
    message = _started(letter)
    message.set_content(letter.text)
    message.add_alternative(letter.html, subtype="html")
    if letter.logo is not None:
        html = message.get_payload(1)
        assert isinstance(html, EmailMessage)
        kind = "png" if letter.logo.suffix == ".png" else "jpeg"
        html.add_related(letter.logo.read_bytes(), "image", kind, cid=f"<{LOGO_ID}>", disposition="inline", filename=f"logo.{kind}")
    for each in letter.attachments:
        message.add_attachment(each.data, maintype="application", subtype="pdf", filename=each.name)
    # Last of all: what is added to a message takes such headers of it along.
    message["Content-Language"] = ", ".join(letter.languages)
    return message.as_bytes()


@dataclass(frozen=True)
class CheckMail:
    """A mail that only shows that mail arrives. `at`: UTC."""

    studio: str
    sender: str
    recipient: str
    at: datetime
    message_id: str


def check_message(mail: CheckMail) -> bytes:
    """The check mail as bytes, in the current language."""
    letter = Letter(mail.studio, mail.sender, "", "", mail.recipient, mail.message_id, mail.at, (), "", "", "")
    message = _started(letter)
    del message["Subject"]
    message["Subject"] = _said(_("Mail from {studio} works").format(studio=mail.studio))
    message.set_content(_("hextui sent this mail through your mail server, as it will send notices to your clients."))
    return message.as_bytes()

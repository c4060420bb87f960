"""The studio's mail server: what the settings say of it, its password, and that mail is sent from this place.

The password comes from HEXTUI_MAIL_PASSWORD, else from a file of this machine's beside the store, which no backup carries. The file
also says that mail is sent from here: a store that was copied, moved or restored elsewhere writes to nobody by itself.
"""

import hmac
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace

from hextui.billing import delivery, rights, setup
from hextui.checks import email_address
from hextui.errors import Refused
from hextui.gateways.mail_answers import MailTrouble, Server
from hextui.studio import Studio
from hextui.text import _
from hextui.workflows.documents import write_whole
from hextui.workflows.private_file import place_of, read_private

LONGEST_PASSWORD = 500


@dataclass(frozen=True)
class Kept:
    """What the file beside the store holds."""

    password: str = ""
    place: str = ""
    secret: str = ""
    """What makes a mark of the password that tells nothing of it."""


def _read(studio: Studio) -> Kept:
    path = studio.places.mail
    said = _("{path} may be read by others: `chmod 600 {path}`. Nothing was sent; every mail is kept.").format(path=path)
    damaged = Refused("mail_file_damaged", _("{path} is damaged. `hextui mail password` makes it anew.").format(path=path))
    tree = read_private(path, studio.store.file_mode, Refused("mail_password_open", said), damaged)
    return Kept() if tree is None else Kept(*(str(tree.get(name, "")) for name in ("password", "place", "secret")))


def _write(studio: Studio, kept: Kept) -> None:
    import tomli_w

    secret = kept.secret or secrets.token_hex(32)
    data = tomli_w.dumps({"password": kept.password, "place": kept.place, "secret": secret}).encode()
    write_whole(studio.places.mail, data, studio.store.file_mode)


def keep_password(studio: Studio, password: str) -> None:
    """Keep the mail server's password in its file; an empty one is forgotten. Raises Refused; the password is never repeated."""
    rights.require(studio, "settings")
    typed = password.strip("\r\n")
    if len(typed) > LONGEST_PASSWORD or any(ord(each) < 32 for each in typed):
        raise Refused("bad_password", _("This is no password for a mail server. Nothing was changed."))
    with studio.store.transaction():
        setup.keeps_password(studio, bool(typed))
        _write(studio, replace(_kept_or_new(studio), password=typed))


def _kept_or_new(studio: Studio) -> Kept:
    try:
        return _read(studio)
    except Refused as refused:
        if refused.code != "mail_file_damaged":
            raise
        return Kept()


def send_from_here(studio: Studio) -> None:
    """From now on, mail is sent from this place. Raises Refused."""
    kept = _kept_or_new(studio)
    if kept.place != place_of(studio.places):
        _write(studio, replace(kept, place=place_of(studio.places)))


def ask_before_sending(studio: Studio) -> None:
    """From now on, no mail is sent from this place before its server was checked anew. Raises Refused."""
    kept = _kept_or_new(studio)
    if kept.place:
        _write(studio, replace(kept, place=""))


def _named(studio: Studio, environment: Mapping[str, str], kept: Kept) -> Server:
    settings = studio.settings
    if not settings.text("mail.host"):
        raise Refused(
            "mail_missing",
            _("No mail server is set up: `hextui settings set mail.host smtp.example.org`. Every notice is kept until one is."),
        )
    if not settings.text("mail.sender"):
        raise Refused(
            "mail_no_sender",
            _("Mail needs a sender: `hextui settings set mail.sender studio@example.org`. Every notice is kept until there is one."),
        )
    user = settings.text("mail.user")
    password = environment.get("HEXTUI_MAIL_PASSWORD", "") or kept.password
    if user and not password:
        raise Refused(
            "mail_no_password",
            _("The password of {user} is missing: `hextui mail password` asks for it. Every notice is kept.").format(user=user),
        )
    return Server(settings.text("mail.host"), settings.number("mail.port"), settings.text("mail.security"), user, password)


def server(studio: Studio, environment: Mapping[str, str]) -> Server:
    """The server that mail is handed over to. Raises Refused: nothing set up, no password, a store that was copied or moved here."""
    kept = _read(studio)
    named = _named(studio, environment, kept)
    if kept.place != place_of(studio.places):
        raise Refused(
            "mail_copied",
            _(
                "This store was copied or moved here, or its mail server was never tried. So that nobody is written to twice, "
                "nothing is sent until `hextui mail check` has worked here."
            ),
        )
    return named


def mark_of(studio: Studio, named: Server) -> str:
    """Tells whether the server is tried with other settings than before. Without this machine's file it tells nothing of the password."""
    said = repr((named.host, named.port, named.security, named.user, named.password, studio.settings.text("mail.sender")))
    return hmac.new(_read(studio).secret.encode(), said.encode(), "sha256").hexdigest()


def trouble_said(trouble: MailTrouble) -> str:
    """What a trouble with the mail server is, for a person: the server's own words at the end."""
    words = {
        "login_refused": _("the mail server refuses the user or the password"),
        "login_later": _("the mail server lets nobody log in now"),
        "not_supported": _("the mail server cannot do what the settings ask for (mail.security, mail.user)"),
        "certificate": _("the mail server's certificate is not to be trusted"),
        "no_tls": _("no encrypted connection to the mail server came about (mail.security, mail.port)"),
        "no_such_host": _("there is no machine of that name (mail.host)"),
        "not_encrypted": _("without encryption mail goes to this machine alone"),
        "server_refused": _("the mail server refuses"),
        "server_later": _("the mail server asks to try later"),
        "no_network": _("the network does not answer"),
        "no_answer": _("the mail server does not answer"),
        "connection_refused": _("nothing answers at the mail server's port (mail.host, mail.port)"),
        "connection_lost": _("the connection to the mail server was lost"),
        "not_taken": _("the mail server does not take mail for this address"),
        "address_not_ascii": _("the mail server cannot write to an address with accents"),
        "no_address": _("this is no address that mail can go to"),
    }
    said = words.get(trouble.code, trouble.code)
    return f"{said}: {trouble.said}" if trouble.said else said


@dataclass(frozen=True)
class Checked:
    """That a mail was handed over: to whom, and in the server's words."""

    recipient: str
    said: str


def check(studio: Studio, environment: Mapping[str, str], to: str = "") -> Checked:
    """Log in to the mail server and send one mail to yourself; from then on mail is sent from here. Raises Refused."""
    from hextui.documents.message import CheckMail, check_message
    from hextui.gateways.mail import connect

    rights.require(studio, "settings")
    settings = studio.settings
    named = _named(studio, environment, _kept_or_new(studio))
    sender = settings.text("mail.sender")
    recipient = email_address(_("The address"), to) if to else settings.text("studio.email") or sender
    domain = sender.rpartition("@")[2]
    mail = CheckMail(settings.text("studio.name"), sender, recipient, studio.clock(), f"<{studio.token()}.hextui@{domain}>")
    try:
        with connect(named, studio.store) as connection:
            said = connection.hand_over(sender, recipient, check_message(mail))
    except MailTrouble as trouble:
        raise Refused(
            f"mail_{trouble.code}",
            _("The check mail was not sent: {reason}. Nothing was changed.").format(reason=trouble_said(trouble)),
        ) from None
    send_from_here(studio)
    delivery.clear_trouble(studio)
    return Checked(recipient, said)

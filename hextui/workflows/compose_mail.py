"""A mail of notices: its facts gathered, its words written, its documents attached."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from hextui.documents.mail import Facts, Words, languages_of, write
from hextui.documents.message import Attachment, Letter, as_bytes
from hextui.errors import Refused
from hextui.settings import Settings
from hextui.studio import Studio
from hextui.text import show_moment, speaking
from hextui.views.mails import Contents, contents
from hextui.views.outbox import words_of
from hextui.views.templates import own_words
from hextui.workflows import pay_link as pay_links
from hextui.workflows.cards import card_page
from hextui.workflows.documents import LOGO, document, logo_of, pdf_of, receipt, receipted_copy

CARD_PAGE_HOURS = 23
"""A page at Stripe on which a card is saved lives for a day; a little less is promised."""
PAYABLE = ("issue", "remind", "charge_failed", "send", "mark_paid", "charge", "cancel", "refund", "refund_failed")
"""The notices that lead the client to the page on which he pays."""


@dataclass(frozen=True)
class Composed:
    """A mail as it is handed over, and its words."""

    words: Words
    data: bytes


def facts_of(studio: Studio, what: Contents, page_url: str = "", page_until: str = "") -> Facts:
    """Everything that a mail of these contents says, with the studio as it is set up now."""
    settings = studio.settings
    return Facts(
        studio=settings.text("studio.name"),
        phone=settings.text("studio.phone"),
        email=settings.text("studio.email"),
        website=settings.text("studio.website"),
        address=settings.text("studio.address"),
        colour=settings.text("documents.colour"),
        country=settings.text("studio.country"),
        currency=studio.currency,
        languages=languages_of(what.language, settings.text("studio.region")),
        client=what.name,
        served=what.served,
        events=what.events,
        bill=what.bill,
        credit=what.credit,
        pay_url=what.pay_url,
        page_url=page_url,
        page_until=page_until,
        has_logo=logo_of(studio, what.logo) is not None,
    )


def for_the_studio(studio: Studio) -> Studio:
    """The studio with nobody's limits: what a mail needs does not depend on who happens to send it."""
    values = {**studio.settings.values, f"professionals.{studio.uid}.role": "owner"}
    return replace(studio, settings=Settings(values), settings_stamp=None)


def is_out_of_date(studio: Studio, notices: Sequence[int]) -> bool:
    """Whether the mail that was made of these notices would say something else now."""
    what = contents(studio, notices)
    made = words_of(studio, notices[0])
    if made is None or any(each.kind == "save_card" for each in what.events):
        return False
    words = write(facts_of(studio, what), own_words(studio))
    return made != (words.subject, words.text)


def _card_page(studio: Studio, what: Contents, environment: Mapping[str, str]) -> tuple[str, str]:
    """The page on which the client saves a card, made now, and until when it is open. Raises Refused."""
    url = card_page(for_the_studio(studio), what.client, environment).url
    until = (studio.clock() + timedelta(hours=CARD_PAGE_HOURS)).astimezone(studio.settings.timezone())
    with speaking(what.language, studio.settings.text("studio.country")):
        return url, show_moment(until.isoformat())


def _attachment(studio: Studio, kind: str, record_id: int) -> Attachment:
    """A document that goes with a mail. After payment it is what the setting documents.after_payment says, once all is paid."""
    wanted = studio.settings.text("documents.after_payment")
    if kind == "paid" and wanted == "receipt":
        try:
            path = receipt(for_the_studio(studio), record_id)[1].path
            return Attachment(path.name, path.read_bytes())
        except Refused as refused:
            # An invoice of fees alone has no receipt for insurers; its receipted copy says that it is paid.
            if refused.code not in ("not_paid", "cancelled", "no_service"):
                raise
    if kind == "paid" and wanted != "invoice":
        try:
            shown = receipted_copy(studio, record_id)
            return Attachment(shown.name, pdf_of(studio, shown))
        except Refused as refused:
            if refused.code not in ("not_paid", "cancelled"):
                raise
    path = document(studio, "invoice" if kind == "paid" else kind, record_id).path
    return Attachment(path.name, path.read_bytes())


def compose_mail(studio: Studio, notices: Sequence[int], recipient: str, message_id: str, environment: Mapping[str, str]) -> Composed:
    """The mail of these notices, its documents made where they are missing. Raises Refused: what it needs cannot be had now."""
    settings = studio.settings
    what = contents(studio, notices)
    if what.invoice is not None and not what.pay_url and any(each.kind in PAYABLE for each in what.events):
        # Where Stripe does not answer, the mail goes without its link: it is told all the same.
        pay_links.after_issue(studio, what.invoice, environment)
        what = contents(studio, notices)
    attached = list(dict.fromkeys(_attachment(studio, kind, record_id) for kind, record_id in what.documents))
    page_url, page_until = _card_page(studio, what, environment) if any(each.kind == "save_card" for each in what.events) else ("", "")
    facts = facts_of(studio, what, page_url, page_until)
    words = write(facts, own_words(studio))
    letter = Letter(
        studio=facts.studio,
        sender=settings.text("mail.sender"),
        reply_to=settings.text("mail.reply_to"),
        name=what.name,
        recipient=recipient,
        message_id=message_id,
        made_at=studio.clock().astimezone(settings.timezone()),
        languages=facts.languages,
        subject=words.subject,
        text=words.text,
        html=words.html,
        attachments=attached,
        logo=studio.places.documents / LOGO / what.logo if facts.has_logo else None,
    )
    return Composed(words, as_bytes(letter))

"""The words of mails: the studio's own, looked through before they are used, and what a mail of them looks like."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta

from hextui.billing import outbox, templates
from hextui.documents.mail import Words, write
from hextui.documents.mail_templates import TemplateError, built_in, check
from hextui.errors import Refused
from hextui.studio import Studio
from hextui.text import _, show_moment
from hextui.views.mails import Contents, Event, Paid, contents, contents_of
from hextui.views.outbox import words_of
from hextui.views.templates import Template, own_words
from hextui.workflows.compose_mail import facts_of

LATE_DAYS = 22
"""How late an invoice is taken to be, for looking at a reminder of one that is not."""
REMINDERS = {"remind_before": (0, False), "remind_first": (1, False), "remind_again": (2, False), "remind_last": (3, True)}


@dataclass(frozen=True)
class Piece:
    """A piece of words as it stands: the studio's own or built in, and what is wrong with its own."""

    kind: str
    language: str
    template: Template
    own: bool
    error: TemplateError | None


def piece(studio: Studio, kind: str, language: str) -> Piece:
    """The words of a piece in a language, as they stand. Raises Refused."""
    templates.check_piece(kind, language)
    own = own_words(studio).get((kind, language))
    if own is None:
        return Piece(kind, language, built_in(language)[kind], False, None)
    return Piece(kind, language, own, True, check(own))


def pieces(studio: Studio) -> list[Piece]:
    """Every piece in every language."""
    return [piece(studio, kind, language) for language in ("fr", "en", "es") for kind in templates.PIECES]


def set_words(studio: Studio, kind: str, language: str, subject: str, body: str) -> Piece:
    """Keep the studio's own words; with an error in them they are kept, and the built-in ones are used meanwhile. Raises Refused."""
    templates.set_words(studio, kind, language, subject, body)
    return piece(studio, kind, language)


def preview(studio: Studio, kind: str, language: str, invoice_id: int, draft: Template | None = None) -> Words:
    """A mail about a real invoice, with these words (or those that stand) in it; nothing is sent. Raises Refused.

    What the invoice has not (a payment, a credit note) is made up from its amounts, and only here.
    """
    templates.check_piece(kind, language)
    what = replace(contents_of(studio, invoice_id), language=language)
    if what.bill is None:
        raise Refused("not_issued", _("Invoice {id} is a draft. Issue it first.").format(id=invoice_id))
    what = replace(what, events=(_made_up(studio, kind, what),))
    if what.bill is not None and kind in REMINDERS and kind != "remind_before" and not what.bill.days_late:
        what = replace(what, bill=replace(what.bill, days_late=LATE_DAYS, due_on=studio.today() - timedelta(days=LATE_DAYS)))
    words: Mapping[tuple[str, str], Template] = own_words(studio)
    if draft is not None:
        words = {**words, (kind, language): draft}
    facts = replace(facts_of(studio, what), languages=(language,))
    if kind == "save_card":
        facts = replace(
            facts, bill=None, page_url="https://checkout.stripe.com/…", page_until=show_moment(studio.local(studio.now()).isoformat())
        )
    return write(facts, words)


def look(studio: Studio, notice_id: int) -> tuple[str, str]:
    """The subject and the text of a notice's mail: as it was made, or as it would be made now. Raises Refused."""
    made = words_of(studio, notice_id)
    if made is not None:
        return made
    row = outbox.notice(studio, notice_id)
    words = write(facts_of(studio, contents(studio, [row.id])), own_words(studio))
    return words.subject, words.text


def _made_up(studio: Studio, kind: str, what: Contents) -> Event:
    assert what.bill is not None
    amount = what.bill.due or what.bill.total
    if kind in REMINDERS:
        level, last = REMINDERS[kind]
        return Event("remind", level=level, last=last)
    paid = Paid({"refund": "refund", "refund_failed": "reversal"}.get(kind, "payment"), amount,
                "card" if kind in ("charge", "refund_failed") else "transfer", studio.today(),
                "Visa\u00a0····\u00a04242" if kind == "charge" else "")  # fmt: skip
    said = kind if kind not in templates.WITHOUT_SUBJECT else "issue"
    if kind in ("charge", "mark_paid", "refund", "refund_failed"):
        return Event(said, payment=paid)
    if kind == "cancel":
        return Event(said, credit_note="A2026-0001", credit_note_total=what.bill.total)
    if kind == "charge_failed":
        return Event(said, decline="expired_card", card="Visa\u00a0····\u00a04242")
    return Event(said)

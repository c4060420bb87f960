"""What a mail says: the facts of its notices in, its subject, text and HTML out, in the client's language.

In Quebec French stands before any other language. Several notices on one invoice make one mail: greeting, what each has to say, the
invoice in a few lines, the way to pay, closing.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from importlib import resources
from typing import TYPE_CHECKING, Any

from hextui.documents.mail_templates import TemplateError, built_in, check, filled
from hextui.documents.message import LOGO_ID
from hextui.text import _, harmless, show_date, show_money, speaking
from hextui.views.mails import Bill, Event, Paid
from hextui.views.templates import Template

if TYPE_CHECKING:
    from jinja2 import Template as Layout

USUAL_COLOUR = "#115e59"
INK = "#1d2426"
"""What is written in, where the studio's own colour cannot be read on white."""
TELLING = ("save_card", "send", "issue", "mark_paid", "charge", "remind", "charge_failed", "refund", "refund_failed", "cancel")
"""The kinds of notices, the one whose subject a mail of several bears last."""
SAID = ("issue", "send", "charge_failed", "mark_paid", "charge", "cancel", "refund", "refund_failed", "remind", "save_card")
"""The order in which they are said."""

Templates = Mapping[tuple[str, str], Template]
"""The studio's own words, by piece and language."""


@dataclass(frozen=True)
class Facts:
    """Everything that a mail says."""

    studio: str
    phone: str
    email: str
    website: str
    address: str
    colour: str
    country: str
    currency: str
    languages: tuple[str, ...]
    client: str
    served: str
    """Who was served, where somebody else pays; else empty."""
    events: tuple[Event, ...]
    bill: Bill | None = None
    credit: int = 0
    pay_url: str = ""
    page_url: str = ""
    page_until: str = ""
    has_logo: bool = False

    @property
    def asks(self) -> bool:
        """Whether the mail asks for what is left to pay."""
        return not any(each.kind == "refund" for each in self.events)

    @property
    def settled(self) -> bool:
        """Whether nothing is left to pay because it was paid, and the mail tells of nothing that takes that back."""
        taken_back = any(each.kind in ("refund", "cancel") for each in self.events)
        return self.bill is not None and self.bill.due == 0 and not taken_back


@dataclass(frozen=True)
class Words:
    """A mail's words. `errors` are the studio's own templates that could not be used, by piece and language."""

    subject: str
    text: str
    html: str
    errors: dict[tuple[str, str], TemplateError] = field(default_factory=dict)


def languages_of(language: str, region: str) -> tuple[str, ...]:
    """The languages of a mail: in Quebec no other one stands without French (Charter of the French language)."""
    return ("fr", language) if region == "QC" and language != "fr" else (language,)


def piece_of(event: Event) -> str:
    """The piece of words that tells of a notice; a reminder's depends on its level."""
    if event.kind != "remind":
        return event.kind
    if event.level == 0:
        return "remind_before"
    if event.last and event.level > 1:
        return "remind_last"
    return "remind_first" if event.level == 1 else "remind_again"


def _method(paid: Paid) -> str:
    words = {
        "cash": _("in cash"),
        "cheque": _("by cheque"),
        "transfer": _("by transfer"),
        "card": _("by card"),
        "terminal": _("by card"),
        "credit": _("from your credit"),
        "other": "",
    }
    return words[paid.method]


def _decline(code: str) -> str:
    """Why a card was declined, as its owner may be told; nothing where the bank does not say."""
    words = {
        "expired_card": _("it has expired"),
        "insufficient_funds": _("there is not enough money on it"),
        "authentication_required": _("your bank wants you to confirm the payment yourself"),
        "card_velocity_exceeded": _("it is over its limit"),
        "withdrawal_count_limit_exceeded": _("it is over its limit"),
        "call_issuer": _("your bank wants you to call it first"),
        "approve_with_id": _("your bank wants you to call it first"),
    }
    return words.get(code, "")


def credit_note_name(country: str) -> str:
    """What the document is called that cancels an invoice, in the current language."""
    return _("Credit memo") if country == "CA" else _("Credit note")


def values_of(facts: Facts, event: Event | None) -> dict[str, object]:
    """What a template can name, in the current language; what does not apply is empty."""

    def money(amount: int) -> str:
        return show_money(amount, facts.currency) if amount else ""

    bill, paid = facts.bill, event.payment if event else None
    return {
        "studio": {"name": facts.studio, "phone": facts.phone, "email": facts.email, "website": facts.website},
        "client": {"name": facts.client},
        "invoice": {
            "number": (", ".join(paid.invoices) if paid and paid.invoices else bill.number) if bill else "",
            "date": show_date(bill.issued_on) if bill else "",
            "due_date": show_date(bill.due_on) if bill else "",
            "total": show_money(bill.total, facts.currency) if bill else "",
            "paid": money(bill.paid) if bill else "",
            "left": money(bill.due) if bill and facts.asks and not (paid and paid.invoices) else "",
            "settled": "yes" if bill and facts.settled and not (paid and paid.invoices) else "",
            "days_late": str(bill.days_late) if bill and bill.days_late else "",
        },
        "payment": {
            "amount": money(paid.amount) if paid else "",
            "method": _method(paid) if paid else "",
            "date": show_date(paid.on) if paid else "",
            "rounded": "yes" if paid and paid.rounded else "",
            "by_card": "yes" if paid and paid.method == "card" else "",
            "refunded": money(paid.amount) if paid and paid.kind == "refund" else "",
        },
        "credit_note": {
            "name": credit_note_name(facts.country) if event and event.credit_note else "",
            "number": event.credit_note if event else "",
            "total": money(event.credit_note_total) if event else "",
            "partly": "yes" if event and event.partly else "",
        },
        "credit": {"held": money(facts.credit)},
        "card": {"name": (paid.card if paid else "") or (event.card if event else "")},
        "decline": {"reason": _decline(event.decline) if event else ""},
        "page": {"until": facts.page_until},
        "online": "yes" if facts.pay_url else "",
    }


class _Writer:
    """Fills pieces in, in one language; where the studio's own words have an error, the built-in ones stand in."""

    def __init__(self, facts: Facts, templates: Templates, language: str, errors: dict[tuple[str, str], TemplateError]) -> None:
        self.facts, self.templates, self.language, self.errors = facts, templates, language, errors

    def piece(self, name: str, event: Event | None = None) -> Template:
        """A piece with its values in their places."""
        own = self.templates.get((name, self.language))
        if own is not None:
            error = check(own)
            if error is None:
                return filled(own, values_of(self.facts, event))
            self.errors[name, self.language] = error
        return filled(built_in(self.language)[name], values_of(self.facts, event))

    def subject(self) -> str:
        """The subject of the notice that tells most."""
        event = max(self.facts.events, key=lambda each: TELLING.index(each.kind))
        new = next((each for each in self.facts.events if each.kind == "issue"), None)
        if new is not None and event.kind in ("mark_paid", "charge") and self.facts.bill is not None and self.facts.bill.due:
            # A new invoice that is paid in part is first of all an invoice.
            event = new
        return self.piece(piece_of(event), event).subject

    def bodies(self) -> list[str]:
        """What each notice has to say."""
        events = sorted(self.facts.events, key=lambda each: SAID.index(each.kind))
        return [self.piece(piece_of(each), each).body for each in events]

    def rows(self) -> list[tuple[str, str, bool]]:
        """The invoice in a few lines: label, value, and whether it is the one that counts."""
        bill = self.facts.bill
        if bill is None:
            return []
        several = next((each.payment for each in self.facts.events if each.payment is not None and each.payment.invoices), None)
        if several is not None and len(self.facts.events) == 1:
            said = [(_("Invoice"), number, False) for number in several.invoices]
            return [*said, (_("Paid"), show_money(several.amount, self.facts.currency), True)]
        given_back = [each.payment for each in self.facts.events if each.kind == "refund" and each.payment is not None]
        rows = [(_("Invoice"), bill.number, False)]
        if self.facts.served:
            rows.append((_("For"), self.facts.served, False))
        rows.append((_("Total"), show_money(bill.total, self.facts.currency), False))
        notes = [each for each in self.facts.events if each.credit_note]
        rows += [
            (f"{credit_note_name(self.facts.country)} {each.credit_note}", show_money(-each.credit_note_total, self.facts.currency), False)
            for each in notes
        ]
        rows += [(_("Refunded"), show_money(each.amount, self.facts.currency), False) for each in given_back]
        if given_back and not self.facts.asks:
            # What is open again because money went back is not asked for in the same breath.
            return [*rows, (_("Paid"), show_money(bill.paid, self.facts.currency), False)] if bill.paid else rows
        if bill.paid:
            rows.append((_("Paid"), show_money(bill.paid, self.facts.currency), False))
        if bill.due:
            rows.append((_("Due date"), show_date(bill.due_on), False))
        if not notes or bill.due:
            rows.append((_("Balance due"), show_money(bill.due, self.facts.currency), True))
        return rows

    def button(self) -> tuple[str, str]:
        """The words and the address of the page that the client is led to; empty without one."""
        if self.facts.page_url:
            return _("Save my card"), self.facts.page_url
        if self.facts.asks and self.facts.pay_url and self.facts.bill is not None and self.facts.bill.due:
            return _("Pay {amount} online").format(amount=show_money(self.facts.bill.due, self.facts.currency)), self.facts.pay_url
        return "", ""


def _paragraphs(text: str) -> list[list[str]]:
    """Paragraphs, which empty lines separate, as lines."""
    return [block.split("\n") for block in text.replace("\r", "").split("\n\n") if block.strip()]


def _contact(facts: Facts) -> list[str]:
    lines = [facts.studio, *(line for line in facts.address.splitlines() if line.strip())]
    return [*lines, *(each for each in (facts.phone, facts.email, facts.website) if each)]


def _plain_rows(rows: Sequence[tuple[str, str, bool]]) -> str:
    width = max(len(label) for label, _value, _strong in rows)
    return "\n".join(f"{label}{' ' * (width - len(label))}  {value}" for label, value, _strong in rows)


def _on(colour: str) -> str:
    """Black or white, whichever is read better on a colour (WCAG's contrast)."""

    def linear(part: str) -> float:
        share = int(part, 16) / 255
        return share / 12.92 if share <= 0.03928 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(colour[at : at + 2]) for at in (1, 3, 5))
    light = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return "#ffffff" if 1.05 / (light + 0.05) >= (light + 0.05) / 0.05 else "#000000"


@lru_cache(maxsize=1)
def _layout() -> "Layout":
    from jinja2 import Environment, StrictUndefined

    text = resources.files("hextui.documents").joinpath("mails", "layout.html").read_text(encoding="utf-8")
    return Environment(autoescape=True, undefined=StrictUndefined).from_string(text)


def _harmless(facts: Facts) -> Facts:
    """The facts with nothing in them that a mail program could take for more than words."""
    names = ("studio", "phone", "email", "website", "address", "client", "served", "page_until")
    texts: dict[str, Any] = {name: harmless(getattr(facts, name), lines=True) for name in names}
    return replace(facts, **texts)


def write(facts: Facts, templates: Templates) -> Words:
    """The words of a mail, from the studio's own templates where it has some and they can be used."""
    facts = _harmless(facts)
    errors: dict[tuple[str, str], TemplateError] = {}
    sections: list[dict[str, object]] = []
    subjects: list[str] = []
    text: list[str] = []
    for language in facts.languages:
        with speaking(language, facts.country):
            writer = _Writer(facts, templates, language, errors)
            greeting, closing = writer.piece("greeting").body, writer.piece("closing").body
            bodies, rows = writer.bodies(), writer.rows()
            button, address = writer.button()
            subject = writer.subject()
        if subject not in subjects:
            subjects.append(subject)
        sections.append({
            "language": language, "rows": rows, "button": button, "address": address, "closing": _paragraphs(closing),
            "paragraphs": [each for part in (greeting, *bodies) for each in _paragraphs(part)],
        })  # fmt: skip
        parts = [greeting, *bodies, _plain_rows(rows) if rows else "", f"{button}\n{address}" if button else "", closing]
        text.append("\n\n".join(part for part in parts if part))
    contact = _contact(facts)
    colour = facts.colour or USUAL_COLOUR
    laid_out = _layout().render(
        languages=facts.languages, subject=" / ".join(subjects), colour=colour, on_colour=_on(colour),
        name_colour=colour if _on(colour) == "#ffffff" else INK, studio=facts.studio,
        sections=sections, contact=contact, has_logo=facts.has_logo, logo_id=LOGO_ID,
    )  # fmt: skip
    plain = f"\n\n{'-' * 40}\n\n".join(text) + "\n\n-- \n" + "\n".join(contact) + "\n"
    return Words(" / ".join(subjects), plain, laid_out, errors)

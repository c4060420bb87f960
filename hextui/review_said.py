"""What waits, in words: for the review on the screen and by command."""

from typing import Any

from hextui.client_tags import tag_said
from hextui.plain import card_face, notice_word, state_word
from hextui.studio import Studio
from hextui.text import _, harmless, plural, show_day, show_moment, show_money
from hextui.views.cards import CardView
from hextui.views.review import Section, ToSettle
from hextui.views.work import ToCollect, ToInvoice, ToPublish
from hextui.workflows.declines import decline_said


def section_word(name: str) -> str:
    """What a section is called."""
    return {
        "publish": _("To publish"),
        "invoice": _("To invoice"),
        "collect": _("To collect"),
        "settle": _("To settle"),
        "wait": _("Can wait"),
    }[name]


def heading_said(section: Section, currency: str, *, folded: bool = False) -> str:
    """A section's heading in the list."""
    count = len(section.keys)
    words = {
        "publish": plural("{count} session whose time has passed", "{count} sessions whose time has passed", count),
        "invoice": plural("{count} client with a balance", "{count} clients with a balance", count),
        "collect": plural("{count} open invoice", "{count} open invoices", count),
        "settle": plural("{count} that went otherwise", "{count} that went otherwise", count),
        "wait": plural("{count} open invoice that needs nothing today", "{count} open invoices that need nothing today", count),
    }[section.name].format(count=count)
    parts = [section_word(section.name), words]
    if section.amount is not None:
        parts.append(show_money(section.amount, currency))
    if folded:
        parts.append(_("5 shows them"))
    return " · ".join(parts)


def due_said(days_late: int) -> str:
    """How late, or in how many days it is due."""
    if not days_late:
        return _("due today")
    return (_("{days} d late") if days_late > 0 else _("due in {days} d")).format(days=abs(days_late))


def held_said(row: ToInvoice) -> str:
    """What a client's next invoice holds, and how he can be told and charged."""
    if row.draft_lines:
        return "✎ " + plural("draft, {count} line", "draft, {count} lines", row.draft_lines).format(count=row.draft_lines)
    said = plural("{count} session", "{count} sessions", len(row.items)).format(count=len(row.items))
    return " · ".join(part for part in (said, _card_mark(row.card), "" if row.email else _("no e-mail")) if part)


def oldest_said(row: ToInvoice) -> str:
    """Since when it waits."""
    return _("since {day}").format(day=show_day(row.oldest))


def _card_mark(card: CardView | None) -> str:
    if card is None:
        return ""
    return _("card expired") if card.state == "expired" else _("card")


def open_said(row: ToCollect) -> str:
    """An open invoice, and how its client can be told and charged."""
    parts = [row.number, _card_mark(row.card), _("declined") if row.declined_on else "", "" if row.email else _("no e-mail")]
    return " · ".join(part for part in parts if part)


def known_said(row: Any) -> str:
    """What else decides, in a few words: who did it, the last reminder, the card, where mail goes."""
    if isinstance(row, ToPublish):
        return row.who
    if isinstance(row, ToSettle):
        return ""
    reminded = ""
    if isinstance(row, ToCollect) and row.reminded_on:
        reminded = _("reminded {day}").format(day=show_day(row.reminded_on))
    face = "" if row.card is None else card_face(row.card.brand, row.card.last4)
    return " · ".join(part for part in (reminded, face, row.email) if part)


def settle_said(row: ToSettle) -> str:
    """What went otherwise, in a few words."""
    if row.sort == "mail":
        return f"{_('mail not sent')}: {notice_word(row.what)} {row.number}".strip()
    kinds = {"card": _("charge"), "page": _("payment online"), "refund": _("refund"), "payment": _("payment"), "dispute": _("dispute")}
    if row.what == "refund_failed" and row.sort == "unmatched":
        return f"{_('refund came back')} {row.number}".strip()
    words = {
        "unknown": _("{what} not known"),
        "declined": _("{what} declined"),
        "disputed": _("disputed"),
        "unmatched": _("{what} at Stripe"),
        "undrawn": _("document not as it should be:"),
    }
    return f"{words[row.sort].format(what=kinds.get(row.what, row.what))} {row.number}".strip()


def what_to_do(row: ToSettle) -> str:
    """What a person can do about something that went otherwise."""
    if row.what == "refund_failed" and row.sort == "unmatched":
        return _("Give it back in another way (z on the invoice, or its credit); enter takes it off the list.")
    return {
        "unknown": _("c asks Stripe, or settles it by hand. Nothing more is taken meanwhile."),
        "declined": _("c tries again or another card, y makes a pay link, b reminds, m records other money."),
        "disputed": _("Answer it at Stripe before its date; it leaves when the bank has decided."),
        "unmatched": _("Look at it at Stripe; enter takes it off the list."),
        "undrawn": _("Give another logo or font in the settings; `hextui document --all` tries again."),
        "mail": _("s sends again, e another address, del gives it up; enter opens the outbox."),
    }[row.sort]


def facts(studio: Studio, row: Any) -> list[tuple[str, str]]:
    """What is known of a row, as labels and words; without what the list shows in all widths."""
    if isinstance(row, ToPublish):
        minutes = _("{minutes} minutes").format(minutes=row.minutes) if row.minutes else ""
        return [
            (_("Session"), f"{row.code} {row.description}"),
            (_("When"), show_moment(row.at)),
            (_("Length"), minutes),
            (_("By"), row.who),
        ]
    if isinstance(row, ToInvoice):
        draft = ""
        if row.draft_lines:
            begun = show_day(studio.local(row.draft_begun).date().isoformat())
            draft = plural("{count} line, begun {day}", "{count} lines, begun {day}", row.draft_lines).format(
                count=row.draft_lines, day=begun
            )
        items = plural("{count} session since {day}", "{count} sessions since {day}", len(row.items))
        return [
            (_("Balance"), items.format(count=len(row.items), day=show_day(row.oldest)) if row.items else ""),
            (_("Draft"), draft),
            *_ways(row.email, row.card),
            *_tags(row),
        ]
    if isinstance(row, ToCollect):
        reminded = ""
        if row.reminded_on:
            reminded = _("{day}, level {level}").format(day=show_day(row.reminded_on), level=row.reminded_level)
        return [
            (_("Invoice"), f"{row.number} · {state_word(row.state)}"),
            (_("Due date"), f"{show_day(row.due_on)} · {due_said(row.days_late)}"),
            (_("Reminded"), reminded or _("not yet")),
            (_("Declined"), show_day(row.declined_on) if row.declined_on else ""),
            (_("Credit"), show_money(row.credit, studio.currency) if row.credit else ""),
            *_ways(row.email, row.card),
            *_tags(row),
        ]
    said = decline_said(row.said, "") if row.sort == "declined" else row.said if row.sort in ("mail", "unmatched", "undrawn") else ""
    return [(_("What"), settle_said(row)), (_("Since"), show_day(row.on)), (_("Why"), said), (_("To do"), what_to_do(row))]


def _ways(email: str, card: CardView | None) -> list[tuple[str, str]]:
    face = ""
    if card is not None:
        state = {"expired": _("expired"), "expires_this_month": _("expires this month")}.get(card.state, "")
        face = " · ".join(part for part in (card_face(card.brand, card.last4), state) if part)
    return [(_("E-mail"), email or "–"), (_("Card"), face or "–")]


def _tags(row: ToInvoice | ToCollect) -> list[tuple[str, str]]:
    return [("⊘", tag_said(tag)) for tag in row.tags]


def detail_said(studio: Studio, row: Any, failed: str) -> str:
    """All of a row in a line, for the foot of a narrow terminal."""
    parts = [f"{label} {words}" for label, words in facts(studio, row) if words]
    if isinstance(row, ToSettle):
        parts = [words for _label, words in facts(studio, row) if words]
    return harmless(" · ".join([f"✗ {failed}"] * bool(failed) + parts))

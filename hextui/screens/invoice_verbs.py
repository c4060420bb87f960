"""What the verbs on an issued invoice do, as dialogs: the same from every page that shows invoices."""

from hextui import typed
from hextui.billing import payments
from hextui.billing import remind as mailing
from hextui.billing import write_off as giving_up
from hextui.errors import Refused
from hextui.plain import method_word, receipt_said, receipt_warning
from hextui.screens import card_verbs, reminding
from hextui.screens.dialogs import Ask, Form, Pick, parsed
from hextui.screens.page import Page
from hextui.screens.papers import make_paper, view
from hextui.screens.telling import untold
from hextui.text import _, show_day
from hextui.views.account import account
from hextui.views.clients import client
from hextui.views.documents import receipts_of
from hextui.views.invoices import InvoiceView, LineView, PaymentView, credit_note, invoice, payments_of
from hextui.widgets.fields import Field
from hextui.workflows import by_hand
from hextui.workflows import refund as giving_back


def _heading(page: Page, words: str, view: InvoiceView) -> str:
    return f"{words} · {view.number} · {view.client_name} · {page.money(view.total)}"


async def charge(page: Page, invoice_id: int) -> None:
    """Charge the saved card, or say what is missing and offer to mark it as paid."""
    view = await page.read(invoice, invoice_id)
    if view.state in ("processing", "unknown"):
        await card_verbs.check(page, view)
    elif await card_verbs.charge(page, view, _heading(page, _("Charge"), view)) == "mark_paid":
        await mark_paid(page, invoice_id)


async def pay_link(page: Page, invoice_id: int) -> None:
    """The page on which the client pays it himself."""
    await card_verbs.pay_link(page, await page.read(invoice, invoice_id))


async def mark_paid(page: Page, invoice_id: int) -> None:
    """Record money that came by hand, or use the client's credit."""
    view = await page.read(invoice, invoice_id)
    held = (await page.read(account, view.client)).credit
    methods = [method for method in payments.METHODS if method != "credit" or held]
    fields = [
        Field("method", _("How it came"), choices=[(method, method_word(method)) for method in methods]),
        Field("amount", _("Amount"), placeholder=page.money(view.due)),
        Field("dated", _("Date"), placeholder=_("today"), hint=page.day_said),
        Field("reference", _("Reference"), placeholder=_("a cheque's or transfer's number")),
    ]

    async def submit(filled: dict[str, str]) -> payments.Booked:
        given = filled["amount"].strip()
        amount = await parsed("amount", lambda: typed.amount(page.studio, given)) if given else None
        day = await parsed("dated", lambda: typed.day(page.studio, filled["dated"]))
        return await page.reach(by_hand.mark_paid, page.environment, [invoice_id], filled["method"], amount, day, filled["reference"])

    lines = [_("Left to pay: {amount}").format(amount=page.money(view.due))]
    if held:
        lines.append(_("The client has a credit of {amount}.").format(amount=page.money(held)))
    about_amount = ("credit_too_small", "more_than_due", "no_such_coins", "bad_amount", "too_large")
    blame = {**dict.fromkeys(about_amount, "amount"), "future_date": "dated", "bad_date": "dated"}
    booked = await page.app.push_screen_wait(
        Form(_heading(page, _("Mark paid"), view), fields, submit, lines=lines, done=_("mark paid"), blame=blame)
    )
    if booked:
        page.say(f"{_said_of(page, booked)} {await untold(page, invoice_id)}".strip())


def _said_of(page: Page, booked: payments.Booked) -> str:
    said = [_("{amount} is booked.").format(amount=page.money(booked.amount))]
    if booked.rounding:
        said.append(_("Rounding of cash: {amount}").format(amount=page.money(booked.rounding)))
    if booked.credited > 0:
        said.append(_("{amount} went to the client's credit.").format(amount=page.money(booked.credited)))
    return " ".join(said)


async def remind(page: Page, invoice_id: int) -> None:
    """Queue a reminder, after a look at how it stands."""
    view = await page.read(invoice, invoice_id)
    await reminding.remind_one(page, view, _heading(page, _("Remind"), view))


async def cancel(page: Page, invoice_id: int, line: int | None = None) -> None:
    """Undo the invoice or one of its lines by a credit note; asks where money on it goes."""
    view = await page.read(invoice, invoice_id)
    live = [each for each in view.lines if each.live]
    what = [("", _("the whole invoice")), *((str(each.id), _("only {line}").format(line=_line_said(page, each))) for each in live)]
    first = next((str(each.id) for each in live if each.intervention == line), "") if line is not None and len(live) > 1 else ""
    fields = [
        Field("reason", _("Reason")),
        *([Field("what", _("What"), value=first, choices=what)] if len(live) > 1 else []),
    ]
    if view.paid:
        fields.append(Field("money", _("Money on it"), choices=[("credit", _("to the client's credit")), ("refund", _("refunded"))]))
        fields.append(Field("method", _("Refunded by"), choices=ways_back()))

    async def submit(filled: dict[str, str]) -> giving_back.CancelledAndRefunded:
        if filled.get("money") == "refund":
            way = filled.get("method") or await page.read(payments.last_method, view.client, invoice_id)
            if way == "card":
                await _meant(page, _heading(page, _("Cancel"), view), _("cancel and give back"))
        return await page.reach(
            giving_back.cancel,
            page.environment,
            invoice_id,
            filled["reason"],
            lines=[int(filled["what"])] if filled.get("what") else [],
            money=filled.get("money"),
            method=filled.get("method") or None,
        )

    others = _("It holds: {lines}").format(lines=", ".join(each.description for each in live))
    back = any(each.intervention is not None for each in live)
    said = (
        _("Its sessions go back to the balance; a credit note is made.")
        if back
        else _("A credit note is made; nothing goes back to the balance.")
    )
    lines = [others, said]
    if view.paid:
        lines.append(_("{amount} was paid on it.").format(amount=page.money(view.paid)))
    lines += await _warned(page, invoice_id)
    done = await page.app.push_screen_wait(
        Form(
            _heading(page, _("Cancel"), view),
            fields,
            submit,
            lines=lines,
            done=_("cancel the invoice"),
            blame={"empty": "reason", "too_long": "reason"},
        )
    )
    if done:
        note = done.cancelled
        path = await make_paper(page, "credit_note", note.credit_note_id)
        said = _("Credit note {number} of {amount}.").format(number=note.number, amount=page.money(note.total))
        credited, _why = await page.afterwards(credit_note, note.credit_note_id)
        if credited is not None and any(each.intervention is not None for each in credited.lines):
            said += " " + _("Its items are in the balance again.")
        made, _why = await page.afterwards(receipts_of, invoice_id)
        said += "".join(f" {receipt_said(each)}" for each in made or () if not each.holds)
        more = refund_said(page, done.refunded) if done.refunded is not None else done.failed
        told = await untold(page, invoice_id, "credit_note", note.credit_note_id) if path else ""
        page.say(" ".join(part for part in (said, more, told) if part), bad=bool(done.failed))


def _line_said(page: Page, line: LineView) -> str:
    """A line of an invoice, told from others of the same words by its day and its amount."""
    return " · ".join(part for part in (line.description, show_day(line.on) if line.on else "", page.money(line.amount)) if part)


async def _warned(page: Page, invoice_id: int) -> list[str]:
    """That a receipt for insurers will no longer hold, if so."""
    warning = receipt_warning(await page.read(receipts_of, invoice_id))
    return [warning] if warning else []


async def send(page: Page, invoice_id: int) -> None:
    """Queue the invoice's document for mailing again."""
    shown = await page.read(invoice, invoice_id)
    who = await page.read(client, shown.client)

    async def submit(filled: dict[str, str]) -> int:
        return await page.act(mailing.send, invoice_id, filled["to"].strip() or None)

    fields = [Field("to", _("To"), value=who.mailed_to, placeholder=_("an e-mail address"))]
    blame = {"bad_setting": "to", "no_email": "to", "too_long": "to"}
    if await page.app.push_screen_wait(Form(_heading(page, _("Send"), shown), fields, submit, done=_("send"), blame=blame)):
        page.say(_("The document waits in the outbox."))


async def take_back(page: Page, invoice_id: int) -> None:
    """Reverse a payment that was recorded wrongly, or give money back."""
    shown = await page.read(invoice, invoice_id)
    booked = [each for each in await page.read(payments_of, invoice_id) if each.kind in ("payment", "refund")]
    undone = {each.reverses for each in await page.read(payments_of, invoice_id) if each.reverses}
    booked = [each for each in booked if each.id not in undone][-8:]
    choices = [
        (str(each.id), str(place), _("reverse: {payment}").format(payment=payment_said(page, each))) for place, each in enumerate(booked, 1)
    ]
    if shown.paid:
        choices.append(("refund", "r", _("refund: give back up to {amount}").format(amount=page.money(shown.paid))))
    if not choices:
        page.say(_("No money came on this invoice."), bad=True)
        return
    chosen = await page.app.push_screen_wait(Pick(_heading(page, _("Reverse or refund"), shown), choices))
    if chosen == "refund":
        await refund(page, shown)
    elif chosen:
        await _reverse(page, next(each for each in booked if str(each.id) == chosen))


def payment_said(page: Page, view: PaymentView) -> str:
    """A payment in a few words."""
    kinds = {"payment": _("payment"), "refund": _("refund"), "reversal": _("reversal"), "release": _("to credit")}
    return f"{kinds[view.kind]} {show_day(view.date)} · {method_word(view.method)} · {page.money(view.amount)}"


async def _reverse(page: Page, booked: PaymentView) -> None:
    async def submit(filled: dict[str, str]) -> payments.Booked:
        day = await parsed("dated", lambda: typed.day(page.studio, filled["dated"])) if filled["dated"].strip() else None
        return await page.reach(by_hand.reverse, page.environment, booked.id, filled["reason"], day)

    lines = [payment_said(page, booked), _("A counter-entry is written; the invoice is open again.")]
    for invoice_id, _amount in booked.invoices:
        lines += await _warned(page, invoice_id)
    lines.append(_("A typing error is undone on its own date, {day}; a cheque that bounced on the day it did.").format(day=booked.date))
    fields = [Field("reason", _("Reason")), Field("dated", _("Date"), placeholder=_("today"), hint=page.day_said)]
    blame = {"empty": "reason", "bad_date": "dated", "future_date": "dated", "locked_period": "dated"}
    form = Form(_("Reverse"), fields, submit, lines=lines, done=_("reverse"), blame=blame)
    if await page.app.push_screen_wait(form):
        page.say(_("The payment is reversed."))


def ways_back() -> list[tuple[str, str]]:
    """How money can go back, with the words for it."""
    return [("", _("as it came")), *((way, method_word(way)) for way in (*payments.BY_HAND, "card"))]


async def refund(page: Page, shown: InvoiceView) -> None:
    """Give money of an invoice back, to the card or by hand."""
    fields = [
        Field("amount", _("Amount"), placeholder=page.money(shown.paid)),
        Field("method", _("Refunded by"), choices=ways_back()),
    ]

    async def submit(filled: dict[str, str]) -> giving_back.Refunded:
        given = filled["amount"].strip()
        amount = await parsed("amount", lambda: typed.amount(page.studio, given)) if given else None
        way = filled["method"] or await page.read(payments.last_method, shown.client, shown.id)
        if way == "card":
            await _meant(page, heading, _("give back {amount}").format(amount=page.money(shown.paid if amount is None else amount)))
        return await page.reach(giving_back.refund, page.environment, invoice_id=shown.id, amount=amount, method=filled["method"] or None)

    heading = _heading(page, _("Refund"), shown)
    lines = [_("The invoice is open again afterwards."), *await _warned(page, shown.id)]
    form = Form(heading, fields, submit, lines=lines, done=_("refund"), blame={"bad_amount": "amount"})
    done = await page.app.push_screen_wait(form)
    if done:
        told = await untold(page, shown.id) if done.state == "succeeded" else ""
        page.say(f"{refund_said(page, done)} {told}".strip(), bad=done.state == "unknown")


async def _meant(page: Page, heading: str, what: str) -> None:
    """Ask once more before money leaves for a card; `y` alone is yes. Raises Refused where it is not."""
    if not await page.app.push_screen_wait(Ask(heading, [_("The money goes back to the card.")], what, moves_money=True)):
        raise Refused("not_meant", _("Nothing was given back."))


def refund_said(page: Page, done: giving_back.Refunded) -> str:
    """What became of a refund."""
    words = {
        "succeeded": _("{amount} is given back."),
        "processing": _("{amount} is on its way back to the card."),
        "unknown": _("Whether {amount} was given back is not known yet. `c` on the invoice asks Stripe."),
    }
    said = words[done.state].format(amount=page.money(done.amount))
    more = _("{amount} more was to be given back, and was not: {reason}")
    return f"{said} {more.format(amount=page.money(done.rest), reason=done.why)}" if done.rest else said


async def write_off(page: Page, invoice_id: int) -> None:
    """Give an unpaid invoice up, or take it up again."""
    shown = await page.read(invoice, invoice_id)
    undo = shown.state == "written_off"

    async def submit(filled: dict[str, str]) -> int:
        if undo:
            return await page.act(giving_up.undo_write_off, invoice_id, filled["reason"])
        return await page.reach(by_hand.write_off, page.environment, invoice_id, filled["reason"])

    said = _("It is to pay again afterwards.") if undo else _("It leaves what is to pay and the reminders, and stays in the reports.")
    words = _("Take up again") if undo else _("Write off")
    form = Form(
        _heading(page, words, shown),
        [Field("reason", _("Reason"))],
        submit,
        lines=[page.money(shown.due), said],
        done=words,
        blame={"empty": "reason"},
    )
    if await page.app.push_screen_wait(form):
        page.say(
            _("{amount} is to pay again.").format(amount=page.money(shown.due))
            if undo
            else _("{amount} is written off.").format(amount=page.money(shown.due))
        )


DOES = {
    "charge": charge,
    "mark_paid": mark_paid,
    "pay_link": pay_link,
    "remind": remind,
    "cancel": cancel,
    "view": view,
    "send": send,
    "take_back": take_back,
    "write_off": write_off,
}

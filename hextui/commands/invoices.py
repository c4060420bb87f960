"""Issued invoices: issue, charge, remind, cancel, show, their documents."""

import sys
from dataclasses import asdict

import click

from hextui import typed
from hextui.afterwards import Trouble
from hextui.billing import issue as issuing
from hextui.billing import remind as reminding
from hextui.commands.base import WHOLE, Session, command, option
from hextui.commands.payload import (
    broken_receipts,
    credit_note_payload,
    invoice_payload,
    payment_line,
    payment_payload,
    refund_said,
    untold,
)
from hextui.plain import credit_note_text, invoice_text, notice_line
from hextui.reckoning import credit
from hextui.text import N_, _
from hextui.views.invoices import credit_note, credit_note_id, invoice, invoice_id, payments_of
from hextui.views.outbox import notices_of
from hextui.workflows import pay_link as pay_links
from hextui.workflows import refund as giving_back


@command(
    "issue",
    "hextui issue 7\nhextui issue 7 --on 2026-11-20 --tell print",
)
@click.argument("wanted", metavar="INVOICE")
@option("--on", metavar="DATE", help=N_("Its date: today or earlier, never before the last number's."))
@option("--tell", type=click.Choice(["mail", "print", "not-now"]), default="mail", help=N_("How the client is told."))
@option("--with-gaps", is_flag=True, help=N_("Also when no font has some characters of it: they are printed as ?."))
def issue(session: Session, wanted: str, on: str | None, tell: str, with_gaps: bool) -> None:
    """Issue an invoice; asks again when it changed since it was last seen."""
    studio = session.studio
    draft, day = invoice_id(studio, wanted), None if on is None else typed.iso_day(on)
    try:
        issued = issuing.issue(studio, draft, day, tell=tell, with_gaps=with_gaps)
    except issuing.ChangedSinceSeen as changed:
        if session.as_json or not sys.stdin.isatty():
            raise
        session.say(invoice_text_of(session, draft))
        if not click.confirm(_("{message} Issue it as it is now?").format(message=changed.message)):
            raise
        issued = issuing.issue(studio, draft, day, tell=tell, agreed=changed.seen, with_gaps=with_gaps)
    session.did(invoice={"id": draft, "number": issued.number})
    for lack in issued.lacks:
        session.warn(Trouble("missing_by_law", _("Missing by law: {what}").format(what=lack)))
    no_link = pay_links.after_issue(studio, draft, session.environment)
    if no_link:
        session.warn(Trouble("no_pay_link", _("No pay link was made: {reason}").format(reason=no_link)))
    payload = invoice_payload(session, draft)
    view = invoice(studio, draft)
    told = {
        "mail": _("The notice to the client waits in the outbox."),
        "print": _("Nobody is told by mail; print {path}.").format(path=payload["pdf"]),
        "not-now": _("The client is not told now."),
    }
    if tell == "mail" and issued.notice is None:
        said = _("Nobody was told: the client has no e-mail. To print: {path}").format(path=payload["pdf"])
    else:
        said = told[issued.told]
    held = credit(studio.store, view.client) if view.due else 0
    offer = (
        [_("The client has a credit of {credit}: `hextui mark-paid {id} --method credit`.").format(credit=session.money(held), id=draft)]
        if held
        else []
    )
    session.answer(
        {"invoice": payload, "warnings": [], "told": issued.told if issued.notice or tell != "mail" else "nobody"},
        invoice_text(view, studio.currency),
        said,
        *offer,
    )


def invoice_text_of(session: Session, record_id: int) -> str:
    """An invoice, read now, for a person."""
    return invoice_text(invoice(session.studio, record_id), session.studio.currency)


@command(
    "remind",
    "hextui remind 2026-0001\nhextui remind --late\nhextui remind --due          # for a timer: by the schedule",
)
@click.argument("wanted", metavar="[INVOICE]...", nargs=-1)
@option("--late", is_flag=True, help=N_("Of every invoice that is late."))
@option("--due", is_flag=True, help=N_("Of every invoice whose turn it is by the schedule (setting remind.schedule)."))
@option("--dry-run", is_flag=True, help=N_("Only say which invoices that would be."))
def remind(session: Session, wanted: tuple[str, ...], late: bool, due: bool, dry_run: bool) -> None:
    """Queue reminders."""
    studio = session.studio
    if sum((bool(wanted), late, due)) != 1:
        raise click.UsageError(_("Name invoices, or give one of --late and --due."), click.get_current_context())
    if len(wanted) == 1 and not dry_run:
        record_id = invoice_id(studio, wanted[0])
        notice = reminding.remind(studio, record_id)
        session.did(notice={"id": notice, "kind": "remind", "state": "queued"})
        session.answer(
            {"invoice": invoice_payload(session, record_id), "notice": {"id": notice, "kind": "remind", "state": "queued"}},
            _("The reminder waits in the outbox."),
        )
        return
    ids = (
        [invoice_id(studio, each) for each in wanted] if wanted else reminding.late_invoices(studio) if late else reminding.due_now(studio)
    )
    if dry_run:
        against = {each: reminding.refusal(studio, each) for each in ids}
        done = [
            reminding.Reminded(each, None, refused.code if refused else "", refused.message if refused else "")
            for each, refused in against.items()
        ]
    else:
        done = reminding.remind_due(studio) if due else reminding.remind_each(studio, ids)
    _answer_reminded(session, done, dry_run)


def _answer_reminded(session: Session, done: list[reminding.Reminded], dry_run: bool) -> None:
    """What became of several reminders, one line each."""
    numbers = {each.invoice: invoice(session.studio, each.invoice) for each in done}
    payload = [
        {"invoice": each.invoice, "number": numbers[each.invoice].number, "notice": each.notice, "code": each.code or None,
         "message": each.said or None} for each in done
    ]  # fmt: skip
    good = sum(not each.said for each in done)
    lines = [
        f"{numbers[each.invoice].number} · "
        + (each.said or f"{numbers[each.invoice].client_name} · {session.money(numbers[each.invoice].due)}")
        for each in done
    ]
    said = _("Reminders that would be queued: {count}") if dry_run else _("Reminders queued: {count}")
    session.answer({"reminders": payload, "queued": 0 if dry_run else good}, *lines, said.format(count=good))


@command(
    "cancel",
    'hextui cancel 2026-0001 --reason "mauvais client" --money credit',
)
@click.argument("wanted", metavar="INVOICE")
@option("--reason", required=True, metavar="R", help=N_("Why; it stays in the timeline."))
@option("--only", multiple=True, type=WHOLE, metavar="INTERVENTION", help=N_("Only these items."))
@option("--line", "lines", multiple=True, type=WHOLE, metavar="LINE", help=N_("Only these lines, by their numbers."))
@option("--money", type=click.Choice(["credit", "refund"]), help=N_("Where the money that is on it goes."))
@option("--method", metavar="M", help=N_("How it is refunded: card, cash, cheque, transfer, other (default: as it came)."))
def cancel(
    session: Session, wanted: str, reason: str, only: tuple[int, ...], lines: tuple[int, ...], money: str | None, method: str | None
) -> None:
    """Cancel an invoice, whole or in part."""
    studio = session.studio
    record_id = invoice_id(studio, wanted)
    result = giving_back.cancel(studio, session.environment, record_id, reason, only=only, lines=lines, money=money, method=method)
    done = result.cancelled
    session.did(credit_note={"id": done.credit_note_id, "number": done.number, "total": done.total})
    payload = {"credit_note": credit_note_payload(session, done.credit_note_id), "invoice": invoice_payload(session, record_id)}
    shown = credit_note(studio, done.credit_note_id)
    sentences = [credit_note_text(shown, studio.currency)]
    if any(line.intervention is not None for line in shown.lines):
        sentences.append(_("Its items are in the balance again."))
    if result.refunded is not None:
        session.exit_status = 4 if result.refunded.state == "unknown" else 0
        sentences.append(refund_said(session, result.refunded))
    elif result.failed:
        sentences.append(result.failed)
    elif done.to_credit:
        sentences.append(_("{amount} went to the client's credit.").format(amount=session.money(done.to_credit)))
    if done.refunded:
        sentences.append(_("{amount} is given back.").format(amount=session.money(done.refunded)))
    note = payload["credit_note"]
    sentences += untold(session, invoice(studio, record_id).client, note["pdf"])
    sentences += broken_receipts(session, record_id)
    if result.refunded is not None:
        payload["refund"] = {"state": result.refunded.state, "amount": result.refunded.amount}
    session.answer(payload, *sentences)


@command("show", "hextui show 2026-0001")
@click.argument("wanted", metavar="INVOICE")
def show(session: Session, wanted: str) -> None:
    """Show an invoice."""
    studio = session.studio
    note = credit_note_id(studio, wanted)
    if note is not None:
        session.answer({"credit_note": credit_note_payload(session, note)}, credit_note_text(credit_note(studio, note), studio.currency))
        return
    record_id = invoice_id(studio, wanted)
    payments = payments_of(studio, record_id)
    told = notices_of(studio, record_id)
    payload = {
        **invoice_payload(session, record_id),
        "payments": [payment_payload(session, each.id) for each in payments],
        "notices": [asdict(each) for each in told],
    }
    money = [payment_line(session, each, record_id) for each in payments]
    session.answer({"invoice": payload}, invoice_text_of(session, record_id), *money, *(notice_line(each) for each in told))


@command("send", "hextui send 2026-0001 --to comptable@example.org")
@click.argument("wanted", metavar="INVOICE")
@option("--to", metavar="ADDRESS", help=N_("To this address instead of the client's."))
def send(session: Session, wanted: str, to: str | None) -> None:
    """Queue a document for mailing."""
    note = credit_note_id(session.studio, wanted)
    record_id = invoice_id(session.studio, wanted) if note is None else credit_note(session.studio, note).invoice
    notice = reminding.send(session.studio, record_id, to, note)
    session.did(notice={"id": notice, "kind": "send", "state": "queued"})
    session.answer({"notice": {"id": notice, "kind": "send", "state": "queued"}}, _("The document waits in the outbox."))


COMMANDS = {
    "issue": issue,
    "remind": remind,
    "cancel": cancel,
    "show": show,
    "send": send,
}

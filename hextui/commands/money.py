"""Money that came or went another way than by card."""

import click

from hextui import typed
from hextui.afterwards import Trouble
from hextui.billing import payments
from hextui.billing import write_off as giving_up
from hextui.commands.base import WHOLE, Session, command, option
from hextui.commands.payload import broken_receipts, invoice_payload, payment_line, payment_payload, refund_said, untold
from hextui.plain import invoice_heading, receipt_warning
from hextui.text import N_, _
from hextui.views.clients import client_id
from hextui.views.documents import receipts_of
from hextui.views.invoices import invoice, invoice_id, payment
from hextui.workflows import by_hand
from hextui.workflows import refund as giving_back


def _answer(session: Session, booked: payments.Booked, invoice_ids: list[int]) -> None:
    studio = session.studio
    session.did(payment={"id": booked.payment_id, "amount": booked.amount, "flagged": booked.flagged})
    view = payment(studio, booked.payment_id)
    touched = list(dict.fromkeys([*invoice_ids, *(each for each, _amount in view.invoices)]))
    payload: dict[str, object] = {
        "payment": {**payment_payload(session, booked.payment_id), "flagged": booked.flagged},
        "invoices": [invoice_payload(session, each) for each in touched],
    }
    if len(touched) == 1:
        payload["invoice"] = invoice_payload(session, touched[0])
    sentences = [payment_line(session, view)]
    for each in touched:
        shown = invoice(studio, each)
        sentences.append(_("{invoice} · due {due}").format(invoice=invoice_heading(shown), due=session.money(shown.due)))
    if booked.rounding:
        sentences.append(_("Rounding of cash: {amount}").format(amount=session.money(booked.rounding)))
    if booked.credited > 0:
        sentences.append(_("{amount} went to the client's credit.").format(amount=session.money(booked.credited)))
    if booked.flagged:
        sentences.append(_("Nothing was left to pay: look whether this money was meant for something else."))
    if booked.notice is None and view.kind in ("payment", "refund"):
        pdf = payload.get("invoice")
        sentences += untold(session, view.client, pdf["pdf"] if isinstance(pdf, dict) else None)
    elif booked.notice is not None:
        sentences.append(_("The notice to the client waits in the outbox."))
    for each in touched:
        sentences += broken_receipts(session, each) if view.kind in ("refund", "reversal") else []
    session.answer(payload, *sentences)


@command(
    "mark-paid",
    "hextui mark-paid 2026-0001 --method cash\nhextui mark-paid 7 8 --method transfer --amount 120 --reference VIR-88",
)
@click.argument("invoice_texts", metavar="INVOICE...", nargs=-1, required=True)
@option("--method", required=True, type=click.Choice(payments.METHODS), help=N_("How it came."))
@option("--amount", metavar="A", help=N_("How much (default: what is due); above what is due it becomes credit."))
@option("--date", "dated", metavar="DATE", help=N_("When it came (default: today)."))
@option("--reference", default="", metavar="R", help=N_("A cheque's or transfer's number."))
def mark_paid(session: Session, invoice_texts: tuple[str, ...], method: str, amount: str | None, dated: str | None, reference: str) -> None:
    """Record a payment."""
    studio = session.studio
    ids = [invoice_id(studio, text) for text in invoice_texts]
    booked = by_hand.mark_paid(
        studio,
        session.environment,
        ids,
        method,
        None if amount is None else typed.amount(session.studio, amount),
        None if dated is None else typed.iso_day(dated),
        reference,
    )
    _answer(session, booked, ids)


@command(
    "reverse",
    'hextui reverse 5 --reason "chèque sans provision"',
)
@click.argument("payment_id", metavar="PAYMENT", type=WHOLE)
@option("--reason", required=True, metavar="R", help=N_("Why; it stays in the timeline."))
@option("--date", "dated", metavar="DATE", help=N_("Its date (default: today); the payment's own date undoes a typing error."))
def reverse(session: Session, payment_id: int, reason: str, dated: str | None) -> None:
    """Reverse a payment."""
    day = None if dated is None else typed.iso_day(dated)
    _answer(session, by_hand.reverse(session.studio, session.environment, payment_id, reason, day), [])


@command(
    "refund",
    "hextui refund 2026-0001 --amount 20 --method cash\nhextui refund --client 12",
)
@click.argument("wanted", metavar="INVOICE", required=False)
@option("--client", "client_text", metavar="N", help=N_("Give back this client's credit."))
@option("--amount", metavar="A", help=N_("How much (default: all of it)."))
@option("--method", type=click.Choice(("card", *payments.BY_HAND)), help=N_("How it goes back (default: as it came)."))
def refund(session: Session, wanted: str | None, client_text: str | None, amount: str | None, method: str | None) -> None:
    """Refund, to the card or by hand."""
    studio = session.studio
    if (wanted is None) == (client_text is None):
        raise click.UsageError(_("Say what to refund: an INVOICE or --client N."), click.get_current_context())
    how_much = None if amount is None else typed.amount(session.studio, amount)
    record_id = None if wanted is None else invoice_id(studio, wanted)
    client = None if client_text is None else client_id(studio, client_text)
    done = giving_back.refund(studio, session.environment, invoice_id=record_id, client_id=client, amount=how_much, method=method)
    if done.rest:
        said = _("{amount} more was to be given back, and was not: {reason}").format(amount=session.money(done.rest), reason=done.why)
        session.warn(Trouble("not_all_refunded", said))
    if done.booked is not None:
        _answer(session, done.booked, [] if record_id is None else [record_id])
        return
    session.exit_status = 4 if done.state == "unknown" else 0
    session.did(refund={"state": done.state, "amount": done.amount})
    payload: dict[str, object] = {"refund": {"state": done.state, "amount": done.amount}}
    if record_id is not None:
        payload["invoice"] = invoice_payload(session, record_id)
    warning = receipt_warning(receipts_of(studio, record_id)) if record_id is not None else ""
    session.answer(payload, refund_said(session, done), *([warning] if warning else []))


@command(
    "write-off",
    'hextui write-off 2026-0001 --reason "introuvable"',
)
@click.argument("wanted", metavar="INVOICE")
@option("--reason", required=True, metavar="R", help=N_("Why; it stays in the timeline."))
@option("--undo", is_flag=True, help=N_("Take it up again."))
def write_off(session: Session, wanted: str, reason: str, undo: bool) -> None:
    """Write an invoice off, or take it up again."""
    record_id = invoice_id(session.studio, wanted)
    amount = (
        giving_up.undo_write_off(session.studio, record_id, reason)
        if undo
        else by_hand.write_off(session.studio, session.environment, record_id, reason)
    )
    session.did(invoice={"id": record_id})
    said = _("{amount} is to pay again.") if undo else _("{amount} is written off.")
    session.answer({"invoice": invoice_payload(session, record_id)}, said.format(amount=session.money(amount)))


COMMANDS = {"mark-paid": mark_paid, "reverse": reverse, "refund": refund, "write-off": write_off}

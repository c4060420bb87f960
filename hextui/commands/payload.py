"""What the views show, as the objects of COMMANDS.md (`--json`) and as words for a person."""

from dataclasses import asdict

from hextui.afterwards import Trouble, guarded
from hextui.commands.base import Session
from hextui.plain import method_word, receipt_said, state_word
from hextui.text import _
from hextui.views.catalogue import CodeView, TaxView
from hextui.views.clients import ClientView, client
from hextui.views.documents import receipts_of
from hextui.views.interventions import InterventionView, intervention
from hextui.views.invoices import PaymentView, credit_note, invoice, payment
from hextui.workflows.documents import document
from hextui.workflows.refund import Refunded

Payload = dict[str, object]


def tax_payload(view: TaxView) -> Payload:
    """A `tax` object."""
    return asdict(view)


def code_payload(view: CodeView) -> Payload:
    """A `code` object."""
    return asdict(view)


def client_payload(view: ClientView) -> Payload:
    """A `client` object."""
    return asdict(view)


def intervention_payload(session: Session, intervention_id: int) -> Payload:
    """An `intervention` object, as the acting person may see it."""
    return asdict(intervention(session.studio, intervention_id))


def intervention_line(session: Session, view: InterventionView) -> str:
    """An intervention in one line."""
    return _("Intervention {id} · {code} {description} · {at} · {price} · {state}").format(
        id=view.id,
        code=view.code,
        description=view.description,
        at=view.at[:16].replace("T", " "),
        price=session.money(view.price),
        state=state_word(view.state),
    )


def made_document(session: Session, kind: str, record_id: int) -> str | None:
    """The path of a document, made now if it is missing. A step never fails because of its paper: that is said beside."""
    stored, trouble = guarded(session.places.log, lambda: document(session.studio, kind, record_id))
    if trouble is not None or stored is None:
        reason = trouble.message if trouble is not None else ""
        said = _("The document was not made: {reason} The next `hextui document` tries again.").format(reason=reason)
        session.warn(Trouble(trouble.code if trouble is not None else "not_drawn", said))
        return None
    if stored.missing:
        said = _("The document's fonts lack these characters, which are printed as ?: {characters}")
        session.warn(Trouble("missing_glyphs", said.format(characters=" ".join(stored.missing))))
    if stored.without:
        session.warn(
            Trouble("without_logo", _("The document was made without the logo, which cannot be drawn. Give another one in the settings."))
        )
    return str(stored.path)


def invoice_payload(session: Session, invoice_id: int) -> Payload:
    """An `invoice` object; its document is made if it is missing."""
    view = invoice(session.studio, invoice_id)
    pdf = made_document(session, "invoice", invoice_id) if view.number is not None else None
    fields = asdict(view)
    stored = ("document",)
    return {**{name: value for name, value in fields.items() if name not in stored}, "pdf": pdf}


def credit_note_payload(session: Session, credit_note_id: int) -> Payload:
    """A `credit_note` object; its document is made if it is missing."""
    fields = asdict(credit_note(session.studio, credit_note_id))
    fields.pop("document")
    return {**fields, "pdf": made_document(session, "credit_note", credit_note_id)}


def payment_payload(session: Session, payment_id: int) -> Payload:
    """A `payment` object."""
    fields = asdict(payment(session.studio, payment_id))
    fields["invoices"] = [{"invoice": invoice_id, "amount": amount} for invoice_id, amount in fields["invoices"]]
    return fields


def payment_line(session: Session, view: PaymentView, invoice_id: int | None = None) -> str:
    """A payment in one line: what moved, or its share of one invoice, with its sign."""
    kinds = {"payment": _("payment"), "refund": _("refund"), "reversal": _("reversal"), "release": _("to credit")}
    shares = dict(view.invoices)
    amount = shares.get(invoice_id, 0) if invoice_id is not None else view.money or view.amount
    parts = [
        f"{kinds[view.kind]} {view.id}",
        view.date,
        method_word(view.method),
        view.reference,
        session.money(amount),
        _("undoes payment {id}").format(id=view.reverses) if view.reverses else "",
    ]
    return " · ".join(part for part in parts if part)


def untold(session: Session, client_id: int, pdf: object = None) -> list[str]:
    """That nobody was told of a step, where the client has no e-mail, and what can be printed instead; nothing when he is told."""
    if client(session.studio, client_id).mailed_to:
        return []
    if not pdf:
        return [_("Nobody was told: the client has no e-mail.")]
    return [_("Nobody was told: the client has no e-mail. To print: {path}").format(path=pdf)]


def broken_receipts(session: Session, invoice_id: int) -> list[str]:
    """That receipts for insurers made of this invoice no longer hold; nothing when there is none."""
    return [receipt_said(each) for each in receipts_of(session.studio, invoice_id) if not each.holds]


def refund_said(session: Session, done: Refunded) -> str:
    """What became of a refund to a card."""
    words = {
        "succeeded": _("{amount} is given back to the card."),
        "processing": _("{amount} is on its way back to the card; it is booked when it is there (`hextui sync`)."),
        "unknown": _("Whether {amount} was given back is not known yet. Nothing more is done meanwhile; `hextui sync` asks Stripe."),
    }
    return words[done.state].format(amount=session.money(done.amount))

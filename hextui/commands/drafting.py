"""The draft invoice: composed, an item removed, a discount given."""

import click

from hextui import typed
from hextui.afterwards import Trouble
from hextui.billing import drafts
from hextui.billing.issue import lacks
from hextui.commands.base import WHOLE, Session, command, option
from hextui.commands.payload import invoice_payload
from hextui.errors import Unreadable
from hextui.money import Discount
from hextui.plain import invoice_text
from hextui.text import N_, _
from hextui.views.clients import client_id
from hextui.views.invoices import invoice, invoice_id


def answer_draft(session: Session, draft_id: int) -> None:
    """The draft as it is now."""
    session.did(invoice={"id": draft_id})
    for each in lacks(session.studio, draft_id):
        session.warn(Trouble("missing_by_law", _("Missing by law: {what}").format(what=each)))
    payload = {"invoice": invoice_payload(session, draft_id), "warnings": []}
    session.answer(payload, invoice_text(invoice(session.studio, draft_id), session.studio.currency))


def typed_line(session: Session, text: str) -> drafts.NewLine:
    """A typed line: DESCRIPTION;QUANTITY;PRICE[;TAX,TAX]. Raises Unreadable."""
    parts = text.split(";")
    if len(parts) not in (3, 4):
        raise Unreadable("not_a_line", _("A line is written DESCRIPTION;QUANTITY;PRICE or DESCRIPTION;QUANTITY;PRICE;TAX,TAX."))
    taxes = None
    if len(parts) == 4:
        taxes = tuple(name.strip() for name in parts[3].split(",") if name.strip())
    return drafts.NewLine(parts[0], typed.number(parts[1]), typed.amount(session.studio, parts[2]), taxes)


def typed_code_line(text: str) -> drafts.CodeLine:
    """A typed code: CODE[;QUANTITY]. Raises Unreadable."""
    code, _separator, quantity = text.partition(";")
    return drafts.CodeLine(code, typed.number(quantity or "1"))


def typed_discount(session: Session, text: str) -> Discount:
    """A typed discount: an amount, or a percentage with %. Raises Unreadable."""
    if text.strip().endswith("%"):
        return Discount(percent=typed.number(text.strip()[:-1]))
    return Discount(amount=typed.amount(session.studio, text))


@command(
    "compose",
    'hextui compose 12 --line "Élastique;2;12.50" --code PROT --discount 10% --no-tax TVQ',
)
@click.argument("client_text", metavar="CLIENT")
@option("--only", multiple=True, type=WHOLE, metavar="INTERVENTION", help=N_("Only these items (on a draft that is there: these too)."))
@option(
    "--line",
    "lines",
    multiple=True,
    metavar="LINE",
    help=N_("A free line: DESCRIPTION;QUANTITY;PRICE[;TAX,TAX]; nothing after a last ; is no tax."),
)
@option("--code", "codes", multiple=True, metavar="CODE", help=N_("A line from a code: CODE[;QUANTITY]."))
@option("--discount", metavar="D", help=N_('A discount off the whole: "12.50" or "10%".'))
@option("--no-tax", multiple=True, metavar="T", help=N_("A tax to leave off this invoice."))
@option("--with-tax", multiple=True, metavar="T", help=N_("A tax that was left off, on it again."))
@option("--no-tax-reason", default="", metavar="R", help=N_("Why, to be printed."))
@option("--type", "document_type", metavar="T", help=N_("The document type: invoice or detailed."))
@option("--again", metavar="INVOICE", help=N_("Put a cancelled invoice's items and lines on the draft."))
def compose(
    session: Session,
    client_text: str,
    only: tuple[int, ...],
    lines: tuple[str, ...],
    codes: tuple[str, ...],
    discount: str | None,
    no_tax: tuple[str, ...],
    with_tax: tuple[str, ...],
    no_tax_reason: str,
    document_type: str | None,
    again: str | None,
) -> None:
    """Compose an invoice."""
    composition = drafts.Composition(
        only=only,
        lines=tuple(typed_line(session, text) for text in lines),
        codes=tuple(typed_code_line(text) for text in codes),
        discount=None if discount is None else typed_discount(session, discount),
        no_tax=no_tax,
        with_tax=with_tax,
        no_tax_reason=no_tax_reason,
        document_type=document_type,
        again=None if again is None else invoice_id(session.studio, again),
    )
    answer_draft(session, drafts.compose(session.studio, client_id(session.studio, client_text), composition))


@command("remove", "hextui remove 31\nhextui remove --line 88")
@click.argument("intervention_id", metavar="INTERVENTION", type=WHOLE, required=False)
@option("--line", "line_id", type=WHOLE, metavar="LINE", help=N_("A line of a draft, by its number, instead of an intervention."))
def remove(session: Session, intervention_id: int | None, line_id: int | None) -> None:
    """Remove an item or a line."""
    if intervention_id is not None and line_id is None:
        answer_draft(session, drafts.remove(session.studio, intervention_id))
    elif line_id is not None and intervention_id is None:
        answer_draft(session, drafts.remove_line(session.studio, line_id))
    else:
        raise click.UsageError(_("Say what to remove: an INTERVENTION or --line LINE."), click.get_current_context())


@command(
    "discount",
    "hextui discount 7 10%\nhextui discount 7 5.00 --line 88",
)
@click.argument("invoice_text", metavar="INVOICE")
@click.argument("value")
@option("--line", "line_id", type=WHOLE, metavar="LINE", help=N_("Off this line alone."))
def discount(session: Session, invoice_text: str, value: str, line_id: int | None) -> None:
    """Give a discount."""
    draft = invoice_id(session.studio, invoice_text)
    typed = typed_discount(session, value)
    nothing = not typed.amount and not typed.percent
    drafts.discount(session.studio, draft, None if nothing else typed, line_id)
    answer_draft(session, draft)


COMMANDS = {"compose": compose, "remove": remove, "discount": discount}

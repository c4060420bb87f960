"""Taxes and codes."""

from decimal import Decimal

import click

from hextui import typed
from hextui.billing import codes, taxes
from hextui.commands.base import Session, group, option
from hextui.commands.payload import code_payload, tax_payload
from hextui.plain import table
from hextui.text import N_, _, show_number
from hextui.views import catalogue

tax = group("tax")
code = group("code")


def _answer_tax(session: Session, tax_id: int) -> None:
    session.did(tax={"id": tax_id})
    (view,) = catalogue.taxes(session.studio, tax_id)
    session.answer({"tax": tax_payload(view)}, _tax_table(session, [view]))


def _tax_table(session: Session, views: list[catalogue.TaxView]) -> str:
    rows = [
        (
            view.name,
            f"{show_number(Decimal(view.rate))} %",
            view.number,
            view.group,
            _("yes") if view.default else "",
            _("archived") if view.archived else "",
        )
        for view in views
    ]
    return table((_("Tax"), _("Rate"), _("Number"), _("Group"), _("Default"), ""), rows, right=(1,))


@tax.command(
    "add",
    help=N_("Add a tax. Taxes of one group exclude each other; the default of each group is on by default."),
    example='hextui tax add TPS 5 --number "123456789 RT0001"\nhextui tax add "TVA 10" 10 --group TVA --not-default',
)
@click.argument("name")
@click.argument("rate")
@option("--number", default="", help=N_("Its registration number."))
@option("--group", default="", help=N_("Its group (default: one by itself)."))
@option("--not-default", is_flag=True, help=N_("Do not put it on every line."))
@click.pass_obj
def tax_add(session: Session, name: str, rate: str, number: str, group: str, not_default: bool) -> None:
    """Add a tax."""
    _answer_tax(session, taxes.add_tax(session.studio, name, typed.number(rate.replace("%", "")), number, group, not not_default))


@tax.command(
    "edit",
    help=N_("Change a tax for invoices to come; issued ones keep what they showed."),
    example='hextui tax edit TVQ --number "1234567890 TQ0001"',
)
@click.argument("name")
@option("--name", "new_name", help=N_("Its new name."))
@option("--rate", help=N_("Its new rate, in percent."))
@option("--number", help=N_("Its registration number."))
@option("--default/--not-default", default=None, help=N_("Whether it is on by default."))
@click.pass_obj
def tax_edit(session: Session, name: str, new_name: str | None, rate: str | None, number: str | None, default: bool | None) -> None:
    """Change a tax."""
    number_rate = None if rate is None else typed.number(rate.replace("%", ""))
    _answer_tax(session, taxes.edit_tax(session.studio, name, new_name, number_rate, number, default))


@tax.command("archive", help=N_("Take a tax out of use."), example='hextui tax archive "TVA 10"')
@click.argument("name")
@option("--undo", is_flag=True, help=N_("Take it back into use."))
@click.pass_obj
def tax_archive(session: Session, name: str, undo: bool) -> None:
    """Archive a tax."""
    _answer_tax(session, taxes.archive_tax(session.studio, name, undo))


@tax.command("list", help=N_("List the taxes."), example="hextui tax list")
@click.pass_obj
def tax_list(session: Session) -> None:
    """All taxes."""
    views = catalogue.taxes(session.studio)
    session.answer({"taxes": [tax_payload(view) for view in views]}, _tax_table(session, views) if views else _("There is no tax yet."))


def _answer_code(session: Session, code_id: int) -> None:
    session.did(code={"id": code_id})
    (view,) = catalogue.codes(session.studio, code_id)
    session.answer({"code": code_payload(view)}, _code_table(session, [view]))


def _code_table(session: Session, views: list[catalogue.CodeView]) -> str:
    rows = [
        (
            view.code,
            view.description,
            session.money(view.price),
            ", ".join(view.taxes) or _("exempt"),
            " · ".join(part for part in ("" if view.is_service else _("fee or product"), _("archived") if view.archived else "") if part),
        )
        for view in views
    ]
    return table((_("Code"), _("Description"), _("Price"), _("Taxes"), ""), rows, right=(2,))


@code.command(
    "add",
    help=N_("Add a code."),
    example='hextui code add PR "Première rencontre" 50.00\nhextui code add PHY "Physiothérapie" 80 --exempt all',
)
@click.argument("code_text", metavar="CODE")
@click.argument("description")
@click.argument("price")
@option("--tax", "named", multiple=True, metavar="T", help=N_("A tax that it has instead of its group's default."))
@option("--exempt", multiple=True, metavar="T", help=N_("A tax that it goes without; `all` for every one not named."))
@option("--fee", is_flag=True, help=N_("It is a fee or a product, and stands on no receipt for insurers."))
@click.pass_obj
def code_add(
    session: Session, code_text: str, description: str, price: str, named: tuple[str, ...], exempt: tuple[str, ...], fee: bool
) -> None:
    """Add a code."""
    studio = session.studio
    with studio.store.transaction():
        code_id = codes.add_code(studio, code_text, description, typed.amount(studio, price), named, exempt)
        if fee:
            codes.set_use(studio, code_text, is_service=False)
    _answer_code(session, code_id)


@code.command(
    "edit",
    help=N_("Change a code for what is written from now on; no item that exists changes its price."),
    example="hextui code edit PR --price 55",
)
@click.argument("code_text", metavar="CODE")
@option("--code", "new_code", help=N_("Its new short text."))
@option("--description", help=N_("What is printed on invoices."))
@option("--price", help=N_("Its price."))
@option("--tax", "named", multiple=True, metavar="T", help=N_("A tax that it has instead of its group's default."))
@option("--exempt", multiple=True, metavar="T", help=N_("A tax that it goes without; `all` for every one not named."))
@option("--fee/--service", "fee", default=None, help=N_("Whether it is a fee or a product, which stands on no receipt for insurers."))
@click.pass_obj
def code_edit(
    session: Session,
    code_text: str,
    new_code: str | None,
    description: str | None,
    price: str | None,
    named: tuple[str, ...],
    exempt: tuple[str, ...],
    fee: bool | None,
) -> None:
    """Change a code."""
    studio = session.studio
    amount = None if price is None else typed.amount(studio, price)
    changes = (new_code, description, amount, named or None, exempt or None)
    with studio.store.transaction():
        code_id = codes.set_use(studio, code_text, is_service=not fee) if fee is not None else 0
        if fee is None or any(each is not None for each in changes):
            code_id = codes.edit_code(studio, code_text, *changes)
    _answer_code(session, code_id)


@code.command("archive", help=N_("Take a code out of use; drafts that have it can still be published."), example="hextui code archive PR")
@click.argument("code_text", metavar="CODE")
@option("--undo", is_flag=True, help=N_("Take it back into use."))
@click.pass_obj
def code_archive(session: Session, code_text: str, undo: bool) -> None:
    """Archive a code."""
    _answer_code(session, codes.archive_code(session.studio, code_text, undo))


@code.command("list", help=N_("List the codes."), example="hextui code list")
@click.pass_obj
def code_list(session: Session) -> None:
    """All codes."""
    views = catalogue.codes(session.studio)
    session.answer({"codes": [code_payload(view) for view in views]}, _code_table(session, views) if views else _("There is no code yet."))


COMMANDS = {"tax": tax, "code": code}

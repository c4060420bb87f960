"""Clients and their payers."""

from collections.abc import Callable
from typing import Any

import click

from hextui import typed
from hextui.afterwards import Trouble
from hextui.billing import clients as verbs
from hextui.billing import tags as tag_verbs
from hextui.client_file_said import erased_said, written_said
from hextui.client_tags import KINDS, tag_said, tags_now
from hextui.commands.base import Session, group, option, typed_path
from hextui.commands.payload import Payload, client_payload
from hextui.plain import state_word, table
from hextui.text import N_, _
from hextui.views import balances, clients, invoices

client = group("client")


def _fields(function: Callable[..., None]) -> Callable[..., None]:
    """The options that describe a client, for a new one and for changing one."""
    options = [
        option("--reference", help=N_("The studio's own reference for the client.")),
        option("--email", help=N_("Where mails go; without one nothing is mailed.")),
        option("--phone", help=N_("Telephone.")),
        option("--address", help=N_(r"Address; \n between lines.")),
        option("--country", metavar="CC", help=N_("Country, two letters (default: the studio's).")),
        option("--language", metavar="L", help=N_("Language of mails and documents: en, fr or es.")),
        option("--terms", metavar="DAYS", help=N_("Days to pay; 0 on receipt; empty for the studio's own.")),
        option("--in-charge", metavar="USER", help=N_("The professional in charge: an account's name or number.")),
        option("--business/--private", default=None, help=N_("A company, or a private person.")),
        option("--registration", help=N_("A company's registration number (SIREN, NEQ).")),
        option("--vat-number", help=N_("A company's VAT number.")),
        option("--bill-to", metavar="NAME", help=N_("Who pays instead: a parent, an employer.")),
        option("--bill-to-address", help=N_("The payer's address.")),
        option("--bill-to-email", help=N_("The payer's e-mail.")),
        option("--reminders", type=click.Choice(["usual", "none"]), help=N_("Whether the client is reminded of what is late.")),
    ]
    for each in reversed(options):
        function = each(function)
    return function


def _form(session: Session, name: str | None, given: dict[str, Any]) -> verbs.ClientForm:
    in_charge, terms, reminders = given.pop("in_charge"), given.pop("terms"), given.pop("reminders")
    address, payer_address = given.pop("address"), given.pop("bill_to_address")
    return verbs.ClientForm(
        name=name,
        terms_days=None if terms is None else typed.terms(terms),
        in_charge_uid=None if in_charge is None else session.studio.find_user(in_charge),
        payer_name=given.pop("bill_to"),
        payer_email=given.pop("bill_to_email"),
        reminders=None if reminders is None else reminders == "usual",
        address=None if address is None else address.replace("\\n", "\n"),
        payer_address=None if payer_address is None else payer_address.replace("\\n", "\n"),
        **given,
    )


def _answer(session: Session, client_id: int, *more: str) -> None:
    session.did(client={"id": client_id})
    view = clients.client(session.studio, client_id)
    session.answer({"client": client_payload(view)}, _("Client {id} · {name}").format(id=view.id, name=view.name), *more)


@client.command(
    "add", help=N_("Add a client."), example='hextui client add "Zoé Tremblay" --email zoe@example.org --language fr --terms 15'
)
@click.argument("name")
@_fields
@click.pass_obj
def client_add(session: Session, /, name: str, **given: Any) -> None:
    """Add a client."""
    _answer(session, verbs.add_client(session.studio, _form(session, name, given)))


@client.command(
    "edit",
    help=N_("Change what is known of a client."),
    example='hextui client edit 12 --bill-to "Acme inc." --bill-to-email ap@example.com',
)
@click.argument("client_text", metavar="CLIENT")
@option("--name", help=N_("The client's name."))
@_fields
@click.pass_obj
def client_edit(session: Session, /, client_text: str, name: str | None, **given: Any) -> None:
    """Change a client."""
    client_id = clients.client_id(session.studio, client_text)
    verbs.edit_client(session.studio, client_id, _form(session, name, given))
    _answer(session, client_id)


@client.command(
    "archive",
    help=N_("Take a client out of the lists; balance, debts and credit stay in every total."),
    example="hextui client archive 12",
)
@click.argument("client_text", metavar="CLIENT")
@option("--undo", is_flag=True, help=N_("Take the client back."))
@click.pass_obj
def client_archive(session: Session, client_text: str, undo: bool) -> None:
    """Archive a client, with a warning about what is still open."""
    client_id = clients.client_id(session.studio, client_text)
    left = verbs.archive_client(session.studio, client_id, undo)
    if not undo and (left.unbilled or left.to_pay or left.credit):
        session.aside(
            _("Still open: unbilled {unbilled}, to pay {to_pay}, credit {credit}. It stays in every total.").format(
                unbilled=session.money(left.unbilled), to_pay=session.money(left.to_pay), credit=session.money(left.credit)
            )
        )
    _answer(session, client_id)


@client.command("list", help=N_("List the clients."), example="hextui client list")
@option("--archived", is_flag=True, help=N_("The archived ones too."))
@click.pass_obj
def client_list(session: Session, archived: bool) -> None:
    """All clients."""
    views = clients.clients(session.studio, archived)
    rows = [(str(view.id), view.reference, view.name, view.email, view.phone, _("archived") if view.archived else "") for view in views]
    shown = table(("#", _("Reference"), _("Name"), _("E-mail"), _("Telephone"), ""), rows, right=(0,))
    session.answer({"clients": [client_payload(view) for view in views]}, shown if views else _("There is no client yet."))


def _known(session: Session, view: clients.ClientView) -> list[tuple[str, str]]:
    """What is known of a client, with its labels."""
    studio = session.studio
    return [
        (_("Reference"), view.reference),
        (_("E-mail"), view.email or _("none: nothing is mailed")),
        (_("Telephone"), view.phone),
        (_("Address"), view.address.replace("\n", ", ")),
        (_("Country"), view.country),
        (_("Language"), view.language),
        (_("Days to pay"), "" if view.terms is None else str(view.terms)),
        (_("In charge"), studio.name_of(view.in_charge) if view.in_charge is not None else ""),
        (_("Kind"), _("company") if view.business else ""),
        (_("Registration"), view.registration),
        (_("VAT number"), view.vat_number),
        (_("Reminders"), "" if view.reminders else _("none")),
        (_("Billed to"), " · ".join(part for part in (view.bill_to, view.bill_to_address.replace("\n", ", "), view.bill_to_email) if part)),
    ]


@client.command("show", help=N_("Show a client: account, invoices, draft."), example="hextui client show 12")
@click.argument("client_text", metavar="CLIENT")
@click.pass_obj
def client_show(session: Session, client_text: str) -> None:
    """One client with his account."""
    studio = session.studio
    client_id = clients.client_id(studio, client_text)
    view = clients.client(studio, client_id)
    (account,) = balances.balances(studio, client_id)
    standings = invoices.invoices_of(studio, client_id)
    payload: Payload = {
        **client_payload(view),
        "unbilled": account.unbilled,
        "to_pay": account.to_pay,
        "paid": account.paid,
        "credit": account.credit,
        "draft": invoices.draft_of(studio, client_id),
        "tags": [{"tag": tag.kind, "reason": tag.reason, "until": tag.until} for tag in tags_now(studio, client_id).values()],
    }
    money = session.money
    lines = [
        _("Client {id} · {name}").format(id=view.id, name=view.name),
        *(f"{label}: {value}" for label, value in _known(session, view) if value),
        *(_("Tag: {tag}").format(tag=tag_said(tag)) for tag in tags_now(studio, client_id).values()),
        _("Unbilled {unbilled} · to pay {to_pay} · paid {paid} · credit {credit}").format(
            unbilled=money(account.unbilled), to_pay=money(account.to_pay), paid=money(account.paid), credit=money(account.credit)
        ),
    ]
    rows = [
        (str(each.id), each.number or "", state_word(each.state), str(each.due_on or ""), money(each.total), money(each.due))
        for each in standings
    ]
    if rows:
        lines.append(table(("#", _("Number"), _("State"), _("Due date"), _("Total"), _("Due")), rows, right=(0, 4, 5)))
    session.answer({"client": payload}, *lines)


@client.command(
    "tag",
    help=N_("Leave a client alone: no automatic charge, no reminders, or hold invoicing."),
    example='hextui client tag 12 no_reminders --reason "arrangement" --until 2026-12-31',
)
@click.argument("client_text", metavar="CLIENT")
@click.argument("kind", metavar="TAG", type=click.Choice(list(KINDS)))
@option("--reason", required=True, metavar="R", help=N_("Why; it stays in the timeline."))
@option("--until", metavar="DATE", help=N_("The last day on which it holds (default: until it is taken away)."))
@click.pass_obj
def client_tag(session: Session, client_text: str, kind: str, reason: str, until: str | None) -> None:
    """Tag a client."""
    studio = session.studio
    client_id = clients.client_id(studio, client_text)
    tag_verbs.tag(studio, client_id, kind, reason, None if until is None else typed.iso_day(until))
    _answer_tags(session, client_id)


@client.command("untag", help=N_("Take a tag away."), example="hextui client untag 12 no_reminders")
@click.argument("client_text", metavar="CLIENT")
@click.argument("kind", metavar="TAG", type=click.Choice(list(KINDS)))
@click.pass_obj
def client_untag(session: Session, client_text: str, kind: str) -> None:
    """Take a client's tag away."""
    client_id = clients.client_id(session.studio, client_text)
    tag_verbs.untag(session.studio, client_id, kind)
    _answer_tags(session, client_id)


@client.command(
    "export",
    help=N_("Write everything that is kept of a client into a folder, for him to have: tables, documents, hashes."),
    example="hextui client export 12 ~/zoe-tremblay\nhextui client export 12 ~/zoe-tremblay --notes",
)
@click.argument("client_text", metavar="CLIENT")
@click.argument("folder", metavar="FOLDER")
@option("--notes", is_flag=True, help=N_("The words for the studio and the professional notes, too, as far as you may see them."))
@click.pass_obj
def client_export(session: Session, client_text: str, folder: str, notes: bool) -> None:
    """Write a client's file."""
    from hextui.workflows.client_file import export

    client_id = clients.client_id(session.studio, client_text)
    done = export(session.studio, client_id, typed_path(folder).absolute(), notes=notes)
    for missing in done.missing:
        session.warn(Trouble("document_missing", missing))
    payload = {"folder": str(done.folder), "files": done.files, "documents": done.documents, "left_out": done.left_out}
    session.answer({"export": {"client": client_id, **payload, "manifest": done.manifest}}, *written_said(done))


@client.command(
    "erase",
    help=N_("Erase what need not be kept of a client; issued documents stay. Without --yes only what it would do is said."),
    example='hextui client erase 12 --reason "asked for it by mail on 3 March" --yes',
)
@click.argument("client_text", metavar="CLIENT")
@option("--reason", required=True, metavar="R", help=N_("Why; it stays in the timeline."))
@option("--keep-notes", is_flag=True, help=N_("Keep the words of sessions, where a profession's rules want its files kept."))
@option("--yes", is_flag=True, help=N_("Do it; without this, only what it would do is said."))
@click.pass_obj
def client_erase(session: Session, client_text: str, reason: str, keep_notes: bool, yes: bool) -> None:
    """Erase a client."""
    from hextui.workflows.client_file import erase

    client_id = clients.client_id(session.studio, client_text)
    gone = erase(session.studio, client_id, reason, session.environment, keep_notes=keep_notes, sure=yes)
    went = gone.erased
    payload = {"client": client_id, "done": yes, "sessions": went.sessions, "mails": went.mails, "entries": went.entries,
               "documents": went.documents, "stripe_customers": list(gone.customers), "copies": gone.copies,
               "written_anew": gone.anew, "log_emptied": gone.emptied, "files": list(gone.files)}  # fmt: skip
    if yes:
        session.did(erase=payload)
    said = erased_said(gone, done=yes)
    session.answer({"erase": payload}, *said, *([] if yes else [_("Nothing was changed. With --yes it is done, and cannot be undone.")]))


def _answer_tags(session: Session, client_id: int) -> None:
    session.did(client={"id": client_id})
    tags = tags_now(session.studio, client_id).values()
    said = [tag_said(tag) for tag in tags] or [_("This client has no tag.")]
    session.answer({"tags": [{"tag": tag.kind, "reason": tag.reason, "until": tag.until} for tag in tags]}, *said)


COMMANDS = {"client": client}

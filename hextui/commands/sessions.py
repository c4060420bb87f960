"""Interventions: written, edited, published, made free, discarded."""

import click

from hextui import typed
from hextui.billing import drafts
from hextui.billing import interventions as verbs
from hextui.commands.base import WHOLE, Session, command, option
from hextui.commands.payload import intervention_line, intervention_payload
from hextui.errors import PartlyDone, Refused
from hextui.text import N_, _
from hextui.views.clients import client, client_id
from hextui.views.interventions import intervention
from hextui.views.invoices import invoice_id


def _answer(session: Session, intervention_id: int, changes: list[verbs.BalanceChange] | None = None) -> None:
    session.did(intervention={"id": intervention_id})
    view = intervention(session.studio, intervention_id)
    session.answer(
        {
            "intervention": intervention_payload(session, intervention_id),
            "balances": [_change_payload(each) for each in changes or []],
        },
        intervention_line(session, view),
        *(_change_line(session, each) for each in changes or []),
    )


def _change_payload(change: verbs.BalanceChange) -> dict[str, int]:
    return {"client": change.client_id, "before": change.before, "after": change.after}


def _change_line(session: Session, change: verbs.BalanceChange) -> str:
    return _("Balance · {client}: {before} → {after}").format(
        client=client(session.studio, change.client_id).name, before=session.money(change.before), after=session.money(change.after)
    )


@command(
    "write",
    'hextui write 12 PR --at 2026-11-24T14:30 --minutes 60 --text "Genou: mieux"',
)
@click.argument("client_text", metavar="CLIENT")
@click.argument("code")
@option("--at", metavar="ISO", help=N_("When it was (default: now); the studio's local time unless an offset is given."))
@option("--minutes", type=WHOLE, default=0, help=N_("How long it lasted."))
@option("--by", metavar="USER", help=N_("The professional (default: who writes)."))
@option("--text", default="", help=N_("What was done; shown by its visibility."))
@option("--note", default="", help=N_("A professional note, for professionals."))
@option("--personal", default="", help=N_("A personal note, for its author alone."))
@option("--visibility", default="studio", metavar="V", help=N_("me, studio, me_client, studio_client or everybody."))
def write(
    session: Session,
    client_text: str,
    code: str,
    at: str | None,
    minutes: int,
    by: str | None,
    text: str,
    note: str,
    personal: str,
    visibility: str,
) -> None:
    """Write an intervention."""
    studio = session.studio
    written = verbs.write(
        studio,
        client_id(studio, client_text),
        code,
        at=None if at is None else typed.iso_moment(studio, at) if typed.has_time(at) else typed.moment(studio, at),
        minutes=minutes,
        by=None if by is None else studio.find_user(by),
        text=text,
        note=note,
        personal=personal,
        visibility=visibility,
    )
    _answer(session, written)


@command(
    "edit",
    "hextui edit 31 --code EP60 --minutes 45",
)
@click.argument("intervention_id", metavar="INTERVENTION", type=WHOLE)
@option("--client", "client_text", metavar="CLIENT", help=N_("Whose it is."))
@option("--code", help=N_("Its code, and so its price."))
@option("--at", metavar="ISO", help=N_("When it was."))
@option("--minutes", type=WHOLE, help=N_("How long it lasted."))
@option("--by", metavar="USER", help=N_("The professional."))
@option("--text", help=N_("What was done."))
@option("--note", help=N_("The professional note."))
@option("--personal", help=N_("The personal note."))
@option("--visibility", metavar="V", help=N_("me, studio, me_client, studio_client or everybody."))
def edit(
    session: Session,
    intervention_id: int,
    client_text: str | None,
    code: str | None,
    at: str | None,
    minutes: int | None,
    by: str | None,
    text: str | None,
    note: str | None,
    personal: str | None,
    visibility: str | None,
) -> None:
    """Edit an intervention."""
    studio = session.studio
    changes = verbs.Edit(
        client_id=None if client_text is None else client_id(studio, client_text),
        code=code,
        at=None
        if at is None
        else typed.iso_moment(studio, at if typed.has_time(at) else f"{at.strip()}{_time_of(session, intervention_id)}"),
        minutes=minutes,
        by=None if by is None else studio.find_user(by),
        text=text,
        note=note,
        personal=personal,
        visibility=visibility,
    )
    _answer(session, intervention_id, verbs.edit(studio, intervention_id, changes))


def _time_of(session: Session, intervention_id: int) -> str:
    """The time of day that a session has: a new date alone keeps it."""
    return intervention(session.studio, intervention_id).at[10:16]


@command("publish", "hextui publish 31 32 33")
@click.argument("intervention_ids", metavar="INTERVENTION...", type=WHOLE, nargs=-1, required=True)
def publish(session: Session, intervention_ids: tuple[int, ...]) -> None:
    """Publish one or several drafts: all are checked first, then each is a step of its own."""
    studio = session.studio
    verbs.check_all_publishable(studio, list(intervention_ids))
    changes: list[verbs.BalanceChange] = []
    for intervention_id in intervention_ids:
        try:
            changes.append(verbs.publish(studio, intervention_id))
        except Refused as refused:
            if not changes:
                raise
            published = [each.intervention_id for each in changes]
            done = ", ".join(map(str, published))
            said = _("{message} Published before it: {done}.").format(message=refused.fact, done=done)
            raise PartlyDone(refused.code, said, {"published": published}) from refused
    # (Where it is broken off between two, the step is not answered as done.)
    session.did(published=[each.intervention_id for each in changes])
    payloads = [intervention_payload(session, each.intervention_id) for each in changes]
    answer: dict[str, object] = {
        "interventions": payloads,
        "balances": [_change_payload(each) for each in changes],
    }
    if len(payloads) == 1:
        answer["intervention"] = payloads[0]
    session.answer(
        answer,
        *(intervention_line(session, intervention(studio, each.intervention_id)) for each in changes),
        *(_change_line(session, each) for each in _summed(changes)),
    )


def _summed(changes: list[verbs.BalanceChange]) -> list[verbs.BalanceChange]:
    """One change a client: from before the first to after the last."""
    first: dict[int, verbs.BalanceChange] = {}
    for change in changes:
        begun = first.get(change.client_id, change)
        first[change.client_id] = verbs.BalanceChange(change.intervention_id, change.client_id, begun.before, change.after)
    return list(first.values())


@command("free", 'hextui free 31 --reason "séance offerte"')
@click.argument("intervention_id", metavar="INTERVENTION", type=WHOLE)
@option("--reason", required=True, metavar="R", help=N_("Why; it stays in the timeline."))
def free(session: Session, intervention_id: int, reason: str) -> None:
    """Make an item free."""
    _answer(session, intervention_id, [verbs.free(session.studio, intervention_id, reason)])


@command(
    "discard",
    "hextui discard --intervention 31\nhextui discard --invoice 7",
)
@option("--intervention", "intervention_id", type=WHOLE, metavar="N", help=N_("A draft intervention."))
@option("--invoice", "invoice_text", metavar="N", help=N_("A draft invoice; its items stay in the balance."))
def discard(session: Session, intervention_id: int | None, invoice_text: str | None) -> None:
    """Discard a draft."""
    if (intervention_id is None) == (invoice_text is None):
        raise click.UsageError(_("Say what to discard: --intervention N or --invoice N."), click.get_current_context())
    if intervention_id is not None:
        verbs.discard_intervention(session.studio, intervention_id)
        _answer(session, intervention_id)
    elif invoice_text is not None:
        draft = invoice_id(session.studio, invoice_text)
        drafts.discard_invoice(session.studio, draft)
        session.did(discarded={"invoice": draft})
        session.answer({"discarded": {"invoice": draft}}, _("Draft {id} is discarded; its items are in the balance.").format(id=draft))


COMMANDS = {"write": write, "edit": edit, "publish": publish, "free": free, "discard": discard}

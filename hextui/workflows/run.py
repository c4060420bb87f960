"""The same step for many: publish, invoice, charge, remind. First what would be done and who is left out, then each by itself.

A step for many is no step of its own: each item is one verb, one transaction and one journal entry, and running it again does nothing
more.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from hextui.billing import drafts, interventions, issue, remind
from hextui.client_tags import tag_said, tags_now
from hextui.errors import Refused
from hextui.studio import Studio, from_instant
from hextui.text import _, show_day
from hextui.views.cards import cards_of
from hextui.views.work import to_collect, to_invoice, to_publish
from hextui.workflows.charge import charge
from hextui.workflows.documents import document
from hextui.workflows.pay_link import after_issue

STEPS = ("publish", "invoice", "charge", "remind")
DRAFT_IN_HAND = timedelta(days=1)
"""A draft younger than this is somebody's who composes it now; an older one was left behind."""


@dataclass(frozen=True)
class Planned:
    """One item of a run. `key`: an intervention (publish), a client (invoice) or an invoice (charge, remind); `items`: what goes on the
    invoice. `left_out` says why nothing is done with it; empty when it will be done. `amount` in minor units.
    """

    key: int
    client: int
    name: str
    what: str
    amount: int
    left_out: str = ""
    items: tuple[int, ...] = ()


@dataclass(frozen=True)
class Done:
    """What became of one item: `code` and `said` why it was not done; `said` alone what is to be known of one that was.

    `unknown`: a charge whose outcome is not known yet.
    """

    item: Planned
    number: str = ""
    code: str = ""
    said: str = ""
    unknown: bool = False


def plan(studio: Studio, step: str, *, until: date | None = None, least: int | None = None, client_id: int | None = None) -> list[Planned]:
    """What a run of that step would do now, and whom it leaves out and why; nothing is done.

    `until`: sessions up to that local day (publish, invoice), invoices due on or before it (charge, remind); without it all whose time
    has passed, every open invoice, every late one. `least`: smaller amounts are left out. Raises Refused.
    """
    if step not in STEPS:
        raise Refused("unknown_step", _("There is no run of {name}; there are {names}.").format(name=step[:40], names=", ".join(STEPS)))
    return [_small(studio, item, step, least) for item in _PLANS[step](studio, until, client_id)]


def _small(studio: Studio, item: Planned, step: str, least: int | None) -> Planned:
    if item.left_out:
        return item
    if least is not None and item.amount < least:
        return replace(item, left_out=_("below the least amount"))
    if step == "invoice" and item.amount == 0 and least is None:
        return replace(item, left_out=_("nothing but sessions at zero"))
    return item


def _before(studio: Studio, until: date | None) -> datetime:
    """The end of that local day; without one, this moment."""
    if until is None:
        return studio.clock()
    return datetime.combine(until + timedelta(days=1), time.min, studio.settings.timezone())


def _publish(studio: Studio, until: date | None, client_id: int | None) -> list[Planned]:
    before = min(_before(studio, until), studio.clock())
    return [
        Planned(each.id, each.client, each.name, f"{show_day(each.at)} {each.at[11:16]} {each.code}", each.price)
        for each in to_publish(studio, before, client_id)
    ]


def _invoice(studio: Studio, until: date | None, client_id: int | None) -> list[Planned]:
    tags = tags_now(studio, client_id)
    planned = []
    for each in to_invoice(studio, _before(studio, until), client_id):
        why = ""
        if (each.client, "hold") in tags:
            why = tag_said(tags[each.client, "hold"])
        elif each.draft is not None and studio.clock() - from_instant(each.draft_begun) < DRAFT_IN_HAND:
            why = _("a draft is being composed")
        what = _("{count} sessions since {day}").format(count=len(each.items), day=show_day(each.oldest))
        planned.append(Planned(each.client, each.client, each.name, what, each.amount, why, each.items))
    return planned


def _charge(studio: Studio, until: date | None, client_id: int | None) -> list[Planned]:
    tags = tags_now(studio, client_id)
    today = studio.today().isoformat()
    planned = []
    for each in to_collect(studio, client_id):
        if until is not None and each.due_on > until.isoformat():
            continue
        why = ""
        if each.state in ("processing", "unknown"):
            why = _("money is under way at Stripe")
        elif (each.client, "no_charge") in tags:
            why = tag_said(tags[each.client, "no_charge"])
        elif not any(card.state != "expired" for card in cards_of(studio, each.client)):
            why = _("no card that is valid")
        elif each.declined_on == today:
            why = _("declined today")
        planned.append(Planned(each.id, each.client, each.name, each.number, each.due, why))
    return planned


def _remind(studio: Studio, until: date | None, client_id: int | None) -> list[Planned]:
    last = until or studio.today() - timedelta(days=1)
    planned = []
    for each in to_collect(studio, client_id):
        if each.due_on <= last.isoformat():
            refused = remind.refusal(studio, each.id)
            planned.append(Planned(each.id, each.client, each.name, each.number, each.due, refused.message if refused else ""))
    return planned


_PLANS: Mapping[str, Callable[[Studio, date | None, int | None], list[Planned]]] = {
    "publish": _publish,
    "invoice": _invoice,
    "charge": _charge,
    "remind": _remind,
}


def run(
    studio: Studio, environment: Mapping[str, str], step: str, planned: Sequence[Planned], stop: Callable[[], bool] = lambda: False
) -> Iterator[Done]:
    """Do that step for each item that is not left out, one after the other; what became of each. Stops between two when `stop` says so.

    What changed meanwhile is refused by the verb itself, and said.
    """
    for item in planned:
        if item.left_out:
            continue
        if stop():
            return
        try:
            yield _do(studio, environment, step, item)
        except Refused as refused:
            yield Done(item, code=refused.code, said=refused.message)


def _do(studio: Studio, environment: Mapping[str, str], step: str, item: Planned) -> Done:
    if step == "publish":
        interventions.publish(studio, item.key)
        return Done(item)
    if step == "invoice":
        return _invoiced(studio, environment, item)
    if step == "charge":
        charged = charge(studio, item.key, environment)
        return Done(item, item.what, unknown=charged.state == "unknown")
    remind.remind(studio, item.key)
    return Done(item, item.what)


def _invoiced(studio: Studio, environment: Mapping[str, str], item: Planned) -> Done:
    """Compose the client's sessions and issue them; its pay link and its document follow, and failing them undoes nothing."""
    draft = drafts.compose(studio, item.client, drafts.Composition(only=item.items))
    issued = issue.issue(studio, draft)
    said = [] if issued.notice else [_("Nobody was told: the client has no e-mail.")]
    no_link = after_issue(studio, draft, environment)
    if no_link:
        said.append(_("No pay link was made: {reason}").format(reason=no_link))
    try:
        document(studio, "invoice", draft)
    except Refused as refused:
        said.append(_("The document was not made: {reason}").format(reason=refused.message))
    return Done(item, issued.number, said=" ".join(said))

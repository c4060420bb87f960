"""The same step for many: publish, invoice, charge, remind. First what would be done and who is left out, then each by itself.

A step for many is no step of its own: each item is one verb, one transaction and one journal entry, and running it again does nothing
more.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from hextui.afterwards import guarded, trouble_of
from hextui.billing import interventions, remind
from hextui.billing.invoice_balance import invoice_balance
from hextui.client_tags import Tag, tag_said
from hextui.errors import Refused, StoreFault
from hextui.reckoning import standing
from hextui.studio import Studio, from_instant
from hextui.text import _, plural, show_day, show_moment, show_money
from hextui.views.work import (
    DRAFT_IN_HAND,
    ToCollect,
    ToInvoice,
    ToPublish,
    balances_waiting,
    drafts_waiting,
    invoices_waiting,
    to_collect,
    to_invoice,
    to_publish,
)
from hextui.workflows import by_hand
from hextui.workflows import refund as giving_back
from hextui.workflows.charge import charge
from hextui.workflows.documents import made_after
from hextui.workflows.pay_link import after_issue

STEPS = ("publish", "invoice", "charge", "remind")
"""What is run for everybody whom it concerns."""
ON_CHOSEN = (*STEPS, "discard", "mark_paid", "send", "cancel", "write_off")
"""What can be done with those that a person chose."""


@dataclass(frozen=True)
class Planned:
    """One item of a run. `key`: an intervention (publish, discard), a client (invoice) or an invoice (all others); `items`: what goes on
    the invoice. `left_out` says why nothing is done with it; empty when it will be done. `amount` in minor units.
    """

    key: int
    client: int
    name: str
    what: str
    amount: int
    left_out: str = ""
    items: tuple[int, ...] = ()
    seen: str = ""
    """Of an invoice: what stands on the draft that it is made of."""
    early: bool = False
    """Of a reminder: whether it goes out before the day, too."""


@dataclass(frozen=True)
class Done:
    """What became of one item: `code` and `said` why it was not done; `said` alone what is to be known of one that was.

    `unknown`: it is not known whether it was done: a charge, or (with a code) something that broke off.
    """

    item: Planned
    number: str = ""
    code: str = ""
    said: str = ""
    unknown: bool = False


def plan(studio: Studio, step: str, *, until: date | None = None, least: int | None = None, client_id: int | None = None) -> list[Planned]:
    """What a run of that step would do now, and whom it leaves out and why; nothing is done.

    `until`: sessions up to that local day (publish, invoice), invoices due on or before it (charge, remind); without it all drafts whose
    time has passed, every balance, every open invoice, every late one. `least`: smaller amounts are left out. Raises Refused.
    """
    if step not in STEPS:
        raise Refused("unknown_step", _("There is no run of {name}; there are {names}.").format(name=step[:40], names=", ".join(STEPS)))
    if step == "publish":
        before = min(_before(studio, until), studio.clock())
        found = _of_sessions(studio, to_publish(studio, drafts_waiting(studio, before, client_id).ids))
    elif step == "invoice":
        end = None if until is None else _before(studio, until)
        found = _of_balances(studio, to_invoice(studio, balances_waiting(studio, end, client_id).ids, end))
    else:
        last = until or (studio.today() - timedelta(days=1) if step == "remind" else None)
        rows = to_collect(studio, invoices_waiting(studio, client_id).ids)
        rows = [row for row in rows if last is None or row.due_on <= last.isoformat()]
        found = _of_invoices(studio, step, rows, early=until is not None)
    return [_small(item, step, least) for item in found]


def plan_of(studio: Studio, step: str, keys: Sequence[int]) -> list[Planned]:
    """What that step (one of ON_CHOSEN) would do with those that a person chose, and which it leaves out and why; nothing is done.

    `keys` are interventions, clients or invoices, as the step wants them; what is not there any more is not in the answer.
    """
    if step in ("publish", "discard"):
        return _of_sessions(studio, to_publish(studio, keys))
    if step == "invoice":
        return [_small(item, step, None) for item in _of_balances(studio, to_invoice(studio, keys))]
    return _of_invoices(studio, step, to_collect(studio, keys))


def _small(item: Planned, step: str, least: int | None) -> Planned:
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


def _others() -> str:
    return _("in another professional's charge")


def _tag(row: ToInvoice | ToCollect, kind: str) -> Tag | None:
    return next((tag for tag in row.tags if tag.kind == kind), None)


def _of_sessions(studio: Studio, rows: Sequence[ToPublish]) -> list[Planned]:
    return [
        Planned(each.id, each.client, each.name, f"{show_moment(each.at)} {each.code}", each.price, "" if each.mine else _others())
        for each in rows
    ]


def _of_balances(studio: Studio, rows: Sequence[ToInvoice]) -> list[Planned]:
    planned = []
    for each in rows:
        why, hold = "", _tag(each, "hold")
        if not each.mine:
            why = _others()
        elif hold is not None:
            why = tag_said(hold)
        elif each.draft_lines and studio.clock() - from_instant(each.draft_begun) < DRAFT_IN_HAND:
            why = _("a draft is being composed")
        elif not each.draft_whole:
            why = _("its draft holds later sessions")
        planned.append(
            Planned(each.client, each.client, each.name, balance_said(studio, each), each.amount, why, each.items, each.draft_seen)
        )
    return planned


def balance_said(studio: Studio, row: ToInvoice) -> str:
    """What a client's next invoice holds: his sessions, or the draft that was left."""
    if row.draft_lines:
        begun = show_day(studio.local(row.draft_begun).date().isoformat())
        said = plural("draft of {day}: {count} line", "draft of {day}: {count} lines", row.draft_lines)
        return said.format(day=begun, count=row.draft_lines)
    said = plural("{count} session since {day}", "{count} sessions since {day}", len(row.items))
    return said.format(count=len(row.items), day=show_day(row.oldest))


def _of_invoices(studio: Studio, step: str, rows: Sequence[ToCollect], *, early: bool = False) -> list[Planned]:
    planned = []
    for each in rows:
        why = _against(studio, step, each, early) if each.mine else _others()
        planned.append(Planned(each.id, each.client, each.name, each.number, each.due, why, early=early))
    return planned


def _against(studio: Studio, step: str, row: ToCollect, early: bool) -> str:
    """Why a step for many leaves an invoice out; empty when it does not."""
    if step == "send":
        return "" if row.email else _("no e-mail")
    if row.state in ("processing", "unknown"):
        return _("money is under way at Stripe")
    if step == "charge":
        return _against_charge(row, studio.today().isoformat())
    if step == "remind":
        return _against_reminder(studio, row, early)
    if step == "cancel" and row.state == "partially_paid":
        return _("money came on it: cancel it by itself")
    return ""


def _against_charge(row: ToCollect, today: str) -> str:
    tag = _tag(row, "no_charge")
    if tag is not None:
        return tag_said(tag)
    if row.credit >= row.due:
        return _("the client's credit covers it")
    if row.disputed:
        return _("disputes a card payment: ask the client first")
    if row.card is None or row.card.state == "expired":
        return _("no card that is valid")
    return _("declined today") if row.declined_on == today else ""


def _against_reminder(studio: Studio, row: ToCollect, early: bool) -> str:
    tag = _tag(row, "no_reminders")
    if tag is not None:
        return tag_said(tag)
    if row.days_late <= 0 and not early:
        return _("not late")
    refused = remind.refusal(studio, row.id)
    words = {"no_email": _("no e-mail"), "no_reminders": _("gets no reminders"), "reminded_today": _("reminded today")}
    return words.get(refused.code, refused.message) if refused else ""


def run(studio: Studio, environment: Mapping[str, str], step: str, planned: Sequence[Planned]) -> Iterator[Done]:
    """Do that step for each item that is not left out, one after the other; what became of each. It ends where no more are asked for."""
    for item in planned:
        if not item.left_out:
            yield do(studio, environment, step, item, {})


def do(studio: Studio, environment: Mapping[str, str], step: str, item: Planned, given: Mapping[str, str]) -> Done:
    """Do that step for one item as it was looked at; what became of it, refused or not.

    `given`: the `method` of mark_paid, the `reason` of cancel and write_off. What changed meanwhile is refused, and said. Whatever goes
    wrong with one item is its own: the others go on, and each has its answer.
    """
    commits = studio.store.commits
    try:
        # A run may take an hour: each item is done by the settings as they are now.
        studio = replace(studio, settings=studio.present_settings())
        _unchanged(studio, step, item)
        return _DO[step](studio, environment, item, given)
    except Refused as refused:
        began = isinstance(refused, StoreFault) and studio.store.commits > commits
        return Done(item, code=refused.code, said=f"{refused.fact} {_look()}" if began else refused.message, unknown=began)
    except Exception as error:  # noqa: BLE001 - what became of the others must not be lost with it
        trouble = trouble_of(error, studio.places.log)
        return Done(item, code=trouble.code, said=f"{trouble.message} {_look()}", unknown=True)


def _look() -> str:
    return _("Look (`hextui timeline`, `hextui show`) whether the step was done before you do it again.")


def _unchanged(studio: Studio, step: str, item: Planned) -> None:
    """Refuse what is no longer as it was when a person agreed to it: another amount, a tag since then, a draft in somebody's hands.

    What is gone is refused by the verb itself, with its own sentence.
    """
    if step == "invoice":
        (now,) = _of_balances(studio, to_invoice(studio, [item.key])) or (item,)
    elif step in ("publish", "discard"):
        (now,) = plan_of(studio, step, [item.key]) or (item,)
    else:
        (now,) = _of_invoices(studio, step, to_collect(studio, [item.key]), early=item.early) or (item,)
    if now.left_out:
        raise Refused("left_out", now.left_out)
    # What a balance comes to is looked at in the transaction that issues it.
    if step != "invoice" and now.amount != item.amount:
        raise Refused("changed_since_seen", _("It has changed since you looked. Nothing was done with it; look at it again."))


def _publish(studio: Studio, environment: Mapping[str, str], item: Planned, given: Mapping[str, str]) -> Done:
    interventions.publish(studio, item.key)
    return Done(item)


def _discard(studio: Studio, environment: Mapping[str, str], item: Planned, given: Mapping[str, str]) -> Done:
    interventions.discard_intervention(studio, item.key)
    return Done(item)


def _invoice(studio: Studio, environment: Mapping[str, str], item: Planned, given: Mapping[str, str]) -> Done:
    """Issue what the client's balance was when it was looked at."""
    issued = invoice_balance(studio, item.client, item.items, item.amount, item.seen)
    stands, _trouble = guarded(studio.places.log, lambda: standing(studio.store, issued.invoice_id))
    total = _("total {amount}").format(amount=show_money(stands.total, studio.currency)) if stands else ""
    followed = follow(studio, environment, issued.invoice_id, told=issued.notice is not None)
    return Done(item, issued.number, said=" · ".join(part for part in (total, followed) if part))


def follow(studio: Studio, environment: Mapping[str, str], invoice_id: int, *, told: bool) -> str:
    """What follows an invoice's issue, its pay link and its document; what of it could not be done, which undoes nothing."""
    said = [] if told else [_("Nobody was told: the client has no e-mail.")]
    no_link = after_issue(studio, invoice_id, environment)
    if no_link:
        said.append(_("No pay link was made: {reason}").format(reason=no_link))
    _stored, not_made = made_after(studio, "invoice", invoice_id)
    if not_made:
        said.append(_("The document was not made: {reason}").format(reason=not_made))
    return " ".join(said)


def _charge(studio: Studio, environment: Mapping[str, str], item: Planned, given: Mapping[str, str]) -> Done:
    charged = charge(studio, item.key, environment, item.amount)
    said = _("on its way") if charged.state == "processing" else ""
    return Done(item, item.what, said=said, unknown=charged.state == "unknown")


def _remind(studio: Studio, environment: Mapping[str, str], item: Planned, given: Mapping[str, str]) -> Done:
    remind.remind(studio, item.key)
    return Done(item, item.what)


def _mark_paid(studio: Studio, environment: Mapping[str, str], item: Planned, given: Mapping[str, str]) -> Done:
    by_hand.mark_paid(studio, environment, [item.key], given["method"])
    return Done(item, item.what)


def _send(studio: Studio, environment: Mapping[str, str], item: Planned, given: Mapping[str, str]) -> Done:
    remind.send(studio, item.key)
    return Done(item, item.what)


def _cancel(studio: Studio, environment: Mapping[str, str], item: Planned, given: Mapping[str, str]) -> Done:
    done = giving_back.cancel(studio, environment, item.key, given["reason"])
    return Done(item, done.cancelled.number)


def _write_off(studio: Studio, environment: Mapping[str, str], item: Planned, given: Mapping[str, str]) -> Done:
    by_hand.write_off(studio, environment, item.key, given["reason"])
    return Done(item, item.what)


_DO: Mapping[str, Callable[[Studio, Mapping[str, str], Planned, Mapping[str, str]], Done]] = {
    "publish": _publish,
    "discard": _discard,
    "invoice": _invoice,
    "charge": _charge,
    "remind": _remind,
    "mark_paid": _mark_paid,
    "send": _send,
    "cancel": _cancel,
    "write_off": _write_off,
}

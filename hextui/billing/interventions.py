"""An intervention's life: written, edited, published, made free, discarded (DOMAIN.md, An intervention's life)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from hextui.billing import drafts, find, journal, rights
from hextui.errors import Refused
from hextui.reckoning import balance
from hextui.store import models
from hextui.studio import Studio, as_instant
from hextui.text import _, many_lines

# Who may see an intervention's text: a narrower visibility shows it to fewer.
VISIBILITIES: dict[str, frozenset[str]] = {
    "me": frozenset(("author",)),
    "studio": frozenset(("author", "studio")),
    "me_client": frozenset(("author", "client")),
    "studio_client": frozenset(("author", "studio", "client")),
    "everybody": frozenset(("author", "studio", "client", "others")),
}
NOTES_LIMIT = 20_000


@dataclass(frozen=True)
class BalanceChange:
    """A client's balance before and after a step, in minor units before tax."""

    intervention_id: int
    client_id: int
    before: int
    after: int


def _check_at(studio: Studio, at: datetime) -> str:
    if at.year < 1990:
        # Before the zone is asked: the first day that there is has no day before it.
        raise Refused(
            "bad_date", _("{what}: {day} is too long ago to be meant.").format(what=_("The session's date"), day=f"{at:%Y-%m-%d}")
        )
    day = at.astimezone(studio.settings.timezone()).date()
    find.past_or_today(studio, day, _("The session's date"))
    return as_instant(at)


def _check_minutes(minutes: int) -> int:
    if not 0 <= minutes <= 1440:
        raise Refused("bad_minutes", _("A session lasts 0 to 1440 minutes."))
    return minutes


def _check_visibility(visibility: str) -> str:
    if visibility not in VISIBILITIES:
        raise Refused("bad_visibility", _("The visibility is one of {choices}.").format(choices=", ".join(VISIBILITIES)))
    return visibility


def _check_note(text: str, what: str) -> str:
    return many_lines(text, what, NOTES_LIMIT)


def write(
    studio: Studio,
    client_id: int,
    code: str,
    *,
    at: datetime | None = None,
    minutes: int = 0,
    by: int | None = None,
    text: str = "",
    note: str = "",
    personal: str = "",
    visibility: str = "studio",
) -> int:
    """Write down an intervention as a draft; its id. Its price is copied from the code now.

    `at` is an aware moment (default: now), not after today; `minutes` 0 when not known; `by` the professional's Unix user
    id (default: who writes). `note` is the professional note, `personal` the author's own. Raises Refused.
    """
    with studio.store.transaction():
        client = find.client(studio, client_id)
        rights.require(studio, "write", client)
        if client.archived_at:
            raise Refused("archived_client", _("{client} is archived. Take the client back first.").format(client=client.name))
        row = find.usable_code(studio, code)
        intervention_id = studio.store.insert(
            models.Intervention,
            client_id=client_id,
            code_id=row.id,
            professional_uid=studio.uid if by is None else find.professional(studio, by),
            author_uid=studio.uid,
            at=_check_at(studio, at or studio.clock()),
            minutes=_check_minutes(minutes),
            price=row.price,
            state="draft",
            visibility=_check_visibility(visibility),
            text=_check_note(text, _("The text")),
            professional_note=_check_note(note, _("The professional note")),
            personal_note=_check_note(personal, _("The personal note")),
            salt=studio.token(),
        )
        journal.record(
            studio,
            "write",
            client=client_id,
            intervention=intervention_id,
            amount=row.price,
            details={"code": row.id, "named": row.code},
            rows=[("intervention", intervention_id)],
        )
        return intervention_id


@dataclass(frozen=True)
class Edit:
    """What changes in an intervention; None leaves a field as it is."""

    client_id: int | None = None
    code: str | None = None
    at: datetime | None = None
    minutes: int | None = None
    by: int | None = None
    text: str | None = None
    note: str | None = None
    personal: str | None = None
    visibility: str | None = None


def _own_note(studio: Studio, item: Any, personal: str | None) -> None:
    if personal is not None and item.author_uid != studio.uid:
        raise Refused("not_author", _("A personal note is its author's alone."))


def _hidden_words(studio: Studio, item: Any, changes: Edit) -> None:
    """What its author keeps from the studio is neither overwritten nor shown by anybody else."""
    hidden = "studio" not in VISIBILITIES[item.visibility] and item.author_uid != studio.uid
    if hidden and any(value is not None for value in (changes.text, changes.note, changes.visibility)):
        raise Refused("not_author", _("This intervention's words are shown to its author alone; only he changes them or shows them."))


def _edited(studio: Studio, item: Any, edit: Edit) -> dict[str, Any]:
    """The columns that change in an intervention that is not invoiced, each checked."""
    changes: dict[str, Any] = {}
    if edit.client_id is not None and edit.client_id != item.client_id:
        target = find.client(studio, edit.client_id)
        rights.require(studio, "edit", target)
        if target.archived_at:
            raise Refused("archived_client", _("{client} is archived. Take the client back first.").format(client=target.name))
        changes["client_id"] = edit.client_id
    if edit.code is not None:
        row = find.usable_code(studio, edit.code)
        if row.id != item.code_id:
            changes.update(code_id=row.id, price=row.price)
    if edit.at is not None:
        changes["at"] = _check_at(studio, edit.at)
    if edit.minutes is not None:
        changes["minutes"] = _check_minutes(edit.minutes)
    if edit.by is not None:
        changes["professional_uid"] = find.professional(studio, edit.by)
    if edit.text is not None:
        changes["text"] = _check_note(edit.text, _("The text"))
    if edit.note is not None:
        changes["professional_note"] = _check_note(edit.note, _("The professional note"))
    if edit.personal is not None:
        changes["personal_note"] = _check_note(edit.personal, _("The personal note"))
    if edit.visibility is not None:
        changes["visibility"] = _check_visibility(edit.visibility)
    return {name: value for name, value in changes.items() if value != getattr(item, name)}


def _add_to_closed(studio: Studio, item: Any, edit: Edit) -> list[tuple[str, int]]:
    """What may still change once invoiced or free: dated additions to the notes, a narrower visibility."""
    if any(value is not None for value in (edit.client_id, edit.code, edit.at, edit.minutes, edit.by)):
        if item.state == "free":
            raise Refused(
                "is_free",
                _("Intervention {id} was made free, which is permanent. Only its notes can be added to.").format(id=item.id),
            )
        raise Refused(
            "is_invoiced",
            _("Intervention {id} is invoiced. Cancel the invoice first; until then only notes can be added.").format(id=item.id),
        )
    written: list[tuple[str, int]] = []
    for field, words in (("text", edit.text), ("professional_note", edit.note), ("personal_note", edit.personal)):
        if words is not None:
            addition = studio.store.insert(
                models.NoteAddition,
                intervention_id=item.id,
                field=field,
                words=many_lines(words, _("The addition"), NOTES_LIMIT, required=True),
                at=studio.now(),
                author_uid=studio.uid,
                salt=studio.token(),
            )
            written.append(("note_addition", addition))
    if edit.visibility is not None and edit.visibility != item.visibility:
        if not VISIBILITIES[_check_visibility(edit.visibility)] < VISIBILITIES[item.visibility]:
            raise Refused("wider_visibility", _("Once invoiced or free, an intervention can only be shown to fewer people."))
        studio.store.update(models.Intervention, item.id, visibility=edit.visibility)
        written.append(("intervention", item.id))
    return written


TOLD = {
    "code_id": "code", "price": "price", "at": "at", "minutes": "minutes", "professional_uid": "by", "visibility": "visibility",
    "client_id": "client",
}  # fmt: skip
"""What the entry of an edit says of its columns. Words about people are in none: they stand beside the entries."""


def _code_of(studio: Studio, item: Any) -> str:
    return str(studio.store.value("SELECT code FROM code WHERE id = ?", item.code_id))


def _told(studio: Studio, columns: Mapping[str, Any]) -> dict[str, object]:
    """These columns of an intervention as the entry of an edit says them."""
    told = {TOLD[name]: value for name, value in columns.items() if name in TOLD}
    if "code" in told:
        told["code"] = studio.store.value("SELECT code FROM code WHERE id = ?", told["code"])
    return told


def edit(studio: Studio, intervention_id: int, changes: Edit) -> list[BalanceChange]:
    """Change an intervention; how each client's balance moved. Raises Refused.

    While draft or unbilled, everything; an item that goes to another client leaves its draft invoice. Once invoiced or
    free, only dated additions to the notes and a narrower visibility.
    """
    with studio.store.transaction():
        item = find.intervention(studio, intervention_id)
        client = find.client(studio, item.client_id)
        rights.require(studio, "edit", client)
        _own_note(studio, item, changes.personal)
        _hidden_words(studio, item, changes)
        if item.state == "discarded":
            raise Refused("is_discarded", _("Intervention {id} was discarded. Write it anew.").format(id=intervention_id))
        clients = sorted({item.client_id, changes.client_id or item.client_id})
        before = {client_id: balance(studio.store, client_id)[0] for client_id in clients if studio.store.get(models.Client, client_id)}
        if item.state in ("draft", "unbilled"):
            columns = _edited(studio, item, changes)
            if not columns:
                raise Refused("nothing_to_change", _("Nothing would change."))
            with drafts.knowing(studio, intervention_id):
                if "client_id" in columns:
                    drafts.take_off(studio, intervention_id)
                studio.store.update(models.Intervention, intervention_id, **columns)
            written = [("intervention", intervention_id)]
            details: dict[str, object] = {
                **{name: columns[name] for name in ("code_id", "at", "minutes") if name in columns},
                "before": _told(studio, {name: getattr(item, name) for name in columns}),
                "after": _told(studio, columns),
            }
        else:
            written, details = _add_to_closed(studio, item, changes), {}
            if not written:
                raise Refused("nothing_to_change", _("Nothing would change."))
        row = find.intervention(studio, intervention_id)
        details["named"] = _code_of(studio, row)
        journal.record(
            studio,
            "edit",
            client=row.client_id,
            from_client=item.client_id if row.client_id != item.client_id else None,
            intervention=intervention_id,
            amount=row.price,
            details=details,
            rows=written,
        )
        return [
            BalanceChange(intervention_id, client_id, amount, balance(studio.store, client_id)[0])
            for client_id, amount in before.items()
            if balance(studio.store, client_id)[0] != amount
        ]


def publish(studio: Studio, intervention_id: int) -> BalanceChange:
    """Put a draft into its client's balance; the balance before and after. Raises Refused."""
    with studio.store.transaction():
        item = find.intervention(studio, intervention_id)
        rights.require(studio, "publish", find.client(studio, item.client_id))
        check_publishable(item)
        before = balance(studio.store, item.client_id)[0]
        studio.store.update(models.Intervention, intervention_id, state="unbilled")
        journal.record(
            studio,
            "publish",
            client=item.client_id,
            intervention=intervention_id,
            amount=item.price,
            details={"named": _code_of(studio, item)},
            rows=[("intervention", intervention_id)],
        )
        return BalanceChange(intervention_id, item.client_id, before, before + item.price)


def check_publishable(item: Any) -> None:
    """Refuse what is no draft."""
    if item.state == "discarded":
        raise Refused("is_discarded", _("Intervention {id} was discarded. Write it anew.").format(id=item.id))
    if item.state != "draft":
        raise Refused("already_published", _("Intervention {id} is published already; its balance has not changed.").format(id=item.id))


def check_all_publishable(studio: Studio, intervention_ids: list[int]) -> None:
    """Refuse a batch before its first step when one of its items cannot be published as things are."""
    with studio.store.snapshot():
        if len(set(intervention_ids)) < len(intervention_ids):
            raise Refused("named_twice", _("An intervention is named twice."))
        for intervention_id in intervention_ids:
            item = find.intervention(studio, intervention_id)
            rights.require(studio, "publish", find.client(studio, item.client_id))
            check_publishable(item)


def free(studio: Studio, intervention_id: int, reason: str) -> BalanceChange:
    """Take an item out of the balance for good, with a reason; off its draft invoice too. Raises Refused."""
    with studio.store.transaction():
        item = find.intervention(studio, intervention_id)
        rights.require(studio, "free", find.client(studio, item.client_id))
        said = find.reason(reason)
        if item.state == "draft":
            raise Refused("not_published", _("Intervention {id} is a draft. Publish it first, or discard it.").format(id=intervention_id))
        if item.state == "invoiced":
            raise Refused("is_invoiced", _("Intervention {id} is invoiced. Cancel the invoice first.").format(id=intervention_id))
        if item.state != "unbilled":
            raise Refused("not_billable", _("Intervention {id} is not in the balance.").format(id=intervention_id))
        before = balance(studio.store, item.client_id)[0]
        drafts.take_off(studio, intervention_id)
        studio.store.update(models.Intervention, intervention_id, state="free")
        journal.record(
            studio,
            "free",
            client=item.client_id,
            intervention=intervention_id,
            amount=item.price,
            details={"named": _code_of(studio, item)},
            words={"reason": said},
            rows=[("intervention", intervention_id)],
        )
        return BalanceChange(intervention_id, item.client_id, before, before - item.price)


def discard_intervention(studio: Studio, intervention_id: int) -> None:
    """Throw away a draft intervention; it stays visible as discarded. Raises Refused."""
    with studio.store.transaction():
        item = find.intervention(studio, intervention_id)
        rights.require(studio, "discard", find.client(studio, item.client_id))
        if item.state != "draft":
            raise Refused(
                "not_a_draft",
                _("Intervention {id} is no draft. What is in the balance is made free instead.").format(id=intervention_id)
                if item.state == "unbilled"
                else _("Intervention {id} is no draft.").format(id=intervention_id),
            )
        studio.store.update(models.Intervention, intervention_id, state="discarded")
        journal.record(
            studio,
            "discard",
            client=item.client_id,
            intervention=intervention_id,
            amount=item.price,
            details={"named": _code_of(studio, item)},
            rows=[("intervention", intervention_id)],
        )

"""Tags of clients: no automatic charge, no reminders, hold invoicing; with a reason and an end."""

from datetime import date

from hextui.billing import find, journal, rights
from hextui.client_tags import KINDS
from hextui.errors import Refused
from hextui.store import models
from hextui.studio import Studio
from hextui.text import _, one_line


def _check_kind(kind: str) -> None:
    if kind not in KINDS:
        raise Refused("unknown_tag", _("There is no tag {name}; there are {names}.").format(name=kind[:40], names=", ".join(KINDS)))


def tag(studio: Studio, client_id: int, kind: str, reason: str, until: date | None = None) -> int:
    """Tag a client; the tag's id. One of that kind that there is already ends. `until`: the last day on which it holds.

    Raises Refused.
    """
    _check_kind(kind)
    said = one_line(reason, _("The reason"), 200)
    with studio.store.transaction():
        client = find.client(studio, client_id)
        rights.require(studio, "client", client)
        if until is not None and until < studio.today():
            raise Refused("past_date", _("{day} is in the past. Name today or a later day.").format(day=until.isoformat()))
        ended = _end(studio, client_id, kind)
        tag_id = studio.store.insert(
            models.ClientTag,
            client_id=client_id,
            kind=kind,
            reason=said,
            until=until.isoformat() if until else None,
            set_at=studio.now(),
            set_by=studio.uid,
            salt=studio.token(),
        )
        details = {"tag": kind, "did": "set", "until": until.isoformat() if until else None}
        rows = [("client_tag", each) for each in (*ended, tag_id)]
        journal.record(studio, "tag", client=client_id, details=details, words={"reason": said}, rows=rows)
        return tag_id


def untag(studio: Studio, client_id: int, kind: str) -> None:
    """Take a tag away. Raises Refused."""
    _check_kind(kind)
    with studio.store.transaction():
        client = find.client(studio, client_id)
        rights.require(studio, "client", client)
        ended = _end(studio, client_id, kind)
        if not ended:
            raise Refused("no_such_tag", _("{client} has no such tag. Nothing was changed.").format(client=client.name))
        journal.record(studio, "tag", client=client_id, details={"tag": kind, "did": "end"}, rows=[("client_tag", each) for each in ended])


def _end(studio: Studio, client_id: int, kind: str) -> list[int]:
    found = list(studio.store.column("SELECT id FROM client_tag WHERE client_id = ? AND kind = ? AND ended_at IS NULL", client_id, kind))
    for tag_id in found:
        studio.store.update(models.ClientTag, tag_id, ended_at=studio.now())
    return found

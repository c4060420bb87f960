"""Notices to the client: written in the step's own transaction, rendered and sent afterwards.

A step never fails because mail does. A notice waits a few minutes (setting mail.delay), so that what happens at the desk
makes one mail. What a person does with one that waits or failed: send it now, give it another address, discard it.
"""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from hextui.addresses import ascii_domain
from hextui.billing import find, journal, rights
from hextui.checks import email_address
from hextui.errors import Refused
from hextui.notices import UNANSWERED, mailed_to
from hextui.store import models
from hextui.store.queue import only_one
from hextui.studio import Studio, as_instant
from hextui.text import _

MERGED = ("issue", "charge", "charge_failed", "mark_paid", "refund", "refund_failed", "cancel", "send")
"""What goes out in one mail when it is on one invoice. A reminder stands alone, so that it can be dropped until the last moment."""


def written(notice: int | None) -> list[tuple[str, int]]:
    """A notice as the journal names the records that a step wrote; none when nobody is told."""
    return [] if notice is None else [("outbox", notice)]


def queue(
    studio: Studio,
    kind: str,
    client: Any,
    *,
    invoice: int | None = None,
    credit_note: int | None = None,
    payment: int | None = None,
    to: str | None = None,
) -> int | None:
    """Write a notice, inside the step's transaction; its id, or None when there is no e-mail to send it to."""
    address = to or mailed_to(client)
    if not address:
        return None
    now = studio.clock()
    sender = studio.settings.text("mail.sender")
    domain = ascii_domain(sender.rpartition("@")[2]) if sender else "hextui.invalid"
    return studio.store.insert(
        models.Outbox,
        kind=kind,
        client_id=client.id,
        invoice_id=invoice,
        credit_note_id=credit_note,
        payment_id=payment,
        recipient=address,
        message_id=f"<{studio.token()}.hextui@{domain}>",
        state="queued",
        queued_on=studio.today().isoformat(),
        queued_at=as_instant(now),
        not_before=as_instant(now + timedelta(minutes=studio.settings.number("mail.delay"))),
        salt=studio.token(),
    )


def notice(studio: Studio, notice_id: int) -> Any:
    """A notice's row. Raises Refused for an unknown one."""
    row = studio.store.get(models.Outbox, notice_id)
    if row is None:
        raise Refused("unknown_notice", _("There is no notice {id}. `hextui mail list --all` shows them all.").format(id=notice_id))
    return row


def going_with(studio: Studio, row: Any) -> list[Any]:
    """The notices that go out in one mail with this one, itself among them; of one that is not made into a mail, itself alone."""
    if row.kind == "copy":
        return [row]
    rows = studio.store.rows(
        """SELECT outbox.* FROM outbox JOIN delivery ON delivery.outbox_id = outbox.id WHERE kind <> 'copy' AND mail_id = (
            SELECT mail_id FROM delivery WHERE outbox_id = ?) AND state = ? ORDER BY outbox.id""",
        row.id,
        row.state,
    )
    return rows or [row]


def _to_go_with(studio: Studio, rows: list[Any]) -> list[Any]:
    """These notices, and those that would go into the same mail once it is made."""
    first = rows[0]
    if len(rows) > 1 or first.kind not in MERGED or first.invoice_id is None or first.state != "queued":
        return rows
    return studio.store.rows(
        f"""SELECT outbox.* FROM outbox LEFT JOIN delivery ON outbox_id = outbox.id
        WHERE outbox.id = ?1 OR (invoice_id = ?2 AND client_id = ?3 AND recipient = ?4 AND state = 'queued' AND mail_id IS NULL
            AND kind IN {MERGED} AND (SELECT mail_id FROM delivery WHERE outbox_id = ?1) IS NULL) ORDER BY outbox.id""",
        first.id,
        first.invoice_id,
        first.client_id,
        first.recipient,
    )


def _waiting(studio: Studio, notice_id: int) -> list[Any]:
    """The notices of a mail that is not sent yet; refused for one that is, or was dropped or discarded."""
    row = notice(studio, notice_id)
    rights.require(studio, "outbox", find.client(studio, row.client_id))
    said = {
        "sent": _("This notice is sent; the mail server has it. `hextui send` sends the document again."),
        "dropped": _("This notice was dropped, because it was no longer true."),
        "discarded": _("This notice was discarded already."),
    }
    if row.state in said:
        raise Refused("notice_ended", f"{said[row.state]} {_('Nothing was changed.')}")
    _not_under_way(studio, row)
    return going_with(studio, row)


def _not_under_way(studio: Studio, row: Any) -> None:
    """Refuse while the mail server is being spoken to about a notice: what it answers would be of something else by then."""
    if studio.store.row(f"SELECT 1 FROM delivery WHERE outbox_id = ? AND {UNANSWERED}", row.id) is None:
        return
    with only_one(studio.store.path, "mail", studio.store.file_mode) as alone:
        # Nobody sends: whoever made that try is gone, and what became of it is not known.
        if not alone:
            raise Refused(
                "under_way", _("This mail is just being handed over. Nothing was changed; look again in a minute what became of it.")
            )


def delivery_of(studio: Studio, notice_id: int) -> Any | None:
    """How the delivery of a notice stands; None before anything was done about it."""
    return studio.store.row("SELECT * FROM delivery WHERE outbox_id = ?", notice_id)


def set_delivery(studio: Studio, notice_id: int, **values: object) -> None:
    """Write down how the delivery of a notice stands, inside a transaction."""
    if delivery_of(studio, notice_id) is None:
        studio.store.insert(models.Delivery, outbox_id=notice_id, **values)
    else:
        studio.store.update(models.Delivery, notice_id, **values)


def make_due(studio: Studio, rows: list[Any]) -> None:
    """Queue notices for now, inside a transaction: whatever they waited for. A mail that was made stays as it is."""
    for row in rows:
        studio.store.update(models.Outbox, row.id, state="queued", not_before=studio.now())
        # One that is too old to go out by itself does so once it has a delivery.
        set_delivery(studio, row.id, first_tried_at=None)


def retry(studio: Studio, notice_id: int) -> list[int]:
    """Send a notice now that waits or failed, with those of its mail; their ids. Raises Refused."""
    with studio.store.transaction():
        rows = _waiting(studio, notice_id)
        _one_reminder_a_day(studio, rows)
        failed = [row for row in rows if row.state == "failed"]
        make_due(studio, rows)
        if failed:
            record_notices(studio, "retry", failed, state="queued")
        return [row.id for row in rows]


def _one_reminder_a_day(studio: Studio, rows: list[Any]) -> None:
    for row in rows:
        if row.kind == "remind" and row.state == "failed" and studio.store.row(
            "SELECT 1 FROM outbox WHERE kind = 'remind' AND invoice_id = ? AND queued_on > ? AND state IN ('queued', 'sent')",
            row.invoice_id,
            row.queued_on,
        ):  # fmt: skip
            raise Refused("reminded_since", _("The client was reminded of this invoice since. Nothing was changed."))


def readdress(studio: Studio, notice_id: int, to: str) -> list[int]:
    """Send a notice that waits or failed, with those of its mail, to another address, now; their ids. Raises Refused.

    The client keeps his own address; a mail that was made already is made anew, and what would go into the same mail goes along.
    """
    with studio.store.transaction():
        rows = _to_go_with(studio, _waiting(studio, notice_id))
        address = email_address(_("The address"), to)
        if not address:
            raise Refused("no_email", _("An address is needed. Nothing was changed."))
        _one_reminder_a_day(studio, rows)
        for row in rows:
            studio.store.update(models.Outbox, row.id, recipient=address)
        make_due(studio, rows)
        if rows[0].kind != "copy":
            for row in rows:
                set_delivery(studio, row.id, mail_id=None, tries=0, said="")
            forget_bytes(studio)
        record_notices(studio, "readdress", rows, state="queued", words={"to": address})
        return [row.id for row in rows]


def discard(studio: Studio, notice_id: int, reason: str) -> list[int]:
    """Give up a notice that waits or failed, with those of its mail: the client is not told; their ids. Raises Refused."""
    with studio.store.transaction():
        rows = _waiting(studio, notice_id)
        said = find.reason(reason)
        for row in rows:
            studio.store.update(models.Outbox, row.id, state="discarded")
        record_notices(studio, "discard_notice", rows, state="discarded", words={"reason": said})
        forget_bytes(studio)
        return [row.id for row in rows]


def forget_bytes(studio: Studio) -> None:
    """Let go of the bytes of mails that no delivery needs any more, inside a transaction."""
    studio.store.execute(
        """DELETE FROM mail_bytes WHERE NOT EXISTS (SELECT 1 FROM delivery JOIN outbox ON outbox.id = delivery.outbox_id
        WHERE delivery.mail_id = mail_bytes.mail_id AND outbox.state IN ('queued', 'failed'))"""
    )


def record_notices(
    studio: Studio,
    kind: str,
    rows: list[Any],
    *,
    state: str,
    words: dict[str, str] | None = None,
    code: str = "",
    copies: Sequence[int] = (),
    mail: int | None = None,
) -> None:
    """The entry of what became of notices: every state that a notice has stands in one. `copies` are notices written with it, `mail` is
    what was handed over.
    """
    first = rows[0]
    journal.record(
        studio,
        kind,
        # What becomes of the studio's own copy is no step of the client's.
        client=None if first.kind == "copy" else first.client_id,
        invoice=first.invoice_id,
        credit_note=next((row.credit_note_id for row in rows if row.credit_note_id), None),
        details={
            "state": state,
            "notices": [row.id for row in rows],
            "kinds": [row.kind for row in rows],
            **({"code": code} if code else {}),
        },
        words=words,
        rows=[*(("outbox", row.id) for row in rows), *(("outbox", each) for each in copies), *([("mail", mail)] if mail else [])],
    )

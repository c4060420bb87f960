"""What becomes of notices on their way: which go next, which are no longer true, what the mail server said. Each step one transaction.

One at a time sends for a studio. A mail's bytes are on record before it is first tried, and each try before it is made: whoever dies
between the server's answer and the commit leaves a mail that the next one sends again, the same to the byte.
"""

import json
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from hextui.addresses import same
from hextui.billing import outbox
from hextui.notices import UNANSWERED, may_be_reminded, stale_before
from hextui.reckoning import standing
from hextui.store import models
from hextui.studio import Studio, as_instant, from_instant
from hextui.text import _

GIVE_UP_DAYS = 5
BACK_OFF_MINUTES = (1, 5, 15, 60, 120, 240)
TROUBLE_MINUTES = (1, 2, 5, 15, 30, 60)


@dataclass(frozen=True)
class Batch:
    """Notices that go out in one mail, and the mail once it was made. `copy`: it is the studio's copy of one."""

    notices: tuple[int, ...]
    client: int
    invoice: int | None
    recipient: str
    message_id: str
    mail: int | None
    copy: bool = False


DUE = """
    SELECT outbox.*, delivery.mail_id FROM outbox LEFT JOIN delivery ON outbox_id = outbox.id
    WHERE state = 'queued' AND (outbox_id IS NOT NULL OR queued_at > :stale)
"""


def next_batch(studio: Studio) -> Batch | None:
    """The notices that are due and go out next, those that wait longest first; None when nothing is due."""
    store, given = studio.store, {"now": studio.now(), "stale": stale_before(studio)}
    first = store.row(f"{DUE} AND not_before <= :now ORDER BY not_before, outbox.id LIMIT 1", given)
    if first is None:
        return None
    if first.kind == "copy":
        rows = [first]
    elif first.mail_id is not None:
        rows = store.rows(f"{DUE} AND kind <> 'copy' AND mail_id = :mail ORDER BY outbox.id", {**given, "mail": first.mail_id})
    elif first.invoice_id is not None and first.kind in outbox.MERGED:
        rows = store.rows(
            f"{DUE} AND invoice_id = :invoice AND client_id = :client AND recipient = :recipient AND mail_id IS NULL"
            f" AND kind IN {outbox.MERGED} ORDER BY outbox.id",
            {**given, "invoice": first.invoice_id, "client": first.client_id, "recipient": first.recipient},
        )
    else:
        rows = [first]
    return Batch(
        tuple(row.id for row in rows), first.client_id, first.invoice_id, first.recipient, rows[0].message_id, first.mail_id,
        first.kind == "copy",
    )  # fmt: skip


# What is no longer true ------------------------------------------------------------------------------------------------------


def no_longer(studio: Studio, row: Any) -> str:
    """Why a notice is no longer true, as a code for the journal; empty when it is true. A debited card is always told of."""
    if row.kind in ("remind", "issue", "charge_failed"):
        return _invoice_says(studio, row)
    if row.kind in ("mark_paid", "refund") and row.payment_id is not None:
        payment = studio.store.get(models.Payment, row.payment_id)
        undone = studio.store.row("SELECT 1 FROM payment WHERE reverses = ?", row.payment_id) is not None
        if undone and payment is not None and (row.kind == "refund" or payment.method != "card"):
            return "reversed"
    return ""


def _invoice_says(studio: Studio, row: Any) -> str:
    stands = standing(studio.store, row.invoice_id)
    if stands is None or stands.state == "cancelled":
        return "cancelled"
    if row.kind == "issue":
        return ""
    if stands.state == "written_off":
        return "written_off"
    if stands.due <= 0:
        return "paid"
    if stands.state in ("processing", "unknown"):
        return "under_way"
    if row.kind == "remind":
        return "no_reminders" if not may_be_reminded(studio, row.client_id) else "superseded" if _superseded(studio, row) else ""
    return ""


def _superseded(studio: Studio, row: Any) -> bool:
    """Whether another reminder of the invoice takes this one's place: a later one, or one that went out today."""
    return bool(
        studio.store.row(
            """SELECT 1 FROM outbox LEFT JOIN delivery ON outbox_id = outbox.id
            WHERE kind = 'remind' AND invoice_id = ?1 AND outbox.id <> ?2
            AND ((outbox.id > ?2 AND state IN ('queued', 'sent')) OR (state = 'sent' AND answered_at >= ?3))""",
            row.invoice_id,
            row.id,
            studio.start_of_today(),
        )
    )


def drop_untrue(studio: Studio, batch: Batch) -> tuple[tuple[int, ...], int]:
    """Drop the notices of a batch that are no longer true, as it stands now; those that are left, and how many were dropped.

    Of a mail that was made only all of it is dropped: it says what it said.
    """
    with studio.store.transaction():
        rows = [outbox.notice(studio, each) for each in batch.notices]
        reasons = {row.id: no_longer(studio, row) for row in rows if row.state == "queued" and row.kind != "copy"}
        untrue = [row for row in rows if reasons.get(row.id)]
        if batch.mail is not None and len(untrue) < len(rows):
            untrue = []
        for row in untrue:
            studio.store.update(models.Outbox, row.id, state="dropped")
            outbox.record_notices(studio, "drop", [row], state="dropped", code=reasons[row.id])
        if untrue:
            outbox.forget_bytes(studio)
        gone = {row.id for row in untrue}
        return tuple(row.id for row in rows if row.state == "queued" and row.id not in gone), len(gone)


# A mail and its tries --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Made:
    """A mail that was made of notices."""

    subject: str
    words: str
    data: bytes


def keep_mail(studio: Studio, batch: Batch, made: Made) -> int | None:
    """Keep a mail's bytes before it is first tried; its id, or None when its notices are others by now."""
    import hashlib

    with studio.store.transaction():
        rows = [outbox.notice(studio, each) for each in batch.notices]
        if any(row.state != "queued" or row.recipient != batch.recipient or no_longer(studio, row) for row in rows):
            return None
        mail = studio.store.insert(
            models.Mail, outbox_id=rows[0].id, subject=made.subject, words=made.words, sha256=hashlib.sha256(made.data).hexdigest(),
            size=len(made.data), made_at=studio.now(), salt=studio.token(),
        )  # fmt: skip
        studio.store.insert(models.MailBytes, mail_id=mail, bytes=made.data)
        for row in rows:
            outbox.set_delivery(studio, row.id, mail_id=mail)
        return mail


def begin_try(studio: Studio, batch: Batch) -> bytes | None:
    """Write down that a mail is tried now; its bytes, or None when its notices are sent, discarded or readdressed by now."""
    with studio.store.transaction():
        rows = [outbox.notice(studio, each) for each in batch.notices]
        data = studio.store.value("SELECT bytes FROM mail_bytes WHERE mail_id = ?", batch.mail)
        if any(row.state != "queued" or row.recipient != batch.recipient for row in rows):
            return None
        if not batch.copy and all(no_longer(studio, row) for row in rows):
            # It has changed while the server was being reached.
            return None
        if data is None:
            # Somebody took the bytes away behind the program's back: the mail is made anew, a copy of it cannot be.
            for row in rows:
                outbox.set_delivery(studio, row.id, mail_id=None)
            if batch.copy:
                failed(studio, batch, _("the mail is not there any more"))
            return None
        there = [each for row in rows if (each := outbox.delivery_of(studio, row.id)) is not None and each.mail_id == batch.mail]
        if len(there) != len(rows):
            return None
        now = studio.now()
        for each in there:
            outbox.set_delivery(studio, each.outbox_id, tries=each.tries + 1, tried_at=now, first_tried_at=each.first_tried_at or now)
        return bytes(data)


def sent(studio: Studio, batch: Batch, said: str) -> None:
    """The mail server took the mail: its notices are sent, and the studio's copy is queued where it wants one."""
    with studio.store.transaction():
        rows = _answered(studio, batch, "sent", said)
        copy_to = studio.settings.text("mail.bcc")
        copies = []
        if copy_to and not batch.copy and not same(copy_to, batch.recipient):
            copies.append(_queue_copy(studio, rows[0], batch, copy_to))
        salted = studio.store.value("SELECT id FROM mail WHERE id = ? AND salt <> ''", batch.mail)
        outbox.record_notices(
            studio, "deliver", rows, state="sent", words={"to": batch.recipient, "server": said}, copies=copies,
            mail=None if batch.copy else salted,
        )  # fmt: skip
        outbox.forget_bytes(studio)


def _queue_copy(studio: Studio, row: Any, batch: Batch, to: str) -> int:
    now = studio.now()
    copy = studio.store.insert(
        models.Outbox, kind="copy", client_id=row.client_id, invoice_id=row.invoice_id, credit_note_id=row.credit_note_id,
        payment_id=row.payment_id, recipient=to, message_id=batch.message_id, state="queued", queued_on=studio.today().isoformat(),
        queued_at=now, not_before=now, salt=studio.token(),
    )  # fmt: skip
    outbox.set_delivery(studio, copy, mail_id=batch.mail)
    return copy


def is_certain(studio: Studio, batch: Batch) -> bool:
    """Whether the server has said no to every try of a mail: then nobody can have it, and it may be made anew."""
    return not studio.store.row(
        f"SELECT 1 FROM delivery WHERE outbox_id IN (SELECT value FROM json_each(?)) AND {UNANSWERED}", json.dumps(batch.notices)
    )


def unmake(studio: Studio, batch: Batch) -> None:
    """Forget a mail that says what is no longer so, and that nobody can have: it is made anew."""
    with studio.store.transaction():
        for each in batch.notices:
            outbox.set_delivery(studio, each, mail_id=None)
        outbox.forget_bytes(studio)


def _answered(studio: Studio, batch: Batch, state: str, said: str) -> list[Any]:
    rows = [outbox.notice(studio, each) for each in batch.notices]
    for row in rows:
        studio.store.update(models.Outbox, row.id, state=state)
        outbox.set_delivery(studio, row.id, answered_at=studio.now(), said=said)
    return rows


def failed(studio: Studio, batch: Batch, said: str) -> None:
    """The mail will not be taken: its notices failed, with the server's words, until a person does something about it."""
    with studio.store.transaction():
        rows = _answered(studio, batch, "failed", said)
        outbox.record_notices(studio, "deliver", rows, state="failed", words={"to": batch.recipient, "server": said})


def later(studio: Studio, batch: Batch, said: str, *, lost: bool = False, forever: bool = False, making: bool = False) -> bool:
    """The mail is tried again after a while, a longer one each time; whether it is: after some days it has failed.

    `lost`: the server did not say no either, so what became of the try is not known. `forever`: it is no fault of the mail's, which
    never fails for it. `making`: it could not even be made.
    """
    with studio.store.transaction():
        rows = [outbox.notice(studio, each) for each in batch.notices]
        there = outbox.delivery_of(studio, rows[0].id)
        since = there.first_tried_at if there is not None and there.first_tried_at else studio.now()
        if not forever and studio.clock() - from_instant(since) > timedelta(days=GIVE_UP_DAYS):
            failed(studio, batch, said)
            return False
        tries = (there.tries if there is not None else 0) + int(making)
        waits = BACK_OFF_MINUTES[min(max(tries, 1), len(BACK_OFF_MINUTES)) - 1]
        for row in rows:
            studio.store.update(models.Outbox, row.id, not_before=as_instant(studio.clock() + timedelta(minutes=waits)))
            answered = {} if lost or making else {"answered_at": studio.now()}
            outbox.set_delivery(studio, row.id, said=said, tries=tries, first_tried_at=None if forever else since, **answered)
        return True


def keep(studio: Studio, batch: Batch, said: str) -> None:
    """The try came to nothing for a reason that is every mail's: it waits as it did before, and loses nothing by it."""
    with studio.store.transaction():
        for each in batch.notices:
            outbox.set_delivery(studio, each, said=said, first_tried_at=None, answered_at=studio.now())


# Trouble with the whole ------------------------------------------------------------------------------------------------------


def trouble(studio: Studio) -> Any | None:
    """Why no mail is sent at all, or None."""
    return studio.store.row("SELECT * FROM mail_trouble")


def note_trouble(studio: Studio, code: str, said: str, mark: str) -> bool:
    """Nothing can be sent for now; every notice is kept. Whether this is news, which is to be said."""
    with studio.store.transaction():
        there = trouble(studio)
        same = there is not None and there.code == code and there.mark == mark
        tries = there.tries + 1 if there is not None and same else 1
        wait = timedelta(minutes=TROUBLE_MINUTES[min(tries, len(TROUBLE_MINUTES)) - 1])
        values = {"code": code, "said": said, "mark": mark, "tries": tries, "not_before": as_instant(studio.clock() + wait)}
        if there is None:
            studio.store.insert(models.MailTrouble, id=1, since=studio.now(), **values)
        else:
            studio.store.update(models.MailTrouble, 1, **values, **({} if same else {"since": studio.now()}))
        return not same


def clear_trouble(studio: Studio) -> None:
    """Mail goes out again."""
    if trouble(studio) is not None:
        with studio.store.transaction():
            studio.store.execute("DELETE FROM mail_trouble")

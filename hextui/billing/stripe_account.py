"""Which account at Stripe this studio takes money with, and which installation of the program speaks for its store there."""

from dataclasses import dataclass

from hextui.billing import journal
from hextui.store import models
from hextui.studio import Studio, from_instant


@dataclass(frozen=True)
class At:
    """An account at Stripe, and whether its money is real."""

    account: str
    live: bool


def connect(studio: Studio, at: At, install: str, *, leave_pages: bool) -> None:
    """Record that this installation speaks for the store with that account.

    `leave_pages`: the pages that another installation left open are that one's; here they count as closed.
    """
    with studio.store.transaction():
        now = studio.now()
        row = studio.store.insert(models.StripeAccount, account=at.account, live=int(at.live), install=install, connected_at=now)
        journal.record(
            studio, "stripe", details={"account": at.account, "live": at.live, "row": row, "install": install, "connected_at": now}
        )
        if leave_pages:
            for page in studio.store.rows("SELECT * FROM pay_page WHERE state = 'open' ORDER BY id"):
                studio.store.update(models.PayPage, page.id, state="closed")
                client = studio.store.value("SELECT client_id FROM invoice WHERE id = ?", page.invoice_id)
                journal.record(
                    studio, "pay_link", client=client, invoice=page.invoice_id, amount=page.amount, details={"state": "left"},
                    rows=[("pay_page", page.id)],
                )  # fmt: skip


def forgot_key(studio: Studio, at: At) -> None:
    """Record that the key of an account is kept here no longer; inside a transaction."""
    journal.record(studio, "stripe", details={"account": at.account, "live": at.live, "did": "disconnect"})


def installs(studio: Studio) -> set[str]:
    """Every installation that ever spoke for this store."""
    return set(studio.store.column("SELECT install FROM stripe_account"))


def last_read(studio: Studio, install: str) -> tuple[str, int, int]:
    """The last of Stripe's events that was read, its own time, and when events were read to their end (seconds; 0: never)."""
    row = studio.store.row("SELECT last_event, last_event_at, read_at FROM stripe_account WHERE install = ?", install)
    if row is None or not row.read_at:
        return "", 0, 0
    return str(row.last_event), int(row.last_event_at), int(from_instant(row.read_at).timestamp())


def read_up_to(studio: Studio, install: str, event: str, at: int) -> None:
    """Remember up to which event was read; another terminal that has read further is not taken back. Not journaled."""
    with studio.store.transaction():
        studio.store.execute(
            "UPDATE stripe_account SET last_event = ?, last_event_at = ? WHERE install = ? AND last_event_at <= ?", event, at, install, at
        )


def read_now(studio: Studio, install: str) -> None:
    """Remember when events were last read to their end. Not journaled."""
    with studio.store.transaction():
        studio.store.execute("UPDATE stripe_account SET read_at = ? WHERE install = ?", studio.now(), install)


def read_again(studio: Studio, install: str) -> None:
    """Have everything read again at the next reading, whatever was read before. Not journaled."""
    with studio.store.transaction():
        studio.store.execute("UPDATE stripe_account SET read_at = '' WHERE install = ?", install)


def token_of(studio: Studio, invoice_id: int) -> str:
    """What names an issued invoice to Stripe; inside a verb's transaction.

    It comes from what the invoice is, so that a store restored from before its first charge names it alike, and another
    invoice that got the same number afterwards is not taken for it.
    """
    found = studio.store.value("SELECT token FROM invoice_token WHERE invoice_id = ?", invoice_id)
    if found is None:
        return give_token(studio, invoice_id, studio.store.value("SELECT snapshot_sha256 FROM invoice WHERE id = ?", invoice_id))
    return str(found)


def token_from(studio_uuid: str, invoice_id: int, snapshot_sha256: str) -> str:
    """The token of an invoice, from what it is."""
    return journal.sha256(f"{studio_uuid}:{invoice_id}:{snapshot_sha256}")[:32]


def give_token(studio: Studio, invoice_id: int, snapshot_sha256: str) -> str:
    """Name an invoice to Stripe that has no name there yet; inside a verb's transaction."""
    token = token_from(studio.store.value("SELECT uuid FROM studio"), invoice_id, snapshot_sha256)
    studio.store.insert(models.InvoiceToken, invoice_id=invoice_id, token=token)
    return token


def invoice_of(studio: Studio, token: str) -> int | None:
    """The invoice that a token names, or None."""
    found = studio.store.value("SELECT invoice_id FROM invoice_token WHERE token = ?", token)
    return None if found is None else int(found)

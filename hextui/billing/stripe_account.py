"""Which account at Stripe this studio takes money with, and which installation of the program speaks for its store there."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from hextui.billing import journal
from hextui.store import models
from hextui.studio import Studio, from_instant

MARGIN_SECONDS = 3600
"""How much later than its like Stripe may show an event: so far back the list is read again."""
LOOK_SECONDS, LOOK_PAGES = 1800, 20
"""How often, and how many at a time, pages that are open are looked at without any event."""


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


def pages_to_look_at(studio: Studio, at: At, install: str) -> list[Any]:
    """Some pages that are open and whose turn it is to be looked at; none before the next look is due."""
    row = studio.store.row(
        "SELECT looked_at, page_id FROM pages_look WHERE id = (SELECT id FROM stripe_account WHERE install = ?)", install
    )
    if row is not None and abs((studio.clock() - from_instant(row.looked_at)).total_seconds()) < LOOK_SECONDS:
        return []
    query = "SELECT * FROM pay_page WHERE state = 'open' AND account = ? AND live = ? AND id > ? ORDER BY id LIMIT ?"
    here = (at.account, int(at.live))
    return studio.store.rows(query, *here, row.page_id if row is not None else 0, LOOK_PAGES) or (
        studio.store.rows(query, *here, 0, LOOK_PAGES) if row is not None else []
    )


def looked_at_pages(studio: Studio, install: str, last: int) -> None:
    """Remember up to which open page was looked at, and when. Not journaled."""
    with studio.store.transaction():
        studio.store.execute(
            """INSERT INTO pages_look (id, looked_at, page_id) SELECT id, ?1, ?2 FROM stripe_account WHERE install = ?3
            ON CONFLICT (id) DO UPDATE SET looked_at = ?1, page_id = ?2""",
            studio.now(),
            last,
            install,
        )


def installs(studio: Studio) -> set[str]:
    """Every installation that ever spoke for this store."""
    return set(studio.store.column("SELECT install FROM stripe_account"))


def last_read(studio: Studio, install: str) -> tuple[str, int, int]:
    """The last of Stripe's events that was read, its own time, and when events were read to their end (seconds; 0: never)."""
    row = studio.store.row("SELECT last_event, last_event_at, read_at FROM stripe_account WHERE install = ?", install)
    if row is None or not row.read_at:
        return "", 0, 0
    return str(row.last_event), int(row.last_event_at), int(from_instant(row.read_at).timestamp())


def passed(studio: Studio, install: str, event: str, created: int, unread: Mapping[str, str] | None = None) -> None:
    """Go on from an event, and remember it as long as its like may still be shown late. Not journaled.

    `unread` (its type, object, intent and customer): it could not be read, and is kept to be tried again. A terminal that has read
    further is not taken back.
    """
    with studio.store.transaction():
        account = studio.store.row("SELECT id, last_event_at FROM stripe_account WHERE install = ?", install)
        if account is None:
            return
        studio.store.execute("INSERT OR IGNORE INTO event_read (event, account_id, created) VALUES (?, ?, ?)", event, account.id, created)
        if unread is not None:
            _keep_unread(studio, account.id, event, created, unread)
        if account.last_event_at <= created:
            studio.store.update(models.StripeAccount, account.id, last_event=event, last_event_at=created)
            studio.store.execute("DELETE FROM event_read WHERE account_id = ? AND created < ?", account.id, created - MARGIN_SECONDS)


def _keep_unread(studio: Studio, account_id: int, event: str, created: int, unread: Mapping[str, str]) -> None:
    studio.store.execute(
        """INSERT OR IGNORE INTO event_unread (event, account_id, created, type, object, intent, customer)
        VALUES (?, ?, ?, ?, ?, ?, ?)""",
        event, account_id, created, unread["type"], unread["object"], unread["intent"], unread["customer"],
    )  # fmt: skip


def keep_unread(studio: Studio, install: str, event: str, created: int, unread: Mapping[str, str]) -> None:
    """Keep what could not be read, to be tried again at the next reading. Not journaled."""
    with studio.store.transaction():
        account = studio.store.value("SELECT id FROM stripe_account WHERE install = ?", install)
        if account is not None:
            _keep_unread(studio, account, event, created, unread)


def unread_of(studio: Studio, install: str) -> list[Any]:
    """What could not be read yet, oldest first: event, type, created, object, intent, customer."""
    return studio.store.rows(
        """SELECT event, type, created, object, intent, customer FROM event_unread JOIN stripe_account ON stripe_account.id = account_id
        WHERE install = ? ORDER BY created, event""",
        install,
    )


def read_at_last(studio: Studio, event: str) -> None:
    """What could not be read is read now. Not journaled."""
    with studio.store.transaction():
        studio.store.execute("DELETE FROM event_unread WHERE event = ?", event)


def read_of(studio: Studio, install: str) -> set[str]:
    """The events of the last while that were read."""
    query = "SELECT event FROM event_read JOIN stripe_account ON stripe_account.id = account_id WHERE install = ?"
    return set(studio.store.column(query, install))


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

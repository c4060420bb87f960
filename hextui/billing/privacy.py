"""What the law gives a client of his own: everything that is kept of him is written down, and what need not be kept is erased.

Issued documents stay as they were issued, with the name that stands on them, and so do the amounts and dates of the journal: books are
kept for years. Words go, and their salts with them, so that no hash in the journal tells whether a guess was right (DESIGN, rule 10).
"""

from dataclasses import dataclass
from typing import Any

from hextui.billing import find, journal, outbox, rights
from hextui.errors import Refused
from hextui.reckoning import STANDING, balance, credit, standing_of
from hextui.store import models
from hextui.studio import Studio
from hextui.text import _, folded, plural, show_money, speaking

NOTES = ("text", "professional_note", "personal_note")
NOTHING_KNOWN = {
    "reference": None, "email": "", "phone": "", "address": "", "language": "", "terms_days": None, "registration": "", "vat_number": "",
    "payer_name": "", "payer_address": "", "payer_email": "",
}  # fmt: skip


@dataclass(frozen=True)
class Erased:
    """How much was (or would be) erased: sessions and additions with words, mails, entries of the journal; `documents` stay."""

    client_id: int
    sessions: int
    mails: int
    entries: int
    documents: int


def exported(studio: Studio, client_id: int, manifest: str, notes: bool) -> None:
    """Record that everything of a client was written down; `manifest`: the SHA-256 of the list of all files' hashes."""
    with studio.store.transaction():
        client = find.client(studio, client_id)
        rights.require(studio, "export", client)
        journal.record(studio, "export", client=client_id, details={"manifest": manifest, "notes": notes})


def check(studio: Studio, client_id: int) -> Any:
    """The client, when he can be erased. Raises Refused: something of his is still open, or nothing is left to erase."""
    client = find.client(studio, client_id)
    rights.require(studio, "erase", client)
    open_still = _still_open(studio, client_id)
    if open_still:
        raise Refused(
            "still_open",
            _("{client} cannot be erased yet: {reasons}. Nothing was changed; settle that first.").format(
                client=client.name, reasons=", ".join(open_still)
            ),
        )
    return client


def _still_open(studio: Studio, client_id: int) -> list[str]:
    """What of a client's is not settled, in words."""
    store, currency = studio.store, studio.currency
    owed = sum(
        stands.due
        for row in store.rows(f"{STANDING} WHERE client_id = ? AND number IS NOT NULL", client_id)
        if (stands := standing_of(row)).state != "written_off"
    )
    drafts = store.value("SELECT count(*) FROM intervention WHERE client_id = ? AND state = 'draft'", client_id)
    unbilled = store.value("SELECT count(*) FROM intervention WHERE client_id = ? AND state = 'unbilled'", client_id)
    waiting = store.value("SELECT count(*) FROM outbox WHERE client_id = ? AND state IN ('queued', 'failed')", client_id)
    under_way = store.value(
        """SELECT (SELECT count(*) FROM charge JOIN invoice ON invoice.id = invoice_id
                WHERE client_id = :client AND state IN ('pending', 'processing', 'unknown'))
            + (SELECT count(*) FROM dispute WHERE client_id = :client AND state = 'open')
            + (SELECT count(*) FROM pay_page JOIN invoice ON invoice.id = invoice_id WHERE client_id = :client AND state = 'open')""",
        {"client": client_id},
    )
    held = credit(store, client_id)
    said = [
        plural("{count} draft of a session", "{count} drafts of sessions", drafts).format(count=drafts) if drafts else "",
        _("{amount} to invoice").format(amount=show_money(balance(store, client_id)[0], currency)) if unbilled else "",
        _("a draft invoice") if store.value("SELECT 1 FROM invoice WHERE client_id = ? AND number IS NULL", client_id) else "",
        _("{amount} to pay").format(amount=show_money(owed, currency)) if owed else "",
        _("{amount} of credit").format(amount=show_money(held, currency)) if held else "",
        plural("{count} mail that waits or failed", "{count} mails that wait or failed", waiting).format(count=waiting) if waiting else "",
        _("money under way at Stripe, or a page on which an invoice is paid") if under_way else "",
    ]
    return [each for each in said if each]


@dataclass(frozen=True)
class _Kept:
    """The rows that hold words of a client."""

    sessions: list[int]
    silent: list[int]
    """Sessions without words now."""
    additions: list[int]
    notices: list[int]
    mails: list[int]
    tags: list[int]
    cards: list[int]
    entries: list[int]

    @property
    def rows(self) -> list[tuple[str, int]]:
        """The records that the journal knows."""
        found = {
            "intervention": [*self.sessions, *self.silent], "note_addition": self.additions, "outbox": self.notices, "mail": self.mails,
            "client_tag": self.tags, "card": self.cards,
        }  # fmt: skip
        return [(table, each) for table, ids in found.items() for each in ids]


def _kept(studio: Studio, client_id: int, keep_notes: bool) -> _Kept:
    ids = studio.store.column
    notes = "0" if keep_notes else "1"
    return _Kept(
        ids(f"""SELECT id FROM intervention WHERE client_id = ?
            AND (text <> '' OR professional_note <> '' OR personal_note <> '') AND {notes}""", client_id),
        # Words that were taken away long ago were hashed with the salt that is still there.
        ids("""SELECT id FROM intervention WHERE client_id = ?
            AND text = '' AND professional_note = '' AND personal_note = ''""", client_id),
        ids(f"""SELECT note_addition.id FROM note_addition JOIN intervention ON intervention.id = intervention_id
            WHERE client_id = ? AND words <> '' AND {notes}""", client_id),
        ids("SELECT id FROM outbox WHERE client_id = ? AND kind <> 'copy' AND recipient <> ''", client_id),
        ids("""SELECT mail.id FROM mail JOIN outbox ON outbox.id = outbox_id WHERE client_id = ? AND (subject <> '' OR words <> '')""",
            client_id),
        ids("SELECT id FROM client_tag WHERE client_id = ? AND reason <> ''", client_id),
        ids("SELECT id FROM card WHERE client_id = ? AND (brand <> '' OR last4 <> '')", client_id),
        ids("""SELECT id FROM journal JOIN words ON journal_id = id WHERE words.words IS NOT NULL AND kind <> 'erase' AND id IN (
            SELECT id FROM journal WHERE client_id = ?1 UNION SELECT id FROM journal WHERE from_client_id = ?1) ORDER BY id""", client_id),
    )  # fmt: skip


def what_would_go(studio: Studio, client_id: int, keep_notes: bool = False) -> Erased:
    """What erasing a client would take away, and how many documents stay. Raises Refused."""
    with studio.store.snapshot():
        check(studio, client_id)
        return _counted(studio, client_id, _kept(studio, client_id, keep_notes))


def _counted(studio: Studio, client_id: int, kept: _Kept) -> Erased:
    documents = studio.store.value(
        """SELECT (SELECT count(*) FROM invoice WHERE client_id = :client AND number IS NOT NULL)
            + (SELECT count(*) FROM credit_note JOIN invoice ON invoice.id = invoice_id WHERE client_id = :client)
            + (SELECT count(*) FROM receipt JOIN invoice ON invoice.id = invoice_id WHERE client_id = :client)""",
        {"client": client_id},
    )
    return Erased(client_id, len(kept.sessions) + len(kept.additions), len(kept.mails), len(kept.entries), documents)


def _erased_name(studio: Studio, client_id: int) -> str:
    """What a client is called who was erased, in the studio's language."""
    with speaking(studio.settings.text("studio.language")):
        return _("Client {id} (erased)").format(id=client_id)


def erase(studio: Studio, client_id: int, reason: str, *, keep_notes: bool = False) -> Erased:
    """Erase what need not be kept of a client: who he is, what was noted, what he was told, why things were done with him.

    Issued documents, amounts, dates and codes stay. `keep_notes`: the words of sessions stay, where a profession's rules want its files
    kept for years. He is archived. Raises Refused when something of his is still open, or nothing is left to erase.
    """
    store = studio.store
    with store.transaction():
        client = check(studio, client_id)
        said = find.reason(reason)
        name = _erased_name(studio, client_id)
        kept = _kept(studio, client_id, keep_notes)
        if _is_erased(client, name) and not (kept.sessions or kept.additions or kept.notices or kept.mails or kept.tags or kept.entries):
            raise Refused("nothing_to_change", _("{client} is erased already.").format(client=client.name))
        store.update(
            models.Client, client_id, name=name, search=folded(name), salt=studio.token(), archived_at=client.archived_at or studio.now(),
            **NOTHING_KNOWN,
        )  # fmt: skip
        for each in kept.sessions:
            store.update(models.Intervention, each, **dict.fromkeys(NOTES, ""), salt=studio.token())
        for each in kept.silent:
            store.update(models.Intervention, each, salt=studio.token())
        for each in kept.additions:
            store.update(models.NoteAddition, each, words="", salt=studio.token())
        for each in kept.notices:
            store.update(models.Outbox, each, recipient="", salt=studio.token())
        for each in kept.mails:
            store.update(models.Mail, each, subject="", words="", salt=studio.token())
        for each in kept.tags:
            store.update(models.ClientTag, each, reason="", salt=studio.token())
        for each in kept.cards:
            store.update(models.Card, each, brand="", last4="")
        store.execute("UPDATE delivery SET said = '' WHERE outbox_id IN (SELECT id FROM outbox WHERE client_id = ?)", client_id)
        store.update_all(models.Words, kept.entries, salt=None, words=None)
        outbox.forget_bytes(studio)
        done = _counted(studio, client_id, kept)
        journal.record(
            studio,
            "erase",
            client=client_id,
            details={"words": kept.entries, "notes": not keep_notes},
            words={"reason": said},
            rows=[("client", client_id), *kept.rows],
        )
    return done


def _is_erased(client: Any, name: str) -> bool:
    """Whether nothing is known of a client any more; `name`: what an erased one is called."""
    return client.name == name and all(getattr(client, column) == value for column, value in NOTHING_KNOWN.items())

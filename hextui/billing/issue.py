"""Issue: a draft becomes final, with its number, dates and frozen contents. From here it is immutable."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from hextui import kept_types
from hextui.billing import find, journal, mentions, numbers, outbox, prints, rights, snapshots
from hextui.billing.stripe_account import give_token
from hextui.document_types import DocumentType
from hextui.errors import Refused
from hextui.money import AMOUNT_LIMIT
from hextui.reckoning import Draft, last_seen, read_draft
from hextui.store import models
from hextui.studio import Studio
from hextui.text import _, show_money


class ChangedSinceSeen(Refused):
    """A price, a tax or an item changed since the composer was last seen. `seen` says what is there now: agreeing to it
    means calling `issue` again with it.
    """

    def __init__(self, message: str, before: int, after: int, seen: str) -> None:
        super().__init__("changed_since_seen", message)
        self.before = before
        self.after = after
        self.seen = seen


@dataclass(frozen=True)
class Issued:
    """An invoice just issued: what the studio should know. `notice` is None when nobody is told."""

    invoice_id: int
    number: str
    lacks: tuple[str, ...]
    notice: int | None
    told: str


def _check_seen(studio: Studio, draft: Draft, row: Any, agreed: str | None) -> None:
    now = draft.seen()
    seen = last_seen(row.seen, studio.uid)
    if now == (seen if agreed is None else agreed):
        return
    import json

    before = int(json.loads(seen)["total"]) if seen else 0
    after = draft.totals.sums.total
    raise ChangedSinceSeen(
        _(
            "The draft changed since it was last seen: {before} then, {after} now. Nothing was issued; look at it again "
            "(compose) and issue it then."
        ).format(before=show_money(before, studio.currency), after=show_money(after, studio.currency)),
        before,
        after,
        now,
    )


def _freeze_lines(studio: Studio, draft: Draft) -> None:
    """Write what was computed: each line's words, price, amounts and taxes; each tax of the document."""
    store = studio.store
    store.update_each(
        models.InvoiceLine,
        {
            line.id: (
                line.code_id,
                line.description,
                str(line.quantity),
                line.unit_price,
                1,
                amounts.gross,
                amounts.discount,
                amounts.share,
                amounts.amount,
            )
            for line, amounts in zip(draft.lines, draft.totals.lines, strict=True)
        },
        ("code_id", "description", "quantity", "unit_price", "taxes_given", "gross", "discount", "share", "amount"),
    )
    store.execute("DELETE FROM invoice_tax WHERE invoice_id = ?", draft.id)
    store.execute("DELETE FROM invoice_line_tax WHERE line_id IN (SELECT id FROM invoice_line WHERE invoice_id = ?)", draft.id)
    store.insert_many(models.InvoiceLineTax, [{"line_id": line.id, "tax_id": tax.id} for line in draft.lines for tax in line.taxes])
    store.insert_many(
        models.InvoiceTax,
        [
            {
                "invoice_id": draft.id,
                "tax_id": each.tax.id,
                "position": position,
                "name": each.tax.name,
                "registration": each.tax.registration,
                "rate": str(each.tax.rate),
                "base": each.base,
                "amount": each.amount,
            }
            for position, each in enumerate(draft.totals.sums.taxes)
        ],
    )


def due_date(studio: Studio, client: Any, issued_on: date, its: DocumentType) -> date:
    """When an invoice is to be paid: by the client's terms, else by those of its document type, else by the studio's."""
    given = (client.terms_days, its.terms, studio.settings.number("billing.terms"))
    return issued_on + timedelta(days=next(days for days in given if days is not None))


def _invoice_type(studio: Studio, key: str) -> DocumentType:
    """The type that a draft is issued as. Raises Refused: a pro forma is not issued."""
    its = kept_types.document_type(studio, key).type
    if its.kind != "invoice":
        raise Refused(
            "not_an_invoice",
            _("This draft is a pro forma, which has no number and is not issued. Choose the document type of an invoice first."),
        )
    return its


def _read_filled(studio: Studio, row: Any) -> Draft:
    """A draft as it is now, from its row. Raises Refused when nothing is on it."""
    draft = read_draft(studio, row.id, row)
    if not draft.lines:
        raise Refused("nothing_to_invoice", _("There is nothing on this draft. Add an item or a line first."))
    return draft


def preview(studio: Studio, invoice_id: int) -> dict[str, Any]:
    """What a draft's document would show if it were issued now; a pro forma as it is. Changes nothing. Raises Refused."""
    with studio.store.snapshot():
        row = find.invoice(studio, invoice_id)
        if row.number is not None:
            raise Refused("issued_already", _("Invoice {number} is issued: its document is final. Look at that.").format(number=row.number))
        client = find.client(studio, row.client_id)
        draft = _read_filled(studio, row)
        its = kept_types.document_type(studio, row.document_type).type
        today = studio.today()
        content = snapshots.of_invoice(studio, draft, client, row, its, "", today, due_date(studio, client, today, its))
        return content if its.kind == "pro_forma" else {**content, "preview": True}


def lacks(studio: Studio, invoice_id: int) -> list[str]:
    """What a draft's document would lack by the law of the studio's country, for the person who is about to issue it."""
    row = find.draft(studio, invoice_id)
    draft = read_draft(studio, invoice_id)
    its = kept_types.document_type(studio, row.document_type).type
    return _lacks(studio, find.client(studio, row.client_id), draft, its, row.tax_off_reason)


def _lacks(studio: Studio, client: Any, draft: Draft, its: DocumentType, tax_off_reason: str) -> list[str]:
    sums = draft.totals.sums
    exempt = any(line.untaxed for line in draft.lines)
    lacks = mentions.missing(studio, client, [each.tax for each in sums.taxes], sums.total, exempt, tax_off_reason)
    if its.details or "professional" in its.blocks:
        lacks += mentions.unnamed(studio, (line.professional_uid for line in draft.lines))
    return lacks


def gaps(studio: Studio, invoice_id: int) -> list[str]:
    """What of a draft no font has: the characters, and where they stand; for the person who is about to issue it. Raises Refused."""
    return prints.gaps(studio, preview(studio, invoice_id))


def issue(
    studio: Studio, invoice_id: int, on: date | None = None, *, tell: str = "mail", agreed: str | None = None, with_gaps: bool = False
) -> Issued:
    """Make a draft final: number, dates, frozen contents; its items are invoiced and the client is told.

    `on` is today or earlier, never before the last number's date. `tell`: `mail`, `print` or `not-now`. `agreed` is the
    `seen` of a ChangedSinceSeen that a person said yes to; `with_gaps`, that what no font has is printed as a question mark.
    A total of zero is paid at once; below zero, or with nothing on
    it, it is refused. Raises Refused, ChangedSinceSeen.
    """
    with studio.store.transaction():
        row = find.draft(studio, invoice_id)
        client = find.client(studio, row.client_id)
        rights.require(studio, "issue", client)
        issued_on = numbers.issue_date(studio, on)
        draft = _read_filled(studio, row)
        sums = draft.totals.sums
        if sums.total < 0:
            raise Refused(
                "below_zero",
                _("The total is {total}. An invoice below zero is not issued; take a negative line off, or wait for more items.").format(
                    total=show_money(sums.total, studio.currency)
                ),
            )
        if sums.total > AMOUNT_LIMIT:
            raise Refused("too_large", _("{amount} is too large an amount.").format(amount=show_money(sums.total, studio.currency)))
        _check_seen(studio, draft, row, agreed)
        its = _invoice_type(studio, row.document_type)
        number = numbers.next_number(studio, "invoice", issued_on, its.series)
        due_on = due_date(studio, client, issued_on, its)
        content = snapshots.of_invoice(studio, draft, client, row, its, number.text, issued_on, due_on)
        # Whoever agreed to question marks gets them; else a document waits for a font that has gone.
        content["gaps"] = with_gaps
        snapshot = journal.canonical(content)
        if not with_gaps:
            prints.check(studio, content, snapshot)
        snapshot_sha256 = journal.sha256(snapshot)
        _freeze_lines(studio, draft)
        studio.store.update(
            models.Invoice,
            invoice_id,
            seen="{}",
            year=number.year,
            sequence=number.sequence,
            number=number.text,
            issued_on=issued_on.isoformat(),
            due_on=due_on.isoformat(),
            issued_at=studio.now(),
            issued_by=studio.uid,
            prices_include_tax=int(draft.prices_include_tax),
            net=sums.net,
            tax=sums.tax,
            total=sums.total,
            snapshot=snapshot,
            snapshot_sha256=snapshot_sha256,
        )
        # From now on, so that a store that is restored knows its invoices' payments by the same name.
        give_token(studio, invoice_id, snapshot_sha256)
        items = [line.intervention_id for line in draft.lines if line.intervention_id is not None]
        studio.store.update_all(models.Intervention, items, state="invoiced")
        notice = outbox.queue(studio, "issue", client, invoice=invoice_id) if tell == "mail" else None
        journal.record(
            studio,
            "issue",
            client=client.id,
            invoice=invoice_id,
            amount=sums.total,
            details={
                "number": number.text,
                "issued_on": issued_on.isoformat(),
                "snapshot": snapshot_sha256,
                "items": items,
            },
            rows=[("invoice", invoice_id), *(("intervention", item) for item in items), *outbox.written(notice)],
        )
        return Issued(
            invoice_id, number.text, tuple(_lacks(studio, client, draft, its, row.tax_off_reason)), notice, "mail" if notice else tell
        )

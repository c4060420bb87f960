"""The draft invoice: composed, changed key by key, resumed, discarded. One draft a client, kept in the store.

Changes of a draft are not journaled (DESIGN.md, rule 1); discarding one is.
"""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Any

from hextui.billing import codes, find, journal, rights
from hextui.document_types import COMPOSED, DEFAULT, LINES_LIMIT
from hextui.errors import Refused
from hextui.kept_types import usable_type
from hextui.money import Discount
from hextui.reckoning import Draft, last_seen, now_seen, read_draft
from hextui.store import models
from hextui.studio import Studio
from hextui.text import _, one_line


@dataclass(frozen=True)
class NewLine:
    """A line in free words. `taxes`: names; None takes the defaults, an empty tuple none."""

    description: str
    quantity: Decimal
    unit_price: int
    taxes: tuple[str, ...] | None = None


@dataclass(frozen=True)
class CodeLine:
    """A line from a code: a supplement sold."""

    code: str
    quantity: Decimal = Decimal(1)


@dataclass(frozen=True)
class Composition:
    """What `compose` does besides opening the draft. None and () leave things as they are."""

    only: tuple[int, ...] = ()
    lines: tuple[NewLine, ...] = ()
    codes: tuple[CodeLine, ...] = ()
    discount: Discount | None = None
    no_tax: tuple[str, ...] = ()
    with_tax: tuple[str, ...] = ()
    """Taxes that were taken off and go on again."""
    no_tax_reason: str = ""
    document_type: str | None = None
    draft: int | None = None
    """The draft that this is meant for: refused when it is no longer the client's."""
    again: int | None = None
    """A cancelled invoice whose items and lines are put on the draft again."""


def check_quantity(quantity: Decimal) -> str:
    """A quantity as it is kept: above zero, at most three decimals. Raises Refused."""
    if not 0 < quantity <= 100_000 or quantity != round(quantity, 3):
        raise Refused("bad_quantity", _("A quantity is above zero, 100,000 at most, with three decimals at most."))
    return format(quantity.normalize(), "f")


def _check_product(quantity: Decimal, unit_price: int) -> tuple[str, int]:
    """A quantity as it is kept, and the price, when their product fits. Raises Refused."""
    text = check_quantity(quantity)
    codes.check_price(int(abs(Fraction(text) * unit_price)) + 1)
    return text, unit_price


def _discount_columns(discount: Discount | None, base: int) -> dict[str, str | None]:
    """A discount as it is kept, refused when it is below zero or above what it reduces."""
    if discount is None:
        return {"discount_kind": None, "discount_value": None}
    if discount.percent is not None:
        if not 0 < discount.percent <= 100 or discount.percent != round(discount.percent, 4):
            raise Refused("bad_discount", _("A discount is above 0 % and 100 % at most, with four decimals at most."))
        if base < 0:
            raise Refused("bad_discount", _("There is nothing above zero to reduce."))
        return {"discount_kind": "percent", "discount_value": format(discount.percent.normalize(), "f")}
    amount = discount.amount or 0
    if amount <= 0:
        raise Refused("bad_discount", _("A discount is an amount above zero, or a percentage."))
    if amount > base:
        raise Refused("discount_too_large", _("The discount is larger than what it reduces; the total would be below zero."))
    return {"discount_kind": "amount", "discount_value": str(amount)}


def _touch(studio: Studio, invoice_id: int) -> None:
    """Remember what the person at the composer now sees."""
    kept = str(studio.store.value("SELECT seen FROM invoice WHERE id = ?", invoice_id))
    studio.store.update(models.Invoice, invoice_id, seen=now_seen(kept, studio.uid, read_draft(studio, invoice_id).seen()))


def _discount_fits(draft: Draft) -> bool:
    """Whether the discount off the whole takes no more than there is. One that no longer fits takes all there is."""
    amount = draft.discount.amount if draft.discount is not None else None
    return amount is None or amount <= sum(line.amount + line.share for line in draft.totals.lines)


def _next_position(studio: Studio, invoice_id: int) -> int:
    row = studio.store.row("SELECT COALESCE(max(position), 0) AS last, count(*) AS many FROM invoice_line WHERE invoice_id = ?", invoice_id)
    assert row is not None
    if row.many >= LINES_LIMIT:
        raise Refused(
            "too_many_lines",
            _("An invoice has {limit} lines at most. Issue this one and compose another.").format(limit=LINES_LIMIT),
        )
    return int(row.last) + 1


def _add_item(studio: Studio, invoice_id: int, item: Any, discount_kind: str | None = None, discount_value: str | None = None) -> None:
    code = studio.store.get(models.Code, item.code_id)
    assert code is not None
    studio.store.insert(
        models.InvoiceLine,
        invoice_id=invoice_id,
        position=_next_position(studio, invoice_id),
        intervention_id=item.id,
        description=code.description,
        quantity="1",
        unit_price=item.price,
        discount_kind=discount_kind,
        discount_value=discount_value,
    )


def _check_item(studio: Studio, client_id: int, intervention_id: int) -> Any:
    item = find.intervention(studio, intervention_id)
    if item.client_id != client_id:
        raise Refused("other_client", _("Intervention {id} is another client's.").format(id=intervention_id))
    if item.state == "draft":
        raise Refused("not_published", _("Intervention {id} is a draft. Publish it first.").format(id=intervention_id))
    if item.state != "unbilled":
        raise Refused("not_billable", _("Intervention {id} is not in the balance.").format(id=intervention_id))
    return item


def _add_free_line(studio: Studio, invoice_id: int, line: NewLine) -> None:
    description = one_line(line.description, _("The description"), 200)
    quantity, price = _check_product(line.quantity, codes.check_price(line.unit_price))
    line_id = studio.store.insert(
        models.InvoiceLine,
        invoice_id=invoice_id,
        position=_next_position(studio, invoice_id),
        description=description,
        quantity=quantity,
        unit_price=price,
        taxes_given=int(line.taxes is not None),
    )
    if line.taxes is not None:
        _give_taxes(studio, line_id, line.taxes)


def _give_taxes(studio: Studio, line_id: int, names: Sequence[str]) -> None:
    taxes = [find.tax(studio, name) for name in names]
    if len({tax.tax_group for tax in taxes}) < len(taxes):
        raise Refused("taxes_exclude", _("Taxes of one group exclude each other. Name one of each group."))
    studio.store.execute("DELETE FROM invoice_line_tax WHERE line_id = ?", line_id)
    for tax in taxes:
        studio.store.insert(models.InvoiceLineTax, line_id=line_id, tax_id=tax.id)


def _add_code_line(studio: Studio, invoice_id: int, line: CodeLine) -> None:
    code = find.usable_code(studio, line.code)
    quantity, price = _check_product(line.quantity, code.price)
    studio.store.insert(
        models.InvoiceLine,
        invoice_id=invoice_id,
        position=_next_position(studio, invoice_id),
        code_id=code.id,
        description=code.description,
        quantity=quantity,
        unit_price=price,
    )


def _line_again(studio: Studio, invoice_id: int, line: Any) -> None:
    """A line of a cancelled invoice as it was: its code, price, discount and taxes.

    A code's line has the taxes that its code has now, and so has one whose taxes are not all in use any more.
    """
    taxes = studio.store.rows(
        "SELECT id, archived_at FROM tax JOIN invoice_line_tax ON tax.id = tax_id WHERE line_id = ? ORDER BY id", line.id
    )
    given = line.code_id is None and not any(tax.archived_at for tax in taxes)
    line_id = studio.store.insert(
        models.InvoiceLine,
        invoice_id=invoice_id,
        position=_next_position(studio, invoice_id),
        code_id=line.code_id,
        description=line.description,
        quantity=line.quantity,
        unit_price=line.unit_price,
        discount_kind=line.discount_kind,
        discount_value=line.discount_value,
        taxes_given=int(given),
    )
    for tax in taxes if given else ():
        studio.store.insert(models.InvoiceLineTax, line_id=line_id, tax_id=tax.id)


def _again(studio: Studio, client_id: int, invoice_id: int, cancelled_id: int) -> None:
    """Put everything that a cancelled invoice held on the draft: its items that are in the balance, and its lines."""
    row, stands = find.issued(studio, cancelled_id)
    if row.client_id != client_id:
        raise Refused("other_client", _("Invoice {number} is another client's.").format(number=row.number))
    if stands.state != "cancelled":
        raise Refused("not_cancelled", _("Invoice {number} is not cancelled.").format(number=row.number))
    already = studio.store.row(
        """SELECT number FROM invoice WHERE again_of = ? AND (number IS NULL OR EXISTS (
            SELECT 1 FROM invoice_line WHERE invoice_id = invoice.id AND live = 1))""",
        cancelled_id,
    )
    if already is not None:
        raise Refused(
            "composed_again",
            _("Invoice {number} was composed again already: {where}.").format(number=row.number, where=already.number or _("on the draft")),
        )
    if studio.store.value("SELECT again_of FROM invoice WHERE id = ?", invoice_id) is not None:
        raise Refused("composed_again", _("This draft composes another invoice again. Issue it first."))
    studio.store.update(models.Invoice, invoice_id, again_of=cancelled_id)
    empty = _is_empty(studio, invoice_id)
    for line in studio.store.rows("SELECT * FROM invoice_line WHERE invoice_id = ? ORDER BY position", cancelled_id):
        if line.intervention_id is not None:
            item = find.intervention(studio, line.intervention_id)
            if item.state == "unbilled" and item.client_id == client_id and not _on_draft(studio, item.id):
                _add_item(studio, invoice_id, item, line.discount_kind, line.discount_value)
        else:
            _line_again(studio, invoice_id, line)
    if empty:
        # On a draft of its own it comes to what it came to: with its discount, the taxes that were off, and why.
        studio.store.update(
            models.Invoice,
            invoice_id,
            document_type=row.document_type,
            discount_kind=row.discount_kind,
            discount_value=row.discount_value,
            tax_off_reason=row.tax_off_reason,
        )
        for off in studio.store.rows(
            "SELECT name FROM tax JOIN invoice_tax_off ON tax.id = tax_id WHERE invoice_id = ? AND archived_at IS NULL", cancelled_id
        ):
            _put_tax_off(studio, invoice_id, off.name)
        _drop_large_discount(studio, invoice_id)


def _on_draft(studio: Studio, intervention_id: int) -> int | None:
    """The draft that an item is on, or None."""
    found = studio.store.value(
        """SELECT invoice_id FROM invoice_line JOIN invoice ON invoice.id = invoice_id
        WHERE intervention_id = ? AND live = 1 AND number IS NULL""",
        intervention_id,
    )
    return None if found is None else int(found)


def compose(studio: Studio, client_id: int, composition: Composition | None = None) -> int:
    """Open the client's draft, or resume the one there is; its id. Raises Refused.

    A new draft takes everything that is in the balance, or only the items named. A resumed one stays as it was, with
    the items and lines named put on it; an emptied one begins anew. Nothing to put on it is refused. An archived client's
    balance can be invoiced.
    """
    what = composition or Composition()
    with studio.store.transaction():
        client = find.client(studio, client_id)
        rights.require(studio, "compose", client)
        if what.draft is not None and what.draft != studio.store.value(
            "SELECT id FROM invoice WHERE client_id = ? AND number IS NULL", client_id
        ):
            raise Refused("draft_gone", _("This draft was issued or discarded meanwhile. Nothing was changed."))
        invoice_id, empty = _open_draft(studio, client_id)
        fitted = _discount_fits(read_draft(studio, invoice_id))
        _put_items(studio, client_id, invoice_id, what, empty)
        for line in what.lines:
            _add_free_line(studio, invoice_id, line)
        for code_line in what.codes:
            _add_code_line(studio, invoice_id, code_line)
        if _is_empty(studio, invoice_id):
            raise Refused(
                "nothing_to_invoice",
                _("{client} has nothing to invoice. Publish an intervention, or add a line.").format(client=client.name),
            )
        _choose(studio, invoice_id, what)
        if fitted and not _discount_fits(read_draft(studio, invoice_id)):
            raise Refused("discount_too_large", _("The discount is larger than what it reduces; the total would be below zero."))
        _touch(studio, invoice_id)
        return invoice_id


def _is_empty(studio: Studio, invoice_id: int) -> bool:
    return studio.store.row("SELECT 1 FROM invoice_line WHERE invoice_id = ?", invoice_id) is None


def _open_draft(studio: Studio, client_id: int) -> tuple[int, bool]:
    """The client's draft, a new one when there is none, and whether it is empty."""
    draft = studio.store.value("SELECT id FROM invoice WHERE client_id = ? AND number IS NULL", client_id)
    if draft is None:
        made = {"client_id": client_id, "document_type": DEFAULT, "created_at": studio.now(), "created_by": studio.uid}
        return studio.store.insert(models.Invoice, **made), True
    empty = _is_empty(studio, draft)
    if empty:
        _begin_anew(studio, draft)
    return int(draft), empty


def _put_items(studio: Studio, client_id: int, invoice_id: int, what: Composition, empty: bool) -> None:
    """Put the items on the draft that are named, or everything that is in the balance on an empty one."""
    if what.only:
        for intervention_id in what.only:
            item = _check_item(studio, client_id, intervention_id)
            if not _on_draft(studio, intervention_id):
                _add_item(studio, invoice_id, item)
    elif empty and what.again is None:
        # The rest is left out, which the draft says: it goes on the next one.
        for item in studio.store.rows(
            "SELECT * FROM intervention WHERE client_id = ? AND state = 'unbilled' ORDER BY at, id LIMIT ?", client_id, LINES_LIMIT
        ):
            _add_item(studio, invoice_id, item)
    if what.again is not None:
        _again(studio, client_id, invoice_id, what.again)


def _choose(studio: Studio, invoice_id: int, what: Composition) -> None:
    """What is chosen for the whole draft: taxes off and on, the reason, the document type, the discount."""
    for name in what.no_tax:
        _put_tax_off(studio, invoice_id, name)
    for name in what.with_tax:
        _put_tax_on(studio, invoice_id, name)
    if what.no_tax_reason:
        if not taxes_off(studio, invoice_id):
            raise Refused("no_tax_off", _("No tax is off this draft, so there is no reason to print. Name the tax with it."))
        studio.store.update(models.Invoice, invoice_id, tax_off_reason=one_line(what.no_tax_reason, _("The reason"), 200))
    if what.document_type is not None:
        _set_type(studio, invoice_id, what.document_type)
    if what.discount is not None:
        _discount_whole(studio, invoice_id, what.discount)


def _begin_anew(studio: Studio, invoice_id: int) -> None:
    """An emptied draft forgets what was chosen for what is no longer on it."""
    studio.store.execute("DELETE FROM invoice_tax_off WHERE invoice_id = ?", invoice_id)
    studio.store.update(
        models.Invoice,
        invoice_id,
        document_type=DEFAULT,
        created_at=studio.now(),
        created_by=studio.uid,
        discount_kind=None,
        discount_value=None,
        tax_off_reason="",
        again_of=None,
    )


def _set_type(studio: Studio, invoice_id: int, document_type: str) -> None:
    its = usable_type(studio, document_type, *COMPOSED)
    studio.store.update(models.Invoice, invoice_id, document_type=its.key)


def _put_tax_off(studio: Studio, invoice_id: int, name: str) -> None:
    tax = find.tax(studio, name)
    if not studio.store.row("SELECT 1 FROM invoice_tax_off WHERE invoice_id = ? AND tax_id = ?", invoice_id, tax.id):
        studio.store.insert(models.InvoiceTaxOff, invoice_id=invoice_id, tax_id=tax.id)


def _put_tax_on(studio: Studio, invoice_id: int, name: str) -> None:
    tax = find.tax(studio, name)
    if not studio.store.row("SELECT 1 FROM invoice_tax_off WHERE invoice_id = ? AND tax_id = ?", invoice_id, tax.id):
        raise Refused("tax_is_on", _("The tax {tax} was not taken off this draft.").format(tax=tax.name))
    studio.store.execute("DELETE FROM invoice_tax_off WHERE invoice_id = ? AND tax_id = ?", invoice_id, tax.id)
    if not studio.store.row("SELECT 1 FROM invoice_tax_off WHERE invoice_id = ?", invoice_id):
        studio.store.update(models.Invoice, invoice_id, tax_off_reason="")


def _discount_whole(studio: Studio, invoice_id: int, discount: Discount | None) -> None:
    draft = read_draft(studio, invoice_id)
    base = sum(line.amount + line.share for line in draft.totals.lines)
    studio.store.update(models.Invoice, invoice_id, **_discount_columns(discount, base))


def discount(studio: Studio, invoice_id: int, value: Discount | None, line_id: int | None = None) -> None:
    """Give a discount off the whole draft or off one line; None takes it away. Raises Refused."""
    with studio.store.transaction():
        row = find.draft(studio, invoice_id)
        rights.require(studio, "compose", find.client(studio, row.client_id))
        if line_id is None:
            _discount_whole(studio, invoice_id, value)
        else:
            draft = read_draft(studio, invoice_id)
            gross = next((total.gross for line, total in zip(draft.lines, draft.totals.lines, strict=True) if line.id == line_id), None)
            if gross is None:
                raise Refused("unknown_line", _("There is no line {id} on this draft.").format(id=line_id))
            studio.store.update(models.InvoiceLine, line_id, **_discount_columns(value, gross))
        _touch(studio, invoice_id)


def remove(studio: Studio, intervention_id: int) -> int:
    """Take an item off the draft that it is on; it stays in the balance. The draft's id. Raises Refused."""
    with studio.store.transaction():
        item = find.intervention(studio, intervention_id)
        rights.require(studio, "compose", find.client(studio, item.client_id))
        invoice_id = _on_draft(studio, intervention_id)
        if invoice_id is None:
            raise Refused(
                "not_on_draft",
                _("Intervention {id} is invoiced. Cancel the invoice first.").format(id=intervention_id)
                if item.state == "invoiced"
                else _("Intervention {id} is on no draft.").format(id=intervention_id),
            )
        line_id = studio.store.value("SELECT id FROM invoice_line WHERE intervention_id = ? AND live = 1", intervention_id)
        _delete_line(studio, line_id)
        _touch_after_removal(studio, invoice_id)
        return invoice_id


def edit_line(studio: Studio, line_id: int, line: NewLine, usual_taxes: bool = False) -> int:
    """Change a draft's line that is no session: words, quantity, price; taxes too unless None. The draft's id. Raises Refused.

    `usual_taxes`: it has those of its code, or the defaults, again.
    """
    with studio.store.transaction():
        row = _draft_line(studio, line_id)
        if row.intervention_id is not None:
            raise Refused("is_a_session", _("This line is intervention {id}. Edit that instead.").format(id=row.intervention_id))
        quantity, price = _check_product(line.quantity, codes.check_price(line.unit_price))
        changes: dict[str, object] = {"description": one_line(line.description, _("The description"), 200), "quantity": quantity}
        changes.update(unit_price=price, **({"taxes_given": 0} if usual_taxes else {}))
        fitted = _discount_fits(read_draft(studio, row.invoice_id))
        studio.store.update(models.InvoiceLine, line_id, **changes)
        if line.taxes is not None:
            studio.store.update(models.InvoiceLine, line_id, taxes_given=1)
            _give_taxes(studio, line_id, line.taxes)
        if fitted and not _discount_fits(read_draft(studio, row.invoice_id)):
            raise Refused("discount_too_large", _("The discount is larger than what it reduces; the total would be below zero."))
        _touch(studio, row.invoice_id)
        return int(row.invoice_id)


def _draft_line(studio: Studio, line_id: int) -> Any:
    """A line of a draft that the acting person may compose. Raises Refused."""
    line = studio.store.get(models.InvoiceLine, line_id)
    if line is None:
        raise Refused("unknown_line", _("There is no line {id} on a draft.").format(id=line_id))
    row = find.draft(studio, line.invoice_id)
    rights.require(studio, "compose", find.client(studio, row.client_id))
    return line


def look(studio: Studio, invoice_id: int) -> None:
    """Remember that the person at the composer has seen the draft as it is now. Raises Refused."""
    with studio.store.transaction():
        row = find.draft(studio, invoice_id)
        rights.require(studio, "compose", find.client(studio, row.client_id))
        _touch(studio, invoice_id)


def taxes_off(studio: Studio, invoice_id: int) -> list[str]:
    """The names of the taxes that were taken off a draft. Raises Refused."""
    find.draft(studio, invoice_id)
    rows = studio.store.rows(
        "SELECT name FROM tax JOIN invoice_tax_off ON tax.id = tax_id WHERE invoice_id = ? ORDER BY tax.id", invoice_id
    )
    return [row.name for row in rows]


def remove_line(studio: Studio, line_id: int) -> int:
    """Take any line off the draft that it is on. The draft's id. Raises Refused."""
    with studio.store.transaction():
        line = _draft_line(studio, line_id)
        _delete_line(studio, line_id)
        _touch_after_removal(studio, line.invoice_id)
        return int(line.invoice_id)


def _delete_line(studio: Studio, line_id: int) -> None:
    studio.store.execute("DELETE FROM invoice_line_tax WHERE line_id = ?", line_id)
    studio.store.execute("DELETE FROM invoice_line WHERE id = ?", line_id)


def _touch_after_removal(studio: Studio, invoice_id: int) -> None:
    """A discount that is larger than what is left goes with what it reduced."""
    _drop_large_discount(studio, invoice_id)
    _touch(studio, invoice_id)


def _drop_large_discount(studio: Studio, invoice_id: int) -> None:
    head = find.invoice(studio, invoice_id)
    if head.discount_kind is None:
        return
    studio.store.update(models.Invoice, invoice_id, discount_kind=None, discount_value=None)
    base = read_draft(studio, invoice_id).totals.sums
    whole = base.total if studio.settings.flag("billing.prices_include_tax") else base.net
    fits = whole > 0 and (head.discount_kind == "percent" or int(head.discount_value) <= whole)
    if fits:
        studio.store.update(models.Invoice, invoice_id, discount_kind=head.discount_kind, discount_value=head.discount_value)


def _has_seen(studio: Studio, invoice_id: int) -> bool:
    """Whether the acting person saw the draft as it is now."""
    kept = str(studio.store.value("SELECT seen FROM invoice WHERE id = ?", invoice_id))
    return str(studio.uid) in json.loads(kept) and last_seen(kept, studio.uid) == read_draft(studio, invoice_id).seen()


@contextmanager
def knowing(studio: Studio, intervention_id: int) -> Iterator[None]:
    """Within it an item changes: whoever had seen the draft that it is on knows of his own change, and is not asked about it."""
    invoice_id = _on_draft(studio, intervention_id)
    known = invoice_id is not None and _has_seen(studio, invoice_id)
    yield
    if known and invoice_id is not None and _on_draft(studio, intervention_id) == invoice_id:
        _touch(studio, invoice_id)


def take_off(studio: Studio, intervention_id: int) -> None:
    """Take an item off its draft because it leaves the balance or the client elsewhere.

    Whoever does it knows: what he had seen of the draft is brought up to date. Anybody else is asked when he issues it.
    """
    invoice_id = _on_draft(studio, intervention_id)
    if invoice_id is None:
        return
    known = _has_seen(studio, invoice_id)
    line_id = studio.store.value("SELECT id FROM invoice_line WHERE intervention_id = ? AND live = 1", intervention_id)
    _delete_line(studio, line_id)
    _drop_large_discount(studio, invoice_id)
    if known:
        _touch(studio, invoice_id)


def discard_invoice(studio: Studio, invoice_id: int) -> None:
    """Throw a draft away; its items stay in the balance. Raises Refused."""
    with studio.store.transaction():
        row = find.draft(studio, invoice_id)
        rights.require(studio, "compose", find.client(studio, row.client_id))
        items = studio.store.value("SELECT count(*) FROM invoice_line WHERE invoice_id = ?", invoice_id)
        for line in studio.store.rows("SELECT id FROM invoice_line WHERE invoice_id = ?", invoice_id):
            _delete_line(studio, line.id)
        studio.store.execute("DELETE FROM invoice_tax_off WHERE invoice_id = ?", invoice_id)
        studio.store.execute("DELETE FROM invoice WHERE id = ?", invoice_id)
        journal.record(studio, "discard", client=row.client_id, details={"draft": invoice_id, "lines": items})

"""What a draft comes to and how an issued invoice stands: computed from the records, for the rules and for the views.

Nothing here is stored or decided. `money.totals` computes; this room gathers what it is to compute.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from hextui.money import Discount, Line, Tax, Totals, totals
from hextui.store import Store
from hextui.studio import Studio

_WRITER = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False)
STANDING = """
    SELECT invoice.id, invoice.client_id, number, issued_on, due_on, total, document_type, created_at, created_by,
        (SELECT COALESCE(sum(credit_note.total), 0) FROM credit_note WHERE invoice_id = invoice.id) AS credited,
        (SELECT COALESCE(sum(amount), 0) FROM settlement WHERE settlement.invoice_id = invoice.id) AS paid,
        (SELECT state FROM charge WHERE charge.invoice_id = invoice.id AND state IN ('pending', 'processing', 'unknown')) AS charge,
        EXISTS (SELECT 1 FROM write_off WHERE write_off.invoice_id = invoice.id AND undone_at IS NULL) AS written_off,
        EXISTS (SELECT 1 FROM invoice_line WHERE invoice_line.invoice_id = invoice.id AND live = 1) AS live
    FROM invoice
"""


@dataclass(frozen=True)
class Standing:
    """How an invoice stands. Amounts in minor units; `due` is what is left to pay (of a draft: 0)."""

    id: int
    client_id: int
    number: str | None
    issued_on: date | None
    due_on: date | None
    total: int
    credited: int
    paid: int
    due: int
    state: str


def _state(row: Any, due: int) -> str:
    if row.number is None:
        return "draft"
    if row.charge:
        return "processing" if row.charge == "processing" else "unknown"
    if not row.live:
        return "cancelled"
    if row.written_off:
        return "written_off"
    if due == 0:
        return "paid"
    return "partially_paid" if row.paid else "open"


def standing_of(row: Any) -> Standing:
    """How the invoice of a `STANDING` row stands."""
    due = 0 if row.number is None else row.total - row.credited - row.paid
    return Standing(
        row.id,
        row.client_id,
        row.number,
        date.fromisoformat(row.issued_on) if row.issued_on else None,
        date.fromisoformat(row.due_on) if row.due_on else None,
        row.total or 0,
        row.credited,
        row.paid,
        due,
        _state(row, due),
    )


def standing(store: Store, invoice_id: int) -> Standing | None:
    """How one invoice stands, or None when there is none of that id."""
    row = store.row(f"{STANDING} WHERE invoice.id = ?", invoice_id)
    return standing_of(row) if row else None


def credit(store: Store, client_id: int) -> int:
    """The client's money that the studio holds."""
    return int(store.value("SELECT COALESCE(sum(amount), 0) FROM settlement WHERE client_id = ? AND target = 'credit'", client_id))


def spendable(store: Store, client_id: int) -> int:
    """The client's credit, less what a refund that is under way takes from it."""
    under_way = store.value(
        """SELECT COALESCE(sum(charge.amount), 0) FROM charge JOIN payment ON payment.id = gives_back
        WHERE from_credit = 1 AND charge.state IN ('pending', 'processing', 'unknown') AND payment.client_id = ?""",
        client_id,
    )
    return credit(store, client_id) - int(under_way)


def balance(store: Store, client_id: int) -> tuple[int, int]:
    """What is published and not yet invoiced: the sum before tax, and how many items."""
    row = store.row(
        "SELECT COALESCE(sum(price), 0) AS amount, count(*) AS items FROM intervention WHERE client_id = ? AND state = 'unbilled'",
        client_id,
    )
    return (row.amount, row.items) if row else (0, 0)


def as_tax(row: Any) -> Tax:
    """A tax from its row."""
    return Tax(row.id, row.name, row.registration, Decimal(row.rate), row.tax_group)


class Taxation:
    """Which taxes apply to a code, as the studio is set up now."""

    def __init__(self, store: Store) -> None:
        rows = store.rows("SELECT * FROM tax WHERE archived_at IS NULL ORDER BY id")
        self.active: dict[int, Tax] = {row.id: as_tax(row) for row in rows}
        self.defaults: tuple[Tax, ...] = tuple(as_tax(row) for row in rows if row.is_default)
        self._exempt = {row.id for row in store.rows("SELECT id FROM code WHERE exempt_all = 1")}
        self._rules: dict[int, dict[int, bool]] = {}
        self._known: dict[int | None, tuple[Tax, ...]] = {}
        for rule in store.rows("SELECT code_id, tax_id, applies FROM code_tax"):
            self._rules.setdefault(rule.code_id, {})[rule.tax_id] = bool(rule.applies)

    def of_code(self, code_id: int | None) -> tuple[Tax, ...]:
        """The taxes of a code: those it names, and the default of each other group unless it is exempt from it."""
        if code_id not in self._known:
            self._known[code_id] = self._of_code(code_id)
        return self._known[code_id]

    def _of_code(self, code_id: int | None) -> tuple[Tax, ...]:
        rules = self._rules.get(code_id, {}) if code_id else {}
        named = [self.active[tax_id] for tax_id, applies in rules.items() if applies and tax_id in self.active]
        groups = {tax.group for tax in named}
        if code_id not in self._exempt:
            named += [tax for tax in self.defaults if tax.group not in groups and rules.get(tax.id, True)]
        return tuple(sorted(named, key=lambda tax: tax.id))


@dataclass(frozen=True)
class DraftLine:
    """A line of a draft: of an intervention, of a code, or in free words."""

    id: int
    intervention_id: int | None
    code_id: int | None
    code: str | None
    description: str
    quantity: Decimal
    unit_price: int
    discount: Discount | None
    taxes: tuple[Tax, ...]
    at: str | None
    minutes: int
    professional_uid: int | None
    code_price: int | None
    """What the code costs now, when that is not the item's price (the composer shows the difference)."""
    untaxed: bool = False
    """Whether it is under no tax by itself, before any was taken off the draft."""


class _OnInvoice:
    """The payments of one invoice as they were recorded, each with what of it still stands."""

    def __init__(self) -> None:
        self.entries: list[dict[str, Any]] = []
        self.taken: dict[int, list[tuple[dict[str, Any], int]]] = {}

    def add(self, row: Any) -> None:
        """Money came, or what had been given back came back."""
        left = row.amount
        for entry, amount in self.taken.get(row.reverses or 0, ()):
            back = min(left, amount)
            entry["amount"] += back
            left -= back
        if left:
            given = row.moved if row.rounded and left + row.rounded == row.moved else left
            self.entries.append({"id": row.id, "on": row.dated, "method": row.method, "amount": left, "full": left, "given": given})

    def take(self, row: Any) -> None:
        """Money went: off the payment that is reversed, else off the last by that method, then off the last of any."""
        left = -row.amount
        first = [entry for entry in self.entries if entry["id"] == row.reverses]
        others = [entry for entry in reversed(self.entries) if entry["id"] != row.reverses]
        same = [entry for entry in others if entry["method"] == row.method]
        for entry in (*first, *same, *(entry for entry in others if entry["method"] != row.method)):
            taken = min(left, entry["amount"])
            if taken:
                entry["amount"] -= taken
                left -= taken
                self.taken.setdefault(row.id, []).append((entry, taken))


def paid_on(studio: Studio, invoice_id: int) -> list[dict[str, Any]]:
    """The money that still stands on an invoice, in the order of its dates: `on` (ISO), `method`, `amount`, and `given`, what was handed
    over where cash was rounded (else the same). The amounts add up to what is paid.

    What was given back, or went to the client's credit, is taken off the payment that it undoes, in the order of recording.
    """
    money = _OnInvoice()
    for row in studio.store.rows(
        """SELECT payment.id, dated, method, reverses, settlement.amount, payment.amount AS moved, (
            SELECT COALESCE(sum(amount), 0) FROM settlement AS part WHERE part.payment_id = payment.id AND target = 'rounding') AS rounded
        FROM settlement JOIN payment ON payment.id = payment_id WHERE invoice_id = ? ORDER BY payment.id, settlement.id""",
        invoice_id,
    ):
        if row.amount > 0:
            money.add(row)
        else:
            money.take(row)
    standing = sorted((entry for entry in money.entries if entry["amount"]), key=lambda entry: (entry["on"], entry["id"]))
    return [
        {
            "on": entry["on"],
            "method": entry["method"],
            "amount": entry["amount"],
            "given": entry["given"] if entry["amount"] == entry["full"] else entry["amount"],
        }
        for entry in standing
    ]


@dataclass(frozen=True)
class Draft:
    """Everything that is on a draft now, and what it comes to."""

    id: int
    client_id: int
    lines: tuple[DraftLine, ...]
    document_type: str
    discount: Discount | None
    taxes_off: tuple[int, ...]
    totals: Totals
    prices_include_tax: bool

    def seen(self) -> str:
        """What a person has before the eyes, in one canonical text: compared at issue with what was last seen."""
        return _WRITER.encode(
            {
                "lines": [
                    [
                        line.id,
                        line.description,
                        str(line.quantity),
                        line.unit_price,
                        amounts.amount,
                        [f"{tax.name} {tax.rate} {tax.registration}" for tax in line.taxes],
                        line.at,
                        line.minutes,
                        line.professional_uid,
                    ]
                    for line, amounts in zip(self.lines, self.totals.lines, strict=True)
                ],
                "total": self.totals.sums.total,
                "type": self.document_type,
            }
        )


def as_discount(kind: str | None, value: str | None) -> Discount | None:
    """A discount as the store keeps it: an amount in minor units, or a percentage."""
    if kind is None or value is None:
        return None
    return Discount(amount=int(value)) if kind == "amount" else Discount(percent=Decimal(value))


def last_seen(kept: str, uid: int) -> str:
    """What that person last saw of a draft; what anybody did, when he never looked. `kept`: the draft's `seen`."""
    known: dict[str, str] = json.loads(kept)
    return known.get(str(uid), known.get("last", ""))


def now_seen(kept: str, uid: int, seen: str) -> str:
    """A draft's `seen` once that person sees what is there now."""
    return _WRITER.encode({**json.loads(kept), str(uid): seen, "last": seen})


def _line_taxes(store: Store, invoice_id: int) -> Mapping[int, list[int]]:
    named: dict[int, list[int]] = {}
    for row in store.rows(
        "SELECT line_id, tax_id FROM invoice_line_tax JOIN invoice_line ON invoice_line.id = line_id WHERE invoice_id = ? ORDER BY tax_id",
        invoice_id,
    ):
        named.setdefault(row.line_id, []).append(row.tax_id)
    return named


def _total(lines: Iterable[DraftLine], discount: Discount | None, prices_include_tax: bool) -> Totals:
    return totals([Line(line.quantity, line.unit_price, line.taxes, line.discount) for line in lines], discount, prices_include_tax)


def read_draft(studio: Studio, invoice_id: int, head: Any = None) -> Draft:
    """The draft of that id as it is now: prices of its interventions, taxes of their codes, totals. `head`: its row, by a caller who saw
    that it is a draft.
    """
    store = studio.store
    head = head or store.row(
        "SELECT id, client_id, document_type, discount_kind, discount_value FROM invoice WHERE id = ? AND number IS NULL", invoice_id
    )
    if head is None:
        raise LookupError(f"no draft {invoice_id}")
    off = tuple(row.tax_id for row in store.rows("SELECT tax_id FROM invoice_tax_off WHERE invoice_id = ? ORDER BY tax_id", invoice_id))
    taxation, named = Taxation(store), _line_taxes(store, invoice_id)
    lines = []
    for row in store.rows(
        """SELECT line.*, item.price, item.at, item.minutes, item.professional_uid, item.code_id AS item_code, code.code AS code_text,
            code.description AS code_description, code.price AS code_price
        FROM invoice_line AS line LEFT JOIN intervention AS item ON item.id = line.intervention_id
        LEFT JOIN code ON code.id = COALESCE(item.code_id, line.code_id)
        WHERE invoice_id = ? ORDER BY position, line.id""",
        invoice_id,
    ):
        item = row.intervention_id is not None
        code_id = row.item_code if item else row.code_id
        given = [taxation.active[tax_id] for tax_id in named.get(row.id, []) if tax_id in taxation.active]
        taxes = tuple(given) if row.taxes_given else taxation.of_code(code_id)
        price = row.price if item else row.unit_price
        lines.append(
            DraftLine(
                row.id,
                row.intervention_id,
                code_id,
                row.code_text,
                row.code_description if item else row.description,
                Decimal(row.quantity),
                price,
                as_discount(row.discount_kind, row.discount_value),
                tuple([tax for tax in taxes if tax.id not in off]) if off else taxes,
                row.at,
                row.minutes or 0,
                row.professional_uid,
                row.code_price if code_id and row.code_price != price else None,
                not taxes,
            )
        )
    discount = as_discount(head.discount_kind, head.discount_value)
    inclusive = studio.settings.flag("billing.prices_include_tax")
    return Draft(head.id, head.client_id, tuple(lines), head.document_type, discount, off, _total(lines, discount, inclusive), inclusive)

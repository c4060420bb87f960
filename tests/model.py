"""An independent model of a studio: plain dictionaries and the arithmetic of the law, sharing no code with hextui.

It answers, for each move, whether it is allowed, and what every account then comes to.
"""

from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal

PRICES = {"PR": (5000, True), "EP": (6000, True), "NUT": (9500, False), "BIL": (0, True), "ODD": (3335, True)}


def cents(value: Decimal) -> int:
    return int(value.quantize(Decimal(1), ROUND_HALF_UP))


def gross(parts: list[tuple[int, bool]]) -> int:
    """What lines come to with TPS and TVQ; each part is an amount and whether it is taxed."""
    taxed = sum(amount for amount, is_taxed in parts if is_taxed)
    rest = sum(amount for amount, is_taxed in parts if not is_taxed)
    return taxed + rest + cents(taxed * Decimal("0.05")) + cents(taxed * Decimal("0.09975"))


@dataclass
class Item:
    client: int
    code: str
    state: str = "draft"

    @property
    def part(self) -> tuple[int, bool]:
        return PRICES[self.code]


@dataclass
class Bill:
    """An invoice: its live lines by key (an item's id, or `line`), what was credited and paid."""

    client: int
    lines: dict[object, tuple[int, bool]]
    number: int | None = None
    total: int = 0
    credited: int = 0
    paid: int = 0
    given_up: bool = False

    @property
    def due(self) -> int:
        return self.total - self.credited - self.paid

    @property
    def cancelled(self) -> bool:
        return not self.lines


@dataclass
class Money:
    client: int
    parts: list[tuple[int | None, int]]
    method: str
    kind: str = "payment"
    reversed: bool = False


@dataclass
class Model:
    items: dict[int, Item] = field(default_factory=dict)
    bills: dict[int, Bill] = field(default_factory=dict)
    money: dict[int, Money] = field(default_factory=dict)
    credit: dict[int, int] = field(default_factory=lambda: {1: 0, 2: 0})
    numbers: int = 0
    notes: int = 0

    def draft_of(self, client: int) -> int | None:
        return next((key for key, bill in self.bills.items() if bill.client == client and bill.number is None), None)

    def on_draft(self, item: int) -> int | None:
        return next((key for key, bill in self.bills.items() if bill.number is None and item in bill.lines), None)

    def accounts(self) -> dict[int, tuple[int, int, int, int, int, int]]:
        """Unbilled, items, to pay, written off, paid, credit of each client."""
        answer = {}
        for client in (1, 2):
            unbilled = [item.part[0] for item in self.items.values() if item.client == client and item.state == "unbilled"]
            bills = [bill for bill in self.bills.values() if bill.client == client and bill.number is not None]
            answer[client] = (
                sum(unbilled),
                len(unbilled),
                sum(bill.due for bill in bills if not bill.given_up),
                sum(bill.due for bill in bills if bill.given_up),
                sum(bill.paid for bill in bills),
                self.credit[client],
            )
        return answer

    def state(self, key: int) -> str:
        bill = self.bills[key]
        if bill.number is None:
            return "draft"
        if bill.cancelled:
            return "cancelled"
        if bill.given_up:
            return "written_off"
        if bill.due == 0:
            return "paid"
        return "partially_paid" if bill.paid else "open"

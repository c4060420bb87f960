"""What a document comes to and how it is paid: the rows of its foot, the money that came, the lines of a statement."""

from collections.abc import Callable, Collection
from typing import Any

from hextui.documents.labels import Labels, bare_name
from hextui.text import N_, _

METHODS = {
    "cash": N_("cash"),
    "cheque": N_("cheque"),
    "transfer": N_("transfer"),
    "terminal": N_("card (terminal)"),
    "other": N_("other means"),
    "credit": N_("credit"),
    "card": N_("card"),
}
"""How money came, as a client reads it."""

Row = tuple[str, str, bool]
"""A row of a foot: its words, its amount, and whether it is the one that counts."""


def listed(words: list[str]) -> str:
    """Words after one another, in the current language: `cash, cheque and card`."""
    if len(words) < 2:
        return "".join(words)
    return _("{first} and {last}").format(first=", ".join(words[:-1]), last=words[-1])


class Foot:
    """What stands under the lines of a document."""

    def __init__(self, labels: Labels) -> None:
        self.labels = labels
        self.content = labels.content

    def rows(self, blocks: Collection[str]) -> list[Row]:
        """The rows of a foot of these blocks (`taxes`, `totals`): as a whole where both stand together; apart, each its own."""
        if self.labels.kind == "statement":
            return [*self._late(), self._total()] if "totals" in blocks else []
        taxes = self._taxes() if "taxes" in blocks else []
        return [*self._before_tax(), *taxes, *self._ends()] if "totals" in blocks else taxes

    def _credited(self) -> list[Row]:
        """The credit notes that were made of the invoice since."""
        labels = self.labels
        called = labels.speak(labels.credit_note)
        return [
            (f"{called} {note['number']} · {labels.day(note['on'])}", labels.money(-note["total"]), False)
            for note in self.content.get("credited", ())
        ]

    def _ends(self) -> list[Row]:
        """The row that counts; on a receipted copy after it what was credited since, and what was paid."""
        if self.labels.kind != "receipted" or not self.content.get("credited"):
            return [self._total()]
        label, amount, _counts = self._total()
        paid = sum(each["amount"] for each in self.content["paid"])
        return [(label, amount, False), *self._credited(), (self.labels.speak(lambda: _("Paid")), self.labels.money(paid), True)]

    def _before_tax(self) -> list[Row]:
        """What stands above the taxes."""
        content = self.content
        rows: list[Row] = []
        if content["discount"]:
            before = sum(line["amount"] for line in content["lines"])
            rows.append((self.labels.speak(lambda: _("Subtotal")), self.labels.money(before), False))
            percent = f" {self.labels.figure(content['discount_percent'])} %" if content["discount_percent"] else ""
            rows.append((self.labels.speak(lambda: _("Discount")) + percent, self.labels.money(-content["discount"]), False))
        if content["taxes"]:
            rows.append((self.labels.speak(lambda: _("Total before tax")), self.labels.money(content["net"]), False))
        return rows

    def _taxes(self) -> list[Row]:
        """Each tax, with its base where it is not the whole, and its registration number; what is exempt beside them."""
        labels = self.labels
        rows = []
        for tax in self.content["taxes"]:
            base = "" if tax["base"] == self.content["net"] else self._on(tax["base"])
            number = f" · {tax['registration']}" if tax["registration"] else ""
            label = f"{bare_name(tax['name'], tax['rate'])} {labels.figure(tax['rate'])} %{base}{number}"
            rows.append((label, labels.money(tax["amount"]), False))
        exempt = self._exempt()
        if exempt and labels.has_vat:
            rows.append((labels.speak(lambda: _("Exempt")) + self._on(exempt), labels.money(0), False))
        return rows

    def _on(self, base: int) -> str:
        return f" {self.labels.speak(lambda: _('on'))} {self.labels.money(base)}"

    def _exempt(self) -> int:
        """What of the net is under no tax; nothing where that is not known (an earlier version did not keep how a discount is split)."""
        content = self.content
        if not content["taxes"] or (content["discount"] and any("share" not in line for line in content["lines"])):
            return 0
        return sum(line["amount"] - line.get("share", 0) for line in self.content["lines"] if not line["taxes"])

    def _total(self) -> Row:
        """What it comes to."""
        total = self.content["total"]
        if self.labels.kind == "statement" and total < 0:
            return self.labels.speak(lambda: _("Credit in the client's favour")), self.labels.money(-total), True
        said: dict[str, Callable[[], str]] = {
            "credit_note": lambda: _("Total credited"),
            "statement": lambda: _("Balance to pay"),
        }
        if self.labels.kind not in said and self.content["taxes"] and self.labels.has_vat:
            return self.labels.speak(lambda: _("Total with tax")), self.labels.money(total), True
        return self.labels.speak(said.get(self.labels.kind, lambda: _("Total"))), self.labels.money(total), True

    def _late(self) -> list[Row]:
        """What of a statement's balance is late."""
        late = self.content.get("late", 0)
        return [(self.labels.speak(lambda: _("of which late")), self.labels.money(late), False)] if late else []

    def to_pay(self) -> list[str]:
        """How it is paid or was: the type's own words, the studio's account, the money that came."""
        content = self.content
        own = self.labels.own("payment")
        lines = own.splitlines() if own else []
        if self.labels.kind in ("receipt", "receipted"):
            credited = self._credited() if self.labels.kind == "receipt" else []
            return [*lines, *(self._paid(each) for each in content["paid"]), *(f"{label}: {amount}" for label, amount, _counts in credited)]
        account = content.get("account", {})
        if account.get("iban") and self.labels.kind in ("invoice", "statement", "pro_forma") and content["total"] > 0:
            iban = " ".join(account["iban"][at : at + 4] for at in range(0, len(account["iban"]), 4))
            lines.append(f"IBAN {iban}" + (f" · BIC {account['bic']}" if account["bic"] else ""))
        return lines

    def _paid(self, each: dict[str, Any]) -> str:
        return self.labels.speak(lambda: self._spoken_paid(each))

    def _spoken_paid(self, each: dict[str, Any]) -> str:
        said = _("Paid on {day} by {method}: {amount}").format(
            day=self.labels.spoken_day(each["on"]), method=_(METHODS[each["method"]]), amount=self.labels.spoken_money(each["given"])
        )
        return said if each["given"] == each["amount"] else f"{said} {_('(rounded to coins)')}"

    def stamp(self) -> str:
        """How and when a receipted copy was paid."""
        if self.labels.kind != "receipted" or not self.content["paid"]:
            return ""
        last = self.content["paid"][-1]
        ways = dict.fromkeys(each["method"] for each in self.content["paid"])
        return self.labels.speak(
            lambda: _("Receipted on {day} by {method}").format(
                day=self.labels.spoken_day(last["on"]), method=listed([_(METHODS[way]) for way in ways])
            )
        )


def movement(labels: Labels, line: dict[str, Any]) -> str:
    """What a line of a statement is: an invoice, a credit note, money that came or went."""
    what, number = line["what"], line["number"]
    said: dict[str, Callable[[], str]] = {
        "invoice": lambda: _("Invoice {number}").format(number=number),
        "credit_note": lambda: f"{labels.credit_note()} {number}",
        "payment": lambda: _("Payment · {method}").format(method=_(METHODS[line["method"]])),
        "refund": lambda: _("Refund · {method}").format(method=_(METHODS[line["method"]])),
        "reversal": lambda: _("Reversed payment"),
        "write_off": lambda: _("Invoice {number} given up").format(number=number),
        "rounding": lambda: _("Rounding of cash"),
        "before": lambda: _("Balance before"),
    }
    return labels.speak(said[what])


def movement_details(labels: Labels, line: dict[str, Any]) -> str:
    """Under a line of a statement: when an open invoice is due, and what is left of it."""
    if line["what"] != "invoice" or not line["due"]:
        return ""
    due = labels.day(line["due_on"])
    return labels.speak(lambda: _("{amount} to pay by {day}").format(amount=labels.spoken_money(line["due"]), day=due))

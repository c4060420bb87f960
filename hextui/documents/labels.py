"""The words that stand on a document, in the client's language; in Quebec, French always stands beside it."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from hextui.document_types import BUILT_IN, filled
from hextui.text import N_, _, show_date, show_money, show_number, speaking

BUILT_IN_OF = {"credit_note": "credit-note", "pro_forma": "pro-forma"}
METHODS = {
    "cash": N_("cash"),
    "cheque": N_("cheque"),
    "transfer": N_("transfer"),
    "other": N_("another way"),
    "credit": N_("credit"),
    "card": N_("card"),
}
"""How money came, as a client reads it."""


def bare_name(name: str, rate: str) -> str:
    """A tax's name without the rate at its end, which stands beside it anyway: `TVA 5.5` at 5.5 % is `TVA`."""
    bare = name.rstrip("% \u00a0\u202f")
    for written in (rate, rate.replace(".", ",")):
        if bare.endswith(f" {written}"):
            return bare.removesuffix(written).rstrip()
    return name


def invoice_named(number: str) -> str:
    """What a client reads on the page on which he pays, in the current language."""
    return _("Invoice {number}").format(number=number)


def page_closed(number: str) -> str:
    """What a client reads on that page once it is closed, in the current language."""
    return _("Invoice {number} cannot be paid here any more. Ask the studio.").format(number=number)


class Labels:
    """What a document says and how it writes figures. `speak` takes a function that says it in the current language."""

    def __init__(self, content: dict[str, Any]) -> None:
        self.content = content
        self.language: str = content["language"]
        self.country: str = content["studio"]["country"]
        self.languages = [self.language]
        if content["studio"]["region"] == "QC" and self.language != "fr":
            # Charter of the French language: no other language stands more prominently.
            self.languages = ["fr", self.language]

    def speak(self, say: Callable[[], str]) -> str:
        """The words in each language of the document, once where they are the same."""
        spoken: list[str] = []
        for language in self.languages:
            with speaking(language, self.country):
                words = say()
            if words not in spoken:
                spoken.append(words)
        return " / ".join(spoken)

    def _written(self, write: Callable[[], str]) -> str:
        with speaking(self.language, self.country):
            return write()

    def money(self, amount: int) -> str:
        """An amount with its currency."""
        return self._written(lambda: show_money(amount, self.content["currency"]))

    def figure(self, number: str) -> str:
        """A quantity or rate, from its text."""
        return self._written(lambda: show_number(Decimal(number)))

    def day(self, iso: str) -> str:
        """A calendar date; in figures that both languages read where there are two."""
        if len(self.languages) > 1:
            return iso
        return self._written(lambda: show_date(date.fromisoformat(iso)))

    @property
    def kind(self) -> str:
        """What the document is."""
        return str(self.content["kind"])

    @property
    def blocks(self) -> tuple[str, ...]:
        """What stands on it, in order; what an earlier version froze has the built-in blocks."""
        layout = self.content.get("layout")
        return tuple(layout["blocks"]) if layout else BUILT_IN[BUILT_IN_OF.get(self.kind, self.kind)].blocks

    @property
    def details(self) -> bool:
        """Whether each session is shown with its time, duration and professional."""
        layout = self.content.get("layout")
        if self.kind == "receipt":
            return True
        return bool(layout["details"]) if layout else self.content["type"] == "detailed"

    def own(self, name: str) -> str:
        """The type's own words, in each language of the document, their values in them."""
        words = self.content.get("layout", {}).get("words", {})
        spoken: list[str] = []
        for language in self.languages:
            said = words.get(language, {}).get(name, "")
            if said:
                with speaking(language, self.country):
                    said = filled(said, self._values())
                if said not in spoken:
                    spoken.append(said)
        return (" / " if name == "title" else "\n").join(spoken)

    def _values(self) -> dict[str, str]:
        content = self.content
        people = dict.fromkeys(line["professional"]["name"] for line in content["lines"] if line.get("professional"))
        return {
            "number": content["number"],
            "date": show_date(date.fromisoformat(content["issued_on"])),
            "due": show_date(date.fromisoformat(content["due_on"])) if content.get("due_on") else "",
            "total": show_money(content["total"], content["currency"]),
            "client": content["client"]["served"] or content["client"]["name"],
            "studio": content["studio"]["name"],
            "professional": ", ".join(people),
        }

    def title(self) -> str:
        """What the document is called."""
        own = self.own("title")
        if own:
            return own
        if self.kind == "credit_note":
            return self.speak(lambda: _("Credit memo")) if self.country == "CA" else self.speak(lambda: _("Credit note"))
        said = {
            "invoice": lambda: _("Invoice"),
            "pro_forma": lambda: _("Pro forma invoice"),
            "receipt": lambda: _("Receipt"),
            "receipted": lambda: _("Receipted invoice"),
            "statement": lambda: _("Statement of account"),
        }
        return self.speak(said[self.kind])

    @property
    def reference(self) -> str:
        """The number that it goes by; of what has none, what it is of."""
        return str(self.content["of"]["number"] if self.kind == "receipt" else self.content["number"])

    def watermark(self) -> str:
        """What lies across every page of what is not final."""
        return self.speak(lambda: _("Preview")) if self.content.get("preview") else ""

    def stamp(self) -> str:
        """How and when a receipted copy was paid."""
        if self.kind != "receipted" or not self.content["paid"]:
            return ""
        last = self.content["paid"][-1]
        ways = dict.fromkeys(each["method"] for each in self.content["paid"])
        return self.speak(
            lambda: _("Receipted on {day} by {method}").format(
                day=self._spoken_day(last["on"]), method=", ".join(_(METHODS[way]) for way in ways)
            )
        )

    def _spoken_day(self, iso: str) -> str:
        return show_date(date.fromisoformat(iso))

    def facts(self) -> list[tuple[str, str]]:
        """The document's own facts: number, dates, what it cancels, how it refers to the client."""
        content = self.content
        facts: list[tuple[str, str]] = []
        if self.kind == "receipt":
            facts.append((self.speak(lambda: _("For invoice")), content["of"]["number"]))
            facts.append((self.speak(lambda: _("Invoice of")), self.day(content["of"]["issued_on"])))
            facts.append((self.speak(lambda: _("Receipt of")), self.day(content["made_on"])))
        else:
            if content["number"]:
                facts.append((self.speak(lambda: _("Number")), content["number"]))
            facts.append((self.speak(lambda: _("Date")), self.day(content["issued_on"])))
        if self.kind in ("invoice", "receipted"):
            due = self.speak(lambda: _("On receipt")) if content["due_on"] == content["issued_on"] else self.day(content["due_on"])
            facts.append((self.speak(lambda: _("Due date")), due))
        if self.kind == "credit_note":
            original = content["original"]
            whole = self.speak(lambda: _("Cancels invoice")) if content["whole"] else self.speak(lambda: _("Cancels part of invoice"))
            facts.append((whole, original["number"]))
            facts.append((self.speak(lambda: _("Invoice of")), self.day(original["issued_on"])))
        if self.kind == "statement" and content["since"]:
            facts.append((self.speak(lambda: _("Since")), self.day(content["since"])))
        if content["client"]["reference"]:
            facts.append((self.speak(lambda: _("Client reference")), content["client"]["reference"]))
        return facts

    def studio(self) -> list[str]:
        """Who issues it: address and how to reach it, registrations."""
        studio = self.content["studio"]
        lines = [line for line in studio["address"].splitlines() if line.strip()]
        lines += [value for value in (studio["phone"], studio["email"], studio["website"]) if value]
        if studio["legal_form"]:
            lines.append(studio["legal_form"])
        if studio["registration"]:
            lines.append(f"{self._registration_name()} {studio['registration']}")
        if studio["vat_number"]:
            lines.append(f"{self.speak(lambda: _('VAT number'))} {studio['vat_number']}")
        return lines

    def _registration_name(self) -> str:
        return "SIREN/SIRET" if self.country == "FR" else self.speak(lambda: _("Registration"))

    def addressee(self) -> list[str]:
        """Whom it is addressed to, the name first."""
        client = self.content["client"]
        lines = [client["name"], *(line for line in client["address"].splitlines() if line.strip())]
        if client["served"]:
            lines.append(self.speak(lambda: _("For")) + f" {client['served']}")
        if client["registration"]:
            lines.append(f"{self._registration_name()} {client['registration']}")
        if client["vat_number"]:
            lines.append(f"{self.speak(lambda: _('VAT number'))} {client['vat_number']}")
        return lines

    def line_details(self, line: dict[str, Any]) -> str:
        """Under a session's description: its date; on a detailed document time, duration and professional too."""
        parts = [self.day(line["date"])] if line["date"] else []
        if self.details:
            if line["time"]:
                parts.append(line["time"])
            if line["minutes"]:
                parts.append(f"{line['minutes']} min")
            person = line["professional"]
            if person:
                title = [person["title"], person["association"], person["member_number"]]
                parts.append(", ".join([person["name"], *(word for word in title if word)]))
        if line["discount"]:
            said = self.speak(lambda: _("Discount"))
            percent = f" {self.figure(line['discount_percent'])} %" if line["discount_percent"] else ""
            parts.append(f"{said}{percent} {self.money(-line['discount'])}")
        return " · ".join(parts)

    def sums(self) -> list[tuple[str, str, bool]]:
        """The foot, with the taxes: label, amount, and whether it is the one that counts."""
        return [*self.before_tax(), *self.taxes(), self.total()]

    def before_tax(self) -> list[tuple[str, str, bool]]:
        """What stands above the taxes."""
        content = self.content
        rows: list[tuple[str, str, bool]] = []
        if content["discount"]:
            before = sum(line["amount"] for line in content["lines"])
            rows.append((self.speak(lambda: _("Subtotal")), self.money(before), False))
            percent = f" {self.figure(content['discount_percent'])} %" if content["discount_percent"] else ""
            rows.append((self.speak(lambda: _("Discount")) + percent, self.money(-content["discount"]), False))
        if content["taxes"]:
            rows.append((self.speak(lambda: _("Total before tax")), self.money(content["net"]), False))
        return rows

    def taxes(self) -> list[tuple[str, str, bool]]:
        """Each tax, with its base where it is not the whole, and its registration number."""
        rows = []
        for tax in self.content["taxes"]:
            base = "" if tax["base"] == self.content["net"] else " " + self.speak(lambda: _("on")) + " " + self.money(tax["base"])
            number = f" · {tax['registration']}" if tax["registration"] else ""
            label = f"{bare_name(tax['name'], tax['rate'])} {self.figure(tax['rate'])} %{base}{number}"
            rows.append((label, self.money(tax["amount"]), False))
        return rows

    def total(self) -> tuple[str, str, bool]:
        """What it comes to."""
        total = self.content["total"]
        if self.kind == "statement" and total < 0:
            return self.speak(lambda: _("Credit in the client's favour")), self.money(-total), True
        said: dict[str, Callable[[], str]] = {
            "credit_note": lambda: _("Total credited"),
            "statement": lambda: _("Balance to pay"),
        }
        return self.speak(said.get(self.kind, lambda: _("Total"))), self.money(total), True

    def late(self) -> list[tuple[str, str, bool]]:
        """What of a statement's balance is late."""
        late = self.content.get("late", 0)
        return [(self.speak(lambda: _("of which late")), self.money(late), False)] if late else []

    def notes(self) -> list[str]:
        """The legal lines: what the law wants (of paying late, too), the type's own, and that prices include tax."""
        lines = [self.speak(lambda: _("Prices include tax."))] if self.content["prices_include_tax"] and self.content["taxes"] else []
        own = self.own("legal")
        return [*lines, *self.content["legal"], *self.content.get("payment", ()), *([own] if own else [])]

    def to_pay(self) -> list[str]:
        """How it is paid or was: the type's own words, the studio's account, the money that came."""
        content = self.content
        own = self.own("payment")
        lines = own.splitlines() if own else []
        if self.kind in ("receipt", "receipted"):
            return [*lines, *(self._paid(each) for each in content["paid"])]
        account = content.get("account", {})
        if account.get("iban") and self.kind in ("invoice", "statement", "pro_forma"):
            iban = " ".join(account["iban"][at : at + 4] for at in range(0, len(account["iban"]), 4))
            lines.append(f"IBAN {iban}" + (f" · BIC {account['bic']}" if account["bic"] else ""))
        return lines

    def _paid(self, each: dict[str, Any]) -> str:
        amount = self.money(each["given"])
        rounded = each["given"] != each["amount"]
        return self.speak(
            lambda: (
                _("Paid on {day} by {method}: {amount}").format(
                    day=self._spoken_day(each["on"]), method=_(METHODS[each["method"]]), amount=amount
                )
                + (" " + _("(rounded to coins)") if rounded else "")
            )
        )

    def professionals(self) -> list[list[str]]:
        """Who saw the client, each with title, association and member number: the name first."""
        found: list[list[str]] = []
        for line in self.content["lines"]:
            person = line.get("professional")
            if person:
                words = [person["name"], *(word for word in (person["title"], person["association"], person["member_number"]) if word)]
                if words not in found:
                    found.append(words)
        return found

    def is_session(self, line: dict[str, Any]) -> bool:
        """Whether a line is a session, and no supplement or other words."""
        return bool(line.get("session", line["date"]))

    def movement(self, line: dict[str, Any]) -> str:
        """What a line of a statement is: an invoice, a credit note, money that came or went."""
        what, number = line["what"], line["number"]
        said: dict[str, Callable[[], str]] = {
            "invoice": lambda: _("Invoice {number}").format(number=number),
            "credit_note": lambda: f"{_('Credit memo') if self.country == 'CA' else _('Credit note')} {number}",
            "payment": lambda: _("Payment · {method}").format(method=_(METHODS[line["method"]])),
            "refund": lambda: _("Refund · {method}").format(method=_(METHODS[line["method"]])),
            "reversal": lambda: _("Reversed payment"),
            "write_off": lambda: _("Invoice {number} given up").format(number=number),
            "rounding": lambda: _("Rounding of cash"),
            "before": lambda: _("Balance before"),
        }
        return self.speak(said[what])

    def movement_details(self, line: dict[str, Any]) -> str:
        """Under a line of a statement: when an open invoice is due, and what is left of it."""
        if line["what"] != "invoice" or not line["due"]:
            return ""
        due = self.day(line["due_on"])
        return self.speak(lambda: _("{amount} to pay by {day}").format(amount=self.money(line["due"]), day=due))

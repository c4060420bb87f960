"""The words that stand on a document, in the client's language; in Quebec, French always stands beside it."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from hextui.text import _, show_date, show_money, show_number, speaking


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

    def number(self, number: str) -> str:
        """A quantity or rate, from its text."""
        return self._written(lambda: show_number(Decimal(number)))

    def day(self, iso: str) -> str:
        """A calendar date; in figures that both languages read where there are two."""
        if len(self.languages) > 1:
            return iso
        return self._written(lambda: show_date(date.fromisoformat(iso)))

    def title(self) -> str:
        """What the document is."""
        if self.content["kind"] == "invoice":
            return self.speak(lambda: _("Invoice"))
        if self.country == "CA":
            return self.speak(lambda: _("Credit memo"))
        return self.speak(lambda: _("Credit note"))

    def facts(self) -> list[tuple[str, str]]:
        """The document's own facts: number, dates, what it cancels, how it refers to the client."""
        content = self.content
        facts = [
            (self.speak(lambda: _("Number")), content["number"]),
            (self.speak(lambda: _("Date")), self.day(content["issued_on"])),
        ]
        if content["kind"] == "invoice":
            due = self.speak(lambda: _("On receipt")) if content["due_on"] == content["issued_on"] else self.day(content["due_on"])
            facts.append((self.speak(lambda: _("Due date")), due))
        else:
            original = content["original"]
            whole = self.speak(lambda: _("Cancels invoice")) if content["whole"] else self.speak(lambda: _("Cancels part of invoice"))
            facts.append((whole, original["number"]))
            facts.append((self.speak(lambda: _("Invoice of")), self.day(original["issued_on"])))
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
        if self.content["type"] == "detailed":
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
            percent = f" {self.number(line['discount_percent'])} %" if line["discount_percent"] else ""
            parts.append(f"{said}{percent} {self.money(-line['discount'])}")
        return " · ".join(parts)

    def totals(self) -> list[tuple[str, str, bool]]:
        """The foot: label, amount, and whether it is the one that counts."""
        content = self.content
        rows: list[tuple[str, str, bool]] = []
        if content["discount"]:
            before = sum(line["amount"] for line in content["lines"])
            rows.append((self.speak(lambda: _("Subtotal")), self.money(before), False))
            percent = f" {self.number(content['discount_percent'])} %" if content["discount_percent"] else ""
            rows.append((self.speak(lambda: _("Discount")) + percent, self.money(-content["discount"]), False))
        if content["taxes"]:
            rows.append((self.speak(lambda: _("Total before tax")), self.money(content["net"]), False))
        whole = content["net"]
        for tax in content["taxes"]:
            base = "" if tax["base"] == whole else " " + self.speak(lambda: _("on")) + " " + self.money(tax["base"])
            number = f" · {tax['registration']}" if tax["registration"] else ""
            rows.append(
                (f"{bare_name(tax['name'], tax['rate'])} {self.number(tax['rate'])} %{base}{number}", self.money(tax["amount"]), False)
            )
        said = self.speak(lambda: _("Total")) if content["kind"] == "invoice" else self.speak(lambda: _("Total credited"))
        rows.append((said, self.money(content["total"]), True))
        return rows

    def notes(self) -> list[str]:
        """The lines under the totals."""
        lines = [self.speak(lambda: _("Prices include tax."))] if self.content["prices_include_tax"] and self.content["taxes"] else []
        return [*lines, *self.content["legal"], *self.content.get("payment", ())]

"""The words that stand on a document, in the client's language; in Quebec, French always stands beside it."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from hextui.document_types import BUILT_IN, filled
from hextui.text import _, current_language, show_country, show_date, show_day, show_money, show_number, speaking

BUILT_IN_OF = {"credit_note": "credit-note", "pro_forma": "pro-forma"}
SOLE_TRADERS = ("EI", "E.I.", "ENTREPRENEUR INDIVIDUEL", "ENTREPRENEUSE INDIVIDUELLE")


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
    return _(
        "Invoice {number} cannot be paid on this page any more. If something is left to pay, our last mail has the page for it, or ask us."
    ).format(number=number)


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
        # Figures in the first of two languages: in Quebec French is never the lesser one.
        with speaking(self.languages[0], self.country):
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
        return "\n".join(spoken)

    def _values(self) -> dict[str, str]:
        content = self.content
        people = dict.fromkeys(line["professional"]["name"] for line in content["lines"] if line.get("professional"))
        return {
            "number": content.get("receipt") or content["number"],
            "date": show_date(date.fromisoformat(content["made_on"] if self.kind == "receipt" else content["issued_on"])),
            "due": show_date(date.fromisoformat(content["due_on"])) if content.get("due_on") else "",
            "total": show_money(content["total"], content["currency"]),
            "client": content["client"]["served"] or content["client"]["name"],
            "studio": content["studio"]["name"],
            "professional": ", ".join(people),
        }

    def short_day(self, iso: str) -> str:
        """A calendar date in figures."""
        return self._written(lambda: show_day(iso))

    def title(self) -> str:
        """What the document is called."""
        said: dict[str, Callable[[], str]] = {
            "credit_note": self.credit_note,
            "invoice": lambda: _("Invoice"),
            "pro_forma": lambda: _("Pro forma invoice"),
            "receipt": lambda: _("Receipt"),
            "receipted": lambda: _("Receipted invoice"),
            "statement": lambda: _("Statement of account"),
        }
        words = self.content.get("layout", {}).get("words", {})
        # Each language has the type's own title, else the usual one: none stands for another.
        return self.speak(lambda: filled(words.get(current_language(), {}).get("title", ""), self._values()) or said[self.kind]())

    @property
    def reference(self) -> str:
        """The number that it goes by; of what has none, what it is of."""
        if self.kind == "statement":
            return str(self.content["client"]["name"])
        return str(self.content.get("receipt") or self.content["of"]["number"]) if self.kind == "receipt" else str(self.content["number"])

    def watermark(self) -> str:
        """What lies across every page of what is not final."""
        return self.speak(lambda: _("Preview")) if self.content.get("preview") else ""

    def spoken_money(self, amount: int) -> str:
        """An amount inside a sentence that is being spoken: in the sentence's own language."""
        return show_money(amount, self.content["currency"])

    def spoken_day(self, iso: str) -> str:
        """A day inside a sentence that is being spoken."""
        return show_date(date.fromisoformat(iso))

    def credit_note(self) -> str:
        """What the document of a cancellation is called, in the language that is being spoken."""
        return _("Credit memo") if self.country == "CA" else _("Credit note")

    def facts(self) -> list[tuple[str, str]]:
        """The document's own facts: number, dates, what it cancels, how it refers to the client."""
        content = self.content
        facts: list[tuple[str, str]] = []
        if self.kind == "receipt":
            if content.get("receipt"):
                facts.append((self.speak(lambda: _("Number")), content["receipt"]))
            facts.append((self.speak(lambda: _("For invoice")), content["of"]["number"]))
            facts.append((self.speak(lambda: _("Invoice of")), self.day(content["of"]["issued_on"])))
            facts.append((self.speak(lambda: _("Receipt of")), self.day(content["made_on"])))
            if content.get("replaces"):
                facts.append((self.speak(lambda: _("Replaces receipt")), content["replaces"]))
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
        lines = [studio["legal_form"]] if studio["legal_form"] and self.studio_name() == studio["name"] else []
        lines += [line for line in studio["address"].splitlines() if line.strip()]
        lines += [value for value in (studio["phone"], studio["email"], studio["website"]) if value]
        if studio["registration"]:
            lines.append(f"{self._registration_name(studio['registration'], self.country)} {studio['registration']}")
        if studio["vat_number"]:
            lines.append(f"{self.speak(lambda: _('VAT number'))} {studio['vat_number']}")
        return lines

    def studio_name(self) -> str:
        """Who issues it; an entrepreneur in France with "EI" beside the name (Code de commerce R526-27)."""
        studio = self.content["studio"]
        is_sole = self.country == "FR" and studio["legal_form"].strip().upper() in SOLE_TRADERS
        return f"{studio['name']} EI" if is_sole and not studio["name"].upper().endswith(" EI") else str(studio["name"])

    def _registration_name(self, number: str, country: str) -> str:
        if country != "FR":
            return self.speak(lambda: _("Registration"))
        return {9: "SIREN", 14: "SIRET"}.get(sum(sign.isdigit() for sign in number), "SIREN/SIRET")

    def addressee(self) -> list[str]:
        """Whom it is addressed to, the name first."""
        client = self.content["client"]
        lines = [client["name"], *(line for line in client["address"].splitlines() if line.strip())]
        if client["address"].strip() and client["country"] not in ("", self.country):
            lines.append(self._written(lambda: show_country(client["country"])).upper())
        if client["served"]:
            lines.append(self.speak(lambda: _("For")) + f" {client['served']}")
        if client["registration"]:
            lines.append(f"{self._registration_name(client['registration'], client['country'] or self.country)} {client['registration']}")
        if client["vat_number"]:
            lines.append(f"{self.speak(lambda: _('VAT number'))} {client['vat_number']}")
        return lines

    @property
    def has_vat(self) -> bool:
        """Whether prices before tax and with tax are told apart by law, as in Europe."""
        return self.country not in ("CA", "US")

    def unit_price(self) -> str:
        """The heading of the unit prices: before tax or with it, where that is told apart."""
        if not self.content["taxes"] or not self.has_vat:
            return self.speak(lambda: _("Unit price"))
        if self.content["prices_include_tax"]:
            return self.speak(lambda: _("Unit price with tax"))
        return self.speak(lambda: _("Unit price before tax"))

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
                parts.append(", ".join(self._person(person)))
        if line["discount"]:
            said = self.speak(lambda: _("Discount"))
            percent = f" {self.figure(line['discount_percent'])} %" if line["discount_percent"] else ""
            parts.append(f"{said}{percent} {self.money(-line['discount'])}")
        return " · ".join(parts)

    def notes(self) -> list[str]:
        """The legal lines: what the law wants (of paying late, too), the type's own, and that prices include tax."""
        lines = [self.speak(lambda: _("Prices include tax."))] if self.content["prices_include_tax"] and self.content["taxes"] else []
        own = self.own("legal")
        return [*lines, *self._left_out(), *self.content["legal"], *self.content.get("payment", ()), *([own] if own else [])]

    def _left_out(self) -> list[str]:
        """What stood on the invoice and is not certified by a receipt for insurers, because it is no service."""
        found = self.content.get("left_out", ())
        what = ", ".join(f"{each['description']} {self.money(each['amount'])}" for each in found)
        return [self.speak(lambda: _("Not certified by this receipt, being no service: {what}.")).format(what=what)] if found else []

    def _person(self, person: dict[str, str]) -> list[str]:
        """A professional in words: name, title, association, member number."""
        member = self.speak(lambda: _("member no. {number}").format(number=person["member_number"])) if person["member_number"] else ""
        return [word for word in (person["name"], person["title"], person["association"], member) if word]

    def professionals(self) -> list[list[str]]:
        """Who saw the client, each with title, association and member number: the name first."""
        found: list[list[str]] = []
        for line in self.content["lines"]:
            person = line.get("professional")
            if person:
                words = self._person(person)
                if words not in found:
                    found.append(words)
        return found

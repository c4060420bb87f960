"""A frozen invoice or credit note in the terms of EN 16931 (BT and BG numbers are the norm's own).

The amounts are those that were frozen: nothing is computed anew but what the norm wants and the document does not show
(nets of prices that include tax, the base of each category). Every sum that the norm checks holds to the cent.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any

from hextui.money import decimals, round_half_up
from hextui.text import N_

UNIT = "C62"
"""One piece, or one session (UN/ECE recommendation 20)."""
VAT_PREFIXES = {"GR": "EL"}
COMPANY_SCHEMES = {"FR": ("0002", 9), "BE": ("0208", 10)}
"""The register of companies of a country (ISO 6523) and how long its numbers are: SIREN, enterprise number."""
ADDRESS_SCHEMES = {"FR": "0225", "BE": "0208"}
"""Where a company's electronic address is looked up by that number."""
NEAR = Decimal("0.005")
FINE_PRICE = Decimal("0.000001")
"""French rules take six decimals."""


class NotExpressible(Exception):
    """The norm has no way to say what this document says; the reason is a sentence to be translated."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True)
class Category:
    """A VAT category: `S` with its rate, or `E` with why (text, code)."""

    code: str
    rate: Decimal
    reason: str = ""
    reason_code: str = ""


@dataclass(frozen=True)
class Party:
    """A seller (BG-4) or buyer (BG-7)."""

    name: str
    lines: tuple[str, ...]
    postcode: str
    city: str
    country: str
    company: str
    company_scheme: str
    vat: str
    tax_registration: str
    legal: str
    email: str
    phone: str
    address: tuple[str, str] | None
    """The electronic address: scheme and identifier."""


@dataclass(frozen=True)
class Item:
    """A line (BG-25). Amounts in minor units; `price` is the net price of `basis` pieces, never below zero."""

    id: str
    name: str
    code: str
    note: str
    quantity: Decimal
    price: Decimal
    basis: Decimal
    """What the price is of: one piece, or all of them where one piece's price has no end (BT-149)."""
    discount: int
    net: int
    category: Category
    day: str


@dataclass(frozen=True)
class CategoryTotal:
    """A row of the VAT breakdown (BG-23), and what of a discount off the whole falls on it (BG-20)."""

    category: Category
    base: int
    tax: int
    allowance: int


@dataclass(frozen=True)
class Invoice:
    """All that both syntaxes write. Dates ISO; amounts in minor units of `currency`."""

    credit_note: bool
    number: str
    issued_on: str
    due_on: str
    currency: str
    french: bool
    buyer_reference: str
    original: tuple[str, str] | None
    notes: tuple[tuple[str, str], ...]
    """Subject code and text (BG-1)."""
    terms: str
    iban: str
    bic: str
    vat_due: str
    """`payment` or `invoice`: when the seller owes the VAT (BT-8)."""
    seller: Party
    buyer: Party
    items: tuple[Item, ...]
    breakdown: tuple[CategoryTotal, ...]
    discount_reason: str
    lines_net: int
    allowances: int
    net: int
    tax: int
    total: int

    @property
    def period(self) -> tuple[str, str] | None:
        """The first and the last day of service (BG-14)."""
        days = sorted(item.day for item in self.items if item.day)
        return (days[0], days[-1]) if days else None

    def amount(self, minor: int) -> str:
        """Minor units as the norm writes amounts."""
        return written(minor, self.currency)


def written(minor: int, currency: str) -> str:
    """An amount as the norm writes it: 5749, EUR -> `57.49`."""
    return format(Decimal(minor).scaleb(-decimals(currency)), "f")


def figure(number: Decimal) -> str:
    """A quantity, price or rate, without needless zeros."""
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def of_document(content: Mapping[str, Any]) -> Invoice:
    """The frozen contents of an invoice or credit note in the norm's terms. Raises NotExpressible."""
    if content["kind"] not in ("invoice", "credit_note") or content.get("preview"):
        raise NotExpressible(N_("Only an issued invoice or credit note has an electronic form."))
    if decimals(content["currency"]) > 2:
        raise NotExpressible(N_("The norm EN 16931 knows no currency with three decimals."))
    categories = _categories(content)
    breakdown = _breakdown(content, categories)
    items = _items(content, categories, breakdown)
    lines_net = sum(item.net for item in items)
    allowances = sum(each.allowance for each in breakdown)
    credit_note = content["kind"] == "credit_note"
    seller = _seller(content, breakdown)
    original = content.get("original")
    account = content.get("account", {})
    return Invoice(
        credit_note=credit_note,
        number=content["number"],
        issued_on=content["issued_on"],
        due_on=content.get("due_on") or content["issued_on"],
        currency=content["currency"],
        french=seller.country == "FR",
        buyer_reference=content["client"]["reference"] or content["client"]["name"],
        original=(original["number"], original["issued_on"]) if original else None,
        notes=tuple(_notes(content)),
        terms=" ".join(line for line in content.get("payment", ()) if line),
        iban="" if credit_note else account.get("iban", ""),
        bic="" if credit_note else account.get("bic", ""),
        vat_due=content.get("vat_due", "payment"),
        seller=seller,
        buyer=_buyer(content),
        items=tuple(items),
        breakdown=tuple(breakdown),
        discount_reason=content.get("discount_word", "") or "Discount",
        lines_net=lines_net,
        allowances=allowances,
        net=content["net"],
        tax=content["tax"],
        total=content["total"],
    )


# Categories and sums -----------------------------------------------------------------------------------------------------


def _categories(content: Mapping[str, Any]) -> list[Category]:
    """The category of each line, in the lines' order."""
    rates = {tax["name"]: Decimal(tax["rate"]) for tax in content["taxes"]}
    exemption = content.get("exemption", {})
    reasons: dict[str, str] = {}
    found: list[Category | None] = []
    for line in content["lines"]:
        given = dict(zip(line["taxes"], line.get("rates", []), strict=False))
        names = [name for name in line["taxes"] if name in rates or name in given]
        if len(names) > 1:
            raise NotExpressible(N_("The norm EN 16931 knows one tax a line; here two stand on one."))
        rate = Decimal(0) if not names else rates[names[0]] if names[0] in rates else Decimal(given[names[0]])
        if not rate:
            reason, code = (names[0], "") if names else (exemption.get("reason") or "Exempt", exemption.get("code", ""))
            reasons[reason] = code
        found.append(Category("S", rate) if rate else None)
    # The norm has one row for all that is exempt (BR-E-1): several reasons stand in it together, without a code.
    exempt = Category("E", Decimal(0), " · ".join(reasons), next(iter(reasons.values())) if len(reasons) == 1 else "")
    return [each or exempt for each in found]


def _breakdown(content: Mapping[str, Any], categories: Sequence[Category]) -> list[CategoryTotal]:
    """The base and tax of each category: the bases add up to the net, and the taxes to the tax, that were frozen."""
    inclusive = content["prices_include_tax"]
    if content["discount"] and any("share" not in line for line in content["lines"]):
        raise NotExpressible(N_("It was issued by an earlier version, which did not keep how its discount is split."))
    tax_of: dict[Decimal, int] = {}
    for tax in content["taxes"]:
        tax_of[Decimal(tax["rate"])] = tax_of.get(Decimal(tax["rate"]), 0) + tax["amount"]
    totals = []
    for category in dict.fromkeys(categories):
        lines = [line for line, its in zip(content["lines"], categories, strict=True) if its == category]
        tax = tax_of.pop(category.rate, 0) if category.code == "S" else 0
        shares = sum(line.get("share", 0) for line in lines)
        base = sum(line["amount"] for line in lines) - shares
        allowance = _net(shares, category) if inclusive else shares
        totals.append(CategoryTotal(category, base - tax if inclusive else base, tax, allowance))
    if any(tax_of.values()) or sum(each.base for each in totals) != content["net"]:
        raise NotExpressible(N_("Its taxes do not follow from its lines; the norm EN 16931 cannot say that."))
    return totals


def _net(amount: int, category: Category) -> int:
    """What of an amount that includes tax is before tax."""
    return round_half_up(Fraction(amount) / (1 + Fraction(category.rate) / 100))


def _items(content: Mapping[str, Any], categories: Sequence[Category], breakdown: Sequence[CategoryTotal]) -> list[Item]:
    inclusive = content["prices_include_tax"]
    nets = [_net(line["amount"], its) if inclusive else line["amount"] for line, its in zip(content["lines"], categories, strict=True)]
    for each in breakdown:
        # Nets of rounded prices may miss the base by some cents: the largest lines carry them, one each.
        places = [place for place, its in enumerate(categories) if its == each.category]
        missing = each.base + each.allowance - sum(nets[place] for place in places)
        for place in sorted(places, key=lambda place: -abs(nets[place]))[: abs(missing)]:
            nets[place] += 1 if missing > 0 else -1
        if sum(nets[place] for place in places) != each.base + each.allowance:
            raise NotExpressible(N_("Its taxes do not follow from its lines; the norm EN 16931 cannot say that."))
    return [
        _item(content, number, line, category, net)
        for number, (line, category, net) in enumerate(zip(content["lines"], categories, nets, strict=True), start=1)
    ]


def _item(content: Mapping[str, Any], number: int, line: Mapping[str, Any], category: Category, net: int) -> Item:
    """A line. A price below zero (BR-27 forbids it) is a quantity below zero at a positive price."""
    quantity = Decimal(line["quantity"])
    basis = Decimal(1)
    if content["prices_include_tax"]:
        discount = _net(line["discount"], category)
        whole = Decimal(net + discount).scaleb(-decimals(content["currency"]))
        price = (whole / quantity).quantize(FINE_PRICE, ROUND_HALF_UP)
        if abs(price * quantity - whole) >= NEAR:
            price, basis = whole, quantity
    else:
        discount = line["discount"]
        price = Decimal(line["unit_price"]).scaleb(-decimals(content["currency"]))
    if price < 0:
        quantity, price = -quantity, -price
    person = line["professional"]
    note = " · ".join([*([f"{line['minutes']} min"] if line["minutes"] else []), *([person["name"]] if person else [])])
    return Item(str(number), line["description"], line["code"], note, quantity, price, basis, discount, net, category, line["date"])


# Parties -----------------------------------------------------------------------------------------------------------------


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def company_number(country: str, registration: str) -> str:
    """The number of a company in its country's register (the SIREN of a SIRET), or nothing."""
    scheme = COMPANY_SCHEMES.get(country)
    digits = _digits(registration)
    if scheme is None:
        return ""
    if country == "FR" and len(digits) == 14:
        digits = digits[:9]
    if country == "BE" and (len(digits) != 10 or int(digits[:8]) % 97 != 97 - int(digits[8:])):
        return ""
    return digits if len(digits) == scheme[1] else ""


def _vat(number: str, country: str) -> str:
    """A VAT number with its country before it, or nothing when it is none."""
    bare = re.sub(r"[^A-Z0-9]", "", number.upper())
    prefix = VAT_PREFIXES.get(country, country)
    if not bare:
        return ""
    if not bare.startswith(prefix) and bare[:1].isdigit():
        bare = prefix + bare
    return bare if re.fullmatch(r"[A-Z]{2}[A-Z0-9]{2,13}", bare) and bare.startswith(prefix) else ""


def _address(text: str) -> tuple[tuple[str, ...], str, str]:
    """The lines of an address, and the post code and town when its last line shows them."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    found = re.fullmatch(r"(?:[A-Z]{1,2}[- ])?(\d{4,5})\s+(.+)", lines[-1]) if lines else None
    if found is None:
        return tuple(lines[:3]), "", ""
    return tuple(lines[:-1][:3]), found.group(1), found.group(2)


def _party(name: str, address: str, country: str, registration: str, vat: str, **more: str) -> Party:
    lines, postcode, city = _address(address)
    # In Belgium the VAT number is the enterprise number, with its country before it.
    number = company_number(country, registration) or (company_number(country, vat) if country == "BE" else "")
    electronic = (ADDRESS_SCHEMES[country], number) if number else None
    return Party(
        name=name,
        lines=lines,
        postcode=postcode,
        city=city,
        country=country,
        company=number or registration.strip(),
        company_scheme=COMPANY_SCHEMES[country][0] if number else "",
        vat=_vat(vat, country),
        tax_registration=more.get("tax_registration", ""),
        legal=more.get("legal", ""),
        email=more.get("email", ""),
        phone=more.get("phone", ""),
        address=electronic or (("EM", more["email"]) if more.get("email") else None),
    )


def _seller(content: Mapping[str, Any], breakdown: Sequence[CategoryTotal]) -> Party:
    studio = content["studio"]
    registered = next((tax["registration"] for tax in content["taxes"] if tax["registration"]), "")
    vat = studio["vat_number"] or registered
    number = company_number(studio["country"], studio["registration"])
    registration = "" if _vat(vat, studio["country"]) else vat.strip() or number or studio["registration"].strip()
    if not registration and not _vat(vat, studio["country"]):
        raise NotExpressible(N_("The studio has neither a VAT number nor a registration; the norm EN 16931 wants one."))
    return _party(
        studio["name"], studio["address"], studio["country"], studio["registration"], vat,
        tax_registration=registration, legal=studio["legal_form"], email=studio["email"], phone=studio["phone"],
    )  # fmt: skip


def _buyer(content: Mapping[str, Any]) -> Party:
    client = content["client"]
    country = client["country"] or content["studio"]["country"]
    return _party(client["name"], client["address"], country, client["registration"], client["vat_number"])


def _notes(content: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The free notes: in France penalties (PMD), recovery fee (PMT) and discount for early payment (AAB) each have a code."""
    coded = [(code, text) for code, text in sorted(content.get("late_payment", {}).items()) if text]
    return [*coded, *(("AAI", line) for line in content["legal"] if line)]

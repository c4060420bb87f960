"""Money: minor units, rounding, discounts, taxes, totals. Pure: knows no store, no language, no clock.

Amounts are `int` minor units of the studio's one currency; quantities and rates are `Decimal`. Rounding is half-up,
away from zero, and exact fractions are kept until the one rounding that a rule names (DOMAIN.md, Money).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

# ISO 4217, as currencies in use; those whose minor unit is not a hundredth are named apart.
CURRENCIES = frozenset(
    (  # noqa: SIM905 - as a list each would take a line
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP "
        "CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD "
        "IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR "
        "MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP "
        "SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG "
        "XOF XPF YER ZAR ZMW ZWG"
    ).split()
)
_WITHOUT_DECIMALS = frozenset(
    ["BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"]
)
_WITH_THREE = frozenset(["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"])

AMOUNT_LIMIT = 1_000_000_000_000
"""The largest amount that is taken, in minor units."""

CASH_STEP = 5
"""Minor units to which cash is rounded where there are no small coins (CAD, CHF)."""


def is_currency(code: str) -> bool:
    """Whether `code` is an ISO 4217 currency in use."""
    return code in CURRENCIES


def decimals(currency: str) -> int:
    """The number of decimals of a currency's minor unit: 0, 2 or 3."""
    if currency in _WITHOUT_DECIMALS:
        return 0
    return 3 if currency in _WITH_THREE else 2


def round_half_up(value: Fraction | Decimal) -> int:
    """The nearest integer; a half goes away from zero (0.5 -> 1, -0.5 -> -1)."""
    over, under = value.as_integer_ratio()
    magnitude = (2 * abs(over) + under) // (2 * under)
    return magnitude if over >= 0 else -magnitude


def round_cash(amount: int) -> int:
    """The amount in coins that exist: the nearest multiple of `CASH_STEP` minor units."""
    return CASH_STEP * round_half_up(Fraction(amount, CASH_STEP))


def to_decimal(amount: int, currency: str) -> Decimal:
    """Minor units as a decimal number of the currency: 5749, CAD -> Decimal("57.49")."""
    return Decimal(amount).scaleb(-decimals(currency))


class NotAnAmount(ValueError):
    """The text is no amount of money."""


class TooLarge(ValueError):
    """The amount is larger than any that is kept."""


class TooManyDecimals(ValueError):
    """The text has more decimals than the currency."""


def parse_number(text: str) -> Decimal:
    """A number as people write it: decimal comma or point, spaces or the other sign between thousands.

    Raises NotAnAmount. "1 234,56", "1,234.56" and "1234.56" are the same; a lone sign is always the decimal one.
    """
    bare = "".join(text.replace("\u2212", "-").split())
    sign = "-" if bare.startswith("-") else ""
    digits = bare[1:] if bare[:1] in ("-", "+") else bare
    last = max(digits.rfind(","), digits.rfind("."))
    whole, fraction = (digits, "") if last < 0 else (digits[:last], digits[last + 1 :])
    if last >= 0 and not fraction:
        raise NotAnAmount(text)
    thousands = "." if last >= 0 and digits[last] == "," else ","
    groups = whole.split(thousands)
    if len(groups) > 1 and (not 1 <= len(groups[0]) <= 3 or any(len(group) != 3 for group in groups[1:])):
        raise NotAnAmount(text)
    joined = "".join(groups)
    if not joined.isascii() or not joined.isdigit() or (fraction and not (fraction.isascii() and fraction.isdigit())):
        raise NotAnAmount(text)
    if len(joined) + len(fraction) > 30:
        raise NotAnAmount(text)
    return Decimal(f"{sign}{joined}.{fraction or '0'}")


def parse_amount(text: str, currency: str) -> int:
    """An amount as people write it, in minor units. Raises NotAnAmount, TooManyDecimals or TooLarge."""
    number = parse_number(text)
    minor = number.scaleb(decimals(currency))
    if minor != minor.to_integral_value():
        raise TooManyDecimals(text)
    if abs(minor) > AMOUNT_LIMIT:
        raise TooLarge(text)
    return int(minor)


@dataclass(frozen=True)
class Tax:
    """A tax as it applies to a document; `rate` is in percent."""

    id: int
    name: str
    registration: str
    rate: Decimal
    group: str


@dataclass(frozen=True)
class Discount:
    """A reduction: an amount in minor units, or a percentage. Exactly one of the two is given."""

    amount: int | None = None
    percent: Decimal | None = None

    def of(self, base: int) -> int:
        """What it takes off `base`, in minor units: never more than there is."""
        if self.percent is not None:
            return round_half_up(Fraction(max(base, 0)) * Fraction(self.percent) / 100)
        return min(self.amount or 0, max(base, 0))


@dataclass(frozen=True)
class Line:
    """What is to be totalled: `quantity` x `unit_price`, less its own discount, under its taxes."""

    quantity: Decimal
    unit_price: int
    taxes: tuple[Tax, ...] = ()
    discount: Discount | None = None


@dataclass(frozen=True)
class LineTotal:
    """A line's amounts: `gross` - `discount` - `share` (of the whole discount) = `amount`."""

    gross: int
    discount: int
    share: int
    amount: int


@dataclass(frozen=True)
class TaxTotal:
    """One tax over a document."""

    tax: Tax
    base: int
    amount: int


@dataclass(frozen=True)
class Sums:
    """A document's foot: `net` + `tax` = `total`; `taxes` in the order of the studio's taxes."""

    taxes: tuple[TaxTotal, ...]
    net: int
    tax: int
    total: int


@dataclass(frozen=True)
class Totals:
    """Everything that is computed for a document."""

    lines: tuple[LineTotal, ...]
    discount: int
    sums: Sums


def split(amount: int, weights: Sequence[int]) -> list[int]:
    """`amount` in proportion to `weights`, to the unit, by largest remainder (ties: the first). The sum is exact.

    Weights that sum to zero share zero; then `amount` must be zero too.
    """
    whole = sum(weights)
    if whole == 0:
        if amount:
            raise ValueError("nothing to split over")
        return [0] * len(weights)
    parts = [amount * weight // whole for weight in weights]
    left = amount - sum(parts)
    # What each part lacks, in whole-ths: `whole` may be below zero.
    lacking = [abs(amount * weight - part * whole) for weight, part in zip(weights, parts, strict=True)]
    order = sorted(range(len(weights)), key=lambda index: (-lacking[index], index))
    for index in order[:left]:
        parts[index] += 1
    return parts


def _gross(line: Line) -> int:
    over, under = line.quantity.as_integer_ratio()
    return round_half_up(Fraction(over * line.unit_price, under)) if under > 1 else over * line.unit_price


def _tax_set(taxes: Iterable[Tax]) -> tuple[int, ...]:
    return tuple(sorted(tax.id for tax in taxes))


def _shares(discount: int, amounts: Sequence[int], sets: Sequence[tuple[int, ...]]) -> list[int]:
    """A discount off the whole, over the tax sets in proportion, then over each set's lines."""
    members: dict[tuple[int, ...], list[int]] = {}
    for index, tax_set in enumerate(sets):
        members.setdefault(tax_set, []).append(index)
    weights = [sum(amounts[index] for index in indexes) for indexes in members.values()]
    shares = [0] * len(amounts)
    for indexes, part in zip(members.values(), split(discount, weights), strict=True):
        for index, share in zip(indexes, split(part, [amounts[index] for index in indexes]), strict=True):
            shares[index] = share
    return shares


def sums(amounts: Sequence[tuple[int, tuple[Tax, ...]]], prices_include_tax: bool = False) -> Sums:
    """The foot of a document whose lines have these amounts and taxes.

    Before tax: each tax is rounded once, on the sum of the amounts under it; no tax on tax. With prices that include
    tax: lines with the same taxes form a group, tax = group x r / (1 + sum of rates), summed exactly over the groups,
    rounded once per tax; the net is what is left.
    """
    applied = {tax.id: tax for _, taxes in amounts for tax in taxes}
    bases = dict.fromkeys(applied, Fraction(0))
    exact = dict.fromkeys(applied, Fraction(0))
    # Lines under the same taxes are summed first, which is exact and as good as one by one.
    groups: dict[tuple[int, ...], tuple[int, tuple[Tax, ...]]] = {}
    for amount, taxes in amounts:
        key = tuple([tax.id for tax in taxes])
        groups[key] = (groups[key][0] + amount if key in groups else amount, taxes)
    for amount, taxes in groups.values():
        rates = {tax.id: Fraction(tax.rate) / 100 for tax in taxes}
        base = Fraction(amount) / (1 + sum(rates.values())) if prices_include_tax else Fraction(amount)
        for tax_id, rate in rates.items():
            bases[tax_id] += base
            exact[tax_id] += base * rate
    taxes_of_all = tuple(
        TaxTotal(applied[tax_id], round_half_up(bases[tax_id]), round_half_up(exact[tax_id])) for tax_id in sorted(applied)
    )
    tax = sum(each.amount for each in taxes_of_all)
    whole = sum(amount for amount, _ in amounts)
    net = whole - tax if prices_include_tax else whole
    return Sums(taxes_of_all, net, tax, net + tax)


def totals(lines: Sequence[Line], discount: Discount | None = None, prices_include_tax: bool = False) -> Totals:
    """The one function that computes what a document comes to (composer, details, document and export show this).

    The caller has checked that no discount is below zero or above what it reduces.
    """
    gross = [_gross(line) for line in lines]
    own = [line.discount.of(amount) if line.discount else 0 for line, amount in zip(lines, gross, strict=True)]
    before = [amount - off for amount, off in zip(gross, own, strict=True)]
    whole = discount.of(sum(before)) if discount else 0
    shares = _shares(whole, before, [_tax_set(line.taxes) for line in lines]) if whole else [0] * len(lines)
    after = [amount - share for amount, share in zip(before, shares, strict=True)]
    line_totals = tuple(LineTotal(*each) for each in zip(gross, own, shares, after, strict=True))
    foot = sums([(amount, line.taxes) for amount, line in zip(after, lines, strict=True)], prices_include_tax)
    return Totals(line_totals, whole, foot)

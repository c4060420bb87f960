"""Money is correct to the cent: the examples of the domain, and what holds for every document."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hextui.money import (
    Discount,
    Line,
    NotAnAmount,
    Tax,
    TooManyDecimals,
    decimals,
    parse_amount,
    round_cash,
    round_half_up,
    split,
    sums,
    totals,
)

TPS, TVQ = Tax(1, "TPS", "", Decimal(5), "TPS"), Tax(2, "TVQ", "", Decimal("9.975"), "TVQ")
VAT = Tax(3, "TVA 20", "", Decimal(20), "TVA")
VAT10 = Tax(4, "TVA 10", "", Decimal(10), "TVA")
BOTH = (TPS, TVQ)


def one(*parts: tuple[str, int], taxes: tuple[Tax, ...] = BOTH, discount: Discount | None = None) -> tuple[list[int], int]:
    result = totals([Line(Decimal(quantity), price, taxes) for quantity, price in parts], discount)
    return [each.amount for each in result.sums.taxes], result.sums.total


def test_the_examples_of_the_domain() -> None:
    assert one(("1", 5000)) == ([250, 499], 5749)
    assert one(("1", 6000)) == ([300, 599], 6899)
    assert one(("1", 8000), ("1", 4500), discount=Discount(amount=1250)) == ([563, 1122], 12935)
    assert one(("1", 3335), ("1", 3335), ("1", 3335)) == ([500, 998], 11503)
    assert one(("3", 3333), taxes=(VAT,))[1] == 11999
    assert one(("1.5", 3335), taxes=(VAT,)) == ([1001], 6004)
    assert one(("1", 1285), taxes=(Tax(9, "消費税", "", Decimal(10), "C"),))[1] == 1414


@pytest.mark.parametrize(("value", "rounded"), [("0.5", 1), ("-0.5", -1), ("0.4999", 0), ("1.5", 2), ("2.5", 3), ("-2.5", -3)])
def test_half_goes_away_from_zero(value: str, rounded: int) -> None:
    assert round_half_up(Decimal(value)) == rounded


def test_prices_that_include_tax_are_rounded_once_per_tax_over_all_groups() -> None:
    # 57.49 with both: 50.0021..., TPS 2.5001..., TVQ 4.9877...; 10.50 with TPS alone: 10.00 and 0.50.
    result = sums([(5749, BOTH), (1050, (TPS,))], prices_include_tax=True)
    assert [(each.base, each.amount) for each in result.taxes] == [(6000, 300), (5000, 499)]
    assert (result.net, result.tax, result.total) == (6000, 799, 6799)


def test_a_discount_off_the_whole_is_split_over_the_tax_sets() -> None:
    result = totals([Line(Decimal(1), 6000, (VAT,)), Line(Decimal(1), 3000, (VAT10,))], Discount(amount=1000))
    assert [line.share for line in result.lines] == [667, 333]
    assert [(each.base, each.amount) for each in result.sums.taxes] == [(5333, 1067), (2667, 267)]


amounts = st.integers(-100_000, 100_000)
lines = st.lists(
    st.builds(
        Line,
        st.decimals(Decimal("0.001"), Decimal(50), places=3),
        amounts,
        st.sampled_from([(), (TPS,), BOTH, (VAT,), (VAT10,)]),
        st.one_of(st.none(), st.builds(Discount, amount=st.integers(1, 5000)), st.builds(Discount, percent=st.decimals(1, 100, places=2))),
    ),
    min_size=1,
    max_size=12,
)


@given(lines, st.one_of(st.none(), st.builds(Discount, percent=st.decimals(1, 100, places=2))), st.booleans())
def test_every_document_adds_up(parts: list[Line], discount: Discount | None, inclusive: bool) -> None:
    result = totals(parts, discount, inclusive)
    foot = result.sums
    assert foot.net + foot.tax == foot.total
    assert sum(each.amount for each in foot.taxes) == foot.tax
    assert sum(line.amount for line in result.lines) == (foot.total if inclusive else foot.net)
    assert sum(line.share for line in result.lines) == result.discount
    for line in result.lines:
        assert line.gross - line.discount - line.share == line.amount
    if not inclusive:
        for each in foot.taxes:
            base = sum(line.amount for line, part in zip(result.lines, parts, strict=True) if each.tax in part.taxes)
            assert each.base == base
            assert abs(Fraction(each.amount) - base * Fraction(each.tax.rate) / 100) <= Fraction(1, 2)


@given(st.integers(0, 10**9), st.lists(st.integers(0, 10**7), min_size=1, max_size=20).filter(sum))
def test_split_is_exact_and_fair(amount: int, weights: list[int]) -> None:
    parts = split(amount, weights)
    assert sum(parts) == amount
    assert all(abs(Fraction(part) - Fraction(amount * weight, sum(weights))) < 1 for part, weight in zip(parts, weights, strict=True))


def test_cash_is_rounded_to_what_coins_there_are() -> None:
    assert [round_cash(amount) for amount in (5747, 5748, 5749, 5752, 5753, 2, 3)] == [5745, 5750, 5750, 5750, 5755, 0, 5]


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [
        ("57.49", "CAD", 5749),
        ("57,49", "CAD", 5749),
        ("1 234,5", "EUR", 123450),
        ("1\u202f234,56", "EUR", 123456),
        ("1,234.56", "CAD", 123456),
        ("1.234,56", "EUR", 123456),
        ("-12", "CAD", -1200),
        ("1285", "JPY", 1285),
        ("1.234", "KWD", 1234),
        ("12.500", "CAD", 1250),
    ],
)
def test_amounts_are_read_as_people_write_them(text: str, currency: str, minor: int) -> None:
    assert parse_amount(text, currency) == minor


@pytest.mark.parametrize("text", ["", "abc", "1.2.3", "12.", "1,23,45.6", "٣", "1e5", "NaN", "--5", "12 34x", "9" * 40])
def test_what_is_no_amount_is_not_read(text: str) -> None:
    with pytest.raises(NotAnAmount):
        parse_amount(text, "CAD")


@pytest.mark.parametrize(("text", "currency"), [("50.005", "CAD"), ("1,234", "CAD"), ("0.5", "JPY"), ("1.2345", "KWD")])
def test_too_many_decimals_are_said(text: str, currency: str) -> None:
    with pytest.raises(TooManyDecimals):
        parse_amount(text, currency)


def test_currencies_have_their_own_decimals() -> None:
    assert [decimals(code) for code in ("CAD", "EUR", "JPY", "KWD", "CLP", "TND")] == [2, 2, 0, 3, 0, 3]

"""Money added, multiplied, divided and ordered: exactly, and within one currency."""

from __future__ import annotations

import operator
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bilateral import Answer, BilateralError, Money, Quantity
from bilateral.errors import CurrencyMismatch, InvalidDivision, InvalidMoney, WrongType
from bilateral.testing import moneys
from strategies.numbers import small_moneys


@given(small_moneys(), small_moneys(), small_moneys())
def test_addition_is_exact_associative_and_commutative(a: Money, b: Money, c: Money) -> None:
    assert (a + b) + c == a + (b + c)
    assert a + b == b + a
    assert (a + b) - b == a
    assert a - b == a + -b == -(b - a)
    assert sum([a, b, c]) == a + b + c


@pytest.mark.parametrize("bare", [5, -5, 0.5, Decimal(5), "5", True])
@given(small_moneys())
def test_a_bare_number_or_text_is_added_from_neither_side(bare: Any, money: Money) -> None:
    for one, other in ((money, bare), (bare, money)):
        with pytest.raises(WrongType, match=r"^\+ takes a Money on either side, as Money\("):
            operator.add(one, other)


@given(small_moneys(), small_moneys(), st.integers(-1000, 1000), st.decimals(-1000, 1000, places=3))
def test_multiplication_is_exact_and_distributive(a: Money, b: Money, whole: int, factor: Decimal) -> None:
    assert (a + b) * factor == a * factor + b * factor
    assert a * whole == whole * a
    assert (a * whole) * factor == a * factor * whole
    assert a * 1 == a
    assert a * 0 == Money(0, a.currency)


@given(small_moneys(), st.integers(-1000, 1000).filter(bool))
def test_what_was_multiplied_is_divided_exactly(money: Money, factor: int) -> None:
    assert money == (money * factor) / factor
    assume(money.amount)
    assert factor == (money * factor) / money


@given(moneys("INR"), moneys("INR"))
def test_order_is_that_of_the_amounts_and_agrees_with_equality(a: Money, b: Money) -> None:
    assert 1 == (a < b) + (a == b) + (a > b)
    assert (a <= b) is (a < b or a == b)
    assert (a >= b) is (b <= a)
    assert (a < b) is (a.amount < b.amount)


@given(st.lists(moneys("USD")))
def test_money_of_one_currency_can_be_sorted(money: list[Money]) -> None:
    assert sorted(one.amount for one in money) == [one.amount for one in sorted(money)]


@given(moneys())
def test_the_absolute_amount_has_no_sign(money: Money) -> None:
    assert abs(money) == abs(-money) == (money if money.amount >= 0 else -money)


def test_two_currencies_are_not_mixed_and_both_are_named() -> None:
    rupees, dollars = Money(5, "INR"), Money(5, "USD")
    mixtures: list[Callable[[], object]] = [
        lambda: rupees + dollars,
        lambda: rupees - dollars,
        lambda: rupees < dollars,
        lambda: rupees <= dollars,
        lambda: rupees > dollars,
        lambda: rupees >= dollars,
        lambda: rupees / dollars,
    ]
    for mixed in mixtures:
        with pytest.raises(CurrencyMismatch, match=r"'INR'.*'USD'"):
            mixed()
    assert rupees != dollars
    assert issubclass(CurrencyMismatch, BilateralError)
    assert issubclass(CurrencyMismatch, TypeError)
    assert (Answer.UNKNOWN, Answer.YES) == (rupees.commensurate(dollars), rupees.commensurate(rupees))


@pytest.mark.parametrize("other", [5, "5", 0.5, None, True])
def test_money_is_not_added_to_nor_ordered_with_anything_else(other: Any) -> None:
    money = Money(5, "INR")
    wrongs: list[Callable[[], object]] = [
        lambda: money + other,
        lambda: other - money,
        lambda: money < other,
        lambda: other >= money,
    ]
    for wrong in wrongs:
        with pytest.raises(TypeError):
            wrong()
    assert money != other


@pytest.mark.parametrize("factor", [0.5, True, "2", None, Money(5, "INR")])
def test_money_is_multiplied_by_exact_numbers_only(factor: Any) -> None:
    wrongs: list[Callable[[], object]] = [lambda: Money(5, "INR") * factor, lambda: factor * Money(5, "INR")]
    for wrong in wrongs:
        with pytest.raises(TypeError):
            wrong()


def test_a_division_that_is_not_exact_says_so() -> None:
    with pytest.raises(InvalidDivision, match=r"\u20b910 divided by 3 is not exact"):
        _ = Money(10, "INR") / 3
    assert Money("2.5", "INR") == Money(10, "INR") / 4


def test_nothing_is_divided_by_zero() -> None:
    for amount in (Money(5, "INR"), Money(0, "INR")):
        for number in (0, Decimal("0.0")):
            with pytest.raises(InvalidDivision, match="cannot be divided"):
                _ = amount / number
        with pytest.raises(InvalidDivision, match="cannot be divided"):
            _ = amount / Money(0, "INR")
    with pytest.raises(TypeError):
        _ = Money(5, "INR") / 0.5  # type: ignore[operator]  # on purpose


def test_a_ratio_is_rounded_to_34_digits() -> None:
    assert Decimal("0." + "3" * 34) == Money(1, "INR") / Money(3, "INR")


def test_what_grows_too_large_is_refused() -> None:
    largest = Money(10**30, "INR")
    too_large: list[Callable[[], object]] = [lambda: largest + largest, lambda: largest * 2, lambda: largest * 10**30]
    for growing in too_large:
        with pytest.raises(InvalidMoney, match="too large"):
            growing()
    with pytest.raises(InvalidMoney, match="too fine"):
        _ = Money(Decimal("1e-30"), "INR") * Decimal("0.1")


@pytest.mark.parametrize("kind", [Money, Quantity])
def test_an_amount_has_no_subclasses_whose_sums_would_lose_their_class(kind: type[object]) -> None:
    with pytest.raises(TypeError, match=f"{kind.__name__} has no subclasses"):
        type("Own", (kind,), {})

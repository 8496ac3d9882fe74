"""Exact numbers: one form for all equal ones, bounds, and arithmetic that never rounds."""

from __future__ import annotations

from decimal import Decimal, Inexact
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral.errors import InvalidNumber
from bilateral.testing import exact_numbers
from bilateral.values.numbers.exact import EXACT, decimal_places, exact_decimal, exact_number, in_one_form

WRONG: tuple[object, ...] = (
    0.5, True, None, [], b"5", 1j, "5 ", "5,000", "1e5", "\u0665", "NaN", Decimal("NaN"), Decimal("sNaN"),
    Decimal("inf"), 10**31, -(10**31), 10**5000, Decimal("1e999999999"), Decimal("1e-31"), Decimal("1e-999999999"),
    "0." + "0" * 30 + "1", Decimal("1." + "0" * 200 + "1"), "9" * 1000,
)  # fmt: skip


@given(exact_numbers())
def test_equal_numbers_have_one_form(number: Decimal) -> None:
    digits = f"{number:f}"
    longer = f"{digits}00" if "." in digits else f"{digits}.00"

    assert repr(number) == repr(exact_number(Decimal(longer))) == repr(exact_number(longer))


@given(st.decimals(allow_nan=True, allow_infinity=True) | st.integers() | st.text())
def test_any_decimal_int_or_text_is_exact_or_refused(value: Decimal | int | str) -> None:
    try:
        number = exact_number(value)
    except InvalidNumber:
        return
    assert number == Decimal(value)
    assert decimal_places(number) <= 30


@pytest.mark.parametrize("value", WRONG, ids=lambda value: type(value).__name__)
def test_what_is_no_exact_number_is_refused(value: object) -> None:
    with pytest.raises(InvalidNumber):
        exact_number(value)  # type: ignore[arg-type]  # on purpose


def test_a_float_is_refused_with_the_reason() -> None:
    with pytest.raises(InvalidNumber, match="a float is not exact"):
        exact_number(0.1)  # type: ignore[arg-type]  # on purpose


def test_a_minus_zero_and_a_zero_with_an_exponent_are_zero() -> None:
    assert ["0", "0", "0"] == [str(exact_number(Decimal(text))) for text in ("-0.00", "0E+999999", "0E-999")]
    assert "0" == str(in_one_form(Decimal("-0")))


def test_arithmetic_in_the_exact_context_never_rounds() -> None:
    with pytest.raises(Inexact):
        EXACT.divide(Decimal(1), Decimal(3))


@given(st.integers(10**30 + 1, 10**90), st.integers(1, 9))
def test_what_is_too_large_is_refused_with_its_first_figures(number: int, below: int) -> None:
    fraction = Fraction(number * 11 * below + 1, below)  # in its lowest terms
    with pytest.raises(InvalidNumber, match="too large to be meant") as refusal:
        exact_decimal(fraction)

    assert str(fraction.numerator).startswith(str(refusal.value.came))
    assert 31 <= len(str(refusal.value.came)) <= 61

"""Quantities: lossless print, exact arithmetic within one unit, and the forms of newspapers."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral import Answer, BilateralError, Quantity
from bilateral.errors import InvalidQuantity, InvalidUnit, UnitMismatch, WrongType, quoted
from bilateral.testing import number_like_texts, quantities
from bilateral.values.numbers.grouping import Grouping
from strategies.numbers import small_numbers, written_numbers

pytestmark = pytest.mark.smoke


@given(quantities())
@example(Quantity(5, "m"))
@example(Quantity(5, "mm"))
@example(Quantity(1, "t"))
@example(Quantity(10**30, "boxes in"))
@example(Quantity(5, "x" * 79 + "y"))
def test_a_quantity_is_read_back_from_its_print(quantity: Quantity) -> None:
    assert quantity == Quantity.parse(str(quantity))


@given(quantities(), st.sampled_from(["indian", "international"]))
@example(Quantity(10**28 + 1, "m"), "indian")
@example(Quantity(0, "rifle yen"), "indian")
def test_a_quantity_is_read_back_from_either_format(quantity: Quantity, grouping: Grouping) -> None:
    assert quantity == Quantity.parse(quantity.format(grouping))


@given(quantities())
def test_a_quantity_is_the_value_of_its_repr(quantity: Quantity) -> None:
    assert quantity == eval(repr(quantity), {"Quantity": Quantity})  # noqa: S307 - our own repr


@given(written_numbers(), st.sampled_from(["rifles", "assault rifles", "people", "barrels per day", "aircraft"]))
def test_a_number_and_a_unit_are_read(written: tuple[str, Decimal], unit: str) -> None:
    assert Quantity(written[1], unit) == Quantity.parse(f"{written[0]} {unit}")


@given(number_like_texts())
@example("9" * 100_000)
@example("5 " + "rifles " * 40)
@example("1,00," * 20_000 + " rifles")
@example("5 a per" + " a per" * 45)
@example(f"5 tons of {'x' * 30} a day of {'y' * 32}")  # in its one form a letter longer than a unit may be
def test_any_text_is_a_quantity_or_is_quoted_in_our_error(text: str) -> None:
    try:
        quantity = Quantity.parse(text)
    except InvalidQuantity as error:
        assert quoted(text) in str(error)
    else:
        assert quantity == Quantity.parse(str(quantity))


@pytest.mark.parametrize(
    ("text", "number", "unit"),
    [
        ("6,01,427 rifles", 601_427, "rifle"),
        ("601427 rifles", 601_427, "rifle"),
        ("six lakh AK-203 rifles", 600_000, "AK-203 rifle"),
        ("one rifle", 1, "rifle"),
        ("5.1 million bpd", 5_100_000, "barrel per day"),
        ("2.2 million barrels", 2_200_000, "barrel"),
        ("300MW", 300, "MW"),
        ("500-MW", 500, "MW"),
        ("5 m", 5, "m"),
        ("5m", 5, "m"),
        ("5m people", 5_000_000, "person"),
        ("5k rifles", 5000, "rifle"),
        ("-5 degrees Celsius", -5, "\u00b0C"),
        ("5 t of wheat", 5, "tonne of wheat"),
        ("220.67 crore doses", 2_206_700_000, "dose"),
        ("one hundred and five tanks", 105, "tank"),
        ("31 single-engine aircraft", 31, "single-engine aircraft"),
        (" 5\u00a0systems ", 5, "system"),
    ],
)
def test_newspapers_quantities_are_read(text: str, number: int | str, unit: str) -> None:
    assert Quantity(number, unit) == Quantity.parse(text)


@pytest.mark.parametrize(
    "text",
    [
        "", "5", "rifles", "five", "six lakh", "5 crore", "20th meeting", "1990s", "5rifles", "5%", "Rs 5", "- rifles",
        "5,0,0 rifles", "7.62 x 39 rifles", "5 or 6", "5 rifles and 6 tanks", "5 (not included) rifles",
        "9" * 31 + " rifles",
    ],
)  # fmt: skip
def test_what_is_no_quantity_is_refused(text: str) -> None:
    with pytest.raises(InvalidQuantity, match=re.escape(quoted(text))):
        Quantity.parse(text)


@pytest.mark.parametrize(
    "text", ["more than 500 rifles", "about six lakh rifles", "500 rifles or more", "some 5 tanks"]
)
def test_what_is_no_exact_number_is_sent_to_figures(text: str) -> None:
    with pytest.raises(InvalidQuantity, match=r"not an exact number.*use Figure\.quantity"):
        Quantity.parse(text)


def test_money_is_no_quantity() -> None:
    with pytest.raises(InvalidQuantity, match=r"money, not a unit.*Money\.parse"):
        Quantity.parse("5 crore rupees")
    with pytest.raises(InvalidUnit):
        Quantity(5, "dollars")


def test_singular_and_plural_are_one_unit() -> None:
    assert Quantity(5, "rifles") == Quantity(5, "rifle") == Quantity.parse("five rifles")
    assert Quantity(5, "kilometres") == Quantity(5, "km")


def test_the_promises_of_the_design() -> None:
    quantity = Quantity.parse("6,01,427 rifles")

    assert ("Quantity('601427', 'rifle')", "601,427 rifles") == (repr(quantity), str(quantity))
    assert ["1 rifle", "1.5 rifles", "0 rifles", "5 aircraft", "2 km"] == [
        str(one)
        for one in (
            Quantity(1, "rifle"),
            Quantity("1.5", "rifle"),
            Quantity(0, "rifle"),
            Quantity(5, "aircraft"),
            Quantity(2, "km"),
        )
    ]


@pytest.mark.parametrize("number", [0.5, True, None, "6,01,427", "", "1e5", Decimal("NaN"), 10**31], ids=repr)
def test_a_number_that_is_not_exact_is_refused(number: Any) -> None:
    with pytest.raises(InvalidQuantity):
        Quantity(number, "rifle")


def test_what_is_no_text_is_refused() -> None:
    for text in (5, None, b"5 rifles", ["5 rifles"]):
        with pytest.raises(InvalidQuantity):
            Quantity.parse(text)  # type: ignore[arg-type]  # on purpose


RIFLES = quantities("rifle", small_numbers())


@given(RIFLES, RIFLES, RIFLES, st.integers(-99, 99))
def test_arithmetic_is_exact(a: Quantity, b: Quantity, c: Quantity, factor: int) -> None:
    assert (a + b) + c == a + (b + c) == sum([c, b, a])
    assert (a + b) * factor == a * factor + b * factor
    assert (a + b) - b == a


@given(quantities("rifle"), quantities("rifle"))
def test_order_is_that_of_the_numbers_and_agrees_with_equality(a: Quantity, b: Quantity) -> None:
    assert 1 == (a < b) + (a == b) + (a > b)
    assert (a <= b) is (a.number <= b.number)
    assert (a >= b) is (b <= a)


def test_two_units_are_not_mixed_and_both_are_named() -> None:
    rifles, systems = Quantity(5, "rifle"), Quantity(5, "system")
    mixtures: list[Callable[[], object]] = [
        lambda: rifles + systems,
        lambda: rifles - systems,
        lambda: rifles < systems,
        lambda: rifles / systems,
    ]
    for mixed in mixtures:
        with pytest.raises(UnitMismatch, match=r"rifle is not system"):
            mixed()
    assert rifles != systems
    assert issubclass(UnitMismatch, BilateralError)
    assert issubclass(UnitMismatch, TypeError)
    assert Answer.NO is rifles.commensurate(systems)


def test_the_marks_of_a_number_are_told_once() -> None:
    assert Quantity.parse("3.400 tonnes", decimal=",") == Quantity(3400, "tonne")
    assert Quantity.parse("12,5 km", decimal=",") == Quantity("12.5", "km")
    with pytest.raises(WrongType, match="decimal takes a mark"):
        Quantity.parse("5 km", decimal=";")  # type: ignore[arg-type]  # on purpose


def test_a_people_is_no_scale_word() -> None:
    states = Quantity(4, "Arab states")

    assert Quantity.parse("4 Arab states") == states == Quantity.parse(str(states))
    assert Quantity.parse("4 arab tonnes") == Quantity(4_000_000_000, "tonne")

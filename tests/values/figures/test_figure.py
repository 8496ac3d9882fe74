"""Figures: a print that loses nothing, what was stated, and how finely."""

from __future__ import annotations

from decimal import Decimal

import attrs
import pytest
from hypothesis import assume, example, given

from bilateral import Figure, Money, Numeral, Qualifier, Quantity, crore
from bilateral.testing import figures_of_money, figures_of_quantity
from bilateral.testing.numerals import numerals

NAMES = {"Figure": Figure, "Money": Money, "Quantity": Quantity, "Qualifier": Qualifier}


def rupees(amount: int | str | Decimal) -> Money:
    """Return so many rupees."""
    return Money(amount, "INR")


def rifles(number: int | str) -> Quantity:
    """Return so many rifles."""
    return Quantity(number, "rifle")


@given(figures_of_money())
@example(Figure.between(rupees(5), rupees(60_000_000)))
@example(Figure.between(rupees(0), rupees(10**7)))
@example(Figure(rupees(5), rupees(6), Qualifier.BETWEEN, low_included=False, high_included=False))
@example(Figure.about(rupees(crore(5000)), 3))
@example(Figure.about(rupees(-5)))
def test_a_figure_of_money_is_read_back_from_its_print(figure: Figure[Money]) -> None:
    assert figure == Figure.money(str(figure))


@given(figures_of_quantity())
@example(Figure.about(Quantity(5, "m"), 2))
@example(Figure.between(Quantity(0, "m"), Quantity(1, "m")))
@example(Figure(rifles(5), rifles(6), Qualifier.BETWEEN, low_included=False, high_included=False))
def test_a_figure_of_quantity_is_read_back_from_its_print(figure: Figure[Quantity]) -> None:
    assert figure == Figure.quantity(str(figure))


@given(figures_of_money() | figures_of_quantity())
def test_a_figure_is_the_value_of_its_repr(figure: Figure[Money] | Figure[Quantity]) -> None:
    assert figure == eval(repr(figure), NAMES)  # noqa: S307 - our own repr


@given(numerals())
def test_about_and_nearly_reach_half_a_step(numeral: Numeral) -> None:
    assume(numeral.value > 0 and numeral.step > Decimal("1e-29") and numeral.value.adjusted() < 29)
    about = Figure.about(rupees(f"{numeral.value:f}"), numeral.significant_figures)
    nearly = Figure.nearly(rupees(f"{numeral.value:f}"), numeral.significant_figures)
    assert about.low is not None
    assert about.high is not None

    assert numeral.step == (about.high - about.low).amount
    assert (about.low, about.high_included) == (nearly.low, not nearly.high_included)
    assert numeral.value == _amount(about.stated) == _amount(nearly.stated)
    assert numeral.significant_figures == about.significant_figures == nearly.significant_figures


def _amount(money: Money | None) -> Decimal | None:
    return None if money is None else money.amount


def test_what_was_stated_is_the_amount_without_its_qualifier() -> None:
    said = ("", "about", "over", "at least", "nearly", "under", "up to")

    assert {rupees(crore(5))} == {Figure.money(f"{words} Rs 5 crore").stated for words in said}
    assert Figure.money("Rs 5-6 crore").stated is None


@pytest.mark.parametrize(
    ("text", "figures"),
    [("Rs 5000 crore", 1), ("over $5.40 billion", 3), ("about $5.40 billion", 3), ("Rs 5,000-5,500 crore", 2),
     ("nearly six lakh rupees", 1), ("up to Rs 5,124", 4)],
)  # fmt: skip
def test_significant_figures_are_those_of_the_words(text: str, figures: int) -> None:
    assert figures == Figure.money(text).significant_figures


def test_significant_figures_without_words_are_all_but_the_last_zeros() -> None:
    assert 4 == Figure.over(rupees(5_124_000)).significant_figures
    assert 2 == Figure.between(rupees(5), rupees(55)).significant_figures
    assert 3 == Figure.quantity("over 5.40 million rifles").significant_figures
    assert 3 == Figure.quantity("over 5.40 million", unit="rifle").significant_figures
    assert 1 == attrs.evolve(Figure.over(rupees(5)), text="as the paper said").significant_figures


def test_figures_have_no_order_but_that_of_their_key() -> None:
    with pytest.raises(TypeError):
        _ = Figure.over(rupees(5)) < Figure.over(rupees(6))  # type: ignore[operator]  # on purpose


@given(figures_of_money(), figures_of_money())
@example(Figure.exactly(rupees(5)), Figure.exactly(Money(5, "USD")))
def test_the_sort_key_is_total_and_agrees_with_equality(one: Figure[Money], other: Figure[Money]) -> None:
    assert 1 == (one.sort_key < other.sort_key) + (one.sort_key == other.sort_key) + (one.sort_key > other.sort_key)
    assert (one == other) is (one.sort_key == other.sort_key)


def test_the_words_make_no_difference_to_equality() -> None:
    one, other = Figure.money("around Rs 5000 crore"), Figure.money("about \u20b95,000 crore")

    assert one == other
    assert hash(one) == hash(other)
    assert one.text != other.text

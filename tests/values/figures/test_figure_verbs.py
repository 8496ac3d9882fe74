"""Figures compared: answers of three values."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from itertools import pairwise, product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Answer, Figure, Money, Quantity, crore
from bilateral.testing import figures_of_money
from strategies.numbers import small_moneys

SMALL = st.integers(-1, 3).map(Decimal)


VERBS = ("over", "at_least", "under", "at_most", "equal")


def rupees(amount: int | str | Decimal) -> Money:
    """Return so many rupees."""
    return Money(amount, "INR")


def rifles(number: int | str) -> Quantity:
    """Return so many rifles."""
    return Quantity(number, "rifle")


@given(figures_of_money("INR", SMALL), figures_of_money("INR", SMALL))
def test_every_verb_agrees_with_trying_pairs_of_amounts(one: Figure[Money], other: Figure[Money]) -> None:
    numbers = _numbers_around(one, other)
    pairs = list(product(_members(one, numbers), _members(other, numbers)))
    tried = {
        "over": [a > b for a, b in pairs],
        "at_least": [a >= b for a, b in pairs],
        "under": [a < b for a, b in pairs],
        "at_most": [a <= b for a, b in pairs],
        "equal": [a == b for a, b in pairs],
    }
    for verb, found in tried.items():
        expected = Answer.from_bounds(certain=all(found), possible=any(found))

        assert expected is getattr(one, f"is_{verb}")(other)


def _numbers_around(one: Figure[Money], other: Figure[Money]) -> list[Fraction]:
    # Every bound, two numbers between each and the next, two beyond the outermost: what holds of these holds of all.
    ends = sorted({Fraction(end.amount) for end in (one.low, one.high, other.low, other.high) if end is not None})
    inside = [low + (high - low) * third / 3 for low, high in pairwise(ends) for third in (1, 2)]
    return [ends[0] - 2, ends[0] - 1, *ends, *inside, ends[-1] + 1, ends[-1] + 2]


def _members(figure: Figure[Money], numbers: list[Fraction]) -> list[Fraction]:
    low, high = (None if end is None else Fraction(end.amount) for end in (figure.low, figure.high))
    return [
        number
        for number in numbers
        if (low is None or low < number or (figure.low_included and low == number))
        and (high is None or number < high or (figure.high_included and high == number))
    ]


@given(figures_of_money("INR"), figures_of_money("INR"))
def test_the_verbs_are_each_others_opposite_and_converse(one: Figure[Money], other: Figure[Money]) -> None:
    assert one.is_at_least(other) is ~one.is_under(other) is other.is_at_most(one)
    assert one.is_over(other) is ~one.is_at_most(other) is other.is_under(one)
    assert one.is_equal(other) is other.is_equal(one)


@given(figures_of_money("INR") | figures_of_money(), small_moneys(), st.sampled_from(VERBS))
def test_certainly_and_possibly_are_the_two_choices_of_the_reader(
    figure: Figure[Money], money: Money, verb: str
) -> None:
    answer = getattr(figure, f"is_{verb}")(money)

    assert answer is getattr(figure, f"is_{verb}")(Figure.exactly(money))
    assert answer.is_certain is getattr(figure, f"certainly_{verb}")(money)
    assert answer.is_possible is getattr(figure, f"possibly_{verb}")(money)


@pytest.mark.parametrize("verb", VERBS)
def test_another_currency_or_measure_is_unknown_and_another_thing_is_no(verb: str) -> None:
    figure = Figure.over(rupees(5))
    count = Figure.over(Quantity(5, "rifle"))

    assert Answer.UNKNOWN is getattr(figure, f"is_{verb}")(Money(5, "USD"))
    assert Answer.NO is getattr(count, f"is_{verb}")(Quantity(5, "system"))
    assert Answer.NO is getattr(count, f"is_{verb}")(Figure.about(Quantity(5, "tonne")))
    assert Answer.UNKNOWN is getattr(count, f"is_{verb}")(Quantity(5, "assault rifle"))
    assert Answer.UNKNOWN is getattr(Figure.over(Quantity(5, "tonne")), f"is_{verb}")(Quantity(1, "barrel"))


def test_the_promises_of_the_design() -> None:
    assert Figure.quantity("6,01,427 rifles").certainly_at_least(rifles(600_000))
    assert not Figure.quantity("more than 500,000 rifles").certainly_at_least(rifles(600_000))
    assert Figure.quantity("more than 500,000 rifles").possibly_at_least(rifles(600_000))
    assert not Figure.quantity("more than 500,000 rifles").possibly_equal(rifles(500_000))
    assert Figure.money("around Rs 5000 crore").possibly_equal(rupees(crore(5100)))


@pytest.mark.parametrize("other", [5, "Rs 5", None, Quantity(5, "rifle"), Figure.over(Quantity(5, "rifle"))])
def test_a_figure_of_money_is_compared_with_money_only(other: Any) -> None:
    with pytest.raises(TypeError, match="Money"):
        Figure.over(rupees(5)).is_over(other)

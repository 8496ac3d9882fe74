"""The bounds of figures, which fit their qualifiers."""

from __future__ import annotations

from decimal import Decimal
from itertools import product
from typing import Any

import pytest

from bilateral import Figure, Money, Qualifier, Quantity
from bilateral.errors import InvalidFigure, InvalidValue
from bilateral.values.figures.qualifier import BOUNDS


def rupees(amount: int | str | Decimal) -> Money:
    """Return so many rupees."""
    return Money(amount, "INR")


def rifles(number: int | str) -> Quantity:
    """Return so many rifles."""
    return Quantity(number, "rifle")


@pytest.mark.parametrize("qualifier", Qualifier)
def test_bounds_that_do_not_fit_the_qualifier_are_refused(qualifier: Qualifier) -> None:
    low, high = rupees("4.5"), rupees("5.5")
    flags = (True, False)
    made = 0
    for ends in product((None, low), (None, low, high), flags, flags):
        try:
            figure = Figure(ends[0], ends[1], qualifier, *ends[2:])
        except InvalidFigure:
            continue
        made += 1
        has_low, has_high, *included = BOUNDS[qualifier]
        assert (has_low, has_high) == (figure.low is not None, figure.high is not None)
        assert all(must in (None, does) for must, does in zip(included, ends[2:], strict=True))

    assert made == {Qualifier.BETWEEN: 4, Qualifier.NEARLY: 0, Qualifier.UNDER: 2, Qualifier.AT_MOST: 2}.get(
        qualifier, 1
    )


@pytest.mark.parametrize(
    ("low", "high"),
    [(rupees(5), Money(6, "USD")), (rupees(5), rifles(6)), (rifles(5), Quantity(6, "tank")), (rupees(6), rupees(5)),
     (rupees(5), rupees(5)), (None, None), (5, 6), (rupees(5), "Rs 6")],
)  # fmt: skip
def test_two_ends_are_of_one_kind_and_rise(low: Any, high: Any) -> None:
    with pytest.raises(InvalidFigure):
        Figure(low, high, Qualifier.BETWEEN)


@pytest.mark.parametrize(("low", "high"), [(3, 8), (0, 3), (-1, 1), ("4.4", "5.6"), (4, 6)])
def test_about_is_half_a_power_of_ten_around_a_multiple_of_it(low: int | str, high: int | str) -> None:
    with pytest.raises(InvalidFigure):
        Figure(rupees(low), rupees(high), Qualifier.ABOUT)


@pytest.mark.parametrize("figures", [0, -1, 1, 100, 10**9])
def test_a_rounding_to_fewer_figures_than_there_are_is_refused(figures: int) -> None:
    with pytest.raises(InvalidValue):
        Figure.about(rupees(5124), figures)


def test_a_range_keeps_out_an_end_that_it_says_is_not_included() -> None:
    figure = Figure.money("between Rs 5 (not included) and Rs 6")

    assert (False, True) == (figure.low_included, figure.high_included)
    assert not figure.possibly_equal(rupees(5))
    assert figure.possibly_equal(rupees(6))

"""Figures stated in code: which end is bounded, and whether the bound itself is possible."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given

from bilateral import Figure, Money, Qualifier
from bilateral.errors import InvalidFigure
from bilateral.testing import moneys

State = Callable[[Money], Figure[Money]]


@pytest.mark.parametrize(
    ("state", "qualifier", "low", "high", "included"),
    [
        (Figure.exactly, Qualifier.EXACTLY, True, True, (True, True)),
        (Figure.over, Qualifier.OVER, True, False, (False, True)),
        (Figure.at_least, Qualifier.AT_LEAST, True, False, (True, True)),
        (Figure.under, Qualifier.UNDER, False, True, (True, False)),
        (Figure.at_most, Qualifier.AT_MOST, False, True, (True, True)),
    ],
)
@given(amount=moneys())
def test_a_bound_is_the_amount_that_was_given(
    state: State,
    qualifier: Qualifier,
    low: bool,  # noqa: FBT001 - which ends are bounded
    high: bool,  # noqa: FBT001
    included: tuple[bool, bool],
    amount: Money,
) -> None:
    figure = state(amount)

    assert (qualifier, amount if low else None, amount if high else None, *included) == (
        figure.qualifier, figure.low, figure.high, figure.low_included, figure.high_included,
    )  # fmt: skip


def test_bounds_that_no_rounding_gives_are_no_about() -> None:
    with pytest.raises(InvalidFigure) as refusal:
        Figure(Money("4", "INR"), Money("10", "INR"), Qualifier.ABOUT)

    assert "no rounding" in refusal.value.problem
    assert "half a unit of the last significant figure" in refusal.value.accepted
    assert [Money("4", "INR"), Money("10", "INR")] == refusal.value.came

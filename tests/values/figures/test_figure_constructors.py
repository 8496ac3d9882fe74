"""Figures stated in code: which end is bounded, and whether the bound itself is possible."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given

from bilateral import Figure, Money, Qualifier
from bilateral.errors import InvalidFigure, WrongType, quoted
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


@pytest.mark.parametrize("name", [qualifier.value for qualifier in Qualifier if qualifier is not Qualifier.BETWEEN])
@pytest.mark.parametrize("came", [5, "Rs 5", None, Figure.exactly(Money(5, "INR")), Money], ids=repr)
def test_what_is_no_amount_is_refused_by_name(name: str, came: Any) -> None:
    with pytest.raises(WrongType) as refusal:
        getattr(Figure, name)(came)

    assert f"Figure.{name} takes a Money or a Quantity, got {quoted(came)}" == str(refusal.value)


def test_both_ends_of_a_range_are_amounts() -> None:
    ends: list[tuple[Any, Any]] = [(5, Money(6, "INR")), (Money(5, "INR"), "6"), (Money(5, "INR"), None)]
    for low, high in ends:
        with pytest.raises(WrongType, match=r"Figure\.between takes a Money or a Quantity, got"):
            Figure.between(low, high)

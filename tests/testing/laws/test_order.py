"""What is one order of all, and what is none."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs
import pytest
from hypothesis import strategies as st

from bilateral import Money
from bilateral.testing import laws, whens
from strategies.broken_laws import broken

# So few that any three are often of one ten.
rupees = st.integers(0, 20).map(lambda amount: Money(amount, "INR"))


def test_whens_have_one_order() -> None:
    laws.total_order(lambda when: when.sort_key, whens())


@attrs.frozen(order=False)
class Beaten:
    """Of stone, paper and scissors each comes before the next."""

    number: int

    def __lt__(self, other: Beaten) -> bool:
        return (other.number - self.number) % 3 == 1

    def __le__(self, other: Beaten) -> bool:
        return self == other or self < other


NO_ORDERS: list[tuple[Callable[[Money], Any], str]] = [
    (lambda money: money.amount > 0, "they are equal"),
    (lambda money: {money.amount}, "neither comes first"),
]


@pytest.mark.parametrize(("key", "problem"), NO_ORDERS)
def test_an_order_that_is_not_total_is_found(key: Callable[[Money], Any], problem: str) -> None:
    assert problem in broken(lambda: laws.total_order(key, rupees)).problem


def test_an_order_that_goes_round_in_a_circle_is_found() -> None:
    found = broken(lambda: laws.total_order(Beaten, st.integers(0, 2)))

    assert "go round in a circle" in found.problem

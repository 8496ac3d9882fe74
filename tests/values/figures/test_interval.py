"""Intervals: what can be said of two numbers, against every pair of numbers in them."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Answer
from bilateral.values.figures.qualifier import Interval

#: Ends lie on whole numbers and the numbers tried are quarters, so that some lie strictly inside every interval.
GRID = tuple(Fraction(quarter, 4) for quarter in range(-8, 21))


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    """Intervals of small whole ends, open, half open, or a single number."""
    ends = st.none() | st.integers(0, 3)
    low, high = draw(ends), draw(ends)
    if low is not None and high is not None:
        low, high = min(low, high), max(low, high)
    single = low is not None and low == high
    closed = st.just(value=True) if single else st.booleans()
    return Interval(
        None if low is None else Decimal(low),
        None if high is None else Decimal(high),
        low is None or draw(closed),
        high is None or draw(closed),
    )


def members(interval: Interval) -> list[Fraction]:
    """Return the numbers of the grid that lie in an interval."""
    return [number for number in GRID if _above(number, interval) and _below(number, interval)]


def _above(number: Fraction, interval: Interval) -> bool:
    return interval.low is None or number > interval.low or (interval.low_included and number == interval.low)


def _below(number: Fraction, interval: Interval) -> bool:
    return interval.high is None or number < interval.high or (interval.high_included and number == interval.high)


def answer(found: list[bool]) -> Answer:
    """Answer by trying every pair."""
    return Answer.from_bounds(certain=all(found), possible=any(found))


@given(intervals(), intervals())
def test_every_verb_agrees_with_trying_every_pair(one: Interval, other: Interval) -> None:
    pairs = list(product(members(one), members(other)))

    assert answer([a > b for a, b in pairs]) is one.is_over(other)
    assert answer([a >= b for a, b in pairs]) is one.is_at_least(other)
    assert answer([a == b for a, b in pairs]) is one.is_equal(other)


@given(intervals(), intervals())
def test_a_sum_has_the_bounds_of_all_sums(one: Interval, other: Interval) -> None:
    total = one.plus(other)
    sums = {a + b for a, b in product(members(one), members(other))}

    assert all(_above(number, total) and _below(number, total) for number in sums)
    if one.low is not None and other.low is not None:
        assert (total.low in sums) is total.low_included
    if one.high is not None and other.high is not None:
        assert (total.high in sums) is total.high_included
    assert (total.low is None) is (one.low is None or other.low is None)
    assert (total.high is None) is (one.high is None or other.high is None)


@given(intervals(), intervals(), intervals())
def test_sums_are_associative_and_commutative(a: Interval, b: Interval, c: Interval) -> None:
    assert a.plus(b) == b.plus(a)
    assert a.plus(b).plus(c) == a.plus(b.plus(c))


@pytest.mark.parametrize("included", [True, False])
def test_the_flag_of_an_open_end_says_nothing(included: bool) -> None:  # noqa: FBT001 - the flag is the subject
    assert Answer.UNKNOWN is Interval(None, None, low_included=included).is_over(Interval(None, None))

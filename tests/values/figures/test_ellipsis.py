"""Ranges with two readings: when the first end may lack the zeros of the second."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral.testing import exact_numbers
from bilateral.values.figures.stated_figure import elided_zeros


@pytest.mark.parametrize(
    ("low", "high", "zeros"),
    [
        ("5", "6000", 3), ("5", "6500", 3), ("5.5", "6000", 3), ("20", "25000", 3), ("500", "600000", 3),
        ("5", "600000", 5), ("5", "60000", 3), ("5", "6000000", 6), ("1", "1500", 3),
        # The other reading would not rise.
        ("5", "5000", 0), ("100", "2000", 0), ("500", "1000", 0), ("5", "600", 0),
        # Nobody leaves out the zeros of these.
        ("0", "5000", 0), ("5", "6125", 0), ("1000", "2000000", 0), ("-5", "6000", 0), ("5", "6000.5", 0),
    ],
)  # fmt: skip
def test_zeros_are_left_out_only_where_both_readings_are_ranges(low: str, high: str, zeros: int) -> None:
    assert zeros == elided_zeros(Decimal(low), Decimal(high))


@given(exact_numbers(), exact_numbers() | st.integers(1, 10**6).map(lambda count: Decimal(count * 1000)))
def test_the_other_reading_is_a_narrower_range(low: Decimal, high: Decimal) -> None:
    zeros = elided_zeros(low, high)

    assert not zeros or low < low.scaleb(zeros) < high

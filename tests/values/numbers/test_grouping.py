"""Digits in groups, Indian and international, and the scale words that go with each."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Numeral
from bilateral.errors import InvalidGrouping
from bilateral.testing import exact_numbers
from bilateral.values.numbers.grouping import (
    Grouping,
    checked_grouping,
    grouped,
    scaled,
    with_plain_marks,
)

pytestmark = pytest.mark.smoke


@given(exact_numbers(), st.sampled_from(["indian", "international"]))
def test_grouped_and_scaled_numbers_are_read_back(number: Decimal, grouping: Grouping) -> None:
    assert number == Numeral.parse(grouped(number, grouping)).value
    assert number == Numeral.parse(scaled(number, grouping)).value


@given(st.integers(0, 10**30))
def test_indian_groups_are_three_digits_and_then_pairs(number: int) -> None:
    last, *pairs = reversed(grouped(Decimal(number), "indian").split(","))

    assert len(last) == 3 or not pairs
    assert all(len(pair) == 2 for pair in pairs[:-1])
    assert str(number) == "".join([*reversed(pairs), last])


@given(st.integers(0, 10**30))
def test_international_groups_are_those_of_python(number: int) -> None:
    assert f"{number:,}" == grouped(Decimal(number), "international")


def test_a_scale_word_stands_only_behind_two_decimals_at_most() -> None:
    numbers = [1_480_000_000_000, 3_363_370_000_000, 751_600, 750_000, 50_000, 99_99_999]
    printed = ["1.48 lakh crore", "3,36,337 crore", "7,51,600", "7.5 lakh", "50,000", "99,99,999"]

    assert printed == [scaled(Decimal(number), "indian") for number in numbers]
    assert "-361,596 million" == scaled(Decimal(-361_596_000_000), "international")


def test_a_grouping_that_is_none_is_refused() -> None:
    with pytest.raises(InvalidGrouping, match="'roman'"):
        checked_grouping("roman")
    for printing in (grouped, scaled):
        with pytest.raises(InvalidGrouping, match="'roman'"):
            printing(Decimal(5), "roman")  # type: ignore[arg-type]  # on purpose


def test_other_marks_become_plain_ones() -> None:
    assert "-1234567.89 crore" == with_plain_marks("-1.234.567,89 crore", decimal=",", group=None)
    assert "1234.5" == with_plain_marks("1\u202f234.5", decimal=".", group=" ")
    assert "" == with_plain_marks("1.234 567", decimal=",", group=None)
    assert "" == with_plain_marks("crore", decimal=",", group=None)

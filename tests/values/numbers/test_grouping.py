"""Digits in groups, Indian and international, and the scale words that go with each."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Numeral
from bilateral.errors import InvalidGrouping
from bilateral.testing import exact_numbers
from bilateral.values.numbers.grouping import (
    DIGITS,
    Grouping,
    checked_grouping,
    grouped,
    plain_digits,
    scaled,
    with_plain_marks,
)

pytestmark = pytest.mark.smoke


@given(exact_numbers(), st.sampled_from(["indian", "international"]))
def test_grouped_and_scaled_numbers_are_read_back(number: Decimal, grouping: Grouping) -> None:
    assert number == Numeral.parse(grouped(number, grouping)).value
    assert number == Numeral.parse(scaled(number, grouping)).value


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("2,5 млрд", "2.5"), ("25 000 рублей", "25000"), ("1 250 000,75 рубля", "1250000.75"), ("2,50 рубля", "2.50"),
        ("25\u00a0000", "25000"), ("25\u202f000 km", "25000"),
    ],
)  # fmt: skip
def test_russian_groups_and_decimals_are_told_by_the_letters_behind(text: str, plain: str) -> None:
    match = re.match(DIGITS, text)

    assert match is not None
    assert plain == plain_digits(match[0])


@pytest.mark.parametrize("text", ["2,5 billion", "25 000 roubles", "2,5", "25 000"])
def test_groups_of_russian_are_none_before_other_letters(text: str) -> None:
    match = re.match(DIGITS, text)

    assert match is None or match[0] == "25"


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


def test_digits_lose_their_commas_and_their_script() -> None:
    assert ["1234.5", "1234.5", None] == [
        plain_digits(text) for text in ("1,234.5", "\u06f1\u066c\u06f2\u06f3\u06f4\u066b\u06f5", "1\u0662")
    ]


def test_other_marks_become_plain_ones() -> None:
    assert "-1234567.89 crore" == with_plain_marks("-1.234.567,89 crore", decimal=",", group=None)
    assert "1234.5" == with_plain_marks("1\u202f234.5", decimal=".", group=" ")
    assert "" == with_plain_marks("1.234 567", decimal=",", group=None)
    assert "" == with_plain_marks("crore", decimal=",", group=None)

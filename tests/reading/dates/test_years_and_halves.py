"""Years behind their noun, and halves of a year that the report tells."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Period, read


@given(st.integers(1801, 1950), st.integers(1, 49), st.sampled_from(("the years", "the years of", "years")))
def test_two_years_behind_their_noun_bound_a_time(first: int, more: int, noun: str) -> None:
    phrase = f"between {noun} {first} and {first + more}"
    [found] = read(f"They met {phrase}.").dates

    assert found.text == phrase
    assert found.value == Period.parse(phrase) == Period(str(first), str(first + more))


@pytest.mark.parametrize(
    ("words", "months"),
    [
        ("second half of last year", "2020-07/2020-12"),
        ("first half of this year", "2021-01/2021-06"),
        ("first half of next year", "2022-01/2022-06"),
        ("second quarter of last year", "2020-04/2020-06"),
    ],
)
def test_a_part_of_a_year_that_is_told_from_the_report(words: str, months: str) -> None:
    [found] = read(f"Orders came in the {words}.", published="2021-12-06").dates

    assert (found.text, str(found.value)) == (words, months)

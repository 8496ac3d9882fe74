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


def days(text: str) -> list[str]:
    return [str(found.value) for found in read(text, published="2025-03-12").dates]


@pytest.mark.parametrize("amount", ["5 bcm", "12 million passengers", "$3 billion"])
def test_by_a_year_bounds_what_is_told_a_year(amount: str) -> None:
    assert days(f"It will carry {amount} a year by 2030.") == ["../2030"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Some 400 pilgrims came by January 20.", "../2025-01-20"),
        ("By February 1, most of them had come.", "../2025-02-01"),
        ("It promised to pay by February 28.", "../2026-02-28"),
        ("He ordered them to leave by February 1.", "../2026-02-01"),
        ("They came by October 31.", "../2025-10-31"),
    ],
)
def test_a_day_by_which_something_was_done_lies_just_behind(text: str, value: str) -> None:
    assert days(text) == [value]


def test_a_colon_behind_a_day_makes_no_hour_of_what_follows() -> None:
    assert days("June 15: 20 ships sail.") == ["2025-06-15"]
    assert days("They met on May 5. 12 ships came.") == days("They met on May 5.")


def test_the_previous_year_of_an_annual_report_is_not_that_before_it_was_printed() -> None:
    assert days("Orders came to \u20ac55 billion (previous year: \u20ac38 billion).") == []
    assert days("Orders fell in the previous year.") == ["2024"]


@pytest.mark.parametrize(("words", "day"), [("Monday next", "2025-03-17"), ("Friday last", "2025-03-07")])
def test_a_weekday_with_its_word_behind(words: str, day: str) -> None:
    [found] = read(f"They said that it was {words}.", published="2025-03-12").dates

    assert (found.text, str(found.value)) == (words, day)


@pytest.mark.parametrize("term", ["30 days", "thirty (30) days", "six months"])
def test_a_day_that_a_term_is_counted_to_is_that_day(term: str) -> None:
    assert days(f"Notice is given at least {term} before 31 December 2028.") == ["2028-12-31"]

"""Dates in a list without their year: one list is of one year, and the words behind its last are said of all."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import bilateral as bl
from bilateral import When
from bilateral.language.grammar.calendar_words import MONTHS

#: February has 28 days in most years.
DAYS = st.lists(st.dates(dt.date(2021, 1, 1), dt.date(2021, 12, 31)), min_size=2, max_size=5, unique=True).map(sorted)
PUBLISHED = st.dates(dt.date(1950, 1, 1), dt.date(2090, 12, 31))
LEADS = ("Rounds on", "They met on", "They will meet on", "Talks (on")


def listed(names: list[str]) -> str:
    """Join some names as a sentence does."""
    return f"{', '.join(names[:-1])} and {names[-1]}"


def found(text: str, published: dt.date) -> list[str]:
    """Give the dates of a text in EDTF, in their order."""
    return [str(each.value) for each in bl.read(text, published=When.on(published)).dates]


@given(DAYS, PUBLISHED, st.sampled_from(LEADS))
@example([dt.date(2021, 6, 4), dt.date(2021, 6, 8)], dt.date(2021, 12, 5), "Rounds on")  # half a year on either side
def test_days_that_go_on_through_the_year_are_of_one_year(days: list[dt.date], published: dt.date, lead: str) -> None:
    dates = found(f"{lead} {listed([f'{day:%B} {day.day}' for day in days])}.", published)
    assert [date[5:] for date in dates] == [day.isoformat()[5:] for day in days]
    assert len({date[:4] for date in dates}) == 1


@given(
    DAYS, PUBLISHED, st.sampled_from([("last year", -1), ("next year", 1), ("two years ago", -2), ("of this year", 0)])
)
def test_a_year_told_behind_the_last_is_that_of_all(
    days: list[dt.date], published: dt.date, told: tuple[str, int]
) -> None:
    words, step = told
    dates = found(f"Rounds were on {listed([f'{day.day} {day:%B}' for day in days])} {words}.", published)
    assert dates == [f"{published.year + step}-{day.isoformat()[5:]}" for day in days]


@given(st.lists(st.integers(1, 12), min_size=2, max_size=4, unique=True).map(sorted), PUBLISHED)
def test_months_in_a_list_are_months_as_the_first_is(numbers: list[int], published: dt.date) -> None:
    dates = found(f"They met in {listed([MONTHS[number - 1] for number in numbers])}.", published)
    assert [int(date[5:]) for date in dates] == numbers
    assert len({date[:4] for date in dates}) == 1


@pytest.mark.parametrize(("text", "dates"), [
    ("It will be signed in 2022, 2023 or 2024.", ["[2022,2023,2024]"]),
    ("They met in 2019, 2020 and 2021.", ["2019", "2020", "2021"]),
    ("In the first 9 months of 2021 they met.", ["2021-01/2021-09"]),
    ("They met in November and March.", ["2021-11", "2021-03"]),  # it doesn't go on through the year
    ("On June 29, July 2 and 3 they met.", ["2021-06-29", "2021-07-02", "2021-07-03"]),
    ("Theresa May and June Whitfield spoke.", []),
    ("In May and June Airbus delivered.", ["2021-05"]),
    ("They met on June 4 and 8 of that year.", []),  # of a year that nothing tells
    ("They met on June 4 and after the June 11 attacks.", ["2021-06-04"]),
])  # fmt: skip
def test_what_stands_in_a_list(text: str, dates: list[str]) -> None:
    assert found(text, dt.date(2021, 12, 6)) == dates

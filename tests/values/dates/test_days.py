from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral.errors import InvalidDay
from bilateral.testing.dates import calendar_days, years
from bilateral.values.dates.days import day_number, days_in_month, is_day, is_leap_year, weekday, year_month_day
from strategies.dates import all_years, day_numbers


@given(calendar_days(all_years()))
def test_a_day_number_can_be_taken_apart_again(day: tuple[int, int, int]) -> None:
    assert day == year_month_day(day_number(*day))


@given(day_numbers())
def test_every_number_is_a_day(number: int) -> None:
    assert number == day_number(*year_month_day(number))


@given(day_numbers())
def test_the_next_number_is_the_next_day(number: int) -> None:
    year, month, day = year_month_day(number)

    if day < days_in_month(year, month):
        following = (year, month, day + 1)
    else:
        following = (year, month + 1, 1) if month < 12 else (year + 1, 1, 1)

    assert following == year_month_day(number + 1)


@given(st.dates())
def test_in_the_years_1_to_9999_it_is_what_the_standard_library_says(day: dt.date) -> None:
    number = day_number(day.year, day.month, day.day)

    assert day.toordinal() == number
    assert day.weekday() == weekday(number)


@given(all_years())
def test_a_leap_year_has_366_days(year: int) -> None:
    assert is_leap_year(year) == (day_number(year + 1, 1, 1) - day_number(year, 1, 1) == 366)


@given(years(), st.integers(-1, 14), st.integers(-1, 33))
def test_what_is_no_day_is_refused(year: int, month: int, day: int) -> None:
    if is_day(year, month, day):
        assert (year, month, day) == year_month_day(day_number(year, month, day))
    else:
        with pytest.raises(InvalidDay, match="no day of the calendar"):
            day_number(year, month, day)


def test_the_year_before_1_is_the_year_0_and_has_a_leap_day() -> None:
    assert day_number(1, 1, 1) - 1 == day_number(0, 12, 31)
    assert day_number(0, 2, 28) + 2 == day_number(0, 3, 1)

"""Days told from the day of a report."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Period, When
from bilateral.reading.dates.relative_days import nearest_weekday, span_of_words, week_of
from bilateral.reading.dates.verbs import Tense

DAYS = st.dates(dt.date(1950, 1, 1), dt.date(2090, 12, 31))
SEASONS = st.sampled_from(["spring", "summer", "autumn", "fall", "winter"])


@given(DAYS, st.integers(0, 6), st.sampled_from(Tense))
def test_a_weekday_is_within_a_week_on_the_side_of_its_tense(day: dt.date, weekday: int, tense: Tense) -> None:
    found = nearest_weekday(weekday, day, tense)
    days = (found - day).days

    assert weekday == found.weekday()
    assert (0 <= days < 7) if tense is Tense.TO_COME else (-7 < days <= 0)


@given(DAYS)
def test_last_this_and_next_week_follow_each_other(day: dt.date) -> None:
    weeks = [span_of_words(f"{word} week", day, "IN") for word in ("last", "this", "next")]

    assert [week_of(day + dt.timedelta(days=step)) for step in (-7, 0, 7)] == weeks


@given(DAYS)
def test_a_weekend_is_of_the_week_that_it_ends(day: dt.date) -> None:
    weekend, week = span_of_words("this weekend", day, "IN"), span_of_words("this week", day, "IN")

    assert isinstance(weekend, Period)
    assert isinstance(week, Period)
    assert week.end == weekend.end
    assert span_of_words("next weekend", day, "IN") is None


@given(DAYS, st.sampled_from(["last", "this", "next"]), SEASONS)
def test_a_season_is_of_this_year_or_one_beside_it(day: dt.date, word: str, season: str) -> None:
    found = span_of_words(f"{word} {season}", day, "IN")
    readings = found if isinstance(found, tuple) else () if found is None else (found,)

    assert all(isinstance(each, When) and abs(int(each.edtf[:4]) - day.year) <= 1 for each in readings)
    assert readings or season == "winter"


@pytest.mark.parametrize(
    ("words", "day", "expected"),
    [
        ("last summer", dt.date(2021, 7, 1), "2020-22"),
        ("last summer", dt.date(2021, 12, 6), "2020-22 or 2021-22"),
        ("this summer", dt.date(2021, 12, 6), "2021-22"),
        ("next spring", dt.date(2021, 12, 6), "2022-21"),
        ("next summer", dt.date(2021, 2, 6), "2021-22 or 2022-22"),
        ("next winter", dt.date(2021, 8, 1), "2021-24"),
        ("last winter", dt.date(2021, 8, 1), "2020-24"),
        ("last winter", dt.date(2021, 1, 1), "None"),
    ],
)
def test_seasons_that_some_call_another_years_have_both_readings(words: str, day: dt.date, expected: str) -> None:
    found = span_of_words(words, day, "IN")

    assert expected == (" or ".join(map(str, found)) if isinstance(found, tuple) else str(found))

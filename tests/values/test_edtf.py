from __future__ import annotations

import calendar
import datetime as dt
import importlib
import itertools
import re
import time
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bilateral.testing.dates import QUALIFIERS, dates, edtf_texts, hostile_texts, masked_years, year_text
from bilateral.testing.days import calendar_days, years
from bilateral.values.days import day_number, year_month_day
from bilateral.values.edtf import LONGEST_TEXT, PossibleDays, Precision, read, why_not


def read_it(text: str) -> PossibleDays:
    days = read(text)
    assert days is not None
    return days


@given(edtf_texts())
def test_a_date_has_a_first_and_a_last_day(text: str) -> None:
    days = read_it(text)

    assert days.first <= days.last


@given(dates(), st.sampled_from(QUALIFIERS))
def test_a_qualifier_changes_nothing_but_the_qualification(text: str, qualifier: str) -> None:
    bare = text.rstrip("?~%")
    plain, qualified = read_it(bare), read_it(bare + qualifier)

    assert (plain.first, plain.last, plain.precision) == (qualified.first, qualified.last, qualified.precision)
    assert (qualifier in ("?", "%"), qualifier in ("~", "%")) == (qualified.is_uncertain, qualified.is_approximate)


@given(st.dates())
def test_a_full_date_is_that_day(day: dt.date) -> None:
    assert PossibleDays(day.toordinal(), day.toordinal(), Precision.DAY) == read(day.isoformat())


@given(st.integers(1, 9999), st.integers(1, 12), st.sampled_from(["", "-XX"]))
def test_a_month_is_all_its_days(year: int, month: int, unspecified: str) -> None:
    first = dt.date(year, month, 1).toordinal()
    length = calendar.monthrange(year, month)[1]

    assert PossibleDays(first, first + length - 1, Precision.MONTH) == read(f"{year:04}-{month:02}{unspecified}")


@given(years(), st.sampled_from(["", "-XX", "-XX-XX"]))
def test_a_year_is_all_its_days(year: int, unspecified: str) -> None:
    days = PossibleDays(day_number(year, 1, 1), day_number(year, 12, 31), Precision.YEAR)

    assert days == read(year_text(year) + unspecified)


@given(masked_years())
@example("-000X")
@example("000X")
def test_a_masked_year_is_all_the_years_that_its_digits_may_be(text: str) -> None:
    digits = itertools.product(*("0123456789" if sign == "X" else sign for sign in text))
    possible = [read(year) for year in map("".join, digits) if year != "-0000"]
    days = read_it(text)

    assert min(year.first for year in possible if year) == days.first
    assert max(year.last for year in possible if year) == days.last


@given(years(-9998, 9998), st.integers(21, 24))
def test_a_season_is_three_months_and_begins_in_its_year(year: int, season: int) -> None:
    days = read_it(f"{year_text(year)}-{season}")
    first, last = year_month_day(days.first), year_month_day(days.last)

    assert (year, 3 * (season - 20), 1) == first
    assert 89 < days.last - days.first + 1 < 93
    assert (last[0] * 12 + last[1]) - (first[0] * 12 + first[1]) == 2


def test_the_winter_of_a_year_ends_in_the_next_year() -> None:
    assert day_number(2020, 2, 29) == read_it("2019-24").last


@given(calendar_days(), st.sampled_from(["T00:00:00", "T23:59:59Z", "T24:00:00", "T12:00:00.5-11:30", "T23:59:60Z"]))
def test_a_time_of_day_leaves_the_date_where_it_is(day: tuple[int, int, int], clock: str) -> None:
    year, month, number = day
    days = read_it(f"{year_text(year)}-{month:02}-{number:02}{clock}")

    assert day_number(*day) == days.first == days.last
    assert days.precision is Precision.SECOND


@pytest.mark.parametrize(
    "clock",
    ["T24:00:01", "T24:00:00.1", "T25:00:00", "T10:60:00", "T10:00:60", "T23:59:60+05:30", "T1:10:10", "T10:10",
     "t10:00:00", "T10:00:00z", "T10:00:00+14:01", "T10:00:00-12:01", "T10:00:00-00", "T10:00:00-00:00",
     "T10:00:00+05:60", "T10:00:00+0530", "T10:00:00,5", "T10:00:00Z~", " 10:00:00", "T"],
)  # fmt: skip
def test_a_time_that_no_clock_shows_is_refused(clock: str) -> None:
    assert read(f"2021-12-06{clock}") is None
    assert "time of day" in why_not(f"2021-12-06{clock}").problem or clock.endswith("~")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[1667,1668]", "a set of dates"),
        ("{1667..1669}", "a set of dates"),
        ("156X-12-25", "unspecified digits that are not the last"),
        ("1984-1X", "unspecified digits that are not the last"),
        ("2004-06~-11", "a qualifier of a part"),
        ("?2004", "a qualifier of a part"),
        ("2004-%06-11", "a qualifier of a part"),
        ("2001-34", "a sub-year grouping"),
        ("Y-17E7", "a year that is not written as EDTF has it"),
        ("1950S2", "a year that is not written as EDTF has it"),
    ],
)
def test_level_2_is_named_where_it_is_refused(text: str, problem: str) -> None:
    refusal = why_not(text)

    assert read(text) is None
    assert problem in refusal.problem
    assert "level 2" in refusal.problem + refusal.accepted


@given(hostile_texts())
def test_any_text_is_read_or_refused_with_a_reason(text: str) -> None:
    if read(text) is None:
        assert why_not(text).problem
        assert why_not(text).accepted


@pytest.mark.parametrize("piece", ["9", "-", "X", "2021-", "?~", "1X", "-XX", "2021-12-06T", " ", "u", "/"])
def test_a_very_long_text_is_refused_at_once(piece: str) -> None:
    text = piece * 10**6
    began = time.perf_counter()

    assert read(text) is None
    assert f"more than {LONGEST_TEXT} characters" == why_not(text).problem
    assert time.perf_counter() - began < 1


#: The oracle; its types are half known, so it is taken without them.
EDTF: Any = importlib.import_module("edtf")

#: What the library gets wrong: X in years before 0 (bounds swapped, or year -0000 let in), winter (December
#: alone), and qualified seasons and long years (refused).
_ORACLE_ERRS = re.compile(r"-.*X.*|.*-24|(?:Y.*|.*-2[1-4])[?~%]")


@given(dates().filter(lambda text: not _ORACLE_ERRS.fullmatch(text)))
@settings(max_examples=40)  # it takes 10 ms for each
def test_the_edtf_library_finds_the_same_days(text: str) -> None:
    theirs = EDTF.parse_edtf(text)
    ours = read_it(text)

    assert year_month_day(ours.first) == tuple(theirs.lower_strict()[:3])
    assert year_month_day(ours.last) == tuple(theirs.upper_strict()[:3])
    assert ours.is_uncertain == (theirs.is_uncertain or theirs.is_uncertain_and_approximate)
    assert ours.is_approximate == (theirs.is_approximate or theirs.is_uncertain_and_approximate)

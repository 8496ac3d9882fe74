from __future__ import annotations

import datetime as dt
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral.language.grammar.calendar_words import MONTHS, WEEKDAYS
from bilateral.testing import hostile_texts
from bilateral.values.dates.edtf import read
from bilateral.values.dates.edtf_sets import days_of
from bilateral.values.dates.refused_dates import Refusal
from bilateral.values.dates.said_dates import LONGEST_TEXT, edtf_of


@given(
    st.dates(dt.date(1000, 1, 1)),
    st.sampled_from(
        [
            "{day} {month} {year}",
            "{day}th of {month}, {year}",
            "the {day}th day of {month} {year}",
            "{month} {day}, {year}",
            "{month} {day}th {year}",
            "{short} {day}, {year}",
            "{day} {short}. {year}",
            "{day}-{short}-{year}",
            "{weekday}, {day} {month} {year}",
            "{weekday} {month} {day}, {year}",
            "{year}, {short} {day}",
            "{year}/{number:02}/{day:02}",
            "  {day}  {month}\t{year} ",
        ]
    ),
    st.sampled_from([str, str.lower, str.upper]),
)
def test_every_way_to_write_a_day_is_that_day(day: dt.date, form: str, case: type[str]) -> None:
    month = MONTHS[day.month - 1]
    text = form.format(
        day=day.day, month=month, short=month[:3], number=day.month, year=day.year, weekday=WEEKDAYS[day.weekday()]
    )

    assert day.isoformat() == edtf_of(case(text))


@given(st.integers(1, 12), st.integers(1, 31), st.integers(1000, 9999), st.sampled_from("/.-"))
def test_digits_are_read_only_where_one_reading_is_a_date(month: int, day: int, year: int, sign: str) -> None:
    found = {edtf_of(f"{day}{sign}{month}{sign}{year}"), edtf_of(f"{month}{sign}{day}{sign}{year}")}
    date = f"{year}-{month:02}-{day:02}"

    if sign == ".":  # the day is first
        assert all(isinstance(one, Refusal) or read(one) for one in found)
    elif day > 12 or day == month:
        assert found == {date} if read(date) else all(isinstance(one, Refusal) for one in found)
    else:
        assert all(isinstance(one, Refusal) and "two readings" in one.problem for one in found)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("February 2019", "2019-02"),
        ("Feb. 2019", "2019-02"),
        ("Sept 2019", "2019-09"),
        ("february, 2019", "2019-02"),
        ("February of 2019", "2019-02"),
        ("Jan-1990", "1990-01"),
        ("May 2021", "2021-05"),
        ("spring 2006", "2006-21"),
        ("Summer of 2070", "2070-22"),
        ("fall 2006", "2006-23"),
        ("winter 2006", "2006-24"),
        ("the 1990s", "199X"),
        ("1990's", "199X"),
        ("the decade 2000-2009", "200X"),
        ("19th century", "18XX"),
        ("the 1st century", "00XX"),
        ("the 2nd millennium", "1XXX"),
        ("about 1990", "1990~"),
        ("c.1990", "1990~"),
        ("ca. February 2019", "2019-02~"),
        ("around the 1980s", "198X~"),
        ("possibly 6 December 2021", "2021-12-06?"),
        ("perhaps about 1990", "1990%"),
        ("the year 42", "0042"),
        ("the year 170000002", "Y170000002"),
        ("AD 79", "0079"),
        ("79 CE", "0079"),
        ("45 BC", "-0044"),
        ("15 March 45 BC", "-0044-03-15"),
        ("1 BCE", "0000"),
        ("a day in April 1985", "1985-04-XX"),
        ("some day in 1985", "1985-XX-XX"),
        ("a month in 2004", "2004-XX"),
        ("24.02.2025", "2025-02-24"),
        ("2012-1-5", "2012-01-05"),
        ("7/2008", "2008-07"),
        ("2008 July", "2008-07"),
        ("18th of February, 2019", "2019-02-18"),
        ("the 18th day of February 2019", "2019-02-18"),
        ("the sixth day of December two thousand and twenty-one", "2021-12-06"),
        ("Done on this thirtieth day of October, one thousand nine hundred and forty-seven", "1947-10-30"),
        ("September the twenty-first nineteen seventy-eight", "1978-09-21"),
        ("nineteen forty-seven", "1947"),
        ("on 6 December 2021", "2021-12-06"),
        ("in February 2019", "2019-02"),
        ("on or about 6 December 2021", "2021-12-06~"),
        ("1862 maybe", "1862?"),
        ("1860 approximately", "1860~"),
        ("the nineteen-nineties", "199X"),
        ("nineteenth century", "18XX"),
        ("2nd century BC", "-01XX"),
        ("first century B.C.", "[-0099..0000]"),
        ("2nd millennium BC", "-1XXX"),
        ("Q1 2021", "2021-33"),
        ("2021 Q4", "2021-36"),
        ("the third quarter of 2021", "2021-35"),
        ("H1 2021", "2021-40"),
        ("second half of 2021", "2021-41"),
        ("first quadrimester of 2021", "2021-37"),
        ("southern summer 2021", "2021-30"),
        ("summer 2021 (northern hemisphere)", "2021-26"),
        ("a year in the 1860s", "186X"),
        ("a decade in the 1800s", "18XX"),
        ("25 December in the 1560s", "156X-12-25"),
        ("December of an unknown year", "XXXX-12"),
        ("a year from 1900 to 1999, estimated as 1950", "1950S2"),
        ("11 June 2004 (year and month approximate; day uncertain)", "2004-06~-?11"),
        ("before 1985", "[..1984]"),
        ("before December 2021", "[..2021-11]"),
        ("before 6 December 2021", "[..2021-12-05]"),
        ("before about 1985", "[..1984~]"),
        ("after February 2019", "[2019-03..]"),
        ("after the 1990s", "[2000..]"),
        ("by 2025", "[..2025]"),
        ("by the end of March 2021", "[..2021-03]"),
        ("by summer 2021", "[..2021-08]"),
        ("not later than 31 March 2021", "[..2021-03-31]"),
        ("2021 or later", "[2021..]"),
        ("1667 or 1668", "[1667,1668]"),
        ("6 or 7 December 2021", "[2021-12-06,2021-12-07]"),
        ("December 6, 2021 or December 9, 2021", "[2021-12-06,2021-12-09]"),
        ("sometime between 1667 and 1670", "[1667..1670]"),
        ("between 1667 and 1670", "[1667..1670]"),
        ("between 6 and 9 December 2021", "[2021-12-06..2021-12-09]"),
        ("between March and May 2021", "[2021-03..2021-05]"),
        ("both 8 and 11 April 1967", "{1967-04-08,1967-04-11}"),
        ("all of 1960 and December 1961", "{1960,1961-12}"),
        ("7 November (25 October) 1917", "1917-11-07"),
        ("25 October (7 November) 1917", "1917-11-07"),
        ("7 November [O.S. 25 October] 1917", "1917-11-07"),
        ("7 November 1917 (25 October 1917 O.S.)", "1917-11-07"),
        ("11 January 1700 (1 January 1700 O.S.)", "1700-01-11"),
        ("7 November 1917 (N.S.)", "1917-11-07"),
        ("06/06/2021", "2021-06-06"),
        ("6.12.2021", "2021-12-06"),
        ("early 2021", "2021"),
        ("mid-December 2021", "2021-12"),
        ("the end of 2016", "2016"),
        ("1-VII-1968", "1968-07-01"),
        ("4/16 March 1856", "1856-03-16"),
        ("this 24th day of May A.D. 1868", "1868-05-24"),
        ("17-Aug-2018 11:30 AM", "2018-08-17T11:30:00"),
    ],
)
def test_what_is_said_unambiguously_is_read(text: str, edtf: str) -> None:
    assert edtf == edtf_of(text)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("06/12/2021", "two readings, 6 December and 12 June,"),
        ("Friday, 6 December 2021", "another weekday than that day's, Monday,"),
        ("31 February 2019", "no such day or month"),
        ("29 February 1900", "no such day or month"),
        ("13/13/2021", "no such day or month"),
        ("0/0/2021", "no such day or month"),
        ("the 1900s", "a decade or a century"),
        ("2000s", "a decade or a century"),
        ("yesterday", "a day told from another day"),
        ("last month", "a day told from another day"),
        ("five years ago", "a day told from another day"),
        ("the fifth quarter of 2024", "a part of a year that has no such number or no year"),
        ("the first quarter", "a part of a year that has no such number or no year"),
        ("Q1 FY22", "a fiscal year"),
        ("financial year 2021-22", "a fiscal year"),
        ("the nineties", "a decade without its century"),
        ("90s", "a decade without its century"),
        ("25 October 1917 (O.S.)", "a day of the Julian calendar"),
        ("25 October 1917, Old Style", "a day of the Julian calendar"),
        ("October 1917 (Julian calendar)", "a day of the Julian calendar"),
        ("8 November (25 October) 1917", "two days that are not one in the two calendars"),
        ("10 Muharram 1443", "another calendar than the Gregorian"),
        ("8 Bhadra 2078 BS", "another calendar than the Gregorian"),
        ("before the 1900s", "a decade or a century"),
        ("1667 or sometime", "no date"),
        ("6-8 December 2021", "more than one day"),
        ("FY25", "a fiscal year"),
        ("6 December", "a day without its year"),
        ("December 6th", "a day without its year"),
        ("may", "a day without its year"),
        ("6 Dec 21", "a year of two digits"),
        ("6/12/21", "a year of two digits"),
        ("December '21", "a year of two digits"),
        ("2021-2031", "more than one day"),
        ("since 2019", "more than one day"),
        ("soon", "no date"),
        ("", "no date"),
        ("0th century", "no date"),
        ("a day in the 1990s", "no date"),
        ("a month in February 2019", "no date"),
    ],
)
def test_what_cannot_be_told_is_refused_with_the_reason(text: str, problem: str) -> None:
    found = edtf_of(text)

    assert isinstance(found, Refusal)
    assert problem == found.problem
    assert found.accepted


@pytest.mark.parametrize(
    ("text", "accepted"),
    [
        ("2021-12-06 to 2021-12-07", "use Period.parse(...), or for some day among them write 'between ... and ...'"),
        ("6 to 7 December 2021", "use Period.parse(...), or for some day among them write 'between ... and ...'"),
        ("6 to and including 9 December 2021", "use Period.parse(...), or for some"),
        ("from March to May 2021", "use Period.parse(...), or for some"),
        ("2021-2031", "use Period.parse(...), or for some"),
        ("6-9 December 2021", "use Period.parse(...), or for some"),
        ("December 2021-January 2022", "use Period.parse(...), or for some"),
        ("the 18th-19th centuries", "use Period.parse(...), or for some"),
        ("Q1 to Q3 2021", "use Period.parse(...), or for some"),
        ("-0044-03-15 to -0043-01-01", "use Period.parse(...), or for some"),
        ("the sixth to the eighth of December two thousand and twenty-one", "use Period.parse(...), or for some"),
        ("between 1 January 2020 and 2022", "use Period.parse(...)"),
        ("since 2019", "use Period.parse(...)"),
        ("8 and 11 April 1967", "write 'both ... and ...' for all of them, or '... or ...' for one of them"),
    ],
)
def test_what_is_more_than_one_day_is_refused_with_how_to_write_it(text: str, accepted: str) -> None:
    found = edtf_of(text)

    assert isinstance(found, Refusal)
    assert "more than one day" == found.problem
    assert found.accepted.startswith(accepted)


@pytest.mark.parametrize("text", ["2021-42", "2021-13-45", "31-Feb-2021"])
def test_a_date_that_no_calendar_has_is_not_called_a_span(text: str) -> None:
    found = edtf_of(text)

    assert isinstance(found, Refusal)
    assert "no such day or month" == found.problem


def test_an_ambiguous_date_is_refused_with_both_readings() -> None:
    found = edtf_of("06/12/2021")

    assert isinstance(found, Refusal)
    assert "write '2021-12-06' or '2021-06-12'" == found.accepted


@given(hostile_texts())
def test_what_is_read_is_edtf(text: str) -> None:
    found = edtf_of(text)

    assert isinstance(found, Refusal) or read(found) or days_of(found)


@given(st.integers(2, 9990), st.integers(1, 12), st.integers(1, 28))
def test_an_old_style_day_is_refused_with_the_day_it_is_in_this_calendar(year: int, month: int, day: int) -> None:
    found = edtf_of(f"{day} {MONTHS[month - 1]} {year:04} (O.S.)")
    told = re.search("'(.*?)'", found.accepted) if isinstance(found, Refusal) else None

    assert told
    assert told[1] == edtf_of(f"{day} {MONTHS[month - 1]} {year:04} ({told_day(told[1])} N.S.)")


def told_day(edtf: str) -> str:
    year, month, day = edtf.split("-")
    return f"{int(day)} {MONTHS[int(month) - 1]} {year}"


@given(
    st.sampled_from(
        [
            "the ",
            "of ",
            "about ",
            "a day in ",
            "- ",
            "c.",
            "6 ",
            "december ",
            "bc",
            "0",
            "ad ",
            "or ",
            " to ",
            "one ",
            "twenty ",
            "first ",
            "before ",
            ", ",
            "1667, ",
            "(o.s.) ",
            " (",
            "from a to b and ",
        ]
    )
)
def test_the_longest_text_is_read_or_refused(piece: str) -> None:
    text = (piece * LONGEST_TEXT)[:LONGEST_TEXT]

    # A pattern that tried every way to read it would not come to an end.
    assert isinstance(edtf_of(text), str | Refusal)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("the 10th millennium", "9XXX"),
        ("6, 7 or 8 December 2021", "[2021-12-06,2021-12-07,2021-12-08]"),
        ("1667 or 1670 to 1672", "[1667,1670..1672]"),
        ("one of 6 to 8 December 2021", "[2021-12-06..2021-12-08]"),
        ("one of 6 December to 8 December 2021", "[2021-12-06..2021-12-08]"),
        ("either 6 to 8 December 2021 or 1 January 2022", "[2021-12-06..2021-12-08,2022-01-01]"),
        ("December 2021 or January 2022", "[2021-12,2022-01]"),
        ("in 2021", "2021"),
    ],
)
def test_dates_of_several_years_and_days_are_read(text: str, edtf: str) -> None:
    assert edtf == edtf_of(text)


def test_there_is_no_millennium_beyond_four_digits_of_a_year() -> None:
    assert isinstance(edtf_of("the 11th millennium"), Refusal)

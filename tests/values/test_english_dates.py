from __future__ import annotations

import datetime as dt
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral.testing.dates import hostile_texts
from bilateral.values.edtf import LONGEST_TEXT, Refusal, read
from bilateral.values.english_dates import MONTHS, WEEKDAYS, edtf_of


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

    if day > 12 or day == month:
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
        ("06/06/2021", "2021-06-06"),
    ],
)
def test_what_is_said_unambiguously_is_read(text: str, edtf: str) -> None:
    assert edtf == edtf_of(text)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("06/12/2021", "two readings, 6 December and 12 June,"),
        ("6.12.2021", "two readings, 6 December and 12 June,"),
        ("Friday, 6 December 2021", "another weekday than that day's, Monday,"),
        ("31 February 2019", "no such day or month"),
        ("29 February 1900", "no such day or month"),
        ("13/13/2021", "no such day or month"),
        ("0/0/2021", "no such day or month"),
        ("the 1900s", "a decade or a century"),
        ("2000s", "a decade or a century"),
        ("early 2025", "a part of a time, told inexactly"),
        ("mid-December 2021", "a part of a time, told inexactly"),
        ("yesterday", "a day told from another day"),
        ("last month", "a day told from another day"),
        ("five years ago", "a day told from another day"),
        ("first quarter of 2024", "a part of a year (EDTF level 2)"),
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


def test_an_ambiguous_date_is_refused_with_both_readings() -> None:
    found = edtf_of("06/12/2021")

    assert isinstance(found, Refusal)
    assert "write '2021-12-06' or '2021-06-12'" == found.accepted


@given(hostile_texts())
def test_what_is_read_is_edtf(text: str) -> None:
    found = edtf_of(text)

    assert isinstance(found, Refusal) or read(found)


@given(st.sampled_from(["the ", "of ", "about ", "a day in ", "- ", "c.", "6 ", "december ", "bc", "0", "ad "]))
def test_the_longest_text_takes_no_time(piece: str) -> None:
    text = (piece * LONGEST_TEXT)[:LONGEST_TEXT]
    began = time.perf_counter()
    edtf_of(text)

    assert time.perf_counter() - began < 0.1

"""The grammar of dates: whatever stands there, it reads within the text, each place once, and never without end."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral.language.grammar.date_parts import Told, Unit, is_day, weekday_of
from bilateral.language.grammar.old_style import are_one, gregorian, is_julian_day
from bilateral.language.grammar.period import phrase_at
from bilateral.language.grammar.shortened import with_year
from bilateral.language.grammar.small_numbers import TEENS, TENS, UNITS, count_at, year_in_words
from bilateral.language.grammar.term import length_at
from bilateral.language.grammar.year import last_of
from bilateral.language.scanner import scan

#: Pieces of which dates are made, and what stands around them.
PIECES = (
    "6", "06", "31", "1990", "2021", "71", "'71", "1990s", "BC", "A.D. ", "FY", "Q1", "H2", "first", "sixth", "twenty",
    "nineteen", "hundred", "thousand", "half", "quarter", "week", "year", "century", "of", "the", "in", "on", "day",
    "December", "Dec.", "May", "may", "Monday", "Fri,", "spring", "before", "after", "by", "until", "since", "from",
    "to", "between", "and", "or", "either", "all of", "both", "one of", "early", "mid-", "end of", "about", "possibly",
    "(", ")", ",", ".", "-", "\u2013", "/", ":", "~", "?", "O.S.", "VII", "fiscal", "months", "years", "onwards",
    "later", "unknown",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), max_size=12).flatmap(
    lambda pieces: st.sampled_from([" ", ""]).map(lambda joint: joint.join(pieces))
)


def told(text: str, *, is_prose: bool = True) -> Told:
    tokens = scan(text)
    return Told(tokens, is_prose=is_prose)


@given(TEXTS, st.booleans())
def test_what_is_read_lies_within_the_text_and_holds_its_dates(text: str, is_prose: bool) -> None:  # noqa: FBT001  # drawn
    given_text = told(text, is_prose=is_prose)
    for place in range(len(given_text.words)):
        phrase = phrase_at(given_text, place)
        if phrase:
            assert place <= phrase.first < phrase.behind <= len(given_text.words)
            assert all(phrase.first <= date.first < date.behind <= phrase.behind for date in phrase.dates)
            assert all(date.is_told or date.year is None for date in phrase.dates)


@given(TEXTS, st.integers(1000, 2100))
def test_with_a_year_given_to_it_a_phrase_keeps_its_place(text: str, year: int) -> None:
    given_text = told(text)
    for place in range(len(given_text.words)):
        phrase = phrase_at(given_text, place)
        if phrase and not all(date.is_told for date in phrase.dates):
            found = with_year(phrase, year)

            assert (phrase.first, phrase.behind, phrase.form) == (found.first, found.behind, found.form)
            assert all(date.is_told or date.unit in (Unit.SEASON, Unit.PART) for date in found.dates[-1:])


@pytest.mark.parametrize(
    "piece",
    ["6 December (", "(6 December", "6 or ", "all of ", "either ", "before ", "about ", "the end of ", "Monday, ",
     "a day in ", "6/7 ", "6 (7) ", "December 6 (", "2021-", "2010-11 to ", "FY22-", "Q1 ", "from ", "between 6 and "],
)  # fmt: skip
def test_no_rule_calls_itself_without_end(piece: str) -> None:
    for is_prose in (True, False):
        given_text = told(piece * 3000, is_prose=is_prose)

        assert phrase_at(given_text, 0) is None or given_text.words


@given(st.dates(dt.date(1583, 3, 1), dt.date(2099, 12, 31)))
def test_a_julian_day_is_behind_by_as_many_days_as_leap_years_were_left_out(day: dt.date) -> None:
    years = day.year - (day.month < 3)
    found = dt.date(*gregorian((day.year, day.month, day.day)))

    assert years // 100 - years // 400 - 2 == (found - day).days
    assert are_one((day.year, day.month, day.day), (found.year, found.month, found.day))
    assert is_julian_day(1900, 2, 29)


@given(st.dates())
def test_days_and_weekdays_are_those_of_the_calendar(day: dt.date) -> None:
    assert day.weekday() == weekday_of(day.year, day.month, day.day)
    assert is_day(day.year, day.month, day.day)


@given(st.sampled_from(sorted(TEENS)), st.sampled_from(sorted(TENS)), st.sampled_from(sorted(UNITS)))
def test_years_are_read_two_by_two_and_as_numbers(teen: str, ten: str, unit: str) -> None:
    year = 100 * TEENS[teen] + TENS[ten] + UNITS[unit]
    words = [teen, ten, "-", unit]

    assert (year, 4) == year_in_words(words, 0)
    assert (year, 6) == year_in_words([teen, "hundred", "and", *words[1:]], 0)
    assert (TENS[ten] + UNITS[unit], 2) == count_at([ten, unit], 0)


@given(st.integers(1000, 9900), st.integers(1, 99))
def test_a_year_cut_short_is_the_next_that_ends_so(year: int, step: int) -> None:
    end = year + step
    found = last_of(year, f"{end % 100:02}")

    assert found in (end, None)
    assert found == end or end // 100 > year // 100 or end % 100 == 0


@given(st.integers(2, 999), st.sampled_from(["year", "month", "week", "day"]))
def test_a_length_may_be_told_twice(count: int, unit: str) -> None:
    found = length_at(told(f"{count} ({count}) {unit}s"), 0)

    assert found
    assert [(count, unit)] == [(part.count, part.unit) for part in found.parts]
    assert length_at(told(f"{count} ({count + 1}) {unit}s"), 0) is None

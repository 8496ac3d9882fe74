"""Four digits that are a year, and those that number or count something."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import read
from bilateral.language.grammar.date_parts import Told
from bilateral.language.scanner import scan
from bilateral.reading.dates.bare_years import is_year


def years_told(text: str, *, is_listed: bool = False) -> list[bool]:
    """Whether each four digits of a text are a year."""
    told = Told(scan(text), is_prose=True)
    places = [at for at, word in enumerate(told.words) if len(word) == 4 and word.isdecimal()]
    return [is_year(told, at, is_listed=is_listed) for at in places]


def tells_year(text: str) -> bool:
    """Whether the first four digits of a text are a year."""
    return years_told(text)[0]


@given(st.text(max_size=40), st.integers(0, 9999), st.text(max_size=40), st.booleans())
def test_any_words_may_stand_around(before: str, year: int, after: str, is_listed: bool) -> None:  # noqa: FBT001  # drawn
    assert set(years_told(f"{before}{year:04}{after}", is_listed=is_listed)) <= {True, False}


@given(st.integers(1901, 2099).filter(lambda year: year % 100))
def test_a_year_behind_in_is_one_and_behind_a_numbered_noun_is_none(year: int) -> None:
    assert tells_year(f"signed in {year}.")
    assert not tells_year(f"Article {year} says so")


@pytest.mark.parametrize(
    "text",
    ["which since 2004 has been", "In 2020 SEC rules", "at 2011 prices", "at the 2020 Olympics", "a target of 2030",
     "the Penal Code, 1860, says", "the Order, 1950", "the 2005 elections", "in 1998 sanctions", "(2013)", "by 2030",
     "In 1991 rupees were", "in the year 1600 they", "mid-2021", "the 1972 accord", "the Trade Protocol 1949",
     "in 2000 they", "on a flight in 2021"],
)  # fmt: skip
def test_years_are_told_by_their_words(text: str) -> None:
    assert tells_year(text)


@pytest.mark.parametrize(
    "text",
    ["a total of 1950 was", "it closed at 1998 won", "the show is at 2030 on", "(N = 1984)", "there were 2016 cases",
     "About 1998 of them", "desks and 1999 chairs", "2000 rifles", "of 1500 scholarships", "touched 2019 before",
     "1600 Pennsylvania Avenue", "as many as 2018 people", "more than 1998", "No. 2020", "Rs 2024", "2010-km line",
     "Flight QX 2021 left", "a treaty 1600 men signed",
     "the 2030 Agenda", "Flat 1907 is let", "Sector 2010", "TIAS 1956 says",
     "ruled; 1999 detainees left", "1987 pilgrims came"],
)  # fmt: skip
def test_numbers_are_no_years(text: str) -> None:
    assert not tells_year(text)


@pytest.mark.parametrize("text", ["or 2301 1984.", "at (0171) 1998 now", "at +44 1984 2005", "at 245-1987 1998"])
def test_the_groups_of_a_telephone_are_no_years(text: str) -> None:
    assert not years_told(text)[-1]


def test_years_in_the_head_of_a_table_are_years() -> None:
    assert [True, True, True] == years_told("in mn 2010 2011 2012")


def test_a_year_in_a_bracket_joined_to_initials_is_of_a_paper() -> None:
    assert [] == [str(found.value) for found in read("COM(2020) 798 was tabled.").dates]
    assert ["2020", "2020"] == [str(found.value) for found in read("The UN (2020) and Parker(2020) say so.").dates]


def test_its_second_century_is_counted_from_its_beginning() -> None:
    assert [] == [str(found.value) for found in read("The club is in its second century.").dates]
    assert ["18XX", "01XX"] == [str(found.value) for found in read("Its 19th century fort; a 2nd century one").dates]

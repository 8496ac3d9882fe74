"""From when to when states existed, and who says so."""

from __future__ import annotations

import datetime as dt
import json
import subprocess
import sys

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral import Answer, Country, When
from bilateral.errors import InvalidWhen, WrongType
from bilateral.kinds import Authority, Boundary
from bilateral.testing import countries, whens
from bilateral.testing.country import CODES
from bilateral.values.countries import state_spans
from bilateral.values.countries.country_entries import uncoded_states

YEARS = st.integers(1, 2100).map(lambda year: When(f"{year:04}"))


# Laws -------------------------------------------------------------------------------------------------------


def test_every_state_of_the_table_is_a_country_and_every_uncoded_one_is_in_the_table() -> None:
    assert set(state_spans.by_code()) <= set(CODES)
    assert set(uncoded_states()) <= set(state_spans.by_code())


def test_every_authority_is_cited_and_says_something() -> None:
    said = {span.authority for code in state_spans.by_code() for span in state_spans.spans(code)}

    assert set(Authority) == said
    assert len({authority.citation for authority in Authority}) == len(Authority)


def test_numbers_come_from_the_two_lists_that_have_them() -> None:
    for code in state_spans.by_code():
        for span in state_spans.spans(code):
            assert (span.number is not None) == (span.authority in (Authority.COW, Authority.GW)), span


@given(countries(), YEARS | whens())
@example(Country("AR"), When("1830"))
@example(Country("HK"), When("1950"))
def test_the_answer_is_what_all_agree_on_who_speak(country: Country, on: When) -> None:
    found = country.existence(on)
    answers = {answer for _, answer in found.said}

    assert found.answer is country.existed(on)
    assert found.answer is (answers.pop() if len(answers) == 1 else Answer.UNKNOWN)
    for authority, answer in found.said:
        assert answer is country.existed(on, authority=authority)


@pytest.mark.parametrize(("code", "denying"), [("AE", {"COW", "GW"}), ("X-PMA", {"COW", "GW", "GGO"})])
def test_the_list_that_is_not_known_whole_denies_no_state_with_an_iso_code(code: str, denying: set[str]) -> None:
    said = Country(code).existence("1900").said

    assert denying == {authority.value for authority, answer in said if answer is Answer.NO}
    assert len(said) == len(denying)


@given(countries(), YEARS | whens())
def test_a_state_existed_for_certain_only_where_it_possibly_did(country: Country, on: When) -> None:
    possible = state_spans.covers(state_spans.possible_days(country.code), on.possible_days)

    assert possible.is_possible or country.existed(on) is Answer.NO
    assert country.existed(on) is not Answer.YES or possible.is_certain


@given(countries(), YEARS, st.integers(1, 12))
def test_what_is_certain_of_a_year_is_certain_of_its_months(country: Country, year: When, month: int) -> None:
    of_the_year = country.existed(year)

    assert not of_the_year.is_certain or country.existed(f"{year}-{month:02}").is_certain
    assert of_the_year.is_possible or not country.existed(f"{year}-{month:02}").is_possible


@given(countries())
def test_a_state_that_ended_is_historic_and_one_that_lives_is_not(country: Country) -> None:
    if country.spans and not country.is_historic:
        assert any(span.period.end is Boundary.OPEN for span in country.spans)
    if country.code in uncoded_states():
        assert country.is_historic == (country.existed("2025") is Answer.NO)


# States -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "on", "answer"),
    [
        ("SU", "1980", Answer.YES),
        ("SU", "1991", Answer.UNKNOWN),
        ("SU", "2000", Answer.NO),
        ("RU", "1980", Answer.NO),
        ("DD", "1970", Answer.YES),
        ("DD", "1952", Answer.UNKNOWN),
        ("CSHH", "1992-12-31", Answer.YES),
        ("CSHH", "1993-01-01", Answer.NO),
        ("BF", "1970", Answer.YES),
        ("HV", "1990", Answer.NO),
        ("UA", "1980", Answer.UNKNOWN),
        ("FR", "1700", Answer.UNKNOWN),
        ("HK", "1950", Answer.UNKNOWN),
        ("X-PMA", "1850", Answer.UNKNOWN),
        ("X-PMA", "1500", Answer.NO),
        ("X-KAT", "1700", Answer.YES),
        ("X-ABK", "2020", Answer.UNKNOWN),
        # One of two years, or both of them: what was between them doesn't count.
        ("SU", "[1910,1995]", Answer.NO),
        ("RU", "[1910,1995]", Answer.YES),
        ("RU", "{1910,1995}", Answer.YES),
        ("RU", "[1910,1950]", Answer.UNKNOWN),
    ],
)
def test_a_state_existed(code: str, on: str, answer: Answer) -> None:
    assert answer is Country(code).existed(on)


def test_a_list_that_has_a_state_on_its_first_day_does_not_say_since_when() -> None:
    iran = {span.authority: span.period.start for span in Country("IR").spans}

    assert Boundary.UNKNOWN is iran[Authority.GW]
    assert When("1855-01-01") == iran[Authority.COW]


def test_a_list_that_does_not_speak_of_a_state_answers_unknown() -> None:
    assert Answer.UNKNOWN is Country("SU").existed("1980", authority=Authority.ISO)


def test_what_was_never_a_state_has_no_spans() -> None:
    hong_kong = Country("HK")

    assert () == hong_kong.spans
    assert "unknown: no list speaks of it" == str(hong_kong.existence("1950"))
    assert state_spans.EVERY_DAY == state_spans.possible_days("HK")


def test_a_list_prints_by_its_initials() -> None:
    assert ("COW", "Authority.COW") == (str(Authority.COW), repr(Authority.COW))


def test_the_day_is_a_when_or_a_date_as_text() -> None:
    with pytest.raises(InvalidWhen):
        Country("SU").existed("06/12/1980")
    with pytest.raises(WrongType, match="on takes a When"):
        Country("SU").existed(dt.datetime(1980, 1, 1, tzinfo=dt.UTC))
    with pytest.raises(WrongType, match="on takes a When"):
        Country("SU").existed(1980)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # that it is none is the point


def test_importing_the_package_does_not_read_the_table() -> None:
    program = (
        "import bilateral, sys, json; from bilateral import *; from bilateral.values.countries import state_spans;"
        "print(json.dumps(state_spans.by_code.cache_info().currsize))"
    )

    assert 0 == json.loads(subprocess.check_output([sys.executable, "-c", program]))

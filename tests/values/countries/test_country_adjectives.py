"""Adjectives of countries, and names of their peoples."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral import Country
from bilateral.errors import AmbiguousCountry, InvalidValue, NoSuchStateThen, UnknownCountry, quoted
from bilateral.testing import countries
from bilateral.testing.country import CODES
from bilateral.values.countries import country_entries

#: Adjectives that are the names of countries as well: by initials, or by the same word.
ALSO_NAMES = {"US", "U.S.", "Burundi", "Vatican"}
#: Members of the United Nations whose newspapers have no adjective but the name.
ALL_WORDS = [word for words in country_entries.adjectives().values() for word in words]


@given(countries())
def test_every_adjective_of_a_country_leads_to_it_or_is_ambiguous_with_it_among_the_choices(country: Country) -> None:
    for word in country.adjectives:
        for written in (word, word.upper(), word.lower()):
            assert country.code in _meant(written), written


@given(st.text() | st.sampled_from(ALL_WORDS).map(str.swapcase))
@example("x" * 1_000_000)
@example("\ud800")
def test_any_text_is_an_adjective_or_an_error_with_the_text_in_it(text: str) -> None:
    try:
        assert Country.from_adjective(text).code in CODES
    except InvalidValue as error:
        assert quoted(text) in str(error)


def test_every_line_is_of_a_known_country() -> None:
    assert set(country_entries.adjectives()) <= set(CODES)


def test_every_living_state_with_a_number_has_an_adjective() -> None:
    states = [Country(code) for code in CODES]
    without = [state.name for state in states if state.cow_number() and not state.is_historic and not state.adjectives]

    assert [] == without


def test_an_adjective_is_no_name() -> None:
    for word in set(ALL_WORDS) - ALSO_NAMES:
        with pytest.raises(UnknownCountry):
            Country.parse(word)


def test_only_these_adjectives_are_shared() -> None:
    shared = {word for word, codes in country_entries.by_adjective().items() if len(codes) > 1}

    assert {"congolese", "dominican", "guinean", "korean"} == shared


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("Russian", "RU"),
        ("Indian", "IN"),
        ("Soviet", "SU"),
        ("Czech", "CZ"),
        ("Czechoslovak", "CSHH"),
        ("South Korean", "KR"),
        ("Burkinabé", "BF"),
        ("American", "US"),
        ("Nigerien", "NE"),
        ("Nigerian", "NG"),
        ("Saint Lucian", "LC"),
        ("St. Lucian", "LC"),
        ("Ottoman", "X-OTT"),
    ],
)
def test_adjectives_as_newspapers_write_them(word: str, code: str) -> None:
    assert Country(code) == Country.from_adjective(word)


@pytest.mark.parametrize(
    ("word", "on", "code"),
    [("German", "1900", "DE"), ("Soviet", "1980", "SU"), ("Vietnamese", "1990", "VN"), ("Congolese", "1960-07", "CD")],
)
def test_an_adjective_on_a_day_is_of_who_was_there(word: str, on: str, code: str) -> None:
    assert Country(code) == Country.from_adjective(word, on=on)


@pytest.mark.parametrize(("word", "on", "between"), [("German", "1970", ("DD", "DE")), ("Korean", None, ("KP", "KR"))])
def test_an_adjective_of_several_is_asked_back(word: str, on: str | None, between: tuple[str, ...]) -> None:
    with pytest.raises(AmbiguousCountry) as raised:
        Country.from_adjective(word, on=on)

    assert between == raised.value.between


def test_an_adjective_of_who_was_not_there_says_who_was() -> None:
    with pytest.raises(NoSuchStateThen) as raised:
        Country.from_adjective("Russian", on="1980")

    assert ("SU",) == raised.value.then


def test_a_name_is_no_adjective() -> None:
    with pytest.raises(UnknownCountry, match=r"no adjective of a country in 'Russia'; write e\.g\. 'Russian'"):
        Country.from_adjective("Russia")


def _meant(word: str) -> tuple[str, ...]:
    try:
        return (Country.from_adjective(word).code,)
    except AmbiguousCountry as error:
        return error.between

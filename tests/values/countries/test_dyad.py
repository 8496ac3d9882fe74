"""Laws of pairs of countries."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral import Country, Dyad
from bilateral.errors import InvalidDyad, InvalidValue, UnknownCountry, WrongType, quoted
from bilateral.testing import countries, country_like_texts, dyads


@given(countries(), countries())
def test_which_country_is_named_first_makes_no_difference(one: Country, another: Country) -> None:
    if one != another:
        there, back = Dyad(one, another), Dyad(another, one)

        assert there == back
        assert hash(there) == hash(back)
        assert (repr(there), str(there), there.key) == (repr(back), str(back), back.key)


@given(dyads())
def test_a_dyad_is_read_back_from_its_name_and_from_its_key(pair: Dyad) -> None:
    assert pair == Dyad.parse(str(pair))
    assert pair == Dyad.parse(pair.key)
    assert pair == eval(repr(pair))  # noqa: S307 - the law is about eval
    assert pair == pickle.loads(pickle.dumps(pair))  # noqa: S301 - our own


@given(dyads(), countries())
def test_a_dyad_contains_two_countries_and_each_has_the_other(pair: Dyad, country: Country) -> None:
    first, second = pair.countries

    assert first.code < second.code
    assert (second, first) == (pair.other(first), pair.other(second.code))
    assert pair.contains(country) == (country in pair.countries)


@given(dyads())
def test_the_number_of_correlates_of_war_is_of_both_or_of_none(pair: Dyad) -> None:
    numbers = sorted(filter(None, (country.cow_number() for country in pair.countries)))

    assert pair.cow_id() == (numbers[0] * 1000 + numbers[1] if len(numbers) == 2 else None)


@given(countries())
def test_a_country_is_no_dyad_with_itself(country: Country) -> None:
    with pytest.raises(InvalidDyad, match="one country twice"):
        Dyad(country, country.code)
    with pytest.raises(InvalidDyad, match="one country twice"):
        Dyad.parse(f"{country.code}-{country.code}")


@given(st.text() | st.lists(country_like_texts(), max_size=3).map("-".join))
@example("x" * 1_000_000)
@example("-" * 400)
@example("IN-" * 100)
@example("\ud800-IN")
@example("Congo-India")
def test_any_text_is_a_dyad_or_an_error_with_the_text_in_it(text: str) -> None:
    try:
        pair = Dyad.parse(text)
    except InvalidValue as error:
        assert quoted(text) in str(error)
    else:
        assert pair == Dyad.parse(str(pair))


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("India-Russia", "IN-RU"),
        ("Russia–India", "IN-RU"),
        ("Guinea-Bissau-India", "GW-IN"),
        ("Guinea-Guinea-Bissau", "GN-GW"),
        ("Austria-Hungary", "AT-HU"),
        ("Austria-Hungary-Prussia", "X-AUH-X-PRU"),
        ("USSR - India", "IN-SU"),
        ("X-PMA-X-MOD", "X-MOD-X-PMA"),
    ],
)
def test_two_countries_are_read_with_whatever_hyphens_they_have(text: str, key: str) -> None:
    assert key == Dyad.parse(text).key


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("India", "no pair of countries"),
        ("India-Atlantis", "no pair of countries"),
        ("Congo-India", "more than one pair of countries"),
        ("India-Russia-China", "no pair of countries"),
        ("", "no pair of countries"),
    ],
)
def test_what_is_not_two_countries_is_refused(text: str, problem: str) -> None:
    with pytest.raises(InvalidDyad, match=problem):
        Dyad.parse(text)


def test_the_other_of_a_third_country_is_refused() -> None:
    with pytest.raises(InvalidDyad, match="neither of the two in 'China'; IN-RU has"):
        Dyad("IN", "RU").other("China")
    with pytest.raises(UnknownCountry):
        Dyad("IN", "RU").contains("Atlantis")


def test_a_dyad_is_no_text_and_no_text_is_a_dyad() -> None:
    assert Dyad("IN", "RU") != "IN-RU"
    with pytest.raises(WrongType, match=r"Dyad\.parse takes text"):
        Dyad.parse(7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # that it is none is the point

"""Countries by the numbers, letters and ids of others."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral import Country, When
from bilateral.errors import AmbiguousCountry, InvalidValue, NoSuchStateThen, UnknownCountry, WrongType, quoted
from bilateral.kinds import Authority
from bilateral.testing import countries
from bilateral.testing.country import CODES
from bilateral.values.countries import country_entries

DOORS = (Country.from_cow, Country.from_gleditsch_ward)


@given(countries())
def test_the_number_of_a_country_on_its_last_day_leads_back_to_it(country: Country) -> None:
    for authority, door in zip((Authority.COW, Authority.GW), DOORS, strict=True):
        for span in country.spans:
            if span.authority is authority and isinstance(span.period.end, When):
                assert span.number is not None
                assert country == door(span.number, on=span.period.end)
                assert country == door(span.letters, on=span.period.end)


@given(countries())
def test_a_living_country_is_found_by_its_last_number(country: Country) -> None:
    numbers = ((country.cow_number(), Country.from_cow), (country.gleditsch_ward_number(), Country.from_gleditsch_ward))
    for number, door in numbers:
        if number is not None and not country.is_historic and country.spans[-1].period.possibly_contains(When("2015")):
            assert country == door(number)


@given(st.integers() | st.text(max_size=5))
@example(10**5000)
@example(0)
@example(-1)
@example("365")
@example("rus")
def test_any_number_or_letters_are_a_country_or_an_error_with_them_in_it(key: int | str) -> None:
    for door in DOORS:
        try:
            assert door(key).code in CODES
        except InvalidValue as error:
            assert quoted(key) in str(error)


@given(st.text())
@example("Q" * 1_000_000)
def test_any_text_is_an_item_or_a_numeric_code_or_refused(text: str) -> None:
    for door in (Country.from_wikidata, Country.from_numeric):
        try:
            assert door(text).code in CODES
        except InvalidValue as error:
            assert quoted(text) in str(error)


@pytest.mark.parametrize(
    ("number", "on", "code"),
    [
        (365, "1900", "RU"),
        (365, "1980", "SU"),
        (365, "2000", "RU"),
        (255, "1850", "X-PRU"),
        (255, "1900", "DE"),
        (260, "1970", "DE"),
        (265, "1970", "DD"),
        (315, "1980", "CSHH"),
        (316, "2000", "CZ"),
        (345, "1900", "RS"),
        (345, "1980", "YU"),
        (345, "2000", "YU"),
        (345, "2004", "CSXX"),
        (345, "2010", "RS"),
        (678, "1980", "YE"),
        (679, "2000", "YE"),
        (680, "1980", "YD"),
        (816, "1970", "VD"),
        (816, "2000", "VN"),
        (817, "1970", "X-RVN"),
        (730, "1900", "X-KOR"),
        (731, "2000", "KP"),
        (732, "2000", "KR"),
        (300, "1850", "AT"),
        (300, "1900", "X-AUH"),
        (640, "1900", "X-OTT"),
        (490, "1980", "CD"),
    ],
)
def test_a_number_of_correlates_of_war_is_answered_by_the_day(number: int, on: str, code: str) -> None:
    assert Country(code) == Country.from_cow(number, on=on)


@pytest.mark.parametrize(("number", "code"), [(365, "RU"), (255, "DE"), (345, "RS"), (816, "VN"), (300, "X-AUH")])
def test_without_a_day_a_number_means_who_has_it_or_had_it_last(number: int, code: str) -> None:
    assert Country(code) == Country.from_cow(number)


@pytest.mark.parametrize(
    ("number", "code"), [(2, "US"), (340, "RS"), (345, "CSXX"), (563, "X-TRA"), (711, "X-TBT"), (396, "X-ABK")]
)
def test_the_numbers_of_gleditsch_and_ward_are_their_own(number: int, code: str) -> None:
    assert Country(code) == Country.from_gleditsch_ward(number)


def test_a_number_that_nobody_had_then_is_refused_and_one_that_two_may_have_had_is_asked_back() -> None:
    with pytest.raises(NoSuchStateThen, match="no such state as of 1960 in 255"):
        Country.from_cow(255, on="1960")
    with pytest.raises(AmbiguousCountry) as raised:
        Country.from_cow(365, on="1991")

    assert ("RU", "SU") == raised.value.between


def test_a_number_on_one_of_two_days_is_of_who_had_it_on_either_and_not_between() -> None:
    assert Country("RU") == Country.from_cow(365, on="[1910,1995]")
    assert 255 == Country("DE").cow_number("[1930,2000]")
    assert Country("DE").cow_number("[1930,1970]") is None


@pytest.mark.parametrize("came", [None, 365.0, True, b"RUS"])
def test_a_key_of_another_type_is_refused(came: object) -> None:
    key: int = came  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]  # that it is none is the point
    for door in DOORS:
        with pytest.raises(WrongType, match="takes a number as an int, or letters"):
            door(key)


def test_a_wikidata_item_is_of_one_country_and_leads_back_to_it() -> None:
    items = country_entries.wikidata()

    assert len(items) == len(set(items.values()))
    for code, item in items.items():
        assert Country(code) == Country.from_wikidata(item)
        assert item == Country(code).wikidata
    assert Country("X-PMA").wikidata is None


@pytest.mark.parametrize(
    ("item", "code"), [("Q159", "RU"), ("Q668", "IN"), ("Q15180", "SU"), ("Q30", "US"), ("Q16957", "DD"), ("Q55", "NL")]
)
def test_known_wikidata_items(item: str, code: str) -> None:
    assert Country(code) == Country.from_wikidata(item)


def test_a_numeric_code_means_the_living_one_or_is_asked_back() -> None:
    assert Country("IN") == Country.from_numeric("356")
    assert Country("SU") == Country.from_numeric("810")
    with pytest.raises(AmbiguousCountry):
        Country.from_numeric("891")
    with pytest.raises(UnknownCountry, match="write three digits"):
        Country.from_numeric("000")


def test_a_number_that_changed_is_told_by_the_day() -> None:
    germany = Country("DE")

    assert (255, 260, 255) == (germany.cow_number(), germany.cow_number("1970"), germany.cow_number("2000"))
    assert germany.cow_number("1990") is None
    assert Country("X-KAT").cow_number() is None

"""Names of countries, read as of a day."""

from __future__ import annotations

import datetime as dt
import math

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral import Answer, Country, When
from bilateral.errors import AmbiguousCountry, InvalidValue, NoSuchStateThen, UnknownCountry, WrongType, quoted
from bilateral.testing import countries, country_like_texts, whens
from bilateral.testing.country import CODES
from bilateral.values.countries import country_entries
from bilateral.values.countries.country_entries import uncoded_states
from bilateral.values.countries.country_reading import by_name_then, namesakes, reading, reading_of_codes
from bilateral.values.countries.country_spelling import fold
from bilateral.values.countries.state_spans import (
    EVERY_DAY,
    Succession,
    covers,
    neighbours,
    possible_days,
    secessions,
    successions,
)
from bilateral.values.dates.days import common, meet

YEARS = st.integers(1, 2100).map(lambda year: When(f"{year:04}"))


# Laws -------------------------------------------------------------------------------------------------------


@given(st.one_of(st.text(), country_like_texts(), st.sampled_from(sorted(country_entries.all_names()))), YEARS)
@example("x" * 1_000_000, When("1900"))
@example("\ud800", When("1900"))
@example("Viet Nam", When("1893"))
def test_any_text_on_any_day_is_a_country_or_an_error_with_the_text_in_it(text: str, on: When) -> None:
    try:
        country = Country.parse(text, on=on)
    except InvalidValue as error:
        assert quoted(text) in str(error)
        assert text == error.came
    else:
        assert country.code in CODES
        assert country.existed(on) is not Answer.NO


@given(countries(), whens() | YEARS)
@example(Country("AW"), When("[..-9999]"))
def test_a_code_on_a_day_is_its_country_if_that_existed_whichever_day_it_was(country: Country, on: When) -> None:
    there = covers(possible_days(country.code), on.possible_days)
    try:
        found = Country.parse(country.code, on=on)
    except NoSuchStateThen as error:
        assert not there.is_certain
        assert (country.code,) == error.named
        assert str(on) == error.on
    else:
        assert there.is_certain
        assert country == found


@given(st.sampled_from(CODES), YEARS, YEARS)
@example("RU", When("1910"), When("1995"))
def test_one_of_two_years_is_each_of_them_and_nothing_between(code: str, one: When, other: When) -> None:
    first, last = sorted((str(one), str(other)))
    apart = [covers(possible_days(code), year.possible_days) for year in (one, other)]
    together = covers(possible_days(code), When(f"[{first},{last}]").possible_days)

    assert together.is_certain == all(answer.is_certain for answer in apart)
    assert together.is_possible == any(answer.is_possible for answer in apart)


@given(countries(), YEARS)
def test_a_country_is_among_those_that_bear_its_name_on_a_day_that_it_existed(country: Country, on: When) -> None:
    found = reading(country.name, on)
    meant = (*found.fitting, *found.partly)

    assert country.code in (*meant, *found.never)
    if country.existed(on) is Answer.YES and fold(country.name) not in by_name_then():
        assert country.code in found.fitting


@given(st.sampled_from(CODES), YEARS)
def test_who_was_there_then_existed_then(code: str, on: When) -> None:
    found = reading_of_codes([code], on)
    for other in found.then:
        assert Country(other).existed(on) is not Answer.NO
        assert other in neighbours(code)


@given(country_like_texts())
def test_without_a_day_nothing_is_read_that_needs_one(text: str) -> None:
    # A name that a town or a province bears today is no country's in a report of today.
    try:
        found = Country.parse(text)
    except InvalidValue:
        return
    assert found.code in country_entries.candidates(text.strip())


def test_every_name_that_needs_a_day_is_read_on_the_days_of_its_state() -> None:
    for code, state in uncoded_states().items():
        for name in state.names_then:
            borne = by_name_then().get(fold(name), {}).get(code, EVERY_DAY)
            first_span = next(common(borne, possible_days(code)))
            day = next(int(end) for end in reversed(first_span) if math.isfinite(end))
            found = reading(name, _day(day))

            assert code in found.fitting, name


def _day(number: int) -> When:
    return When.on(dt.date.fromordinal(number))


# Names on a day ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "on", "code"),
    [
        ("Germany", "1900", "DE"),
        ("Germany", "1991", "DE"),
        ("West Germany", "1970", "DE"),
        ("GDR", "1970", "DD"),
        ("Russia", "1900", "RU"),
        ("Russian Empire", "1900", "RU"),
        ("Russia", "2000", "RU"),
        ("Czechoslovakia", "1992-12-31", "CSHH"),
        ("Congo", "1980", "CG"),
        ("Congo", "1960-07", "CD"),
        ("Zaire", "1980", "ZR"),
        ("Macedonia", "2000", "MK"),
        ("Burma", "1980", "MM"),
        ("Persia", "1900", "IR"),
        ("Siam", "1900", "TH"),
        ("Ceylon", "1960", "LK"),
        ("Sudan", "2010", "SD"),
        ("Sudan", "2012", "SD"),
        ("Vietnam", "1980", "VN"),
        ("Vietnam", "1850", "X-ANN"),
        ("Yemen", "1960", "YE"),
        ("Yemen", "1995", "YE"),
        ("Yugoslavia", "1980", "YU"),
        ("Yugoslavia", "1995", "YU"),
        ("Yugoslavia", "2000", "YU"),
        ("Serbia and Montenegro", "1995", "YU"),
        ("Serbia and Montenegro", "2004", "CSXX"),
        ("Serbia", "1900", "RS"),
        ("Pakistan", "1960", "PK"),
        ("Turkey", "1900", "X-OTT"),
        ("Turkey", "2000", "TR"),
        ("Korea", "1900", "X-KOR"),
        ("Republic of China", "1930", "CN"),
        ("Republic of China", "1980", "TW"),
        ("United Arab Republic", "1960", "X-UAR"),
        ("United Arab Republic", "1965", "EG"),
        ("East Timor", "1990", "TP"),
        ("East Timor", "2010", "TL"),
        ("CS", "1980", "CSHH"),
        ("CS", "2004", "CSXX"),
        ("Parma", "1850", "X-PMA"),
        ("Zanzibar", "1964-01", "X-ZAN"),
        ("Hong Kong", "1950", "HK"),
        ("Mali Federation", "1960-07", "ML"),
    ],
)
def test_a_name_means_who_bore_it_then(text: str, on: str, code: str) -> None:
    assert Country(code) == Country.parse(text, on=on)


@pytest.mark.parametrize(
    ("text", "on", "between"),
    [
        ("Germany", "1970", ("DD", "DE")),
        ("Germany", "1990", ("DE", "DD")),
        ("Vietnam", "1970", ("VD", "X-RVN")),
        ("Yemen", "1980", ("YD", "YE")),
        ("Congo", "1965", ("CD", "CG")),
        ("Congo", "2020", ("CD", "CG")),
        ("Korea", "1960", ("KP", "KR")),
    ],
)
def test_a_name_that_several_bore_then_is_asked_back(text: str, on: str, between: tuple[str, ...]) -> None:
    with pytest.raises(AmbiguousCountry) as raised:
        Country.parse(text, on=on)

    assert between == raised.value.between


@pytest.mark.parametrize(
    ("text", "on", "then"),
    [
        ("Russia", "1980", ("SU",)),
        ("Czechoslovakia", "1995", ("CZ", "SK")),
        ("Soviet Union", "1910", ("RU",)),
        ("Zaire", "2000", ("CD",)),
        ("Serbia", "1920", ("YU",)),
        ("Bangladesh", "1960", ("PK",)),
        ("South Sudan", "2010", ("SD",)),
        ("Macedonia", "1980", ("YU",)),
        ("Austria", "1900", ("X-AUH",)),
        ("Parma", "1900", ("IT",)),
        ("Tanzania", "1962", ("X-TAN",)),
        ("West Germany", "2000", ("DE",)),
        ("SU", "1900", ("RU",)),
        ("Germany", "1947", ()),
        ("Korea", "1930", ()),
        ("India", "1920", ()),
    ],
)
def test_a_name_of_no_state_then_says_who_was_there(text: str, on: str, then: tuple[str, ...]) -> None:
    with pytest.raises(NoSuchStateThen) as raised:
        Country.parse(text, on=on)

    assert then == raised.value.then
    assert f"no such state as of {on} in '{text}'" in str(raised.value)
    assert isinstance(raised.value, UnknownCountry)


@pytest.mark.parametrize(
    ("text", "on"), [("East Germany", "1990"), ("South Sudan", "2011"), ("Israel", "1948-05"), ("DD", "199X")]
)
def test_a_state_on_some_of_the_possible_days_only_is_asked_back(text: str, on: str) -> None:
    with pytest.raises(NoSuchStateThen, match=f"a state on some days only of {on} in '{text}'") as raised:
        Country.parse(text, on=on)

    assert 1 == len(raised.value.named)


@pytest.mark.parametrize(
    ("text", "on", "code"),
    [
        # The Soviet Union lies between the two years, in neither of them.
        ("Russia", "[1910,1995]", "RU"),
        ("Russia", "{1910,1995}", "RU"),
        # Germany was divided in between.
        ("Germany", "[1930,2000]", "DE"),
        ("Haiti", "[1910,1940]", "HT"),
    ],
)
def test_only_the_days_that_a_date_may_be_count_and_none_between_them(text: str, on: str, code: str) -> None:
    assert Country(code) == Country.parse(text, on=on)


def test_a_state_between_the_days_that_a_date_may_be_was_not_there() -> None:
    with pytest.raises(NoSuchStateThen, match=r"no such state as of \[1910,1995\] in 'Soviet Union'") as raised:
        Country.parse("Soviet Union", on="[1910,1995]")

    assert "RU" == raised.value.then[0]


def test_a_name_that_is_unknown_on_any_day_is_unknown() -> None:
    with pytest.raises(UnknownCountry, match="did you mean 'Russia'") as raised:
        Country.parse("Rusia", on="1900")

    assert not isinstance(raised.value, NoSuchStateThen)


def test_a_day_of_another_type_is_refused() -> None:
    with pytest.raises(WrongType, match="on takes a When"):
        Country.parse("Russia", on=1980)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # that it is none is the point


# Tables -----------------------------------------------------------------------------------------------------


def test_every_name_in_time_is_of_a_known_country_and_has_its_days() -> None:
    for _, code, days in country_entries.names_then():
        assert code in CODES
        assert days


def test_every_secession_is_of_known_states_that_were_there() -> None:
    for one in secessions():
        assert Country(one.out_of).existed(one.since).is_possible
        assert Country(one.state).existed(one.since).is_possible
        assert one.authority


@pytest.mark.parametrize("step", successions(), ids=lambda step: step.predecessor)
def test_a_succession_agrees_with_the_spans_of_the_states(step: Succession) -> None:
    since = When(step.since)
    for successor in step.successors:
        assert meet(possible_days(successor), [(since.first_day, math.inf)]), successor
        if step.joined:
            assert Country(successor).existed(When.on(dt.date.fromordinal(since.first_day - 1))).is_possible
    assert meet(possible_days(step.predecessor), [(-math.inf, since.last_day)])


def test_namesakes_are_all_who_ever_bore_the_name() -> None:
    assert ("VN", "X-ANN", "X-RVN", "VD") == namesakes("VN")


def test_all_names_hold_those_that_need_a_day_too() -> None:
    assert ("X-PMA",) == country_entries.all_names()["parma"]
    assert ("IN",) == country_entries.all_names()["india"]

"""A text of a class derived from `str`, as `numpy.str_` is, leaves its characters behind and nothing else."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial

import attrs
import pytest
from hypothesis import given

from bilateral import (
    Country,
    Currency,
    Dyad,
    Figure,
    InternationalOrganization,
    Money,
    Numeral,
    Quantity,
    signatory,
)
from bilateral.errors import BilateralError, InvalidValue
from bilateral.numbers import exact_fraction, ordinal_number
from bilateral.rates import FixedRates, Rate
from bilateral.testing import hostile_texts
from bilateral.values import ids
from bilateral.values.numbers.locale_format import format_in_locale, parse_in_locale
from bilateral.values.quantities.units import unit_name
from strategies.texts_of_a_class import Text, kept_alive, texts_in

Door = Callable[[str], object]


def _pair(text: str) -> object:
    return Dyad(text, "RU")


def _rate(text: str) -> object:
    return Rate("USD", "INR", 75, dt.date(2021, 12, 6), text)


def _table(text: str) -> object:
    return FixedRates.of(text, "INR", {"2021-12-06": "75.4"}, source=text)


def _said(text: str) -> object:
    return attrs.evolve(Figure.money("Rs 5"), text=text)


def _in_hindi(text: str) -> object:
    return Country.parse(text, language="hi")


def _name_in(text: str) -> object:
    return Country("IN").name_in(text)


def _meant(text: str) -> object:
    return Money.parse("Rs 5", rupee=text)


def _meant_by_a_figure(text: str) -> object:
    return Figure.money("about Rs 5", rupee=text)


def _of_unit(text: str) -> object:
    return Quantity(5, text)


def _figure_of_unit(text: str) -> object:
    return Figure.quantity("over 500", unit=text)


def _of_currency(text: str) -> object:
    return Money(5, text)


def _amount(text: str) -> object:
    return Money(text, "INR")


def _in_locale(text: str) -> object:
    return format_in_locale(Numeral.parse("5 lakh").value, text)


def _by_letters(text: str) -> object:
    return Country.from_cow(text)


def _number_in_locale(text: str) -> object:
    return parse_in_locale(text, "de")


def _with_a_comma(text: str) -> object:
    return Numeral.parse(text, decimal=",")


def _on_a_day(text: str) -> object:
    return Country.parse(text, on="1980")


#: Each door for texts of values, with some that it takes or refuses by more than one path.
DOORS: list[tuple[Door, tuple[str, ...]]] = [
    (Money.parse, ("Rs 5000 crore", "five lakh rupees", "about Rs 5", "5 AAA", "Rs", "पाँच करोड़ रुपये")),
    (_of_currency, ("INR", "SUR", "inr", "Rs")),
    (_amount, ("5.40", "five")),
    (_meant, ("PKR", "USD", "x")),
    (Figure.money, ("around Rs 5000 crore", "Rs 5-6 crore", "Rs 5.40 crore", "several rupees", "5")),
    (_meant_by_a_figure, ("PKR", "USD")),
    (_said, ("about Rs 88 crore", "")),
    (Figure.quantity, ("6,01,427 rifles", "over six lakh rifles", "5 to 6 rifles", "rifles")),
    (_figure_of_unit, ("rifles", "AK-203 rifles", "INR")),
    (Quantity.parse, ("6,01,427 rifles", "300MW", "over 5 rifles", "rifles")),
    (_of_unit, ("rifles", "Assault Rifles", "kilometres", "crore rifles")),
    (unit_name, ("rifle", "rifles", "AK-203", "km", "rupees")),
    (Numeral.parse, ("5000 crore", "six lakh", "five", "5.40", "x", "5 करोड़")),
    (_with_a_comma, ("1.234.567,89", "x")),
    (exact_fraction, ("two thirds", "x")),
    (ordinal_number, ("20th", "twenty-first", "21th")),
    (_number_in_locale, ("1.234,5", "x")),
    (_in_locale, ("hi_IN", "hi-IN", "xx", "?")),
    (Country, ("RU", "SUN", "Russia", "ZZ")),
    (Country.parse, ("Russian Federation", "IND", "Korea", "Atlantis", "Rusia")),
    (_on_a_day, ("Congo", "Germany", "Russia")),
    (_in_hindi, ("भारत", "India")),
    (_name_in, ("hi", "xx")),
    (Country.from_adjective, ("Russian", "Martian")),
    (Country.from_wikidata, ("Q159", "Q1")),
    (Country.from_numeric, ("356", "999")),
    (_by_letters, ("RUS", "xxx")),
    (partial(Country.from_gleditsch_ward, on="1990"), ("RUS",)),
    (Currency, ("INR", "ZZZ")),
    (Currency.parse, ("Pakistani rupees", "usd", "kr", "groats")),
    (_pair, ("India", "IN", "Atlantis")),
    (Dyad.parse, ("India-Russia", "IN-IN", "India")),
    (InternationalOrganization, ("EU", "eu")),
    (InternationalOrganization.parse, ("European Union", "the Moon")),
    (signatory, ("Russia", "EU", "Atlantis")),
    (_rate, ("a bank's table", "")),
    (_table, ("USD", "$")),
    (ids.record_id, ("ak-203", "a b")),
    (ids.source_id, ("daily-2021", "")),
    (ids.person_id, ("pm-in",)),
]
CASES = [(take, text) for take, texts in DOORS for text in texts]


def answer(take: Door, text: str) -> object:
    try:
        return take(text)
    except BilateralError as error:
        return error


@pytest.mark.parametrize(("take", "text"), CASES)
def test_a_door_takes_the_characters_of_a_text_and_holds_nothing_else(take: Door, text: str) -> None:
    plain, found = answer(take, text), answer(take, Text(text))

    if isinstance(plain, InvalidValue) and isinstance(found, InvalidValue):
        assert (type(plain), str(plain)) == (type(found), str(found))
        assert type(found.came) is not Text
    else:
        assert plain == found
        assert {str} >= set(map(type, texts_in(found)))


def test_no_cache_keeps_alive_what_hangs_on_a_text() -> None:
    assert [] == kept_alive((partial(answer, take), text) for take, text in CASES)


@given(hostile_texts())
def test_a_door_answers_a_text_of_any_class_alike(text: str) -> None:
    for take, _ in DOORS:
        plain, found = answer(take, text), answer(take, Text(text))

        assert (type(plain), str(plain)) == (type(found), str(found))

"""Names of countries in other languages."""

from __future__ import annotations

import pytest
from babel.localedata import locale_identifiers
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral import Country
from bilateral.errors import AmbiguousCountry, InvalidValue, NoSuchStateThen, UnknownCountry, UnknownLanguage, quoted
from bilateral.testing import countries
from bilateral.testing.country import CODES

#: The languages of the region and of its neighbours, and some of other scripts.
LANGUAGES = ("hi", "bn", "mr", "gu", "pa", "ta", "te", "kn", "ml", "ur", "ne", "si", "ru", "zh", "ar", "fa", "fr", "de")


@given(countries(), st.sampled_from(LANGUAGES))
def test_the_name_in_a_language_is_read_in_that_language(country: Country, language: str) -> None:
    if name := country.name_in(language):
        try:
            found = {str(Country.parse(name, language=language).code)}
        except AmbiguousCountry as error:
            found = set(error.between)

        assert country.code in found


@given(countries(), st.sampled_from(sorted(locale_identifiers())))
def test_every_language_of_babel_is_known(country: Country, language: str) -> None:
    assert country.name_in(language) is None or country.name_in(language) != ""


@given(st.text(), st.text())
@example("India", "x" * 1_000_000)
@example("x" * 1_000_000, "hi")
@example("India", "en_XX_YY_ZZ")
@example("India", "../../etc/passwd")
@example("India", "hi\x00")
def test_any_text_in_any_language_is_a_country_or_our_error(text: str, language: str) -> None:
    try:
        assert Country.parse(text, language=language).code in CODES
    except UnknownLanguage as error:
        assert quoted(language) in str(error)
    except InvalidValue as error:
        assert quoted(text) in str(error)


@pytest.mark.parametrize(
    ("text", "language", "code"),
    [
        ("भारत", "hi", "IN"),
        ("Индия", "ru", "IN"),
        ("Россия", "ru", "RU"),
        ("ALLEMAGNE", "fr", "DE"),
        ("Índia", "pt-BR", "IN"),
    ],
)
def test_names_in_other_languages(text: str, language: str, code: str) -> None:
    assert Country(code) == Country.parse(text, language=language)


def test_a_name_of_another_language_is_unknown() -> None:
    with pytest.raises(UnknownCountry, match=r"no country's name in hi in 'India'; write the name that"):
        Country.parse("India", language="hi")


def test_the_day_decides_in_other_languages_too() -> None:
    with pytest.raises(NoSuchStateThen):
        Country.parse("Россия", language="ru", on="1980")


@pytest.mark.parametrize("text", ["Европейский союз", "Азия", "ООН"])
def test_what_babel_has_beside_countries_is_none(text: str) -> None:
    with pytest.raises(UnknownCountry):
        Country.parse(text, language="ru")

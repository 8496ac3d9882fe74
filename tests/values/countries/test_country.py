"""Laws and names of countries."""

from __future__ import annotations

import csv
import json
import pickle
import subprocess
import sys
import unicodedata
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Literal

import pycountry
import pytest
from babel import Locale
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral import Country
from bilateral.errors import AmbiguousCountry, InvalidValue, UnknownCountry, quoted
from bilateral.testing import countries, country_like_texts, historic_countries
from bilateral.testing.country import CODES
from bilateral.values.countries import country_entries
from bilateral.values.countries.country import country_code
from bilateral.values.countries.country_entries import names_of_kind, uncoded_states
from bilateral.values.countries.international_organization import organizations
from bilateral.values.countries.state_spans import successions

STATE_SYSTEMS = Path(__file__).parents[4] / "shared" / "data" / "state_systems"

#: Names that states once bore, and other states bear today.
_ALSO_COUNTRIES = {"Korea", "Turkey", "Vietnam", "Viet Nam"}
#: Withdrawn entries that were no states and became none: Antarctic claims, islets, zones, and France again.
NO_STATES = {"BQAQ", "CT", "FQ", "FX", "JT", "MI", "NQ", "NT", "PU", "PZ", "WK"}


_FORMS: st.SearchStrategy[Literal["NFC", "NFD", "NFKC", "NFKD"]] = st.sampled_from(("NFC", "NFD", "NFKC", "NFKD"))

# Laws -------------------------------------------------------------------------------------------------------


@given(countries())
def test_the_name_the_formal_name_and_the_code_of_a_country_mean_that_country(country: Country) -> None:
    assert country == Country.parse(country.name)
    assert country == Country.parse(country.official_name)
    assert country == Country.parse(country.code)
    assert country == Country(country.code)


@given(countries())
def test_the_printed_form_is_the_constructor_and_str_is_read_back(country: Country) -> None:
    assert country == eval(repr(country))  # noqa: S307 - the law is about eval
    assert country == Country.parse(str(country))


@given(countries())
def test_a_country_is_equal_hashed_and_pickled_by_its_code(country: Country) -> None:
    assert country == pickle.loads(pickle.dumps(country))  # noqa: S301 - our own
    assert hash(country) == hash(Country(country.code))
    assert country.code == country_code(country) == country_code(country.code)


@given(countries())
def test_every_name_of_a_country_means_it_or_is_ambiguous_with_it_among_the_choices(country: Country) -> None:
    for name in country.names:
        assert country.code in _meant(name), name


@given(countries(), st.sampled_from([str.upper, str.lower, str.title, "the {}".format, " {} ".format]))
def test_case_blanks_and_the_article_make_no_difference_in_a_name(
    country: Country, change: Callable[[str], str]
) -> None:
    for name in country.names:
        # A name that is a code as well, e.g. UK, is the code while it is in capitals.
        if len(name) > 4:
            assert _meant(name) == _meant(change(name)), name


@given(countries(), _FORMS)
def test_accents_make_no_difference_however_they_are_encoded(
    country: Country, form: Literal["NFC", "NFD", "NFKC", "NFKD"]
) -> None:
    for name in country.names:
        decomposed = unicodedata.normalize("NFD", name)
        bare = "".join(letter for letter in decomposed if not unicodedata.combining(letter))

        assert _meant(name) == _meant(bare) == _meant(unicodedata.normalize(form, name))


@given(st.one_of(st.text(), country_like_texts()))
@example("\ud800")
@example("\u0130")
@example("(" * 199)
@example("a," * 99)
@example("x" * 1_000_000)
@example("RU\x00")
@example("Korea, Republic of (the")
def test_any_text_is_a_country_or_an_error_with_the_text_in_it(text: str) -> None:
    try:
        country = Country.parse(text)
    except InvalidValue as error:
        assert quoted(text) in str(error)
        assert text == error.came
    else:
        assert country.code in CODES


@given(country_like_texts())
def test_an_ambiguous_text_names_the_choices_by_codes_that_are_read(text: str) -> None:
    for code in _meant(text):
        assert code == Country(code).code


@given(countries())
def test_the_codes_of_a_country_mean_it_or_a_living_one_that_took_them_over(country: Country) -> None:
    for code in filter(None, (country.code, country.alpha2, country.alpha3, country.alpha4)):
        meant = _meant(code)

        assert country.code in meant or not Country(*meant).is_historic, code


@given(historic_countries())
def test_a_dead_country_has_four_letters_and_the_two_it_had_unless_they_had_another_bearer(
    country: Country,
) -> None:
    letters = [iso.alpha_2 for iso in (*pycountry.countries, *pycountry.historic_countries)]
    if country.code in uncoded_states():
        assert (None, None, None, None) == (country.alpha2, country.alpha3, country.alpha4, country.numeric)
        return

    assert country.alpha2 is not None
    assert country.alpha4 is not None
    assert country.alpha4.startswith(country.alpha2)
    assert country.code == (country.alpha2 if letters.count(country.alpha2) == 1 else country.alpha4)


@given(countries(), countries())
def test_predecessors_and_successors_are_each_other_the_other_way_round(one: Country, other: Country) -> None:
    assert (one.code in other.predecessors) == (other.code in one.successors)


@given(countries())
def test_no_country_comes_before_itself_and_only_the_dead_have_successors(country: Country) -> None:
    assert country.code not in country.predecessors
    assert not country.successors or country.is_historic
    assert len(set(country.successors)) == len(country.successors)


# Against the lists ------------------------------------------------------------------------------------------


def _iso() -> list[dict[str, str]]:
    return [dict(country) for country in (*pycountry.countries, *pycountry.historic_countries)]


def test_every_name_in_pycountry_means_its_country_or_is_ambiguous() -> None:
    for iso in _iso():
        own = country_code(iso.get("alpha_4") or iso["alpha_2"])
        for name in filter(None, map(iso.get, ("name", "common_name", "official_name"))):
            assert own in _meant(name), name


def test_every_code_in_pycountry_means_its_country_unless_iso_gave_it_anew() -> None:
    given_anew: set[str] = set()
    for iso in _iso():
        own = country_code(iso.get("alpha_4") or iso["alpha_2"])
        codes = filter(None, map(iso.get, ("alpha_2", "alpha_3", "alpha_4")))
        given_anew |= {code for code in codes if own not in _meant(code)}

    assert {"AI", "BQ", "BY", "GE", "SK", "ATF"} == given_anew
    assert not any(Country(code).is_historic for code in given_anew)


def test_only_these_names_and_codes_are_shared() -> None:
    shared = {name for name, codes in country_entries.by_name().items() if len(codes) > 1}

    assert {
        "belorussia",
        "byelorussia",
        "congo",
        "east timor",
        "korea",
        "republic china",
        "virgin islands",
    } == shared
    assert {"CS"} == {code for code, codes in country_entries.by_code().items() if len(codes) > 1}


def test_the_english_names_of_cldr_are_read() -> None:
    display: Mapping[str, str] = Locale("en").territories
    for country in pycountry.countries:
        assert (country.alpha_2,) == _meant(display[country.alpha_2])


def test_every_line_of_our_tables_is_of_a_known_country_and_adds_to_what_the_lists_have() -> None:
    for kind in ("initials", "press", "un", "former", "own", "lists"):
        for code, names in names_of_kind(kind).items():
            assert code in CODES
            for name in names:
                assert code in _meant(name)
    assert {code for kind in ("newspaper", "formal", "part") for code in names_of_kind(kind)} <= set(CODES)


def test_what_is_known_to_be_no_country_is_not_read_as_one() -> None:
    others = [name for one in organizations().values() for name in (one.name, *one.names)]
    parts = [part for land in names_of_kind("part").values() for part in land]
    divided = [land for lands in names_of_kind("divided").values() for land in lands]
    once = [name for state in uncoded_states().values() for name in state.names_then]
    for name in {*others, *parts, *once, *divided} - {"AU", *_ALSO_COUNTRIES}:
        assert country_entries.not_a_country(name) is not None, name
        assert _meant(name) == (), name


@pytest.mark.parametrize("column", ["UNTERM English Short", "UNTERM English Formal", "official_name_en"])
def test_the_names_of_the_united_nations_are_read(column: str) -> None:
    path = STATE_SYSTEMS / "datahub_country_codes.csv"
    if not path.exists():
        pytest.skip("the table of country codes is not beside this project")
    with path.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row[column].strip()]
    for row in rows:
        assert row["ISO3166-1-Alpha-2"] in _meant(row[column].rstrip(" *")), row[column]
    assert len(rows) > 190


# Kosovo, and what is no more --------------------------------------------------------------------------------


def test_kosovo_has_the_code_that_iso_leaves_to_its_users() -> None:
    kosovo = Country("XK")

    assert ("XK", "XKX", None, None) == (kosovo.alpha2, kosovo.alpha3, kosovo.alpha4, kosovo.numeric)
    assert ("Kosovo", "Republic of Kosovo") == (kosovo.name, kosovo.official_name)
    assert kosovo == Country("XKX")
    assert not kosovo.is_historic


@pytest.mark.parametrize("code", ["SU", "CSHH", "AIDJ"])
def test_a_withdrawn_code_has_the_day_or_the_year_of_its_withdrawal(code: str) -> None:
    when = pytest.importorskip("bilateral.values.dates.when", reason="dates are not there yet")

    assert when.When(country_entries.entries()[code].withdrawn) == Country(code).withdrawn


def test_a_living_country_is_not_withdrawn() -> None:
    pytest.importorskip("bilateral.values.dates.when", reason="dates are not there yet")

    assert Country("RU").withdrawn is None


@pytest.mark.parametrize(
    ("code", "before"),
    [
        ("RU", ("SU",)),
        ("UA", ("SU",)),
        ("BY", ("SU", "BYAA")),
        ("LV", ()),
        ("RS", ("CSXX", "YU")),
        ("HR", ("YU",)),
        ("CZ", ("CSHH",)),
        ("SK", ("CSHH",)),
        ("TR", ("X-OTT",)),
        ("TZ", ("X-TAN", "X-ZAN")),
        ("VN", ("VD", "X-RVN")),
        ("IT", ("X-SAR", "X-SIC", "X-PAP", "X-TUS", "X-PMA", "X-MOD")),
        ("YE", ("YD",)),
        ("IN", ("SKIN",)),
        ("CA", ()),
    ],
)
def test_predecessors_come_nearest_first(code: str, before: tuple[str, ...]) -> None:
    assert before == Country(code).predecessors


def test_successions_agree_with_the_last_two_letters_of_the_alpha_4_code() -> None:
    # ISO 3166-3: the last two letters are the code that took its place, or HH, AA or XX where none did.
    after = {step.predecessor: step.successors for step in successions()}
    for country in map(Country, CODES):
        pointer = (country.alpha4 or "")[2:]
        if country.alpha4 and country.code not in NO_STATES and pointer not in {"HH", "AA", "XX", "IN"}:
            expected = {"TM": "TL", "CS": "CSXX"}.get(pointer, pointer)

            assert expected == after[country.code][0]


def test_every_state_in_the_successions_is_known_and_has_an_authority() -> None:
    for step in successions():
        assert {step.predecessor, *step.successors} <= set(CODES)
        assert step.authority
        assert Country(step.predecessor).is_historic


def test_importing_countries_loads_neither_list() -> None:
    program = "import bilateral.values.countries.country, sys, json; print(json.dumps(sorted(sys.modules)))"
    loaded = json.loads(subprocess.check_output([sys.executable, "-c", program]))

    assert not {"pycountry", "babel", "pendulum"} & set(loaded)


def _meant(text: str) -> tuple[str, ...]:
    try:
        return (Country.parse(text).code,)
    except AmbiguousCountry as error:
        return error.between
    except UnknownCountry:
        return ()

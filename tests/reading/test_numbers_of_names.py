"""Numbers of names, of other calendars and of guns: they count and date nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import read
from bilateral.language.lexicon.context import words_of

HEADS = sorted(word.title() for word in words_of("numbered at the head of a name"))
COUNTED = st.sampled_from(("lights", "officers", "aircraft", "tonnes", "men"))


def quantities(text: str) -> list[str]:
    return [str(found.value) for found in read(text).quantities]


@given(st.sampled_from(HEADS), st.integers(1, 999), COUNTED)
def test_a_number_at_the_head_of_a_name_counts_nothing(head: str, number: int, noun: str) -> None:
    assert quantities(f"{head} {number} {noun} were late.") == []
    assert quantities(f"They left by {head} {number} flights up.") == []


@given(
    st.sampled_from(sorted(words_of("numbered at the head of a name"))), st.integers(2, 99), st.sampled_from("ACGJLMPT")
)
def test_a_number_with_a_letter_behind_its_noun_measures_nothing(head: str, number: int, letter: str) -> None:
    for noun in (head, head.title()):
        reading = read(f"They saw the {noun} {number}{letter}, near it.")

        assert (*reading.money, *reading.quantities) == ()
    assert quantities(f"It holds {number}L and takes {number}V.") == [f"{number} litres", f"{number} V"]


@given(st.sampled_from(HEADS), st.integers(2, 999), COUNTED)
def test_behind_a_longer_name_or_a_noun_things_are_counted(head: str, number: int, noun: str) -> None:
    counted = quantities(f"They bought {number} {noun}.")

    assert quantities(f"Near Old {head} {number} {noun} were lost.") == counted
    assert quantities(f"In that {head.lower()} {number} {noun} were lost.") == counted


@given(st.sampled_from(("Court", "Day", "Figure", "Law", "Radio", "Street", "Year")), st.integers(1901, 1999))
def test_a_year_behind_such_a_noun_is_one(head: str, year: int) -> None:
    assert [str(found.value) for found in read(f"The New {head} {year} was praised.").dates] == [str(year)]


@pytest.mark.parametrize("verb", ["foresees", "belongs", "lies", "remains", "carries", "opens"])
def test_a_verb_behind_a_number_is_nothing_that_it_counts(verb: str) -> None:
    assert quantities(f"Blue Stream 2 {verb} there, and the Vostok 3 project {verb} more.") == []


@pytest.mark.parametrize(
    "text",
    [
        "It is dated 24 Rajab 1420 H.",
        "It is dated 5 Rabi al-Awwal 1421 AH.",
        "It bears the date of 3 Tishri 5760.",
        "3M, a firm of Minnesota, sells 5M's tape.",
        "Runway 27L and runway 9R were shut.",
        "The 8.8 cm Flak fired.",
        "They saw the Three Tenors and Six Flags.",
    ],
)
def test_what_is_of_another_calendar_a_firm_or_a_gun_counts_nothing(text: str) -> None:
    assert quantities(text) == []


def test_months_of_other_calendars_may_name_what_is_counted() -> None:
    assert quantities("They sow 12 Rabi crops and sent 24 Ramadan parcels.") == ["12 Rabi crops", "24 Ramadan parcels"]


def test_a_measure_before_a_year_is_that_measure() -> None:
    reading = read("The 500 GW 2030 target stands.")

    assert [str(found.value) for found in (*reading.quantities, *reading.dates)] == ["500 GW", "2030"]


@pytest.mark.parametrize("name", ["20th Century Fox", "the 21st Century Silk Road"])
def test_a_century_in_a_name_is_none(name: str) -> None:
    assert read(f"They praised {name}.").dates == ()
    assert [str(found.value) for found in read("They met in the 20th Century.").dates] == ["19XX"]


@pytest.mark.parametrize("text", ["It fires the 9 mm Luger.", "The 12.7 mm NSV is mounted.", "It has a 23 mm ZU-23-2."])
def test_a_calibre_before_a_name_is_no_length(text: str) -> None:
    assert quantities(text) == []
    assert quantities("They had 45 mm on Monday, and 12 mm Tuesday.") == ["45 mm", "12 mm"]


@pytest.mark.parametrize("size", ["wide", "long", "deep", "high", "tall", "thick", "apart"])
def test_m_before_what_it_measures_is_a_metre(size: str) -> None:
    assert quantities(f"The hulls, 18 m {size} and built there, were sold.") == ["18 m"]
    assert quantities("They printed 5m high-value notes.") == ["5,000,000 high-value notes"]


def test_an_amount_whose_scale_stands_behind_another_number_is_none() -> None:
    reading = read("EBIT rose to EUR 540 (482) million, of SEK 96.7 billion (77.8).")

    assert [str(found.value) for found in reading.money] == ["SEK 96.7 billion"]


@pytest.mark.parametrize("chip", ["i5-1240P", "i7-13700K", "e4-20p"])
def test_a_chip_is_no_amount(chip: str) -> None:
    reading = read(f"It has the {chip} chip.")

    assert (*reading.money, *reading.quantities) == ()


def test_a_case_with_a_slash_has_no_years() -> None:
    assert read("He filed O.A. 1234/2015.").dates == ()


@pytest.mark.parametrize("maker", ["Toyota", "Mahindra", "Volvo"])
def test_the_year_of_a_car_is_no_date(maker: str) -> None:
    assert read(f"He drives a 2019 {maker} and her 1998 {maker} estate.").dates == ()
    assert [str(found.value) for found in read(f"In 2019 {maker} opened a plant.").dates] == ["2019"]


def test_a_number_that_is_called_is_no_year() -> None:
    assert read("The helpdesk answers on 1912, and is available on 1955.").dates == ()


def test_digits_of_a_code_count_nothing() -> None:
    assert quantities("It is in 00187 Roma and 01067 Dresdens.") == []
    assert quantities("They held 05 militants.") == ["5 militants"]


@pytest.mark.parametrize(
    "text",
    [
        "He reached his third summit of Everest.",
        "They slept in the first summit camp.",
        "The Third Conference Championship was won.",
        "The third talks show was aired.",
        "The first meeting between the families went well.",
    ],
)
def test_what_is_counted_so_is_no_meeting_of_states(text: str) -> None:
    assert read(text).meetings == ()


@pytest.mark.parametrize("name", ["AUS-JPN_1987P", "EP04CJ_1960P8", "mod_2041", "run_5km", "file_12"])
def test_what_an_underscore_joins_is_a_name(name: str) -> None:
    reading = read(f"It is kept as {name} men said.")

    assert (*reading.money, *reading.quantities, *reading.dates) == ()


@pytest.mark.parametrize(
    "text",
    [
        "It conforms to UL 1973, RFC 1918 and API 5L.",
        "The mast stands at 51.5N 0.1W, and the buoy at 14.55S, 42.9E.",
        "The comet is 67P.",
        'The film is called "21 Grams".',
        '"Twelve Angry Men" was shown.',
        "The Thirty Meter Telescope and Three Mile Island are shut.",
        "IMO 9321483 flies the flag.",
        "The 120mm mortar and the 81mm one were fired.",
    ],
)
def test_standards_places_on_earth_and_titles_are_no_figures(text: str) -> None:
    reading = read(text)

    assert (*reading.money, *reading.quantities, *reading.dates) == ()


def test_a_count_in_quotes_and_pence_are_read() -> None:
    reading = read('He said that "12 Rafales" had come. A stamp costs 50p in London.')

    assert [str(found.value) for found in (*reading.quantities, *reading.money)] == ["12 Rafales", "\u00a30.5"]

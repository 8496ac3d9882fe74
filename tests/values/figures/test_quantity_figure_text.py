"""Figures of things counted and measured, as newspapers write them, and what is refused."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral import Figure, Quantity
from bilateral.errors import InvalidFigure, quoted

pytestmark = pytest.mark.smoke


def rifles(number: int | str) -> Quantity:
    """Return so many rifles."""
    return Quantity(number, "rifle")


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("more than 500,000 rifles", "more than 500,000 rifles"),
        ("over six lakh rifles", "more than 600,000 rifles"),
        ("6,01,427 rifles", "601,427 rifles"),
        ("as many as 1,84,738 soldiers", "184,738 soldiers"),
        ("5-6 lakh rifles", "between 500,000 and 600,000 rifles"),
        ("one or two seats", "between 1 and 2 seats"),
        ("between one hundred and two hundred rifles", "between 100 and 200 rifles"),
        ("between five lakh and six lakh rifles", "between 500,000 and 600,000 rifles"),
        ("5 rifles to 6 rifles", "between 5 and 6 rifles"),
        ("500-odd rifles", "about 500 rifles"),
        ("500+ rifles", "at least 500 rifles"),
        ("500 rifles or more", "at least 500 rifles"),
        ("5 m or more", "at least 5 m"),
        ("about 6 to 12 kg", "between 6 and 12 kg"),
        ("at least five Type-26 frigates", "at least 5 Type-26 frigates"),
        ("around 5.1 million bpd", "about 5,100,000 barrels per day"),
        ("5,000-odd rifles", "about 5,000 rifles"),
        ("5-odd lakh rifles", "about 500,000 rifles"),
        ("a million or more people", "at least 1,000,000 people"),
        ("as many as 54,57,702 people", "5,457,702 people"),
        ("at least two dozen people", "at least 24 people"),
        ("half a dozen systems", "6 systems"),
        ("5 lakh to 6 lakh people", "between 500,000 and 600,000 people"),
        ("5 people to 6,000 people", "between 5 people and 6,000 people"),
        ("5 m to 6 m", "between 5 and 6 m"),
        ("5 m to 6,000 m", "between 5 m and 6,000 m"),
        ("5 m to 6 m people", "between 5,000,000 and 6,000,000 people"),
        ("up to 500,000 barrels per day of crude", "at most 500,000 barrels of crude per day"),
        ("65 Boeing 737-800 aircraft", "65 Boeing 737-800 aircraft"),
        ("65 Boeing 737 MAX aircraft", "65 Boeing 737 MAX aircraft"),
        ("145 M-777 howitzers", "145 M-777 howitzers"),
        ("over 100 K-9 howitzers", "more than 100 K-9 howitzers"),
        ("5 B-52 bombers", "5 B-52 bombers"),
        ("3 to 4 K-15 missiles", "between 3 and 4 K-15 missiles"),
        ("5 M-6 M people", "between 5,000,000 and 6,000,000 people"),
        ("5m-6m people", "between 5,000,000 and 6,000,000 people"),
    ],
)
def test_newspapers_figures_of_quantity_are_read(text: str, printed: str) -> None:
    assert printed == str(Figure.quantity(text))


# "5 OR-1 howitzers" is a range to read, so no unit begins with such a word.
@given(st.integers(1, 10**9), st.from_regex(r"(?!(AND|OR|TO)-)[A-Z]{1,3}-[1-9][0-9]{0,2}[A-Z]?", fullmatch=True))
@example(5, "ODD-1")
@example(145, "M-777")
@example(5, "B-52")
@example(5, "B-1B")
@example(5, "AT-4")
@example(1, "BN-1")
@example(1, "BN-2B")
def test_a_designation_is_a_part_of_the_unit(number: int, designation: str) -> None:
    quantity = Quantity(number, f"{designation} howitzer")
    exactly, at_least, between = (
        Figure.exactly(quantity),
        Figure.at_least(quantity),
        Figure.between(quantity, quantity * 2),
    )

    assert quantity == Quantity.parse(f"{number} {designation} howitzers")
    assert exactly == Figure.quantity(f"{number} {designation} howitzers")
    assert [exactly, at_least, between] == [Figure.quantity(str(figure)) for figure in (exactly, at_least, between)]


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("5-6,000 people", ("between 5 people and 6,000 people", "between 5,000 and 6,000 people")),
        ("20 to 25,000 tonnes", ("between 20 tonnes and 25,000 tonnes", "between 20,000 and 25,000 tonnes")),
    ],
)
def test_a_range_of_things_with_two_readings_is_refused_with_both(text: str, readings: tuple[str, str]) -> None:
    with pytest.raises(InvalidFigure, match="two readings") as caught:
        Figure.quantity(text)

    assert all(reading in str(caught.value) for reading in readings)
    assert 2 == len({Figure.quantity(reading) for reading in readings})


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("dozens of rifles", "dozens of"), ("hundreds of thousands of people", "hundreds of"),
        ("over several lakh rifles", "several"), ("a few thousand people", "a few"), ("lakhs of people", "lakhs of"),
    ],
)  # fmt: skip
def test_words_that_say_no_number_are_refused_and_named(text: str, words: str) -> None:
    with pytest.raises(InvalidFigure, match=f"'{words}' says no number, in '{text}'"):
        Figure.quantity(text)


@pytest.mark.parametrize(
    "text",
    ["", "about 5", "5", "Rs 5", "5 rifles and 6 rifles", "5 rifles to 6 tanks", "over 5-6 rifles", "20th meeting"],
)
def test_what_is_no_figure_of_quantity_is_refused(text: str) -> None:
    with pytest.raises(InvalidFigure, match=re.escape(quoted(text))):
        Figure.quantity(text)


def test_a_unit_is_given_where_the_text_has_none() -> None:
    assert Figure.over(rifles(500_000)) == Figure.quantity("more than 500,000", unit="rifles")
    assert Figure.over(rifles(5_000_000)) == Figure.quantity("over 5 m", unit="rifle")
    assert Figure.over(rifles(5)) == Figure.quantity("over 5 rifles", unit="rifle")
    with pytest.raises(InvalidFigure, match=r"rifle and system.*'over 5 systems'"):
        Figure.quantity("over 5 systems", unit="rifle")
    with pytest.raises(InvalidFigure):
        Figure.quantity("over 5", unit="crore")

"""Numbers found inside a text: where they stand, and what they come to."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import given

from bilateral import Numeral
from bilateral.errors import InvalidNumber
from bilateral.testing.numerals import descending_numbers, numbers_of_scripts, written_numbers
from bilateral.values.numbers.exact import EXACT
from bilateral.values.numbers.numeral_text import numeral_pattern, numeral_power, numeral_step, numeral_value
from bilateral.values.numbers.patterns import FLAGS, START


@given(written_numbers() | descending_numbers() | numbers_of_scripts())
def test_a_number_found_by_the_pattern_is_the_number_read_alone(written: tuple[str, Decimal | int]) -> None:
    match = re.match(START + numeral_pattern("n"), written[0], FLAGS)

    assert match
    assert Numeral.parse(match[0]).value == numeral_value(match, "n")
    assert 0 == EXACT.remainder(numeral_value(match, "n"), numeral_step(match, "n"))


def test_prose_takes_names_for_no_numbers() -> None:
    pattern = re.compile(START + numeral_pattern("n"), FLAGS)
    texts = {
        "five Arab states": ["five"],
        "two Padma awards": ["two"],
        "Rs 5 crore and 20 lakh doses": ["5 crore", "20 lakh"],
        "5 crore 25 crore": ["5 crore", "25 crore"],
        "half of them": [],
        "a five point agenda": ["five"],
        "Rs 1 crore 25 lakh for 20": ["1 crore 25 lakh", "20"],
        "5 1/2 tonnes, two dozen jets": ["5 1/2", "two dozen"],
    }

    assert texts == {text: [match[0] for match in pattern.finditer(text)] for text in texts}


def test_a_dozen_has_no_power_of_ten_to_give_to_a_range() -> None:
    match = re.match(numeral_pattern("n"), "3 dozen", FLAGS)

    assert match
    with pytest.raises(InvalidNumber, match="no power of ten"):
        numeral_power(match, "n")


def test_numbers_are_found_inside_a_text_at_their_offsets() -> None:
    pattern = re.compile(START + numeral_pattern("n"), FLAGS)
    text = "Of 6,01,427 rifles, six lakh were made in 2-year lots; 6,1,427 is no number, nor is v1.2.3."
    found = [(match.start(), match[0], int(numeral_value(match, "n"))) for match in pattern.finditer(text)]

    assert [(3, "6,01,427", 601_427), (20, "six lakh", 600_000), (42, "2", 2)] == found


def test_the_scale_of_a_number_is_known_apart_from_it() -> None:
    texts = {"5": 0, "5 crore": 7, "five": 0, "five lakh crore": 12, "one hundred and five": 0, "two hundred": 2}
    matches = {text: re.match(numeral_pattern("n"), text, FLAGS) for text in texts}

    assert texts == {text: match and numeral_power(match, "n") for text, match in matches.items()}


@pytest.mark.parametrize(
    "piece",
    [
        "one hundred and ", "1,", "1,00,", "9", ",", "a ", "lakh ", "\u00a0", "-", "one ", "half a ", "one and a half ",
        "one point ", "one point five ", "five crore ", "5 crore ", "1/2 ", "5\u00bd", "\u0967",
        "\u0915\u0930\u094b\u0921\u093c ", "two dozen ", "5 hundred and ",
    ],
)  # fmt: skip
def test_the_search_is_linear_in_a_hostile_text(piece: str) -> None:
    # If it were quadratic in 200,000 characters, nobody would wait for its end.
    pattern = re.compile(rf"{START}{numeral_pattern('n')}!", FLAGS)

    assert pattern.search(piece * (200_000 // len(piece))) is None

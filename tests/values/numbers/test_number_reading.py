"""What words make together: parts, points, dozens and scales, and which runs of words are no number."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bilateral import Numeral
from bilateral.errors import InvalidNumber


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("सवा दो", "2.25"),
        ("सवा लाख", "125000"),
        ("पाँच करोड़ सवा दो लाख", "50225000"),
        ("एक बटा दो", "0.5"),
        ("साढ़े पाँच लाख", "550000"),
        ("पौने दो", "1.75"),
        ("पौने लाख", "75000"),
        ("सवा", "1.25"),
        ("सवा २", "2.25"),
        ("point seventy-one", "0.71"),
        ("point seventy-one five", "0.715"),
        ("five point one two", "5.12"),
        ("zero point zero five", "0.05"),
        ("five point twenty", "5.2"),
        ("five point ten", "5.1"),
        ("two and a half", "2.5"),
        ("a million and a half", "1500000"),
        ("a billion and a quarter million", "1000250000"),
        ("a one hundred and twenty-fifth", "0.008"),
        ("one one-hundred-and-twenty-fifth", "0.008"),
        ("one two-hundredth", "0.005"),
        ("5 hundred and 21", "521"),
        ("3 hundred and 99", "399"),
        ("two out of five", "0.4"),
        ("2 over 5", "0.4"),
        ("five halves", "2.5"),
        ("nine quarters", "2.25"),
        ("two halves of a million", "1000000"),
        ("an eighth", "0.125"),
        ("hundred halves", "50"),
        ("one hundred and 5", "105"),
        ("half", "0.5"),
        ("half a lakh", "50000"),
        ("zero", "0"),
        ("nil", "0"),
        ("nought", "0"),
        ("twenty-one", "21"),
        ("a hundred", "100"),
        ("hundred and one", "101"),
        ("99 hundred", "9900"),
        ("101 hundred", "10100"),
        ("2.5 hundred", "250"),
        ("a dozen", "12"),
        ("half a dozen", "6"),
        ("2.5 dozen", "30"),
        ("three score and ten", "70"),
        ("a score", "20"),
        ("a lakh", "100000"),
        ("five lakh crore", "5000000000000"),
        ("one thousand thousand", "1000000"),
        ("5 thousand lakh crore", "5000000000000000"),
        ("1.5e3", "1500"),
        ("5E-2", "0.05"),
        ("5 1/2", "5.5"),
        ("5½", "5.5"),
        ("¼ million", "250000"),
        ("1/8", "0.125"),
        ("five-eighths", "0.625"),
    ],
    ids=str,
)
def test_words_make_a_number_together(text: str, value: str) -> None:
    assert Decimal(value) == Numeral.parse(text).value


@pytest.mark.parametrize(
    "text",
    [
        "पौने",
        "पाँच सवा",
        "five one",
        "five half half",
        "five point five point five",
        "five point",
        "point",
        "two and a half and a half",
        "half and half",
        "two and",
        "and five",
        "two and and a half",
        "two five-hundredths",
        "5 hundred and 0",
        "5 hundred and 1.5",
        "3 hundred and 100",
        "two of five",
        "one hundred 5",
        "five 5",
        "5 five",
        "25 lakh 1 crore",
        "a",
        "an",
        "twenty-ten",
        "twenty twenty",
        "hundred and",
        "hundred hundred",
        "dozen",
        "dozen dozen",
        "lakh",
        "crore crore",
        "5 crore lakh",
        "1/0",
    ],
    ids=str,
)
def test_words_that_make_no_number_together_are_refused(text: str) -> None:
    with pytest.raises(InvalidNumber, match="no number in"):
        Numeral.parse(text)

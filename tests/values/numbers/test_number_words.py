"""The words of numbers, and what a run of them comes to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Money, Numeral
from bilateral.errors import InvalidNumber
from bilateral.language.grammar.number import number_at
from bilateral.language.grammar.number_parts import phrase
from bilateral.language.lexicon.number_words import power_of
from bilateral.language.scanner import scan
from strategies.numbers import SCALES
from strategies.prose import prose

BELOW_TWENTY = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
POWERS = {"thousand": 3, "lakh": 5, "million": 6, "crore": 7, "billion": 9, "trillion": 12}


@given(
    st.integers(1, 19), st.sampled_from(sorted(POWERS)), st.sampled_from(["", "s"]), st.sampled_from([" ", "-", "\n"])
)
def test_a_small_number_in_words_takes_a_scale(number: int, scale: str, ending: str, gap: str) -> None:
    assert number * 10 ** POWERS[scale] == Numeral.parse(f"{BELOW_TWENTY[number]}{gap}{scale}{ending}").value


@pytest.mark.parametrize(("text", "power"), [("5tr", 12), ("5 trln", 12), ("5 t", 12), ("5mm", 6), ("5L", 5)])
def test_abbreviations_of_money_are_scales_beside_a_currency_only(text: str, power: int) -> None:
    assert Money.parse(f"${text}") == Money(5 * 10**power, "USD")
    with pytest.raises(InvalidNumber):
        Numeral.parse(text)


@given(st.integers(0, 999_999))
def test_every_number_below_a_million_is_read_from_its_words(number: int) -> None:
    assert number == Numeral.parse(in_words(number)).value


def in_words(number: int) -> str:
    """Spell a number below a million, as a reference for the reader."""
    if number >= 1000:
        rest = f" {in_words(number % 1000)}" if number % 1000 else ""
        return f"{in_words(number // 1000)} thousand{rest}"
    if number >= 100:
        rest = f" and {in_words(number % 100)}" if number % 100 else ""
        return f"{in_words(number // 100)} hundred{rest}"
    if number >= 20:
        rest = f"-{in_words(number % 10)}" if number % 10 else ""
        return f"{TENS[number // 10]}{rest}"
    return BELOW_TWENTY[number]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("one hundred and two hundred", "one hundred"),
        ("five lakh and six lakh", "five lakh"),
        ("two lakh and three crore", "two lakh"),
        ("seventy people", "seventy"),
        ("a five-year plan", None),
        ("half a million and half a crore", "half a million"),
        ("two and a half years", "two and a half"),
        ("half of them", None),
        ("two score and ten", "two score and ten"),
        ("five padma shri", "five padma"),
        ("five Padma Shri", "five"),
    ],
)
def test_two_numbers_in_a_row_are_not_taken_for_one(text: str, first: str | None) -> None:
    tokens = phrase(text)
    number = number_at(tokens, 0)

    assert first == (number and tokens.said(0, number.behind))


@given(prose())
def test_a_number_is_the_same_whoever_asked_for_one_before(text: str) -> None:
    first, again = scan(text), scan(text)
    plain = [number_at(first, i) for i in range(len(first))]
    of_money = [number_at(again, i, money=True) for i in range(len(again))]

    assert plain == [number_at(again, i) for i in range(len(again))]
    assert of_money == [number_at(first, i, money=True) for i in range(len(first))]


def test_scale_words_are_multiplied_from_small_to_great() -> None:
    assert [12, 10] == [Numeral.parse(f"1 {words}").value.adjusted() for words in ("lakh crore", "thousand crore")]
    with pytest.raises(InvalidNumber):
        Numeral.parse("1 crore lakh")


def test_every_scale_of_the_strategies_is_in_the_table() -> None:
    assert all(power == power_of(word) for word, power in SCALES if word.isalpha())


def test_words_that_are_no_number_have_no_value() -> None:
    for text in ("", "rifles", "and", "lakh", "crore lakh"):
        with pytest.raises(InvalidNumber):
            Numeral.parse(text)

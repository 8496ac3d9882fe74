from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral.values.dates.calendar_words import MONTH_NUMBERS, MONTHS, numbers_in_digits

UNITS = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
         "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")  # fmt: skip
TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")


def two_digits(number: int, hyphen: str) -> str:
    tens, units = divmod(number, 10)
    return UNITS[number] if number < 20 else hyphen.join(filter(None, (TENS[tens], UNITS[units])))


@given(st.integers(10, 20), st.integers(10, 99), st.sampled_from("- "))
@example(20, 60, "-")  # "six" is no part of "sixty"
def test_a_year_is_said_two_digits_by_two(century: int, year: int, hyphen: str) -> None:
    assert f"{century}{year}" == numbers_in_digits(f"{two_digits(century, hyphen)} {two_digits(year, hyphen)}")


@given(st.integers(1, 9), st.integers(1, 9), st.integers(1, 99), st.sampled_from("- "))
def test_a_year_is_said_in_thousands_and_hundreds(thousands: int, hundreds: int, rest: int, hyphen: str) -> None:
    said = f"{UNITS[thousands]} thousand {UNITS[hundreds]} hundred and {two_digits(rest, hyphen)}"

    assert f"{thousands}{hundreds}{rest:02}" == numbers_in_digits(said)


@pytest.mark.parametrize(
    ("words", "digits"),
    [
        ("the sixth day of december two thousand and twenty-one", "the 6th day of december 2021"),
        ("the twenty-first of may, nineteen eighteen", "the 21st of may, 1918"),
        ("may twenty one", "may 21"),
        ("nineteen hundred", "1900"),
        ("the nineteen-nineties", "the 1990s"),
        ("the nineties", "the 90s"),
        ("second half of 2021", "2nd half of 2021"),
        ("a day in may", "a day in may"),
        ("december twenty one nineteen ninety", "december twenty one nineteen ninety"),
        ("crore crore thousand", "crore crore thousand"),
        ("someone often", "someone often"),
        ("one of march 2020 to may 2020", "one of march 2020 to may 2020"),
    ],
)
def test_numbers_in_words_become_digits_and_nothing_else_does(words: str, digits: str) -> None:
    assert digits == numbers_in_digits(words)


@given(st.text())
def test_a_text_without_number_words_stays_as_it_is(text: str) -> None:
    if text.isdigit() or not any(letter.isalpha() for letter in text):
        assert text == numbers_in_digits(text)


def test_every_month_has_its_number() -> None:
    assert list(range(1, 13)) == [MONTH_NUMBERS[name.lower()] for name in MONTHS]

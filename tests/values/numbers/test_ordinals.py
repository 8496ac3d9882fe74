"""Ordinal numbers, in digits and in words."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral.errors import InvalidNumber, quoted
from bilateral.language.lexicon.number_words import number_words
from bilateral.numbers import ordinal_number, spell
from bilateral.testing import number_like_texts
from bilateral.values.numbers.numerals import roman_ordinal
from bilateral.values.numbers.spelling_out import ordinal_digits

#: The English ordinals that are one word, with their numbers.
ORDINALS = {
    word: int(known.value)
    for word, known in number_words().items()
    if known.language == "en" and known.part == "ordinal"
}


@given(st.integers(1, 10**9))
def test_an_ordinal_is_read_back_from_its_digits(number: int) -> None:
    assert number == ordinal_number(ordinal_digits(number))


@given(st.integers(1, 10**9))
def test_an_ordinal_is_read_from_its_words(number: int) -> None:
    words = spell(number, "international")
    stem, joint, last = re.fullmatch(r"(.*?)([- ]?)(\w+)", words).groups()  # type: ignore[union-attr]  # always matches
    ordinal = next(word for word, value in ORDINALS.items() if value == ORDINALS_OF[last])

    assert number == ordinal_number(f"{stem}{joint}{ordinal}")


#: The value of each last word of a number.
ORDINALS_OF = {spell(value, "international").removeprefix("one " if value > 99 else "?"): value
               for value in ORDINALS.values()}  # fmt: skip


@given(number_like_texts())
def test_any_text_is_an_ordinal_or_is_quoted_in_our_error(text: str) -> None:
    try:
        assert ordinal_number(text) > 0
    except InvalidNumber as error:
        assert quoted(text) in str(error)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1st", 1), ("2ND", 2), ("\u0967th", None), ("1,001st", 1001), ("first", 1), ("Second", 2), ("maiden", 1),
        ("inaugural", 1), ("twenty-first", 21), ("twenty first", 21), ("one hundred and first", 101),
        ("hundredth", 100), ("two hundredth", 200), ("trillionth", 10**12),
        ("\u092c\u0940\u0938\u0935\u0940\u0902", 20),
        ("\u0924\u0940\u0938\u0930\u0940", 3), ("21th", None), ("11st", None), ("0th", None), ("1.5th", None),
        ("half", None),
        ("quarter", None), ("fifths", None), ("twenty", None), ("last", None), ("", None), ("zeroth", None),
        ("half fifth", None), ("minus first", None),
    ],
)  # fmt: skip
def test_ordinals_are_read_and_nothing_else(text: str, number: int | None) -> None:
    if number is None:
        with pytest.raises(InvalidNumber, match=re.escape(quoted(text))):
            ordinal_number(text)
    else:
        assert number == ordinal_number(text)


@given(st.integers(1, 3999))
def test_a_roman_numeral_is_read_as_romans_wrote_it(number: int) -> None:
    assert number == roman_ordinal(in_roman_letters(number))


@given(st.text("IVXLCDM", max_size=12) | st.text())
def test_letters_that_romans_did_not_write_so_are_no_numeral(text: str) -> None:
    number = roman_ordinal(text)

    assert number is None or text == in_roman_letters(number)


def in_roman_letters(number: int) -> str:
    """Write the digits one by one, each from the letters of its place."""
    places = (("I", "V", "X"), ("X", "L", "C"), ("C", "D", "M"), ("M", "", ""))
    shapes = ("", "0", "00", "000", "01", "1", "10", "100", "1000", "02")
    digits = zip(reversed(str(number)), places, strict=False)
    return "".join(reversed(["".join(place[int(one)] for one in shapes[int(digit)]) for digit, place in digits]))

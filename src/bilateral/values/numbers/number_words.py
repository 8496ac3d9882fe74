"""Where a number in words begins and ends in a text, and what its scale words stand for.

What a run of words comes to is told by the grammar of numbers; the patterns here say only how far a number goes.
"""

from __future__ import annotations

from ...errors import InvalidNumber
from ...language.scripts import plain_spelling
from .english_numbers import (
    ABBREVIATIONS,
    DIGIT_WORDS,
    GREAT_SCALES,
    INDIAN_SCALES,
    MONEY_ABBREVIATIONS,
    SCALE_WORDS,
    TEENS,
    TENS,
    ZEROS,
)
from .exact_fractions import written_number
from .number_languages import scales_by_script
from .patterns import BETWEEN_WORDS, END, any_of

_POWERS = SCALE_WORDS | INDIAN_SCALES | ABBREVIATIONS | MONEY_ABBREVIATIONS

_SMALL_LETTERS = rf"(?-i:{any_of(INDIAN_SCALES)})"
_SCALE_WORD = rf"(?:{any_of(SCALE_WORDS)}|{_SMALL_LETTERS}){END}"


_AND = rf",?{BETWEEN_WORDS}(?:and{BETWEEN_WORDS})?"
_BELOW_TEN = rf"{any_of(DIGIT_WORDS)}{END}"
_BELOW_HUNDRED = (
    rf"(?>{any_of(TENS)}{END}(?:{BETWEEN_WORDS}{_BELOW_TEN})?|{any_of(TEENS)}{END}|{_BELOW_TEN}|{any_of(ZEROS)}{END})"
)
# The tail of "one hundred and two hundred" begins another number.
_TAIL = rf"(?:{_AND}{_BELOW_HUNDRED}(?!{BETWEEN_WORDS}hundred))?"
_HUNDREDS = rf"(?:(?:{_BELOW_HUNDRED}|an?){BETWEEN_WORDS})?hundred{END}{_TAIL}"
_BELOW_THOUSAND = rf"(?>{_HUNDREDS}|{_BELOW_HUNDRED})"
_MORE_SCALE = rf"(?!{BETWEEN_WORDS}{_SCALE_WORD})"
_DOZENS = rf"(?:{BETWEEN_WORDS}(?:dozens?|score){END})"
_HALF = rf"(?:half|quarter|three{BETWEEN_WORDS}quarters){END}"
_OF_A = rf"(?:(?:{BETWEEN_WORDS}of)?{BETWEEN_WORDS}an?)?"
_AND_HALF = rf"{BETWEEN_WORDS}and{BETWEEN_WORDS}(?:an?{BETWEEN_WORDS})?{_HALF}"


def _times(scale: str, number: str = _BELOW_THOUSAND) -> str:
    return rf"(?:(?:{_AND})?(?>{number}|an?){BETWEEN_WORDS}{scale}{END}{_MORE_SCALE})?"


# "two thousand five hundred crore" is one number.
_BELOW_LAKH = rf"(?:{_BELOW_HUNDRED}{BETWEEN_WORDS}thousand{END}{BETWEEN_WORDS}{_BELOW_THOUSAND}|{_BELOW_THOUSAND})"

# From the greatest scale down, so that "five lakh and six lakh" is two numbers. Nothing gives back what it took.
_DESCENDING = (
    _times(rf"(?:{any_of(GREAT_SCALES)})s?"), _times(rf"{_SCALE_WORD}{BETWEEN_WORDS}{_SCALE_WORD}"),
    _times(_SMALL_LETTERS), _times("trillions?"), _times("billions?"), _times("crores?", _BELOW_LAKH),
    _times("millions?"), _times("(?:lakhs?|lacs?)"), _times("thousands?"),
)  # fmt: skip

#: "half a million", "three quarters of a lakh crore".
_ONE_OR_TWO_SCALES = rf"{_SCALE_WORD}(?:{BETWEEN_WORDS}{_SCALE_WORD})?"
_PART = rf"(?:an?{BETWEEN_WORDS})?{_HALF}{_OF_A}{BETWEEN_WORDS}(?:{_ONE_OR_TWO_SCALES}|dozen{END})"
#: "one and a half lakh", "two point five", "two dozen".
_SCALED = rf"(?:{BETWEEN_WORDS}{_SCALE_WORD}){{0,2}}"
_BROKEN = (
    rf"{_BELOW_THOUSAND}(?:{_AND_HALF}{_SCALED}"
    rf"|{BETWEEN_WORDS}point(?>(?:{BETWEEN_WORDS}(?:{_BELOW_HUNDRED})){{1,30}}){_SCALED}|{_DOZENS})"
)

# Most words of a text are none of these, and so cost next to nothing.
_FIRST = (
    rf"(?:{any_of([*DIGIT_WORDS, *TEENS, *TENS, *ZEROS, 'hundred', 'half', 'quarter'])}{END}"
    rf"|an?{BETWEEN_WORDS}(?:{_SCALE_WORD}|dozen{END}|{_HALF}))"
)

#: A number in words: "five", "twenty-five", "six lakh", "one hundred and twenty-five thousand", "half a million".
NUMBER_WORDS = (
    rf"(?={_FIRST})(?>{_PART}|{_BROKEN}|a{BETWEEN_WORDS}dozen{END}"
    rf"|{''.join(_DESCENDING)}(?:(?:{_AND})?{_BELOW_THOUSAND}{_MORE_SCALE}|{_AND_HALF})?)"
    r"(?<=[a-z])"  # not nothing at all
)


def power_of(word: str) -> int:
    """Return the power of ten that a scale word of any language stands for, or 0 if it is none.

    >>> power_of("crore"), power_of("करोड़"), power_of("rifle")
    (7, 7, 0)
    """
    return _POWERS.get(word, 0) if word.isascii() else scales_by_script().get(plain_spelling(word), 0)


def value_of_words(text: str) -> int:
    """Add up a whole number in words, as `NUMBER_WORDS` finds them.

    Raises:
        InvalidNumber: The words do not make a whole number, as "two lakh five crore".

    >>> value_of_words("one hundred and twenty-five thousand")
    125000
    """
    value = written_number(text).value
    if value.denominator != 1 or any(letter.isdigit() for letter in text):
        raise InvalidNumber("no whole number in words", came=text, accepted="write e.g. 'six lakh' or 'twenty-five'")
    return value.numerator

"""Where a number in words begins and ends in a text, and what its scale words stand for.

What a run of words comes to is told by `number_reading`; the patterns here say only how far a number goes.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from ...errors import InvalidNumber
from ...language.scripts import plain_spelling
from .english_numbers import (
    ABBREVIATIONS,
    DIGIT_WORDS,
    DOZENS,
    GREAT_SCALES,
    INDIAN_SCALES,
    MONEY_ABBREVIATIONS,
    SCALE_WORDS,
    SMALL_NUMBERS,
    TEENS,
    TENS,
    VULGAR,
    ZEROS,
)
from .number_languages import scales_by_script, script_scales
from .patterns import BETWEEN_WORDS, END, JOINT, any_of, spelling

_POWERS = SCALE_WORDS | INDIAN_SCALES | ABBREVIATIONS | MONEY_ABBREVIATIONS

_SMALL_LETTERS = rf"(?-i:{any_of(INDIAN_SCALES)})"
_SCALE_WORD = rf"(?:{any_of(SCALE_WORDS)}|{_SMALL_LETTERS}){END}"


def _scales(words: str) -> str:
    # Two stand together in "lakh crore" and "thousand crore".
    return rf"(?:{JOINT}(?:{words}|{_SMALL_LETTERS}){END}){{1,2}}"


#: The scales that may follow digits: "5,100-crore", "1.5 lakh crore", "5bn".
SCALES = _scales(any_of([*SCALE_WORDS, *ABBREVIATIONS]))
#: The same beside a currency: "₹5L".
MONEY_SCALES = _scales(any_of(SCALE_WORDS | ABBREVIATIONS | MONEY_ABBREVIATIONS))

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


#: What may follow digits before their scale word: "5 1/2 lakh", "5½ lakh".
MIXED = rf"\s?{VULGAR}|\s[1-9]/[1-9](?![\d/])"

_FEW = r"\d{1,4}+(?>(?:\.\d{1,2}+)?)"


def _behind(greater: str, lesser: str) -> str:
    behind = "|".join(f"(?<={word})" for word in greater.split())
    return rf"(?:(?:{behind}){BETWEEN_WORDS}{_FEW}{JOINT}(?:{lesser}){END})?"


#: What may follow digits and their scale word: "1 crore 25 lakh", "3 hundred and 21", "2 dozen".
MORE_DIGITS = (
    rf"(?:{BETWEEN_WORDS}(?:dozens?){END}"
    + "|(?<=[a-z])(?:"
    + _behind("trillion trillions", "billions?|bn")
    + _behind("billion billions bn", "millions?|mn")
    + _behind("crore crores cr cr.", r"(?:lakhs?|lacs?)")
    + _behind("million millions mn lakh lakhs lac lacs", rf"thousands?(?:{BETWEEN_WORDS}crores?)?")
    + _behind("thousand thousands", "hundreds?")
    + rf"(?:(?:(?<=hundred)|(?<=hundreds)){BETWEEN_WORDS}and{BETWEEN_WORDS}\d{{1,2}}(?!\d|[.,]\d))?))"
)


@cache
def scales_of_scripts() -> str:
    """Write the pattern of the scale words of other scripts that may follow digits.

    >>> bool(re.fullmatch(scales_of_scripts(), " लाख करोड़"))
    True
    """
    return rf"(?:{JOINT}{script_scales()}){{1,2}}"


def is_number_word(word: str) -> bool:
    """Whether a word is one of a number: "five", "crore", "bn".

    >>> is_number_word("Crore"), is_number_word("rifle"), is_number_word("Arab")
    (True, False, False)
    """
    spelled = spelling(word)
    if spelled in INDIAN_SCALES:
        return word.islower()
    if not word.isascii():
        return plain_spelling(spelled) in scales_by_script() or re.match(VULGAR, word) is not None
    return spelled in _ENGLISH


_ENGLISH = frozenset(SMALL_NUMBERS) | SCALE_WORDS.keys() | ABBREVIATIONS.keys() | DOZENS.keys()


@lru_cache(maxsize=1024)
def scale_power(text: str) -> int:
    """Return the power of ten that scale words stand for together.

    Raises:
        InvalidNumber: The words go from greater to smaller ("crore lakh"), which nobody writes.

    >>> scale_power(" lakh crore"), scale_power("लाख करोड़")
    (12, 12)
    """
    powers = [power_of(word) for word in spelling(text).split()]
    if powers != sorted(powers) or 0 in powers:
        raise InvalidNumber("no scale", came=text, accepted="the smaller word comes first, e.g. 'lakh crore'")
    return sum(powers)


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
    # Read by a module that is loaded when first needed.
    from .number_reading import read_number

    value = read_number(text).value
    if value.denominator != 1 or any(letter.isdigit() for letter in text):
        raise InvalidNumber("no whole number in words", came=text, accepted="write e.g. 'six lakh' or 'twenty-five'")
    return value.numerator

"""The words of the calendar: months, weekdays, seasons, ordinals; and numbers in words put into digits."""

from __future__ import annotations

import re
from functools import cache

from ...errors import InvalidNumber
from ...language.lexicon.calendar import month_names, months, season_names, seasons, weekday_names
from ..numbers.english_numbers import ORDINALS, SCALE_WORDS, SMALL_NUMBERS, ordinal_digits
from ..numbers.number_words import NUMBER_WORDS, value_of_words
from ..numbers.ordinals import ordinal_number

MONTHS, WEEKDAYS = month_names(), weekday_names()
#: The seasons that depend on no hemisphere: 21 to 24 in EDTF.
SEASON_NAMES = season_names()

#: Each month's names in small letters, whole and short, and its number.
MONTH_NUMBERS = months("en")
SEASON_NUMBERS = seasons("en")

#: One of the months' names; the longer first.
MONTH_NAMES = "|".join(sorted(MONTH_NUMBERS, key=len, reverse=True))

#: Endings of ordinals in digits.
NTH = r"(?:st|nd|rd|th)"

_TENS = {word: number for word, number in SMALL_NUMBERS.items() if number >= 20 and number % 10 == 0}
_UNITS = {word: number for word, number in SMALL_NUMBERS.items() if 1 <= number <= 9 and word not in ("a", "an")}
_TEENS = {word: number for word, number in SMALL_NUMBERS.items() if 10 <= number <= 19}

#: Ordinals of one word that days and centuries have: "sixth", "twentieth". Of two, "twenty-first" ends in one.
_ORDINALS = {word: number for word, number in ORDINALS.items() if number < 100}


def numbers_in_digits(words: str) -> str:
    """Write the numbers in a text in digits: ordinals, decades, and years as people say them, two by two.

    >>> numbers_in_digits("the sixth day of december two thousand and twenty-one")
    'the 6th day of december 2021'
    >>> numbers_in_digits("may the twenty-first nineteen eighteen"), numbers_in_digits("the nineteen-nineties")
    ('may the 21st 1918', 'the 1990s')
    """
    return _numbers().sub(_digits, words)


def _digits(found: re.Match[str]) -> str:
    if found["ordinal"]:
        return ordinal_digits(ordinal_number(found["ordinal"]))
    if found["tens"]:
        century = f"{value_of_words(found['hundreds'])}" if found["hundreds"] else ""
        return f"{century}{_PLURAL_TENS[found['tens']]}s"
    if found["former"]:
        return f"{value_of_words(found['former'])}{value_of_words(found['latter'])}"
    return _digits_of_number(found["number"])


def _digits_of_number(words: str) -> str:
    # "december twenty one nineteen ninety" is a day and a year, and no number; it stays as it is.
    try:
        return str(value_of_words(words)) if _one_number().fullmatch(words) else words
    except InvalidNumber:
        return words


@cache
def _one_number() -> re.Pattern[str]:
    return re.compile(NUMBER_WORDS)


_PLURAL_TENS = {word[:-1] + "ies": number for word, number in _TENS.items()}


def _either(words: dict[str, int]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


@cache
def _numbers() -> re.Pattern[str]:
    tens, teens, units = _either(_TENS), _either(_TEENS), _either(_UNITS)
    pair = rf"(?:(?:{teens})|(?:{tens})(?:[ -](?:{units})\b)?+)\b"
    word = rf"(?:{'|'.join(sorted({*_UNITS, *_TEENS, *_TENS, *SCALE_WORDS}, key=len, reverse=True))})\b"
    return re.compile(
        rf"\b(?:(?P<ordinal>(?:(?:{tens})[ -])?(?:{_either(_ORDINALS)}))\b"
        rf"|(?:(?P<hundreds>{teens}|{tens})[ -])?(?P<tens>{_either(_PLURAL_TENS)})\b"
        rf"|(?P<former>{pair})[ -](?P<latter>{pair})(?![ -](?:{word}))"
        # "One of them" and "one day in May" count nothing.
        rf"|(?P<number>(?!one (?:of|day|month|year|decade)\b){word}(?:(?:[ -]|,? and ){word})*+))"
    )

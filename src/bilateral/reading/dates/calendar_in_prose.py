"""The words of the calendar as prose spells them, for patterns: a month with its capital, a day, a year."""

from __future__ import annotations

import re
from functools import cache

from ...values.dates.calendar_words import MONTH_NUMBERS, MONTHS, NTH, WEEKDAYS
from ...values.numbers.patterns import any_of

#: A blank, or a line's end, between the words of a date.
BLANK = r"(?:[^\S\n]{1,2}\n?|\n)"

#: Nothing before or behind that would make it the middle of a word or number.
END = r"(?![^\W_])"

#: These are other words too, when in small letters.
_OTHER_WORDS = {"may", "march"}

_SHORT = [name for name in MONTH_NUMBERS if name not in {month.lower() for month in MONTHS}]
_SPELLED = [name.title() for name in MONTH_NUMBERS] + [name.upper() for name in MONTH_NUMBERS]
_SMALL = [name for name in MONTH_NUMBERS if name not in _OTHER_WORDS and name not in _SHORT]

#: A month's name; without its capital letter only where it is no other word and is written out.
#: A full stop shortens a name of four letters at most, which isn't May, June or July written out.
_STOP = r"(?>(?:(?<![A-Za-z]{5})(?<!June|July|JUNE|JULY)(?<!May|MAY)\.)?)"
MONTH = rf"(?:{any_of([*_SPELLED, *_SMALL])}){END}{_STOP}"

DAY = rf"(?:3[01]|[12][0-9]|0?[1-9])(?![0-9]){NTH}?{END}"
WEEKDAY = rf"{any_of([*WEEKDAYS, *map(str.upper, WEEKDAYS)])}{END}"

#: A year of four digits that a month stands before or a word says to be one.
YEAR = r"(?:1[0-9]|20|21)[0-9]{2}(?![0-9])"

_ONES = "first second third fourth fifth sixth seventh eighth ninth".replace(" ", "|")
_OTHER_DAYS = (
    "tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|"
    "thirtieth"
)
#: A day's ordinal in words, as treaties have it.
DAY_IN_WORDS = rf"(?i:(?:twenty|thirty)[ -](?:{_ONES})|{_ONES}|{_OTHER_DAYS})"

_SMALL_NUMBERS = (
    "hundred|(?:six|seven|eigh|nine)teen|thirteen|fourteen|fifteen|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|"
    "seventy|eighty|ninety|one|two|three|four|five|six|seven|eight|nine|and"
)
_WORD = rf"[ -](?:{_SMALL_NUMBERS})\b"
#: A year in words, as treaties have it.
YEAR_IN_WORDS = rf"(?i:(?:one|two)[ -]thousand(?>(?:,?{_WORD}){{1,7}})|nineteen{_WORD}(?>(?:{_WORD}){{0,4}}))"

#: What stands between the ends of a range.
TO = rf"(?:{BLANK}?[-\u2013\u2014]{BLANK}?|{BLANK}(?:to|till|until|through){BLANK})"


@cache
def month_number(name: str) -> int:
    """Return the number of a month, by its name with or without a full stop.

    >>> month_number("Sept."), month_number("DECEMBER")
    (9, 12)
    """
    return MONTH_NUMBERS[name.rstrip(".").lower()]


@cache
def month_in() -> re.Pattern[str]:
    """Return the pattern of a month's name.

    >>> month_in().search("6th of Dec. 2021")[0]
    'Dec.'
    """
    return re.compile(MONTH)

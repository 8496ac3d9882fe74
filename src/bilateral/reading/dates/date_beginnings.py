"""The places of a text at which a date may begin: digits, and the words that dates begin with."""

from __future__ import annotations

import re
from functools import cache

from ...values.dates.calendar_words import MONTHS, WEEKDAYS
from ...values.numbers.patterns import any_of

#: The tens as they name decades, each with its digit.
TENS = {
    "twenties": "2", "thirties": "3", "forties": "4", "fifties": "5", "sixties": "6", "seventies": "7",
    "eighties": "8", "nineties": "9",
}  # fmt: skip


def beginnings(text: str) -> list[int]:
    """Find where dates may begin, in order.

    >>> beginnings("signed last May, in 2021")
    [7, 12, 20]
    """
    places = [found.start() for found in _digits_and_capitals().finditer(text)]
    places += [found.end(1) for found in _small_words().finditer(text)]
    if _small_words().match(" " + text[:_LONGEST_WORD]):
        places.append(0)
    return sorted(places)


_LONGEST_WORD = 12


@cache
def _digits_and_capitals() -> re.Pattern[str]:
    # Each choice begins with a sign of its own, so that the search leaps over all others.
    words = [
        *(name[:3] for name in MONTHS), *(name[:3].upper() for name in MONTHS), *(name[:4] for name in WEEKDAYS),
        *(name[:4].upper() for name in WEEKDAYS), "Today", "Tonight", "Tomorrow", "Yesterday", "The day ", "Last ",
        "This ", "Next ", "Coming ", "Current ", "First", "Second", "Third", "Fourth", "Q1", "Q2", "Q3", "Q4", "H1",
        "H2", "FY", "CY", "Fiscal", "Financial", "Spring", "Summer", "Autumn", "Winter", "Twentieth", "Twenty", "AD ",
    ]  # fmt: skip
    digits = "|".join(f"{digit}[0-9]*+" for digit in range(10))
    return re.compile(f"{any_of(words)[3:-1]}|{digits}")


@cache
def _small_words() -> re.Pattern[str]:
    # Behind what may stand before a word: most letters of a text are not looked at.
    words = [
        *(name.lower() for name in MONTHS if name not in ("May", "March")), *TENS, "ago", "back", "previous f", "fall ",
        "today", "tonight", "tomorrow", "yesterday", "day before", "day after", "the day ", "last ", "this ", "next ",
        "coming ", "final ", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
        "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
        "eighteenth", "nineteenth", "twentieth", "twenty", "fiscal", "financial", "spring", "summer", "autumn",
        "winter",
    ]  # fmt: skip
    # "Current fiscal year" is one beginning, "current fiscal year 2024-25" has the other behind that word.
    behind = rf"(?:current(?= )|end of the (?=[wmyd])|{any_of(words)[3:-1]})"
    return re.compile(rf"([ \n\"'(\u2018\u201c\u2014\u2013\u00a0\t-]){behind}")

"""Days whose month is written in Hindi, Marathi, Nepali or Russian: "6 दिसंबर 2021", "6 декабря 2021 года"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from ...errors import InvalidWhen
from ...language.lexicon.calendar import languages_of_months, months
from ...values.dates.when import When
from ...values.numbers.patterns import any_of
from .date_mention import DateMention, Kind

#: No sentence of these languages is without all of these letters; to look for them costs next to nothing.
_LETTERS = "\u0430\u044f\u0930\u0928\u0938\u0908"  # а я р н स ई


def days_of_languages(text: str) -> Iterator[DateMention]:
    """Find the days and months that are said with their year in the words of these languages, in order.

    >>> [str(found.value) for found in days_of_languages("6 декабря 2021 года, दिसंबर २०२१")]
    ['2021-12-06', '2021-12']
    """
    if text.isascii() or not any(letter in text for letter in _LETTERS):
        return
    for found in _day().finditer(text):
        if value := _value(found):
            kind = Kind.DAY if found["day"] else Kind.MONTH
            yield DateMention(found.start(), found.end(), kind, value)


def _value(found: re.Match[str]) -> When | None:
    day = f"-{int(found['day']):02}" if found["day"] else ""
    try:
        return When(f"{int(found['year']):04}-{_months()[found['month'].lower()]:02}{day}")
    except InvalidWhen:
        return None


@cache
def _day() -> re.Pattern[str]:
    blank = r"[^\S\n]{1,2}"
    year = r"(?:1[0-9]|20|21|१[०-९]|२[०१])[0-9०-९]{2}(?![0-9०-९])"
    # Of a Russian year the word for it is part of the date: "2021 года", "2021 г.".
    of_year = rf"(?:{blank}(?:года|году|год|г\.))?"
    return re.compile(
        rf"(?<![\w/.,-])(?:(?P<day>[0-9०-९]{{1,2}}){blank})?(?P<month>{any_of(_months())})(?![^\W_]),?{blank}"
        rf"(?P<year>{year}){of_year}",
        re.IGNORECASE,
    )


@cache
def _months() -> Mapping[str, int]:
    return months(*languages_of_months() - {"en"})

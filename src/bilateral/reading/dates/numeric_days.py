"""Days in digits, as 06/12/2021 and 06.12.2021, and which of their numbers a text writes first."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from ...errors import InvalidWhen
from ...values.dates.when import When

#: What would tell the two readings apart.
PROBLEM = "day or month first; nothing else in the text tells which"

#: A day in digits. Of years in two digits only those behind a slash: with points or hyphens a section, version or
#: score is as likely.
PATTERN = r"[0-9]{1,2}(?:(?P<mark>[/.-])[0-9]{1,2}(?P=mark)[0-9]{4}|/[0-9]{1,2}/[0-9]{2})(?![0-9])(?![/.-][0-9])"


def readings(words: str, text: str) -> tuple[When, ...]:
    """Read a day in digits: one reading, or two where nothing tells the day from the month, or none.

    Another day of the text which has a number over 12 tells the order of all, unless others contradict it. With
    full stops the day is first: no locale of CLDR that writes days with them begins with the month.

    >>> readings("06/12/2021", "on 06/12/2021"), readings("06/12/2021", "13/01/2020, 06/12/2021")
    ((When('2021-12-06'), When('2021-06-12')), (When('2021-12-06'),))
    >>> readings("06.12.2021", "on 06.12.2021")
    (When('2021-12-06'),)
    """
    first, second, year = (int(part) for part in re.split(r"[/.-]", words))
    # POSIX, strptime: 69 to 99 are of the 20th century, 00 to 68 of the 21st.
    year += 0 if year > 99 else 1900 if year >= 69 else 2000
    day_first, month_first = _day(year, second, first), _day(year, first, second)
    both = tuple(dict.fromkeys(when for when in (day_first, month_first) if when))
    if len(both) < 2:
        return both
    orders = _orders(text)
    if len(orders) != 1:
        return both[:1] if "." in words and not orders else both
    return both[:1] if True in orders else both[1:]


def _day(year: int, month: int, day: int) -> When | None:
    try:
        return When(f"{year:04}-{month:02}-{day:02}")
    except InvalidWhen:
        return None


@lru_cache(maxsize=4)
def _orders(text: str) -> frozenset[bool]:
    """Find whether the text has days that can only be day first (True), or month first (False)."""
    found: set[bool] = set()
    for each in _numeric().finditer(text):
        first, second = int(each[2]), int(each[3])
        if (first > 12) != (second > 12) and max(first, second) <= 31 and min(first, second):
            found.add(first > 12)
            if len(found) == 2:
                break
    return frozenset(found)


@cache
def _numeric() -> re.Pattern[str]:
    return re.compile(r"(?<![0-9./-])((?=[0-9]))([0-9]{1,2})[/.-]([0-9]{1,2})[/.-](?:[0-9]{4}|[0-9]{2})(?![0-9])")

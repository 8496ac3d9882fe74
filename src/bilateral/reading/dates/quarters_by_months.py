"""Quarters that are called by their months: "the April-June quarter of FY25", "the June quarter"."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from ...values.dates.period import Period
from ...values.dates.when import When
from .calendar_in_prose import BLANK, END, MONTH, TO, YEAR, month_in, month_number
from .fiscal_years_in_prose import FISCAL, PAIR, TEXTS_KEPT, fiscal_months

_OF = rf"(?:{BLANK}\([QH][1-4]\))?(?:,|{BLANK}of)?(?:{BLANK}the)?{BLANK}"
_MONTHS = rf"{MONTH}{TO}{MONTH}"
_ENDED = rf"{MONTH}(?:{BLANK}{YEAR})?{BLANK}[Qq]uarter{END}"

#: Some months of a year that stands behind them, a quarter above all; of a fiscal year without that word, too. Not
#: "July-March 2015", which are the months themselves.
QUARTER = (
    rf"(?:{_MONTHS}(?:{BLANK}(?:[Qq]uarter|period|half))?{_OF}(?:{FISCAL}|{PAIR}){END}"
    rf"|{_MONTHS}{BLANK}(?:[Qq]uarter|period|half){_OF}{YEAR}{END}|{_MONTHS}(?:{BLANK}{YEAR})?{BLANK}[Qq]uarter{END}"
    rf"|{_ENDED}(?:{_OF}(?:{FISCAL}|{PAIR}|{YEAR}){END})?)"
)

#: A quarter has three months, and the year twelve.
_MONTHS_OF_QUARTER, _MONTHS_OF_YEAR = 3, 12


@lru_cache(maxsize=TEXTS_KEPT)
def quarter_by_months(words: str, country: str) -> Period | None:
    """Read months of a calendar or fiscal year, or the three that end with one; None if they tell no year.

    >>> str(quarter_by_months("April-June quarter of 2024", "IN")), quarter_by_months("June quarter", "IN")
    ('2024-04/2024-06', None)
    >>> str(quarter_by_months("January-March quarter of FY25", "IN")), str(quarter_by_months("June 2024 quarter", "IN"))
    ('2025-01/2025-03', '2024-04/2024-06')
    """
    months = [month_number(name) for name in month_in().findall(words)]
    year = _year().search(words)
    if not months or not year:
        return None
    return _of_year(months, year[0], country)


def _of_year(months: list[int], year: str, country: str) -> Period | None:
    whole = None if re.fullmatch(YEAR, year) else fiscal_months(year, country)
    if whole is None:
        return _months(months, int(year[:4])) if year[:4].isdecimal() else None
    for each in (whole.start, whole.end):
        found = _months(months, int(str(each)[:4]))
        if found and found.reach.earliest_start >= whole.reach.earliest_start:
            return found
    return None


def _months(months: list[int], year: int) -> Period | None:
    """Make the span of the months; of one, that of the quarter which it ends."""
    if len(months) > 1:
        first, count = months[0], (months[1] - months[0]) % _MONTHS_OF_YEAR + 1
    else:
        first, count = months[0] - _MONTHS_OF_QUARTER + 1, _MONTHS_OF_QUARTER
    return months_from(year, first, count)


def months_from(year: int, first: int, count: int) -> Period | None:
    """Make the span of so many months from one on, which may be of the year before or behind.

    >>> str(months_from(2025, 1, 9)), str(months_from(2024, 14, 2))
    ('2025-01/2025-09', '2025-02/2025-03')
    """
    begin = year * _MONTHS_OF_YEAR + first - 1
    try:
        return Period(_month(begin), _month(begin + count - 1))
    except ValueError:
        return None


def _month(number: int) -> When:
    year, month = divmod(number, _MONTHS_OF_YEAR)
    return When(f"{year:04}-{month + 1:02}")


@cache
def _year() -> re.Pattern[str]:
    return re.compile(rf"(?:{FISCAL}|{PAIR}|{YEAR})(?={BLANK}[Qq]uarter|\)|$)")

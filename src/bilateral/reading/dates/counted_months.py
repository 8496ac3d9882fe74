"""The first or last months of a year by their number: "the first nine months of 2025"."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from ...values.dates.period import Boundary, Period
from ...values.numbers.english_numbers import SMALL_NUMBERS
from .calendar_in_prose import YEAR
from .fiscal_years_in_prose import COUNTED_MONTHS, FISCAL, PAIR, TEXTS_KEPT, fiscal_months
from .quarters_by_months import months_from


@lru_cache(maxsize=TEXTS_KEPT)
def counted_months(words: str, country: str) -> Period | None:
    """Read the first or last months of a calendar or fiscal year; None if they tell no year.

    >>> str(counted_months("first nine months of 2025", "IN")), counted_months("first nine months", "IN")
    ('2025-01/2025-09', None)
    >>> str(counted_months("last two months of FY25", "IN")), str(counted_months("first 10 months of 2024-25", "IN"))
    ('2025-02/2025-03', '2024-04/2025-01')
    """
    found = _counted().match(words)
    if not found:
        return None
    count = int(found["count"]) if found["count"].isdecimal() else SMALL_NUMBERS[found["count"].lower()]
    first = _first_month(found["year"], country)
    if first is None:
        return None
    year, month = first
    return months_from(year, month if found["end"].lower() == "first" else month + 12 - count, count)


def _first_month(year: str, country: str) -> tuple[int, int] | None:
    if re.fullmatch(YEAR, year):
        return int(year), 1
    whole = fiscal_months(year, country)
    if whole is None or isinstance(whole.start, Boundary):
        return None
    return int(whole.start.edtf[:4]), int(whole.start.edtf[5:7])


@cache
def _counted() -> re.Pattern[str]:
    return re.compile(rf"{COUNTED_MONTHS}\b.{{0,24}}?(?P<year>\b(?:{FISCAL}|{PAIR}|{YEAR}))$")

"""Dates read, and periods made of them."""

from __future__ import annotations

from functools import lru_cache

from ...errors import InvalidWhen
from ...values.dates.period import Boundary, Period
from ...values.dates.when import When
from .fiscal_years_in_prose import TEXTS_KEPT


def span_between(start: When | Period, end: When | Period) -> Period | None:
    """Make the period from the beginning of one time to the end of another; None if they don't follow each other.

    >>> str(span_between(When("2021"), Period("2022-04", "2023-03")))
    '2021/2023-03'
    """
    try:
        return Period(start if isinstance(start, When) else start.start, end if isinstance(end, When) else end.end)
    except ValueError:
        return None


@lru_cache(maxsize=TEXTS_KEPT)
def since(value: When | Period) -> Period | None:
    """Make the period from a time on, without end; None where the time has no beginning.

    >>> str(since(When("2012-06")))
    '2012-06/..'
    """
    start = value if isinstance(value, When) else value.start
    return Period(start, Boundary.OPEN) if isinstance(start, When) else None


@lru_cache(maxsize=TEXTS_KEPT)
def until(value: When | Period) -> Period | None:
    """Make the period up to a time, without start; None where the time has no end.

    >>> str(until(Period("2024-04", "2025-03")))
    '../2025-03'
    """
    end = value if isinstance(value, When) else value.end
    return Period(Boundary.OPEN, end) if isinstance(end, When) else None


@lru_cache(maxsize=TEXTS_KEPT)
def parsed(words: str) -> When | None:
    """Read a date; None if it is none.

    >>> parsed("December 2021"), parsed("soon")
    (When('2021-12'), None)
    """
    try:
        return When.parse(words)
    except InvalidWhen:
        return None

"""Day numbers, whole days counted in the proleptic Gregorian calendar, and sets of days as ranges of them.

Days are counted before year 1 and after 9999 too. A range is its first and its last day, both included; an open one is
infinite. A set is its ranges in order, with at least a day between each two; it may be long, so it comes as an iterable
that is gone through once.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterable, Iterator
from typing import TypeGuard

from ...errors import InvalidDay

#: The Gregorian calendar repeats, weekdays and all, after this many years.
_YEARS_IN_A_CYCLE = 400

#: 400 years of 365 days, and 97 leap days.
_DAYS_IN_A_CYCLE = 146_097

#: The longest year number that EDTF texts may have here; in days it still fits 64 bits, which tables need.
MOST_YEAR_DIGITS = 15

_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def is_leap_year(year: int) -> bool:
    """Tell whether a year has a 29 February; year 0 is 1 BC, as ISO 8601-1 counts."""
    return year % 4 == 0 and (year % 100 != 0 or year % _YEARS_IN_A_CYCLE == 0)


def days_in_month(year: int, month: int) -> int:
    """Count the days of a month."""
    return 29 if month == 2 and is_leap_year(year) else _LENGTHS[month - 1]


def is_day(year: int, month: int, day: int) -> bool:
    """Tell whether the calendar has such a day."""
    return 1 <= month <= 12 and 1 <= day <= days_in_month(year, month)


def is_plain_day(came: object) -> TypeGuard[dt.date]:
    """Tell whether it is a `datetime.date` without a time of day, which would be lost."""
    return isinstance(came, dt.date) and not isinstance(came, dt.datetime)


def day_number(year: int, month: int, day: int) -> int:
    """Number a day: 1 is 1 January of year 1, as `datetime.date.toordinal` has it, 0 the day before."""
    if not is_day(year, month, day):
        came = f"{year}-{month:02}-{day:02}"
        raise InvalidDay("no day of the calendar", came=came, accepted="write e.g. 2021, 12, 6")
    cycles, years = divmod(year - 1, _YEARS_IN_A_CYCLE)
    return dt.date(years + 1, month, day).toordinal() + cycles * _DAYS_IN_A_CYCLE


def year_month_day(number: int) -> tuple[int, int, int]:
    """Take a day number apart; the inverse of `day_number`."""
    cycles, days = divmod(number - 1, _DAYS_IN_A_CYCLE)
    day = dt.date.fromordinal(days + 1)
    return day.year + cycles * _YEARS_IN_A_CYCLE, day.month, day.day


def weekday(number: int) -> int:
    """Tell the weekday of a day number, 0 for Monday as in `datetime.date.weekday`."""
    return (number - 1) % 7


Range = tuple[float, float]


def merged(ranges: Iterable[Range]) -> Iterator[Range]:
    """Join ranges that touch or overlap; they come in the order of their first days."""
    source = iter(ranges)
    first, last = next(source, _NONE)
    for begin, end in source:
        if begin > last + 1:
            yield first, last
            first, last = begin, end
        else:
            last = max(last, end)
    if first <= last:
        yield first, last


def common(one: Iterable[Range], other: Iterable[Range]) -> Iterator[Range]:
    """Give the days that two sets have in common."""
    ours, theirs = iter(one), iter(other)
    first, last = next(ours, _NONE)
    begin, end = next(theirs, _NONE)
    while first <= last and begin <= end:
        if first <= end and begin <= last:
            yield max(first, begin), min(last, end)
        if last < end:
            first, last = next(ours, _NONE)
        else:
            begin, end = next(theirs, _NONE)


#: A range without a day.
_NONE = (math.inf, -math.inf)


def meet(one: Iterable[Range], other: Iterable[Range]) -> bool:
    """Tell whether two sets have a day in common."""
    return next(common(one, other), None) is not None


def gaps(ranges: Iterable[Range], first: float, last: float) -> Iterator[Range]:
    """Give the days from a first to a last that are not in a set."""
    after = first
    for begin, end in ranges:
        if begin > after:
            yield after, min(begin - 1, last)
        # Past the end there is nothing more to find; from -inf on, end + 1 is the next day.
        after = max(after, end + 1)
        if after > last or end == math.inf:
            return
    yield after, last


def cover(whole: Iterable[Range], part: Iterable[Range]) -> bool:
    """Tell whether a set has every day of another."""
    around = iter(whole)
    begin, end = next(around, _NONE)
    for first, last in part:
        while end < first and begin <= end:
            begin, end = next(around, _NONE)
        if not begin <= first <= last <= end:
            return False
    return True


def least_distance(one: Iterable[Range], other: Iterable[Range]) -> float:
    """Count the days from a day of one set to the nearest of another; 0 if they have one in common.

    >>> least_distance([(1, 2), (20, 21)], [(10, 14)]), least_distance([(1, 9)], [(4, 4)])
    (6, 0)
    """
    ours, theirs = iter(one), iter(other)
    first, last = next(ours, _NONE)
    begin, end = next(theirs, _NONE)
    least = math.inf
    while first <= last and begin <= end and least > 0:
        # Of two infinite days the difference is no number, and they are the same one.
        least = min(least, 0 if first <= end and begin <= last else max(begin - last, first - end))
        if last < end:
            first, last = next(ours, _NONE)
        else:
            begin, end = next(theirs, _NONE)
    return least


def count(ranges: Iterable[Range]) -> int:
    """Count the days of a set that has an end."""
    return sum(int(last - first) + 1 for first, last in ranges)


def pairs_in_order(one: Iterable[Range], other: Iterable[Range]) -> int:
    """Count the ways to choose a day of one set and a later day of the other; both sets have ends."""
    earlier = pairs = 0
    ours = iter(one)
    first, last = next(ours, _NONE)
    for begin, end in other:
        while last < begin and first <= last:  # all of that range is before this one, and before those after it
            earlier += int(last - first) + 1
            first, last = next(ours, _NONE)
        pairs += earlier * (int(end - begin) + 1)
        while first <= last and first < end:
            pairs += _pairs(int(first), int(min(last, end)), int(begin), int(end))
            if last > end:
                break
            earlier += int(last - first) + 1
            first, last = next(ours, _NONE)
    return pairs


def _pairs(first: int, last: int, begin: int, end: int) -> int:
    # Each day up to begin - 1 has every day of the other range after it; each from begin on, those up to the end.
    before = max(0, min(last + 1, begin) - first)
    least, most = end - last, end - max(first, begin)
    inside = (least + most) * (most - least + 1) // 2 if least <= most else 0
    return before * (end - begin + 1) + inside

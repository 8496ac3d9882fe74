"""Days of the Julian calendar, "old style", beside those of the Gregorian.

Russia kept the Julian calendar until 1 February 1918 (Old Style 31 January was its last day there), others until
other days. A date that says it is of that calendar is never put into the other one unasked; which day it is there is
told in the refusal.
"""

from __future__ import annotations

from .date_parts import is_day

#: A year, a month and a day.
Day = tuple[int, int, int]


def gregorian(julian: Day) -> Day:
    """Give the Gregorian day that is a Julian one.

    >>> gregorian((1917, 10, 25))
    (1917, 11, 7)
    """
    return _of_number(_julian_number(*julian))


def is_julian_day(year: int, month: int, day: int) -> bool:
    """Tell whether the Julian calendar has such a day: each fourth year has a 29 February."""
    return is_day(year, month, day) or (year % 4 == 0 and (month, day) == (2, 29))


def are_one(julian: Day, other: Day) -> bool:
    """Tell whether two days are one in the two calendars.

    >>> are_one((1856, 3, 4), (1856, 3, 16)), are_one((1856, 3, 4), (1856, 3, 5))
    (True, False)
    """
    return is_julian_day(*julian) and is_day(*other) and gregorian(julian) == other


# E. G. Richards, Explanatory Supplement to the Astronomical Almanac (2013), section 15.11, with years counted as
# ISO 8601-1 counts them. March begins the year here, so that a leap day is its last.


def _julian_number(year: int, month: int, day: int) -> int:
    years, months = year + (month - 3) // 12, (month - 3) % 12
    return 365 * years + years // 4 + (153 * months + 2) // 5 + day - 308


def _of_number(number: int) -> Day:
    days = number + 305  # from 1 March of year 0
    cycles, days = divmod(days, 146_097)
    century = min(days // 36_524, 3)
    days -= 36_524 * century
    fours, days = divmod(days, 1_461)
    years = min(days // 365, 3)
    days -= 365 * years
    months = (5 * days + 2) // 153
    day = days - (153 * months + 2) // 5 + 1
    year = 400 * cycles + 100 * century + 4 * fours + years + months // 10
    return year, (months + 2) % 12 + 1, day

"""Day numbers: whole days counted in the proleptic Gregorian calendar, before year 1 and after 9999 too."""

from __future__ import annotations

import datetime as dt
from typing import TypeGuard

from ...errors import InvalidDay

#: The Gregorian calendar repeats, weekdays and all, after this many years.
YEARS_IN_A_CYCLE = 400

#: 400 years of 365 days, and 97 leap days.
DAYS_IN_A_CYCLE = 146_097

#: The longest year number that EDTF texts may have here; in days it still fits 64 bits, which tables need.
MOST_YEAR_DIGITS = 15

_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def is_leap_year(year: int) -> bool:
    """Tell whether a year has a 29 February; year 0 is 1 BC, as ISO 8601-1 counts.

    >>> is_leap_year(1900), is_leap_year(2000), is_leap_year(0)
    (False, True, True)
    """
    return year % 4 == 0 and (year % 100 != 0 or year % YEARS_IN_A_CYCLE == 0)


def days_in_month(year: int, month: int) -> int:
    """Count the days of a month.

    >>> days_in_month(2020, 2)
    29
    """
    return 29 if month == 2 and is_leap_year(year) else _LENGTHS[month - 1]


def is_day(year: int, month: int, day: int) -> bool:
    """Tell whether the calendar has such a day.

    >>> is_day(1900, 2, 29)
    False
    """
    return 1 <= month <= 12 and 1 <= day <= days_in_month(year, month)


def is_plain_day(came: object) -> TypeGuard[dt.date]:
    """Tell whether it is a `datetime.date` without a time of day, which would be lost.

    >>> is_plain_day(dt.date(2021, 12, 6)), is_plain_day(dt.datetime(2021, 12, 6, 10, 30))
    (True, False)
    """
    return isinstance(came, dt.date) and not isinstance(came, dt.datetime)


def day_number(year: int, month: int, day: int) -> int:
    """Number a day: 1 is 1 January of year 1, as `datetime.date.toordinal` has it, 0 the day before.

    Raises:
        InvalidDay: There is no such day.

    >>> day_number(2021, 12, 6)
    738130
    >>> day_number(0, 12, 31)
    0
    """
    if not is_day(year, month, day):
        came = f"{year}-{month:02}-{day:02}"
        raise InvalidDay("no day of the calendar", came=came, accepted="write e.g. 2021, 12, 6")
    cycles, years = divmod(year - 1, YEARS_IN_A_CYCLE)
    return dt.date(years + 1, month, day).toordinal() + cycles * DAYS_IN_A_CYCLE


def year_month_day(number: int) -> tuple[int, int, int]:
    """Take a day number apart; the inverse of `day_number`.

    >>> year_month_day(738130)
    (2021, 12, 6)
    """
    cycles, days = divmod(number - 1, DAYS_IN_A_CYCLE)
    day = dt.date.fromordinal(days + 1)
    return day.year + cycles * YEARS_IN_A_CYCLE, day.month, day.day


def weekday(number: int) -> int:
    """Tell the weekday of a day number, 0 for Monday as in `datetime.date.weekday`.

    >>> weekday(738130)
    0
    """
    return (number - 1) % 7

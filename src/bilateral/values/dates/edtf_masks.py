"""Dates with unspecified digits anywhere: the days that 156X-12-25 or 2004-06-X1 leave open, in ranges."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import attrs

from .day_ranges import Range, merged
from .days import day_number, days_in_month, is_leap_year

#: A leap year and a common one: every year has the months of one of the two.
_LEAP, _COMMON = 4, 1

#: How many pairs of a masked month and day are kept worked out; there are 122 x 122.
_MASKS_KEPT = 2**10

_DIGITS = "0123456789"


@attrs.frozen
class Mask:
    """The years, months and days of a date, as written, with an X for each digit that nobody told.

    Attributes:
        year: Four digits or X, with a sign before year 0.
        month: Two digits or X; empty for any month.
        day: Two digits or X; empty for any day.

    >>> list(Mask("2004", "06", "X1").ranges())
    [(731733, 731733), (731743, 731743), (731753, 731753)]
    """

    year: str
    month: str
    day: str

    def ranges(self) -> Iterator[Range]:
        """The days that it leaves open, in order.

        >>> [last - first for first, last in Mask("1984", "1X", "").ranges()]
        [91]
        """
        return merged(self._ranges(masked_years(self.year)))

    def first(self) -> int | None:
        """The first day of them; None where no calendar has such a day, as 15XX-02-30.

        >>> Mask("15XX", "02", "3X").first() is None
        True
        """
        return next((int(first) for first, _ in self._ranges(masked_years(self.year))), None)

    def last(self) -> int | None:
        """The last day of them, or None.

        >>> Mask("156X", "12", "25").last() == day_number(1569, 12, 25)
        True
        """
        for year in reversed(masked_years(self.year)):
            if days := days_of_a_year(self.month, self.day, is_leap=is_leap_year(year)):
                return day_number(year, 1, 1) + int(days[-1][1])
        return None

    def _ranges(self, years: tuple[int, ...]) -> Iterator[Range]:
        for year in years:
            start = day_number(year, 1, 1)
            for first, last in days_of_a_year(self.month, self.day, is_leap=is_leap_year(year)):
                yield start + first, start + last


@lru_cache(maxsize=2**6)
def masked_years(text: str) -> tuple[int, ...]:
    """Give the years that a masked year may be, in order.

    >>> masked_years("1XX3")[:3], masked_years("-000X")[-1]
    ((1003, 1013, 1023), -1)
    """
    years = [0]
    for digit in text.removeprefix("-"):
        years = [10 * year + each for year in years for each in (range(10) if digit == "X" else (int(digit),))]
    if text.startswith("-"):
        # There is no year -0000.
        return tuple(-year for year in reversed(years) if year)
    return tuple(years)


@lru_cache(maxsize=_MASKS_KEPT)
def days_of_a_year(month: str, day: str, *, is_leap: bool) -> tuple[Range, ...]:
    """Give the days of a masked month and day, in ranges counted from the start of a year.

    >>> days_of_a_year("0X", "31", is_leap=False)
    ((30, 30), (89, 89), (150, 150), (211, 211), (242, 242))
    """
    year = _LEAP if is_leap else _COMMON
    start = day_number(year, 1, 1)
    days = (
        day_number(year, each, number) - start
        for each in range(1, 13)
        if _fits(each, month)
        for number in range(1, days_in_month(year, each) + 1)
        if _fits(number, day)
    )
    return tuple(merged((each, each) for each in days))


def _fits(number: int, mask: str) -> bool:
    return all(sign in ("X", digit) for sign, digit in zip(mask, f"{number:02}", strict=False))

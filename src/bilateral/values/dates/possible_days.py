"""The days that a date may mean, as of a part of a year, or of 156X-12-25 with its digits left open; and how surely."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator
from functools import lru_cache
from types import MappingProxyType

import attrs

from .days import Range, day_number, days_in_month, is_leap_year, merged, year_month_day


class Component(enum.Enum):
    """A part of a date that can be qualified by itself; a season or quarter stands in place of a month.

    >>> from bilateral.values.dates.edtf import read
    >>> read("2004-06~-11").qualified[0][0]
    <Component.YEAR: 'year'>
    """

    YEAR = "year"
    MONTH = "month"
    DAY = "day"


class Qualification(enum.Enum):
    """What EDTF says of a date or of a part of it: that its source is in doubt, that it is an estimate, or both.

    >>> Qualification("%").is_uncertain, Qualification("~").is_uncertain
    (True, False)
    """

    UNCERTAIN = "?"
    APPROXIMATE = "~"
    UNCERTAIN_AND_APPROXIMATE = "%"

    @property
    def is_uncertain(self) -> bool:
        """Whether the source is in doubt.

        >>> Qualification.APPROXIMATE.is_uncertain
        False
        """
        return self is not Qualification.APPROXIMATE

    @property
    def is_approximate(self) -> bool:
        """Whether it is an estimate.

        >>> Qualification.APPROXIMATE.is_approximate
        True
        """
        return self is not Qualification.UNCERTAIN


#: The components that are qualified, in their order, and how. A plain tuple: `dict(...)` makes a mapping of it.
Qualified = tuple[tuple[Component, Qualification], ...]


def joined(said: Iterable[Qualification]) -> Qualification:
    """Join what is said of one component: an estimate in doubt, where it is both."""
    every = set(said)
    return every.pop() if len(every) == 1 else Qualification.UNCERTAIN_AND_APPROXIMATE


def all_qualified(each: Iterable[Qualified]) -> Qualified:
    """Join what is said of several dates, component by component."""
    said: dict[Component, list[Qualification]] = {}
    for component, qualification in (pair for qualified in each for pair in qualified):
        said.setdefault(component, []).append(qualification)
    return tuple((component, joined(said[component])) for component in Component if component in said)


class Precision(enum.Enum):
    """How closely a date is known: the finest unit of which nothing is left open.

    It tells what is known, not what is written: 1985-XX-XX has a day's form, and is known to the year;
    156X-12-25 is known to the decade.

    Attributes:
        SECOND: To the second.
        DAY: To the day.
        MONTH: To the month.
        SEASON: To a season: spring, summer, autumn, winter.
        QUARTER: To three months.
        QUADRIMESTER: To four months.
        SEMESTER: To six months.
        YEAR: To the year.
        DECADE: To ten years.
        CENTURY: To a hundred years.
        MILLENNIUM: To a thousand years.
        MILLENNIA: Less closely than to a thousand years, or from a day on without end.

    >>> from bilateral.values.dates.edtf import read
    >>> read("1985-XX-XX").precision
    <Precision.YEAR: 'year'>
    """

    SECOND = "second"
    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    QUADRIMESTER = "quadrimester"
    SEMESTER = "semester"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    MILLENNIUM = "millennium"
    MILLENNIA = "millennia"


@attrs.frozen
class PossibleDays:
    """The days that one date may mean, as day numbers.

    Attributes:
        first: The first of them.
        last: The last of them, itself included.
        precision: How closely the date is known.
        qualified: The components that are uncertain or approximate. EDTF gives neither a width, and adds no days.
        mask: What picks the days between the first and the last; None where each of them is possible.

    >>> from bilateral.values.dates.edtf import read
    >>> days = read("2019-02~")
    >>> days.last - days.first, days.is_approximate
    (27, True)
    """

    first: int
    last: int
    precision: Precision
    qualified: Qualified = ()
    mask: Mask | None = None

    @property
    def is_uncertain(self) -> bool:
        """Whether the source of the date, or of a part of it, is in doubt (`?` or `%`).

        >>> from bilateral.values.dates.edtf import read
        >>> read("2004?-06-11").is_uncertain
        True
        """
        return any(qualification.is_uncertain for _, qualification in self.qualified)

    @property
    def is_approximate(self) -> bool:
        """Whether the date, or a part of it, is an estimate (`~` or `%`).

        >>> from bilateral.values.dates.edtf import read
        >>> read("2004?-06-11").is_approximate
        False
        """
        return any(qualification.is_approximate for _, qualification in self.qualified)

    def ranges(self) -> Iterator[Range]:
        """All the days, in ranges: worked out only now, since XXXX-XX-01 has 120,000.

        >>> from bilateral.values.dates.edtf import read
        >>> len(list(read("156X-12-25").ranges()))
        10
        """
        return self.mask.ranges() if self.mask else iter(((self.first, self.last),))


def closeness(first: int, last: int) -> Precision:
    """Tell how closely a date is known that may be any of some days: by the finest unit that holds them all."""
    if first == last:
        return Precision.DAY
    (year, month, _), (last_year, last_month, _) = year_month_day(first), year_month_day(last)
    if year == last_year:
        return Precision.MONTH if month == last_month else Precision.YEAR
    # Digits are those of the year as written; years before 0 have their own, behind the sign.
    for width, precision in _WIDTHS:
        if (year < 0) == (last_year < 0) and abs(year) // width == abs(last_year) // width:
            return precision
    return Precision.MILLENNIA


_WIDTHS = ((10, Precision.DECADE), (100, Precision.CENTURY), (1000, Precision.MILLENNIUM))


#: A leap year and a common one: every year has the months of one of the two.
_LEAP, _COMMON = 4, 1

#: How many pairs of a masked month and day are kept worked out; there are 122 x 122.
_MASKS_KEPT = 2**10


@attrs.frozen
class Mask:
    """The years, months and days of a date, as written, with an X for each digit that nobody told.

    Attributes:
        year: Four digits or X, with a sign before year 0.
        month: Two digits or X; empty for any month.
        day: Two digits or X; empty for any day.
    """

    year: str
    month: str
    day: str

    def ranges(self) -> Iterator[Range]:
        """The days that it leaves open, in order."""
        return merged(self._ranges(masked_years(self.year)))

    def first(self) -> int | None:
        """The first day of them; None where no calendar has such a day, as 15XX-02-30."""
        return next((int(first) for first, _ in self._ranges(masked_years(self.year))), None)

    def last(self) -> int | None:
        """The last day of them, or None."""
        for year in reversed(masked_years(self.year)):
            if days := _days_of_a_year(self.month, self.day, is_leap=is_leap_year(year)):
                return day_number(year, 1, 1) + int(days[-1][1])
        return None

    def _ranges(self, years: tuple[int, ...]) -> Iterator[Range]:
        for year in years:
            start = day_number(year, 1, 1)
            for first, last in _days_of_a_year(self.month, self.day, is_leap=is_leap_year(year)):
                yield start + first, start + last


@lru_cache(maxsize=2**6)
def masked_years(text: str) -> tuple[int, ...]:
    """Give the years that a masked year may be, in order."""
    years = [0]
    for digit in text.removeprefix("-"):
        years = [10 * year + each for year in years for each in (range(10) if digit == "X" else (int(digit),))]
    if text.startswith("-"):
        # There is no year -0000.
        return tuple(-year for year in reversed(years) if year)
    return tuple(years)


@lru_cache(maxsize=_MASKS_KEPT)
def _days_of_a_year(month: str, day: str, *, is_leap: bool) -> tuple[Range, ...]:
    """Give the days of a masked month and day, in ranges counted from the start of a year."""
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


#: First and last month of each season. The specification names no months and calls 21 to 24 "independent of
#: location"; its test suites agree on those of the northern hemisphere. A winter begins in its year.
SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 2)}

#: The seasons of the southern hemisphere, six months from those of the northern; its summer begins in its year.
_SOUTHERN = {29: (9, 11), 30: (12, 2), 31: (3, 5), 32: (6, 8)}


@attrs.frozen
class Grouping:
    """A part of a year, from a month to a month.

    Attributes:
        first_month: The month it begins with.
        last_month: The month it ends with.
        precision: What it is called.
        last_year: 1 where it ends in the year after the one it is named by.
    """

    first_month: int
    last_month: int
    precision: Precision
    last_year: int = 0


def _seasons(months: dict[int, tuple[int, int]]) -> dict[int, Grouping]:
    return {number: Grouping(begin, end, Precision.SEASON, int(end < begin)) for number, (begin, end) in months.items()}


def _equal_parts(first_number: int, length: int, precision: Precision) -> dict[int, Grouping]:
    begins = range(1, 13, length)
    return {first_number + nth: Grouping(month, month + length - 1, precision) for nth, month in enumerate(begins)}


#: Sub-year groupings of EDTF level 2: 21 to 24 seasons, 25 to 28 those of the northern and 29 to 32 those of the
#: southern hemisphere, 33 to 36 quarters, 37 to 39 quadrimesters, 40 and 41 semesters.
GROUPINGS = MappingProxyType(
    _seasons(SEASONS)
    | _seasons({number + 4: months for number, months in SEASONS.items()})
    | _seasons(_SOUTHERN)
    | _equal_parts(33, 3, Precision.QUARTER)
    | _equal_parts(37, 4, Precision.QUADRIMESTER)
    | _equal_parts(40, 6, Precision.SEMESTER)
)

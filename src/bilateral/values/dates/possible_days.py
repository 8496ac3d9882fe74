"""The days that a date may mean, and how closely it is known."""

from __future__ import annotations

import enum
from collections.abc import Iterator

import attrs

from .day_ranges import Range
from .days import year_month_day
from .edtf_masks import Mask
from .edtf_parts import Qualified


class Precision(enum.Enum):
    """How closely a date is known: the finest unit of which nothing is left open.

    It tells what is known, not what is written: 1985-XX-XX has a day's form, and is known to the year;
    156X-12-25 is known to the decade.

    >>> from bilateral.values.dates.edtf import read
    >>> read("1985-XX-XX").precision
    <Precision.YEAR: 'year'>
    """

    SECOND = "second"
    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    #: Four months.
    QUADRIMESTER = "quadrimester"
    #: Six months.
    SEMESTER = "semester"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    MILLENNIUM = "millennium"
    #: Less closely than to a thousand years, or from a day on without end.
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
    """Tell how closely a date is known that may be any of some days: by the finest unit that holds them all.

    >>> closeness(738130, 738131), closeness(738100, 738131)
    (<Precision.MONTH: 'month'>, <Precision.YEAR: 'year'>)
    """
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

"""The parts of a year that stand in place of a month: seasons, quarters, quadrimesters, semesters."""

from __future__ import annotations

from types import MappingProxyType

import attrs

from .possible_days import Precision

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

    >>> GROUPINGS[34].first_month, GROUPINGS[34].last_month
    (4, 6)
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

"""How one value becomes cells of a table: one row for each type of value, with its columns and what stands in them.

Amounts and dates are flat columns and no structs: other programs lose an empty struct with a decimal in it, and
what is flat can be filtered on by all of them.
"""

from __future__ import annotations

import datetime as dt
import enum
import math
from collections.abc import Callable, Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Any, TypeVar, get_origin

import attrs

from ..query.field import Field
from ..values.answer import Answer
from ..values.dates.edtf_sets import is_plain
from ..values.dates.period import Boundary, Period
from ..values.dates.term import Term
from ..values.dates.when import When
from ..values.figures.figure import Figure
from ..values.money.money import Money
from ..values.quantities.quantity import Quantity
from ..values.words import words_of

TEXT, WHOLE, TRUTH, DAY = "string", "int64", "bool", "date32"
#: 29 digits before the point and 9 behind it: what DuckDB and Spark calculate with exactly.
NUMBER = "decimal128(38, 9)"


@attrs.frozen
class Column:
    """One column of a table.

    Attributes:
        name: Its name.
        type: Arrow's word for its type; of a list, that of its members.
        is_list: Whether a cell holds several, in a list that is never null.
        members: Of a list of parts, their columns.
        is_needed: Whether every row has a value here.
    """

    name: str
    type: str
    is_list: bool = False
    members: tuple[Column, ...] = ()
    is_needed: bool = False


@attrs.frozen
class Sort:
    """How values of one type are written.

    Attributes:
        columns: The end of each column's name, and its type.
        cells: From a value to what stands in these columns; of what is not said, nothing stands in any.
    """

    columns: tuple[tuple[str, str], ...]
    cells: Callable[[Any], tuple[Any, ...]]


def sort_of(kind: Any) -> Sort | None:
    """Find how a type is written; None of a class of parts, and of several."""
    if isinstance(kind, TypeVar):  # the value of a claim, which may be of any type
        return _IN_WORDS
    plain = kind if kind in SORTS else getattr(kind, "__supertype__", kind)
    while hasattr(plain, "__supertype__"):
        plain = plain.__supertype__
    if isinstance(plain, type) and issubclass(plain, enum.Enum) and plain is not Answer:
        return _WORD
    return SORTS.get(plain) or SORTS.get(get_origin(plain))


def _alone(value: Any) -> tuple[Any, ...]:
    return (value,)


def _day(number: float) -> dt.date | None:
    return dt.date.fromordinal(int(number)) if _is_date(number) else None


def _is_date(number: float) -> bool:
    return 1 <= number <= _LAST_DATE


_LAST_DATE = dt.date.max.toordinal()


def _when(when: When) -> tuple[Any, ...]:
    days = when.possible_days
    is_bounded = is_plain(days) and _is_date(days.first) and _is_date(days.last)
    return _day(days.first), _day(days.last), is_bounded, when.edtf


def _period(period: Period) -> tuple[Any, ...]:
    reach = period.reach
    ends = (reach.earliest_start, reach.latest_start, reach.earliest_end, reach.latest_end)
    earliest_start, latest_start, earliest_end, latest_end = map(_day, ends)
    is_open, was_open = period.end is Boundary.OPEN, period.start is Boundary.OPEN
    is_bounded = all(math.isinf(end) or _is_date(end) for end in ends)
    return earliest_start, latest_start, was_open, earliest_end, latest_end, is_open, is_bounded, str(period)


def _figure(figure: Figure[Any]) -> tuple[Any, ...]:
    low, high = figure.low, figure.high
    return (
        None if low is None else low.magnitude,
        not figure.low_included,
        None if high is None else high.magnitude,
        not figure.high_included,
        figure.qualifier.value,
        figure.text or None,
        figure.bound.denomination,
    )


_FIGURE = (
    ("_low", NUMBER),
    ("_low_open", TRUTH),
    ("_high", NUMBER),
    ("_high_open", TRUTH),
    ("_qualifier", TEXT),
    ("_text", TEXT),
)
_WORD = Sort((("", TEXT),), lambda word: (word.value,))
_IN_WORDS = Sort((("", TEXT),), lambda value: (words_of(value),))

#: How each type of value is written; enumerated words are by their value.
SORTS: Mapping[Any, Sort] = MappingProxyType(
    {
        str: Sort((("", TEXT),), lambda text: (text or None,)),
        int: Sort((("", WHOLE),), _alone),
        bool: Sort((("", TRUTH),), _alone),
        Decimal: Sort((("", NUMBER),), _alone),
        Answer: Sort((("", TRUTH),), lambda answer: (None if answer is Answer.UNKNOWN else answer is Answer.YES,)),
        Term: Sort((("", TEXT),), lambda term: (str(term),)),
        Field: Sort((("", TEXT),), lambda field: (str(field),)),
        When: Sort((("_earliest", DAY), ("_latest", DAY), ("_bounded", TRUTH), ("_edtf", TEXT)), _when),
        Period: Sort(
            (
                ("_start_earliest", DAY),
                ("_start_latest", DAY),
                ("_start_open", TRUTH),
                ("_end_earliest", DAY),
                ("_end_latest", DAY),
                ("_end_open", TRUTH),
                ("_bounded", TRUTH),
                ("_edtf", TEXT),
            ),
            _period,
        ),
        Figure[Money]: Sort((*_FIGURE, ("_currency", TEXT)), _figure),
        Figure[Quantity]: Sort((*_FIGURE, ("_unit", TEXT)), _figure),
    }
)

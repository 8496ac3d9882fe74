"""How one value becomes cells of a table: one row for each type of value, with its columns and what stands in them.

Amounts and dates are flat columns and no structs: other programs lose an empty struct with a decimal in it, and
what is flat can be filtered on by all of them.
"""

from __future__ import annotations

import datetime as dt
import enum
import math
from collections.abc import Callable, Mapping
from decimal import MAX_PREC, ROUND_CEILING, ROUND_FLOOR, Context, Decimal
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
from ..values.figures.qualifier import Interval
from ..values.money.money import Money
from ..values.numbers.exact import MOST_PLACES
from ..values.quantities.quantity import Quantity
from ..values.words import words_of

TEXT, WHOLE, TRUTH, DAY = "string", "int64", "bool", "date32"
#: Places behind the point. The largest amount there may be, 10^30, has 31 digits before it, and engines calculate with
#: 38 digits exactly.
PLACES = 7
NUMBER = f"decimal128(38, {PLACES})"
#: A part of a hundred, as a holding is; it may have as many places as any number.
SHARE = f"decimal128(38, {MOST_PLACES})"


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
        in_files: How values are written in a file, where an engine needs more to answer every question exactly.
    """

    columns: tuple[tuple[str, str], ...]
    cells: Callable[[Any], tuple[Any, ...]]
    in_files: Sort | None = None

    def for_place(self, *, whole: bool) -> Sort:
        """Choose how a single value is written: for people, or in a file that holds whole records."""
        return self.in_files or self if whole else self


def sort_of(kind: Any) -> Sort | None:
    """Find how a type is written; None of a class of parts, and of several."""
    if isinstance(kind, TypeVar):  # the value of a claim, which may be of any type
        return _IN_WORDS
    if kind is str:
        return _WORDS
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
    interval = figure.interval
    low, low_open, high, high_open = interval.low, not interval.low_included, interval.high, not interval.high_included
    return low, low_open, high, high_open, figure.qualifier.value, figure.text or None, figure.bound.denomination


def _figure_in_file(figure: Figure[Any]) -> tuple[Any, ...]:
    """Write a bound too fine for a column as the next that it can hold, so that the figure lies between, and itself."""
    _, low_open, _, high_open, *rest = _figure(figure)
    interval = figure.interval
    low, high = rounded(interval.low, ROUND_FLOOR), rounded(interval.high, ROUND_CEILING)
    is_exact = low == interval.low and high == interval.high
    opened = low_open or low != interval.low, high_open or high != interval.high
    return low, opened[0], high, opened[1], *rest, None if is_exact else interval_text(interval)


def rounded(number: Decimal | None, rounding: str) -> Decimal | None:
    """Round a number to what a column can hold."""
    return None if number is None else number.quantize(_STEP, rounding, _EVERY_DIGIT)


_STEP, _EVERY_DIGIT = Decimal(1).scaleb(-PLACES), Context(prec=MAX_PREC)


def interval_text(interval: Interval) -> str:
    """Write a range as `[0.12345678901,2.5)`: a square bracket where the end is itself possible.

    >>> interval_text(Interval(Decimal("0.12345678901"), None)), interval_text(Interval(None, Decimal(5), True, False))
    ('[0.12345678901,]', '[,5)')
    """
    low, high = ("" if end is None else f"{end:f}" for end in (interval.low, interval.high))
    return f"{'[' if interval.low_included else '('}{low},{high}{']' if interval.high_included else ')'}"


def interval_of(text: str) -> Interval:
    """Read a range that `interval_text` wrote.

    >>> interval_of("[,5)") == Interval(None, Decimal(5), True, False)
    True
    """
    low, high = (Decimal(end) if end else None for end in text[1:-1].split(","))
    return Interval(low, high, text[0] == "[", text[-1] == "]")


def _words_in_file(words: str) -> tuple[Any, ...]:
    """Write words also without capitals, where engines would do so in another way than Python."""
    return words or None, None if words.isascii() else words.casefold()


_FIGURE = (
    ("_low", NUMBER),
    ("_low_open", TRUTH),
    ("_high", NUMBER),
    ("_high_open", TRUTH),
    ("_qualifier", TEXT),
    ("_text", TEXT),
)


def _figure_sort(denomination: str) -> Sort:
    columns = (*_FIGURE, (denomination, TEXT))
    return Sort(columns, _figure, in_files=Sort((*columns, ("_exact", TEXT)), _figure_in_file))


_WORD = Sort((("", TEXT),), lambda word: (word.value,))
_WORDS = Sort(
    (("", TEXT),), lambda text: (text or None,), in_files=Sort((("", TEXT), ("_folded", TEXT)), _words_in_file)
)
_IN_WORDS = Sort((("", TEXT),), lambda value: (words_of(value),))

#: How each type of value is written; enumerated words are by their value.
SORTS: Mapping[Any, Sort] = MappingProxyType(
    {
        str: Sort((("", TEXT),), lambda text: (text or None,)),
        int: Sort((("", WHOLE),), _alone),
        bool: Sort((("", TRUTH),), _alone),
        Decimal: Sort((("", SHARE),), _alone),
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
        Figure[Money]: _figure_sort("_currency"),
        Figure[Quantity]: _figure_sort("_unit"),
    }
)

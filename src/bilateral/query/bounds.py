"""An index of what has a least and a greatest case: days, amounts of one currency or unit, and whole numbers."""

from __future__ import annotations

import math
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal
from operator import eq
from typing import Any, TypeAlias

import attrs

from ..values.answer import Answer
from ..values.dates.edtf_sets import is_plain
from ..values.dates.period import Period
from ..values.dates.when import When
from ..values.figures.figure import Figure
from ..values.money.money import Money
from ..values.quantities.quantity import Quantity
from .answer import is_several
from .predicate import Ask, Test

#: What a value is one of, its least case and its greatest.
_Edges: TypeAlias = tuple[str | None, Any, Any]

_DAY, _NUMBER = "day", "number"
_OPEN_BELOW, _OPEN_ABOVE = Decimal("-Infinity"), Decimal("Infinity")


@attrs.frozen
class Box:
    """Values whose least case is no less than one bound, and whose greatest is no more than another.

    Attributes:
        low: The bound of their least case; None for any.
        high: The bound of their greatest case; None for any.
        is_exact: Whether all in it, and not only all that is sought, is what is sought.
    """

    low: Any = None
    high: Any = None
    is_exact: bool = True


@attrs.frozen(eq=False)
class Bounds:
    """What the records hold in one field, in the order of its bounds.

    Attributes:
        sorts: Of each entry, what it is one of: a day, a number, or the currency or unit of an amount; None of a record
            that says nothing.
        lows: Of each entry, its least case.
        highs: Of each entry, its greatest case.
        at: The place of the record that each entry is of; None where every record has one entry.
        odd: The places of records that hold what has no place in this order.
        kinds: What entries are one of.
        orders: The entries of each sort, by their least or their greatest case; made when asked for.
    """

    sorts: Sequence[str | None]
    lows: Sequence[Any]
    highs: Sequence[Any]
    at: Sequence[int] | None
    odd: Sequence[int]
    kinds: frozenset[str]
    orders: dict[tuple[str, bool], array[int]] = attrs.field(factory=dict[tuple[str, bool], "array[int]"])

    def order(self, sort: str, *, by_low: bool) -> array[int]:
        """Give the entries of one sort in the order of their least or their greatest case."""
        key = (sort, by_low)
        if key not in self.orders:
            edge = self.lows if by_low else self.highs
            chosen = (entry for entry, one in enumerate(self.sorts) if one == sort)
            self.orders[key] = array("I", sorted(chosen, key=edge.__getitem__))
        return self.orders[key]

    def stretch(self, sort: str, box: Box) -> Sequence[int]:
        """Give the entries that may lie in a box, and few others, without looking at each."""
        if box.low is None and box.high is None:
            return self.order(sort, by_low=True)
        by_low = box.low is not None
        order, edge = self.order(sort, by_low=by_low), self.lows if by_low else self.highs
        start = 0 if box.low is None else bisect_left(order, box.low, key=edge.__getitem__)
        # A least case is no more than the greatest, so the bound of that holds for it as well.
        stop = len(order) if box.high is None else bisect_right(order, box.high, lo=start, key=edge.__getitem__)
        return order[start:stop]

    def fitting(self, stretch: Sequence[int], box: Box) -> Sequence[int]:
        """Of the stretch of a box, keep the entries that lie in it."""
        if box.low is None or box.high is None:
            return stretch
        highs = self.highs
        return [entry for entry in stretch if highs[entry] <= box.high]

    def inside(self, entries: Iterable[int], sort: str, box: Box) -> list[int]:
        """Keep the entries that are of one sort and lie in a box."""
        sorts, lows, highs = self.sorts, self.lows, self.highs
        kept = [entry for entry in entries if sorts[entry] == sort]
        if box.low is not None:
            kept = [entry for entry in kept if lows[entry] >= box.low]
        return kept if box.high is None else [entry for entry in kept if highs[entry] <= box.high]

    def places(self, entries: Iterable[int]) -> Iterable[int]:
        """Give the places of the records that entries are of."""
        return entries if self.at is None else map(self.at.__getitem__, entries)


def bounds(held: Iterable[Any]) -> Bounds:
    """Index what records hold in one field."""
    # Three lists and not one of triples: a million of these would keep the garbage collector busy.
    sorts: list[str | None] = []
    lows: list[Any] = []
    highs: list[Any] = []
    at, odd = array("I"), array("I")
    for place, have in enumerate(held):
        for one in have if is_several(have) else (have,):
            sort, low, high = edges = _SILENT if one is None else _edges(one)
            sorts.append(sort)
            lows.append(low)
            highs.append(high)
            at.append(place)
            if edges is _ODD:
                odd.append(place)
    is_one_each = all(map(eq, at, range(len(at))))
    return Bounds(sorts, lows, highs, None if is_one_each else at, odd, frozenset(filter(None, sorts)))


#: The edges of what says nothing, and of what has no place in the order.
_SILENT: _Edges = (None, 0, 0)
_ODD: _Edges = (None, 1, 1)


def _edges(value: object) -> _Edges:
    if isinstance(value, When):
        days = value.possible_days
        return (_DAY, days.first, days.last) if is_plain(days) else _ODD
    if isinstance(value, Figure):
        return _of_figure(value)
    return (_NUMBER, value, value) if isinstance(value, int) else _ODD


def _of_figure(figure: Figure[Any]) -> _Edges:
    low, high = figure.low, figure.high
    least = _OPEN_BELOW if low is None else low.magnitude
    return figure.bound.denomination, least, _OPEN_ABOVE if high is None else high.magnitude


def has_bounds(value: object) -> bool:
    """Tell whether a question with this value is one about bounds."""
    return isinstance(value, _BOUNDED)


_BOUNDED = (When, Period, Figure, Money, Quantity, int)


def box_of(test: Test, wanted: Answer) -> Box | None:
    """Find where among bounds the values lie of which a test may have the wanted answer; None where in no one stretch.

    >>> from bilateral import Quantity, contract
    >>> box_of((contract.quantity >= Quantity(5, "rifle")).node, Answer.YES)
    Box(low=Decimal('5'), high=None, is_exact=True)
    """
    if isinstance(test.value, (When, Period)):
        return _days(test.ask, test.value, wanted)
    making = _AMOUNTS.get((test.ask, wanted))
    return None if making is None else making(*_ends(test.value))


def boxes(test: Test, wanted: Answer, box: Box, sorts: Iterable[str]) -> Iterator[tuple[str, Box]]:
    """Give the sorts of value of which some lie in a box, each with that box, or with one for all of them."""
    want = test.value.bound if isinstance(test.value, Figure) else test.value
    for sort in sorts:
        known = want.comparable_with(sort) if isinstance(want, (Money, Quantity)) else Answer.YES
        if known is Answer.YES and box != NOWHERE:
            yield sort, box
        elif known is wanted is Answer.NO:  # five systems are no rifles, whatever is asked of them
            yield sort, Box()


def _ends(want: Any) -> tuple[Any, Any]:
    if isinstance(want, Figure):
        return want.interval.low, want.interval.high
    number = want.magnitude if isinstance(want, (Money, Quantity)) else want
    return number, number


#: No value lies here.
NOWHERE = Box(math.inf, -math.inf)


def _from(end: Any, *, is_exact: bool = True) -> Box:
    return NOWHERE if end is None else Box(low=end, is_exact=is_exact)


def _to(end: Any, *, is_exact: bool = True) -> Box:
    return NOWHERE if end is None else Box(high=end, is_exact=is_exact)


#: Whether the end itself is over or under it depends on whether the bounds are included, which the index doesn't know.
_AMOUNTS: dict[tuple[Ask, Answer], Callable[[Any, Any], Box]] = {
    (Ask.OVER, Answer.YES): lambda _, high: _from(high, is_exact=False),
    (Ask.AT_LEAST, Answer.YES): lambda _, high: _from(high),
    (Ask.UNDER, Answer.YES): lambda low, _: _to(low, is_exact=False),
    (Ask.AT_MOST, Answer.YES): lambda low, _: _to(low),
    (Ask.EQUAL, Answer.YES): lambda low, high: NOWHERE if low is None or high is None else Box(high, low),
    (Ask.OVER, Answer.NO): lambda low, _: _to(low),
    (Ask.AT_LEAST, Answer.NO): lambda low, _: _to(low, is_exact=False),
    (Ask.UNDER, Answer.NO): lambda _, high: _from(high),
    (Ask.AT_MOST, Answer.NO): lambda _, high: _from(high, is_exact=False),
}


def _days(ask: Ask, want: When | Period, wanted: Answer) -> Box | None:
    asked = want.reach.whole()
    if ask is Ask.UNDER:
        return Box(high=asked.earliest_start - 1) if wanted is Answer.YES else Box(low=asked.latest_start)
    if ask is Ask.OVER:
        return Box(low=asked.latest_end + 1) if wanted is Answer.YES else Box(high=asked.earliest_end)
    if wanted is Answer.NO or ask not in (Ask.EQUAL, Ask.WITHIN):
        return None
    if ask is Ask.EQUAL and isinstance(want, When) and not is_plain(want.possible_days):
        return Box(asked.earliest_start, asked.latest_end, is_exact=False)
    return Box(asked.latest_start, asked.earliest_end)

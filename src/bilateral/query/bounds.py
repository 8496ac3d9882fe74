"""An index of what has a least and a greatest case: days, amounts of one currency or unit, and whole numbers."""

from __future__ import annotations

import math
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from operator import eq
from typing import Any, TypeAlias

import attrs

from ..values.dates.edtf_sets import is_plain
from ..values.dates.when import When
from ..values.figures.figure import Figure
from .answer import is_several
from .box import DAY, NUMBER, Box, nearest

#: What a value is one of, its least case and its greatest.
_Edges: TypeAlias = tuple[str, Any, Any]


@attrs.frozen(eq=False)
class Bounds:
    """What the records hold in one field, in the order of its bounds.

    Bounds are kept as floats, side by side in memory. The greater of two numbers has never the lesser float, so what
    lies beyond a bound by its float does so; and what lies on it has to be looked at, unless all are whole in floats.

    Attributes:
        sorts: Of each entry, what it is one of, as a number of `kinds`; 0 of a record that says nothing.
        lows: Of each entry, its least case.
        highs: Of each entry, its greatest case.
        at: The place of the record that each entry is of; None where every record has one entry.
        odd: The places of records that hold what has no place in this order.
        kinds: What entries are one of, each with its number: a day, a whole number, a currency, a unit.
        is_exact: Whether no bound was rounded.
        orders: The entries of each sort, by their least or their greatest case; made when asked for.
    """

    sorts: Sequence[int]
    lows: Sequence[float]
    highs: Sequence[float]
    at: Sequence[int] | None
    odd: Sequence[int]
    kinds: Mapping[str, int]
    is_exact: bool
    orders: dict[tuple[str, bool], array[int]] = attrs.field(factory=dict[tuple[str, bool], "array[int]"])

    def order(self, sort: str, *, by_low: bool) -> array[int]:
        """Give the entries of one sort in the order of their least or their greatest case."""
        key = (sort, by_low)
        if key not in self.orders:
            edge, number = self.lows if by_low else self.highs, self.kinds[sort]
            chosen = (entry for entry, one in enumerate(self.sorts) if one == number)
            self.orders[key] = array("I", sorted(chosen, key=edge.__getitem__))
        return self.orders[key]

    def stretch(self, sort: str, box: Box) -> Sequence[int]:
        """Give the entries that may lie in a box, and few others, without looking at each."""
        by_low = box.low > -math.inf
        order, edge = self.order(sort, by_low=by_low), self.lows if by_low else self.highs
        start = bisect_left(order, box.low, key=edge.__getitem__) if by_low else 0
        # A least case is no more than the greatest, so the bound of that holds for it as well.
        return order[start : bisect_right(order, box.high, lo=start, key=edge.__getitem__)]

    def fitting(self, stretch: Sequence[int], box: Box) -> Sequence[int]:
        """Of the stretch of a box, keep the entries that lie in it."""
        if not box.is_closed_off:
            return stretch
        highs, high = self.highs, box.high
        return [entry for entry in stretch if highs[entry] <= high]

    def inside(self, entries: Iterable[int], sort: str, box: Box) -> list[int]:
        """Keep the entries that are of one sort and lie in a box."""
        sorts, number, low, high = self.sorts, self.kinds[sort], box.low, box.high
        kept = [entry for entry in entries if sorts[entry] == number]
        if low > -math.inf:
            lows = self.lows
            kept = [entry for entry in kept if lows[entry] >= low]
        if high < math.inf:
            highs = self.highs
            kept = [entry for entry in kept if highs[entry] <= high]
        return kept

    def is_sure(self, stretch: Sequence[int], box: Box) -> bool:
        """Tell whether all that lie in a box are what is sought, those on its bounds, too."""
        if (self.is_exact and box.is_sharp) or not stretch:
            return True
        by_low = box.low > -math.inf
        on_bound = self.lows[stretch[0]] == box.low if by_low else self.highs[stretch[-1]] == box.high
        return not on_bound and not box.is_closed_off

    def places(self, entries: Iterable[int]) -> Iterable[int]:
        """Give the places of the records that entries are of."""
        return entries if self.at is None else map(self.at.__getitem__, entries)


def bounds(held: Iterable[Any]) -> Bounds:
    """Index what records hold in one field."""
    sorts, at, odd = array("I"), array("I"), array("I")
    lows, highs = array("d"), array("d")
    kinds: dict[str, int] = {}
    is_exact = True
    for place, have in enumerate(held):
        for one in have if is_several(have) else (have,):
            at.append(place)
            edges = _edges(one)
            if edges is None:
                sorts.append(0)
                lows.append(0)
                highs.append(0)
                if one is not None:
                    odd.append(place)
                continue
            sort, low, high = edges
            least, most = nearest(low), nearest(high)
            is_exact = is_exact and least == low and most == high
            sorts.append(kinds.setdefault(sort, len(kinds) + 1))
            lows.append(least)
            highs.append(most)
    is_one_each = all(map(eq, at, range(len(at))))
    return Bounds(sorts, lows, highs, None if is_one_each else at, odd, kinds, is_exact)


def _edges(value: object) -> _Edges | None:
    if isinstance(value, When):
        days = value.possible_days
        return (DAY, days.first, days.last) if is_plain(days) else None
    if isinstance(value, Figure):
        return _of_figure(value)
    return (NUMBER, value, value) if isinstance(value, int) else None


def _of_figure(figure: Figure[Any]) -> _Edges:
    low, high = figure.low, figure.high
    least = -math.inf if low is None else low.magnitude
    return figure.bound.denomination, least, math.inf if high is None else high.magnitude

"""An index of what has a least and a greatest case: days, amounts of one currency or unit, and whole numbers."""

from __future__ import annotations

import math
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from operator import eq
from typing import Any, TypeAlias, TypeVar

import attrs

from ..values.dates.edtf_sets import is_plain
from ..values.dates.when import When
from ..values.figures.figure import Figure
from .answer import is_several
from .box import DAY, NUMBER, Box, nearest
from .imprecise import is_figure

N = TypeVar("N", int, float)

#: What a value is one of, its least case and its greatest.
_Edges: TypeAlias = tuple[str, Any, Any]


@attrs.frozen(eq=False)
class Order:
    """The entries of one sort in the order of one of their bounds, each list side by side with the others.

    Attributes:
        entries: The entries.
        keys: The bound by which they are in order.
        highs: Their greatest case; None where it is that bound.
    """

    entries: Sequence[int]
    keys: Sequence[float]
    highs: Sequence[float] | None


@attrs.frozen(eq=False)
class Bounds:
    """What the records hold in one field, in the order of its bounds.

    Bounds are kept as floats. The greater of two numbers has never the lesser float, so what
    lies beyond a bound by its float does so; and what lies on it has to be looked at, unless all are whole in floats.

    Attributes:
        sorts: Of each entry, what it is one of, as a number of `kinds`; 0 of a record that says nothing.
        lows: Of each entry, its least case; no number of a record that says nothing.
        highs: Of each entry, its greatest case.
        at: The place of the record that each entry is of; None where every record has one entry.
        odd: The places of records that hold what has no place in this order.
        kinds: What entries are one of, each with its number: a day, a whole number, a currency, a unit.
        is_exact: Whether no bound was rounded.
        orders: The entries of each sort, by their least or their greatest case; made when asked for.
        columns: The least or the greatest case of each entry that is of one sort; made when asked for.
    """

    sorts: array[int]
    lows: Sequence[float]
    highs: Sequence[float]
    at: array[int] | None
    odd: array[int]
    kinds: Mapping[str, int]
    is_exact: bool
    orders: dict[tuple[str, bool], Order] = attrs.field(factory=dict[tuple[str, bool], Order])
    columns: dict[tuple[str, bool], Sequence[float]] = attrs.field(factory=dict[tuple[str, bool], Sequence[float]])

    def order(self, sort: str, *, by_low: bool) -> Order:
        """Give the entries of one sort in the order of their least or their greatest case."""
        key = (sort, by_low)
        if key not in self.orders:
            edge, number = self.lows if by_low else self.highs, self.kinds[sort]
            chosen = (entry for entry, one in enumerate(self.sorts) if one == number)
            entries = _kept(array("I", sorted(chosen, key=edge.__getitem__)))
            keys = _kept(array("d", map(edge.__getitem__, entries)))
            highs = _kept(array("d", map(self.highs.__getitem__, entries))) if by_low else keys
            self.orders[key] = Order(entries, keys, None if keys == highs else highs)
        return self.orders[key]

    def column(self, sort: str, *, by_low: bool) -> Sequence[float]:
        """Give the least or the greatest case of each entry of one sort, and no number of others."""
        edge, number = self.lows if by_low else self.highs, self.kinds[sort]
        if len(self.kinds) == 1:
            return edge
        key = (sort, by_low)
        if key not in self.columns:
            held = zip(self.sorts, edge, strict=True)
            self.columns[key] = _kept(array("d", (bound if one == number else math.nan for one, bound in held)))
        return self.columns[key]

    def stretch(self, sort: str, box: Box) -> slice:
        """Find, in the order by the least case or else by the greatest, where what lies in a box may be."""
        by_low = box.low > -math.inf
        keys = self.order(sort, by_low=by_low).keys
        start = bisect_left(keys, box.low) if by_low else 0
        # A least case is no more than the greatest, so the bound of that holds for it as well.
        return slice(start, bisect_right(keys, box.high, lo=start))

    def fitting(self, sort: str, box: Box, stretch: slice) -> Sequence[int]:
        """Of the stretch of a box, keep the entries that lie in it."""
        order = self.order(sort, by_low=box.low > -math.inf)
        entries, high = order.entries[stretch], box.high
        if order.highs is None or not box.is_closed_off:
            return entries
        return [entry for entry, most in zip(entries, order.highs[stretch], strict=True) if most <= high]

    def inside(self, sort: str, box: Box, entries: Iterable[int]) -> list[int]:
        """Keep the entries that are of one sort and lie in a box."""
        low, high = box.low, box.high
        lows = self.column(sort, by_low=True)
        kept = [entry for entry in entries if lows[entry] >= low]
        if high < math.inf:
            highs = self.column(sort, by_low=False)
            kept = [entry for entry in kept if highs[entry] <= high]
        return kept

    def is_sure(self, sort: str, box: Box, stretch: slice) -> bool:
        """Tell whether all that lie in a box are what is sought, those on its bounds, too."""
        if (self.is_exact and box.is_sharp) or stretch.start == stretch.stop:
            return True
        by_low = box.low > -math.inf
        keys = self.order(sort, by_low=by_low).keys
        first: int = stretch.start
        after: int = stretch.stop
        return keys[first if by_low else after - 1] not in (box.low, box.high) and not box.is_closed_off

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
                lows.append(math.nan)
                highs.append(math.nan)
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
    return Bounds(sorts, _kept(lows), _kept(highs), None if is_one_each else at, odd, kinds, is_exact)


#: So many numbers are kept as a list, which is gone through in half the time; more, in a quarter of the room.
_FEW = 2**16


def _kept(numbers: array[N]) -> Sequence[N]:
    return numbers.tolist() if len(numbers) < _FEW else numbers


def _edges(value: object) -> _Edges | None:
    if isinstance(value, When):
        days = value.possible_days
        return (DAY, days.first, days.last) if is_plain(days) else None
    if is_figure(value):
        return _of_figure(value)
    return (NUMBER, value, value) if isinstance(value, int) else None


def _of_figure(figure: Figure[Any]) -> _Edges:
    low, high = figure.low, figure.high
    least = -math.inf if low is None else low.magnitude
    return figure.bound.denomination, least, math.inf if high is None else high.magnitude

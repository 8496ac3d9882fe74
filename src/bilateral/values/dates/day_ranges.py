"""Sets of days as ranges in order: whether one covers another, what they have in common, and in how many ways.

A range is its first and its last day, both included, as day numbers; an open one is infinite. A set is its ranges
in order, with at least a day between each two; it may be long, so it comes as an iterable that is gone through once.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator

Range = tuple[float, float]


def merged(ranges: Iterable[Range]) -> Iterator[Range]:
    """Join ranges that touch or overlap; they come in the order of their first days.

    >>> list(merged([(1, 5), (3, 4), (6, 7), (9, 9)]))
    [(1, 7), (9, 9)]
    """
    source = iter(ranges)
    first, last = next(source, _NONE)
    for begin, end in source:
        if begin > last + 1:
            yield first, last
            first, last = begin, end
        else:
            last = max(last, end)
    if first <= last:
        yield first, last


def common(one: Iterable[Range], other: Iterable[Range]) -> Iterator[Range]:
    """Give the days that two sets have in common.

    >>> list(common([(1, 5), (8, 9)], [(4, 8)]))
    [(4, 5), (8, 8)]
    """
    ours, theirs = iter(one), iter(other)
    first, last = next(ours, _NONE)
    begin, end = next(theirs, _NONE)
    while first <= last and begin <= end:
        if first <= end and begin <= last:
            yield max(first, begin), min(last, end)
        if last < end:
            first, last = next(ours, _NONE)
        else:
            begin, end = next(theirs, _NONE)


#: A range without a day.
_NONE = (math.inf, -math.inf)


def meet(one: Iterable[Range], other: Iterable[Range]) -> bool:
    """Tell whether two sets have a day in common.

    >>> meet([(1, 5), (8, 9)], [(6, 7)])
    False
    """
    return next(common(one, other), None) is not None


def gaps(ranges: Iterable[Range], first: float, last: float) -> Iterator[Range]:
    """Give the days from a first to a last that are not in a set.

    >>> list(gaps([(1, 5), (8, 9)], 2, 12))
    [(6, 7), (10, 12)]
    """
    after = first
    for begin, end in ranges:
        if begin > after:
            yield after, min(begin - 1, last)
        # Past the end there is nothing more to find; from -inf on, end + 1 is the next day.
        after = max(after, end + 1)
        if after > last or end == math.inf:
            return
    yield after, last


def cover(whole: Iterable[Range], part: Iterable[Range]) -> bool:
    """Tell whether a set has every day of another.

    >>> cover([(1, 5), (8, 9)], [(2, 3), (8, 8)]), cover([(1, 5), (8, 9)], [(5, 8)])
    (True, False)
    """
    around = iter(whole)
    begin, end = next(around, _NONE)
    for first, last in part:
        while end < first and begin <= end:
            begin, end = next(around, _NONE)
        if not begin <= first <= last <= end:
            return False
    return True


def count(ranges: Iterable[Range]) -> int:
    """Count the days of a set that has an end.

    >>> count([(1, 5), (8, 9)])
    7
    """
    return sum(int(last - first) + 1 for first, last in ranges)


def pairs_in_order(one: Iterable[Range], other: Iterable[Range]) -> int:
    """Count the ways to choose a day of one set and a later day of the other; both sets have ends.

    >>> pairs_in_order([(1, 2)], [(2, 3)])
    3
    """
    earlier = pairs = 0
    ours = iter(one)
    first, last = next(ours, _NONE)
    for begin, end in other:
        while last < begin and first <= last:  # all of that range is before this one, and before those after it
            earlier += int(last - first) + 1
            first, last = next(ours, _NONE)
        pairs += earlier * (int(end - begin) + 1)
        while first <= last and first < end:
            pairs += _pairs(int(first), int(min(last, end)), int(begin), int(end))
            if last > end:
                break
            earlier += int(last - first) + 1
            first, last = next(ours, _NONE)
    return pairs


def _pairs(first: int, last: int, begin: int, end: int) -> int:
    # Each day up to begin - 1 has every day of the other range after it; each from begin on, those up to the end.
    before = max(0, min(last + 1, begin) - first)
    least, most = end - last, end - max(first, begin)
    inside = (least + most) * (most - least + 1) // 2 if least <= most else 0
    return before * (end - begin + 1) + inside

"""What follows for days known imprecisely of orders that hold between them.

Days are moved by terms, which keeps their order; so of "no later than" between two days, bounds alone tell what can
hold together (such relations are max-closed: the latest days that are left satisfy all of them). No day is sampled.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

import attrs

from .days import NEVER, Day, Ranges, Unsure

#: Bounds that still move after so many steps may move in a circle: then it is asked whether they do.
_PATIENCE = 50
#: Bounds that have not settled after so many steps are left as they are, which rules out less.
_MOST_STEPS = 5_000
#: Of two days worked out from one, no more days than these are tried one by one.
_MOST_TRIED = 50_000


@attrs.frozen(eq=False)
class Order:
    """That one day is no later than another."""

    early: Day
    late: Day

    @property
    def names(self) -> Iterator[str]:
        """Name the days of it that are known imprecisely."""
        return (day.name for day in (self.early, self.late) if isinstance(day, Unsure))


def narrowed(days: Mapping[str, Ranges], held: Mapping[str, Sequence[Order]], order: Order) -> dict[str, Ranges] | None:
    """Narrow some days to those that are left if one more order holds; None if it can't.

    Args:
        days: What each day may be, by its name; narrowed by the orders that hold already.
        held: These, by the names of their days.
        order: The one more.
    """
    left, waiting = dict(days), {order: None}
    for step in range(1, _MOST_STEPS):
        one = next(iter(waiting))
        del waiting[one]
        changed = _tighten(one, left)
        if step == _PATIENCE and all(left[name] for name in changed):
            changed |= _break_circles([order, *(one for orders in held.values() for one in orders)], left)
        if not all(left[name] for name in changed):
            return None
        for name in changed:
            waiting |= dict.fromkeys(_of(name, held, order))
        if not waiting:
            break
    return left


def _of(name: str, held: Mapping[str, Sequence[Order]], order: Order) -> Sequence[Order]:
    return (*held.get(name, ()), order) if name in order.names else held.get(name, ())


def _tighten(order: Order, days: dict[str, Ranges]) -> set[str]:
    """Keep only days with which an order can hold; name those of which fewer are left."""
    found = {name: ranges for name, ranges in _tightened(order, days) if ranges is not days[name]}
    days |= found
    return {*found}


def _tightened(order: Order, days: Mapping[str, Ranges]) -> Iterator[tuple[str, Ranges]]:
    early, late = order.early, order.late
    if isinstance(early, Unsure) and isinstance(late, Unsure) and early.name == late.name:
        yield early.name, _trimmed(early, late, days[early.name])
        return
    if isinstance(early, Unsure):
        limit = late if isinstance(late, int) else late.of(days[late.name][-1][1])
        yield early.name, _up_to(days[early.name], early, limit)
    if isinstance(late, Unsure):
        limit = early if isinstance(early, int) else early.of(days[early.name][0][0])
        yield late.name, _from(days[late.name], late, limit)


def _up_to(ranges: Ranges, day: Unsure, limit: int) -> Ranges:
    """Keep the days that are moved to no later than a limit."""
    if day.of(ranges[-1][1]) <= limit:
        return ranges
    kept = ranges[: bisect_right(ranges, limit, key=lambda each: day.of(each[0]))]
    if not kept:
        return ()
    first, last = kept[-1]
    if day.steps:
        last = first + bisect_right(range(first, last + 1), limit, key=day.of) - 1
    return (*kept[:-1], (first, min(last, limit) if not day.steps else last))


def _from(ranges: Ranges, day: Unsure, limit: int) -> Ranges:
    """Keep the days that are moved to no earlier than a limit."""
    if day.of(ranges[0][0]) >= limit:
        return ranges
    kept = ranges[bisect_left(ranges, limit, key=lambda each: day.of(each[1])) :]
    if not kept:
        return ()
    first, last = kept[0]
    begin = first + bisect_left(range(first, last), limit, key=day.of) if day.steps else max(first, limit)
    return ((begin, last), *kept[1:])


# Of two days worked out from one ----------------------------------------------------------------------------------


def _trimmed(early: Unsure, late: Unsure, ranges: Ranges) -> Ranges:
    """Keep the days from the first to the last for which a day worked out from them is no later than another."""
    if _gap(early, late) > 0:
        ranges = _only_never(ranges)
    first = _first_that_fits(early, late, (day for begin, end in ranges for day in range(begin, end + 1)))
    if first is None:
        return ranges if sum(end - begin + 1 for begin, end in ranges) > _MOST_TRIED else ()
    backwards = (day for begin, end in reversed(ranges) for day in range(end, begin - 1, -1))
    last = _first_that_fits(early, late, backwards)
    day = Unsure(early.name)
    return _from(ranges if last is None else _up_to(ranges, day, last), day, first)


def _first_that_fits(early: Unsure, late: Unsure, days: Iterable[int]) -> int | None:
    return next((day for day in islice(days, _MOST_TRIED) if early.of(day) <= late.of(day)), None)


# Days that would move for ever ------------------------------------------------------------------------------------


def _break_circles(orders: Iterable[Order], days: dict[str, Ranges]) -> set[str]:
    """Days each of which is later than the one before, and the first than the last, never come; nor what is behind."""
    links = [link for order in orders for link in _link(order) if any(days[name][0][0] < NEVER for name in link[:2])]
    found = _behind_a_circle(links)
    days |= {name: _only_never(days[name]) for name in found}
    return found


def _link(order: Order) -> Iterator[tuple[str, str, int]]:
    if isinstance(order.early, Unsure) and isinstance(order.late, Unsure):
        yield order.early.name, order.late.name, _gap(order.early, order.late)


def _gap(early: Unsure, late: Unsure) -> int:
    """Count the days by which the day behind one that is no earlier is certainly later than that behind the other."""
    return early.reach[0] - late.reach[1]


def _behind_a_circle(links: list[tuple[str, str, int]]) -> set[str]:
    """Find days that lie in a circle, in which each is later than the one before, or behind one (Bellman and Ford)."""
    ahead = dict.fromkeys((name for link in links for name in link[:2]), 0)
    moved: set[str] = set()
    for _ in ahead:
        moved = set()
        for early, late, gap in links:
            if ahead[early] + gap > ahead[late]:
                ahead[late] = ahead[early] + gap
                moved.add(late)
    return moved


def _only_never(ranges: Ranges) -> Ranges:
    return _from(ranges, Unsure(""), NEVER)

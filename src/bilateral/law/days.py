"""Days that may be known imprecisely, compared exactly: each rule of law is run once for every order they may have.

A rule asks whether one day is no later than another. Where the days that are possible leave that open, both answers are
followed, one run for each, and what was assumed narrows the days for the rest of that run. Days are moved by terms,
which keeps their order; so of "no later than" between two days, bounds alone tell what can hold together (such
relations are max-closed: the latest days that are left satisfy all of them). No day is sampled.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import TypeAlias, TypeVar

import attrs

from ..values.dates.date_arithmetic import MONTHS_IN_A_YEAR, day_text, moved_day
from ..values.dates.days import Range, gaps, year_month_day
from ..values.dates.term import Term
from ..values.dates.when import When

T = TypeVar("T")

#: Later than any day that is asked for: what never happens, happens then.
NEVER = 10**10

#: More ways than these are not followed; the answer is then unknown.
MOST_WAYS = 500
#: Bounds that have not settled after so many rounds are left as they are, which rules out less.
_MOST_ROUNDS = 500


@attrs.frozen
class Step:
    """One move of a day, which keeps the order of days.

    Attributes:
        months: By how many months.
        days: By how many days, after that.
        first_of_month: Whether it then goes back to the first day of its month.
        is_after: Whether the next day is meant, even of what never happens.
    """

    months: int = 0
    days: int = 0
    first_of_month: bool = False
    is_after: bool = False

    def of(self, day: int) -> int:
        """Move a day; where the month has no such day, its last is meant (rule 2). What follows on never is never."""
        there = _moved(day, self.months, self.days, self.first_of_month) if day < NEVER else day
        return there + 1 if self.is_after else min(there, NEVER)


@lru_cache(maxsize=2**16)
def _moved(day: int, months: int, days: int, first_of_month: bool) -> int:  # noqa: FBT001 - a part of the key
    there = int(moved_day(day, months, days))
    return there - year_month_day(there)[2] + 1 if first_of_month else there


@attrs.frozen
class Unsure:
    """A day that is worked out from one known imprecisely.

    Attributes:
        name: Which day that is.
        steps: How it was moved.
        said: That day as the record has it; empty where it has none.
    """

    name: str
    steps: tuple[Step, ...] = ()
    said: str = attrs.field(default="", eq=False)

    def of(self, day: int) -> int:
        """Give the day where the one it is worked out from is this."""
        for step in self.steps:
            day = step.of(day)
        return day


#: A day that is known, by its number, or one that is not.
Day: TypeAlias = int | Unsure
Ranges: TypeAlias = tuple[tuple[int, int], ...]


def possible(when: When) -> Ranges:
    """List the days that a date may be; of several days, the last, on which what took several was done."""
    days = when.possible_days
    if when.is_several:
        return ((_finite(days.last), _finite(days.last)),)
    return tuple((_finite(first), _finite(last)) for first, last in days.ranges())


def _finite(day: float) -> int:
    return int(day) if math.isfinite(day) else NEVER if day > 0 else -NEVER


def exact_day(when: When) -> int | None:
    """Give the day, where there is only one that it may be."""
    days = when.possible_days
    return int(days.first) if days.first == days.last else None


def moved(day: Day, term: Term | None) -> Day:
    """Move a day on by a term (rule 2); the day itself is not counted."""
    return day if term is None else _stepped(day, Step(_months(term), term.days))


def moved_on(day: Day, term: Term, then: Term | None, times: int) -> Day:
    """Move a day on by a term and another several times, all at once: in steps it would stay on a month's last day."""
    more = then or Term()
    return _stepped(day, Step(_months(term) + times * _months(more), term.days + times * more.days))


def _months(term: Term) -> int:
    return MONTHS_IN_A_YEAR * term.years + term.months


def shifted(day: Day, days: int) -> Day:
    """Move a day by days."""
    return _stepped(day, Step(days=days))


def first_of_month(day: Day, delay: Term | None) -> Day:
    """Give the first day of the nth month after the month of a day, n being the months of a delay, or 1 (rule 3)."""
    months = MONTHS_IN_A_YEAR * delay.years + delay.months if delay else 0
    day = _stepped(day, Step(days=delay.days)) if delay and delay.days else day
    return _stepped(day, Step(months or 1, first_of_month=True))


def _stepped(day: Day, step: Step) -> Day:
    if isinstance(day, int):
        return day if day >= NEVER else step.of(day)
    if step == Step():
        return day
    return attrs.evolve(day, steps=(*day.steps, step))


def _after(day: Day) -> Day:
    return day + 1 if isinstance(day, int) else _stepped(day, Step(is_after=True))


@attrs.frozen
class _Order:
    """That one day is no later than another."""

    early: Day
    late: Day


class Impossible(Exception):
    """What is on record rules out this way of the world.

    Args:
        facts: Where that stands.
        why: What contradicts what, in words.
    """

    def __init__(self, *facts: str, why: str = "no order of its days fits all of it") -> None:
        super().__init__(why)
        self.facts = facts
        self.why = why


class TooManyWays(Exception):
    """The imprecise days leave more orders open than are followed."""


class World:
    """One way in which the imprecise days may lie to each other.

    Args:
        taken: What was assumed, in the order in which it was open: True for "no later".
    """

    def __init__(self, taken: list[bool]) -> None:
        self.taken = taken
        self.wondered: dict[str, None] = {}
        self._open = 0
        self._days: dict[str, Ranges] = {}
        self._orders: list[_Order] = []
        self._known: dict[_Order, bool] = {}

    def day(self, name: str, when: When) -> Day:
        """Give the day of a date; the same name is the same day wherever it is asked for."""
        return known if (known := exact_day(when)) is not None else self._unsure(name, possible(when), when.edtf)

    def any_day(self, name: str, first: int = -NEVER, but: tuple[Range, ...] = ()) -> Day:
        """Give a day of which nothing is known but from when it may be, and on which days it was not."""
        free = tuple((_finite(begin), _finite(end)) for begin, end in gaps(but, first, NEVER))
        return self._unsure(name, (*free, (NEVER, NEVER)))

    def _unsure(self, name: str, ranges: Ranges, said: str = "") -> Day:
        self._days.setdefault(name, ranges)
        return Unsure(name, said=said)

    def first(self, day: Day) -> int:
        """Give the first day that it may still be."""
        return day if isinstance(day, int) else day.of(self._days[day.name][0][0])

    def last(self, day: Day) -> int:
        """Give the last day that it may still be."""
        return day if isinstance(day, int) else day.of(self._days[day.name][-1][1])

    def is_by(self, early: Day, late: Day) -> bool:
        """Tell whether a day is no later than another, in this way of the world."""
        if isinstance(early, int) and isinstance(late, int):
            return early <= late
        if self.last(early) <= self.first(late) or _follows(late, early):
            return True
        if self.first(early) > self.last(late) or _follows(early, late, strictly=True):
            return False
        order = _Order(early, late)
        if order not in self._known:
            self._known[order] = self._settled(order)
        return self._known[order]

    def is_before(self, early: Day, late: Day) -> bool:
        """Tell whether a day is earlier than another."""
        return not self.is_by(late, early)

    def later(self, *days: Day) -> Day:
        """Give the latest of some days."""
        found = days[0]
        for day in days[1:]:
            found = day if self.is_by(found, day) else found
        return found

    def assume(self, early: Day, late: Day) -> None:
        """Hold a day to be no later than another, if that can be."""
        if not (isinstance(early, int) and isinstance(late, int)):
            self._hold(self._narrowed(_Order(early, late)), _Order(early, late))

    def require(self, early: Day, late: Day, *facts: str) -> None:
        """Hold a day to be no later than another, as facts have it.

        Raises:
            Impossible: In this way of the world it isn't.
        """
        order = _Order(early, late)
        is_known = isinstance(early, int) and isinstance(late, int)
        days = self._narrowed(order) if not is_known else self._days if self.is_by(early, late) else None
        if days is None:
            raise Impossible(*facts)
        self._hold(days, order)

    def _settled(self, order: _Order) -> bool:
        opposite = _Order(_after(order.late), order.early)
        if_so, if_not = self._narrowed(order), self._narrowed(opposite)
        if if_so is None or if_not is None:
            return if_so is not None
        for day in (order.early, order.late):
            if isinstance(day, Unsure):
                self.wondered[day.name] = None
        if self._open == len(self.taken):
            self.taken.append(False)
        answer = self.taken[self._open]
        self._open += 1
        self._hold(if_so if answer else if_not, order if answer else opposite)
        return answer

    def _hold(self, days: dict[str, Ranges] | None, order: _Order) -> None:
        if days is not None:
            self._days = days
            self._orders.append(order)

    def _narrowed(self, order: _Order) -> dict[str, Ranges] | None:
        """Narrow all days to those that are left if an order holds too; None if it can't."""
        days, orders = dict(self._days), [*self._orders, order]
        for _ in range(_MOST_ROUNDS):
            changed = False
            for one in orders:
                for name, ranges in _tightened(one, days):
                    if not ranges:
                        return None
                    changed = changed or ranges != days[name]
                    days[name] = ranges
            if not changed:
                break
        return days


def _follows(later: Day, earlier: Day, *, strictly: bool = False) -> bool:
    """Whether a day is worked out from the other by going on from it."""
    if isinstance(later, int) or isinstance(earlier, int) or later.name != earlier.name:
        return False
    rest = later.steps[len(earlier.steps) :]
    if later.steps[: len(earlier.steps)] != earlier.steps:
        return False
    least = int(strictly)
    return all(step.months >= 0 and step.days >= 0 for step in rest) and (
        all(not step.first_of_month or step.months for step in rest)
        and sum(step.months + step.days for step in rest) >= least
    )


def _tightened(order: _Order, days: dict[str, Ranges]) -> Iterator[tuple[str, Ranges]]:
    early, late = order.early, order.late
    if isinstance(early, Unsure) and isinstance(late, Unsure) and early.name == late.name:
        yield early.name, _filtered(early, late, days[early.name])
        return
    if isinstance(early, Unsure):
        limit = late if isinstance(late, int) else late.of(days[late.name][-1][1])
        yield early.name, _up_to(days[early.name], early, limit)
    if isinstance(late, Unsure) and (isinstance(early, int) or days[early.name]):
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
    end = first + bisect_right(range(first, last + 1), limit, key=day.of) - 1
    return (*kept[:-1], (first, end))


def _from(ranges: Ranges, day: Unsure, limit: int) -> Ranges:
    """Keep the days that are moved to no earlier than a limit."""
    if day.of(ranges[0][0]) >= limit:
        return ranges
    kept = ranges[bisect_left(ranges, limit, key=lambda each: day.of(each[1])) :]
    if not kept:
        return ()
    first, last = kept[0]
    begin = first + bisect_left(range(first, last), limit, key=day.of)
    return ((begin, last), *kept[1:])


#: Of two days worked out from one, no more days than these are tried one by one.
_MOST_TRIED = 50_000


def _filtered(early: Unsure, late: Unsure, ranges: Ranges) -> Ranges:
    """Keep the days for which one day worked out from them is no later than the other."""
    if sum(last - first + 1 for first, last in ranges) > _MOST_TRIED:
        return ranges
    kept: list[tuple[int, int]] = []
    for day in (day for first, last in ranges for day in range(first, last + 1) if early.of(day) <= late.of(day)):
        if kept and kept[-1][1] == day - 1:
            kept[-1] = (kept[-1][0], day)
        else:
            kept.append((day, day))
    return tuple(kept)


def every_way(
    run: Callable[[World], T], ruled_out: Callable[[Impossible], None] = lambda _: None
) -> Iterator[tuple[World, T]]:
    """Run something once for each order that its imprecise days may have, but for those that the facts rule out.

    Args:
        run: What to run.
        ruled_out: What to do about one that is ruled out.

    Raises:
        TooManyWays: There are more than are followed.
    """
    taken: list[bool] = []
    for _ in range(MOST_WAYS):
        world = World(taken)
        try:
            yield world, run(world)
        except Impossible as impossible:
            ruled_out(impossible)
        while taken and taken[-1]:
            taken.pop()
        if not taken:
            return
        taken[-1] = True
    raise TooManyWays


def shown(day: Day) -> str:
    """Write a day for people: itself where it is known, else as closely as it is."""
    if isinstance(day, int):
        return day_text(day)
    known = f"some day of {day.said}" if day.said else "a day not known"
    return f"a day reckoned from {known}" if day.steps else known

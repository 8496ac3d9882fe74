"""Ways in which imprecise days may lie to each other: each rule of law is run once for every order they may have.

A rule asks whether one day is no later than another. Where the days that are possible leave that open, both answers are
followed, one run for each, and what was assumed narrows the days for the rest of that run.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

from ..values.dates.days import Range, gaps
from ..values.dates.when import When
from .days import NEVER, Day, Ranges, Unsure, after, exact_day, finite, follows, possible
from .orders import Order, narrowed

T = TypeVar("T")

#: More ways than these are not followed; the answer is then unknown.
MOST_WAYS = 500


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
        dates: What the dates may be that were asked for already, in any way.
        done: What days were narrowed to on the way that this one has in common with the last.
    """

    def __init__(self, taken: list[bool], dates: dict[str, Ranges], done: list[dict[str, Ranges] | None]) -> None:
        self.taken = taken
        self.wondered: dict[str, None] = {}
        self.forks: list[int] = []
        self._done = done
        self._narrowings = 0
        self._dates = dates
        self._days: dict[str, Ranges] = {}
        self._held: dict[str, list[Order]] = {}
        self._known: dict[tuple[Day, Day], bool] = {}

    def day(self, name: str, when: When) -> Day:
        """Give the day of a date; the same name is the same day wherever it is asked for."""
        if (known := exact_day(when)) is not None:
            return known
        if name not in self._dates:
            self._dates[name] = possible(when)
        return self._unsure(name, self._dates[name], when.edtf)

    def any_day(self, name: str, first: int = -NEVER, but: tuple[Range, ...] = ()) -> Day:
        """Give a day of which nothing is known but from when it may be, and on which days it was not."""
        free = tuple((finite(begin), finite(end)) for begin, end in gaps(but, first, NEVER))
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
        if self.last(early) <= self.first(late) or follows(late, early):
            return True
        if self.first(early) > self.last(late) or follows(early, late, strictly=True):
            return False
        if (early, late) not in self._known:
            self._known[early, late] = self._settled(Order(early, late))
        return self._known[early, late]

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
            order = Order(early, late)
            self._hold(self._narrowed(order), order)

    def require(self, early: Day, late: Day, *facts: str) -> None:
        """Hold a day to be no later than another, as facts have it.

        Raises:
            Impossible: In this way of the world it isn't.
        """
        order = Order(early, late)
        is_known = isinstance(early, int) and isinstance(late, int)
        days = self._narrowed(order) if not is_known else self._days if self.is_by(early, late) else None
        if days is None:
            raise Impossible(*facts)
        self._hold(days, order)

    def _settled(self, order: Order) -> bool:
        opposite = Order(after(order.late), order.early)
        if_so, if_not = self._narrowed(order), self._narrowed(opposite)
        if if_so is None or if_not is None:
            return if_so is not None
        for day in (order.early, order.late):
            if isinstance(day, Unsure):
                self.wondered[day.name] = None
        if len(self.forks) == len(self.taken):
            self.taken.append(False)
        answer = self.taken[len(self.forks)]
        self.forks.append(self._narrowings)
        self._hold(if_so if answer else if_not, order if answer else opposite)
        return answer

    def _hold(self, days: dict[str, Ranges] | None, order: Order) -> None:
        if days is not None:
            self._days = days
            for name in order.names:
                self._held.setdefault(name, []).append(order)

    def _narrowed(self, order: Order) -> dict[str, Ranges] | None:
        if self._narrowings == len(self._done):
            self._done.append(narrowed(self._days, self._held, order))
        self._narrowings += 1
        return self._done[self._narrowings - 1]


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
    dates: dict[str, Ranges] = {}
    done: list[dict[str, Ranges] | None] = []
    for _ in range(MOST_WAYS):
        world = World(taken, dates, done)
        try:
            yield world, run(world)
        except Impossible as impossible:
            ruled_out(impossible)
        while taken and taken[-1]:
            taken.pop()
        if not taken:
            return
        taken[-1] = True
        del done[world.forks[len(taken) - 1] :]
    raise TooManyWays

"""Days that may be known imprecisely, and what they are moved to: as a clause counts them from others."""

from __future__ import annotations

import math
from functools import cache, lru_cache
from typing import TypeAlias

import attrs

from ..values.dates.date_arithmetic import MONTHS_IN_A_YEAR, day_text, moved_day
from ..values.dates.days import day_number, days_in_month, year_month_day
from ..values.dates.term import Term
from ..values.dates.when import When

#: Later than any day that is asked for: what never happens, happens then.
NEVER = 10**10


@attrs.frozen
class Step:
    """One move of a day, which keeps the order of days.

    Attributes:
        months: By how many months.
        days: By how many days, after that.
        first_of_month: Whether it then goes back to the first day of its month; such a move is by months alone.
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

    @property
    def reach(self) -> tuple[int, int]:
        """Count by how many days it moves a day that comes, at least and at most."""
        least, most = _reach(self.months, self.first_of_month)
        more = self.days + self.is_after
        return least + more, most + more


@lru_cache(maxsize=2**10)
def _reach(months: int, first_of_month: bool) -> tuple[int, int]:  # noqa: FBT001 - a part of the key
    """Try it from the first and the last day of every month: those between are moved by no fewer days and no more."""
    if not months and not first_of_month:
        return 0, 0
    found = [_there(day, months, 0, first_of_month) - day for ends in _every_month() for day in ends]
    return min(found), max(found)


@cache
def _every_month() -> tuple[tuple[int, int], ...]:
    """List the first and the last day of every month of the 400 years after which the calendar repeats itself."""
    first_days = [day_number(1 + year, month, 1) for year in range(_YEARS) for month in range(1, MONTHS_IN_A_YEAR + 1)]
    return tuple((first, first + days_in_month(*year_month_day(first)[:2]) - 1) for first in first_days)


_YEARS = 400


def _there(day: int, months: int, days: int, first_of_month: bool) -> int:  # noqa: FBT001 - a part of a key
    there = int(moved_day(day, months, days))
    return there - year_month_day(there)[2] + 1 if first_of_month else there


_moved = lru_cache(maxsize=2**16)(_there)


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

    @property
    def reach(self) -> tuple[int, int]:
        """Count by how many days it is later than that one, at least and at most."""
        reaches = [step.reach for step in self.steps]
        return sum(least for least, _ in reaches), sum(most for _, most in reaches)


#: A day that is known, by its number, or one that is not.
Day: TypeAlias = int | Unsure
Ranges: TypeAlias = tuple[tuple[int, int], ...]


def possible(when: When) -> Ranges:
    """List the days that a date may be; of several days, the last, on which what took several was done."""
    days = when.possible_days
    if when.is_several:
        return ((finite(days.last), finite(days.last)),)
    return tuple((finite(first), finite(last)) for first, last in days.ranges())


def finite(day: float) -> int:
    """Take a day that may be infinitely far."""
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


def after(day: Day) -> Day:
    """Give the next day, even of what never happens."""
    return day + 1 if isinstance(day, int) else _stepped(day, Step(is_after=True))


def follows(later: Day, earlier: Day, *, strictly: bool = False) -> bool:
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


def shown(day: Day) -> str:
    """Write a day for people: itself where it is known, else as closely as it is."""
    if isinstance(day, int):
        return day_text(day)
    known = f"some day of {day.said}" if day.said else "a day not known"
    return f"a day reckoned from {known}" if day.steps else known

"""What may be the case if a source is right: the amounts of a figure, the days of a date, the members of a list.

What is compared with many others is made ready once; see `Stated`.
"""

from __future__ import annotations

import math
import re
import unicodedata
from abc import ABC, abstractmethod
from collections.abc import Hashable
from decimal import ROUND_HALF_UP, Decimal
from functools import cached_property
from typing import Any, TypeAlias, TypeGuard

import attrs

from ..language.scripts import MARKS
from ..values.answer import Answer
from ..values.dates.days import Range, cover, least_distance, meet, merged
from ..values.dates.period import Boundary, Period
from ..values.dates.term import Term
from ..values.dates.when import When
from ..values.figures.figure import Figure
from ..values.figures.qualifier import Interval, Qualifier
from ..values.money.money import Money
from ..values.numbers.exact import EXACT, figures_at, own_step
from ..values.quantities.quantity import Quantity

#: The reach of what lies on no line.
EVERYWHERE = (-math.inf, math.inf)
#: Two days that are a year apart are as far from each other as an amount and its double.
_DAYS_OF_A_YEAR = 365


@attrs.frozen
class DaysApart:
    """How many days lie between two dates, or two lengths of time, that contradict each other.

    Attributes:
        days: The least number of days from a day of the one to a day of the other; infinite between an end and none.
        start: Of periods, the same of their first days; 0 where these agree.
        end: Of periods, the same of their last days.

    >>> str(DaysApart(12)), str(DaysApart(start=1, end=math.inf))
    ('12 days', '1 day at the start, no bound at the end')
    """

    days: float = 0
    start: float = 0
    end: float = 0

    def __str__(self) -> str:
        places = ((self.days, ""), (self.start, " at the start"), (self.end, " at the end"))
        return ", ".join(f"{_said_days(days)}{place}" for days, place in places if days)


def _said_days(days: float) -> str:
    return "no bound" if math.isinf(days) else "1 day" if days == 1 else f"{days:,.0f} days"


Distance: TypeAlias = Money | Quantity | DaysApart | frozenset[Any]


class Possible(ABC):
    """What may be the case if a source is right."""

    @property
    @abstractmethod
    def key(self) -> Hashable:
        """What it has in common with whatever leaves the same open, and with nothing else."""

    @property
    def is_point(self) -> bool:
        """Whether nothing but itself can lie within it."""
        return False

    @property
    def reach(self) -> tuple[float, float]:
        """The numbers between which it lies; of one thing, two whose reaches don't meet contradict each other."""
        return EVERYWHERE

    @abstractmethod
    def holds(self, other: Any, /) -> bool:
        """Tell whether all that the other leaves open is possible here."""

    def meets(self, _other: Any, /) -> bool:
        """Tell whether something is possible in both."""
        return False

    def is_commensurate(self, _other: Any, /) -> bool:
        """Tell whether both are about the same thing."""
        return True

    def is_rounded(self, _other: Any, /) -> bool:
        """Tell whether this is the other one, rounded."""
        return False

    def apart(self, _other: Any, /) -> Distance | None:
        """Tell how far apart the two are, of which nothing is possible in both."""
        return None

    def share_apart(self, _other: Any, /) -> float:
        """Tell the same in proportion to this one: of amounts its share, of days years; 0 of what has no distance."""
        return 0.0

    def width(self) -> float | Decimal:
        """Tell how much is left open."""
        return 0


def possible(value: Any, *, is_complete: bool = False) -> Possible:
    """Give the set of what may be the case if a value is right.

    >>> possible(When("2021-12")).holds(possible(When("2021-12-06")))
    True
    """
    if _is_figure(value):
        return _Amounts(value.interval, value.bound, value.qualifier is Qualifier.EXACTLY)
    if isinstance(value, Money | Quantity):
        return _Amounts(Interval(value.magnitude, value.magnitude), value, is_exact=True)
    if isinstance(value, When):
        return _Days(tuple(value.possible_days.ranges()))
    if isinstance(value, Period):
        return _Span(_end_days(value.start), _end_days(value.end))
    if isinstance(value, Term):
        return _Days((_length(value),))
    if isinstance(value, str):
        plain = unicodedata.normalize("NFC", value.casefold()).replace("\u00d7", "x")
        return _Words(tuple(_WORD.findall(plain)), plain)
    return _Members(frozenset(value), is_complete) if _is_set(value) else word(value)


def word(value: Hashable) -> Possible:
    """Give what is the same or another, and no part of anything: a listed word, a country, a number, an id.

    >>> word("pact-2019").holds(word("pact-2019-a"))
    False
    """
    return _Word(value)


def kind_of(value: object) -> type[Any]:
    """Tell the kind of a value: only two of one kind are compared."""
    if _is_figure(value):
        bound: Money | Quantity = value.bound
        return type(bound)
    return frozenset if _is_set(value) else type(value)


def _is_figure(value: object) -> TypeGuard[Figure[Any]]:
    return isinstance(value, Figure)


def _is_set(value: object) -> bool:
    return isinstance(value, frozenset | set | tuple | list)


@attrs.frozen
class _Amounts(Possible):
    interval: Interval
    bound: Any
    is_exact: bool

    @property
    def key(self) -> Hashable:
        return self.bound.denomination, self.interval

    @property
    def is_point(self) -> bool:
        return self.interval.low is not None and self.interval.low == self.interval.high

    @property
    def reach(self) -> tuple[float, float]:
        low, high = self.interval.low, self.interval.high
        # What is the same but rounded lies no further off than a step.
        step = own_step(self.bound.magnitude) if self.is_exact else Decimal(0)
        return (
            -math.inf if low is None else float(EXACT.subtract(low, step)),
            math.inf if high is None else float(EXACT.add(high, step)),
        )

    def holds(self, other: _Amounts) -> bool:
        return self.interval.holds(other.interval)

    def meets(self, other: _Amounts) -> bool:
        return self.interval.is_equal(other.interval) is not Answer.NO

    def is_commensurate(self, other: _Amounts) -> bool:
        return self.bound.commensurate(other.bound) is Answer.YES

    def is_rounded(self, other: _Amounts) -> bool:
        mine: Decimal = self.bound.magnitude
        its: Decimal = other.bound.magnitude
        if not (self.is_exact and other.is_exact and mine) or self.figures >= other.figures:
            return False
        step = own_step(mine)
        whole = EXACT.divide(its, step).to_integral_value(ROUND_HALF_UP)
        return EXACT.multiply(whole, step) == mine

    @cached_property
    def figures(self) -> int:
        """How many significant figures were said."""
        number: Decimal = self.bound.magnitude
        return figures_at(number, own_step(number))

    def apart(self, other: _Amounts) -> Money | Quantity:
        distance: Money | Quantity = self.bound.with_magnitude(self.interval.distance(other.interval))
        return distance

    def share_apart(self, other: _Amounts) -> float:
        whole: Decimal = abs(self.bound.magnitude)
        return float(self.interval.distance(other.interval) / whole) if whole else math.inf

    def width(self) -> float | Decimal:
        low, high = self.interval.low, self.interval.high
        return math.inf if low is None or high is None else EXACT.subtract(high, low)


@attrs.frozen
class _Days(Possible):
    """Days, or lengths in days; and, of the end of a period, that there is none."""

    ranges: tuple[Range, ...]
    may_be_none: bool = False

    @property
    def key(self) -> Hashable:
        return tuple(merged(self.ranges)) if self.ranges else (), self.may_be_none

    @property
    def is_point(self) -> bool:
        return self.width() <= 1

    @property
    def reach(self) -> tuple[float, float]:
        is_bounded = self.ranges and not self.may_be_none
        return (self.ranges[0][0], self.ranges[-1][1]) if is_bounded else EVERYWHERE

    def holds(self, other: _Days) -> bool:
        return cover(self.ranges, other.ranges) and (self.may_be_none or not other.may_be_none)

    def meets(self, other: _Days) -> bool:
        return meet(self.ranges, other.ranges) or (self.may_be_none and other.may_be_none)

    def apart(self, other: _Days) -> DaysApart:
        return DaysApart(self.least(other))

    def share_apart(self, other: _Days) -> float:
        return self.least(other) / _DAYS_OF_A_YEAR

    def width(self) -> float:
        return sum(last - first + 1 for first, last in self.ranges) + self.may_be_none

    def least(self, other: _Days) -> float:
        """Count the days between the two; 0 if they meet, and no number of days lead to no end."""
        return 0 if self.meets(other) else least_distance(self.ranges, other.ranges)


@attrs.frozen
class _Span(Possible):
    start: _Days
    end: _Days

    @property
    def key(self) -> Hashable:
        return self.start.key, self.end.key

    @property
    def is_point(self) -> bool:
        return self.start.is_point and self.end.is_point

    def holds(self, other: _Span) -> bool:
        return self.start.holds(other.start) and self.end.holds(other.end)

    def meets(self, other: _Span) -> bool:
        return self.start.meets(other.start) and self.end.meets(other.end)

    def apart(self, other: _Span) -> DaysApart:
        return DaysApart(start=self.start.least(other.start), end=self.end.least(other.end))

    def share_apart(self, other: _Span) -> float:
        return self.start.share_apart(other.start) + self.end.share_apart(other.end)

    def width(self) -> float:
        return self.start.width() + self.end.width()


def _end_days(end: When | Boundary) -> _Days:
    if isinstance(end, When):
        return _Days(tuple(end.possible_days.ranges()))
    return _Days(((-math.inf, math.inf),) if end is Boundary.UNKNOWN else (), may_be_none=True)


def _length(term: Term) -> Range:
    """Give the fewest and the most days of a term: a year has 365 or 366, and a month less than a year 28 to 31."""
    years, months = divmod(12 * term.years + term.months, 12)
    return 365 * years + 28 * months + term.days, 366 * years + 31 * months + term.days


_WORD = re.compile(rf"(?:[^\W\d_]|[{MARKS}])+|\d+")


@attrs.frozen
class _Words(Possible):
    words: tuple[str, ...]
    text: str

    @property
    def key(self) -> Hashable:
        return self.joined, "" if self.words else self.text

    @cached_property
    def joined(self) -> str:
        """The words without what stands between them."""
        return "".join(self.words)

    @cached_property
    def different(self) -> frozenset[str]:
        """The words, each once."""
        return frozenset(self.words)

    def holds(self, other: _Words) -> bool:
        if not self.words:
            return self.text == other.text
        if not self.different <= other.different:  # the order is looked at where all of them are there
            return self.joined == other.joined
        rest = iter(other.words)
        return all(word in rest for word in self.words) or self.joined == other.joined


@attrs.frozen
class _Members(Possible):
    members: frozenset[Any]
    is_complete: bool

    @property
    def key(self) -> Hashable:
        return self.members, self.is_complete

    def holds(self, other: _Members) -> bool:
        if self.is_complete:
            return other.is_complete and self.members == other.members
        return self.members <= other.members

    def meets(self, other: _Members) -> bool:
        return not (self.is_complete or other.is_complete)

    def apart(self, other: _Members) -> frozenset[Any]:
        if self.is_complete and other.is_complete:
            return self.members ^ other.members
        return other.members - self.members if self.is_complete else self.members - other.members


@attrs.frozen
class _Word(Possible):
    """A listed word, a country, a number, an id: it is the same, or another."""

    value: Hashable

    @property
    def key(self) -> Hashable:
        return self.value

    @property
    def is_point(self) -> bool:
        return True

    def holds(self, other: _Word) -> bool:
        return self.value == other.value

"""How two values of one field stand to each other: do they say the same, or less, or contradict each other?

A value is the set of what may be the case if its source is right: the amounts of a figure, the days of a date, the
lengths of a term. The relations are those of two sets; what only looks like a conflict has a name of its own.
"""

from __future__ import annotations

import enum
import math
import re
import unicodedata
from abc import ABC, abstractmethod
from collections.abc import Hashable
from decimal import ROUND_HALF_UP, Decimal
from typing import Any, TypeAlias, TypeGuard

import attrs

from ..errors import WrongType
from ..language.scripts import MARKS
from ..values.answer import Answer
from ..values.dates.days import Range, cover, least_distance, meet
from ..values.dates.period import Boundary, Period
from ..values.dates.term import Term
from ..values.dates.when import When
from ..values.figures.figure import Figure
from ..values.figures.qualifier import Interval, Qualifier
from ..values.misnamed import answers_misspelt
from ..values.money.money import Money
from ..values.numbers.exact import EXACT, figures_at, own_step
from ..values.quantities.quantity import Quantity


class ComparisonKind(enum.Enum):
    """How one value stands to another of the same field.

    Attributes:
        SILENT: One of them is missing: its source says nothing of the field.
        DIFFERENT_BASIS: They are not about the same thing: another unit or currency, a part and the whole, two events.
        SAME: They leave the same open.
        REFINES: The first lies within the second, and says more.
        COARSER: The second lies within the first.
        OVERLAPS: Each leaves open what the other rules out, and both may be right.
        AGREES_WHEN_ROUNDED: Two exact figures, of which one is the other rounded.
        CONTRADICTS: They cannot both be right.
    """

    SILENT = "silent"
    DIFFERENT_BASIS = "different_basis"
    SAME = "same"
    REFINES = "refines"
    COARSER = "coarser"
    OVERLAPS = "overlaps"
    AGREES_WHEN_ROUNDED = "agrees_when_rounded"
    CONTRADICTS = "contradicts"


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


@answers_misspelt
@attrs.frozen
class Comparison:
    """How one value stands to another.

    Attributes:
        kind: The relation of the first to the second.
        distance: How far apart two values are that contradict each other: an amount, days, or the members of two
            sets that make the difference. Texts and words that are listed have none.

    >>> print(relation(Figure.money("nearly Rs 5,000 crore"), Figure.money("Rs 5,100 crore")))
    contradicts, by ₹100 crore
    """

    kind: ComparisonKind
    distance: Distance | None = None

    def __str__(self) -> str:
        if self.distance is None:
            return self.kind.value.replace("_", " ")
        distance = sorted(map(str, self.distance)) if isinstance(self.distance, frozenset) else [str(self.distance)]
        return f"{self.kind.value}, by {', '.join(distance)}"


@answers_misspelt
def relation(
    a: object,
    b: object,
    *,
    basis_a: str | None = None,
    basis_b: str | None = None,
    complete_a: bool = False,
    complete_b: bool = False,
) -> Comparison:
    """Tell how a value stands to another of the same field.

    Args:
        a: A value: a figure, an amount, a date, a period, a term, a text, a set, a listed word; None if its source
            says nothing.
        b: Another value of its kind.
        basis_a: What the first is a value of, as "in all"; two that are said and differ make no conflict.
        basis_b: What the second is a value of.
        complete_a: Of a set, whether it names all that there are, and not only some.
        complete_b: The same of the second.

    Raises:
        WrongType: They are of two kinds, or a basis is not a text.

    >>> papers = map(Figure.money, ("around Rs 5000 crore", "over Rs 5,000 crore", "nearly Rs 5,000 crore", "$680 mn"))
    >>> [relation(value, Figure.money("Rs 5,100 crore")).kind.value for value in papers]
    ['coarser', 'coarser', 'contradicts', 'different_basis']
    >>> relation(When("2021-12-06"), When("2021-12")).kind, relation(Period("2021", "2031"), None).kind
    (<ComparisonKind.REFINES: 'refines'>, <ComparisonKind.SILENT: 'silent'>)
    """
    if a is None or b is None:
        return Comparison(ComparisonKind.SILENT)
    if _kind(a) is not _kind(b):
        raise WrongType("relation", came=b, accepted=f"a value of the kind of {a!r}")
    one, other = _possible(a, is_complete=complete_a), _possible(b, is_complete=complete_b)
    bases = {basis for basis in map(_basis, (basis_a, basis_b)) if basis}
    if len(bases) > 1 or not one.is_commensurate(other):
        return Comparison(ComparisonKind.DIFFERENT_BASIS)
    return _compared(one, other)


def width(value: object) -> float | Decimal:
    """Tell how much a value leaves open: the span of an amount, the days of a date; 0 of what leaves nothing open.

    >>> width(Figure.quantity("about 600 rifles")), width(When("2021-12")), width(Figure.quantity("over 600 rifles"))
    (Decimal('100'), 31, inf)
    """
    return _possible(value, is_complete=False).width()


def _basis(basis: object) -> str:
    if basis is not None and not isinstance(basis, str):
        raise WrongType("relation(basis=)", came=basis, accepted="a text, as 'in all'")
    return " ".join((basis or "").casefold().split())


class _Possible(ABC):
    """What may be the case if a source is right."""

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

    def width(self) -> float | Decimal:
        """Tell how much is left open."""
        return 0


def _compared(one: _Possible, other: _Possible) -> Comparison:
    holds, is_held = one.holds(other), other.holds(one)
    if holds and is_held:
        return Comparison(ComparisonKind.SAME)
    if holds or is_held:
        return Comparison(ComparisonKind.COARSER if holds else ComparisonKind.REFINES)
    if one.meets(other):
        return Comparison(ComparisonKind.OVERLAPS)
    if one.is_rounded(other) or other.is_rounded(one):
        return Comparison(ComparisonKind.AGREES_WHEN_ROUNDED)
    return Comparison(ComparisonKind.CONTRADICTS, one.apart(other))


def _kind(value: object) -> type[Any]:
    if _is_figure(value):
        bound: Money | Quantity = value.bound
        return type(bound)
    return frozenset if _is_set(value) else type(value)


def _is_figure(value: object) -> TypeGuard[Figure[Any]]:
    return isinstance(value, Figure)


def _is_set(value: object) -> bool:
    return isinstance(value, frozenset | set | tuple | list)


def _possible(value: Any, *, is_complete: bool) -> _Possible:
    """Give the set of what may be the case if a value is right."""
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
    return _Members(frozenset(value), is_complete) if _is_set(value) else _Word(value)


@attrs.frozen
class _Amounts(_Possible):
    interval: Interval
    bound: Any
    is_exact: bool

    def holds(self, other: _Amounts) -> bool:
        return self.interval.holds(other.interval)

    def meets(self, other: _Amounts) -> bool:
        return self.interval.is_equal(other.interval) is not Answer.NO

    def is_commensurate(self, other: _Amounts) -> bool:
        return self.bound.commensurate(other.bound) is Answer.YES

    def is_rounded(self, other: _Amounts) -> bool:
        mine: Decimal = self.bound.magnitude
        its: Decimal = other.bound.magnitude
        if not (self.is_exact and other.is_exact and mine) or _figures(mine) >= _figures(its):
            return False
        step = own_step(mine)
        whole = EXACT.divide(its, step).to_integral_value(ROUND_HALF_UP)
        return EXACT.multiply(whole, step) == mine

    def apart(self, other: _Amounts) -> Money | Quantity:
        distance: Money | Quantity = self.bound.with_magnitude(self.interval.distance(other.interval))
        return distance

    def width(self) -> float | Decimal:
        low, high = self.interval.low, self.interval.high
        return math.inf if low is None or high is None else EXACT.subtract(high, low)


def _figures(number: Decimal) -> int:
    return figures_at(number, own_step(number))


@attrs.frozen
class _Days(_Possible):
    """Days, or lengths in days; and, of the end of a period, that there is none."""

    ranges: tuple[Range, ...]
    may_be_none: bool = False

    def holds(self, other: _Days) -> bool:
        return cover(self.ranges, other.ranges) and (self.may_be_none or not other.may_be_none)

    def meets(self, other: _Days) -> bool:
        return meet(self.ranges, other.ranges) or (self.may_be_none and other.may_be_none)

    def apart(self, other: _Days) -> DaysApart:
        return DaysApart(self.least(other))

    def width(self) -> float:
        return sum(last - first + 1 for first, last in self.ranges) + self.may_be_none

    def least(self, other: _Days) -> float:
        """Count the days between the two; 0 if they meet, and no number of days lead to no end."""
        return 0 if self.meets(other) else least_distance(self.ranges, other.ranges)


@attrs.frozen
class _Span(_Possible):
    start: _Days
    end: _Days

    def holds(self, other: _Span) -> bool:
        return self.start.holds(other.start) and self.end.holds(other.end)

    def meets(self, other: _Span) -> bool:
        return self.start.meets(other.start) and self.end.meets(other.end)

    def apart(self, other: _Span) -> DaysApart:
        return DaysApart(start=self.start.least(other.start), end=self.end.least(other.end))

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
class _Words(_Possible):
    words: tuple[str, ...]
    text: str

    def holds(self, other: _Words) -> bool:
        if not self.words:
            return self.text == other.text
        rest = iter(other.words)
        return all(word in rest for word in self.words) or "".join(self.words) == "".join(other.words)


@attrs.frozen
class _Members(_Possible):
    members: frozenset[Any]
    is_complete: bool

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
class _Word(_Possible):
    """A listed word, a country, a number: it is the same, or another."""

    value: Hashable

    def holds(self, other: _Word) -> bool:
        return self.value == other.value

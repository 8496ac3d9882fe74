"""What lies in time, a day or a span of days, and how one thing may lie to another: Allen's thirteen relations."""

from __future__ import annotations

import enum
import math
from abc import abstractmethod
from types import MappingProxyType
from typing import ClassVar, TypeVar

import attrs

from ...errors import WrongType
from ..answer import Answer
from ..unordered import Unordered


@attrs.frozen
class Reach:
    """How early and how late something may begin and end, as day numbers.

    It begins on one day and ends on that day or a later one. Each of the four days is attained by a possible
    beginning or end. Infinite is: it has no beginning or end, or nobody knows how far off it is.

    >>> Reach(1, 31, 32, 60).is_before(Reach(61, 61, 61, 61))
    Answer.YES
    """

    earliest_start: float
    latest_start: float
    earliest_end: float
    latest_end: float

    def is_before(self, other: Reach) -> Answer:
        """Answer whether this ends before the other begins.

        >>> Reach(1, 1, 5, 9).is_before(Reach(7, 7, 8, 8))
        Answer.UNKNOWN
        """
        if self.latest_end < other.earliest_start:
            return Answer.YES
        return Answer.UNKNOWN if self.earliest_end < other.latest_start else Answer.NO

    def overlaps(self, other: Reach) -> Answer:
        """Answer whether the two have a day in common.

        >>> Reach(1, 1, 5, 9).overlaps(Reach(4, 4, 8, 8))
        Answer.YES
        """
        # They have none just when one of them ends before the other begins.
        if self.latest_end < other.earliest_start or other.latest_end < self.earliest_start:
            return Answer.NO
        may_miss = self.earliest_end < other.latest_start or other.earliest_end < self.latest_start
        return Answer.UNKNOWN if may_miss else Answer.YES

    def whole(self) -> Reach:
        """All of it, from its earliest day to its latest, as far as these are known: "in 2021" in a question.

        >>> Reach(1, 31, 32, 60).whole()
        Reach(earliest_start=1, latest_start=1, earliest_end=60, latest_end=60)
        """
        start = self.earliest_start if math.isfinite(self.earliest_start) else self.latest_start
        end = self.latest_end if math.isfinite(self.latest_end) else self.earliest_end
        return Reach(self.earliest_start, start, end, self.latest_end)


class TimeRelation(enum.Enum):
    """One of the thirteen ways in which two spans may lie; of any two spans, exactly one holds.

    They are those of J. F. Allen, "Maintaining knowledge about temporal intervals" (CACM 26, 1983), for whole days:
    a span takes up its first day, its last, and those between, and a single day is a span of its own. Two spans
    *meet* where one begins on the day after the other's last, so that *before* leaves a day between them, and those
    that share a day overlap or more. Two that both have no beginning begin together; so with two that have no end.

    Attributes:
        BEFORE: It ends before the other begins, with a day or more between them.
        MEETS: It ends on the day before the other begins.
        OVERLAPS: It begins before the other, and ends within it.
        STARTS: It begins with the other, and ends before it.
        DURING: It begins after the other, and ends before it.
        FINISHES: It begins after the other, and ends with it.
        EQUALS: It begins and ends with the other.
        AFTER: It begins after the other has ended, with a day or more between them.
        MET_BY: It begins on the day after the other ends.
        OVERLAPPED_BY: It begins within the other, and ends after it.
        STARTED_BY: It begins with the other, and ends after it.
        CONTAINS: It begins before the other, and ends after it.
        FINISHED_BY: It begins before the other, and ends with it.

    >>> TimeRelation.BEFORE.inverse
    <TimeRelation.AFTER: 'after'>
    """

    BEFORE = "before"
    MEETS = "meets"
    OVERLAPS = "overlaps"
    STARTS = "starts"
    DURING = "during"
    FINISHES = "finishes"
    EQUALS = "equals"
    AFTER = "after"
    MET_BY = "met by"
    OVERLAPPED_BY = "overlapped by"
    STARTED_BY = "started by"
    CONTAINS = "contains"
    FINISHED_BY = "finished by"

    @property
    def inverse(self) -> TimeRelation:
        """The relation in which the second span stands to the first.

        >>> TimeRelation.DURING.inverse, TimeRelation.EQUALS.inverse
        (<TimeRelation.CONTAINS: 'contains'>, <TimeRelation.EQUALS: 'equals'>)
        """
        return _INVERSES[self]


_PAIRS = (
    (TimeRelation.BEFORE, TimeRelation.AFTER),
    (TimeRelation.MEETS, TimeRelation.MET_BY),
    (TimeRelation.OVERLAPS, TimeRelation.OVERLAPPED_BY),
    (TimeRelation.STARTS, TimeRelation.STARTED_BY),
    (TimeRelation.DURING, TimeRelation.CONTAINS),
    (TimeRelation.FINISHES, TimeRelation.FINISHED_BY),
    (TimeRelation.EQUALS, TimeRelation.EQUALS),
)
_INVERSES = MappingProxyType(dict(_PAIRS) | {inverse: relation for relation, inverse in _PAIRS})


def possible_relations(
    one: Reach, other: Reach, *, one_is_a_day: bool = False, other_is_a_day: bool = False
) -> frozenset[TimeRelation]:
    """Find each relation that holds for some choice of first and last days within the reach of two things."""
    ahead = _NO_RULES
    for rule in _bounds(one, _START, is_a_day=one_is_a_day) + _bounds(other, _THEIR_START, is_a_day=other_is_a_day):
        ahead = _with_rule(ahead, rule)
    return frozenset(relation for relation, rules in _RULES.items() if _can_hold(ahead, rules))


#: `(x, y, n)` says that day x lies at least n days before day y. The days are these four, and one to count from.
Rule = tuple[int, int, int]
_START, _END, _THEIR_START, _THEIR_END, _ORIGIN = range(5)

#: How many days at least each of the five lies before each.
_Distances = tuple[tuple[int, ...], ...]

#: Farther off than any day number; what has no beginning begins there. Ints, as floats lose days that far away.
_FAR = 10**18
_NO_RULES: _Distances = tuple(tuple(0 if one == other else -(10**30) for other in range(5)) for one in range(5))


def _bounds(reach: Reach, start: int, *, is_a_day: bool) -> list[Rule]:
    end = start + 1
    return [
        (_ORIGIN, start, _near(reach.earliest_start)),
        (start, _ORIGIN, -_near(reach.latest_start)),
        (_ORIGIN, end, _near(reach.earliest_end)),
        (end, _ORIGIN, -_near(reach.latest_end)),
        (start, end, 0),
        *([(end, start, 0)] if is_a_day else []),
    ]


def _near(day: float) -> int:
    return int(day) if math.isfinite(day) else int(math.copysign(_FAR, day))


_BY_RELATION: dict[TimeRelation, tuple[Rule, ...]] = {
    TimeRelation.BEFORE: ((_END, _THEIR_START, 2),),
    TimeRelation.MEETS: ((_END, _THEIR_START, 1), (_THEIR_START, _END, -1)),
    TimeRelation.OVERLAPS: ((_START, _THEIR_START, 1), (_THEIR_START, _END, 0), (_END, _THEIR_END, 1)),
    TimeRelation.STARTS: ((_START, _THEIR_START, 0), (_THEIR_START, _START, 0), (_END, _THEIR_END, 1)),
    TimeRelation.DURING: ((_THEIR_START, _START, 1), (_END, _THEIR_END, 1)),
    TimeRelation.FINISHES: ((_THEIR_START, _START, 1), (_END, _THEIR_END, 0), (_THEIR_END, _END, 0)),
    TimeRelation.EQUALS: (
        (_START, _THEIR_START, 0), (_THEIR_START, _START, 0), (_END, _THEIR_END, 0), (_THEIR_END, _END, 0),
    ),
}  # fmt: skip
_RULES = MappingProxyType(
    _BY_RELATION
    | {
        relation.inverse: tuple(((first + 2) % 4, (second + 2) % 4, days) for first, second, days in rules)
        for relation, rules in _BY_RELATION.items()
    }
)


def _can_hold(ahead: _Distances, rules: tuple[Rule, ...]) -> bool:
    """Tell whether days can be chosen that keep more rules: they can unless a circle of rules adds up to more than 0.

    The rules are difference constraints, and those in whole numbers have a solution in whole numbers (Cormen and
    others, Introduction to Algorithms, section 22.4).
    """
    for place, rule in enumerate(rules):
        if ahead[rule[1]][rule[0]] + rule[2] > 0:
            return False
        if place < len(rules) - 1:
            ahead = _with_rule(ahead, rule)
    return True


def _with_rule(ahead: _Distances, rule: Rule) -> _Distances:
    first, second, days = rule
    return tuple(
        tuple(max(known, row[first] + days + onward) for known, onward in zip(row, ahead[second], strict=True))
        for row in ahead
    )


T = TypeVar("T")


class Dated(Unordered):
    """What lies in time: a `When` or a `Period`. It can be asked whether it lies before or after another.

    Attributes:
        reach: How early and how late it may begin and end.
    """

    __slots__ = ()

    verbs: ClassVar[str] = "is_before(...), is_after(...), is_within(...)"
    _advice: ClassVar[str] = (
        "no number lies between days that are imprecisely known; to a day a Term is added, as day + Term(years=10), "
        "and Term.between(first, last) tells how long it is from one day to another"
    )

    @property
    @abstractmethod
    def reach(self) -> Reach:
        """How early and how late it may begin and end."""

    @property
    @abstractmethod
    def is_several(self) -> bool:
        """Whether it takes in several days, as a period does; if not it is one day, whichever."""

    def is_before(self, other: Dated) -> Answer:
        """Answer whether this, to its last day, lies before the other's first day.

        Raises:
            WrongType: The other is neither a `When` nor a `Period`.

        >>> from bilateral import When
        >>> When("2019-02").is_before(When("2019-02-28"))
        Answer.UNKNOWN
        """
        return self.reach.is_before(reach_of(other))

    def is_after(self, other: Dated) -> Answer:
        """Answer whether this, from its first day, lies after the other's last day.

        Raises:
            WrongType: The other is neither a `When` nor a `Period`.

        >>> from bilateral import When
        >>> When("2019-03").is_after(When("2019-02-28"))
        Answer.YES
        """
        return reach_of(other).is_before(self.reach)

    def certainly_before(self, other: Dated) -> bool:
        """Whether `is_before` answers yes.

        >>> from bilateral import When
        >>> When("2019-02").certainly_before(When("2019-02-28"))
        False
        """
        return self.is_before(other).is_certain

    def possibly_before(self, other: Dated) -> bool:
        """Whether `is_before` answers yes or unknown.

        >>> from bilateral import When
        >>> When("2019-02").possibly_before(When("2019-02-28"))
        True
        """
        return self.is_before(other).is_possible

    def certainly_after(self, other: Dated) -> bool:
        """Whether `is_after` answers yes.

        >>> from bilateral import When
        >>> When("2021-12-06").certainly_after(When("2019-02"))
        True
        """
        return self.is_after(other).is_certain

    def possibly_after(self, other: Dated) -> bool:
        """Whether `is_after` answers yes or unknown.

        >>> from bilateral import When
        >>> When("2021").possibly_after(When("2021-12-06"))
        True
        """
        return self.is_after(other).is_possible

    def possible_relations(self, other: Dated) -> frozenset[TimeRelation]:
        """Find each relation of Allen's in which this may stand to the other, as far as the bounds of both tell.

        Several days, as EDTF's `{}` has them, are taken from their first to their last.

        Raises:
            WrongType: The other is neither a `When` nor a `Period`.

        >>> from bilateral import When
        >>> When("2021-12-05").possible_relations(When("2021-12-06"))
        frozenset({<TimeRelation.MEETS: 'meets'>})
        """
        return possible_relations(
            self.reach, reach_of(other), one_is_a_day=not self.is_several, other_is_a_day=not other.is_several
        )

    def relation_is(self, other: Dated, *relations: TimeRelation) -> Answer:
        """Answer whether this stands to the other in the relation, or in one of several.

        Raises:
            WrongType: The other is neither a `When` nor a `Period`, or what is asked is no relation.

        >>> from bilateral import Period
        >>> Period("2021-04-01", "2022-03-31").relation_is(Period("2021", "2031"), TimeRelation.DURING)
        Answer.UNKNOWN
        """
        asked = frozenset(of_kind(relation, TimeRelation, "relation_is") for relation in relations)
        possible = self.possible_relations(other)
        return Answer.from_bounds(certain=possible <= asked, possible=not possible.isdisjoint(asked))

    def relation_certainly_is(self, other: Dated, *relations: TimeRelation) -> bool:
        """Whether `relation_is` answers yes.

        >>> from bilateral import Period
        >>> Period("2001-12", "2021-12-05").relation_certainly_is(Period("2021-12-06", ".."), TimeRelation.MEETS)
        True
        """
        return self.relation_is(other, *relations).is_certain

    def relation_possibly_is(self, other: Dated, *relations: TimeRelation) -> bool:
        """Whether `relation_is` answers yes or unknown.

        >>> from bilateral import Period
        >>> Period("2001", "2021").relation_possibly_is(Period("2021", ".."), TimeRelation.MEETS)
        True
        """
        return self.relation_is(other, *relations).is_possible


def of_kind(came: object, kind: type[T], place: str) -> T:
    """Check at run time what a type checker would: that what came is of a kind; else raise WrongType."""
    if not isinstance(came, kind):
        raise WrongType(place, came=came, accepted=f"a {kind.__name__}{_EXAMPLES.get(kind.__name__, '')}")
    return came


#: How one makes what is wanted.
_EXAMPLES = MappingProxyType({"When": ", as When.parse('2021-12-06')", "Term": ", as Term.parse('10 years')"})


def reach_of(thing: object) -> Reach:
    """Take the reach of a `When` or `Period`; of anything else, raise WrongType."""
    if not isinstance(thing, Dated):
        raise WrongType(
            "a question of time", came=thing, accepted="a When or a Period, as When.parse(text) or When.on(day)"
        )
    return thing.reach

"""What lies in time, a day or a span of days, and whether one thing lies before another."""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from typing import TypeVar

import attrs

from ..errors import WrongType
from .answer import Answer

T = TypeVar("T")


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
        return Answer.from_bounds(
            certain=self.latest_end < other.earliest_start, possible=self.earliest_end < other.latest_start
        )

    def overlaps(self, other: Reach) -> Answer:
        """Answer whether the two have a day in common.

        >>> Reach(1, 1, 5, 9).overlaps(Reach(4, 4, 8, 8))
        Answer.YES
        """
        # They have none just when one of them ends before the other begins.
        return ~(self.is_before(other) | other.is_before(self))

    def whole(self) -> Reach:
        """All of it, from its earliest day to its latest, as far as these are known: "in 2021" in a question.

        >>> Reach(1, 31, 32, 60).whole()
        Reach(earliest_start=1, latest_start=1, earliest_end=60, latest_end=60)
        """
        start = self.earliest_start if math.isfinite(self.earliest_start) else self.latest_start
        end = self.latest_end if math.isfinite(self.latest_end) else self.earliest_end
        return Reach(self.earliest_start, start, end, self.latest_end)


class Dated(ABC):
    """What lies in time: a `When` or a `Period`. It can be asked whether it lies before or after another.

    Attributes:
        reach: How early and how late it may begin and end.
    """

    __slots__ = ()

    @property
    @abstractmethod
    def reach(self) -> Reach:
        """How early and how late it may begin and end."""

    def is_before(self, other: Dated) -> Answer:
        """Answer whether this, to its last day, lies before the other's first day.

        Raises:
            WrongType: The other is neither a `When` nor a `Period`.

        >>> from bilateral.values.when import When
        >>> When("2019-02").is_before(When("2019-02-28"))
        Answer.UNKNOWN
        """
        return self.reach.is_before(reach_of(other))

    def is_after(self, other: Dated) -> Answer:
        """Answer whether this, from its first day, lies after the other's last day.

        Raises:
            WrongType: The other is neither a `When` nor a `Period`.

        >>> from bilateral.values.when import When
        >>> When("2019-03").is_after(When("2019-02-28"))
        Answer.YES
        """
        return reach_of(other).is_before(self.reach)

    def certainly_before(self, other: Dated) -> bool:
        """Whether `is_before` answers yes.

        >>> from bilateral.values.when import When
        >>> When("2019-02").certainly_before(When("2019-02-28"))
        False
        """
        return self.is_before(other).is_certain

    def possibly_before(self, other: Dated) -> bool:
        """Whether `is_before` answers yes or unknown.

        >>> from bilateral.values.when import When
        >>> When("2019-02").possibly_before(When("2019-02-28"))
        True
        """
        return self.is_before(other).is_possible

    def certainly_after(self, other: Dated) -> bool:
        """Whether `is_after` answers yes.

        >>> from bilateral.values.when import When
        >>> When("2021-12-06").certainly_after(When("2019-02"))
        True
        """
        return self.is_after(other).is_certain

    def possibly_after(self, other: Dated) -> bool:
        """Whether `is_after` answers yes or unknown.

        >>> from bilateral.values.when import When
        >>> When("2021").possibly_after(When("2021-12-06"))
        True
        """
        return self.is_after(other).is_possible


def of_kind(came: object, kind: type[T], place: str) -> T:
    """Check that what came is of a kind: what a checker rules out, a notebook brings.

    Raises:
        WrongType: It is something else.

    >>> of_kind("2021", str, "year")
    '2021'
    """
    if not isinstance(came, kind):
        raise WrongType(place, came=came, accepted=f"a {kind.__name__}")
    return came


def reach_of(thing: object) -> Reach:
    """Take the reach of a `When` or `Period`.

    Raises:
        WrongType: It is something else.

    >>> from bilateral.values.when import When
    >>> reach_of(When("0001-01-02")).latest_end
    2
    """
    if not isinstance(thing, Dated):
        raise WrongType("a question of time", came=thing, accepted="a When or a Period, as When.parse(...)")
    return thing.reach

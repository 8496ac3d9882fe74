"""What lies in time, a day or a span of days, and whether one thing lies before another."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TypeVar

from ...errors import WrongType
from ..answer import Answer
from .time_relation import Reach, TimeRelation, possible_relations

T = TypeVar("T")


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
        raise WrongType(place, came=came, accepted=f"a {kind.__name__}")
    return came


def reach_of(thing: object) -> Reach:
    """Take the reach of a `When` or `Period`; of anything else, raise WrongType."""
    if not isinstance(thing, Dated):
        raise WrongType("a question of time", came=thing, accepted="a When or a Period, as When.parse(...)")
    return thing.reach

"""Which share of the days that a date may be lies before, after or within those of another."""

from __future__ import annotations

import math
from abc import abstractmethod
from fractions import Fraction

from ...errors import WrongType
from .dated import Dated
from .day_answers import AnyDays
from .day_ranges import common, count, pairs_in_order
from .edtf_sets import DateSet


class DayShares(Dated):
    """What is one day among some: the shares of them of which a verb is true.

    A share is a counting, every possible day alike and the two dates independent; nobody claimed it as a
    probability. It is 1 just where the verb is certainly true, and 0 where it is not even possibly. It is None
    where nothing can be counted: a set is open to a side, or means several days.

    Attributes:
        possible_days: The days that it may be.
    """

    __slots__ = ()

    @property
    @abstractmethod
    def possible_days(self) -> AnyDays:
        """The days that it may be."""

    def share_before(self, other: DayShares) -> Fraction | None:
        """Count of all pairs of their days the share in which this is before the other.

        Raises:
            WrongType: The other is no `When`.

        >>> from bilateral import When
        >>> When("2019-02").share_before(When("2019-02-08"))
        Fraction(1, 4)
        """
        return _share_in_order(self.possible_days, _days_of(other, "share_before"))

    def share_after(self, other: DayShares) -> Fraction | None:
        """Count of all pairs of their days the share in which this is after the other.

        Raises:
            WrongType: The other is no `When`.

        >>> from bilateral import When
        >>> When("2019-02").share_after(When("2019-02-07"))
        Fraction(3, 4)
        """
        return _share_in_order(_days_of(other, "share_after"), self.possible_days)

    def share_within(self, other: DayShares) -> Fraction | None:
        """Count the share of its days that the other covers; the other may be open, or several days.

        Raises:
            WrongType: The other is no `When`.

        >>> from bilateral import When
        >>> When("2020").share_within(When("[2020-01,2020-02-01..]"))
        Fraction(1, 1)
        """
        ours, theirs = self.possible_days, _days_of(other, "share_within")
        if not _has_count(ours):
            return None
        return Fraction(count(common(ours.ranges(), theirs.ranges())), count(ours.ranges()))

    def share_same(self, other: DayShares) -> Fraction | None:
        """Count of all pairs of their days the share in which both are the same.

        Raises:
            WrongType: The other is no `When`.

        >>> from bilateral import When
        >>> When("2019-02").share_same(When("2019-02-07"))
        Fraction(1, 28)
        """
        ours, theirs = self.possible_days, _days_of(other, "share_same")
        if not (_has_count(ours) and _has_count(theirs)):
            return None
        return Fraction(count(common(ours.ranges(), theirs.ranges())), count(ours.ranges()) * count(theirs.ranges()))


def _share_in_order(one: AnyDays, other: AnyDays) -> Fraction | None:
    if not (_has_count(one) and _has_count(other)):
        return None
    ordered = pairs_in_order(one.ranges(), other.ranges())
    return Fraction(ordered, count(one.ranges()) * count(other.ranges()))


def _has_count(days: AnyDays) -> bool:
    return not (isinstance(days, DateSet) and days.is_several) and math.isfinite(days.last - days.first)


def _days_of(other: object, place: str) -> AnyDays:
    # What a checker rules out, a notebook brings; and a Period is no one day.
    if not isinstance(other, DayShares):
        raise WrongType(place, came=other, accepted="a When")
    return other.possible_days

"""Intervals of numbers, either end open or unknown, and what can be said of two numbers that lie in them."""

from __future__ import annotations

from decimal import Decimal

import attrs

from ..answer import Answer
from ..numbers.exact import EXACT


@attrs.frozen
class Interval:
    """The numbers that one number may be.

    Numbers are taken as dense: between any two lies another, also where only whole things are counted.

    Attributes:
        low: The lower end; None if there is none.
        high: The upper end; None if there is none.
        low_included: Whether the lower end itself is possible; of an open end it says nothing and stays True.
        high_included: Whether the upper end itself is possible; likewise.

    >>> Interval(Decimal(5), None, low_included=False).is_over(Interval(Decimal(5), Decimal(5)))
    Answer.YES
    """

    low: Decimal | None
    high: Decimal | None
    low_included: bool = True
    high_included: bool = True

    def is_over(self, other: Interval) -> Answer:
        """Whether a number in this interval is greater than one in the other.

        >>> Interval(Decimal(1), Decimal(3)).is_over(Interval(Decimal(2), Decimal(2)))
        Answer.UNKNOWN
        """
        return Answer.from_bounds(certain=other._lies_below(self), possible=self._reaches_over(other))

    def is_at_least(self, other: Interval) -> Answer:
        """Whether a number in this interval is no less than one in the other.

        >>> Interval(Decimal(2), Decimal(3)).is_at_least(Interval(Decimal(1), Decimal(2)))
        Answer.YES
        """
        return ~other.is_over(self)

    def is_equal(self, other: Interval) -> Answer:
        """Whether a number in this interval is equal to one in the other.

        >>> Interval(Decimal(1), Decimal(3)).is_equal(Interval(Decimal(4), Decimal(5)))
        Answer.NO
        """
        points = self.low is not None and self.low == self.high == other.low == other.high
        apart = self._lies_below(other) or other._lies_below(self)
        return Answer.from_bounds(certain=points, possible=not apart)

    def plus(self, other: Interval) -> Interval:
        """Return the sums of a number in this interval and one in the other; an open end stays open.

        >>> Interval(Decimal(1), None).plus(Interval(Decimal(2), Decimal(3))).low
        Decimal('3')
        """
        low, high = _sum(self.low, other.low), _sum(self.high, other.high)
        return Interval(
            low,
            high,
            low_included=low is None or (self.low_included and other.low_included),
            high_included=high is None or (self.high_included and other.high_included),
        )

    def _lies_below(self, other: Interval) -> bool:
        # Every number here is less than every number there.
        if self.high is None or other.low is None:
            return False
        touch = self.high_included and other.low_included
        return self.high < other.low or (self.high == other.low and not touch)

    def _reaches_over(self, other: Interval) -> bool:
        # Some number here is greater than some number there.
        return self.high is None or other.low is None or self.high > other.low


def _sum(one: Decimal | None, other: Decimal | None) -> Decimal | None:
    return None if one is None or other is None else EXACT.add(one, other)

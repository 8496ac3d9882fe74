"""How early and how late something may begin and end."""

from __future__ import annotations

import math

import attrs

from ..answer import Answer


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

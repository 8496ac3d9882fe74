"""A stretch of a text that says a date, before what stands beside it is looked at."""

from __future__ import annotations

import enum

import attrs

from ...values.dates.period import Period
from ...values.dates.when import When
from ..found import Words


class Kind(enum.Enum):
    """What a mention names, as far as its neighbours must know it.

    >>> Kind("weekday")
    <Kind.WEEKDAY: 'weekday'>
    """

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    YEARS = "years"
    SEASON = "season"
    WEEKDAY = "weekday"
    #: "Last year", "next week": they may say the year of what stands before them.
    CALLED = "called"
    #: A day, month or quarter without its year.
    YEARLESS = "yearless"
    NUMERIC = "numeric"


@attrs.frozen
class DateMention:
    """A stretch of a text that says a date.

    Attributes:
        start: Where it begins.
        end: Before which character it ends.
        kind: What it names.
        value: What it means, if that is known by now.
        readings: What it may mean, where it has several readings.
        cue: The words that qualify it.
        said: The day or month that it names, where it leaves its month to a neighbour or has more words around it.

    >>> DateMention(0, 4, Kind.YEAR, When("2021")).value
    When('2021')
    """

    start: int
    end: int
    kind: Kind
    value: When | Period | None = None
    readings: tuple[When, ...] = ()
    cue: Words | None = None
    said: str = ""

    def words(self, text: str) -> str:
        """Return the words that name its day, with single blanks.

        >>> DateMention(3, 16, Kind.MONTH).words("in February  2019")
        'February 201'
        """
        return self.said or " ".join(text[self.start : self.end].split())

"""What a timeline is made of: rows of days that are known, days that are one of several, and spans."""

from __future__ import annotations

import enum
import math

import attrs


class BarKind(enum.Enum):
    """What a bar of a timeline stands for."""

    IN_FORCE = "in force"
    PROVISIONAL = "applied provisionally"
    UNKNOWN = "in force or not: unknown"
    PERIOD = "period it names"
    ONE_DAY = "one day of these"
    GAP = "none on record in between"


class PointKind(enum.Enum):
    """What a mark of a timeline stands for."""

    SIGNED = "signed"
    ENTERED = "entered into force"
    ENDED = "ended"
    DUE = "due"
    MET = "met"
    HELD = "held"
    PLANNED = "planned, put off or cancelled"


@attrs.frozen
class Point:
    """One day, or one of several: between the first and the last.

    Attributes:
        kind: What it stands for.
        first: The first day that it may be, as a day number.
        last: The last.
        words: What is said of it.
    """

    kind: PointKind
    first: float
    last: float
    words: str


@attrs.frozen
class Bar:
    """Days in a row, the first and the last included, as day numbers."""

    kind: BarKind
    first: float
    last: float
    words: str


@attrs.frozen
class Row:
    """What is known of one record, or of one series with its meetings, in time."""

    id: str
    title: str
    section: str
    points: tuple[Point, ...]
    bars: tuple[Bar, ...]

    @property
    def drawn(self) -> tuple[Bar, ...]:
        """The bars, and behind them a band for each day that is one of several."""
        bands = (Bar(BarKind.ONE_DAY, one.first, one.last, one.words) for one in self.points if one.first < one.last)
        return (*bands, *self.bars)

    @property
    def days(self) -> tuple[float, ...]:
        """The days at which something begins or ends, as far as they are known."""
        marks: tuple[Point | Bar, ...] = (*self.points, *self.bars)
        return tuple(day for one in marks for day in (one.first, one.last) if math.isfinite(day))

    def told(self) -> str:
        """Say all of it in words."""
        words = dict.fromkeys([*(point.words for point in self.points), *(bar.words for bar in self.bars)])
        return f"{self.title}: {', '.join(words)}"

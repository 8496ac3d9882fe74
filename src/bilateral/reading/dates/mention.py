"""A stretch of a text that says a date, with its value."""

from __future__ import annotations

from typing import NamedTuple

from ...values.dates.period import Period
from ...values.dates.when import When


class Mention(NamedTuple):
    """A stretch of a text that says a date.

    Attributes:
        first: The token with which it begins.
        behind: The token behind it.
        value: What it means; None where nothing tells it, so that it is no find, and no part of it is one.
        readings: What it may mean, where it has several readings.
        problem: Why these can't be told apart.
        cue: The words that qualify it: from a token to before another.
    """

    first: int
    behind: int
    value: When | Period | None = None
    readings: tuple[When, ...] = ()
    problem: str = ""
    cue: tuple[int, int] | None = None

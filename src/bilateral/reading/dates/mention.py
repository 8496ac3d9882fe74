"""A stretch of a text that says a date, with its value."""

from __future__ import annotations

import attrs

from ...values.dates.period import Period
from ...values.dates.when import When


@attrs.frozen
class Mention:
    """A stretch of a text that says a date.

    Attributes:
        start: The character with which it begins.
        end: Before which character it ends.
        value: What it means; None where nothing tells it, so that it is no find, and no part of it is one.
        readings: What it may mean, where it has several readings.
        problem: Why these can't be told apart.
        cue: The place of the words that qualify it.
    """

    start: int
    end: int
    value: When | Period | None = None
    readings: tuple[When, ...] = ()
    problem: str = ""
    cue: tuple[int, int] | None = None

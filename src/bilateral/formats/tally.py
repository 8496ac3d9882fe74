"""A tally of quotation marks, by which it is known that JSON says nothing else than what was made of it."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager


class Tally:
    """How many quotation marks the JSON must have of all that was made, if it says nothing else.

    Each key has two, be it known or not, and each time that it stands there: JSON that has more marks says more.

    Attributes:
        quotes: So many.
    """

    __slots__ = ("quotes",)

    def __init__(self) -> None:
        self.quotes: int = 0

    @contextmanager
    def apart(self) -> Generator[Tally]:
        """Count something for itself."""
        before = self.quotes
        self.quotes = 0
        try:
            yield self
        finally:
            self.quotes = before


#: The one of all; who reads counts alone.
TALLY = Tally()


class Odd(Exception):
    """What is no canonical JSON; whether anything is wrong with it, others say."""

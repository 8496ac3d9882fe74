"""A text as somebody tells it: the day on which it was published, and the country for which it counts years."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from typing import TypeVar

import attrs

from ...values.dates.when import When

V = TypeVar("V")

#: Farther than this nobody looks for where a sentence begins or ends.
LONGEST_SENTENCE = 240


@attrs.frozen
class Telling:
    """A text, and what a reader has to know to date what it says.

    Attributes:
        text: The words.
        published: When they were published; None if nobody told.
        country: The country, by its code, whose fiscal years are meant.

    >>> Telling("Talks resume next week.", When("2021-12-06")).resolved(lambda day: day.year)
    2021
    """

    text: str
    published: When | None = None
    country: str = "IN"

    def resolved(self, read: Callable[[dt.date], V]) -> V | None:
        """Read words by the day of publication; None if that is unknown, or not well enough to tell.

        >>> Telling("", When("2021-12")).resolved(lambda day: day.year - 1)
        2020
        >>> Telling("", When("2021-12")).resolved(lambda day: day.day) is None
        True
        """
        if self.published is None:
            return None
        try:
            reach = self.published.reach
            first, last = dt.date.fromordinal(int(reach.earliest_start)), dt.date.fromordinal(int(reach.latest_end))
            found = read(first)
            return found if first == last or found == read(last) else None
        except (OverflowError, ValueError):  # open, or beyond the years 1 to 9999: nothing can be counted from it
            return None

    def sentence_before(self, place: int) -> str:
        """Return what the sentence says before a place.

        >>> Telling("They met in Delhi. India will sign on Friday.").sentence_before(38)
        'India will sign on '
        """
        first = max(0, place - LONGEST_SENTENCE)
        # With the letter at the place itself, which may be the capital that begins the next sentence.
        ends = [found.end() for found in _SENTENCE_END.finditer(self.text, first, place + 1)]
        return self.text[ends[-1] if ends else first : place]

    def sentence_after(self, place: int) -> str:
        """Return what the sentence says behind a place.

        >>> Telling("On Friday they will meet. More follows.").sentence_after(9)
        ' they will meet. '
        """
        words = self.text[place : place + LONGEST_SENTENCE]
        found = _SENTENCE_END.search(words)
        return words[: found.end()] if found else words


#: A full stop, and a capital letter behind it; not the stop of an initial or of a short title.
_SENTENCE_END = re.compile(
    r"[.!?\n](?:(?<=\n)\n|(?<!\n)(?<![A-Z].)(?<!\b(?:Mr|Dr|St|Ms|No|Rs).)(?<!\b(?:Gen|Col|Mrs|Lt ).)"
    r"[\"'\u2019\u201d)]?\s{1,3}(?=[A-Z\"'\u2018\u201c(]))"
)

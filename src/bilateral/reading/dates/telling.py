"""A text as somebody tells it: the day on which it was published, and the country for which it counts years."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Callable
from functools import cached_property
from typing import TypeVar

import attrs

from ...language.grammar.calendar_words import APOSTROPHES
from ...language.grammar.date_parts import Told
from ...language.scanner import LINE_END, scan
from ...values.dates.when import When
from ..kinds import SIGN, STOP, are_of_kind
from .verbs import Tense, tense_of

V = TypeVar("V")

#: Farther than so many tokens nobody looks for where a sentence begins or ends.
LONGEST_SENTENCE = 48
QUOTES = APOSTROPHES | {'"', "\u201c", "\u201d"}


# With slots and cached properties attrs would slow every look at an attribute.
@attrs.frozen(eq=False, slots=False)
class Telling:
    """A text, and what a reader has to know to date what it says.

    Attributes:
        told: The tokens.
        published: When they were published; None if nobody told.
        country: The country, by its code, whose fiscal years are meant.
        announced: Whether the words up to a token fix a date there in advance, where that is known.

    >>> Telling.of("Talks resume next week.", When("2021-12-06")).resolved(lambda day: day.year)
    2021
    """

    told: Told
    published: When | None = None
    country: str = "IN"
    announced: dict[int, bool] = attrs.field(factory=dict[int, bool], init=False, repr=False)
    _begun: dict[int, int] = attrs.field(factory=dict[int, int], init=False, repr=False)
    _tenses: dict[int, tuple[Tense, int] | None] = attrs.field(
        factory=dict[int, "tuple[Tense, int] | None"], init=False, repr=False
    )

    @classmethod
    def of(cls, text: str, published: When | None = None) -> Telling:
        """Cut a text.

        >>> Telling.of("They met.").told.words
        ['they', 'met', '.']
        """
        tokens = scan(text)
        return cls(Told(tokens, is_prose=True), published)

    def resolved(self, read: Callable[[dt.date], V]) -> V | None:
        """Read words by the day of publication; None if that is unknown, or not well enough to tell.

        >>> Telling.of("", When("2021-12")).resolved(lambda day: day.year - 1)
        2020
        >>> Telling.of("", When("2021-12")).resolved(lambda day: day.day) is None
        True
        """
        if self._days is None:
            return None
        first, last = self._days
        try:
            found = read(first)
            return found if first == last or found == read(last) else None
        except (OverflowError, ValueError):  # beyond the years 1 to 9999 nothing can be counted
            return None

    @cached_property
    def _days(self) -> tuple[dt.date, dt.date] | None:
        """The first and the last day on which it may have been published."""
        if self.published is None:
            return None
        try:
            reach = self.published.reach
            return dt.date.fromordinal(int(reach.earliest_start)), dt.date.fromordinal(int(reach.latest_end))
        except (OverflowError, ValueError):  # open, or beyond the years 1 to 9999
            return None

    # Sentences -------------------------------------------------------------------------------------------

    def sentence_from(self, place: int) -> int:
        """Give the token with which the sentence of a token begins.

        >>> Telling.of("They met in Delhi. India will sign on Friday.").sentence_from(9)
        5
        """
        stop, first = place, max(0, place - LONGEST_SENTENCE)
        while (stop := self._stops.rfind(1, max(0, first - _MOST_BEHIND_A_STOP), stop)) >= 0:
            begin = self._begins_behind(stop)
            if 0 < begin <= place:
                return max(begin, first)
        return first

    def sentence_to(self, place: int) -> int:
        """Give the token behind a sentence, from some token of it on.

        >>> Telling.of("On Friday they will meet. More follows.").sentence_to(2)
        6
        """
        stop, last = max(-1, place - 1 - _MOST_BEHIND_A_STOP), min(len(self.told.words), place + LONGEST_SENTENCE)
        while (stop := self._stops.find(1, stop + 1, last)) >= 0:
            begin = self._begins_behind(stop)
            if begin and begin >= place:
                return min(begin, last)
        return last

    def tense_of(self, sign: int) -> tuple[Tense, int] | None:
        """Tell the tense of a sign, and the token behind it; each is read once.

        >>> Telling.of("They will be told on Friday.").tense_of(1)
        (<Tense.TO_COME: 'to come'>, 4)
        """
        if sign not in self._tenses:
            self._tenses[sign] = tense_of(self.told, sign)
        return self._tenses[sign]

    @cached_property
    def signs(self) -> bytes:
        """Say of each token whether it may be a sign of tense: one, or zero.

        >>> Telling.of("They will meet in May.").signs.hex()
        '000101000000'
        """
        tokens = self.told.tokens
        signs, at = bytearray(are_of_kind(tokens, SIGN)), tokens.clean.find("May")
        while at >= 0:  # the month has its capital
            place = bisect_right(tokens.starts, at) - 1
            signs[place] = signs[place] and tokens.word[place] != "may"
            at = tokens.clean.find("May", at + 1)
        return bytes(signs)

    @cached_property
    def _stops(self) -> bytes:
        """Which tokens may end a sentence."""
        return are_of_kind(self.told.tokens, STOP)

    def _begins_behind(self, stop: int) -> int:
        if stop not in self._begun:
            self._begun[stop] = self._read_behind(stop)
        return self._begun[stop]

    def _read_behind(self, stop: int) -> int:
        """Give the token with which a sentence begins behind a stop: a capital; nothing, where none does."""
        told, tokens, here = self.told, self.told.tokens, stop + 1
        if told.word[stop] == LINE_END:
            return here + 1 if told.word[here] == LINE_END else 0
        if tokens.clean[tokens.starts[stop] - 1].isupper():
            return 0
        if told.word[stop - 1] in _SHORT_TITLES and tokens.raw(stop - 1).istitle():
            return 0
        here += told.word[here] in _CLOSING and told.is_glued(here)
        while told.word[here] == LINE_END:
            here += 1
        if told.is_glued(here) and told.word[here - 1] != LINE_END:
            return 0
        return here if told.word[here] in _OPENING or tokens.raw(here)[0].isupper() else 0


_CLOSING, _OPENING = QUOTES | {")"}, QUOTES | {"("}
#: A quote and line ends stand between a stop and the sentence behind it, rarely more.
_MOST_BEHIND_A_STOP = 3
#: The stop behind these ends no sentence.
_SHORT_TITLES = frozenset(("mr", "dr", "st", "ms", "no", "rs", "gen", "col", "mrs", "lt"))

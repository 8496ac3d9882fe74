"""Ranges of which both ends have their unit: "between 5 km and 10 km"."""

from __future__ import annotations

import re

from ...values.figures.qualifier import Qualifier
from ...values.numbers.english_numbers import SCALE_WORDS
from ...values.numbers.patterns import END, any_of
from ...values.quantities.measures import measure
from ..found import Words
from ..spans import Spans
from .count_context import changes_before, is_change
from .counted_nouns import counted_noun

FoundEnd = tuple[tuple[int, int], Words]

_JOINT = re.compile(r"\s(?P<word>to|and|or)\s|\s?[-\u2010-\u2014]\s?").match
_NUMBER = re.compile(
    rf"\d{{1,3}}(?>(?:,\d{{2,3}})*)(?:\.\d{{1,3}})?(?:\s{any_of(SCALE_WORDS)}{END})?(?![\w,.]*\d)"
).match


def second_of_range(text: str, start: int, unit: Words, cue: tuple[Words, Qualifier] | None) -> FoundEnd | None:
    """Find the second number of a range and its unit, behind the first with its own.

    Args:
        text: The text.
        start: Where the first number begins.
        unit: What the first number counts.
        cue: The qualifier before it.

    Returns:
        The place of the second number, and its unit; None if there is none, or if it is what the first changed to.

    >>> second_of_range("some 5 km to 10 km away", 5, Words("km", 7, 9), None)
    ((13, 15), Words(text='km', start=16, end=18))
    """
    joint = _JOINT(text, unit.end)
    number = _NUMBER(text, joint.end()) if joint else None
    if joint is None or number is None or not _is_range(text, start, joint["word"], cue):
        return None
    noun = counted_noun(text, number.end(), Spans())
    return (number.span(), Words.of(text, *noun)) if noun and _is_same(unit.text, text[slice(*noun)]) else None


def _is_range(text: str, start: int, word: str | None, cue: tuple[Words, Qualifier] | None) -> bool:
    if cue and cue[1] is Qualifier.BETWEEN:
        return not is_change(text, cue)
    # "rose 2 million tonnes to 9 million tonnes"
    return word != "and" and not changes_before(text, start)


def _is_same(unit: str, other: str) -> bool:
    return unit == other or (measure(unit) is not None and measure(unit) == measure(other))

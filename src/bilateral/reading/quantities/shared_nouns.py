"""The noun that a number shares with the next one: "three Israeli and five Thai hostages"."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from ...values.numbers.english_numbers import DIGIT_WORDS, SCALE_WORDS, TEENS, TENS
from ...values.numbers.patterns import FLAGS, any_of
from ...values.quantities.measures import measure
from ..spans import Spans
from .counted_nouns import counted_noun, ends_phrase
from .noun_phrase_words import HOUSES
from .words_behind import is_adjective, joint_behind, next_word

#: No number has more words behind it that are of its noun, which comes later: "Airbus A350-900".
MOST_WORDS = 4


def shared_noun(text: str, at: int, taken: Spans) -> tuple[int, int] | None:
    """Find the noun behind the next number, where a number has only adjectives and names behind itself.

    Args:
        text: The text.
        at: Where the number ends.
        taken: What else was found, as the designations.

    Returns:
        Where the noun begins and ends, or None if the number shares none.

    >>> text = "freed three Israeli and five Thai hostages"
    >>> text[slice(*shared_noun(text, 11, Spans()))]
    'hostages'
    """
    behind = _behind_adjectives(text, at, taken)
    number = behind and _next_number()(text, behind)
    noun = number and counted_noun(text, number.end(), taken)
    return _head(text, *noun) if noun else None


def _behind_adjectives(text: str, at: int, taken: Spans) -> int | None:
    """Step over adjectives and names; return where "and" behind them begins, if there are any."""
    for count in range(MOST_WORDS + 1):
        if count and joint_behind(text, at):
            return at
        match = next_word(text, at)
        if match is None or ends_phrase(text, match, taken) or not _may_stand_before(text, match):
            return None
        at = match.end()
    return None


def _may_stand_before(text: str, match: re.Match[str]) -> bool:
    word = match["word"]
    if not word[0].isupper() and not word[0].isdigit():
        return is_adjective(word)
    # Israeli, US, Lok Sabha, A350; "Boeing 777" and "Airbus A350" by the designation behind.
    behind = next_word(text, match.end())
    return (
        is_adjective(word)
        or word in HOUSES
        or (word.isupper() and len(word) > 1)
        or word.endswith(("i", "ch"))
        or any(letter.isdigit() for letter in word + (behind["word"] if behind else ""))
    )


def _head(text: str, start: int, end: int) -> tuple[int, int]:
    if measure(text[start:end]):
        return start, end
    return text.rindex(" ", start, end) + 1 if " " in text[start:end] else start, end


@cache
def _next_number() -> Callable[[str, int], re.Match[str] | None]:
    words = any_of([*DIGIT_WORDS, *TEENS, *TENS])
    cues = "about|around|nearly|over|some|another|almost|at\\sleast|more\\sthan|up\\sto"
    number = rf"(?:\d{{1,3}}(?>(?:,\d{{2,3}})*)(?:\.\d{{1,3}})?|\d{{4}}|{words})(?:\s(?:{'|'.join(SCALE_WORDS)}))?"
    return re.compile(rf",?\s(?:(?:and|or|&)\s)?(?:(?:{cues})\s)?{number}(?=\s)", FLAGS).match

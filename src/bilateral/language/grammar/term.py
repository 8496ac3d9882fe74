"""Lengths of time: "ten years", "thirty (30) days", "1 year and 6 months", "a decade and a half"."""

from __future__ import annotations

import attrs

from .calendar_words import DASHES
from .date_parts import Told
from .measure import names_of
from .small_numbers import NUMBER_WORDS, count_at

#: A length of time is of whole days.
_PARTS_OF_A_DAY = ("hour", "minute", "second")
#: Each unit by its names.
UNITS_OF_TIME: dict[str, str] = {name: unit for name, unit in names_of("time").items() if unit not in _PARTS_OF_A_DAY}
_SHORTENED = frozenset(("yr", "yrs", "mth", "mths", "mo", "mos", "wk", "wks"))

_MOST_DIGITS = 6
_HALF = (("and", "a", "half"), ("and", "one", "half"), ("and", "1", "half"))


@attrs.frozen
class Part:
    """So many of one unit: with one half more, or two, which is a mistake."""

    unit: str
    count: int
    halves: int = 0


@attrs.frozen
class Length:
    """A length of time, and where it stands: from a token to before another."""

    first: int
    behind: int
    parts: tuple[Part, ...]


def length_at(told: Told, place: int) -> Length | None:
    """Read a length of time that begins at a token, as far as it goes.

    >>> from ..scanner import scan
    >>> tokens = scan("for thirty (30) days")
    >>> found = length_at(Told(tokens), 1)
    >>> found and (found.parts, found.behind)
    ((Part(unit='day', count=30, halves=0),), 6)
    """
    parts: list[Part] = []
    here = end = place
    while found := _part(told, here):
        part, behind = found
        if any(part.unit == other.unit for other in parts):
            break
        parts.append(part)
        end = behind
        here = behind + (told.word[behind] == ",")
        here += told.word[here] == "and"
        if told.is_prose and here > behind and not (told.word[here].isdecimal() or told.word[here] in NUMBER_WORDS):
            break
    return Length(place, end, tuple(parts)) if parts else None


def _part(told: Told, place: int) -> tuple[Part, int] | None:
    if half := _half_of(told, place):
        return half
    counted = _count(told, place)
    if counted is None:
        return None
    count, halves, here = counted
    if told.word[here] == "(":
        again = told.word[here + 1]
        if not again.isdecimal() or told.word[here + 2] != ")" or int(again) != count:
            return None
        here += 3
    for words in _HALF:
        if told.are(here, words):
            halves, here = halves + 1, here + len(words)
    here += told.word[here] in DASHES
    unit = UNITS_OF_TIME.get(told.word[here])
    if unit is None:
        return None
    here += 1
    here += told.word[here] == "." and told.word[here - 1] in _SHORTENED
    for words in _HALF:
        if told.are(here, words):
            halves, here = halves + 1, here + len(words)
    return Part(unit, count, halves), here


def _half_of(told: Told, place: int) -> tuple[Part, int] | None:
    for words in (("half", "a"), ("half", "an"), ("a", "half"), ("an", "half")):
        here = place + 2
        here += told.word[here] in DASHES
        if told.are(place, words) and (unit := UNITS_OF_TIME.get(told.word[here])):
            behind = here + 1
            if any(told.are(behind, half) for half in _HALF):
                return Part(unit, 0, 2), behind + 3
            return Part(unit, 0, 1), behind
    return None


def _count(told: Told, place: int) -> tuple[int, int, int] | None:
    word = told.word[place]
    if word in ("a", "an"):
        return 1, 0, place + 1
    whole, point, fraction = word.replace(",", "").partition(".")
    if whole.isdecimal() and len(whole) <= _MOST_DIGITS:
        if point:
            return (int(whole), 1, place + 1) if fraction == "5" else None
        return int(whole), 0, place + 1
    found = count_at(told.words, place)
    return (found[0], 0, found[1]) if found else None


def term_of(told: Told) -> Length | None:
    """Read a text that is one length of time, with what may stand around it: "for a period of ten (10) years".

    >>> from ..scanner import scan
    >>> tokens = scan("a ten-year term")
    >>> found = term_of(Told(tokens))
    >>> found and found.parts
    (Part(unit='year', count=10, halves=0),)
    """
    last = len(told.words) - (told.word[len(told.words) - 1] in ("period", "term"))
    for place in dict.fromkeys((_lead(told), int(told.word[0] == "for"), 0)):
        found = length_at(told, place)
        if found and found.behind == last:
            return found
    return None


def _lead(told: Told) -> int:
    """Step over "for", "a further period of", "the"."""
    here = int(told.word[0] == "for")
    article = here + (told.word[here] in ("a", "the"))
    noun = article + (told.word[article] == "further")
    if told.word[noun] in ("period", "term", "duration") and told.word[noun + 1] == "of":
        return noun + 2
    is_number = told.word[article][:1].isdecimal() or told.word[article] in NUMBER_WORDS
    return article if is_number else here

"""Lengths of time in prose, which final clauses are full of: "30 days after signature", "six months' notice"."""

from __future__ import annotations

from collections.abc import Iterator

from ...errors import BilateralError
from ...language.grammar.calendar_words import DASHES
from ...language.grammar.date_parts import Told
from ...language.grammar.small_numbers import NUMBER_WORDS
from ...language.grammar.term import Length, length_at
from ...language.scanner import scan
from ...values.figures.figure import Figure
from ...values.quantities.quantity import Quantity
from ..found import FoundQuantity, Words
from ..spans import Spans

#: What bounds a length of time; the longer first.
_LEADS = (
    ("not", "less", "than"), ("no", "less", "than"), ("not", "more", "than"), ("no", "more", "than"),
    ("not", "exceeding"), ("a", "minimum", "of"), ("a", "maximum", "of"), ("at", "least"), ("at", "most"),
    ("up", "to"), ("more", "than"), ("less", "than"), ("over",), ("nearly",), ("about",), ("around",), ("almost",),
    ("approximately",), ("under",),
)  # fmt: skip


def find_durations(text: str, taken: Spans) -> Iterator[FoundQuantity]:
    """Find lengths of time, each with its number and its unit, where nothing else was found.

    "Five years ago" is a date, "5 years old" an age and "one day" no length; none of these is found.

    Args:
        text: The words.
        taken: What is spoken for.

    >>> [(found.text, str(found.value)) for found in find_durations("within three months of it", Spans())]
    [('three', '3 months')]
    """
    tokens = scan(text)
    told, place = Told(tokens, tokens.words, is_prose=True), 0
    while place < len(tokens):
        found = _length(told, place)
        if found is None:
            place += 1
            continue
        if duration := _found(told, found, taken):
            yield duration
        place = found.behind


def _length(told: Told, place: int) -> Length | None:
    word = told.word(place)
    if not (word[0].isdecimal() or word in NUMBER_WORDS or (word == "a" and told.word(place + 1) == "decade")):
        return None
    if told.is_glued(place) and told.word(place - 1)[-1] not in "(\"'\u2018\u201c[":
        return None
    found = length_at(told, place)
    return found if found and len(found.parts) == 1 and not _is_other(told, found) else None


def _is_other(told: Told, found: Length) -> bool:
    """Tell whether it dates, tells an age or counts what comes again."""
    behind, part = told.word(found.behind), found.parts[0]
    if behind in ("ago", "back", "old", "earlier", "later", "running") or part.halves:
        return True
    if told.word(found.behind - 1) == "day" and part.count == 1 and behind not in ("'", "\u2019"):
        return True
    if told.word(found.first) == "a" and told.word(found.first - 1) not in ("for", "than", "over", "within", "nearly"):
        return True
    if behind in DASHES and told.word(found.behind + 1) == "old":
        return True
    return told.word(found.first - 1) in ("every", "each", "of", "aged", "under-")


def _found(told: Told, found: Length, taken: Spans) -> FoundQuantity | None:
    tokens, unit = told.tokens, found.behind - 1
    start, end = tokens.place(found.first, found.first + 1)
    number = _behind_number(told, found)
    end = tokens.place(found.first, number)[1]
    named = tokens.place(unit, found.behind)
    if taken.touch(start, named[1]):
        return None
    first = _lead(told, found.first)
    count = found.parts[0].count
    value = _figure(" ".join((*told.words[first : found.first], f"{count} {told.word(unit)}")))
    cue = Words.of(tokens.text, *tokens.place(first, found.first)) if first < found.first else None
    if value is None:
        return None
    return FoundQuantity(value, tokens.text[start:end], start, end, cue, unit=Words.of(tokens.text, *named))


def _behind_number(told: Told, found: Length) -> int:
    """Give the token behind the number: without "(30)", a hyphen and the unit."""
    here = found.behind - 1
    here -= told.word(here - 1) in DASHES
    while told.word(here - 1) == ")":
        here -= 3
    return max(here, found.first + 1)


def _lead(told: Told, place: int) -> int:
    return next((place - len(words) for words in _LEADS if told.are(place - len(words), words)), place)


def _figure(words: str) -> Figure[Quantity] | None:
    try:
        return Figure.quantity(words)
    except BilateralError:
        return None

"""Quantities in running prose: a number, what it counts, and the qualifier beside it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache

import attrs

from ...errors import AmbiguousFigure, InvalidValue
from ...values.figures.figure import Figure
from ...values.figures.figure_bounds import bounds_of, inclusion
from ...values.figures.qualifier import Qualifier, qualifier_behind
from ...values.numbers.numeral_text import numeral_power
from ...values.numbers.numerals import Numeral
from ...values.numbers.patterns import FLAGS
from ...values.quantities.quantity import Quantity
from ..figures.cues import cue_before, is_cue_behind
from ..found import Ambiguous, FoundQuantity, Words
from ..spans import Spans
from .count_context import counts_nothing, is_change, is_other_than_count, qualifies
from .counted_nouns import counted_noun
from .possible_counts import possible_counts
from .repeated_units import second_of_range
from .shared_nouns import shared_noun

#: What fell from 500 to 1 million did not fall from 500 million: no change that shares its scale word is greater.
MOST_CHANGE = 100

Cue = tuple[Words, Qualifier]
Span = tuple[int, int]


def find_quantities(text: str, taken: Spans) -> Iterator[FoundQuantity | Ambiguous]:
    """Find the numbers in a text that count or measure something, in the order in which they stand.

    A duration is found where it is one ("for ten years"), and not where it tells a date or an age ("ten years ago",
    "the last ten years", "a ten-year-old"). What says no number ("several", "dozens of") is not found.

    Args:
        text: The text.
        taken: What was found before and is no quantity: money, dates, `find_not_figures`.

    Yields:
        What was found; of a range with two readings ("5-6,000 rifles"), both.

    >>> for found in find_quantities("more than 500,000 AK-203 assault rifles and five systems", Spans()):
    ...     print(found.text, found.unit.text, found.value, sep=" | ")
    500,000 | AK-203 assault rifles | more than 500,000 AK-203 assault rifles
    five | systems | 5 systems
    """
    done = 0
    for match in possible_counts(text, taken):
        if match.start() < done:
            continue
        # What looks like a range may be a number and something else, which begins with the second.
        done = match.end("low") if match["word"] else match.end()
        for found in _quantities(text, match, taken):
            yield found
            done = max(done, found.end)


def _quantities(text: str, match: re.Match[str], taken: Spans) -> Iterator[FoundQuantity | Ambiguous]:
    if taken.touch(*match.span()):
        return
    noun = counted_noun(text, match.end(), taken, is_one=_is_one(match[0])) or shared_noun(text, match.end(), taken)
    if noun is None or counts_nothing(text, match.start()):
        return
    unit = Words.of(text, *noun)
    if is_other_than_count(text, match.start(), match.end(), unit):
        return
    cue = cue_before(text, match.start())
    try:
        yield from _read(text, match, unit, cue if cue and qualifies(text, cue, unit.text) else None)
    except InvalidValue:
        # A noun that no unit can be, as the name of a currency.
        return


def _read(text: str, match: re.Match[str], unit: Words, cue: Cue | None) -> Iterator[FoundQuantity | Ambiguous]:
    if not match["high"]:
        second = second_of_range(text, match.start(), unit, cue)
        if second is None:
            yield _alone(text, match, unit, cue or _behind(text, match, unit))
        else:
            yield _range(text, match.span("low"), second[0], second[1], cue)
    elif match["word"] == "and" and not (cue and cue[1] is Qualifier.BETWEEN):
        if not _has_its_noun_before(text, match.start()):
            yield _one(text, match.span("low"), _scaled(match), unit, cue)
        yield _one(text, match.span("high"), match["high"], unit, None)
    elif match["word"] == "to" and (is_change(text, cue) or _falls(match)):
        yield _one(text, match.span("low"), _scaled(match), unit, None)
        yield _one(text, match.span("high"), match["high"], unit, None)
    else:
        yield _range(text, match.span("low"), match.span("high"), unit, cue)


def _alone(text: str, match: re.Match[str], unit: Words, cue: Cue | None) -> FoundQuantity:
    if not match["scale"]:
        return _one(text, match.span("low"), match["low"], unit, cue)
    # "20-odd lakh farmers"
    return _one(text, (match.start(), match.end("scale")), match["low"] + match["scale"], unit, cue)


def _one(text: str, span: Span, number: str, unit: Words, cue: Cue | None) -> FoundQuantity:
    start, end = span
    words, qualifier = cue if cue and cue[1] is not Qualifier.BETWEEN else (None, Qualifier.EXACTLY)
    figure = _figure(number, _name_of(unit), qualifier, _said(text, start, words, unit))
    return FoundQuantity(figure, text[start:end], start, end, words, unit=unit)


# A report says "two countries" again and again.
@lru_cache(maxsize=1024)
def _figure(number: str, unit: str, qualifier: Qualifier, said: str) -> Figure[Quantity]:
    numeral = Numeral.parse(number)
    amount = Quantity(numeral.value, unit)
    low, high = bounds_of(qualifier, amount, amount, numeral.step)
    return Figure(low, high, qualifier, *inclusion(qualifier), said)


def _range(text: str, low: Span, high: Span, unit: Words, cue: Cue | None) -> FoundQuantity | Ambiguous:
    start, end = low[0], high[1]
    words = cue[0] if cue else None
    try:
        # "about 20-30": the ends of a range say already how far off it may be.
        ends = f"between {text[slice(*low)]} and {text[slice(*high)]}"
        figure = Figure.quantity(ends, unit=_name_of(unit))
    except AmbiguousFigure as error:
        readings = tuple(Figure.quantity(reading) for reading in error.readings)
        return Ambiguous(readings, text[start:end], start, end, f"{error.problem}; {error.accepted}")
    figure = attrs.evolve(figure, text=_said(text, start, words, unit))
    return FoundQuantity(figure, text[start:end], start, end, words, unit=unit)


def _scaled(match: re.Match[str]) -> str:
    """Return the first number, with the scale word of the second where it lacks one: "from 5 to 7 million tonnes"."""
    if numeral_power(match, "low") or not match["high_scale"]:
        return match["low"]
    low, high = (Numeral.parse(plain).value for plain in (match["low"], match["high_digits"]))
    return match["low"] + (match["high_scale"] if low < high * MOST_CHANGE else "")


def _falls(match: re.Match[str]) -> bool:
    low, high = (Numeral.parse(match[end]).value for end in ("low", "high"))
    return low >= high and not numeral_power(match, "high")


def _behind(text: str, match: re.Match[str], unit: Words) -> Cue | None:
    """Find the qualifier behind a number ("500-odd rifles") or behind what it counts ("500 rifles or more")."""
    if match["beside"]:
        words = Words.of(text, *match.span("beside"))
    else:
        behind = _words_behind()(text, unit.end)
        if behind is None or not is_cue_behind(text, *behind.span("cue")):
            return None
        words = Words.of(text, *behind.span("cue"))
    qualifier = Qualifier.of(words.text)
    return (words, qualifier) if qualifier else None


def _said(text: str, start: int, cue: Words | None, unit: Words) -> str:
    if cue is None:
        return text[start : unit.end]
    return text[min(start, cue.start) : max(unit.end, cue.end)]


def _name_of(unit: Words) -> str:
    # "hypersonic, ballistic and cruise missiles", "early warning (AEW) aircraft"
    return _NO_NAME("", unit.text)


def _has_its_noun_before(text: str, start: int) -> bool:
    """Whether the first of two numbers counts something else: "wounding 20 and 30 rifles were seized"."""
    return _VICTIMS(text[max(0, start - 24) : start]) is not None


def _is_one(number: str) -> bool:
    return number in ("1", "one", "One")


_VICTIMS = re.compile(
    r"\b(?:kill|wound|injur|hurt|the|these|those|all|aged|page|wards?|booths?|days?|numbers?)\w{0,4}\s\Z", re.IGNORECASE
).search
_NO_NAME = re.compile(r",|\s\([^()]*\)").sub


@cache
def _words_behind() -> Callable[[str, int], re.Match[str] | None]:
    # Most words behind are none of these, and so cost next to nothing.
    return re.compile(rf"(?=\s(?:or|and|at|give|plus|approx|minimum|maximum)){qualifier_behind('cue')}", FLAGS).match

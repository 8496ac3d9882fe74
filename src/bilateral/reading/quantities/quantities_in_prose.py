"""Quantities in running prose: a number, what it counts, and the qualifier beside it."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from ...errors import AmbiguousFigure, InvalidValue
from ...language.grammar.context import stands
from ...language.grammar.digits import HYPHEN, is_glued
from ...language.grammar.figure import Cue, cue_before, cue_behind
from ...language.grammar.number import Number
from ...language.grammar.quantity import Counted, Said, counted_at, numbers_at
from ...language.grammar.shared_noun import listed_unit, shared_unit
from ...language.grammar.unit import UNNAMED, Unit
from ...language.scanner import Tokens
from ...values.figures.figure import Figure, figure_of
from ...values.figures.qualifier import QUALIFIERS, Qualifier
from ...values.figures.stated_figure import both_ends, state_count, state_quantity
from ...values.quantities.quantity import Quantity
from ...values.quantities.units import unit_name
from ..found import Ambiguous, FoundQuantity, Words
from ..kinds import number_places
from ..spans import Spans
from .count_context import changes_before, counts_nothing, is_change, may_begin, qualifies
from .noun_elsewhere import noun_elsewhere
from .other_than_count import is_other_than_count
from .types_alone import type_alone

#: What fell from 500 to 1 million did not fall from 500 million: no change that shares its scale word is greater.
MOST_CHANGE = 100


def find_quantities(tokens: Tokens, taken: Spans) -> Iterator[FoundQuantity | Ambiguous]:
    """Find the numbers in a text that count or measure something, in the order in which they stand.

    A duration is found where it is one ("for ten years", "six months' notice"), and not where it tells a date or an age
    ("ten years ago", "a ten-year-old"). What says no number ("several", "dozens of") is not found.

    Args:
        tokens: The text, cut.
        taken: What was found before and is no quantity: money, dates, `find_not_figures`.

    Yields:
        What was found; of a range with two readings ("5-6,000 rifles"), both.

    >>> from bilateral.reading.cut import cut
    >>> for found in find_quantities(cut("more than 500,000 AK-203 assault rifles and five systems"), Spans()):
    ...     print(found.text, found.unit.text, found.value, sep=" | ")
    500,000 | AK-203 assault rifles | more than 500,000 AK-203 assault rifles
    five | systems | 5 systems
    """
    resume = before = 0  # behind the last count
    word, starts, ends = tokens.word, tokens.starts, tokens.ends
    for i in number_places(tokens):
        if i < resume or word[i] == "." or (starts[i] == ends[i - 1] and not may_begin(tokens, i)):
            continue
        start, end = (starts[i], ends[i]) if tokens.is_as_it_came else tokens.place(i, i + 1)
        if taken.touch(start, end):
            continue
        said = numbers_at(tokens, i)
        if said is None:
            continue
        resume = said.low.behind
        for found, behind in _found(tokens, said, taken, before):
            yield found
            before = resume = max(resume, behind)


Find = tuple[FoundQuantity | Ambiguous, int]


def _found(tokens: Tokens, said: Said, taken: Spans, before: int) -> list[Find]:
    end = (said.high or said.low).behind
    if end > said.first + 1 and taken.touch(*tokens.place(said.first, end)):
        return []
    counted = _counted(tokens, said, before)
    if counted is None or counts_nothing(tokens, said.first):
        return []
    said, unit = counted.said, counted.unit
    if is_other_than_count(tokens, said.first, said.low, unit):
        return []
    finds: list[Find] = []
    try:
        is_weight = unit.name in ("pound", "pounds") and _is_weight(tokens, said, unit)
        name = _POUND if is_weight else unit_name(unit.name)
        for one in _stated(tokens, counted, name):
            finds.append(_one(tokens, *one, name))  # noqa: PERF401 - what was found before a refusal stays
    except InvalidValue:
        pass  # a noun that no unit can be, as the name of a currency
    return finds


#: The pound of weight; that of money is no unit.
_POUND = "lb"


def _is_weight(tokens: Tokens, said: Said, unit: Unit) -> bool:
    return stands(tokens, "weight", said.first, unit.behind) is not None


def _counted(tokens: Tokens, said: Said, before: int) -> Counted | None:
    counted = counted_at(tokens, said)
    if counted is not None:
        # The m of "of which 10m are" makes millions of what is counted elsewhere.
        is_scale = counted.unit.name == "m" and is_glued(tokens, counted.unit.first) and not counted.low_unit
        return (noun_elsewhere(tokens, said, before) if is_scale else None) or counted
    elsewhere = _with_shared_noun(tokens, said) or noun_elsewhere(tokens, said, before)
    return elsewhere or type_alone(tokens, said, before)


def _with_shared_noun(tokens: Tokens, said: Said) -> Counted | None:
    behind = (said.high or said.low).behind
    if tokens.word[behind] == "," and said.high is None and (listed := listed_unit(tokens, said.first, behind)):
        unit, last = listed
        low = _scaled(said, last)
        return Counted(said._replace(low=low, beside=None, behind=behind), unit._replace(resume=behind))
    shared = None if is_glued(tokens, behind) else shared_unit(tokens, behind)
    if shared is None or said.low.value == 1:
        return None
    return Counted(said._replace(beside=None, behind=behind), shared)


def _stated(tokens: Tokens, counted: Counted, name: str) -> list[tuple[Said, Unit, Cue | None]]:
    """Tell what numbers with a noun state: one number or range, or two numbers; each with its unit and its cue."""
    said, unit, low_unit, high = counted.said, counted.unit, counted.low_unit, counted.said.high
    cue = cue_before(tokens, said.first)
    cue = cue if cue and qualifies(tokens, cue, name) else None
    is_between = cue is not None and cue.qualifier == "between"
    if high is None:
        own = None if is_between else cue
        if own is None or own.qualifier == "exactly":
            own = _cue_beside(tokens, counted) or own
        return [(said, unit, own)]
    second = _alone(said, high, said.second), unit, None
    if low_unit is not None and (is_change(tokens, cue) or (not cue and changes_before(tokens, said.first))):
        return [(_alone(said, said.low, said.first), low_unit, None), second]  # rose 2 km to 9 km
    if said.joint == "and" and not is_between:
        if low_unit is not None:  # the second has its own cue and unit, and is read by itself
            return [(_alone(said, said.low, said.first), low_unit, cue)]
        if stands(tokens, "has its own noun", said.first, said.first) is not None:
            return [second]
        return [(_alone(said, _scaled(said, high), said.first), unit, cue), second]
    if said.joint == "to" and (is_change(tokens, cue) or _falls(said, high)):
        return [(_alone(said, _scaled(said, high), said.first), unit, None), second]
    return [(said, unit, cue)]


def _alone(said: Said, number: Number, first: int) -> Said:
    return said._replace(low=number, high=None, joint="", are_apart=False, first=first, behind=number.behind)


def _scaled(said: Said, high: Number) -> Number:
    """Return the first number, with the scale word of the second where it lacks one: "from 5 to 7 million tonnes"."""
    low = said.low
    if low.scales or not high.scales or low.value >= high.times_ten(-high.power).value * MOST_CHANGE:
        return low
    return low.times_ten(high.power)


def _falls(said: Said, high: Number) -> bool:
    low, upper, _ = both_ends(said, high)
    return low >= upper


def _cue_beside(tokens: Tokens, counted: Counted) -> Cue | None:
    """Find the qualifier behind a number ("500-odd rifles") or behind what it counts ("500 rifles or more")."""
    if counted.said.beside is not None:
        return counted.said.beside
    at = counted.unit.behind if counted.unit.name != UNNAMED else counted.said.behind
    cue = cue_behind(tokens, at)
    if cue is None:
        return None
    following = tokens.word[cue.behind]
    goes_on = following in _GO_ON or following[0].isdecimal() or following in "$\u20ac\u00a3\u20b9"
    adds = tokens.word[cue.first] in ("plus", "+") and following[0].isalpha()
    return None if goes_on or adds else cue


#: What follows words behind a quantity that begin something else: "or more than", "and up to", "at least twice".
_GO_ON = frozenset(
    {"than", "to", "the", "a", "an", "from", "of", "twice", "once", "one", "two", "three", "half", "rs", "us"}
)


def _one(tokens: Tokens, said: Said, unit: Unit, cue: Cue | None, name: str) -> Find:
    whole, number = tokens.text, said.high or said.low
    behind = resume = number.behind
    if said.beside and said.behind > said.beside.behind:
        behind = max(behind, said.behind)  # the scale of "20-odd lakh" stands behind its cue
    if unit.first >= resume:
        resume = max(resume, unit.resume)
    start, end = tokens.place(said.first, behind)
    words = Words.of(whole, *tokens.place(unit.first, unit.behind))
    first, last = min(start, words.start), max(end, words.end)
    cue_words = qualifier = None
    if cue is not None:
        cue_words, qualifier = Words.of(whole, *_cue_place(tokens, cue)), QUALIFIERS[cue.qualifier]
        first, last = min(first, cue_words.start), max(last, cue_words.end)
    try:
        figure = _figure(said, name, qualifier, whole[first:last])
    except AmbiguousFigure as error:
        readings = tuple(Figure.quantity(reading) for reading in error.readings)
        return Ambiguous(readings, whole[start:end], start, end, f"{error.problem}; {error.accepted}"), resume
    return FoundQuantity(figure, whole[start:end], start, end, cue_words, unit=words), resume


def _figure(said: Said, unit: str, qualifier: Qualifier | None, text: str) -> Figure[Quantity]:
    if said.high is None and not said.problem:
        return _plain_figure(said.low.value, said.low.places, unit, qualifier, text)
    return figure_of(state_quantity(said, unit, qualifier), text)


# A report says "two countries" again and again.
@lru_cache(maxsize=2048)
def _plain_figure(value: Decimal, places: int, unit: str, qualifier: Qualifier | None, text: str) -> Figure[Quantity]:
    return figure_of(state_count(Quantity(value, unit), qualifier or Qualifier.EXACTLY, places), text)


def _cue_place(tokens: Tokens, cue: Cue) -> tuple[int, int]:
    # The hyphen of "500-odd" is no word.
    first = cue.first + 1 if tokens.word[cue.first] == HYPHEN and cue.behind - cue.first > 1 else cue.first
    return tokens.place(first, cue.behind)

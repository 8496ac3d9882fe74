"""Amounts of money in running prose: with currency, bounds and qualifier, each at its place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Unpack, cast

import attrs

from ...errors import AmbiguousCurrency, AmbiguousFigure, InvalidValue
from ...values.figures.figure import Figure, figure_of
from ...values.figures.figure_stated import Stated
from ...values.figures.figure_text import plain_stated, state_change, state_foreign, state_money
from ...values.figures.qualifier import Qualifier
from ...values.money.currency_meanings import Meanings, meanings_known
from ...values.money.currency_names import given_meanings
from ...values.money.money import Money
from ..dates.whole_days import is_in_whole_day
from ..figures.cues import cue_before, cue_before_mark, outweighs
from ..figures.inflections import comparison_behind
from ..found import Ambiguous, Found, Words
from ..spans import Spans
from .changes import Pair, kind_of_pair
from .currency_places import dollar_behind
from .money_places import Place, money_places
from .stated_amounts import StatedAmount, amount_match, stated_amount

FoundMoney = Found[Figure[Money]] | Ambiguous
Cue = tuple[Words, Qualifier]

_NOTHING_TAKEN = Spans()


def find_money(text: str, taken: Spans = _NOTHING_TAKEN, **meanings: Unpack[Meanings]) -> Iterator[FoundMoney]:
    """Find the amounts of money that a text states.

    Args:
        text: The text.
        taken: The parts of it that are something else.
        **meanings: What names mean that several currencies share, as `rupee="PKR"`; see `Meanings`.

    Yields:
        Each amount, in order; as `Ambiguous` where it has several readings, or where nothing says of which country
        its currency is.

    Raises:
        WrongType: No such name is shared.

    >>> for found in find_money("The deal is worth around Rs 5,000 crore, up from $600 million."):
    ...     print(found.start, found.text, found.cue and found.cue.text, found.value, sep="; ")
    25; Rs 5,000 crore; around; about ₹5,000 crore
    49; $600 million; None; US$600 million
    """
    given_meanings(meanings)
    end = 0
    for place in money_places(text):
        if place.number < end or is_in_whole_day(text, place.number):
            continue
        # "50 dollars 40 cents": the name before the number belongs to the number before.
        own = place if place.start >= end else attrs.evolve(place, start=place.number)
        for found in _at(text, own, end, meanings):
            end = max(end, found.end)
            if not (taken.touch(found.start, found.end) or is_in_whole_day(text, found.end)):
                yield found


def _at(text: str, place: Place, after: int, meanings: Meanings) -> Iterator[FoundMoney]:
    amount = stated_amount(text, place)
    if amount is None:
        return
    cue = cue_before(text, amount.start)
    if cue is not None and cue[0].start < after:
        cue = None
    if cue is None and place.until is not None:
        cue = comparison_behind(text, place.until)
    if cue is None and not amount.joined_by:
        cue = cue_before_mark(text, amount.start, amount.end)
    if cue is not None and amount.cue is not None:
        # "more than $5 million in total", "about $5 million or more": one of the two bounds it.
        behind = amount.cue, Qualifier.of(amount.cue.text)
        amount = attrs.evolve(amount, cue=None)
        cue = (behind[0], behind[1]) if behind[1] is not None and outweighs(behind[1], cue[1]) else cue
    if amount.joined_by:
        yield from _pair(text, place, amount, cue, meanings)
    else:
        yield from _one(text, amount, cue, meanings)


def _pair(text: str, place: Place, amount: StatedAmount, cue: Cue | None, meanings: Meanings) -> Iterator[FoundMoney]:
    kind = kind_of_pair(text, amount, cue)
    if kind is Pair.CHANGE and not all(amount.has_currency):
        yield from _change(text, amount, meanings)
    elif kind in (Pair.CHANGE, Pair.FIRST_ONLY):
        first = stated_amount(text, place, until=amount.low_end)
        if first is not None:
            yield from _one(text, first, cue, meanings)
    elif kind is Pair.RANGE:
        found = _read(text, amount, cue, meanings)
        if found is not None:
            yield found
        elif all(amount.has_currency):
            # They do not rise: two amounts that have no more to do with each other.
            first = stated_amount(text, place, until=amount.low_end)
            yield from () if first is None else _one(text, first, cue, meanings)


def _one(text: str, amount: StatedAmount, cue: Cue | None, meanings: Meanings) -> Iterator[FoundMoney]:
    if cue is not None and cue[1] is Qualifier.BETWEEN:
        if cue[0].text.casefold() != "from":
            return  # "between $5 million and what was asked"
        cue = None
    land = dollar_behind(text, amount.start, amount.end) if amount.cue is None else None
    known = meanings if land is None else cast("Meanings", {**meanings, "dollar": land[1]})
    found = _read(text, amount, cue, known)
    if isinstance(found, Found) and land is not None:
        found = _up_to(text, found, land[0])
    if found is not None:
        yield found


def _up_to(text: str, found: Found[Figure[Money]], end: int) -> Found[Figure[Money]]:
    said = attrs.evolve(found.value, text=f"{found.value.text}{text[found.end : end]}")
    return attrs.evolve(found, value=said, text=text[found.start : end], end=end)


def _change(text: str, amount: StatedAmount, meanings: Meanings) -> Iterator[FoundMoney]:
    match = amount_match(text[amount.start : amount.end])
    try:
        ends = () if match is None else state_change(match, **meanings)
    except InvalidValue:
        return
    spans = (amount.start, amount.low_end), (amount.high_start, amount.end)
    for (start, end), money in zip(spans, ends, strict=False):
        words = text[start:end]
        yield Found(attrs.evolve(Figure.exactly(money), text=words), words, start, end)


def _read(text: str, amount: StatedAmount, cue: Cue | None, meanings: Meanings) -> FoundMoney | None:
    words = cue[0] if cue is not None else amount.cue
    span = amount.start, amount.end
    start, end = (min(words.start, span[0]), max(words.end, span[1])) if words else span
    if amount.cue is not None:
        end = max(end, amount.cue.end)
    said = text[start:end]

    def figure_with(known: Meanings) -> Figure[Money] | None:
        return _figure(text, said, cue, amount, known)

    try:
        figure = figure_with(meanings)
    except AmbiguousCurrency as error:
        return Ambiguous(_by_currency(figure_with, meanings), text[slice(*span)], *span, _plainly(error))
    except AmbiguousFigure as error:
        readings = tuple(Figure.money(reading) for reading in error.readings)
        return Ambiguous(readings, text[slice(*span)], *span, _plainly(error))
    return None if figure is None else Found(figure, text[slice(*span)], *span, words)


def _figure(text: str, said: str, cue: Cue | None, amount: StatedAmount, meanings: Meanings) -> Figure[Money] | None:
    # "up to $5-6 million" is that range: its ends say already how far off the amount may be.
    stated = cue[1] if cue else _qualifier_behind(amount)
    qualifier = Qualifier.BETWEEN if amount.joined_by else stated
    given = tuple(cast("dict[str, str]", meanings).items())
    return _figure_of_words(text[amount.start : amount.end], qualifier, said, given)


def _qualifier_behind(amount: StatedAmount) -> Qualifier:
    qualifier = Qualifier.of(amount.cue.text) if amount.cue else None
    return qualifier or Qualifier.EXACTLY


# The same amounts come again and again in a text, and what looks like one and is none.
@lru_cache(maxsize=2048)
def _figure_of_words(
    words: str, qualifier: Qualifier, said: str, given: tuple[tuple[str, str], ...]
) -> Figure[Money] | None:
    try:
        return figure_of(_stated(words, qualifier, cast("Meanings", dict(given))), said)
    except (AmbiguousCurrency, AmbiguousFigure):
        raise
    except InvalidValue:
        return None


def _stated(words: str, qualifier: Qualifier, meanings: Meanings) -> Stated[Money]:
    plain = None if meanings or qualifier is Qualifier.BETWEEN else plain_stated(words, qualifier)
    if plain is not None:
        return plain
    match = amount_match(words)
    if match is None:
        return state_foreign(words, qualifier, **meanings)
    return state_money(match, qualifier, **meanings)


def _plainly(error: InvalidValue) -> str:
    return f"{error.problem}; {error.accepted}"


def _by_currency(
    figure_with: Callable[[Meanings], Figure[Money] | None], meanings: Meanings
) -> tuple[Figure[Money], ...]:
    found: dict[str, Figure[Money]] = {}
    for name, meaning in meanings_known().items():
        if meaning.default or name in meanings:
            continue
        for code in meaning.codes:
            try:
                figure = figure_with(cast("Meanings", {**meanings, name: code}))
            except AmbiguousCurrency:
                break  # It is another name that is shared.
            if figure is not None:
                found.setdefault(code, figure)
    return tuple(found.values())

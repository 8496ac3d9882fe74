"""Texts read: anything found anywhere in any text, whatever the words mean."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from hypothesis import strategies as st

from ..reading.found import Ambiguous, Found, FoundCountry, FoundQuantity, Words
from ..reading.meetings.meeting_mention import MeetingMention
from ..reading.reading import Reading
from ..records.meeting import MeetingKind, MeetingMode
from ..values.dates.period import Period
from ..values.dates.when import When
from .country import countries
from .dates import periods, whens
from .figure import figures_of_money, figures_of_quantity
from .naming import ids
from .text import prose_like_texts, titles

F = TypeVar("F")
V = TypeVar("V")

#: No more is found of one kind in one text.
MOST_OF_A_KIND = 4


def words_in(text: str | None = None) -> st.SearchStrategy[Words]:
    """Some words of a text, with their place.

    Args:
        text: The text; any that holds something if not given.

    Raises:
        ValueError: The text is empty, so that no words stand in it.

    >>> from hypothesis import find
    >>> words = find(words_in("a contract for rifles"), lambda words: words.start > 0)
    >>> "a contract for rifles"[words.start : words.end] == words.text
    True
    """
    if text is None:
        return prose_like_texts().filter(bool).flatmap(words_in)
    if not text:
        raise ValueError("no words stand in an empty text")
    starts = st.integers(0, len(text) - 1)
    places = starts.flatmap(lambda start: st.tuples(st.just(start), st.integers(start + 1, len(text))))
    return places.map(lambda place: Words.of(text, *place))


@st.composite
def found_values(draw: st.DrawFn, values: st.SearchStrategy[V], text: str | None = None) -> Found[V]:
    """Values found in a text: the words that state them are any, and so are those that qualify them.

    Args:
        draw: Given by Hypothesis.
        values: The values.
        text: The text; any that holds something if not given.

    >>> from hypothesis import find
    >>> found = find(found_values(whens(), "in 2021"), lambda found: found.start > 0)
    >>> "in 2021"[found.start : found.end] == found.text
    True
    """
    whole = _whole(draw, text)
    return _found(draw, values, draw(words_in(whole)), whole)


@st.composite
def found_quantities(draw: st.DrawFn, text: str | None = None) -> FoundQuantity:
    """Quantities found in a text.

    Args:
        draw: Given by Hypothesis.
        text: The text; any that holds something if not given.

    >>> from hypothesis import find
    >>> found = find(found_quantities("five systems"), lambda found: found.unit.start > 0)
    >>> "five systems"[found.unit.start : found.unit.end] == found.unit.text
    True
    """
    whole = _whole(draw, text)
    return _found_quantity(draw, draw(words_in(whole)), whole)


@st.composite
def found_countries(draw: st.DrawFn, text: str | None = None) -> FoundCountry:
    """Countries found in a text, by their name or their adjective.

    Args:
        draw: Given by Hypothesis.
        text: The text; any that holds something if not given.

    >>> from hypothesis import find
    >>> find(found_countries("Russian rifles"), lambda found: found.is_adjective).start
    0
    """
    return _found_country(draw, draw(words_in(_whole(draw, text))))


@st.composite
def meeting_mentions(draw: st.DrawFn) -> MeetingMention:
    """What a text may say of a meeting where it names one.

    >>> from hypothesis import find
    >>> find(meeting_mentions(), lambda mention: mention.ordinal is not None).ordinal > 0
    True
    """
    return MeetingMention(
        title=draw(titles()),
        ordinal=draw(st.none() | st.integers(1, 300)),
        ordinal_in_year=draw(st.none() | st.integers(1, 12)),
        kind=draw(st.none() | st.sampled_from(MeetingKind)),
        mode=draw(st.none() | st.sampled_from(MeetingMode)),
        abbreviation=draw(st.sampled_from(("", "IRIGC-M&MTC"))),
        countries=draw(st.lists(countries(), max_size=2).map(tuple)),
    )


@st.composite
def ambiguities(draw: st.DrawFn, text: str | None = None) -> Ambiguous:
    """Words of a text that have several readings.

    Args:
        draw: Given by Hypothesis.
        text: The text; any that holds something if not given.

    >>> from hypothesis import find
    >>> len(find(ambiguities("06/12/2021"), lambda unclear: True).readings)
    2
    """
    return _ambiguous(draw, draw(words_in(_whole(draw, text))))


@st.composite
def readings(draw: st.DrawFn, texts: st.SearchStrategy[str] | None = None) -> Reading:
    """Texts read, with anything found anywhere in them; what is of one kind stands in order and doesn't overlap.

    Args:
        draw: Given by Hypothesis.
        texts: The texts; any if not given.

    >>> from hypothesis import find
    >>> reading = find(readings(st.just("in 2021")), lambda reading: True)
    >>> all(reading.text[found.start : found.end] == found.text for found in reading.dates)
    True
    """
    text = draw(prose_like_texts() if texts is None else texts)

    def several(make: Callable[[Words], F]) -> tuple[F, ...]:
        return tuple(make(words) for words in draw(_apart(text)))

    return Reading(
        text=text,
        source=draw(ids()),
        published=draw(st.none() | whens()),
        money=several(lambda words: _found(draw, figures_of_money(), words, text)),
        quantities=several(lambda words: _found_quantity(draw, words, text)),
        dates=several(lambda words: _found_date(draw, words, text)),
        countries=several(lambda words: _found_country(draw, words)),
        meetings=several(lambda words: _found(draw, meeting_mentions(), words, text)),
        ambiguous=several(lambda words: _ambiguous(draw, words)),
    )


def _whole(draw: st.DrawFn, text: str | None) -> str:
    return draw(prose_like_texts().filter(bool)) if text is None else text


def _apart(text: str) -> st.SearchStrategy[list[Words]]:
    """Some words, and some more behind them."""
    ends = st.sets(st.integers(0, len(text)), max_size=2 * MOST_OF_A_KIND).map(sorted)
    return ends.map(lambda ends: [Words.of(text, *place) for place in zip(ends[::2], ends[1::2], strict=False)])


def _found(draw: st.DrawFn, values: st.SearchStrategy[V], words: Words, text: str) -> Found[V]:
    return Found(draw(values), words.text, words.start, words.end, draw(st.none() | words_in(text)))


def _found_date(draw: st.DrawFn, words: Words, text: str) -> Found[When] | Found[Period]:
    return _found(draw, whens(), words, text) if draw(st.booleans()) else _found(draw, periods(), words, text)


def _found_quantity(draw: st.DrawFn, words: Words, text: str) -> FoundQuantity:
    cue, unit = draw(st.none() | words_in(text)), draw(words_in(text))
    return FoundQuantity(draw(figures_of_quantity()), words.text, words.start, words.end, cue, unit=unit)


def _found_country(draw: st.DrawFn, words: Words) -> FoundCountry:
    return FoundCountry(draw(countries()), words.text, words.start, words.end, is_adjective=draw(st.booleans()))


def _ambiguous(draw: st.DrawFn, words: Words) -> Ambiguous:
    several: st.SearchStrategy[tuple[When, ...]] = st.lists(whens(), min_size=2, max_size=3, unique=True).map(tuple)
    return Ambiguous(draw(several), words.text, words.start, words.end, draw(titles()))

"""What was found in a text, with its place, so that a person can check it."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from operator import attrgetter
from typing import Any, Generic, Protocol, TypeAlias, TypeVar

import attrs

from ..values.countries.country import Country
from ..values.dates.period import Period
from ..values.dates.when import When
from ..values.figures.figure import Figure
from ..values.misnamed import answers_misspelt
from ..values.money.money import Money
from ..values.quantities.quantity import Quantity

V_co = TypeVar("V_co", covariant=True)


@answers_misspelt
@attrs.frozen
class Words:
    """Some words of a text and their place in it.

    Attributes:
        text: The words as printed; `whole_text[start:end]` gives them back.
        start: The character of the whole text with which they begin, from 0.
        end: The character before which they end.

    >>> Words.of("a cost of around Rs 5,000 crore", 10, 16)
    Words(text='around', start=10, end=16)
    """

    text: str
    start: int
    end: int

    @classmethod
    def of(cls, whole_text: str, start: int, end: int) -> Words:
        """Cut the words out of the text that holds them.

        >>> Words.of("on Monday", 3, 9).text
        'Monday'
        """
        return cls(whole_text[start:end], start, end)


@answers_misspelt
@attrs.frozen
class Found(Generic[V_co]):
    """A value that a text states, and the words that state it.

    Attributes:
        value: What they mean.
        text: The words as printed; `whole_text[start:end]` gives them back.
        start: The character of the whole text with which they begin, from 0.
        end: The character before which they end.
        cue: The words beside them that qualify the value, as `around` or `early`; None if there are none.

    >>> from bilateral import When
    >>> found = Found(When("2021"), "2021", 6, 10, Words("early", 0, 5))
    >>> "early 2021"[found.start : found.end] == found.text
    True
    """

    value: V_co
    text: str
    start: int
    end: int
    cue: Words | None = None


@attrs.frozen
class FoundQuantity(Found[Figure[Quantity]]):
    """A number of something; its words are the number with its scale.

    Attributes:
        unit: The words that say what is counted.

    >>> value = Figure.quantity("five systems")
    >>> FoundQuantity(value, "five", 0, 4, unit=Words("systems", 5, 12)).unit.text
    'systems'
    """

    unit: Words = attrs.field(kw_only=True)


@attrs.frozen
class FoundCountry(Found[Country]):
    """A country that a text names.

    Attributes:
        is_adjective: Whether it is named by its adjective or its people, as in "Russian rifles": a weaker sign
            that the country itself is meant.

    >>> FoundCountry(Country("RU"), "Russian", 0, 7, is_adjective=True).value.code
    'RU'
    """

    is_adjective: bool = attrs.field(default=False, kw_only=True)


@answers_misspelt
@attrs.frozen
class Ambiguous:
    """Words that have several readings, none of which is preferred: all are kept.

    Attributes:
        readings: What they may mean, in no order of likelihood.
        text: The words as printed; `whole_text[start:end]` gives them back.
        start: The character of the whole text with which they begin, from 0.
        end: The character before which they end.
        problem: Why they can't be told apart, and what would.

    >>> from bilateral import When
    >>> both = When("2021-12-06"), When("2021-06-12")
    >>> print(Ambiguous(both, "06/12/2021", 0, 10, "day or month first"))
    '06/12/2021' may be 2021-12-06 or 2021-06-12: day or month first
    """

    readings: tuple[object, ...]
    text: str
    start: int
    end: int
    problem: str

    def __str__(self) -> str:
        return f"{self.text!r} may be {' or '.join(map(str, self.readings))}: {self.problem}"


#: Anything found, of any kind.
AnyFound: TypeAlias = Found[Any] | Ambiguous
F = TypeVar("F", bound=AnyFound)


class FoundKind(enum.Enum):
    """What sort of thing was found.

    >>> FoundKind.MONEY.value
    'money'
    """

    MONEY = "money"
    QUANTITY = "quantity"
    DATE = "date"
    COUNTRY = "country"
    MEETING = "meeting"
    AMBIGUOUS = "ambiguous"


class FoundInText(Protocol):
    """What a `Reading` holds, for the files that `Reading` itself is built on."""

    @property
    def text(self) -> str:
        """The text."""
        ...

    # A SourceId; but where a class has a converter for an attribute, pyright finds no type of it in a protocol.
    @property
    def source(self) -> Any:
        """The id under which claims name it."""
        ...

    @property
    def money(self) -> tuple[Found[Figure[Money]], ...]:
        """The amounts of money."""
        ...

    @property
    def quantities(self) -> tuple[FoundQuantity, ...]:
        """The numbers of something."""
        ...

    @property
    def dates(self) -> tuple[Found[When] | Found[Period], ...]:
        """The days and spans of days."""
        ...

    @property
    def countries(self) -> tuple[FoundCountry, ...]:
        """The countries."""
        ...

    @property
    def meetings(self) -> tuple[Found[Any], ...]:
        """The meetings."""
        ...

    @property
    def ambiguous(self) -> tuple[Ambiguous, ...]:
        """What has several readings."""
        ...


def in_order(reading: FoundInText) -> tuple[tuple[FoundKind, AnyFound], ...]:
    """List all that was found, with its kind, in the order of the text; of two that begin together the longer first.

    >>> from bilateral.reading.reading import Reading
    >>> found = Found(When("2031"), "2031", 3, 7)
    >>> [(kind.value, one.text) for kind, one in in_order(Reading(text="by 2031", source="daily", dates=(found,)))]
    [('date', '2031')]
    """
    by_kind: dict[FoundKind, tuple[AnyFound, ...]] = {
        FoundKind.MONEY: reading.money,
        FoundKind.QUANTITY: reading.quantities,
        FoundKind.DATE: reading.dates,
        FoundKind.COUNTRY: reading.countries,
        FoundKind.MEETING: reading.meetings,
        FoundKind.AMBIGUOUS: reading.ambiguous,
    }
    every = [(kind, one) for kind, found in by_kind.items() for one in found]
    return tuple(sorted(every, key=lambda each: (each[1].start, -each[1].end)))


def beside(found: AnyFound) -> Iterator[Words]:
    """Give the words that belong to what was found and stand outside it: what qualifies it, and what is counted.

    >>> [words.text for words in beside(Found(When("2021"), "2021", 6, 10, Words("early", 0, 5)))]
    ['early']
    """
    if isinstance(found, Found) and found.cue:
        yield found.cue
    if isinstance(found, FoundQuantity):
        yield found.unit


def phrase(text: str, found: AnyFound) -> Words:
    """Give all the words of what was found, from the first to the last that belongs to it.

    >>> phrase("in early 2021", Found(When("2021"), "2021", 9, 13, Words("early", 3, 8))).text
    'early 2021'
    """
    words = (found, *beside(found))
    return Words.of(text, min(map(_START, words)), max(map(_END, words)))


_START = attrgetter("start")
_END = attrgetter("end")

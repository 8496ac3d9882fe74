"""What was found in one text, kind by kind, as those see it who show it or make claims of it."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from operator import attrgetter
from typing import Any, Protocol, TypeAlias

from ..values.dates.period import Period
from ..values.dates.when import When
from ..values.figures.figure import Figure
from ..values.money.money import Money
from .found import Ambiguous, Found, FoundCountry, FoundQuantity, Words

#: Anything found, of any kind.
Finding: TypeAlias = Found[Any] | Ambiguous


class Kind(enum.Enum):
    """What sort of thing was found.

    >>> Kind.MONEY.value
    'money'
    """

    MONEY = "money"
    QUANTITY = "quantity"
    DATE = "date"
    COUNTRY = "country"
    MEETING = "meeting"
    AMBIGUOUS = "ambiguous"


class Findings(Protocol):
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


def in_order(findings: Findings) -> tuple[tuple[Kind, Finding], ...]:
    """List all that was found, with its kind, in the order of the text; of two that begin together the longer first.

    >>> from bilateral import Reading
    >>> found = Found(When("2031"), "2031", 3, 7)
    >>> [(kind.value, one.text) for kind, one in in_order(Reading(text="by 2031", source="daily", dates=(found,)))]
    [('date', '2031')]
    """
    by_kind: dict[Kind, tuple[Finding, ...]] = {
        Kind.MONEY: findings.money,
        Kind.QUANTITY: findings.quantities,
        Kind.DATE: findings.dates,
        Kind.COUNTRY: findings.countries,
        Kind.MEETING: findings.meetings,
        Kind.AMBIGUOUS: findings.ambiguous,
    }
    every = [(kind, one) for kind, found in by_kind.items() for one in found]
    return tuple(sorted(every, key=lambda each: (each[1].start, -each[1].end)))


def beside(finding: Finding) -> Iterator[Words]:
    """Give the words that belong to a finding and stand outside it: what qualifies it, and what is counted.

    >>> [words.text for words in beside(Found(When("2021"), "2021", 6, 10, Words("early", 0, 5)))]
    ['early']
    """
    if isinstance(finding, Found) and finding.cue:
        yield finding.cue
    if isinstance(finding, FoundQuantity):
        yield finding.unit


def phrase(text: str, finding: Finding) -> Words:
    """Give all the words of a finding, from the first to the last that belongs to it.

    >>> phrase("in early 2021", Found(When("2021"), "2021", 9, 13, Words("early", 3, 8))).text
    'early 2021'
    """
    words = (finding, *beside(finding))
    return Words.of(text, min(map(_START, words)), max(map(_END, words)))


_START = attrgetter("start")
_END = attrgetter("end")

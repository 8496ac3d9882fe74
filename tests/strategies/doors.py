"""What the public doors make of phrases, told so that a test can lay beside it what it expects, phrase by phrase."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol

from bilateral import BilateralError, read

#: What stands for a refusal, and for a sentence in which nothing is read.
NOTHING = ""
#: The day on which sentences are published that leave a year to be told: a Thursday.
PUBLISHED = "2022-03-10"


class Found(Protocol):
    """What a reading found."""

    @property
    def text(self) -> str: ...
    @property
    def value(self) -> object: ...


def parsed(parse: Callable[[str], object], phrases: Iterable[str]) -> dict[str, str]:
    """Tell what a parser gives of each phrase."""
    return {phrase: _parsed(parse, phrase) for phrase in phrases}


def _parsed(parse: Callable[[str], object], phrase: str) -> str:
    try:
        return str(parse(phrase))
    except BilateralError:
        return NOTHING


def dates_found(sentences: Iterable[str]) -> dict[str, str]:
    """Tell what dates are found in each sentence, each with its words; of an ambiguous one the words alone."""
    return {sentence: _dates(sentence) for sentence in sentences}


def _dates(sentence: str) -> str:
    reading = read(sentence, published=PUBLISHED)
    return "; ".join([*_told(reading.dates), *(f"{one.text}?" for one in reading.ambiguous)])


def money_found(sentences: Iterable[str]) -> dict[str, str]:
    """Tell what amounts are found in each sentence, each with its words."""
    return {sentence: "; ".join(_told(read(sentence).money)) for sentence in sentences}


def quantities_found(sentences: Iterable[str]) -> dict[str, str]:
    """Tell what quantities are found in each sentence, each with its words."""
    return {sentence: "; ".join(_told(read(sentence).quantities)) for sentence in sentences}


def _told(finds: Iterable[Found]) -> Iterator[str]:
    return (f"{found.text} = {found.value}" for found in finds)

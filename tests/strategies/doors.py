"""What the public doors make of phrases, told so that a test can lay beside it what it expects, phrase by phrase."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from bilateral import BilateralError, read

#: What stands for a refusal, and for a sentence in which nothing is read.
NOTHING = ""
#: The day on which sentences are published that leave a year to be told: a Thursday.
PUBLISHED = "2022-03-10"


def parsed(parse: Callable[[str], object], phrases: Iterable[str]) -> dict[str, str]:
    """Tell what a parser gives of each phrase."""
    return {phrase: _parsed(parse, phrase) for phrase in phrases}


def _parsed(parse: Callable[[str], object], phrase: str) -> str:
    try:
        return str(parse(phrase))
    except BilateralError:
        return NOTHING


def dates_read(sentences: Iterable[str]) -> dict[str, str]:
    """Tell what dates are read in each sentence, one by one, with `or` between what an ambiguous one may be."""
    return {sentence: _dates(sentence) for sentence in sentences}


def _dates(sentence: str) -> str:
    reading = read(sentence, published=PUBLISHED)
    return "; ".join([*(str(found.value) for found in reading.dates), *(f"{one.text}?" for one in reading.ambiguous)])


def money_read(sentences: Iterable[str]) -> dict[str, str]:
    """Tell what amounts are read in each sentence."""
    return {sentence: "; ".join(str(found.value) for found in read(sentence).money) for sentence in sentences}


def quantities_read(sentences: Iterable[str]) -> dict[str, str]:
    """Tell what quantities are read in each sentence."""
    return {sentence: "; ".join(str(found.value) for found in read(sentence).quantities) for sentence in sentences}

"""The words of numbers: scale words ("crore", "млн"), and what else a number in words is made of ("five", "fifth")."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache
from types import MappingProxyType

import attrs

from ..scripts import plain_spelling
from .tables import several, table


@attrs.frozen(eq=False)
class ScaleWord:
    """A word that multiplies by a power of ten.

    Attributes:
        word: How it is written.
        language: The language whose word it is.
        power: The power of ten.
        use: Where it means that: anywhere if empty, in "small letters" only, "short" behind digits, or beside "money".
    """

    word: str
    language: str
    power: int
    use: str


@attrs.frozen(eq=False)
class NumberWord:
    """A word of a number that is not a scale word.

    Attributes:
        part: What it does, as number_words.csv lists it.
        value: Its number; of a part what the whole is divided by; of a word for a mark or a joint zero.
        language: The language whose word it is.
    """

    part: str
    value: Decimal
    language: str


@cache
def scale_words() -> tuple[ScaleWord, ...]:
    """Return every scale word of every language, as it is written.

    >>> [(one.language, one.power) for one in scale_words() if one.word == "млрд"]
    [('ru', 9)]
    """
    return tuple(
        ScaleWord(word, line["language"], int(line["power"]), line["use"])
        for line in table("scale_words")
        for word in several(line["words"])
    )


@cache
def scale_powers() -> Mapping[str, int]:
    """Return the power of ten of each scale word in its plain spelling, but for those that need money beside them.

    >>> scale_powers()["crore"], scale_powers()["करोड"], "t" in scale_powers()
    (7, 7, False)
    """
    return MappingProxyType({plain_spelling(one.word): one.power for one in scale_words() if one.use != "money"})


def power_of(word: str) -> int:
    """Return the power of ten that a scale word of any language stands for, beside money or not; 0 if it is none.

    >>> power_of("crore"), power_of("करोड़"), power_of("rifle")
    (7, 7, 0)
    """
    return _every_power().get(plain_spelling(word), 0)


@cache
def _every_power() -> Mapping[str, int]:
    return {plain_spelling(one.word): one.power for one in scale_words()}


@cache
def scale_word_slips() -> Mapping[str, str]:
    """Return what is meant by each of the long scale words with one letter left out, doubled, or changed with the next.

    >>> scale_word_slips()["billlion"], scale_word_slips()["milion"], "core" in scale_word_slips()
    ('billion', 'million', False)
    """
    slips: dict[str, str] = {}
    for word in ("hundred", "thousand", "crore", "million", "billion", "trillion"):
        for at in range(len(word)):
            head, letter, rest = word[:at], word[at], word[at + 1 :]
            for slip in (f"{head}{rest}", f"{head}{letter}{letter}{rest}", f"{head}{rest[:1]}{letter}{rest[1:]}"):
                slips.setdefault(slip, word)
    return MappingProxyType({slip: word for slip, word in slips.items() if slip != "core" and not power_of(slip)})


@cache
def number_words() -> Mapping[str, NumberWord]:
    """Return what every other word of a number does, by its plain spelling.

    >>> number_words()["fifths"].part, number_words()["पच्चीस"].value
    ('parts', Decimal('25'))
    """
    return MappingProxyType(dict(_number_words()))


@cache
def ordinal_endings() -> tuple[str, ...]:
    """Return the endings that make an ordinal of a Hindi number.

    >>> "वां" in ordinal_endings()
    True
    """
    return next(several(line["words"]) for line in table("number_words") if line["part"] == _ENDING)


@cache
def numbering_systems() -> Mapping[str, str]:
    """Return what Unicode calls the digits of each numbering system of CLDR.

    >>> numbering_systems()["deva"]
    'DEVANAGARI'
    """
    return MappingProxyType({line["system"]: line["name"] for line in table("numbering_systems")})


_ENDING = "ordinal ending"


def _number_words() -> Iterator[tuple[str, NumberWord]]:
    for line in table("number_words"):
        part, cell, language = line["part"], line["value"] or "0", line["language"]
        known = NumberWord(part, Decimal(cell), language)
        for word in several(line["words"]) if part != _ENDING else ():
            yield plain_spelling(word), known
            if part == "ordinal":
                yield f"{word}s", attrs.evolve(known, part="parts")

"""The words of numbers in other scripts, which are read without being asked for, as their scripts leave no doubt."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from ...language.lexicon.number_words import number_words, scale_words
from ...language.scripts import plain_spelling


@cache
def scales_by_script() -> Mapping[str, int]:
    """Return the power of ten of each scale word that is not in plain Latin letters, in its plain spelling.

    >>> scales_by_script()["करोड"], scales_by_script()["млрд"]
    (7, 9)
    """
    return MappingProxyType({plain_spelling(one.word): one.power for one in scale_words() if not one.word.isascii()})


@cache
def hindi_numbers() -> Mapping[str, int]:
    """Return the numbers below a hundred by their Hindi words, in their plain spelling.

    >>> hindi_numbers()["पच्चीस"]
    25
    """
    small = {word: known for word, known in number_words().items() if (known.language, known.part) == ("hi", "small")}
    return MappingProxyType({word: int(known.value) for word, known in small.items()})

"""The words of numbers in other scripts, which are read without being asked for, as their scripts leave no doubt."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from ...language.lexicon.number_words import number_words, ordinal_endings, scale_words
from ...language.scripts import VOWEL_SIGNS, plain_spelling, spellings
from .patterns import any_of


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


def without_ordinal_ending(word: str) -> str | None:
    """Return the number that a Hindi ordinal is made of, or None if a word is no ordinal.

    >>> without_ordinal_ending("पांचवां"), without_ordinal_ending("पांच")
    ('पांच', None)
    """
    return next((word.removesuffix(ending) for ending in ordinal_endings() if word.endswith(ending)), None)


@cache
def script_scales() -> str:
    """Write the pattern of the scale words that are not in plain Latin letters, in any of their spellings.

    >>> import re
    >>> all(re.fullmatch(script_scales(), word) for word in ("करोड़", "करोड", "млн"))
    True
    """
    written = {spelling for one in scale_words() if not one.word.isascii() for spelling in spellings(one.word)}
    # To Python a vowel sign is no letter, and so no part of the word.
    return rf"(?:{any_of(written)}(?![^\W_]|[{VOWEL_SIGNS}]))"

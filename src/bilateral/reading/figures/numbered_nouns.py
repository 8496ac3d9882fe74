"""Nouns and names whose number says which one is meant, and counts nothing: Article 370, Phase Two, Boeing 737."""

from __future__ import annotations

from functools import lru_cache
from types import MappingProxyType

from ...language.lexicon.context import words_of

#: Makers whose types can be told from a number of their wares only by the number.
MAKERS = MappingProxyType({"Boeing": r"7[0-9]7", "Airbus": r"[23][0-9]0", "S&P": r"[15]00", "BSE": r"[0-9]00?"})


@lru_cache(maxsize=4096)
def is_numbered(word: str) -> bool:
    """Whether the number behind a word says which one is meant.

    >>> is_numbered("Article"), is_numbered("phase"), is_numbered("Unit"), is_numbered("unit")
    (True, True, True, False)
    """
    small = word.lower().rstrip(".")
    return small in words_of("numbered") or (word[:1].isupper() and small in words_of("numbered name"))

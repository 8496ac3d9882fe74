"""Qualifiers: how a reported amount stands to the true one, and the words that say so."""

from __future__ import annotations

import enum
from types import MappingProxyType

from ...language.lexicon.qualifiers import printed_words, words_before, words_behind
from ...language.scripts import plain_spelling
from ..numbers.patterns import spelling


class Qualifier(enum.Enum):
    """How the amount that was said bounds the amount that is meant.

    >>> Qualifier.of("more than"), Qualifier.of("or so")
    (Qualifier.OVER, Qualifier.ABOUT)
    """

    EXACTLY = "exactly"
    ABOUT = "about"
    OVER = "over"
    AT_LEAST = "at_least"
    NEARLY = "nearly"
    UNDER = "under"
    AT_MOST = "at_most"
    BETWEEN = "between"

    @staticmethod
    def of(words: str) -> Qualifier | None:
        """Return the qualifier that words express, or None if they express none.

        >>> Qualifier.of("as many as"), Qualifier.of("as much as"), Qualifier.of("allegedly")
        (Qualifier.EXACTLY, Qualifier.AT_MOST, None)
        """
        spelled = spelling(words)
        return _QUALIFIER_OF.get(spelled if spelled.isascii() else plain_spelling(spelled))

    def __repr__(self) -> str:
        return f"Qualifier.{self.name}"

    # enum.Enum hashes the name, in Python; each member is the only one of its kind, and looked up in tables a lot.
    def __hash__(self) -> int:
        return object.__hash__(self)


#: Every word of a qualifier before an amount, and behind it, with what it expresses; in any language.
WORDS_BEFORE = MappingProxyType({words: Qualifier(name) for words, name in words_before().items()})
WORDS_BEHIND = MappingProxyType({words: Qualifier(name) for words, name in words_behind().items()})
#: What is printed before an amount.
PRINTED = MappingProxyType({Qualifier(name): words for name, words in printed_words().items()})
_QUALIFIER_OF = MappingProxyType(
    {plain_spelling(words): qualifier for words, qualifier in (WORDS_BEHIND | WORDS_BEFORE).items()}
)

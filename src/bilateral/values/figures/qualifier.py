"""Qualifiers: how a reported amount stands to the true one, and the words that say so."""

from __future__ import annotations

import enum
import re
import unicodedata
from collections.abc import Callable, Iterable
from functools import lru_cache
from types import MappingProxyType

from ...language.lexicon.qualifiers import printed_words, words_before, words_behind
from ...language.scripts import VOWEL_SIGNS, plain_spelling
from ..numbers.patterns import END, FLAGS, GAP, JOINT, START, any_of, spelling


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


def _any(table: Iterable[str]) -> str:
    words = {form for word in table for form in (word, unicodedata.normalize("NFC", word), plain_spelling(word))}
    signs = {word for word in words if not (word[-1].isalpha() or unicodedata.category(word[-1]).startswith("M"))}
    # "approx." goes before "approx", or "approx.5" would be about a half.
    return rf"(?:{any_of(signs)}|{any_of(words - signs)}{END}(?![{VOWEL_SIGNS}]))"


#: The words of a qualifier before an amount, and behind it.
BEFORE = _any(WORDS_BEFORE)
BEHIND = _any(WORDS_BEHIND)


def qualifier_before(name: str) -> str:
    """Write the pattern of a qualifier and the blanks behind it; `name` is the group of its words.

    >>> import re
    >>> re.match(qualifier_before("q"), "in excess of Rs 5")["q"]
    'in excess of'
    """
    return rf"{START}(?P<{name}>{BEFORE}){GAP}"


def qualifier_behind(name: str) -> str:
    """Write the pattern of a qualifier that follows an amount; `name` is the group of its words.

    >>> import re
    >>> re.match(qualifier_behind("q"), "-plus")["q"]
    'plus'
    """
    return rf"{JOINT}(?P<{name}>{BEHIND})"


def is_qualified(text: str) -> bool:
    """Whether a text begins or ends with the words of a qualifier.

    >>> is_qualified("around Rs 5000 crore"), is_qualified("500 rifles or more"), is_qualified("Rs 5 crore")
    (True, True, False)
    """
    return _at_an_end()(text) is not None


@lru_cache(maxsize=1)
def _at_an_end() -> Callable[[str], re.Match[str] | None]:
    ends = rf"\s*{START}{BEFORE}|.*{JOINT}{BEHIND}\s*$"
    return re.compile(ends, FLAGS | re.DOTALL).match

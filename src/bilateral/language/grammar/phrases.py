"""Expressions of several words, found at a token or before one: the longest that stands there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Generic, TypeVar

from ..scanner import Tokens, scan
from ..scripts import plain_spelling
from .digits import HYPHENS, is_near

V = TypeVar("V")
Words = tuple[str, ...]


class Phrases(Generic[V]):
    """Expressions with what each stands for; blanks or hyphens part their words.

    Attributes:
        first_words: The words with which they begin.
        last_words: The words with which they end.

    >>> cues = Phrases({"more than": "over", "less than": "under", "not less than": "at_least"})
    >>> cues.before(scan("not less than $5"), 3)
    ('at_least', 0)
    """

    def __init__(self, written: Mapping[str, V] | Mapping[Words, V]) -> None:
        entries = {cut(key) if isinstance(key, str) else key: meaning for key, meaning in written.items()}
        self._one = {words[0]: meaning for words, meaning in entries.items() if len(words) == 1}
        self._from_first, self._from_last = _Longer[V](), _Longer[V]()
        for words, meaning in sorted(entries.items(), key=lambda entry: -len(entry[0])):
            if len(words) > 1:
                self._from_first.setdefault(words[0], {}).setdefault(words[1], []).append((words, meaning))
                self._from_last.setdefault(words[-1], {}).setdefault(words[-2], []).append((words, meaning))
        self.first_words: frozenset[str] = frozenset(words[0] for words in entries)
        self.last_words: frozenset[str] = frozenset(words[-1] for words in entries)

    def at(self, tokens: Tokens, i: int) -> tuple[V, int] | None:
        """Find the longest that begins at a token: what it stands for, and the token behind it."""
        found = self.all_at(tokens, i)
        return found[0] if found else None

    def before(self, tokens: Tokens, i: int) -> tuple[V, int] | None:
        """Find the longest that ends before a token: what it stands for, and the token it begins with."""
        found = self.all_before(tokens, i)
        return found[0] if found else None

    def all_at(self, tokens: Tokens, i: int) -> list[tuple[V, int]]:
        """Find all that begin at a token, the longest first."""
        words = tokens.words
        word = plain_spelling(words[i]) if i < len(words) else ""
        if word not in self.first_words:
            return []
        found: list[tuple[V, int]] = []
        longer = self._from_first.get(word)
        if longer is not None:
            for at in range(i + 1, min(len(words), i + 3)):
                for phrase, meaning in longer.get(plain_spelling(words[at]), ()):
                    behind = match(phrase, tokens, i)
                    if behind is not None:
                        found.append((meaning, behind))
                if words[at] not in HYPHENS:
                    break
        if word in self._one:
            found.append((self._one[word], i + 1))
        return found

    def all_before(self, tokens: Tokens, i: int) -> list[tuple[V, int]]:
        """Find all that end before a token, the longest first."""
        words = tokens.words
        word = plain_spelling(words[i - 1]) if i else ""
        if word not in self.last_words:
            return []
        found: list[tuple[V, int]] = []
        longer = self._from_last.get(word)
        if longer is not None:
            for at in range(i - 2, max(-1, i - 4), -1):
                for phrase, meaning in longer.get(plain_spelling(words[at]), ()):
                    first = match_before(phrase, tokens, i)
                    if first is not None:
                        found.append((meaning, first))
                if words[at] not in HYPHENS:
                    break
        if word in self._one:
            found.append((self._one[word], i - 1))
        return found


class _Longer(dict[str, dict[str, list[tuple[Words, V]]]]):
    """Expressions of two words and more, by the two at one of their ends."""


def cut(written: str) -> Words:
    """Cut an expression of the lexicon into its words, in their plain spelling.

    >>> cut("U.S. dollars"), cut("~")
    (('u', '.', 's', '.', 'dollars'), ('~',))
    """
    if written.isalpha():
        return (plain_spelling(written.lower()),)
    return tuple(map(plain_spelling, scan(written).words))


def match(words: Words, tokens: Tokens, i: int) -> int | None:
    """Match words from a token on; return the token behind them."""
    at, count = i, len(tokens.words)
    for place, word in enumerate(words):
        if place and at < count and tokens.words[at] in HYPHENS and word not in HYPHENS:
            at += 1
        if at >= count or plain_spelling(tokens.words[at]) != word or (place and not is_near(tokens, at)):
            return None
        at += 1
    return at


def match_before(words: Words, tokens: Tokens, i: int) -> int | None:
    """Match words up to before a token; return the token they begin with."""
    at = i
    for place, word in enumerate(reversed(words)):
        at -= 1
        if place and at > 0 and tokens.words[at] in HYPHENS and word not in HYPHENS:
            at -= 1
        if at < 0 or plain_spelling(tokens.words[at]) != word or (place and not is_near(tokens, at + 1)):
            return None
    return at

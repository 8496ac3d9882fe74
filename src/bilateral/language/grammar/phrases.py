"""Expressions of several words, found at a token or before one: the longest that stands there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Generic, TypeVar

from ..scanner import Tokens, scan
from ..scripts import plain_spelling
from .digits import HYPHEN, is_near

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
        self._from_first, self._from_last = _Tree[V](), _Tree[V]()
        for key, meaning in written.items():
            words = cut(key) if isinstance(key, str) else key
            self._from_first.add(words, meaning)
            self._from_last.add(words[::-1], meaning)
        self.first_words: frozenset[str] = frozenset(self._from_first)
        self.last_words: frozenset[str] = frozenset(self._from_last)

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
        at, word = i, tokens.word[i]
        tree = self._from_first.get(word if word.isascii() else plain_spelling(word))
        found: list[tuple[V, int]] = []
        while tree is not None and (at == i or is_near(tokens, at)):
            at += 1
            if tree.meanings:
                found.append((tree.meanings[0], at))
            if not tree:
                break
            word = tokens.word[at]
            following = tree.get(word if word.isascii() else plain_spelling(word))
            if following is None and word == HYPHEN:
                at += 1
                following = tree.get(plain_spelling(tokens.word[at]))
            tree = following
        if len(found) > 1:
            found.reverse()
        return found

    def all_before(self, tokens: Tokens, i: int) -> list[tuple[V, int]]:
        """Find all that end before a token, the longest first."""
        at, word = i, tokens.word[i - 1]
        tree = self._from_last.get(word if word.isascii() else plain_spelling(word))
        found: list[tuple[V, int]] = []
        while tree is not None and (at == i or is_near(tokens, at)):
            at -= 1
            if tree.meanings:
                found.append((tree.meanings[0], at))
            if not tree or not at:
                break
            word = tokens.word[at - 1]
            preceding = tree.get(word if word.isascii() else plain_spelling(word))
            if preceding is None and word == HYPHEN and at > 1:
                at -= 1
                preceding = tree.get(plain_spelling(tokens.word[at - 1]))
            tree = preceding
        if len(found) > 1:
            found.reverse()
        return found


class _Tree(dict[str, "_Tree[V]"], Generic[V]):
    """Expressions by their words, one behind the other.

    Attributes:
        meanings: What the words up to here stand for, if they are an expression.
    """

    meanings: tuple[V, ...] = ()

    def add(self, words: Words, meaning: V) -> None:
        """Add an expression."""
        tree = self
        for word in words:
            if word not in tree:
                tree[word] = _Tree()
            tree = tree[word]
        tree.meanings = (meaning,)


def cut(written: str) -> Words:
    """Cut an expression of the lexicon into its words, in their plain spelling.

    >>> cut("U.S. dollars"), cut("~")
    (('u', '.', 's', '.', 'dollars'), ('~',))
    """
    if written.replace(" ", "").isalpha():  # most are letters alone, and need no scanner
        return tuple(map(plain_spelling, written.lower().split()))
    return tuple(map(plain_spelling, scan(written).words))

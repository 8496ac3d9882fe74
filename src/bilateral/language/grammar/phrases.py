"""Expressions of several words, found at a token or before one: the longest that stands there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Generic, TypeVar

from ..scanner import Tokens, scan
from ..scripts import plain_spelling
from .number import HYPHENS, is_near

V = TypeVar("V")
Words = tuple[str, ...]


class Phrases(Generic[V]):
    """Expressions with what each stands for; blanks or hyphens part their words.

    >>> cues = Phrases({"more than": "over", "less than": "under", "not less than": "at_least"})
    >>> cues.before(scan("not less than $5"), 3)
    ('at_least', 0)
    """

    def __init__(self, written: Mapping[str, V]) -> None:
        entries = {cut(phrase): meaning for phrase, meaning in written.items()}
        self.by_first = _by(entries.items(), 0)
        self.by_last = _by(entries.items(), -1)

    def at(self, tokens: Tokens, i: int) -> tuple[V, int] | None:
        """Find the longest that begins at a token: what it stands for, and the token behind it."""
        for words, meaning in self.by_first.get(plain_spelling(tokens.words[i]), ()) if i < len(tokens) else ():
            behind = match(words, tokens, i)
            if behind is not None:
                return meaning, behind
        return None

    def before(self, tokens: Tokens, i: int) -> tuple[V, int] | None:
        """Find the longest that ends before a token: what it stands for, and the token it begins with."""
        for words, meaning in self.by_last.get(plain_spelling(tokens.words[i - 1]), ()) if i else ():
            first = match_before(words, tokens, i)
            if first is not None:
                return meaning, first
        return None


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
    at, count = i, len(tokens)
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


def _by(entries: Iterable[tuple[Words, V]], place: int) -> Mapping[str, tuple[tuple[Words, V], ...]]:
    table: dict[str, tuple[tuple[Words, V], ...]] = {}
    for words, meaning in sorted(entries, key=lambda entry: -len(entry[0])):
        table[words[place]] = (*table.get(words[place], ()), (words, meaning))
    return MappingProxyType(table)

"""What stands beside a length of time: the noun of "a five-year extension", the calendar of "calendar months"."""

from __future__ import annotations

from ..lexicon.context import words_of
from ..scanner import Tokens
from .digits import is_glued
from .measure import TIMES, measure
from .number import number_at
from .words_behind import is_closing, piece_at

_MOST_ADJECTIVES = 2


def is_how_long(tokens: Tokens, j: int) -> bool:
    """Tell whether a noun that is itself a length of time begins at a token, at most two adjectives away.

    >>> from bilateral.language.scanner import scan
    >>> is_how_long(scan("six-month written notice"), 3), is_how_long(scan("a five-year plan"), 4)
    (True, False)
    """
    nouns, at = words_of("length of time"), _behind_price(tokens, j)
    for _ in range(_MOST_ADJECTIVES + 1):
        piece = piece_at(tokens, at)
        if piece is None or is_glued(tokens, at):
            return False
        if piece.small in nouns:
            return True
        if not piece.text.isalpha() or is_closing(piece.text):
            return False
        at = piece.behind
    return False


def _behind_price(tokens: Tokens, j: int) -> int:
    """Step over the price behind a length of time: "a 10-year, $38 billion agreement"."""
    if j + 2 >= len(tokens.words) or tokens.words[j] != ",":
        return j
    number = number_at(tokens, j + 1) or number_at(tokens, j + 2)
    return number.behind if number and number.is_digits else j


def plain_time(tokens: Tokens, first: int, behind: int) -> int | None:
    """Find the length of time behind words that say nothing of it: the months of "three calendar months".

    >>> from bilateral.language.scanner import scan
    >>> plain_time(scan("three calendar months"), 1, 3), plain_time(scan("three months"), 1, 2)
    (2, None)
    """
    at = first
    while at < behind - 1 and tokens.words[at] in words_of("span of time"):
        at += 1
    return at if at > first and at == behind - 1 and measure(tokens.words[at]) in TIMES else None

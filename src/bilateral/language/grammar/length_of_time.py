"""What stands beside a length of time: the noun of "a five-year extension", the calendar of "calendar months"."""

from __future__ import annotations

from ..lexicon.context import words_of
from ..scanner import Tokens
from .digits import is_glued
from .measure import TIMES, measure
from .money import amount_at
from .words_behind import is_closing, piece_at

_MOST_ADJECTIVES = 2
#: No bracket between a length of time and its noun has more tokens: "a five-year (2021-26) accord".
_LONGEST_BRACKET = 6
#: So many tokens stand before the number of an amount at most: "Rs. 500 crore".
_LONGEST_SIGN = 2


def is_how_long(tokens: Tokens, j: int) -> bool:
    """Tell whether a noun that is itself a length of time begins at a token, at most two adjectives away.

    >>> from bilateral.language.scanner import scan
    >>> is_how_long(scan("six-month written notice"), 3), is_how_long(scan("a five-year plan"), 4)
    (True, False)
    >>> is_how_long(scan("a 10-year, $3.5bn follow-on contract"), 4)
    True
    """
    nouns, at = words_of("length of time"), _behind_another(tokens, j)
    for _ in range(_MOST_ADJECTIVES + 1):
        piece = piece_at(tokens, at)
        if piece is None or is_glued(tokens, at):
            return False
        if piece.small in nouns:
            return True
        if piece.text.isdecimal() or is_closing(piece.text):
            return False
        at = piece.behind
    return False


def _behind_another(tokens: Tokens, j: int) -> int:
    """Step over what else is said of the noun, in a bracket or behind a comma: "a 10-year, $5m deal"."""
    word = tokens.word
    if word[j] == "(":
        bracket = word[j : j + 2 + _LONGEST_BRACKET]
        j += bracket.index(")") + 1 if ")" in bracket else 0
    if word[j] != ",":
        return j
    for place in range(j + 1, j + 2 + _LONGEST_SIGN):
        amount = amount_at(tokens, place) if word[place][0].isdecimal() else None
        if amount is not None and amount.name is not None and amount.first == j + 1:
            return amount.behind
    return j + 1


def plain_time(tokens: Tokens, first: int, behind: int) -> int | None:
    """Find the length of time behind words that say nothing of it: the months of "three calendar months".

    >>> from bilateral.language.scanner import scan
    >>> plain_time(scan("three calendar months"), 1, 3), plain_time(scan("three months"), 1, 2)
    (2, None)
    """
    at = first
    while at < behind - 1 and tokens.word[at] in words_of("span of time"):
        at += 1
    return at if at > first and at == behind - 1 and measure(tokens.word[at]) in TIMES else None

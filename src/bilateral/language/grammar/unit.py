"""What a number counts, in words: a noun with the designation behind it, or a measure with what it is by."""

from __future__ import annotations

import re
from typing import NamedTuple

from ..scanner import Tokens
from .digits import is_glued, is_near
from .measure import TIMES, measure
from .type_names import MARK_WORDS, mark_behind
from .words_behind import is_closing, piece_at

#: What is counted where a text doesn't say it: "two of them", "of which 12".
UNNAMED = "unnamed"


class Unit(NamedTuple):
    """The words that say what a number counts.

    Attributes:
        first: The token with which they begin.
        behind: The token behind them.
        name: What is counted, in these words; `UNNAMED` where it is told elsewhere.
        resume: The token from which on another number may begin; those before it are of this unit.
    """

    first: int
    behind: int
    name: str
    resume: int


def ends_here(tokens: Tokens, k: int) -> bool:
    """Tell whether no noun goes on at a token."""
    if not tokens.word[k][0].isalnum():
        return True
    # The K of "K2 tanks" is no thousand.
    return is_closing(tokens.raw(k)) and not (tokens.word[k + 1][0].isdecimal() and is_glued(tokens, k + 1))


def whole_unit(tokens: Tokens, found: Unit) -> Unit:
    """Take in what a measure is by ("barrels per day"), and the designation behind its noun ("rifles AK-203")."""
    end = found.behind
    if found.name in _HALF_MEASURES or measure(found.name):
        for behind in _rates(tokens, end):
            said = tokens.said(found.first, behind)
            if measure(said):
                return Unit(found.first, behind, said, behind)
        return found
    if tokens.word[end] == "per" and (base := _behind_base(tokens, end + 1)):
        return Unit(found.first, base, tokens.said(found.first, base), base)
    if tokens.word[end] in MARK_WORDS and _is_marked(tokens, end):
        mark = mark_behind(tokens, end) or end
        return Unit(found.first, mark, f"{found.name} {tokens.said(end, mark)}", mark)
    if tokens.word[end + 1] != "-":
        return found
    piece = piece_at(tokens, end)
    if piece and is_near(tokens, end) and not is_glued(tokens, end) and _DESIGNATION(piece.text):
        return Unit(found.first, piece.behind, f"{found.name} {piece.text}", piece.behind)
    return found


def _behind_base(tokens: Tokens, j: int) -> int | None:
    """Find where a measure ends that is no time and that things are counted by: "300 people per square km"."""
    for behind in (j + 3, j + 2, j + 1):
        base = measure(tokens.said(j, behind)) if behind <= len(tokens) else None
        if base is not None:
            return None if base in TIMES else behind
    return None


def _is_marked(tokens: Tokens, j: int) -> bool:
    """Tell whether the mark of a type stands at a token, and no noun behind it."""
    mark = mark_behind(tokens, j)
    return mark is not None and ends_here(tokens, mark)


#: Words that are a measure only together with the next.
_HALF_MEASURES = frozenset({"degrees", "degree", "watt"})
_DESIGNATION = re.compile(r"[A-Z]{1,4}-\d{1,4}[A-Z]{0,4}").fullmatch
_BASES = 7


#: Behind "a year" these tell when, and no rate.
_WHEN = frozenset(("earlier", "ago", "before", "later", "previously", "back"))


def _rates(tokens: Tokens, end: int) -> list[int]:
    """List where a rate may end behind a measure: "per day", "of oil per day", "per square km", "/day", "Celsius"."""
    word, ends = tokens.word, list[int]()
    for k in range(end, end + _BASES):
        if not is_near(tokens, k) or not (word[k][0].isalpha() or word[k] == "/"):
            break
        if word[k] in ("per", "a", "an", "/"):
            ends += [base for base in (k + 3, k + 2) if base <= len(tokens) and measure(tokens.said(k + 1, base))][:1]
            if ends and word[ends[-1]] in _WHEN:
                return []  # "3 million tonnes a year earlier"
            break
        if k > end and word[end] != "of":
            break
    if word[end][0].isalpha() and is_near(tokens, end):
        ends.append(end + 1)
    return ends

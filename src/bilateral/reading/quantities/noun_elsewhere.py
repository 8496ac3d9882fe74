"""Counts in prose whose noun stands before them, or in another count: "of which 12", "another 12", "7 were built"."""

from __future__ import annotations

from ...language.anchors import Anchors
from ...language.grammar.context import stands, words_beside
from ...language.grammar.digits import HYPHEN, is_glued
from ...language.grammar.figure import cue_before
from ...language.grammar.left_open import (
    is_changed_from,
    is_changed_to,
    is_compared,
    is_in_bracket,
    is_object,
    is_of_money,
    is_paired,
    is_subject,
    leaves_open,
    takes_a_number,
)
from ...language.grammar.quantity import Counted, Said
from ...language.grammar.unit import UNNAMED, Unit, ends_here
from ...language.lexicon.context import words_of
from ...language.scanner import Tokens
from .count_context import is_year

#: Of several the first ones: "of which the first six", "the last two will follow".
_THE_FIRST = (["the", "first"], ["the", "last"])
_ONLY = frozenset(("only", "just", "merely"))
_ALL_TOLD = frozenset(("in", "altogether"))


def noun_elsewhere(tokens: Tokens, said: Said, counted: int) -> Counted | None:
    """Read a number as a count if words beside it say so, though its noun stands elsewhere.

    Args:
        tokens: The text.
        said: The number.
        counted: The token behind the last count; 0 if there is none.

    >>> from bilateral.language.grammar.quantity import numbers_at
    >>> from bilateral.language.scanner import scan
    >>> texts = "of which 12 are old", "18 will be built", "18 per cent"
    >>> for tokens, i in zip(map(scan, texts), (2, 0, 0)):
    ...     counted = noun_elsewhere(tokens, numbers_at(tokens, i), 0)
    ...     print(counted and tokens.said(counted.unit.first, counted.unit.behind))
    of which
    will
    None
    """
    cue = cue_before(tokens, said.first)
    is_bound = cue is not None and cue.qualifier == "between"
    is_from = is_bound and cue is not None and tokens.word[cue.first] == "from"
    at = cue.first if cue and not is_from else said.first
    at -= 2 * (at > 1 and tokens.words[at - 2 : at] in _THE_FIRST)
    at -= tokens.word[at - 1] in _ONLY and tokens.word[at - 2] in ("but", "and", ",")
    words = _words_that_tell(tokens, said, counted, at) if is_from or not is_bound else None
    if words is None or _touches(tokens, said.behind) or is_year(tokens, said.first):
        return None
    low = said.low
    is_plain = said.high is None and low.places >= 0 and low.value > 1
    return Counted(said._replace(beside=None), Unit(*words, UNNAMED, said.behind)) if is_plain else None


def _words_that_tell(tokens: Tokens, said: Said, counted: int, at: int) -> tuple[int, int] | None:
    """Give the first of the words which say that a number counts something, and the token behind them."""
    behind = said.behind
    may_stand_before = bool(_MAY_LEAVE_OPEN[tokens.word[at - 1]])
    if may_stand_before and said.beside is not None:
        is_all = said.beside.qualifier == "exactly" and tokens.word[said.beside.first] in _ALL_TOLD
        return (said.beside.first, said.beside.behind) if is_all and tokens.word[at - 1] == "," else None
    if said.beside is not None:
        return None
    first = _before(tokens, said, counted, at) if may_stand_before else None
    if first is not None:
        return first, at
    if not (may_stand_before or _MAY_BE_SAID[tokens.word[behind]]):
        return None
    if is_glued(tokens, behind) or (said.low.scales and (not counted or is_of_money(tokens, at))):
        return None  # "500 crore were spent" may be of money
    is_told = is_subject(tokens, counted, at, behind) or is_in_bracket(tokens, counted, at, behind)
    return (behind, behind + 1) if is_told else None


def _before(tokens: Tokens, said: Said, counted: int, at: int) -> int | None:
    """Find the words before a number which say that its noun stands elsewhere."""
    first = leaves_open(tokens, at)
    if first is not None:
        return None if said.low.scales and is_of_money(tokens, first) else first
    if ends_here(tokens, said.behind) and not said.low.scales:
        first = stands(tokens, "and so many", at, at)
    if first is None and ends_here(tokens, said.behind) and not said.low.scales:
        is_told = is_object(tokens, counted, at) or is_changed_to(tokens, counted, at) or _are_harmed(tokens, said, at)
        first = at - 1 if is_told else None
    if first is None and is_changed_from(tokens, counted, at) and _is_alone(tokens, said.behind):
        first = at - 1
    if first is None and is_compared(tokens, counted, at) and _is_alone(tokens, said.behind):
        first = stands(tokens, "compared number", at, at)
    return at - 1 if first is None and is_paired(tokens, counted, at, said.behind) else first


def _may_leave_open(word: str) -> bool:
    if word in (",", "and", "but", "from", "to", ":", ";", "(") or takes_a_number(word):
        return True
    return word in words_beside("of them", "and so many", "compared number")


#: Words before a number, or before its cue, behind which its noun may stand elsewhere.
_MAY_LEAVE_OPEN = Anchors(_may_leave_open)
#: Words behind a number that may be said of so many.
_MAY_BE_SAID = Anchors(lambda word: word in words_of("said of several"))


def _are_harmed(tokens: Tokens, said: Said, at: int) -> bool:
    """Tell whether a number alone is that of people: "killing at least 100", but "killed 100 cows"."""
    is_end = not tokens.word[said.behind][0].isalnum()
    is_after = not is_end and tokens.word[said.behind] in _BEHIND_THE_HARMED
    return (is_end or is_after) and tokens.word[at - 1] in words_of("harms so many")


_BEHIND_THE_HARMED = frozenset(("and", "in", "near", "on", "at", "but", "during", "after"))


def _is_alone(tokens: Tokens, j: int) -> bool:
    """Tell whether no noun stands behind a number: "up from 14 last year", "including 14 hired in May"."""
    return ends_here(tokens, j) or tokens.word[j] in ("last", "previously") or tokens.word[j].endswith("ed")


def _touches(tokens: Tokens, j: int) -> bool:
    return is_glued(tokens, j) and (tokens.word[j] == HYPHEN or tokens.word[j] in "%/")

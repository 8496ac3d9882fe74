"""A text that is one quantity, from its first token to its last, as a parser takes it."""

from __future__ import annotations

from typing import NamedTuple

from ..scanner import Tokens
from .context import stands, words_at
from .digits import HYPHEN, is_glued
from .figure import DASHES, Cue, cue_before, cue_behind, figures_remark, is_qualified, joint_at
from .left_open import leaves_open
from .measure import measure
from .noun_phrase import bracket_behind, plain_bracket
from .number import number_at
from .number_parts import known_word, scales_for
from .quantity import (
    OF_NUMBERS,
    Said,
    counted_at,
    measured,
    numbers_at,
    scale_as_measure,
    with_second,
)
from .type_names import has_own_name, is_model
from .unit import UNNAMED
from .words_behind import is_name_with_a_capital, piece_at

#: No words before a number are more.
_MOST_BEFORE = 24


class Whole(NamedTuple):
    """A text that is a number of something.

    Attributes:
        said: The number, or the two ends of a range.
        units: What is counted, in the words of the text; both, of a range with a unit at each end; none if not told.
        cues: What bounds it.
    """

    said: Said
    units: tuple[str, ...]
    cues: tuple[Cue, ...]


def whole_quantity(tokens: Tokens, *, bare: bool = False) -> Whole | None:
    """Read a text that is a number of something and nothing else; None if it is not.

    Args:
        tokens: The text.
        bare: Whether the unit is told elsewhere, so that "5 m" are five million.

    >>> from bilateral.language.scanner import scan
    >>> whole_quantity(scan("at least 15 ATR 72-500 aircraft")).units
    ('ATR 72-500 aircraft',)
    """
    for i in range(min(len(tokens), _MOST_BEFORE)):
        said = numbers_at(tokens, i)
        if said is not None:
            whole = _all_of(tokens, said, bare=bare)
            if whole is not None or tokens.word[0] != "of":  # Of the 40 jets, 12
                return whole
    return None


def _all_of(tokens: Tokens, said: Said, *, bare: bool) -> Whole | None:
    before = cue_before(tokens, said.first)
    start = before.first if before else said.first
    if start == 1 and stands(tokens, "compared number", said.first, said.first) == 0:
        before, start = None, said.first  # up from 14
    if start and 0 in _left_open(tokens, start):  # of which 12
        return Whole(said, (UNNAMED,), _cues(before, said.beside)) if said.behind == len(tokens) else None
    if start:
        return None
    end = _end(tokens, said)
    found, units = _with_unit(tokens, said, end, bare=bare)
    last = cue_behind(tokens, end) if found.beside is None or found.beside.first != end else None
    found = found._replace(figures=figures_remark(tokens, _behind_cue(tokens, end))[0])
    return Whole(found, units, _cues(before, found.beside, last))


def _left_open(tokens: Tokens, at: int) -> tuple[int | None, ...]:
    """Tell where words begin, of each sort, which say that the noun of the number behind them stands elsewhere."""
    return leaves_open(tokens, at), *(stands(tokens, role, at, at) for role in ("and so many", "compared number"))


def _cues(*cues: Cue | None) -> tuple[Cue, ...]:
    return tuple(cue for cue in cues if cue is not None)


def _behind_cue(tokens: Tokens, j: int) -> int:
    cue = cue_behind(tokens, j)
    return cue.behind if cue else j


def _end(tokens: Tokens, said: Said) -> int:
    """Tell where the words of the unit end: before words that bound the number up to the end of the text, or there."""
    count = len(tokens)
    for j in range((said.high or said.low).behind, count):
        at = _behind_cue(tokens, j)
        if at == count or figures_remark(tokens, at)[1] == count:
            return j
    return count


def _with_unit(tokens: Tokens, said: Said, end: int, *, bare: bool) -> tuple[Said, tuple[str, ...]]:
    """Read what numbers count in the words up to a token."""
    if said.beside is not None and said.behind > end:
        said = said._replace(beside=None, behind=said.low.behind)
    last = said.high or said.low
    unscaled = None if bare or said.behind != last.behind else scale_as_measure(tokens, last)
    if unscaled is not None and measure(tokens.said(unscaled[1], end)):  # 5 m, 5 m per second
        return measured(tokens, said, *unscaled).said, (tokens.said(unscaled[1], end),)
    if said.behind == end:
        return said, ()
    counted = counted_at(tokens, said)
    if counted is not None and counted.unit.behind == end:
        low = (counted.low_unit.name,) if counted.low_unit else ()
        return counted.said, (*low, counted.unit.name)
    return _two_units(tokens, said, end) or (said, (_rest(tokens, said.behind, end),))


def _rest(tokens: Tokens, j: int, end: int) -> str:
    """Take all the words behind a number for its unit, as only a parser may."""
    at = j + 1 if tokens.word[j] == HYPHEN and is_glued(tokens, j) and j + 1 < end else j
    touches = is_glued(tokens, j) and at == j and not measure(tokens.said(at, end))
    return "" if touches else tokens.said(at, end)


def _two_units(tokens: Tokens, said: Said, end: int) -> tuple[Said, tuple[str, ...]] | None:
    """Read a range of which each end has any words for a unit: "5 people to 6,000 people"."""
    for k in range(said.behind + 1, end - 1) if said.high is None else ():
        joint = joint_at(tokens, k) if tokens.word[k] not in DASHES else None
        high = number_at(tokens, joint[1]) if joint and joint[1] < end else None
        if joint is None or high is None or high.behind > end:
            continue
        both = with_second(tokens, said, high, joint)
        unscaled = scale_as_measure(tokens, high)
        if high.behind == end and unscaled:
            counted = measured(tokens, both, *unscaled)
            return counted.said, (_rest(tokens, said.behind, k), counted.unit.name)
        if both.behind >= end:
            return None
        return both, (_rest(tokens, said.behind, k), _rest(tokens, both.behind, end))
    return None


def words_of_no_number(tokens: Tokens) -> str | None:
    """Find the words of a text that stand for a number without naming one.

    >>> from bilateral.language.scanner import scan
    >>> words_of_no_number(scan("hundreds of rifles")), words_of_no_number(scan("five hundred rifles"))
    ('hundreds of', None)
    """
    for i in range(min(len(tokens), _MOST_BEFORE)):
        behind = words_at(tokens, "says no number", i)
        if behind is not None:
            return tokens.said(i, behind)
    return None


#: Words that no unit begins with.
_NO_UNIT = frozenset({"and", "or", "to", "of", "per", "than", "in", "at", "for", "from", "by", "with", "not", "x"})
_SIGNS = frozenset("-./'\u2019&+\u00b0\u00d7()")
_JOINTS = frozenset({"and", "or", "to", "-"})


def may_be_unit(tokens: Tokens, first: int) -> bool:
    """Tell whether the words from a token on may name what is counted: letters, digits and a few marks.

    >>> from bilateral.language.scanner import scan
    >>> may_be_unit(scan("AK-203 rifles"), 0), may_be_unit(scan("rifles and five tanks"), 0)
    (True, False)
    """
    words, count = tokens.words, len(tokens)
    if first >= count or cue_behind(tokens, first) is not None:
        return False
    if not all(word[0].isalnum() or word in _SIGNS for word in words[first:]):
        return False
    begins = piece_at(tokens, first + (words[first] == "("))
    is_name = begins is not None and (
        (begins.text != begins.small and begins.small in scales_for("small letters"))
        or is_name_with_a_capital(begins.text)
    )
    number = known_word(begins.small) if begins and not is_name else None  # "Arab states"
    is_number = number is not None and number.part in OF_NUMBERS and not (begins and measure(begins.text))
    if (
        begins is None
        or begins.small in _NO_UNIT
        or is_number
        or not (has_own_name(begins.text) or is_model(tokens, begins) or begins.text[0] == "\u00b0")
    ):
        return False
    if not (words[-1][0].isalnum() or begins.behind == count or (words[-1] == ")" and words[first] != "(")):
        return False
    # Two counts, or a range, of which the second half would be lost in the unit.
    ends = (k for k in range(first + 1, count - 1) if words[k] in _JOINTS and not is_glued(tokens, k))
    is_two = any(not is_glued(tokens, k + 1) and number_at(tokens, k + 1) is not None for k in ends)
    return not is_two and _has_plain_brackets(tokens, first) and not is_qualified(tokens)


def _has_plain_brackets(tokens: Tokens, first: int) -> bool:
    """Tell whether each bracket holds a few words and stands before others: "(armed) trucks", "Type-V(B) flats"."""
    k = first
    while k < len(tokens):
        if tokens.word[k] == ")":
            return False
        if tokens.word[k] == "(":
            joined = piece_at(tokens, k - 1) if k > first and is_glued(tokens, k) else None
            behind = bracket_behind(tokens, k) if k == first else plain_bracket(tokens, k)
            if joined is not None and joined.behind > k:
                k = joined.behind
                continue
            if behind is None:
                return False
            k = behind
        else:
            k += 1
    return True

"""The noun that two numbers share: "three Israeli and five Thai hostages"."""

from __future__ import annotations

from ..scanner import Tokens
from .digits import is_glued, is_near
from .figure import cues_before
from .measure import measure
from .noun_phrase import PAIRS
from .number import Number, number_at
from .unit import UNNAMED, Unit
from .unit_behind import unit_at
from .words_behind import Piece, is_adjective, is_closing, piece_at

_SHARED = 5


def shared_unit(tokens: Tokens, j: int) -> Unit | None:
    """Find the noun that a number shares with the next one: "three Israeli and five Thai hostages".

    >>> from bilateral.language.scanner import scan
    >>> shared_unit(scan("three Israeli and five Thai hostages"), 1).name
    'hostages'
    """
    at = j
    if tokens.word[at].isdecimal():
        return None
    for count in range(_SHARED):
        joint = at + (tokens.word[at] == ",")
        joint += tokens.word[joint] in PAIRS
        is_bound = joint > at and tokens.word[joint - 1] in PAIRS and cues_before().at(tokens, joint) is not None
        if joint > at and (count or is_bound):  # not less than three and not more than five men
            return _head_behind(tokens, joint)
        piece = piece_at(tokens, at)
        if piece is None or not is_near(tokens, at) or is_closing(piece.text):
            return None
        if not (_stands_before(piece) or (count and piece.text.istitle())):  # 15 U.S. Government and 20 other men
            return None
        at = piece.behind
    return None


def listed_unit(tokens: Tokens, first: int, j: int) -> tuple[Unit, Number] | None:
    """Find the noun behind the list with which a number goes on, and the last number: "5, 7 and 12 tanks".

    Args:
        tokens: The text.
        first: The token with which the number begins.
        j: The token behind it.

    >>> from bilateral.language.scanner import scan
    >>> unit, last = listed_unit(scan("5, 7 and 12 tanks"), 0, 1)
    >>> unit.name, last.value
    ('tanks', Decimal('12'))
    """
    word = tokens.word
    is_list = word[first - 1] == ","  # "He lost 12, and 20 rifles were found" is none
    for _ in range(_MOST_LISTED):
        if word[j] not in _JOINS:
            return None
        j += word[j] == "," and word[j + 1] in PAIRS
        number = number_at(tokens, j + 1) if is_near(tokens, j + 1) else None
        if number is None:
            return None
        if word[j] in PAIRS:
            unit = unit_at(tokens, number.behind, number) if is_list else None
            return (unit, number) if unit and unit.name != UNNAMED else None
        j, is_list = number.behind, True
    return None


_MOST_LISTED = 8
_JOINS = PAIRS | {","}


def _stands_before(piece: Piece) -> bool:
    text = piece.text
    is_name = text[0].isupper() and (text.endswith(("i", "ch", "sh")) or "-" in text)
    return is_name or is_adjective(text) or text.isupper()


def _head_behind(tokens: Tokens, at: int) -> Unit | None:
    cue = cues_before().at(tokens, at)
    at = cue[1] if cue else at
    number = number_at(tokens, at)
    found = unit_at(tokens, number.behind, number) if number and number.value != 1 else None
    if number is None or found is None or found.name == UNNAMED:
        return None
    if any(map(str.isdecimal, found.name.split()[-1])):
        return None  # what is a type of one number is no noun of another
    if measure(found.name) or len(found.name.split()) == 1:
        return found._replace(resume=at)
    last = found.behind - 1
    while last > found.first and is_glued(tokens, last):
        last -= 1
    if measure(tokens.raw(last)):
        return None  # the M of "20 Rafale M" is no metre
    return Unit(last, found.behind, tokens.said(last, found.behind), at)

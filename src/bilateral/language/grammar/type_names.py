"""Names of types that hold digits, and sizes, before the noun that is counted: 737-800, T 72, Mk-1A, 7.62 x 39mm."""

from __future__ import annotations

import re
from functools import lru_cache

from ..scanner import Tokens
from .digits import is_glued, is_near
from .measure import TIMES, measure
from .words_behind import Piece, is_closing, piece_at

TIMES_SIGN = frozenset("x\u00d7")
#: No name has more letters where it stands before the number of a type: "650 T 72 tanks".
_LONGEST_LETTERS = 4
_MOST_DIGITS_OF_TYPE = 4


def bears_a_number(tokens: Tokens, piece: Piece) -> bool:
    """Tell whether letters are those of a type, whose number stands behind them: "650 T 72 tanks"."""
    k, letters = piece.behind, piece.text
    if not (letters.isupper() and letters.isalpha() and len(letters) <= _LONGEST_LETTERS):
        return False
    digits = tokens.word[k]
    if not (digits.isdecimal() and len(digits) <= _MOST_DIGITS_OF_TYPE and is_near(tokens, k)):
        return False
    if len(digits) == _MOST_DIGITS_OF_TYPE and measure(letters):
        return False  # the 500 GW 2030 target
    noun = piece_at(tokens, k + 1) if not is_glued(tokens, k + 1) else None
    return noun is not None and not is_closing(noun.text) and measure(noun.text) not in TIMES


def is_type(tokens: Tokens, piece: Piece, *, is_named: bool) -> bool:
    """Tell whether a piece that begins with a digit names a type: 737-800, 2A8, 9K338, the 72 of T 72."""
    text = piece.text
    if tokens.raw(piece.first - 1) == "Project" and _PROJECT(text):
        return True  # of Russian ships
    if text.isdecimal():
        return is_model(tokens, piece) or (is_named and len(text) <= _MOST_DIGITS_OF_TYPE)
    if text[0] == "0" or not _TYPE(text) or (not is_named and not has_own_name(text)):
        return False
    following = piece_at(tokens, piece.behind)
    return following is not None and is_near(tokens, piece.behind) and not tokens.word[piece.behind][0].isdecimal()


def is_model(tokens: Tokens, piece: Piece) -> bool:
    """Tell whether three digits are those of an aircraft, whose variant stands behind them: "ten 737 MAX 8 planes"."""
    return len(piece.text) == _DIGITS_OF_A_MODEL and tokens.raw(piece.behind) in _VARIANTS


_VARIANTS = frozenset({"MAX"})
_DIGITS_OF_A_MODEL = 3
_PROJECT = re.compile(r"\d{2,5}(?:\.\d{1,2})?[A-Z]{0,3}").fullmatch


def are_of_a_type(text: str) -> bool:
    """Tell whether what begins with digits may be said of several, behind the name of their type: "100 Leopard 2A4s".

    >>> are_of_a_type("2A4s"), are_of_a_type("747s"), are_of_a_type("2A4"), are_of_a_type("747")
    (True, True, True, False)
    """
    return _OF_SEVERAL(text) is not None


_OF_SEVERAL = re.compile(r"\d{1,4}[A-Z]{0,3}\d{0,2}(?:-\d{1,4}[A-Z]{0,2})?s|\d{1,2}[A-Z]\d{1,2}[A-Z]?").fullmatch


def are_models(text: str) -> bool:
    """Tell whether digits that are a name by themselves are said of several: "ten 787-9s".

    >>> are_models("787-9s"), are_models("777-300ERs"), are_models("787-9"), are_models("1990s")
    (True, True, False, False)
    """
    return _MODELS(text) is not None


_MODELS = re.compile(r"\d{3}-\d{1,4}[A-Z]{0,3}s").fullmatch


@lru_cache(maxsize=2048)
def has_own_name(text: str) -> bool:
    """Tell whether what begins with a digit can only be the name of a type, or a size: 737-800, 9K338, 45-seater.

    >>> has_own_name("737-800"), has_own_name("2A8"), has_own_name("72-500"), has_own_name("7.62")
    (True, True, False, False)
    """
    return any(letter.isalpha() for letter in text) or _DIGITS_ALONE(text) is not None


_DIGITS_ALONE = re.compile(r"\d{3}-\d{1,4}").fullmatch

#: Digits with letters or other digits joined to them, and no ordinal: 45-seater, 737-800, 155mm/52.
_TYPE = re.compile(
    r"\d{1,4}(?!(?:st|nd|rd|th)\b)(?:\.\d{1,2})?(?:[A-Za-z][A-Za-z0-9]{0,8}|-[A-Za-z0-9]{1,14})"
    r"(?:[-/][A-Za-z0-9]{1,14}){0,3}(?:s|'s)?"
).fullmatch


def size_behind(tokens: Tokens, piece: Piece) -> int | None:
    """Step over the size or the calibre of what is counted: "two 700 MW reactors", "five 7.62 x 39mm rifles"."""
    sign = piece.behind
    if tokens.word[sign] in TIMES_SIGN and tokens.word[sign + 1][0].isdecimal():
        calibre = piece_at(tokens, sign + 1)
        unit = piece_at(tokens, calibre.behind) if calibre else None
        return unit.behind if unit and unit.small == "mm" else calibre and calibre.behind
    if piece.behind > piece.first + 1:  # five 6,000-tonne frigates
        following = piece_at(tokens, sign) if _is_hyphened_size(piece.text) else None
        return sign if following and is_near(tokens, sign) and not is_closing(following.text) else None
    if not piece.text.replace(".", "").replace(",", "").isdecimal():
        return None
    unit = piece_at(tokens, sign)
    if unit is None or not is_near(tokens, sign) or not measure(unit.text) or measure(unit.text) in TIMES:
        return None
    following = piece_at(tokens, unit.behind)
    if following is None or not is_near(tokens, unit.behind) or is_closing(following.text):
        return None
    return None if tokens.word[unit.behind].isdecimal() else unit.behind  # "80 Mi 17 V 5 helicopters" have no 17 V


#: A size that no name of a type is, and that would be read as a group of the number before it.
_HYPHENED_SIZE = re.compile(r"(?:\d{3}|\d{1,3}(?:,\d{3})+)-([A-Za-z]{2,})").fullmatch


def _is_hyphened_size(text: str) -> bool:
    found = _HYPHENED_SIZE(text)
    return found is not None and (found[1].islower() or measure(found[1]) is not None)


def is_a_name(piece: Piece, *, is_listed: bool) -> bool:
    """Tell whether a word can only be the name of a type: Rafale-M, MQ-9B, A330; of a list, any name: Gripen."""
    if is_listed:
        return piece.text[0].isupper()
    return _NAME(piece.text) is not None


_NAME = re.compile(
    r"[A-Z][a-z]{2,14}-(?:[A-Z]{1,3}|[A-Z]?(?:[0-9]{1,3}|[0-9]000)[A-Z]{0,3})"
    r"|[A-Z][A-Za-z]{0,2}-[0-9]{1,4}(?:[A-Z]{0,4}[0-9]?|[a-z])"
    r"|[A-Z]{1,2}[0-9]{3}[A-Z]{0,2}"
).fullmatch


def mark_behind(tokens: Tokens, j: int) -> int | None:
    """Step over the mark behind a name: "97 Tejas Mk-1A", "83 Tejas Mk 1A", "40 rifles Type 56"."""
    piece = piece_at(tokens, j)
    if piece is None or not is_near(tokens, j) or is_glued(tokens, j):
        return None
    if _MARK(piece.text):
        return piece.behind
    number = piece_at(tokens, piece.behind) if piece.text in MARKS else None
    return number.behind if number and is_near(tokens, piece.behind) and _MARK(f"Mk{number.text}") else None


#: Words before the number of a version.
MARKS = frozenset({"Mk", "MK", "Mark", "Block", "Type", "Batch"})
MARK_WORDS = frozenset(map(str.lower, MARKS))
_MARK = re.compile(r"(?:Mk|MK|Mark|Block|Type|Batch)[-.]?\d[\w-]*").fullmatch

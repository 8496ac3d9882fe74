"""Counts of a type that only its name tells, behind a verb: "ordered 24 Rafale", "bought 12 Gripen E"."""

from __future__ import annotations

from ...language.grammar.calendar_words import ALL_MONTHS, WHOLE_WEEKDAYS
from ...language.grammar.digits import is_near
from ...language.grammar.figure import cue_before
from ...language.grammar.left_open import takes_a_number
from ...language.grammar.measure import measure
from ...language.grammar.quantity import Counted, Said
from ...language.grammar.unit import Unit, ends_here
from ...language.grammar.words_behind import Piece, is_adjective, is_closing, piece_at
from ...language.lexicon.context import words_of
from ...language.scanner import Tokens
from ..countries.country_phrases import first_words
from .count_context import is_year

#: No name of a type is shorter, and no version behind one longer: "12 Gripen E", "44 Leopard 2A8".
_SHORTEST_NAME, _LONGEST_VERSION = 4, 4


def type_alone(tokens: Tokens, said: Said, counted: int) -> Counted | None:
    """Read a number as a count of the type that is named behind it, where a verb of so many stands before it.

    Args:
        tokens: The text.
        said: The number.
        counted: The token behind the last count; 0 if there is none.

    >>> from bilateral.language.grammar.quantity import numbers_at
    >>> from bilateral.language.scanner import scan
    >>> for tokens in map(scan, ("They ordered 24 Rafale", "On page 24 Rafale said")):
    ...     found = type_alone(tokens, numbers_at(tokens, 2), 0)
    ...     print(found and found.unit.name)
    Rafale
    None
    """
    low, behind = said.low, said.behind
    if not tokens.word[behind][0].isalpha():
        return None
    if said.high is not None or said.beside is not None or low.scales or low.places < 0 or low.value < 2:
        return None
    name = piece_at(tokens, behind)
    if name is None or not _is_name(tokens, name) or is_year(tokens, said.first):
        return None
    end = _behind_version(tokens, name.behind)
    if not ends_here(tokens, end) or not _is_led_in(tokens, said.first, counted):
        return None
    return Counted(said, Unit(name.first, end, tokens.said(name.first, end), end))


def _is_name(tokens: Tokens, name: Piece) -> bool:
    if len(name.text) < _SHORTEST_NAME or not (name.text.istitle() and name.text.isalpha()):
        return False
    if not is_near(tokens, name.first) or is_closing(name.text) or is_adjective(name.text) or measure(name.text):
        return False
    return not (name.small in WHOLE_WEEKDAYS or name.small in ALL_MONTHS or name.small in first_words())


def _behind_version(tokens: Tokens, j: int) -> int:
    """Step over the letters or digits of a version: the E of "12 Gripen E", the 2A8 of "44 Leopard 2A8"."""
    version = piece_at(tokens, j)
    if version is None or not is_near(tokens, j) or not version.text.isupper():
        return j
    return version.behind if len(version.text) <= _LONGEST_VERSION else j


def _is_led_in(tokens: Tokens, first: int, counted: int) -> bool:
    """Tell whether a verb of so many stands before a number, or a count that goes on with "and" or a comma."""
    cue = cue_before(tokens, first)
    at = (cue.first if cue else first) - 1
    if at < 0:
        return False
    if tokens.word[at] in (",", "and"):
        return counted > 0 and at - counted <= 1
    is_verb = takes_a_number(tokens.word[at]) and tokens.word[at] not in words_of("reaches a number")
    return is_verb and tokens.raw(at).islower()

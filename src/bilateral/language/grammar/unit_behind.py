"""What a number counts, found behind it: a measure, the noun of so many things, or what it is a part of."""

from __future__ import annotations

from ..lexicon.context import words_of
from ..scanner import APOSTROPHES, LINE_END, Tokens
from .digits import HYPHEN, is_glued, is_near
from .length_of_time import is_how_long, plain_time
from .measure import PARTS, TIMES, measure
from .noun_phrase import MOST_WORDS, noun_alone_at, noun_phrase_at
from .number import Number, number_at, said_again
from .type_names import TIMES_SIGN
from .unit import UNNAMED, Unit, ends_here, whole_unit
from .words_behind import Piece, is_closing, names_an_owner, piece_at

#: Of fewer, a number "out of" them is a share: "4 out of 10 women".
_FEWEST_OUT_OF = 10


def unit_at(tokens: Tokens, j: int, number: Number | None = None) -> Unit | None:
    """Read the words behind a number that say what it counts or measures; None if they count nothing.

    Args:
        tokens: The text.
        j: The token behind the number.
        number: The number, where it matters what it is: one has a noun in the singular.

    >>> from bilateral.language.scanner import scan
    >>> unit_at(scan("15 ATR 72-500 aircraft from France"), 1).name
    'ATR 72-500 aircraft'
    >>> unit_at(scan("500 were hurt"), 1)
    """
    if tokens.word[j] == LINE_END and tokens.raw(j + 1)[0].islower():
        j += 1  # a line ends between a number and its noun
    if not is_near(tokens, j):
        return None
    if is_glued(tokens, j) and tokens.word[j - 1] != LINE_END:
        return _joined(tokens, j)
    if tokens.word[j] == "(" and number is not None:
        again = said_again(tokens, j, number)
        if again is not None:
            return unit_at(tokens, again, number)
    if tokens.word[j] in TIMES_SIGN:
        return noun_phrase_at(tokens, j + 1, is_listed=True)
    return _one_of(tokens, j) if number is not None and number.value == 1 else _several_of(tokens, j, number)


def _one_of(tokens: Tokens, j: int) -> Unit | None:
    is_more = tokens.word[j] in words_of("more of them") and ends_here(tokens, j + 1)
    return None if is_more or tokens.word[j] in ("of", "out") else _whole(tokens, noun_alone_at(tokens, j))


def _several_of(tokens: Tokens, j: int, number: Number | None) -> Unit | None:
    word = tokens.word[j]
    if word in ("of", "out"):
        return None if number is not None and number.places < 0 else _part_of(tokens, j)
    is_part = number is not None and number.value < 1  # half a century
    if word in TIMES and (is_part or is_how_long(tokens, j + 1) or _has_a_part(tokens, j)):  # a 25 year period
        return Unit(j, j + 1, tokens.raw(j), j + 1)
    if word in words_of("more of them") and ends_here(tokens, j + 1):
        return _more_of_them(tokens, j)
    so_many = noun_phrase_at(tokens, _behind_so_many(tokens, j)) if word in words_of("so many of") else None
    found = so_many or noun_phrase_at(tokens, j)
    if found is None and word in words_of("more of them") and _is_participle(tokens, j + 1):
        return Unit(j, j + 1, UNNAMED, j + 1)  # nine more built
    return _whole(tokens, found)


def _has_a_part(tokens: Tokens, j: int) -> bool:
    """Tell whether a length of time goes on with its smaller part: the year of "4 year and 1 month maturity"."""
    part, most = PARTS.get(tokens.word[j], ("", 0))
    more = number_at(tokens, j + 2) if part and tokens.word[j + 1] == "and" else None
    return more is not None and more.value < most and measure(tokens.word[more.behind]) == part


def _is_participle(tokens: Tokens, j: int) -> bool:
    return is_near(tokens, j) and (tokens.word[j].endswith("ed") or tokens.word[j] in words_of("participle"))


def _behind_so_many(tokens: Tokens, j: int) -> int:
    """Step over a word that says no more than its number: "4 nos. of pumps"."""
    for mark in (".", "of"):
        j += tokens.word[j + 1] == mark
    return j + 1


def _whole(tokens: Tokens, found: Unit | None) -> Unit | None:
    if found and found.behind > found.first + 1 and (at := plain_time(tokens, found.first, found.behind)):
        found = found._replace(first=at, name=tokens.raw(at))
    return whole_unit(tokens, found) if found else None


def _more_of_them(tokens: Tokens, j: int) -> Unit | None:
    """Read "more" without a noun: "12 more were sent"; but of "12 more than" it compares."""
    following = tokens.word[j + 1]
    if following == "than":
        return None
    of = _part_of(tokens, j + 1) if following == "of" else None
    return of or Unit(j, j + 1, UNNAMED, j + 1)


def _joined(tokens: Tokens, j: int) -> Unit | None:
    """Read a measure that touches its number or is joined to it: 300MW, a 650-MW plant, a six-month notice."""
    is_hyphen = tokens.word[j] == HYPHEN
    at = j + 1 if is_hyphen else j
    piece = piece_at(tokens, at)
    if piece is None or (is_hyphen and not is_glued(tokens, at)):
        return None
    unit = measure(piece.text)
    if unit is None and at + 1 < piece.behind and tokens.word[at + 1] == HYPHEN and tokens.word[at + 2] in _LONG:
        piece = Piece.of(at, at + 1, tokens.raw(at))  # the 1,600-km-long pipeline
        unit = measure(piece.text)
    if unit is None or (unit in TIMES and not is_how_long(tokens, piece.behind)):
        return None
    return Unit(at, piece.behind, piece.text, piece.behind)


_LONG = frozenset({"long", "wide", "deep", "high", "tall", "range", "strong", "class", "plus"})


def _part_of(tokens: Tokens, j: int) -> Unit | None:
    """Read what a number is a part of: "three of his students", "20 of the 25 fishermen", "two of them"."""
    word, is_out = tokens.word, tokens.word[j : j + 2] == ["out", "of"]
    at = j + 2 if is_out else j + 1
    if word[at - 1] != "of" or not is_near(tokens, at):
        return None
    whose = at + 1 if word[at] in words_of("whose") else None
    whose = _behind_owner(tokens, at) or whose
    total = number_at(tokens, whose or at)
    found = None
    if whose is not None or total is not None:
        if is_out and whose is None and total is not None and total.value <= _FEWEST_OUT_OF:
            return None
        found = noun_phrase_at(tokens, total.behind if total else whose or at)
    if found is not None:
        whole = whole_unit(tokens, found)
        return whole._replace(resume=whose or at) if total else whole
    if word[at] in words_of("pronoun") and not is_out and not is_glued(tokens, at):
        return Unit(j, at + 1, UNNAMED, at + 1)
    return None


def _behind_owner(tokens: Tokens, at: int) -> int | None:
    """Step over somebody's name: "the State Board-affiliated school's"."""
    for place in range(MOST_WORDS):
        piece = piece_at(tokens, at)
        if piece is None or not is_near(tokens, at):
            return None
        if names_an_owner(tokens, piece):
            is_apart = tokens.words[piece.behind : piece.behind + 1] and tokens.word[piece.behind] in APOSTROPHES
            return piece.behind + 1 if is_apart and is_glued(tokens, piece.behind) else piece.behind
        if is_closing(piece.text) and not (place == 0 and piece.small in words_of("whose") | {"a", "an"}):
            return None
        at = piece.behind
    return None

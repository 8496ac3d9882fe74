"""What a number counts, over tokens: "five new British-made Type 26 frigates for the navy".

Nothing tells a noun from a verb here but its form and its place: the words go on from the number to the first plural,
and a word that cannot stand before the noun it belongs to ends them without one.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ..lexicon.context import words_of
from ..lexicon.nouns import trade_words
from ..scanner import LINE_END, Tokens
from .digits import HYPHENS, is_glued, is_near
from .figure import cues_before
from .length_of_time import is_how_long, plain_time
from .measure import TIMES, measure
from .number import Number, number_at
from .type_names import (
    MARK_WORDS,
    TIMES_SIGN,
    are_of_a_type,
    bears_a_mark,
    bears_a_number,
    is_a_name,
    is_type,
    mark_behind,
    size_behind,
)
from .words_behind import (
    APOSTROPHES,
    JOINERS,
    Piece,
    is_adjective,
    is_closing,
    is_counted,
    may_go_on,
    names_an_owner,
    piece_at,
)

#: No noun has more words before it: "new British-made anti-submarine Type 26".
MOST_WORDS = 8
#: Behind "and" the noun comes soon: "road and rail projects", "tax and customs accords".
_SOON = 3
#: What is counted where a text doesn't say it: "two of them", "of which 12".
UNNAMED = "unnamed"

#: What joins two nouns, or two numbers with one noun.
PAIRS = frozenset({"and", "or", "&"})
#: No bracket between a number and its noun holds more words: "8 (armed) aircraft".
_LONGEST_BRACKET = 5
#: No name has more letters where it stands before the number of a type: "650 T 72 tanks".
_LONGEST_LETTERS = 4
#: Of fewer, a number "out of" them is a share: "4 out of 10 women".
_FEWEST_OUT_OF = 10


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
    if j + 1 < len(tokens.words) and tokens.words[j] == LINE_END and tokens.raw(j + 1)[0].islower():
        j += 1  # a line ends between a number and its noun
    if j >= len(tokens.words) or not is_near(tokens, j):
        return None
    if is_glued(tokens, j) and tokens.words[j - 1] != LINE_END:
        return _joined(tokens, j)
    if tokens.words[j] == "(" and number is not None:
        again = _said_again(tokens, j, number)
        if again is not None:
            return unit_at(tokens, again, number)
    if tokens.words[j] in TIMES_SIGN:
        return _phrase(tokens, j + 1, is_listed=True)
    return _one_of(tokens, j) if number is not None and number.value == 1 else _several_of(tokens, j, number)


def _one_of(tokens: Tokens, j: int) -> Unit | None:
    is_more = tokens.words[j] in words_of("more of them") and ends_here(tokens, j + 1)
    return None if is_more or tokens.words[j] in ("of", "out") else _whole(tokens, _alone(tokens, j))


def _several_of(tokens: Tokens, j: int, number: Number | None) -> Unit | None:
    word = tokens.words[j]
    if word in ("of", "out"):
        return None if number is not None and number.places < 0 else _part_of(tokens, j)
    is_part = number is not None and number.value < 1  # half a century
    if word in TIMES and (is_part or is_how_long(tokens, j + 1)):  # a 25 year period
        return Unit(j, j + 1, tokens.raw(j), j + 1)
    if word in words_of("more of them") and ends_here(tokens, j + 1):
        return _more_of_them(tokens, j)
    so_many = _phrase(tokens, _behind_so_many(tokens, j)) if word in words_of("so many of") else None
    return _whole(tokens, so_many or _phrase(tokens, j))


def _behind_so_many(tokens: Tokens, j: int) -> int:
    """Step over a word that says no more than its number: "4 nos. of pumps"."""
    for mark in (".", "of"):
        j += j + 1 < len(tokens.words) and tokens.words[j + 1] == mark
    return j + 1


def _whole(tokens: Tokens, found: Unit | None) -> Unit | None:
    if found and found.behind > found.first + 1 and (at := plain_time(tokens, found.first, found.behind)):
        found = found._replace(first=at, name=tokens.raw(at))
    return whole_unit(tokens, found) if found else None


def _more_of_them(tokens: Tokens, j: int) -> Unit | None:
    """Read "more" without a noun: "12 more were sent"; but of "12 more than" it compares."""
    following = tokens.words[j + 1] if j + 1 < len(tokens.words) else ""
    if following == "than":
        return None
    of = _part_of(tokens, j + 1) if following == "of" else None
    return of or Unit(j, j + 1, UNNAMED, j + 1)


def _joined(tokens: Tokens, j: int) -> Unit | None:
    """Read a measure that touches its number or is joined to it: 300MW, a 650-MW plant, a six-month notice."""
    is_hyphen = tokens.words[j] in HYPHENS
    at = j + 1 if is_hyphen else j
    piece = piece_at(tokens, at)
    if piece is None or (is_hyphen and not is_glued(tokens, at)):
        return None
    unit = measure(piece.text)
    if unit is None and at + 1 < piece.behind and tokens.words[at + 1] in HYPHENS and tokens.words[at + 2] in _LONG:
        piece = Piece.of(at, at + 1, tokens.raw(at))  # the 1,600-km-long pipeline
        unit = measure(piece.text)
    if unit is None or (unit in TIMES and not is_how_long(tokens, piece.behind)):
        return None
    return Unit(at, piece.behind, piece.text, piece.behind)


_LONG = frozenset({"long", "wide", "deep", "high", "tall", "range", "strong", "class", "plus"})


def _said_again(tokens: Tokens, j: int, number: Number) -> int | None:
    """Step over a number said twice: "thirty (30) days", "10 lakh (1 million) farmers"."""
    again = number_at(tokens, j + 1) if j + 1 < len(tokens.words) else None
    if again is None or again.value != number.value or again.behind >= len(tokens.words):
        return None
    return again.behind + 1 if tokens.words[again.behind] == ")" and again.behind + 1 < len(tokens.words) else None


def bracket_behind(tokens: Tokens, j: int) -> int | None:
    """Step over a bracket of a few words before a noun: "8 (armed) aircraft", "early warning (AEW) aircraft"."""
    behind = plain_bracket(tokens, j)
    return behind if behind is not None and behind < len(tokens.words) and not is_glued(tokens, behind) else None


def plain_bracket(tokens: Tokens, j: int) -> int | None:
    """Step over a bracket of a few words that bound no number: "(mobile)", but not "(at least)"."""
    end = next(
        (k for k in range(j + 1, min(len(tokens.words), j + 2 + _LONGEST_BRACKET)) if tokens.words[k] == ")"), None
    )
    if end is None or end == j + 1:
        return None
    inside = tokens.words[j + 1 : end]
    is_plain = all(word[0].isalpha() or word in JOINERS for word in inside) and inside[0][0].isalpha()
    says_else = cues_before().at(tokens, j + 1) is not None or is_closing(tokens.raw(j + 1))
    return end + 1 if is_plain and not says_else else None


def _part_of(tokens: Tokens, j: int) -> Unit | None:
    """Read what a number is a part of: "three of his students", "20 of the 25 fishermen", "two of them"."""
    words, is_out = tokens.words, tokens.words[j : j + 2] == ["out", "of"]
    at = j + 2 if is_out else j + 1
    if at >= len(tokens.words) or words[at - 1] != "of" or not is_near(tokens, at):
        return None
    whose = at + 1 if words[at] in words_of("whose") else None
    whose = _behind_owner(tokens, at) or whose
    total = number_at(tokens, whose or at) if (whose or at) < len(tokens.words) else None
    found = None
    if whose is not None or total is not None:
        if is_out and whose is None and total is not None and total.value <= _FEWEST_OUT_OF:
            return None
        found = _phrase(tokens, total.behind if total else whose or at)
    if found is not None:
        whole = whole_unit(tokens, found)
        return whole._replace(resume=whose or at) if total else whole
    if words[at] in words_of("pronoun") and not is_out and not is_glued(tokens, at):
        return Unit(j, at + 1, UNNAMED, at + 1)
    return None


def _behind_owner(tokens: Tokens, at: int) -> int | None:
    """Step over somebody's name: "the State Board-affiliated school's"."""
    for place in range(MOST_WORDS):
        piece = piece_at(tokens, at)
        if piece is None or not is_near(tokens, at):
            return None
        if names_an_owner(tokens, piece):
            is_apart = tokens.words[piece.behind : piece.behind + 1] and tokens.words[piece.behind] in APOSTROPHES
            return piece.behind + 1 if is_apart and is_glued(tokens, piece.behind) else piece.behind
        if is_closing(piece.text) and not (place == 0 and piece.small in words_of("whose") | {"a", "an"}):
            return None
        at = piece.behind
    return None


def _alone(tokens: Tokens, at: int) -> Unit | None:
    """Read the noun of one thing: of most nouns "one" means a certain one."""
    first = at
    for _ in range(MOST_WORDS):
        piece = piece_at(tokens, at)
        if piece is None or not is_near(tokens, at) or is_closing(piece.text):
            return None
        is_owner = names_an_owner(tokens, piece) and piece.behind - piece.first > 1
        if is_owner:  # one year's notice
            piece = Piece.of(piece.first, piece.behind - 2, tokens.said(piece.first, piece.behind - 2))
        if first == at and piece.small in words_of("says nothing"):  # one more tank
            first = at = piece.behind
            continue
        unit = measure(piece.text)
        if unit and (unit not in TIMES or first == at):
            return Unit(first, piece.behind, tokens.said(first, piece.behind), piece.behind)
        if is_owner:
            return None
        if piece.small in words_of("counted alone"):
            behind = piece_at(tokens, piece.behind)
            if behind is None or behind.small not in trade_words() or not is_near(tokens, piece.behind):
                return Unit(first, piece.behind, tokens.said(first, piece.behind), piece.behind)
        at = piece.behind
    return None


class _Walk:
    """The words behind a number, walked one by one until its noun."""

    __slots__ = (
        "at", "best", "is_listed", "is_paired", "is_sized", "is_typed", "left", "name", "resume", "start", "tokens",
    )  # fmt: skip

    def __init__(self, tokens: Tokens, at: int, *, is_listed: bool) -> None:
        self.tokens, self.at, self.is_listed = tokens, at, is_listed
        self.start: int | None = None
        self.best: tuple[int, int] | None = None
        self.name: int | None = None
        self.resume = at
        self.is_paired, self.is_sized, self.is_typed, self.left = False, False, False, MOST_WORDS

    def unit(self) -> Unit | None:
        while self.left > 0 and self._step():
            self.left -= 1
        if self.best is not None:
            first, behind = self.best
        elif self.name is not None and self.start is not None:
            first, behind = self.start, self.name
        else:
            return None
        said = self.tokens.said(first, behind)
        return Unit(first, behind, said.replace(",", "") if "," in said else said, min(self.resume, behind))

    def _step(self) -> bool:
        tokens, at = self.tokens, self.at
        if at < len(tokens.words) and tokens.words[at] == "(" and self.best is None and is_near(tokens, at):
            behind = bracket_behind(tokens, at)
            if behind is None:
                return False
            self.start, self.at = at if self.start is None else self.start, behind
            return True
        piece = piece_at(tokens, at)
        if piece is None or not is_near(tokens, at):
            return False
        if tokens.words[at][0].isdecimal():
            return self._type(piece)
        if is_closing(piece.text) or (names_an_owner(tokens, piece) and not is_counted(piece.text)):
            return False
        if self.start is None and piece.small in words_of("says nothing"):
            self.at = piece.behind
            return True
        return self._word(piece)

    def _type(self, piece: Piece) -> bool:
        """Take a piece that begins with a digit: the number of a type, or the size of what is counted."""
        size = size_behind(self.tokens, piece) if not self.is_sized and self.best is None else None
        if size is not None:
            self.start, self.at, self.is_sized = None, size, True
            return True
        is_named = self.start is not None and self._is_named(piece.first)
        if is_named and are_of_a_type(piece.text) and ends_here(self.tokens, piece.behind):
            self.best = self.start or piece.first, piece.behind
            return False
        if not is_type(self.tokens, piece, is_named=is_named):
            return False
        self.start = piece.first if self.start is None else self.start
        self.at = self.resume = piece.behind
        self.name = piece.behind if self.is_listed and self.start < piece.first else None
        return self.best is None

    def _is_named(self, at: int) -> bool:
        """Tell whether the word before a number bears it, as a name or in capitals."""
        return self.tokens.raw(at - 1)[:1].isupper() and is_near(self.tokens, at)

    def _word(self, piece: Piece) -> bool:
        tokens = self.tokens
        self.start = piece.first if self.start is None else self.start
        is_noun = _is_noun(tokens, piece) and not bears_a_number(tokens, piece)
        if not is_noun and self.start < piece.first and tokens.words[self.start] in _FIRST_OF_MEASURES:
            is_noun = measure(tokens.said(self.start, piece.behind)) is not None  # 31 sq mi
        if is_noun:
            self.best = self.start, piece.behind
        if piece.behind > piece.first + 1 and _HAS_DIGIT(piece.text):
            self.resume = piece.behind
        if self.best is not None:
            goes_on = may_go_on(piece.text) if is_noun else self.is_paired or is_adjective(piece.text)
            if not goes_on and not bears_a_mark(tokens, piece):
                return False
        elif self._is_name(piece):
            return False
        behind = piece.behind
        if self.best is None or piece.small in words_of("paired"):
            behind = self._behind_pair(piece)
        self.is_paired, self.at = behind > piece.behind, behind
        return True

    def _is_name(self, piece: Piece) -> bool:
        """Take a name that says what is counted where no noun follows: "31 MQ-9B", "12 F-16 Block 52"."""
        is_name = is_a_name(piece, is_listed=self.is_listed)
        is_version = self.is_typed and piece.text.isupper()
        behind = (is_name and mark_behind(self.tokens, piece.behind)) or piece.behind
        self.is_typed = is_name
        if not (is_name or is_version) or not ends_here(self.tokens, behind):
            return False
        self.name = behind
        return behind > piece.behind

    def _behind_pair(self, piece: Piece) -> int:
        """Step over what joins two words before one noun: "ballistic and cruise missiles", "road and rail projects"."""
        tokens, at = self.tokens, piece.behind
        joint, has_comma = at, at < len(tokens.words) and tokens.words[at] == ","
        joint += has_comma
        is_and = joint < len(tokens.words) and tokens.words[joint] in PAIRS and is_near(tokens, joint)
        joint += is_and
        behind = piece_at(tokens, joint) if joint > at else None
        if (
            behind is None
            or not is_near(tokens, joint)
            or is_closing(behind.text)
            or tokens.words[behind.first][0].isdecimal()
        ):
            return at
        is_pair = (
            piece.small in trade_words()
            or (piece.text[0].isupper() and behind.text[0].isupper())
            or (is_adjective(piece.text) and (is_adjective(behind.text) or behind.text in trade_words()))
        )
        if not is_pair and is_and and not has_comma and self.best is None and _may_pair(piece, behind):
            is_pair, self.left = True, min(self.left, _SOON)
        return joint if is_pair else at


def _may_pair(piece: Piece, behind: Piece) -> bool:
    # Of two verbs the second has no noun behind it: "12 killed and wounded"; of two adjectives it has.
    return piece.text.isalpha() and piece.text.islower() and (piece.small[-2:] != "ed" or behind.small[-2:] == "ed")


def _phrase(tokens: Tokens, at: int, *, is_listed: bool = False) -> Unit | None:
    return _Walk(tokens, at, is_listed=is_listed).unit()


def _is_noun(tokens: Tokens, piece: Piece) -> bool:
    if piece.small == "quarters" and tokens.words[piece.behind : piece.behind + 1] == ["of"]:
        return False  # "Three quarters of the voters" are no quarters
    if piece.small == "accused":
        following = piece_at(tokens, piece.behind)
        return following is None or not (following.small in _OBJECTS or following.text[0].isupper())
    if not piece.text.isupper():
        return is_counted(piece.text)
    return is_counted(piece.text) or _is_of_headline(tokens, piece) or _is_a_system(tokens, piece)


def _is_a_system(tokens: Tokens, piece: Piece) -> bool:
    """Tell whether initials name what is counted: "29 HIMARS and 12 NASAMS" are systems."""
    return len(piece.text) > _LONGEST_LETTERS and piece.small.endswith("s") and ends_here(tokens, piece.behind)


#: As a verb "accused" has an object: "the three accused him".
_OBJECTS = frozenset({"the", "a", "an", "him", "her", "them", "it", "his", "their", "each", "one"})


def ends_here(tokens: Tokens, k: int) -> bool:
    """Tell whether no noun goes on at a token."""
    return k >= len(tokens.words) or not tokens.words[k][0].isalnum() or is_closing(tokens.raw(k))


def whole_unit(tokens: Tokens, found: Unit) -> Unit:
    """Take in what a measure is by ("barrels per day"), and the designation behind its noun ("rifles AK-203")."""
    end = found.behind
    if found.name in _HALF_MEASURES or measure(found.name):
        for behind in _rates(tokens, end):
            said = tokens.said(found.first, behind)
            if measure(said):
                return Unit(found.first, behind, said, behind)
        return found
    if end < len(tokens.words) and tokens.words[end] in MARK_WORDS and _is_marked(tokens, end):
        mark = mark_behind(tokens, end) or end
        return Unit(found.first, mark, f"{found.name} {tokens.said(end, mark)}", mark)
    if end + 1 >= len(tokens.words) or tokens.words[end + 1] != "-":
        return found
    piece = piece_at(tokens, end)
    if piece and is_near(tokens, end) and not is_glued(tokens, end) and _DESIGNATION(piece.text):
        return Unit(found.first, piece.behind, f"{found.name} {piece.text}", piece.behind)
    return found


def _is_marked(tokens: Tokens, j: int) -> bool:
    """Tell whether the mark of a type stands at a token, and no noun behind it."""
    mark = mark_behind(tokens, j)
    return mark is not None and ends_here(tokens, mark)


#: The words with which measures of several begin.
_FIRST_OF_MEASURES = frozenset(("sq", "square", "cu", "cubic", "nautical"))
#: Words that are a measure only together with the next.
_HALF_MEASURES = frozenset({"degrees", "degree", "watt"})
_HAS_DIGIT = re.compile(r"\d").search
_DESIGNATION = re.compile(r"[A-Z]{1,4}-\d{1,4}[A-Z]{0,4}").fullmatch
_BASES = 7


def _rates(tokens: Tokens, end: int) -> list[int]:
    """List where a rate may end behind a measure: "per day", "of oil per day", "a day", "/day", "Celsius"."""
    words = tokens.words
    ends: list[int] = []
    for k in range(end, min(len(tokens.words), end + _BASES)):
        if not is_near(tokens, k) or not (words[k][0].isalpha() or words[k] == "/"):
            break
        if k + 1 < len(tokens.words) and words[k] in ("per", "a", "an", "/") and measure(words[k + 1]) in TIMES:
            ends.append(k + 2)
            break
        if words[k] in ("per", "a", "an", "/"):
            break
        if k > end and words[end] != "of":
            break
    if end < len(tokens.words) and words[end][0].isalpha() and is_near(tokens, end):
        ends.append(end + 1)
    return ends


def _is_of_headline(tokens: Tokens, piece: Piece) -> bool:
    """Tell whether a word is a plural in capitals, where everything is in capitals: "INDIA BUYS 70,000 RIFLES"."""
    if not piece.text.isalpha() or len(piece.text) <= _LONGEST_LETTERS - 1 or not is_counted(piece.small):
        return False
    start, end = tokens.starts[piece.first], tokens.ends[piece.first]
    line = (
        tokens.clean[max(0, start - 32) : start].rpartition("\n")[2] + tokens.clean[start : end + 32].partition("\n")[0]
    )
    return len(line) >= 2 * MOST_WORDS and not re.search("[a-z]", line)

"""The noun phrase behind a number, over tokens: "five new British-made Type 26 frigates for the navy".

Nothing tells a noun from a verb here but its form and its place: the words go on from the number to the first plural,
and a word that cannot stand before the noun it belongs to ends them without one.
"""

from __future__ import annotations

import re

from ..anchors import Anchors
from ..lexicon.context import words_of
from ..lexicon.nouns import trade_words
from ..scanner import BEYOND, Tokens
from .calendar_words import WHOLE_WEEKDAYS
from .capitals import in_capitals
from .digits import is_glued, is_near
from .figure import cue_behind, cues_before
from .measure import TIMES, measure
from .type_names import are_models, are_of_a_type, bears_a_number, is_a_name, is_type, mark_behind, size_behind
from .unit import Unit, ends_here
from .words_behind import (
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
_SOON = 4
#: What joins two nouns, or two numbers with one noun.
PAIRS = frozenset({"and", "or", "&"})
#: No bracket between a number and its noun holds more words: "8 (armed) aircraft".
_LONGEST_BRACKET = 5
#: No name has more letters where it stands before the number of a type: "650 T 72 tanks".
_LONGEST_LETTERS = 4


def bracket_behind(tokens: Tokens, j: int) -> int | None:
    """Step over a bracket of a few words before a noun: "8 (armed) aircraft", "early warning (AEW) aircraft"."""
    behind = plain_bracket(tokens, j)
    return behind if behind is not None and tokens.word[behind] != BEYOND and not is_glued(tokens, behind) else None


def plain_bracket(tokens: Tokens, j: int) -> int | None:
    """Step over a bracket of a few words that bound no number: "(mobile)", but not "(at least)"."""
    end = next((k for k in range(j + 1, j + 2 + _LONGEST_BRACKET) if tokens.word[k] == ")"), None)
    if end is None or end == j + 1:
        return None
    inside = tokens.words[j + 1 : end]
    is_plain = all(word[0].isalpha() or word in JOINERS for word in inside) and inside[0][0].isalpha()
    says_else = cues_before().at(tokens, j + 1) is not None or is_closing(tokens.raw(j + 1))
    return end + 1 if is_plain and not says_else else None


def noun_alone_at(tokens: Tokens, at: int) -> Unit | None:
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
        if tokens.word[at] == "(" and self.best is None and is_near(tokens, at):
            behind = bracket_behind(tokens, at)
            if behind is None:
                return False
            self.start, self.at = at if self.start is None else self.start, behind
            return True
        piece = piece_at(tokens, at)
        if piece is None or not is_near(tokens, at):
            return False
        if tokens.word[at][0].isdecimal():
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
        is_of_several = (is_named and are_of_a_type(piece.text)) or are_models(piece.text)
        if is_of_several and ends_here(self.tokens, piece.behind):
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
        if not is_noun and self.start < piece.first and tokens.word[self.start] in FIRST_OF_MEASURES:
            is_noun = measure(tokens.said(self.start, piece.behind)) is not None  # 31 sq mi
        if is_noun:
            self.best = self.start, piece.behind
        if piece.behind > piece.first + 1 and _HAS_DIGIT(piece.text):
            self.resume = piece.behind
        if self.best is not None:
            may_stand_before = self.is_paired or is_adjective(piece.text) or self._is_of_a_name(piece)
            if not (may_go_on(piece.text) if is_noun else may_stand_before):
                return self._take_mark(piece)
        elif self._is_name(piece):
            return False
        behind = piece.behind
        if self.best is None or piece.small in words_of("paired"):
            behind = self._behind_pair(piece)
        self.is_paired, self.at = behind > piece.behind, behind
        return True

    def _is_of_a_name(self, piece: Piece) -> bool:
        """Tell whether a name goes on behind a noun in it: "High Mobility Artillery Rocket Systems"."""
        if self.best is None or not piece.text[0].isupper() or piece.small in WHOLE_WEEKDAYS:
            return False
        return self.tokens.raw(self.best[1] - 1)[0].isupper()

    def _take_mark(self, piece: Piece) -> bool:
        """Go on behind the mark of a type whose name looks like a noun: "97 Tejas Mark 1A fighter jets"."""
        mark = mark_behind(self.tokens, piece.behind) if piece.text[0].isupper() else None
        if mark is None:
            return False
        self.best, self.name, self.at = None, mark, mark
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
        joint, has_comma = at, tokens.word[at] == ","
        joint += has_comma
        is_and = tokens.word[joint] in PAIRS and is_near(tokens, joint)
        if is_and and cue_behind(tokens, joint):
            return at  # 40 police or thereabouts
        joint += is_and
        behind = piece_at(tokens, joint) if joint > at else None
        if (
            behind is None
            or not is_near(tokens, joint)
            or is_closing(behind.text)
            or tokens.word[behind.first][0].isdecimal()
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
    if piece.text.istitle():  # "10 Government and contractor representatives", but "5 Australia and its partners"
        return piece.text.isalpha() and behind.text.islower() and not is_counted(behind.text)
    # Of two verbs the second has no noun behind it: "12 killed and wounded"; of two adjectives it has.
    return piece.text.isalpha() and piece.text.islower() and (piece.small[-2:] != "ed" or behind.small[-2:] == "ed")


def noun_phrase_at(tokens: Tokens, at: int, *, is_listed: bool = False) -> Unit | None:
    piece = piece_at(tokens, at)
    if piece is not None and (told := _ALONE[piece.text]) and is_near(tokens, at):
        return Unit(at, piece.behind, piece.text, at) if told == _IS_NOUN else None
    if piece is not None and piece.text.isdecimal() and tokens.word[piece.behind][0].isdecimal():
        return None  # two more numbers in a row tell no noun
    return _Walk(tokens, at, is_listed=is_listed).unit()


_IS_NOUN, _ENDS = 1, 2


def _told_alone(word: str) -> int:
    """Tell of the first word behind a number whether it is the noun, or ends the phrase, as of most it alone tells."""
    if is_closing(word):
        return _ENDS
    is_plain = word.isalpha() and word.islower() and word not in words_of("says nothing") and word not in _MAY_BE_NONE
    return _IS_NOUN * (is_plain and is_counted(word) and not may_go_on(word))


_ALONE = Anchors(_told_alone)
#: Plurals that what stands behind them tells to be no nouns.
_MAY_BE_NONE = frozenset({"quarters", "accused"}) | words_of("said of people")


def _is_noun(tokens: Tokens, piece: Piece) -> bool:
    if piece.small == "quarters" and tokens.words[piece.behind : piece.behind + 1] == ["of"]:
        return False  # "Three quarters of the voters" are no quarters
    if piece.small == "accused" or piece.small in words_of("said of people"):
        return not (_has_an_object(tokens, piece.behind) or _goes_on_with_another(tokens, piece.behind))
    if not piece.text.isupper():
        return is_counted(piece.text)
    if _is_letter_of_a_type(tokens, piece):
        return False
    is_before_number = tokens.word[piece.behind].isdecimal()
    if is_before_number and measure(piece.text) is None:
        return False  # 345 UNTS 67, but "India's 500 GW 2030 target"
    return is_counted(piece.text) or _is_of_headline(tokens, piece) or _is_a_system(tokens, piece)


def _is_letter_of_a_type(tokens: Tokens, piece: Piece) -> bool:
    """Tell whether a letter is that of a type, with its name before and a noun behind: the M of "26 Rafale M jets"."""
    if len(piece.text) > 1 or not tokens.raw(piece.first - 1).istitle() or not is_near(tokens, piece.first):
        return False
    noun = piece_at(tokens, piece.behind)
    return noun is not None and is_near(tokens, piece.behind) and noun.text.islower() and is_counted(noun.text)


def _has_an_object(tokens: Tokens, j: int) -> bool:
    following = piece_at(tokens, j)
    return following is not None and (following.small in _OBJECTS or not following.text[0].islower())


def _goes_on_with_another(tokens: Tokens, j: int) -> bool:
    """Tell whether what is said of people goes on: "12 killed and wounded"."""
    return tokens.word[j] in PAIRS and tokens.word[j + 1] in words_of("said of people")


def _is_a_system(tokens: Tokens, piece: Piece) -> bool:
    """Tell whether initials name what is counted: "29 HIMARS and 12 NASAMS" are systems."""
    return len(piece.text) > _LONGEST_LETTERS and piece.small.endswith("s") and ends_here(tokens, piece.behind)


#: As a verb "accused" has an object: "the three accused him".
_OBJECTS = frozenset({"the", "a", "an", "him", "her", "them", "it", "his", "their", "each", "one"})
#: The words with which measures of several begin.
FIRST_OF_MEASURES = frozenset(("sq", "square", "cu", "cubic", "nautical"))
_HAS_DIGIT = re.compile(r"\d").search


def _is_of_headline(tokens: Tokens, piece: Piece) -> bool:
    """Tell whether a word is a plural in capitals, where everything is in capitals: "INDIA BUYS 70,000 RIFLES"."""
    if not piece.text.isalpha() or len(piece.text) <= _LONGEST_LETTERS - 1 or not is_counted(piece.small):
        return False
    return in_capitals(tokens, piece.first)

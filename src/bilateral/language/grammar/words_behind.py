"""The words behind a number, one by one: which end its phrase, which stand before a noun, which may be the noun."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from ..lexicon.context import words_of
from ..lexicon.nouns import invariable_nouns
from ..scanner import Tokens
from .digits import is_glued
from .measure import TIMES, measure
from .noun import INVARIABLE_ENDINGS, singular
from .number_parts import known_word, scales_for
from .number_sum import Part

JOINERS = frozenset("-./&+'\u2019")
APOSTROPHES = frozenset("'\u2019")
#: No word has more tokens; more of them without a blank are an address, or worse.
_MOST_TOKENS = 40
#: No bracket that is joined to a word is longer: Type-V(B).
_LONGEST_BRACKET = 4


class Piece(NamedTuple):
    """A word with all that is joined to it: "British-made", "737-800", "firm's".

    Attributes:
        first: Its first token.
        behind: The token behind it.
        text: How it is written.
        small: How it is written, in small letters.
    """

    first: int
    behind: int
    text: str
    small: str

    @classmethod
    def of(cls, first: int, behind: int, text: str) -> Piece:
        """Give the word that is written so, from a token to before another."""
        return cls(first, behind, text, text.lower())


def piece_at(tokens: Tokens, j: int) -> Piece | None:
    """Take the word that begins at a token, with what is joined to it; None if no word does.

    >>> from bilateral.language.scanner import scan
    >>> piece_at(scan("10 737-800 planes"), 1).text, piece_at(scan("30 U.S. experts"), 1).text
    ('737-800', 'U.S.')
    """
    pieces: dict[int, Piece | None] = tokens.known.get(piece_at) or tokens.known.setdefault(piece_at, {})
    if j in pieces:
        return pieces[j]
    piece = pieces[j] = _piece_at(tokens, j)
    return piece


def _piece_at(tokens: Tokens, j: int) -> Piece | None:
    word, starts, ends = tokens.word, tokens.starts, tokens.ends
    if not (word[j][0].isalnum() or word[j] == "\u00b0"):
        return None
    k = j + 1
    if starts[k] > ends[j]:  # as most are
        return Piece(j, k, tokens.clean[starts[j] : ends[j]], word[j])
    end = j + _MOST_TOKENS
    while k < end and starts[k] == ends[k - 1]:
        if word[k][0].isalnum():
            k += 1
        elif word[k] == "." and _is_stop(tokens, k):
            break
        elif word[k] in JOINERS and is_glued(tokens, k + 1) and word[k + 1][0].isalnum():
            k += 2
        elif word[k] == "." and (word[k - 1] in ("sq", "cu") or _is_initial(tokens, k, j)):
            k += 1
        elif word[k] == "(" and word[k + 2] == ")" and is_glued(tokens, k + 2):
            if len(word[k + 1]) > _LONGEST_BRACKET or not is_glued(tokens, k + 1):
                break
            k += 3  # Type-V(B)
        else:
            break
    return Piece.of(j, k, tokens.clean[starts[j] : ends[k - 1]])


def _is_stop(tokens: Tokens, k: int) -> bool:
    """Tell whether a sentence ends at a point without a blank behind it: "7,000 metres.Jiangsu built it"."""
    is_long = len(tokens.word[k - 1]) >= _SHORTEST_LAST
    return is_long and tokens.raw(k - 1).islower() and tokens.raw(k + 1)[0].isupper()


#: The last word of a sentence that goes on at once is longer than those that points shorten: "sq.Metres".
_SHORTEST_LAST = 4


def _is_initial(tokens: Tokens, k: int, j: int) -> bool:
    return k - 2 > j and len(tokens.word[k - 1]) == 1 and tokens.word[k - 2] == "."


def names_an_owner(tokens: Tokens, piece: Piece) -> bool:
    """Tell whether somebody's is what follows: "the firm's", "the firms'"."""
    if piece.small.endswith(("'s", "\u2019s")):
        return True
    k = piece.behind
    return tokens.word[k] in APOSTROPHES and is_glued(tokens, k)


@lru_cache(maxsize=4096)
def is_closing(word: str) -> bool:
    """Tell whether a word stands before no noun that a number counts.

    >>> is_closing("were"), is_closing("US"), is_closing("us"), is_closing("new")
    (True, False, True, False)
    """
    small = word.lower()
    if (word.isupper() and small in words_of("name in capitals")) or is_name_with_a_capital(word):
        return False
    if small in words_of("closing") or small in words_of("month"):
        return True
    if "-" in small and all(map(_is_plain_number, small.split("-"))):
        return True  # Nineteen Eighty-Four
    if word != small and small in scales_for("small letters"):
        return False  # Arab states
    number = known_word(small)
    return number is not None and not measure(word) and small not in ("quarters", "halves", "second", "thirds")


def is_name_with_a_capital(word: str) -> bool:
    """Tell whether a word that ends a phrase is a name where it has a capital: the An of "18 An 32 transports"."""
    return word.istitle() and word.lower() in words_of("name with a capital")


def _is_plain_number(word: str) -> bool:
    number = known_word(word)
    return number is not None and number.part in (Part.SMALL, Part.TENS)


@lru_cache(maxsize=4096)
def is_counted(word: str) -> bool:
    """Tell whether a word may be the noun that is counted: a plural, a word that has none, or a measure.

    >>> is_counted("rifles"), is_counted("aircraft"), is_counted("km"), is_counted("rifle")
    (True, True, True, False)
    """
    unit = measure(word)
    if unit:
        # "A 25 year period" has no 25 years.
        return unit not in TIMES or word.lower() != unit
    small = word.lower()
    if small in words_of("never counted"):
        return False
    if small in _of_one_form() or small == "people" or small.endswith(INVARIABLE_ENDINGS):
        return not (small.endswith("ese") and word == small)
    return singular(word) != word and len(word) > 2


@cache
def _of_one_form() -> frozenset[str]:
    return invariable_nouns() | words_of("one form")


@lru_cache(maxsize=4096)
def may_go_on(word: str) -> bool:
    """Tell whether a word that looks like the noun may stand before it: "arms makers", "Chinese troops"."""
    small = word.lower()
    return small in words_of("before nouns") or small in _of_one_form() or small.endswith(INVARIABLE_ENDINGS)


@lru_cache(maxsize=4096)
def is_adjective(word: str) -> bool:
    """Tell whether a word's form says that it stands before a noun.

    >>> is_adjective("ballistic"), is_adjective("Iranian"), is_adjective("rifles")
    (True, True, False)
    """
    small = word.lower()
    return small in words_of("adjective") or small.endswith(tuple(words_of("adjective ending")))

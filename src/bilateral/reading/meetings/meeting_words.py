"""The words beside the noun of a meeting, as they are printed, and what each may be there."""

from __future__ import annotations

import re
from functools import cache, lru_cache

import attrs

from ...language.grammar.calendar_words import APOSTROPHES, DASHES
from ...language.grammar.digits import is_glued
from ...language.grammar.phrases import Phrases
from ...language.lexicon.meetings import meeting_nouns, meeting_words
from ...language.scanner import Tokens

QUOTES = APOSTROPHES | {'"', "\u201c", "\u201d"}
#: What no word holds, though no blank parts it from one.
_PARTING = frozenset('()[]{}<>,;:!?\n"\u201c\u201d\u2026')
#: No word has more tokens; more of them without a blank are an address, or worse.
_MOST_TOKENS = 12
#: Bound of the cache of words already judged; texts have few that stand beside a meeting's noun.
_REMEMBERED = 4096
#: Shortened words whose point ends no sentence.
_SHORTENED = frozenset(("st", "mt", "ft"))
_SIDES = re.compile(rf"[{re.escape(''.join(sorted(DASHES)))}/+&.]+")
_OWNS = ("'s", "\u2019s", "\u00b4s", "`s")


@attrs.frozen
class Sort:
    """What a word may be beside the noun of a meeting.

    Attributes:
        describes: It says more of the meeting: "high-level", "Leaders'".
        is_proper: It may belong to a proper name.
        names: It makes of the noun a name.
        is_joint: It says that several meet: "joint", "India-Russia".
        begins: It may begin a title that has no ordinal.
    """

    describes: bool
    is_proper: bool
    names: bool
    is_joint: bool
    begins: bool


@attrs.frozen
class Word:
    """Tokens with no blank between them, without quotation marks around them."""

    first: int
    behind: int
    text: str

    @property
    def plain(self) -> str:
        """The word in small letters."""
        return self.text.casefold()

    @property
    def sort(self) -> Sort:
        """What it may be."""
        return sort_of(self.text)

    @property
    def is_in_titles(self) -> bool:
        """Whether a title may hold it."""
        return self.sort.describes or self.sort.is_proper


@lru_cache(maxsize=_REMEMBERED)
def sort_of(text: str) -> Sort:
    """Judge a word as it is printed.

    >>> sort_of("foreign-secretary-level").describes, sort_of("squadron").describes
    (True, False)
    >>> sort_of("India-Russia").is_joint, sort_of("Non-Aligned").is_joint, sort_of("The").is_proper
    (True, False, False)
    """
    plain, sides = text.strip("-").casefold(), list(filter(None, _SIDES.split(text)))
    last = sides[-1].casefold() if len(sides) > 1 else ""
    is_length = last in meeting_words("length")
    describes = _describes(plain) or is_length or last in meeting_words("level")
    capitals = [side for side in sides if side[0].isupper() and side not in meeting_words("outside")]
    # A meeting of 2+2, of 5+1, of track 1.5
    is_proper = bool(capitals) or (len(sides) == 2 and all(side.isdecimal() and len(side) < 3 for side in sides))
    is_proper = is_proper and not text.endswith(_OWNS) and text not in meeting_words("outside")
    is_pair = len(capitals) > 1 and sides[0].casefold() not in meeting_words("not joint") and not describes
    return Sort(
        describes,
        is_proper,
        names=plain in meeting_words("names") or (is_proper and not describes),
        is_joint=plain in meeting_words("joint")
        or (is_pair and not all(_describes(side.casefold()) for side in sides)),
        begins=not is_length and plain not in meeting_words("praising"),
    )


def _describes(plain: str) -> bool:
    return plain in meeting_nouns() or any(
        plain in meeting_words(role) for role in ("describing", "subject", "praising")
    )


@cache
def nouns() -> Phrases[str]:
    """Return the nouns of meetings, and the letters that stand for some, each with its role."""
    return Phrases(meeting_nouns())


@cache
def said(role: str) -> Phrases[bool]:
    """Return the words of a role."""
    return Phrases(dict.fromkeys(meeting_words(role), True))


def is_at(tokens: Tokens, at: int, *words: str) -> bool:
    """Tell whether one of some words stands at a token."""
    return 0 <= at < len(tokens) and tokens.words[at] in words


# Words as they are printed ---------------------------------------------------------------------------


def word_before(tokens: Tokens, at: int) -> Word | None:
    """Find the word that ends before a token, in the same part of the sentence.

    >>> from bilateral.language.scanner import scan
    >>> word_before(scan("the U.S.-Jordan summit"), 7)
    Word(first=1, behind=7, text='U.S.-Jordan')
    """
    while is_at(tokens, at - 1, *QUOTES):
        at -= 1
    first = at
    while first > 0 and at - first < _MOST_TOKENS and not _parts(tokens, first - 1):
        first -= 1
        if not is_glued(tokens, first):
            break
    while first < at and tokens.words[first] in QUOTES:
        first += 1
    return _whole(tokens, first, at)


def word_at(tokens: Tokens, at: int) -> Word | None:
    """Find the word that begins at a token, in the same part of the sentence.

    >>> from bilateral.language.scanner import scan
    >>> word_at(scan("of the U.S.-Jordan Commission"), 2).text, word_at(scan("talks, however"), 1)
    ('U.S.-Jordan', None)
    """
    while is_at(tokens, at, *QUOTES):
        at += 1
    behind = at
    while behind < len(tokens) and behind - at < _MOST_TOKENS and not _parts(tokens, behind):
        if behind > at and not is_glued(tokens, behind):
            break
        behind += 1
    while behind > at and tokens.words[behind - 1] in QUOTES:
        behind -= 1
    return _whole(tokens, at, behind)


def _whole(tokens: Tokens, first: int, behind: int) -> Word | None:
    """Give a word; a two-plus-two is one, whatever its blanks."""
    if first == behind:
        return None
    before, after = nouns().before(tokens, behind), nouns().at(tokens, first)
    first, behind = min(first, before[1] if before else first), max(behind, after[1] if after else behind)
    return Word(first, behind, tokens.said(first, behind))


def _parts(tokens: Tokens, at: int) -> bool:
    """Tell whether a token parts words; so does a point, but in "U.S." and behind "St"."""
    word = tokens.words[at]
    if word != ".":
        return word in _PARTING
    before = tokens.words[at - 1] if at else ""
    is_short = (len(before) == 1 and before.isalpha()) or before in _SHORTENED
    return not (is_short or (at + 1 < len(tokens) and is_glued(tokens, at + 1) and tokens.words[at + 1].isalnum()))

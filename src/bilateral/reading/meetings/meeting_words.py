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
_PARTS = re.compile(rf"[{re.escape(''.join(sorted(DASHES)))}/+&.]+")


@attrs.frozen
class Sort:
    """What a word may be beside the noun of a meeting.

    Attributes:
        describes: It says more of the meeting: "high-level", "Leaders'".
        is_proper: It may belong to a proper name.
        names: It makes of the noun a name.
        is_joint: It says that several states meet: "joint", "India-Russia".
    """

    describes: bool
    is_proper: bool
    names: bool
    is_joint: bool


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


@cache
def nouns() -> Phrases[str]:
    """Return the nouns of meetings, each with its role."""
    return Phrases(meeting_nouns())


@lru_cache(maxsize=_REMEMBERED)
def sort_of(text: str) -> Sort:
    """Judge a word as it is printed.

    >>> sort_of("foreign-secretary-level").describes, sort_of("squadron").describes
    (True, False)
    >>> sort_of("India-Russia").is_joint, sort_of("Non-Aligned").is_joint, sort_of("The").is_proper
    (True, False, False)
    """
    plain, parts = text.strip("-").casefold(), list(filter(None, _PARTS.split(text)))
    describes = _describes(plain) or (len(parts) > 1 and parts[-1].casefold() in meeting_words("level"))
    is_owner = text.endswith(("'s", "\u2019s", "\u00b4s", "`s"))
    capitals = [part for part in parts if part[0].isupper() and part not in meeting_words("outside")]
    is_proper = not is_owner and text not in meeting_words("outside") and bool(capitals or _is_counted_sides(parts))
    is_pair = len(capitals) > 1 and parts[0].casefold() not in meeting_words("not joint")
    return Sort(
        describes,
        is_proper,
        plain in meeting_words("names") or (is_proper and not describes),
        plain in meeting_words("joint")
        or (is_proper and is_pair and not all(_describes(one.casefold()) for one in parts)),
    )


def _describes(plain: str) -> bool:
    return any(plain in meeting_words(role) for role in ("describing", "subject")) or plain in meeting_nouns()


def _is_counted_sides(parts: list[str]) -> bool:
    # A meeting of 2+2, of 5+1, of track 1.5.
    return len(parts) == 2 and all(part.isdecimal() and len(part) < 3 for part in parts)


def number_of(word: Word) -> int | None:
    """Read the number that letters carry, as in COP28; other letters carry none.

    >>> number_of(Word(0, 2, "CoP-15")), number_of(Word(0, 2, "G20"))
    (15, None)
    """
    letters = word.text.rstrip("0123456789")
    is_one = letters.rstrip("-").upper() in meeting_words("numbered letters") and letters[:1].isupper()
    number = word.text[len(letters) :]
    return int(number) or None if is_one and 0 < len(number) < 4 else None


def word_before(tokens: Tokens, at: int) -> Word | None:
    """Find the word that ends before a token, in the same part of the sentence.

    >>> from bilateral.language.scanner import scan
    >>> word_before(scan("the U.S.-Jordan summit"), 7)
    Word(first=1, behind=7, text='U.S.-Jordan')
    """
    while at > 0 and tokens.words[at - 1] in QUOTES:
        at -= 1
    first = at
    while first > 0 and at - first < _MOST_TOKENS and not _parts(tokens, first - 1):
        first -= 1
        if not is_glued(tokens, first):
            break
    return _whole(tokens, first, at)


def word_at(tokens: Tokens, at: int) -> Word | None:
    """Find the word that begins at a token, in the same part of the sentence.

    >>> from bilateral.language.scanner import scan
    >>> word_at(scan("of the U.S.-Jordan Commission"), 2).text, word_at(scan("talks, however"), 1)
    ('U.S.-Jordan', None)
    """
    while at < len(tokens) and tokens.words[at] in QUOTES:
        at += 1
    behind = at
    while behind < len(tokens) and behind - at < _MOST_TOKENS and not _parts(tokens, behind):
        if behind > at and not is_glued(tokens, behind):
            break
        behind += 1
    return _whole(tokens, at, behind)


def _whole(tokens: Tokens, first: int, behind: int) -> Word | None:
    """Give a word without what stands around it; a two-plus-two is one, whatever its blanks."""
    while behind > first and tokens.words[behind - 1] in QUOTES:
        behind -= 1
    while first < behind and tokens.words[first] in QUOTES:
        first += 1
    if first == behind:
        return None
    if longer := nouns().before(tokens, behind):
        first = min(first, longer[1])
    if longer := nouns().at(tokens, first):
        behind = max(behind, longer[1])
    return Word(first, behind, tokens.said(first, behind))


def _parts(tokens: Tokens, at: int) -> bool:
    """Tell whether a token parts words; so does a point, but in "U.S." and behind "St"."""
    word = tokens.words[at]
    if word != ".":
        return word in _PARTING
    before = tokens.words[at - 1] if at else ""
    is_short = (len(before) == 1 and before.isalpha()) or before in _SHORTENED
    return not (is_short or (at + 1 < len(tokens) and is_glued(tokens, at + 1) and tokens.words[at + 1].isalnum()))

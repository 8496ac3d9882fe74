"""The words beside the noun of a meeting, as they are printed, and what each may be there."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from functools import cache, lru_cache

import attrs

from ...language.grammar.calendar_words import APOSTROPHES, DASHES
from ...language.grammar.digits import is_glued
from ...language.grammar.phrases import Phrases
from ...language.lexicon.meetings import meeting_nouns, meeting_words
from ...language.scanner import BEYOND, LINE_END, Tokens

QUOTES = APOSTROPHES | {'"', "\u201c", "\u201d"}
#: What no word holds, though no blank parts it from one.
_PARTING = frozenset('()[]{}<>,;:!?"\u201c\u201d\u2026') | {LINE_END, BEYOND}
#: No word has more tokens; more of them without a blank are an address, or worse.
_MOST_TOKENS = 12
#: Shortened words whose point ends no sentence.
_SHORTENED = frozenset(("st", "mt", "ft"))
_SIDES = re.compile(rf"[{re.escape(''.join(sorted(DASHES)))}/+&.]+")
_LONGEST_INITIALS = 3
_OWNS = ("'s", "\u2019s", "\u00b4s", "`s")


@attrs.frozen
class Word:
    """Tokens with no blank between them, without quotation marks around them; a two-plus-two is one word."""

    first: int
    behind: int
    text: str

    @property
    def plain(self) -> str:
        """The word in small letters."""
        return self.text.casefold()

    def may(self, *what: str) -> bool:
        """Tell whether it may be one of what `signs_of` tells."""
        return not signs_of(self.text).isdisjoint(what)


# Texts have few words that stand beside a meeting's noun.
@lru_cache(maxsize=4096)
def signs_of(text: str) -> frozenset[str]:
    """Tell what a word may be beside the noun of a meeting.

    It may be proper, a part of a name; describe the meeting; make of the noun a name; be joint, and say that several
    meet; be passing, and begin no title that has no ordinal.

    >>> sorted(signs_of("India-Russia")), sorted(signs_of("foreign-secretary-level")), sorted(signs_of("squadron"))
    (['joint', 'names', 'proper'], ['describes'], [])
    """
    return frozenset(_signs(text, text.strip("-").casefold(), list(filter(None, _SIDES.split(text)))))


def _signs(text: str, plain: str, sides: list[str]) -> Iterator[str]:
    last = sides[-1].casefold() if len(sides) > 1 else ""
    small = [side.casefold() for side in sides]
    capitals = [side for side in sides if side[0].isupper() and not _is_outside(side)]
    # A meeting of 2+2, of 5+1, of track 1.5
    is_counted = len(sides) == 2 and all(side.isdecimal() and len(side) < 3 for side in sides)
    is_proper = bool(capitals or is_counted) and not text.endswith(_OWNS) and not _is_outside(text)
    describes = _describes(plain) or last in meeting_words("level") or last in meeting_words("length")
    is_pair = is_proper and len(capitals) > 1 and small[0] not in meeting_words("not joint")
    yield from ["proper"] * is_proper
    yield from ["describes"] * describes
    yield from ["names"] * (plain in meeting_words("names") or (is_proper and not describes))
    yield from ["joint"] * (
        plain in meeting_words("joint") or (is_pair and not (describes or all(map(_describes, small))))
    )
    yield from ["passing"] * (last in meeting_words("length") or plain in meeting_words("praising"))


def _is_outside(text: str) -> bool:
    """Tell whether a word is in no title, though it has a capital; a few letters in capitals may be a name: IT."""
    outside = meeting_words("outside")
    is_of_headline = len(text) > _LONGEST_INITIALS and text.isupper()
    return text in outside or (is_of_headline and text.capitalize() in outside)


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


def says(tokens: Tokens, role: str, first: int, behind: int) -> bool:
    """Tell whether words of a role begin at a token, from one to before another."""
    known = said(role)
    begins = (at for at, word in enumerate(tokens.words[first:behind], first) if word in known.first_words)
    return any(known.at(tokens, at) for at in begins)


def is_at(tokens: Tokens, at: int, words: Container[str]) -> bool:
    """Tell whether one of some words stands at a token."""
    return tokens.word[at] in words


def word_before(tokens: Tokens, at: int) -> Word | None:
    """Find the word that ends before a token, in the same part of the sentence.

    >>> from bilateral.language.scanner import scan
    >>> word_before(scan("the U.S.-Jordan summit"), 7)
    Word(first=1, behind=7, text='U.S.-Jordan')
    """
    while is_at(tokens, at - 1, QUOTES):
        at -= 1
    return _word(tokens, _end_of_run(tokens, at - 1, -1) + 1, at)


def word_at(tokens: Tokens, at: int) -> Word | None:
    """Find the word that begins at a token, in the same part of the sentence.

    >>> from bilateral.language.scanner import scan
    >>> word_at(scan("of the U.S.-Jordan Commission"), 2).text, word_at(scan("talks, however"), 1)
    ('U.S.-Jordan', None)
    """
    while is_at(tokens, at, QUOTES):
        at += 1
    return _word(tokens, at, _end_of_run(tokens, at, 1))


def _end_of_run(tokens: Tokens, begin: int, step: int) -> int:
    """Go on as long as no blank and no sign parts the tokens; return the first that doesn't belong to them."""
    word, at, end = tokens.word, begin, begin + step * _MOST_TOKENS
    while at != end and word[at] not in _PARTING:
        if (at != begin and not is_glued(tokens, max(at, at - step))) or (word[at] == "." and _is_stop(tokens, at)):
            break
        at += step
    return at


def _word(tokens: Tokens, first: int, behind: int) -> Word | None:
    while behind > first and tokens.word[behind - 1] in QUOTES:
        behind -= 1
    while first < behind and tokens.word[first] in QUOTES:
        first += 1
    if first >= behind:
        return None
    known = nouns()
    before, after = known.before(tokens, behind), known.at(tokens, first)
    if before or after:
        first, behind = min(first, before[1] if before else first), max(behind, after[1] if after else behind)
    return Word(first, behind, tokens.said(first, behind))


def _is_stop(tokens: Tokens, at: int) -> bool:
    """Tell whether a point parts words, as not in "U.S." and behind "St"."""
    before = tokens.word[at - 1]
    is_short = (len(before) == 1 and before.isalpha()) or before in _SHORTENED
    return not (is_short or (is_glued(tokens, at + 1) and tokens.word[at + 1].isalnum()))

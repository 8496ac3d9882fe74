"""What each word of a text may be to those who look for something in it: judged once, for all of them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ..language.anchors import Anchors
from ..language.grammar.digits import is_glued
from ..language.grammar.number_parts import counts, may_begin, number_articles
from ..language.scanner import LINE_END, Tokens
from .countries.country_phrases import first_words
from .dates.date_tokens import begins_date
from .dates.verbs import KINDS
from .meetings.meeting_words import nouns

#: The beginning of a number, but for the point before its digits; digits; the beginning of a country's name; the end of
#: a meeting's; the beginning of a date; a sign of tense; the end of a sentence; that of a line.
NUMBER, DIGITS, COUNTRY, MEETING, DATE, SIGN, STOP, LINE = (1 << place for place in range(8))
_STOPS = frozenset((".", "!", "?", LINE_END))


def _judged(word: str) -> int:
    return (
        NUMBER * may_begin(word)
        | DIGITS * word[0].isdecimal()
        | COUNTRY * (word in first_words())
        | MEETING * (word in nouns().last_words)
        | DATE * begins_date(word)
        | SIGN * bool(KINDS[word])
        | STOP * (word in _STOPS)
        | LINE * (word == LINE_END)
    )


_KINDS = Anchors(_judged)
_ONE_KIND = {1 << place: bytes(kind >> place & 1 for kind in range(256)) for place in range(8)}


def kinds_of(tokens: Tokens) -> bytes:
    """Judge each word of a text, once.

    >>> from bilateral.language.scanner import scan
    >>> [kind & DATE > 0 for kind in kinds_of(scan("they met Friday"))]
    [False, False, True]
    """
    kinds: bytes | None = tokens.known.get(kinds_of)
    if kinds is None:
        kinds = tokens.known[kinds_of] = bytes(map(_KINDS.__getitem__, tokens.words))
    return kinds


def places_of(tokens: Tokens, kind: int) -> list[int]:
    """List the tokens of a kind.

    >>> from bilateral.language.scanner import scan
    >>> places_of(scan("They met in India. 5 came."), COUNTRY), places_of(scan("They met. 5 came."), STOP)
    ([3], [2, 5])
    """
    return places_within(are_of_kind(tokens, kind), 0, len(tokens.words))


def are_of_kind(tokens: Tokens, kind: int) -> bytes:
    """Say of each token whether it is of a kind: one, or zero."""
    return kinds_of(tokens).translate(_ONE_KIND[kind])


def places_within(are_one: bytes, first: int, behind: int) -> list[int]:
    """List the tokens of which it is said, from one to before another.

    >>> places_within(bytes((0, 1, 1, 0, 1)), 1, 4)
    [1, 2]
    """
    places: list[int] = []
    place = are_one.find(1, first, behind)
    while place >= 0:  # few tokens are of a kind
        places.append(place)
        place = are_one.find(1, place + 1, behind)
    return places


def number_places(tokens: Tokens) -> list[int]:
    """List the tokens with which a number may begin, its point included.

    >>> from bilateral.language.scanner import scan
    >>> number_places(scan("a tank, a dozen tanks, 5 tanks."))
    [3, 7]
    """
    places: list[int] | None = tokens.known.get(number_places)
    if places is None:
        places = tokens.known[number_places] = list(_number_places(tokens))
    return places


def _number_places(tokens: Tokens) -> Iterator[int]:
    word, articles = tokens.word, number_articles()
    for i in places_of(tokens, NUMBER):
        if word[i] in articles:
            if counts(tokens, i):
                yield i
            continue
        if i and word[i - 1] == "." and word[i].isdecimal() and is_glued(tokens, i):
            yield i - 1  # .5
        yield i


def joined_lines(tokens: Tokens) -> Tokens:
    r"""Leave out the ends of single lines: a date or a title goes on behind them, whoever wanted the line to end.

    >>> from bilateral.language.scanner import scan
    >>> joined_lines(scan("on 6\nDecember.\nMore")).words
    ['on', '6', 'december', '.', '\n', 'more']
    """
    joined: Tokens | None = tokens.known.get(joined_lines)
    if joined is None:
        joined = tokens.known[joined_lines] = _joined(tokens)
    return joined


def _joined(tokens: Tokens) -> Tokens:
    words = tokens.words
    left_out = [at for at in places_of(tokens, LINE) if not _stays(words, at)]
    if not left_out:
        return tokens
    kept = [slice(one + 1, next_one) for one, next_one in pairwise((-1, *left_out, len(words)))]
    joined = tokens.only(kept)
    joined.known[kinds_of] = b"".join(map(kinds_of(tokens).__getitem__, kept))
    return joined


def _stays(words: list[str], at: int) -> bool:
    return words[at + 1 : at + 2] == [LINE_END] or words[max(0, at - 1)] in _ENDS_OF_SENTENCES


_ENDS_OF_SENTENCES = _STOPS | frozenset(":;")

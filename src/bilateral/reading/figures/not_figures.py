"""What holds digits and is no figure: designations, articles and resolutions, 2+2, scores, phones, times, percentages.

Ordinals and years are left out: they are parts of dates and meetings, and `find_quantities` knows them by their look.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from ...language.grammar.context import stands, words_beside
from ...language.grammar.digits import is_glued
from ...language.grammar.figure import DASHES
from ...language.grammar.words_behind import JOINERS
from ...language.scanner import Tokens
from ..kinds import DIGITS, places_of
from ..spans import Spans
from .designations import is_designation
from .digits_first import call_from_abroad, digits_first, following_words, is_scaled, number_behind
from .numbered_nouns import LISTED, NUMBERED, is_plural, numbered_noun

#: No number that names one of a kind is longer.
LONGEST_NUMBER = 12
#: Nor is a further one of a list, or what stands in brackets behind one: "Sections 3, 5(b) and 7A".
_LONGEST_LISTED, _LONGEST_BRACKET = 4, 4
_JOINED = JOINERS | DASHES | {"\u2212", "_"}
_ORDINAL = frozenset({"st", "nd", "rd", "th"})
#: What touches digits and makes them a part of something else, as a day or an amount.
_NOT_BEFORE = frozenset(".,/$\u20ac\u00a3\u20b9\u00a5")


def find_not_figures(tokens: Tokens, addresses: Spans | None = None) -> Spans:
    """Find what holds digits and is no amount of money, no date and no number of anything.

    Args:
        tokens: The text, cut.
        addresses: The addresses in it, which are spoken for.

    >>> from bilateral.language.scanner import scan
    >>> text = "Under Article 370, the S-400 and the 2+2 dialogue: 5% of 12 men"
    >>> spans = find_not_figures(scan(text))
    >>> [text[start:end] for start, end in zip(spans.starts, spans.ends)]
    ['Article 370', 'S-400', '2+2', '5%']
    """
    claims = [tokens.place(first, behind) for first, behind in _claims(tokens)]
    return Spans.of(claims if addresses is None else [claim for claim in claims if not addresses.touch(*claim)])


def _claims(tokens: Tokens) -> Iterator[tuple[int, int]]:
    done, before, behind, named = 0, _words_before(), following_words(), words_beside("named by a number")
    for i in places_of(tokens, DIGITS):
        if i < done:
            continue
        word = tokens.word[i - 1]
        if is_glued(tokens, i) and (word[0].isalpha() or word in _JOINED):
            first = _beginning(tokens, i, done)
            if first is None:
                continue
            if first < i:
                done = _end(tokens, i)
                if is_designation(tokens, first, i):
                    yield first, done
                continue
        # Most digits of a text are those of a bare number, of which the words beside it say nothing.
        may_be_first = word == "+" or tokens.word[i + 1] in behind
        claim = _with_digits_first(tokens, i) if may_be_first else None
        if claim is None and (word in before or tokens.word[i] in named):
            claim = _named(tokens, i)
        if claim:
            yield claim
            done = claim[1]


@cache
def _words_before() -> frozenset[str]:
    return words_beside(*NUMBERED) | {"#"}


def _beginning(tokens: Tokens, i: int, done: int) -> int | None:
    """Find where the word begins in which digits stand; None if it begins with other digits."""
    word, starts, ends, at = tokens.word, tokens.starts, tokens.ends, i
    while at > done and starts[at] == ends[at - 1]:
        joined = at - 1 - (word[at - 1] in _JOINED)
        if joined < at - 1 and (joined < done or starts[at - 1] > ends[joined]):
            break
        if word[joined][0].isdecimal():
            return None
        if not word[joined][0].isalpha():
            break
        at = joined
    return at


def _end(tokens: Tokens, i: int) -> int:
    """Find where the word ends in which digits stand, with what stands in brackets behind it: "P-75(I)", "5(2)(a)"."""
    at = i + 1
    while is_glued(tokens, at):
        joined = at + (tokens.word[at] in _JOINED)
        if is_glued(tokens, joined) and tokens.word[joined][0].isalnum():
            at = joined + 1
        elif tokens.word[at] == "(" and _is_bracket(tokens, at):
            at += 3
        else:
            break
    return at


def _is_bracket(tokens: Tokens, at: int) -> bool:
    return (
        tokens.word[at + 2] == ")"
        and len(tokens.word[at + 1]) <= _LONGEST_BRACKET
        and tokens.word[at + 1].isalnum()
        and is_glued(tokens, at + 1)
        and is_glued(tokens, at + 2)
    )


def _with_digits_first(tokens: Tokens, i: int) -> tuple[int, int] | None:
    if is_glued(tokens, i):
        if tokens.word[i - 1] == "+":
            behind = call_from_abroad(tokens, i)
            return None if behind is None else (i - 1, behind)
        if tokens.word[i - 1] in _NOT_BEFORE:
            return None
    behind = digits_first(tokens, i)
    return None if behind is None else (i, behind)


def _named(tokens: Tokens, i: int) -> tuple[int, int] | None:
    """Claim a number with the noun before it that it belongs to, and with the numbers that go on with it."""
    first = stands(tokens, "named by a number", i + 1, i + 1)
    if first is not None:
        return first, i + 1
    first = numbered_noun(tokens, i)
    if first is None:
        return None
    end = _end(tokens, i)
    is_ordinal = tokens.word[i + 1] in _ORDINAL
    if len(tokens.word[i]) > LONGEST_NUMBER or is_ordinal or is_scaled(tokens, i + 1):
        return None
    return first, _end_of_list(tokens, end) if is_plural(tokens, first, i) else end


def _end_of_list(tokens: Tokens, end: int) -> int:
    while (
        tokens.word[end] in LISTED
        and number_behind(tokens, end + 1, _LONGEST_LISTED)
        and tokens.word[end + 1].isdecimal()
    ):
        behind = _end(tokens, end + 1)
        if tokens.word[behind] == "%":
            break
        end = behind
    return end

"""Qualifiers in running prose: where their words stand beside an amount, and where they say something else."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from types import MappingProxyType

from ...language.lexicon.context import words_of
from ...values.figures.qualifier import BEFORE, WORDS_BEFORE, Qualifier
from ...values.numbers.patterns import BLANK, END, FLAGS, GAP, START, any_of, spelling
from ..found import Words

#: No qualifier before an amount, with the words that decide what it means, is longer.
LONGEST = 64
#: Of two qualifiers, what bounds the amount outweighs what only softens it: "over an estimated $5".
_SOFT = frozenset({Qualifier.EXACTLY, Qualifier.ABOUT, Qualifier.NEARLY})

# "up to" behind these is where a sum or a rise ends; "over" behind those tells what is done, or about what people
# quarrel; and "above", "over" what is divided by what.
_REACHED, _DONE_OR_QUARREL = words_of("reached"), words_of("done over")
# "12% more than $5 million" compares with $5 million, and "2 cents above $50" tells how far.
_COMPARED = (
    r"(?:%|\b(?:per\s?cent|percent|pc|percentage\s{1,3}points?|times|fold|cents?|twice|half|one|two|three"
    r"|over\s{1,3}and)\b)"
)
_COMPARISONS = (
    "more than", "less than", "higher than", "lower than", "greater than", "larger than", "smaller than",
    "fewer than", "above", "below", "over", "under",
)  # fmt: skip


def cue_before(text: str, start: int) -> tuple[Words, Qualifier] | None:
    """Find the qualifier that stands before an amount.

    Of two ("over an estimated Rs 5 crore") the words of both are returned, with the one that bounds the amount. The
    qualifiers that need two amounts, as "between", are found too.

    Args:
        text: The text.
        start: Where the amount begins.

    >>> cue_before("it cost more than Rs 5 crore", 18)
    (Words(text='more than', start=8, end=17), Qualifier.OVER)
    >>> cue_before("adding up to Rs 5 crore", 13)
    """
    found = _nearest(text, start)
    if found is None:
        return None
    words, qualifier = found
    outer = _nearest(text, words.start)
    if outer is None or outer[1] is Qualifier.BETWEEN:
        return found
    # Where both bound the amount, the outer one is of other words.
    if qualifier not in _SOFT and outer[1] not in _SOFT:
        return found
    both = Words.of(text, outer[0].start, words.end)
    return both, outer[1] if outweighs(outer[1], qualifier) else qualifier


def cue_before_mark(text: str, start: int, end: int) -> tuple[Words, Qualifier] | None:
    """Find what qualifies an amount that is called a mark: "past the Rs 10 lakh crore mark".

    Args:
        text: The text.
        start: Where the amount begins.
        end: Where it ends.

    >>> cue_before_mark("sales crossed the Rs 100-crore mark", 18, 30)
    (Words(text='crossed', start=6, end=13), Qualifier.OVER)
    """
    if text[max(0, start - 4) : start].casefold() not in ("the ", " a ") or _mark()(text, end) is None:
        return None
    found = _nearest(text, start - 4)
    return found if found is not None and found[1] in (Qualifier.OVER, Qualifier.UNDER) else None


@cache
def _mark() -> Callable[[str, int], re.Match[str] | None]:
    return re.compile(rf"[-\s]{{1,3}}{any_of(['mark', 'milestone', 'threshold', 'barrier'])}{END}", FLAGS).match


def outweighs(one: Qualifier, other: Qualifier) -> bool:
    """Whether of two qualifiers of one amount this one says what is meant.

    What bounds the amount outweighs what softens it, and this what only stresses it.

    >>> outweighs(Qualifier.OVER, Qualifier.ABOUT), outweighs(Qualifier.EXACTLY, Qualifier.ABOUT)
    (True, False)
    """
    return _weight(one) > _weight(other)


def _weight(qualifier: Qualifier) -> int:
    return 2 if qualifier not in _SOFT else int(qualifier is not Qualifier.EXACTLY)


def is_cue_behind(text: str, start: int, end: int) -> bool:
    """Whether words behind an amount qualify it, and are not the beginning of something else.

    Args:
        text: The text.
        start: Where the words begin.
        end: Where they end.

    >>> is_cue_behind("Rs 5 crore or more.", 11, 18), is_cue_behind("Rs 5 and over 600 people", 5, 13)
    (True, False)
    """
    if _goes_on()(text, end):
        return False
    # "Rs 500 plus taxes" adds something to it.
    adds = text[start:end].casefold() in ("plus", "+") and (text[start:end] != "+" or text[start - 1].isspace())
    return not adds or text[start - 1] in "-‐‑" or not _word_follows()(text, end)


def _nearest(text: str, start: int) -> tuple[Words, Qualifier] | None:
    span = _cue_span(text, start)
    if span is None or "\n\n" in text[span[1] : start]:
        return None
    words = Words.of(text, *span)
    qualifier = Qualifier.of(words.text)
    if qualifier is None or _says_else(text, words.start, words.text.casefold()):
        return None
    return words, qualifier


def _cue_span(text: str, start: int) -> tuple[int, int] | None:
    longest = _longest_cue(text, start)
    if not longest:
        return None
    end = start - (text[start - 1] == " ")
    begin = end - longest
    # As it stands in the table, which most do: it need not be looked for.
    if begin > 1 and text[begin - 1] == " " and text[begin - 2] not in ".," and end < start:
        words = text[begin:end]
        if words.isascii() and words.casefold() in WORDS_BEFORE:
            return begin, end
    match = _cue()(text, max(0, start - longest - _MORE_BLANKS), start)
    return match.span("cue") if match else None


def _longest_cue(text: str, start: int) -> int:
    """Return how long a qualifier may be that ends here; 0 if there is none, which most amounts have."""
    tail = text[max(0, start - _LONGEST_CUE) : start].rstrip()
    word = tail.rpartition(" ")[2]
    if not word.isalpha():
        word = _last_word(word)
    cues = _cues_by_last_word().get(word.casefold())
    if cues is None:
        last = tail[-1:]
        return _LONGEST_SIGN if last in _SIGNS else len(tail) if _FIRST_OF_SCRIPTS < last < _FIRST_MARK else 0
    spelled = spelling(tail) if tail.isascii() else ""
    return next((len(cue) for cue in cues if not spelled or spelled.endswith(cue)), 0)


def _last_word(text: str) -> str:
    return re.split(r"[-\s\u2010\u2011(\[{\"'“‘—–]", text)[-1]


#: No qualifier is longer, with the blanks that may stand in it.
_LONGEST_CUE, _MORE_BLANKS = 44, 12
_SIGNS, _LONGEST_SIGN = frozenset("~≈∼><≥≤="), 2
#: The letters of Cyrillic, Arabic and the scripts of South Asia stand between these.
_FIRST_OF_SCRIPTS, _FIRST_MARK = "\u0300", "\u2000"


@cache
def _cues_by_last_word() -> MappingProxyType[str, tuple[str, ...]]:
    """Return the qualifiers by the last of their words, of each the longest first."""
    cues: dict[str, tuple[str, ...]] = {}
    for words in sorted(WORDS_BEFORE, key=len, reverse=True):
        last = words.rpartition(" ")[2]
        cues[last] = (*cues.get(last, ()), words)
    return MappingProxyType(cues)


@cache
def _cue() -> Callable[[str, int, int], re.Match[str] | None]:
    return re.compile(rf"{START}(?P<cue>{BEFORE}){GAP}\Z", FLAGS).search


def _says_else(text: str, start: int, cue: str) -> bool:
    at = max(0, start - LONGEST)
    if cue in ("up to", "upto"):
        return _reached()(text, at, start) is not None
    if cue == "over" and _quarrel()(text, at, start):
        return True
    return cue in _COMPARISONS and _compared()(text, at, start) is not None


@cache
def _reached() -> Callable[[str, int, int], re.Match[str] | None]:
    return re.compile(rf"{START}{any_of(_REACHED)}{BLANK}\Z", FLAGS).search


@cache
def _quarrel() -> Callable[[str, int, int], re.Match[str] | None]:
    return re.compile(rf"{START}{any_of(_DONE_OR_QUARREL)}{BLANK}\Z", FLAGS).search


@cache
def _compared() -> Callable[[str, int, int], re.Match[str] | None]:
    return re.compile(rf"{_COMPARED}{GAP}\Z", FLAGS).search


@cache
def _goes_on() -> Callable[[str, int], re.Match[str] | None]:
    # "or more than", "and up to", "and over 600", "at least twice"
    words = any_of(["than", "to", "the", "a", "an", "from", "of", "twice", "once", "one", "two", "three", "half"])
    return re.compile(rf"{GAP}(?:{words}{END}|[\d$€£₹`]|(?:Rs|US){END})", FLAGS).match


@cache
def _word_follows() -> Callable[[str, int], re.Match[str] | None]:
    return re.compile(r"\s{0,3}(?!(?:in|on|for|per|a|as|and|or|to|by|from|at|of)\b)[^\W\d_]", FLAGS).match

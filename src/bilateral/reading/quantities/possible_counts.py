"""Where a text has a number, or two of a range, that may count something."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from ...values.figures.figure_patterns import count_figure_pattern
from ...values.figures.qualifier import WORDS_BEHIND
from ...values.numbers.english_numbers import (
    ABBREVIATIONS,
    DIGIT_WORDS,
    DOZENS,
    INDIAN_SCALES,
    SCALE_WORDS,
    SMALL_NUMBERS,
    TEENS,
    TENS,
    ZEROS,
)
from ...values.numbers.patterns import END, FLAGS, any_of
from ..figures.number_places import number_places
from ..spans import Spans


def possible_counts(text: str, taken: Spans) -> Iterator[re.Match[str]]:
    """Find the numbers of a text, as matches of `count_figure_pattern`; those in a range are found together.

    Args:
        text: The text.
        taken: What was found before and holds no number of anything.

    >>> [match[0] for match in possible_counts("In all, 500-600 men and two dozen women", Spans())]
    ['500-600', 'two dozen']
    """
    plain = _plain_count()
    for start, _ in number_places(text):
        if taken.touch(start, start + 1) or not _may_begin(text, start) or _STANDS_ALONE(text, start):
            continue
        match = plain(text, start) or _counted(text, start)
        if match is not None:
            yield match


def _may_begin(text: str, start: int) -> bool:
    before = text[start - 1 : start]
    if before and not (before in _BEFORE or before.isspace()):
        return False
    # The rest of a number, of which the beginning was no count: "$5,000 men".
    if before == "," and text[start - 2 : start - 1].isdecimal():
        return False
    return text[start].isdecimal() or _first_word()(text, start) is not None


# What may stand before a count, besides blanks.
_BEFORE = frozenset("([\"'\u2018\u201c\u2014\u2013,~\u2248<>\u2264\u2265")


def _counted(text: str, start: int) -> re.Match[str] | None:
    match = _count()(text, start)
    name = _DESIGNATION(text, start, match.end() + 2) if match else None
    return _count()(text, start, name.start()) if name else match


# "145 M-777 howitzers" are no 145 million.
_DESIGNATION = re.compile(r"(?<=\d)\s[A-Z]-\d").search
# Behind these digits, and in these words, nothing is counted, which saves a look at all that a number may be.
_STANDS_ALONE = re.compile(
    r"\d++(?>(?:,\d{2,3})*)(?>(?:\.\d++)?)(?:[)\];:!?\"\u201d]|[.,](?!\d)|\s*+\Z)"
    r"|(?:\d++|[A-Za-z]++)-(?:day|year|month|week|member|way|time)\b"
).match


@cache
def _first_word() -> Callable[[str, int], re.Match[str] | None]:
    words = (*DIGIT_WORDS, *TEENS, *TENS, *ZEROS)
    some = any_of([*words, *(word.capitalize() for word in words), *(word.upper() for word in words)])
    scales = "|".join((*SCALE_WORDS, *DOZENS, "half", "quarter"))
    return re.compile(rf"{some}|[hH]alf[\s-]an?\b|[aA]n?[\s-](?:{scales})").match


@cache
def _plain_count() -> Callable[[str, int], re.Match[str] | None]:
    # Digits or one word, and a word behind that is no part of the number: most numbers, and much faster.
    goes_on = any_of(
        [*SCALE_WORDS, *ABBREVIATIONS, *INDIAN_SCALES, *DOZENS, *SMALL_NUMBERS, "to", "or", "and", "point", "half",
         "quarter", "quarters", *(words.split()[0] for words in WORDS_BEHIND)]
    )  # fmt: skip
    words = any_of([*DIGIT_WORDS, *TEENS, *TENS])
    number = rf"(?:[1-9]\d{{0,2}}(?>(?:,\d{{3}})+)|[1-9]\d{{0,3}}|{words})(?>(?:\.\d{{1,3}})?)"
    none = "".join(f"(?P<{group}>(?!))?" for group in ("high", "word", "beside", "scale"))
    return re.compile(rf"(?P<low>{number}){none}(?=[^\S\n](?!{goes_on}{END})[a-z]{{2}})", FLAGS).match


@cache
def _count() -> Callable[..., re.Match[str] | None]:
    return re.compile(count_figure_pattern(), FLAGS).match

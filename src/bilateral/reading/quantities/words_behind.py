"""The words behind a number, one by one: which end its phrase, which stand before a noun, which may be the noun."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from ...language.lexicon.nouns import invariable_nouns
from ...values.numbers.number_words import is_number_word
from ...values.quantities.measures import TIMES, measure
from ...values.quantities.nouns import INVARIABLE_ENDINGS, singular
from .noun_phrase_words import (
    ADJECTIVE_ENDINGS,
    ADJECTIVES,
    BEFORE_NOUNS,
    CLOSING,
    NAMES_IN_CAPITALS,
    NEVER_COUNTED,
    ONE_FORM,
)

#: Of a headline in capitals so much is looked at on either side of a word.
AROUND = 32
#: No shorter headline, and no shorter word of one, is told from a shorthand.
SHORTEST_HEADLINE, SHORTEST_IN_CAPITALS = 16, 4

#: A blank of one line.
BLANK = r"[^\S\n]"
next_word: Callable[[str, int], re.Match[str] | None] = re.compile(
    # A blank, or the end of a line, but not of a paragraph; and a word, with what is joined to it.
    rf"(?:{BLANK}{{1,3}}|{BLANK}?\n{BLANK}?)(?P<word>(?:sq|cu)\.|\u00b0[CF]\b"
    r"|[^\W_](?>(?:\w|[-\u2010\u2011./&+'\u2019](?=\w)){0,40})(?:\([IVX]{1,4}\))?)(?P<tail>['\u2019]?)"
).match
joint_behind: Callable[[str, int], re.Match[str] | None] = re.compile(
    rf",?{BLANK}(?:and|or|&)(?={BLANK})|,(?={BLANK})"
).match
_SMALL_LETTER = re.compile("[a-z]").search


@lru_cache(maxsize=4096)
def is_closing(word: str) -> bool:
    """Whether a word stands before no noun that a number counts.

    >>> is_closing("were"), is_closing("US"), is_closing("us"), is_closing("new")
    (True, False, True, False)
    """
    small = word.lower()
    if word in NAMES_IN_CAPITALS:
        return False
    return small in CLOSING or small.endswith(("'s", "\u2019s")) or (is_number_word(word) and not measure(word))


@lru_cache(maxsize=4096)
def is_counted(word: str) -> bool:
    """Whether a word may be the noun that is counted: a plural, a word that has none, or a measure.

    >>> is_counted("rifles"), is_counted("aircraft"), is_counted("km"), is_counted("rifle")
    (True, True, True, False)
    """
    unit = measure(word)
    if unit:
        # "A 25 year period" has no 25 years.
        return unit not in TIMES or word.lower() != unit
    small = word.lower()
    if small in invariable_nouns() or small in ONE_FORM or small == "people" or small.endswith(INVARIABLE_ENDINGS):
        return small not in NEVER_COUNTED and not (small.endswith("ese") and word == small)
    return singular(word) != word and len(word) > 2


def may_go_on(word: str) -> bool:
    """Whether a word that looks like the noun may stand before it: "arms makers", "Chinese troops".

    >>> may_go_on("arms"), may_go_on("rifles")
    (True, False)
    """
    small = word.lower()
    return (
        small in BEFORE_NOUNS or small in invariable_nouns() or small in ONE_FORM or small.endswith(INVARIABLE_ENDINGS)
    )


@lru_cache(maxsize=4096)
def is_adjective(word: str) -> bool:
    """Whether a word's form says that it stands before a noun.

    >>> is_adjective("ballistic"), is_adjective("Iranian"), is_adjective("rifles")
    (True, True, False)
    """
    small = word.lower()
    return small in ADJECTIVES or small.endswith(ADJECTIVE_ENDINGS)


def is_of_headline(text: str, start: int, end: int) -> bool:
    """Whether a word is a plural in capitals, where everything is in capitals: "INDIA BUYS 70,000 RIFLES".

    >>> is_of_headline("INDIA BUYS 70,000 RIFLES", 18, 24), is_of_headline("70,000 SKUS were sold", 7, 11)
    (True, False)
    """
    word = text[start:end]
    if not word.isupper() or not word.isalpha() or len(word) < SHORTEST_IN_CAPITALS or not is_counted(word.lower()):
        return False
    line = text[max(0, start - AROUND) : start].rpartition("\n")[2] + text[start : end + AROUND].partition("\n")[0]
    return len(line) >= SHORTEST_HEADLINE and not _SMALL_LETTER(line)

"""Where in a text an amount of money may stand: numbers with a currency beside them, found at little cost."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

import attrs

from ...language.scripts import VOWEL_SIGNS, plain_spelling
from ...values.figures.figure_patterns import TO_OF_LANGUAGES
from ...values.money.currency_words import currency_behind, minor_unit_behind, names_behind
from ...values.numbers.english_numbers import (
    ABBREVIATIONS,
    DIGIT_WORDS,
    INDIAN_SCALES,
    MONEY_ABBREVIATIONS,
    SCALE_WORDS,
    TEENS,
    TENS,
    ZEROS,
)
from ...values.numbers.grouping import DIGITS
from ...values.numbers.number_languages import scales_by_script, script_scales
from ...values.numbers.number_words import MONEY_SCALES, scales_of_scripts
from ...values.numbers.patterns import END, FLAGS, GAP, HYPHEN, JOINT, any_of
from ..figures.inflections import stem_end
from ..figures.number_places import number_of_hindi, number_places
from .currency_places import codes, currency_start, signs, words_of_countries
from .doubtful_currencies import codes_in_prose

# Letters behind which a word goes on, though they are no letters to Python.
_WORD = rf"(?>(?:[^\W\d_]++|[{VOWEL_SIGNS}]++)+)"


@attrs.frozen
class Place:
    """A number that has a currency beside it.

    Attributes:
        start: Where the currency before the number begins, or else the number.
        number: Where the number begins.
        number_end: Where its first digits or its first word end.
        until: Where the amount ends at the latest, if an ending follows its last word.
        end: Where it ends, if it is in the words of another script.
    """

    start: int
    number: int
    number_end: int
    until: int | None = None
    end: int | None = None


def money_places(text: str) -> Iterator[Place]:
    """Find the numbers beside which a currency seems to stand.

    >>> [place.start for place in money_places("In 2021 it cost Rs 5 crore, or half a million dollars, and no more.")]
    [16, 31]
    """
    is_ascii, chained = text.isascii(), 0
    for start, end in number_places(text):
        if start < chained:
            continue
        if text[end : end + 1] in _DASHES and (chain := _chain()(text, start)):
            chained = chain.end()
            continue
        if not (is_ascii or text[start : end + 3].isascii()) and (place := _place_in_script(text, start, end)):
            yield place
            continue
        begin = currency_start(text, start)
        if begin is not None:
            yield Place(begin, start, end)
        elif _is_split(text, start, end):
            continue
        elif _may_go_on(text, end) and _is_before_currency()(text, start) and not _is_vague(text, start):
            yield Place(start, start, end)


_DASHES = frozenset("-\u2010\u2011\u2012\u2013\u2014\u2212")


@cache
def _chain() -> Callable[[str, int], re.Match[str] | None]:
    # Three numbers with dashes between them are a code, a telephone or a score, of which none is an amount.
    dash = f"[{''.join(sorted(_DASHES))}]"
    return re.compile(rf"\d[\d.,]*+(?>(?:{dash}[^\w\s]?\d[\d.,]*+){{2,}})").match


def _place_in_script(text: str, start: int, end: int) -> Place | None:
    if text[start].isalpha() and not text[start].isascii():
        match = _words_of_script()(text, start)
        return Place(start, start, end, end=match.end()) if match else Place(start, start, start)
    until = stem_end(text, end)
    if until is None:
        return None
    begin = currency_start(text, start)
    if begin is None and not _is_before_currency()(text, start, until):
        return None
    return Place(start if begin is None else begin, start, end, until)


def _is_split(text: str, start: int, end: int) -> bool:
    # "25 000 dollars" has its digits in groups by blanks, which is no number here; but no dollars are nought.
    return end - start == 3 and start > 1 and text[start - 1] in _GROUPING and text[start - 2].isdecimal()


_GROUPING = frozenset(" \xa0\u202f\u2009")


def _may_go_on(text: str, end: int) -> bool:
    # Most numbers are of something else, which their next word tells at far less cost than the pattern.
    if text[end : end + 1] in _ENDING:
        return False
    for _ in range(3):
        match = _next_word()(text, end)
        if match is None:
            return False
        word = match[1]
        if word is not None:
            return _spelled(word) in _followers() or word in signs() or word in _MIXED
        end = match.end()  # the other end of a range
    return True


_ENDING = frozenset(",.;:)?!%'\"’”]")
_MIXED = frozenset("½¼¾+")


def _spelled(word: str) -> str:
    return word.casefold() if word.isascii() else plain_spelling(word.casefold())


@cache
def _next_word() -> Callable[[str, int], re.Match[str] | None]:
    word = rf"{_WORD}|[^\w\s.,;:()]|[1-9]/"
    return re.compile(rf"[-\s\u2010-\u2015\u2212]{{0,4}}+(?:({word})|\d++(?>(?:[.,]\d++)*))").match


@cache
def _followers() -> frozenset[str]:
    """Return the words behind the first word of a number that may lead to a currency."""
    numbers = {*DIGIT_WORDS, *TEENS, *TENS, *SCALE_WORDS, *INDIAN_SCALES, *scales_by_script()}
    parts = {"dozen", "point", "of", "half", "quarter", "quarters", "a", "to", "and", "or", "odd", "plus"}
    shortened = {*ABBREVIATIONS, *MONEY_ABBREVIATIONS, *(code.casefold() for code in codes())}
    names = {_spelled(re.split(r"[\s.'\u2019]", name)[0]) for name in names_behind()}
    countries = map(_spelled, words_of_countries())
    return frozenset({*numbers, *parts, *shortened, *names, *countries, *TO_OF_LANGUAGES})


def _is_vague(text: str, start: int) -> bool:
    # "a few hundred dollars" is no hundred, and "a couple of hundred" no two hundred.
    words = ["", "", *text[max(0, start - 20) : start].casefold().split()]
    return words[-1] in _VAGUE or (words[-1] == "of" and words[-2] == "couple")


_VAGUE = frozenset({"few", "several", "many", "umpteen", "couple", "multi", "multi-"})


@cache
def _words_of_script() -> Callable[[str, int], re.Match[str] | None]:
    """Match an amount in the words of Hindi."""
    number = rf"(?:{number_of_hindi()}|{script_scales()})"
    unit = rf"(?:{currency_behind(codes=codes_in_prose())}|{minor_unit_behind()})"
    return re.compile(rf"{number}(?>(?:\s{{1,3}}{number}){{0,12}})\s{{1,3}}{unit}", FLAGS).match


@cache
def _is_before_currency() -> Callable[..., re.Match[str] | None]:
    """Match a number, or the two of a range, and the currency behind."""
    number = rf"{DIGITS}(?:\s?[\u00bc-\u00be]|\s[1-9]/[1-9])?"
    joined = ("a", "an", "and", "of", "half", "quarter", "quarters", "point", "dozen")
    small = (*DIGIT_WORDS, *TEENS, *TENS, *ZEROS, *SCALE_WORDS, *joined)
    words = rf"(?>{any_of(small)}{END}(?:(?:{HYPHEN}|\s{{1,3}}){any_of(small)}{END}){{0,14}})"
    scales = rf"(?:{MONEY_SCALES}|{scales_of_scripts()})"
    one = rf"(?:{number}(?>{scales}?)(?:\s(?:and\s)?\d{{1,4}}+(?>(?:\.\d++)?){scales})?|{words})"
    joints = "|".join(("to", "and", "or", *TO_OF_LANGUAGES))
    between = rf"(?:{GAP}[-\u2010-\u2015\u2212]{GAP}|{HYPHEN}?\s{{1,3}}(?:{joints})\s{{1,3}})"
    parted = rf"(?:(?:{HYPHEN}|{GAP})(?:odd|plus|\+|or more){scales}?)?"
    unit = rf"(?:{currency_behind(codes=codes_in_prose())}|{minor_unit_behind()})"
    return re.compile(rf"{one}(?>(?:{between}{one})?){parted}{JOINT}{unit}", FLAGS).match

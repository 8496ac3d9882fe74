"""The tokens of a text as its dates need them: over the ends of lines, in one order of day and month."""

from __future__ import annotations

from bisect import bisect_left
from itertools import compress

import attrs

from ...language.anchors import Anchors
from ...language.grammar.calendar_words import (
    ALL_MONTHS,
    APOSTROPHES,
    DASHES,
    SEASON_NUMBERS,
    SUFFIXES,
    WEEKDAY_NUMBERS,
)
from ...language.grammar.small_numbers import DECADES
from ...language.grammar.year import ERA_BEGINS, FISCAL_WORDS
from ...language.scanner import LINE_END, Tokens


def joined_lines(tokens: Tokens) -> Tokens:
    """Leave out the ends of single lines: a date goes on behind them, whoever wanted the line to end."""
    words = tokens.words
    left_out = [at for at in _LINE_ENDS.among(words) if not _stays(words, at)]
    if not left_out:
        return tokens
    kept = bytearray(b"\1" * len(words))
    for at in left_out:
        kept[at] = 0
    starts, ends = list(compress(tokens.starts, kept)), list(compress(tokens.ends, kept))
    return attrs.evolve(tokens, words=list(compress(words, kept)), starts=starts, ends=ends)


def _stays(words: list[str], at: int) -> bool:
    return words[at + 1 : at + 2] == [LINE_END] or words[max(0, at - 1)] in _ENDS_OF_SENTENCES


_LINE_ENDS = Anchors(LINE_END.__eq__)
_ENDS_OF_SENTENCES = frozenset((".", "!", "?", ":", ";", LINE_END))


def place_in(tokens: Tokens, start: int, end: int) -> tuple[int, int]:
    """Give the place of some characters in the text as it came."""
    return tokens.place(bisect_left(tokens.starts, start), bisect_left(tokens.ends, end) + 1)


def order_in(words: list[str], anchors: list[int]) -> str:
    """Find which number the days in digits of a text write first, where one of them can be only so.

    Args:
        words: The tokens of the text.
        anchors: Those with which dates may begin.

    >>> order_in(["13", "/", "05", "/", "2021"], [0]), order_in(["11", "/", "05", "/", "2021"], [0])
    ('dmy', '')
    """
    orders = {_order(words, place) for place in anchors if words[place + 1 : place + 2] in _MARKS} - {""}
    return orders.pop() if len(orders) == 1 else ""


_MARKS = (["/"], ["-"], ["."])


def _order(words: list[str], place: int) -> str:
    """Tell the order of the day in digits that begins at a token; the empty text where it tells none."""
    first, mark, second, other, year = (words[place : place + 5] + [""] * 5)[:5]
    if mark != other or not (first.isdecimal() and second.isdecimal() and year.isdecimal()):
        return ""
    if len(first) > 2 or len(second) > 2 or len(year) not in (2, 4):
        return ""
    numbers = int(first), int(second)
    if (numbers[0] > 12) == (numbers[1] > 12) or max(numbers) > 31 or not min(numbers):
        return ""
    return "dmy" if numbers[0] > 12 else "mdy"


#: No number of a date has more digits; and none has separators: "5,000", "5.4".
_MOST_DIGITS = 4


def may_be_of_date(word: str) -> bool:
    """Whether a token may be a number of a date, as its day or its year.

    >>> [may_be_of_date(word) for word in ("6", "2021", "5,000", "5.4")]
    [True, True, False, False]
    """
    return len(word) <= _MOST_DIGITS and word.isdecimal()


#: One of these words, or a number, is in every date: "on or before the last day of the third quarter".
_IN_DATES = frozenset((
    *ALL_MONTHS, *WEEKDAY_NUMBERS, *SEASON_NUMBERS, *DECADES, *FISCAL_WORDS, "today", "tonight", "tomorrow",
    "night", "morning", "afternoon", "evening",
    "yesterday", "ago", "back", "day", "week", "weekend", "month", "months", "year", "quarter", "half", "quadrimester",
    "decade", "century", "centuries", "millennium",
))  # fmt: skip
_CORES = Anchors(lambda word: word in _IN_DATES or may_be_of_date(word))
#: What stands before a number of few digits in a date, and what behind it: FY22, Q1, '71, 6/12, 6th, 80s, 79 AD.
_LEADS_ON = DASHES | APOSTROPHES | {"/", ".", "q", "h", "fy", "fys", "cy", "ad", "ce"}
_GOES_ON = DASHES | APOSTROPHES | SUFFIXES | ERA_BEGINS | {"/", ".", "s", "q", "h", "qfy", "hfy"}
#: No words before one of these are more: "on 5, 6, 7, 8, 9 or 10 December".
_MOST_BEFORE = 24


def near_dates(words: list[str], anchors: list[int]) -> list[int]:
    """Leave out the anchors that no word of a date follows: of most words with which a date may begin none does.

    >>> words = "since the talks began , 5 men met on 6 december".split()
    >>> near_dates(words, [0, 5, 8, 9, 10]), near_dates(words[:8], [0, 5])
    ([0, 5, 8, 9, 10], [])
    """
    cores = [at for at in _CORES.among(words) if not _is_day(words[at]) or _goes_on(words, at)]
    cores.append(len(words) + _MOST_BEFORE + 1)
    return [at for at in anchors if cores[bisect_left(cores, at)] - at <= _MOST_BEFORE]


def _is_day(word: str) -> bool:
    return len(word) < _MOST_DIGITS and word.isdecimal()


def _goes_on(words: list[str], at: int) -> bool:
    return (at > 0 and words[at - 1] in _LEADS_ON) or (at + 1 < len(words) and words[at + 1] in _GOES_ON)

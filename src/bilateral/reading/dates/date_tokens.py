"""The tokens of a text as its dates need them: over the ends of lines, in one order of day and month."""

from __future__ import annotations

from bisect import bisect_left

import attrs

from ...language.scanner import Tokens


def joined_lines(tokens: Tokens) -> Tokens:
    """Leave out the ends of single lines: a date goes on behind them, whoever wanted the line to end."""
    words = tokens.words
    if "\n" not in words:
        return tokens
    kept = [
        place
        for place, word in enumerate(words)
        if word != "\n" or "\n" in words[place + 1 : place + 2] or words[max(0, place - 1)] in _ENDS_OF_SENTENCES
    ]
    starts, ends = tokens.starts, tokens.ends
    return attrs.evolve(
        tokens, words=[words[at] for at in kept], starts=[starts[at] for at in kept], ends=[ends[at] for at in kept]
    )


_ENDS_OF_SENTENCES = frozenset(".!?:;\n")


def place_in(tokens: Tokens, start: int, end: int) -> tuple[int, int]:
    """Give the place of some characters in the text as it came."""
    if not tokens.repairs:
        return start, end
    return tokens.place(bisect_left(tokens.starts, start), bisect_left(tokens.ends, end) + 1)


def order_in(tokens: Tokens) -> str:
    """Find which number the days in digits of a text write first, where one of them can be only so."""
    words, orders = tokens.words, set[str]()
    for place in range(len(words) - 4):
        mark = words[place + 1]
        if mark not in ("/", "-", ".") or words[place + 3] != mark:
            continue
        first, second, year = words[place], words[place + 2], words[place + 4]
        if not (first.isdecimal() and second.isdecimal() and year.isdecimal()):
            continue
        if len(first) > 2 or len(second) > 2 or len(year) not in (2, 4):
            continue
        numbers = int(first), int(second)
        if (numbers[0] > 12) != (numbers[1] > 12) and max(numbers) <= 31 and min(numbers):
            orders.add("dmy" if numbers[0] > 12 else "mdy")
    return orders.pop() if len(orders) == 1 else ""


#: No number of a date has more digits; and none has separators: "5,000", "5.4".
_MOST_DIGITS = 4


def may_be_of_date(word: str) -> bool:
    """Whether a token may be a number of a date, as its day or its year.

    >>> [may_be_of_date(word) for word in ("6", "2021", "5,000", "5.4")]
    [True, True, False, False]
    """
    return len(word) <= _MOST_DIGITS and word.isdecimal()

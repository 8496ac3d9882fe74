"""Where in a text dates may begin, by their word and those behind it; and the order of those in digits."""

from __future__ import annotations

from ...language.anchors import MOST_WORDS, Anchors
from ...language.grammar.calendar_words import (
    ALL_MONTHS,
    APOSTROPHES,
    DASHES,
    ROMAN_MONTHS,
    SUFFIXES,
    YEAR_BEHIND,
)
from ...language.grammar.date_bound import BOUNDS
from ...language.grammar.date_point import PART_BEGINS, QUALIFIER_BEGINS
from ...language.grammar.day import date_begins
from ...language.grammar.part_of_year import PARTS_OF_NAMED_YEARS
from ...language.grammar.period import LEAD_WORDS
from ...language.grammar.small_numbers import NUMBER_WORDS, ORDINAL_WORDS, TEENS, TENS
from ...language.grammar.year import ERA_BEGINS, FISCAL_WORDS
from ...language.scanner import Tokens
from .relative_days import BEGINS, CALLED, PARTS


def order_in(tokens: Tokens, anchors: list[int]) -> str:
    """Find which number the days in digits of a text write first, where one of them can be only so.

    Args:
        tokens: The text, cut.
        anchors: The tokens with which dates may begin.

    >>> from bilateral.language.scanner import scan
    >>> order_in(scan("13/05/2021"), [0]), order_in(scan("11/05/2021"), [0])
    ('dmy', '')
    """
    orders = {_order(tokens.word, place) for place in anchors if tokens.word[place + 1] in _DIVIDES} - {""}
    return orders.pop() if len(orders) == 1 else ""


_DIVIDES = frozenset("/-.:")


def _order(word: list[str], place: int) -> str:
    """Tell the order of the day in digits that begins at a token; the empty text where it tells none."""
    first, mark, second, other, year = word[place : place + 5]
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


def _may_be_of_date(word: str) -> bool:
    """Whether a token may be a number of a date, as its day or its year."""
    return len(word) <= _MOST_DIGITS and word.isdecimal()


# Where dates may begin -----------------------------------------------------------------------------------

_BEGINNINGS = LEAD_WORDS | BEGINS - {"the"} | date_begins() | ALL_MONTHS.keys()


def begins_date(word: str) -> bool:
    """Tell whether a date may begin with a word.

    >>> begins_date("friday"), begins_date("6"), begins_date("5,000")
    (True, True, False)
    """
    return word in _BEGINNINGS or _may_be_of_date(word)


def places_of_dates(tokens: Tokens, beginnings: bytes) -> list[int]:
    """List the places where dates may begin: by the word or two behind them.

    Args:
        tokens: The text, cut.
        beginnings: Whether a date may begin with each, by its word: one, or zero.

    >>> from bilateral.language.scanner import scan
    >>> tokens = scan("Since the talks began, 5 men met on the 6th of May, as the others had before")
    >>> [tokens.word[at] for at in places_of_dates(tokens, bytes(map(begins_date, tokens.words)))]
    ['6', 'may']
    """
    word, found = tokens.word, list[int]()
    place = len(tokens)
    while (place := beginnings.rfind(1, 0, place)) >= 0:
        behind = _JUDGED_BY[word[place]][word[place + 1]]
        if behind == _SURELY or (behind and _goes_on(word, place, found[-1] if found else -1)):
            found.append(place)
    return found[::-1]


def _goes_on(word: list[str], place: int, nearest: int) -> bool:
    """Tell whether a date goes on two tokens behind its beginning, of which the nearest begins behind it."""
    more, mark = word[place + 2], word[place + 1]
    if more.isdecimal():  # in a list of numbers each needs the month behind the last, and a day in digits three
        return place < nearest <= place + 2 or word[place + 3] == (mark if mark in _MARKS_OF_DAYS else ")")
    return bool(_GOES_ON[more])


def _is_like_a_year(word: str) -> bool:
    return len(word) == _MOST_DIGITS and "1000" <= word <= "2199"


#: What a word says of the one before it: that a date begins there, or that one does if a word of it follows.
_SURELY, _IF_MORE_FOLLOWS = 1, 2
_DATES = date_begins() | ALL_MONTHS.keys() | PART_BEGINS | QUALIFIER_BEGINS | BEGINS - {"the"}
_ARTICLES = frozenset(("the", "in", "on", "and", "to", "a", "day", "month", "years"))
_MORE = _DATES | _ARTICLES | NUMBER_WORDS | ROMAN_MONTHS.keys()
_GOES_ON = Anchors(lambda word: word in _MORE or word[:1].isdecimal())
#: Behind these a date goes on, if it does; and it may be in Roman numbers: 1-VII-1968.
_MARKS_OF_DAYS = DASHES | {"/", ".", ":"}
_JOINTS = _MARKS_OF_DAYS | {",", "(", "to", "until", "till", "through", "thru", "\u2192", "up", "and", "&", "or"}
_OF_A_DAY = frozenset((
    *ALL_MONTHS, *SUFFIXES, *APOSTROPHES, *ERA_BEGINS, *ROMAN_MONTHS, *YEAR_BEHIND, *FISCAL_WORDS,
    *PARTS_OF_NAMED_YEARS, "of", "day", "s", "q", "h", "d",
))  # fmt: skip
_OF_AN_ORDINAL = _OF_A_DAY | NUMBER_WORDS | ORDINAL_WORDS | {
    "half", "part", "quarter", "semester", "quadrimester", "months", "week", "fortnight", "days", "century",
    "centuries", "millennium", "hundred", "thousand",
}  # fmt: skip


def _followed_by(words: frozenset[str], *, is_counting: bool = False) -> Anchors:
    def judged(word: str) -> int:
        if word in words or (is_counting and word[:1].isdecimal()):
            return _SURELY
        return _IF_MORE_FOLLOWS if word in _JOINTS else 0

    return Anchors(judged)


_BEHIND_A_NUMBER = _followed_by(_OF_A_DAY)
_BEHIND_ANY = Anchors(lambda _word: _SURELY)


def _behind_leads() -> dict[str, Anchors]:
    """List for each word that leads in a date what may stand behind it: any date, or the rest of the lead."""
    found = {word: _behind_a_lead(frozenset(("of", ".", ":"))) for word in ("from", "between", *QUALIFIER_BEGINS)}
    found["or"] = _behind_a_lead(frozenset(("about",)), is_open=False)
    for word, bounds in BOUNDS.items():
        rest = frozenset(words[1] for words, _ in bounds if len(words) > 1)
        is_open = word in PARTS or any(len(words) == 1 for words, _ in bounds)
        found[word] = _behind_a_lead(rest | {"of"} if word in PARTS else rest, is_open=is_open)
    return found


def _behind_a_lead(rest: frozenset[str], *, is_open: bool = True) -> Anchors:
    surely = rest | (_DATES | DASHES if is_open else frozenset[str]())

    def judged(word: str) -> int:
        if word in surely or (is_open and word[:1].isdecimal()):
            return _SURELY
        return _IF_MORE_FOLLOWS if is_open and word in _ARTICLES else 0

    return Anchors(judged)


_OF_A_CALLED = frozenset((*CALLED, *NUMBER_WORDS, "quarter", "half", "months", "fortnight", "days"))
_BEHIND_YEAR = APOSTROPHES | {"of", ",", "-"}
_BEHIND = (
    dict.fromkeys((*ORDINAL_WORDS, *TENS, *TEENS), _followed_by(_OF_AN_ORDINAL))
    | {"first": _followed_by(_OF_AN_ORDINAL, is_counting=True)}  # the first 9 months of 2021
    | _behind_leads()
    | dict.fromkeys(("last", "this", "next", "coming", "current", "previous", "past", "final"), Anchors(
        lambda word: word in _OF_A_CALLED or word[:1].isdecimal()))
    | dict.fromkeys(APOSTROPHES, Anchors(str.isdecimal))
    | {"day": Anchors(lambda word: word in ("before", "after"))}
    | {"year": Anchors(lambda word: word in _BEHIND_YEAR or word[:1].isdecimal() or word in NUMBER_WORDS)}
)  # fmt: skip


class _Judges(dict[str, Anchors]):
    """What judges by the word behind it whether a date begins with a word."""

    def __missing__(self, word: str) -> Anchors:
        found = _BEHIND.get(word, _BEHIND_A_NUMBER if word.isdecimal() and not _is_like_a_year(word) else _BEHIND_ANY)
        if len(self) < MOST_WORDS:
            self[word] = found
        return found


_JUDGED_BY = _Judges()

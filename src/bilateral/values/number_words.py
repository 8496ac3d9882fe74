"""The words of numbers: five, twenty-five, lakh, crore; and what a run of them comes to."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from types import MappingProxyType

from .exact import InvalidNumber
from .patterns import BETWEEN_WORDS, END, JOINT, any_of, spelling

_DIGITS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = (
    "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")

#: What each word below a hundred adds.
SMALL_NUMBERS = MappingProxyType(
    {"zero": 0, "a": 1, "an": 1}
    | {word: value for value, word in enumerate(_DIGITS + _TEENS, start=1)}
    | {word: 10 * tens for tens, word in enumerate(_TENS, start=2)}
)

_POWER_OF_WORD = {
    "hundred": 2, "thousand": 3, "lakh": 5, "lac": 5, "million": 6, "crore": 7, "billion": 9, "trillion": 12,
}  # fmt: skip

#: The power of ten that each scale word stands for.
SCALE_WORDS = MappingProxyType(_POWER_OF_WORD | {f"{word}s": power for word, power in _POWER_OF_WORD.items()})

#: Their abbreviations, which may follow digits; "cr." takes its dot with it.
ABBREVIATIONS = MappingProxyType({
    "k": 3, "m": 6, "mn": 6, "mln": 6, "cr": 7, "cr.": 7, "crs": 7, "b": 9, "bn": 9, "bln": 9, "tn": 12,
    "trn": 12,
})  # fmt: skip

#: Abbreviations that mean a number beside a currency only; elsewhere they are litres, millimetres, tonnes.
MONEY_ABBREVIATIONS = MappingProxyType({"l": 5, "mm": 6, "t": 12})

_POWERS = SCALE_WORDS | ABBREVIATIONS | MONEY_ABBREVIATIONS

_SCALE_WORD = rf"{any_of(SCALE_WORDS)}{END}"


def _scales(words: str) -> str:
    # Two stand together in "lakh crore" and "thousand crore".
    return rf"(?:{JOINT}{words}{END}){{1,2}}"


#: The scales that may follow digits: "5,100-crore", "1.5 lakh crore", "5bn".
SCALES = _scales(any_of([*SCALE_WORDS, *ABBREVIATIONS]))
#: The same beside a currency: "₹5L".
MONEY_SCALES = _scales(any_of(_POWERS))

_AND = rf",?{BETWEEN_WORDS}(?:and{BETWEEN_WORDS})?"
_BELOW_TEN = rf"{any_of(_DIGITS)}{END}"
_BELOW_HUNDRED = (
    rf"(?>{any_of(_TENS)}{END}(?:{BETWEEN_WORDS}{_BELOW_TEN})?|{any_of(_TEENS)}{END}|{_BELOW_TEN}|zero{END})"
)
# The tail of "one hundred and two hundred" begins another number.
_TAIL = rf"(?:{_AND}{_BELOW_HUNDRED}(?!{BETWEEN_WORDS}hundred))?"
_HUNDREDS = rf"(?:(?:{_BELOW_HUNDRED}|an?){BETWEEN_WORDS})?hundred{END}{_TAIL}"
_BELOW_THOUSAND = rf"(?>{_HUNDREDS}|{_BELOW_HUNDRED})"
_MORE_SCALE = rf"(?!{BETWEEN_WORDS}{_SCALE_WORD})"


def _times(scale: str) -> str:
    return rf"(?:(?:{_AND})?(?>{_BELOW_THOUSAND}|an?){BETWEEN_WORDS}{scale}{END}{_MORE_SCALE})?"


# From the greatest scale down, so that "five lakh and six lakh" is two numbers. Nothing gives back what it took.
_DESCENDING = (
    rf"{_SCALE_WORD}{BETWEEN_WORDS}{_SCALE_WORD}", "trillions?", "billions?", "crores?", "millions?",
    "(?:lakhs?|lacs?)", "thousands?",
)  # fmt: skip

# Most words of a text are none of these, and so cost next to nothing.
_FIRST = rf"(?:{any_of([*_DIGITS, *_TEENS, *_TENS, 'zero', 'hundred'])}{END}|an?{BETWEEN_WORDS}{_SCALE_WORD})"

#: A number in words: "five", "twenty-five", "six lakh", "one hundred and twenty-five thousand", "a trillion".
NUMBER_WORDS = (
    rf"(?={_FIRST})(?>{''.join(map(_times, _DESCENDING))}(?:(?:{_AND})?{_BELOW_THOUSAND}{_MORE_SCALE})?)"
    r"(?<=[a-z])"  # not nothing at all
)

_WORDS = re.compile(r"[^\s,]+")


def is_number_word(word: str) -> bool:
    """Whether a word is one of a number: "five", "crore", "bn".

    >>> is_number_word("Crore"), is_number_word("rifle")
    (True, False)
    """
    spelled = spelling(word)
    return spelled in SMALL_NUMBERS or spelled in SCALE_WORDS or spelled in ABBREVIATIONS


@lru_cache(maxsize=1024)
def scale_power(text: str) -> int:
    """Return the power of ten that scale words stand for together.

    Raises:
        InvalidNumber: The words go from greater to smaller ("crore lakh"), which nobody writes.

    >>> scale_power(" lakh crore")
    12
    """
    powers = [_POWERS.get(word, 0) for word in spelling(text).split()]
    if powers != sorted(powers) or 0 in powers:
        raise InvalidNumber("no scale", came=text, accepted="the smaller word comes first, e.g. 'lakh crore'")
    return sum(powers)


def value_of_words(text: str) -> int:
    """Add up a number in words, as `NUMBER_WORDS` finds them.

    Raises:
        InvalidNumber: The words do not make a number, as "two lakh five crore".

    >>> value_of_words("one hundred and twenty-five thousand")
    125000
    """
    terms: list[tuple[int, int]] = []  # (what it adds, below what the next one must stay)
    below_thousand: int | None = None
    for word in _WORDS.findall(spelling(text)):
        if word in SMALL_NUMBERS:
            below_thousand = (below_thousand or 0) + SMALL_NUMBERS[word]
        elif word == "hundred":
            below_thousand = 100 * (1 if below_thousand is None else below_thousand)
        elif word in SCALE_WORDS:
            terms.append(_scaled(terms, below_thousand, 10 ** SCALE_WORDS[word]))
            below_thousand = None
        elif word != "and":
            raise _no_number(text)
    if below_thousand is not None:
        terms.append((below_thousand, 1))
    if not terms or not _descends(terms):
        raise _no_number(text)
    return sum(value for value, _ in terms)


def _scaled(terms: list[tuple[int, int]], below_thousand: int | None, scale: int) -> tuple[int, int]:
    if below_thousand is not None:
        return below_thousand * scale, scale
    # "lakh crore": the second word multiplies the term that the first made; "crore lakh" comes to nothing.
    value, made = terms.pop() if terms and terms[-1][1] <= scale else (0, 0)
    return value * scale, made * scale


def _descends(terms: list[tuple[int, int]]) -> bool:
    whole = all(made for _, made in terms)
    return whole and all(value < made for (_, made), (value, _) in pairwise(terms))


def _no_number(text: str) -> InvalidNumber:
    return InvalidNumber("no number", came=text, accepted="write e.g. 'six lakh' or 'twenty-five thousand'")

"""The numbers that dates and terms have in words: counts, ordinals, and years as people say them, two by two."""

from __future__ import annotations

from collections.abc import Sequence

from ..lexicon.number_words import number_words
from .calendar_words import DASHES

#: A number and the token behind it.
Number = tuple[int, int]


def _english(part: str, first: int, last: int) -> dict[str, int]:
    """Give the words of a part of a number whose values lie between two."""
    words = {word: known for word, known in number_words().items() if known.language == "en" and known.part == part}
    return {word: int(known.value) for word, known in words.items() if first <= known.value <= last}


UNITS, TEENS, TENS = _english("small", 1, 9), _english("small", 10, 19), _english("tens", 20, 90)
ORDINAL_UNITS, ORDINAL_TEENS = _english("ordinal", 1, 9), _english("ordinal", 10, 19)
#: Of days and centuries there are no more.
ORDINAL_TENS = _english("ordinal", 20, 30)
#: The tens as they name decades: "the nineties".
DECADES = {f"{word[:-1]}ies": number for word, number in TENS.items()}

NUMBER_WORDS = UNITS.keys() | TEENS.keys() | TENS.keys()
ORDINAL_WORDS = ORDINAL_UNITS.keys() | ORDINAL_TEENS.keys() | ORDINAL_TENS.keys()


def joined_at(words: Sequence[str], place: int) -> int:
    """Step over the hyphen within a number in words."""
    return place + (place < len(words) and words[place] in DASHES)


def below_hundred(words: Sequence[str], place: int) -> Number | None:
    """Read a number of 1 to 99 in words.

    >>> below_hundred(["forty", "-", "two", "men"], 0), below_hundred(["soon"], 0)
    ((42, 3), None)
    """
    if place >= len(words):
        return None
    word = words[place]
    if word in TENS:
        unit = joined_at(words, place + 1)
        if unit < len(words) and words[unit] in UNITS:
            return TENS[word] + UNITS[words[unit]], unit + 1
        return TENS[word], place + 1
    number = UNITS.get(word) or TEENS.get(word)
    return (number, place + 1) if number else None


def ordinal_at(words: Sequence[str], place: int) -> Number | None:
    """Read an ordinal of 1 to 39 in words.

    >>> ordinal_at(["twenty", "-", "first", "day"], 0), ordinal_at(["thirtieth"], 0)
    ((21, 3), (30, 1))
    """
    if place >= len(words):
        return None
    word = words[place]
    if word in TENS:
        unit = joined_at(words, place + 1)
        if unit < len(words) and words[unit] in ORDINAL_UNITS:
            return TENS[word] + ORDINAL_UNITS[words[unit]], unit + 1
        return None
    number = ORDINAL_UNITS.get(word) or ORDINAL_TEENS.get(word) or ORDINAL_TENS.get(word)
    return (number, place + 1) if number else None


def count_at(words: Sequence[str], place: int) -> Number | None:
    """Read a whole number below a million in words: "one hundred and twenty", "two thousand and twenty-one".

    >>> count_at("one hundred and twenty days".split(), 0)
    (120, 4)
    """
    first = below_hundred(words, place)
    if first is None:
        return None
    total, (value, place) = 0, first
    if _is(words, place, "hundred"):
        value, place = _rest(words, place + 1, 100 * value)
    if _is(words, place, "thousand"):
        total, place = 1000 * value, place + 1
        behind = _and(words, place)
        more = below_hundred(words, behind)
        if more is None:
            return total, place
        value, place = more
        if _is(words, place, "hundred"):
            value, place = _rest(words, place + 1, 100 * value)
    return total + value, place


def _rest(words: Sequence[str], place: int, hundreds: int) -> Number:
    more = below_hundred(words, _and(words, place))
    return (hundreds + more[0], more[1]) if more else (hundreds, place)


def _and(words: Sequence[str], place: int) -> int:
    """Step over what joins the parts of a number: "and", a comma, a hyphen."""
    place += place < len(words) and (words[place] == "," or words[place] in DASHES)
    return place + _is(words, place, "and")


def _is(words: Sequence[str], place: int, word: str) -> bool:
    return place < len(words) and words[place] == word


def year_in_words(words: Sequence[str], place: int) -> Number | None:
    """Read a year in words, two by two or as a number.

    >>> year_in_words("nineteen forty - seven".split(), 0), year_in_words("seventeen hundred and two".split(), 0)
    ((1947, 4), (1702, 4))
    >>> year_in_words("one thousand , eight hundred and thirty six".split(), 0), year_in_words(["forty"], 0)
    ((1836, 8), None)
    """
    pair = below_hundred(words, place)
    if pair is None:
        return None
    former, behind = pair
    behind = joined_at(words, behind)
    latter = below_hundred(words, behind) if former >= 10 else None
    if latter and latter[0] >= 10 and not _is(words, latter[1], "hundred") and not _is(words, latter[1], "thousand"):
        return 100 * former + latter[0], latter[1]
    number = count_at(words, place)
    return number if number and 1000 <= number[0] <= 9999 else None


def decade_in_words(words: Sequence[str], place: int) -> Number | None:
    """Read a decade in words with its century: "nineteen-nineties".

    >>> decade_in_words("nineteen - nineties".split(), 0)
    (1990, 3)
    """
    century = below_hundred(words, place)
    if century is None or century[0] < 10:
        return None
    tens = joined_at(words, century[1])
    if tens < len(words) and words[tens] in DECADES:
        return 100 * century[0] + DECADES[words[tens]], tens + 1
    return None

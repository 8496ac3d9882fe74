"""Numbers that are a whole text, any fraction included: "one and a half lakh", "two thirds", "-5,100-crore"."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

import attrs

from ..scanner import Tokens
from .digits import MINUS, is_glued
from .number_parts import cardinal, phrase, word_at
from .number_sum import NoNumber, Part, Word, refuse, sum_of, total_of

#: No number has more words than this.
MOST_WORDS = 300


class WrittenNumber(NamedTuple):
    """What a whole text comes to, and how it was written.

    Attributes:
        value: What it comes to.
        places: How many digits stood behind the point, less the exponent; None if there was no point, or if it was
            written in more than digits with scale words.
        power: The power of ten of those scale words.
    """

    value: Fraction
    places: int | None = None
    power: int = 0


def read_number(tokens: Tokens) -> WrittenNumber | None:
    """Read a whole text as a number; None if it is not one.

    >>> from bilateral.language.scanner import scan
    >>> read_number(scan("one and a half lakh")).value, read_number(scan("two thirds")).value
    (Fraction(150000, 1), Fraction(2, 3))
    """
    words = _words_of(tokens)
    try:
        return _reading(words) if words else None
    except NoNumber:
        return None


def words_of_number(text: str) -> tuple[Word, ...]:
    """Cut a text into the words of a number; none, if there is one that is not of a number.

    >>> [word.part.name for word in words_of_number("-5,100-crore")]
    ['MINUS', 'DIGITS', 'SCALE']
    """
    return _words_of(phrase(text))


def _words_of(tokens: Tokens) -> tuple[Word, ...]:
    words, place = list[Word](), 0
    if tokens.word[0] in MINUS and is_glued(tokens, 1):
        words, place = [Word(Part.MINUS)], 1
    while place < len(tokens):
        found = word_at(tokens, place)
        if found is None or len(words) == MOST_WORDS:
            return ()
        place = found[1]
        _append(words, found[0])
    return tuple(words)


def _append(words: list[Word], word: Word) -> None:
    last = words[-1] if words else None
    if last and last.part is Part.TENS and word.part is Part.PART and word.is_joined and word.value < 10:
        # "twenty-firsts" are parts of twenty-one, but "twenty fifths" are four.
        words[-1] = attrs.evolve(word, value=last.value + word.value)
    else:
        words.append(word)


def _reading(words: tuple[Word, ...]) -> WrittenNumber:
    if words[0].part is Part.MINUS:
        positive = _reading(words[1:]) if len(words) > 1 and words[1].part is not Part.MINUS else refuse()
        return positive._replace(value=-positive.value)
    if words[0].part is Part.DIGITS and all(word.part in (Part.SCALE, Part.HUNDRED) for word in words[1:]):
        return WrittenNumber(total_of(words), words[0].places, sum(map(_power, words[1:])))
    for place, word in enumerate(words):
        if word.part is Part.OVER or (word.part is Part.OF and words[-1].is_ordinal):
            return WrittenNumber(_ratio(words[:place], words[place + 1 :]))
    value = sum_of(words)
    return WrittenNumber(_one_part(words) if value is None else value)


def _power(word: Word) -> int:
    return int(word.value) if word.part is Part.SCALE else 2


def _one_part(words: tuple[Word, ...]) -> Fraction:
    """Read "one one-hundredth", "a one hundred and fifth": one part, of which an ordinal says what part."""
    last, is_one = cardinal(words[-1]), words[0].part is Part.ARTICLE or words[0].value == 1
    # "one hundred twenty fifth" is an ordinal.
    if last is None or not is_one or len(words) == 1 or words[1].part not in (Part.SMALL, Part.TENS):
        refuse()
    return Fraction(1) / (total_of((*words[1:-1], last)) or refuse())


def _ratio(over: tuple[Word, ...], under: tuple[Word, ...]) -> Fraction:
    # "two out of five" has another word before what it is parted by.
    under = under[1:] if under and under[0].part is Part.OF else under
    above, below = total_of(over), total_of(under)
    return above / below if below else refuse()

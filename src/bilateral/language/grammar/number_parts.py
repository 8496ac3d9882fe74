"""The words of a number over tokens, and the parts they play: looked up in one vocabulary for every language."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from fractions import Fraction
from functools import cache, lru_cache
from types import MappingProxyType

import attrs

from ..lexicon.number_words import number_words, ordinal_endings, scale_powers, scale_words
from ..scanner import Tokens, scan
from ..scripts import plain_spelling
from .digits import HYPHEN, digits_at, is_glued, is_near
from .measure import TIMES
from .number_sum import Part, Word

#: No power has more digits than this.
LONGEST_POWER = 400


def phrase(text: str, is_word: Callable[[str], bool] | None = None) -> Tokens:
    """Cut a text that is one expression, whose lines are no more than blanks; pieces of a word are joined."""
    return scan(_LINE_END.sub(" ", text), is_word=is_word or is_number_word)


#: A line end that is not within a word or a number.
_LINE_END = re.compile(r"(?<![-,\u00ad])\r?\n")


def is_number_word(word: str) -> bool:
    """Whether a word in small letters is one of numbers."""
    return known_word(word) is not None


def cardinal(word: Word) -> Word | None:
    """Return the number that an ordinal is made of, or None if a word is not an ordinal.

    >>> [cardinal(vocabulary()[word]) == vocabulary()[number] for word, number in [("ninth", "nine"), ("half", "two")]]
    [True, False]
    """
    if word.is_ordinal:
        return word
    if word.part is not Part.PART or word.is_plural or word.stands_alone:
        return None
    power = len(str(word.value)) - 1
    if word.value == 10**power and power > 1:
        return scale_of(power)
    return attrs.evolve(word, part=Part.SMALL)


@cache
def vocabulary() -> MappingProxyType[str, Word]:
    """Return every word that a number may be made of, with the part it plays.

    >>> vocabulary()["crore"].part, vocabulary()["करोड"].part
    (<Part.SCALE: 5>, <Part.SCALE: 5>)
    """
    words = {word: _word_of(known.part, Fraction(known.value)) for word, known in number_words().items()}
    return MappingProxyType({word: scale_of(power) for word, power in scale_powers().items()} | words)


BEGINNING = frozenset({Part.SMALL, Part.TENS, Part.FRACTION, Part.QUARTERS})


@cache
def starters() -> frozenset[str]:
    """Return the words with which a number in words may begin, each in every spelling that the lexicon has.

    >>> "five" in starters(), "crore" in starters()
    (True, False)
    """
    return frozenset(
        word
        for word, known in vocabulary().items()
        if known.part in BEGINNING or known.part in (Part.ARTICLE, Part.HUNDRED) or known.stands_alone
    )


def may_begin(word: str) -> bool:
    """Tell whether a number may begin with a word in small letters: with digits, or a word of numbers.

    >>> [may_begin(word) for word in ("5.4", "five", "crore")]
    [True, True, False]
    """
    return word[0].isdecimal() or word in starters() or (not word.isascii() and plain_spelling(word) in starters())


def counts(tokens: Tokens, i: int) -> bool:
    """Tell whether an article counts what stands behind it: "a dozen", "half a million", "a decade".

    >>> counts(scan("a tank"), 0), counts(scan("a dozen tanks"), 0)
    (False, True)
    """
    return is_counting(tokens, i) or not TIMES.isdisjoint(tokens.words[i + 1 : i + 2])


@cache
def number_articles() -> frozenset[str]:
    """Return what is a number only before other words: articles, in every language."""
    return frozenset(word for word, known in vocabulary().items() if known.part is Part.ARTICLE)


def is_counting(tokens: Tokens, i: int) -> bool:
    """Tell whether an article stands before a word that it counts: "a hundred", "half a million", "a half"."""
    counted = known_word(tokens.word[i + 1])
    return counted is not None and (counted.part in COUNTED or (counted.part is Part.PART and counted.value in HALVES))


#: What an article or digits may count, and the parts that are told apart from ordinals.
COUNTED = frozenset({Part.SCALE, Part.HUNDRED, Part.DOZEN})
HALVES = (2, 4)


@cache
def scales_for(use: str) -> frozenset[str]:
    return frozenset(one.word for one in scale_words() if one.use == use)


def money_scales() -> frozenset[str]:
    """Return the short scale words that mean a number beside money only."""
    return scales_for("money")


@cache
def money_powers() -> MappingProxyType[str, int]:
    return MappingProxyType({one.word: one.power for one in scale_words() if one.use == "money"})


#: Parts that are told apart in the lexicon only.
_SPECIAL = MappingProxyType({
    "ordinal": Word(Part.PART),
    "part": Word(Part.PART, stands_alone=True),
    "parts": Word(Part.PART, is_plural=True),
    "part or parts": Word(Part.PART, is_plural=True, stands_alone=True),
    "ordinal number": Word(Part.SMALL, is_ordinal=True),
})  # fmt: skip


def _word_of(part: str, value: Fraction) -> Word:
    special = _SPECIAL.get(part)
    return attrs.evolve(special, value=value) if special else Word(Part[part.upper()], value)


def scale_of(power: int) -> Word:
    return Word(Part.HUNDRED) if power == 2 else Word(Part.SCALE, Fraction(power))


@lru_cache(maxsize=4096)
def known_word(word: str) -> Word | None:
    """Look up a word in small letters, in whichever of its spellings.

    >>> known_word("करोड़").value, known_word("rifle")
    (Fraction(7, 1), None)
    """
    key = plain_spelling(word)
    known = vocabulary().get(key)
    if known is not None or key.isascii():
        return known
    stem = next((key.removesuffix(ending) for ending in ordinal_endings() if key.endswith(ending)), None)
    found = vocabulary().get(stem) if stem else None
    return attrs.evolve(found, is_ordinal=True) if found else None


@lru_cache(maxsize=2048)
def power_of(word: str) -> int | None:
    """Return the power of ten that a word multiplies by; None if it is no scale word.

    >>> power_of("crore"), power_of("hundred"), power_of("rifles")
    (7, 2, None)
    """
    known = known_word(word)
    if known is None or known.part not in (Part.SCALE, Part.HUNDRED):
        return None
    return int(known.value) if known.part is Part.SCALE else 2


def word_at(tokens: Tokens, i: int) -> tuple[Word, int] | None:
    """Tell the part of what begins at a token, and where it ends; None if it is not of a number."""
    word = tokens.word[i]
    if word == HYPHEN:
        known = known_word(tokens.word[i + 1]) if i and tokens.raw(i + 1).isalpha() else None
        return (attrs.evolve(known, is_joined=True), i + 2) if known else None  # "5-6 lakh" is a range
    if word == ",":
        return Word(Part.AND), i + 1
    if word[0].isdecimal() or word == ".":
        return fraction_at(tokens, i) or _digits_at(tokens, i)
    if tokens.word[i + 1] in DOTS and is_glued(tokens, i + 1):
        shortened = vocabulary().get(f"{plain_spelling(word)}{tokens.word[i + 1]}")  # cr., क॰
        if shortened is not None:
            return shortened, i + 2
    known = known_word(word)
    if known is not None:
        return known, i + 1
    sign = _sign_of_fraction(word) if len(word) == 1 else None
    return (sign, i + 1) if sign else None


@lru_cache(maxsize=512)
def _sign_of_fraction(sign: str) -> Word | None:
    if unicodedata.category(sign) != "No" or unicodedata.numeric(sign) >= 1:
        return None
    return Word(Part.FRACTION, Fraction(unicodedata.numeric(sign)).limit_denominator(10))


DOTS = (".", "\u0970")


def fraction_at(tokens: Tokens, i: int) -> tuple[Word, int] | None:
    """Read "1/2"."""
    over = tokens.word[i]
    if not (tokens.word[i + 1] == "/" and is_glued(tokens, i + 1) and is_glued(tokens, i + 2)):
        return None
    under = tokens.word[i + 2]
    if not (over.isdigit() and under.isdigit() and over.isascii() and len(over) < 10 and len(under) < 10):
        return None
    goes_on = tokens.word[i + 3] == "/" and is_glued(tokens, i + 3)
    return None if goes_on or not int(under) else (Word(Part.FRACTION, Fraction(int(over), int(under))), i + 3)


def _digits_at(tokens: Tokens, i: int) -> tuple[Word, int] | None:
    found = digits_at(tokens, i)
    if found is None:
        return None
    plain, behind = found
    raised = _superscript(tokens, behind)
    if raised is not None:  # 10^9
        power, behind = raised
        base = _of_digits(plain, 0).value
        if abs(power) * len(plain) > LONGEST_POWER or (power < 0 and not base):
            return None
        return Word(Part.DIGITS, base**power), behind
    shift, behind = _exponent(tokens, behind) or times_ten(tokens, behind) or (0, behind)
    return _of_digits(plain, shift), behind


@lru_cache(maxsize=512)
def _of_digits(plain: str, shift: int) -> Word:
    whole, point, places = plain.partition(".")
    value = Fraction(int(whole + places)) * Fraction(10) ** (shift - len(places))
    return Word(Part.DIGITS, value, len(places) - shift if point else None)


def _exponent(tokens: Tokens, j: int) -> tuple[int, int] | None:
    """Read the "e9" of "1e9"."""
    if not (tokens.word[j] == "e" and is_glued(tokens, j) and is_glued(tokens, j + 1)):
        return None
    return _signed_power(tokens, j + 1)


def times_ten(tokens: Tokens, j: int) -> tuple[int, int] | None:
    """Read the "x 10^6" of "15 x 10^6"."""
    if tokens.word[j] not in TIMES_SIGNS or tokens.word[j + 1] != "10" or not is_near(tokens, j):
        return None
    return _superscript(tokens, j + 2)


TIMES_SIGNS = frozenset("x\u00d7*\u00b7\u22c5")


def _superscript(tokens: Tokens, j: int) -> tuple[int, int] | None:
    if not is_glued(tokens, j):
        return None
    if tokens.word[j] == "^":
        return _signed_power(tokens, j + 1)
    digits = [unicodedata.digit(sign, -1) for sign in tokens.word[j]]
    is_power = len(digits) < 3 and min(digits) >= 0 and not tokens.word[j].isdecimal()
    return (int("".join(map(str, digits))), j + 1) if is_power else None


def _signed_power(tokens: Tokens, j: int) -> tuple[int, int] | None:
    sign = 1
    if tokens.word[j] in ("-", "+"):
        sign, j = -1 if tokens.word[j] == "-" else 1, j + 1
    power = tokens.word[j]
    goes_on = is_glued(tokens, j + 1) and tokens.word[j + 1][0].isalnum()
    if not (power.isdecimal() and power.isascii() and len(power) < 4 and is_glued(tokens, j)) or goes_on:
        return None
    return sign * int(power), j + 1

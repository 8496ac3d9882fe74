"""The words of a number and the parts they play: a text is cut up, and each piece looked up in one vocabulary."""

from __future__ import annotations

import enum
import re
import unicodedata
from fractions import Fraction
from functools import cache

import attrs

from ...language.lexicon.number_words import number_words, scale_powers
from ...language.scripts import VOWEL_SIGNS, plain_spelling
from .english_numbers import VULGAR
from .grouping import DIGITS, plain_digits
from .number_languages import without_ordinal_ending
from .patterns import FLAGS, HYPHEN, spelling

#: A number has no more words than this.
MOST_WORDS = 300
#: No power has more digits than this.
LONGEST_POWER = 400

_SIGN = re.compile("\\s*[-\u2212](?=[^\\s])").match


class Part(enum.Enum):
    """What a word does to the number that it is a word of."""

    DIGITS = enum.auto()
    SMALL = enum.auto()
    TENS = enum.auto()
    HUNDRED = enum.auto()
    SCALE = enum.auto()
    DOZEN = enum.auto()
    AND = enum.auto()
    ARTICLE = enum.auto()
    PART = enum.auto()
    FRACTION = enum.auto()
    QUARTERS = enum.auto()
    POINT = enum.auto()
    OF = enum.auto()
    OVER = enum.auto()
    MINUS = enum.auto()


@attrs.frozen
class Word:
    """One word of a number.

    Attributes:
        part: What it does.
        value: Its number; of a scale word the power of ten, of a part what the whole is divided by.
        places: How many digits stand behind the point, less the exponent; None if there is no point.
        is_plural: Whether a part may be many: "fifths", but not "fifth".
        stands_alone: Whether a part needs no number: "half a million".
        is_ordinal: Whether a Hindi number has the ending of an ordinal.
        is_joined: Whether a hyphen stands before it.
    """

    part: Part
    value: Fraction = Fraction(0)
    places: int | None = None
    is_plural: bool = False
    stands_alone: bool = False
    is_ordinal: bool = False
    is_joined: bool = False


def words_of_number(text: str) -> tuple[Word, ...]:
    """Cut a text into the words of a number; none, if there is one that is of no number.

    >>> [word.part.name for word in words_of_number("-5,100-crore")]
    ['MINUS', 'DIGITS', 'SCALE']
    """
    text = text if text.isascii() else unicodedata.normalize("NFC", text)
    sign = _SIGN(text)
    words, place = ([Word(Part.MINUS)], sign.end()) if sign else ([], 0)
    while place < len(text):
        match = _pieces().match(text, place)
        word = match and len(words) < MOST_WORDS and _word(match)
        if not match or not word:
            return () if text[place:].strip() else tuple(words)
        place = match.end()
        _append(words, word)
    return tuple(words)


def cardinal(word: Word) -> Word | None:
    """Return the number that an ordinal is made of, or None if a word is no ordinal.

    >>> [cardinal(vocabulary()[word]) == vocabulary()[number] for word, number in [("ninth", "nine"), ("half", "two")]]
    [True, False]
    """
    if word.is_ordinal:
        return word
    if word.part is not Part.PART or word.is_plural or word.stands_alone:
        return None
    power = len(str(word.value)) - 1
    if word.value == 10**power and power > 1:
        return _scale(power)
    return attrs.evolve(word, part=Part.SMALL)


def _append(words: list[Word], word: Word) -> None:
    last = words[-1] if words else None
    if last and last.part is Part.TENS and word.part is Part.PART and word.is_joined and word.value < 10:
        # "twenty-firsts" are parts of twenty-one, but "twenty fifths" are four.
        words[-1] = attrs.evolve(word, value=last.value + word.value)
    else:
        words.append(word)


@cache
def _pieces() -> re.Pattern[str]:
    # "1e9", "1.3 x 10^6", "10^9"
    exponent = r"(?:e(?P<power>[-+]?[0-9]{1,3})|\s?[x\u00d7]\s?10\^(?P<raised>[-+]?[0-9]{1,3})"
    exponent += r"|\^(?P<raised_itself>[-+]?[0-9]{1,3}))(?![^\W_])"
    return re.compile(
        rf"\s*(?P<joint>{HYPHEN}\s*)?"
        rf"(?:(?P<over>[0-9]{{1,9}})/(?P<under>[0-9]{{1,9}})(?![0-9/])"
        rf"|(?P<digits>{DIGITS})(?:{exponent})?"
        rf"|(?P<vulgar>{VULGAR})|(?P<comma>,)|(?P<word>(?:[^\W\d_]|[{VOWEL_SIGNS}])+[.\u0970]?))",
        FLAGS,
    )


def _word(match: re.Match[str]) -> Word | None:
    """Tell the part of a piece; None if it is of no number, or where it stands it cannot be."""
    if match["word"]:
        known = _known(match["word"])
        return attrs.evolve(known, is_joined=True) if known and match["joint"] else known
    if match["joint"]:
        return None  # "5-6 lakh" is a range
    if match["comma"]:
        return Word(Part.AND)
    if match["over"]:
        under = int(match["under"])
        return Word(Part.FRACTION, Fraction(int(match["over"]), under)) if under else None
    if match["vulgar"]:
        return Word(Part.FRACTION, Fraction(unicodedata.numeric(match["vulgar"])).limit_denominator(10))
    return _digits(match)


def _digits(match: re.Match[str]) -> Word | None:
    plain = plain_digits(match["digits"])
    if plain is None:
        return None
    whole, point, behind = plain.partition(".")
    base = Fraction(int(whole + behind), 10 ** len(behind)) if behind else Fraction(int(whole))
    if match["raised_itself"]:
        return _raised(base, int(match["raised_itself"]), len(plain))
    shift = int(match["power"] or match["raised"] or 0)
    value = base * Fraction(10) ** shift if shift else base
    return Word(Part.DIGITS, value, len(behind) - shift if point else None)


def _raised(base: Fraction, power: int, length: int) -> Word | None:
    if abs(power) * length > LONGEST_POWER or (power < 0 and not base):
        return None
    return Word(Part.DIGITS, base**power)


def _known(text: str) -> Word | None:
    spelled = plain_spelling(spelling(text))
    known = vocabulary().get(spelled)
    stem = None if known or text.isascii() else without_ordinal_ending(spelled)
    found = known or (vocabulary().get(stem) if stem else None)
    return attrs.evolve(found, is_ordinal=True) if found and stem else found


@cache
def vocabulary() -> dict[str, Word]:
    """Return every word that a number may be made of, with the part it plays.

    >>> vocabulary()["crore"].part, vocabulary()["करोड"].part
    (<Part.SCALE: 5>, <Part.SCALE: 5>)
    """
    words = {word: _word_of(known.part, Fraction(known.value)) for word, known in number_words().items()}
    return {word: _scale(power) for word, power in scale_powers().items()} | words


#: Parts that are told apart in the lexicon only.
_SPECIAL = {
    "ordinal": Word(Part.PART),
    "part": Word(Part.PART, stands_alone=True),
    "parts": Word(Part.PART, is_plural=True),
    "part or parts": Word(Part.PART, is_plural=True, stands_alone=True),
    "ordinal number": Word(Part.SMALL, is_ordinal=True),
}


def _word_of(part: str, value: Fraction) -> Word:
    special = _SPECIAL.get(part)
    return attrs.evolve(special, value=value) if special else Word(Part[part.upper()], value)


def _scale(power: int) -> Word:
    return Word(Part.HUNDRED) if power == 2 else Word(Part.SCALE, Fraction(power))

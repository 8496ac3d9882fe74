"""Ordinal numbers: the 20th meeting, the twenty-first, the maiden one."""

from __future__ import annotations

import re
from fractions import Fraction
from types import MappingProxyType

from ...errors import InvalidNumber
from ...language.grammar.digits import is_glued, plain_digits
from ...language.grammar.number import words_of_number
from ...language.grammar.number_parts import cardinal
from ...language.grammar.number_sum import Part, Word, sum_of
from ...language.scanner import scan
from ..words import exact_text
from .exact import LARGEST
from .patterns import spelling, within
from .spelling_out import ordinal_digits

#: No ordinal needs more; a longer text is refused before it is looked at.
LONGEST_ORDINAL = 200

#: Words that say of a meeting or a voyage that there was none before.
FIRST_WORDS = MappingProxyType({"maiden": 1, "inaugural": 1})

_ACCEPTED = "write e.g. '20th', 'twentieth' or 'one hundred and twenty-fifth'"


def ordinal_number(text: str) -> int:
    """Read an ordinal number, in digits or in words.

    Raises:
        InvalidNumber: The text is no ordinal, or has the wrong ending, as "21th".

    >>> ordinal_number("20th"), ordinal_number("twenty-first"), ordinal_number("maiden"), ordinal_number("बीसवीं")
    (20, 21, 1, 20)
    """
    text = exact_text(text)
    plain = within(text, LONGEST_ORDINAL)
    number = FIRST_WORDS.get(spelling(plain)) or _from_digits(plain) or _from_words(plain)
    if number is None or number > LARGEST:
        raise InvalidNumber("no ordinal number", came=text, accepted=_ACCEPTED)
    return number


def _from_digits(text: str) -> int | None:
    tokens = scan(text)
    digits = plain_digits(tokens.words[0]) if len(tokens) == 2 and is_glued(tokens, 1) else None
    if not digits or not digits.isdecimal() or int(digits) == 0:
        return None
    return int(digits) if ordinal_digits(int(digits)).endswith(tokens.words[1]) else None


def _from_words(text: str) -> int | None:
    words = words_of_number(text)
    last = cardinal(words[-1]) if words else None
    if last is None:
        return None
    value = _alone(last) if len(words) == 1 else sum_of((*words[:-1], last))
    return value.numerator if value and value.denominator == 1 and value > 0 else None


def _alone(word: Word) -> Fraction | None:
    # A trillionth is one trillion in the row.
    return sum_of((Word(Part.SMALL, Fraction(1)), word)) if word.part is Part.SCALE else sum_of((word,))


#: Values of Roman numerals, the greatest first, those included that take away.
_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
    (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
_ROMAN_NUMERAL = re.compile(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")


def roman_ordinal(text: str) -> int | None:
    """Read a Roman numeral in capitals, as in the XXI summit; None if it is none, or not written as Romans are."""
    if not within(text, LONGEST_ORDINAL) or not _ROMAN_NUMERAL.fullmatch(text):
        return None
    number, rest = 0, text
    for value, letters in _ROMAN:
        while rest.startswith(letters):
            number, rest = number + value, rest[len(letters) :]
    return number

"""Numbers as they are written: digits, scale words and number words, and how finely they were stated."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType

import attrs

from ...errors import InvalidNumber
from ...language.grammar.digits import is_glued, plain_digits
from ...language.grammar.figure import figures_remark
from ...language.grammar.number_parts import cardinal
from ...language.grammar.number_sum import Part, Word, sum_of
from ...language.grammar.written_number import words_of_number
from ...language.scanner import scan
from ..misnamed import answers_misspelt
from ..words import exact_text
from .exact import (
    CRORE,
    EXACT,
    LAKH,
    LARGEST,
    LONGEST_NUMBER,
    ONE,
    exact_decimal,
    exact_fraction,
    exact_number,
    figures_at,
    own_step,
    precision,
    shifted,
    step_at,
    written_number,
)
from .grouping import DecimalMark, GroupMark, grouped, with_plain_marks
from .patterns import spelling, within
from .spelling_out import ordinal_digits


def crore(count: int | Decimal | str) -> Decimal:
    """Return how much so many crore are (1 crore = 10,000,000), exactly.

    >>> crore(5000)
    Decimal('50000000000')
    """
    return exact_number(shifted(exact_number(count), CRORE))


def lakh(count: int | Decimal | str) -> Decimal:
    """Return how much so many lakh are (1 lakh = 100,000), exactly.

    >>> lakh("1.5")
    Decimal('150000')
    """
    return exact_number(shifted(exact_number(count), LAKH))


def _power_of_ten(numeral: Numeral, _: object, step: Decimal) -> None:
    if step <= 0 or shifted(step, -step.adjusted()) != ONE:
        accepted = "a step is a power of ten, e.g. Decimal(1000) or Decimal('0.01')"
        raise InvalidNumber("no step", came=step, accepted=accepted)
    if EXACT.remainder(numeral.value, step) or (step > ONE and not numeral.value):
        accepted = f"the value is a whole number of steps of {step}; zero has a step of 1 or less"
        raise InvalidNumber("a value between steps", came=numeral.value, accepted=accepted)


@answers_misspelt
@attrs.frozen
class Numeral:
    """A number and how finely it was stated.

    Zeros at the end of a whole number are taken to be rounding, those behind a point are taken to be meant.

    Attributes:
        value: What the number comes to.
        step: What one unit of its last significant figure is worth: a power of ten.

    >>> Numeral.parse("5,124 crore")
    Numeral(value=Decimal('51240000000'), step=Decimal('10000000'))
    >>> Numeral.parse("5.40").step, Numeral.parse("six lakh").step
    (Decimal('0.01'), Decimal('100000'))
    """

    value: Decimal = attrs.field(converter=exact_number)
    step: Decimal = attrs.field(converter=exact_number, validator=_power_of_ten)

    @staticmethod
    def parse(text: str, *, decimal: DecimalMark = ".", group: GroupMark | None = None) -> Numeral:
        """Read a number: in digits (western, Indian or no groups), with scale words, or in words.

        Args:
            text: The number and nothing else. It may be of another script; that needs no argument.
            decimal: The decimal mark: "," in most of Europe.
            group: The mark between groups of three digits, where it is not the comma (or, with a decimal comma, any
                one of point, blank and apostrophe).

        Raises:
            InvalidNumber: The text is no number, one beyond 10^30 or finer than 30 decimal places, or a fraction
                that no decimal equals; or the two marks are one.

        >>> Numeral.parse("1.5 lakh crore").value, Numeral.parse("2 करोड़ 50 लाख").value
        (Decimal('1500000000000'), Decimal('25000000'))
        >>> Numeral.parse("1.234.567,89", decimal=",").value, Numeral.parse("1'234.5", group="'").value
        (Decimal('1234567.89'), Decimal('1234.5'))
        """
        came = exact_text(text)
        text = within(came, LONGEST_NUMBER)
        if decimal != "." or group is not None:
            text = with_plain_marks(text, decimal=decimal, group=group)
        try:
            return _read(text)
        except InvalidNumber as error:
            raise InvalidNumber(error.problem, came=came, accepted=error.accepted) from None

    @property
    def significant_figures(self) -> int:
        """How many of its digits, from the first, were meant.

        >>> Numeral.parse("5000 crore").significant_figures, Numeral.parse("5.40").significant_figures
        (1, 3)
        """
        return figures_at(self.value, self.step)

    def __str__(self) -> str:
        if self.step < ONE:
            return grouped(EXACT.quantize(self.value, self.step), "international")
        text = grouped(self.value, "international")
        return text if self.step == own_step(self.value) else f"{text} {precision(self.significant_figures)}"


def is_number(text: str) -> bool:
    """Whether a text is a number and nothing else."""
    try:
        exact_fraction(text)
    except InvalidNumber:
        return False
    return True


def _read(text: str) -> Numeral:
    figures: int | None = None
    if text.rstrip().endswith(")"):
        number, bracket, rest = text.rpartition("(")
        remark = scan(bracket + rest)
        told, behind = figures_remark(remark, 0)
        if behind == len(remark):
            text, figures = number, told
    reading = written_number(text)
    value = exact_number(exact_decimal(reading.value))
    if figures is not None:
        return Numeral(value, step_at(value, figures))
    if reading.places is None:
        return Numeral(value, own_step(value))
    step = shifted(ONE, reading.power - reading.places)
    return Numeral(value, step if value else min(step, ONE))


#: No ordinal needs more; a longer text is refused before it is looked at.
LONGEST_ORDINAL = 200

#: Words that say of a meeting or a voyage that there was none before.
FIRST_WORDS = MappingProxyType({"maiden": 1, "inaugural": 1})

_ORDINAL = "write e.g. '20th', 'twentieth' or 'one hundred and twenty-fifth'"


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
        raise InvalidNumber("no ordinal number", came=text, accepted=_ORDINAL)
    return number


def _from_digits(text: str) -> int | None:
    tokens = scan(text)
    digits = plain_digits(tokens.word[0]) if len(tokens) == 2 and is_glued(tokens, 1) else None
    if not digits or not digits.isdecimal() or int(digits) == 0:
        return None
    return int(digits) if ordinal_digits(int(digits)).endswith(tokens.word[1]) else None


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

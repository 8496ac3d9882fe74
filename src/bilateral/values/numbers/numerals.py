"""Numbers as they are written: digits, scale words and number words, and how finely they were stated.

The grammar is a set of patterns, and of readers that take a match of them, so that one grammar serves both to
read a whole text and to find numbers inside prose. A pattern is given a name, with which its groups start.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal, Inexact
from functools import cache
from typing import TYPE_CHECKING

import attrs

from .english_numbers import ABBREVIATIONS, DOZENS, SCALE_WORDS
from .exact import EXACT, LARGEST, ONE, InvalidNumber, exact_number, shifted
from .grouping import DIGITS, DecimalMark, GroupMark, grouped, plain_digits, with_plain_marks
from .number_words import (
    MIXED,
    MORE_DIGITS,
    NUMBER_WORDS,
    SCALES,
    power_of,
    scale_power,
    scales_of_scripts,
)
from .patterns import FLAGS, spelling, within
from .significance import MOST_FIGURES, figures_at, own_step, precision, precision_pattern, step_at

if TYPE_CHECKING:
    from fractions import Fraction

# The limits and the figures belong to this module, but stand below it, where others can use them.
__all__ = [
    "EXACT", "LARGEST", "InvalidNumber", "Numeral", "crore", "exact_fraction", "figures_at", "is_number", "lakh",
    "numeral_pattern",
    "numeral_power", "numeral_step", "numeral_value", "own_step", "precision", "precision_pattern", "step_at",
]  # fmt: skip

#: A sign before a number, and not a hyphen behind a word.
MINUS = "(?<![^\\W_])[-\u2212]"
#: No number needs more, not even 10^30 less 10^-30 in words; a longer text is refused before it is looked at.
LONGEST_NUMBER = 1000
#: A number in digits needs no more.
MOST_DIGITS = 200
#: The power of ten in a crore and in a lakh.
CRORE, LAKH = 7, 5

_ACCEPTED = "write e.g. '6,01,427', '1.5 lakh crore' or 'six lakh'"
_FRACTION = "Numeral takes what a decimal can say, e.g. 'three quarters'; exact_fraction(...) takes any part"


@cache
def _plain_form() -> Callable[[str], re.Match[str] | None]:
    # Most numbers are digits with a scale word at most, and are read without any other pattern.
    return re.compile(
        r"(?>(-)?+([1-9][0-9]{0,2}(?:,[0-9]{3})++|[1-9][0-9]?(?:,[0-9]{2}(?=,))++,[0-9]{3}|[0-9]{1,30}+)"
        r"(?:\.([0-9]{1,30}))?+)(?:[- ]?([A-Za-z]{1,8})(?: ([A-Za-z]{5,8}))?)?"
    ).fullmatch


_WORDS = SCALE_WORDS | ABBREVIATIONS


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
        came, text = text, within(text, LONGEST_NUMBER)
        if decimal != "." or group is not None:
            text = with_plain_marks(text, decimal=decimal, group=group)
        elif match := _plain_form()(text):
            numeral = _plain(match)
            if numeral is not None:
                return numeral
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


def numeral_pattern(name: str, *, scales: str = SCALES) -> str:
    """Write the pattern of a number; its groups are named after `name`.

    Args:
        name: What the names of the groups start with.
        scales: The pattern of the English scale words that may follow digits.

    >>> [bool(re.fullmatch(numeral_pattern("n"), text)) for text in ("5,100-crore", "6,1,427", "5 करोड़")]
    [True, False, True]
    """
    scale = rf"(?P<{name}_scale>{scales}|{scales_of_scripts()})"
    digits = rf"(?P<{name}_digits>{DIGITS})(?P<{name}_part>{MIXED})?{scale}?(?P<{name}_more>{MORE_DIGITS})?"
    return rf"(?:{digits}|(?P<{name}_words>{NUMBER_WORDS}))"


def numeral_value(match: re.Match[str], name: str, *, power: int = 0) -> Decimal:
    """Read the value of a number that was found; its size is not yet checked.

    Args:
        match: A match of a pattern that holds `numeral_pattern(name)`.
        name: That name.
        power: A further power of ten, of a scale word that stands elsewhere ("5-6 lakh").

    Raises:
        InvalidNumber: The words do not add up to a number, or there are more digits than can be meant.

    >>> numeral_value(re.fullmatch(numeral_pattern("n"), "six lakh"), "n")
    Decimal('600000')
    """
    digits, scale = match.group(f"{name}_digits", f"{name}_scale")
    written = _in_words(match, name)
    if written:
        return shifted(_decimal(exact_fraction(written)), power)
    plain = plain_digits(digits) if len(digits) <= MOST_DIGITS else None
    if plain is None:
        raise InvalidNumber("a number too long to be meant, or of two scripts", came=digits, accepted=_ACCEPTED)
    power += scale_power(scale) if scale else 0
    value = Decimal(plain)
    return value.scaleb(power, EXACT) if power else value


def _in_words(match: re.Match[str], name: str) -> str:
    """Return a number that was found if it is more than digits with a scale word, and else nothing."""
    digits, part, scale, more, words = match.group(*(f"{name}_{group}" for group in _GROUPS))
    return words or ("".join(filter(None, (digits, part, scale, more))) if part or more else "")


_GROUPS = ("digits", "part", "scale", "more", "words")


def numeral_step(match: re.Match[str], name: str, *, power: int = 0) -> Decimal:
    """Read what one unit of the last significant figure is worth, of a number that was found.

    Args:
        match: A match of a pattern that holds `numeral_pattern(name)`.
        name: That name.
        power: A further power of ten, of a scale word that stands elsewhere ("5-6 lakh").

    >>> numeral_step(re.fullmatch(numeral_pattern("n"), "5.40 crore"), "n")
    Decimal('100000')
    """
    value = numeral_value(match, name, power=power)
    digits, scale = match.group(f"{name}_digits", f"{name}_scale")
    _, point, places = (plain_digits(digits or "") or "").partition(".")
    if not point or _in_words(match, name):
        return own_step(exact_number(value))
    step = shifted(ONE, power + (scale_power(scale) if scale else 0) - len(places))
    # No thousands were counted in "0.00 thousand".
    return step if value else min(step, ONE)


def numeral_power(match: re.Match[str], name: str) -> int:
    """Read the power of ten of the scale words behind a number that was found: 7 of "five crore", 0 of "5".

    Args:
        match: A match of a pattern that holds `numeral_pattern(name)`.
        name: That name.

    >>> numeral_power(re.fullmatch(numeral_pattern("n"), "five lakh crore"), "n")
    12
    """
    powers: list[int] = []
    written = match.group(f"{name}_scale") or _in_words(match, name)
    words = spelling(written).split()
    if words and words[-1] in DOZENS:
        raise InvalidNumber("a count that is no power of ten", came=written, accepted="write '24-36' for '2-3 dozen'")
    while words and (power := power_of(words.pop())):
        powers.append(power)
    return sum(powers)


def is_number(text: str) -> bool:
    """Whether a text is a number and nothing else.

    >>> is_number("5000 crore"), is_number("Rs 5000 crore")
    (True, False)
    """
    from .number_reading import read_number

    try:
        read_number(within(text, LONGEST_NUMBER))
    except InvalidNumber:
        return False
    return True


def exact_fraction(text: str) -> Fraction:
    """Read a number as a fraction, which may be one that no decimal equals.

    Raises:
        InvalidNumber: The text is no number.

    >>> exact_fraction("two thirds of a million"), exact_fraction("one and a half")
    (Fraction(2000000, 3), Fraction(3, 2))
    """
    from .number_reading import read_number

    return read_number(within(text, LONGEST_NUMBER)).value


def _plain(match: re.Match[str]) -> Numeral | None:
    minus, whole, places, first, second = match.groups()
    power = 0
    if first:
        power = _WORDS.get(first.lower(), 0)
        more = _WORDS.get(second.lower(), 0) if second else power
        if not power or more < power:
            return None
        power += more if second else 0
    value = Decimal(f"{minus or ''}{whole.replace(',', '')}.{places or ''}").scaleb(power, EXACT)
    if places is None or not value:
        return Numeral(
            value, own_step(exact_number(value)) if places is None else shifted(ONE, min(0, power - len(places)))
        )
    return Numeral(value, ONE.scaleb(power - len(places)))


@cache
def _remark() -> re.Pattern[str]:
    return re.compile(rf"{precision_pattern('n')}\s*$", FLAGS)


def _read(text: str) -> Numeral:
    from .number_reading import read_number

    remark = _remark().search(text) if text.rstrip().endswith(")") else None
    reading = read_number(text[: remark.start()] if remark else text)
    value = exact_number(_decimal(reading.value))
    if remark:
        return Numeral(value, step_at(value, int(remark["n_figures"])))
    if reading.places is None:
        return Numeral(value, own_step(value))
    step = shifted(ONE, reading.power - reading.places)
    return Numeral(value, step if value else min(step, ONE))


def _decimal(fraction: Fraction) -> Decimal:
    above, below = fraction.as_integer_ratio()
    if abs(above) > LARGEST * below:
        raise InvalidNumber("a number too large to be meant", came=str(above)[:MOST_FIGURES], accepted=_ACCEPTED)
    try:
        return EXACT.divide(EXACT.create_decimal(above), EXACT.create_decimal(below))
    except Inexact:
        raise InvalidNumber("a fraction that no decimal equals", came=fraction, accepted=_FRACTION) from None

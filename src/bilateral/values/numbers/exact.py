"""Exact numbers: how far they reach, the one form of each, exact sums, and how finely they were stated."""

from __future__ import annotations

import re
from decimal import MAX_PREC, Context, Decimal, DivisionByZero, Inexact, InvalidOperation, Overflow
from typing import TYPE_CHECKING

from ...errors import InvalidNumber
from ..words import exact_text
from .patterns import within

if TYPE_CHECKING:
    from fractions import Fraction

    from ...language.grammar.written_number import WrittenNumber

#: No amount above this can be meant: the world's yearly product is about 10^16 rupees.
LARGEST = Decimal(10**30)
#: Finer than any price.
MOST_PLACES = 30
#: The context of all arithmetic here: a result that would have to be rounded raises `decimal.Inexact`.
#: 130 digits hold the product of any two numbers within the bounds.
EXACT = Context(prec=130, traps=[Inexact, InvalidOperation, DivisionByZero, Overflow])

# A text or Decimal may come with any number of digits; they are counted after idle zeros are gone.
_EVERY_DIGIT = Context(prec=MAX_PREC)

_LARGEST_ADJUSTED = LARGEST.adjusted()

ZERO = Decimal(0)
ONE = Decimal(1)
#: The power of ten in a crore and in a lakh.
CRORE, LAKH = 7, 5

_PLAIN = re.compile(r"-?[0-9]{1,99}(?:\.[0-9]{1,99})?")
_ACCEPTED = "an amount is an int, a Decimal or a text such as '5.4', up to 10^30, to 30 decimal places"


def exact_number(value: Decimal | int | str) -> Decimal:
    """Take a number exactly, in the one form of all equal numbers: no exponent, no idle zero, no minus zero."""
    if type(value) is Decimal and value.same_quantum(ONE) and -LARGEST <= value <= LARGEST:
        return value or ZERO  # as almost all are that come from other numbers
    number = value if isinstance(value, Decimal) else _decimal(value)
    # Most are whole, of an ordinary size, and written without an exponent: these are in that form already.
    if type(number) is Decimal and number.same_quantum(ONE) and number and number.adjusted() < _LARGEST_ADJUSTED:
        return number
    if number.is_nan():
        raise InvalidNumber("no amount", came=value, accepted=_ACCEPTED)
    if not number:
        return ZERO
    # The exponent is looked at first: to write out 1E+999999 would take all memory.
    if not number.is_finite() or (number.adjusted() >= _LARGEST_ADJUSTED and number.copy_abs() > LARGEST):
        # repr() of an int of more than 4300 digits raises ValueError.
        shown = f"an int of {value.bit_length()} bits" if isinstance(value, int) else value
        raise InvalidNumber("a number too large to be meant", came=shown, accepted=_ACCEPTED)
    if number.adjusted() >= -MOST_PLACES:
        plain = in_one_form(number)
        if plain.same_quantum(ONE) or decimal_places(plain) <= MOST_PLACES:
            return plain
    raise InvalidNumber("a number too fine to be meant", came=value, accepted=_ACCEPTED)


def in_one_form(number: Decimal) -> Decimal:
    """Bring a number of an ordinary size to the one form of all equal numbers; any other stays as it is."""
    if not number.is_finite():
        return number
    if number != number.to_integral_value():
        return number.normalize(_EVERY_DIGIT)
    # A minus zero is equal to zero.
    return number.quantize(ONE, context=_EVERY_DIGIT) if number else ZERO


def decimal_places(number: Decimal) -> int:
    """Count the places behind the point that a finite number is written with."""
    exponent = number.as_tuple().exponent
    return -exponent if isinstance(exponent, int) and exponent < 0 else 0


def shifted(number: Decimal, power: int) -> Decimal:
    """Multiply by a power of ten, exactly."""
    return in_one_form(number.scaleb(power, EXACT))


def _decimal(value: object) -> Decimal:
    if isinstance(value, int) and not isinstance(value, bool):
        # To turn a huge int into decimal digits takes long; its size alone refuses it.
        return Decimal(value) if abs(value) <= LARGEST else Decimal("Infinity")
    if isinstance(value, str):
        value = exact_text(value)
        if _PLAIN.fullmatch(value):
            return Decimal(value)
    problem = "a float is not exact: no amount" if isinstance(value, float) else "no amount"
    raise InvalidNumber(problem, came=value, accepted=_ACCEPTED)


#: As many figures as 10^30 has with 30 decimal places.
MOST_FIGURES = 61


def precision(figures: int) -> str:
    """Write the remark "(to 3 significant figures)", which keeps what digits alone lose; the grammar reads it."""
    return f"(to {figures} significant figure{'' if figures == 1 else 's'})"


def own_step(value: Decimal) -> Decimal:
    """Return what the last digit of a number is worth that is not an idle zero."""
    digits = format(value, "f")
    if "." in digits:
        return shifted(ONE, digits.index(".") + 1 - len(digits.rstrip("0")))
    return shifted(ONE, len(digits) - len(digits.rstrip("0"))) if value else ONE


def step_at(value: Decimal, figures: int) -> Decimal:
    """Return what the last of so many significant figures of a number is worth."""
    if not 1 <= figures <= MOST_FIGURES:
        accepted = f"a number has 1 to {MOST_FIGURES} of them"
        raise InvalidNumber("no number of significant figures", came=figures, accepted=accepted)
    return shifted(ONE, value.adjusted() + 1 - figures)


def figures_at(value: Decimal, step: Decimal) -> int:
    """Count the significant figures of a number whose last one is worth a step."""
    return max(1, value.adjusted() - step.adjusted() + 1)


#: No number needs more, not even 10^30 less 10^-30 in words; a longer text is refused before it is looked at.
LONGEST_NUMBER = 1000

_WRITTEN = "write e.g. '6,01,427', '1.5 lakh crore', 'six lakh' or 'half a million'"
_NUMBER = "write e.g. '6,01,427', '1.5 lakh crore' or 'six lakh'"
_FRACTION = "Numeral takes what a decimal can say, e.g. 'three quarters'; exact_fraction(...) takes any part"


def exact_fraction(text: str) -> Fraction:
    """Read a number as a fraction, which may be one that no decimal equals.

    Raises:
        InvalidNumber: The text is no number.

    >>> exact_fraction("two thirds of a million"), exact_fraction("one and a half")
    (Fraction(2000000, 3), Fraction(3, 2))
    """
    return written_number(within(text, LONGEST_NUMBER)).value


def written_number(text: str) -> WrittenNumber:
    """Read a whole text as a number, and how it was written."""
    # Loaded when first needed: most numbers are in digits.
    from ...language.grammar.number_parts import phrase
    from ...language.grammar.written_number import read_number

    number = read_number(phrase(text)) if text else None
    if number is None:
        raise InvalidNumber("no number", came=text, accepted=_WRITTEN)
    return number


def exact_decimal(fraction: Fraction) -> Decimal:
    """Write a fraction as the decimal that equals it."""
    above, below = fraction.as_integer_ratio()
    if abs(above) > LARGEST * below:
        raise InvalidNumber("a number too large to be meant", came=str(above)[:MOST_FIGURES], accepted=_NUMBER)
    try:
        return EXACT.divide(EXACT.create_decimal(above), EXACT.create_decimal(below))
    except Inexact:
        raise InvalidNumber("a fraction that no decimal equals", came=fraction, accepted=_FRACTION) from None

"""Numbers read as fractions, some of which no decimal equals, and the decimals of the others."""

from __future__ import annotations

from decimal import Decimal, Inexact
from typing import TYPE_CHECKING

from ...errors import InvalidNumber
from .exact import EXACT, LARGEST, MOST_FIGURES
from .patterns import within

if TYPE_CHECKING:
    from fractions import Fraction

    from ...language.grammar.number import WrittenNumber

#: No number needs more, not even 10^30 less 10^-30 in words; a longer text is refused before it is looked at.
LONGEST_NUMBER = 1000

_WRITTEN = "write e.g. '6,01,427', '1.5 lakh crore', 'six lakh' or 'half a million'"
_ACCEPTED = "write e.g. '6,01,427', '1.5 lakh crore' or 'six lakh'"
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
    from ...language.grammar.number import read_number
    from ...language.grammar.number_parts import phrase

    number = read_number(phrase(text)) if text else None
    if number is None:
        raise InvalidNumber("no number", came=text, accepted=_WRITTEN)
    return number


def exact_decimal(fraction: Fraction) -> Decimal:
    """Write a fraction as the decimal that equals it."""
    above, below = fraction.as_integer_ratio()
    if abs(above) > LARGEST * below:
        raise InvalidNumber("a number too large to be meant", came=str(above)[:MOST_FIGURES], accepted=_ACCEPTED)
    try:
        return EXACT.divide(EXACT.create_decimal(above), EXACT.create_decimal(below))
    except Inexact:
        raise InvalidNumber("a fraction that no decimal equals", came=fraction, accepted=_FRACTION) from None

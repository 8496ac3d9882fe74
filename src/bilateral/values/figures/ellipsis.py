"""Ranges whose first end may lack the zeros of the second: "5-6,000" is 5 to 6,000, or 5,000 to 6,000."""

from __future__ import annotations

from decimal import Decimal

from ..numbers.exact import EXACT, ONE, shifted

#: How many zeros may be left out, those of a group of digits or two, most first: 5-6,000,000, 5-6,00,000, 5-6,000.
ELIDED = (6, 5, 3)
#: An end that is no whole number of hundreds was counted, and nobody shortens what was counted: 5-6,125.
HUNDRED = Decimal(100)


def elided_zeros(low: Decimal, high: Decimal) -> int:
    """Count the zeros that the first end of a range may lack; 0 if it can only be meant as it stands.

    Both readings must be ranges, so that 500-1,000 has but one. An end from 1,000 on is written in full.

    >>> elided_zeros(Decimal(5), Decimal(6000)), elided_zeros(Decimal(500), Decimal(1000))
    (3, 0)
    """
    if not 0 < low < shifted(ONE, ELIDED[-1]) or EXACT.remainder(high, HUNDRED):
        return 0
    return next((zeros for zeros in ELIDED if shifted(low, zeros) < high), 0)

"""How finely a number was stated: its significant figures, and what one unit of the last is worth."""

from __future__ import annotations

from decimal import Decimal

from ...errors import InvalidNumber
from .exact import ONE, shifted
from .patterns import BLANK

#: As many figures as 10^30 has with 30 decimal places.
MOST_FIGURES = 61


def precision_pattern(name: str) -> str:
    """Write the pattern of a remark such as "(to 3 significant figures)", which keeps what digits alone lose.

    >>> import re
    >>> re.search(precision_pattern("n"), "5,000 (to 3 significant figures)")["n_figures"]
    '3'
    """
    return rf"(?:{BLANK}\(to{BLANK}(?P<{name}_figures>[0-9]{{1,2}}){BLANK}significant{BLANK}figures?\))"


def precision(figures: int) -> str:
    """Write the remark that `precision_pattern` reads.

    >>> precision(3)
    '(to 3 significant figures)'
    """
    return f"(to {figures} significant figure{'' if figures == 1 else 's'})"


def own_step(value: Decimal) -> Decimal:
    """Return what the last digit of a number is worth that is not an idle zero.

    >>> own_step(Decimal(50_000)), own_step(Decimal("5.4")), own_step(Decimal(0))
    (Decimal('10000'), Decimal('0.1'), Decimal('1'))
    """
    digits = format(value, "f")
    if "." in digits:
        return shifted(ONE, digits.index(".") + 1 - len(digits.rstrip("0")))
    return shifted(ONE, len(digits) - len(digits.rstrip("0"))) if value else ONE


def step_at(value: Decimal, figures: int) -> Decimal:
    """Return what the last of so many significant figures of a number is worth.

    Raises:
        InvalidNumber: There cannot be so many.

    >>> step_at(Decimal(5124), 2)
    Decimal('100')
    """
    if not 1 <= figures <= MOST_FIGURES:
        accepted = f"a number has 1 to {MOST_FIGURES} of them"
        raise InvalidNumber("no number of significant figures", came=figures, accepted=accepted)
    return shifted(ONE, value.adjusted() + 1 - figures)


def figures_at(value: Decimal, step: Decimal) -> int:
    """Count the significant figures of a number whose last one is worth a step.

    >>> figures_at(Decimal(5124), Decimal(100))
    2
    """
    return max(1, value.adjusted() - step.adjusted() + 1)

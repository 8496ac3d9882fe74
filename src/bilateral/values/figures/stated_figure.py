"""What the words of a figure state, a qualifier and one amount or two; and how it is printed, to be read again."""

from __future__ import annotations

from decimal import Decimal
from typing import Generic, TypeVar

import attrs

from ...errors import AmbiguousFigure, InvalidFigure, WrongType
from ..amount import Amount
from ..money.money import Money
from ..numbers.exact import EXACT, ONE, figures_at, own_step, precision, shifted
from ..numbers.grouping import grouped
from ..numbers.patterns import within
from ..quantities.quantity import Quantity
from ..quantities.units import counted
from ..words import exact_text, is_a
from .qualifier import PRINTED, Qualifier

#: How many zeros may be left out, those of a group of digits or two, most first: 5-6,000,000, 5-6,00,000, 5-6,000.
_ELIDED = (6, 5, 3)
#: An end that is no whole number of hundreds was counted, and nobody shortens what was counted: 5-6,125.
HUNDRED = Decimal(100)


def elided_zeros(low: Decimal, high: Decimal) -> int:
    """Count the zeros that the first end of a range may lack; 0 if it can only be meant as it stands.

    Both readings must be ranges, so that 500-1,000 has but one. An end from 1,000 on is written in full.
    """
    if not 0 < low < shifted(ONE, _ELIDED[-1]) or EXACT.remainder(high, HUNDRED):
        return 0
    return next((zeros for zeros in _ELIDED if shifted(low, zeros) < high), 0)


#: The mark of an end that is itself no possible value.
_NOT_INCLUDED = " (not included)"


def print_one(qualifier: Qualifier, amount: Amount, step: Decimal | None) -> str:
    """Print a qualifier and its amount, and how many figures were meant where the amount alone would not show it."""
    rounding = step is not None and step != own_step(amount.magnitude)
    figures = precision(figures_at(amount.magnitude, step)) if step is not None and rounding else ""
    return " ".join(filter(None, (PRINTED[qualifier], str(amount), figures)))


def print_range(low: Amount, high: Amount, *, low_included: bool, high_included: bool) -> str:
    """Print the two ends of a range."""
    first, second = _ends(low, high)
    marks = ["" if included else _NOT_INCLUDED for included in (low_included, high_included)]
    unit = f" {counted(high.magnitude, high.denomination)}" if isinstance(high, Quantity) else ""
    # "between 5 and 6,000 rifles" may be 5,000 to 6,000.
    apart = unit and elided_zeros(low.magnitude, high.magnitude)
    own = f" {counted(low.magnitude, low.denomination)}" if apart else ""
    return f"{PRINTED[Qualifier.BETWEEN]} {first}{marks[0]}{own} and {second}{marks[1]}{unit}"


def _ends(low: Amount, high: Amount) -> tuple[str, str]:
    if isinstance(low, Money) and isinstance(high, Money):
        return _money_ends(low, high)
    return grouped(low.magnitude, "international"), grouped(high.magnitude, "international")


def _money_ends(low: Money, high: Money) -> tuple[str, str]:
    first, second = low.format(low.grouping, scales=False), high.format(high.grouping, scales=False)
    # "between ₹5 and ₹6 crore" would be read as 5 crore and 6 crore; and "₹5 lakh and ₹6 lakh crore" has two readings.
    of_low, of_high = str(low).split()[1:], str(high).split()[1:]
    is_short = str(low) != first and (len(of_high) < _TWO or of_high[-1] in of_low)
    return (str(low), str(high)) if is_short else (first, second)


_TWO = 2


A = TypeVar("A", bound=Amount)
A_co = TypeVar("A_co", bound=Amount, covariant=True)

#: No figure needs more; a longer text is refused before it is looked at.
LONGEST_FIGURE = 600
#: What is written of money that is refused, and of a quantity.
MONEY_ACCEPTED = "write e.g. 'around Rs 5000 crore', '$2-3 billion' or '€5 million'"
QUANTITY_ACCEPTED = "write e.g. 'more than 500,000 rifles', '5-6 tonnes' or '300 MW'"


@attrs.frozen
class Stated(Generic[A_co]):
    """What a text states, before it is turned into bounds.

    Attributes:
        qualifier: How the amount bounds the true one.
        first: The amount; of a range, its lower end.
        second: The upper end of a range.
        step: What one unit of the last significant figure of the amount is worth.
        significant_figures: How many figures were meant, of a range in the finer of its ends.
        first_included: Whether the lower end itself is possible.
        second_included: Whether the upper end itself is possible.
    """

    qualifier: Qualifier
    first: A_co
    second: A_co | None
    step: Decimal
    significant_figures: int
    first_included: bool = True
    second_included: bool = True


def an_amount(qualifier: Qualifier, came: A) -> A:
    """Return an amount; raise WrongType if it is not one."""
    if not is_a(Amount, came):
        raise WrongType(f"Figure.{qualifier.value}", came=came, accepted="a Money or a Quantity")
    return came


def refuse_one_sided(qualifier: Qualifier | None, low: Amount, high: Amount) -> None:
    """Refuse a range whose qualifier names one bound only."""
    # "around 20-30 crore" is a range: its ends say already how far off the amount may be. But who writes "up to 20-30
    # crore" may mean the range, or 30 at most.
    if qualifier in _OF_ONE_END:
        end = low if qualifier in (Qualifier.OVER, Qualifier.AT_LEAST) else high
        readings = print_range(low, high, low_included=True, high_included=True), print_one(qualifier, end, None)
        accepted = f"write the range or the bound: {readings[0]!r} or {readings[1]!r}"
        raise AmbiguousFigure("two readings", came=list(readings), accepted=accepted, readings=readings)


_OF_ONE_END = (Qualifier.OVER, Qualifier.AT_LEAST, Qualifier.UNDER, Qualifier.AT_MOST)


def figure_text(text: str, sought: str) -> str:
    """Return a text that is short enough to be read."""
    text = exact_text(text)
    if not within(text, LONGEST_FIGURE):
        accepted = MONEY_ACCEPTED if "money" in sought else QUANTITY_ACCEPTED
        raise InvalidFigure(f"no {sought}", came=text, accepted=accepted)
    return text

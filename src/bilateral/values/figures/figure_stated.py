"""What the words of a figure state: a qualifier, one amount or two, and what was left unsaid between these."""

from __future__ import annotations

from decimal import Decimal
from typing import Generic, TypeVar

import attrs

from ...errors import AmbiguousFigure, WrongType
from ..amount import Amount
from .figure_print import print_one, print_range
from .qualifier import Qualifier

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

    >>> from bilateral.values.figures.stated_money import read_money
    >>> stated = read_money("around $5.40 billion")
    >>> stated.qualifier, stated.first, stated.significant_figures
    (Qualifier.ABOUT, Money('5400000000', 'USD'), 3)
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


def is_a(kind: type[object], value: object) -> bool:
    """Whether a value is of a kind, whatever the types of its place say."""
    return isinstance(value, kind)


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

"""What the words of a figure state: a qualifier, one amount or two, and what was left unsaid between these."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Generic, TypeVar

import attrs

from ...errors import AmbiguousFigure, InvalidFigure, WrongType
from ..amount import Amount
from ..numbers.exact import EXACT, shifted
from ..numbers.number_words import scale_power
from ..numbers.numeral_text import numeral_power
from ..numbers.significance import figures_at, own_step, step_at
from .ellipsis import elided_zeros
from .figure_bounds import ROUNDED
from .figure_print import print_one, print_range
from .qualifier import Qualifier

A = TypeVar("A", bound=Amount)
A_co = TypeVar("A_co", bound=Amount, covariant=True)

#: No figure needs more; a longer text is refused before it is looked at.
LONGEST_FIGURE = 600
#: What is written of a figure that is refused.
ACCEPTED = "write e.g. 'around Rs 5000 crore', '$2-3 billion' or 'more than 500,000 rifles'"

_GROUPS = ("before", "beside", "behind")


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
    if not _is_amount(came):
        raise WrongType(f"Figure.{qualifier.value}", came=came, accepted="a Money or a Quantity")
    return came


def _is_amount(value: object) -> bool:
    return isinstance(value, Amount)


@attrs.frozen
class Ends(Generic[A_co]):
    """The amounts that were found in a text, `low` and `high`, each read with a further power of ten.

    Attributes:
        match: A match of one of the patterns of figures.
        amount: Reads an amount.
        step: Reads what one unit of the last figure of its first number is worth.
        apart: Whether each end has its own currency or unit.
        unit_is_scale: Whether what was taken for the lower end's scale is its unit ("5 m to 6 m").
    """

    match: re.Match[str]
    amount: Callable[[str, int], A_co]
    step: Callable[[str, int], Decimal]
    apart: bool
    unit_is_scale: bool = False


def state(ends: Ends[A], qualifier: Qualifier | None = None) -> Stated[A]:
    """Say what was stated.

    Args:
        ends: The amounts that were found.
        qualifier: What bounds them, where words that stand elsewhere say it.

    Raises:
        InvalidFigure: It is no figure, or one with two readings.
        InvalidNumber: Its number is none that can be meant.
    """
    match = ends.match
    if qualifier is None:
        words = {Qualifier.of(match[group]) for group in _GROUPS if match[group]}
        if len(words) > 1:
            raise _refused("two qualifiers", match)
        qualifier = words.pop() if words else None
    return _range(ends, qualifier) if match["high"] else _single(ends, qualifier or Qualifier.EXACTLY)


def _single(ends: Ends[A], qualifier: Qualifier) -> Stated[A]:
    match = ends.match
    if qualifier is Qualifier.BETWEEN or match["low_open"]:
        raise _refused("a range with one end", match)
    power = scale_power(match["scale"]) if match["scale"] else 0
    if power and numeral_power(match, "low"):
        raise _refused("two scales", match)
    amount, figures = ends.amount("low", power), match["low_figures"]
    if figures and qualifier not in ROUNDED:
        raise _refused("significant figures of what was not rounded", match)
    step = step_at(amount.magnitude, int(figures)) if figures else _step(ends, "low", power, amount.magnitude)
    return Stated(qualifier, amount, None, step, figures_at(amount.magnitude, step))


def _range(ends: Ends[A], qualifier: Qualifier | None) -> Stated[A]:
    match = ends.match
    bare_and = (match["word"] or "").casefold() in ("and", "и") and qualifier is not Qualifier.BETWEEN
    if match["low_figures"] or match["scale"] or bare_and:
        raise _refused("a range with other words", match)
    power, low, high = _both_ends(ends)
    if low.magnitude >= high.magnitude:
        raise _refused("a range that does not rise", match)
    if not ends.apart and not numeral_power(match, "low"):
        _refuse_two_readings(low, high, power)
    refuse_one_sided(qualifier, low, high)
    steps = _step(ends, "low", power, low.magnitude), _step(ends, "high", 0, high.magnitude)
    figures = max(figures_at(low.magnitude, steps[0]), figures_at(high.magnitude, steps[1]))
    included = not match["low_open"], not match["high_open"]
    return Stated(Qualifier.BETWEEN, low, high, steps[0], figures, *included)


def _both_ends(ends: Ends[A]) -> tuple[int, A, A]:
    """Read the power of ten that the first end takes over from the second, and the amounts."""
    power = _power_of_low(ends)
    low, high = ends.amount("low", power), ends.amount("high", 0)
    if power > 0 and low.magnitude >= high.magnitude:
        # "$500 to $1 million", "Rs 50,000-1 lakh": each end stands by itself, for the scale of the second would turn
        # the range round. But the 7 of "Rs 7-5 crore" are crore.
        alone = ends.amount("low", 0)
        if ends.apart or alone.magnitude >= _THOUSAND:
            return 0, alone, high
    return power, low, high


#: A number as great needs no scale to be an amount.
_THOUSAND = 1000


def _step(ends: Ends[Amount], end: str, power: int, value: Decimal) -> Decimal:
    step = ends.step(end, power)
    # "Rs 5 and 50 paise" goes on behind its first number.
    return own_step(value) if EXACT.remainder(value, step) else step


def _power_of_low(ends: Ends[Amount]) -> int:
    # A scale word that stands behind the second end only counts for both.
    own = numeral_power(ends.match, "low")
    if not own:
        return numeral_power(ends.match, "high")
    return -own if ends.unit_is_scale else 0


def _refuse_two_readings(low: Amount, high: Amount, power: int) -> None:
    zeros = elided_zeros(*(EXACT.scaleb(end.magnitude, Decimal(-power)) for end in (low, high)))
    if zeros:
        fuller = low.with_magnitude(shifted(low.magnitude, zeros))
        readings = [print_range(end, high, low_included=True, high_included=True) for end in (low, fuller)]
        accepted = f"write both ends in full: {readings[0]!r} or {readings[1]!r}"
        raise AmbiguousFigure("two readings", came=readings, accepted=accepted, readings=tuple(readings))


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


def _refused(problem: str, match: re.Match[str]) -> InvalidFigure:
    return InvalidFigure(problem, came=match[0], accepted=ACCEPTED)

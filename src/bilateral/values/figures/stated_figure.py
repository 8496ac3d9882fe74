"""What the words of a figure state, a qualifier and one amount or two, and how it is printed; and quantities read."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Generic, NamedTuple, NoReturn, TypeVar

from ...errors import AmbiguousFigure, InvalidFigure, InvalidValue, WrongType
from ...language.grammar.number import Number
from ...language.grammar.quantity import Said
from ...language.grammar.whole_quantity import Whole, whole_quantity, words_of_no_number
from ...language.scanner import Tokens
from ..amount import Amount
from ..money.money import Money
from ..numbers.exact import EXACT, ONE, figures_at, in_one_form, own_step, precision, shifted, step_at
from ..numbers.grouping import DecimalMark, GroupMark, grouped
from ..numbers.patterns import within
from ..quantities.quantity import Quantity, cut_quantity
from ..quantities.units import counted, unit_name
from ..words import exact_text, is_a
from .qualifier import PRINTED, ROUNDED, Qualifier

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


class Stated(NamedTuple, Generic[A_co]):
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


def state_one(
    amount: A, qualifier: Qualifier, places: int, figures: int | None, refused: Callable[[str], InvalidFigure]
) -> Stated[A]:
    """State one amount, whose last significant figure is worth a power of ten or of which so many figures are meant."""
    if qualifier is Qualifier.BETWEEN:
        raise refused("a range with one end")
    if figures is not None and qualifier not in ROUNDED:
        raise refused("significant figures of what was not rounded")
    step = ONE.scaleb(places) if figures is None else step_at(amount.magnitude, figures)
    return Stated(qualifier, amount, None, step, figures_at(amount.magnitude, step))


def state_range(low: A, high: A, places: tuple[int, int], open_ends: tuple[bool, bool]) -> Stated[A]:
    """State a range whose ends have their last significant figures at powers of ten."""
    steps = ONE.scaleb(places[0]), ONE.scaleb(places[1])
    figures = max(figures_at(low.magnitude, steps[0]), figures_at(high.magnitude, steps[1]))
    return Stated(Qualifier.BETWEEN, low, high, steps[0], figures, not open_ends[0], not open_ends[1])


def two_ends(low: A, high: A, zeros: int) -> AmbiguousFigure:
    """Refuse a range whose first end may lack so many zeros."""
    fuller = low.with_magnitude(EXACT.scaleb(low.magnitude, Decimal(zeros)))
    readings = [print_range(end, high, low_included=True, high_included=True) for end in (low, fuller)]
    accepted = f"write both ends in full: {readings[0]!r} or {readings[1]!r}"
    return AmbiguousFigure("two readings", came=readings, accepted=accepted, readings=tuple(readings))


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


#: A number as great needs no scale to be an amount.
_THOUSAND = 1000


def read_quantity(
    text: str, unit: str | None, decimal: DecimalMark | None = None, group: GroupMark | None = None
) -> Stated[Quantity]:
    """Read a text that states a number of something, exactly or not."""
    tokens = cut_quantity(text, decimal, group)
    whole = whole_quantity(tokens, bare=unit is not None)
    if whole is None:
        raise _unread(tokens, text)
    try:
        return _state(whole, unit)
    except InvalidValue as error:
        _refuse(error, tokens, text)


def _state(whole: Whole, unit: str | None) -> Stated[Quantity]:
    names = {unit_name(name) for name in (*whole.units, *([] if unit is None else [unit]))}
    if len(names) != 1:
        if not names:
            raise InvalidFigure("no unit", came="unit", accepted="say what is counted, or give it as unit='rifle'")
        problem = f"{' and '.join(sorted(names))}, where one unit is needed,"
        raise InvalidFigure(problem, came="unit", accepted=QUANTITY_ACCEPTED)
    qualifiers = {Qualifier(cue.qualifier) for cue in whole.cues}
    if len(qualifiers) > 1:
        raise InvalidFigure("two qualifiers", came="unit", accepted=QUANTITY_ACCEPTED)
    qualifier = qualifiers.pop() if qualifiers else None
    return state_quantity(whole.said, names.pop(), qualifier)


def state_quantity(said: Said, unit: str, qualifier: Qualifier | None) -> Stated[Quantity]:
    """Say what numbers state that were found in a text, with the qualifier that bounds them."""
    if said.problem:
        raise _refused(said.problem)
    if said.high is None:
        amount = Quantity(said.low.value, unit)
        return state_count(amount, qualifier or Qualifier.EXACTLY, said.low.places, said.figures or None)
    return _range(said, said.high, unit, qualifier)


def state_count(amount: Quantity, qualifier: Qualifier, places: int, figures: int | None = None) -> Stated[Quantity]:
    """Say what one number of something states, whose last significant figure is worth a power of ten."""
    return state_one(amount, qualifier, places, figures, _refused)


def _range(said: Said, upper: Number, unit: str, qualifier: Qualifier | None) -> Stated[Quantity]:
    if said.figures or (said.joint == "and" and qualifier is not Qualifier.BETWEEN):
        raise _refused("a range with other words")
    low, high, power = both_ends(said, upper)
    if low >= high:
        raise _refused("a range that does not rise")
    first, second = Quantity(low, unit), Quantity(high, unit)
    if not said.are_apart and not said.low.scales:
        zeros = elided_zeros(*(EXACT.scaleb(end, Decimal(-power)) for end in (low, high)))
        if zeros:
            raise two_ends(first, second, zeros)
    refuse_one_sided(qualifier, first, second)
    return state_range(first, second, (said.low.places + power, upper.places), said.open_ends)


def both_ends(said: Said, upper: Number) -> tuple[Decimal, Decimal, int]:
    """Read the numbers at both ends, and the power of ten that the first takes over from the second.

    A scale word that stands behind the second end only counts for both, unless that would turn the range round and the
    first is an amount by itself: "50,000-1 lakh".
    """
    low, high = said.low.value, upper.value
    power = 0 if said.low.scales else upper.power
    if power and EXACT.scaleb(low, Decimal(power)) >= high and (said.are_apart or abs(low) >= _THOUSAND):
        power = 0
    return in_one_form(EXACT.scaleb(low, Decimal(power))), in_one_form(high), power


def _refused(problem: str) -> InvalidFigure:
    return InvalidFigure(problem, came=problem, accepted=QUANTITY_ACCEPTED)


def _unread(tokens: Tokens, text: str) -> InvalidFigure:
    if words := words_of_no_number(tokens):
        problem = f"no number of a unit, for {words!r} says no number,"
        return InvalidFigure(problem, came=text, accepted="keep the words elsewhere, or write e.g. 'at least 200'")
    return InvalidFigure("no number of a unit", came=text, accepted=QUANTITY_ACCEPTED)


def _refuse(error: InvalidValue, tokens: Tokens, text: str) -> NoReturn:
    if isinstance(error, AmbiguousFigure):
        raise AmbiguousFigure(error.problem, came=text, accepted=error.accepted, readings=error.readings) from None
    if words_of_no_number(tokens):
        raise _unread(tokens, text) from None
    accepted = error.accepted if isinstance(error, InvalidFigure) else QUANTITY_ACCEPTED
    raise InvalidFigure(error.problem, came=text, accepted=accepted) from None

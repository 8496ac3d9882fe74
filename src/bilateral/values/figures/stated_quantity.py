"""What a text states of a number of something: read whole, or said of numbers that were found in a text."""

from __future__ import annotations

from decimal import Decimal
from typing import NoReturn

from ...errors import AmbiguousFigure, InvalidFigure, InvalidValue
from ...language.grammar.number import Number
from ...language.grammar.quantity import Said, Whole, whole_quantity, words_of_no_number
from ...language.scanner import Tokens
from ..amount import Amount
from ..numbers.exact import EXACT, ONE, figures_at, in_one_form, step_at
from ..numbers.grouping import DecimalMark, GroupMark
from ..quantities.quantity import Quantity, cut_quantity
from ..quantities.units import unit_name
from .qualifier import ROUNDED, Qualifier
from .stated_figure import QUANTITY_ACCEPTED, Stated, elided_zeros, print_range, refuse_one_sided
from .stated_money import read_money

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
        return _single(said, unit, qualifier or Qualifier.EXACTLY)
    return _range(said, said.high, unit, qualifier)


def _single(said: Said, unit: str, qualifier: Qualifier) -> Stated[Quantity]:
    if qualifier is Qualifier.BETWEEN:
        raise _refused("a range with one end")
    if said.figures and qualifier not in ROUNDED:
        raise _refused("significant figures of what was not rounded")
    amount = Quantity(said.low.value, unit)
    step = step_at(amount.number, said.figures) if said.figures else ONE.scaleb(said.low.places)
    return Stated(qualifier, amount, None, step, figures_at(amount.number, step))


def _range(said: Said, upper: Number, unit: str, qualifier: Qualifier | None) -> Stated[Quantity]:
    if said.figures or (said.joint == "and" and qualifier is not Qualifier.BETWEEN):
        raise _refused("a range with other words")
    low, high, power = both_ends(said, upper)
    if low >= high:
        raise _refused("a range that does not rise")
    first, second = Quantity(low, unit), Quantity(high, unit)
    if not said.are_apart and not said.low.scales:
        _refuse_two_readings(first, second, power)
    refuse_one_sided(qualifier, first, second)
    steps = ONE.scaleb(said.low.places + power), ONE.scaleb(upper.places)
    figures = max(figures_at(low, steps[0]), figures_at(high, steps[1]))
    included = not said.open_ends[0], not said.open_ends[1]
    return Stated(Qualifier.BETWEEN, first, second, steps[0], figures, *included)


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


def _refuse_two_readings(low: Quantity, high: Quantity, power: int) -> None:
    zeros = elided_zeros(*(EXACT.scaleb(end.number, Decimal(-power)) for end in (low, high)))
    if zeros:
        fuller = low.with_magnitude(EXACT.scaleb(low.number, Decimal(zeros)))
        readings = [print_range(end, high, low_included=True, high_included=True) for end in (low, fuller)]
        accepted = f"write both ends in full: {readings[0]!r} or {readings[1]!r}"
        raise AmbiguousFigure("two readings", came=readings, accepted=accepted, readings=tuple(readings))


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


def figures_in(text: str, amount: Amount) -> int | None:
    """Count the significant figures that the words of a figure show, or return None if they are no figure's."""
    try:
        if isinstance(amount, Quantity):
            return read_quantity(text, amount.unit).significant_figures
        return read_money(text).significant_figures
    except InvalidValue:
        return None

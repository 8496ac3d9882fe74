"""The reading of figures of money and of quantity, each a whole text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import NoReturn

from ...errors import AmbiguousFigure, InvalidFigure, InvalidValue
from ..amount import Amount
from ..numbers.numeral_text import numeral_step
from ..numbers.patterns import within
from ..quantities.quantity import Quantity, read_count, read_unit
from ..quantities.units import unit_name
from ..words import exact_text
from .figure_patterns import quantity_figure_matcher, words_of_no_number
from .figure_stated import ACCEPTED, LONGEST_FIGURE, Ends, Stated, state
from .stated_money import read_money

_LETTERS_AT_END = re.compile(r"[^\W\d_]+$")


def figure_text(text: str, sought: str) -> str:
    """Return a text that is short enough to be read.

    Args:
        text: What came.
        sought: What is looked for in it.

    Raises:
        InvalidFigure: It is no text, an empty one, or longer than any figure.

    >>> figure_text("about Rs 5", "amount of money")
    'about Rs 5'
    """
    text = exact_text(text)
    if not within(text, LONGEST_FIGURE):
        raise InvalidFigure(f"no {sought}", came=text, accepted=ACCEPTED)
    return text


def read_quantity(text: str, *, unit: str | None) -> Stated[Quantity]:
    """Read a text that states a number of something, exactly or not.

    Args:
        text: The text.
        unit: What is counted, where the text does not say; it must be the same where it does.

    Raises:
        InvalidFigure: It states none.

    >>> read_quantity("over 500,000", unit="rifles").first
    Quantity('500000', 'rifle')
    """
    match = quantity_figure_matcher(bare=unit is not None)(figure_text(text, "number of a unit"))
    if match is None:
        raise _unread(text, "number of a unit")
    try:
        units = [read_unit(match, name) for name in ("low_unit", "unit") if match[name]]
        one = _the_one("unit", units if unit is None else [*units, unit_name(unit)])
        return state(_quantity_ends(match, one, apart=len(units) > 1))
    except InvalidValue as error:
        _refuse(error, text)


def figures_in(text: str, amount: Amount) -> int | None:
    """Count the significant figures that the words of a figure show, or return None if they are no figure's.

    >>> from bilateral import Money
    >>> figures_in("over $5.40 billion", Money.parse("$5.4 billion"))
    3
    """
    try:
        if isinstance(amount, Quantity):
            return read_quantity(text, unit=amount.unit).significant_figures
        return read_money(text).significant_figures
    except InvalidValue:
        return None


def _quantity_ends(match: re.Match[str], unit: str, *, apart: bool) -> Ends[Quantity]:
    def amount(end: str, power: int) -> Quantity:
        return Quantity(read_count(match, end, power=power), unit)

    def step(end: str, power: int) -> Decimal:
        return numeral_step(match, end, power=power)

    # In "5 m to 6 m" both are metres, and in "5 m to 6 m people" neither is.
    letters = _LETTERS_AT_END.search(match["low"])
    unit_is_scale = not match["low_unit"] and letters is not None and letters[0] == match["unit"]
    return Ends(match, amount, step, apart or unit_is_scale, unit_is_scale)


def _the_one(what: str, found: Sequence[str | None]) -> str:
    known = {name for name in found if name}
    if len(known) == 1:
        return known.pop()
    problem = f"{' and '.join(sorted(known))}, where one {what} is needed," if known else f"no {what}"
    raise InvalidFigure(problem, came=what, accepted=ACCEPTED)


def _unread(text: str, sought: str) -> InvalidFigure:
    if words := words_of_no_number(text):
        problem = f"no {sought}, for {words!r} says no number,"
        return InvalidFigure(problem, came=text, accepted="keep the words elsewhere, or write e.g. 'at least 200'")
    return InvalidFigure(f"no {sought}", came=text, accepted=ACCEPTED)


def _refuse(error: InvalidValue, text: str) -> NoReturn:
    if isinstance(error, AmbiguousFigure):
        raise AmbiguousFigure(error.problem, came=text, accepted=error.accepted, readings=error.readings) from None
    accepted = error.accepted if isinstance(error, InvalidFigure) else ACCEPTED
    raise InvalidFigure(error.problem, came=text, accepted=accepted) from None

"""The reading of figures of money and of quantity, each a whole text."""

from __future__ import annotations

from ...errors import InvalidFigure, InvalidValue
from ..amount import Amount
from ..numbers.patterns import within
from ..quantities.quantity import Quantity
from ..words import exact_text
from .figure_stated import LONGEST_FIGURE, MONEY_ACCEPTED, QUANTITY_ACCEPTED
from .stated_money import read_money
from .stated_quantity import read_quantity


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
        accepted = MONEY_ACCEPTED if "money" in sought else QUANTITY_ACCEPTED
        raise InvalidFigure(f"no {sought}", came=text, accepted=accepted)
    return text


def figures_in(text: str, amount: Amount) -> int | None:
    """Count the significant figures that the words of a figure show, or return None if they are no figure's.

    >>> from bilateral import Money
    >>> figures_in("over $5.40 billion", Money.parse("$5.4 billion"))
    3
    """
    try:
        if isinstance(amount, Quantity):
            return read_quantity(text, amount.unit).significant_figures
        return read_money(text).significant_figures
    except InvalidValue:
        return None

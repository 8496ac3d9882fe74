"""Amounts as they were reported: bounds, a qualifier, and the words."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from functools import lru_cache
from typing import TypeGuard, TypeVar, Unpack, cast

import attrs

from ...errors import InvalidFigure, InvalidValue
from ..amount import Amount
from ..money.currency_meanings import Meanings
from ..money.money import Money
from ..numbers.significance import own_step, step_at
from ..quantities.quantity import Quantity
from .figure_bounds import bounds_like, bounds_of, inclusion, qualifier_of
from .figure_stated import Stated
from .figure_text import figure_text, read_money, read_quantity
from .qualifier import Qualifier
from .reported_amount import A_co, ReportedAmount

A = TypeVar("A", bound=Amount)
B = TypeVar("B", Money, Quantity)


# Without order=False mypy takes `<` for given.
@attrs.frozen(order=False)
class Figure(ReportedAmount[A_co]):
    """An amount of money or of something counted, as it was reported.

    "About X" is X plus or minus half a unit of its last significant figure, both ends included; "nearly X" reaches
    from X minus that half, included, up to X, excluded. For had the amount been further off, who reported it would
    have rounded it to another figure. So "about 5,000 crore" is 4,500 to 5,500 crore, and "about 5,124 crore" is
    within half a crore. The two ends of a range are included unless it says otherwise.

    Attributes:
        low: The lower bound; None if the words give none.
        high: The upper bound; None if the words give none.
        qualifier: How the amount stated bounds the amount meant.
        low_included: Whether the lower bound itself is possible; True where there is none.
        high_included: Whether the upper bound itself is possible; True where there is none.
        text: The words; figures with other words but the same bounds and qualifier are equal.

    >>> figure = Figure.money("around Rs 5000 crore")
    >>> print(figure, figure.low, figure.high, sep="; ")
    about ₹5,000 crore; ₹4,500 crore; ₹5,500 crore
    >>> Figure.quantity("6,01,427 rifles").certainly_at_least(Quantity(600_000, "rifle"))
    True
    """

    @staticmethod
    def money(text: str, **meanings: Unpack[Meanings]) -> Figure[Money]:
        """Read an amount of money with its qualifier, or a range.

        A scale word or a currency that one end of a range lacks is taken from the other: "$3-4 billion".

        Args:
            text: The amount and nothing else; it is kept as the figure's words.
            **meanings: What names mean that several currencies share, as `rupee="PKR"`, `dollar="SGD"` or
                `krone="NOK"`; see `Meanings` for their defaults.

        Raises:
            InvalidFigure: The text states no amount of money.
            UnknownCurrency: Its currency, or that of an argument, is none.
            AmbiguousCurrency: Several are called so, and no argument says which is meant.

        >>> print(Figure.money("up to $2bn"), Figure.money("Rs 5,000-5,500 crore"), sep="; ")
        at most US$2 billion; between ₹5,000 crore and ₹5,500 crore
        """
        given = tuple(cast("dict[str, str]", meanings).items())
        return _money_figure(figure_text(text, "amount of money"), given)

    @staticmethod
    def quantity(text: str, *, unit: str | None = None) -> Figure[Quantity]:
        """Read a number of something with its qualifier, or a range.

        Args:
            text: The number, its unit and nothing else; it is kept as the figure's words.
            unit: What is counted, where the text does not say; it must be the same where it does.

        Raises:
            InvalidFigure: The text states no number of anything, or of something else than the unit.

        >>> print(Figure.quantity("over six lakh rifles"), Figure.quantity("500+", unit="rifle"), sep="; ")
        more than 600,000 rifles; at least 500 rifles
        """
        return _quantity_figure(figure_text(text, "number of a unit"), unit)

    @staticmethod
    def exactly(amount: B) -> Figure[B]:
        """State that it is this amount.

        >>> print(Figure.exactly(Quantity(5, "system")))
        5 systems
        """
        return _figure(Qualifier.EXACTLY, amount)

    @staticmethod
    def about(amount: B, significant_figures: int | None = None) -> Figure[B]:
        """State that it is this amount, plus or minus half a unit of its last significant figure.

        Args:
            amount: The amount, which is not zero.
            significant_figures: How many of its figures are meant; if not given, all but the zeros at its end.

        Raises:
            InvalidFigure: The amount is zero, or has more figures than are said to be meant.

        >>> print(Figure.about(Money.parse("Rs 5000 crore"), significant_figures=2).low)
        ₹4,950 crore
        """
        return _rounded(Qualifier.ABOUT, amount, significant_figures)

    @staticmethod
    def nearly(amount: B, significant_figures: int | None = None) -> Figure[B]:
        """State that it falls short of this amount by at most half a unit of its last significant figure.

        Args:
            amount: The amount, which is above zero.
            significant_figures: How many of its figures are meant; if not given, all but the zeros at its end.

        Raises:
            InvalidFigure: The amount is not above zero, or has more figures than are said to be meant.

        >>> print(Figure.nearly(Quantity(600_000, "rifle")).low)
        550,000 rifles
        """
        return _rounded(Qualifier.NEARLY, amount, significant_figures)

    @staticmethod
    def over(amount: B) -> Figure[B]:
        """State that it is more than this amount.

        >>> print(Figure.over(Quantity(5, "system")))
        more than 5 systems
        """
        return _figure(Qualifier.OVER, amount)

    @staticmethod
    def at_least(amount: B) -> Figure[B]:
        """State that it is this amount or more.

        >>> print(Figure.at_least(Quantity(5, "system")))
        at least 5 systems
        """
        return _figure(Qualifier.AT_LEAST, amount)

    @staticmethod
    def under(amount: B) -> Figure[B]:
        """State that it is less than this amount.

        >>> print(Figure.under(Quantity(5, "system")))
        less than 5 systems
        """
        return _figure(Qualifier.UNDER, amount)

    @staticmethod
    def at_most(amount: B) -> Figure[B]:
        """State that it is this amount or less.

        >>> print(Figure.at_most(Quantity(5, "system")))
        at most 5 systems
        """
        return _figure(Qualifier.AT_MOST, amount)

    @staticmethod
    def between(low: B, high: B) -> Figure[B]:
        """State that it is one of these amounts or any between them.

        Raises:
            InvalidFigure: They are not of one currency or unit, or the first is not below the second.

        >>> print(Figure.between(Quantity(5, "system"), Quantity(7, "system")))
        between 5 and 7 systems
        """
        return _figure(Qualifier.BETWEEN, low, high)

    @staticmethod
    def total(figures: Iterable[Figure[B]]) -> Figure[B]:
        """Add figures of one currency or unit; an end that is open in one of them is open in the sum.

        Raises:
            InvalidFigure: There are none to add, or nothing bounds their sum.
            Mismatch: They are of different currencies or units.

        >>> print(Figure.total([Figure.money("over Rs 5 crore"), Figure.money("Rs 2 crore")]))
        more than ₹7 crore
        """
        total: Figure[B] | None = None
        for figure in figures:
            total = figure if total is None else total + figure
        if total is None:
            raise InvalidFigure("nothing to add", came=figures, accepted="give at least one figure")
        return total

    def __add__(self: Figure[B], other: B | Figure[B]) -> Figure[B]:
        if isinstance(other, Amount):
            return self + Figure.exactly(other)
        if not _is_figure(other):
            return NotImplemented
        mine, its = self.bound, other.bound
        if mine.denomination != its.denomination:
            both = f"{mine.denomination} is not {its.denomination}"
            raise mine.mismatch(f"cannot add {str(self)!r} and {str(other)!r}: {both}")
        interval = self.interval.plus(other.interval)
        low, high = bounds_like(interval, mine)
        return Figure(low, high, qualifier_of(interval), interval.low_included, interval.high_included)

    def __radd__(self: Figure[B], other: B | int) -> Figure[B]:
        # sum() starts from 0, which is of every denomination.
        if isinstance(other, int):
            return self if other == 0 else NotImplemented
        return self + other

    def __mul__(self: Figure[B], factor: int | Decimal) -> Figure[B]:
        return _in_proportion(self, factor, lambda end: end * factor) if _is_factor(factor) else NotImplemented

    def __rmul__(self: Figure[B], factor: int | Decimal) -> Figure[B]:
        return self.__mul__(factor)

    def __truediv__(self: Figure[B], divisor: int | Decimal) -> Figure[B]:
        return _in_proportion(self, divisor, lambda end: end / divisor) if _is_factor(divisor) else NotImplemented


def _figure(
    qualifier: Qualifier,
    first: A,
    second: A | None = None,
    *,
    step: Decimal | None = None,
    included: tuple[bool, bool] = (True, True),
    text: str = "",
) -> Figure[A]:
    low, high = bounds_of(qualifier, first, first if second is None else second, step)
    return Figure(low, high, qualifier, *inclusion(qualifier, included), text)


def _rounded(qualifier: Qualifier, amount: A, figures: int | None) -> Figure[A]:
    step = own_step(amount.magnitude) if figures is None else step_at(amount.magnitude, figures)
    return _figure(qualifier, amount, step=step)


@lru_cache(maxsize=2048)
def _money_figure(text: str, given: tuple[tuple[str, str], ...]) -> Figure[Money]:
    return figure_of(read_money(text, **cast("Meanings", dict(given))), text)


@lru_cache(maxsize=2048)
def _quantity_figure(text: str, unit: str | None) -> Figure[Quantity]:
    return figure_of(read_quantity(text, unit=unit), text)


def figure_of(stated: Stated[A], text: str) -> Figure[A]:
    """Return the figure of what was stated.

    Args:
        stated: What was stated.
        text: The words that state it.

    Raises:
        InvalidFigure: Its bounds are beyond what a number may be.

    >>> print(figure_of(read_money("up to $2bn"), "up to $2bn"))
    at most US$2 billion
    """
    included = stated.first_included, stated.second_included
    try:
        return _figure(stated.qualifier, stated.first, stated.second, step=stated.step, included=included, text=text)
    except InvalidValue as error:
        raise InvalidFigure(error.problem, came=text, accepted=error.accepted) from None


def _is_figure(value: object) -> bool:
    return isinstance(value, Figure)


def _is_factor(value: object) -> TypeGuard[int | Decimal]:
    return isinstance(value, int | Decimal) and not isinstance(value, bool)


def _in_proportion(figure: Figure[B], factor: int | Decimal, of: Callable[[B], B]) -> Figure[B]:
    if not (Decimal(factor).is_finite() and factor > 0):
        accepted = "a figure is multiplied and divided by what is above zero, or its bounds would change places"
        raise InvalidFigure("no number above zero", came=factor, accepted=accepted)
    low, high = (None if end is None else of(end) for end in (figure.low, figure.high))
    included = figure.low_included, figure.high_included
    try:
        return Figure(low, high, figure.qualifier, *included)
    except InvalidFigure:
        # Twice "about 5" is 9 to 11, to which nobody rounds.
        return Figure(low, high, Qualifier.BETWEEN, *included)

"""Amounts as they were reported: their bounds, their qualifier and their words, and what follows from these."""

from __future__ import annotations

from decimal import Decimal
from typing import TypeVar

import attrs

from ...errors import InvalidFigure
from ..amount import Amount
from ..numbers.significance import figures_at, own_step
from .figure_bounds import ROUNDED, check_bounds, middle_of, step_of
from .figure_print import print_one, print_range
from .figure_text import figures_in
from .figure_verbs import Bounded
from .interval import Interval
from .qualifier import Qualifier

#: The kind of amount; `Figure` takes this very variable, by which the formats know what its bounds are.
A_co = TypeVar("A_co", bound=Amount, covariant=True)

_INFINITY = Decimal("Infinity")


# Without order=False mypy takes `<` for given.
@attrs.frozen(order=False)
class ReportedAmount(Bounded[A_co]):
    """The state of a `Figure`, without the ways to make one.

    Attributes:
        low: The lower bound; None if the words give none.
        high: The upper bound; None if the words give none.
        qualifier: How the amount stated bounds the amount meant.
        low_included: Whether the lower bound itself is possible; True where there is none.
        high_included: Whether the upper bound itself is possible; True where there is none.
        text: The words; figures with other words but the same bounds and qualifier are equal.

    >>> from bilateral import Figure
    >>> figure = Figure.money("over Rs 5 crore")
    >>> isinstance(figure, ReportedAmount), figure.qualifier
    (True, Qualifier.OVER)
    """

    low: A_co | None
    high: A_co | None
    qualifier: Qualifier
    low_included: bool = True
    high_included: bool = True
    text: str = attrs.field(default="", eq=False)

    def __attrs_post_init__(self) -> None:
        check_bounds(self.qualifier, self.low, self.high, (self.low_included, self.high_included))

    @property
    def interval(self) -> Interval:
        """The numbers that the amount may be.

        >>> from bilateral import Figure, Quantity
        >>> Figure.over(Quantity(5, "system")).interval.low
        Decimal('5')
        """
        low, high = (bound.magnitude if bound is not None else None for bound in (self.low, self.high))
        return Interval(low, high, self.low_included, self.high_included)

    @property
    def bound(self) -> A_co:
        """Any of its bounds, for what it is an amount of.

        >>> from bilateral import Figure, Quantity
        >>> Figure.over(Quantity(5, "system")).bound.unit
        'system'
        """
        bound = self.high if self.low is None else self.low
        if bound is None:
            raise InvalidFigure("no bound", came=self.qualifier, accepted="give a lower or an upper bound")
        return bound

    @property
    def stated(self) -> A_co | None:
        """The amount that was said, without its qualifier; None of a range.

        >>> from bilateral import Figure
        >>> Figure.money("around Rs 5000 crore").stated
        Money('50000000000', 'INR')
        """
        if self.qualifier is Qualifier.BETWEEN:
            return None
        if self.qualifier is Qualifier.ABOUT and self.low is not None and self.high is not None:
            return self.low.with_magnitude(middle_of(self.low.magnitude, self.high.magnitude))
        return self.low if self.qualifier in _SAID_BELOW else self.high

    @property
    def significant_figures(self) -> int:
        """How many figures were meant: by the rounding; else by the words; else all but the zeros at the end.

        >>> from bilateral import Figure
        >>> Figure.money("about $5.40 billion").significant_figures, Figure.money("$5 billion").significant_figures
        (3, 1)
        """
        step, stated = self._step, self.stated
        if step is not None and stated is not None:
            return figures_at(stated.magnitude, step)
        ends = [bound.magnitude for bound in (self.low, self.high) if bound is not None]
        return figures_in(self.text, self.bound) or max(figures_at(end, own_step(end)) for end in ends)

    @property
    def sort_key(self) -> tuple[str, Decimal, bool, Decimal, bool, str]:
        """A key that puts figures in an order, equal only of equal figures; to compare amounts, ask a verb.

        >>> from bilateral import Figure
        >>> prices = [Figure.money("over $2"), Figure.money("$2")]
        >>> [str(price) for price in sorted(prices, key=lambda price: price.sort_key)]
        ['US$2', 'more than US$2']
        """
        low = -_INFINITY if self.low is None else self.low.magnitude
        high = _INFINITY if self.high is None else self.high.magnitude
        denomination, qualifier = self.bound.denomination, self.qualifier.value
        return denomination, low, not self.low_included, high, self.high_included, qualifier

    @property
    def _step(self) -> Decimal | None:
        if self.qualifier not in ROUNDED or self.low is None or self.high is None:
            return None
        return step_of(self.qualifier, self.low, self.high)

    def __str__(self) -> str:
        stated = self.stated
        if stated is not None:
            return print_one(self.qualifier, stated, self._step)
        ends = (end for end in (self.low, self.high) if end is not None)
        return print_range(*ends, low_included=self.low_included, high_included=self.high_included)


#: Of these, what was said is the lower bound; of the others that state one amount, the upper.
_SAID_BELOW = frozenset({Qualifier.EXACTLY, Qualifier.OVER, Qualifier.AT_LEAST})

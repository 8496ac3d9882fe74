"""Amounts as they were reported: bounds, a qualifier, and the words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, Decimal
from functools import lru_cache
from typing import ClassVar, NoReturn, TypeVar, Unpack

import attrs

from ...errors import InvalidFigure, InvalidValue, WrongType
from ..amount import Amount, is_number, refuse_factor
from ..dates.when import When
from ..displayed import Displayed
from ..misnamed import answers_misspelt
from ..money.currency_codes import Meanings, currency_code, given_meanings
from ..money.money import Money
from ..money.rates import Rates, rate_on
from ..numbers.exact import ZERO, figures_at, own_step, step_at
from ..numbers.grouping import DecimalMark, GroupMark, checked_marks
from ..quantities.quantity import Quantity
from ..words import exact_text, is_a
from .bounded import Bounded
from .qualifier import (
    ROUNDED,
    Interval,
    Qualifier,
    bounds_of,
    check_bounds,
    inclusion,
    middle_of,
    qualifier_of,
    step_of,
)  # fmt: skip
from .stated_figure import Stated, an_amount, figure_text, print_one, print_range, read_quantity
from .stated_money import figures_in, read_money

A = TypeVar("A", bound=Amount)
A_co = TypeVar("A_co", bound=Amount, covariant=True)
B = TypeVar("B", Money, Quantity)
_Marks = tuple[DecimalMark | None, GroupMark | None]

#: Of these, what was said is the lower bound; of the others that state one amount, the upper.
_SAID_BELOW = frozenset({Qualifier.EXACTLY, Qualifier.OVER, Qualifier.AT_LEAST})


@answers_misspelt
@attrs.frozen(order=False, repr=False)
class Figure(Displayed, Bounded[A_co]):
    """An amount of money or of something counted, as it was reported.

    "About X" is X plus or minus half a unit of its last significant figure, both ends included; "nearly X" reaches
    from X minus that half, included, up to X, excluded. For had the amount been further off, who reported it would
    have rounded it to another figure. So "about 5,000 crore" is 4,500 to 5,500 crore, and "about 5,124 crore" is
    within half a crore. The two ends of a range are included unless it says otherwise.

    Every question has three forms: `is_over` answers yes, no or unknown; `certainly_over` is true if the answer is
    yes; `possibly_over` if it is not no. Amounts of two currencies, or of two measures of one kind, give UNKNOWN,
    since a rate or a conversion could tell; amounts of two different things, or of a length and a power, give NO,
    whatever is asked: five systems are no rifles. What is no figure, and no amount of its kind, raises WrongType.

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

    _advice: ClassVar[str] = (
        "figures are added, and multiplied and divided by a number, but not subtracted, for two that look alike may "
        "differ; the difference is one.low - other.high at the least, and one.high - other.low at the most"
    )

    low: A_co | None
    high: A_co | None
    qualifier: Qualifier
    low_included: bool = True
    high_included: bool = True
    text: str = attrs.field(default="", eq=False, converter=exact_text)

    def __attrs_post_init__(self) -> None:
        check_bounds(self.qualifier, self.low, self.high, (self.low_included, self.high_included))

    @property
    def interval(self) -> Interval:
        """The numbers that the amount may be.

        >>> Figure.over(Quantity(5, "system")).interval.low
        Decimal('5')
        """
        low = None if self.low is None else self.low.magnitude
        high = None if self.high is None else self.high.magnitude
        return Interval(low, high, self.low_included, self.high_included)

    @property
    def bound(self) -> A_co:
        """Any of its bounds, for what it is an amount of.

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

        >>> prices = [Figure.money("over $2"), Figure.money("$2")]
        >>> [str(price) for price in sorted(prices, key=lambda price: price.sort_key)]
        ['US$2', 'more than US$2']
        """
        low = Decimal("-Infinity") if self.low is None else self.low.magnitude
        high = Decimal("Infinity") if self.high is None else self.high.magnitude
        denomination, qualifier = self.bound.denomination, self.qualifier.value
        return denomination, low, not self.low_included, high, self.high_included, qualifier

    @property
    def _step(self) -> Decimal | None:
        if self.qualifier not in ROUNDED or self.low is None or self.high is None:
            return None
        return step_of(self.qualifier, self.low, self.high)

    @staticmethod
    def money(
        text: str, *, decimal: DecimalMark | None = None, group: GroupMark | None = None, **meanings: Unpack[Meanings]
    ) -> Figure[Money]:
        """Read an amount of money with its qualifier, or a range.

        A scale word or a currency that one end of a range lacks is taken from the other: "$3-4 billion".

        Args:
            text: The amount and nothing else, kept as the figure's words.
            decimal: The decimal mark, where it is told; see `Money.parse`.
            group: The mark between groups of digits, where it is told.
            **meanings: What names mean that several currencies share, as `rupee="PKR"`; see `Meanings`.

        Raises:
            InvalidFigure: The text states no amount of money.
            UnknownCurrency: Its currency is none, or several are called so (AmbiguousCurrency).

        >>> print(Figure.money("Rs 5,000-5,500 crore"))
        between ₹5,000 crore and ₹5,500 crore
        """
        checked_marks(decimal, group)
        return _money_figure(figure_text(text, "amount of money"), given_meanings(meanings), (decimal, group))

    @staticmethod
    def quantity(
        text: str, *, unit: str | None = None, decimal: DecimalMark | None = None, group: GroupMark | None = None
    ) -> Figure[Quantity]:
        """Read a number of something with its qualifier, or a range.

        Args:
            text: The number, its unit and nothing else; it is kept as the figure's words.
            unit: What is counted, where the text does not say ("six of them" are `unnamed`); the same where it does.
            decimal: The decimal mark, where it is told; see `Quantity.parse`.
            group: The mark between groups of digits, where it is told.

        Raises:
            InvalidFigure: The text states no number of anything, or of something else than the unit.

        >>> print(Figure.quantity("over six lakh rifles"), Figure.quantity("500+", unit="rifle"), sep="; ")
        more than 600,000 rifles; at least 500 rifles
        """
        checked_marks(decimal, group)
        return _quantity_figure(figure_text(text, "number of a unit"), unit and exact_text(unit), (decimal, group))

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
            significant_figures: How many of its figures are meant, as for `about`.

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
        return _figure(Qualifier.BETWEEN, low, an_amount(Qualifier.BETWEEN, high))

    @staticmethod
    def total(figures: Iterable[Figure[B]]) -> Figure[B]:
        """Add figures of one currency or unit; an end that is open in one of them is open in the sum.

        Raises:
            InvalidFigure: There are none to add, or nothing bounds their sum.
            Mismatch: They are of different currencies or units.

        >>> print(Figure.total([Figure.money("over Rs 5 crore"), Figure.money("Rs 2 crore")]))
        more than ₹7 crore
        """
        given = list(_several(figures))
        if not given:
            raise InvalidFigure("nothing to add", came=figures, accepted="give at least one figure")
        return sum(given[1:], start=given[0])

    def to(
        self: Figure[Money], currency: str, rates: Rates, *, on: dt.date | When | str, nearest_before: int = 0
    ) -> Figure[Money]:
        """Convert both bounds at the rate of one day; what isn't about another rounded amount is then a range.

        An exact amount is rounded as by `Money.to`; bounds away from each other, so that nothing possible is lost. The
        words, which name the other currency, are not kept.

        Args:
            currency: The code of the currency to convert into.
            rates: What knows the rates, as `EcbRates()` or `FixedRates`.
            on: The day, which must be known exactly.
            nearest_before: How many days before it to look back, where that day has no rate.

        Raises:
            NoRate, InvalidWhen, UnknownCurrency: See `Money.to`.
            WrongType: It is no figure of money, or these are no rates.

        >>> from bilateral.rates import FixedRates
        >>> rates = FixedRates.of("USD", "INR", {"2021-12-06": "75.4"}, source="a bank's table")
        >>> for words in ("over $5 million", "about $5 million"):
        ...     print(Figure.money(words).to("INR", rates, on="2021-12-06"))
        more than ₹37.7 crore
        between ₹33.93 crore and ₹41.47 crore
        """
        bound = self.bound
        if not is_a(Money, bound):
            raise WrongType("Figure.to", came=self, accepted="a figure of money")
        rate = rate_on(rates, (bound.currency, currency_code(currency)), on, nearest_before=nearest_before)
        if rate.base == rate.quote:
            return self
        is_exact = self.qualifier is Qualifier.EXACTLY
        down, up = (ROUND_HALF_EVEN, ROUND_HALF_EVEN) if is_exact else (ROUND_FLOOR, ROUND_CEILING)
        return _with_bounds(self, self.low and self.low.at(rate, down), self.high and self.high.at(rate, up))

    @property
    def is_negative(self) -> bool:
        """Whether a bound of it is below zero, as no price and no count is."""
        least = self.high if self.low is None else self.low  # the upper bound is not below the lower one
        return least is not None and least.magnitude < ZERO

    def __add__(self: Figure[B], other: B | Figure[B]) -> Figure[B]:
        if isinstance(other, Amount):
            return self + Figure.exactly(other)
        if not is_a(Figure, other):
            return self._left_to("+", other)
        mine, its = self.bound, other.bound
        if mine.denomination != its.denomination:
            both = f"{mine.denomination} is not {its.denomination}"
            raise mine.mismatch(f"cannot add {str(self)!r} and {str(other)!r}: {both}")
        interval = self.interval.plus(other.interval)
        low, high = (None if end is None else mine.with_magnitude(end) for end in (interval.low, interval.high))
        return Figure(low, high, qualifier_of(interval), interval.low_included, interval.high_included)

    def __radd__(self: Figure[B], other: B | int) -> Figure[B]:
        # sum() starts from 0, which is of every denomination.
        if is_number(other) and other == 0:
            return self
        return self + other if isinstance(other, Amount) else self._refuse_sign(other, "+", self)

    def __mul__(self: Figure[B], factor: int | Decimal) -> Figure[B]:
        if not is_number(factor):
            return self._left_to("*", factor)
        return _in_proportion(self, factor, lambda end: end * factor)

    def __rmul__(self: Figure[B], factor: int | Decimal) -> Figure[B]:
        return self * factor if is_number(factor) else self._refuse_sign(factor, "*", self)

    def __truediv__(self: Figure[B], divisor: int | Decimal) -> Figure[B]:
        if not is_number(divisor):
            return self._left_to("/", divisor)
        return _in_proportion(self, divisor, lambda end: end / divisor)

    def _refuse_sign(self, left: object, sign: str, right: object) -> NoReturn:
        other = right if left is self else left
        if sign == "*" or (sign == "/" and left is self):
            refuse_factor(self, sign, other)
        if sign == "+":
            raise WrongType("Figure +", came=other, accepted=f"a Figure or an amount, as {self.bound!r}")
        super()._refuse_sign(left, sign, right)

    def __repr__(self) -> str:
        return f"Figure.{type(self.bound).__name__.lower()}({str(self)!r})"

    def __str__(self) -> str:
        stated = self.stated
        if stated is not None:
            return print_one(self.qualifier, stated, self._step)
        ends = (end for end in (self.low, self.high) if end is not None)
        return print_range(*ends, low_included=self.low_included, high_included=self.high_included)


def _figure(qualifier: Qualifier, first: A, second: A | None = None, step: Decimal | None = None) -> Figure[A]:
    first = an_amount(qualifier, first)
    low, high = bounds_of(qualifier, first, first if second is None else second, step)
    return Figure(low, high, qualifier, *inclusion(qualifier))


def _rounded(qualifier: Qualifier, amount: A, figures: int | None) -> Figure[A]:
    magnitude = an_amount(qualifier, amount).magnitude
    step = own_step(magnitude) if figures is None else step_at(magnitude, figures)
    return _figure(qualifier, amount, step=step)


def _several(figures: Iterable[Figure[B]]) -> Iterator[Figure[B]]:
    if is_a(str, figures) or is_a(bytes, figures) or not is_a(Iterable, figures):
        raise WrongType("Figure.total", came=figures, accepted="figures, as a list of them")
    for figure in figures:
        if not is_a(Figure, figure):
            raise WrongType("each of Figure.total", came=figure, accepted="a figure")
        yield figure


@lru_cache(maxsize=2048)
def _money_figure(text: str, given: tuple[tuple[str, str], ...], marks: _Marks) -> Figure[Money]:
    return figure_of(read_money(text, given, *marks), text)


@lru_cache(maxsize=2048)
def _quantity_figure(text: str, unit: str | None, marks: _Marks) -> Figure[Quantity]:
    return figure_of(read_quantity(text, unit, *marks), text)


def figure_of(stated: Stated[A], text: str) -> Figure[A]:
    """Return the figure of what words state; raise InvalidFigure if its bounds are beyond what a number may be."""
    qualifier, included = stated.qualifier, (stated.first_included, stated.second_included)
    try:
        low, high = bounds_of(qualifier, stated.first, stated.second or stated.first, stated.step)
        return Figure(low, high, qualifier, *inclusion(qualifier, included), text)
    except InvalidValue as error:
        raise InvalidFigure(error.problem, came=text, accepted=error.accepted) from None


def _in_proportion(figure: Figure[B], factor: int | Decimal, of: Callable[[B], B]) -> Figure[B]:
    if not (Decimal(factor).is_finite() and factor > 0):
        accepted = "a figure is multiplied and divided by what is above zero, or its bounds would change places"
        raise InvalidFigure("no number above zero", came=factor, accepted=accepted)
    low, high = (None if end is None else of(end) for end in (figure.low, figure.high))
    return _with_bounds(figure, low, high)


def _with_bounds(figure: Figure[B], low: B | None, high: B | None) -> Figure[B]:
    included = figure.low_included, figure.high_included
    try:
        return Figure(low, high, figure.qualifier, *included)
    except InvalidFigure:
        # Twice "about 5" is 9 to 11, to which nobody rounds.
        return Figure(low, high, Qualifier.BETWEEN, *included)

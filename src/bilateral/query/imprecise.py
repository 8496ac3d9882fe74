"""Fields that hold what is imprecisely known: amounts, days and spans of time."""

from __future__ import annotations

from typing import Any, ClassVar, TypeGuard, TypeVar

from ..errors import WrongType
from ..records.part import Part
from ..records.record import Record
from ..values.dates.period import Period
from ..values.dates.when import When
from ..values.figures.figure import Figure
from ..values.money.money import Money
from ..values.quantities.quantity import Quantity
from .aspect import Aspect
from .field import Field, is_field
from .predicate import COMPARISONS, Ask, Predicate

E_contra = TypeVar("E_contra", bound=Record | Part, contravariant=True)
E = TypeVar("E", bound=Record | Part)
A = TypeVar("A", Money, Quantity)


#: What to write instead of a bare number or text.
_EXAMPLES = {Money: "Money.parse('Rs 5 crore')", Quantity: "Quantity(5, 'rifle')"}


class FigureField(Field[E_contra, Figure[A]]):
    """A field that holds an amount as reported; one asks with an exact amount, another figure, or another field.

    The answer is yes where it holds for every amount the figure leaves open, no where for none.
    Another currency, or a unit that could be converted, leaves it unknown.
    """

    of_two: ClassVar[frozenset[Ask]] = COMPARISONS

    def __eq__(self, value: A | Figure[A] | FigureField[E_contra, A]) -> Predicate[E_contra]:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        return self.amount(Ask.EQUAL, value)

    def __ne__(self, value: A | Figure[A] | FigureField[E_contra, A]) -> Predicate[E_contra]:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        return ~self.amount(Ask.EQUAL, value)

    def __lt__(self, value: A | Figure[A] | FigureField[E_contra, A]) -> Predicate[E_contra]:
        return self.amount(Ask.UNDER, value)

    def __le__(self, value: A | Figure[A] | FigureField[E_contra, A]) -> Predicate[E_contra]:
        return self.amount(Ask.AT_MOST, value)

    def __gt__(self, value: A | Figure[A] | FigureField[E_contra, A]) -> Predicate[E_contra]:
        return self.amount(Ask.OVER, value)

    def __ge__(self, value: A | Figure[A] | FigureField[E_contra, A]) -> Predicate[E_contra]:
        return self.amount(Ask.AT_LEAST, value)

    # A class that says what == means is not hashable unless it says so.
    def __hash__(self) -> int:
        return object.__hash__(self)

    def amount(self, ask: Ask, value: object) -> Predicate[E_contra]:
        """Make a question with an exact amount or a figure of what this field holds.

        Raises:
            WrongType: The value is no amount, or one of money where things are counted, or the other way round.
        """
        if is_field(value):
            return self.versus(ask, value)
        inner = value.bound if is_figure(value) else value
        if inner is not None and not isinstance(inner, self.measures):
            name, example = self.measures.__name__, _EXAMPLES[self.measures]
            raise WrongType(str(self), came=value, accepted=f"{name} or a Figure of it, e.g. {example}")
        return self.compare(ask, value, self.measures, Figure)

    def fits(self, value: object) -> bool:
        """Tell whether a value is a figure of money, or of a quantity, as stands here."""
        return is_figure(value) and isinstance(value.bound, self.measures)

    @property
    def currency(self: FigureField[E, Money]) -> Aspect[E, str]:
        """The currency of the amount, to group by: `contracts.group_by(contract.value.currency)`."""
        return Aspect(self, "currency", lambda figure: figure.bound.currency)

    @property
    def unit(self: FigureField[E, Quantity]) -> Aspect[E, str]:
        """The unit of what is counted, to group by: `contracts.group_by(contract.quantity.unit)`."""
        return Aspect(self, "unit", lambda figure: figure.bound.unit)

    @property
    def measures(self) -> type[Money | Quantity]:
        """What the figure is a figure of."""
        measured: type[Money | Quantity] = self.holds.__args__[0]
        return measured


def is_figure(value: object) -> TypeGuard[Figure[Any]]:
    return isinstance(value, Figure)


class Moment(Field[E_contra, When]):
    """A field that holds one day, imprecisely known; one asks with a day, a month, a year or another span.

    Who asks for 2021 means all of it: `<` is before its first day, `>` after its last, `==` on one of its days. Another
    field of the same record holds a single day of it, so of two that say 2021 either may be before the other.
    """

    of_two: ClassVar[frozenset[Ask]] = frozenset({Ask.EQUAL, Ask.UNDER, Ask.OVER})

    def __eq__(self, value: When | Moment[E_contra]) -> Predicate[E_contra]:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        return self.compare(Ask.EQUAL, value, When)

    def __ne__(self, value: When | Moment[E_contra]) -> Predicate[E_contra]:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        return ~self.compare(Ask.EQUAL, value, When)

    def __lt__(self, value: When | Moment[E_contra]) -> Predicate[E_contra]:
        return self.compare(Ask.UNDER, value, When)

    def __le__(self, value: When | Moment[E_contra]) -> Predicate[E_contra]:
        return ~self.compare(Ask.OVER, value, When)

    def __gt__(self, value: When | Moment[E_contra]) -> Predicate[E_contra]:
        return self.compare(Ask.OVER, value, When)

    def __ge__(self, value: When | Moment[E_contra]) -> Predicate[E_contra]:
        return ~self.compare(Ask.UNDER, value, When)

    # A class that says what == means is not hashable unless it says so.
    def __hash__(self) -> int:
        return object.__hash__(self)

    @property
    def year(self) -> Aspect[E_contra, int]:
        """The year of the day, to group by; unknown where the day may lie in one of several."""
        return Aspect(self, "year", lambda when: when.year)

    def is_within(self, value: When | Period | Span[E_contra]) -> Predicate[E_contra]:
        """Match records in which this day lies in a year, a month or a period; of a When it is the same as `==`."""
        return self.compare(Ask.WITHIN, value, When, Period)

    def is_comparable(self, other: Field[Any, Any], ask: Ask) -> bool:
        """Tell whether the other holds a day as this one does, or a span of time that this one may lie in."""
        return isinstance(other, Span) if ask is Ask.WITHIN else super().is_comparable(other, ask)


class Span(Field[E_contra, Period]):
    """A field that holds a span of time."""

    def contains(self, value: When | Moment[E_contra]) -> Predicate[E_contra]:
        """Match records in which this span has that day in it."""
        if is_moment(value):
            return value.versus(Ask.WITHIN, self)
        return self.compare(Ask.CONTAINS, value, When)


def is_moment(value: object) -> TypeGuard[Moment[Any]]:
    return isinstance(value, Moment)

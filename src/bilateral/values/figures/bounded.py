"""What lies between two bounds, and what it can be asked: each question in three forms."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from typing import ClassVar, Generic, TypeVar

from ...errors import WrongType
from ..amount import Amount
from ..answer import Answer
from ..money.money import Money
from ..quantities.quantity import Quantity
from ..unordered import Unordered
from ..words import is_a
from .qualifier import Interval

A_co = TypeVar("A_co", bound=Amount, covariant=True)
B = TypeVar("B", Money, Quantity)


class Bounded(Unordered, Generic[A_co]):
    """An amount of which bounds are known; see `Figure` for what its answers mean."""

    __slots__ = ()

    verbs: ClassVar[str] = "is_over(...), is_at_least(...), is_under(...), is_at_most(...)"

    @property
    @abstractmethod
    def interval(self) -> Interval:
        """The numbers that the amount may be."""

    @property
    @abstractmethod
    def bound(self) -> A_co:
        """Any of its bounds, for what it is an amount of."""

    def is_over(self: Bounded[B], other: B | Bounded[B]) -> Answer:
        """Whether it is more than the other.

        >>> from bilateral import Figure
        >>> Figure.money("about Rs 5 crore").is_over(Figure.money("Rs 4 crore"))
        Answer.YES
        """
        return _compared(self, other, Interval.is_over)

    def is_at_least(self: Bounded[B], other: B | Bounded[B]) -> Answer:
        """Whether it is the other or more.

        >>> from bilateral import Figure
        >>> Figure.money("over Rs 5 crore").is_at_least(Figure.money("Rs 5 crore"))
        Answer.YES
        """
        return _compared(self, other, Interval.is_at_least)

    def is_under(self: Bounded[B], other: B | Bounded[B]) -> Answer:
        """Whether it is less than the other.

        >>> from bilateral import Figure
        >>> Figure.money("over Rs 5 crore").is_under(Figure.money("Rs 6 crore"))
        Answer.UNKNOWN
        """
        return _compared(self, other, lambda mine, its: its.is_over(mine))

    def is_at_most(self: Bounded[B], other: B | Bounded[B]) -> Answer:
        """Whether it is the other or less.

        >>> from bilateral import Figure
        >>> Figure.money("up to Rs 5 crore").is_at_most(Figure.money("Rs 5 crore"))
        Answer.YES
        """
        return _compared(self, other, lambda mine, its: its.is_at_least(mine))

    def is_equal(self: Bounded[B], other: B | Bounded[B]) -> Answer:
        """Whether the two are the same amount; that both were stated in the same words does not make them so.

        >>> from bilateral import Figure
        >>> Figure.money("about Rs 5 crore").is_equal(Figure.money("about Rs 5 crore"))
        Answer.UNKNOWN
        """
        return _compared(self, other, Interval.is_equal)

    def certainly_over(self: Bounded[B], other: B | Bounded[B]) -> bool:
        """Whether `is_over` is YES.

        >>> from bilateral import Figure
        >>> Figure.money("over Rs 5 crore").certainly_over(Figure.money("Rs 5 crore"))
        True
        """
        return self.is_over(other).is_certain

    def certainly_at_least(self: Bounded[B], other: B | Bounded[B]) -> bool:
        """Whether `is_at_least` is YES.

        >>> from bilateral import Figure
        >>> Figure.money("about Rs 5 crore").certainly_at_least(Figure.money("Rs 5 crore"))
        False
        """
        return self.is_at_least(other).is_certain

    def certainly_under(self: Bounded[B], other: B | Bounded[B]) -> bool:
        """Whether `is_under` is YES."""
        return self.is_under(other).is_certain

    def certainly_at_most(self: Bounded[B], other: B | Bounded[B]) -> bool:
        """Whether `is_at_most` is YES."""
        return self.is_at_most(other).is_certain

    def certainly_equal(self: Bounded[B], other: B | Bounded[B]) -> bool:
        """Whether `is_equal` is YES."""
        return self.is_equal(other).is_certain

    def possibly_over(self: Bounded[B], other: B | Bounded[B]) -> bool:
        """Whether `is_over` is not NO.

        >>> from bilateral import Figure
        >>> Figure.money("up to Rs 5 crore").possibly_over(Figure.money("Rs 5 crore"))
        False
        """
        return self.is_over(other).is_possible

    def possibly_at_least(self: Bounded[B], other: B | Bounded[B]) -> bool:
        """Whether `is_at_least` is not NO."""
        return self.is_at_least(other).is_possible

    def possibly_under(self: Bounded[B], other: B | Bounded[B]) -> bool:
        """Whether `is_under` is not NO."""
        return self.is_under(other).is_possible

    def possibly_at_most(self: Bounded[B], other: B | Bounded[B]) -> bool:
        """Whether `is_at_most` is not NO."""
        return self.is_at_most(other).is_possible

    def possibly_equal(self: Bounded[B], other: B | Bounded[B]) -> bool:
        """Whether `is_equal` is not NO."""
        return self.is_equal(other).is_possible


def _compared(figure: Bounded[B], other: B | Bounded[B], verb: Callable[[Interval, Interval], Answer]) -> Answer:
    mine, its = figure.bound, other.bound if isinstance(other, Bounded) else other
    if not is_a(type(mine), its):
        kind = type(mine).__name__
        raise WrongType(
            f"a question of a figure of {kind}",
            came=its,
            accepted=f"a {kind}, as {kind}.parse(text), or a figure of {kind}",
        )
    known = mine.commensurate(its)
    if known is not Answer.YES:
        return known
    point = Interval(its.magnitude, its.magnitude)
    return verb(figure.interval, other.interval if isinstance(other, Bounded) else point)

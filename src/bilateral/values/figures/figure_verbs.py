"""What can be asked of an amount that is known within bounds: yes, no or unknown, certainly or possibly."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Generic, TypeVar

from ..amount import Amount
from ..answer import Answer
from ..money.money import Money
from ..quantities.quantity import Quantity
from .interval import Interval

A_co = TypeVar("A_co", bound=Amount, covariant=True)
B = TypeVar("B", Money, Quantity)


class Bounded(ABC, Generic[A_co]):
    """An amount that is known within bounds.

    Every verb has three forms: `is_over` answers yes, no or unknown; `certainly_over` is true if the answer is yes;
    `possibly_over` if it is not no. Amounts of two currencies, or of two measures of one kind, give UNKNOWN, since a
    rate or a conversion could tell; amounts of two different things, or of a length and a power, give NO, whatever is
    asked: five systems are no rifles.
    """

    __slots__ = ()

    @property
    @abstractmethod
    def interval(self) -> Interval:
        """The numbers that the amount may be."""

    @property
    @abstractmethod
    def bound(self) -> A_co:
        """Any of its bounds, for what it is an amount of."""

    @property
    def is_negative(self) -> bool:
        """Whether a bound of it is below zero, as no price and no count is."""
        ends = (self.interval.low, self.interval.high)
        return any(end is not None and end < 0 for end in ends)

    def is_over(self: Bounded[B], other: B | Bounded[B]) -> Answer:
        """Whether it is more than the other.

        >>> from bilateral import Figure
        >>> Figure.money("about Rs 5 crore").is_over(Figure.money("Rs 4 crore"))
        Answer.YES
        """
        return _answer(self, other, Interval.is_over)

    def is_at_least(self: Bounded[B], other: B | Bounded[B]) -> Answer:
        """Whether it is the other or more.

        >>> from bilateral import Figure
        >>> Figure.money("over Rs 5 crore").is_at_least(Figure.money("Rs 5 crore"))
        Answer.YES
        """
        return _answer(self, other, Interval.is_at_least)

    def is_under(self: Bounded[B], other: B | Bounded[B]) -> Answer:
        """Whether it is less than the other.

        >>> from bilateral import Figure
        >>> Figure.money("over Rs 5 crore").is_under(Figure.money("Rs 6 crore"))
        Answer.UNKNOWN
        """
        return _answer(self, other, lambda mine, its: its.is_over(mine))

    def is_at_most(self: Bounded[B], other: B | Bounded[B]) -> Answer:
        """Whether it is the other or less.

        >>> from bilateral import Figure
        >>> Figure.money("up to Rs 5 crore").is_at_most(Figure.money("Rs 5 crore"))
        Answer.YES
        """
        return _answer(self, other, lambda mine, its: its.is_at_least(mine))

    def is_equal(self: Bounded[B], other: B | Bounded[B]) -> Answer:
        """Whether the two are the same amount; that both were stated in the same words does not make them so.

        >>> from bilateral import Figure
        >>> Figure.money("about Rs 5 crore").is_equal(Figure.money("about Rs 5 crore"))
        Answer.UNKNOWN
        """
        return _answer(self, other, Interval.is_equal)

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
        """Whether `is_under` is YES.

        >>> from bilateral import Figure
        >>> Figure.money("nearly Rs 5 crore").certainly_under(Figure.money("Rs 5 crore"))
        True
        """
        return self.is_under(other).is_certain

    def certainly_at_most(self: Bounded[B], other: B | Bounded[B]) -> bool:
        """Whether `is_at_most` is YES.

        >>> from bilateral import Figure
        >>> Figure.money("up to Rs 5 crore").certainly_at_most(Figure.money("Rs 5 crore"))
        True
        """
        return self.is_at_most(other).is_certain

    def certainly_equal(self: Bounded[B], other: B | Bounded[B]) -> bool:
        """Whether `is_equal` is YES.

        >>> from bilateral import Figure
        >>> Figure.money("Rs 5 crore").certainly_equal(Figure.money("Rs 50 million"))
        True
        """
        return self.is_equal(other).is_certain

    def possibly_over(self: Bounded[B], other: B | Bounded[B]) -> bool:
        """Whether `is_over` is not NO.

        >>> from bilateral import Figure
        >>> Figure.money("up to Rs 5 crore").possibly_over(Figure.money("Rs 5 crore"))
        False
        """
        return self.is_over(other).is_possible

    def possibly_at_least(self: Bounded[B], other: B | Bounded[B]) -> bool:
        """Whether `is_at_least` is not NO.

        >>> from bilateral import Figure
        >>> Figure.money("up to Rs 5 crore").possibly_at_least(Figure.money("Rs 5 crore"))
        True
        """
        return self.is_at_least(other).is_possible

    def possibly_under(self: Bounded[B], other: B | Bounded[B]) -> bool:
        """Whether `is_under` is not NO.

        >>> from bilateral import Figure
        >>> Figure.money("about Rs 5 crore").possibly_under(Figure.money("Rs 5 crore"))
        True
        """
        return self.is_under(other).is_possible

    def possibly_at_most(self: Bounded[B], other: B | Bounded[B]) -> bool:
        """Whether `is_at_most` is not NO.

        >>> from bilateral import Figure
        >>> Figure.money("over Rs 5 crore").possibly_at_most(Figure.money("Rs 5 crore"))
        False
        """
        return self.is_at_most(other).is_possible

    def possibly_equal(self: Bounded[B], other: B | Bounded[B]) -> bool:
        """Whether `is_equal` is not NO.

        >>> from bilateral import Figure
        >>> Figure.money("about Rs 5 crore").possibly_equal(Figure.money("Rs 5.2 crore"))
        True
        """
        return self.is_equal(other).is_possible


def _answer(figure: Bounded[B], other: B | Bounded[B], verb: Callable[[Interval, Interval], Answer]) -> Answer:
    mine = figure.bound
    its = other.bound if isinstance(other, Bounded) else other
    _check_kind(mine, its)
    known = mine.commensurate(its)
    if known is not Answer.YES:
        return known
    point = Interval(its.magnitude, its.magnitude)
    return verb(figure.interval, other.interval if isinstance(other, Bounded) else point)


def _check_kind(mine: object, its: object) -> None:
    if type(mine) is not type(its):
        raise TypeError(f"a figure of {type(mine).__name__} is compared with such, not with {its!r}")

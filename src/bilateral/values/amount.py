"""What Money and Quantity have in common: exact arithmetic and order among amounts of one denomination."""

from __future__ import annotations

from abc import abstractmethod
from decimal import Context, Decimal, DivisionByZero, Inexact, InvalidOperation
from typing import ClassVar, NoReturn, Self, TypeGuard, get_args, overload

from ..errors import InvalidDivision, Mismatch, WrongType
from .answer import Answer
from .numbers.exact import EXACT, exact_number
from .numbers.grouping import Grouping
from .operators import ORDERS, Operand

#: A ratio of two amounts is rounded to 34 significant digits, half to even, as in IEEE 754's decimal128.
RATIO = Context(prec=34, traps=[DivisionByZero, InvalidOperation])


# No ABC, here as in other bases of values: isinstance would take four times as long to say no.
class Amount(Operand):
    """An exact number of one denomination: of a currency or of a unit.

    Amounts of one denomination are ordered, and can be added, subtracted, multiplied by a number and divided.
    Across two denominations that raises `Mismatch`; but whether two amounts are equal can always be said.

    >>> from bilateral import Money
    >>> Money(5, "INR") + 2 * Money("0.5", "INR") < Money(7, "INR"), Money(5, "INR") == Money(5, "USD")
    (True, False)
    """

    __slots__ = ()

    _advice: ClassVar[str] = (
        "amounts are compared, added and subtracted, and multiplied and divided by a number; for more, take its number"
    )
    _spelled: ClassVar[str] = "or 'indian', 'international'; for its number alone, format its magnitude"
    #: The error for two amounts of different denominations.
    mismatch: ClassVar[type[Mismatch]] = Mismatch

    @property
    @abstractmethod
    def magnitude(self) -> Decimal:
        """How much or how many."""

    @property
    @abstractmethod
    def denomination(self) -> str:
        """Of what: the code of a currency, or a unit."""

    @abstractmethod
    def with_magnitude(self, magnitude: Decimal) -> Self:
        """Return another amount of the same denomination."""

    @abstractmethod
    def format(self, grouping: Grouping) -> str:
        """Print it with Indian or international groups of digits."""

    def __format__(self, spec: str) -> str:
        """Write it as its text is, or grouped as one asks, in a column where one is asked for.

        >>> from bilateral import Quantity
        >>> rifles = Quantity(601_427, "rifle")
        >>> f"{rifles}, {rifles:indian}, {rifles:>20indian}"
        '601,427 rifles, 6,01,427 rifles,      6,01,427 rifles'
        """
        for grouping in get_args(Grouping):
            if spec.endswith(grouping):
                return self._in_column(self.format(grouping), spec.removesuffix(grouping))
        return super().__format__(spec)

    @abstractmethod
    def comparable_with(self, denomination: str) -> Answer:
        """Whether it can be compared with amounts of a denomination: UNKNOWN where a conversion could tell."""

    def commensurate(self, other: Self) -> Answer:
        """Whether the two can be compared: UNKNOWN where a conversion could tell.

        >>> from bilateral import Quantity
        >>> Quantity(5, "tonne").commensurate(Quantity(5, "barrel"))
        Answer.UNKNOWN
        """
        return self.comparable_with(other.denomination)

    def same_denomination(self, other: Self, doing: str) -> Self:
        """Return the other amount if it is of the same denomination.

        Args:
            other: The other amount.
            doing: What is tried, as "add" or "compare".

        Raises:
            Mismatch: It is of another; both are named.

        >>> from bilateral import Quantity
        >>> Quantity(5, "rifle").same_denomination(Quantity(6, "rifle"), "add")
        Quantity('6', 'rifle')
        """
        if self.denomination == other.denomination:
            return other
        both = f"{self.denomination} is not {other.denomination}"
        raise self.mismatch(f"cannot {doing} {self!r} and {other!r}: {both}")

    def __lt__(self, other: Self) -> bool:
        if not isinstance(other, type(self)):
            return self._left_to("<", other)
        return self.magnitude < self.same_denomination(other, "compare").magnitude

    def __le__(self, other: Self) -> bool:
        if not isinstance(other, type(self)):
            return self._left_to("<=", other)
        return self.magnitude <= self.same_denomination(other, "compare").magnitude

    def __gt__(self, other: Self) -> bool:
        if not isinstance(other, type(self)):
            return self._left_to(">", other)
        return self.magnitude > self.same_denomination(other, "compare").magnitude

    def __ge__(self, other: Self) -> bool:
        if not isinstance(other, type(self)):
            return self._left_to(">=", other)
        return self.magnitude >= self.same_denomination(other, "compare").magnitude

    def __add__(self, other: Self) -> Self:
        if not isinstance(other, type(self)):
            return self._left_to("+", other)
        return self.with_magnitude(EXACT.add(self.magnitude, self.same_denomination(other, "add").magnitude))

    def __radd__(self, other: int) -> Self:
        # sum() starts from 0, which is of every denomination.
        if not is_number(other) or other != 0:  # what is no number may answer != with a question
            self._refuse_sign(other, "+", self)
        return self

    def __sub__(self, other: Self) -> Self:
        if not isinstance(other, type(self)):
            return self._left_to("-", other)
        known = self.same_denomination(other, "subtract")
        return self.with_magnitude(EXACT.subtract(self.magnitude, known.magnitude))

    def __neg__(self) -> Self:
        return self.with_magnitude(EXACT.minus(self.magnitude))

    def __abs__(self) -> Self:
        return self.with_magnitude(self.magnitude.copy_abs())

    def __mul__(self, factor: int | Decimal) -> Self:
        if not is_number(factor):
            return self._left_to("*", factor)
        return self.with_magnitude(EXACT.multiply(self.magnitude, exact_number(factor)))

    def __rmul__(self, factor: int | Decimal) -> Self:
        return self * factor if is_number(factor) else self._refuse_sign(factor, "*", self)

    @overload
    def __truediv__(self, divisor: int | Decimal) -> Self: ...

    @overload
    def __truediv__(self, divisor: Self) -> Decimal: ...

    def __truediv__(self, divisor: Self | int | Decimal) -> Self | Decimal:
        if isinstance(divisor, type(self)):
            return self._ratio(self.same_denomination(divisor, "divide"))
        if not is_number(divisor):
            return self._left_to("/", divisor)
        return self._share(exact_number(divisor))

    def _refuse_sign(self, left: object, sign: str, right: object) -> NoReturn:
        other = right if left is self else left
        if sign == "*" or (sign == "/" and left is self):
            refuse_factor(self, sign, other)
        if isinstance(other, Operand) and not isinstance(other, Amount):
            other._refuse_sign(left, sign, right)  # noqa: SLF001 - a figure knows why it has no order, and no minus
        if sign in "+-/" or sign in ORDERS:
            accepted = f"a {type(self).__name__} on either side, as {self.with_magnitude(Decimal(5))!r}"
            raise WrongType(sign, came=other, accepted=accepted)
        super()._refuse_sign(left, sign, right)

    def _ratio(self, other: Self) -> Decimal:
        try:
            return RATIO.divide(self.magnitude, other.magnitude)
        except (DivisionByZero, InvalidOperation):
            raise InvalidDivision(f"{self} cannot be divided by {other}") from None

    def _share(self, divisor: Decimal) -> Self:
        try:
            return self.with_magnitude(EXACT.divide(self.magnitude, divisor))
        except (DivisionByZero, InvalidOperation):
            raise InvalidDivision(f"{self} cannot be divided by {divisor}") from None
        except Inexact:
            remedy = "divide its number and round as you need"
            raise InvalidDivision(f"{self} divided by {divisor:f} is not exact; {remedy}") from None


def is_number(value: object) -> TypeGuard[int | Decimal]:
    """Tell whether an amount can be multiplied by it: a float is not exact, and a bool no number."""
    return isinstance(value, int | Decimal) and not isinstance(value, bool)


def refuse_factor(amount: object, sign: str, factor: object) -> NoReturn:
    """Refuse what an amount is not multiplied or divided by."""
    example = "an int or a Decimal, as Decimal('1.5'), for a float is not exact"
    raise WrongType(f"{type(amount).__name__} {sign}", came=factor, accepted=example)

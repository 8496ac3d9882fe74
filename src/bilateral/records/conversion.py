"""What people may write where a record holds a value, as named functions that attrs takes for converters.

A text is read once, at the door; a wrong text raises the error of the value it should have been. Every
function here has an annotated parameter, because that is what type checkers show as the constructor's type.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from ..errors import WrongType
from ..values.dates.period import Period
from ..values.dates.term import Term
from ..values.dates.when import When
from ..values.figures.figure import Figure
from ..values.money.money import Money
from ..values.quantities.quantity import Quantity

V = TypeVar("V")
A = TypeVar("A", Money, Quantity)


def to_when(value: When | str) -> When:
    """Take a When, or read one from EDTF or unambiguous English.

    >>> to_when("February 2019")
    When('2019-02')
    """
    return value if isinstance(value, When) else When.parse(value)


def to_period(value: Period | str) -> Period:
    """Take a Period, or read one from EDTF or English.

    >>> to_period("2021/2031").end
    When('2031')
    """
    return value if isinstance(value, Period) else Period.parse(value)


def to_term(value: Term | str) -> Term:
    """Take a Term, or read one such as `P10Y` or `10 years`.

    >>> to_term("10 years") == Term(years=10)
    True
    """
    return value if isinstance(value, Term) else Term.parse(value)


def to_money(value: Money | str) -> Money:
    """Take a Money, or read an exact amount.

    >>> to_money("Rs 5 crore")
    Money('50000000', 'INR')
    """
    return value if isinstance(value, Money) else Money.parse(value)


def to_money_figure(value: Figure[Money] | Money | str) -> Figure[Money]:
    """Take an amount of money as reported, an exact one, or the words that state one.

    >>> to_money_figure("around Rs 5000 crore").low
    Money('45000000000', 'INR')
    """
    return _figure(value, Money, Figure.money, "around Rs 5000 crore")


def to_quantity_figure(value: Figure[Quantity] | Quantity | str) -> Figure[Quantity]:
    """Take a quantity as reported, an exact one, or the words that state one.

    >>> to_quantity_figure("6,01,427 rifles").low
    Quantity('601427', 'rifle')
    """
    return _figure(value, Quantity, Figure.quantity, "more than 500 rifles")


def _figure(value: Figure[A] | A | str, kind: type[A], read: Callable[[str], Figure[A]], example: str) -> Figure[A]:
    if isinstance(value, str):
        return read(value)
    if isinstance(value, kind):
        return Figure.exactly(value)
    if isinstance(value, Figure) and isinstance(value.low or value.high, kind):
        return value
    name = kind.__name__
    raise WrongType("an amount", came=value, accepted=f"a {name}, a Figure[{name}] or words such as {example!r}")


def to_texts(values: Iterable[str]) -> tuple[str, ...]:
    """Take several texts; one text alone is refused, for it would fall apart into its letters.

    >>> to_texts(["trade", "energy"])
    ('trade', 'energy')
    """
    return to_tuple(values)


def to_tuple(values: Iterable[V]) -> tuple[V, ...]:
    """Take several values as a tuple; a text is refused, for it would fall apart into its letters.

    Raises:
        WrongType: One text came, or a mapping, or something that cannot be gone through.

    >>> to_tuple("IN")
    Traceback (most recent call last):
    ...
    bilateral.errors.WrongType: a field of several values takes a tuple or a list, got 'IN'
    """
    if isinstance(values, tuple):
        return values
    if not _are_several(values):
        raise WrongType("a field of several values", came=values, accepted="a tuple or a list")
    return tuple(values)


def _are_several(values: object) -> bool:
    # What a checker rules out, a notebook brings.
    return isinstance(values, Iterable) and not isinstance(values, (str, bytes, Mapping))

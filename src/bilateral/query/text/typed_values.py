"""Words that are read as what a field holds: an amount, a day, a country, one word out of some."""

from __future__ import annotations

import enum
from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from typing import Any

from ...errors import InvalidMoney, InvalidPeriod, InvalidQuantity, InvalidValue, InvalidWhen, WrongType
from ...records.conversion import word
from ...values.answer import Answer
from ...values.dates.period import Period
from ...values.dates.term import Term
from ...values.dates.when import When
from ...values.figures.figure import Figure
from ...values.money.money import Money
from ...values.quantities.quantity import Quantity
from ..field import Field
from ..imprecise import FigureField, Moment, Span

#: No whole number that is asked for has more digits.
_MOST_DIGITS = 30


def read_for(field: Field[Any, Any], text: str, *, within: bool = False) -> object:
    """Read a text as a value that a field can be asked with.

    Args:
        field: The field.
        text: The text.
        within: Whether a span of time may be meant where a day is asked for.

    Raises:
        BilateralError: It is no such value; the message says what would be taken.

    >>> from bilateral import contract
    >>> read_for(contract.value, "Rs 5 crore"), read_for(contract.signed, "6 December 2021")
    (Money('50000000', 'INR'), When('2021-12-06'))
    """
    match field:
        case FigureField():
            return _amount(field.measures, text)
        case Moment():
            return _day_or_span(text) if within else When.parse(text)
        case Span():
            return When.parse(text)
        case _:
            return _READERS.get(field.holds, _one_of(field))(text)


def _amount(measured: type[Money | Quantity], text: str) -> object:
    """An exact amount where it is one, and else what is said of one, as "around Rs 5000 crore"."""
    if measured is Money:
        try:
            return Money.parse(text)
        except InvalidMoney:
            return Figure.money(text)
    try:
        return Quantity.parse(text)
    except InvalidQuantity:
        return Figure.quantity(text)


def _day_or_span(text: str) -> When | Period:
    try:
        return When.parse(text)
    except InvalidWhen as no_day:
        try:
            return Period.parse(text)
        except InvalidPeriod:
            raise no_day from None


def _whole(text: str) -> int:
    digits = text.removeprefix("-")
    if not (digits.isascii() and digits.isdigit() and len(digits) <= _MOST_DIGITS):
        raise InvalidValue("no whole number", came=text, accepted="write it in digits, e.g. 20")
    return int(text)


def _decimal(text: str) -> Decimal:
    try:
        number = Decimal(text)
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite():
        raise InvalidValue("no number", came=text, accepted="write it in digits, e.g. 49.5")
    return number


_BOOLS = {"true": True, "yes": True, "false": False, "no": False}


def _yes_or_no(text: str) -> bool:
    if text.lower() not in _BOOLS:
        raise InvalidValue("neither yes nor no", came=text, accepted="write yes or no")
    return _BOOLS[text.lower()]


_READERS: dict[Any, Callable[[str], object]] = {
    str: str,
    int: _whole,
    Decimal: _decimal,
    bool: _yes_or_no,
    Term: Term.parse,
    Answer: lambda text: word(Answer, text.lower()),
}


def _one_of(field: Field[Any, Any]) -> Callable[[str], object]:
    """Read one word out of those that a field may hold; a blank may stand for the line between two words."""

    def read(text: str) -> object:
        kind = field.holds
        if isinstance(kind, type) and issubclass(kind, enum.Enum):
            return word(kind, text.replace(" ", "_").replace("-", "_").lower())
        raise WrongType(
            str(field), came=text, accepted=f"{kind.__name__}, written as Python does: {kind.__name__}(...)"
        )

    return read

"""Operators that have no meaning between two things: whoever writes one is told what to write."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, TypeVar

from ..errors import quoted
from .formatted import Formatted

T = TypeVar("T")

#: The operators that put things in an order, and which of them asks the same the other way round.
ORDERS = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}
#: What Python calls the operators with two sides, and those with one.
_METHODS = {
    "<": "lt",
    "<=": "le",
    ">": "gt",
    ">=": "ge",
    "+": "add",
    "-": "sub",
    "*": "mul",
    "/": "truediv",
    "//": "floordiv",
    "%": "mod",
    "**": "pow",
}
_ALONE = {"-": "neg", "+": "pos", "abs ": "abs", "~": "invert"}


def answers_operators(kind: type[T]) -> type[T]:
    """Give a class every operator that it doesn't have, to be answered by its `_left_to` or `_refuse_sign`."""
    for sign, name in _METHODS.items():
        _give(kind, f"__{name}__", _on_the_left(sign))
        if sign not in ORDERS:
            _give(kind, f"__r{name}__", _on_the_right(sign))
    for sign, name in _ALONE.items():
        _give(kind, f"__{name}__", _alone(sign))
    return kind


def _give(kind: type[object], name: str, method: Callable[..., object]) -> None:
    if name not in vars(kind):
        method.__name__ = name
        setattr(kind, name, method)


def _on_the_left(sign: str) -> Callable[[Any, object], object]:
    return lambda self, other: self._left_to(sign, other)


def _on_the_right(sign: str) -> Callable[[Any, object], object]:
    return lambda self, other: self._refuse_sign(other, sign, self)  # the left side has no answer


def _alone(sign: str) -> Callable[[Any], object]:
    return lambda self: self._refuse_lone_sign(sign)


@answers_operators
class Operand(Formatted):
    """A value that answers every operator, be it by saying what to write instead.

    A kind of value hands on to `_left_to` whatever its own operators have no meaning for.

    >>> from bilateral import Term
    >>> Term(months=1) < Term(days=30)
    Traceback (most recent call last):
    ...
    TypeError: Term(years=0, months=1, days=0) < Term(years=0, months=0, days=30) means nothing: terms have no order, \
for a month is no fixed number of days, and are added to a day or taken from it, as day + Term(years=10)
    """

    __slots__ = ()

    #: What can be written instead, as the end of a sentence.
    _advice: ClassVar[str] = ""

    if TYPE_CHECKING:
        _left_to: Callable[[str, object], NoReturn]  # a checker lets nothing come to this
    else:

        def _left_to(self, sign: str, other: object) -> object:
            """Take the answer of the right side, if that knows one, as a field does; or else refuse."""
            turned = f"__{_METHODS[ORDERS[sign]]}__" if sign in ORDERS else f"__r{_METHODS[sign]}__"
            ask = getattr(type(other), turned, None)
            is_ours = isinstance(other, Operand)
            # Python's own know nothing of ours; and of ours one would leave an order to the other again, without end.
            if type(other).__module__ == "builtins" or (
                is_ours and (sign in ORDERS or ask is getattr(Operand, turned))
            ):
                ask = None
            answer = NotImplemented if ask is None else ask(other, self)
            if answer is NotImplemented:
                self._refuse_sign(self, sign, other)
            return answer

    def _refuse_sign(self, left: object, sign: str, right: object) -> NoReturn:
        """Say what can be written instead."""
        raise TypeError(f"{quoted(left)} {sign} {quoted(right)} means nothing: {self._advice}")

    def _refuse_lone_sign(self, sign: str) -> NoReturn:
        raise TypeError(f"{sign}{quoted(self)} means nothing: {self._advice}")

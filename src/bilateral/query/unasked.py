"""What asks nothing yet, as a field: who takes it for a question or a value is told what to write."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

import attrs

from ..values.formatted import Formatted
from ..values.misnamed import no_attribute, public_names
from ..values.operators import ORDERS, answers_operators


@answers_operators
class Unasked(Formatted):
    """What is no question yet, and neither true nor false.

    >>> from bilateral import contract
    >>> "FR" in contract.suppliers
    Traceback (most recent call last):
    ...
    TypeError: contract.suppliers is asked with includes(...) or any(...), not with in
    >>> contract.value and contract.signed
    Traceback (most recent call last):
    ...
    TypeError: contract.value is no question yet; ask e.g. contract.value.is_known(), and join questions with & | ~, \
each side in parentheses, instead of and, or, not
    """

    __slots__ = ()

    if not TYPE_CHECKING:  # a checker refuses what isn't there

        def __getattr__(self, name: str) -> NoReturn:
            """Name the nearest question there is."""
            if name in attrs.fields_dict(type(self)):  # not filled yet, as while a copy is made
                raise AttributeError(name)
            raise no_attribute(str(self), name, lambda: _asked_with(type(self)))

        def __bool__(self) -> NoReturn:
            example = f"{self}.is_known()" if hasattr(self, "is_known") else f"{self} == ..."
            joined = "join questions with & | ~, each side in parentheses, instead of and, or, not"
            raise TypeError(f"{self} is no question yet; ask e.g. {example}, and {joined}")

        def __and__(self, _other: object) -> NoReturn:
            """Say that & and | bind tighter than ==."""
            example = "(contract.place == 'Delhi') & (contract.value >= price)"
            raise TypeError(f"{self} is no question yet; put each side of & and | in parentheses: {example}")

        __or__ = __rand__ = __ror__ = __and__

        def __contains__(self, _value: object) -> NoReturn:
            """Say what to write instead of `in`, which Python makes a bool of."""
            raise TypeError(f"{self} is asked with {_verbs(self)}, not with in")

        def __eq__(self, other: object) -> bool:
            """Say what to write, where nothing is asked with ==: Python would take it for no."""
            if isinstance(other, Unasked):
                return self is other
            raise TypeError(f"{self} is asked with {_verbs(self)}, not with ==")

        __hash__ = object.__hash__

        def __getitem__(self, _place: object) -> NoReturn:
            """Say that no values stand here; Python would also loop with it."""
            raise TypeError(f"{self} is asked with {_verbs(self)}, not with [] or in a loop")

        def _left_to(self, sign: str, other: object) -> NoReturn:
            self._refuse_sign(self, sign, other)

        def _refuse_sign(self, _left: object, sign: str, _right: object) -> NoReturn:
            if sign in ORDERS:
                raise TypeError(f"{self} is asked with {_verbs(self)}, not with {sign}")
            self._refuse_lone_sign(sign)

        def _refuse_lone_sign(self, sign: str) -> NoReturn:
            if sign == "~":  # which stands for `not`
                bool(self)
            raise TypeError(
                f"nothing is reckoned with {self}, which holds no value itself; records do, as in "
                "contracts.filter(lambda one: ...), and order_by(..., descending=True) turns an order round"
            )


def has_own(kind: type[Any], name: str) -> bool:
    """Tell whether a class has a method of its own, not what Python or `Unasked` gives to everything."""
    return getattr(kind, name, None) not in (None, getattr(object, name, None), getattr(Unasked, name, None))


def _verbs(thing: Any) -> str:
    kind: type[Any] = thing.__class__
    verbs = [verb for verb in ("includes", "is_in", "contains", "any") if hasattr(kind, verb)]
    signs = ["=="] if has_own(kind, "__eq__") else []
    return " or ".join((*signs, *(f"{verb}(...)" for verb in verbs))) or "is_known()"


def _asked_with(kind: type[Any]) -> list[str]:
    signs = {"==": "__eq__", "<": "__lt__", "<=": "__le__", ">": "__gt__", ">=": "__ge__"}
    return [*(sign for sign, name in signs.items() if has_own(kind, name)), *public_names(kind)]

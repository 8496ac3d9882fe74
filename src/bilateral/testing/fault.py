"""What is wrong with an input: faults as values, and the errors that this library raises."""

from __future__ import annotations

from typing import Any, TypeVar

from hypothesis import strategies as st

from ..errors import (
    AmbiguousCountry,
    AmbiguousFigure,
    AmbiguousSignatory,
    BilateralError,
    Fault,
    FaultyInput,
    InvalidRecord,
    InvalidValue,
    NoRate,
    NoSuchStateThen,
    WrongType,
)
from .country import CODES
from .dates import whens
from .figure import currency_codes
from .text import texts, titles

E = TypeVar("E", bound=BilateralError)


_SEVERAL = st.lists(st.sampled_from(CODES), min_size=2, max_size=4, unique=True).map(tuple)


def faults() -> st.SearchStrategy[Fault]:
    """Faults, with or without what came, where it stood and what would have been accepted.

    >>> from hypothesis import find
    >>> find(faults(), lambda fault: fault.line is not None).line
    1
    """
    return st.builds(
        Fault,
        problem=titles(),
        came=texts(),
        accepted=texts(),
        path=st.sampled_from(("", "$", "$.contracts[2].value")),
        line=st.none() | st.integers(1, 10**6),
        file=st.sampled_from(("", "register.yaml")),
    )


def errors(kind: type[E]) -> st.SearchStrategy[E]:
    """Errors of one class, as the library raises them.

    Args:
        kind: The class; of a class that others are made from, that class itself.

    >>> from bilateral.errors import InvalidMoney
    >>> from hypothesis import find
    >>> find(errors(InvalidMoney), lambda error: True).came
    'NO'
    """
    made: st.SearchStrategy[Any] = _errors(kind)
    return made


#: What an error holds beside what came and what would be accepted.
_PAYLOADS: dict[type[BilateralError], dict[str, st.SearchStrategy[Any]]] = {
    AmbiguousCountry: {"between": _SEVERAL},
    AmbiguousFigure: {"readings": st.lists(titles(), min_size=2, max_size=3).map(tuple)},
    AmbiguousSignatory: {"country": st.sampled_from(CODES), "organization": texts()},
    NoSuchStateThen: {"on": whens().map(str), "named": _SEVERAL, "then": _SEVERAL},
}


def _errors(kind: type[BilateralError]) -> st.SearchStrategy[BilateralError]:
    nothing: dict[str, st.SearchStrategy[Any]] = {}
    more = next((of for error, of in _PAYLOADS.items() if issubclass(kind, error)), nothing)
    if issubclass(kind, InvalidValue):
        return st.builds(kind, titles(), came=texts() | st.integers(), accepted=titles(), **more)
    if issubclass(kind, WrongType):
        return st.builds(kind, titles(), came=texts() | st.integers(), accepted=titles())
    if issubclass(kind, NoRate):
        return st.builds(kind, currency_codes(), currency_codes(), st.dates(), titles())
    if issubclass(kind, InvalidRecord):
        return st.builds(kind, titles(), st.lists(titles(), min_size=1, max_size=3).map(tuple))
    if issubclass(kind, FaultyInput):
        return st.builds(kind, st.lists(faults(), min_size=1, max_size=3).map(tuple))
    return st.builds(kind, titles())

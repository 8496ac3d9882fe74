"""Laws of values: what is equal, what is hashed, what is printed, and what comes back."""

from __future__ import annotations

import copy
import pickle
import sys
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import attrs
from hypothesis import strategies as st

from ...errors import quoted
from .trial import try_law

T = TypeVar("T")
U = TypeVar("U")


def round_trip(to_text: Callable[[T], U], of_text: Callable[[U], T], values: st.SearchStrategy[T]) -> None:
    """What is written is read back as the same value, and written again as the same text.

    Args:
        to_text: Writes a value; as text, or as whatever else is read back.
        of_text: Reads it.
        values: The values.

    Raises:
        LawBroken: One comes back as another, or is written otherwise then.

    >>> from bilateral.testing import whens
    >>> from bilateral import When
    >>> round_trip(str, When, whens())
    """

    def broken(value: T) -> str | None:
        written = to_text(value)
        back = of_text(written)
        if back != value:
            return f"written as {quoted(written)} it comes back as {quoted(back)}"
        again = to_text(back)
        return None if again == written else f"it is written as {quoted(written)}, then as {quoted(again)}"

    try_law("what is written is read back", values, broken)


def value(values: st.SearchStrategy[Any], *, names: Mapping[str, Any] | None = None) -> None:
    """Values are equal by what they hold, hash alike, cannot be changed, travel, and print as what makes them.

    Args:
        values: The values, of attrs classes.
        names: What their repr is evaluated with, beside the public names of the library and those of the module of
            their class; an empty mapping where their repr is not meant to be evaluated.

    Raises:
        LawBroken: One is not so.

    >>> from bilateral.testing import moneys
    >>> value(moneys())
    """
    try_law("copies are equal and hash alike", values, _unequal_copy)
    try_law("values cannot be changed", values, _changeable)
    if names is None or names:
        try_law("a repr makes the value again", values, lambda one: _misprinted(one, names or {}))


def _unequal_copy(one: Any) -> str | None:
    copies = {
        "copied": copy.copy(one),
        "copied deeply": copy.deepcopy(one),
        "pickled": pickle.loads(pickle.dumps(one)),  # noqa: S301 - our own bytes
        "made again": attrs.evolve(one),
    }
    for how, other in copies.items():
        if type(other) is not type(one) or not (one == other and other == one) or one != other:
            return f"{how}, it is {quoted(other)}"
        if hash(one) != hash(other):
            return f"{how}, it hashes otherwise"
    return "it is equal to any object" if one == object() else None


def _changeable(one: Any) -> str | None:
    for name in (*(field.name for field in attrs.fields(one.__class__)), "remark"):
        try:
            setattr(one, name, getattr(one, name, None))
        except (AttributeError, TypeError):  # FrozenInstanceError is an AttributeError
            continue
        return f"its {name} can be set"
    return None


def _misprinted(one: Any, names: Mapping[str, Any]) -> str | None:
    import bilateral

    public = {name: getattr(bilateral, name) for name in bilateral.__all__}
    module = vars(sys.modules[type(one).__module__])
    made = eval(repr(one), {**module, **public, **names})  # noqa: S307 - our own repr
    return None if made == one else f"its repr makes {quoted(made)}"

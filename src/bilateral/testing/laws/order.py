"""The law of a total order."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from hypothesis import strategies as st

from ...errors import quoted
from .trial import try_law

T = TypeVar("T")


def total_order(sort_key: Callable[[T], Any], values: st.SearchStrategy[T]) -> None:
    """Of two values one comes first, or they are equal; and what comes before the second comes before the third.

    Args:
        sort_key: What values are sorted by.
        values: The values; the order is tried on three at a time, so they should often be near each other.

    Raises:
        LawBroken: The order leaves two values out, joins what is not equal, or goes round in a circle.

    >>> from bilateral.testing import whens
    >>> total_order(lambda when: when.sort_key, whens())
    """

    def broken(three: tuple[T, T, T]) -> str | None:
        for one in three:
            for other in three:
                if problem := _unordered(sort_key(one), sort_key(other), equal=one == other):
                    return f"{problem}: {quoted(one)} and {quoted(other)}"
        keys = sorted(map(sort_key, three))
        return None if keys[0] <= keys[2] else f"{quoted(keys)} go round in a circle"

    try_law("values have one order", st.tuples(values, values, values), broken)


def _unordered(one: Any, other: Any, *, equal: bool) -> str | None:
    before, after, same = bool(one < other), bool(other < one), bool(one == other)
    if before + after + same != 1:
        return "neither comes first, or both do"
    return None if same == equal else "they are equal, and their keys are not, or the other way round"

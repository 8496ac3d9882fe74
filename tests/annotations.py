"""What the annotation of a field says of the value that stands there."""

from __future__ import annotations

from types import UnionType
from typing import Any, TypeGuard, Union, get_args, get_origin

from bilateral import Figure


def stands_in(value: object, hint: Any) -> bool:
    """Whether a value is of an annotated type."""
    hint = runtime_type(hint)
    arguments = get_args(hint)
    if is_union(hint):
        return any(stands_in(value, one) for one in arguments)
    if get_origin(hint) is tuple:
        return is_several(value) and all(stands_in(one, arguments[0]) for one in value)
    if get_origin(hint) is Figure:
        return is_figure(value) and isinstance(value.bound, arguments)
    return isinstance(value, hint) and (hint is bool or not isinstance(value, bool))


def one_of(hint: Any) -> Any:
    """The type of one value that stands there: `T` of `T | None`, of `tuple[T, ...]` and of `T` itself."""
    arguments = get_args(hint)
    if is_union(hint):
        (inner,) = (one for one in arguments if one is not type(None))
        return one_of(inner)
    return arguments[0] if get_origin(hint) is tuple else hint


def runtime_type(hint: Any) -> Any:
    """The type that Python knows at run time: of a NewType what it is made of."""
    while hasattr(hint, "__supertype__"):
        hint = hint.__supertype__
    return hint


def is_union(hint: Any) -> bool:
    """Whether an annotation is `A | B`."""
    # A NewType joined to None is the one, everything else the other, up to Python 3.13.
    return get_origin(hint) in {Union, UnionType}


def is_several(value: object) -> TypeGuard[tuple[Any, ...]]:
    """Whether a value is a tuple; of its members nothing is known."""
    return isinstance(value, tuple)


def is_figure(value: object) -> TypeGuard[Figure[Any]]:
    """Whether a value is a figure, of whatever."""
    return isinstance(value, Figure)

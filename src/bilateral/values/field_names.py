"""Whatever a class refuses, it says of which of its fields: converters and rules are shared, and know none by name."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, TypeVar, cast

import attrs

from ..errors import InvalidValue, WrongType, did_you_mean
from .words import kind_words

T = TypeVar("T")
V = TypeVar("V")


def names_fields(kind: type[T]) -> type[T]:
    """Make a class of attrs name the field in what its converters and rules raise, and answer a misspelt argument."""
    construct: Callable[..., None] = kind.__init__

    @functools.wraps(construct)
    def construct_and_name(self: Any, *args: object, **fields: object) -> None:
        try:
            construct(self, *args, **fields)
        except (InvalidValue, WrongType) as error:
            if field := _refused(self):
                words, name = kind_words(kind), getattr(self, "id", None)
                _name(error, field.name, f"{words} {name!r}" if isinstance(name, str) else words)
            raise
        except TypeError:
            _refuse_misspelt(kind, fields)
            raise

    kind.__init__ = construct_and_name  # type: ignore[method-assign]
    return kind


def _refused(thing: object) -> attrs.Attribute[Any] | None:
    """Find the field whose value was refused: attrs converts them in order, and then puts them to their rules."""
    fields = _fields(type(thing))
    unread = (field for field in fields if not hasattr(thing, field.name))
    return next(unread, None) or next((field for field in fields if _breaks_its_rule(thing, field)), None)


def _fields(kind: type[object]) -> tuple[attrs.Attribute[Any], ...]:
    fields: tuple[attrs.Attribute[Any], ...] = attrs.fields(cast("type[attrs.AttrsInstance]", kind))
    return fields


def _breaks_its_rule(thing: object, field: attrs.Attribute[Any]) -> bool:
    if field.validator is None:
        return False
    try:
        field.validator(thing, field, getattr(thing, field.name))
    except (InvalidValue, WrongType):
        return True
    return False


def _name(error: InvalidValue | WrongType, field: str, called: str) -> None:
    """Say in the error's words which field of what it is about; all else stays what it was raised with."""
    said = str(error)
    if isinstance(error, WrongType) and error.place in (field, f"each of {field}"):
        error.args = (f"{error.place} of {called}{said.removeprefix(error.place)}",)
    else:
        error.args = (f"{field} of {called}: {said}",)


def _refuse_misspelt(kind: type[object], given: dict[str, object]) -> None:
    known = [field.name for field in _fields(kind)]
    for name in given.keys() - set(known):
        accepted = f"the names of its fields ({did_you_mean(name, known)})"
        raise WrongType(kind_words(kind), came=name, accepted=accepted) from None

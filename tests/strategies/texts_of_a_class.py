"""Texts of a class derived from `str`, as `numpy.str_` is, and the texts that a value holds."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable, Iterable, Iterator
from typing import Any, cast

import attrs


class Text(str):
    """A text that holds on to more than its characters, and says something else when asked for its `str()`.

    What it says is a date and, with its unit, an amount: whoever asked it would read something.
    """

    page: object = None

    def __str__(self) -> str:
        return "1900"


def texts_in(value: Any) -> Iterator[str]:
    """List every text that a value holds, through its fields."""
    inner: Iterable[Any] = ()
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple | frozenset):
        inner = cast("Iterable[Any]", value)
    elif attrs.has(value.__class__):
        inner = (getattr(value, name) for name in attrs.fields_dict(value.__class__))
    for one in inner:
        yield from texts_in(one)


def is_let_go(text: str, take: Callable[[str], object]) -> bool:
    """Whether nothing keeps a text alive, and what hangs on it, once it was taken."""
    held = Text(text)
    held.page = {"the page": "it was cut from"}
    gone = weakref.ref(held)
    take(held)

    del held
    gc.collect()

    return gone() is None

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


def kept_alive(cases: Iterable[tuple[Callable[[str], object], str]]) -> list[tuple[Callable[[str], object], str]]:
    """List the doors that, having taken a text, keep it alive, and what hangs on it."""
    taken = [(take, text, _taken(take, text)) for take, text in cases]
    gc.collect()  # once for all of them: it goes through everything that there is
    return [(take, text) for take, text, left in taken if left() is not None]


def _taken(take: Callable[[str], object], text: str) -> weakref.ref[Text]:
    held = Text(text)
    held.page = {"the page": "it was cut from"}
    take(held)
    return weakref.ref(held)

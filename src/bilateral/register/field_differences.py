"""In which fields two records, or two sources, of one id differ."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from ..errors import Fault
from ..evidence.source import Source
from ..query.answer import is_said, is_several
from ..records.record import Record
from ..values.words import words_of
from .references import name_of


def differences(one: Any, other: Any) -> Iterator[tuple[str, Any, Any]]:
    """List the fields in which two items of one class differ, with the value of each.

    >>> [name for name, _, _ in differences(Source(id="daily", url=""), Source(id="daily", title="News"))]
    ['title']
    """
    if type(one) is not type(other):
        yield "kind_of_record", type(one).__name__, type(other).__name__
        return
    fields: Any = attrs.fields(one.__class__)
    for name in (field.name for field in fields):
        mine, its = getattr(one, name), getattr(other, name)
        if mine != its:
            yield name, mine, its


def fault_of(item: Record | Source, name: str, mine: object, its: object, accepted: str) -> Fault:
    """Say that two registers differ in one field, and what both say."""
    came = f"{field_words(mine)!r}, {field_words(its)!r}"
    return Fault(problem="the two registers differ", came=came, accepted=accepted, path=f"{name_of(item)}.{name}")


def field_words(value: object) -> str:
    """Show what a field holds in words; empty where nothing is said."""
    if is_several(value):
        return "; ".join(map(words_of, value))
    return words_of(value) if is_said(value) else ""


def differences_of(some: Iterable[Record | Source], others: Iterable[Record | Source]) -> Iterator[Fault]:
    """Find items of one id that hold different things in two registers."""
    known = {one.id: one for one in some}
    for other in others:
        one = known.get(other.id)
        if one is not None and one != other:
            for name, mine, its in differences(one, other):
                yield fault_of(one, name, mine, its, _HINTS[isinstance(one, Source)])


_HINTS = (
    "bl.merge(a, b, policy=...) weighs what they claim",
    "a source is the same in both; give one of them another id",
)

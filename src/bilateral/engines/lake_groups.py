"""The groups into which a field sorts the rows of a lake."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from ..query.field import Field
from ..query.groups import keys_of
from .lake_conditions import Called
from .lake_rows import PLACE, LakeRows
from .leaf import cell_columns
from .scope import Scope

_VALUE = "value_"


def groups_of(rows: LakeRows, field: Field[Any, Any]) -> list[Any]:
    """List the values of a field, each once, in the order of the first records that hold them; None for the unknown.

    The first record of each value is looked up, and asked as memory asks it, so that the values are those of memory.
    """
    places = _first_places(rows, field.path)
    names = tuple(name for _, name in sorted(places))
    firsts = attrs.evolve(rows, conditions=(*rows.conditions, Called(names)), orders=())
    records = {record.id: record for record in firsts.records()} if names else {}
    return list(dict.fromkeys(key for name in dict.fromkeys(names) for key in keys_of(records[name], field)))


def _first_places(rows: LakeRows, path: str) -> set[tuple[int, str]]:
    """Find for each value the first row that holds it: its place, and the record's id."""
    first, _, rest = path.partition(".")
    scope = next(rows.scopes())
    if not scope.place(first).is_several:
        placed = rows.placed(lambda scope: ("id", *_columns(scope, first)))
        return _firsts(rows, placed, [name for name in placed.columns if name.startswith(_VALUE)])
    placed = rows.placed(lambda scope: ("id", scope.row[first].name(_VALUE)))
    empty = placed.filter(placed[_VALUE].length() == 0)
    each = placed.select("id", PLACE, **{_VALUE: placed[_VALUE].unnest()})
    if rest:
        part = attrs.evolve(scope.part(first, each[_VALUE]))
        each = each.select("id", PLACE, *_columns(part, rest))
    values = [name for name in each.columns if name.startswith(_VALUE)]
    return _firsts(rows, each, values) | _firsts(rows, empty, [])


def _columns(scope: Scope, name: str) -> Iterator[Any]:
    for at, column in enumerate(cell_columns(scope.row, name, scope.place(name))):
        yield column.name(f"{_VALUE}{at}")


def _firsts(rows: LakeRows, placed: Any, values: Iterable[str]) -> set[tuple[int, str]]:
    first, named = placed[PLACE].min(), placed["id"].argmin(placed[PLACE])
    asked = placed.agg(by=list(values), first=first, named=named)
    found = rows.engine.arrow(asked.select("first", "named").distinct()).to_pydict()
    return {(at, name) for at, name in zip(found["first"], found["named"], strict=True) if name is not None}

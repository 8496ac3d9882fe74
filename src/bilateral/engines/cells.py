"""What stands in the columns of a table: records taken apart, column by column."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate, chain
from typing import Any

import attrs

from .column import TEXT, Sort
from .schema import IS_KNOWN, MEMBER, OWNER, POSITION, RECORD_KIND, Place, is_common, places_of


@attrs.frozen
class Cells:
    """One column, filled.

    Attributes:
        name: The column's name.
        values: What stands in it, row by row; None where nothing is said. Of a list, all its members one after another.
        ends: Of a list, where the members of each row end, after a 0; else None.
        members: Of a list of parts, their columns, of all rows one after another; `values` is then empty.
    """

    name: str
    values: Sequence[Any]
    ends: Sequence[int] | None = None
    members: tuple[Cells, ...] = ()


def cells_of(kind: Any, records: Sequence[Any], *, whole: bool = False) -> Iterator[Cells]:
    """Fill the columns of a kind of record, of sources, of claims or of parts; see `schema.columns_of`."""
    if is_common(kind):
        yield Cells(RECORD_KIND, [record.record_kind.value for record in records])
    yield from _filled(kind, records, "", whole)


def member_cells(kind: Any, records: Sequence[Any], field: str) -> Iterator[Cells]:
    """Fill the columns of a table of what a field of several holds; see `schema.member_columns`."""
    place = next(place for place in places_of(kind) if place.name == field)
    several = [getattr(record, field) for record in records]
    yield Cells(OWNER, [record.id for record, held in zip(records, several, strict=True) for _ in held])
    yield Cells(POSITION, [position for held in several for position in range(len(held))])
    flat = list(chain.from_iterable(several))
    yield from _spread(MEMBER, flat, place.sort) if place.sort else _filled(place.kind, flat, "", False)  # noqa: FBT003


def _filled(kind: Any, owners: Sequence[Any], before: str, whole: bool) -> Iterator[Cells]:  # noqa: FBT001 - handed on
    for place in places_of(kind):
        field = place.name
        name = f"{before}{field}"
        held = [None if owner is None else getattr(owner, field) for owner in owners]
        if place.is_several:
            yield _several(name, held, place, whole)
        elif place.sort is None:
            yield Cells(f"{name}{IS_KNOWN}", [value is not None for value in held])
            yield from _filled(place.kind, held, f"{name}_", whole)
        else:
            yield from _spread(name, held, place.sort.for_place(whole=whole))


def _several(name: str, held: Sequence[Any], place: Place, whole: bool) -> Cells:  # noqa: FBT001 - handed on
    several = [values or () for values in held]
    ends = list(accumulate(map(len, several), initial=0))
    flat = list(chain.from_iterable(several))
    if place.sort is None:
        return Cells(name, (), ends, tuple(_filled(place.kind, flat, "", whole)))
    return Cells(name, next(_spread(name, flat, place.sort)).values, ends)


def _is_empty(value: Any) -> bool:
    """Tell whether nothing is said. Only texts are asked: an answer has no truth, and `==` of a field is a question."""
    return value is None or (isinstance(value, str) and not value)


def _spread(name: str, held: Sequence[Any], sort: Sort) -> Iterator[Cells]:
    if sort.columns == (("", TEXT),) and all(map(_is_empty, held)):
        yield Cells(name, [None] * len(held))
        return
    nothing = (None,) * len(sort.columns)
    cells = sort.cells
    if all(value is None for value in held):
        yield from (Cells(f"{name}{end}", held) for end, _ in sort.columns)
        return
    rows = [nothing if value is None else cells(value) for value in held]
    columns = zip(*rows, strict=True)
    yield from (Cells(f"{name}{end}", values) for (end, _), values in zip(sort.columns, columns, strict=True))

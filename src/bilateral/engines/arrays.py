"""Records as batches of Arrow arrays."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from ..errors import NotInTable
from ..evidence.claim import Claim
from .cells import Cells, cells_of
from .schema import WHOLE_RECORD, pyarrow, schema_of

#: How many records are taken apart at once.
BATCH = 8192


def batch_of(kind: Any, items: Sequence[Any]) -> Any:
    """Turn records of a kind into one batch of arrays.

    Raises:
        NotInTable: A column cannot hold what a record says; record and column are named.
        NoTables: pyarrow is not installed.
    """
    return assembled(cells_of(kind, items), schema_of(kind, whole=False), kind, items)


def assembled(filled: Iterable[Cells], schema: Any, kind: Any, items: Sequence[Any]) -> Any:
    """Put filled columns together as one batch; if one cannot hold something, say of which record."""
    arrow = pyarrow()
    try:
        arrays = [_array(arrow, cells, field.type) for cells, field in zip(filled, schema, strict=True)]
    except _refusals():
        _refuse(kind, items, whole=WHOLE_RECORD in schema.names)
        raise
    return arrow.record_batch(arrays, schema=schema)


def _refusals() -> tuple[type[Exception], ...]:
    return pyarrow().ArrowException, OverflowError, UnicodeEncodeError


def _array(arrow: Any, cells: Cells, kind: Any) -> Any:
    if cells.ends is None:
        return arrow.array(cells.values, kind)
    inner = kind.value_type
    if cells.members:
        arrays = [_array(arrow, member, inner.field(place).type) for place, member in enumerate(cells.members)]
        values = arrow.StructArray.from_arrays(arrays, fields=list(inner))
    else:
        values = arrow.array(cells.values, inner)
    return arrow.ListArray.from_arrays(arrow.array(cells.ends, arrow.int32()), values, type=kind)


def _refuse(kind: Any, items: Sequence[Any], *, whole: bool) -> None:
    """Name the first value that no column can hold, and its record."""
    for item in items:
        for cells, field in zip(cells_of(kind, [item], whole=whole), schema_of(kind, whole=whole), strict=False):
            for column, value, type_ in _single(cells, field.type):
                try:
                    pyarrow().array([value], type_)
                except _refusals():
                    name = item.record if isinstance(item, Claim) else item.id
                    raise _no_room(f"column {column} of {name!r}", value, type_) from None


def _no_room(place: str, value: object, kind: Any) -> NotInTable:
    problem = "half a character" if isinstance(value, str) else "too many digits"
    accepted = f"it takes what {kind} holds exactly; keep such a record in JSON"
    return NotInTable(f"{problem} for {place}", came=value, accepted=accepted)


def _single(cells: Cells, kind: Any) -> Iterator[tuple[str, Any, Any]]:
    inner = kind if cells.ends is None else kind.value_type
    for place, member in enumerate(cells.members):
        for name, value, type_ in _single(member, inner.field(place).type):
            yield f"{cells.name}.{name}", value, type_
    yield from ((cells.name, value, inner) for value in cells.values)

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
    try:
        arrays = [_array(cells, field.type) for cells, field in zip(filled, schema, strict=True)]
    except _refusals():
        _refuse(kind, items, whole=WHOLE_RECORD in schema.names)
        raise
    return pyarrow().record_batch(arrays, schema=schema)


def _refusals() -> tuple[type[Exception], ...]:
    return pyarrow().ArrowException, OverflowError, UnicodeEncodeError


def _array(cells: Cells, kind: Any) -> Any:
    arrow = pyarrow()
    if cells.ends is None:
        return arrow.array(cells.values, kind)
    inner = kind.value_type
    if cells.members:
        arrays = [_array(member, inner.field(place).type) for place, member in enumerate(cells.members)]
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
                    place = f"column {column} of {item.record if isinstance(item, Claim) else item.id!r}"
                    accepted = f"a column takes what {type_} holds exactly; leave that out, or keep it in JSON"
                    raise NotInTable(f"too much for {place}", came=value, accepted=accepted) from None


def _single(cells: Cells, kind: Any) -> Iterator[tuple[str, Any, Any]]:
    inner = kind if cells.ends is None else kind.value_type
    for place, member in enumerate(cells.members):
        for name, value, type_ in _single(member, inner.field(place).type):
            yield f"{cells.name}.{name}", value, type_
    yield from ((cells.name, value, inner) for value in cells.values)

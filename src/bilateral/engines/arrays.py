"""Records as batches of Arrow arrays."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from ..errors import NotInTable
from ..evidence.claim import Claim
from .cells import Cells, cells_of
from .schema import ROW, WHOLE_RECORD, pyarrow, schema_of

#: How many records are taken apart at once.
BATCH = 8192


def batches_of(kind: Any, items: Iterable[Any], text_of: Callable[[Any], bytes] | None = None) -> Iterator[Any]:
    """Turn records of a kind, sources or claims into Arrow record batches, as they come.

    Args:
        kind: The class.
        items: The records, sources or claims.
        text_of: What writes a whole one as JSON, where the table has a column for it.

    Raises:
        NotInTable: A column cannot hold what a record says; record and column are named.
        NoPyarrow: pyarrow is not installed.
    """
    left, row = iter(items), 0
    while some := list(islice(left, BATCH)):
        yield batch_of(kind, some, text_of, row)
        row += len(some)


def batch_of(kind: Any, items: Sequence[Any], text_of: Callable[[Any], bytes] | None = None, row: int = 0) -> Any:
    """Turn several records, sources or claims into one batch, from a row on; see `batches_of`."""
    filled = list(cells_of(kind, items, whole=text_of is not None))
    if text_of is not None:
        filled.append(Cells(ROW, range(row, row + len(items))))
        filled.append(Cells(WHOLE_RECORD, [text_of(item).decode() for item in items]))
    return assembled(filled, schema_of(kind, whole=text_of is not None), kind, items)


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
                    name = item.record if isinstance(item, Claim) else item.id
                    accepted = f"a column takes what {type_} holds exactly; leave that out, or keep it in JSON"
                    raise NotInTable(f"too much for column {column} of {name!r}", came=value, accepted=accepted) from None


def _single(cells: Cells, kind: Any) -> Iterator[tuple[str, Any, Any]]:
    inner = kind if cells.ends is None else kind.value_type
    for place, member in enumerate(cells.members):
        for name, value, type_ in _single(member, inner.field(place).type):
            yield f"{cells.name}.{name}", value, type_
    yield from ((cells.name, value, inner) for value in cells.values)

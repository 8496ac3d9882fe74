"""Rows of a lake as a table of Arrow, with the columns that records in memory give."""

from __future__ import annotations

from typing import Any

from ..errors import NotInTable
from .column import Column
from .lake_rows import KIND, LakeRows
from .schema import RECORD_KIND, arrow_schema, columns_of, pyarrow


def table_of(rows: LakeRows) -> Any:
    """Fetch rows as a pyarrow.Table; see `Records.to_arrow`."""
    columns = columns_of(rows.kind, whole=False)
    stored = [column.name for column in columns if column.name != RECORD_KIND]
    exact = [name for name in _stored(rows) if name.endswith("_exact")]
    found = rows.engine.arrow(rows.query([*stored, *exact]))
    for name in exact:
        _require_none(found, name)
    kinds = [kind.record_kind.value for kind in rows.engine.tables.kinds(rows.kind)]
    arrays = [_kinds(found, kinds) if column.name == RECORD_KIND else _array(found, column) for column in columns]
    return pyarrow().Table.from_arrays(arrays, schema=arrow_schema(columns))


def _stored(rows: LakeRows) -> list[str]:
    return [column.name for column in columns_of(rows.kind, whole=True)]


def _require_none(found: Any, name: str) -> None:
    told = [one for one in found.column(name).to_pylist() if one is not None]
    if told:
        place = f"too much for column {name.removesuffix('_exact')}"
        raise NotInTable(place, came=told[0], accepted="a column takes numbers of 7 decimal places at most")


def _kinds(found: Any, kinds: list[str]) -> Any:
    return pyarrow().array([kinds[number] for number in found.column(KIND).to_pylist()])


def _array(found: Any, column: Column) -> Any:
    field = arrow_schema([column]).field(0)
    return (
        found.column(column.name).cast(field.type) if not column.members else _parts(found.column(column.name), field)
    )


def _parts(lists: Any, field: Any) -> Any:
    """Take out of each part the columns that are for people."""
    arrow = pyarrow()
    whole = lists.combine_chunks()
    chunk = whole.chunk(0) if isinstance(whole, arrow.ChunkedArray) else whole
    wanted = field.type.value_type
    values = chunk.flatten()
    arrays = [values.field(one.name).cast(one.type) for one in wanted]
    parts = arrow.StructArray.from_arrays(arrays, fields=list(wanted))
    lengths = chunk.value_lengths().to_pylist()
    ends = [0]
    for length in lengths:
        ends.append(ends[-1] + (length or 0))
    return arrow.ListArray.from_arrays(arrow.array(ends, arrow.int32()), parts, type=field.type)

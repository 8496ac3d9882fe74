"""Rows of a lake as a table of Arrow, with the columns that records in memory give."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..errors import NotInTable
from ..query.field import Field
from .column import PLACES, Column
from .lake_rows import KIND, LakeRows
from .schema import RECORD_KIND, arrow_schema, columns_of, member_columns, pyarrow
from .tables import name_of_several


def table_of(rows: LakeRows, members: Field[Any, Any] | None = None) -> Any:
    """Fetch rows as a pyarrow.Table; see `Records.to_arrow`."""
    if members is not None:
        return _table_of_members(rows, name_of_several(rows.kind, members))
    columns = columns_of(rows.kind, whole=False)
    stored = [column.name for column in columns_of(rows.kind) if column.name != RECORD_KIND]
    wanted = {column.name for column in columns}
    found = rows.engine.arrow(rows.query([name for name in stored if name in wanted or name.endswith(_EXACT)]))
    _require_exact((name, found.column(name)) for name in found.column_names)
    kinds = [kind.record_kind.value for kind in rows.engine.tables.kinds(rows.kind)]
    arrays = [_kinds(found, kinds) if column.name == RECORD_KIND else _array(found, column) for column in columns]
    return pyarrow().Table.from_arrays(arrays, schema=arrow_schema(columns))


def _table_of_members(rows: LakeRows, name: str) -> Any:
    columns = member_columns(rows.kind, name)
    found = rows.engine.arrow(rows.query(["id", name]))
    lists, compute, schema = _whole(found.column(name)), pyarrow(".compute"), arrow_schema(columns)
    owners = compute.list_parent_indices(lists)
    places = compute.subtract(pyarrow().array(range(len(owners))), _ends(lists).take(owners))
    own, values = schema.names[2:], lists.flatten()
    fields = [schema.field(one) for one in own]
    told = _fields(values, fields) if pyarrow().types.is_struct(values.type) else [values.cast(fields[0].type)]
    first = [_whole(found.column("id")).take(owners), places]
    return pyarrow().Table.from_arrays([*first, *told], schema=schema)


#: How the name of a column ends that holds what is too fine for another.
_EXACT = "_exact"


def _require_exact(columns: Iterable[tuple[str, Any]]) -> None:
    """Refuse to round: what is too fine for a column of numbers stands beside it."""
    for name, column in columns:
        if name.endswith(_EXACT) and column.null_count < len(column):
            place = f"too many digits for column {name.removesuffix(_EXACT)}"
            accepted = f"a column takes {PLACES} decimal places; leave that out, or fetch the records"
            raise NotInTable(place, came=column.drop_null()[0].as_py(), accepted=accepted)


def _kinds(found: Any, kinds: list[str]) -> Any:
    return pyarrow().array([kinds[number] for number in found.column(KIND).to_pylist()])


def _array(found: Any, column: Column) -> Any:
    field, held = arrow_schema([column]).field(0), found.column(column.name)
    return _parts(_whole(held), field.type) if column.members else held.cast(field.type)


def _parts(lists: Any, kind: Any) -> Any:
    """Take out of each part the columns that are for people."""
    fields = list(kind.value_type)
    parts = pyarrow().StructArray.from_arrays(_fields(lists.flatten(), fields), fields=fields)
    return pyarrow().ListArray.from_arrays(_ends(lists), parts, type=kind)


def _fields(parts: Any, fields: list[Any]) -> list[Any]:
    _require_exact((one.name, parts.field(one.name)) for one in parts.type)
    return [parts.field(one.name).cast(one.type) for one in fields]


def _whole(column: Any) -> Any:
    whole = column.combine_chunks()
    return whole.chunk(0) if isinstance(whole, pyarrow().ChunkedArray) else whole


def _ends(lists: Any) -> Any:
    """Say where the members of each list end among all of them, after a 0."""
    arrow, compute = pyarrow(), pyarrow(".compute")
    lengths = compute.cumulative_sum(lists.value_lengths()).cast(arrow.int32())
    return arrow.concat_arrays([arrow.array([0], arrow.int32()), lengths])

"""Records as tables: of Arrow, and of the libraries for tables that people use."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any

import attrs

from ..errors import NoTables, WrongType
from ..query.field import Field, called, is_field
from ..query.predicate import namespace_of
from ..query.tabular import Tabular
from .arrays import BATCH, assembled, batch_of
from .cells import Cells, cells_of, member_cells
from .column import Column
from .schema import arrow_schema, columns_of, member_columns, places_of, pyarrow

if TYPE_CHECKING:
    from polars import DataFrame


@attrs.frozen
class Table:
    """What a table is of: records, a row each, or what one of their fields holds, a row for each of these.

    Attributes:
        records: The records.
        field: The name of the field; None where the records themselves are the rows.
    """

    records: Tabular[Any]
    field: str | None = None

    @property
    def columns(self) -> tuple[Column, ...]:
        """Its columns, in order."""
        kind: Any = self.records.kind
        return columns_of(kind, whole=False) if self.field is None else member_columns(kind, self.field)

    def cells(self, some: Sequence[Any]) -> Iterator[Cells]:
        """Fill its columns from some of the records."""
        kind = self.records.kind
        return cells_of(kind, some) if self.field is None else member_cells(kind, some, self.field)

    def batches(self) -> Iterator[Any]:
        """Make Arrow record batches of it, one after another."""
        kind, schema = self.records.kind, arrow_schema(self.columns)
        for some in parts_of(self.records):
            yield batch_of(kind, some) if self.field is None else assembled(self.cells(some), schema, kind, some)


def parts_of(records: Tabular[Any]) -> Iterator[Sequence[Any]]:
    """Give the records in parts of a size that fits into memory beside them."""
    return (records.items[start : start + BATCH] for start in range(0, len(records.items), BATCH))


def table_of(records: Tabular[Any], members: Field[Any, Any] | None = None) -> Table:
    """Say what a table is to be of.

    Raises:
        WrongType: It is no field of these records, or one that holds no several.
    """
    return Table(records, None if members is None else name_of_several(records.kind, members))


def name_of_several(kind: Any, members: object) -> str:
    """Give the name of a field that holds several.

    Raises:
        WrongType: It is no field of this kind of record, or one that holds no several.
    """
    several = [place.name for place in places_of(kind) if place.is_several]
    if is_field(members) and issubclass(kind, members.record) and members.path in several:
        return members.path
    name = namespace_of(kind)
    accepted = f"a field that holds several: {', '.join(f'{name}.{field}' for field in several)}"
    raise WrongType("members", came=called(members), accepted=accepted)


def to_arrow(records: Tabular[Any], members: Field[Any, Any] | None = None) -> Any:
    """Make a pyarrow.Table."""
    table = table_of(records, members)
    return pyarrow().Table.from_batches(table.batches(), arrow_schema(table.columns))


def to_polars(records: Tabular[Any], members: Field[Any, Any] | None = None) -> DataFrame:
    """Make a polars.DataFrame."""
    return polars_of(to_arrow(records, members))


def polars_of(table: Any) -> DataFrame:
    """Make a polars.DataFrame of a table of Arrow."""
    frame: DataFrame = _library("polars").DataFrame(table)
    return frame


def to_pandas(records: Tabular[Any], members: Field[Any, Any] | None = None) -> Any:
    """Make a pandas.DataFrame whose columns keep Arrow's types, so that no number or date is rounded or lost."""
    return pandas_of(to_arrow(records, members))


def pandas_of(table: Any) -> Any:
    """Make a pandas.DataFrame of a table of Arrow, whose columns keep their types."""
    pandas = _library("pandas")
    return table.to_pandas(types_mapper=pandas.ArrowDtype)


def stream(records: Tabular[Any], requested_schema: object | None) -> object:
    """Hand out records over Arrow's C stream interface, batch by batch.

    Raises:
        WrongType: A schema is requested to which the columns cannot be converted.
    """
    table = Table(records)
    reader = pyarrow().RecordBatchReader.from_batches(arrow_schema(table.columns), table.batches())
    try:
        capsule: object = reader.__arrow_c_stream__(requested_schema)
    except (pyarrow().ArrowException, TypeError, ValueError) as error:
        accepted = "a schema with the same columns, of types that theirs can be converted to"
        raise WrongType("__arrow_c_stream__(requested_schema=)", came=requested_schema, accepted=accepted) from error
    return capsule


def _library(name: str) -> Any:
    # Any: which of these libraries is there is the user's choice.
    pyarrow()  # without it none of the tables is made, and its own error says what to install
    try:
        return import_module(name)
    except ImportError as error:
        raise NoTables(f"to_{name}() takes {name}: pip install {name}") from error

"""What can be made a table: a row a record, or a row for each of what a field of theirs holds.

The tables themselves are made by the floor of engines, from the columns of each kind of record.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar, overload

from ..records.record import Record
from ..values.misnamed import answers_misspelt
from .field import Field

if TYPE_CHECKING:
    from polars import DataFrame

E_co = TypeVar("E_co", bound=Record, covariant=True)


@answers_misspelt
class Tabular(Generic[E_co]):
    """Records of one kind, as people take them into tables.

    Attributes:
        kind: The kind of record.
        items: The records.
    """

    __slots__ = ()

    kind: type[Record]
    items: tuple[E_co, ...]

    def to_arrow(self, members: Field[E_co, Any] | None = None) -> Any:
        """Make a pyarrow.Table, a row a record; or a row for each of what a field holds, with the record's `id`.

        An amount is written as its bounds, whether they are open, the qualifier, the words and the currency or unit;
        a day, as the earliest and the latest. Null stands where nothing is said. `polars.DataFrame(records)`,
        `pyarrow.table(records)`, `pandas.DataFrame.from_arrow(records)` and, in DuckDB, `from records` take records
        as they are.

        Args:
            members: A field that holds several, as `contract.items`; its members are then the rows.

        Raises:
            WrongType: It is no field of these records that holds several.
            NotInTable: An amount has more than 7 decimal places, which a column cannot hold.
            NoTables: pyarrow is not installed (extra `arrow`).

        >>> from bilateral import Contract, Register, contract
        >>> rifles = Contract(id="c-1", title="Rifles", value="over Rs 5 crore", parties=["IN", "RU"])
        >>> records = Register().add(rifles).contracts
        >>> records.to_arrow().select(["id", "value_low", "value_low_open", "value_currency"]).to_pylist()
        [{'id': 'c-1', 'value_low': Decimal('50000000.0000000'), 'value_low_open': True, 'value_currency': 'INR'}]
        >>> records.to_arrow(contract.parties).select(["id", "position", "country"]).to_pylist()
        [{'id': 'c-1', 'position': 0, 'country': 'IN'}, {'id': 'c-1', 'position': 1, 'country': 'RU'}]
        """
        from ..engines.tables import to_arrow

        return to_arrow(self, members)

    def to_polars(self, members: Field[E_co, Any] | None = None) -> DataFrame:
        """Make a polars.DataFrame; its columns and what is raised are those of `to_arrow`.

        Raises:
            NoTables: polars is not installed.

        >>> from bilateral import Contract, Register
        >>> Register().add(Contract(id="c-1", title="Rifles")).contracts.to_polars().select("id", "title").rows()
        [('c-1', 'Rifles')]
        """
        from ..engines.tables import to_polars

        return to_polars(self, members)

    def to_pandas(self, members: Field[E_co, Any] | None = None) -> Any:
        """Make a pandas.DataFrame whose columns keep Arrow's types; for the rest, see `to_arrow`.

        Raises:
            NoTables: pandas is not installed.

        >>> from bilateral import Contract, Register
        >>> frame = Register().add(Contract(id="c-1", title="Rifles", value="$5")).contracts.to_pandas()
        >>> frame["value_low"].dtype
        decimal128(38, 7)[pyarrow]
        """
        from ..engines.tables import to_pandas

        return to_pandas(self, members)

    @overload
    def to_csv(self, path: None = None, *, members: Field[E_co, Any] | None = None) -> str: ...
    @overload
    def to_csv(self, path: str | os.PathLike[str], *, members: Field[E_co, Any] | None = None) -> None: ...
    def to_csv(self, path: str | os.PathLike[str] | None = None, *, members: Any = None) -> str | None:
        """Write comma-separated values in UTF-8: to a file, whole or not at all; without a path, as a text.

        A cell that a spreadsheet would run as a formula, since it begins with one of `=`, `+`, `-`, `@`, a tab or a
        line break, has an apostrophe put before it; and so has such a sign behind a semicolon, where spreadsheets of
        some languages begin a cell. Several values in one cell are written as JSON.

        Args:
            path: The file.
            members: See `to_arrow`, whose columns these are.

        Raises:
            WrongType: It is no field of these records that holds several.
            OSError: The file cannot be written.

        >>> from bilateral import Contract, Register, contract
        >>> records = Register().add(Contract(id="c-1", title="Rifles", tags=["arms", "=1+1"])).contracts
        >>> records.to_csv(members=contract.tags).splitlines()
        ['id,position,value', 'c-1,0,arms', "c-1,1,'=1+1"]
        """
        from ..engines.spreadsheet import to_csv

        return to_csv(self, path, members)

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        from ..engines.tables import stream

        return stream(self, requested_schema)

    if not TYPE_CHECKING:

        def __array__(self, *_: object, **__: object) -> NoReturn:
            """Say what to write instead of what would make a column of objects: `pandas.DataFrame(records)`."""
            name = f"these {self.kind.__name__} records"
            raise TypeError(f"{name} are no array; write to_pandas() or pandas.DataFrame.from_arrow(...), or list(...)")

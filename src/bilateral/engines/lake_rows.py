"""The rows of a lake that were chosen, of one kind of record or several, in their order: a query not yet run."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from typing import Any

import attrs

from ..errors import Fault, InvalidLake
from ..formats.canonical import decode_items
from ..formats.faults import path_text
from .lake_engine import LakeEngine
from .lake_order import Order
from .schema import ROW, WHOLE_RECORD
from .scope import Scope
from .truth import Truth, every, expression, ibis, together

#: How many records are fetched and read at once.
BATCH = 8192
#: How many rows are put in order at once, where all are read.
WINDOW = 2**16
#: The column that says of which kind a record is, where there are several; the one with the place of a row among all;
#: and what the columns are called that sort.
KIND, PLACE, _KEY = "kind", "place", "key_"

Condition = Callable[[Scope], Truth]


@attrs.frozen
class Between:
    """A row lies between two others, themselves included.

    Attributes:
        first: The first row.
        last: The last row.
    """

    first: int
    last: int

    def __call__(self, scope: Scope) -> Truth:
        """Tell where."""
        return scope.row[ROW].between(self.first, self.last)


@attrs.frozen(eq=False)
class LakeRows:
    """Rows of a lake.

    Attributes:
        engine: What runs the queries.
        kind: The class of record, or what several have in common.
        conditions: What holds of each row.
        orders: The fields by which they are ordered, the one that counts most first.
    """

    engine: LakeEngine
    kind: Any
    conditions: tuple[Condition, ...] = ()
    orders: tuple[Order, ...] = ()

    def scopes(self) -> Iterator[Scope]:
        """Give each table of the kind, with the rows of it that were chosen."""
        for kind in self.engine.tables.kinds(self.kind):
            scope = Scope.of_table(kind, self.engine.tables)
            truth = every(condition(scope) for condition in self.conditions)
            chosen = scope.row if truth is True else scope.row.filter(expression(truth))
            yield attrs.evolve(scope, row=chosen)

    def query(self, columns: Sequence[str], *, reverse: bool = False, limit: int | None = None) -> Any:
        """Write the query of some columns of these rows, in their order or from the last on."""
        whole = self._whole(lambda _: columns)
        ordered = whole.order_by([_sorted(whole[name], descending != reverse) for name, descending in self._sort()])
        limited = ordered if limit is None else ordered.limit(limit)
        return limited.select(*([KIND] if self._are_several else []), *columns)

    def placed(self, columns: Callable[[Scope], Iterable[Any]]) -> Any:
        """Write the query of some columns of these rows, with the place of each row among all in a further one."""
        whole = self._whole(columns)
        if not self.orders and not self._are_several:
            return whole.mutate(**{PLACE: whole[ROW]})
        order = [_sorted(whole[name], descending) for name, descending in self._sort()]
        return whole.mutate(**{PLACE: ibis().row_number().over(ibis().window(order_by=order))})

    @property
    def _are_several(self) -> bool:
        return len(self.engine.tables.kinds(self.kind)) > 1

    def _whole(self, columns: Callable[[Scope], Iterable[Any]]) -> Any:
        parts = [self._part(number, scope, columns(scope)) for number, scope in enumerate(self.scopes())]
        return together(parts)

    def _part(self, number: int, scope: Scope, columns: Iterable[Any]) -> Any:
        keys = {f"{_KEY}{at}": key for at, (key, _) in enumerate(self._keys(scope))}
        kind = {KIND: ibis().literal(number, "int64")} if self._are_several else {}
        plain = {column if isinstance(column, str) else column.get_name(): column for column in (*columns, ROW)}
        return scope.row.select(*plain.values(), **kind, **keys)

    def _keys(self, scope: Scope) -> list[tuple[Any, bool]]:
        return [key for order in self.orders for key in order.keys(scope)]

    def _sort(self) -> list[tuple[str, bool]]:
        keys = self._keys(next(self.scopes())) if self.orders else []
        told = [(f"{_KEY}{at}", descending) for at, (_, descending) in enumerate(keys)]
        return [*told, *((name, False) for name in ([KIND] if self._are_several else []) + [ROW])]

    def count(self) -> int:
        """Count them."""
        found = self.engine.again(self._key("count"), self._counted)
        return sum(found.column("count").to_pylist())

    def _counted(self) -> Any:
        counts = [scope.row.agg(count=scope.row.count()) for scope in self.scopes()]
        return together(counts)

    def column(self, name: str, *, limit: int | None = None) -> list[Any]:
        """Give a column of them, in order."""
        found = self.engine.again(self._key(name, limit), lambda: self.query([name], limit=limit))
        values: list[Any] = found.column(name).to_pylist()
        return values

    def _key(self, *asked: Hashable) -> Hashable:
        return (self.kind, self.conditions, self.orders, asked)

    def records(self, *, reverse: bool = False, limit: int | None = None) -> Iterator[Any]:
        """Read them, in order, some at a time."""
        parts = self._windows() if limit is None and not reverse else [self]
        for part in parts:
            query = part.query(["id", WHOLE_RECORD], reverse=reverse, limit=limit)
            for batch in self.engine.batches(query, BATCH):
                yield from self._read(batch.to_pydict())

    def _windows(self) -> Iterator[LakeRows]:
        """Divide many rows, as they lie, into parts that can be put in order in little memory."""
        if self.orders or self._are_several or self.engine.rows(self.kind) <= WINDOW:
            yield self
            return
        rows = self.engine.again(self._key(ROW), lambda: self.query([ROW])).column(ROW)
        for start in range(0, len(rows), WINDOW):
            last = min(start + WINDOW, len(rows)) - 1
            within = Between(rows[start].as_py(), rows[last].as_py())
            yield attrs.evolve(self, conditions=(*self.conditions, within))

    def _read(self, columns: dict[str, list[Any]]) -> Iterator[Any]:
        kinds = self.engine.tables.kinds(self.kind)
        numbers = columns.get(KIND) or [0] * len(columns["id"])
        for number, name, text in zip(numbers, columns["id"], columns[WHOLE_RECORD], strict=True):
            decoded = decode_items(kinds[number], [text])
            if decoded.faults:
                raise InvalidLake(tuple(self._fault(name, fault) for fault in decoded.faults))
            yield decoded.items[0]

    def _fault(self, name: str, fault: Any) -> Fault:
        path = f"{name}.{WHOLE_RECORD}{path_text(fault.path[1:])}"
        return Fault(
            problem=fault.problem, came=fault.came, accepted=fault.accepted, path=path, file=str(self.engine.folder)
        )


def _sorted(column: Any, descending: bool) -> Any:  # noqa: FBT001 - a column and its way
    return column.desc() if descending else column.asc()

"""Where a question is answered: in the columns of a row, or of one part in a list of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias

import attrs

from ..records.record import Record
from .schema import Place, places_of
from .truth import Truth

#: What was looked up, by the names of columns.
Found: TypeAlias = dict[tuple[str, ...], list[tuple[Any, ...]]]


@attrs.frozen(eq=False)
class Tables:
    """The tables of an engine.

    Attributes:
        by_kind: The table of each kind of record.
        has_no: What tells whether a column certainly holds no False, or nothing at all; see `Footers.has_no`.
        has_verdicts: Whether they have columns of verdicts, among them which fields are disputed.
        found: What was already looked up in them, by what was asked.
    """

    by_kind: Mapping[type[Record], Any]
    has_no: Callable[[bool | None, tuple[str, ...], str], bool]
    has_verdicts: bool = False
    found: dict[tuple[str, ...], list[tuple[Any, ...]]] = attrs.field(
        factory=dict[tuple[str, ...], list[tuple[Any, ...]]]
    )

    def kinds(self, kind: type[Any]) -> list[type[Record]]:
        """List the kinds of record that a class stands for: one, or those that have it in common."""
        return [one for one in self.by_kind if issubclass(one, kind)]


@attrs.frozen(eq=False)
class Scope:
    """A row, or a part in it.

    Attributes:
        kind: The class of record or part.
        row: What has its columns.
        rows: All such rows, for what has to be looked up.
        tables: The tables of the lake.
        path: How to name it: the kind of record and the field that holds the part.
    """

    kind: Any
    row: Any
    rows: Callable[[], Any]
    tables: Tables
    path: tuple[str, ...]

    @classmethod
    def of_table(cls, kind: type[Record], tables: Tables) -> Scope:
        """The rows of a table."""
        table = tables.by_kind[kind]
        return cls(kind, table, lambda: table, tables, (kind.__name__,))

    @property
    def columns(self) -> frozenset[str]:
        """The names of its columns."""
        return frozenset(self.rows().columns)

    def has_no(self, value: bool | None, *columns: str) -> bool:  # noqa: FBT001 - it is sought
        """Tell whether each of some columns certainly holds no False; where None is given, nothing at all."""
        return all(self.tables.has_no(value, self.path, column) for column in columns)

    def place(self, name: str) -> Place:
        """The field of that name, and what stands in it."""
        return next(place for place in places_of(self.kind) if place.name == name)

    def held(self, name: str) -> Held:
        """What stands in a field."""
        return Held(self, name, self.place(name))

    def part(self, name: str, member: Any) -> Scope:
        """One of the parts that a field holds."""
        return Scope(self.place(name).kind, member, lambda: self._unnested(name), self.tables, (*self.path, name))

    def _unnested(self, name: str) -> Any:
        whole = self.rows()
        parts = whole.select(part=whole[name].unnest())
        return parts.select(**{one: parts["part"][one] for one in parts["part"].type().names})


@attrs.frozen(eq=False)
class Held:
    """What stands in one field of a row.

    Attributes:
        scope: The row.
        name: The field's name.
        place: What it holds.
    """

    scope: Scope
    name: str
    place: Place

    def __call__(self, end: str = "") -> Any:
        """Give the column whose name ends so."""
        return self.scope.row[f"{self.name}{end}"]

    def column(self, end: str) -> str:
        """Give the name of the column whose name ends so."""
        return f"{self.name}{end}"


def looked_up(scope: Scope, columns: Iterable[str], where: Callable[[Any], Truth]) -> list[tuple[Any, ...]]:
    """Look up all the different values in some columns, in the rows where that is so; nulls only where it says so."""
    names = tuple(columns)
    found = scope.tables.found
    key = (*scope.path, *names)
    if key not in found:
        rows = scope.rows()
        chosen = rows.filter(where(rows)).select(*names).distinct().to_pyarrow().to_pydict()
        found[key] = sorted(zip(*chosen.values(), strict=True))
    return found[key]

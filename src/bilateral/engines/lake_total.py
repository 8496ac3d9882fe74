"""The sum of an amount over the rows of a lake, bounds and all."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, TypeGuard

from ..query.answer import is_several, read
from ..query.field import Field
from ..query.imprecise import FigureField
from ..query.requirements import require_one_denomination
from ..query.total import total_of
from ..values.figures.figure import Figure
from ..values.figures.qualifier import Interval, qualifier_of
from ..values.money.money import Money
from ..values.numbers.exact import EXACT
from .column import interval_of
from .lake_order import first_said
from .lake_rows import LakeRows
from .scope import Scope

#: The ends of the names of the columns that bound an amount.
_ENDS = ("_low", "_low_open", "_high", "_high_open", "_exact")
_PART = "part"


def total(rows: LakeRows, field: FigureField[Any, Any]) -> Figure[Any]:
    """Add up an amount; see `Records.sum`. An engine adds what is bounded alike, and what is left is added here."""
    each, silent = _amounts(rows, field)
    groups = _groups(rows, each, field)
    silent += sum(count for count, figure in groups if figure is None)
    known = [figure for _, figure in groups if figure is not None]
    if silent == 0 and [count for count, _ in groups] == [1]:
        return _alone(rows, field)
    return total_of([*known, *([None] if silent else [])], field, rows.kind, rows.count())


def _alone(rows: LakeRows, field: FigureField[Any, Any]) -> Figure[Any]:
    """Give the only amount there is, with its qualifier and its words."""
    told = read(next(rows.records()), field.path)
    only: Figure[Any] = told[0] if is_several(told) else told
    return only


def _amounts(rows: LakeRows, field: FigureField[Any, Any]) -> tuple[Any, int]:
    """Write the query of all amounts, and count the rows that hold no list of any."""
    first, _, rest = field.path.partition(".")
    ends = (*_ENDS, denomination(field))
    if not rest:
        return rows.placed(lambda scope: _columns(scope, first, ends)), 0
    placed = rows.placed(lambda scope: (scope.row[first].name(_PART),))
    empty = rows.engine.arrow(placed.filter(placed[_PART].length() == 0).count()).as_py()
    each = placed.select(**{_PART: placed[_PART].unnest()})
    part = next(rows.scopes()).part(first, each[_PART])
    return each.select(*_columns(part, rest, ends)), int(empty)


def _columns(scope: Scope, name: str, ends: tuple[str, ...]) -> list[Any]:
    return [scope.row[f"{name}{end}"].name(f"amount{end}") for end in ends]


def denomination(field: FigureField[Any, Any]) -> str:
    """Say how the name of the column ends that says what an amount is of."""
    return "_currency" if field.measures is Money else "_unit"


def _groups(rows: LakeRows, each: Any, field: FigureField[Any, Any]) -> list[tuple[int, Figure[Any] | None]]:
    low, high = each["amount_low"], each["amount_high"]
    keys = {
        "of": each[f"amount{denomination(field)}"],
        "exact": each["amount_exact"],
        "has_low": low.notnull(),
        "has_high": high.notnull(),
        "low_open": each["amount_low_open"],
        "high_open": each["amount_high_open"],
    }
    asked = each.group_by(**keys).agg(count=each.count(), low=low.sum(), high=high.sum())
    return [(row["count"], _figure(row, field)) for row in rows.engine.arrow(asked).to_pylist()]


def _figure(row: dict[str, Any], field: FigureField[Any, Any]) -> Figure[Any] | None:
    if row["of"] is None:
        return None
    interval = Interval(row["low"], row["high"], not row["low_open"], not row["high_open"])
    if row["exact"] is not None:
        one = interval_of(row["exact"])
        low, high = (None if end is None else EXACT.multiply(end, Decimal(row["count"])) for end in (one.low, one.high))
        interval = Interval(low, high, one.low_included, one.high_included)
    measure: Any = field.measures
    low, high = (None if end is None else measure(end, row["of"]) for end in (interval.low, interval.high))
    return Figure(low, high, qualifier_of(interval), interval.low_included, interval.high_included)


def _has_amounts(field: Field[Any, Any]) -> TypeGuard[FigureField[Any, Any]]:
    return isinstance(field, FigureField)


def require_one(rows: LakeRows, field: Field[Any, Any], place: str) -> None:
    """Refuse amounts of several currencies or units among the first that each record says."""
    if not _has_amounts(field):
        return
    end = denomination(field)
    keys = rows.placed(lambda scope: [first_said(scope, field.path)(end).name("of")]).select("of").distinct()
    told = [one for one in rows.engine.arrow(keys)["of"].to_pylist() if one is not None]
    measure: Any = field.measures
    require_one_denomination((Figure.exactly(measure(Decimal(1), one)) for one in told), field, place)

"""The order of records in a lake: that of memory, in columns by which an engine sorts."""

from __future__ import annotations

import datetime as dt
import enum
import math
from collections.abc import Iterable
from decimal import ROUND_FLOOR, Decimal
from typing import Any, get_origin

import attrs

from ..values.dates.period import Period
from ..values.dates.when import When
from ..values.figures.figure import Figure
from .column import interval_of, rounded
from .day_leaf import period_of, unbounded_texts
from .figure_leaf import exact_texts
from .schema import Place
from .scope import Held, Scope
from .truth import chosen, ibis, nth, text


@attrs.frozen
class Order:
    """A field by which records are put in order.

    Attributes:
        path: The field's path.
        descending: Whether the greatest comes first.
    """

    path: str
    descending: bool

    def keys(self, scope: Scope) -> list[tuple[Any, bool]]:
        """List what an engine sorts by, each with whether the greatest comes first; unknown is last either way."""
        held = first_said(scope, self.path)
        silent = held.scope.row[known_column(held)].isnull()
        return [(silent, False), *((key, self.descending) for key in sort_keys(held))]


def first_said(scope: Scope, path: str) -> Held:
    """Find what a field holds; of several, the first that is said."""
    first, _, rest = path.partition(".")
    held = scope.held(first)
    if rest:
        return _first_part(held, rest)
    return _first_text(held) if held.place.is_several else held


def _first_part(held: Held, name: str) -> Held:
    """Take the first part of which something is said there."""
    member = held.scope.part(held.name, None)
    known = known_column(member.held(name))
    said = chosen(held(), lambda part: part[known].notnull())
    return held.scope.part(held.name, nth(said, 0)).held(name)


def _first_text(held: Held) -> Held:
    said = chosen(held(), lambda one: one != "")
    scope = attrs.evolve(held.scope, row={held.name: nth(said, 0)})
    return Held(scope, held.name, attrs.evolve(held.place, is_several=False))


def known_column(held: Held) -> str:
    """Name the column that is null where nothing is said."""
    kind = held.place.kind
    end = "_qualifier" if get_origin(kind) is Figure else "_edtf" if kind in (When, Period) else ""
    return held.column(end)


def sort_keys(held: Held) -> Iterable[Any]:
    """List the columns that put what a field holds in the order of its `sort_key`."""
    kind = held.place.kind
    if get_origin(kind) is Figure:
        return _figure_keys(held)
    if kind is When:
        return _moment_keys(held)
    if kind is Period:
        return _span_keys(held)
    if isinstance(kind, type) and issubclass(kind, enum.Enum):
        return [_listed(held(), held.place)]
    return [held()]


def _listed(column: Any, place: Place) -> Any:
    """Order words as their class lists them."""
    assert place.sort is not None  # noqa: S101 - an enumeration has one
    cells = [place.sort.cells(member)[0] for member in place.kind]
    told = [(column == cell, at) for at, cell in enumerate(cells) if cell is not None]
    return ibis().cases(*told)


def _figure_keys(held: Held) -> Iterable[Any]:
    exact = {one: interval_of(one) for one in exact_texts(held)}
    low, high = held("_low"), held("_high")
    yield low.notnull()
    yield low
    # Of figures with one low bound in the column, a finer one is greater than it; of those with one high bound, less.
    finer = {one: (found.low, not found.low_included) for one, found in exact.items() if _is_fine(found.low)}
    coarse = {one: int(not found.low_included) for one, found in exact.items() if not _is_fine(found.low)}
    yield _placed(held("_exact"), _ranks(finer, 2) | coarse, held("_low_open").cast("int64"))
    yield high.isnull()
    yield high
    finer = {one: (found.high, found.high_included) for one, found in exact.items() if _is_fine(found.high)}
    coarse = {one: int(found.high_included) for one, found in exact.items() if not _is_fine(found.high)}
    yield _placed(held("_exact"), _ranks(finer, -len(finer)) | coarse, (~held("_high_open")).cast("int64"))
    yield held("_qualifier")


def _is_fine(number: Decimal | None) -> bool:
    return number != rounded(number, ROUND_FLOOR)


def _moment_keys(held: Held) -> Iterable[Any]:
    days = {one: When(one).possible_days for one in unbounded_texts(held)}
    yield from _day_keys(held, held("_earliest"), {one: found.first for one, found in days.items()}, 0)
    yield from _day_keys(held, held("_latest"), {one: found.last for one, found in days.items()}, 0)
    yield held("_edtf")


def _span_keys(held: Held) -> Iterable[Any]:
    reaches = {one: period_of(one).reach for one in unbounded_texts(held)}
    start, end = held("_start_latest"), held("_end_earliest")
    infinite = (
        ("earliest_start", held("_start_earliest"), _BEFORE_ALL),
        ("latest_start", start, (start.isnull() & held("_start_open")).ifelse(_BEFORE_ALL, _AFTER_ALL)),
        ("earliest_end", end, (end.isnull() & held("_end_open")).ifelse(_AFTER_ALL, _BEFORE_ALL)),
        ("latest_end", held("_end_latest"), _AFTER_ALL),
    )
    for name, column, where_null in infinite:
        yield from _day_keys(held, column, {one: getattr(found, name) for one, found in reaches.items()}, where_null)
    yield held("_edtf")


#: Where the days of no calendar of an engine stand: before its days, which stand at 0, or after them.
_BEFORE_ALL, _AFTER_ALL = -(2**40), 2**40


def _day_keys(held: Held, column: Any, days: dict[str, float], where_null: Any) -> Iterable[Any]:
    """Order by a day; what no date can hold stands before all dates, or after them, in its own order."""
    early, late = ({one: day for one, day in days.items() if side(day)} for side in (_is_early, _is_late))
    places = _ranks(early, -len(early)) | _ranks(late, 1)
    infinite = {one: _BEFORE_ALL if day < 0 else _AFTER_ALL for one, day in days.items() if math.isinf(day)}
    dated = dict.fromkeys(days.keys() - places.keys(), 0)
    yield _placed(held("_edtf"), dated | places | infinite, column.isnull().ifelse(where_null, 0))
    yield column


def _is_early(day: float) -> bool:
    return day < 1


def _is_late(day: float) -> bool:
    return day > dt.date.max.toordinal()


def _ranks(values: dict[str, Any], first: int) -> dict[str, int]:
    """Give each text the place of its value among all of them, counted from a first; equal values have one place."""
    places = {value: at for at, value in enumerate(sorted(set(values.values())), start=first)}
    return {one: places[value] for one, value in values.items()}


def _placed(column: Any, places: dict[str, int], other: Any) -> Any:
    """Write the places of some texts, and what stands for any other."""
    told = [(column == text(one), place) for one, place in sorted(places.items())]
    return ibis().cases(*told, else_=other) if told else other

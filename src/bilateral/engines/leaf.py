"""What a question asks of one field, in the words of an engine: once for each class of value."""

from __future__ import annotations

from collections.abc import Callable
from operator import eq, ge, gt, le, lt, ne
from typing import Any, get_origin

from ..query.predicate import Ask, Test, Versus
from ..values.answer import Answer
from ..values.dates.period import Period
from ..values.dates.when import When
from ..values.figures.figure import Figure
from ..values.numbers.exact import MOST_PLACES
from .column import DAY, NUMBER, PLACES, SHARE, TEXT, TRUTH, WHOLE
from .day_leaf import moment_against_field, moment_against_value, span_against_value
from .figure_leaf import figure_against_figure, figure_against_value
from .schema import IS_KNOWN, Place, places_of
from .scope import Held, Scope
from .truth import Truth, chosen, complement, every, ibis, nth, some, text

_TYPES = {
    TEXT: "string",
    WHOLE: "int64",
    TRUTH: "boolean",
    DAY: "date",
    NUMBER: f"decimal(38, {PLACES})",
    SHARE: f"decimal(38, {MOST_PLACES})",
}
#: Each way to compare, and its opposite.
_VERBS: dict[Ask, tuple[Callable[[Any, Any], Any], Callable[[Any, Any], Any]]] = {
    Ask.EQUAL: (eq, ne),
    Ask.INCLUDES: (eq, ne),
    Ask.UNDER: (lt, ge),
    Ask.AT_MOST: (le, gt),
    Ask.OVER: (gt, le),
    Ask.AT_LEAST: (ge, lt),
}


def test(node: Test, wanted: Answer, scope: Scope) -> Truth:
    """Tell where one field, compared with a value, gives an answer."""
    first, _, rest = node.field.partition(".")
    held = scope.held(first)
    if not held.place.is_several:
        return _known(held, wanted) if node.ask is Ask.KNOWN else _single(held, node.ask, node.value, wanted)
    if rest:
        return _of_parts(held, Test(rest, node.ask, node.value), wanted)
    if held.place.sort is None:
        return _of_whole_parts(held, node, wanted)
    return _of_several(held, node, wanted)


def _known(held: Held, wanted: Answer) -> Truth:
    kind = held.place.kind
    if held.place.sort is None:
        known = held(IS_KNOWN)
        return known if wanted is Answer.YES else ~known
    end = "_qualifier" if get_origin(kind) is Figure else "_edtf" if kind in (When, Period) else ""
    return held(end).notnull() if wanted is Answer.YES else held(end).isnull()


def _single(held: Held, ask: Ask, value: Any, wanted: Answer) -> Truth:
    kind = held.place.kind
    if get_origin(kind) is Figure:
        return figure_against_value(held, ask, value, wanted)
    if kind is When:
        return moment_against_value(held, ask, value, wanted)
    if kind is Period:
        return span_against_value(held, ask, value, wanted)
    if held.place.sort is None:
        same = is_part(held.scope.row, f"{held.name}_", kind, value)
        return every((held(IS_KNOWN), same if wanted is Answer.YES else complement(same)))
    if ask in (Ask.CONTAINS, Ask.STARTS_WITH):
        return _of_words(held, ask, value, wanted)
    return _plain(held(), held.place, ask, value, wanted)


def _of_words(held: Held, ask: Ask, value: str, wanted: Answer) -> Truth:
    # What is not ASCII is folded in a column, as no engine folds capitals as Python does.
    folded = ibis().coalesce(held("_folded"), held().lower())
    words = text(value.casefold())
    found = folded.contains(words) if ask is Ask.CONTAINS else folded.startswith(words)
    return found if wanted is Answer.YES else ~found


def _plain(column: Any, place: Place, ask: Ask, value: Any, wanted: Answer) -> Truth:
    """Compare texts, ids, codes, words of a list, numbers, terms and answers."""
    verb = _VERBS[ask][wanted is Answer.NO]
    kind, cell = _cells(place, value)[0]
    if kind in _LARGEST and abs(cell) >= _LARGEST[kind]:
        return every((verb(0, cell), column.notnull()))
    return verb(column, literal(cell, kind))


#: What is as large as this is larger than all that stands in such a column.
_LARGEST = {WHOLE: 2**63, SHARE: 10 ** (38 - MOST_PLACES)}


def _cells(place: Place, value: Any) -> list[tuple[str, Any]]:
    assert place.sort is not None  # noqa: S101 - parts are compared field by field
    return [(kind, cell) for (_, kind), cell in zip(place.sort.columns, place.sort.cells(value), strict=True)]


def literal(cell: Any, kind: str) -> Any:
    """Write what stands in a cell as a literal of its type."""
    return text(cell) if kind == TEXT else ibis().literal(cell, _TYPES[kind])


def _of_several(held: Held, node: Test, wanted: Answer) -> Truth:
    """Ask of a list of texts, ids, codes or words; an empty text in it says nothing."""
    column, kind = held(), held.place
    if node.ask is Ask.KNOWN:
        said = any_of(column, lambda one: one != "")
        return said if wanted is Answer.YES else ~said
    if wanted is Answer.YES:
        return column.contains(literal(*reversed(_cells(kind, node.value)[0])))
    return _all(column, lambda one: every((_plain(one, kind, Ask.EQUAL, node.value, Answer.NO), one != "")))


def _all(column: Any, holds: Callable[[Any], Truth]) -> Truth:
    """Tell where it is so of each in a list, and there is one."""
    return every((column.length() > 0, chosen(column, holds).length() == column.length()))


def any_of(column: Any, holds: Callable[[Any], Truth]) -> Truth:
    """Tell where it is so of one in a list."""
    return chosen(column, holds).length() > 0


def _of_parts(held: Held, inner: Test, wanted: Answer) -> Truth:
    """Ask of one field of each part in a list."""

    def of_one(part: Any) -> Truth:
        return test(inner, wanted, held.scope.part(held.name, part))

    if inner.ask is Ask.KNOWN and wanted is Answer.NO:
        return complement(_of_parts(held, inner, Answer.YES))
    return any_of(held(), of_one) if wanted is Answer.YES else _all(held(), of_one)


def _of_whole_parts(held: Held, node: Test, wanted: Answer) -> Truth:
    """Ask whether a part is in a list, with all that it says."""
    if node.ask is Ask.KNOWN:
        return held().length() > 0 if wanted is Answer.YES else held().length() == 0
    found = any_of(held(), lambda part: is_part(part, "", held.place.kind, node.value))
    return found if wanted is Answer.YES else every((held().length() > 0, ~found))


def is_part(row: Any, before: str, kind: Any, value: Any) -> Truth:
    """Tell where columns say what a part says, as `==` compares parts."""
    return every(_is_same(row, f"{before}{place.name}", place, getattr(value, place.name)) for place in places_of(kind))


def cell_columns(row: Any, name: str, place: Place) -> list[Any]:
    """List the columns that tell two values of a field from each other."""
    if place.is_several:
        return [row[name]]
    if place.sort is None:
        inner = (column for one in places_of(place.kind) for column in cell_columns(row, f"{name}_{one.name}", one))
        return [row[f"{name}{IS_KNOWN}"], *inner]
    columns = place.sort.for_place(whole=True).columns
    return [row[f"{name}{end}"] for end, _ in columns if _counts(end, place.kind)]


def _is_same(row: Any, name: str, place: Place, value: Any) -> Truth:
    if place.is_several:
        return _is_list(row[name], place, value)
    if place.sort is None:
        known = row[f"{name}{IS_KNOWN}"]
        return ~known if value is None else every((known, is_part(row, f"{name}_", place.kind, value)))
    sort = place.sort.for_place(whole=True)
    cells = [None] * len(sort.columns) if value is None else sort.cells(value)
    told = zip(sort.columns, cells, strict=True)
    return every(_is_cell(row[f"{name}{end}"], cell, kind) for (end, kind), cell in told if _counts(end, place.kind))


def is_value(scope: Scope, path: str, value: Any) -> Truth:
    """Tell where a field holds a value, as `==` compares them; or, of several, where it is one of them.

    None stands for what is not said: where nothing is, or one of several says nothing.
    """
    first, _, rest = path.partition(".")
    held = scope.held(first)
    if not held.place.is_several:
        return _is_same(scope.row, first, held.place, value)
    if rest:
        inner = scope.part(first, None).place(rest)
        found = any_of(held(), lambda part: _is_same(part, rest, inner, value))
    elif held.place.sort is None:
        found = any_of(held(), lambda part: is_part(part, "", held.place.kind, value)) if value is not None else False
    else:
        kind, cell = ("", "") if value is None else _cells(held.place, value)[0]
        found = any_of(held(), lambda one: one == (text("") if value is None else literal(cell, kind)))
    return some((found, held().length() == 0)) if value is None else found


def _counts(end: str, kind: Any) -> bool:
    """Tell whether a column matters to `==`: of a date its text, of a figure all but its words."""
    return end == "_edtf" if kind in (When, Period) else end not in ("_text", "_folded")


def _is_cell(column: Any, cell: Any, kind: str) -> Truth:
    return column.isnull() if cell is None else column == literal(cell, kind)


def _is_list(column: Any, place: Place, values: tuple[Any, ...]) -> Truth:
    cells = [_cells(place, value)[0] for value in values]
    each = (nth(column, at) == literal(cell, kind) for at, (kind, cell) in enumerate(cells))
    return every((column.length() == len(values), *each))


def versus(node: Versus, wanted: Answer, scope: Scope) -> Truth:
    """Tell where one field, compared with another, gives an answer."""
    held, other = scope.held(node.field), scope.held(node.other)
    if get_origin(held.place.kind) is Figure:
        return figure_against_figure(held, node.ask, other, wanted)
    if held.place.kind is When:
        return moment_against_field(held, node.ask, other, wanted)
    return _VERBS[node.ask][wanted is Answer.NO](held(), other())

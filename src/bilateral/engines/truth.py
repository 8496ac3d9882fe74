"""Yes and no in the words of an engine: booleans that may be null, which stands for not so.

An answer is written as two of them, one that says where it is yes and one where it is no; what neither says is unknown.
A null counts as False, and becomes False before anything is turned round. Constants stay Python's own as long as they
can, so that a question leaves no idle words in a query.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import reduce
from importlib import import_module
from typing import Any, TypeAlias

from ..errors import NoTables

#: A boolean of an engine, or a constant. Any, as ibis gives its expressions types that say nothing to a checker.
Truth: TypeAlias = Any


def ibis() -> Any:
    """Return the library, loaded once it is needed; Any, as it need not be installed."""
    try:
        return import_module("ibis")
    except ImportError as error:
        raise NoTables("a lake takes ibis: install bilateral[lake]") from error


def every(truths: Iterable[Truth]) -> Truth:
    """Join by *and*."""
    left = [one for one in truths if one is not True]
    return False if any(one is False for one in left) else reduce(_both, left) if left else True


def some(truths: Iterable[Truth]) -> Truth:
    """Join by *or*."""
    left = [one for one in truths if one is not False]
    return True if any(one is True for one in left) else reduce(_either, left) if left else False


def _both(one: Truth, other: Truth) -> Truth:
    return one & other


def _either(one: Truth, other: Truth) -> Truth:
    return one | other


def complement(truth: Truth) -> Truth:
    """Turn round: where it is not so, null among it."""
    return not truth if isinstance(truth, bool) else ~truth.fill_null(False)  # noqa: FBT003 - ibis takes it by place


def expression(truth: Truth) -> Any:
    """Write a constant as an engine has it."""
    return ibis().literal(truth) if isinstance(truth, bool) else truth


def text(value: str) -> Any:
    """Write a text as a literal.

    Spark puts the value of a setting where `${` stands, also within a literal, so these two signs never stand together.
    Half a character, which no engine takes, becomes a NUL: no record holds either.
    """
    parts = _SETTING.split(_HALF_CHARACTER.sub("\0", value))
    return reduce(_joined, (ibis().literal(part, "string") for part in parts))


_SETTING, _HALF_CHARACTER = re.compile(r"(?<=\$)(?={)"), re.compile("[\ud800-\udfff]")


def _joined(one: Any, other: Any) -> Any:
    return one + other


def together(queries: Sequence[Any]) -> Any:
    """Put the rows of several queries into one: two by two, as ibis goes down into each of what it is given."""
    if len(queries) == 1:
        return queries[0]
    half = len(queries) // 2
    return together(queries[:half]).union(together(queries[half:]))


def chosen(column: Any, holds: Callable[[Any], Truth]) -> Any:
    """Keep those in a list of which it is so."""

    def one_holds(one: Any) -> Any:
        return expression(holds(one))

    return column.filter(one_holds)


def nth(column: Any, at: int) -> Any:
    """Give one of a list, or null where there are not so many: Spark takes it for an error to ask."""
    return (column.length() > at).ifelse(column[at], ibis().null(column.type().value_type))


def among(column: Any, values: Iterable[str]) -> Truth:
    """Tell where a column holds one of some texts."""
    listed = sorted(values)
    return column.isin([text(value) for value in listed]) if listed else False

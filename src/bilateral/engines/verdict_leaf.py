"""Verdicts in a question put to an engine: what a register was asked when its lake was written."""

from __future__ import annotations

from typing import Any

from ..errors import NotAnswered
from ..query.predicate import Disputed, OnDay
from ..values.answer import Answer
from .leaf import any_of
from .scope import Scope
from .truth import Truth, complement, every, text
from .verdict_columns import disputed_name, verdict_name


def on_day(node: OnDay, wanted: Answer, scope: Scope) -> Truth:
    """Tell where the verdict of a day gives an answer."""
    name = verdict_name(node.name, node.on, presume_renewed=node.presume_renewed)
    if name not in scope.columns:
        raise NotAnswered(
            f"{node} takes all of a register, and no column of the lake says it; write one, as "
            f"register.to_parquet(folder, verdicts_on=[{node.on.edtf!r}]), or ask in memory, as lake.to_register()"
        )
    column = scope.row[name]
    if node.among:
        return _status(column, [one.value for one in node.among], wanted)
    return column if wanted is Answer.YES else ~column


def _status(possible: Any, asked: list[str], wanted: Answer) -> Truth:
    """Ask which statuses are possible: yes if all of them are asked for, no if none is."""
    listed = [text(one) for one in asked]
    among = any_of(possible, lambda one: one.isin(listed))
    if wanted is Answer.NO:
        return every((possible.length() > 0, ~among))
    return every((possible.length() > 0, complement(any_of(possible, lambda one: one.notin(listed)))))


def disputed(node: Disputed, wanted: Answer, scope: Scope) -> Truth:
    """Tell where sources contradict each other about a field."""
    if not scope.tables.has_verdicts:
        raise NotAnswered(
            f"{node} takes the claims of a register, and no column of the lake says it; write one, as "
            "register.to_parquet(folder, verdicts_on=[]), or ask in memory, as lake.to_register()"
        )
    name = disputed_name(node.field)
    if name not in scope.columns:
        return wanted is Answer.NO
    return scope.row[name] if wanted is Answer.YES else ~scope.row[name]

"""A question's tree in the words of an engine: where the answer is yes, or where it is no, as one boolean."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, assert_never

from ..query.predicate import Disputed, Junction, Linked, Modal, Mode, Node, Not, OnDay, Some, Test, Versus, Word
from ..records.record import Record
from ..values.answer import Answer
from .leaf import any_of, test, versus
from .scope import Scope, Tables
from .truth import Truth, chosen, complement, every, expression, some, together
from .verdict_leaf import disputed, on_day


def holds(node: Node, wanted: Answer, scope: Scope) -> Truth:
    """Tell where a question is answered by yes, or where by no; a null stands for not so.

    Raises:
        NotAnswered: It asks for what no column says.
    """
    match node:
        case Test():
            return test(node, wanted, scope)
        case Versus():
            return versus(node, wanted, scope)
        case Junction(word=word):
            sides = [holds(side, wanted, scope) for side in node.sides]
            return every(sides) if (word is Word.AND) == (wanted is Answer.YES) else some(sides)
        case Not():
            return holds(node.inner, ~wanted, scope)
        case Modal(mode=mode):
            sure = Answer.YES if mode is Mode.CERTAINLY else Answer.NO
            told = holds(node.inner, sure, scope)
            return told if wanted is sure else complement(told)
        case Linked():
            return _linked(node, wanted, scope)
        case Some():
            return _some(node, wanted, scope)
        case OnDay():
            return on_day(node, wanted, scope)
        case Disputed():
            return disputed(node, wanted, scope)
        case _:
            assert_never(node)


def ids_where(node: Node, wanted: Answer, kind: type[Record], tables: Tables) -> Any:
    """Give the ids of one kind of record of which that is the answer, as a column of a query."""
    scope = Scope.of_table(kind, tables)
    return scope.row.filter(expression(holds(node, wanted, scope))).select("id")


# Links ------------------------------------------------------------------------------------------------


def _linked(node: Linked, wanted: Answer, scope: Scope) -> Truth:
    held, named = scope.held(node.field), _targets(node, wanted, scope.tables)
    if not held.place.is_several:
        return held().isin(named["id"])
    each = scope.row.select("id", target=held().unnest())
    if wanted is Answer.YES:
        return scope.row["id"].isin(each.filter(each["target"].isin(named["id"]))["id"])
    others = each.filter(complement(each["target"].isin(named["id"])))
    return every((held().length() > 0, ~scope.row["id"].isin(others["id"])))


def _targets(node: Linked, wanted: Answer, tables: Tables) -> Any:
    """Give the ids of all that answers so; of what is no record of that kind, the answer is no."""
    asked = tables.kinds(node.about)
    found = [ids_where(node.inner, wanted, kind, tables) for kind in asked]
    if wanted is Answer.NO:
        found += [tables.by_kind[kind].select("id") for kind in tables.by_kind if kind not in asked]
    return together(found)


def _has_link(node: Node) -> bool:
    return isinstance(node, Linked) or any(map(_has_link, _inside(node)))


def _inside(node: Node) -> Iterator[Node]:
    if isinstance(node, Junction):
        yield from node.sides
    elif isinstance(node, (Not, Modal, Some)):
        yield node.inner


# Parts ------------------------------------------------------------------------------------------------


def _some(node: Some, wanted: Answer, scope: Scope) -> Truth:
    held = scope.held(node.field)
    if _has_link(node.inner):
        return _some_beyond(node, wanted, scope)
    if wanted is Answer.YES:
        return any_of(held(), lambda part: _part_answers(node, wanted, scope.part(node.field, part)))
    none = chosen(held(), lambda part: _part_answers(node, wanted, scope.part(node.field, part)))
    counted = any_of(held(), lambda part: _counts(node, Answer.YES, scope.part(node.field, part)))
    return every((counted, none.length() == held().length()))


def _some_beyond(node: Some, wanted: Answer, scope: Scope) -> Truth:
    """Ask about parts that name records: an engine follows no link within a list, so each part becomes a row."""
    rows = scope.row.select("id", part=scope.row[node.field].unnest())
    part = scope.part(node.field, rows["part"])
    answered = expression(_part_answers(node, wanted, part))
    of_record = scope.row["id"]
    if wanted is Answer.YES:
        return of_record.isin(rows.filter(answered)["id"])
    counted = rows.filter(expression(_counts(node, Answer.YES, part)))
    return every((of_record.isin(counted["id"]), ~of_record.isin(rows.filter(complement(answered))["id"])))


def _part_answers(node: Some, wanted: Answer, part: Scope) -> Truth:
    sides = _counts(node, wanted, part), holds(node.inner, wanted, part)
    return every(sides) if wanted is Answer.YES else some(sides)


def _counts(node: Some, wanted: Answer, part: Scope) -> Truth:
    if node.role is None:
        return wanted is Answer.YES
    role, asked = part.held("role")(), node.role.value
    return role == asked if wanted is Answer.YES else role != asked

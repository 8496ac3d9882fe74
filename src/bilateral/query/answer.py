"""The answer to a question about one record, by Kleene logic; this is how memory answers."""

from __future__ import annotations

from collections.abc import Callable
from functools import singledispatch
from operator import eq, ge, gt, le, lt
from typing import Any, TypeAlias, TypeGuard, assert_never

import attrs

from ..records.part import Part
from ..records.record import Record
from ..values.answer import Answer
from ..values.dates.period import Period
from ..values.dates.when import When
from ..values.figures.figure import Figure
from ..values.ids import RecordId
from .predicate import Ask, Disputed, Junction, Linked, Modal, Mode, Node, Not, OnDay, Some, Test, Versus, Word

#: The way from an id to the record of that name; None where it is not held.
Follow: TypeAlias = Callable[[RecordId], Record | None]


@attrs.frozen(eq=False)
class Way:
    """The ways from a record to the rest of its register.

    Attributes:
        find: From an id to the record of that name.
        ask: From a question that needs more than the record to its answer.
    """

    find: Follow
    ask: Callable[[OnDay | Disputed, Record], Answer]

    def __call__(self, name: RecordId) -> Record | None:
        """Give the record of an id; None where it is not held."""
        return self.find(name)


def answer(node: Node, record: Record | Part, follow: Follow) -> Answer:
    """Answer a question about a record, or about a part of one."""
    match node:
        case Test():
            return _test(node, record)
        case Versus():
            return _versus(node, record)
        case Junction(word=word):
            sides = (answer(side, record, follow) for side in node.sides)
            return Answer.every(sides) if word is Word.AND else Answer.some(sides)
        case Not():
            return ~answer(node.inner, record, follow)
        case Modal(mode=mode):
            found = answer(node.inner, record, follow)
            return Answer.of(found.is_certain if mode is Mode.CERTAINLY else found.is_possible)
        case Linked():
            return _linked(node, record, follow)
        case Some():
            return _some(node, record, follow)
        case OnDay() | Disputed():
            return (
                follow.ask(node, record) if isinstance(follow, Way) and isinstance(record, Record) else Answer.UNKNOWN
            )
        case _:
            assert_never(node)


def read(have: Any, path: str) -> Any:
    """Follow a path into a record; along several values it gives them all."""
    for step in path.split("."):
        have = tuple(getattr(one, step) for one in have) if is_several(have) else getattr(have, step)
    return have


def is_several(have: object) -> TypeGuard[tuple[Any, ...]]:
    """Tell whether a field holds several values."""
    return isinstance(have, tuple)


def is_said(have: object) -> bool:
    """Tell whether a field says anything: None, an empty text, no members and an unknown answer don't."""
    if is_several(have):
        return any(is_said(one) for one in have)
    return have is not None and have != "" and have is not Answer.UNKNOWN


def _test(node: Test, record: Record | Part) -> Answer:
    have = read(record, node.field)
    if node.ask is Ask.KNOWN:
        return Answer.of(is_said(have))
    if not is_said(have):
        return Answer.UNKNOWN
    if is_several(have):
        return Answer.some(compare(one, node.ask, node.value) for one in have)
    return compare(have, node.ask, node.value)


def _versus(node: Versus, record: Record | Part) -> Answer:
    have, other = read(record, node.field), read(record, node.other)
    return against(have, node.ask, other) if is_said(have) and is_said(other) else Answer.UNKNOWN


def _linked(node: Linked, record: Record | Part, follow: Follow) -> Answer:
    named = read(record, node.field)
    if not is_said(named):
        return Answer.UNKNOWN
    targets = named if is_several(named) else (named,)
    return Answer.some(_of_target(node, follow(target), follow) for target in targets)


def _of_target(node: Linked, target: Record | None, follow: Follow) -> Answer:
    if target is None:
        return Answer.UNKNOWN
    return answer(node.inner, target, follow) if isinstance(target, node.about) else Answer.NO


def _some(node: Some, record: Record | Part, follow: Follow) -> Answer:
    counted = [(one, _counts(one, node)) for one in read(record, node.field)]
    found = Answer.some(counts & answer(node.inner, one, follow) for one, counts in counted)
    if found is Answer.NO and not any(counts.is_certain for _, counts in counted):
        return Answer.UNKNOWN
    return found


def _counts(part: Any, node: Some) -> Answer:
    if node.role is None:
        return Answer.YES
    return Answer.UNKNOWN if part.role is None else Answer.of(part.role is node.role)


@singledispatch
def compare(have: Any, ask: Ask, want: Any) -> Answer:
    """Compare what a field holds with what was asked; each sort of value does so in its own way."""
    if not is_said(have):  # one of several may say nothing
        return Answer.UNKNOWN
    return Answer.of(_PLAIN[ask](have, want))


_PLAIN: dict[Ask, Callable[[Any, Any], bool]] = {
    Ask.EQUAL: eq,
    Ask.INCLUDES: eq,  # of one among several
    Ask.UNDER: lt,
    Ask.AT_MOST: le,
    Ask.OVER: gt,
    Ask.AT_LEAST: ge,
    Ask.CONTAINS: lambda have, want: want.casefold() in have.casefold(),
    Ask.STARTS_WITH: lambda have, want: have.casefold().startswith(want.casefold()),
}


@compare.register(Figure)
def _(have: Figure[Any], ask: Ask, want: Any) -> Answer:
    return _FIGURE[ask](have, want)


_FIGURE: dict[Ask, Callable[[Figure[Any], Any], Answer]] = {
    Ask.EQUAL: Figure[Any].is_equal,
    Ask.UNDER: Figure[Any].is_under,
    Ask.AT_MOST: Figure[Any].is_at_most,
    Ask.OVER: Figure[Any].is_over,
    Ask.AT_LEAST: Figure[Any].is_at_least,
}


@compare.register
def _(have: When, ask: Ask, want: Any) -> Answer:
    # Who asks for 2021, or for 2021/2031, means all of it, not one unknown day in it.
    if ask is Ask.EQUAL and isinstance(want, When):
        return have.is_within(want)
    held, asked = have.reach, want.reach.whole()
    if ask is Ask.UNDER:
        return held.is_before(asked)
    return asked.is_before(held) if ask is Ask.OVER else held.overlaps(asked)


@compare.register
def _(have: Period, ask: Ask, want: Any) -> Answer:
    return have.contains(want) if ask is Ask.CONTAINS else Answer.of(have == want)


def against(have: Any, ask: Ask, other: Any) -> Answer:
    """Compare what two fields hold; unlike a date that is asked for, one that a field holds is a single day of it."""
    return _DAYS[ask](have, other) if isinstance(have, When) else compare(have, ask, other)


_DAYS: dict[Ask, Callable[[When, Any], Answer]] = {
    Ask.EQUAL: When.is_same,
    Ask.UNDER: When.is_before,
    Ask.OVER: When.is_after,
    Ask.WITHIN: When.is_within,
}

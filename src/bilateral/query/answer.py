"""The answer to a question about one record, by Kleene logic; this is how memory answers.

A question is made into a function first, a closure a node, and that function is asked of each record: what can be told
of the question alone is told once, however many records there are.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable
from functools import lru_cache
from operator import attrgetter, eq, ge, gt, le, lt
from typing import Any, TypeAlias, TypeGuard, assert_never

import attrs

from ..records.part import Part
from ..records.record import Record
from ..values.answer import Answer
from ..values.dates.edtf_sets import is_plain
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


#: A question made into a function of a record, or of a part of one.
Asked: TypeAlias = Callable[[Any], Answer]

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN


def answer(node: Node, record: Record | Part, follow: Follow) -> Answer:
    """Answer a question about a record, or about a part of one."""
    return asked(node, follow)(record)


def asked(node: Node, follow: Follow) -> Asked:
    """Make a question into a function that answers it of a record, or of a part of one."""
    match node:
        case Test():
            return _tested(node)
        case Versus():
            return _versus(node)
        case Junction(word=word, sides=sides):
            return _decided([asked(side, follow) for side in sides], by=NO if word is Word.AND else YES)
        case Not():
            return _turned(asked(node.inner, follow))
        case Modal(mode=mode):
            return _chosen(asked(node.inner, follow), NO if mode is Mode.CERTAINLY else YES)
        case Linked():
            return _linked(node, follow)
        case Some():
            return _some(node, follow)
        case OnDay() | Disputed():
            return _of_register(node, follow)
        case _:
            assert_never(node)


def _decided(sides: list[Asked], *, by: Answer) -> Asked:
    """Join answers: one decides all, in *and* a no, in *or* a yes; without it an unknown one leaves them open."""
    otherwise = ~by

    def decided(record: Any) -> Answer:
        found = otherwise
        for side in sides:
            one = side(record)
            if one is by:
                return by
            if one is UNKNOWN:
                found = UNKNOWN
        return found

    return decided


def _turned(inner: Asked) -> Asked:
    def turned(record: Any) -> Answer:
        found = inner(record)
        return NO if found is YES else YES if found is NO else UNKNOWN

    return turned


def _chosen(inner: Asked, instead: Answer) -> Asked:
    def chosen(record: Any) -> Answer:
        found = inner(record)
        return instead if found is UNKNOWN else found

    return chosen


def _of_register(node: OnDay | Disputed, follow: Follow) -> Asked:
    if not isinstance(follow, Way):
        return lambda _record: UNKNOWN
    ask = follow.ask
    return lambda record: ask(node, record) if isinstance(record, Record) else UNKNOWN


def read(have: Any, path: str) -> Any:
    """Follow a path into a record; along several values it gives them all."""
    return reader(path)(have)


@lru_cache(maxsize=2**10)
def reader(path: str) -> Callable[[Any], Any]:
    """Make the function that follows a path into a record."""
    step, _, rest = path.partition(".")
    first = attrgetter(step)
    if not rest:
        return first
    further = reader(rest)

    def through(have: Any) -> Any:
        held = first(have)
        return tuple(map(further, held)) if is_several(held) else further(held)

    return through


def is_several(have: object) -> TypeGuard[tuple[Any, ...]]:
    """Tell whether a field holds several values."""
    return isinstance(have, tuple)


def several(have: Any) -> tuple[Any, ...]:
    """Give what a field holds as several values, be it one."""
    return have if is_several(have) else (have,)


def is_said(have: object) -> bool:
    """Tell whether a field says anything: None, an empty text, no members and an unknown answer don't."""
    if is_several(have):
        return any(is_said(one) for one in have)
    return have is not None and have != "" and have is not UNKNOWN


def _tested(node: Test) -> Asked:
    held = reader(node.field)
    if node.ask is Ask.KNOWN:
        return lambda record: YES if is_said(held(record)) else NO
    of_one = _comparing(node.ask, node.value)

    def tested(record: Any) -> Answer:
        have = held(record)
        if not is_several(have):
            return of_one(have)
        return _some_of(map(of_one, have)) if have else UNKNOWN

    return tested


def _some_of(answers: Iterable[Answer]) -> Answer:
    found = NO
    for one in answers:
        if one is YES:
            return YES
        if one is UNKNOWN:
            found = UNKNOWN
    return found


def _versus(node: Versus) -> Asked:
    held, others = reader(node.field), reader(node.other)

    def versus(record: Any) -> Answer:
        have, other = held(record), others(record)
        return against(have, node.ask, other) if is_said(have) and is_said(other) else UNKNOWN

    return versus


def _linked(node: Linked, follow: Follow) -> Asked:
    named, inner, about = reader(node.field), asked(node.inner, follow), node.about

    def of_target(name: RecordId) -> Answer:
        target = follow(name)
        return UNKNOWN if target is None else inner(target) if isinstance(target, about) else NO

    def linked(record: Any) -> Answer:
        names = named(record)
        if not is_said(names):
            return UNKNOWN
        return _some_of(map(of_target, names)) if is_several(names) else of_target(names)

    return linked


def _some(node: Some, follow: Follow) -> Asked:
    held, inner, role = reader(node.field), asked(node.inner, follow), node.role

    def some(record: Any) -> Answer:
        counted = [(one, _counts(one, role)) for one in held(record)]
        found = _some_of(counts & inner(one) for one, counts in counted)
        if found is NO and not any(counts is YES for _, counts in counted):
            return UNKNOWN
        return found

    return some


def _counts(part: Any, role: enum.Enum | None) -> Answer:
    if role is None:
        return YES
    return UNKNOWN if part.role is None else Answer.of(part.role is role)


# What a field holds beside what was asked -------------------------------------------------------------------


def compare(have: Any, ask: Ask, want: Any) -> Answer:
    """Compare what a field holds with what was asked; each sort of value does so in its own way."""
    kind: type[object] = have.__class__
    return comparison(kind, ask, want)(have)


def _comparing(ask: Ask, want: Any) -> Asked:
    """Make the function that compares what a field holds, of whatever sort that is, with what was asked."""
    ways: dict[type[object], Asked] = {}

    def comparing(have: Any) -> Answer:
        kind: type[object] = have.__class__
        way = ways.get(kind)
        if way is None:
            way = ways[kind] = comparison(kind, ask, want)
        return way(have)

    return comparing


def comparison(kind: type[object], ask: Ask, want: Any) -> Asked:
    """Make the function that compares a value of one sort with what was asked."""
    if kind is type(None):
        return lambda _nothing: UNKNOWN
    if issubclass(kind, Figure):
        verb = _FIGURE[ask]
        return lambda have: verb(have, want)
    if issubclass(kind, When):
        return _of_day(ask, want)
    if issubclass(kind, Period) and ask is Ask.CONTAINS:
        return lambda have: have.contains(want)
    plain = _PLAIN[ask]
    if issubclass(kind, str):  # nothing but an empty text says nothing
        return lambda have: (YES if plain(have, want) else NO) if have else UNKNOWN
    return lambda have: Answer.of(plain(have, want)) if is_said(have) else UNKNOWN


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

_FIGURE: dict[Ask, Callable[[Figure[Any], Any], Answer]] = {
    Ask.EQUAL: Figure[Any].is_equal,
    Ask.UNDER: Figure[Any].is_under,
    Ask.AT_MOST: Figure[Any].is_at_most,
    Ask.OVER: Figure[Any].is_over,
    Ask.AT_LEAST: Figure[Any].is_at_least,
}


def _of_day(ask: Ask, want: When | Period) -> Asked:
    # Who asks for 2021, or for 2021/2031, means all of it, not one unknown day in it.
    asked_for = want.reach.whole()
    if ask is Ask.UNDER:
        return lambda have: have.reach.is_before(asked_for)
    if ask is Ask.OVER:
        return lambda have: asked_for.is_before(have.reach)
    if ask is not Ask.EQUAL or not isinstance(want, When):
        return lambda have: have.reach.overlaps(asked_for)
    if not is_plain(want.possible_days):
        return lambda have: have.is_within(want)
    return lambda have: have.reach.overlaps(asked_for) if is_plain(have.possible_days) else have.is_within(want)


def against(have: Any, ask: Ask, other: Any) -> Answer:
    """Compare what two fields hold; unlike a date that is asked for, one that a field holds is a single day of it."""
    return _DAYS[ask](have, other) if isinstance(have, When) else compare(have, ask, other)


_DAYS: dict[Ask, Callable[[When, Any], Answer]] = {
    Ask.EQUAL: When.is_same,
    Ask.UNDER: When.is_before,
    Ask.OVER: When.is_after,
    Ask.WITHIN: When.is_within,
}

"""A lake answers as memory does: whatever is asked of whatever register."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bilateral import Lake, Predicate, Record, Records, Register, possibly
from bilateral.errors import BilateralError
from bilateral.query.predicate import Disputed, Node, OnDay
from bilateral.records.record import RecordKind
from bilateral.testing import predicates, registers
from bilateral.testing.derived import record_class
from bilateral.testing.predicate import fields, namespace
from bilateral.query.imprecise import FigureField
from strategies.lakes import lake_of, streamed_lake_of

#: How many questions are put to one lake: to write and open it takes longer than to ask.
QUESTIONS = 8

Opener = Callable[[Register], AbstractContextManager[Lake]]
WAYS = pytest.mark.parametrize("way", [lake_of, streamed_lake_of], ids=["files", "arrow"])


@WAYS
@settings(max_examples=10)
@given(registers(max_size=5, with_claims=False), st.lists(predicates(), min_size=QUESTIONS, max_size=QUESTIONS))
def test_a_lake_answers_as_memory_does(way: Opener, register: Register, questions: list[Predicate[Any]]) -> None:
    with way(register) as lake:
        for question in questions:
            same_answers(lake, register, question)


@pytest.mark.laws
@WAYS
@settings(max_examples=400)
@given(registers(max_size=8, with_claims=False), st.lists(predicates(links=2), min_size=20, max_size=20))
def test_a_lake_answers_as_memory_does_at_length(
    way: Opener, register: Register, questions: list[Predicate[Any]]
) -> None:
    with way(register) as lake:
        for question in questions:
            same_answers(lake, register, question)


def same_answers(lake: Lake, register: Register, question: Predicate[Any]) -> None:
    """Compare both parts and the rest: where it is yes, where it is no, and where it is unknown."""
    memory, asked = register.of(question.about), lake.of(question.about)
    unknown = possibly(question) & possibly(~question)
    parts = [one.ids for one in (asked.where(question), asked.where(~question), asked.where(unknown))]

    assert [memory.where(one).ids for one in (question, ~question, unknown)] == parts, str(question)
    assert sorted(memory.ids) == sorted(name for part in parts for name in part)
    assert len(parts[0]) == asked.where(question).count()


@st.composite
def ordered(draw: st.DrawFn) -> tuple[Register, list[tuple[Any, bool]]]:
    """Registers of one kind, and fields of it by which to order."""
    kind = draw(st.sampled_from(RecordKind))
    register = draw(registers(kinds=[kind], max_size=6, with_claims=False))
    chosen = st.tuples(fields(record_class(kind)), st.booleans())
    return register, draw(st.lists(chosen, min_size=1, max_size=4))


@settings(max_examples=20)
@given(ordered())
def test_a_lake_orders_groups_and_adds_as_memory_does(drawn: tuple[Register, list[tuple[Any, bool]]]) -> None:
    register, orders = drawn
    with lake_of(register) as lake:
        compare_verbs(lake, register, orders)


def compare_verbs(lake: Lake, register: Register, orders: list[tuple[Any, bool]]) -> None:
    kind = orders[0][0].record
    memory: Records[Any] = register.of(kind)
    asked: Any = lake.of(kind)
    for field, descending in orders:
        in_order = outcome(lambda: memory.order_by(field, descending=descending))  # noqa: B023
        there = outcome(lambda: asked.order_by(field, descending=descending))  # noqa: B023
        same(in_order, there)
        groups = {key: group.ids for key, group in memory.group_by(field).items()}
        assert list(groups.items()) == [(key, group.ids) for key, group in asked.group_by(field).items()]
        if isinstance(field, FigureField):
            assert outcome(lambda: memory.sum(field)) == outcome(lambda: asked.sum(field))  # noqa: B023
        if not isinstance(in_order, tuple):
            memory, asked = in_order, there


def outcome(verb: Callable[[], Any]) -> Any:
    """What a verb gives, or the error that it raises."""
    try:
        return verb()
    except BilateralError as error:
        return type(error), str(error)


def same(memory: Any, asked: Any) -> None:
    if isinstance(memory, tuple):
        assert memory == asked
        return
    assert memory.ids == asked.ids
    assert memory.items == tuple(asked)
    assert (memory.first(), memory.last()) == (asked.first(), asked.last())

"""A lake answers as memory does: whatever is asked of whatever register."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bilateral import Lake, Predicate, Register, possibly
from bilateral.testing import predicates, registers
from strategies.lakes import Ordered, compare_verbs, lake_of, ordered, streamed_lake_of

#: How many questions are put to one lake: to write and open it takes longer than to ask.
QUESTIONS = 6

Opener = Callable[[Register], AbstractContextManager[Lake]]
WAYS = pytest.mark.parametrize("way", [lake_of, streamed_lake_of], ids=["files", "arrow"])


@WAYS
@settings(max_examples=6)
@given(registers(max_size=5, with_claims=False), st.lists(predicates(), min_size=QUESTIONS, max_size=QUESTIONS))
def test_a_lake_answers_as_memory_does(way: Opener, register: Register, questions: list[Predicate[Any]]) -> None:
    with way(register) as lake:
        for question in questions:
            same_answers(lake, register, question)


@pytest.mark.laws
@WAYS
@settings(max_examples=60)  # of twenty questions each
@given(registers(max_size=8, with_claims=False), st.lists(predicates(links=2), min_size=20, max_size=20))
def test_a_lake_answers_as_memory_does_at_length(
    way: Opener, register: Register, questions: list[Predicate[Any]]
) -> None:
    with way(register) as lake:
        for question in questions:
            same_answers(lake, register, question)


def same_answers(lake: Lake, register: Register, question: Predicate[Any]) -> None:
    """Compare both parts and the rest: where it is yes, where it is no, and where it is unknown."""
    kind: Any = question.about
    memory, asked = register.of(kind), lake.of(kind)
    unknown = possibly(question) & possibly(~question)
    parts = [one.ids for one in (asked.where(question), asked.where(~question), asked.where(unknown))]

    assert [memory.where(one).ids for one in (question, ~question, unknown)] == parts, str(question)
    assert sorted(memory.ids) == sorted(name for part in parts for name in part)
    assert len(parts[0]) == asked.where(question).count()


@settings(max_examples=6)
@given(ordered())
def test_a_lake_orders_groups_and_adds_as_memory_does(drawn: Ordered) -> None:
    register, orders = drawn
    with lake_of(register) as lake:
        compare_verbs(lake, register, orders)


@pytest.mark.laws
@settings(max_examples=50)
@given(ordered())
def test_a_lake_orders_groups_and_adds_as_memory_does_at_length(drawn: Ordered) -> None:
    register, orders = drawn
    with lake_of(register) as lake:
        compare_verbs(lake, register, orders)

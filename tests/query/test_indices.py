"""Indices: what they narrow a question down to is what going through all the records gives, in their order."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from bilateral import (
    Answer,
    Predicate,
    Record,
    possibly,
)
from bilateral.query.answer import answer
from bilateral.query.conditions import as_one, conditions
from bilateral.query.indices import Indices
from bilateral.testing import predicates
from bilateral.types import RecordId
from strategies.least import RECORDS as LEAST
from strategies.pool import pooled_records

Follow = Callable[[RecordId], Record | None]


def gone_through(items: tuple[Any, ...], question: Predicate[Any], follow: Follow) -> list[str]:
    """The ids of the records that answer yes, found without any index."""
    return [one.id for one in items if answer(question.node, one, follow) is Answer.YES]


def by_index(indices: Indices, question: Predicate[Any]) -> list[str]:
    """The ids of the records that answer yes, found by indices however few there are."""
    items, left, _ = indices.narrowed(tuple(conditions(question.node)), fewest=1)
    asked = as_one(left)
    return [one.id for one in items if asked is None or answer(asked, one, indices.follow) is Answer.YES]


@st.composite
def collections(draw: st.DrawFn) -> tuple[type[Record], tuple[Any, ...], Follow]:
    """Records of one kind, and others that they may name."""
    kind = draw(st.sampled_from(list(LEAST)))
    names = [f"{kind.record_kind.value}-{number}" for number in range(draw(st.integers(0, 12)))]
    items = tuple(draw(pooled_records(kind.record_kind, name)) for name in names)
    others = draw(st.lists(pooled_records(), max_size=4))
    held: dict[RecordId, Record] = {one.id: one for one in (*others, *items)}
    return kind, items, held.get


@given(st.data())
def test_indices_find_what_going_through_all_the_records_finds(data: st.DataObject) -> None:
    kind, items, follow = data.draw(collections())
    indices = Indices(items, follow)

    for question in data.draw(st.lists(predicates(kind), min_size=1, max_size=3)):
        for asked in (question, question, ~question, possibly(question)):  # an index is made, and then there
            assert gone_through(items, asked, follow) == by_index(indices, asked)


@given(st.data())
def test_what_is_asked_of_what_was_chosen_is_what_is_asked_together(data: st.DataObject) -> None:
    kind, items, follow = data.draw(collections())
    one, two = data.draw(predicates(kind)), data.draw(predicates(kind))
    indices = Indices(items, follow)

    assert by_index(indices, one & two) == [name for name in by_index(indices, two) if name in by_index(indices, one)]


@given(st.data())
def test_the_conditions_of_a_question_are_met_just_where_it_is_answered_with_yes(data: st.DataObject) -> None:
    kind, items, follow = data.draw(collections())
    question = data.draw(predicates(kind))
    met = as_one(conditions(question.node))

    for one in items:
        every = met is None or answer(met, one, follow) is Answer.YES
        assert every is (answer(question.node, one, follow) is Answer.YES)

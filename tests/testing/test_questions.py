"""The random questions reach every way to ask, of every kind of field."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random
from typing import Any

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

from bilateral import LineItem, Predicate, contract, line_item, meeting, meeting_series, protocol, treaty
from bilateral.parts import holding, instrument_relation
from bilateral.query.predicate import Node, Some, Versus
from bilateral.query.predicate import Test as Leaf  # pytest takes what is called Test for its own
from bilateral.testing import predicates
from bilateral.testing.predicate import namespace, questions
from strategies.least import RECORDS

ORDER = {"==", "<", "<=", ">", ">="}
DAYS = {"==", "<", ">"}  # the other two are these, turned round

#: Of one field of each kind: what is asked of it with a value, and how it meets another field.
ASKED: list[tuple[Any, set[str]]] = [
    (contract.id, {"=="}),
    (contract.title, {"==", "contains", "starts with", "== other"}),
    (meeting.ordinal, ORDER | {f"{one} other" for one in ORDER}),
    (holding.share, ORDER),
    (contract.value, ORDER | {f"{one} other" for one in ORDER}),
    (contract.quantity, ORDER),
    (line_item.delivered, ORDER | {f"{one} other" for one in ORDER}),
    (contract.signed, DAYS | {"is within", "is within other"}),
    (treaty.signed, DAYS | {f"{one} other" for one in DAYS}),
    (contract.period, {"contains", "is within other"}),
    (contract.kind, {"=="}),
    (treaty.term, {"==", "== other"}),
    (meeting.host, {"=="}),
    (meeting.countries, {"includes"}),
    (contract.tags, {"includes"}),
    (contract.items, {"includes", "any"}),
    (contract.parties, {"includes", "any"}),
    (contract.suppliers, {"any in a role"}),
    (contract.under, {"==", "Linked"}),
    (protocol.parent, {"==", "Linked"}),
    (treaty.ends_with, {"==", "Linked"}),
    (meeting.outcomes, {"includes", "Linked"}),
    (meeting_series.offices, {"includes", "Linked"}),
    (instrument_relation.target, {"==", "Linked"}),
]

patient = settings(max_examples=3000, database=None, phases=[Phase.generate], deadline=None)


def within(node: Any) -> Iterator[Node]:
    """A question and all that it is made of, but for what it asks of others."""
    yield node
    for side in (*getattr(node, "sides", ()), *([node.inner] if type(node).__name__ in ("Not", "Modal") else ())):
        yield from within(side)


def shapes(node: Node) -> set[str]:
    """What a question asks of the field it begins with."""
    return {shape(one) for one in within(node)}


def shape(node: Node) -> str:
    """What one part of a question asks."""
    match node:
        case Leaf(ask=ask):
            return ask.value
        case Versus(ask=ask):
            return f"{ask.value} other"
        case Some(role=role):
            return "any in a role" if role else "any"
        case _:
            return type(node).__name__


def asks(way: str) -> Callable[[Predicate[Any]], bool]:
    """Whether a question asks in this way."""
    return lambda question: way in shapes(question.node)


@pytest.mark.parametrize(("field", "ways"), ASKED, ids=[str(field) for field, _ in ASKED])
def test_a_field_is_asked_in_every_way(field: Any, ways: set[str]) -> None:
    for way in sorted(ways):
        find(questions(field), asks(way), settings=patient, random=Random(0))  # noqa: S311 - nothing secret is drawn


def test_one_field_of_each_kind_is_tried() -> None:
    kinds = {type(field) for kind in RECORDS for field in namespace(kind)}

    assert kinds <= {type(field) for field, _ in ASKED}


@given(st.data())
def test_questions_about_parts_are_about_parts(data: st.DataObject) -> None:
    question = data.draw(predicates(LineItem))

    assert question.about is LineItem
    fields = {one.field for one in within(question.node) if isinstance(one, Leaf)}
    assert fields <= {field.path for field in namespace(LineItem)}

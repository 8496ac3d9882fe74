"""What `help` says of a field."""

from __future__ import annotations

import pickle
import pydoc
from typing import Any

import pytest

from bilateral import contract, line_item, meeting, treaty
from bilateral.query.field import Field, Text, is_field
from bilateral.query.fields import NAMESPACES, instrument
from bilateral.query.part_fields import PARTS
from bilateral.records.meanings import meanings

ALL = [
    one
    for names in (instrument, *NAMESPACES.values(), *PARTS.values())
    for one in vars(names).values()
    if is_field(one)
]


@pytest.mark.parametrize("field", ALL, ids=str)
def test_help_says_what_a_field_means_in_the_words_of_its_record(field: Field[Any, Any]) -> None:
    told = pydoc.plain(pydoc.render_doc(field))
    words = meanings(field.record).get(field.name, f"Of each of {field.path.partition('.')[0]}")

    assert str(field) in told
    assert words in " ".join(told.split())
    assert field.record.__name__ in told
    assert "Ask with: " in told


@pytest.mark.parametrize(
    ("field", "words"),
    [
        (contract.value, "in units of its currency (Figure[Money])"),
        (contract.value, "==, !=, <, <=, >, >=, is_known"),
        (contract.quantity, "Of each of items: How many were ordered"),
        (contract.quantity, "several, each a number of things as reported"),
        (contract.kind, "a ContractKind, one of purchase, "),
        (meeting.series, "the id of a record of MeetingSeries"),
        (treaty.term, "a length of time in years, months and days (Term)"),
        (contract.items, "several, each a LineItem"),
    ],
)
def test_help_says_the_unit_the_type_and_the_questions(field: Field[Any, Any], words: str) -> None:
    assert words in " ".join((field.__doc__ or "").split())


def test_what_no_source_claims_about_is_not_said_to_be_disputed() -> None:
    assert "is_disputed" in (contract.quantity.__doc__ or "")
    assert "is_disputed" not in (line_item.quantity.__doc__ or "")


def test_a_class_of_fields_still_tells_of_itself_and_a_field_is_still_sent() -> None:
    assert "A field that holds words." == Text.__doc__
    assert contract.value is pickle.loads(pickle.dumps(contract.value))  # noqa: S301 - our own

"""A text of a class derived from `str`, as `numpy.str_` is, leaves its characters behind also in a record."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, cast

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Claim, Contract, Passage, Register, Source, contract, dumps, loads
from bilateral.kinds import RecordKind
from bilateral.testing import registers
from bilateral.testing.derived import made, parts, record_class
from strategies.texts_of_a_class import Text, texts_in

CLASSES = [record_class(kind) for kind in RecordKind]
PARTS = sorted({part for kind in CLASSES for part in parts(kind)}, key=lambda part: part.__name__)


def in_texts_of_a_class(thing: Any) -> Any:
    """Make a record, or a part of one, anew from texts of a class."""
    held: dict[str, Any] = {name: getattr(thing, name) for name in attrs.fields_dict(thing.__class__)}
    return attrs.evolve(thing, **{name: _of_a_class(value) for name, value in held.items()})


def _of_a_class(value: Any) -> Any:
    if isinstance(value, str):
        return Text(value)
    if isinstance(value, tuple):
        return tuple(map(_of_a_class, cast("Iterable[Any]", value)))
    return value


@pytest.mark.parametrize("kind", [*CLASSES, *PARTS, Source, Passage], ids=lambda kind: kind.__name__)
@given(data=st.data())
def test_a_record_or_a_part_of_one_holds_exact_texts(kind: type[Any], data: st.DataObject) -> None:
    thing = data.draw(made(kind))
    again = in_texts_of_a_class(thing)

    assert thing == again
    assert {str} >= set(map(type, texts_in(again)))


@given(registers())
def test_what_was_made_of_texts_of_a_class_is_written(register: Register) -> None:
    again = Register(
        records=map(in_texts_of_a_class, register.records),
        sources=map(in_texts_of_a_class, register.sources),
        claims=map(in_texts_of_a_class, register.claims),
        outside=map(Text, register.outside),
    )

    assert {str} >= set(map(type, again.outside))
    for form in ("json", "jsonl", "yaml"):
        assert dumps(register, form) == dumps(again, form)


def test_a_claim_holds_exact_texts() -> None:
    claim = Claim(
        record=Text("c"),
        field=contract.place,
        value=Text("Moscow"),
        source=Text("daily"),
        passage=Passage(quote=Text("in Moscow"), page=Text("5")),
        attribution=Text("officials"),
    )
    register = Register(
        records=[Contract(id="c", title="C", place="Moscow")], sources=[Source(id=Text("daily"))], claims=[claim]
    )

    held = claim.record, claim.value, claim.source, claim.passage, claim.attribution

    assert {str} == set(map(type, texts_in(held)))
    assert register == loads(dumps(register))


def test_a_question_holds_exact_texts() -> None:
    asked = [contract.title == Text("x"), contract.title.contains(Text("x")), contract.parties.includes(Text("Russia"))]

    assert {str} == {type(text) for one in asked for text in texts_in(one.node)}

"""Every field of every record stands in its namespace, under its own name and with its own type; and nothing else."""

from __future__ import annotations

from functools import cache
from typing import Any, get_origin, get_type_hints

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations import is_several, one_of, runtime_type, stands_in
from bilateral import Contract, Figure, Instrument, LineItem, Record, contract, instrument, meeting, treaty
from bilateral.kinds import RecordKind
from bilateral.query.answer import is_said, read
from bilateral.query.field import Choice, Number, Ordered, Text
from bilateral.query.fields import NAMESPACES
from bilateral.query.imprecise import FigureField, Moment, Span
from bilateral.query.members import Countries, Link, Links, Members, OneCountry, Parties, Parts, Several
from bilateral.query.part_fields import PARTS
from bilateral.query.predicate import namespace_of
from bilateral.records.part import Part
from bilateral.testing.predicate import namespace, questions, target_of
from bilateral.types import CountryCode, Field, RecordId
from strategies.least import RECORDS
from strategies.pool import pooled_records

#: What can be asked about and is a property of a record, with the path on which it stands.
DERIVED = {"contract.quantity": "items.quantity"}

#: Every kind of part of a record that one may ask about.
PART_KINDS = [held.record for held in PARTS.values()]

every_record = pytest.mark.parametrize("kind", RECORDS, ids=lambda kind: kind.__name__)
every_kind = pytest.mark.parametrize("kind", [*RECORDS, *PART_KINDS], ids=lambda kind: kind.__name__)


def fields_of(namespace: object) -> dict[str, Field[Any, Any]]:
    """The fields of a namespace, by the names under which they stand there."""
    return {name: field for name, field in vars(namespace).items() if isinstance(field, Field)}


def is_id(hint: Any) -> bool:
    """Whether an annotation is of an id."""
    while hasattr(hint, "__supertype__"):
        if hint is RecordId:
            return True
        hint = hint.__supertype__
    return False


@cache
def hints_of(kind: Any) -> dict[str, Any]:
    """The annotations of a class."""
    return get_type_hints(kind)


def hint_of(field: Field[Any, Any]) -> Any:
    """The annotation of what stands in a field, followed along its path."""
    hint: Any = field.record
    for step in field.path.split("."):
        hint = hints_of(one_of(hint))[step]
    return hint


# Both ways --------------------------------------------------------------------------------------------------


@every_kind
def test_every_field_of_a_record_or_a_part_can_be_asked_about(kind: Any) -> None:
    names = {field.name for field in attrs.fields(kind)}

    assert names <= {field.name for field in namespace(kind)}


@every_kind
def test_everything_one_can_ask_about_is_a_field_of_the_record_or_the_part(kind: Any) -> None:
    attributes = {field.name for field in attrs.fields(kind)}
    for name, field in fields_of((NAMESPACES | PARTS)[namespace_of(kind)]).items():
        assert (name, kind) == (field.name, field.record)
        assert DERIVED.get(str(field), name) == field.path
        assert name in attributes or str(field) in DERIVED


def test_every_kind_of_record_has_a_namespace_of_its_name() -> None:
    assert {kind.value for kind in RecordKind} == set(NAMESPACES)
    assert {namespace_of(kind): kind for kind in RECORDS} == {name: one.record for name, one in NAMESPACES.items()}


def test_every_kind_of_part_of_which_a_record_holds_several_has_a_namespace_of_its_name() -> None:
    held = {field.holds for kind in RECORDS for field in namespace(kind) if isinstance(field, Several)}

    assert {namespace_of(kind): kind for kind in held} == {name: one.record for name, one in PARTS.items()}


def test_every_field_of_an_instrument_is_one_of_each_kind_of_instrument() -> None:
    shared = fields_of(instrument)

    assert {field.name for field in attrs.fields(Instrument)} == set(shared)
    for kind in RECORDS:
        if issubclass(kind, Instrument):
            own = fields_of(NAMESPACES[kind.record_kind.value])
            assert {name: type(field) for name, field in shared.items()} == {name: type(own[name]) for name in shared}


# Types ------------------------------------------------------------------------------------------------------


@every_kind
def test_a_field_holds_what_the_record_says(kind: Any) -> None:
    for field in namespace(kind):
        inner = one_of(hint_of(field))

        assert field.holds == runtime_type(inner), field


@every_kind
def test_a_field_of_many_is_one_that_holds_a_tuple_on_its_way(kind: Any) -> None:
    for field in namespace(kind):
        steps = [".".join(field.path.split(".")[: count + 1]) for count in range(field.path.count(".") + 1)]
        ways = [hint_of(attrs.evolve(Field("", kind, object), path=step)) for step in steps]

        assert field.many == any(get_origin(way) is tuple for way in ways), field


@every_kind
def test_a_field_has_the_questions_that_fit_what_it_holds(kind: Any) -> None:
    for field in namespace(kind):
        assert _fitting(field, one_of(hint_of(field))) in type(field).__mro__, field


def _fitting(field: Field[Any, Any], inner: Any) -> type[Field[Any, Any]]:
    several = get_origin(hint_of(field)) is tuple
    name = getattr(inner, "__name__", "")
    if get_origin(inner) is Figure:
        return FigureField
    if inner is CountryCode:
        return Countries if several else OneCountry
    if is_id(inner) and field.name != "id":
        return Links if several else Link
    if several:
        return Parties if name == "Party" else Parts if issubclass(inner, Part) else Members
    return _BY_TYPE.get(name, Choice)


_BY_TYPE: dict[str, type[Field[Any, Any]]] = {
    "Decimal": Ordered,
    "Period": Span,
    "When": Moment,
    "int": Number,
    "str": Text,
}


@every_record
def test_a_link_leads_to_a_kind_of_record_that_may_stand_there(kind: type[Record]) -> None:
    for field in namespace(kind):
        if isinstance(field, (Link, Links)):
            least: dict[str, Any] = {**RECORDS[kind], field.name: ("x",) if field.many else "x"}
            kinds = {one for named in kind(**least).references() if named.target == "x" for one in named.kinds}

            assert kinds == {one.record_kind for one in RECORDS if issubclass(one, target_of(field))} & kinds, field
            assert kinds, field


@given(pooled_records())
def test_paths_lead_to_what_stands_there(record: Record) -> None:
    for field in namespace(type(record)):
        hint = hint_of(field)
        for value in _each(read(record, field.path)):
            inner = one_of(hint) if get_origin(hint) is tuple else hint
            assert stands_in(value, inner)
            assert not is_said(value) or field.fits(value)


def _each(have: Any) -> tuple[Any, ...]:
    return have if is_several(have) else (have,)


@given(st.data())
def test_every_field_can_be_asked(data: st.DataObject) -> None:
    kind: Any = data.draw(st.sampled_from([*RECORDS, *PART_KINDS]))
    field = data.draw(st.sampled_from(namespace(kind)))
    question = data.draw(questions(field))

    assert kind is question.about
    assert field.path in str(question)


def test_quantities_are_those_of_the_items() -> None:
    made = Contract(
        id="c", title="Rifles", items=(LineItem(designation="A", quantity="5 rifles"), LineItem(designation="B"))
    )

    assert made.quantity == tuple(one for one in read(made, contract.quantity.path) if one is not None)


# For people in notebooks ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("namespace", "name", "words"),
    [
        (contract, "vlaue", "contract has no field 'vlaue'; did you mean 'value'?"),
        (meeting, "ordnial", "meeting has no field 'ordnial'; did you mean 'ordinal'?"),
        (NAMESPACES["meeting_series"], "agend", "meeting_series has no field 'agend'; did you mean 'agenda'?"),
        (treaty, "zzz", "treaty has no field 'zzz'; there are acts, alternative_titles, "),
    ],
)
def test_a_misspelt_field_is_named_with_the_nearest(namespace: object, name: str, words: str) -> None:
    with pytest.raises(AttributeError) as caught:
        getattr(namespace, name)

    assert str(caught.value).startswith(words)
    assert "record" not in str(caught.value)


def test_what_python_itself_looks_for_is_simply_not_there() -> None:
    assert not hasattr(contract, "__array__")
    assert not hasattr(contract, "_repr_html_")

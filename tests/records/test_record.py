"""What holds of every record and every part of one."""

from __future__ import annotations

import enum
import inspect
from collections.abc import Iterator
from typing import Any, get_args, get_type_hints

import attrs
import pytest
from hypothesis import given

from annotations import is_several, one_of, stands_in
from bilateral import Answer, BilateralError, Contract, Figure, Money, Period, Quantity, Record, Term, When
from bilateral.errors import InvalidId, InvalidRecord, InvalidValue, WrongType
from bilateral.kinds import RecordKind
from bilateral.parts import Identifier
from bilateral.records.record import Reference, reference
from bilateral.testing import laws
from bilateral.types import RecordId
from strategies.least import ALL, PARTS, RECORDS
from strategies.pool import pooled_records

#: Values of every sort, of which few fit any one field.
STRANGE: list[Any] = [
    None, True, 0, 1, -1, 5.7, float("nan"), "", "IN", "no", "one text", b"IN", (), ("IN",), ["IN"], [5], [None],
    {"IN": 1}, [[]], object(), Answer.UNKNOWN, RecordKind.TREATY, When("2021"), Period("2021", "2031"), Term(years=1),
    Money(5, "INR"), Quantity(5, "rifle"), Figure.exactly(Money(5, "INR")), Figure.exactly(Quantity(5, "rifle")), When,
    Record, [Identifier(scheme="UNTS", value="I:1")], "\x00", "\ud800", 10**5000, "x" * 100_000,
]  # fmt: skip

every_kind = pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.__name__)
every_record = pytest.mark.parametrize("kind", RECORDS, ids=lambda kind: kind.__name__)


def fields_of(kind: type[Any]) -> list[str]:
    """The names of a class's fields."""
    return [field.name for field in attrs.fields(kind)]


# What may stand in a field -------------------------------------------------------------------------------------


@every_kind
@pytest.mark.parametrize("came", STRANGE, ids=lambda came: type(came).__name__)
def test_whatever_comes_stands_there_by_its_type_or_is_refused_by_one_of_our_errors(
    kind: type[Any], came: object
) -> None:
    hints = get_type_hints(kind)
    for name in fields_of(kind):
        try:
            made = kind(**{**ALL[kind], name: came})
        except (BilateralError, InvalidRecord) as error:
            assert len(str(error)) < 2000
            continue

        assert stands_in(getattr(made, name), hints[name]), (name, came)


@every_kind
def test_what_is_needed_is_enough_and_fills_every_field_by_its_type(kind: type[Any]) -> None:
    made, hints = kind(**ALL[kind]), get_type_hints(kind)

    for name in fields_of(kind):
        assert stands_in(getattr(made, name), hints[name]), name


@every_kind
def test_arguments_are_named_and_known(kind: type[Any]) -> None:
    with pytest.raises(TypeError, match="positional argument"):
        kind(*ALL[kind].values() or ("x",))
    with pytest.raises(TypeError, match=r"takes the names of its fields \(.*\), got 'vlaue'"):
        kind(**ALL[kind], vlaue=5)


@every_kind
def test_nothing_is_changed_in_place(kind: type[Any]) -> None:
    made = kind(**ALL[kind])

    for name in fields_of(kind):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(made, name, None)
    with pytest.raises((attrs.exceptions.FrozenInstanceError, AttributeError)):
        made.remark = "new"


@every_kind
def test_every_field_is_described(kind: type[Any]) -> None:
    # From 3.13 on, Python itself takes the indentation of the class out of its docstring.
    described = "\n".join(inspect.cleandoc(base.__doc__ or "") for base in kind.__mro__)

    # Short classes say it in one sentence.
    if "Attributes:" in (kind.__doc__ or ""):
        assert not [name for name in fields_of(kind) if f"\n    {name}: " not in described]


def test_every_kind_of_record_is_tried_here() -> None:
    assert set(RecordKind) == {kind.record_kind for kind in RECORDS}
    assert {kind.value for kind in RecordKind} == {_words(kind.__name__) for kind in RECORDS}


def _words(name: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).strip("_")


def test_every_part_of_a_record_is_tried_here() -> None:
    parts = {
        one
        for kind in ALL
        for hint in get_type_hints(kind).values()
        for one in (hint, *get_args(hint))
        if isinstance(one, type) and attrs.has(one) and one.__module__.startswith("bilateral.records")
    }

    assert parts <= set(PARTS)


def test_every_enum_has_values_that_read_like_its_names() -> None:
    enums = {
        one
        for kind in ALL
        for hint in get_type_hints(kind).values()
        for one in (hint, *get_args(hint))
        if isinstance(one, type) and issubclass(one, enum.Enum)
    }

    assert not [member for one in enums for member in one if member.value != member.name.lower()]


# Records as values ------------------------------------------------------------------------------------------


def test_a_record_is_a_value_that_travels_whole_and_is_made_again_from_its_fields() -> None:
    laws.value(pooled_records(), names={})  # repr leads to errors, which are for people; nothing evaluates it


@given(pooled_records())
def test_a_change_makes_another_record_and_leaves_the_first(record: Record) -> None:
    other = attrs.evolve(record, notes=(*record.notes, "a remark"))

    assert record != other
    assert attrs.evolve(other, notes=record.notes) == record


@given(pooled_records())
def test_what_a_record_refers_to_stands_where_it_says(record: Record) -> None:
    for named in record.references():
        found: Any = record
        for step in named.path.replace("]", "").replace("[", ".").split("."):
            found = found[int(step)] if step.isdigit() else getattr(found, step)

        assert named.target == found
        assert named.kinds


@given(pooled_records())
def test_no_id_that_a_record_holds_is_left_out_of_its_references(record: Record) -> None:
    named = {(one.path, one.target) for one in record.references()}

    assert set(ids_in(record)) <= named


def ids_in(record: Record) -> Iterator[tuple[str, str]]:
    """Every id that stands in a record, by the types of its fields, with its path."""
    yield from ((path, name) for path, name in _ids(record, type(record), "") if path != "id")


def _ids(have: object, hint: Any, path: str) -> Iterator[tuple[str, str]]:
    if is_several(have):
        for index, one in enumerate(have):
            yield from _ids(one, one_of(hint), f"{path}[{index}]")
    elif isinstance(have, str) and _is_id(one_of(hint)):
        yield path, have
    elif attrs.has(type(have)) and type(have).__module__.startswith("bilateral.records"):
        for name, inner in get_type_hints(type(have)).items():
            if name != "record_kind":
                yield from _ids(getattr(have, name), inner, f"{path}.{name}".strip("."))


def _is_id(hint: Any) -> bool:
    while hasattr(hint, "__supertype__"):
        if hint is RecordId:
            return True
        hint = hint.__supertype__
    return False


def made(kind: type[Record], **arguments: Any) -> Record:
    """The least record of a kind, with these fields."""
    fields: dict[str, Any] = {**RECORDS[kind], **arguments}
    return kind(**fields)


# Ids, notes, tags -------------------------------------------------------------------------------------------


@every_record
def test_a_record_has_an_id_that_can_be_one(kind: type[Record]) -> None:
    for came in ("", "a b", "अ", 5, None):
        with pytest.raises(InvalidId, match="no id in"):
            made(kind, id=came)


@every_record
@pytest.mark.parametrize("field", ["notes", "tags"])
def test_notes_and_tags_are_several_texts_that_say_something(kind: type[Record], field: str) -> None:
    with pytest.raises(WrongType, match="takes a tuple or a list, got 'urgent'"):
        made(kind, **{field: "urgent"})
    with pytest.raises(InvalidValue, match="nothing but blanks"):
        made(kind, **{field: ("urgent", "")})


@every_record
def test_every_record_has_something_to_be_listed_by(kind: type[Record]) -> None:
    assert {"Pact", "Protocol", "Rifles", "Session", "Sessions", "Works", "R. Rao", "Minister"} >= {
        getattr(kind(**RECORDS[kind]), "title")  # noqa: B009 - Record itself has none
    }


def test_an_identifier_names_its_scheme() -> None:
    with pytest.raises(InvalidValue, match="scheme is what people call it"):
        Identifier(scheme="", value="Q42")


# References -------------------------------------------------------------------------------------------------


def test_where_no_record_is_named_there_is_no_reference() -> None:
    assert [] == [*reference("under", None, RecordKind.TREATY)]
    assert [Reference("under", RecordId("t"), frozenset({RecordKind.TREATY}))] == [
        *reference("under", RecordId("t"), RecordKind.TREATY)
    ]


def test_a_record_that_contradicts_itself_says_which_it_is() -> None:
    with pytest.raises(InvalidRecord, match=r"^contract 'ak-203': "):
        Contract(id="ak-203", title="Rifles", value=Figure.exactly(Money(-1, "INR")))

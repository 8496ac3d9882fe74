"""What may be put into a register: what a file can keep, and nothing of a class derived from that."""

from __future__ import annotations

from typing import Any, get_args

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Claim, Contract, Instrument, Passage, Record, Register, Source, contract, dumps, loads
from bilateral.errors import WrongType
from bilateral.kinds import RecordKind
from bilateral.records.agreement import InternationalAgreement
from bilateral.register.register import KINDS, RECORD_CLASSES
from strategies.least import ALL, PARTS, RECORDS

CLAIM: dict[str, Any] = {"record": "c-1", "field": contract.title, "value": "Rifles", "source": "daily"}


def derived(kind: type[Any], *, with_a_field: bool) -> type[Any]:
    """A class derived from another, with a field of its own or without."""
    own = {"extra": attrs.field(default="own")} if with_a_field else {}
    return attrs.make_class(f"My{kind.__name__}", own, bases=(kind,), frozen=True, kw_only=True)


@attrs.frozen(kw_only=True)
class Tender(Record):
    """A kind of record that a project made for itself, and said what it is nearest to."""

    record_kind = RecordKind.CONTRACT


@attrs.frozen(kw_only=True)
class Visit(Record):
    """A kind of record that a project made for itself."""


def refusal(item: Any, place: str = "records") -> str:
    """What a register says of an item, however it is put in."""
    arguments: dict[str, Any] = {place: [item]}
    with pytest.raises(WrongType) as made:
        Register(**arguments)
    with pytest.raises(WrongType) as added:
        Register().add(item)

    assert str(made.value) == str(added.value)
    return str(made.value)


@pytest.mark.parametrize("with_a_field", [True, False])
@pytest.mark.parametrize("kind", RECORDS, ids=lambda kind: kind.__name__)
def test_a_derived_record_is_refused_for_no_file_could_keep_it(kind: type[Record], *, with_a_field: bool) -> None:
    name, mine = kind.__name__, derived(kind, with_a_field=with_a_field)

    assert refusal(mine(**RECORDS[kind])).startswith(
        f"records of register takes {name} itself: a file could not keep My{name} or fields of its own (say it in "
        f"tags, notes or identifiers, or keep it beside the register), got My{name}("
    )


@pytest.mark.parametrize(
    "item",
    [Tender(id="x"), Visit(id="x"), Record(id="x"), Instrument(id="x", title="X"),
     InternationalAgreement(id="x", title="X")],
    ids=lambda item: type(item).__name__,
)  # fmt: skip
def test_only_the_kinds_that_files_know_are_records_of_a_register(item: Record) -> None:
    names = " or ".join(kind.__name__ for kind in RECORD_CLASSES)

    assert refusal(item).startswith(
        f"records of register takes {names} itself: a file could not keep {type(item).__name__} or fields of its own "
    )


@pytest.mark.parametrize("with_a_field", [True, False])
def test_a_derived_source_or_claim_is_refused(*, with_a_field: bool) -> None:
    source = derived(Source, with_a_field=with_a_field)(id="daily")
    claim = derived(Claim, with_a_field=with_a_field)(**CLAIM)

    for item, name in ((source, "Source"), (claim, "Claim")):
        accepted = f"{name} itself: a file could not keep My{name} or fields of its own (keep it beside the register)"

        assert f" takes {accepted}, got My{name}(" in refusal(item, f"{name.lower()}s")


@pytest.mark.parametrize("kind", [Tender, Visit, derived(Contract, with_a_field=True)], ids=lambda kind: kind.__name__)
def test_nobody_asks_a_register_for_what_it_never_holds(kind: type[Record]) -> None:
    with pytest.raises(WrongType, match=r"^of\(\) takes a class of records, as Contract or Instrument, got "):
        Register().of(kind)


def _places() -> list[Any]:
    """Where something stands that is made up of parts: its class, the field, and the class of the part."""
    return [
        pytest.param(kind, field.name, part, id=f"{kind.__name__}.{field.name}")
        for kind in ALL
        for field in attrs.fields(attrs.resolve_types(kind))
        for part in get_args(field.type)
        if part in PARTS
    ]


@pytest.mark.parametrize(("kind", "name", "part"), _places())
def test_a_derived_part_is_refused_for_no_file_could_keep_it(kind: type[Any], name: str, part: type[Any]) -> None:
    mine = derived(part, with_a_field=True)(**PARTS[part])
    several = str(attrs.fields_dict(kind)[name].type).startswith("tuple")

    with pytest.raises(WrongType, match=f" takes {part.__name__} itself, for a file could not keep My{part.__name__}"):
        kind(**ALL[kind], **{name: [mine] if several else mine})


def test_a_derived_passage_is_refused() -> None:
    mine = derived(Passage, with_a_field=True)(page="1")

    with pytest.raises(WrongType, match=r"^passage of claim takes Passage itself, for a file could not keep MyPassage"):
        Claim[Any, Any](**CLAIM, passage=mine)


@given(st.sampled_from(list(RECORDS)), st.booleans(), st.booleans())
def test_what_a_register_takes_a_file_keeps(kind: type[Record], mine: bool, with_a_field: bool) -> None:  # noqa: FBT001
    made = derived(kind, with_a_field=with_a_field) if mine else kind
    try:
        register = Register(records=[made(**RECORDS[kind])])
    except WrongType:
        assert mine
    else:
        assert register == loads(dumps(register))


def test_the_order_of_kinds_is_that_of_the_classes() -> None:
    assert KINDS == tuple(kind.record_kind for kind in RECORD_CLASSES)

"""From a document to a register: one fault for one cause, and the rest is read."""

from __future__ import annotations

from typing import Any, get_origin

import attrs
import pytest
from hypothesis import given

from bilateral import Register
from bilateral.formats.converter import field_named, fields_in, value_kind
from bilateral.formats.document import KEYS, OUTSIDE_KEY, SECTIONS, VERSION_KEY, to_plain
from bilateral.formats.reading import register_of
from bilateral.kinds import RecordKind
from bilateral.query.fields import NAMESPACES
from strategies.pool import pooled_registers

PERSON = {"id": "rao", "name": "R. Rao"}


def told(document: Any) -> list[tuple[tuple[str | int, ...], str]]:
    return [(fault.path, fault.problem) for fault in register_of(document)[1]]


@given(pooled_registers())
def test_a_document_is_the_register_it_was_written_from(register: Register) -> None:
    assert (register, ()) == register_of(to_plain(register))


@given(pooled_registers())
def test_a_document_without_its_version_is_read_all_the_same_and_that_is_told(register: Register) -> None:
    document: Any = {**to_plain(register), "persons": [], "tags": []}
    del document[VERSION_KEY]

    assert [(("bilateral",), "missing key"), (("tags",), "unknown key")] == told(document)[:2]


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        ([], [((), "no register")]),
        (None, [((), "no register")]),
        ({}, [(("bilateral",), "missing key")]),
        ({"type": "FeatureCollection", "features": []}, [(("bilateral",), "missing key")]),
        ({"bilateral": 2, "threaties": 7}, [(("bilateral",), "another version")]),
        ({"bilateral": 0}, [(("bilateral",), "another version")]),
        ({"bilateral": True, "persons": [PERSON]}, [(("bilateral",), "no version")]),
        ({"bilateral": "1", "persons": [PERSON]}, [(("bilateral",), "no version")]),
        ({"bilateral": 1, "persons": {"rao": PERSON}}, [(("persons",), "no list")]),
        ({"bilateral": 1, "persons": None, "outside": None}, []),
        ({"bilateral": None}, [(("bilateral",), "no version")]),
        ({"bilateral": 1, "persons": [None]}, [(("persons", 0), "nothing")]),
        ({"bilateral": 1, "persons": [{"id": None, "name": "R. Rao"}]}, [(("persons", 0, "id"), "nothing")]),
        ({"bilateral": 1, "persons": ["rao"]}, [(("persons", 0), "no mapping")]),
        ({"bilateral": 1, "outside": "rao"}, [(("outside",), "no list")]),
        ({"bilateral": 1, "outside": ["rao", 7]}, [(("outside", 1), "no text")]),
    ],
)
def test_what_is_no_register_is_told_once(document: Any, expected: list[Any]) -> None:
    assert expected == told(document)


@given(pooled_registers())
def test_null_says_what_leaving_the_key_out_would_say(register: Register) -> None:
    document: Any = to_plain(register)
    for section in SECTIONS:
        fields = attrs.fields(attrs.resolve_types(get_origin(section.kind) or section.kind))
        optional = {field.name: None for field in fields if field.default is not attrs.NOTHING}
        document[section.key] = [optional | item for item in document.get(section.key, [])] or None

    assert (register, ()) == register_of(document)


def test_a_list_holds_no_null() -> None:
    document: Any = {"bilateral": 1, "persons": [{**PERSON, "tags": ["arms", None]}]}

    assert [(("persons", 0, "tags", 1), "nothing")] == told(document)


def test_a_record_that_cannot_be_read_makes_no_reference_to_it_broken() -> None:
    document: Any = {
        "bilateral": 1,
        "treaties": [{"id": "pact", "title": "Pact", "signed": "some day"}],
        "protocols": [{"id": "change", "title": "Change", "parent": "pact", "signed_at": "talks"}],
        "sources": [{"id": "daily"}],
        "claims": [{"record": "pact", "field": "treaty.place", "value": "Delhi", "source": "daily"}],
    }
    register, faults = register_of(document)

    assert [("treaties", 0, "signed"), ("protocols", 0, "signed_at")] == [fault.path for fault in faults]
    assert {"pact", "talks"} == register.outside
    assert ["change"] == [record.id for record in register]
    assert 1 == len(register.claims)


def test_an_item_that_says_no_id_is_no_trouble_to_the_others() -> None:
    wrong: list[Any] = [{}, {"id": 7}, {"id": ["a"]}, {"id": "a b"}, [], 7, {"id": "a", "name": ["x"]}]
    document: Any = {"bilateral": 1, "persons": [*wrong, PERSON]}
    register, faults = register_of(document)

    assert ["rao"] == [record.id for record in register]
    assert set(range(len(wrong))) == {fault.path[1] for fault in faults}
    assert {"a"} == register.outside


def test_a_record_that_another_one_stands_for_is_not_kept_elsewhere() -> None:
    document: Any = {"bilateral": 1, "persons": [{"id": "rao"}, PERSON]}
    register, faults = register_of(document)

    assert [("persons", 0, "name")] == [fault.path for fault in faults]
    assert (frozenset(), 1) == (register.outside, len(register))


def test_a_source_that_cannot_be_read_makes_no_claim_wrong() -> None:
    document: Any = {
        "bilateral": 1,
        "persons": [PERSON],
        "sources": [{"id": "daily", "published": "06/12/2021"}],
        "claims": [{"record": "rao", "field": "person.name", "value": "R. Rao", "source": "daily"}],
    }

    assert [("sources", 0, "published")] == [path for path, _ in told(document)]
    assert () == register_of(document)[0].claims


def test_a_claim_that_cannot_be_read_makes_no_record_unsupported() -> None:
    said = {"record": "rao", "field": "person.name", "source": "daily"}
    document: Any = {
        "bilateral": 1,
        "persons": [PERSON],
        "sources": [{"id": "daily"}],
        "claims": [{**said, "value": 7}, {**said, "value": "Ram Rao"}],
    }

    assert [("claims", 0, "value")] == [path for path, _ in told(document)]


def test_a_claim_of_what_no_record_could_hold_is_told_of_its_value() -> None:
    document: Any = {
        "bilateral": 1,
        "sources": [{"id": "daily"}],
        "outside": ["talks"],
        "claims": [
            {"record": "talks", "field": "meeting.ordinal", "value": 0, "source": "daily"},
            {"record": "talks", "field": "meeting.host", "value": "Rusia", "source": "daily"},
            {"record": "talks", "field": "meeting.title", "value": " ", "source": "daily"},
            {"record": "talks", "field": "meeting.host", "value": "Russia", "source": "daily"},
        ],
    }
    register, faults = register_of(document)

    assert [("claims", index, "value") for index in range(3)] == [fault.path for fault in faults]
    assert ["RU"] == [claim.value for claim in register.claims]


@pytest.mark.parametrize(
    "name",
    ["contract", "contract.", ".value", "value", "", "contract.value.low", "instrument.title", "Contract.value",
     "contract.record", "contract. value", "x" * 1000],
)  # fmt: skip
def test_a_name_that_no_field_has_is_told_with_the_nearest(name: str) -> None:
    claim = {"record": "c", "field": name, "value": "x", "source": "daily"}
    document: Any = {"bilateral": 1, "sources": [{"id": "daily"}], "outside": ["c"], "claims": [claim]}

    assert [("claims", 0, "field")] == [path for path, _ in told(document)]


def test_every_field_is_found_by_its_name_and_says_what_it_holds() -> None:
    for namespace in NAMESPACES:
        for field in fields_in(namespace).values():
            assert field_named(str(field)) is field
            assert value_kind(field) is not None


def test_every_kind_of_record_has_a_list_of_its_own() -> None:
    assert {kind.value for kind in RecordKind} | {"source", "claim"} == {section.word for section in SECTIONS}
    assert KEYS == (VERSION_KEY, *(section.key for section in SECTIONS), OUTSIDE_KEY)

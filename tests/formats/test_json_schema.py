"""The JSON Schema: what is written keeps it, and what is of the wrong shape does not."""

from __future__ import annotations

import json
from typing import Any

import jsonschema  # type: ignore[import-untyped]  # its types are a package of their own
import pytest
from hypothesis import given

from bilateral import Register, json_schema
from bilateral.formats.converter import Wording
from bilateral.formats.document import to_plain
from strategies.pool import pooled_registers

SCHEMA = json_schema()
VALIDATOR: Any = jsonschema.Draft202012Validator(SCHEMA)


@given(pooled_registers())
def test_every_document_that_is_written_keeps_the_schema(register: Register) -> None:
    for wording in Wording:
        VALIDATOR.validate(to_plain(register, wording))


def test_null_may_stand_for_what_may_be_left_out() -> None:
    nulls = {"signed": None, "kind": None, "notes": None, "parties": None, "place": None, "value": None}
    contract = {"id": "c", "title": "Rifles", **nulls}

    VALIDATOR.validate({"bilateral": 1, "contracts": [contract], "persons": None, "outside": None})


def test_the_schema_is_one_and_is_plain_json() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)

    assert SCHEMA == json.loads(json.dumps(SCHEMA)) == json_schema()


def test_every_kind_of_value_is_described() -> None:
    assert [] == [name for name, schema in SCHEMA["$defs"].items() if not schema["description"].endswith(".")]


def test_every_field_with_a_word_in_its_docstring_is_described() -> None:
    contract = SCHEMA["$defs"]["Contract"]["properties"]

    assert "What it costs, as reported." == contract["value"]["description"]
    assert "What it is called, as one would list it." == contract["title"]["description"]
    assert "Remarks for people." == contract["notes"]["description"]


@pytest.mark.parametrize(
    "document",
    [
        {},
        {"bilateral": 2},
        {"bilateral": 1, "treatis": []},
        {"bilateral": 1, "treaties": {}},
        {"bilateral": 1, "treaties": [{"id": "t"}]},
        {"bilateral": 1, "treaties": [{"id": "t", "title": " "}]},
        {"bilateral": 1, "treaties": [{"id": "t", "title": "Pact", "knid": "treaty"}]},
        {"bilateral": 1, "treaties": [{"id": "t", "title": "Pact", "kind": "trety"}]},
        {"bilateral": 1, "treaties": [{"id": "t", "title": "Pact", "notes": "one"}]},
        {"bilateral": 1, "treaties": [{"id": "t", "title": None}]},
        {"bilateral": 1, "treaties": [{"id": "t", "title": "Pact", "notes": [None]}]},
        {"bilateral": 1, "meetings": [{"id": "m", "title": "Talks", "ordinal": 0}]},
        {"bilateral": 1, "meetings": [{"id": "m", "title": "Talks", "ordinal": "20"}]},
        {"bilateral": 1, "contracts": [{"id": "c", "title": "x", "value": {"low": "Rs 5", "qualifier": "over"}}]},
        {"bilateral": 1, "claims": [{"record": "c", "field": "contract.vlaue", "value": "Rs 5", "source": "s"}]},
        {"bilateral": 1, "claims": [{"record": "c", "field": "meeting.ordinal", "value": "20", "source": "s"}]},
        {"bilateral": 1, "claims": [{"record": "c", "field": "contract.kind", "value": "leese", "source": "s"}]},
    ],
)
def test_what_is_of_the_wrong_shape_does_not_keep_the_schema(document: dict[str, Any]) -> None:
    assert not VALIDATOR.is_valid(document)

"""The same contracts in the two libraries of neighbouring fields that have a model of their own.

followthemoney holds what investigators find out about people and money, stix2 what is known about attacks. Neither has
bounds or a qualifier of an amount, so each is given an amount, a currency, a day and the countries, as texts.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from uuid import UUID, uuid5

from followthemoney import EntityProxy
from stix2 import CustomObject, parse
from stix2.properties import ListProperty, StringProperty

_ENTITY_NAMES = {"countries": "country", "signed": "contractDate"}
_SPACE = UUID("00000000-0000-4000-8000-000000000000")


@CustomObject(
    "x-contract",
    [
        ("title", StringProperty(required=True)),
        ("countries", ListProperty(StringProperty)),
        ("signed", StringProperty()),
        ("amount", StringProperty()),
        ("currency", StringProperty()),
    ],
)
class StixContract:
    """A contract as stix2 would have it."""


def _said(line: bytes) -> Mapping[str, str | list[str]]:
    """Take out of a contract of ours what both can hold."""
    contract = json.loads(line)
    value = contract.get("value") or {}
    money = value.get("low") or value.get("high") or {}
    countries = [party["country"] for party in contract.get("parties", ())]
    said = {"title": contract["title"], "countries": countries, "signed": contract.get("signed", ""), **money}
    return {name: held for name, held in said.items() if held}


def as_entity(line: bytes) -> bytes:
    """Write a contract as followthemoney does."""
    names = {
        "title": "title",
        "countries": "country",
        "signed": "contractDate",
        "amount": "amount",
        "currency": "currency",
    }
    properties = {names[name]: held if isinstance(held, list) else [held] for name, held in _said(line).items()}
    return json.dumps({"id": json.loads(line)["id"], "schema": "Contract", "properties": properties}).encode()


def as_stix(line: bytes) -> bytes:
    """Write a contract as stix2 does."""
    now = "2021-12-06T00:00:00.000Z"
    name = f"x-contract--{uuid5(_SPACE, line.decode())}"
    told = {"type": "x-contract", "spec_version": "2.1", "id": name, "created": now, "modified": now, **_said(line)}
    return json.dumps(told).encode()


def read_entities(lines: list[bytes]) -> list[Any]:
    """Read contracts as followthemoney does, each value cleaned: what it cannot read as such is dropped."""
    return [EntityProxy.from_dict(json.loads(line), cleaned=False) for line in lines]


def read_stix(lines: list[bytes]) -> list[Any]:
    """Read contracts as stix2 does."""
    return [parse(line.decode()) for line in lines]

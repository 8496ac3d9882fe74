"""Giving a record another id, wherever it is named."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType, UnionType
from typing import Any, NewType, TypeVar, Union, get_args, get_origin, get_type_hints

import attrs

from ..evidence.claim import Claim
from ..query.answer import is_several
from ..query.field import Field
from ..query.members import Link, Links
from ..values.ids import IDS_OF_RECORDS, RecordId

T = TypeVar("T")


def renamed(thing: T, old: RecordId, new: RecordId) -> T:
    """Write another id in a record, or a part of one, wherever it stands.

    >>> from bilateral import Protocol
    >>> renamed(Protocol(id="p-1", title="Amendment", parent="t-1"), RecordId("t-1"), RecordId("t-2")).parent
    't-2'
    """
    kind: Any = type(thing)
    if not attrs.has(kind):
        return thing
    changed = {name: _renamed(getattr(thing, name), hint, old, new) for name, hint in _naming(kind).items()}
    changed = {name: value for name, value in changed.items() if value != getattr(thing, name)}
    part: Any = thing
    made: T = attrs.evolve(part, **changed) if changed else thing
    return made


def renamed_claim(claim: Claim[Any, Any], old: RecordId, new: RecordId) -> Claim[Any, Any]:
    """Write another id in a claim: of the record it is about, and of those that its value names."""
    record = new if claim.record == old else claim.record
    value = _renamed(claim.value, RecordId if _names_records(claim.field) else None, old, new)
    if (record, value) == (claim.record, claim.value):
        return claim
    return attrs.evolve(claim, record=record, value=value)


def _names_records(field: Field[Any, Any]) -> bool:
    return isinstance(field, Link | Links) or field.name == "id"


def _renamed(value: Any, hint: Any, old: RecordId, new: RecordId) -> Any:
    if is_several(value):
        return tuple(_renamed(one, hint, old, new) for one in value)
    if isinstance(value, str):
        return new if hint is not None and value == old else value
    return renamed(value, old, new)


@cache
def _naming(kind: Any) -> Mapping[str, Any]:
    """Name the fields of a class in which ids stand, or parts that may name records."""
    hints = get_type_hints(kind)
    found = {field.name: _id_or_part(hints[field.name]) for field in attrs.fields(kind)}
    return MappingProxyType({name: hint for name, hint in found.items() if hint is not None})


def _id_or_part(hint: Any) -> Any:
    if isinstance(hint, NewType):
        return hint if hint.__name__ in _IDS else None
    if get_origin(hint) in (tuple, Union, UnionType):
        found: list[Any] = [_id_or_part(one) for one in get_args(hint)]
        return next((one for one in found if one is not None), None)
    is_part: bool = attrs.has(hint) and hint.__module__.startswith(_RECORDS)
    return RecordId if is_part else None


_IDS = frozenset(kind.__name__ for kind in (RecordId, *IDS_OF_RECORDS))
_RECORDS = __name__.partition(".")[0] + ".records."

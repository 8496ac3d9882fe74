"""What a question may name: the fields of a kind of record, or of part of one."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Any

import attrs

from ...errors import InvalidValue, did_you_mean, quoted
from ...values.words import is_a
from ..field import Field, is_field
from ..fields import NAMESPACES, instrument
from ..members import Parties, PartiesByRole
from ..namespace import Namespace
from ..part_fields import PARTS
from ..predicate import Predicate, namespace_of
from .cursor import Cursor
from .tokens import Sort

#: A printed name has one step or two, as `items.quantity`; the longer one counts.
_LENGTHS = (2, 1)


@attrs.frozen(eq=False)
class OrganizationsOf:
    """The organizations among parties, as a question names them when it is printed."""

    parties: Parties[Any]

    def includes(self, organization: str) -> Predicate[Any]:
        """Match instruments to which this organization is a party."""
        return self.parties.includes_organization(organization)

    def __str__(self) -> str:
        return f"{self.parties}.organization"


@lru_cache(maxsize=64)
def things_in(fields: Namespace[Any]) -> Mapping[str, Any]:
    """List what a question about these fields may name: by the field's name, and as a printed question names it."""
    held: dict[str, Any] = {name: one for name, one in vars(fields).items() if is_a((Field, PartiesByRole), one)}
    paths = {one.path: one for one in held.values() if is_field(one)}
    parties = {name: one for name, one in held.items() if is_a(Parties, one)}
    countries = {f"{name}.country": one for name, one in parties.items()}
    organizations = {f"{name}.organization": OrganizationsOf(one) for name, one in parties.items()}
    return MappingProxyType({**paths, **countries, **organizations, **held})


def field_of(fields: Namespace[Any], name: str) -> Field[Any, Any] | None:
    """Find a field by its name, also as `contract.value`; None where there is none."""
    found = things_in(fields).get(name.removeprefix(f"{namespace_of(fields.record)}."))
    return found if is_field(found) else None


def field_called(name: str, kind: str) -> Field[Any, Any]:
    """Find the field that is called `value`, or `contract.value`.

    Args:
        name: What it is called.
        kind: The kind of record that has it, as `contract`.

    Raises:
        InvalidValue: Such a record has no such field; the nearest is offered.

    >>> field_called("value", "contract"), field_called("contract.value", "contract")
    (contract.value, contract.value)
    """
    known = {one.name: one for one in vars(namespaces()[kind]).values() if is_field(one)}
    bare = name.removeprefix(f"{kind}.")
    if bare not in known:
        raise InvalidValue(f"{kind} has no field", came=name, accepted=did_you_mean(bare, known))
    return known[bare]


def take_name(cursor: Cursor, fields: Namespace[Any]) -> Any:
    """Read the name of a field; what stands behind it in the same word, as `.includes`, is left for what follows.

    Raises:
        InvalidQuestion: No field of that name is there; the nearest is offered.
    """
    if cursor.now.sort is not Sort.WORD:
        raise cursor.wanted(f"a field of {namespace_of(fields.record)}")
    known, kind = things_in(fields), namespace_of(fields.record)
    if cursor.now.text.startswith(f"{kind}."):
        cursor.cut(len(kind) + 1)
    word = cursor.now.text
    steps = word.split(".")
    name = next((one for one in (".".join(steps[:length]) for length in _LENGTHS) if one in known), None)
    if name is None:
        raise cursor.wrong(f"{kind} has no field {quoted(word)}; {did_you_mean(word, known)}")
    if name == word:
        cursor.take()
    else:
        cursor.cut(len(name))
    return known[name]


@cache
def namespaces() -> dict[str, Namespace[Any]]:
    """Give the fields of each kind of record and part, by the name of the kind."""
    return {"instrument": instrument, **NAMESPACES, **PARTS}


def fields_about(kind: type[Any]) -> Namespace[Any] | None:
    """Give the fields of a kind of record or part; None of what several kinds have in common."""
    return namespaces().get(namespace_of(kind))

"""Putting two registers together whose records differ."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import attrs

from ..errors import Fault, InvalidRegister, WrongType
from ..evidence.claim import Claim
from ..query.answer import is_said, several
from ..records.record import Record
from ..values.misnamed import answers_misspelt
from ..values.words import is_a
from .collection import those_not_in
from .field_differences import differences, differences_of, fault_of
from .fitting import inner_parts, without
from .policy import Policy, most_precise, require_known, require_policy
from .reconciliation import by_record, reconciled_record
from .register import Register


@answers_misspelt
def merge(a: Register, b: Register, *, policy: Policy = most_precise) -> Register:
    """Make a register of two whose records differ: of each field on which they do, a policy weighs what is claimed.

    What one record says and the other doesn't is taken. Of fields that hold several values all members are taken that
    are claimed.

    Args:
        a: A register.
        b: Another one.
        policy: How a value is taken where they differ.

    Raises:
        InvalidRegister: They differ in a field that one of them holds without a claim, so that it cannot be weighed;
            one id stands for two sources or two kinds of record; or what comes of it doesn't fit together.
        WrongType: One is no register, or it is no policy.

    >>> from bilateral import Claim, Contract, Figure, Source, contract
    >>> def told(source, cost):
    ...     claim = Claim(record="c", field=contract.value, value=Figure.money(cost), source=source)
    ...     deal = Contract(id="c", title="Rifles", value=cost)
    ...     return Register(records=[deal], sources=[Source(id=source)], claims=[claim])
    >>> print(merge(told("daily", "over Rs 5000 crore"), told("herald", "Rs 5,100 crore")).contracts["c"].value)
    ₹5,100 crore
    """
    for one in (a, b):
        if not is_a(Register, one):
            raise WrongType("merge()", came=one, accepted="two registers, as merge(a, b)")
    require_policy(policy, place="merge(policy=)")
    sources = (*a.sources, *those_not_in(a.sources, b.sources))
    faults = [*differences_of(a.sources, b.sources), *_unweighable(a, b)]
    if faults:
        raise InvalidRegister(tuple(faults))
    known = {source.id: source for source in sources}
    require_known(policy, known, place="merge(policy=)")
    claims = (*a.claims, *those_not_in(a.claims, b.claims))
    about = by_record(claims)
    others = {record.id: record for record in b.records}
    records: list[Record] = []
    for record in a.records:
        other = others.pop(record.id, record)
        names = {name for name, mine, its in differences(record, other) if is_said(mine) and is_said(its)}
        weighed = {
            name: told
            for name, told in about.get(record.id, {}).items()
            if told[0].field.path.partition(".")[0] in names
        }
        joined = attrs.evolve(record, **_said_by_one(record, other))
        records.append(reconciled_record(joined, weighed, known, policy))
    records += others.values()
    here = {record.id for record in records}
    return Register(records=records, sources=sources, claims=claims, outside=(a.outside | b.outside) - here)


def _said_by_one(record: Record, other: Record) -> dict[str, Any]:
    return {name: its for name, mine, its in differences(record, other) if not is_said(mine)}


def _unweighable(a: Register, b: Register) -> Iterator[Fault]:
    """Find what cannot be weighed: one of two that differ holds it without a claim."""
    others = {record.id: record for record in b.records}
    told = by_record(a.claims), by_record(b.claims)
    for record in a.records:
        other = others.get(record.id, record)
        sides = [_Told(one.get(record.id, {})) for one in told]
        for name, mine, its in differences(record, other):
            if is_said(mine) and is_said(its) and not _can_be_weighed(name, (mine, its), sides):
                accepted = "claim what each holds, by its source, so that it can be weighed"
                yield fault_of(record, name, mine, its, accepted)


def _can_be_weighed(name: str, values: tuple[Any, Any], sides: Sequence[_Told]) -> bool:
    if name == "kind_of_record":
        return False
    parts = frozenset[str]().union(*(one.parts(name) for one in sides))
    mine, its = (tuple(without(one, parts) for one in several(value)) for value in values)
    claimed = ({without(value, parts) for value in one.values(name)} for one in sides)
    return (bool(parts) and mine == its) or all(
        said.issuperset(held) for said, held in zip(claimed, (mine, its), strict=True)
    )


@attrs.frozen
class _Told:
    """What is claimed of a record in one register, field by field."""

    about: Mapping[str, Sequence[Claim[Any, Any]]]

    def values(self, path: str) -> set[Any]:
        """Give the values claimed of a field."""
        return {claim.value for told in self.about.values() for claim in told if claim.field.path == path}

    def parts(self, path: str) -> frozenset[str]:
        """Name what of the members of a field is claimed for itself."""
        return inner_parts(told[0].field for told in self.about.values()).get(path, frozenset())

"""Making records hold what a policy takes from the claims about them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import attrs

from ..errors import BilateralError
from ..evidence.claim import Claim
from ..evidence.relation import ComparisonKind
from ..evidence.source import Source
from ..query.field import Field
from ..records.record import Record
from ..values.ids import RecordId, SourceId
from . import references
from .candidate import Candidate, candidates, compared, own_basis
from .fitting import grouped, held_values, inner_parts, is_inner, without
from .policy import Choice, Policy, choice_of

#: What fields of a record are to hold, by the names of its own.
Targets = dict[str, Any]


def choices(
    claims: Sequence[Claim[Any, Any]], sources: Mapping[SourceId, Source], policy: Policy, record: Record | None
) -> tuple[Choice, ...]:
    """Choose what a field is to hold: one value, or of a field reached through members one of each unit.

    Args:
        claims: The claims about one field of one record.
        sources: The sources by their ids.
        policy: How to choose.
        record: The record, where it is known: what its value is a value of rules out claims of another basis.

    >>> from bilateral import contract
    >>> from bilateral.register.policy import most_precise
    >>> dear, cheap = (Claim(record="c", field=contract.place, value=place, source="s") for place in ("Delhi", "Agra"))
    >>> choices([dear, cheap], {"s": Source(id="s")}, most_precise, None)[0].is_tie
    True
    """
    found = candidates(claims, sources, record)
    own = own_basis(record, claims[0].field) if claims else ""
    comparable = [one for one in found if one.basis in ("", own)] if own else found
    groups = _by_measure(comparable or found) if found and is_inner(found[0].field) else [comparable or found]
    return tuple(choice_of(policy, group) for group in groups if group)


def _by_measure(found: Iterable[Candidate]) -> list[list[Candidate]]:
    groups: list[list[Candidate]] = []
    for one in found:
        like = (group for group in groups if one.is_commensurate(group[0]))
        group = next(like, None)
        if group is None:
            groups.append([one])
        else:
            group.append(one)
    return groups


def _is_commensurate(field: Field[Any, Any], one: object, other: object) -> bool:
    return compared(field, one, other).kind is not ComparisonKind.DIFFERENT_BASIS


def taken(
    record: Record,
    about: Sequence[Claim[Any, Any]],
    sources: Mapping[SourceId, Source],
    policy: Policy,
    inner: frozenset[str] = frozenset(),
) -> Any:
    """Give what one field of a record is to hold by the claims about it; NOTHING where it stays as it is.

    A field that holds the value in other words keeps them.

    Args:
        record: The record.
        about: The claims about the field.
        sources: The sources by their ids.
        policy: How to choose.
        inner: What of its members is claimed for itself, and is no part of what a claim about a member says.
    """
    field = about[0].field
    attribute = attrs.fields_dict(type(record)).get(field.path)
    if attribute is None or field.name == "id":
        return attrs.NOTHING
    held = held_values(record, field)
    if field.many:
        return tuple(members(held, candidates(about, sources, record), inner))
    found = choices(about, sources, policy, record)
    if found:
        return _worded(found[0].taken, held)
    return attrs.NOTHING if attribute.default is attrs.NOTHING else empty(attribute.default)


def empty(default: Any) -> Any:
    """Give what a field of this default holds where nothing is said."""
    factory = getattr(default, "factory", None)
    return default if factory is None else factory()


def _worded(candidate: Candidate, held: Sequence[object]) -> Any:
    """Give a value as the record words it, if it does."""
    said = [claim.value for claim in candidate.claims]
    return next((one for one in held if one in said), candidate.value)


def members(held: Sequence[Any], found: Iterable[Candidate], inner: frozenset[str] = frozenset()) -> list[Any]:
    """List every member that a claim names: first those that the record holds, in its order, then the others."""
    named: dict[Any, Any] = {}
    for value in sorted((_worded(one, held) for one in found), key=lambda one: (one not in held, str(one), repr(one))):
        named.setdefault(without(value, inner), value)
    kept = [without(one, inner) for one in held]
    order = sorted(named, key=lambda one: kept.index(one) if one in kept else len(kept))
    return [named[one] for one in order]


def inner_taken(
    record: Record, about: Sequence[Claim[Any, Any]], sources: Mapping[SourceId, Source], policy: Policy
) -> Record:
    """Write into a record what a field reached through its members is to hold.

    Where one member has a unit it is rewritten; where several have it, nobody knows of which the sources speak.
    """
    field = about[0].field
    outer, inner = field.path.split(".")
    parts = list(getattr(record, outer))
    for choice in choices(about, sources, policy, record):
        places = [
            place
            for place, part in enumerate(parts)
            if (held := getattr(part, inner)) is not None and _is_commensurate(field, held, choice.taken.value)
        ]
        if len(places) == 1:
            part = parts[places[0]]
            parts[places[0]] = attrs.evolve(part, **{inner: _worded(choice.taken, (getattr(part, inner),))})
    return _evolved(record, {outer: tuple(parts)})


def reconciled_record(
    record: Record,
    claims: Mapping[str, Sequence[Claim[Any, Any]]],
    sources: Mapping[SourceId, Source],
    policy: Policy,
) -> Record:
    """Make a record hold what a policy takes, field by field; where its own rules forbid a value, the field stays.

    Args:
        record: The record.
        claims: The claims about it, by the name of their field.
        sources: The sources by their ids.
        policy: How to choose.
    """
    own = [about for about in claims.values() if isinstance(record, about[0].field.record)]
    nested = [about for about in own if is_inner(about[0].field)]
    parts = inner_parts(about[0].field for about in nested)
    targets: Targets = {}
    for about in own:
        path = about[0].field.path
        if not is_inner(about[0].field):
            targets[path] = taken(record, about, sources, policy, parts.get(path, frozenset()))
    made = _evolved(record, {name: value for name, value in targets.items() if value is not attrs.NOTHING})
    for about in nested:
        made = _with_inner(record, made, about, sources, policy)
        made = _without_unclaimed(made, about, claims)
    return made


def _without_unclaimed(
    made: Record, about: Sequence[Claim[Any, Any]], claims: Mapping[str, Sequence[Claim[Any, Any]]]
) -> Record:
    """Empty an inner field where nothing that was said of its unit counts any more, unless its members are claimed."""
    field = about[0].field
    outer, inner = field.path.split(".")
    if any(claim.counts for claim in claims.get(outer, ())):
        return made
    said = [claim.value for claim in about if claim.counts]
    parts = (
        part
        if (held := getattr(part, inner)) is None or any(_is_commensurate(field, held, value) for value in said)
        else without(part, {inner})
        for part in getattr(made, outer)
    )
    return _evolved(made, {outer: tuple(parts)})


def _with_inner(
    record: Record, made: Record, about: Sequence[Claim[Any, Any]], sources: Mapping[SourceId, Source], policy: Policy
) -> Record:
    """Write an inner field; members that would then hold what nobody says of it stay as they were."""
    outer = about[0].field.path.partition(".")[0]
    said = {claim.value for claim in about}
    before = _evolved(made, {outer: getattr(record, outer)})
    if not any(claim.counts for claim in about):
        return made
    for base in (made, before):
        try:
            found = inner_taken(base, about, sources, policy)
        except BilateralError:
            found = base
        held = held_values(found, about[0].field)
        if held and said.issuperset(held):
            return found
    return before


def _evolved(record: Record, targets: Targets) -> Record:
    """Change what can be changed: all, or else one field after the other, as far as the record's own rules allow."""
    changed = {name: value for name, value in targets.items() if getattr(record, name) != value}
    if not changed:
        return record
    try:
        return attrs.evolve(record, **changed)
    except BilateralError:
        return _one_by_one(record, changed)


def _one_by_one(record: Record, targets: Targets) -> Record:
    waiting, is_moving = dict(sorted(targets.items())), True
    while waiting and is_moving:
        is_moving = False
        for name, value in [*waiting.items()]:
            try:
                record = attrs.evolve(record, **{name: value})
            except BilateralError:
                continue
            is_moving = True
            del waiting[name]
    return record


def reconciled(
    records: Sequence[Record],
    claims: Iterable[Claim[Any, Any]],
    sources: Mapping[SourceId, Source],
    policy: Policy,
    outside: frozenset[RecordId],
) -> tuple[tuple[Record, ...], frozenset[RecordId]]:
    """Reconcile every record, and give the ids that lead outside.

    What a claim names and no record here is called is taken to be kept elsewhere. Where a claim names a record of the
    wrong kind, or leads round in a circle, the record that would follow it stays as it is.
    """
    about = by_record(claims)
    made = {one.id: reconciled_record(one, about.get(one.id, {}), sources, policy) for one in records}
    before = {one.id: one for one in records}
    while True:
        wrong = [*references.broken_references(made.values(), made, outside), *references.circles(made)]
        outside |= {RecordId(fault.leads_outside) for fault in wrong if fault.leads_outside}
        bad = {fault.item.id for fault in wrong if not fault.leads_outside and isinstance(fault.item, Record)}
        if not bad:
            return tuple(made.values()), outside
        moved = {name for name, one in made.items() if one != before[name]}
        made.update((name, before[name]) for name in bad & moved or moved)


def by_record(claims: Iterable[Claim[Any, Any]]) -> dict[RecordId, dict[str, list[Claim[Any, Any]]]]:
    """Put the claims about each record together, field by field."""
    found: dict[RecordId, dict[str, list[Claim[Any, Any]]]] = {}
    for (record, name), about in grouped(claims).items():
        found.setdefault(record, {})[name] = about
    return found

"""Checks on how the items of a register fit together: claims with records and sources, and these with each other."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar, cast

import attrs

from ..errors import MOST_NAMED, hints_among, quoted
from ..evidence.claim import Claim
from ..evidence.source import Source
from ..query.answer import is_said, is_several, read
from ..query.field import Field
from ..records.record import Record
from ..values.ids import RecordId, SourceId
from . import references
from .references import ItemFault, name_of

Id = TypeVar("Id")
T = TypeVar("T")


@attrs.frozen
class Held:
    """What fits together already, and isn't looked at again: none of it names what comes, which isn't kept outside.

    Attributes:
        by_id: The records.
        sources_by_id: The sources.
        claims: The claims.
    """

    by_id: Mapping[RecordId, Record] = references.NONE
    sources_by_id: Mapping[SourceId, Source] = references.NONE
    claims: tuple[Claim[Any, Any], ...] = ()


def item_faults(
    records: Sequence[Record],
    sources: Sequence[Source],
    claims: Sequence[Claim[Any, Any]],
    outside: frozenset[RecordId] = frozenset(),
    held: Held = Held(),
) -> Iterator[ItemFault]:
    """Find everything of these that does not fit together, or not with what is held."""
    fresh, told = references.firsts(records), references.firsts(sources)
    by_id, sources_by_id = layered(held.by_id, fresh), layered(held.sources_by_id, told)
    yield from references.duplicates(records, held.by_id)
    yield from references.duplicates(sources, held.sources_by_id)
    yield from references.both_here_and_outside(fresh, outside)
    yield from references.broken_references(records, by_id, outside)
    yield from references.circles(fresh)
    yield from references.derived_from_nothing(sources, sources_by_id)
    yield from misplaced(claims, by_id, sources_by_id, outside)
    about = {claim.record for claim in claims}
    yield from unsupported([*(claim for claim in held.claims if claim.record in about), *claims], by_id)


#: So many layers of new items are looked through before they become one; and this becomes one with what was there
#: when it is no longer small beside it.
MOST_LAYERS, SMALL = 8, 8


def layered(known: Mapping[Id, T], more: dict[Id, T]) -> Mapping[Id, T]:
    """Put new items over those known, which are copied only now and then.

    >>> layered({"a": 1}, {"b": 2})["a"]
    1
    """
    if not known:
        return more
    *layers, whole = known.maps if isinstance(known, ChainMap) else [cast("dict[Id, T]", known)]
    if len(layers) < MOST_LAYERS:
        return ChainMap(more, *layers, whole)
    fresh = {name: item for layer in (*reversed(layers), more) for name, item in layer.items()}
    return ChainMap(fresh, whole) if len(fresh) * SMALL < len(whole) else {**whole, **fresh}


def misplaced(
    claims: Iterable[Claim[Any, Any]],
    records: Mapping[RecordId, Record],
    sources: Mapping[SourceId, Source],
    outside: frozenset[RecordId],
) -> Iterator[ItemFault]:
    """Find claims about records or by sources that are not there, and about fields that the record hasn't."""
    record_hint, source_hint = hints_among(records), hints_among(sources)
    for claim in claims:
        record = records.get(claim.record)
        if record is None and claim.record not in outside:
            accepted = record_hint(claim.record)
            yield _unfit(claim, "record", "no record has this id", claim.record, accepted)
        if record is not None and not isinstance(record, claim.field.record):
            problem = f"{name_of(record)} has no such field"
            yield _unfit(claim, "field", problem, str(claim.field), "name a field of its own")
        if claim.source not in sources:
            accepted = source_hint(claim.source)
            yield _unfit(claim, "source", "no source has this id", claim.source, accepted)


def unsupported(claims: Iterable[Claim[Any, Any]], records: Mapping[RecordId, Record]) -> Iterator[ItemFault]:
    """Find fields about which there are claims, and which hold something else than any of them.

    A record may follow one source against another; what it may not do is hold what no source says, or nothing, unless
    all that was said is withdrawn or known to be wrong.
    """
    fitting = (one for one in claims if isinstance(records.get(one.record), one.field.record))
    groups = grouped(fitting)
    inner = _inner_parts_by_record(groups)
    for (name, path), about in groups.items():
        record, first = records[name], about[0]
        claimed = dict.fromkeys(claim.value for claim in about)
        held = held_values(record, first.field)
        unsaid = [value for value in held if value not in claimed]
        if unsaid and (parts := inner.get((name, path))):
            bare = {without(value, parts) for value in claimed}
            unsaid = [value for value in unsaid if without(value, parts) not in bare]
        sayings = _sayings(claimed) if unsaid or not held else ""
        if not held and any(claim.counts for claim in about):
            yield _unfit(first, "value", f"{name_of(record)} holds nothing here", str(first.field), sayings)
        for value in unsaid:
            yield _unfit(first, "value", f"{name_of(record)} holds what no source says", str(value), sayings)


def is_inner(field: Field[Any, Any]) -> bool:
    """Tell whether a field is reached through members of another, as `items.quantity`."""
    return "." in field.path


def inner_parts(fields: Iterable[Field[Any, Any]]) -> dict[str, frozenset[str]]:
    """Name, for each field of members, what of these is claimed for itself.

    >>> from bilateral import contract
    >>> inner_parts([contract.value, contract.quantity])
    {'items': frozenset({'quantity'})}
    """
    found: dict[str, frozenset[str]] = {}
    for outer, inner in (field.path.split(".") for field in fields if is_inner(field)):
        found[outer] = found.get(outer, frozenset()) | {inner}
    return found


def _inner_parts_by_record(
    groups: Mapping[tuple[RecordId, str], Sequence[Claim[Any, Any]]],
) -> dict[tuple[RecordId, str], frozenset[str]]:
    found: dict[tuple[RecordId, str], frozenset[str]] = {}
    for (name, _), about in groups.items():
        for outer, parts in inner_parts([about[0].field]).items():
            found[name, outer] = found.get((name, outer), frozenset()) | parts
    return found


def without(member: Any, parts: Iterable[str]) -> Any:
    """Give a member without what is claimed for itself: of how many rifles there are, other claims tell.

    >>> from bilateral import LineItem
    >>> without(LineItem(designation="AK-203", quantity="5 rifles"), {"quantity"}).quantity is None
    True
    """
    return attrs.evolve(member, **dict.fromkeys(parts)) if parts else member


def unfollowed(claims: Iterable[Claim[Any, Any]], records: Mapping[RecordId, Record]) -> set[tuple[RecordId, str]]:
    """Name the records and fields that hold something else than the claims about them say, or nothing."""
    items = (one.item for one in unsupported(claims, records))
    return {(item.record, item.field.name) for item in items if isinstance(item, Claim)}


def _sayings(claimed: Iterable[object]) -> str:
    said = [*dict.fromkeys(quoted(str(value)) for value in claimed)]
    more = f" and {len(said) - MOST_NAMED} more" if len(said) > MOST_NAMED else ""
    return f"sources say {', '.join(said[:MOST_NAMED])}{more}"


def grouped(claims: Iterable[Claim[Any, Any]]) -> dict[tuple[RecordId, str], list[Claim[Any, Any]]]:
    """Put claims about the same field of the same record together, in their order."""
    groups: dict[tuple[RecordId, str], list[Claim[Any, Any]]] = {}
    for claim in claims:
        groups.setdefault((claim.record, claim.field.name), []).append(claim)
    return groups


def held_values(record: Record, field: Field[Any, Any]) -> tuple[Any, ...]:
    """List what a record holds in a field; several values one by one, and none where nothing is said."""
    held = read(record, field.path)
    return tuple(value for value in (held if is_several(held) else (held,)) if is_said(value))


def filled(record: Record) -> tuple[str, ...]:
    """Name the fields in which a record says something beyond its id."""
    names = (field.name for field in attrs.fields(type(record)) if field.name != "id")
    return tuple(name for name in names if is_said(getattr(record, name)))


def _unfit(claim: Claim[Any, Any], path: str, problem: str, came: str, accepted: str) -> ItemFault:
    return ItemFault(item=claim, path=path, problem=problem, came=quoted(came), accepted=accepted)

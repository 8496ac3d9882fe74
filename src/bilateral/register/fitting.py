"""Checks on how the items of a register fit together: claims with records and sources, and these with each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

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


def item_faults(
    records: Sequence[Record],
    sources: Sequence[Source],
    claims: Sequence[Claim[Any, Any]],
    outside: frozenset[RecordId] = frozenset(),
) -> Iterator[ItemFault]:
    """Find everything that does not fit together."""
    # Of several with one id the first counts: the others are the ones too many.
    by_id: dict[RecordId, Record] = {}
    for record in records:
        by_id.setdefault(record.id, record)
    sources_by_id: dict[SourceId, Source] = {}
    for source in sources:
        sources_by_id.setdefault(source.id, source)
    yield from references.duplicates(records)
    yield from references.duplicates(sources)
    yield from references.both_here_and_outside(by_id, outside)
    yield from references.broken_references(records, by_id, outside)
    yield from references.circles(by_id)
    yield from references.derived_from_nothing(sources, sources_by_id)
    yield from misplaced(claims, by_id, sources_by_id, outside)
    yield from unsupported(claims, by_id)


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

    A record may follow one source against another; what it may not do is hold what no source says, or nothing.
    """
    fitting = (one for one in claims if isinstance(records.get(one.record), one.field.record))
    for (name, _), about in grouped(fitting).items():
        record, first = records[name], about[0]
        claimed = dict.fromkeys(claim.value for claim in about)
        held = held_values(record, first.field)
        unsaid = [value for value in held if value not in claimed]
        sayings = _sayings(claimed) if unsaid or not held else ""
        if not held:
            yield _unfit(first, "value", f"{name_of(record)} holds nothing here", str(first.field), sayings)
        for value in unsaid:
            yield _unfit(first, "value", f"{name_of(record)} holds what no source says", str(value), sayings)


def disputed(claims: Iterable[Claim[Any, Any]], records: Mapping[RecordId, Record]) -> Iterator[Claim[Any, Any]]:
    """Give one claim about each field that holds something else than its claims say, or nothing."""
    return (one.item for one in unsupported(claims, records) if isinstance(one.item, Claim))


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

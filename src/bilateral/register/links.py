"""What records have to do with each other: whose they are, what came of a meeting, what rests on what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from graphlib import TopologicalSorter
from typing import Any

from ..errors import WrongType
from ..evidence.source import Source
from ..query.predicate import Ask, Predicate, Test, Word, joined
from ..query.records import Records
from ..records.instrument import Instrument
from ..records.meeting import Meeting
from ..records.meeting_series import MeetingSeries
from ..records.office import Office
from ..records.organization import Organization
from ..records.person import Person
from ..records.protocol import Protocol
from ..records.record import Record
from ..values.countries.country import Country, country_code
from ..values.countries.country_entries import CountryCode
from ..values.ids import RecordId, SourceId
from .references import rests_on


def countries_of(record: Record) -> frozenset[CountryCode]:
    """Name the countries that a record is between; of people and offices there are none."""
    match record:
        case Instrument():
            return frozenset(party.country for party in record.parties if party.country is not None)
        case Meeting() | MeetingSeries() | Organization():
            return frozenset(record.countries)
        case _:
            return frozenset()


def pair(between: object, place: str) -> tuple[CountryCode, CountryCode]:
    """Take two countries, for people whom no type checker has told.

    Raises:
        WrongType: They are not two.
        UnknownCountry, AmbiguousCountry: A text names no country, or more than one.
    """
    try:
        named = () if isinstance(between, str) else tuple[Any, ...](between)  # type: ignore[arg-type]
    except TypeError:
        named = ()
    if len(named) != 2:
        raise WrongType(place, came=between, accepted="two countries, as ('IN', 'RU')")
    return country_code(named[0]), country_code(named[1])


def side(country: CountryCode, *, predecessors: bool) -> frozenset[CountryCode]:
    """Name a country and, where asked, the states it succeeded."""
    earlier = Country(country).predecessors if predecessors else ()
    return frozenset({country, *earlier})


def between(
    sides: Sequence[Iterable[CountryCode]], instruments: Iterable[Records[Any]], others: Iterable[Records[Any]]
) -> Iterator[Record]:
    """Find the records that have a country of each side: instruments by their parties, others by their countries."""
    for kinds, path in ((instruments, "parties.country"), (others, "countries")):
        each = (joined(Word.OR, *(Test(path, Ask.INCLUDES, code) for code in sorted(side))) for side in sides)
        node = joined(Word.AND, *each)
        for records in kinds:
            yield from records.where(Predicate[Any](records.kind, node))


def with_named(records: Iterable[Record], by_id: Mapping[RecordId, Record]) -> dict[RecordId, Record]:
    """Take in the people, offices, organizations and series that records name, and those that these name.

    Other instruments and meetings are not taken in: they have parties of their own.
    """
    kept = {record.id: record for record in records}
    waiting = list(kept.values())
    while waiting:
        for reference in waiting.pop().references():
            target = by_id.get(reference.target)
            if isinstance(target, (Person, Office, Organization, MeetingSeries)) and target.id not in kept:
                kept[target.id] = target
                waiting.append(target)
    return kept


def with_origins(names: Iterable[SourceId], sources: Mapping[SourceId, Source]) -> frozenset[SourceId]:
    """Take in the sources that sources are derived from, and those that these are."""
    kept, waiting = set[SourceId](), list(names)
    while waiting:
        name = waiting.pop()
        origin = sources[name].derived_from
        if origin is not None and origin not in kept:
            waiting.append(origin)
        kept.add(name)
    return frozenset(kept)


def is_outcome(record: Instrument, meeting: Meeting) -> bool:
    """Tell whether an instrument came of a meeting: the meeting names it, or it was signed there, or is its record."""
    recorded = isinstance(record, Protocol) and record.parent == meeting.id
    return record.id in meeting.outcomes or record.signed_at == meeting.id or recorded


def lineage(instruments: Mapping[RecordId, Instrument], name: RecordId) -> tuple[Instrument, ...]:
    """Find what an instrument rests on, itself, and what rests on it, each after what it rests on."""
    earlier = {one.id: [name for name in rests_on(one) if name in instruments] for one in instruments.values()}
    later: dict[RecordId, list[RecordId]] = {one: [] for one in instruments}
    for one, targets in earlier.items():
        for target in targets:
            later[target].append(one)
    family = _reached(earlier, name) | _reached(later, name)
    order = TopologicalSorter({one: [two for two in earlier[one] if two in family] for one in sorted(family)})
    return tuple(instruments[one] for one in order.static_order())


def _reached(ways: Mapping[RecordId, Iterable[RecordId]], start: RecordId) -> set[RecordId]:
    found, waiting = {start}, [start]
    while waiting:
        fresh = [one for one in ways[waiting.pop()] if one not in found]
        found.update(fresh)
        waiting.extend(fresh)
    return found

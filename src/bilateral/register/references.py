"""How records and sources refer to each other: nothing dangling, of another kind, in a circle or twice, or a fault."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, TypeAlias, TypeVar

import attrs

from ..errors import Fault, hints_among, quoted
from ..evidence.claim import Claim
from ..evidence.source import Source
from ..records.instrument import Instrument
from ..records.meeting import Meeting
from ..records.meeting_series import MeetingSeries
from ..records.organization import Organization
from ..records.protocol import Protocol
from ..records.record import Record, RecordKind, Reference
from ..values.countries.international_organization import organizations
from ..values.ids import RecordId, SourceId

Item: TypeAlias = Record | Source | Claim[Any, Any]


@attrs.frozen(kw_only=True)
class ItemFault:
    """One thing wrong with an item of a register.

    Attributes:
        item: The thing itself, which a reader of files can find the line of.
        path: Where in it, as `chairs[0].person`; empty for the whole.
        problem: What is wrong, in words.
        came: What came, quoted.
        accepted: What would have been accepted.
        leads_outside: The id that is named but not there, where that is all that is wrong.
    """

    item: Item
    path: str = ""
    problem: str
    came: str = ""
    accepted: str = ""
    leads_outside: str = ""

    def fault(self) -> Fault:
        """Say it as a fault that names the item."""
        # A claim is short, and its own name says which part of it is meant.
        parts = (name_of(self.item), "" if isinstance(self.item, Claim) else self.path)
        place = ".".join(filter(None, parts))
        return Fault(problem=self.problem, came=self.came, accepted=self.accepted, path=place)


def name_of(item: Item) -> str:
    """Name an item as faults do."""
    if isinstance(item, Record):
        return f"{item.record_kind.value} {item.id!r}"
    if isinstance(item, Source):
        return f"source {item.id!r}"
    return f"claim by {item.source!r} about {item.field} of {item.record!r}"


def title_of(item: Record | Source) -> str:
    """Give the title or the name of a record or a source; empty where it has none."""
    return str(getattr(item, "title", "") or getattr(item, "name", ""))


Id = TypeVar("Id", bound=str)
Items = TypeVar("Items", Record, Source)

#: No record or source is known.
NONE: Mapping[Any, Any] = MappingProxyType({})
#: What to do about an id that is said to be outside.
KEPT = "leave it out of outside, for the record is here"
#: The field in which a source names the one it copies.
DERIVED_FROM = "derived_from"
#: A circle of more records than this is not written out whole.
LONGEST_CIRCLE = 10


def firsts(items: Iterable[Items]) -> dict[Any, Items]:
    """Give items by their ids; of several with one id the first counts, and the others are the ones too many."""
    found: dict[Any, Items] = {}
    for item in items:
        found.setdefault(item.id, item)
    return found


def duplicates(items: Iterable[Record | Source], known: Mapping[Any, Record | Source] = NONE) -> Iterator[ItemFault]:
    """Find items whose id another one already has, of these or of those known before."""
    seen: dict[str, Record | Source] = {}
    for item in items:
        first = seen.get(item.id) or known.get(item.id)
        seen.setdefault(item.id, item)
        if first is not None:
            kind = first.record_kind.value if isinstance(first, Record) else "source"
            problem = f"another {kind} has this id"
            yield ItemFault(item=item, path="id", problem=problem, came=quoted(item.id), accepted="ids are told apart")


def both_here_and_outside(records: Mapping[RecordId, Record], outside: frozenset[RecordId]) -> Iterator[ItemFault]:
    """Find records that are said to be kept elsewhere though they are here."""
    for name in sorted(outside & records.keys()):
        yield ItemFault(
            item=records[name], path="id", problem="this id is said to be outside", came=quoted(name), accepted=KEPT
        )


def broken_references(
    records: Iterable[Record], by_id: Mapping[RecordId, Record], outside: frozenset[RecordId]
) -> Iterator[ItemFault]:
    """Find references to what is not there, and references to the wrong kind of record."""
    hints: dict[frozenset[RecordKind], Callable[[str], str]] = {}
    for record in records:
        for reference in record.references():
            target = by_id.get(reference.target)
            if target is None and reference.target not in outside and not is_known(reference):
                if reference.kinds not in hints:
                    ids = [one.id for one in by_id.values() if one.record_kind in reference.kinds]
                    hints[reference.kinds] = hints_among(ids)
                yield _dangling(record, reference, hints[reference.kinds](reference.target))
            if target is not None and target.record_kind not in reference.kinds:
                yield _wrong_kind(record, reference, target)


def is_known(reference: Reference) -> bool:
    """Tell whether it names an international organization by its code: that needs no record."""
    return RecordKind.ORGANIZATION in reference.kinds and reference.target in organizations()


def circles(by_id: Mapping[RecordId, Record]) -> Iterator[ItemFault]:
    """Find records that rest on each other in a circle: each would have to be earlier than itself.

    Without the records that are named, each of which closes a circle, none is left.
    """
    ties = {name: tied for name, record in by_id.items() if (tied := rests_on(record))}
    for last, way in _circles(ties):
        problem = f"it rests on itself: {way}"
        yield ItemFault(item=by_id[last], problem=problem, accepted="the later one refers to the earlier")


def _circles(ties: Mapping[Id, Iterable[Id]]) -> Iterator[tuple[Id, str]]:
    """Find each name that closes a circle, with the way from it back to itself."""
    # Depth first, every name once: `way` is the path to where we stand, `done` is what leads to no new circle.
    done: set[Id] = set()
    for start in ties:
        way, places, waiting = [start], {start: 0}, [iter(ties[start])]
        while way and start not in done:
            tie = next(waiting[-1], None)
            if tie is None:
                waiting.pop()
                done.add(way.pop())
            elif tie in places and tie not in done:
                yield way[-1], _written(way, places[tie])
            elif tie in ties and tie not in done:
                places[tie] = len(way)
                way.append(tie)
                waiting.append(iter(ties[tie]))


def _written(way: Sequence[str], first: int) -> str:
    is_long = len(way) - first > LONGEST_CIRCLE
    members = (way[first], "...", *way[-LONGEST_CIRCLE:]) if is_long else way[first:]
    return " -> ".join((way[-1], *members))


def rests_on(record: Record) -> tuple[RecordId, ...]:
    """Name what a record presupposes: earlier instruments, a parent, an occasion, an owner."""
    named: tuple[RecordId | None, ...] = ()
    if isinstance(record, Instrument):
        parent = record.parent if isinstance(record, Protocol) else getattr(record, "under", None)
        if parent is None and not record.relations:
            return ()  # as most do
        named = (*(relation.target for relation in record.relations), parent)
    elif isinstance(record, Meeting):
        named = (record.in_margins_of,)
    elif isinstance(record, MeetingSeries):
        named = (record.parent,)
    elif isinstance(record, Organization):
        named = (record.parent, *(holding.owner for holding in record.owners))
    return tuple(name for name in named if name is not None)


def derived_from_nothing(sources: Iterable[Source], by_id: Mapping[SourceId, Source]) -> Iterator[ItemFault]:
    """Find sources derived from one that is not there, or in a circle from themselves.

    Unlike a record, no source is kept elsewhere: an id is all it needs, so that it can always be here.
    """
    hint, given = hints_among(by_id), tuple(sources)
    for source in given:
        name = source.derived_from
        if name is not None and name not in by_id:
            accepted = f"{hint(name)} (or list it among the sources; an id is enough)"
            problem = "no source has this id"
            yield ItemFault(item=source, path=DERIVED_FROM, problem=problem, came=quoted(name), accepted=accepted)
    origins = {name: tuple(filter(None, [source.derived_from])) for name, source in firsts(given).items()}
    for last, way in _circles(origins):
        problem, accepted = f"it is derived from itself: {way}", "the copy names what it copies"
        yield ItemFault(item=by_id[last], path=DERIVED_FROM, problem=problem, accepted=accepted)


def _dangling(record: Record, reference: Reference, hint: str) -> ItemFault:
    return ItemFault(
        item=record,
        path=reference.path,
        problem=f"no {' or '.join(sorted(kind.value for kind in reference.kinds))} has this id",
        came=quoted(reference.target),
        accepted=f"{hint} (or name it in outside, if it is kept elsewhere)",
        leads_outside=reference.target,
    )


def _wrong_kind(record: Record, reference: Reference, target: Record) -> ItemFault:
    problem = f"this is {_with_article(target.record_kind)}"
    kinds = sorted(reference.kinds, key=lambda kind: kind.value)
    accepted = f"{' or '.join(_with_article(kind) for kind in kinds)} is wanted"
    return ItemFault(item=record, path=reference.path, problem=problem, came=quoted(target.id), accepted=accepted)


def _with_article(kind: RecordKind) -> str:
    return f"{'an' if kind.value[0] in 'aeiou' else 'a'} {kind.value}"

"""Checks on how records refer to each other: nothing dangling, of the wrong kind, in a circle or there twice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from ..errors import did_you_mean, quoted
from ..evidence.source import Source
from ..records.instrument import Instrument
from ..records.meeting import Meeting
from ..records.meeting_series import MeetingSeries
from ..records.organization import Organization
from ..records.protocol import Protocol
from ..records.record import Record, RecordKind, Reference
from ..values.ids import RecordId
from .misfit import Misfit

#: What to do about an id that is said to be outside.
KEPT = "leave it out of outside, for the record is here"
#: A circle of more records than this is not written out whole.
LONGEST_CIRCLE = 10


def duplicates(items: Iterable[Record | Source]) -> Iterator[Misfit]:
    """Find items whose id another one already has.

    >>> from bilateral import Treaty
    >>> [one.problem for one in duplicates([Treaty(id="t", title="A"), Treaty(id="t", title="B")])]
    ['another treaty has this id']
    """
    seen: dict[str, Record | Source] = {}
    for item in items:
        first = seen.get(item.id)
        seen.setdefault(item.id, item)
        if first is not None:
            kind = first.record_kind.value if isinstance(first, Record) else "source"
            problem = f"another {kind} has this id"
            yield Misfit(item=item, path="id", problem=problem, came=quoted(item.id), accepted="ids are told apart")


def both_here_and_outside(records: Mapping[RecordId, Record], outside: frozenset[RecordId]) -> Iterator[Misfit]:
    """Find records that are said to be kept elsewhere though they are here."""
    for name in sorted(outside & records.keys()):
        yield Misfit(
            item=records[name], path="id", problem="this id is said to be outside", came=quoted(name), accepted=KEPT
        )


def broken_references(
    records: Iterable[Record], by_id: Mapping[RecordId, Record], outside: frozenset[RecordId]
) -> Iterator[Misfit]:
    """Find references to what is not there, and references to the wrong kind of record.

    Args:
        records: All the records there are, also those whose id another one has.
        by_id: The record of each id.
        outside: Ids of records that are known to be kept elsewhere; referring to them is no fault.
    """
    known: dict[frozenset[RecordKind], list[RecordId]] = {}
    for record in records:
        for reference in record.references():
            target = by_id.get(reference.target)
            if target is None and reference.target not in outside:
                if reference.kinds not in known:
                    known[reference.kinds] = sorted(
                        one.id for one in by_id.values() if one.record_kind in reference.kinds
                    )
                yield _dangling(record, reference, known[reference.kinds])
            if target is not None and target.record_kind not in reference.kinds:
                yield _wrong_kind(record, reference, target)


def circles(by_id: Mapping[RecordId, Record]) -> Iterator[Misfit]:
    """Find records that rest on each other in a circle: each would have to be earlier than itself.

    Without the records that are named, each of which closes a circle, none is left.
    """
    # Depth first, every record once: `way` is the path to where we stand, `done` is what leads to no new circle.
    done: set[RecordId] = set()
    for start in by_id:
        way: dict[RecordId, Iterator[RecordId]] = {} if start in done else {start: iter(rests_on(by_id[start]))}
        while way:
            here, ties = next(reversed(way.items()))
            tie = next(ties, None)
            if tie is None:
                done.add(here)
                way.popitem()
            elif tie in way:
                yield _circle(by_id[here], [*way][[*way].index(tie) :])
            elif tie in by_id and tie not in done:
                way[tie] = iter(rests_on(by_id[tie]))


def _circle(last: Record, members: Sequence[RecordId]) -> Misfit:
    shown = [*members[:1], "...", *members[-LONGEST_CIRCLE:]] if len(members) > LONGEST_CIRCLE else members
    problem = f"it rests on itself: {' -> '.join([last.id, *shown])}"
    return Misfit(item=last, problem=problem, accepted="the later one refers to the earlier")


def rests_on(record: Record) -> tuple[RecordId, ...]:
    """Name what a record presupposes: earlier instruments, a parent, an occasion, an owner.

    >>> from bilateral import Protocol
    >>> rests_on(Protocol(id="p-1", title="Amendment", parent="t-1"))
    ('t-1',)
    """
    match record:
        case Instrument():
            parent = record.parent if isinstance(record, Protocol) else getattr(record, "under", None)
            named = (*(relation.target for relation in record.relations), parent)
        case Meeting():
            named = (record.in_margins_of,)
        case MeetingSeries():
            named = (record.parent,)
        case Organization():
            named = (record.parent, *(holding.owner for holding in record.owners))
        case _:
            named = ()
    return tuple(name for name in named if name is not None)


def _dangling(record: Record, reference: Reference, known: Iterable[RecordId]) -> Misfit:
    return Misfit(
        item=record,
        path=reference.path,
        problem=f"no {_kinds(reference)} has this id",
        came=quoted(reference.target),
        accepted=f"{did_you_mean(reference.target, known)} (or name it in outside, if it is kept elsewhere)",
        leads_outside=reference.target,
    )


def _wrong_kind(record: Record, reference: Reference, target: Record) -> Misfit:
    problem = f"this is {_with_article(target.record_kind)}"
    kinds = sorted(reference.kinds, key=lambda kind: kind.value)
    accepted = f"{' or '.join(_with_article(kind) for kind in kinds)} is wanted"
    return Misfit(item=record, path=reference.path, problem=problem, came=quoted(target.id), accepted=accepted)


def _with_article(kind: RecordKind) -> str:
    return f"{'an' if kind.value[0] in 'aeiou' else 'a'} {kind.value}"


def _kinds(reference: Reference) -> str:
    return " or ".join(sorted(kind.value for kind in reference.kinds))

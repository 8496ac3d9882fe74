"""What may be put into a register, as named functions that attrs takes for converters."""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable, Mapping
from operator import le
from types import MappingProxyType
from typing import Any, TypeVar

from ..errors import WrongType
from ..evidence.claim import Claim
from ..evidence.source import Source
from ..query.fields import NAMESPACES
from ..records.conversion import to_tuple
from ..records.record import Record, RecordKind
from ..values.ids import RecordId, record_id

V = TypeVar("V")

#: The order in which a register keeps its kinds of record; within a kind they stay as they came.
KINDS = tuple(RecordKind)
#: The classes of record that a file can keep. One derived from them would come back as another, without its own fields.
RECORD_CLASSES: tuple[type[Record], ...] = tuple(fields.record for fields in NAMESPACES.values())


_RANKS: Mapping[type[Record], int] = MappingProxyType({kind: KINDS.index(kind.record_kind) for kind in RECORD_CLASSES})
_CLASSES = frozenset((*RECORD_CLASSES, Source, Claim))


def to_records(values: Iterable[Record]) -> tuple[Record, ...]:
    """Take several records, kind by kind, so that a register reads the same however it was put together.

    Raises:
        WrongType: Something else than a record came, or a record of a class that no file could keep.
    """
    records = _all_of(values, "records", Record, "records such as Treaty(...)", RECORD_CLASSES)
    ranks = [*map(_rank, records)]
    return records if all(map(le, ranks, ranks[1:])) else tuple(sorted(records, key=_rank))


def are_kept(items: Iterable[object]) -> bool:
    """Tell whether all of these are of the very classes that a register holds."""
    return all(type(item) in _CLASSES for item in items)


def in_order(held: tuple[Record, ...], new: Iterable[Record]) -> tuple[Record, ...]:
    """Put new records behind those of their kind among records that are in order."""
    records = list(held)
    for record in new:
        insort(records, record, key=_rank)
    return tuple(records)


def _rank(record: Record) -> int:
    return _RANKS[type(record)]


def to_sources(values: Iterable[Source]) -> tuple[Source, ...]:
    """Take several sources as a tuple; raise WrongType if one is something else."""
    return _all_of(values, "sources", Source, "sources, as Source(...)", (Source,))


def to_claims(values: Iterable[Claim[Any, Any]]) -> tuple[Claim[Any, Any], ...]:
    """Take several claims as a tuple; raise WrongType if one is something else."""
    return _all_of(values, "claims", Claim, "claims, as Claim(...)", (Claim,))


def to_ids(values: Iterable[str]) -> frozenset[RecordId]:
    """Take several ids as a set; raise InvalidId if one is none."""
    return frozenset(record_id(value) for value in _several(values, "outside", "ids"))


def is_kind(kind: object) -> bool:
    """Tell whether records of a register may be of this class: it is one of theirs, or what some have in common."""
    return isinstance(kind, type) and issubclass(kind, Record) and any(issubclass(one, kind) for one in RECORD_CLASSES)


def _all_of(
    values: Iterable[V], place: str, kind: type[object], accepted: str, classes: tuple[type[object], ...]
) -> tuple[V, ...]:
    several = _several(values, place, accepted)
    if set(map(type, several)) <= set(classes):
        return several
    for value in several:
        if type(value) not in classes:
            instead = _itself(type(value), classes) if isinstance(value, kind) else accepted
            raise WrongType(place, came=value, accepted=instead)
    return several


def _several(values: Iterable[V], place: str, accepted: str) -> tuple[V, ...]:
    try:
        return to_tuple(values)
    except WrongType as error:
        raise WrongType(place, came=error.came, accepted=f"a tuple or a list of {accepted}") from None


def _itself(derived: type[object], classes: tuple[type[object], ...]) -> str:
    """Say what is taken instead of a derived class, and what to do with what it was made for."""
    names = " or ".join(one.__name__ for one in [one for one in classes if issubclass(derived, one)] or classes)
    elsewhere = "say it in tags, notes or identifiers, or " if issubclass(derived, Record) else ""
    return (
        f"{names} itself: a file could not keep {derived.__name__} or fields of its own "
        f"({elsewhere}keep it beside the register)"
    )

"""What may be put into a register, as named functions that attrs takes for converters."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

from ..errors import WrongType
from ..evidence.claim import Claim
from ..evidence.source import Source
from ..records.conversion import to_tuple
from ..records.record import Record, RecordKind
from ..values.ids import RecordId, record_id

V = TypeVar("V")

#: The order in which a register keeps its kinds of record; within a kind they stay as they came.
KINDS = tuple(RecordKind)


def to_records(values: Iterable[Record]) -> tuple[Record, ...]:
    """Take several records, kind by kind, so that a register reads the same however it was put together.

    Raises:
        WrongType: Something else than a record came.
    """
    records = _all_of(values, Record, "records", "records such as Treaty(...)")
    return tuple(sorted(records, key=lambda record: KINDS.index(record.record_kind)))


def to_sources(values: Iterable[Source]) -> tuple[Source, ...]:
    """Take several sources as a tuple; raise WrongType if one is something else."""
    return _all_of(values, Source, "sources", "sources, as Source(...)")


def to_claims(values: Iterable[Claim[Any, Any]]) -> tuple[Claim[Any, Any], ...]:
    """Take several claims as a tuple; raise WrongType if one is something else."""
    return _all_of(values, Claim, "claims", "claims, as Claim(...)")


def to_ids(values: Iterable[str]) -> frozenset[RecordId]:
    """Take several ids as a set; raise InvalidId if one is none."""
    return frozenset(record_id(value) for value in to_tuple(values))


def _all_of(values: Iterable[V], kind: type[object], place: str, accepted: str) -> tuple[V, ...]:
    several = to_tuple(values)
    for value in several:
        if not isinstance(value, kind):
            raise WrongType(place, came=value, accepted=accepted)
    return several

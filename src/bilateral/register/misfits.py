"""All the checks of a register, one after the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from ..evidence.claim import Claim
from ..evidence.source import Source
from ..records.record import Record
from ..values.ids import RecordId
from . import fitting, references
from .misfit import Misfit


def misfits_of(
    records: Sequence[Record],
    sources: Sequence[Source],
    claims: Sequence[Claim[Any, Any]],
    outside: frozenset[RecordId] = frozenset(),
) -> Iterator[Misfit]:
    """Find everything that does not fit together."""
    # Of several with one id the first counts: the others are the ones too many.
    by_id: dict[RecordId, Record] = {}
    for record in records:
        by_id.setdefault(record.id, record)
    sources_by_id = {source.id: source for source in sources}
    yield from references.duplicates(records)
    yield from references.duplicates(sources)
    yield from references.both_here_and_outside(by_id, outside)
    yield from references.broken_references(records, by_id, outside)
    yield from references.circles(by_id)
    yield from fitting.misplaced(claims, by_id, sources_by_id, outside)
    yield from fitting.unsupported(claims, by_id)

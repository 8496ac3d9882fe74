"""Checks on how claims fit the records and sources they name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import attrs

from ..errors import MOST_NAMED, did_you_mean, quoted
from ..evidence.claim import Claim
from ..evidence.source import Source
from ..query.answer import is_said, is_several, read
from ..query.field import Field
from ..records.record import Record
from ..values.ids import RecordId, SourceId
from .misfit import Misfit, name_of


def misplaced(
    claims: Iterable[Claim[Any, Any]],
    records: Mapping[RecordId, Record],
    sources: Mapping[SourceId, Source],
    outside: frozenset[RecordId],
) -> Iterator[Misfit]:
    """Find claims about records or by sources that are not there, and about fields that the record hasn't."""
    for claim in claims:
        record = records.get(claim.record)
        if record is None and claim.record not in outside:
            accepted = did_you_mean(claim.record, records)
            yield _unfit(claim, "record", "no record has this id", claim.record, accepted)
        if record is not None and not isinstance(record, claim.field.record):
            problem = f"{name_of(record)} has no such field"
            yield _unfit(claim, "field", problem, str(claim.field), "name a field of its own")
        if claim.source not in sources:
            accepted = did_you_mean(claim.source, sources)
            yield _unfit(claim, "source", "no source has this id", claim.source, accepted)


def unsupported(claims: Iterable[Claim[Any, Any]], records: Mapping[RecordId, Record]) -> Iterator[Misfit]:
    """Find fields about which there are claims, and which hold something else than any of them.

    A record may follow one source against another; what it may not do is hold what no source says, or nothing.
    """
    fitting = (one for one in claims if isinstance(records.get(one.record), one.field.record))
    for (name, _), about in grouped(fitting).items():
        record, field = records[name], about[0].field
        claimed = [claim.value for claim in about]
        held = held_values(record, field)
        if not held:
            problem = f"{name_of(record)} holds nothing here"
            yield _unfit(about[0], "value", problem, str(field), _sayings(claimed))
        for value in held:
            if value not in claimed:
                problem = f"{name_of(record)} holds what no source says"
                yield _unfit(about[0], "value", problem, str(value), _sayings(claimed))


def disputed(claims: Iterable[Claim[Any, Any]], records: Mapping[RecordId, Record]) -> Iterator[Claim[Any, Any]]:
    """Give one claim about each field that holds something else than its claims say, or nothing."""
    return (misfit.item for misfit in unsupported(claims, records) if isinstance(misfit.item, Claim))


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
    """List what a record holds in a field; several values one by one, and none where nothing is said.

    >>> from bilateral import Contract, contract
    >>> held_values(Contract(id="c-1", title="Rifles", subjects=("arms", "trade")), contract.subjects)
    ('arms', 'trade')
    """
    held = read(record, field.path)
    return tuple(value for value in (held if is_several(held) else (held,)) if is_said(value))


def filled(record: Record) -> tuple[str, ...]:
    """Name the fields in which a record says something beyond its id.

    >>> from bilateral import Contract
    >>> filled(Contract(id="c-1", title="Rifles", place="Delhi"))
    ('title', 'place')
    """
    names = (field.name for field in attrs.fields(type(record)) if field.name != "id")
    return tuple(name for name in names if is_said(getattr(record, name)))


def _unfit(claim: Claim[Any, Any], path: str, problem: str, came: str, accepted: str) -> Misfit:
    return Misfit(item=claim, path=path, problem=problem, came=quoted(came), accepted=accepted)

"""What was known by a day: the claims that had been made by then, and what of the records they support."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import attrs

from ..errors import BilateralError
from ..evidence.claim import Claim
from ..evidence.source import Source
from ..query.field import Field
from ..records.conversion import word
from ..records.record import Record
from ..values.answer import Answer
from ..values.dates.when import When
from ..values.ids import RecordId, SourceId
from . import references
from .candidate import published
from .fitting import held_values, inner_parts, is_inner, without
from .policy import most_precise
from .reconciliation import by_record, empty, inner_taken, taken


class KnownBy(enum.Enum):
    """By which day a claim is known: when the world could read it, when it came here, or the later of the two.

    Attributes:
        PUBLISHED: The day on which it was published.
        RECORDED: The day on which it came into the register.
        BOTH: The later of the two.
    """

    PUBLISHED = "published"
    RECORDED = "recorded"
    BOTH = "both"


@attrs.frozen(kw_only=True)
class Knowledge:
    """A day, and what has to be known by it.

    Attributes:
        on: The day.
        by: Which days of a claim count.
        possibly: Whether a claim counts that may have been known by then, though it is not certain.
    """

    on: When
    by: KnownBy
    possibly: bool

    def had(self, claim: Claim[Any, Any], source: Source) -> bool:
        """Tell whether a claim was known."""
        days: list[When | None] = []
        if self.by is not KnownBy.RECORDED:
            days.append(published(claim, source))
        if self.by is not KnownBy.PUBLISHED:
            days.append(claim.recorded)
        answer = Answer.every(self.is_past(day) for day in days)
        return answer.is_possible if self.possibly else answer.is_certain

    def had_read(self, source: Source) -> bool:
        """Tell whether a source had been published."""
        answer = self.is_past(source.published)
        return answer.is_possible if self.possibly else answer.is_certain

    def is_past(self, day: When | None) -> Answer:
        """Answer whether a day had come, the day itself among them; of an unknown one nobody can tell.

        >>> Knowledge(on=When("2021-12-06"), by=KnownBy.PUBLISHED, possibly=False).is_past(When("2021-12"))
        Answer.UNKNOWN
        """
        return Answer.UNKNOWN if day is None else ~day.is_after(self.on)

    def then(self, claim: Claim[Any, Any]) -> Claim[Any, Any]:
        """Give a claim as it stood: what was withdrawn later is still there before."""
        if claim.withdrawn is None:
            return claim
        gone = self.is_past(claim.withdrawn.on)
        still_there = not gone.is_certain if self.possibly else not gone.is_possible
        return attrs.evolve(claim, withdrawn=None) if still_there else claim


def to_known_by(value: KnownBy | str) -> KnownBy:
    """Take a member of KnownBy, or its word."""
    return word(KnownBy, value)


def known_claims(
    claims: Iterable[Claim[Any, Any]], sources: Mapping[SourceId, Source], knowledge: Knowledge
) -> tuple[Claim[Any, Any], ...]:
    """Keep the claims that were known, each as it stood."""
    return tuple(knowledge.then(claim) for claim in claims if knowledge.had(claim, sources[claim.source]))


def known_records(
    records: Sequence[Record],
    claims: Sequence[Claim[Any, Any]],
    known: Sequence[Claim[Any, Any]],
    sources: Mapping[SourceId, Source],
    outside: frozenset[RecordId],
) -> tuple[tuple[Record, ...], frozenset[RecordId]]:
    """Give the records as far as what was known supports them, and the ids that lead outside.

    One that could not be without the rest is left out, and its id leads outside.

    Args:
        records: The records.
        claims: All the claims.
        known: Those of them that were known.
        sources: The sources by their ids.
        outside: The ids that lead outside already.
    """
    all_about, known_about = by_record(claims), by_record(known)
    found: dict[RecordId, Record] = {}
    for one in records:
        made = _as_known(one, all_about.get(one.id, {}), known_about.get(one.id, {}), sources)
        if made is not None:
            found[one.id] = made
    outside |= {one.id for one in records} - found.keys()
    while wrong := [*references.broken_references(found.values(), found, outside), *references.circles(found)]:
        outside |= {RecordId(fault.leads_outside) for fault in wrong if fault.leads_outside}
        bad = {fault.item.id for fault in wrong if not fault.leads_outside and isinstance(fault.item, Record)}
        outside |= bad
        found = {name: one for name, one in found.items() if name not in bad}
    return tuple(found.values()), outside


def _as_known(
    record: Record,
    claimed: Mapping[str, Sequence[Claim[Any, Any]]],
    known: Mapping[str, Sequence[Claim[Any, Any]]],
    sources: Mapping[SourceId, Source],
) -> Record | None:
    fields = [about[0].field for about in claimed.values() if isinstance(record, about[0].field.record)]
    parts = {
        outer: {inner: _known_of(f"{outer}.{inner}", known) for inner in names}
        for outer, names in inner_parts(fields).items()
    }
    try:
        for field in sorted(fields, key=is_inner):
            told = [claim for claim in known.get(field.name, ()) if claim.counts]
            if is_inner(field):
                members_told = known.get(field.path.partition(".")[0], ())
                record = _with_known_parts(
                    record, field, told, sources, are_told=any(one.counts for one in members_told)
                )
            elif field.name != "id":
                record = _with_known(record, field, told, sources, parts.get(field.path, {}))
    except BilateralError:
        return None
    return record


def _known_of(path: str, known: Mapping[str, Sequence[Claim[Any, Any]]]) -> set[Any]:
    return {claim.value for about in known.values() for claim in about if claim.field.path == path and claim.counts}


def _with_known(
    record: Record,
    field: Field[Any, Any],
    told: Sequence[Claim[Any, Any]],
    sources: Mapping[SourceId, Source],
    parts: Mapping[str, set[Any]],
) -> Record:
    """Keep of one field what was known, or else take what is said instead.

    Args:
        record: The record.
        field: The field.
        told: The claims about it that were known.
        sources: The sources by their ids.
        parts: What of its members is claimed for itself, and what was known of that.
    """
    said: dict[Any, Any] = {without(claim.value, parts): claim.value for claim in told}
    exactly = {claim.value for claim in told}
    held = held_values(record, field)
    kept = [value if value in exactly else _known_member(value, said, parts) for value in held]
    kept = [value for value in kept if value is not None]
    attribute = attrs.fields_dict(type(record))[field.path]
    if kept:
        value: Any = tuple(kept) if field.many else kept[0]
    elif told:
        value = taken(record, told, sources, most_precise, frozenset(parts))
    elif held and attribute.default is attrs.NOTHING:
        raise BilateralError(f"without {field} there is no {record.id}")
    else:
        value = empty(attribute.default) if held else getattr(record, field.path)
    return attrs.evolve(record, **{field.path: value})


def _known_member(member: Any, said: Mapping[Any, Any], parts: Mapping[str, set[Any]]) -> Any:
    """Give a member whose parts are claimed for themselves as it was known; None where it was not."""
    bare = without(member, parts)
    is_known = all(getattr(member, name) is None or getattr(member, name) in known for name, known in parts.items())
    return member if bare in said and is_known else said.get(bare)


def _with_known_parts(
    record: Record,
    field: Field[Any, Any],
    told: Sequence[Claim[Any, Any]],
    sources: Mapping[SourceId, Source],
    *,
    are_told: bool,
) -> Record:
    """Keep of a field reached through members what was known of it, or what was said of the members as a whole."""
    outer, inner = field.path.split(".")
    said = {claim.value for claim in told}
    held = held_values(record, field)
    if (told and held and said.issuperset(held)) or (are_told and not told):
        return record
    found = inner_taken(record, told, sources, most_precise) if told else record
    members: Any = tuple(one if getattr(one, inner) in said else without(one, {inner}) for one in getattr(found, outer))
    found = attrs.evolve(found, **{outer: members})
    if told and not held_values(found, field):
        raise BilateralError(f"nobody can tell of which of {outer} the sources speak")
    return found

"""Two sources side by side: what each says of the fields that one of them speaks of, and how it stands to the other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import attrs

from ..evidence.claim import Claim
from ..evidence.relation import Comparison, ComparisonKind, relation
from ..evidence.source import Source
from ..query.field import Field, key_of
from ..records.record import Record
from ..values.displayed import OneLine
from ..values.ids import RecordId, SourceId
from ..values.misnamed import answers_misspelt
from ..values.words import words_of
from .candidate import Candidate, candidates
from .fitting import is_inner
from .matrix import FURTHEST


@answers_misspelt
@attrs.frozen(kw_only=True, repr=False)
class SideBySide(OneLine):
    """What two sources say of one field.

    Attributes:
        record: The record.
        field: The field.
        one: What the first source says of it; nothing where it is silent.
        other: What the second says.
        comparison: How the first stands to the second; where they say several things, the two that are furthest apart.

    >>> from bilateral import Contract, Figure, Register, contract
    >>> claims = [
    ...     Claim(record="deal", field=contract.value, value=Figure.money(cost), source=source)
    ...     for cost, source in (("Rs 5,124 crore", "daily"), ("over Rs 5,000 crore", "herald"))
    ... ]
    >>> deal = Contract(id="deal", title="Rifles", value="Rs 5,124 crore")
    >>> register = Register(records=[deal], sources=[Source(id="daily"), Source(id="herald")], claims=claims)
    >>> print(*register.side_by_side("daily", "herald"))
    deal: contract.value: Rs 5,124 crore (refines) over Rs 5,000 crore
    """

    record: RecordId
    # A field asks a question when it is compared, so they are told apart by their names.
    field: Field[Any, Any] = attrs.field(eq=key_of)
    one: tuple[Any, ...]
    other: tuple[Any, ...]
    comparison: Comparison

    def __str__(self) -> str:
        sides = ("; ".join(map(words_of, side)) or "nothing" for side in (self.one, self.other))
        return f"{self.record}: {self.field}: {f' ({self.comparison}) '.join(sides)}"


def side_by_side(
    claims: Mapping[tuple[RecordId, str], Sequence[Claim[Any, Any]]],
    records: Mapping[RecordId, Record],
    one: Source,
    other: Source,
) -> Iterator[SideBySide]:
    """Hold what two sources say against each other, field by field; what they took back doesn't count."""
    sources = {one.id: one, other.id: other}
    for (name, _), about in claims.items():
        told = [_told(about, source, sources, records.get(name)) for source in sources]
        if any(told):
            yield SideBySide(
                record=name,
                field=about[0].field,
                one=_values(told[0]),
                other=_values(told[-1]),
                comparison=_compared(about[0].field, told[0], told[-1]),
            )


def _told(
    about: Iterable[Claim[Any, Any]], source: SourceId, sources: Mapping[SourceId, Source], record: Record | None
) -> tuple[Candidate, ...]:
    return candidates([claim for claim in about if claim.source == source], sources, record)


def _values(told: Iterable[Candidate]) -> tuple[Any, ...]:
    return tuple(one.value for one in told)


def _compared(field: Field[Any, Any], one: Sequence[Candidate], other: Sequence[Candidate]) -> Comparison:
    if not (one and other):
        return Comparison(ComparisonKind.SILENT)
    if field.many and not is_inner(field):
        return relation(frozenset(_values(one)), frozenset(_values(other)))  # who names one member denies no other
    found = [mine.compare(its) for mine in one for its in other]
    return min(found, key=lambda comparison: FURTHEST.index(comparison.kind))

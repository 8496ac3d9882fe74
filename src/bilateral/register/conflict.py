"""Fields on which sources contradict each other."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import Any

import attrs

from ..evidence.claim import Claim
from ..evidence.relation import Comparison
from ..evidence.source import Source
from ..query.field import Field, key_of
from ..records.record import Record
from ..values.displayed import Displayed
from ..values.ids import RecordId, SourceId
from ..values.misnamed import answers_misspelt
from ..values.words import words_of
from .candidate import Candidate, candidates
from .fitting import is_inner
from .opposed import Opposed


@answers_misspelt
@attrs.frozen(kw_only=True)
class ConflictSide:
    """One side of a conflict.

    Attributes:
        value: What it says.
        claims: The claims that contradict the other side and not this one, those of the value first.
        sources: The source of each claim.
        independent: How many independent sources these are; copies of one count once.
    """

    value: Any
    claims: tuple[Claim[Any, Any], ...]
    sources: tuple[Source, ...]
    independent: int

    def __str__(self) -> str:
        names = dict.fromkeys(str(source) for source in self.sources)
        return f"{words_of(self.value)}  ({self.independent} independent: {'; '.join(names)})"


@answers_misspelt
@attrs.frozen(kw_only=True, repr=False)
class Conflict(Displayed):
    """A field on which sources contradict each other.

    Attributes:
        record: The record.
        field: The field.
        sides: The two sides, the one with more independent sources first. Where sources say more than two things,
            these are the two of which the smaller has most behind it.
        comparison: How the first stands to the second, and how far apart they are.
        relative: How far apart they are in proportion to the first: of amounts the share of it, of days in years of 365
            days; 0 of what has no distance.

    >>> from bilateral import Contract, Figure, Register, contract
    >>> claims = [
    ...     Claim(record="deal", field=contract.value, value=Figure.money(cost), source=source)
    ...     for cost, source in (("Rs 5,100 crore", "daily"), ("nearly Rs 5,000 crore", "herald"))
    ... ]
    >>> deal = Contract(id="deal", title="Rifles", value="Rs 5,100 crore")
    >>> found = Register(records=[deal], sources=[Source(id="daily"), Source(id="herald")], claims=claims)
    >>> print(found.conflicts()[0])
    deal: contract.value contradicts, by ₹100 crore
      Rs 5,100 crore  (1 independent: daily)
      nearly Rs 5,000 crore  (1 independent: herald)
    """

    record: RecordId
    # A field asks a question when it is compared, so conflicts tell fields apart by their names.
    field: Field[Any, Any] = attrs.field(eq=key_of)
    sides: tuple[ConflictSide, ConflictSide]
    comparison: Comparison
    relative: float

    def rows(self) -> tuple[tuple[str, str, str], ...]:
        """Lay the sides out: what is said, by how many independent sources, and by whom."""
        return tuple(
            (words_of(side.value), str(side.independent), "; ".join(dict.fromkeys(map(str, side.sources))))
            for side in self.sides
        )

    def plain(self) -> dict[str, Any]:
        """Say all of it in texts, for other programs."""
        sides = [
            {
                "value": words_of(side.value),
                "independent": side.independent,
                "sources": [*dict.fromkeys(source.id for source in side.sources)],
            }
            for side in self.sides
        ]
        relative = None if math.isinf(self.relative) else self.relative
        return {
            "record": self.record,
            "field": str(self.field),
            "sides": sides,
            "comparison": str(self.comparison),
            "relative": relative,
        }

    def to_json(self) -> str:
        """Write it as one JSON object."""
        return json.dumps(self.plain(), ensure_ascii=False)

    def __str__(self) -> str:
        return "\n  ".join([f"{self.record}: {self.field} {self.comparison}", *map(str, self.sides)])


def conflicts(
    groups: Mapping[tuple[RecordId, str], Sequence[Claim[Any, Any]]],
    records: Mapping[RecordId, Record],
    sources: Mapping[SourceId, Source],
) -> Iterator[Conflict]:
    """Find the fields on which sources contradict each other.

    First come those whose smaller side has most independent sources, then those furthest apart.
    """
    found = (
        conflict_of(name, candidates(about, sources, records.get(name)))
        for (name, _), about in groups.items()
        if not _is_list(about[0].field)
    )
    return iter(sorted(filter(None, found), key=_first_things_first))


def _is_list(field: Field[Any, Any]) -> bool:
    # Who names one member denies no other.
    return field.many and not is_inner(field)


def _first_things_first(conflict: Conflict) -> tuple[object, ...]:
    smaller = min(side.independent for side in conflict.sides)
    return -smaller, -conflict.relative, conflict.record, conflict.field.name


def are_opposed(found: Sequence[Candidate]) -> bool:
    """Tell whether any two values contradict each other; of a field of several values none do.

    >>> are_opposed(())
    False
    """
    if not found or _is_list(found[0].field):
        return False
    return any(one.contradicts(other) for one, other in combinations(found, 2))


def conflict_of(name: RecordId, found: Sequence[Candidate]) -> Conflict | None:
    """Give the conflict between the values claimed of one field; None where no two contradict each other."""
    sides = None if not found or _is_list(found[0].field) else Opposed(found).sides()
    if sides is None:
        return None
    one, other = sides
    comparison = one[0].compare(other[0])
    return Conflict(
        record=name,
        field=found[0].field,
        sides=(_side(one), _side(other)),
        comparison=comparison,
        relative=one[0].share_apart(other[0]),
    )


def _side(several: Sequence[Candidate]) -> ConflictSide:
    return ConflictSide(
        value=several[0].value,
        claims=tuple(claim for one in several for claim in one.claims),
        sources=tuple(source for one in several for source in one.sources),
        independent=len(frozenset[SourceId]().union(*(one.origins for one in several))),
    )

"""Fields on which sources contradict each other."""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import combinations
from typing import Any

import attrs

from ..evidence.claim import Claim
from ..evidence.possible import DaysApart
from ..evidence.relation import Comparison, Stated
from ..evidence.source import Source
from ..query.field import Field, key_of
from ..query.imprecise import is_figure
from ..records.record import Record
from ..values.displayed import Displayed
from ..values.ids import RecordId, SourceId
from ..values.misnamed import answers_misspelt
from ..values.words import words_of
from .candidate import Candidate, candidates
from .fitting import is_inner

#: Two days that are a year apart are as far from each other as an amount and its double.
_DAYS_OF_A_YEAR = 365


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
    sides = None if not found or _is_list(found[0].field) else _Opposed(found).sides()
    if sides is None:
        return None
    one, other = sides
    comparison = one[0].compare(other[0])
    return Conflict(
        record=name,
        field=found[0].field,
        sides=(_side(one), _side(other)),
        comparison=comparison,
        relative=_relative(comparison, one[0].value),
    )


class _Opposed:
    """Values of one field, and which of them contradict which.

    A set of them is the bits of a number, for where a thousand sources say a thousand things, each pair is looked at.
    """

    def __init__(self, found: Sequence[Candidate]) -> None:
        self.found: Sequence[Candidate] = found
        self.words: list[str] = [words_of(one.value) for one in found]
        self.against: list[int] = _against([one.stated for one in found])
        self.told: _Told = _Told([one.origins for one in found])

    def sides(self) -> tuple[list[Candidate], list[Candidate]] | None:
        """Give the two sides of which the smaller has most behind it, each with the value that leads it first."""
        pairs = [self._in_order(a, b) for a, its in enumerate(self.against) for b in _places(its >> a << a)]
        if not pairs:
            return None
        most = min(weight for weight, _, _ in pairs)
        a, b = min(((a, b) for weight, a, b in pairs if weight == most), key=self._further_apart)
        return self._side(a, b), self._side(b, a)

    def _in_order(self, a: int, b: int) -> tuple[tuple[int, int], int, int]:
        """Put the one with more independent sources first; the fewer there are behind the other, the later it comes."""
        one, other = self.told.count(self._with(a, b)), self.told.count(self._with(b, a))
        if (-other, self.words[b]) < (-one, self.words[a]):
            return (-one, -other), b, a
        return (-other, -one), a, b

    def _further_apart(self, pair: tuple[int, int]) -> tuple[float, str, str]:
        a, b = pair
        one, other = self.found[a], self.found[b]
        return -_relative(one.compare(other), one.value), self.words[a], self.words[b]

    def _with(self, a: int, b: int) -> int:
        # What contradicts the other and not this one; this one itself does.
        return self.against[b] & ~self.against[a]

    def _side(self, a: int, b: int) -> list[Candidate]:
        return [self.found[a], *(self.found[place] for place in _places(self._with(a, b) & ~(1 << a)))]


class _Told:
    """How many independent sources say some of several values; a set of values is the bits of a number."""

    def __init__(self, origins: Sequence[frozenset[SourceId]]) -> None:
        sayings: dict[SourceId, int] = {}
        for place, names in enumerate(origins):
            for name in names:
                sayings[name] = sayings.get(name, 0) | 1 << place
        # Who says one value alone is counted with it: how many do so for each value is written in twos.
        alone = Counter(mask for mask in sayings.values() if mask.bit_count() == 1)
        width = max(alone.values(), default=0).bit_length()
        self.planes: list[int] = [sum(mask for mask, many in alone.items() if many >> k & 1) for k in range(width)]
        self.several: list[int] = [mask for mask in sayings.values() if mask.bit_count() > 1]

    def count(self, values: int) -> int:
        """Count those who say any of these values."""
        found = 0
        for k, plane in enumerate(self.planes):
            found += (values & plane).bit_count() << k
        return found + sum(1 for mask in self.several if values & mask) if self.several else found


def _against(stated: Sequence[Stated]) -> list[int]:
    """Tell, for each value, which of them contradict it."""
    found = [0] * len(stated)
    for a, b in combinations(range(len(stated)), 2):
        if stated[a].contradicts(stated[b]):
            found[a] |= 1 << b
            found[b] |= 1 << a
    return found


def _places(mask: int) -> Iterator[int]:
    """List the bits that are set, the lowest first."""
    while mask:
        lowest = mask & -mask
        yield lowest.bit_length() - 1
        mask ^= lowest


def _side(several: Sequence[Candidate]) -> ConflictSide:
    return ConflictSide(
        value=several[0].value,
        claims=tuple(claim for one in several for claim in one.claims),
        sources=tuple(source for one in several for source in one.sources),
        independent=len(frozenset[SourceId]().union(*(one.origins for one in several))),
    )


def _relative(comparison: Comparison, value: object) -> float:
    distance = comparison.distance
    if isinstance(distance, DaysApart):
        return (distance.days + distance.start + distance.end) / _DAYS_OF_A_YEAR
    if distance is None or isinstance(distance, frozenset) or not is_figure(value):
        return 0.0
    whole: Decimal = abs(value.bound.magnitude)
    return float(distance.magnitude / whole) if whole else math.inf

"""Values of one field of which some contradict others, and the two sides with most behind them."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import TypeAlias

from ..evidence.possible import EVERYWHERE
from ..evidence.relation import Stated
from ..values.ids import SourceId
from ..values.words import words_of
from .candidate import Candidate

#: How many independent sources stand behind the smaller side and behind the other, less than none; least comes first.
_Weight: TypeAlias = tuple[int, int]
#: How far two values lie apart, less than none, and their words.
_Distance: TypeAlias = tuple[float, str, str]


class Opposed:
    """Values of one field, and which of them contradict which.

    A set of them is the bits of a number, for where a thousand sources say a thousand things, each pair is looked at.
    """

    def __init__(self, found: Sequence[Candidate]) -> None:
        self.found: Sequence[Candidate] = found
        self.words: list[str] = [words_of(one.value) for one in found]
        self.against: list[int] = against([one.stated for one in found])
        self.told: _Told = _Told([one.origins for one in found])
        self.alone: list[int] = [self.told.count(1 << place) for place in range(len(found))]
        # On the side of a value stands nothing that contradicts it.
        everything = (1 << len(found)) - 1
        self.most: list[int] = [self.told.count(everything & ~its) for its in self.against]

    def sides(self) -> tuple[list[Candidate], list[Candidate]] | None:
        """Give the two sides of which the smaller has most behind it, each with the value that leads it first."""
        best: tuple[_Weight, _Distance, int, int] | None = None
        for a, its in enumerate(self.against):
            for b in _places(its >> a << a):
                if best and (self.most[a] < -best[0][0] or self.most[b] < -best[0][0]):
                    continue
                weight, one, other = self._in_order(a, b)
                if best is None or weight <= best[0]:
                    pair = weight, self._further_apart(one, other), one, other
                    best = pair if best is None else min(best, pair)
        if best is None:
            return None
        *_, one, other = best
        return self._side(one, other), self._side(other, one)

    def _in_order(self, a: int, b: int) -> tuple[_Weight, int, int]:
        """Put the one with more independent sources first; the fewer there are behind the other, the later it comes."""
        one, other = self._behind(a, b), self._behind(b, a)
        if (-other, self.words[b]) < (-one, self.words[a]):
            return (-one, -other), b, a
        return (-other, -one), a, b

    def _behind(self, a: int, b: int) -> int:
        """Count the independent sources on the side of a value against another."""
        return self.most[a] if self.most[a] == self.alone[a] else self.told.count(self._with(a, b))

    def _further_apart(self, a: int, b: int) -> _Distance:
        return -self.found[a].share_apart(self.found[b]), self.words[a], self.words[b]

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


def against(stated: Sequence[Stated]) -> list[int]:
    """Tell, for each value, which of them contradict it; each pair is looked at whose reaches meet."""
    reaches = [one.possible.reach for one in stated] if _are_of_one_basis(stated) else [EVERYWHERE] * len(stated)
    found = _apart(reaches)
    everything = (1 << len(stated)) - 1
    for a, apart in enumerate(found):
        for b in _places((everything & ~apart) >> (a + 1) << (a + 1)):
            if stated[a].contradicts(stated[b]):
                found[a] |= 1 << b
                found[b] |= 1 << a
    return found


def _are_of_one_basis(stated: Sequence[Stated]) -> bool:
    return all(one.basis == stated[0].basis and one.is_commensurate(stated[0]) for one in stated)


def _apart(reaches: Sequence[tuple[float, float]]) -> list[int]:
    """Tell, for each reach, which begin beyond its end and which end before it begins."""
    starts = sorted((start, place) for place, (start, _) in enumerate(reaches))
    ends = sorted((end, place) for place, (_, end) in enumerate(reaches))
    before = [*accumulate((1 << place for _, place in ends), int.__or__, initial=0)]
    beyond = [*accumulate((1 << place for _, place in reversed(starts)), int.__or__, initial=0)][::-1]
    return [
        beyond[bisect_right(starts, (end, math.inf))] | before[bisect_left(ends, (start,))] for start, end in reaches
    ]


def _places(mask: int) -> Iterator[int]:
    """List the bits that are set, the lowest first."""
    while mask:
        lowest = mask & -mask
        yield lowest.bit_length() - 1
        mask ^= lowest

"""What a measure measures: length, mass, power; and whether two measures could be told in terms of each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from ...language.lexicon.units import Powers, dimensions, measures

_KIND_OF = MappingProxyType({powers: kind for kind, powers in dimensions().items()})

#: Of one substance, its density tells mass from volume, and its heating value energy from either: the trade counts
#: oil in tonnes and barrels, gas in cubic metres and mmBtu.
_TOLD_BY_SUBSTANCE = frozenset(
    {
        frozenset({("mass", 1), ("length", -3)}),
        frozenset({("energy", 1), ("mass", -1)}),
        frozenset({("energy", 1), ("length", -3)}),
        frozenset[tuple[str, int]](),
    }
)


def parts(unit: str) -> tuple[str, ...]:
    """Take a measure in its one form apart: what is measured, and what by; without the substance it is of."""
    return tuple(part.partition(" of ")[0] for part in unit.split(" per "))


@lru_cache(maxsize=1024)
def dimension(unit: str) -> Powers:
    """Return the dimension of a measure in its one form."""
    powers = Counter[str]()
    for place, part in enumerate(parts(unit)):
        for base, power in dimensions()[measures()[part].kind]:
            powers[base] += -power if place else power
    return _without_zeros(powers)


def kind(unit: str) -> str:
    """Name what a measure measures."""
    return _KIND_OF.get(dimension(unit)) or " by ".join(kind(part) for part in parts(unit))


def may_be_told(unit: str, other: str) -> bool:
    """Whether numbers of two measures could be compared: by conversion, or by what the substance is."""
    ratio = Counter(dict(dimension(unit)))
    ratio.subtract(dict(dimension(other)))
    powers = _without_zeros(ratio)
    return powers in _TOLD_BY_SUBSTANCE or frozenset((base, -power) for base, power in powers) in _TOLD_BY_SUBSTANCE


def _without_zeros(powers: Mapping[str, int]) -> Powers:
    return frozenset((base, power) for base, power in powers.items() if power)

"""What a measure measures: length, mass, power; and whether two measures could be told in terms of each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

#: Powers of the base quantities, none of them zero: a speed is {("length", 1), ("time", -1)}.
Dimension = frozenset[tuple[str, int]]


def _powers(**powers: int) -> Dimension:
    return frozenset(powers.items())


#: Each kind of measure, with its dimension and its measures in their one form. Energy is a base of its own here, as
#: the trade counts it by itself.
KINDS: Mapping[str, tuple[Dimension, tuple[str, ...]]] = MappingProxyType(
    {
        "mass": (
            _powers(mass=1),
            ("mg", "g", "kg", "lb", "mt", "Mt", "MMT", "LMT", "DWT", "tonne", "ton", "short ton", "long ton",
             "kilotonne", "kiloton", "megaton", "quintal", "ounce", "troy ounce", "carat", "tola", "seer", "maund"),
        ),
        "length": (
            _powers(length=1), ("nm", "mm", "cm", "m", "km", "inch", "foot", "yard", "mile", "nautical mile"),
        ),
        "area": (
            _powers(length=2),
            ("sq m", "sq km", "sq ft", "sq yd", "square mile", "hectare", "acre", "bigha", "kanal"),
        ),
        "volume": (
            _powers(length=3),
            ("cu m", "cu km", "cu ft", "bcm", "mcm", "bcf", "tcf", "tmc ft", "ml", "kl", "litre", "gallon",
             "US gallon", "imperial gallon", "barrel", "bushel", "acre foot"),
        ),
        "time": (_powers(time=1), ("second", "minute", "hour", "day", "week", "month", "year", "decade")),
        "energy": (
            _powers(energy=1),
            ("J", "MJ", "GJ", "TJ", "PJ", "Btu", "mmBtu", "Mtoe", "boe", "Wh", "kWh", "MWh", "GWh", "TWh"),
        ),
        "power": (
            _powers(energy=1, time=-1),
            ("mW", "W", "kW", "MW", "GW", "TW", "MWt", "kWp", "MWp", "GWp", "kVA", "MVA", "hp", "metric horsepower"),
        ),
        "speed": (_powers(length=1, time=-1), ("knot",)),
        "flow": (_powers(length=3, time=-1), ("mmscmd", "mmscfd", "bcfd", "mb/d", "Mb/d", "kb/d", "cusec", "cumec")),
        "mass by time": (_powers(mass=1, time=-1), ("mtpa",)),
        "frequency": (_powers(time=-1), ("Hz", "kHz", "MHz", "GHz")),
        "voltage": (_powers(voltage=1), ("V", "kV")),
        "force": (_powers(force=1), ("kN", "kgf")),
        "torque": (_powers(torque=1), ("Nm",)),
        "data": (_powers(data=1), ("kB", "MB", "GB", "TB", "PB", "Mb", "Gb")),
        "data by time": (_powers(data=1, time=-1), ("Mbps", "Gbps")),
        "temperature": (_powers(temperature=1), ("°C", "°F")),
        "containers": (_powers(containers=1), ("TEU",)),
    }
)  # fmt: skip

_DIMENSION_OF = MappingProxyType({unit: powers for powers, units in KINDS.values() for unit in units})
_KIND_OF = MappingProxyType({powers: kind for kind, (powers, _) in KINDS.items()})

#: Of one substance, its density tells mass from volume, and its heating value energy from either: the trade counts
#: oil in tonnes and barrels, gas in cubic metres and mmBtu.
_TOLD_BY_SUBSTANCE = frozenset(
    {_powers(mass=1, length=-3), _powers(energy=1, mass=-1), _powers(energy=1, length=-3), _powers()}
)


def parts(unit: str) -> tuple[str, ...]:
    """Take a measure in its one form apart: what is measured, and what by; without the substance it is of.

    >>> parts("barrel of oil per day"), parts("km")
    (('barrel', 'day'), ('km',))
    """
    return tuple(part.partition(" of ")[0] for part in unit.split(" per "))


@lru_cache(maxsize=1024)
def dimension(unit: str) -> Dimension:
    """Return the dimension of a measure in its one form.

    >>> sorted(dimension("km per hour"))
    [('length', 1), ('time', -1)]
    """
    powers = Counter[str]()
    for place, part in enumerate(parts(unit)):
        for base, power in _DIMENSION_OF[part]:
            powers[base] += -power if place else power
    return _without_zeros(powers)


def kind(unit: str) -> str:
    """Name what a measure measures.

    >>> kind("MW"), kind("barrel per day"), kind("tonne per hectare")
    ('power', 'flow', 'mass by area')
    """
    return _KIND_OF.get(dimension(unit)) or " by ".join(kind(part) for part in parts(unit))


def may_be_told(unit: str, other: str) -> bool:
    """Whether numbers of two measures could be compared: by conversion, or by what the substance is.

    >>> may_be_told("km", "mile"), may_be_told("tonne", "barrel"), may_be_told("km", "MW")
    (True, True, False)
    """
    ratio = Counter(dict(dimension(unit)))
    ratio.subtract(dict(dimension(other)))
    powers = _without_zeros(ratio)
    return powers in _TOLD_BY_SUBSTANCE or frozenset((base, -power) for base, power in powers) in _TOLD_BY_SUBSTANCE


def _without_zeros(powers: Mapping[str, int]) -> Dimension:
    return frozenset((base, power) for base, power in powers.items() if power)

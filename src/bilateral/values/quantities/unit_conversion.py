"""Conversion of measures through pint (extra `units`): how large each is, and why some have no one size."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from decimal import ROUND_HALF_EVEN, Context, Decimal, localcontext
from functools import lru_cache
from importlib import import_module
from operator import itemgetter
from types import MappingProxyType
from typing import Any

from ...errors import NoPint
from ..numbers.exact import EXACT, LARGEST, MOST_PLACES
from .dimensions import dimension, kind, may_be_told, parts
from .units import is_measure

#: Each measure in terms of pint's own units, so that any registry knows it. The trade's barrel is that of oil, 42
#: American gallons (pint's "barrel" is 31.5); its acre that of 4,840 square yards, in use in India and by treaty since
#: 1959 (pint's is of the survey foot); its Btu and its Mtoe those of the international steam table (ISO 31-4; IEA).
SIZES = MappingProxyType(
    {
        "mg": "milligram", "g": "gram", "kg": "kilogram", "lb": "pound", "Mt": "1e6 * metric_ton",
        "MMT": "1e6 * metric_ton", "LMT": "1e5 * metric_ton", "tonne": "metric_ton", "short ton": "2000 * pound",
        "long ton": "2240 * pound", "kilotonne": "1e3 * metric_ton", "quintal": "100 * kilogram",
        "troy ounce": "480 * grain", "carat": "0.2 * gram", "tola": "180 * grain",
        "mm": "millimeter", "cm": "centimeter", "m": "meter", "km": "kilometer", "inch": "0.0254 * meter",
        "foot": "0.3048 * meter", "yard": "0.9144 * meter", "mile": "1609.344 * meter",
        "nautical mile": "1852 * meter",
        "sq m": "meter**2", "sq km": "kilometer**2", "sq ft": "0.09290304 * meter**2", "sq yd": "0.83612736 * meter**2",
        "square mile": "2589988.110336 * meter**2", "hectare": "hectare", "acre": "4046.8564224 * meter**2",
        "cu m": "meter**3", "cu km": "kilometer**3", "cu ft": "0.028316846592 * meter**3", "bcm": "1e9 * meter**3",
        "mcm": "1e6 * meter**3", "bcf": "28316846.592 * meter**3", "tcf": "28316846592 * meter**3",
        "tmc ft": "28316846.592 * meter**3", "ml": "milliliter", "kl": "1e3 * liter", "litre": "liter",
        "US gallon": "3.785411784 * liter", "imperial gallon": "4.54609 * liter", "barrel": "158.987294928 * liter",
        "acre foot": "1233.48183754752 * meter**3",
        "second": "second", "minute": "minute", "hour": "hour", "day": "day", "week": "week", "month": "month",
        "year": "year", "decade": "10 * year",
        "J": "joule", "MJ": "1e6 * joule", "GJ": "1e9 * joule", "TJ": "1e12 * joule", "PJ": "1e15 * joule",
        "Btu": "1055.05585262 * joule", "mmBtu": "1055055852.62 * joule", "Mtoe": "41.868e15 * joule",
        "Wh": "watt * hour", "kWh": "1e3 * watt * hour", "MWh": "1e6 * watt * hour", "GWh": "1e9 * watt * hour",
        "TWh": "1e12 * watt * hour",
        "mW": "milliwatt", "W": "watt", "kW": "kilowatt", "MW": "megawatt", "GW": "gigawatt", "TW": "terawatt",
        "MWt": "megawatt", "kWp": "kilowatt", "MWp": "megawatt", "GWp": "gigawatt",
        "hp": "745.69987158227022 * watt", "metric horsepower": "735.49875 * watt",
        "knot": "1852 * meter / hour", "mmscmd": "1e6 * meter**3 / day", "mmscfd": "28316.846592 * meter**3 / day",
        "bcfd": "28316846.592 * meter**3 / day", "mb/d": "158987294.928 * liter / day",
        "kb/d": "158987.294928 * liter / day", "cusec": "0.028316846592 * meter**3 / second",
        "cumec": "meter**3 / second", "mtpa": "1e6 * metric_ton / year",
        "Hz": "hertz", "kHz": "kilohertz", "MHz": "megahertz", "GHz": "gigahertz", "V": "volt", "kV": "kilovolt",
        "kN": "1e3 * newton", "kgf": "9.80665 * newton", "Nm": "newton * meter", "Mbps": "1e6 * bit / second",
        "Gbps": "1e9 * bit / second",
    }
)  # fmt: skip

_THERMOMETER = "a temperature and a rise in temperature convert differently"
_BYTES = "a megabyte is 1,000 kilobytes to some and 1,024 to others"
_OWN_LAND = "its size differs from district to district"
_OWN_WEIGHT = "its weight differs from country to country"

#: Measures that no conversion may take for one size.
NO_ONE_SIZE = MappingProxyType(
    {
        "ton": "it is 907, 1,000 or 1,016 kg; write 'tonne', 'short ton' or 'long ton'",
        "mt": "it is a metric ton or a million tonnes; write 'tonne' or 'million tonnes'",
        "kiloton": "it is a thousand tons of goods, or the yield of as much TNT; write 'kilotonne' of goods",
        "megaton": "it is a million tons of goods, or the yield of as much TNT; write 'million tonnes' of goods",
        "DWT": "it is what a ship can carry, in tonnes or in long tons",
        "ounce": "it is 31.1 g of precious metal and 28.35 g of all else; write 'troy ounce' where it is one",
        "seer": _OWN_WEIGHT, "maund": _OWN_WEIGHT, "bigha": _OWN_LAND, "kanal": _OWN_LAND,
        "nm": "it is a nanometre or a nautical mile; write 'nautical mile' or 'nmi' where it is one",
        "gallon": "it is 3.785 or 4.546 litres; write 'US gallon' or 'imperial gallon'",
        "bushel": "it is a volume or, for each kind of grain, a weight",
        "Mb/d": "it is a thousand barrels a day in America and a million elsewhere; write 'mb/d' or 'kb/d'",
        "boe": "it is 5.8 mmBtu by rule of thumb only",
        "kVA": "only the power factor tells watts from it", "MVA": "only the power factor tells watts from it",
        "kB": _BYTES, "MB": _BYTES, "GB": _BYTES, "TB": _BYTES, "PB": _BYTES, "Mb": _BYTES, "Gb": _BYTES,
        "°C": _THERMOMETER, "°F": _THERMOMETER, "TEU": "there is no other measure of containers",
    }
)  # fmt: skip

#: Times of no fixed number of days, and the measures that are by one.
_BY_CALENDAR = MappingProxyType({"month": 1, "year": 1, "decade": 1, "mtpa": -1})

# As many digits as any product or quotient of two sizes needs to be exact, or to be rounded late.
_MANY_DIGITS = Context(prec=EXACT.prec)
_LAST_PLACE = Decimal(1).scaleb(-MOST_PLACES)


def obstacle(unit: str, other: str) -> str:
    """Say why numbers of one unit cannot be converted to another; nothing if they can. It needs no pint.

    >>> obstacle("km", "MW"), obstacle("rifle", "kg"), obstacle("km", "mile")
    ('length is no power', 'a rifle is a thing, and only measures are converted', '')
    """
    thing = next((one for one in (unit, other) if not is_measure(one)), None)
    if thing is not None:
        return _no_measure(thing)
    if unit == other:
        return ""
    if substance(unit) != substance(other):
        return f"{unit!r} and {other!r} are not of one substance"
    if dimension(unit) != dimension(other):
        told = f"only the substance tells {kind(other)} from {kind(unit)}"
        return told if may_be_told(unit, other) else f"{kind(unit)} is no {kind(other)}"
    differing = _differing(unit, other)
    if reason := _no_one_size(differing):
        return reason
    calendar = sum(power * _BY_CALENDAR.get(part, 0) for part, power in differing.items())
    return "months and years have no fixed number of days" if calendar else ""


def no_size(unit: str) -> str:
    """Say why a unit is no measure of one size; nothing if it is.

    >>> no_size("gallon"), no_size("km")
    ("'gallon' has no one size: it is 3.785 or 4.546 litres; write 'US gallon' or 'imperial gallon'", '')
    """
    return _no_one_size(parts(unit)) if is_measure(unit) else _no_measure(unit)


def converted(number: Decimal, unit: str, other: str) -> Decimal:
    """Convert a number of one measure to another, where `obstacle` sees none.

    Exactly, if the result needs no more than 30 decimal places; else rounded half to even at the thirtieth.

    Raises:
        NoPint: pint is not installed.

    >>> converted(Decimal(5), "km", "m") == 5000
    True
    """
    found = number
    # What multiplies comes first, so that what is exact stays so.
    for part, power in sorted(_differing(unit, other).items(), key=itemgetter(1), reverse=True):
        size = _MANY_DIGITS.power(_size(part), abs(power))
        found = _MANY_DIGITS.multiply(found, size) if power > 0 else _MANY_DIGITS.divide(found, size)
    if found.copy_abs() > LARGEST:
        return found  # it is refused by whoever makes a Quantity of it
    return found.quantize(_LAST_PLACE, ROUND_HALF_EVEN, _MANY_DIGITS)


def pint_expression(unit: str) -> str:
    """Write a measure in terms of pint's own units.

    >>> pint_expression("barrel per day")
    '(158.987294928 * liter) / (day)'
    """
    first, *bases = (f"({SIZES[part]})" for part in parts(unit))
    return " / ".join([first, *bases])


def of_same_substance(unit: str, other: str) -> str:
    """Return another unit, of the substance that a unit is of where the other names none.

    >>> of_same_substance("barrel of oil per day", "mb/d"), of_same_substance("tonne", "kg")
    ('mb/d of oil', 'kg')
    """
    _, of, named = unit.partition(" per ")[0].partition(" of ")
    if not of or substance(other):
        return other
    first, *bases = other.split(" per ")
    return " per ".join([f"{first} of {named}", *bases])


def substance(unit: str) -> tuple[str, ...]:
    """List what a measure is of: of rice, of oil by a day.

    >>> substance("barrel of oil per day"), substance("tonne")
    (('oil',), ())
    """
    return tuple(of for part in unit.split(" per ") if (of := part.partition(" of ")[2]))


def in_pint(number: Decimal, unit: str, registry: Any) -> Any:
    """Write a number of a measure as a quantity of a registry of pint's, with numbers of the kind it uses.

    Args:
        number: How many.
        unit: A measure that has one size, as `no_size` says.
        registry: A `pint.UnitRegistry`.
    """
    return registry.non_int_type(number) * registry.parse_expression(pint_expression(unit))


def _differing(unit: str, other: str) -> dict[str, int]:
    # What stands on both sides is cancelled: tons a day are told from tons an hour, whatever a ton is.
    powers = Counter[str]()
    for sign, one in ((1, unit), (-1, other)):
        for place, part in enumerate(parts(one)):
            powers[part] += -sign if place else sign
    return {part: power for part, power in powers.items() if power}


def _no_measure(unit: str) -> str:
    return f"{'an' if unit[0].casefold() in 'aeiou' else 'a'} {unit} is a thing, and only measures are converted"


def _no_one_size(measures: Iterable[str]) -> str:
    found = (f"{one!r} has no one size: {NO_ONE_SIZE[one]}" for one in measures if one in NO_ONE_SIZE)
    return next(found, "")


@lru_cache(maxsize=1024)
def _size(measure: str) -> Decimal:
    # pint calculates with the digits of the context that it finds, also when it reads its definitions.
    with localcontext(_MANY_DIGITS):
        size: Decimal = _registry().parse_expression(SIZES[measure]).to_base_units().magnitude
    return size


@lru_cache(maxsize=1)
def _registry() -> Any:
    # Any: pint is no dependency of the core, so the checkers may not find it.
    try:
        pint = import_module("pint")
    except ImportError as error:
        raise NoPint("to convert units takes pint: install bilateral[units]") from error
    return pint.UnitRegistry(non_int_type=Decimal)

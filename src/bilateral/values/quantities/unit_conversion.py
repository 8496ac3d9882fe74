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
from ...language.lexicon.units import measures
from ..numbers.exact import EXACT, LARGEST, MOST_PLACES
from .units import dimension, is_measure, kind, may_be_told, parts

#: Times of no fixed number of days, and the measures that are by one.
_BY_CALENDAR = MappingProxyType({"month": 1, "year": 1, "decade": 1, "century": 1, "mtpa": -1})

# As many digits as any product or quotient of two sizes needs to be exact, or to be rounded late.
_MANY_DIGITS = Context(prec=EXACT.prec)
_LAST_PLACE = Decimal(1).scaleb(-MOST_PLACES)


def obstacle(unit: str, other: str) -> str:
    """Say why numbers of one unit cannot be converted to another; nothing if they can. It needs no pint."""
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
    """Say why a unit is no measure of one size; nothing if it is."""
    return _no_one_size(parts(unit)) if is_measure(unit) else _no_measure(unit)


def converted(number: Decimal, unit: str, other: str) -> Decimal:
    """Convert a number of one measure to another, where `obstacle` sees none.

    Exactly, if the result needs no more than 30 decimal places; else rounded half to even at the thirtieth.
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
    """Write a measure in terms of pint's own units."""
    first, *bases = (f"({measures()[part].size})" for part in parts(unit))
    return " / ".join([first, *bases])


def of_same_substance(unit: str, other: str) -> str:
    """Return another unit, of the substance that a unit is of where the other names none."""
    _, of, named = unit.partition(" per ")[0].partition(" of ")
    if not of or substance(other):
        return other
    first, *bases = other.split(" per ")
    return " per ".join([f"{first} of {named}", *bases])


def substance(unit: str) -> tuple[str, ...]:
    """List what a measure is of: of rice, of oil by a day."""
    return tuple(of for part in unit.split(" per ") if (of := part.partition(" of ")[2]))


def in_pint(number: Decimal, unit: str, registry: Any) -> Any:
    """Write a number of a measure as a quantity of a registry of pint's, with numbers of the kind it uses."""
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


def _no_one_size(units: Iterable[str]) -> str:
    found = (f"{one!r} has no one size: {measures()[one].reason}" for one in units if measures()[one].reason)
    return next(found, "")


@lru_cache(maxsize=1024)
def _size(unit: str) -> Decimal:
    # pint calculates with the digits of the context that it finds, also when it reads its definitions.
    with localcontext(_MANY_DIGITS):
        size: Decimal = _registry().parse_expression(measures()[unit].size).to_base_units().magnitude
    return size


@lru_cache(maxsize=1)
def _registry() -> Any:
    # Any: pint is no dependency of the core, so the checkers may not find it.
    try:
        pint = import_module("pint")
    except ImportError as error:
        raise NoPint("to convert units takes pint: install bilateral[units]") from error
    return pint.UnitRegistry(non_int_type=Decimal)

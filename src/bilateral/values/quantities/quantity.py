"""Quantities: an exact number of things counted, or of a measure."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from functools import lru_cache
from typing import Any, ClassVar

import attrs

from ...errors import InvalidNumber, InvalidQuantity, InvalidUnit, InvalidValue, Mismatch, UnitMismatch
from ..amount import Amount
from ..answer import Answer
from ..figures.qualifier import is_qualified
from ..numbers.exact import exact_number
from ..numbers.grouping import Grouping, grouped
from ..numbers.numeral_text import MINUS, numeral_pattern, numeral_value
from ..numbers.patterns import FLAGS, START, within
from ..words import exact_text
from .unit_conversion import converted, in_pint, no_size, obstacle, of_same_substance
from .units import UNIT, UNIT_JOINT, counted, is_measure, same_kind, unit_name

#: No quantity needs more; a longer text is refused before it is looked at.
LONGEST_QUANTITY = 300

_ACCEPTED = "write e.g. '6,01,427 rifles', 'six lakh rifles' or '300 MW'"
_FIGURE = "use Figure.quantity(...) for a number with a qualifier or a range"


def quantity_number(value: Decimal | int | str) -> Decimal:
    """Take a number exactly; raise InvalidQuantity where `exact_number` would raise InvalidNumber.

    >>> quantity_number(601_427)
    Decimal('601427')
    """
    try:
        return exact_number(value)
    except InvalidNumber as error:
        raise InvalidQuantity(error.problem, came=error.came, accepted=error.accepted) from None


@attrs.frozen
class Quantity(Amount):
    """An exact number of one unit.

    Attributes:
        number: How many, up to 10^30.
        unit: Of what, in its one form: "rifle", never "rifles"; "km", never "kilometres".

    >>> Quantity.parse("6,01,427 rifles")
    Quantity('601427', 'rifle')
    >>> print(Quantity(600_000, "rifles"))
    600,000 rifles
    """

    mismatch: ClassVar[type[Mismatch]] = UnitMismatch

    number: Decimal = attrs.field(converter=quantity_number)
    unit: str = attrs.field(converter=unit_name)

    def __init_subclass__(cls) -> None:
        raise TypeError("Quantity has no subclasses, for their sums would be Quantity: hold one in a class of your own")

    @staticmethod
    def parse(text: str) -> Quantity:
        """Read a number and its unit as newspapers write them.

        Raises:
            InvalidQuantity: The text is no number of a unit, or not an exact one.

        >>> Quantity.parse("six lakh AK-203 rifles"), Quantity.parse("5.1 million barrels per day")
        (Quantity('600000', 'AK-203 rifle'), Quantity('5100000', 'barrel per day'))
        """
        text = exact_text(text)
        if not within(text, LONGEST_QUANTITY):
            raise InvalidQuantity("no quantity", came=text, accepted=_ACCEPTED)
        return _parsed(text)

    @property
    def magnitude(self) -> Decimal:
        """How many: the number.

        >>> Quantity(5, "rifle").magnitude
        Decimal('5')
        """
        return self.number

    @property
    def denomination(self) -> str:
        """Of what: the unit.

        >>> Quantity(5, "rifle").denomination
        'rifle'
        """
        return self.unit

    def with_magnitude(self, magnitude: Decimal) -> Quantity:
        """Return another number of the same unit.

        >>> Quantity(5, "rifle").with_magnitude(Decimal(6))
        Quantity('6', 'rifle')
        """
        return Quantity(magnitude, self.unit)

    def comparable_with(self, denomination: str) -> Answer:
        """Whether it can be compared with numbers of a unit, as `same_kind` says.

        >>> Quantity(5, "rifle").comparable_with("system")
        Answer.NO
        """
        return same_kind(self.unit, denomination)

    def to(self, unit: str) -> Quantity:
        """Convert a measure to another, through pint (extra `units`); things are never converted.

        The result is exact if it needs no more than 30 decimal places, else rounded half to even at the thirtieth.

        Args:
            unit: The other measure; of the same substance, where it names none.

        Raises:
            InvalidUnit: It is no unit.
            UnitMismatch: Both do not measure the same, one is no measure, or has no one size.
            NoPint: pint is not installed.

        >>> Quantity.parse("5.1 million bpd").to("mb/d")
        Quantity('5.1', 'mb/d')
        >>> Quantity(5, "km").to("MW")
        Traceback (most recent call last):
        ...
        bilateral.errors.UnitMismatch: \
cannot convert Quantity('5', 'km') to 'MW': length is no power
        """
        other = of_same_substance(self.unit, unit_name(unit))
        if other == self.unit:
            return self
        self._refuse(obstacle(self.unit, other), f"to {other!r}")
        return Quantity(converted(self.number, self.unit, other), other)

    def to_pint(self, registry: Any) -> Any:
        """Return the same quantity in a registry of pint's, for calculations in it.

        The registry's own rules hold there: its numbers are floats unless made otherwise, and its year is 365.25 days.

        Args:
            registry: A `pint.UnitRegistry`.

        Raises:
            UnitMismatch: It is of a thing, or of a measure that has no one size.

        >>> import pint
        >>> Quantity(5, "km").to_pint(pint.UnitRegistry())
        <Quantity(5.0, 'kilometer')>
        """
        self._refuse(no_size(self.unit), "for pint")
        return in_pint(self.number, self.unit, registry)

    def _refuse(self, reason: str, doing: str) -> None:
        if reason:
            raise UnitMismatch(f"cannot convert {self!r} {doing}: {reason}")

    def format(self, grouping: Grouping) -> str:
        """Print the number with Indian or international groups of digits, and the unit.

        Raises:
            InvalidGrouping: The grouping is neither of the two.

        >>> Quantity(601_427, "rifle").format("indian")
        '6,01,427 rifles'
        """
        return f"{grouped(self.number, grouping)} {counted(self.number, self.unit)}"

    def __str__(self) -> str:
        return self.format("international")

    def __repr__(self) -> str:
        return f"Quantity('{self.number:f}', {self.unit!r})"


def count_pattern(name: str) -> str:
    """Write the pattern of a number that counts something; its groups are named after `name`.

    Args:
        name: The group of the whole number, and what the names of its parts start with.

    >>> re.search(count_pattern("n"), "of 6,01,427 rifles")["n"]
    '6,01,427'
    """
    return rf"(?P<{name}>(?P<{name}_minus>{MINUS})?{START}{numeral_pattern(name)})"


def unit_pattern(name: str) -> str:
    """Write the pattern of what is counted and of what joins it to its number; `name` is the group of the unit.

    Only a whole text is read by it: where a unit ends in running prose, a pattern cannot tell.

    >>> re.fullmatch(count_pattern("n") + unit_pattern("unit"), "six lakh rifles")["unit"]
    'rifles'
    """
    return rf"{UNIT_JOINT}(?P<{name}>{UNIT})"


def read_count(match: re.Match[str], name: str, *, power: int = 0) -> Decimal:
    """Read the signed number that was found.

    Args:
        match: A match of a pattern that holds `count_pattern(name)`.
        name: That name.
        power: A further power of ten, of a scale word that stands elsewhere ("5-6 lakh rifles").

    Raises:
        InvalidNumber: It is none that can be meant.

    >>> read_count(re.match(count_pattern("n"), "-5"), "n")
    Decimal('-5')
    """
    value = numeral_value(match, name, power=power)
    return value.copy_negate() if match[f"{name}_minus"] else value


def read_unit(match: re.Match[str], name: str) -> str:
    """Read the unit that was found.

    Args:
        match: A match of a pattern that holds `unit_pattern(name)`.
        name: That name.

    Raises:
        InvalidUnit: It is none; or it touches its digits and is no measure ("20th").

    >>> read_unit(re.fullmatch(count_pattern("n") + unit_pattern("unit"), "300MW"), "unit")
    'MW'
    """
    unit = unit_name(match[name])
    if match.string[match.start(name) - 1].isdigit() and not is_measure(unit):
        raise InvalidUnit("no measure", came=match[name], accepted="put a blank before what is counted")
    return unit


@lru_cache(maxsize=1)
def _reader() -> Callable[[str], re.Match[str] | None]:
    return re.compile(rf"\s*{count_pattern('n')}{unit_pattern('unit')}\s*", FLAGS).fullmatch


@lru_cache(maxsize=2048)
def _parsed(text: str) -> Quantity:
    if is_qualified(text):
        raise InvalidQuantity("not an exact number", came=text, accepted=_FIGURE)
    match = _reader()(text)
    if match is None:
        raise InvalidQuantity("no number of a unit", came=text, accepted=_ACCEPTED)
    try:
        return Quantity(read_count(match, "n"), read_unit(match, "unit"))
    except InvalidValue as error:
        raise InvalidQuantity(error.problem, came=text, accepted=error.accepted) from None

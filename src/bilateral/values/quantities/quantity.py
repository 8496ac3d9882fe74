"""Quantities: an exact number of things counted, or of a measure."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import Any, ClassVar

import attrs

from ...errors import InvalidNumber, InvalidQuantity, InvalidValue, Mismatch, UnitMismatch
from ...language.grammar.digits import with_marks
from ...language.grammar.figure import is_qualified
from ...language.grammar.number_parts import phrase
from ...language.grammar.quantity import is_word
from ...language.grammar.whole_quantity import whole_quantity
from ...language.scanner import Tokens
from ..amount import Amount
from ..answer import Answer
from ..misnamed import answers_misspelt
from ..numbers.exact import exact_number
from ..numbers.grouping import DecimalMark, Grouping, GroupMark, checked_marks, grouped
from ..numbers.patterns import within
from ..words import exact_text
from .units import converted, counted, in_pint, no_size, obstacle, of_same_substance, same_kind, unit_name

#: No quantity needs more; a longer text is refused before it is looked at.
LONGEST_QUANTITY = 300

_ACCEPTED = "write e.g. '6,01,427 rifles', 'six lakh rifles' or '300 MW'"
_FIGURE = "use Figure.quantity(...) for a number with a qualifier or a range"


def quantity_number(value: Decimal | int | str) -> Decimal:
    """Take a number exactly; raise InvalidQuantity where `exact_number` would raise InvalidNumber."""
    try:
        return exact_number(value)
    except InvalidNumber as error:
        raise InvalidQuantity(error.problem, came=error.came, accepted=error.accepted) from None


def cut_quantity(text: str, decimal: DecimalMark | None, group: GroupMark | None) -> Tokens:
    """Cut the text of a quantity whose marks may be told."""
    checked_marks(decimal, group)
    return phrase(with_marks(text, decimal, group), is_word)


@answers_misspelt
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
    def parse(text: str, *, decimal: DecimalMark | None = None, group: GroupMark | None = None) -> Quantity:
        """Read a number and its unit as newspapers write them.

        Args:
            text: The number with its unit and nothing else.
            decimal: The decimal mark, where it is not the point: "," in most of Europe.
            group: The mark between groups of digits, where it is told.

        Raises:
            InvalidQuantity: The text is no number of a unit, or not an exact one.
            WrongType: A mark is none, or the two are one.

        >>> Quantity.parse("six lakh AK-203 rifles"), Quantity.parse("5.1 million barrels per day")
        (Quantity('600000', 'AK-203 rifle'), Quantity('5100000', 'barrel per day'))
        >>> Quantity.parse("3.400,5 tonnes", decimal=",")
        Quantity('3400.5', 'tonne')
        """
        text = exact_text(text)
        if not within(text, LONGEST_QUANTITY):
            raise InvalidQuantity("no quantity", came=text, accepted=_ACCEPTED)
        checked_marks(decimal, group)
        return _parsed(text, decimal, group)

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


@lru_cache(maxsize=2048)
def _parsed(text: str, decimal: DecimalMark | None, group: GroupMark | None) -> Quantity:
    tokens = cut_quantity(text, decimal, group)
    if is_qualified(tokens):
        raise InvalidQuantity("not an exact number", came=text, accepted=_FIGURE)
    whole = whole_quantity(tokens)
    if whole is None or not whole.units or whole.cues or whole.said.high or whole.said.problem or whole.said.figures:
        raise InvalidQuantity("no number of a unit", came=text, accepted=_ACCEPTED)
    try:
        return Quantity(whole.said.low.value, whole.units[0])
    except InvalidValue as error:
        raise InvalidQuantity(error.problem, came=text, accepted=error.accepted) from None

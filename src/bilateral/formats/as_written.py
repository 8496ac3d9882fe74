"""How a file writes its amounts and its dates, where that is told once for all of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import attrs

from ..values.dates.period import Period
from ..values.dates.said_dates import DateOrder, checked_order
from ..values.dates.when import When, when_in_file
from ..values.figures.figure import Figure
from ..values.money.money import Money
from ..values.numbers.grouping import DecimalMark, GroupMark, checked_marks
from ..values.quantities.quantity import Quantity

Readers = Mapping[Any, Callable[[str], object]]


@attrs.frozen
class AsWritten:
    """What its keeper tells of a file; nothing, where it is written as files of this library are.

    Attributes:
        decimal: The decimal mark of its amounts in words, where it is not the point.
        group: The mark between their groups of digits.
        date_order: Which number of 06/12/2021 is which.
    """

    decimal: DecimalMark | None = None
    group: GroupMark | None = None
    date_order: DateOrder | None = None

    def __attrs_post_init__(self) -> None:
        checked_marks(self.decimal, self.group)
        checked_order(self.date_order, "load")

    @property
    def dates(self) -> Readers:
        """Say what reads its dates otherwise; EDTF is EDTF in every file."""
        if self.date_order is None:
            return {}
        order = self.date_order
        return {When: partial(when_in_file, date_order=order), Period: partial(Period.parse, date_order=order)}

    @property
    def amounts(self) -> Readers:
        """Say what reads its amounts in words otherwise; one that is written field by field has a point."""
        if self.decimal is None and self.group is None:
            return {}
        marks: Any = {"decimal": self.decimal, "group": self.group}
        return {
            Money: partial(Money.parse, **marks),
            Quantity: partial(Quantity.parse, **marks),
            Figure[Money]: partial(Figure.money, **marks),
            Figure[Quantity]: partial(Figure.quantity, **marks),
        }


#: A file that is written as `save` writes it.
AS_USUAL = AsWritten()

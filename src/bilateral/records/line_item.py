"""What is bought: one line of a contract's goods, services or works."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from ..errors import InvalidRecord
from ..values.field_names import names_fields
from ..values.figures.figure import Figure
from ..values.money.money import Money
from ..values.quantities.quantity import Quantity
from . import rules
from .conversion import to_money_figure, to_quantity_figure, to_text, to_tuple


@names_fields
@attrs.frozen(kw_only=True)
class LineItem:
    """One line of goods, services or works.

    Attributes:
        designation: The maker's or the army's name for it, e.g. `AK-203`.
        description: What it is, in words.
        quantity: How many were ordered, as reported.
        delivered: How many have been delivered, as reported.
        unit_value: The price of one, as reported.
        calibre: The calibre of a weapon, exactly as printed.
        classification: Its code in a scheme such as HS or UNSPSC, as `HS 9301`.

    Raises:
        InvalidRecord: It names nothing, a figure is negative, or more was certainly delivered than ordered.

    >>> LineItem(designation="AK-203", quantity="6,01,427 rifles").quantity.low
    Quantity('601427', 'rifle')
    """

    designation: str = attrs.field(default="", converter=to_text, validator=rules.text)
    description: str = attrs.field(default="", converter=to_text, validator=rules.text)
    quantity: Figure[Quantity] | None = attrs.field(default=None, converter=to_quantity_figure)
    delivered: Figure[Quantity] | None = attrs.field(default=None, converter=to_quantity_figure)
    unit_value: Figure[Money] | None = attrs.field(default=None, converter=to_money_figure)
    calibre: str = attrs.field(default="", converter=to_text, validator=rules.text)
    classification: str = attrs.field(default="", converter=to_text, validator=rules.text)

    def __attrs_post_init__(self) -> None:
        problems = tuple(self._contradictions())
        if problems:
            name = self.designation or self.description
            raise InvalidRecord(f"line item {name!r}" if name else "line item", problems)

    def _contradictions(self) -> Iterator[str]:
        if not (self.designation or self.description):
            yield "it has neither a designation nor a description"
        for figure in (self.quantity, self.delivered, self.unit_value):
            if figure is not None and figure.is_negative:
                yield f"{figure} is negative"
        if self.quantity and self.delivered and self.delivered.certainly_over(self.quantity):
            yield f"{self.delivered} delivered is more than {self.quantity} ordered"


def to_line_items(values: Iterable[LineItem]) -> tuple[LineItem, ...]:
    return to_tuple(values)

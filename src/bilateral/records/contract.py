"""A contract: goods, services or works for money, line by line, under one roof with the treaty that allows it."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator
from typing import ClassVar

import attrs

from ..errors import InvalidRecord
from ..values.dates.period import Period
from ..values.field_names import names_fields
from ..values.figures.figure import Figure
from ..values.ids import TreatyId
from ..values.money.money import Money
from ..values.quantities.quantity import Quantity
from . import rules
from .amounts import negative
from .conversion import (
    to_money_figure,
    to_period,
    to_quantity_figure,
    to_text,
    to_treaty,
    to_tuple,
    word_or_none,
)
from .instrument import Instrument
from .milestone import Milestone, to_milestones
from .part import Part
from .party import Party, PartyRole
from .record import RecordKind, Reference, reference


@names_fields
@attrs.frozen(kw_only=True)
class LineItem(Part):
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
        problems: list[str] = []
        name = self.designation or self.description
        if not name:
            problems.append("it has neither a designation nor a description")
        problems += negative(self.quantity, self.delivered, self.unit_value)
        if self.quantity and self.delivered and self.delivered.certainly_over(self.quantity):
            problems.append(f"{self.delivered} delivered is more than {self.quantity} ordered")
        if problems:
            raise InvalidRecord(f"line item {name!r}" if name else "line item", tuple(problems))


def to_line_items(values: Iterable[LineItem]) -> tuple[LineItem, ...]:
    return to_tuple(values)


class ContractKind(enum.Enum):
    """What is contracted for (after the register of arms transfers of SIPRI).

    Attributes:
        PURCHASE: Goods are made by the supplier and bought.
        LICENSED_PRODUCTION: The recipient makes the goods itself, under a licence of the supplier.
        LEASE: Goods are lent for a time, for money.
        SERVICE: Work is done: repair, training, construction.
        UPGRADE: Goods that the buyer has are improved.
        FRAMEWORK: General terms, which later orders fill in (a framework agreement of OCDS).
        SECOND_HAND: Goods that were used before are bought.
        OTHER: None of these.
    """

    PURCHASE = "purchase"
    LICENSED_PRODUCTION = "licensed_production"
    LEASE = "lease"
    SERVICE = "service"
    UPGRADE = "upgrade"
    FRAMEWORK = "framework"
    SECOND_HAND = "second_hand"
    OTHER = "other"


def to_contract_kind(value: ContractKind | str | None) -> ContractKind | None:
    return word_or_none(ContractKind, value)


class ValueBasis(enum.Enum):
    """What the value is the value of.

    Attributes:
        TOTAL: Of all that is contracted for.
        PER_UNIT: Of one unit.
        PER_YEAR: Of one year.
    """

    TOTAL = "total"
    PER_UNIT = "per_unit"
    PER_YEAR = "per_year"


def to_value_basis(value: ValueBasis | str | None) -> ValueBasis | None:
    return word_or_none(ValueBasis, value)


class Taxation(enum.Enum):
    """Whether the value holds the taxes on it.

    Attributes:
        GROSS: With the taxes.
        NET: Without the taxes.
    """

    GROSS = "gross"
    NET = "net"


def to_taxation(value: Taxation | str | None) -> Taxation | None:
    return word_or_none(Taxation, value)


class FinalStatus(enum.Enum):
    """How it ended (Open Contracting Data Standard 1.2); what is still to come follows from its dates.

    Attributes:
        COMPLETE: All was done.
        INCOMPLETE: It ended before all was done.
        CANCELLED: It was called off.
        UNSUCCESSFUL: No contract came of it.
    """

    COMPLETE = "complete"
    INCOMPLETE = "incomplete"
    CANCELLED = "cancelled"
    UNSUCCESSFUL = "unsuccessful"


def to_final_status(value: FinalStatus | str | None) -> FinalStatus | None:
    return word_or_none(FinalStatus, value)


@names_fields
@attrs.frozen(kw_only=True)
class Contract(Instrument):
    """What one side sells and the other buys.

    Attributes:
        kind: What is contracted for.
        value: What it costs, as reported.
        maximum_value: What it may cost at the most.
        estimated_value: What it was thought to cost beforehand.
        value_basis: What the value is the value of.
        taxation: Whether the value holds the taxes on it.
        items: What is bought.
        period: From when to when it runs.
        milestones: Approvals, deliveries and payments.
        offset: What the seller gives back in trade or work, as reported.
        place_of_manufacture: Where the goods are made.
        final_status: How it ended, once it has.
        under: The treaty under which it is concluded.

    Raises:
        InvalidRecord: Its fields contradict each other; all the contradictions are listed.

    >>> Contract(id="c-1", title="Rifles", value="around Rs 5000 crore", signed="2021-12-06").value.high
    Money('55000000000', 'INR')
    """

    record_kind: ClassVar[RecordKind] = RecordKind.CONTRACT

    kind: ContractKind | None = attrs.field(default=None, converter=to_contract_kind)
    value: Figure[Money] | None = attrs.field(default=None, converter=to_money_figure)
    maximum_value: Figure[Money] | None = attrs.field(default=None, converter=to_money_figure)
    estimated_value: Figure[Money] | None = attrs.field(default=None, converter=to_money_figure)
    value_basis: ValueBasis | None = attrs.field(default=None, converter=to_value_basis)
    taxation: Taxation | None = attrs.field(default=None, converter=to_taxation)
    items: tuple[LineItem, ...] = attrs.field(default=(), converter=to_line_items, validator=rules.Every(LineItem))
    period: Period | None = attrs.field(default=None, converter=to_period)
    milestones: tuple[Milestone, ...] = attrs.field(
        default=(), converter=to_milestones, validator=rules.Every(Milestone)
    )
    offset: str = attrs.field(default="", converter=to_text, validator=rules.text)
    place_of_manufacture: str = attrs.field(default="", converter=to_text, validator=rules.text)
    final_status: FinalStatus | None = attrs.field(
        default=None, converter=to_final_status, validator=rules.A(FinalStatus)
    )
    under: TreatyId | None = attrs.field(default=None, converter=to_treaty)

    @property
    def quantity(self) -> tuple[Figure[Quantity], ...]:
        """How many of each line item, where that was said."""
        return tuple(item.quantity for item in self.items if item.quantity is not None)

    @property
    def buyers(self) -> tuple[Party, ...]:
        """The parties that buy."""
        return tuple(party for party in self.parties if party.role is PartyRole.BUYER)

    @property
    def suppliers(self) -> tuple[Party, ...]:
        """The parties that supply."""
        return tuple(party for party in self.parties if party.role is PartyRole.SUPPLIER)

    def contradictions(self) -> list[str]:
        """Amounts are not negative, the value keeps below its ceiling, and no one signs what is over."""
        found = Instrument.contradictions(self)  # quicker than to look for what stands above
        found += negative(self.value, self.maximum_value, self.estimated_value)
        if self.value and self.maximum_value and self.value.certainly_over(self.maximum_value):
            found.append(f"its value, {self.value}, is over its maximum value, {self.maximum_value}")
        if self.period and self.signed and self.period.certainly_before(self.signed):
            found.append(f"it was signed ({self.signed}) after it was over ({self.period})")
        return found

    def references(self) -> Iterator[Reference]:
        """Name what an instrument names, and the treaty."""
        yield from super().references()
        yield from reference("under", self.under, RecordKind.TREATY)

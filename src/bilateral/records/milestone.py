"""An event that a contract foresees: an approval, a delivery, a payment."""

from __future__ import annotations

import enum
from collections.abc import Iterable

import attrs

from ..errors import InvalidRecord
from ..values.dates.when import When
from ..values.field_names import names_fields
from ..values.figures.figure import Figure
from ..values.money.money import Money
from ..values.quantities.quantity import Quantity
from . import rules
from .amounts import negative
from .conversion import to_money_figure, to_quantity_figure, to_text, to_tuple, to_when, word, word_or_none
from .part import Part


class MilestoneKind(enum.Enum):
    """What happens (after the Open Contracting Data Standard 1.2, codelist milestoneType).

    Attributes:
        APPROVAL: A government or a board agrees.
        DELIVERY: Goods, services or works are delivered.
        PAYMENT: Money is paid.
        FINANCING: The money for it is raised or lent.
        ENGINEERING: Something is designed, built or tested.
        OTHER: Something else happens.
    """

    APPROVAL = "approval"
    DELIVERY = "delivery"
    PAYMENT = "payment"
    FINANCING = "financing"
    ENGINEERING = "engineering"
    OTHER = "other"


def to_milestone_kind(value: MilestoneKind | str) -> MilestoneKind:
    return word(MilestoneKind, value)


class MilestoneStatus(enum.Enum):
    """How far it has come (after the Open Contracting Data Standard 1.2, codelist milestoneStatus).

    Attributes:
        SCHEDULED: It is still to come.
        UNDER_WAY: It has begun.
        MET: It has happened as foreseen.
        PARTIALLY_MET: Some of it has happened.
        NOT_MET: It has not happened, and was due.
    """

    SCHEDULED = "scheduled"
    UNDER_WAY = "under_way"
    MET = "met"
    PARTIALLY_MET = "partially_met"
    NOT_MET = "not_met"


def to_milestone_status(value: MilestoneStatus | str | None) -> MilestoneStatus | None:
    return word_or_none(MilestoneStatus, value)


@names_fields
@attrs.frozen(kw_only=True)
class Milestone(Part):
    """One event that a contract foresees, or that happened under it.

    Attributes:
        kind: What happens.
        description: What happens, in words.
        status: How far it has come.
        due: When it should happen.
        met: When it happened.
        tranche: Which part of the deliveries or payments it is, counted from 1.
        quantity: How many, of what.
        value: How much is paid.
        by: Who approves, delivers or pays.

    Raises:
        InvalidRecord: A figure is negative, or it is said to be unmet and to have been met.

    >>> Milestone(kind=MilestoneKind.DELIVERY, quantity="one squadron", tranche=1).tranche
    1
    """

    kind: MilestoneKind = attrs.field(converter=to_milestone_kind)
    description: str = attrs.field(default="", converter=to_text, validator=rules.text)
    status: MilestoneStatus | None = attrs.field(
        default=None, converter=to_milestone_status, validator=rules.A(MilestoneStatus)
    )
    due: When | None = attrs.field(default=None, converter=to_when)
    met: When | None = attrs.field(default=None, converter=to_when)
    tranche: int | None = attrs.field(default=None, validator=rules.ordinal)
    quantity: Figure[Quantity] | None = attrs.field(default=None, converter=to_quantity_figure)
    value: Figure[Money] | None = attrs.field(default=None, converter=to_money_figure)
    by: str = attrs.field(default="", converter=to_text, validator=rules.text)

    def __attrs_post_init__(self) -> None:
        problems = negative(self.quantity, self.value)
        if self.met and self.status in {MilestoneStatus.SCHEDULED, MilestoneStatus.NOT_MET}:
            problems.append(f"it was met ({self.met}) and is {self.status.value.replace('_', ' ')}")
        if problems:
            raise InvalidRecord(f"milestone {self.description or self.kind.value!r}", tuple(problems))


def to_milestones(values: Iterable[Milestone]) -> tuple[Milestone, ...]:
    return to_tuple(values)

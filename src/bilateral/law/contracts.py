"""As what a contract stands on a day: planned, cleared, signed, in delivery, overdue, completed, cancelled.

No treaty rules this; it is how its milestones are read (Open Contracting Data Standard 1.2). A delivery of which nobody
says whether it was made may have been made: silence is no answer.
"""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import attrs

from ..query.on_day import one_day
from ..records.contract import Contract, FinalStatus
from ..records.contract_status import ContractStatus
from ..records.milestone import Milestone, MilestoneKind, MilestoneStatus
from ..values.answer import Answer
from ..values.dates.when import When
from ..values.misnamed import answers_misspelt
from .days import NEVER, Day, shifted
from .world import TooManyWays, World, every_way

#: A milestone of which this is said was not met when it was said.
_UNMET = (MilestoneStatus.SCHEDULED, MilestoneStatus.NOT_MET, MilestoneStatus.UNDER_WAY, MilestoneStatus.PARTIALLY_MET)
#: Of a delivery of which this is said some was delivered.
_BEGUN = (MilestoneStatus.UNDER_WAY, MilestoneStatus.PARTIALLY_MET)
#: What is due once a contract is signed.
_DUE = (MilestoneKind.DELIVERY, MilestoneKind.PAYMENT)


@attrs.frozen
class ContractVerdict:
    """As what a contract stands on a day.

    Attributes:
        status: As what; undetermined where that is open.
        possible: As what it may stand.
        missing: The days that would decide, by where they stand, e.g. `milestones[0].met`.
        as_of: The day that was asked for.

    >>> from bilateral import Contract
    >>> status_of(Contract(id="c", title="Rifles", signed="2021-12-06"), on="2021-12-05").status.value
    'planned'
    """

    status: ContractStatus
    possible: frozenset[ContractStatus]
    missing: tuple[str, ...]
    as_of: When

    def is_among(self, *statuses: ContractStatus) -> Answer:
        """Answer whether it stands as one of these, whatever the imprecise days are.

        >>> verdict = status_of(Contract(id="c", title="Rifles", signed="2021-12"), on="2021-12-05")
        >>> verdict.is_among(ContractStatus.SIGNED), verdict.is_among(ContractStatus.OVERDUE)
        (Answer.UNKNOWN, Answer.NO)
        """
        asked = frozenset(statuses)
        return Answer.from_bounds(certain=self.possible <= asked, possible=not self.possible.isdisjoint(asked))

    def plain(self) -> dict[str, Any]:
        """Say all of it in texts, for other programs."""
        return {
            "as_of": self.as_of.edtf,
            "status": self.status.value,
            "possible": [one.value for one in ContractStatus if one in self.possible],
            "missing": [*self.missing],
        }

    def to_json(self) -> str:
        """Write it as one JSON object."""
        return json.dumps(self.plain(), ensure_ascii=False)

    def __str__(self) -> str:
        words = [one.value.replace("_", " ") for one in ContractStatus if one in self.possible]
        return f"{' or '.join(words)} on {self.as_of}"


@answers_misspelt
def status_of(contract: Contract, *, on: When | dt.date | str) -> ContractVerdict:
    """Say as what a contract stands on a day.

    It is planned, then cleared with its approval, then signed; in delivery once some is delivered, completed once all
    is, and overdue while something is due and not met. What was cancelled is cancelled.

    Args:
        contract: The contract.
        on: The day; a month or year is one day of it.

    Raises:
        InvalidWhen: The day is no date, or several days.
    """
    when, wondered = one_day(on), dict[str, None]()
    possible: set[ContractStatus] = set()
    try:
        for world, status in every_way(lambda world: _status(contract, world, world.day("the day asked for", when))):
            wondered.update(world.wondered)
            possible.add(status)
    except TooManyWays:
        possible = {one for one in ContractStatus if one is not ContractStatus.UNDETERMINED}
    status = next(iter(possible)) if len(possible) == 1 else ContractStatus.UNDETERMINED
    return ContractVerdict(status, frozenset(possible), tuple(wondered) if len(possible) > 1 else (), when)


def _status(contract: Contract, world: World, on: Day) -> ContractStatus:
    signed = world.day("signed", contract.signed) if contract.signed else world.any_day("signed")
    if contract.final_status in (FinalStatus.CANCELLED, FinalStatus.UNSUCCESSFUL) and _has_ended(contract, world, on):
        return ContractStatus.CANCELLED
    met = {index: _met(one, index, world) for index, one in enumerate(contract.milestones)}
    if world.is_before(on, signed):
        return _before_signature(contract, met, world, on)
    deliveries = [index for index, one in enumerate(contract.milestones) if one.kind is MilestoneKind.DELIVERY]
    delivered = [index for index in deliveries if world.is_by(met[index], on)]
    if _is_complete(contract, world, on) or (deliveries and len(delivered) == len(deliveries)):
        return ContractStatus.COMPLETED
    if any(_is_overdue(one, index, world, on) and not world.is_by(met[index], on) for index, one in _due(contract)):
        return ContractStatus.OVERDUE
    begun = delivered or any(contract.milestones[index].status in _BEGUN for index in deliveries)
    return ContractStatus.IN_DELIVERY if begun else ContractStatus.SIGNED


def _before_signature(contract: Contract, met: dict[int, Day], world: World, on: Day) -> ContractStatus:
    approvals = (index for index, one in enumerate(contract.milestones) if one.kind is MilestoneKind.APPROVAL)
    cleared = any(world.is_by(met[index], on) for index in approvals)
    return ContractStatus.CLEARED if cleared else ContractStatus.PLANNED


def _has_ended(contract: Contract, world: World, on: Day) -> bool:
    """Its end has no day of its own: it may have come on any day after the last that is on record."""
    first = world.later(*(world.day(name, when) for name, when in _on_record(contract)), -NEVER)
    end = world.any_day("final_status", world.first(first))
    world.assume(first, end)
    return world.is_by(end, on)


def _is_complete(contract: Contract, world: World, on: Day) -> bool:
    return contract.final_status is FinalStatus.COMPLETE and _has_ended(contract, world, on)


def _on_record(contract: Contract) -> list[tuple[str, When]]:
    days = [(f"milestones[{index}].met", one.met) for index, one in enumerate(contract.milestones)]
    return [(name, when) for name, when in [("signed", contract.signed), *days] if when is not None]


def _met(milestone: Milestone, index: int, world: World) -> Day:
    """Give the day on which a milestone was met: never, where that is said; any day, where nothing is said."""
    if milestone.met is not None:
        return world.day(f"milestones[{index}].met", milestone.met)
    return NEVER if milestone.status in _UNMET else world.any_day(f"milestones[{index}].met")


def _due(contract: Contract) -> list[tuple[int, Milestone]]:
    return [(index, one) for index, one in enumerate(contract.milestones) if one.kind in _DUE and one.due is not None]


def _is_overdue(milestone: Milestone, index: int, world: World, on: Day) -> bool:
    """Tell whether its last day is over."""
    due = milestone.due
    return due is not None and world.is_by(shifted(world.day(f"milestones[{index}].due", due), 1), on)

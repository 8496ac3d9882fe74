"""Dated events in a contract's life."""

from __future__ import annotations

import pytest

from bilateral import Figure, Money, Quantity
from bilateral.errors import InvalidRecord, InvalidValue
from bilateral.kinds import MilestoneKind, MilestoneStatus
from bilateral.parts import Milestone

UNMET = [MilestoneStatus.SCHEDULED, MilestoneStatus.NOT_MET]


@pytest.mark.parametrize("status", UNMET)
def test_what_was_met_is_not_unmet(status: MilestoneStatus) -> None:
    words = rf"^milestone 'delivery': it was met \(2021-12\) and is {status.value.replace('_', ' ')}$"

    with pytest.raises(InvalidRecord, match=words):
        Milestone(kind=MilestoneKind.DELIVERY, status=status, met="2021-12")


@pytest.mark.parametrize("status", [None, *MilestoneStatus])
def test_any_other_status_goes_with_any_day(status: MilestoneStatus | None) -> None:
    Milestone(kind=MilestoneKind.DELIVERY, status=status, due="2021")
    if status not in UNMET:
        Milestone(kind=MilestoneKind.DELIVERY, status=status, due="2021", met="2021-12")


def test_no_figure_is_negative_and_all_that_is_wrong_is_said() -> None:
    fewer, less = Figure.exactly(Quantity(-1, "squadron")), Figure.exactly(Money(-1, "USD"))

    with pytest.raises(InvalidRecord) as caught:
        Milestone(
            kind=MilestoneKind.PAYMENT, description="advance", quantity=fewer, value=less, met="2021", status=UNMET[0]
        )

    assert "milestone 'advance'" == caught.value.record
    assert (
        f"{fewer} is negative",
        f"{less} is negative",
        "it was met (2021) and is scheduled",
    ) == caught.value.problems


def test_tranches_are_counted_from_1() -> None:
    with pytest.raises(InvalidValue, match="tranche counts from 1"):
        Milestone(kind=MilestoneKind.PAYMENT, tranche=0)

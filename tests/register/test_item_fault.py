"""What does not fit, told as a fault."""

from __future__ import annotations

from typing import Any

import pytest

from bilateral import Claim, Fault, MeetingSeries, Source, Treaty, contract
from bilateral.register.references import ItemFault, name_of


@pytest.mark.parametrize(
    ("item", "name"),
    [
        (Treaty(id="t-1", title="Pact"), "treaty 't-1'"),
        (MeetingSeries(id="s-1", title="Sessions"), "meeting_series 's-1'"),
        (Source(id="daily"), "source 'daily'"),
        (
            Claim[Any, Any](record="c-1", field=contract.title, value="Rifles", source="daily"),
            "claim by 'daily' about contract.title of 'c-1'",
        ),
    ],
    ids=lambda one: type(one).__name__,
)
def test_an_item_is_named_as_people_would(item: Any, name: str) -> None:
    assert name == name_of(item)


def test_a_fault_names_the_item_and_the_place_in_it() -> None:
    pact = Treaty(id="t-1", title="Pact")
    fault = ItemFault(
        item=pact, path="acts[0].person", problem="no person has this id", came="'rao'", accepted="write one"
    )

    assert (
        Fault(problem="no person has this id", came="'rao'", accepted="write one", path="treaty 't-1'.acts[0].person")
        == fault.fault()
    )
    assert "treaty 't-1': too old" == str(ItemFault(item=pact, problem="too old").fault())

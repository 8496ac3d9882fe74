"""What happened when, by what records say."""

from __future__ import annotations

from hypothesis import given

from bilateral import Act, Contract, Meeting, MeetingSeries, Register, Treaty
from bilateral.parts import Milestone, Termination
from bilateral.testing import registers
from bilateral.types import Event


def told(*records: Treaty | Contract | Meeting | MeetingSeries) -> list[str]:
    """What happened, a line each."""
    return [str(event) for event in Register(records=records).chronology()]


def test_every_day_of_a_treaty_is_told_in_its_order() -> None:
    acts = [Act(kind="ratified", party="IN", date="2022-01"), Act(kind="exchanged_notes", date="2023")]
    pact = Treaty(
        id="pact",
        title="Pact",
        signed="2021-12-06",
        acts=acts,
        entry_into_force="2022-03-01",
        termination=Termination(date="2031"),
    )

    assert [
        "2021-12-06  pact: signed",
        "2022-01     pact: India ratified",
        "2022-03-01  pact: entered into force",
        "2023        pact: the parties exchanged notes on",
        "2031        pact: ended",
    ] == told(pact)


def test_what_is_due_and_met_under_a_contract_and_what_meets_is_told() -> None:
    late = Milestone(kind="delivery", due="2022-05", met="2022-07-01", description="first squadron")
    deal = Contract(id="deal", title="Jets", milestones=[late, Milestone(kind="payment", due="2022-06")])
    series = MeetingSeries(id="talks", title="Talks", first_held="2000")
    held = Meeting(id="t-3", title="Talks", ordinal=3, held="2021-12-06", status="cancelled", series="talks")

    assert [
        "2000        talks: first held",
        "2021-12-06  t-3: the 3rd cancelled",
        "2022-05     deal: first squadron due",
        "2022-06     deal: payment due",
        "2022-07-01  deal: first squadron met",
    ] == told(deal, series, held)


def test_what_has_no_day_is_left_out() -> None:
    assert [] == told(Contract(id="deal", title="Jets"), Meeting(id="m", title="Talks"))


@given(registers())
def test_events_are_in_order_and_of_records_that_are_there(register: Register) -> None:
    events = register.chronology()

    assert list(events) == sorted(events, key=lambda event: event.day.sort_key)
    assert {event.record for event in events} <= {record.id for record in register}
    assert {Event(one.signed, one.id, "signed") for one in register.instruments if one.signed} <= set(events)

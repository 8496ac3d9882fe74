"""The register: it holds what fits, finds it again, and is never changed."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import (
    Claim,
    Contract,
    Instrument,
    Organization,
    Protocol,
    Record,
    Records,
    Register,
    Source,
    Treaty,
    contract,
    instrument,
    meeting,
    possibly,
    treaty,
)
from bilateral.errors import FaultyInput, InvalidId, InvalidRegister, UnknownRecord, WrongType
from bilateral.kinds import RecordKind
from bilateral.register.fitting import filled
from strategies.least import RECORDS
from strategies.pool import pooled_registers
from strategies.small_register import (
    AMENDMENT,
    CLAIM,
    DAILY,
    PACT,
    RAO,
    REGISTER,
    RIFLES,
    SERIES,
    SESSION,
)


def refused(**arguments: Any) -> list[str]:
    """What is wrong with such a register."""
    with pytest.raises(InvalidRegister) as caught:
        Register(**arguments)
    assert str(caught.value).startswith(f"{len(caught.value.faults)} fault")
    return [str(fault) for fault in caught.value.faults]


# What fits --------------------------------------------------------------------------------------------------


def test_all_that_does_not_fit_is_told_at_once() -> None:
    faults = refused(
        records=[
            PACT,
            Treaty(id="t-1", title="Another"),
            Contract(id="c-1", title="Rifles", under="t-2", signed_at="t-1", place="Delhi"),
            Protocol(id="p-1", title="A", parent="p-2"),
            Protocol(id="p-2", title="B", parent="p-1"),
        ],
        sources=[DAILY, Source(id="daily")],
        claims=[
            Claim[Any, Any](record="c-1", field=contract.place, value="Agra", source="daily"),
            Claim[Any, Any](record="c-9", field=contract.place, value="Agra", source="wire"),
            Claim[Any, Any](record="c-1", field=meeting.ordinal, value=20, source="daily"),
        ],
    )

    begun = [
        "treaty 't-1'.id: another treaty has this id: 't-1'",
        "source 'daily'.id: another source has this id: 'daily'",
        "contract 'c-1'.signed_at: this is a treaty: 't-1'; a meeting is wanted",
        "contract 'c-1'.under: no treaty has this id: 't-2'; did you mean 't-1'?",
        "protocol 'p-2': it rests on itself: p-2 -> p-1 -> p-2",
        "claim by 'wire' about contract.place of 'c-9': no record has this id: 'c-9'; did you mean 'c-1'?",
        "claim by 'wire' about contract.place of 'c-9': no source has this id: 'wire'",
        "claim by 'daily' about meeting.ordinal of 'c-1': contract 'c-1' has no such field: 'meeting.ordinal'",
        "claim by 'daily' about contract.place of 'c-1': contract 'c-1' holds what no source says: 'Delhi'",
    ]
    assert len(begun) == len(faults), faults
    assert all(fault.startswith(words) for fault, words in zip(faults, begun, strict=True)), faults


def test_the_error_is_one_of_faulty_input_and_lists_the_faults() -> None:
    with pytest.raises(FaultyInput, match=r"^1 fault:\n  contract 'c-1'\.under: no treaty has this id: 't-9'"):
        Register(records=[Contract(id="c-1", title="Rifles", under="t-9")])


def test_an_empty_register_fits() -> None:
    assert 0 == len(Register())
    assert [] == list(Register())


@given(pooled_registers())
def test_any_register_can_be_made_again_of_what_it_holds(register: Register) -> None:
    again = Register(
        records=iter(register.records),
        sources=iter(register.sources),
        claims=iter(register.claims),
        outside=register.outside,
    )

    assert register == again
    assert hash(register) == hash(again)
    assert register == attrs.evolve(register)


@given(pooled_registers(), st.data())
def test_in_whatever_order_kinds_come_they_are_kept_in_one(register: Register, data: st.DataObject) -> None:
    kinds = data.draw(st.permutations(list(RecordKind)))
    shuffled = sorted(register.records, key=lambda record: kinds.index(record.record_kind))

    assert register == attrs.evolve(register, records=shuffled)
    assert [record.record_kind for record in register] == sorted(
        (record.record_kind for record in register), key=list(RecordKind).index
    )


@given(pooled_registers())
def test_a_register_travels_to_another_process_whole(register: Register) -> None:
    assert register.contracts.count() >= 0  # what was looked up need not travel
    back = pickle.loads(pickle.dumps(register))  # noqa: S301 - our own bytes

    assert register == back
    assert register.contracts == back.contracts


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"records": ["t-1"]}, "records of register takes records such as Treaty(...), got 't-1'"),
        ({"records": PACT}, "records of register takes a tuple or a list of records such as Treaty(...), got Treaty("),
        ({"records": [DAILY]}, "records of register takes records such as Treaty(...), got <Source: daily>"),
        ({"sources": ["daily"]}, "sources of register takes sources, as Source(...), got 'daily'"),
        ({"sources": "daily"}, "sources of register takes a tuple or a list of sources, as Source(...), got 'daily'"),
        ({"claims": [PACT]}, "claims of register takes claims, as Claim(...), got Treaty("),
        ({"outside": "t-1"}, "outside of register takes a tuple or a list of ids, got 't-1'"),
    ],
)
def test_it_holds_nothing_else(arguments: dict[str, Any], words: str) -> None:
    with pytest.raises(WrongType) as caught:
        Register(**arguments)

    assert words in str(caught.value)


def test_what_stands_outside_is_named_by_an_id() -> None:
    with pytest.raises(InvalidId, match="no id in 't 1'"):
        Register(outside=["t 1"])


def test_nothing_is_changed_in_place() -> None:
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        REGISTER.records = ()  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


# What it holds ----------------------------------------------------------------------------------------------


@given(pooled_registers())
def test_every_record_is_found_by_its_id_in_its_kind_and_among_all(register: Register) -> None:
    by_kind: list[Records[Any]] = [
        register.treaties, register.protocols, register.contracts, register.meetings, register.series,
        register.organizations, register.persons, register.offices,
    ]  # fmt: skip

    assert list(register) == [record for records in by_kind for record in records]
    assert len(register) == sum(map(len, by_kind)) == register.of(Record).count()
    for record in register:
        assert record is register[record.id]
        assert record.id in register
        assert record in register
        assert any(record in records for records in by_kind)
    assert register.instruments.ids == (*register.treaties.ids, *register.protocols.ids, *register.contracts.ids)


def test_an_unknown_id_is_named_with_the_nearest() -> None:
    with pytest.raises(UnknownRecord, match=r"^no record is called 'c-3'; did you mean 'c-[12]'\?$"):
        _ = REGISTER["c-3"]
    with pytest.raises(UnknownRecord, match=r"^no Contract is called 'c-3'; did you mean 'c-[12]'\?$"):
        _ = REGISTER.contracts["c-3"]


def test_a_record_of_another_register_is_not_in_this_one() -> None:
    assert Contract(id="c-1", title="Other rifles") not in REGISTER
    assert "t-9" not in REGISTER
    for other in (None, ["t-1"], {"t-1": 1}, b"t-1", 10**5000, CLAIM, contract):
        assert other not in REGISTER


@pytest.mark.parametrize("came", [None, 0, ["t-1"], b"t-1", 10**5000, PACT], ids=lambda one: type(one).__name__)
def test_a_record_is_found_by_its_id_and_nothing_else(came: Any) -> None:
    with pytest.raises(WrongType, match=r"^Register\[\.\.\.\] takes an id(, as '[a-z0-9-]+')?, got "):
        _ = REGISTER[came]
    with pytest.raises(WrongType, match=r"^Register\[\.\.\.\] takes an id(, as '[a-z0-9-]+')?, got "):
        REGISTER.explain(came, contract.title)


@pytest.mark.parametrize("came", ["contract", None, Source, 5, contract], ids=lambda one: type(one).__name__)
def test_only_kinds_of_record_can_be_asked_for(came: Any) -> None:
    with pytest.raises(WrongType, match=r"^of\(\) takes a class of records, as Contract or Instrument, got "):
        REGISTER.of(came)


@pytest.mark.parametrize("kind", RECORDS, ids=lambda kind: kind.__name__)
def test_each_kind_can_be_asked_for(kind: type[Record]) -> None:
    record = kind(**RECORDS[kind])

    assert [record] == list(Register(records=[record]).of(kind))
    assert kind is Register().of(kind).kind


def test_it_is_shown_by_its_size() -> None:
    assert "<Register: 8 records, 1 source, 1 claim>" == repr(REGISTER)


def test_questions_reach_across_links_and_what_stands_outside_is_unknown() -> None:
    found = REGISTER.contracts
    under_pact = contract.under.matches(treaty.title == "Pact")

    assert ("c-1",) == found.where(contract.signed_at.matches(meeting.ordinal == 20)).ids
    assert ("c-1",) == found.where(under_pact).ids
    assert {"c-1", "c-2"} == set(found.where(possibly(under_pact)).ids)
    assert () == found.where(~under_pact).ids


def test_a_choice_still_reaches_across_links() -> None:
    assert ("c-1",) == REGISTER.contracts[:].where(contract.signed_at.matches(meeting.ordinal == 20)).ids


# Outcomes and lineage ---------------------------------------------------------------------------------------


def test_outcomes_are_those_named_signed_there_or_the_record_of_the_meeting() -> None:
    minutes = Protocol(id="p-2", title="Minutes", parent="m-20")
    register = REGISTER.add(minutes)

    assert ("p-1", "p-2", "c-1") == register.outcomes("m-20").ids
    assert ("c-1",) == register.outcomes("m-20").where(instrument.title == "Rifles").ids


@given(pooled_registers())
def test_outcomes_are_instruments_of_this_register(register: Register) -> None:
    for session in register.meetings:
        outcomes = register.outcomes(session.id)

        assert outcomes.kind is Instrument
        assert set(session.outcomes) - register.outside <= set(outcomes.ids)
        assert all(one in register for one in outcomes)


@given(pooled_registers())
def test_a_lineage_holds_the_instrument_itself_and_each_after_what_it_rests_on(register: Register) -> None:
    for one in register.instruments:
        ids = register.lineage(one.id).ids

        assert one.id in ids
        for place, name in enumerate(ids):
            rests_on = {reference.target for reference in register[name].references() if reference.path != "signed_at"}
            assert not rests_on & set(ids[place:])


def test_a_lineage_leads_from_the_first_to_the_last() -> None:
    assert ("t-1", "c-1", "p-1") == REGISTER.lineage("t-1").ids
    assert ("t-1", "p-1") == REGISTER.lineage("p-1").ids
    assert ("c-2",) == REGISTER.lineage("c-2").ids


@pytest.mark.parametrize(
    "look", [lambda: REGISTER.outcomes("m-21"), lambda: REGISTER.outcomes("c-1"), lambda: REGISTER.lineage("m-20")]
)
def test_what_has_no_outcomes_or_no_lineage_is_not_found(look: Callable[[], object]) -> None:
    with pytest.raises(UnknownRecord, match=r"^no (Meeting|Instrument) is called "):
        look()


@pytest.mark.parametrize("came", [0, 20, None, SESSION], ids=lambda one: type(one).__name__)
def test_a_place_in_a_list_is_no_id(came: Any) -> None:
    for look in (REGISTER.outcomes, REGISTER.lineage):
        with pytest.raises(InvalidId, match="no id in "):
            look(came)


# Sources ----------------------------------------------------------------------------------------------------


def test_what_nobody_is_named_for_is_listed() -> None:
    register = Register(records=[RIFLES, PACT, SESSION, SERIES, AMENDMENT], sources=[DAILY], claims=[CLAIM])

    assert ("c-1", "place") not in register.unsourced()
    assert {("c-1", "title"), ("c-1", "parties"), ("t-1", "title")} <= set(register.unsourced())
    assert "c-1: title" in map(str, register.unsourced())
    assert "<Unsourced: c-1: title>" in map(repr, register.unsourced())


@given(pooled_registers())
def test_every_filled_field_is_claimed_or_listed(register: Register) -> None:
    claimed = {(claim.record, claim.field.name) for claim in register.claims}
    held = {(record.id, name) for record in register for name in filled(record)}

    assert held - claimed == set(register.unsourced())


def test_an_organization_and_a_person_are_records_like_others() -> None:
    register = Register().add(
        Organization(id="o", name="Works", parent="q"), Organization(id="q", name="Ministry"), RAO
    )

    assert (("o", "q"), ("rao",)) == (register.organizations.ids, register.persons.ids)

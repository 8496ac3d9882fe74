"""Registers made of others: with more in them, of two, and of what lies between two countries."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bilateral import (
    Claim,
    Contract,
    Country,
    Figure,
    Instrument,
    Meeting,
    Record,
    Register,
    Source,
    Treaty,
    contract,
    dumps,
    loads,
    merge,
    treaty,
)
from bilateral.errors import InvalidRegister, UnknownCountry, UnknownRecord, WrongType
from bilateral.kinds import RecordKind
from bilateral.parts import Participant
from bilateral.policies import Policy, prefer
from bilateral.register.links import countries_of
from bilateral.testing import records
from bilateral.testing.country import CODES
from strategies.pool import pooled_registers
from strategies.small_register import (
    AMENDMENT,
    CLAIM,
    PACT,
    REGISTER,
    SESSION,
)
from strategies.weighed import policies, weighed_registers


def same(one: Register, two: Register) -> bool:
    """Whether two registers hold the same, in whatever order."""
    return all(set(getattr(one, field.name)) == set(getattr(two, field.name)) for field in attrs.fields(Register))


# New registers ----------------------------------------------------------------------------------------------


@given(pooled_registers(), st.data())
def test_what_is_added_is_held_beside_the_rest(register: Register, data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(["new-1", "new-2"]))
    assume(name not in register and name not in {source.id for source in register.sources})
    record, source = Treaty(id=name, title="New"), Source(id=name)
    claim = Claim[Any, Any](record=name, field=treaty.title, value="New", source=name)
    greater = register.add(record, source, claim)

    assert record in greater
    assert {*register.records, record} == set(greater.records)
    assert (*register.sources, source) == greater.sources
    assert (*register.claims, claim) == greater.claims
    assert register.outside - {name} == greater.outside


@given(pooled_registers())
def test_to_add_nothing_changes_nothing(register: Register) -> None:
    assert register == register.add()


def test_records_that_name_each_other_are_added_in_one_call() -> None:
    assert 2 == len(Register().add(AMENDMENT, PACT))
    with pytest.raises(InvalidRegister, match="no contract or meeting or protocol or treaty has this id: 't-1'"):
        Register().add(AMENDMENT)


def test_what_stood_outside_is_added_and_linked() -> None:
    greater = REGISTER.add(Treaty(id="t-9", title="Pact with France"))

    assert frozenset() == greater.outside
    assert ("c-2",) == greater.contracts.where(contract.under.matches(treaty.title == "Pact with France")).ids


def test_what_is_added_must_not_have_been_there() -> None:
    with pytest.raises(InvalidRegister, match="another treaty has this id: 't-1'"):
        REGISTER.add(PACT)


@pytest.mark.parametrize("came", ["t-1", [PACT], None, REGISTER], ids=lambda one: type(one).__name__)
def test_nothing_else_is_added(came: Any) -> None:
    with pytest.raises(WrongType, match=r"^add\(\) takes records, sources and claims one by one, as add\(\*several\)"):
        REGISTER.add(came)


@given(pooled_registers())
def test_a_register_joined_to_itself_or_to_nothing_is_itself(register: Register) -> None:
    assert register == register | register == register | Register() == Register() | register


def test_a_claim_stands_there_as_often_as_it_came() -> None:
    twice = attrs.evolve(REGISTER, claims=(CLAIM, CLAIM))

    assert twice == loads(dumps(twice)) == twice | twice == REGISTER.add(CLAIM)
    assert twice.claims == (*(REGISTER | twice).claims, CLAIM)


@given(pooled_registers(), pooled_registers())
def test_registers_are_joined_in_either_order_or_neither(one: Register, two: Register) -> None:
    try:
        both = one | two
    except InvalidRegister:
        with pytest.raises(InvalidRegister):
            _ = two | one
    else:
        assert same(both, two | one)
        assert {*one.records, *two.records} == set(both.records)
        assert {*one.claims, *two.claims} == set(both.claims)
        assert (one.outside | two.outside) - {record.id for record in both} == both.outside


@given(pooled_registers(), st.data())
def test_a_register_taken_apart_can_be_joined_again(register: Register, data: st.DataObject) -> None:
    records = data.draw(st.sets(st.sampled_from(register.records))) if register.records else set[Record]()
    names = register.outside | {record.id for record in register}
    halves = [
        Register(
            records=part,
            sources=register.sources,
            claims=[claim for claim in register.claims if claim.record in {one.id for one in part}],
            outside=names - {record.id for record in part},
        )
        for part in (records, set(register.records) - records)
    ]

    assert same(
        attrs.evolve(register, claims=[one for one in register.claims if one.record in register]), halves[0] | halves[1]
    )


def test_one_id_for_two_things_is_not_joined() -> None:
    with pytest.raises(InvalidRegister, match=r"title: the two registers differ: 'Pact', 'Another'; bl\.merge\(a, b"):
        _ = REGISTER | Register(records=[Treaty(id="t-1", title="Another")])


def test_a_register_is_joined_only_with_a_register() -> None:
    with pytest.raises(WrongType, match=r"^\| takes another register; add\(.*\) takes records one by one, got "):
        _ = REGISTER | PACT  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue, reportUnknownVariableType]


# Between two countries --------------------------------------------------------------------------------------


@given(pooled_registers(), st.data())
def test_between_two_countries_lies_the_same_from_either_side(register: Register, data: st.DataObject) -> None:
    one, two, predecessors = _a_pair(register, data)
    found = register.between(one, two, predecessors=predecessors)

    assert found == register.between(two, one, predecessors=predecessors)
    assert found == register.between(Country(one), Country(two).name, predecessors=predecessors)
    assert set(found.records) <= set(register.records)
    assert set(found.claims) == {claim for claim in register.claims if claim.record in found}
    named = {claim.source for claim in found.claims}
    for source in reversed(register.sources):  # in these registers a source is derived from one before it
        if source.id in named and source.derived_from:
            named.add(source.derived_from)
    assert named == {source.id for source in found.sources}


@given(pooled_registers(), st.data())
def test_what_is_between_them_names_both_or_is_named_by_what_does(register: Register, data: st.DataObject) -> None:
    one, two, predecessors = _a_pair(register, data)
    found = register.between(one, two, predecessors=predecessors)
    sides = [{code, *(Country(code).predecessors if predecessors else ())} for code in (one, two)]

    for record in register:
        if all(side & countries_of(record) for side in sides):
            assert record in found
    named = {reference.target for record in found for reference in record.references()}
    for record in found:
        assert all(side & countries_of(record) for side in sides) or record.id in named
        assert not isinstance(record, (Instrument, Meeting)) or all(side & countries_of(record) for side in sides)
    assert named <= {record.id for record in found} | found.outside


@given(pooled_registers(), st.data())
def test_to_ask_twice_changes_nothing(register: Register, data: st.DataObject) -> None:
    one, two, predecessors = _a_pair(register, data)
    found = register.between(one, two, predecessors=predecessors)

    assert found == found.between(one, two, predecessors=predecessors)


def _a_pair(register: Register, data: st.DataObject) -> tuple[str, str, bool]:
    named = sorted({code for record in register for code in countries_of(record)})
    codes = st.sampled_from(named or CODES)
    return data.draw(codes), data.draw(codes | st.sampled_from(CODES)), data.draw(st.booleans())


def test_the_sources_of_sources_come_along() -> None:
    copies = Source(id="daily", derived_from="wire"), Source(id="wire", derived_from="agency"), Source(id="agency")
    others = Source(id="blog", derived_from="daily"), Source(id="weekly")
    register = attrs.evolve(REGISTER, sources=(*others, *copies))

    assert copies == register.between("IN", "RU").sources
    assert () == register.between("IN", "FR").sources


def test_people_and_series_come_along_and_other_instruments_stay_behind() -> None:
    session = attrs.evolve(SESSION, chairs=(Participant(person="rao", office="in-defence"),), outcomes=("p-1", "c-2"))
    register = attrs.evolve(REGISTER, records=[session if one is SESSION else one for one in REGISTER])
    found = register.between("India", "Russian Federation")

    assert {"t-1", "p-1", "c-1", "m-20", "s", "rao", "in-defence"} == {record.id for record in found}
    assert {"c-2"} == found.outside
    assert (CLAIM,) == found.claims
    assert () == register.between("IN", "FR").claims


def test_what_a_predecessor_concluded_counts_where_that_is_asked() -> None:
    old = Treaty(id="t-1971", title="Pact", parties=("IN", "SU"))
    register = REGISTER.add(old)

    assert old not in register.between("IN", "RU")
    assert old in register.between("IN", "RU", predecessors=True)
    assert [old] == list(register.between("IN", "USSR"))


def test_countries_are_known_by_code_or_name() -> None:
    with pytest.raises(UnknownCountry, match="did you mean 'Russia'"):
        REGISTER.between("IN", "Rusia")
    wrong: Any = 5
    with pytest.raises(WrongType, match="country takes a name"):
        REGISTER.between("IN", wrong)


# Changed ----------------------------------------------------------------------------------------------------------


def test_a_record_is_replaced_where_it_stands() -> None:
    changed = attrs.evolve(PACT, place="Delhi")
    found = REGISTER.replace(changed)

    assert changed == found[PACT.id]
    assert [one.id for one in REGISTER] == [one.id for one in found]
    assert REGISTER == found.replace(PACT)
    with pytest.raises(UnknownRecord):
        REGISTER.replace(attrs.evolve(PACT, id="t-0"))
    with pytest.raises(WrongType, match=r"replace\(\) takes a record"):
        REGISTER.replace("t-1")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_what_is_removed_leaves_its_id_to_those_that_name_it() -> None:
    found = REGISTER.remove(PACT.id)

    assert PACT.id not in found
    assert PACT.id in found.outside
    assert not [claim for claim in found.claims if claim.record == PACT.id]
    with pytest.raises(UnknownRecord):
        found.remove(PACT.id)


@given(pooled_registers(), st.data())
def test_a_record_is_removed_and_the_rest_stays(register: Register, data: st.DataObject) -> None:
    if register.records:
        gone = data.draw(st.sampled_from(register.records))
        found = register.remove(gone.id)

        assert {*register.records} - {gone} == set(found.records)
        assert found.outside - {gone.id} == register.outside
        assert all(claim.record != gone.id for claim in found.claims)


@given(pooled_registers(), st.data())
def test_a_record_is_renamed_wherever_it_is_named_and_back(register: Register, data: st.DataObject) -> None:
    if register.records:
        old = data.draw(st.sampled_from(register.records)).id
        found = register.rename(old, "quite-new")

        assert old not in found
        assert "quite-new" in found
        assert old not in {reference.target for record in found for reference in record.references()}
        assert register == found.rename("quite-new", old)


def test_a_record_gets_no_id_that_another_has() -> None:
    with pytest.raises(InvalidRegister, match="has this id"):
        REGISTER.rename(PACT.id, AMENDMENT.id)
    with pytest.raises(UnknownRecord):
        REGISTER.rename("t-0", "t-2")


# Merged -----------------------------------------------------------------------------------------------------------


def told(source: str, cost: str, **held: Any) -> Register:
    """A contract of which one source tells the cost."""
    claim = Claim[Any, Any](record="deal", field=contract.value, value=Figure.money(cost), source=source)
    deal = Contract(id="deal", title="Rifles", value=cost, **held)
    return Register(records=[deal], sources=[Source(id=source)], claims=[claim])


def test_what_two_registers_claim_differently_is_weighed() -> None:
    one, other = told("daily", "over Rs 5,000 crore", place="Delhi"), told("herald", "Rs 5,100 crore", offset="none")
    found = merge(one, other)

    assert Figure.money("Rs 5,100 crore") == found.contracts["deal"].value
    assert ("Delhi", "none") == (found.contracts["deal"].place, found.contracts["deal"].offset)
    assert 2 == len(found.claims) == len(found.sources)
    assert found.records == merge(other, one).records
    assert Figure.money("over Rs 5,000 crore") == merge(one, other, policy=prefer("daily")).contracts["deal"].value


def test_what_one_holds_without_a_claim_cannot_be_weighed() -> None:
    one, other = told("daily", "Rs 5,100 crore", place="Delhi"), told("herald", "Rs 5,100 crore", place="Agra")

    with pytest.raises(InvalidRegister, match=r"'deal'\.place: the two registers differ: 'Delhi', 'Agra'; claim"):
        merge(one, other)


def test_one_id_for_two_sources_or_kinds_is_not_merged() -> None:
    one, other = told("daily", "$5"), told("daily", "$6")
    with pytest.raises(InvalidRegister, match=r"source 'daily'\.title: the two registers differ: '', 'News'"):
        merge(one, attrs.evolve(other, sources=[Source(id="daily", title="News")]))
    with pytest.raises(
        InvalidRegister, match=r"contract 'deal'\.kind_of_record: the two registers differ: 'Contract', 'Treaty'"
    ):
        merge(one, Register(records=[Treaty(id="deal", title="Pact")]))
    with pytest.raises(WrongType, match=r"merge\(\) takes two registers"):
        merge(one, "other")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    with pytest.raises(WrongType, match=r"merge\(policy=\) takes a policy"):
        merge(one, other, policy="latest")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


@given(pooled_registers())
def test_merging_with_itself_or_with_nothing_changes_nothing(register: Register) -> None:
    assert register == merge(register, register)
    assert same(register, merge(register, Register()))
    assert same(register, merge(Register(), register))


@given(weighed_registers(), policies(), policies(), policies())
def test_what_two_policies_took_is_weighed_by_a_third(
    register: Register, first: Policy, second: Policy, third: Policy
) -> None:
    one, other = register.reconcile(first), register.reconcile(second)
    found = merge(one, other, policy=third)

    assert register.claims == found.claims
    assert one.records != other.records or found.records == one.records
    for record, weighed in zip(found, register.reconcile(third), strict=True):
        if isinstance(record, Contract) and isinstance(weighed, Contract):
            mine, its = one.contracts[record.id], other.contracts[record.id]
            if mine.place and its.place and mine.place != its.place:
                assert record.place == weighed.place


@given(pooled_registers(), st.data())
def test_what_is_added_is_held_as_if_it_had_always_been_there(register: Register, data: st.DataObject) -> None:
    """Whole registers, cut in two anywhere and put together again: what doesn't fit is told of either way."""
    items: list[Record | Source | Claim[Any, Any]] = [*register.records, *register.sources, *register.claims]
    assume(items)
    later = data.draw(st.sets(st.sampled_from(items)) if len(items) < 60 else st.just({items[-1]}))
    here = [one for one in items if one not in later]
    try:
        first = Register(
            records=[one for one in here if isinstance(one, Record)],
            sources=[one for one in here if isinstance(one, Source)],
            claims=[one for one in here if isinstance(one, Claim)],
            outside=register.outside,
        )
    except InvalidRegister:
        return
    whole = Register(
        records=(*first.records, *(one for one in items if one in later and isinstance(one, Record))),
        sources=(*first.sources, *(one for one in items if one in later and isinstance(one, Source))),
        claims=(*first.claims, *(one for one in items if one in later and isinstance(one, Claim))),
        outside=register.outside,
    )
    together = first.add(*(one for one in items if one in later))
    assert together == whole
    assert [together[record.id] for record in whole.records] == list(whole.records)
    assert [one.id for one in together.instruments] == [one.id for one in whole.instruments]


@given(pooled_registers(), records())
def test_adding_refuses_what_a_whole_register_refuses(register: Register, record: Record) -> None:
    def made(make: Callable[[], Register]) -> Register | str:
        try:
            return make()
        except InvalidRegister as error:
            return str(error)

    outside = register.outside - {record.id}
    whole = made(lambda: attrs.evolve(register, records=(*register.records, record), outside=outside))
    assert made(lambda: register.add(record)) == whole


def test_many_records_one_by_one_are_found_as_those_of_one_call() -> None:
    one_by_one = Register()
    for number in range(40):
        one_by_one = one_by_one.add(Treaty(id=f"t-{number}", title="Pact"), Meeting(id=f"m-{number}", title="Talks"))
    assert one_by_one == Register().add(*one_by_one.records)
    assert [one_by_one[f"t-{number}"].id for number in range(40)] == [f"t-{number}" for number in range(40)]
    assert [record.record_kind for record in one_by_one.records] == sorted(
        (record.record_kind for record in one_by_one.records), key=list(RecordKind).index
    )


@pytest.mark.parametrize("ask", ["in_force", "applicable"])
def test_what_is_no_agreement_is_refused_by_what_was_asked_of_it(ask: str) -> None:
    with pytest.raises(WrongType, match=rf"^{ask} takes a treaty or a protocol; meeting '{SESSION.id}' is none"):
        getattr(REGISTER, ask)(SESSION.id, on="2021")

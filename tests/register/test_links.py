"""What records have to do with each other: whose they are, what came of a meeting, what rests on what."""

from __future__ import annotations

import itertools
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import (
    Contract,
    Country,
    Instrument,
    Meeting,
    MeetingSeries,
    Office,
    Organization,
    Party,
    Person,
    Protocol,
    Record,
    Treaty,
)
from bilateral.kinds import RelationKind
from bilateral.parts import Participant, Relation, Tenure
from bilateral.register.links import countries_of, is_outcome, lineage, side, with_named
from bilateral.register.references import rests_on
from bilateral.testing import countries
from bilateral.types import CountryCode, RecordId

NAMES = "abcdefgh"


# Whose they are ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("record", "codes"),
    [
        (Treaty(id="t", title="Pact", parties=("IN", "RU")), {"IN", "RU"}),
        (Contract(id="c", title="Rifles", parties=("IN", Party(organization="works"))), {"IN"}),
        (Contract(id="c", title="Rifles", parties=(Party(organization="works", country="RU"),)), {"RU"}),
        (Treaty(id="t", title="Pact"), set[str]()),
        (Meeting(id="m", title="Session", countries=("IN", "RU"), host="FR"), {"IN", "RU"}),
        (MeetingSeries(id="s", title="Sessions", countries=("IN", "RU")), {"IN", "RU"}),
        (Organization(id="o", name="Works", countries=("IN",)), {"IN"}),
        (Person(id="rao", name="R. Rao", nationality="IN"), set[str]()),
        (Office(id="f", title="Minister", country="IN"), set[str]()),
    ],
    ids=lambda one: type(one).__name__,
)
def test_a_record_is_between_the_countries_it_names_as_such(record: Record, codes: set[str]) -> None:
    assert codes == countries_of(record)


@given(countries())
def test_a_side_is_a_country_and_what_it_succeeded_where_that_is_asked(country: Country) -> None:
    assert {country.code} == side(country.code, predecessors=False)
    assert {country.code, *country.predecessors} == side(country.code, predecessors=True)


def test_russia_stands_where_the_soviet_union_stood() -> None:
    assert {"RU", "SU"} == side(CountryCode("RU"), predecessors=True)


# Who is named -----------------------------------------------------------------------------------------------


def test_people_bodies_and_series_are_taken_in_with_those_they_name_in_turn() -> None:
    session = Meeting(id="m", title="Session", series="s", outcomes=("c",), chairs=(Participant(office="f"),))
    others: list[Record] = [
        MeetingSeries(id="s", title="Sessions", body="o"),
        Organization(id="o", name="Commission", parent="q"),
        Organization(id="q", name="Ministry"),
        Office(id="f", title="Minister", holders=(Tenure(person="rao"),)),
        Person(id="rao", name="R. Rao"),
        Person(id="ivanov", name="I. Ivanov"),
        Contract(id="c", title="Rifles", signed_at="m"),
    ]
    held: dict[RecordId, Record] = {one.id: one for one in (session, *others)}

    assert {"m", "s", "o", "q", "f", "rao"} == set(with_named([session], held))


def test_what_is_named_and_not_there_is_passed_over() -> None:
    session = Meeting(id="m", title="Session", series="s")

    assert {"m": session} == with_named([session], {session.id: session})


# What came of a meeting -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (Contract(id="named", title="Rifles"), True),
        (Contract(id="c", title="Rifles", signed_at="m"), True),
        (Protocol(id="p", title="Minutes", parent="m"), True),
        (Contract(id="c", title="Rifles", signed_at="n"), False),
        (Protocol(id="p", title="Amendment", parent="t"), False),
        (Treaty(id="t", title="Pact"), False),
    ],
)
def test_an_outcome_is_named_signed_there_or_the_record_of_the_meeting(record: Instrument, *, expected: bool) -> None:
    assert expected == is_outcome(record, Meeting(id="m", title="Session", outcomes=("named",)))


# Lineage ----------------------------------------------------------------------------------------------------


@st.composite
def families(draw: st.DrawFn) -> dict[RecordId, Instrument]:
    """Instruments of which each may rest on any that came before, in the order of their names or against it."""
    names = draw(st.permutations(NAMES))
    made: dict[RecordId, Instrument] = {}
    for place, name in enumerate(names):
        earlier = draw(st.lists(st.sampled_from(names[:place]), max_size=2, unique=True)) if place else []
        kind = draw(st.sampled_from([Treaty, Contract, Protocol]))
        one = kind(id=name, title="Pact", relations=_amending(earlier))
        made[one.id] = one
    return made


def _amending(names: Iterable[str]) -> list[Relation]:
    return [Relation(kind=RelationKind.AMENDS, target=name) for name in names]


def leads_to(held: dict[RecordId, Instrument], start: RecordId) -> set[RecordId]:
    """All that something rests on, itself among it."""
    return {start}.union(*(leads_to(held, name) for name in rests_on(held[start])))


@given(families(), st.sampled_from(NAMES))
def test_a_lineage_is_what_it_rests_on_itself_and_what_rests_on_it(held: dict[RecordId, Instrument], name: str) -> None:
    family = {one.id for one in lineage(held, RecordId(name))}

    assert family == leads_to(held, RecordId(name)) | {other for other in held if name in leads_to(held, other)}


@given(families(), st.sampled_from(NAMES))
def test_each_comes_once_and_after_what_it_rests_on(held: dict[RecordId, Instrument], name: str) -> None:
    ids = [one.id for one in lineage(held, RecordId(name))]

    assert len(ids) == len(set(ids))
    for place, one in enumerate(ids):
        assert not set(rests_on(held[one])) & set(ids[place:])


@given(families(), st.sampled_from(NAMES))
def test_a_lineage_starts_where_nothing_comes_before(held: dict[RecordId, Instrument], name: str) -> None:
    first, *_ = lineage(held, RecordId(name))

    assert () == rests_on(first)


@given(families(), st.sampled_from(NAMES), st.sampled_from(NAMES))
def test_one_is_of_the_others_lineage_if_the_other_is_of_its(
    held: dict[RecordId, Instrument], one: str, two: str
) -> None:
    assert (held[RecordId(one)] in lineage(held, RecordId(two))) == (
        held[RecordId(two)] in lineage(held, RecordId(one))
    )


@given(families(), st.sampled_from(NAMES))
def test_the_order_in_which_records_are_held_makes_no_difference(held: dict[RecordId, Instrument], name: str) -> None:
    turned = dict(reversed(held.items()))

    assert set(lineage(held, RecordId(name))) == set(lineage(turned, RecordId(name)))


@given(st.permutations(NAMES))
def test_in_a_chain_it_is_the_same_from_every_link(names: list[str]) -> None:
    chain: list[Instrument] = [Treaty(id=names[0], title="Pact")]
    chain += [Protocol(id=later, title="Amendment", parent=earlier) for earlier, later in itertools.pairwise(names)]
    held = {one.id: one for one in chain}

    for one in chain:
        assert tuple(chain) == lineage(held, one.id)


def test_siblings_are_of_no_one_lineage_but_their_parents() -> None:
    base = Treaty(id="t", title="Pact")
    one, two = Protocol(id="p", title="First", parent="t"), Protocol(id="q", title="Second", parent="t")
    held: dict[RecordId, Instrument] = {each.id: each for each in (one, base, two)}

    assert (base, one) == lineage(held, one.id)
    assert (base, one, two) == lineage(held, base.id)


def test_a_treaty_named_twice_comes_once() -> None:
    base = Treaty(id="t", title="Pact")
    deal = Contract(id="c", title="Rifles", under="t", relations=_amending(["t", "t", "elsewhere"]))

    assert (base, deal) == lineage({deal.id: deal, base.id: base}, deal.id)

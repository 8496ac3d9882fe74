"""References between records: twice the same id, dangling, of the wrong kind, round in a circle."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from graphlib import CycleError, TopologicalSorter
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Contract, Meeting, MeetingSeries, Organization, Person, Protocol, Record, Source, Treaty
from bilateral.kinds import ProtocolRole, RelationKind
from bilateral.parts import Holding, Participant, Relation
from bilateral.register.references import (
    LONGEST_CIRCLE,
    ItemFault,
    both_here_and_outside,
    broken_references,
    circles,
    derived_from_nothing,
    duplicates,
    rests_on,
)
from bilateral.types import RecordId, SourceId

NAMES = "abcdef"
AMENDS_U = Relation(kind=RelationKind.AMENDS, target="u")
BASED_ON_A = Relation(kind=RelationKind.BASED_ON, target="a")

ELSEWHERE = " (or name it in outside, if it is kept elsewhere)"


def by_id(records: Iterable[Record]) -> dict[RecordId, Record]:
    """Records by their ids."""
    return {record.id: record for record in records}


def told(faults: Iterable[ItemFault]) -> list[str]:
    """ItemFaults as people read them."""
    return [str(fault.fault()) for fault in faults]


def broken(*records: Record, outside: Iterable[str] = ()) -> list[str]:
    """What is wrong with the references of some records."""
    return told(broken_references(records, by_id(records), frozenset(map(RecordId, outside))))


# Twice ------------------------------------------------------------------------------------------------------


def test_the_second_of_one_id_is_one_too_many() -> None:
    first, second, third = Treaty(id="a", title="A"), Contract(id="a", title="B"), Treaty(id="a", title="C")
    found = list(duplicates([first, Treaty(id="b", title="B"), second, third]))

    assert [second, third] == [fault.item for fault in found]
    assert [
        "contract 'a'.id: another treaty has this id: 'a'; ids are told apart",
        "treaty 'a'.id: another treaty has this id: 'a'; ids are told apart",
    ] == told(found)


def test_sources_have_ids_of_their_own() -> None:
    assert ["source 'daily'.id: another source has this id: 'daily'; ids are told apart"] == told(
        duplicates([Source(id="daily"), Source(id="wire"), Source(id="daily", title="again")])
    )


@given(st.lists(st.sampled_from(NAMES)))
def test_there_are_as_many_too_many_as_there_are_more_than_ids(names: list[str]) -> None:
    records = [Treaty(id=name, title="Pact") for name in names]

    assert len(names) - len(set(names)) == len(list(duplicates(records)))


# Dangling, and of the wrong kind ----------------------------------------------------------------------------


def test_a_reference_to_what_is_not_there_is_told_with_the_nearest_of_its_kind() -> None:
    session, wrong = Meeting(id="m-20", title="Session"), Contract(id="m-2", title="Rifles", signed_at="m-21")

    assert [f"contract 'm-2'.signed_at: no meeting has this id: 'm-21'; did you mean 'm-20'?{ELSEWHERE}"] == broken(
        session, wrong
    )
    assert [f"contract 'm-2'.signed_at: no meeting has this id: 'm-21'; there are none{ELSEWHERE}"] == broken(wrong)


def test_what_is_known_to_be_kept_elsewhere_is_not_missed() -> None:
    record = Contract(id="c", title="Rifles", under="t-1", signed_at="m-1")

    assert not broken(record, outside=("t-1", "m-1"))
    assert [f"contract 'c'.under: no treaty has this id: 't-1'; there are none{ELSEWHERE}"] == broken(
        record, outside=("m-1",)
    )


def test_a_reference_to_the_wrong_kind_of_record_says_both_kinds() -> None:
    person = Person(id="rao", name="R. Rao")
    records: list[Record] = [
        Contract(id="c", title="Rifles", under="rao"),
        Meeting(id="m", title="Session", outcomes=("rao",), chairs=(Participant(office="rao"),)),
        Protocol(id="p", title="Minutes", parent="c", role=ProtocolRole.RECORD_OF_MEETING),
    ]

    assert [
        "contract 'c'.under: this is a person: 'rao'; a treaty is wanted",
        "meeting 'm'.outcomes[0]: this is a person: 'rao'; a contract or a protocol or a treaty is wanted",
        "meeting 'm'.chairs[0].office: this is a person: 'rao'; an office is wanted",
        "protocol 'p'.parent: this is a contract: 'c'; a meeting is wanted",
    ] == broken(person, *records)


def test_what_is_kept_here_counts_even_if_it_is_said_to_be_elsewhere() -> None:
    assert broken(Person(id="rao", name="R. Rao"), Contract(id="c", title="Rifles", under="rao"), outside=("rao",))


def test_what_is_here_and_said_to_be_elsewhere_is_told() -> None:
    held = by_id([Treaty(id="t", title="Pact"), Treaty(id="u", title="Pact")])

    assert [
        "treaty 't'.id: this id is said to be outside: 't'; leave it out of outside, for the record is here"
    ] == told(both_here_and_outside(held, frozenset({RecordId("t"), RecordId("x")})))


def test_the_references_of_one_too_many_are_looked_at_too() -> None:
    first, second = Contract(id="c", title="Rifles"), Contract(id="c", title="Rifles", under="t")

    assert 1 == len(broken(first, second))


def test_an_id_that_leads_nowhere_is_handed_on() -> None:
    (fault,) = broken_references([Contract(id="c", title="Rifles", under="t-1")], {}, frozenset())

    assert "t-1" == fault.leads_outside


def test_very_many_dangling_references_are_told() -> None:
    records = [Contract(id=f"contract-{n:05}", title="Rifles", under=f"treaty-{n:05}") for n in range(1000)]
    found = broken(*records, *(Treaty(id=f"treaty-x{n:05}", title="Pact") for n in range(10_000)))

    assert 1000 == len(found)


# Circles ----------------------------------------------------------------------------------------------------


def nested(ties: Iterable[tuple[str, str]]) -> dict[RecordId, Record]:
    """Treaties of which each rests on others."""
    earlier: dict[str, list[Relation]] = {name: [] for name in NAMES}
    for later, target in ties:
        if later != target:  # no treaty does anything to itself
            earlier[later].append(Relation(kind=RelationKind.AMENDS, target=target))
    return by_id(Treaty(id=name, title="Pact", relations=relations) for name, relations in earlier.items())


def has_circle(records: Iterable[Record]) -> bool:
    """Whether graphlib finds a circle."""
    kept = by_id(records)
    try:
        TopologicalSorter({one.id: [tie for tie in rests_on(one) if tie in kept] for one in kept.values()}).prepare()
    except CycleError:
        return True
    return False


ties = st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES)), max_size=12)


@given(ties)
def test_a_circle_is_found_where_there_is_one(drawn: list[tuple[str, str]]) -> None:
    records = nested(drawn)

    assert has_circle(records.values()) == bool(list(circles(records)))


@given(ties)
def test_without_the_records_that_are_named_no_circle_is_left(drawn: list[tuple[str, str]]) -> None:
    records = nested(drawn)
    named = {fault.item for fault in circles(records)}

    assert not has_circle(record for record in records.values() if record not in named)


@given(ties)
def test_a_circle_is_told_as_one_follows_it(drawn: list[tuple[str, str]]) -> None:
    records = nested(drawn)
    for fault in circles(records):
        steps = [RecordId(name) for name in fault.problem.removeprefix("it rests on itself: ").split(" -> ")]

        assert isinstance(fault.item, Record)
        assert fault.item.id == steps[0] == steps[-1]
        assert all(target in rests_on(records[later]) for later, target in itertools.pairwise(steps))


def test_every_circle_is_told_not_only_the_first() -> None:
    records = nested([("a", "b"), ("b", "a"), ("c", "d"), ("d", "c")])

    assert [
        "treaty 'b': it rests on itself: b -> a -> b; the later one refers to the earlier",
        "treaty 'd': it rests on itself: d -> c -> d; the later one refers to the earlier",
    ] == told(circles(records))


@pytest.mark.parametrize(
    "records",
    [
        [Protocol(id="a", title="A", parent="b"), Protocol(id="b", title="B", parent="a")],
        [Meeting(id="a", title="A", in_margins_of="b"), Meeting(id="b", title="B", in_margins_of="a")],
        [MeetingSeries(id="a", title="A", parent="b"), MeetingSeries(id="b", title="B", parent="a")],
        [Organization(id="a", name="A", parent="b"), Organization(id="b", name="B", owners=(Holding(owner="a"),))],
        [Contract(id="a", title="A", under="b"), Treaty(id="b", title="B", relations=(BASED_ON_A,))],
    ],
    ids=lambda records: type(records[0]).__name__,
)  # fmt: skip
def test_whatever_rests_on_something_may_not_rest_on_itself(records: list[Record]) -> None:
    (fault,) = circles(by_id(records))

    assert "it rests on itself: b -> a -> b" == fault.problem


def test_to_name_each_other_is_no_circle_where_neither_rests_on_the_other() -> None:
    session = Meeting(id="m", title="Session", outcomes=("c", "p"), series="s")
    others: list[Record] = [
        Contract(id="c", title="Rifles", signed_at="m"),
        Protocol(id="p", title="Minutes", parent="m"),
        MeetingSeries(id="s", title="Sessions", body="o"),
        Organization(id="o", name="Works"),
    ]

    assert not list(circles(by_id([session, *others])))


def test_a_very_long_circle_is_found_and_told_in_short() -> None:
    size = 20_000
    ring = by_id(MeetingSeries(id=f"s-{n}", title="S", parent=f"s-{(n + 1) % size}") for n in range(size))
    (fault,) = circles(ring)

    assert fault.problem.count("->") == LONGEST_CIRCLE + 2
    assert "..." in fault.problem


def test_very_many_circles_are_found_in_one_go() -> None:
    size = 10_000
    pairs = by_id(MeetingSeries(id=f"s-{n}", title="S", parent=f"s-{n ^ 1}") for n in range(size))

    assert size // 2 == len(list(circles(pairs)))


@pytest.mark.parametrize(
    ("record", "names"),
    [
        (Treaty(id="t", title="T", relations=(AMENDS_U, Relation(kind=RelationKind.AMENDS))), ("u",)),
        (Protocol(id="p", title="P", parent="t", relations=(AMENDS_U,)), ("u", "t")),
        (Contract(id="c", title="C", under="t"), ("t",)),
        (Meeting(id="m", title="M", in_margins_of="n", series="s", outcomes=("c",)), ("n",)),
        (MeetingSeries(id="s", title="S", parent="r", body="o"), ("r",)),
        (Organization(id="o", name="O", parent="q", owners=(Holding(owner="w"), Holding(country="IN"))), ("q", "w")),
        (Person(id="rao", name="R. Rao"), ()),
    ],
    ids=lambda one: type(one).__name__,
)  # fmt: skip
def test_what_a_record_rests_on(record: Record, names: tuple[Any, ...]) -> None:
    assert names == rests_on(record)


# Sources ----------------------------------------------------------------------------------------------------


def underived(*sources: Source) -> list[str]:
    """What is wrong with what sources are derived from."""
    return told(derived_from_nothing(sources, {source.id: source for source in sources}))


def test_a_source_is_derived_from_one_that_is_there() -> None:
    wire, daily = Source(id="wire"), Source(id="daily", derived_from="wire")
    weekly = Source(id="w", derived_from="wrie")

    assert not underived(daily, wire)
    assert [
        "source 'w'.derived_from: no source has this id: 'wrie'; "
        "did you mean 'wire'? (or list it among the sources; an id is enough)"
    ] == underived(wire, daily, weekly)


def test_no_source_is_derived_from_itself_by_way_of_others() -> None:
    ring = [Source(id=name, derived_from=origin) for name, origin in ("ab", "bc", "ca", "da")]

    assert [
        "source 'c'.derived_from: it is derived from itself: c -> a -> b -> c; the copy names what it copies"
    ] == underived(*ring)


@given(st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES)), max_size=8, unique_by=lambda pair: pair[0]))
def test_of_each_circle_of_sources_one_fault_is_told(drawn: list[tuple[str, str]]) -> None:
    pairs = {copy: origin for copy, origin in drawn if copy != origin}
    sources = {SourceId(name): Source(id=name, derived_from=pairs.get(name)) for name in NAMES}
    found = list(derived_from_nothing(sources.values(), sources))
    opened = {SourceId(name) for fault in found for name in [getattr(fault.item, "id", "")]}
    mended = {name: attrs.evolve(one, derived_from=None) if name in opened else one for name, one in sources.items()}

    assert len(found) == len(opened)
    assert not list(derived_from_nothing(mended.values(), mended))

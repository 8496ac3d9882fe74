"""A register of what fits, and everything that does not: nothing stops it, and nothing is lost in silence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import (
    Claim,
    Contract,
    Meeting,
    MeetingSeries,
    Person,
    Record,
    Register,
    Source,
    Treaty,
    contract,
    instrument,
    loads,
    meeting,
)
from bilateral.errors import FaultyInput
from bilateral.kinds import RecordKind
from bilateral.register.assembly import assemble
from bilateral.register.fitting import held_values
from bilateral.register.references import KEPT, ItemFault
from bilateral.testing import Named, records
from bilateral.testing.predicate import namespace
from bilateral.types import Field, RecordId
from strategies.pool import pooled, pooled_registers

NAMES = ("a", "b", "c", "d", "e")
#: Whatever names something names one of these, whether it is there, and of that kind, or not.
ANYTHING = Named(dict.fromkeys(RecordKind, (*NAMES, "elsewhere")))


@attrs.frozen
class Pile:
    """Records, sources and claims that nobody has looked through."""

    records: Sequence[Record]
    sources: Sequence[Source]
    claims: Sequence[Claim[Any, Any]]
    outside: frozenset[RecordId]


@st.composite
def piles(draw: st.DrawFn) -> Pile:
    """Piles in which ids come twice, references lead anywhere, and claims are about anything."""
    names = draw(st.lists(st.sampled_from(NAMES), max_size=6))
    records = [draw(_any_record(name)) for name in names]
    records += records[: draw(st.integers(0, 1))]
    sources = draw(st.lists(_SOURCES, max_size=3))
    claims = draw(st.lists(_claims(records), max_size=6)) if records else []
    outside = draw(st.sets(st.sampled_from([*NAMES, "elsewhere"]), max_size=2))
    return Pile(records, sources, claims, frozenset(map(RecordId, outside)))


_SOURCES = st.tuples(st.sampled_from(["daily", "wire"]), st.sampled_from([None, "daily", "wire", "blog"])).map(
    lambda names: Source(id=names[0], derived_from=None if names[0] == names[1] else names[1])
)


def _any_record(name: str) -> st.SearchStrategy[Record]:
    return records(id=st.just(name), named=ANYTHING)


@st.composite
def _claims(draw: st.DrawFn, records: Sequence[Record]) -> Claim[Any, Any]:
    held = [(record, field) for record in records for field in namespace(type(record)) if held_values(record, field)]
    record, field = draw(st.sampled_from(held))
    source = draw(st.sampled_from(["daily", "wire", "blog"]))
    value = draw(st.sampled_from(held_values(record, field)))
    about = draw(st.just(record.id) | st.sampled_from(NAMES))
    return Claim[Any, Any](record=about, field=field, value=value, source=source)


PILES = pooled(piles())


def assembled(pile: Pile) -> tuple[Register, tuple[ItemFault, ...]]:
    """Make what can be made of a pile."""
    return assemble(pile.records, pile.sources, pile.claims, pile.outside)


# Laws -------------------------------------------------------------------------------------------------------


@given(PILES)
def test_it_never_fails_and_holds_nothing_that_was_not_there(pile: Pile) -> None:
    register, _ = assembled(pile)

    assert all(any(record is one for one in pile.records) for record in register.records)
    for source in register.sources:
        assert any(source in (one, attrs.evolve(one, derived_from=None)) for one in pile.sources)
    assert all(any(claim is one for one in pile.claims) for claim in register.claims)


@given(PILES)
def test_what_is_left_out_is_told(pile: Pile) -> None:
    register, faults = assembled(pile)
    told = {id(fault.item) for fault in faults}
    disputed = {_about(fault.item) for fault in faults if isinstance(fault.item, Claim)}

    assert all(id(record) in told or any(record is one for one in register.records) for record in pile.records)
    assert all(id(source) in told or any(source is one for one in register.sources) for source in pile.sources)
    for claim in pile.claims:
        assert any(claim is one for one in register.claims) or _about(claim) in disputed


def _about(claim: Claim[Any, Any]) -> tuple[str, str]:
    return claim.record, claim.field.name


@given(PILES)
def test_of_each_id_one_is_kept_or_it_stands_outside(pile: Pile) -> None:
    register, _ = assembled(pile)
    names = {record.id for record in pile.records}

    assert names <= {record.id for record in register} | register.outside
    assert not {record.id for record in register} & register.outside
    assert {source.id for source in pile.sources} == {source.id for source in register.sources}


@given(PILES)
def test_a_record_that_only_names_what_is_missing_is_kept(pile: Pile) -> None:
    register, faults = assembled(pile)
    wrong = {id(fault.item) for fault in faults if not fault.leads_outside and fault.accepted != KEPT}

    for record in pile.records:
        assert id(record) in wrong or any(record is one for one in register.records)
    assert {fault.leads_outside for fault in faults if fault.leads_outside} <= register.outside


@given(pooled_registers())
def test_what_fits_is_kept_whole(register: Register) -> None:
    found, faults = assemble(register.records, register.sources, register.claims, register.outside)

    assert register == found
    assert () == faults


@given(PILES)
def test_what_was_made_of_a_pile_fits(pile: Pile) -> None:
    register, _ = assembled(pile)
    again, faults = assemble(register.records, register.sources, register.claims, register.outside)

    assert (register, ()) == (again, faults)


# Cases ------------------------------------------------------------------------------------------------------


def claim(field: Field[Any, Any], value: object, source: str = "daily", record: str = "c") -> Claim[Any, Any]:
    """A claim of the daily."""
    return Claim[Any, Any](record=record, field=field, value=value, source=source)


DAILY, WIRE = Source(id="daily"), Source(id="wire")
RIFLES = Contract(id="c", title="Rifles", place="Delhi")


def test_of_two_with_one_id_the_first_is_kept_and_what_it_names_is_looked_at() -> None:
    first, second = Contract(id="c", title="Rifles", under="p"), Contract(id="c", title="Rifles")
    person = Person(id="p", name="R. Rao")
    register, faults = assemble([first, second, person], [], [])

    assert [person] == list(register)
    assert {"c"} == register.outside
    assert ["another contract has this id", "this is a person"] == [fault.problem for fault in faults]


def test_the_same_thing_handed_in_twice_is_one_thing() -> None:
    register, faults = assemble([RIFLES, RIFLES], [DAILY, DAILY], [])

    assert ((RIFLES,), (DAILY,), ()) == (register.records, register.sources, faults)


def test_a_circle_is_opened_by_leaving_one_out() -> None:
    one, two = MeetingSeries(id="a", title="A", parent="b"), MeetingSeries(id="b", title="B", parent="a")
    register, faults = assemble([one, two], [], [])

    assert [one] == list(register)
    assert {"b"} == register.outside
    assert 1 == len(faults)


def test_a_record_left_out_makes_no_fault_of_those_that_name_it() -> None:
    session = Meeting(id="m", title="Session", series="c")
    deal = Contract(id="c", title="Rifles", under="m", signed_at="m")
    register, faults = assemble(
        [session, deal, Treaty(id="t", title="Pact")], [DAILY], [claim(contract.title, "Rifles")]
    )

    assert ["t"] == [record.id for record in register]
    assert {"m", "c"} == register.outside
    assert 1 == len(register.claims)
    assert ["this is a meeting", "this is a contract"] == sorted((one.problem for one in faults), reverse=True)


@pytest.mark.parametrize(
    ("claims", "kept"),
    [
        ([claim(contract.place, "Delhi"), claim(contract.place, "Agra", "wire")], [0, 1]),
        ([claim(contract.place, "Agra"), claim(contract.title, "Rifles")], [1]),
        ([claim(contract.place, "Delhi"), claim(contract.place, "Delhi", "blog")], [0]),
        # What the record follows came from nowhere, so the other claim about it has to go, too.
        ([claim(contract.place, "Agra"), claim(contract.place, "Delhi", "blog")], []),
        ([claim(contract.place, "Delhi"), claim(meeting.place, "Delhi")], [0]),
        ([claim(instrument.place, "Delhi"), claim(contract.place, "Delhi", record="x")], [0]),
    ],
)
def test_only_claims_that_cannot_stand_are_left_out(claims: list[Claim[Any, Any]], kept: list[int]) -> None:
    register, faults = assemble([RIFLES], [DAILY, WIRE], claims)

    assert tuple(claims[place] for place in kept) == register.claims
    assert bool(faults) == (len(kept) < len(claims))


@pytest.mark.parametrize(
    ("sources", "kept", "problem"),
    [
        ([("daily", "wrie"), ("wire", None)], [None, None], "no source has this id"),
        ([("daily", "wire"), ("wire", "daily")], ["wire", None], "it is derived from itself: wire -> daily -> wire"),
        ([("blog", "daily"), ("daily", "wire"), ("wire", "daily")], ["daily", "wire", None],
         "it is derived from itself: wire -> daily -> wire"),
    ],
)  # fmt: skip
def test_a_source_derived_from_nothing_is_kept_with_what_is_claimed_by_it(
    sources: list[tuple[str, str | None]], kept: list[str | None], problem: str
) -> None:
    told = [Source(id=name, derived_from=origin) for name, origin in sources]
    claims = [claim(contract.title, "Rifles", source.id) for source in told]
    register, faults = assemble([RIFLES], told, claims)

    assert kept == [source.derived_from for source in register.sources]
    assert tuple(claims) == register.claims
    assert [problem] == [fault.problem for fault in faults]


def test_what_is_said_to_be_outside_and_is_here_is_here() -> None:
    register, faults = assemble([RIFLES], [], [], frozenset({RIFLES.id, RecordId("t")}))

    assert [RIFLES] == list(register)
    assert {"t"} == register.outside
    assert ["this id is said to be outside"] == [fault.problem for fault in faults]


def test_a_file_tells_of_each_source_derived_from_nothing_once_and_where() -> None:
    text = """\
bilateral: 1
sources:
  - {id: daily, derived_from: zz}
  - {id: a, derived_from: b}
  - {id: b, derived_from: a}
  - {id: copy, derived_from: unread}
  - {id: unread, language: no language}
"""
    with pytest.raises(FaultyInput) as caught:
        loads(text, "yaml")

    assert [(3, "no source has this id"), (5, "it is derived from itself: b -> a -> b"), (7, "no language tag")] == [
        (fault.line, fault.problem) for fault in caught.value.faults
    ]

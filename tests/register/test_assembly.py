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
    meeting,
)
from bilateral.kinds import RecordKind
from bilateral.register.assembly import assemble
from bilateral.register.fitting import held_values
from bilateral.register.misfit import Misfit
from bilateral.register.references import KEPT
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
    sources = [Source(id=name) for name in draw(st.lists(st.sampled_from(["daily", "wire"]), max_size=3))]
    claims = draw(st.lists(_claims(records), max_size=6)) if records else []
    outside = draw(st.sets(st.sampled_from([*NAMES, "elsewhere"]), max_size=2))
    return Pile(records, sources, claims, frozenset(map(RecordId, outside)))


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


def assembled(pile: Pile) -> tuple[Register, tuple[Misfit, ...]]:
    """Make what can be made of a pile."""
    return assemble(pile.records, pile.sources, pile.claims, pile.outside)


# Laws -------------------------------------------------------------------------------------------------------


@given(PILES)
def test_it_never_fails_and_holds_nothing_that_was_not_there(pile: Pile) -> None:
    register, _ = assembled(pile)

    assert all(any(record is one for one in pile.records) for record in register.records)
    assert all(any(source is one for one in pile.sources) for source in register.sources)
    assert all(any(claim is one for one in pile.claims) for claim in register.claims)


@given(PILES)
def test_what_is_left_out_is_told(pile: Pile) -> None:
    register, misfits = assembled(pile)
    told = {id(misfit.item) for misfit in misfits}
    disputed = {_about(misfit.item) for misfit in misfits if isinstance(misfit.item, Claim)}

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
    register, misfits = assembled(pile)
    wrong = {id(misfit.item) for misfit in misfits if not misfit.leads_outside and misfit.accepted != KEPT}

    for record in pile.records:
        assert id(record) in wrong or any(record is one for one in register.records)
    assert {misfit.leads_outside for misfit in misfits if misfit.leads_outside} <= register.outside


@given(pooled_registers())
def test_what_fits_is_kept_whole(register: Register) -> None:
    found, misfits = assemble(register.records, register.sources, register.claims, register.outside)

    assert register == found
    assert () == misfits


@given(PILES)
def test_what_was_made_of_a_pile_fits(pile: Pile) -> None:
    register, _ = assembled(pile)
    again, misfits = assemble(register.records, register.sources, register.claims, register.outside)

    assert (register, ()) == (again, misfits)


# Cases ------------------------------------------------------------------------------------------------------


def claim(field: Field[Any, Any], value: object, source: str = "daily", record: str = "c") -> Claim[Any, Any]:
    """A claim of the daily."""
    return Claim[Any, Any](record=record, field=field, value=value, source=source)


DAILY, WIRE = Source(id="daily"), Source(id="wire")
RIFLES = Contract(id="c", title="Rifles", place="Delhi")


def test_of_two_with_one_id_the_first_is_kept_and_what_it_names_is_looked_at() -> None:
    first, second = Contract(id="c", title="Rifles", under="p"), Contract(id="c", title="Rifles")
    person = Person(id="p", name="R. Rao")
    register, misfits = assemble([first, second, person], [], [])

    assert [person] == list(register)
    assert {"c"} == register.outside
    assert ["another contract has this id", "this is a person"] == [misfit.problem for misfit in misfits]


def test_the_same_thing_handed_in_twice_is_one_thing() -> None:
    register, misfits = assemble([RIFLES, RIFLES], [DAILY, DAILY], [])

    assert ((RIFLES,), (DAILY,), ()) == (register.records, register.sources, misfits)


def test_a_circle_is_opened_by_leaving_one_out() -> None:
    one, two = MeetingSeries(id="a", title="A", parent="b"), MeetingSeries(id="b", title="B", parent="a")
    register, misfits = assemble([one, two], [], [])

    assert [one] == list(register)
    assert {"b"} == register.outside
    assert 1 == len(misfits)


def test_a_record_left_out_makes_no_fault_of_those_that_name_it() -> None:
    session = Meeting(id="m", title="Session", series="c")
    deal = Contract(id="c", title="Rifles", under="m", signed_at="m")
    register, misfits = assemble(
        [session, deal, Treaty(id="t", title="Pact")], [DAILY], [claim(contract.title, "Rifles")]
    )

    assert ["t"] == [record.id for record in register]
    assert {"m", "c"} == register.outside
    assert 1 == len(register.claims)
    assert ["this is a meeting", "this is a contract"] == sorted((one.problem for one in misfits), reverse=True)


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
    register, misfits = assemble([RIFLES], [DAILY, WIRE], claims)

    assert tuple(claims[place] for place in kept) == register.claims
    assert bool(misfits) == (len(kept) < len(claims))


def test_what_is_said_to_be_outside_and_is_here_is_here() -> None:
    register, misfits = assemble([RIFLES], [], [], frozenset({RIFLES.id, RecordId("t")}))

    assert [RIFLES] == list(register)
    assert {"t"} == register.outside
    assert ["this id is said to be outside"] == [misfit.problem for misfit in misfits]

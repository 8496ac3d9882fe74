"""What treaties, protocols and contracts have in common."""

from __future__ import annotations

import pytest

from bilateral import Contract, Instrument, Party, Protocol, Treaty
from bilateral.errors import InvalidRecord
from bilateral.kinds import RecordKind, RelationKind
from bilateral.parts import Relation
from bilateral.records.instrument import INSTRUMENTS
from strategies.least import RECORDS


@pytest.mark.parametrize("kind", [Treaty, Protocol, Contract])
@pytest.mark.parametrize("relation", RelationKind)
def test_no_instrument_does_anything_to_itself(
    kind: type[Treaty | Protocol | Contract], relation: RelationKind
) -> None:
    with pytest.raises(InvalidRecord, match=rf"^\w+ 'a': it {relation.value.replace('_', ' ')} itself$"):
        kind(id="a", title="A", relations=(Relation(kind=relation, target="a"),))


@pytest.mark.parametrize("kind", [Treaty, Protocol, Contract])
def test_a_party_is_named_once(kind: type[Treaty | Protocol | Contract]) -> None:
    with pytest.raises(InvalidRecord, match="the party 'works' is named more than once"):
        kind(id="a", title="A", parties=(Party(organization="works"), Party(organization="works", country="RU"), "IN"))


def test_an_earlier_instrument_need_not_be_known_by_an_id() -> None:
    relation = Relation(kind=RelationKind.RENEWS, description="the framework of 2011")
    made = Contract(id="a", title="A", relations=(relation, relation))

    assert not [*made.references()]


def test_it_names_organizations_the_meeting_and_earlier_instruments() -> None:
    made = Treaty(
        id="t",
        title="Pact",
        parties=("IN", Party(organization="works", country="RU")),
        signed_at="m",
        relations=(Relation(kind=RelationKind.AMENDS), Relation(kind=RelationKind.RENEWS, target="u")),
    )

    assert [
        ("parties[1].organization", "works", {RecordKind.ORGANIZATION}),
        ("signed_at", "m", {RecordKind.MEETING}),
        ("relations[1].target", "u", set(INSTRUMENTS)),
    ] == [(one.path, str(one.target), set(one.kinds)) for one in made.references()]


def test_instruments_are_the_kinds_of_record_that_are_one() -> None:
    assert set(INSTRUMENTS) == {kind.record_kind for kind in RECORDS if issubclass(kind, Instrument)}


@pytest.mark.parametrize("came", ["IN", "India and Russia"])
def test_one_text_is_not_taken_for_several_parties(came: str) -> None:
    with pytest.raises(TypeError, match=r"^parties of treaty 't' takes several"):
        Treaty(id="t", title="Pact", parties=came)

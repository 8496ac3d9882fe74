"""Protocols: what they are to a treaty or a meeting."""

from __future__ import annotations

import pytest

from bilateral import Protocol
from bilateral.errors import InvalidRecord, InvalidValue
from bilateral.kinds import ProtocolRole, RecordKind
from bilateral.parts import Change

#: Every role, and none said.
ROLES = [None, *ProtocolRole]
INSTRUMENT_KINDS = {RecordKind.TREATY, RecordKind.PROTOCOL, RecordKind.CONTRACT}


@pytest.mark.parametrize("role", ROLES)
def test_a_protocol_is_nothing_to_itself(role: ProtocolRole | None) -> None:
    with pytest.raises(InvalidRecord, match=r"^protocol 'p-1': it is its own parent$"):
        Protocol(id="p-1", title="Protocol", role=role, parent="p-1")


def test_the_record_of_a_meeting_changes_nothing() -> None:
    changes = (Change(provision="article 4", before="five", after="ten"),)

    with pytest.raises(InvalidRecord, match="it is the record of a meeting, which changes no provision"):
        Protocol(id="p-1", title="Protocol", role=ProtocolRole.RECORD_OF_MEETING, changes=changes)
    assert Protocol(id="p-1", title="Protocol", role=ProtocolRole.AMENDING, changes=changes).changes == changes


@pytest.mark.parametrize("role", ROLES)
def test_its_role_says_what_its_parent_may_be(role: ProtocolRole | None) -> None:
    (named,) = Protocol(id="p-1", title="Protocol", role=role, parent="x").references()

    assert ("parent", "x") == (named.path, named.target)
    if role is ProtocolRole.RECORD_OF_MEETING:
        assert {RecordKind.MEETING} == named.kinds
    else:
        assert INSTRUMENT_KINDS | ({RecordKind.MEETING} if role is None else set()) == named.kinds


def test_protocols_of_one_parent_are_counted_from_1() -> None:
    assert 1 == Protocol(id="p-1", title="Protocol", number=1).number
    with pytest.raises(InvalidValue, match="number counts from 1"):
        Protocol(id="p-1", title="Protocol", number=0)


def test_a_change_names_its_provision() -> None:
    with pytest.raises(InvalidValue, match="provision is what people call it"):
        Change(provision=" ")

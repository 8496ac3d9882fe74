"""What has changed from one register to another."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import attrs
import pytest
from hypothesis import given

from bilateral import Claim, Contract, Figure, Meeting, Protocol, Register, Source, Treaty, contract, difference
from bilateral.errors import WrongType
from bilateral.testing import registers
from bilateral.types import Difference, FieldChange

DEAL = Contract(id="deal", title="Rifles", value="over Rs 5000 crore")
CLAIM = Claim(record="deal", field=contract.value, value=Figure.money("over Rs 5000 crore"), source="daily")
EXACT = attrs.evolve(CLAIM, value=Figure.money("Rs 5,124 crore"))
REGISTER = Register(records=[DEAL], sources=[Source(id="daily")], claims=[CLAIM])


@given(registers())
def test_a_register_does_not_differ_from_itself_in_whatever_order(register: Register) -> None:
    turned = Register(
        records=register.records[::-1],
        sources=register.sources[::-1],
        claims=register.claims[::-1],
        outside=register.outside,
    )

    assert not difference(register, register)
    assert not difference(register, turned)
    assert "nothing has changed" == str(difference(register, turned))


@given(registers(), registers())
def test_the_difference_leads_from_one_register_to_the_other(old: Register, new: Register) -> None:
    found, back = difference(old, new), difference(new, old)

    assert bool(found) == ({*old.records} != {*new.records} or {*old.sources} != {*new.sources}
                           or Counter(old.claims) != Counter(new.claims)
                           or old.outside != new.outside)  # fmt: skip
    assert (found.added, found.removed) == (back.removed, back.added)
    assert (found.claimed, found.outside) == (back.unclaimed, back.no_longer_outside)
    assert {(one.item, one.field, one.old, one.new) for one in found.changed} == {
        (one.item, one.field, one.new, one.old) for one in back.changed
    }
    items: tuple[Any, ...] = (*old.records, *old.sources)
    for change in found.changed:
        if change.field != "kind_of_record":  # a record and a source may have one id
            held = [getattr(one, change.field, None) for one in items if one.id == change.item]
            assert change.old in held


@given(registers(), registers())
def test_it_is_written_for_programs_and_for_people(old: Register, new: Register) -> None:
    found = difference(old, new)

    assert found.plain() == json.loads(found.to_json())
    assert [field.name for field in attrs.fields(Difference)] == [*found.plain()]
    assert len(found.rows()) == sum(len(part) for part in found.plain().values())
    assert str(found).startswith("nothing") or found.rows()
    assert found._repr_html_().startswith("<table")  # pyright: ignore[reportPrivateUsage] - what a notebook calls


def test_each_sort_of_change_is_told() -> None:
    again = Source(id="daily", title="The Daily")
    treaty, more = Treaty(id="pact", title="Pact"), Meeting(id="talks", title="Talks")
    old = REGISTER.add(treaty)
    changed = attrs.evolve(DEAL, value="Rs 5,124 crore", place="Delhi")
    new = Register(records=[changed, Protocol(id="pact", title="Pact"), more], sources=[again], claims=[EXACT, CLAIM])
    found = difference(old, new)

    assert [more] == [*found.added]
    assert [EXACT] == [*found.claimed]
    assert str(found).splitlines() == [
        "added: talks: Talks",
        "changed: pact: kind_of_record: Treaty -> Protocol",
        "changed: deal: place: nothing -> Delhi",
        "changed: deal: value: over Rs 5000 crore -> Rs 5,124 crore",
        "changed: daily: title: nothing -> The Daily",
        f"claimed: {EXACT}",
    ]
    assert {"id": "deal", "field": "place", "old": None, "new": "Delhi"} in found.plain()["changed"]
    assert FieldChange("deal", "place", "", "Delhi") in found.changed


@pytest.mark.parametrize("both", [(REGISTER, "old.json"), (None, REGISTER)])
def test_only_registers_are_compared(both: tuple[Register, Register]) -> None:
    with pytest.raises(WrongType, match="takes two registers"):
        difference(*both)


def test_what_is_removed_is_told() -> None:
    assert "removed: deal: Rifles" in str(difference(REGISTER, Register()))

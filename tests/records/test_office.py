"""Offices and who held them."""

from __future__ import annotations

from bilateral import Office
from bilateral.kinds import Boundary, Level, RecordKind
from bilateral.parts import Tenure


def test_levels_are_listed_from_the_highest() -> None:
    assert [Level.HEAD_OF_STATE, Level.HEAD_OF_GOVERNMENT, Level.MINISTER] == list(Level)[:3]


def test_a_tenure_may_be_open_or_unsaid() -> None:
    period = Tenure(person="rao", period="since 2004").period

    assert period is not None
    assert Boundary.OPEN is period.end
    assert Tenure(person="rao").period is None


def test_it_names_its_organization_and_every_holder() -> None:
    made = Office(id="f", title="Minister", organization="o", holders=(Tenure(person="rao"), Tenure(person="ivanov")))

    assert [
        ("organization", "o", {RecordKind.ORGANIZATION}),
        ("holders[0].person", "rao", {RecordKind.PERSON}),
        ("holders[1].person", "ivanov", {RecordKind.PERSON}),
    ] == [(one.path, str(one.target), set(one.kinds)) for one in made.references()]

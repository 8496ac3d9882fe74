"""Persons."""

from __future__ import annotations

from bilateral import Person


def test_a_person_is_called_by_rank_and_name() -> None:
    assert "General R. Rao" == Person(id="rao", name="R. Rao", rank="General").title
    assert "R. Rao" == Person(id="rao", name="R. Rao", honorific="Dr").title


def test_a_name_needs_no_parts() -> None:
    made = Person(id="rao", name="R. Rao", nationality="India")

    assert ("", "", "", "IN") == (made.given_name, made.family_name, made.patronymic, made.nationality)
    assert not [*made.references()]

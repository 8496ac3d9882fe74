"""Who takes part: organizations, persons and offices, each field filled at times."""

from __future__ import annotations

from functools import cache
from typing import Any

from hypothesis import strategies as st

from ..records.office import Level, Office
from ..records.organization import Organization, OrganizationKind
from ..records.person import Person
from ..records.record import RecordKind
from .every_record import COUNTRIES, every_field
from .filling import Fields, filled, member, several
from .naming import ANYWHERE, Named
from .part_of_record import holdings, tenures
from .reported import countries_or_none, periods_or_none
from .text import texts, titles


def organizations(*, named: Named = ANYWHERE, **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Organization]:
    """Organizations, with their owners.

    >>> from hypothesis import find
    >>> find(organizations(), lambda organization: bool(organization.owners)).name
    'NO'
    """
    return filled(Organization, _organization, fields, named)


@cache
def _organization() -> Fields:
    return {
        **every_field(RecordKind.ORGANIZATION),
        "name": titles(),
        "acronym": texts(),
        "alternative_names": several(titles()),
        "kind": member(OrganizationKind),
        "countries": COUNTRIES,
        "parent": lambda named: named.one(RecordKind.ORGANIZATION),
        "owners": lambda named: several(holdings(named=named)),
        "period": periods_or_none(),
    }


def persons(*, named: Named = ANYWHERE, **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Person]:
    """Persons; a person names no other record.

    >>> from hypothesis import find
    >>> find(persons(name=st.just("R. Rao")), lambda person: True).name
    'R. Rao'
    """
    return filled(Person, _person, fields, named)


@cache
def _person() -> Fields:
    words = ("given_name", "family_name", "patronymic", "honorific", "rank")
    names = {"name": titles(), **{word: texts() for word in words}}
    return {**every_field(RecordKind.PERSON), **names, "nationality": countries_or_none()}


def offices(*, named: Named = ANYWHERE, **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Office]:
    """Offices, with who held them.

    >>> from hypothesis import find
    >>> find(offices(), lambda office: bool(office.holders)).holders[0].person
    'person-1'
    """
    return filled(Office, _office, fields, named)


@cache
def _office() -> Fields:
    return {
        **every_field(RecordKind.OFFICE),
        "title": titles(),
        "country": countries_or_none(),
        "organization": lambda named: named.one(RecordKind.ORGANIZATION),
        "level": member(Level),
        "holders": lambda named: several(tenures(named=named)),
    }

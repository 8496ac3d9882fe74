"""Fields that hold several values, countries, or the ids of other records."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given

from bilateral import (
    Act,
    Contract,
    Country,
    LineItem,
    Meeting,
    Money,
    Party,
    Treaty,
    contract,
    instrument,
    meeting,
    meeting_series,
    office,
    organization,
    person,
    possibly,
    protocol,
    treaty,
)
from bilateral.errors import InvalidId, UnknownCountry, WrongType
from bilateral.kinds import ActKind
from bilateral.query.predicate import Ask, Linked
from bilateral.query.predicate import Test as Leaf  # pytest takes what is called Test for its own
from bilateral.testing import countries

COUNTRY_FIELDS: list[Any] = [meeting.host, person.nationality, office.country]
SEVERAL_COUNTRIES: list[Any] = [meeting.countries, meeting_series.countries, organization.countries, contract.parties]


# Several ----------------------------------------------------------------------------------------------------


def test_one_is_asked_for_among_several() -> None:
    act = Act(kind=ActKind.SIGNED, party="IN")
    item = LineItem(designation="AK-203")

    assert Leaf("subjects", Ask.INCLUDES, "arms") == contract.subjects.includes("arms").node
    assert Leaf("acts", Ask.INCLUDES, act) == treaty.acts.includes(act).node
    assert Leaf("items", Ask.INCLUDES, item) == contract.items.includes(item).node


@pytest.mark.parametrize(
    ("field", "came", "words"),
    [
        (contract.subjects, 5, "contract.subjects takes str, got 5"),
        (contract.items, "AK-203", "contract.items takes LineItem, got 'AK-203'"),
        (treaty.acts, ActKind.SIGNED, "treaty.acts takes Act, got "),
        (meeting.chairs, "R. Rao", "meeting.chairs takes Participant, got 'R. Rao'"),
        (meeting.outcomes, 5, "meeting.outcomes takes str, got 5"),
        (meeting_series.offices, 5, "meeting_series.offices takes str, got 5"),
    ],
)
def test_what_can_never_be_among_them_is_refused(field: Any, came: object, words: str) -> None:
    with pytest.raises(WrongType) as caught:
        field.includes(came)

    assert str(caught.value).startswith(words)


# Countries --------------------------------------------------------------------------------------------------


@given(countries())
def test_a_country_is_asked_for_by_itself_its_code_or_its_name(country: Country) -> None:
    for field in SEVERAL_COUNTRIES:
        expected = field.includes(country)

        assert expected == field.includes(country.code) == field.includes(country.name)
    for field in COUNTRY_FIELDS:
        expected = field == country

        assert expected == (field == country.code)
        assert expected == (field == country.name) == field.is_in(country.name)
        assert (field != country) == ~expected


@pytest.mark.parametrize("field", COUNTRY_FIELDS, ids=str)
def test_a_country_that_is_none_is_refused_and_never_simply_not_found(field: Any) -> None:
    asks: list[Callable[[], object]] = [
        lambda: field == "Rusia",
        lambda: field != "Rusia",
        lambda: field.is_in("IN", "Rusia"),
    ]
    for ask in asks:
        with pytest.raises(UnknownCountry, match="did you mean 'Russia'"):
            ask()
    with pytest.raises(WrongType, match="country takes a name or an ISO 3166 code"):
        _ = field == 5
    with pytest.raises(WrongType, match=r"use is_unknown\(\), got None"):
        _ = field == None  # noqa: E711 - what people write
    with pytest.raises(WrongType, match="is_in takes one value or more"):
        field.is_in()


@pytest.mark.parametrize("field", SEVERAL_COUNTRIES, ids=str)
def test_among_several_too(field: Any) -> None:
    with pytest.raises(UnknownCountry, match="did you mean 'Russia'"):
        field.includes("Rusia")
    with pytest.raises(WrongType, match="country takes a name"):
        field.includes(5)
    with pytest.raises(WrongType, match="country takes a name"):
        field.includes(Party(country="IN"))


def test_parties_are_asked_for_by_organization_too() -> None:
    assert Leaf("parties.organization", Ask.INCLUDES, "works") == contract.parties.includes_organization("works").node
    with pytest.raises(InvalidId, match="no id in 'the works'"):
        contract.parties.includes_organization("the works")


# Links ------------------------------------------------------------------------------------------------------


def test_a_link_is_asked_by_id_or_by_a_question_about_what_it_names() -> None:
    assert Leaf("series", Ask.EQUAL, "s-1") == (meeting.series == "s-1").node
    question = treaty.title.is_known()
    assert Linked("under", Treaty, question.node) == contract.under.matches(question).node
    assert contract.under.is_in("t-1", "t-2") == (contract.under == "t-1") | (contract.under == "t-2")


@pytest.mark.parametrize(
    ("link", "question"),
    [
        (contract.signed_at, treaty.title == "Pact"),
        (contract.under, meeting.ordinal == 20),
        (contract.under, contract.title == "Rifles"),
        (meeting.outcomes, meeting.ordinal == 20),
        (meeting.series, meeting.ordinal == 20),
        (meeting_series.offices, person.name == "R. Rao"),
        (protocol.parent, person.name == "R. Rao"),
        (protocol.parent, meeting_series.title == "Sessions"),
        (organization.parent, office.title == "Minister"),
    ],
    ids=str,
)
def test_a_question_about_what_never_stands_there_is_refused(link: Any, question: Any) -> None:
    with pytest.raises(WrongType, match=rf"^{link}\.matches takes a question about .*, not about "):
        link.matches(question)


@pytest.mark.parametrize(
    ("link", "question"),
    [
        (contract.signed_at, meeting.ordinal == 20),
        (contract.under, instrument.title == "Pact"),
        (meeting.outcomes, contract.title == "Rifles"),
        (meeting.outcomes, protocol.number == 1),
        (meeting.outcomes, instrument.title == "Pact"),
        (protocol.parent, meeting.ordinal == 20),
        (protocol.parent, treaty.title == "Pact"),
        (protocol.parent, protocol.number == 1),
        (protocol.parent, contract.value >= Money(5, "INR")),
        (protocol.parent, instrument.title == "Pact"),
        (meeting.in_margins_of, possibly(meeting.ordinal == 20)),
    ],
    ids=str,
)
def test_a_question_about_what_may_stand_there_is_taken(link: Any, question: Any) -> None:
    assert Linked(link.path, question.about, question.node) == link.matches(question).node


@pytest.mark.parametrize("link", [contract.signed_at, meeting.outcomes, protocol.parent], ids=str)
@pytest.mark.parametrize("came", [True, "m-20", None, meeting.ordinal], ids=lambda one: type(one).__name__)
def test_what_is_no_question_is_refused(link: Any, came: object) -> None:
    with pytest.raises(WrongType, match=rf"^{link}\.matches takes a question such as "):
        link.matches(came)


def test_a_link_knows_to_what_it_leads() -> None:
    assert Meeting is contract.signed_at.target
    assert Contract is contract.signed_at.record

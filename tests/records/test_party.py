"""Who agreed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import BilateralError, Country, Party
from bilateral.errors import InvalidRecord, WrongType, quoted
from bilateral.kinds import RecordKind
from bilateral.records.party import to_parties, to_party
from bilateral.testing import countries, country_like_texts


def test_a_country_or_an_organization_agrees() -> None:
    with pytest.raises(InvalidRecord, match=r"^party: it names neither a country nor an organization$"):
        Party(name_as_printed="the Sides")


@given(countries())
def test_a_country_is_taken_by_itself_its_code_or_its_name(country: Country) -> None:
    party = Party(country=country.code)

    assert party == to_party(country) == to_party(country.code) == to_party(country.name) == to_party(party)
    assert country.code == party.actor


@given(country_like_texts() | st.text())
def test_any_text_is_a_country_or_refused_and_quoted(text: str) -> None:
    try:
        assert to_party(text).country
    except BilateralError as error:
        assert quoted(text) in str(error)


def test_an_organization_acts_in_its_own_name() -> None:
    party = Party(country="RU", organization="works")

    assert "works" == party.actor
    assert [("parties[0].organization", "works", {RecordKind.ORGANIZATION})] == [
        (one.path, str(one.target), set(one.kinds)) for one in party.references("parties[0]")
    ]


@pytest.mark.parametrize("came", ["IN", 5, None, {"IN": 1, "RU": 2}, Party(country="IN")], ids=str)
def test_one_party_is_not_taken_for_several(came: object) -> None:
    with pytest.raises(WrongType, match=r" takes (several, in )?a tuple or a list.*, got "):
        to_parties(came)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize("came", [5, None, b"IN", ["IN"]], ids=str)
def test_what_is_no_party_is_refused(came: object) -> None:
    with pytest.raises(BilateralError):
        to_parties(["IN", came])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]

"""Who agreed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import bilateral as bl
from bilateral import (
    BilateralError,
    Contract,
    Country,
    InternationalOrganization,
    Party,
    Register,
    Treaty,
    contract,
    treaty,
)
from bilateral.errors import InvalidRecord, InvalidRegister, WrongType, quoted
from bilateral.kinds import RecordKind
from bilateral.records.party import to_parties, to_party
from bilateral.testing import countries, country_like_texts, international_organizations


@pytest.mark.parametrize("printed", ["", " ", "\u00a0"])
def test_somebody_agrees(printed: str) -> None:
    said = r"^party: it names no country and no organization, nor what the text calls it$"
    with pytest.raises(InvalidRecord, match=said):
        Party(name_as_printed=printed)


def test_of_a_party_its_printed_name_may_be_all_that_is_known() -> None:
    seller = Party(name_as_printed="unknown supplier(s)", role="supplier")
    bought = Contract(id="c", title="Rifles", parties=("IN", seller))

    assert "unknown supplier(s)" == seller.actor
    assert not list(seller.references("parties[1]"))
    assert Register(records=[bought]).contracts.where(contract.parties.includes("IN")).ids == ("c",)
    assert not Register(records=[bought]).contracts.where(contract.parties.includes("RU"))


@given(international_organizations())
def test_an_international_organization_is_taken_by_itself_its_name_or_its_code(one: InternationalOrganization) -> None:
    party = Party(organization=one.code)

    assert party == to_party(one) == to_party(one.name) == to_party(f"the {one.name}")
    assert to_party(one.code).actor == one.code


def test_a_code_of_a_country_and_of_an_organization_is_the_country() -> None:
    assert "AU" == to_party("AU").country
    assert "AU" == to_party("African Union").organization


def test_an_international_organization_needs_no_record_in_a_register() -> None:
    pact = Treaty(id="t", title="Fisheries", parties=("Norway", "European Union"))
    register = Register(records=[pact])

    assert not register.outside
    assert register == bl.loads(bl.dumps(register))
    assert not register.between("NO", "NO").outside
    assert register.treaties.where(treaty.parties.includes_organization("EU")).ids == ("t",)
    with pytest.raises(InvalidRegister, match=r"no organization has this id: 'EUX'"):
        Register(records=[Treaty(id="t", title="Fisheries", parties=("NO", Party(organization="EUX")))])


@given(countries())
def test_a_country_is_taken_by_itself_its_code_or_its_name(country: Country) -> None:
    party = Party(country=country.code)

    assert party == to_party(country) == to_party(country.code) == to_party(country.name) == to_party(party)
    assert country.code == party.actor


@given(country_like_texts() | st.text())
def test_any_text_is_a_party_or_refused_and_quoted(text: str) -> None:
    try:
        assert to_party(text).actor
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

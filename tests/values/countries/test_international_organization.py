"""International organizations that sign, and who signed."""

from __future__ import annotations

import itertools
import pickle
import re

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from bilateral import Country, InternationalOrganization, signatory
from bilateral.errors import AmbiguousSignatory, InvalidValue, UnknownCountry, UnknownOrganization, WrongType, quoted
from bilateral.language.lexicon.tables import table
from bilateral.testing import countries, country_like_texts, international_organizations
from bilateral.values.countries import international_organization
from bilateral.values.countries.international_organization import organizations, spelled

NAMES = [name for one in organizations().values() for name in (one.code, one.name, *one.names)]


@given(international_organizations())
def test_every_name_of_an_organization_means_it(one: InternationalOrganization) -> None:
    for name in one.names:
        assert one == InternationalOrganization.parse(name) == InternationalOrganization.parse(f"the {name}")


@given(international_organizations())
def test_the_printed_form_is_the_constructor_and_str_is_read_back(one: InternationalOrganization) -> None:
    assert one == eval(repr(one))  # noqa: S307 - the law is about eval
    assert one == InternationalOrganization.parse(str(one))
    assert one == pickle.loads(pickle.dumps(one))  # noqa: S301 - our own
    assert hash(one) == hash(InternationalOrganization(one.code))


@given(international_organizations())
def test_an_organization_ended_after_it_was_founded_and_its_successor_is_known(one: InternationalOrganization) -> None:
    if one.founded and one.ended:
        assert one.founded.certainly_before(one.ended)
    assert one.successor is None or InternationalOrganization(one.successor) != one
    assert one.successor is None or one.ended is not None


@given(international_organizations())
def test_an_organization_is_no_country_and_that_is_said(one: InternationalOrganization) -> None:
    with pytest.raises(UnknownCountry, match="is an organization, not a state"):
        Country.parse(one.name)

    assert one == signatory(one.name)


@given(st.text() | country_like_texts() | st.sampled_from(NAMES))
@example("x" * 1_000_000)
@example("(" * 199)
@example("\ud800")
def test_any_text_is_an_organization_or_an_error_with_the_text_in_it(text: str) -> None:
    for read in (InternationalOrganization, InternationalOrganization.parse, signatory):
        try:
            read(text)
        except InvalidValue as error:
            assert quoted(text) in str(error)


def test_no_two_organizations_share_a_name() -> None:
    borne = [{spelled(name) for name in (one.code, one.name, *one.names)} for one in organizations().values()]

    assert not [form for one, other in itertools.combinations(borne, 2) for form in one & other]
    assert len(organizations()) == len(table("organizations"))
    assert len(organizations()) >= 60


def test_initials_that_are_a_country_too_are_few_and_known() -> None:
    both = set[str]()
    for form, code in international_organization.by_name().items():
        text = next(name for name in NAMES if spelled(name) == form)
        try:
            signatory(text)
        except AmbiguousSignatory as error:
            assert code == error.organization
            both.add(text)

    assert {"AU", "EC", "ECO"} >= both >= {"AU"}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("EU", "EU"),
        ("European Atomic Energy Community (EURATOM)", "EURATOM"),
        ("Warsaw Pact", "WTO-WP"),
        ("Comecon", "CMEA"),
        ("the World Bank", "IBRD"),
        ("Arab League", "LAS"),
        ("asean", "ASEAN"),
    ],
)
def test_organizations_are_found_by_the_names_in_use(text: str, code: str) -> None:
    assert InternationalOrganization(code) == InternationalOrganization.parse(text)


def test_one_organization_followed_the_other() -> None:
    chain = ["EEC", "EC", "EU"]

    assert chain[1:] == [InternationalOrganization(code).successor for code in chain[:2]]
    assert InternationalOrganization("EU").ended is None


@given(countries() | international_organizations(), st.data())
def test_a_signatory_with_two_letters_exchanged_is_offered_a_name_that_is_taken(
    one: Country | InternationalOrganization, data: st.DataObject
) -> None:
    places = [found.start() for found in re.finditer(r"(?=(\w)(?!\1)\w)", one.name)]
    assume(len(places) > 5)
    place = data.draw(st.sampled_from(places[1:]))
    came = "".join((one.name[:place], one.name[place + 1], one.name[place], one.name[place + 2 :]))

    try:
        signatory(came)
    except UnknownCountry as error:
        offered = re.search("did you mean (['\"])(.*?)\\1", str(error))
        assert offered is not None
        signatory(offered[2])


def test_what_is_neither_is_unknown_as_a_country() -> None:
    with pytest.raises(UnknownCountry):
        signatory("Atlantis")


def test_what_may_be_either_is_asked_back_and_the_error_survives_pickling() -> None:
    with pytest.raises(AmbiguousSignatory, match="write 'Australia' or 'African Union'") as raised:
        signatory("AU")
    again = pickle.loads(pickle.dumps(raised.value))  # noqa: S301 - our own

    assert (str(raised.value), raised.value.country) == (str(again), again.country)


def test_the_day_decides_between_states_that_signed() -> None:
    assert Country("CG") == signatory("Congo", on="1980")


@pytest.mark.parametrize("came", [None, 7, True])
def test_what_is_no_text_is_refused(came: object) -> None:
    text: str = came  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]  # that it is none is the point
    for read in (InternationalOrganization, InternationalOrganization.parse):
        with pytest.raises(WrongType, match="organization takes its code"):
            read(text)


def test_an_unknown_code_gets_the_nearest() -> None:
    with pytest.raises(UnknownOrganization, match="did you mean 'ASEAN'"):
        InternationalOrganization("ASEAM")


@given(st.from_regex(r"[A-Z][a-z]{1,9}( [A-Z][a-z]{1,9}){0,3}", fullmatch=True))
def test_what_is_of_the_un_is_of_the_united_nations(body: str) -> None:
    assume(not body.startswith("Un "))
    assert spelled(f"UN {body}") == spelled(f"United Nations {body}") == f"united nations {spelled(body)}"

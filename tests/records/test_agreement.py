"""What treaties and protocols have in common: two sides, and events in an order that the law allows."""

from __future__ import annotations

from typing import Any

import pytest

from bilateral import Act, Answer, Party, Protocol, Term, Treaty
from bilateral.errors import InvalidRecord
from bilateral.kinds import ActKind, Side, TerminationGrounds
from bilateral.parts import Registration, Termination


def pact(**arguments: Any) -> Treaty:
    """A treaty between India and Russia, with these fields."""
    fields: dict[str, Any] = {"id": "t-1", "title": "Pact", "parties": ("IN", "RU"), **arguments}
    return Treaty(**fields)


def refused(**arguments: Any) -> tuple[str, ...]:
    """What is wrong with such a treaty."""
    with pytest.raises(InvalidRecord) as caught:
        pact(**arguments)
    assert "treaty 't-1'" == caught.value.record
    return caught.value.problems


# Two sides --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "parties",
    [
        (),  # nobody said
        ("IN", "Russia"),
        (Party(country="IN"), Party(organization="works", country="RU")),
        (Party(country="IN"), Party(organization="works")),
        (Party(country="IN", side=Side.FIRST),
         Party(country="BY", side=Side.SECOND), Party(country="RU", side=Side.SECOND)),
        (Party(country="IN"), Party(country="BY", side=Side.SECOND), Party(country="RU", side=Side.SECOND)),
    ],
)  # fmt: skip
def test_an_agreement_has_two_sides(parties: object) -> None:
    pact(parties=parties)


@pytest.mark.parametrize(
    ("parties", "count"),
    [
        (("IN",), 1),
        (("IN", "RU", "BY"), 3),
        ((Party(country="IN", side=Side.FIRST), Party(country="RU", side=Side.FIRST)), 1),
    ],
)
def test_another_number_of_sides_is_refused_with_what_to_do(parties: object, count: int) -> None:
    words = (
        f"it has {count} side{'s' * (count > 1)}, not two; put several parties on one by side=Side.FIRST or Side.SECOND"
    )

    assert (words,) == refused(parties=parties)


def test_a_party_is_named_once() -> None:
    parties = ("IN", "India", Party(country="RU"))

    assert ("the party 'IN' is named more than once",) == refused(parties=parties)


# Acts -------------------------------------------------------------------------------------------------------


def test_only_a_party_acts() -> None:
    acts = (Act(kind=ActKind.RATIFIED, party="FR"), Act(kind=ActKind.RESERVATION, party="BY"))

    assert ("FR ratified it but is no party to it", "BY made a reservation to it but is no party to it") == refused(
        acts=acts
    )


def test_a_state_acts_on_what_it_succeeded_to() -> None:
    denounced = Act(kind=ActKind.DENOUNCED, party="RU", date="1993")
    succeeded = Act(kind=ActKind.SUCCEEDED, party="KZ", date="1993")

    pact(parties=("IN", "SU"), signed="1971", acts=(denounced, succeeded))


def test_any_country_may_act_where_an_organizations_own_is_not_named() -> None:
    pact(parties=("IN", Party(organization="works")), acts=(Act(kind=ActKind.SIGNED, party="RU"),))
    pact(parties=(), acts=(Act(kind=ActKind.SIGNED, party="RU"),))


def test_nobody_ratifies_before_signing() -> None:
    signed, ratified = (
        Act(kind=ActKind.SIGNED, party="IN", date="2021"),
        Act(kind=ActKind.RATIFIED, party="IN", date="2019"),
    )

    assert ("IN ratified (2019) before it signed (2021)",) == refused(acts=(signed, ratified))
    assert ("IN ratified (2019) before it signed (2020)",) == refused(signed="2020", acts=(ratified,))


# Days -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"signed": "2021", "entry_into_force": "2019"}, "it was in force (2019) before it was signed (2021)"),
        (
            {"entry_into_force": "2021", "termination": Termination(date="2019")},
            "it was terminated (2019) before it was in force (2021)",
        ),
        (
            {"signed": "2021", "termination": Termination(date="2019")},
            "it was terminated (2019) before it was signed (2021)",
        ),
        (
            # What lies between is known too little to contradict either.
            {"signed": "2021", "entry_into_force": "20XX", "termination": Termination(date="2019")},
            "it was terminated (2019) before it was signed (2021)",
        ),
        (
            {"entry_into_force": "2021", "registrations": (Registration(register="UNTS I", date="2019"),)},
            "it was registered (2019) before it was in force (2021)",
        ),
    ],
)  # fmt: skip
def test_what_is_certainly_in_the_wrong_order_is_refused(arguments: dict[str, Any], words: str) -> None:
    assert (words,) == refused(**arguments)


@pytest.mark.parametrize(
    "arguments",
    [
        {"signed": "2021", "entry_into_force": "2021"},
        {"signed": "2021-12", "entry_into_force": "2021"},
        {"signed": "2021-12-06", "entry_into_force": "2021-12-06", "termination": Termination(date="2021-12-06")},
        {"entry_into_force": "2019", "termination": Termination(grounds=TerminationGrounds.SUNSET)},
        {"registrations": (Registration(register="UNTS I", date="2019"),)},
        {"signed": "2021", "registrations": (Registration(register="LNTS", date="2019"),)},
    ],
)
def test_what_may_be_in_the_right_order_is_taken(arguments: dict[str, Any]) -> None:
    pact(**arguments)


def test_all_that_is_wrong_is_said_at_once() -> None:
    problems = refused(
        parties=("IN", "IN", "RU", "BY"),
        signed="2021",
        entry_into_force="2020",
        termination=Termination(date="2019"),
        acts=(Act(kind=ActKind.RATIFIED, party="FR", date="2018"),),
    )

    assert 6 == len(problems), problems


def test_a_protocol_keeps_the_same_rules() -> None:
    with pytest.raises(InvalidRecord, match=r"^protocol 'p-1': it has 1 side, not two; .*; it was in force \(2019\)"):
        Protocol(id="p-1", title="Protocol", parties=("IN",), signed="2021", entry_into_force="2019")


# Fields -----------------------------------------------------------------------------------------------------


def test_whether_it_binds_is_unknown_until_somebody_says() -> None:
    assert pact().binding is Answer.UNKNOWN


def test_a_term_stays_as_it_was_said() -> None:
    made = pact(term="ten years", notice="12 months", period="2021/2031")

    assert (Term(years=10), Term(months=12)) == (made.term, made.notice)


def test_it_names_everyone_who_acted() -> None:
    acts = (Act(kind=ActKind.SIGNED, party="IN"), Act(kind=ActKind.SIGNED, party="RU", person="rao"))

    assert ["acts[1].person"] == [one.path for one in pact(acts=acts).references()]

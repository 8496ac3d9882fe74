"""Meetings."""

from __future__ import annotations

import re
from typing import Any

import pytest

from bilateral import Figure, Meeting, Quantity, Term, When
from bilateral.errors import InvalidId, InvalidRecord, InvalidValue, InvalidWhen, WrongType
from bilateral.kinds import RecordKind
from bilateral.parts import Gap, Participant, Statement
from bilateral.records.conversion import to_records
from bilateral.records.instrument import INSTRUMENTS


def session(**arguments: Any) -> Meeting:
    """A meeting with these fields."""
    fields: dict[str, Any] = {"id": "m-1", "title": "Session", **arguments}
    return Meeting(**fields)


def refused(**arguments: Any) -> tuple[str, ...]:
    """What is wrong with such a meeting."""
    with pytest.raises(InvalidRecord) as caught:
        session(**arguments)
    assert "meeting 'm-1'" == caught.value.record
    return caught.value.problems


def test_it_ends_no_earlier_than_it_begins() -> None:
    assert ("it ends (2021-12-05) before it begins (2021-12-06)",) == refused(held="2021-12-06", until="2021-12-05")
    session(held="2021-12-06", until="2021-12-06")
    session(held="2021-12", until="2021-12-05")
    session(until="2021-12-05")


@pytest.mark.parametrize("field", ["held", "until"])
@pytest.mark.parametrize("span", ["2021-12-06 to 2021-12-07", "6-7 December 2021", "2021-12-06/2021-12-07"])
def test_the_days_it_takes_are_told_in_two_fields(field: str, span: str) -> None:
    with pytest.raises(InvalidWhen, match=r"more than one day in .* held='2021-12-06' .* until='2021-12-07'"):
        session(**{field: span})


@pytest.mark.parametrize("text", ["since 2019", "soon", "6 and 7 December 2021"])
def test_what_is_no_span_of_two_days_is_refused_as_a_date(text: str) -> None:
    with pytest.raises(InvalidWhen) as caught:
        When.parse(text)
    with pytest.raises(InvalidWhen, match=re.escape(str(caught.value))):
        session(held=text)


def test_it_may_be_held_on_some_day_between_two() -> None:
    assert When("[2021-12-06..2021-12-09]") == session(held="between 6 and 9 December 2021").held


def test_it_is_not_its_own_occasion() -> None:
    assert ("it is held in its own margins",) == refused(in_margins_of="m-1")


def test_it_is_not_its_own_outcome() -> None:
    assert ("it is its own outcome",) == refused(outcomes=("p-1", "m-1"))


@pytest.mark.parametrize("field", ["outcome_count", "expected_outcomes"])
def test_no_figure_is_negative(field: str) -> None:
    fewer = Figure.at_most(Quantity(-1, "agreement"))

    assert (f"{fewer} is negative",) == refused(**{field: fewer})


def test_all_that_is_wrong_is_said_at_once() -> None:
    assert 3 == len(refused(held="2021", until="2020", in_margins_of="m-1", outcomes=("m-1",)))


@pytest.mark.parametrize("came", [5.7, 5.0, "20", True], ids=repr)
@pytest.mark.parametrize("field", ["ordinal", "ordinal_in_year"])
def test_an_ordinal_is_a_whole_number(field: str, came: object) -> None:
    with pytest.raises(WrongType, match=rf"^{field} of meeting 'm-1' takes a whole number, got {came!r}$"):
        session(**{field: came})


def test_the_first_is_1() -> None:
    assert 1 == session(ordinal=1).ordinal
    with pytest.raises(InvalidValue, match="ordinal counts from 1"):
        session(ordinal=0)


@pytest.mark.parametrize("field", ["countries", "outcomes", "agenda", "expected_subjects", "chairs", "participants"])
def test_one_text_is_not_taken_for_several(field: str) -> None:
    with pytest.raises(WrongType, match="takes a tuple or a list, got 'IN'"):
        session(**{field: "IN"})


def test_outcomes_are_ids() -> None:
    assert ("ak-203", "p-1") == to_records(["ak-203", "p-1"]) == session(outcomes=["ak-203", "p-1"]).outcomes
    with pytest.raises(InvalidId, match="no id in 'AK 203'"):
        session(outcomes=["AK 203"])


def test_expected_outcomes_are_a_figure_in_the_words_of_the_report() -> None:
    made = session(expected_outcomes="up to 10 agreements", expected_subjects=("energy", "space"))

    assert Figure.at_most(Quantity(10, "agreement")) == made.expected_outcomes


def test_a_gap_has_a_length_and_a_reason() -> None:
    gap = session(gap_before=Gap(length="two years", reason="the pandemic")).gap_before

    assert Gap(length=Term(years=2), reason="the pandemic") == gap


def test_countries_are_kept_by_their_codes() -> None:
    made = session(countries=("India", "Russian Federation"), host="India")

    assert (("IN", "RU"), "IN") == (made.countries, made.host)


def test_it_names_series_occasion_outcomes_and_people() -> None:
    made = session(
        series="s",
        in_margins_of="m-2",
        outcomes=("ak-203",),
        chairs=(Participant(person="rao", office="in-defence"),),
        participants=(Participant(office="ru-defence", on_behalf_of="ivanov"),),
        statements=(Statement(gist="Talks went well.", speaker="rao", office="in-defence"),),
    )

    assert [
        ("series", "s", {RecordKind.MEETING_SERIES}),
        ("in_margins_of", "m-2", {RecordKind.MEETING}),
        ("outcomes[0]", "ak-203", set(INSTRUMENTS)),
        ("chairs[0].person", "rao", {RecordKind.PERSON}),
        ("chairs[0].office", "in-defence", {RecordKind.OFFICE}),
        ("participants[0].office", "ru-defence", {RecordKind.OFFICE}),
        ("participants[0].on_behalf_of", "ivanov", {RecordKind.PERSON}),
        ("statements[0].speaker", "rao", {RecordKind.PERSON}),
        ("statements[0].office", "in-defence", {RecordKind.OFFICE}),
    ] == [(one.path, str(one.target), set(one.kinds)) for one in made.references()]

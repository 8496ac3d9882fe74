"""Claims proposed out of what was found in a text."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import bilateral as bl
from bilateral import (
    Figure,
    Found,
    Party,
    Passage,
    Period,
    Reading,
    Term,
    When,
    contract,
    ground,
    meeting,
    person,
    treaty,
)
from bilateral.errors import InvalidId, WrongType
from bilateral.kinds import MeetingKind
from bilateral.query.fields import NAMESPACES
from bilateral.reading.claims.proposed_claims import is_readable, passage_of
from bilateral.reading.found import phrase
from bilateral.types import Field
from strategies.pool import pooled_readings
from strategies.readings import READING, TEXT, words_of

FIELDS: list[Field[Any, Any]] = [
    field for fields in NAMESPACES.values() for field in vars(fields).values() if isinstance(field, Field)
]
READABLE = [field for field in FIELDS if is_readable(field)]


@pytest.mark.parametrize(
    ("field", "values"),
    [
        (contract.value, [Figure.money("around Rs 5,000 crore")]),
        (contract.estimated_value, [Figure.money("around Rs 5,000 crore")]),
        (contract.quantity, [Figure.quantity("70,000 rifles")]),
        (meeting.outcome_count, [Figure.quantity("70,000 rifles")]),
        (contract.signed, [When("2021-12-06")]),
        (meeting.held, [When("2021-12-06")]),
        (treaty.period, [Period("2021", "2031")]),
        (contract.parties, [Party(country="IN"), Party(country="RU"), Party(country="RU")]),
        (meeting.countries, ["IN", "RU", "RU"]),
        (person.nationality, ["IN", "RU", "RU"]),
        (meeting.ordinal, [20]),
        (meeting.ordinal_in_year, []),
        (meeting.kind, [MeetingKind.COMMISSION]),
        (meeting.title, ["meeting of their commission"]),
    ],
    ids=str,
)
def test_a_claim_is_proposed_for_each_value_that_may_stand_in_a_field(field: Any, values: list[object]) -> None:
    assert values == [claim.value for claim in READING.claims("x-1", field)]


def test_exact_lengths_of_time_are_proposed_as_terms_and_grounded() -> None:
    text = "It lasts for two (2) years and ends on six months' notice, given at least 30 days before."
    reading = bl.read(text, source="daily")
    claims = reading.claims("t-1", treaty.notice)

    assert ["P2Y", "P6M"] == [str(claim.value) for claim in claims]
    assert ["two (2) years", "six months"] == [claim.passage and claim.passage.quote for claim in claims]
    assert () == ground(claims, {"daily": text})


def test_a_term_is_grounded_whether_years_or_months_are_counted() -> None:
    text = "It lasts for eighteen months."
    [claim] = bl.read(text, source="daily").claims("t-1", treaty.term)

    assert () == ground([attrs.evolve(claim, value=Term(years=1, months=6))], {"daily": text})
    [fault] = ground([attrs.evolve(claim, value=Term(years=1))], {"daily": text})
    assert "'eighteen months' reads as P18M" in str(fault)


def test_the_passage_of_a_claim_holds_the_words_that_qualify_its_value() -> None:
    (claim,) = READING.claims("ak-203", contract.value)
    place = words_of(TEXT, "around Rs 5,000 crore")

    assert Passage(quote=place.text, start=place.start, end=place.end) == claim.passage
    assert ("ak-203", "daily") == (claim.record, claim.source)


def test_the_passage_of_a_number_holds_what_is_counted() -> None:
    (claim,) = READING.claims("ak-203", contract.quantity)

    assert claim.passage is not None
    assert "70,000 Russian rifles" == claim.passage.quote


@pytest.mark.parametrize("field", [contract.title, contract.kind, contract.items, contract.signed_at, meeting.place])
def test_a_field_that_no_finding_fits_is_refused_with_what_would_fit(field: Any) -> None:
    with pytest.raises(WrongType, match=rf"takes a field of amounts.*contract\.value, got '{field}'"):
        READING.claims("ak-203", field)


def test_what_is_no_field_is_refused() -> None:
    nothing: Any = "value"
    with pytest.raises(WrongType, match="got 'value'"):
        READING.claims("ak-203", nothing)


def test_what_is_no_id_is_refused_even_where_nothing_was_found() -> None:
    with pytest.raises(InvalidId):
        Reading(text="", source="daily").claims("no id", contract.value)


def test_a_value_that_no_record_could_hold_is_not_proposed() -> None:
    spoilt = Found(When("2021-12-06"), "6 December", 0, 10)
    reading = Reading(text="6 December", source="daily", dates=(spoilt,))

    assert () == reading.claims("t-1", treaty.period)


def test_words_that_cannot_be_quoted_are_told_by_their_place_alone() -> None:
    text = "Rs\x0b5 crore"

    assert Passage(start=0, end=10) == passage_of(text, Found(Figure.money("Rs 5 crore"), text, 0, 10))


@given(pooled_readings(), st.sampled_from(READABLE))
def test_every_claim_proposed_is_grounded_in_the_text_it_comes_from(reading: Reading, field: Any) -> None:
    claims = reading.claims("x-1", field)

    assert () == ground(claims, {reading.source: reading})


@given(pooled_readings(), st.sampled_from(READABLE))
def test_every_passage_is_a_place_in_the_text(reading: Reading, field: Any) -> None:
    for claim in reading.claims("x-1", field):
        assert claim.passage is not None
        assert claim.passage.end is not None
        assert claim.passage.quote in ("", reading.text[claim.passage.start : claim.passage.end])
        assert claim.passage.end <= len(reading.text)


@given(pooled_readings())
def test_all_the_words_of_a_finding_lie_within_its_phrase(reading: Reading) -> None:
    for found in reading.quantities:
        whole = phrase(reading.text, found)

        assert whole.start <= min(found.start, found.unit.start)
        assert max(found.end, found.unit.end) <= whole.end
        assert reading.text[whole.start : whole.end] == whole.text

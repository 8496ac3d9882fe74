"""Claims: one source says one thing about one field of one record."""

from __future__ import annotations

import pickle
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import (
    Answer,
    BilateralError,
    Claim,
    Figure,
    LineItem,
    Money,
    Party,
    Passage,
    Quantity,
    Record,
    Term,
    When,
    contract,
    instrument,
    meeting,
    meeting_series,
    organization,
    person,
    protocol,
    treaty,
)
from bilateral.errors import InvalidId, InvalidRecord, InvalidValue, InvalidWhen, WrongType
from bilateral.evidence.claim import described
from bilateral.kinds import ContractKind, MeetingKind, Standing
from bilateral.parts import Withdrawal
from bilateral.register.fitting import held_values
from bilateral.testing.source import fields_of
from strategies.pool import pooled_records
from strategies.texts_of_a_class import Text

COST = Figure.money("around Rs 5000 crore")
RIFLES = Figure.quantity("6,01,427 rifles")


def claim(field: Any, value: object, **arguments: Any) -> Claim[Any, Any]:
    """A claim of a newspaper, without a type checker's help."""
    fields: dict[str, Any] = {"record": "ak-203", "field": field, "value": value, "source": "daily", **arguments}
    return Claim[Any, Any](**fields)


GOOD: list[tuple[Any, object]] = [
    (contract.value, COST),
    (contract.quantity, RIFLES),
    (contract.kind, ContractKind.LEASE),
    (contract.signed, When("2021-12-06")),
    (contract.title, "Rifles"),
    (contract.subjects, "arms"),
    (contract.parties, Party(country="IN")),
    (contract.items, LineItem(designation="AK-203")),
    (contract.under, "t-1"),
    (meeting.ordinal, 20),
    (meeting.countries, "IN"),
    (meeting.host, "RU"),
    (meeting.outcomes, "ak-203"),
    (treaty.binding, Answer.NO),
    (treaty.term, Term(years=10)),
    (instrument.place, "Delhi"),
    (person.name, "R. Rao"),
]

BAD: list[tuple[Any, object, str]] = [
    (contract.value, RIFLES, "a claim about contract.value takes Figure[Money] (made by Figure.money or "),
    (contract.quantity, COST, "a claim about contract.quantity takes Figure[Quantity] (made by "),
    (contract.value, Money(5, "INR"), "a claim about contract.value takes Figure[Money] (made by Figure.money or "),
    (contract.quantity, Quantity(5, "rifle"), "a claim about contract.quantity takes Figure[Quantity] (made by "),
    (
        contract.value,
        "around Rs 5000 crore",
        "a claim about contract.value takes Figure[Money] (made by Figure.money or ",
    ),
    (contract.value, None, "a claim about contract.value takes Figure[Money] (made by Figure.money or "),
    (contract.kind, "lease", "a claim about contract.kind takes ContractKind.PURCHASE|"),
    (contract.kind, MeetingKind.CALL, "a claim about contract.kind takes ContractKind.PURCHASE|"),
    (contract.signed, "2021-12-06", "a claim about contract.signed takes When (made by "),
    (contract.title, 5, "a claim about contract.title takes str, got 5"),
    (contract.title, " ", "nothing but blanks in ' '"),
    (contract.place, "\x00", "control character in '\\x00'"),
    (contract.subjects, ("arms",), "a claim about contract.subjects takes str, got ('arms',)"),
    (contract.parties, "IN", "a claim about contract.parties takes Party, got 'IN'"),
    (contract.under, "the treaty", "no id in 'the treaty'"),
    (contract.text_url, "example.org", "no web address in 'example.org'"),
    (contract.languages, "Hindi", "no language tag in 'Hindi'"),
    (meeting.ordinal, 0, "no count in 0; ordinal counts from 1"),
    (meeting.ordinal, 20.0, "a claim about meeting.ordinal takes int, got 20.0"),
    (meeting.ordinal, True, "a claim about meeting.ordinal takes int, got True"),
    (meeting.countries, "Rusia", "no known country in 'Rusia'"),
    (meeting.countries, "Russia", "a claim about meeting.countries takes 'RU', got 'Russia'"),
    (meeting.host, "Russia", "a claim about meeting.host takes 'RU', got 'Russia'"),
    (meeting.outcomes, "the contract", "no id in 'the contract'"),
    (organization.owners, "RU", "a claim about organization.owners takes Holding, got 'RU'"),
    (protocol.number, -1, "no count in -1; number counts from 1"),
    (treaty.binding, "no", "a claim about treaty.binding takes Answer.YES|NO|UNKNOWN, got 'no'"),
    (treaty.term, "P10Y", "a claim about treaty.term takes Term (made by Term.parse), got 'P10Y'"),
]


@pytest.mark.parametrize(("field", "value"), GOOD, ids=lambda one: str(one)[:20])
def test_a_claim_is_of_what_the_field_holds(field: Any, value: object) -> None:
    assert value == claim(field, value).value


def test_nothing_is_known_of_a_claim_but_what_is_said() -> None:
    one = Claim(record="ak-203", field=contract.place, value="Delhi", source="daily")
    said = {field.name: getattr(one, field.name) for field in attrs.fields(Claim)}

    assert contract.place is said.pop("field")
    assert {"record", "value", "source", "standing"} == {name for name, value in said.items() if value}
    assert Standing.NORMAL is one.standing


def test_a_text_of_a_class_is_claimed_as_its_characters() -> None:
    held = claim(contract.place, Text("Delhi")).value

    assert ("Delhi", str) == (held, type(held))


@pytest.mark.parametrize(("field", "value", "words"), BAD, ids=lambda one: str(one)[:20])
def test_what_a_record_could_not_hold_is_not_claimed(field: Any, value: object, words: str) -> None:
    with pytest.raises(BilateralError) as caught:
        claim(field, value)

    assert str(caught.value).startswith(words)


@given(st.data())
def test_whatever_a_record_holds_can_be_claimed(data: st.DataObject) -> None:
    record: Record = data.draw(pooled_records())
    for field in fields_of(record):
        for value in held_values(record, field):
            assert value == claim(field, value, record=record.id).value


@pytest.mark.parametrize("came", ["contract.value", None, 5, contract, Figure], ids=lambda one: type(one).__name__)
def test_the_field_is_the_one_that_questions_are_asked_with(came: object) -> None:
    with pytest.raises(WrongType, match=r"^field of claim takes a field that questions are asked about, as "):
        claim(came, COST)


@pytest.mark.parametrize(
    ("arguments", "error", "words"),
    [
        ({"record": "AK 203"}, InvalidId, "no id in 'AK 203'"),
        ({"source": "the daily"}, InvalidId, "no id in 'the daily'"),
        ({"passage": "page 1"}, WrongType, "passage of claim takes Passage(quote=...), got 'page 1'"),
        ({"attribution": None}, WrongType, "attribution of claim takes a text, got None"),
        ({"attribution": "\x07"}, InvalidValue, "control character in '\\x07'"),
    ],
)
def test_a_wrong_name_or_place_is_refused(arguments: dict[str, Any], error: type[Exception], words: str) -> None:
    with pytest.raises(error) as caught:
        claim(contract.value, COST, **arguments)

    assert words in str(caught.value)


@pytest.mark.parametrize(
    ("field", "words"),
    [
        (contract.value, "Figure[Money] (made by Figure.money or Figure.exactly)"),
        (contract.quantity, "Figure[Quantity] (made by Figure.quantity or Figure.exactly)"),
        (contract.title, "str"),
        (treaty.binding, "Answer.YES|NO|UNKNOWN"),
        (meeting_series.interval, "Term (made by Term.parse)"),
    ],
)
def test_what_a_field_holds_is_described(field: Any, words: str) -> None:
    assert words == described(field)


def test_a_claim_reads_as_a_sentence_with_the_words_of_the_source() -> None:
    assert "daily says contract.value of ak-203 is around Rs 5000 crore" == str(claim(contract.value, COST))
    assert "daily says contract.signed of ak-203 is 2021-12-06" == str(claim(contract.signed, When("2021-12-06")))
    assert "daily says contract.value of ak-203 is about ₹5 crore" == str(
        claim(contract.value, Figure.about(Money.parse("Rs 5 crore")))
    )


@pytest.mark.parametrize(("field", "value"), GOOD, ids=lambda one: str(one)[:20])
def test_a_claim_travels_and_is_told_from_others_by_all_it_says(field: Any, value: object) -> None:
    made = claim(field, value, passage=Passage(page="1"))
    back = pickle.loads(pickle.dumps(made))  # noqa: S301 - our own bytes

    assert made == back
    assert hash(made) == hash(back)
    assert made != claim(field, value)
    assert made != claim(field, value, passage=Passage(page="1"), source="wire")


def test_claims_about_two_fields_differ_even_if_the_value_is_one() -> None:
    assert claim(contract.value, COST) != claim(contract.maximum_value, COST)
    assert 2 == len({claim(contract.value, COST), claim(contract.maximum_value, COST), claim(contract.value, COST)})


def test_whoever_ranks_a_claim_says_why() -> None:
    ranked = claim(contract.value, COST, standing="deprecated", standing_reason="a slip of the typesetter")

    assert Standing.DEPRECATED is ranked.standing
    with pytest.raises(InvalidRecord, match=": it is preferred, and standing_reason doesn't say why"):
        claim(contract.value, COST, standing=Standing.PREFERRED)
    with pytest.raises(InvalidValue, match="standing of claim: no standing in 'better'; there are deprecated, normal"):
        claim(contract.value, COST, standing="better")


def test_a_claim_counts_unless_it_is_withdrawn_or_known_to_be_wrong() -> None:
    withdrawn = Withdrawal(on="2021-12-08", reason="the figure was last year's")

    assert claim(contract.value, COST).counts
    assert claim(contract.value, COST, standing="preferred", standing_reason="signed by the ministry").counts
    assert not claim(contract.value, COST, standing="deprecated", standing_reason="misprint").counts
    assert not claim(contract.value, COST, withdrawn=withdrawn).counts


def test_nothing_is_taken_back_before_it_is_said() -> None:
    withdrawn = Withdrawal(on="2021-12", reason="misprint")

    assert withdrawn == claim(contract.value, COST, published="2021-12-06", withdrawn=withdrawn).withdrawn
    with pytest.raises(InvalidRecord, match=r": it was withdrawn \(2021-12\) before it was published \(2022-01-01\)"):
        claim(contract.value, COST, published="2022-01-01", withdrawn=withdrawn)


@pytest.mark.parametrize(
    ("arguments", "error", "words"),
    [
        ({"on": None, "reason": "misprint"}, WrongType, "'on' of withdrawal takes a When"),
        ({"on": "lately", "reason": "misprint"}, InvalidWhen, "'lately'"),
        ({"on": "2021-12-08", "reason": " "}, InvalidValue, "reason of withdrawal: nothing but blanks in ' '"),
    ],
)
def test_a_withdrawal_has_a_day_and_a_reason(arguments: Any, error: type[Exception], words: str) -> None:
    with pytest.raises(error) as caught:
        Withdrawal(**arguments)

    assert words in str(caught.value)

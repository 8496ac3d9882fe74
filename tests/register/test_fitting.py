"""Claims and the records and sources they name."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from hypothesis import given

from bilateral import Claim, Contract, Figure, LineItem, Record, Source, Treaty, contract, instrument, meeting, treaty
from bilateral.errors import MOST_NAMED
from bilateral.parts import Identifier, Withdrawal
from bilateral.query.answer import is_said
from bilateral.register.fitting import filled, grouped, held_values, misplaced, unfollowed, unsupported
from bilateral.testing.source import fields_of
from bilateral.types import RecordId, SourceId
from strategies.least import RECORDS
from strategies.pool import pooled_records

RIFLES = Contract(id="ak-203", title="Rifles", value="around Rs 5000 crore", subjects=("arms", "trade"), place="Delhi")
PACT = Treaty(id="t-1", title="Pact")
HELD: dict[RecordId, Record] = {RIFLES.id: RIFLES, PACT.id: PACT}
SOURCES = {SourceId("daily"): Source(id="daily")}


def claim(field: Any, value: object, record: str = "ak-203", source: str = "daily") -> Claim[Any, Any]:
    """A claim."""
    return Claim[Any, Any](record=record, field=field, value=value, source=source)


def wrong(*claims: Claim[Any, Any], outside: frozenset[RecordId] = frozenset()) -> list[str]:
    """What is wrong with where claims stand."""
    return [str(fault.fault()) for fault in misplaced(claims, HELD, SOURCES, outside)]


def complaints(*claims: Claim[Any, Any]) -> list[str]:
    """What records hold without, or against, these claims."""
    return [str(fault.fault()) for fault in unsupported(claims, HELD)]


class CountedWord(str):
    """A word that counts how often one of its class is put before another."""

    __slots__ = ()
    comparisons = 0

    def __lt__(self, other: str) -> bool:
        CountedWord.comparisons += 1
        return super().__lt__(other)


# Where claims stand -----------------------------------------------------------------------------------------


def test_a_claim_names_a_record_and_a_source_that_are_there_and_a_field_the_record_has() -> None:
    assert not wrong(claim(contract.place, "Delhi"), claim(instrument.title, "Pact", record="t-1"))


def test_what_is_there_is_put_in_order_once_however_many_claims_miss_it() -> None:
    many = 200
    known = [CountedWord(f"a-{number}") for number in range(many)]
    claims = [claim(contract.place, "Delhi", f"x-{number}", f"y-{number}") for number in range(many)]
    records = {RecordId(name): RIFLES for name in known}
    sources = {SourceId(name): Source(id="daily") for name in known}
    CountedWord.comparisons = 0

    assert 2 * many == len(list(misplaced(claims, records, sources, frozenset())))
    # To sort them for each fault took them to 200 times 400.
    assert CountedWord.comparisons < 2 * many * 2 * many.bit_length()


@pytest.mark.parametrize(
    ("made", "words"),
    [
        (
            claim(contract.place, "Delhi", record="ak-230"),
            [
                "claim by 'daily' about contract.place of 'ak-230': "
                "no record has this id: 'ak-230'; did you mean 'ak-203'?"
            ],
        ),
        (
            claim(contract.place, "Delhi", source="dayly"),
            [
                "claim by 'dayly' about contract.place of 'ak-203': "
                "no source has this id: 'dayly'; did you mean 'daily'?"
            ],
        ),
        (
            claim(meeting.ordinal, 20),
            ["claim by 'daily' about meeting.ordinal of 'ak-203': contract 'ak-203' has no such field: "
             "'meeting.ordinal'; name a field of its own"],
        ),
    ],
)  # fmt: skip
def test_what_is_not_there_is_told_with_the_nearest(made: Claim[Any, Any], words: list[str]) -> None:
    assert words == wrong(made)


def test_all_that_is_wrong_with_a_claim_is_told_at_once() -> None:
    assert 2 == len(wrong(claim(meeting.ordinal, 20, source="wire")))
    assert 2 == len(wrong(claim(meeting.ordinal, 20, record="x", source="wire")))


def test_a_claim_may_be_about_a_record_kept_elsewhere() -> None:
    assert not wrong(claim(meeting.ordinal, 20, record="m-20"), outside=frozenset({RecordId("m-20")}))


# Whether the record follows them ----------------------------------------------------------------------------


def test_a_record_follows_one_source_against_another() -> None:
    assert not complaints(claim(contract.place, "Delhi"), claim(contract.place, "Agra", source="wire"))
    assert not complaints(
        claim(contract.subjects, "arms"), claim(contract.subjects, "trade"), claim(contract.subjects, "x")
    )


def test_equal_bounds_in_other_words_are_the_same() -> None:
    assert not complaints(claim(contract.value, Figure.money("about ₹50 billion")))


def test_a_record_holds_nothing_that_no_source_says() -> None:
    assert [
        "claim by 'daily' about contract.place of 'ak-203': contract 'ak-203' holds what no source says: 'Delhi'; "
        "sources say 'Agra', 'Goa'"
    ] == complaints(
        claim(contract.place, "Agra"), claim(contract.place, "Goa", source="wire"), claim(contract.place, "Goa")
    )


def test_each_of_several_values_is_said_by_somebody() -> None:
    assert [
        "claim by 'daily' about contract.subjects of 'ak-203': contract 'ak-203' holds what no source says: 'trade'; "
        "sources say 'arms'"
    ] == complaints(claim(contract.subjects, "arms"))


def test_a_record_does_not_keep_silent_about_what_is_claimed() -> None:
    assert [
        "claim by 'daily' about instrument.place of 't-1': treaty 't-1' holds nothing here: 'instrument.place'; "
        "sources say 'Delhi'"
    ] == complaints(claim(instrument.place, "Delhi", record="t-1"))


def test_a_record_may_keep_silent_about_what_was_withdrawn_or_is_known_to_be_wrong() -> None:
    withdrawn = Withdrawal(on="2021-12-08", reason="another treaty was meant")
    place = claim(instrument.place, "Delhi", record="t-1")

    assert not complaints(attrs.evolve(place, withdrawn=withdrawn))
    assert not complaints(attrs.evolve(place, standing="deprecated", standing_reason="misprint"))
    assert complaints(place, attrs.evolve(place, withdrawn=withdrawn))


def test_a_claim_about_another_kinds_field_hides_no_other_claim() -> None:
    assert 1 == len(complaints(claim(meeting.place, "Agra"), claim(contract.place, "Agra")))


def test_claims_by_way_of_the_instrument_and_of_the_contract_are_about_one_field() -> None:
    assert not complaints(claim(instrument.place, "Agra"), claim(contract.place, "Delhi"))


def test_what_very_many_sources_say_is_told_in_short() -> None:
    (words,) = complaints(*(claim(contract.place, f"town {number}") for number in range(100)))

    assert words.endswith(f" and {100 - MOST_NAMED} more")
    assert len(complaints(claim(contract.place, "x" * 1_000_000))[0]) < 1000


def test_claimed_values_are_looked_up_not_gone_through(monkeypatch: pytest.MonkeyPatch) -> None:
    many, compared, equal = 100, [0], Identifier.__eq__

    def counted(one: Identifier, other: object) -> bool:
        compared[0] += 1
        return equal(one, other)

    named = [Identifier(scheme="UNTS", value=str(number)) for number in range(many)]
    pact = attrs.evolve(PACT, identifiers=named)
    claims = [claim(treaty.identifiers, attrs.evolve(one), PACT.id) for one in named]
    monkeypatch.setattr(Identifier, "__eq__", counted)

    assert not list(unsupported(claims, {PACT.id: pact}))
    assert compared[0] <= 2 * many


def test_each_field_that_follows_none_of_its_claims_is_named_once() -> None:
    claims = [claim(contract.place, "Agra"), claim(contract.place, "Goa"), claim(contract.title, "Rifles")]

    assert {("ak-203", "place")} == unfollowed(claims, HELD)


@given(pooled_records())
def test_a_record_follows_claims_of_all_it_holds(record: Record) -> None:
    claims = [claim(field, value, record.id) for field in fields_of(record) for value in held_values(record, field)]

    assert not list(unsupported(claims, {record.id: record}))


# What records hold ------------------------------------------------------------------------------------------


def test_what_is_held_is_listed_one_by_one() -> None:
    items = (LineItem(designation="A", quantity="5 rifles"), LineItem(designation="B"))

    assert (Figure.quantity("5 rifles"),) == held_values(Contract(id="c", title="C", items=items), contract.quantity)
    assert ("Delhi",) == held_values(RIFLES, contract.place)
    assert () == held_values(PACT, instrument.place)


@given(pooled_records())
def test_the_filled_fields_are_those_that_say_something(record: Record) -> None:
    named = filled(record)

    assert {"title", "name"} & set(named)
    assert all(is_said(getattr(record, name)) for name in named)
    assert "id" not in named


@pytest.mark.parametrize("kind", RECORDS, ids=lambda kind: kind.__name__)
def test_the_least_record_says_what_it_is_called(kind: type[Record]) -> None:
    assert tuple(name for name in RECORDS[kind] if name != "id") == filled(kind(**RECORDS[kind]))


def test_claims_are_put_together_by_record_and_field_in_their_order() -> None:
    one, two, three = claim(contract.place, "Delhi"), claim(contract.title, "Rifles"), claim(contract.place, "Agra")

    assert {("ak-203", "place"): [one, three], ("ak-203", "title"): [two]} == grouped([one, two, three])

"""Who says what about one field of one record."""

from __future__ import annotations

from html import unescape
from typing import Any

import pytest
from hypothesis import given

from bilateral import Claim, Contract, Figure, LineItem, Passage, Register, Source, contract, instrument, meeting
from bilateral.errors import UnknownRecord, WrongType
from bilateral.testing.source import fields_of
from bilateral.types import Explanation
from strategies.pool import pooled_registers

EXACT, MORE = Figure.quantity("6,01,427 rifles"), Figure.quantity("more than 500,000 rifles")


def claim(field: Any, value: object, source: str, **arguments: Any) -> Claim[Any, Any]:
    """A claim about the rifles."""
    return Claim[Any, Any](record="ak-203", field=field, value=value, source=source, **arguments)


REGISTER = Register(
    records=[
        Contract(
            id="ak-203",
            title="Rifles",
            items=[LineItem(designation="AK-203", quantity=EXACT)],
            subjects=("arms", "trade"),
        )
    ],
    sources=[
        Source(id="daily", publisher="The Daily", published="2021-12-06"),
        Source(id="wire", publisher="<Wire> & Co"),
    ],
    claims=[
        claim(contract.quantity, EXACT, "daily", passage=Passage(start=10, end=25), attribution="officials"),
        claim(contract.quantity, MORE, "wire", passage=Passage(quote="more than", page="4", paragraph=2)),
        claim(contract.quantity, EXACT, "wire"),
        claim(contract.subjects, "arms", "daily"),
        claim(instrument.subjects, "trade", "wire"),
    ],
)


def test_it_lists_every_claim_with_its_source_in_the_registers_order() -> None:
    found = REGISTER.explain("ak-203", contract.quantity)

    assert REGISTER.claims[:3] == found.claims
    assert ["daily", "wire", "wire"] == [source.id for source in found.sources]
    assert (EXACT,) == found.held
    assert (EXACT, MORE) == found.values


def test_it_reads_as_people_would_write_it() -> None:
    assert [
        "ak-203: contract.quantity is 6,01,427 rifles",
        "  * 6,01,427 rifles  (The Daily, 2021-12-06, characters 10 to 25, citing officials)",
        "    more than 500,000 rifles  (<Wire> & Co, page 4, paragraph 2)",
        "  * 6,01,427 rifles  (<Wire> & Co)",
    ] == str(REGISTER.explain("ak-203", contract.quantity)).split("\n")


def test_several_values_are_held_one_by_one() -> None:
    found = REGISTER.explain("ak-203", contract.subjects)

    assert ("arms", "trade") == found.held
    assert ["held", "held"] == [mark for mark, _, _ in found.rows()]
    assert str(found).startswith("ak-203: contract.subjects is arms; trade\n")


def test_a_field_of_every_instrument_is_the_same_field() -> None:
    assert (
        REGISTER.explain("ak-203", contract.subjects).claims == REGISTER.explain("ak-203", instrument.subjects).claims
    )


def test_where_nothing_is_held_and_nobody_says_anything_it_says_so() -> None:
    found = REGISTER.explain("ak-203", contract.value)

    assert "ak-203: contract.value is nothing" == str(found)
    assert ((), (), ()) == (found.held, found.claims, found.values)


def test_every_word_is_escaped_in_html() -> None:
    found = REGISTER.explain("ak-203", contract.quantity)
    page = found._repr_html_()  # pyright: ignore[reportPrivateUsage] - what a notebook calls

    assert "<Wire>" not in page
    assert "<Wire> & Co, page 4, paragraph 2" in unescape(page)
    assert page.startswith("<table><caption>ak-203: contract.quantity</caption>")


def test_two_explanations_are_equal_if_they_say_the_same() -> None:
    again = Contract(
        id="ak-203", title="Rifles", items=[LineItem(designation="AK-203", quantity=EXACT)], subjects=("arms", "trade")
    )
    other = Register(records=[again], sources=REGISTER.sources, claims=REGISTER.claims)

    assert REGISTER.explain("ak-203", contract.quantity) == other.explain("ak-203", contract.quantity)
    assert REGISTER.explain("ak-203", contract.quantity) != REGISTER.explain("ak-203", contract.subjects)
    assert hash(REGISTER.explain("ak-203", contract.value)) == hash(other.explain("ak-203", contract.value))


def test_an_unknown_record_is_named_with_the_nearest() -> None:
    with pytest.raises(UnknownRecord, match="did you mean 'ak-203'"):
        REGISTER.explain("ak-230", contract.value)


@pytest.mark.parametrize("came", [meeting.ordinal, "value", None, contract], ids=lambda one: type(one).__name__)
def test_only_a_field_of_the_record_is_explained(came: Any) -> None:
    with pytest.raises(WrongType, match=r"^explain\('ak-203', \.\.\.\) takes a field of contract 'ak-203', got "):
        REGISTER.explain("ak-203", came)


@given(pooled_registers())
def test_whatever_is_claimed_of_a_record_is_explained(register: Register) -> None:
    listed: list[Claim[Any, Any]] = []
    for record in register:
        for field in fields_of(record):
            found = register.explain(record.id, field)
            listed += found.claims

            assert isinstance(found, Explanation)
            assert len(found.rows()) == len(found.claims) == len(found.sources)
            assert all(claim.source == source.id for claim, source in zip(found.claims, found.sources, strict=True))

    kept = {record.id for record in register}
    assert sorted(map(repr, listed)) == sorted(repr(claim) for claim in register.claims if claim.record in kept)

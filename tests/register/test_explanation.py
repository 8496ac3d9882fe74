"""Who says what about one field of one record."""

from __future__ import annotations

import json
from html import unescape
from typing import Any

import pytest
from hypothesis import given

from bilateral import Claim, Contract, Figure, LineItem, Passage, Register, Source, contract, instrument, meeting
from bilateral.errors import UnknownRecord, WrongType
from bilateral.parts import Withdrawal
from bilateral.policies import Policy, consensus, prefer
from bilateral.testing.source import fields_of
from bilateral.types import Explanation
from strategies.pool import pooled_registers
from strategies.weighed import policies, weighed_registers

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
        "  * 6,01,427 rifles  (The Daily, 2021-12-06, characters 10 to 25, citing officials): taken",
        "    more than 500,000 rifles  (<Wire> & Co, page 4, paragraph 2): coarser",
        "  * 6,01,427 rifles  (<Wire> & Co): taken",
        "  rule: the narrowest value that contradicts no better ranked one; decided by: the narrowest",
        "  a plain vote: 6,01,427 rifles",
    ] == str(REGISTER.explain("ak-203", contract.quantity)).split("\n")


def test_several_values_are_held_one_by_one() -> None:
    found = REGISTER.explain("ak-203", contract.subjects)

    assert ("arms", "trade") == found.held
    assert ["held", "held"] == [row[0] for row in found.rows()]
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
    assert ">ak-203: contract.quantity is 6,01,427 rifles</caption>" in page


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
    with pytest.raises(WrongType, match=r"^explain\('ak-203', \.\.\.\) takes a field of Contract.*, got "):
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
    told = [claim for claim in register.claims if claim.withdrawn is None]
    assert sorted(map(repr, listed)) == sorted(repr(claim) for claim in told if claim.record in kept)


# Which of them is followed ----------------------------------------------------------------------------------------

NEARLY = Figure.quantity("nearly 6 lakh rifles")


def weighed(*claims: Claim[Any, Any], **arguments: Any) -> Explanation:
    """What is explained of the rifles, where these are claimed too."""
    return REGISTER.add(*claims).explain("ak-203", contract.quantity, **arguments)


def test_each_claim_says_how_it_stands_to_what_is_taken() -> None:
    found = weighed(claim(contract.quantity, NEARLY, "daily"))

    assert ["taken", "coarser", "taken", "contradicts, by 1,427 rifles"] == [one.why for one in found.weighed]
    assert [True, False, True, False] == [one.is_taken for one in found.weighed]
    assert (EXACT,) == found.taken == found.held
    assert found.disputed


def test_what_a_policy_takes_is_told_from_what_the_record_holds() -> None:
    found = weighed(policy=prefer("wire"))
    herald = Source(id="herald"), claim(contract.quantity, NEARLY, "herald")
    other = REGISTER.add(*herald).explain("ak-203", contract.quantity, policy=consensus)

    assert (EXACT,) == found.taken
    assert (MORE,) == other.taken
    assert "  it takes: more than 500,000 rifles" in str(other).split("\n")
    assert (EXACT,) == other.vote


def test_what_is_withdrawn_is_not_shown_and_what_is_deprecated_says_why() -> None:
    gone = claim(contract.quantity, NEARLY, "daily", withdrawn=Withdrawal(on="2021-12-09", reason="misprint"))
    wrong = claim(contract.quantity, NEARLY, "daily", standing="deprecated", standing_reason="a slip")

    assert weighed() == weighed(gone)
    assert "deprecated: a slip" == weighed(wrong).weighed[-1].why
    assert not weighed(wrong).disputed


def test_a_tie_that_only_days_tell_apart_is_disputed() -> None:
    low, high = (Figure.quantity(words) for words in ("600,000-601,000 rifles", "600,500-601,500 rifles"))
    other = Register(
        records=[Contract(id="ak-203", title="Rifles", items=[LineItem(designation="AK-203", quantity=low)])],
        sources=REGISTER.sources,
        claims=[claim(contract.quantity, low, "wire"), claim(contract.quantity, high, "daily")],
    )
    found = other.explain("ak-203", contract.quantity)

    assert found.disputed
    assert (high,) == found.taken
    assert "the earliest publication" == found.by


def test_it_goes_to_json() -> None:
    plain = json.loads(weighed(claim(contract.quantity, NEARLY, "daily")).to_json())

    assert ["6,01,427 rifles"] == plain["taken"]
    assert "contradicts" == plain["claims"][-1]["relation"]
    assert "contradicts, by 1,427 rifles" == plain["claims"][-1]["distance"]
    assert "more than" == plain["claims"][1]["quote"]
    assert "officials" == plain["claims"][0]["speaker"]


def test_of_a_record_that_is_kept_elsewhere_nothing_is_held() -> None:
    away = Register(outside=["ak-203"], sources=REGISTER.sources, claims=REGISTER.claims[:1])
    found = away.explain("ak-203", contract.quantity)

    assert ((), (EXACT,)) == (found.held, found.taken)
    with pytest.raises(WrongType, match=r"takes a field, as contract\.value, got 'quantity'"):
        away.explain("ak-203", "quantity")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_only_a_policy_is_taken_for_one() -> None:
    with pytest.raises(WrongType, match=r"explain\(policy=\) takes a policy"):
        weighed(policy="latest")


@given(weighed_registers(), policies())
def test_what_is_explained_is_what_is_reconciled(register: Register, policy: Policy) -> None:
    found = register.reconcile(policy)
    for record in found:
        for field in (contract.value, contract.signed, contract.kind, contract.place):
            told = found.explain(record.id, field, policy=policy)

            assert not told.claims or told.taken == told.held or not any(one.counts for one in told.claims)
            assert all(one.claim.counts for one in told.weighed if one.is_taken)
            assert set(told.taken) <= set(told.values)

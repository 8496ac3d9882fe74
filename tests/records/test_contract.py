"""Contracts."""

from __future__ import annotations

from typing import Any

import pytest

from bilateral import Contract, Figure, LineItem, Money, Party, Quantity, When
from bilateral.errors import InvalidRecord
from bilateral.kinds import ContractKind, PartyRole, RecordKind


def rifles(**arguments: Any) -> Contract:
    """A contract with these fields."""
    fields: dict[str, Any] = {"id": "c-1", "title": "Rifles", **arguments}
    return Contract(**fields)


def refused(**arguments: Any) -> tuple[str, ...]:
    """What is wrong with such a contract."""
    with pytest.raises(InvalidRecord) as caught:
        rifles(**arguments)
    assert "contract 'c-1'" == caught.value.record
    return caught.value.problems


def test_a_contract_is_written_as_people_write() -> None:
    made = rifles(
        kind=ContractKind.PURCHASE, value="around Rs 5000 crore", signed="6 December 2021", parties=("IN", "RU")
    )

    assert When("2021-12-06") == made.signed
    assert made.value == Figure.about(Money.parse("Rs 5000 crore"))
    assert "around Rs 5000 crore" == getattr(made.value, "text", None)


@pytest.mark.parametrize("field", ["value", "maximum_value", "estimated_value"])
def test_no_amount_is_negative(field: str) -> None:
    amount = Figure.exactly(Money(-5, "INR"))

    assert (f"{amount} is negative",) == refused(**{field: amount})


def test_the_value_keeps_below_its_ceiling() -> None:
    assert ("its value, ₹6 crore, is over its maximum value, at most ₹5 crore",) == refused(
        value="Rs 6 crore", maximum_value="up to Rs 5 crore"
    )


@pytest.mark.parametrize(
    ("value", "maximum_value"),
    [
        ("Rs 5 crore", "Rs 5 crore"),
        ("about Rs 5 crore", "Rs 5 crore"),
        ("$5", "Rs 1"),
        ("over Rs 5 crore", "Rs 6 crore"),
    ],
)
def test_a_value_that_may_be_below_its_ceiling_is_taken(value: str, maximum_value: str) -> None:
    rifles(value=value, maximum_value=maximum_value)


def test_no_one_signs_what_is_over() -> None:
    assert ("it was signed (2021) after it was over (2011/2019)",) == refused(signed="2021", period="2011/2019")


@pytest.mark.parametrize("period", ["2011/2021", "2011/..", "2011/", "2021-12/2031", "2025/2031"])
def test_what_may_still_run_is_signed(period: str) -> None:
    rifles(signed="2021", period=period)


def test_its_quantities_are_those_of_its_items() -> None:
    items = (LineItem(designation="AK-203", quantity="5 rifles"), LineItem(description="spares"))

    assert (Figure.exactly(Quantity(5, "rifle")),) == rifles(items=items).quantity
    assert () == rifles().quantity


def test_buyers_and_suppliers_are_told_by_their_roles() -> None:
    buyer, supplier = Party(country="IN", role=PartyRole.BUYER), Party(country="RU", role=PartyRole.SUPPLIER)
    made = rifles(parties=(supplier, buyer, Party(organization="works")))

    assert ((buyer,), (supplier,)) == (made.buyers, made.suppliers)


def test_it_names_the_treaty_it_is_under() -> None:
    assert [("under", "t-1", {RecordKind.TREATY})] == [
        (one.path, str(one.target), set(one.kinds)) for one in rifles(under="t-1").references()
    ]


@pytest.mark.parametrize("came", [5, 5.7, Quantity(5, "rifle"), Figure.exactly(Quantity(5, "rifle")), None], ids=str)
@pytest.mark.parametrize("field", ["value", "maximum_value", "estimated_value"])
def test_a_value_is_an_amount_of_money_or_not_said(field: str, came: object) -> None:
    if came is None:
        assert getattr(rifles(**{field: came}), field) is None
    else:
        with pytest.raises(TypeError, match="takes a Money, a Figure"):
            rifles(**{field: came})


def test_a_key_that_is_none_is_refused() -> None:
    with pytest.raises(TypeError, match="valu"):
        rifles(valu="Rs 5 crore")

"""Values in an f-string: as their text is, in a column as wide as one asks for."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import (
    Answer,
    Country,
    Currency,
    Dyad,
    Figure,
    InternationalOrganization,
    Money,
    Period,
    Quantity,
    Term,
    When,
    contract,
    treaty,
)

VALUES = (
    Money.parse("Rs 5000 crore"),
    Quantity(601_427, "rifle"),
    Figure.money("around Rs 5000 crore"),
    When("2019-02"),
    Period.parse("2021/2031"),
    Term(years=10),
    Country("IN"),
    Currency("INR"),
    Dyad.parse("India-Russia"),
    InternationalOrganization("EU"),
    Answer.YES,
    contract.value,
    contract.signed.year,
    contract.status(on="2021"),
    contract.title == "Rifles",
    treaty.acts,
)
values = pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)


@values
@given(st.from_regex(r"(.?[<>^])?\d{0,2}(\.\d{1,2})?", fullmatch=True))
def test_a_value_is_written_in_a_column_as_its_text_is(value: object, spec: str) -> None:
    try:
        expected = format(str(value), spec)
    except ValueError:
        with pytest.raises(ValueError, match="format"):
            format(value, spec)
    else:
        assert expected == format(value, spec)


@pytest.mark.parametrize("value", VALUES[:-7], ids=lambda value: type(value).__name__)
@pytest.mark.parametrize("spec", [",.2f", "%Y", "indian lakh", ">x"])
def test_a_format_that_is_none_of_a_text_says_what_is(value: object, spec: str) -> None:
    with pytest.raises(ValueError, match=f"^{type(value).__name__} is formatted as a text is, .*, got '"):
        format(value, spec)


@pytest.mark.parametrize("amount", [Money.parse("$5.4 billion"), Quantity(-601_427, "rifle")], ids=str)
@pytest.mark.parametrize("grouping", ["indian", "international"])
def test_an_amount_is_grouped_as_one_asks_in_a_column_too(amount: Any, grouping: Any) -> None:
    assert amount.format(grouping) == f"{amount:{grouping}}"
    assert amount.format(grouping).rjust(30) == f"{amount:>30{grouping}}"

"""Amounts that are compared with one that has their currency."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Figure, read

LEADS = st.sampled_from(("from", "up from", "against", "compared with", "versus", "down from"))
BEHIND = st.sampled_from((".", " a year earlier.", " in 2019.", ", it said.", " at end-1985."))


@given(
    st.integers(2, 900), st.integers(2, 900), st.sampled_from(("million", "billion", "crore")), LEADS, BEHIND,
    st.sampled_from(("", " in May", " in 2020", " (revised)")),
)  # fmt: skip
def test_what_an_amount_is_compared_with_is_in_its_currency(
    one: int, other: int, scale: str, lead: str, behind: str, between: str
) -> None:
    found = read(
        f"Trade rose to Rs {one} {scale}{between} {lead} {other} {scale}{behind}", published="2021-12-06"
    ).money

    assert [f"Rs {one} {scale}", f"{other} {scale}"] == [each.text for each in found]
    assert Figure.money(f"Rs {other} {scale}") == found[1].value


@pytest.mark.parametrize(
    "text",
    [
        "It sold tea for $5 million, up from 3 million tonnes.", "It got $5 million from 3 million people.",
        "It paid $5 million. Trade rose to 7, up from 4 million.", "It paid $5 million for 9 ships, up from 4 million.",
        "It paid $5 million against 4 billion.", "It cost $500, up from 400.", "It paid $5 million, not 4 million.",
    ],
)  # fmt: skip
def test_what_is_compared_with_no_amount(text: str) -> None:
    assert len(read(text).money) == 1


def test_it_is_as_ambiguous_as_what_it_is_compared_with() -> None:
    assert read("It rose to 5 million riyals from 4 million.").money == ()

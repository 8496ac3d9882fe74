"""Amounts in a list: they share the currency of the first, and the scale word of the last."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Money, read

NUMBERS = st.lists(st.integers(2, 99), min_size=3, max_size=6)
JOINS = st.sampled_from([", ", " and ", ", and ", " & "])


def joined(parts: list[str], last: str = " and ") -> str:
    """Join some parts as a list does."""
    return f"{', '.join(parts[:-1])}{last}{parts[-1]}"


def amounts(text: str) -> list[str]:
    """Give the amounts that a text states, in their order."""
    return [str(found.value) for found in read(text).money]


@given(NUMBERS, st.sampled_from(["", " crore", " million"]), JOINS.filter(lambda join: join != ", "))
def test_what_stands_once_is_said_of_all(numbers: list[int], scale: str, last: str) -> None:
    stated = [str(Money.parse(f"Rs {number}{scale}")) for number in numbers]
    assert amounts(f"grants of Rs {joined([str(number) for number in numbers], last)}{scale}.") == stated
    assert amounts(f"grants of {joined([f'Rs {number}' for number in numbers], last)}{scale}.") == stated
    assert amounts(f"grants of Rs {joined([f'{number}{scale}' for number in numbers], last)}.") == stated


@given(NUMBERS)
def test_what_counts_something_is_no_amount(numbers: list[int]) -> None:
    reading = read(f"They paid Rs {joined([str(number) for number in numbers])} crore people.")
    assert [str(found.value) for found in reading.money] == [f"₹{numbers[0]}"]


@pytest.mark.parametrize(("text", "stated"), [
    ("loans of Rs 5 and 10 crore", ["₹5 crore", "₹10 crore"]),
    ("a loan of €5, 10 or 15 million", ["€5 million", "€10 million", "€15 million"]),
    ("a loan of Rs 5 or 10 crore", ["between ₹5 crore and ₹10 crore"]),
    ("between Rs 5 and 10 crore", ["between ₹5 crore and ₹10 crore"]),
    ("about Rs 5, 10 and 15 crore", []),  # it isn't said which of them it bounds
    ("fines of $500, $1,000 and $2 million", ["US$500", "US$1,000", "US$2 million"]),
    ("he paid $50 and 2 million watched", ["US$50"]),
    ("a rise of Rs 5, 10 and 15 per cent", ["₹5"]),
    ("fares of Rs 5, 2019 and 2020", ["₹5"]),
    ("Rs 5, $10 and Rs 15 crore", ["₹5", "US$10", "₹15 crore"]),
    ("They paid Rs 5, and", ["₹5"]),
])  # fmt: skip
def test_what_belongs_to_a_list(text: str, stated: list[str]) -> None:
    assert amounts(text) == stated

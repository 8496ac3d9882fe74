"""Counts in a list share the noun behind the last, and its scale word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Figure, read


def counts(text: str) -> list[str]:
    """Give the quantities that a text states, in their order."""
    return [str(found.value) for found in read(text).quantities]


# Three digits behind a comma and a blank may be a group of a torn number: "12, 500 bags".
@given(
    st.lists(st.integers(2, 99), min_size=3, max_size=7), st.sampled_from([" and ", ", and "]),
    st.sampled_from(["tanks", "million tonnes", "assault rifles", "MW"]),
)  # fmt: skip
def test_all_count_what_the_last_counts(numbers: list[int], last: str, noun: str) -> None:
    listed = f"{', '.join(map(str, numbers[:-1]))}{last}{numbers[-1]} {noun}"
    assert counts(f"Batches of {listed} came.") == [str(Figure.quantity(f"{number} {noun}")) for number in numbers]


@pytest.mark.parametrize(("text", "stated"), [
    ("batches of two, three and four tanks", ["2 tanks", "3 tanks", "4 tanks"]),
    ("He lost 12, and 20 rifles were found.", ["20 rifles"]),
    ("12 men, 7 women and 3 children", ["12 men", "7 women", "3 children"]),
    ("under Articles 5, 7 and 12 states agreed", []),
    ("children aged 2, 5 and 7 years", []),
])  # fmt: skip
def test_what_belongs_to_a_list(text: str, stated: list[str]) -> None:
    assert counts(text) == stated


@pytest.mark.parametrize(("text", "stated"), [
    ("a 10-year, $3.5bn contract", ["10 years"]),
    ("a five-year, Rs. 500 crore agreement", ["5 years"]),
    ("a 15-year (extendable) lease", ["15 years"]),
    ("a five-year (2021-26) accord", ["5 years"]),
    ("a 10-year, fixed-price contract", ["10 years"]),
    ("a 10-year take-or-pay contract", ["10 years"]),
    ("10-year bonds, contracts", []),
    ("a five-year plan, agreement", []),
    ("a ten-year-old, widely cited agreement", []),
])  # fmt: skip
def test_a_length_of_time_has_its_noun_behind_what_else_is_said_of_it(text: str, stated: list[str]) -> None:
    assert counts(text) == stated

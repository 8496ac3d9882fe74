"""Amounts of money found inside a text."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest

from bilateral.values.money.money_text import money_pattern, read_amount, read_currency
from bilateral.values.numbers.patterns import FLAGS


def test_amounts_are_found_inside_a_text_at_their_offsets() -> None:
    pattern = re.compile(money_pattern("m"), FLAGS)
    text = "The Rs 5,100-crore order of 2021, once US$540m, adds 60 billion rupees; offers 5 and Q$7 are none."
    found = [
        (match.start("m"), match["m"], read_amount(match, "m"), read_currency(match, "m", rupee="INR", dollar="USD"))
        for match in pattern.finditer(text)
    ]

    assert [
        (4, "Rs 5,100-crore", Decimal(51_000_000_000), "INR"),
        (39, "US$540m", Decimal(540_000_000), "USD"),
        (53, "60 billion rupees", Decimal(60_000_000_000), "INR"),
    ] == found


@pytest.mark.parametrize("piece", ["Rs ", "$", "Rs 5,", "9", "one hundred and ", "USD", " ", "-", "US$1,", "five "])
def test_the_search_is_linear_in_a_hostile_text(piece: str) -> None:
    # If it were quadratic in 200,000 characters, nobody would wait for its end.
    pattern = re.compile(rf"{money_pattern('m')}!", FLAGS)

    assert pattern.search(piece * (200_000 // len(piece))) is None

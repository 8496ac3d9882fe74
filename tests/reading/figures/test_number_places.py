"""Where numbers begin in a text."""

from __future__ import annotations

import pytest
from hypothesis import given

from bilateral.reading.figures.number_places import number_places
from bilateral.reading.money.money_in_prose import find_money
from bilateral.reading.quantities.quantities_in_prose import find_quantities
from bilateral.reading.spans import Spans
from strategies.prose import prose


@given(prose())
def test_places_come_in_order_and_hold_something(text: str) -> None:
    places = number_places(text)

    assert list(places) == sorted(places)
    assert all(0 <= start < end <= len(text) for start, end in places)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("five men", ["five"]), ("FIVE MEN", ["FIVE"]), ("In 2021 (two, or 5,000)", ["2021", "two", "5,000"]),
     ("someone often fivefold", []), ("or half a dozen", ["half a"]), ("≈ten", ["ten"]), ("₹५ करोड़", ["५"])],
)  # fmt: skip
def test_a_number_is_a_run_of_digits_or_a_whole_word(text: str, expected: list[str]) -> None:
    assert expected == [text[start:end] for start, end in number_places(text)]


@pytest.mark.parametrize("amount", ["five million dollars", "Five million dollars", "FIVE MILLION DOLLARS"])
def test_an_amount_in_words_is_found_in_any_case(amount: str) -> None:
    [found] = find_money(f"PAID {amount} AND LEFT")

    assert amount == found.text


def test_what_was_searched_before_says_nothing_of_another_text() -> None:
    texts = ("five ships", "ten ships and a boat", "five ships")
    found = [[one.text for one in find_quantities(text, Spans())] for text in texts]

    assert [["five"], ["ten"], ["five"]] == found

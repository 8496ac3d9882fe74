"""Where a text has a number that may count something."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given

from bilateral.reading.quantities.possible_counts import possible_counts
from bilateral.reading.spans import Spans
from strategies.prose import prose


@given(prose())
def test_numbers_come_in_the_order_of_the_text(text: str) -> None:
    found = list(possible_counts(text, Spans()))

    assert all(one.start() < other.start() for one, other in pairwise(found))
    assert all(match["low"] and match[0] in text for match in found)


@given(prose().filter(bool))
def test_nothing_is_found_in_what_is_taken(text: str) -> None:
    assert [] == list(possible_counts(text, Spans.of([(0, len(text))])))


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Two men", ["Two"]), ("TWO MEN", ["TWO"]), ("a quarter of a million men", ["a quarter of a million"]),
     ("145 M-777 guns", ["145"]), ("5m-6m men", ["5m-6m"]), ("half a dozen men", ["half a dozen"]),
     ("1,500 to 2,000 men", ["1,500 to 2,000"]), ("a2 men", []), ("#5 men", []), ("it has 5.", [])],
)  # fmt: skip
def test_a_number_begins_behind_a_blank_or_a_bracket(text: str, expected: list[str]) -> None:
    assert expected == [match[0] for match in possible_counts(text, Spans())][:1]

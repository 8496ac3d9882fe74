"""Figures found inside a text."""

from __future__ import annotations

import re

import pytest

from bilateral.values.figures.figure_patterns import money_figure_pattern
from bilateral.values.numbers.patterns import FLAGS


def test_figures_are_found_inside_a_text_at_their_offsets() -> None:
    pattern = re.compile(money_figure_pattern(), FLAGS)
    text = "It costs around Rs 5,000 crore, up to $2bn more, or Rs 5-6 crore."
    found = [
        (match["before"], match["low"], match["high"])
        for match in pattern.finditer(text)
        if match["low_before"] or match["low_behind"]
    ]

    assert [("around", "Rs 5,000 crore", None), ("up to", "$2bn", None), (None, "Rs 5", "6 crore")] == found


@pytest.mark.parametrize(
    "piece", ["between ", "5-", "5 to ", "more than ", "Rs 5 (not included) ", "one hundred and ", " "]
)
def test_the_search_is_linear_in_a_hostile_text(piece: str) -> None:
    # If it were quadratic in 100,000 characters, nobody would wait for its end.
    hostile = piece * (100_000 // len(piece))
    assert re.compile(rf"{money_figure_pattern()}!", FLAGS).search(hostile) is None

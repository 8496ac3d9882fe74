"""Figures found inside a text."""

from __future__ import annotations

import re

import pytest

from bilateral.values.figures.figure_patterns import quantity_figure_pattern
from bilateral.values.numbers.patterns import FLAGS


@pytest.mark.parametrize(
    "piece", ["between ", "5-", "5 to ", "more than ", "Rs 5 (not included) ", "one hundred and ", " "]
)
def test_the_search_is_linear_in_a_hostile_text(piece: str) -> None:
    # If it were quadratic in 100,000 characters, nobody would wait for its end.
    hostile = piece * (100_000 // len(piece))

    assert re.compile(rf"{quantity_figure_pattern(bare=True)}!", FLAGS).search(hostile) is None

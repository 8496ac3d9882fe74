"""What records ask of the amounts they hold."""

from __future__ import annotations

from typing import Any

from ..values.figures.figure import Figure
from ..values.numbers.exact import ZERO


def negative(*figures: Figure[Any] | None) -> list[str]:
    """Say which figures are negative, as no price and no count is."""
    found: list[str] = []
    for figure in figures:
        if figure is not None:
            least = figure.high if figure.low is None else figure.low  # as `is_negative` asks, without its call
            if least is not None and least.magnitude < ZERO:
                found.append(f"{figure} is negative")
    return found

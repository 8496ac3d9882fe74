"""What records ask of the amounts they hold."""

from __future__ import annotations

from typing import Any

from ..values.figures.figure import Figure


def negative(*figures: Figure[Any] | None) -> list[str]:
    """Say which figures are negative, as no price and no count is."""
    found: list[str] = []
    for figure in figures:
        if figure is not None and figure.is_negative:
            found.append(f"{figure} is negative")  # noqa: PERF401 - quicker than a comprehension over so few
    return found

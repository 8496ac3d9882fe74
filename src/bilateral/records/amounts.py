"""What records ask of the amounts they hold."""

from __future__ import annotations

from typing import Any

from ..values.figures.figure import Figure


def negative(*figures: Figure[Any] | None) -> list[str]:
    """Say which figures are negative, as no price and no count is."""
    for figure in figures:
        if figure is not None and figure.is_negative:
            return [f"{one} is negative" for one in figures if one is not None and one.is_negative]
    return []

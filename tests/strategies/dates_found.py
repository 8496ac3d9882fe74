"""What is found of dates in a text, as its tests like to see it."""

from __future__ import annotations

from bilateral import When
from bilateral.reading.spans import Spans
from bilateral.types import Ambiguous
from strategies.finders import find_dates

#: A Monday.
PUBLISHED = When("2021-12-06")


def found_in(text: str, published: When | None = PUBLISHED, country: str = "IN") -> list[tuple[str, str]]:
    """The words found, each with its value; both readings where there are two."""
    return [
        (found.text, " or ".join(map(str, found.readings)) if isinstance(found, Ambiguous) else str(found.value))
        for found in find_dates(text, Spans(), published=published, country=country)
    ]

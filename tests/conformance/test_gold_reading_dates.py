"""Dates in real published sentences, labelled by hand: how many are found at their place and read right.

The sentences are their publishers' and not part of this project; without them these tests are skipped.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bilateral import When
from bilateral.reading.spans import Spans
from bilateral.types import Ambiguous
from strategies.finders import find_dates

GOLD = Path(__file__).parents[3] / "shared" / "gold" / "date.jsonl"

#: What is asked of sentences never seen.
LEAST_F1 = 0.97

#: Labels that later rulings overrule, and what holds now. A bound is kept as one, and its words belong to the find;
#: two years joined by a dash are a span of years, unless a fiscal word stands beside them.
OVERRULED = {
    "d002": "../2006-22", "d003": "../2070-22", "d004": "../2006-23", "d053": "2024-01-01/..", "d073": "2008/2009",
    "d162": "2019-04-04/..", "d169": "2025-04-01/..",
}  # fmt: skip

Row = dict[str, Any]


def rows() -> Iterator[Row]:
    """Yield the rows that are scored."""
    if not GOLD.exists():
        pytest.skip("the labelled sentences are not here")
    for line in GOLD.read_text("utf-8").splitlines():
        row: Row = json.loads(line)
        if not row.get("ambiguous"):
            yield row


def overlapping(row: Row) -> list[tuple[int, int, str]]:
    """Find what is found where the label stands: labels are a sample, so that other finds tell nothing."""
    published = When(row["anchor"]) if row["anchor"] else None
    return [
        (found.start, found.end, "two readings" if isinstance(found, Ambiguous) else str(found.value))
        for found in find_dates(row["text"], Spans(), published=published)
        if found.start < row["end"] and found.end > row["start"]
    ]


def is_right(row: Row, here: list[tuple[int, int, str]]) -> bool:
    """Whether the label's value is found at its place; a weekday or the words of a bound may belong to the find."""
    value = OVERRULED.get(row["id"], row["edtf"])
    return any(start <= row["start"] and row["end"] <= end and value == said for start, end, said in here)


def test_dates_in_the_press_are_found_and_read_as_labelled() -> None:
    labelled, found, right = 0, 0, 0
    missed: dict[str, str] = {}
    for row in rows():
        here = overlapping(row)
        labelled, found, right = labelled + 1, found + len(here), right + is_right(row, here)
        if not is_right(row, here):
            missed[row["id"]] = f"{row['edtf']} at {row['start']}-{row['end']} is found as {here or 'nothing'}"
    recall, precision = right / labelled, right / found
    print(f"\ndates: {right} of {labelled} labels found (recall {recall:.3f})")
    print(f"of {found} finds where labels stand (precision {precision:.3f})")
    print("\n".join(f"{row}: {told}" for row, told in missed.items()))

    assert 2 * precision * recall / (precision + recall) >= LEAST_F1
